//! What really happens at a door.

use super::{Errand, Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_what_happens_at_the_door() {
    door(&Pictures::new());
}

/// Through what else happens at a door.
pub(crate) fn door(errand: &impl Errand) {
    let house = House::new();
    let list = house.program.file(
        "stage.csv",
        b"name,role,phone\nMasahiro Ihara,speaker,+81 3 5555 0147\nTrisha Meyer,speaker,+32 2 555 0120\n",
    );
    house.program.done(&["import", &list]);
    let tour = Tour::of(Window::open(&house.program), &house, errand);
    let window = &tour.window;
    for (name, place) in
        [("simiyu", "wait-lobby"), ("kulshreshtha", "wait-security"), ("makokha", "wait-lift")]
    {
        window.find(name);
        window.click("[data-test=pane-wait]");
        window.click(&format!("[data-test={place}]"));
        window.wait_gone("dialog");
    }
    tour.picture("desk-waiting-strip");
    window.press("F9");
    window.wait_for("[data-test=waiting-take]");
    tour.picture("desk-waiting");
    window.press("Escape");
    window.find("simiyu");
    window.press("ctrl+k");
    window.fill("[data-test=note-text]", "Seat in the first row, beside the Ambassador");
    tour.picture("desk-note");
    window.press("Return");
    window.wait_gone("dialog");
    window.press("Escape");
    window.hand("guest wambui");
    window.wait_for("[data-test=person]");
    tour.picture("desk-unnamed-place");
    window.press("Return");
    window.wait_for("[data-test=newcomer]");
    window.press("Escape");
    window.press("ctrl+d");
    window.fill("[data-test=declared-time]", "12:40");
    window.press("Tab");
    for (typed, count) in [("anyanwu", 1), ("12:31 ouyang", 2), ("katsuragi", 3), ("pham", 4)] {
        window.fill("[data-test=declared-name]", typed);
        window.wait_for("[data-test=declared-found] .chosen");
        window.press("Return");
        window.wait("it is entered", |window| window.texts("[data-test=declared-entered] li").len() == count);
    }
    window.hand("maria");
    window.wait_for("[data-test=declared-found] li");
    tour.picture("desk-declared");
    window.press("Escape");
    window.set_clock("13:11:00");
    window.wait_for("[data-test=stage-missing]");
    tour.picture("desk-stage-missing");
    window.set_clock("13:22:00");
    window.wait_for("[data-test=stage-missing].urgent");
    window.resize(1024, 768);
    tour.picture("desk-stage-missing-1024");
    window.resize(1280, 800);
    window.set_clock("13:27:00");
    window.click("[data-test=place-lunch]");
    window.wait_for("[data-test=held-plates]");
    tour.picture("lunch-held-plates");
    window.press("F1");
    window.wait_for("[data-test=help]");
    tour.picture("help");
    window.press("Escape");
    window.wait_gone("dialog");
    house.program.done(&["set", "lunch.mode=buffet"]);
    window.wait_for("[data-test=tile-mouths]");
    tour.picture("lunch-buffet");
}
