//! The test of a hand scanner.

use serde_json::json;

use super::{Errand, Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_scanner_test() {
    scanner_test(&Pictures::new());
}

/// Through the trial of a hand scanner.
pub(crate) fn scanner_test(errand: &impl Errand) {
    let house = House::new();
    let window = Window::open(&house.program);
    let card = window.invoke("scanner_card", &json!({}));
    let card = card["text"].as_str().expect("a text");
    let tour = Tour::of(window, &house, errand);
    let begin = |window: &Window| {
        window.click("[data-test=place-setup]");
        window.click("[data-test=setup-step-computer]");
        window.js("document.querySelector('[data-test=scanner-try]').scrollIntoView({ block: 'center' })");
    };
    let scan = |window: &Window, word: &str| {
        window.burst_of_places(card, 4);
        window.wait(word, |window| window.attribute("[data-test=scanner-trial]", "data-word") == word);
    };
    begin(&tour.window);
    tour.picture("set-up-scanner");
    tour.window.click("[data-test=scanner-try]");
    tour.window.wait_for("[data-test=scanner-trial]");
    tour.picture("set-up-scanner-waiting");
    scan(&tour.window, "works");
    tour.picture("set-up-scanner-works");
    tour.window.set_layout("fr");
    scan(&tour.window, "other_layout");
    tour.picture("set-up-scanner-layout");
    tour.window.click("[data-test=place-desk]");
    tour.window.burst_of_places(house.code("欧阳若澜"), 4);
    tour.window.wait_outcome("admitted", "欧阳若澜");
    tour.settled("desk-decoded");
    tour.window.resize(1024, 768);
    begin(&tour.window);
    tour.window.click("[data-test=scanner-try]");
    tour.window.wait_for("[data-test=scanner-trial]");
    scan(&tour.window, "other_layout");
    tour.picture("set-up-scanner-1024");
    drop(tour);

    let dark = Tour::of(Window::open_dark(&house.program), &house, errand);
    begin(&dark.window);
    dark.window.click("[data-test=scanner-try]");
    dark.window.wait_for("[data-test=scanner-trial]");
    dark.window.press("Caps_Lock");
    scan(&dark.window, "caps_lock");
    dark.picture("set-up-scanner-dark");
}
