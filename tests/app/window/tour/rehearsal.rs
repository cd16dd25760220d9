//! Guests who are not there: how it is begun, who stands at the counter, and how it went.

use super::{Errand, Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;
use crate::window::rehearsal;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_a_rehearsal() {
    let house = House::new();
    let pictures = Pictures::new();
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    tour.rehearsal("");
    tour.window.click("[data-test=rehearsal-leave]");
    tour.window.wait_for("#box");
    tour.window.speak("ar");
    tour.rehearsal("-ar");
    tour.window.click("[data-test=rehearsal-leave]");
    tour.window.wait_for("#box");
    tour.window.speak("en");
    tour.window.resize(1024, 768);
    tour.rehearsal("-1024");
    drop(tour);
    Tour::of(Window::open_dark(&house.program), &house, &pictures).rehearsal("-dark");
}

/// Through a rehearsal, from Set-up to the report.
pub(crate) fn a_rehearsal(errand: &impl Errand) {
    let house = House::new();
    Tour::of(Window::open(&house.program), &house, errand).rehearsal("");
}

impl<E: Errand> Tour<'_, E> {
    /// One from its beginning to its report.
    fn rehearsal(&self, ending: &str) {
        let window = &self.window;
        let picture = |name: &str| self.picture(&format!("{name}{ending}"));
        window.click("[data-test=place-setup]");
        window.click("[data-test=setup-step-rehearsal]");
        window.wait_for("[data-test=rehearsal-begin]");
        picture("set-up-rehearsal");
        window.click("[data-test=place-desk]");
        rehearsal::rehearse(window);
        let mut shown = Vec::new();
        while !window.has("[data-test=rehearsal-report]") {
            rehearsal::clear(window);
            let says = rehearsal::says(window);
            let is_new = !shown.contains(&says);
            match says.as_str() {
                "greets" => {
                    if is_new {
                        window.click("[data-test=counter-large]");
                        window.wait_for("[data-test=counter-code]");
                        picture("rehearsal-code");
                        window.press("Escape");
                        window.wait_gone("dialog");
                    }
                    rehearsal::serve(window);
                    if is_new {
                        picture("rehearsal-guest");
                    }
                }
                "no_ticket" if is_new => {
                    window.hand(&rehearsal::name(window));
                    window.wait_for("[data-test=found]");
                    picture("rehearsal-look-up");
                    window.press("Return");
                }
                "no_ticket_and_lunch" if is_new => {
                    window.press("ctrl+n");
                    window.fill("[data-test=walk-name]", &rehearsal::name(window));
                    picture("rehearsal-walk-in");
                    window.press("Return");
                    window.wait_for("[data-test=result]");
                }
                _ => {}
            }
            shown.push(says);
            rehearsal::next(window);
        }
        picture("rehearsal-report");
    }
}
