//! A desk that is left alone: nothing happens at it, and nothing of anybody is on its screen.

use super::Window;
use super::house::House;

const PIN: &str = "407193";
const GUEST: &str = "欧阳若澜";

fn lock(window: &Window) {
    window.press("ctrl+shift+l");
    window.wait_for("[data-test=locked]");
}

#[test]
fn a_locked_desk_checks_nobody_in_and_says_so() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.sit("Lea Park");
    window.take("katsuragi", "admitted", "葛城 千紘");
    lock(&window);
    let page = window.text("body");
    assert!(page.contains("Building Government AI Capacity"), "the event is named: {page}");
    for name in ["葛城", "Lea"] {
        assert!(!page.contains(name), "no name stands on it: {page}");
    }

    window.burst(house.code(GUEST));
    window.wait("it says so", |window| window.text("[data-test=lock-says]").contains("A code was read"));
    window.burst(house.code("Maria Garcia"));
    window.wait("each time", |window| window.text("[data-test=lock-says]").contains("2 codes"));
    let ask = "const [given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('scan', given).then(() => done('taken'), (error) => done(error.code))";
    let refused = window.js_with(ask, &serde_json::json!({ "readings": [house.code(GUEST)], "ago": 0 }));
    assert_eq!(refused, "locked", "nor does the program take it, whoever asks");
    window.press("ctrl+z");
    window.press("ctrl+shift+3");
    assert_eq!(house.tally()["arrived"]["on_time"], 1, "nobody came in, and nobody was undone");
    assert!(window.has("[data-test=locked]"));

    window.press("Return");
    window.wait_gone("[data-test=locked]");
    window.wait_for("[data-test=seat-known]");
    window.click("[data-test=seat-known]");
    window.wait_text("[data-test=seat]", "Lea Park");
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
}

#[test]
fn where_somebody_has_a_pin_it_takes_one_to_unlock() {
    let house = House::new();
    let set = house.program.typing(PIN, &["staff", "set", "Sam", "--role", "desk", "--pin"]);
    assert_eq!(set.status, 0, "{}", set.errors);
    let window = Window::open(&house.program);
    window.take("katsuragi", "admitted", "葛城 千紘");
    window.click("[data-test=seat]");
    window.click("[data-test=lock]");
    window.wait_for("[data-test=locked]");
    assert!(!window.text("body").contains("葛城"), "by finger it puts away what stood there, as by key");
    window.press("Return");
    window.wait_for("[data-test=pin-field]");
    window.press("Escape");
    window.wait_gone("[data-test=pin]");
    assert!(window.has("[data-test=locked]"), "nobody came back");

    window.press("Return");
    window.wait_for("[data-test=pin-field]");
    window.burst(house.code(GUEST));
    window.wait("no scan goes into it", |window| window.value("[data-test=pin-field]").is_empty());
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    window.wait_gone("[data-test=locked]");
    window.wait_text("[data-test=seat]", "Sam");
    assert_eq!(window.outcome(), "", "what stood there was put away");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}
