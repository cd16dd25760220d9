//! Hand scanners: real keys by their places, on keyboards of other layouts, into whatever is open.

use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use super::Window;
use super::house::House;

const GUESTS: [&str; 6] =
    ["欧阳若澜", "葛城 千紘", "Zbysław Żółtowski", "Masahiro Ihara", "Łucja Świerczyńska", "Đặng Quốc Khải"];
const INDICO: &str = r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#;

#[test]
fn a_scanner_for_us_keyboards_is_read_on_every_layout() {
    let house = House::alone();
    let window = Window::open(&house.program);
    for (layout, guest) in ["us", "fr", "de", "ru", "ara"].into_iter().zip(GUESTS) {
        window.set_layout(layout);
        window.burst_of_places(house.code(guest), 5);
        window.wait_outcome("admitted", guest);
        assert_eq!(window.value("#box"), "", "on {layout} the code is taken out of the box");
        window.press("Escape");
        window.wait_for("[data-test=idle]");
        window.burst_of_places(INDICO, 5);
        window.wait(&format!("an Indico ticket on {layout}"), |window| window.outcome() == "unlinked");
        window.press("Escape");
        window.wait_for("[data-test=idle]");
    }
}

#[test]
fn a_code_is_never_written_into_the_empty_box() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.js("window.written = 0;
        document.querySelector('#box').addEventListener('input', () => window.written++);");
    let mut kept = 0;
    for guest in &GUESTS[..5] {
        window.js("window.written = 0");
        window.burst(house.code(guest));
        window.wait_outcome("admitted", guest);
        window.press("Return");
        sleep(Duration::from_millis(300));
        kept += i32::from(window.js("return window.written") == 0);
    }
    // A machine that stops for longer than the first letter waits has it written, and taken out again.
    assert!(kept >= 3, "a box that is painted keeps the answer waiting: only {kept} of 5 were kept from it");
    window.hand("mas");
    window.wait_value("#box", "mas");
}

#[test]
fn a_scanner_is_read_with_caps_lock_on_and_that_is_said_once() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.press("Caps_Lock");
    window.burst_of_places(INDICO, 5);
    window.wait("an Indico ticket", |window| window.outcome() == "unlinked");
    window.wait("the desk says why", |window| {
        window.texts("header button").iter().any(|words| words == "Caps Lock on, scans decoded")
    });
    window.burst_of_places(house.code(GUESTS[0]), 5);
    window.wait_outcome("admitted", GUESTS[0]);
}

#[test]
fn what_a_scanner_types_into_a_form_is_taken_out_of_it() {
    let house = House::alone();
    let window = Window::open(&house.program);
    for layout in ["us", "fr", "de"] {
        window.set_layout("us");
        window.press("ctrl+n");
        window.fill("[data-test=walk-name]", "Ana Silva");
        window.js("window.left = undefined; const field = document.querySelector('[data-test=walk-name]');
            field.addEventListener('input', () => { window.left = field.value; });");
        window.set_layout(layout);
        window.burst_of_places(INDICO, 5);
        window.wait("an Indico ticket", |window| window.outcome() == "unlinked");
        assert_eq!(window.js("return window.left"), json!("Ana Silva"), "on {layout}");
        window.press("Escape");
        window.wait_for("[data-test=idle]");
    }
}

#[test]
fn a_scan_without_an_enter_ends_with_a_pause() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.press_places(house.code(GUESTS[0]), 5);
    window.wait_outcome("admitted", GUESTS[0]);
    assert_eq!(window.value("#box"), "");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn control_keys_within_a_scan_press_nothing() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.burst(house.code(GUESTS[0]));
    window.wait_outcome("admitted", GUESTS[0]);
    let code = house.code(GUESTS[1]);
    // An undo before the code; a walk-in, an Escape and a help within it.
    let keys = |part: &'static str| ["key", "--delay", "2", part];
    let typed = |part: &str| ["type", "--delay", "4", "--args", "1", part].map(str::to_owned);
    let mut words: Vec<String> = keys("ctrl+z").map(str::to_owned).into();
    for (part, key) in [(0..10, "ctrl+n"), (10..20, "Escape"), (20..34, "F1")] {
        words.extend(typed(&code[part]));
        words.extend(keys(key).map(str::to_owned));
    }
    words.extend(keys("Return").map(str::to_owned));
    window.chain(&words);
    window.wait_outcome("admitted", GUESTS[1]);
    sleep(Duration::from_millis(200));
    assert!(!window.has("dialog[open]") && !window.has("[data-test=walk-name]"), "nothing was opened");
    assert_eq!(house.tally()["arrived"]["on_time"], 2, "and nothing undone");
}

#[test]
fn the_enters_after_a_scan_answer_nothing() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.take("marit", "online_registrant", "Marit");
    sleep(Duration::from_millis(600));
    let words = [
        "type",
        "--delay",
        "4",
        "--args",
        "1",
        house.code(GUESTS[0]),
        "key",
        "--delay",
        "2",
        "Return",
        "Return",
    ];
    window.chain(&words.map(str::to_owned));
    window.wait_outcome("admitted", GUESTS[0]);
    assert_eq!(house.tally()["came_in_person"]["on_time"], 0);
}

#[test]
fn the_scanner_test_names_layouts_and_checks_nobody_in() {
    let house = House::alone();
    let window = Window::open(&house.program);
    let card = window.invoke("scanner_card", &json!({}));
    let (card, ticket) = (card["text"].as_str().expect("a text"), card["ticket"].as_str().expect("a text"));
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=scanner-try]");
    let finds = |word: &str| {
        window.wait(&format!("it says {word}"), |window| {
            window.attribute("[data-test=scanner-trial]", "data-word") == word
        });
    };
    finds("waiting");
    window.burst_of_places(card, 4);
    finds("works");
    assert_eq!(window.text("[data-test=scanner-ending] dd"), "Enter");
    window.set_layout("fr");
    window.burst_of_places(card, 4);
    finds("other_layout");
    assert_eq!(window.text("[data-test=scanner-computer] dd"), "French keyboard (AZERTY)");
    assert_eq!(window.text("[data-test=scanner-scanner] dd"), "US keyboard (QWERTY)");
    window.burst_of_places(house.code(GUESTS[0]), 4);
    finds("other_code");
    window.set_layout("us");
    window.press("Caps_Lock");
    window.burst_of_places(ticket, 4);
    finds("caps_lock");
    window.press("Caps_Lock");
    window.press_places(&card[..card.len() - 3], 60);
    finds("damaged");
    window.press_places(card, 60);
    finds("slow");
    window.press_places(card, 4);
    finds("no_ending");
    assert_eq!(house.tally()["arrived"]["on_time"], 0, "nobody was checked in");

    window.click("[data-test=scanner-stop]");
    window.wait_for("[data-test=scanner-try]");
    window.click("[data-test=place-desk]");
    window.burst_of_places(house.code(GUESTS[0]), 4);
    window.wait_outcome("admitted", GUESTS[0]);
}

#[test]
fn a_page_that_hears_a_scan_late_does_not_look_it_up() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.js("window.lists = 0;
        new MutationObserver(() => {
            if (document.querySelector('[role=listbox], [role=option]')) window.lists++;
        }).observe(document.body, { childList: true, subtree: true });
        setTimeout(() => {
            const begun = performance.now();
            while (performance.now() - begun < 1200);
        }, 30);");
    window.burst(house.code(GUESTS[0]));
    window.wait_outcome("admitted", GUESTS[0]);
    assert_eq!(window.js("return window.lists"), 0, "no list is drawn of what a scanner typed");
}

#[test]
fn a_page_that_is_busy_after_a_shortcut_still_takes_it_for_the_codes() {
    let house = House::alone();
    let window = Window::open(&house.program);
    window.burst(house.code(GUESTS[0]));
    window.wait_outcome("admitted", GUESTS[0]);
    // The rest of the code comes while nothing is heard, and longer than a shortcut waits.
    window.js("addEventListener('keydown', (event) => {
            if (!event.ctrlKey || event.code !== 'KeyZ') return;
            const begun = performance.now();
            while (performance.now() - begun < 600);
        }, true);");
    let code = house.code(GUESTS[1]);
    let words =
        ["key", "--delay", "2", "ctrl+z", "type", "--delay", "4", "--args", "1", code, "key", "Return"];
    window.chain(&words.map(str::to_owned));
    window.wait_outcome("admitted", GUESTS[1]);
    sleep(Duration::from_millis(200));
    assert_eq!(house.tally()["arrived"]["on_time"], 2, "nothing was undone");
}

#[test]
fn what_is_sent_as_quickly_as_a_scan_and_is_none_is_typed_all_the_same() {
    let house = House::alone();
    let window = Window::open(&house.program);
    // A text expander or a dictation: too short for a ticket, quicker than any hand.
    window.burst_letters("garcia");
    window.wait_value("#box", "garcia");
    window.wait_for("[data-test=person], [role=option]");
    window.press("BackSpace");
    window.wait_value("#box", "garci");
    assert_eq!(house.tally()["arrived"]["on_time"], 0);
}
