//! The live camera.

use super::{Errand, Pictures, Tour};
use crate::window::camera::{Scene, code};
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_camera() {
    camera(&Pictures::new());
}

/// Through what a camera sees, and its loss.
pub(crate) fn camera(errand: &impl Errand) {
    let house = House::new();
    let scene = Scene::new(&house);
    let tour = Tour::of(scene.window(&house), &house, errand);
    let window = &tour.window;
    window.set_clock("12:58:00");
    tour.picture("desk-camera-idle");
    window.click("[data-test=camera-larger]");
    window.wait_for("[data-test=camera-large]");
    tour.picture("desk-camera-large");
    window.click("[data-test=camera-smaller]");
    scene.show(&[&code(house.code("欧阳若澜"))]);
    window.wait_outcome("admitted", "欧阳若澜");
    tour.settled("desk-camera");
    window.burst(house.code("Masahiro Ihara"));
    window.wait_outcome("admitted", "Masahiro");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window
        .wait("it sees the code", |window| window.attribute("[data-test=camera-panel]", "data-codes") == "1");
    let to = |selector: &str| {
        window.js(&format!("document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})"));
    };
    to("[data-test=camera-panel]");
    tour.picture("set-up-camera");
    to("[data-test=latency]");
    tour.picture("set-up-latency");
    window.click("[data-test=place-desk]");
    window.press("Escape");
    scene.unplug();
    window.wait_camera("lost");
    window.wait_for("[data-test=idle]");
    tour.picture("desk-camera-lost");
}
