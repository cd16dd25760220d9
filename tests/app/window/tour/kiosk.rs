//! The screen for guests.

use super::{Errand, Pictures, Tour};
use crate::window::camera::{Scene, code};
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_screen_for_guests() {
    guests(&Pictures::new());
}

/// Through the screen for guests.
pub(crate) fn guests(errand: &impl Errand) {
    let house = House::new();
    let scene = Scene::new(&house);
    let tour = Tour::of(scene.window(&house), &house, errand);
    let window = &tour.window;
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome]");
    scene.show(&[&code("7Q2K")]);
    window.wait_for("[data-test=kiosk-colleague]");
    scene.show(&[]);
    tour.picture("kiosk-colleague");
    window.burst(house.code("Đặng Quốc Khải"));
    window.wait_for("[data-test=kiosk-guest]");
    tour.picture("kiosk-guest");
    window.click("[data-test=kiosk-call]");
    window.wait_for("[data-test=kiosk-calling]");
    tour.picture("kiosk-calling");
    window.click("[data-test=kiosk-helped]");
    window.wait_for("[data-test=kiosk-welcome]");
    tour.picture("kiosk-welcome");
    window.resize(1024, 768);
    tour.picture("kiosk-welcome-1024");
    window.burst(house.code("欧阳若澜"));
    window.wait_for("[data-test=kiosk-guest]");
    tour.picture("kiosk-guest-1024");
}
