//! Who was online: attendance reports in Set-up, and what the Board says of them.

use std::path::PathBuf;

use super::{Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_who_was_online() {
    let house = House::new();
    let pictures = Pictures::new();
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    let report = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/attendance");
    let choose = |name: &str| {
        window.choose_file("[data-test=online-file]", &report.join(name).display().to_string());
    };
    window.set_clock("15:00:00");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-people]");
    choose("zoom-meeting-unique-users.csv");
    window.wait_for("[data-test=online-asks-times]");
    tour.picture("set-up-online-asks");
    window.click("[data-test=online-cancel]");
    choose("zoom-meeting-one-missing.csv");
    window.wait_for("[data-test=online-candidate]");
    tour.picture("set-up-online");
    window.resize(1024, 768);
    tour.picture("set-up-online-1024");
    window.resize(1280, 800);
    window.click("[data-test=online-candidate]");
    window.wait_for("[data-test=online-said]");
    window.click("[data-test=online-device-show]");
    tour.picture("set-up-online-answered");
    window.click("[data-test=online-take-in]");
    window.wait_for("[data-test=online-past]");
    window.js("document.querySelector('[data-test=online-panel]').scrollIntoView({ block: 'end' })");
    tour.picture("set-up-online-past");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-online-room]");
    window.js("document.querySelector('[data-test=board-online-room]').scrollIntoView({ block: 'center' })");
    tour.picture("board-online");
    window.click("[data-test=board-online-unmatched]");
    window.wait_for("[data-test=board-unmatched]");
    tour.picture("board-online-unmatched");
    window.press("Escape");
    window.wait_gone("dialog");
    window.speak("ar");
    tour.picture("board-online-ar");
    window.click("[data-test=board-online-reports]");
    choose("teams-pl.csv");
    window.wait_for("[data-test=online-candidate]");
    tour.picture("set-up-online-ar");
}
