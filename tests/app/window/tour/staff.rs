//! Who is at the desk, PINs, rights, and a desk that is left alone.

use super::{Errand, Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_people_behind_the_desk() {
    people(&Pictures::new());
}

/// Through who is at the desk, and who may what.
pub(crate) fn people(errand: &impl Errand) {
    let house = House::new();
    let set = ["staff", "set", "Sam Okoro", "--role", "supervisor", "--pin"];
    assert_eq!(house.program.typing("407193", &set).status, 0);
    let set = ["staff", "set", "Ola Lindqvist", "--role", "organizer", "--pin", "--approved-by", "Sam Okoro"];
    assert_eq!(house.program.typing("407193\n862054", &set).status, 0);
    let tour = Tour::of(Window::open(&house.program), &house, errand);
    let window = &tour.window;
    window.click("[data-test=seat]");
    window.fill("[data-test=seat-name]", "Lea Park");
    window.click("[data-test=seat-do]");
    window.wait_text("[data-test=seat]", "Lea Park");
    tour.comes(&house, "欧阳若澜");
    window.click("[data-test=seat]");
    window.wait_for("[data-test=seat-known]");
    tour.picture("staff-seat");
    window.press("Escape");
    window.find("ezequiel");
    window.press("Return");
    window.wait("cancelled", |window| window.outcome() == "cancelled");
    window.click("[data-test=do-override]");
    window.fill("[data-test=override-reason]", "Ms Chen knows him");
    window.click("[data-test=override-do]");
    window.wait_for("[data-test=pin-who]");
    window.click("[data-test=pin-who]");
    window.fill("[data-test=pin-field]", "862055");
    window.press("Return");
    window.wait_text("[data-test=pin-says]", "That is not it. Try again.");
    tour.picture("staff-pin");
    window.press("Escape");
    window.click("[data-test=place-setup]");
    window.wait_for("[data-test=pin-who]");
    window.click("[data-test=pin-who]");
    window.fill("[data-test=pin-field]", "862054");
    window.press("Return");
    window.click("[data-test=setup-step-desks]");
    window.wait_for("[data-test=staff]");
    tour.picture("set-up-people-and-rights");
    window.click("[data-test=setup-step-live]");
    window.wait_for("[data-test=live-real]");
    tour.picture("set-up-go-live");
    window.press("ctrl+shift+l");
    window.wait_for("[data-test=locked]");
    window.burst(house.code("Masahiro Ihara"));
    window.wait("it says so", |window| window.text("[data-test=lock-says]").contains("A code was read"));
    tour.picture("desk-locked");
}
