//! The screen for guests: what it says, what it never says, and how it is left.

use std::thread::sleep;
use std::time::Duration;

use super::Window;
use super::camera::{Scene, code};
use super::house::House;

const PIN: &str = "407193";
const GUEST: &str = "欧阳若澜";
const OTHER: &str = "葛城 千紘";

fn kiosk(house: &House) -> Window {
    let window =
        Window::open_with(&house.program, &["--event", &house.program.path("event.usher"), "--kiosk"]);
    window.wait_for("[data-test=kiosk-welcome]");
    window
}

fn says(window: &Window) -> String {
    window.text("[data-test=kiosk]")
}

/// The language of the screen.
fn spoken(window: &Window) -> String {
    window.attribute("html", "lang")
}

fn last(house: &House, kind: &str) -> serde_json::Value {
    let journal = house.program.done(&["journal"]);
    let entries = journal["entries"].as_array().expect("a list");
    entries.iter().rfind(|entry| entry["kind"] == kind).cloned().unwrap_or_else(|| panic!("no {kind}"))
}

/// Holds the lock in the corner.
fn hold(window: &Window) {
    window.js(
        "document.querySelector('[data-test=kiosk-leave]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))",
    );
}

fn let_go(window: &Window) {
    window
        .js("document.querySelector('[data-test=kiosk-leave]').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))");
}

#[test]
fn a_guest_is_greeted_by_name_and_told_what_comes_next_and_the_screen_clears() {
    let house = House::new();
    let window = kiosk(&house);
    window.burst(house.code(GUEST));
    window.wait_for("[data-test=kiosk-guest]");
    let said = says(&window);
    assert!(said.contains(GUEST) && said.contains("13:30"), "{said}");
    assert!(said.contains("14th floor"), "{said}");
    assert_eq!(spoken(&window), "zh-Hans", "in the language that their registration names");
    assert!(!said.contains("Permanent Mission"), "no more than the guest's name: {said}");
    let entry = last(&house, "checked_in");
    assert_eq!((entry["payload"]["means"].as_str(), entry["operator"].as_str()), (Some("scan"), Some("")));

    sleep(Duration::from_secs(16));
    assert!(window.number_in("[data-test=kiosk-left]") <= 5, "it warns before it clears");
    window.click("[data-test=kiosk-more]");
    assert!(window.number_in("[data-test=kiosk-left]") >= 19, "and gives more time");
    window.burst(house.code(OTHER));
    window.wait("the next guest", |window| says(window).contains(OTHER));
    assert_eq!(spoken(&window), "en", "theirs is none of the six");
    assert!(!says(&window).contains(GUEST), "nobody reads the name of the one before");
    sleep(Duration::from_secs(20));
    window.wait_for("[data-test=kiosk-welcome]");
    assert!(!says(&window).contains(OTHER));
}

#[test]
fn questions_and_refusals_only_send_to_a_colleague() {
    let house = House::new();
    let window = kiosk(&house);
    let id = |name: &str| house.program.id_of(name);
    let colleague = |code: &str, name: &str| {
        window.burst(code);
        window.wait_for("[data-test=kiosk-colleague]");
        let said = says(&window);
        assert!(said.starts_with("Please see our colleague"), "{said}");
        assert!(!said.contains(name), "{said}");
        window.burst(house.code(GUEST));
        window.wait_for("[data-test=kiosk-guest]");
    };
    window.burst(house.code(GUEST));
    window.wait_for("[data-test=kiosk-guest]");
    colleague("0123456789012", "list");
    // Somebody on stage is awaited; somebody with a note has to be seen: neither comes in alone.
    colleague(house.code("Trisha Meyer"), "Trisha");
    house.program.done(&["set", "capacity=1"]);
    colleague(house.code(OTHER), OTHER);
    let shown = house.program.done(&["show", &id("Trisha Meyer")]);
    assert_eq!(shown["inside"], false, "whoever is on stage is not in");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn no_key_and_no_typing_opens_anything() {
    let house = House::new();
    let window = kiosk(&house);
    for keys in ["F1", "F2", "F8", "ctrl+shift+3", "ctrl+n", "ctrl+o", "F5", "Escape"] {
        window.press(keys);
    }
    window.hand("garcia");
    sleep(Duration::from_millis(300));
    assert!(window.has("[data-test=kiosk-welcome]") && !window.has("dialog[open]"));
    assert!(!window.has("#box") && !window.has("[data-test=help]"));
}

#[test]
fn a_call_for_staff_fills_the_screen_until_somebody_comes() {
    let house = House::new();
    let window = kiosk(&house);
    window.click("[data-test=kiosk-call]");
    window.wait_for("[data-test=kiosk-calling]");
    assert!(!window.has("[data-test=kiosk-welcome]"));
    window.click("[data-test=kiosk-helped]");
    window.wait_for("[data-test=kiosk-welcome]");
    window.click("[data-test=kiosk-call]");
    window.wait_for("[data-test=kiosk-calling]");
    window.burst(house.code(GUEST));
    window.wait_for("[data-test=kiosk-guest]");
}

#[test]
fn without_a_pin_it_is_left_by_holding_the_lock_and_saying_so() {
    let house = House::new();
    let window = kiosk(&house);
    hold(&window);
    sleep(Duration::from_millis(700));
    let_go(&window);
    sleep(Duration::from_millis(1800));
    assert!(!window.has("[data-test=kiosk-leave-do]"), "a touch is no hold");
    hold(&window);
    window.wait_for("[data-test=kiosk-leave-do]");
    window.burst(house.code(GUEST));
    window.wait_for("[data-test=kiosk-guest]");
    assert!(window.has("[data-test=kiosk]"), "a scanner's Enter leaves nothing");
    window.click("[data-test=kiosk-leave-do]");
    window.wait_for("#box");
}

#[test]
fn with_a_pin_it_takes_one_and_whoever_sat_there_does_so_no_longer() {
    let house = House::new();
    let set = house.program.typing(PIN, &["staff", "set", "Sam", "--role", "supervisor", "--pin"]);
    assert_eq!(set.status, 0, "{}", set.errors);
    let window = Window::open(&house.program);
    window.click("[data-test=seat]");
    window.click("[data-test=seat-known]");
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    window.wait_text("[data-test=seat]", "Sam");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome]");

    hold(&window);
    window.wait_for("[data-test=pin-field]");
    window.press("Escape");
    window.wait_gone("[data-test=pin]");
    assert!(window.has("[data-test=kiosk-welcome]"));
    hold(&window);
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    window.wait_for("#box");
    assert_eq!(window.text("[data-test=seat]"), "", "nobody sits there");
    assert_eq!(last(&house, "pin_entered")["payload"]["right"], "leave_kiosk");
}

#[test]
fn a_ticket_held_to_the_camera_checks_its_guest_in() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome] video");
    scene.show(&[&code(house.code(GUEST))]);
    window.wait_for("[data-test=kiosk-guest]");
    assert_eq!(last(&house, "checked_in")["payload"]["means"], "scan");
}

#[test]
fn a_guest_chooses_a_language_and_the_next_one_finds_the_usual_one() {
    let house = House::new();
    let window = kiosk(&house);
    window.click("[data-test=kiosk-language-ar]");
    window.wait("Arabic", |window| {
        (spoken(window), window.attribute("html", "dir")) == ("ar".into(), "rtl".into())
    });
    window.burst(house.code(GUEST));
    window.wait_for("[data-test=kiosk-guest]");
    assert_eq!(spoken(&window), "ar", "what a guest chooses goes before what their registration names");
    window.click("[data-test=kiosk-call]");
    window.wait_for("[data-test=kiosk-calling]");
    window.click("[data-test=kiosk-helped]");
    window.wait_for("[data-test=kiosk-welcome]");
    assert_eq!(spoken(&window), "en");
    window.click("[data-test=kiosk-language-ru]");
    sleep(Duration::from_secs(21));
    assert_eq!(spoken(&window), "en", "whoever goes away takes their language with them");
}
