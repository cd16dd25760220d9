//! The languages of the window.

use super::{Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_languages() {
    let house = House::new();
    let pictures = Pictures::new();
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    window.set_clock("12:52:00");
    window.click("[data-test=language]");
    window.wait_for("[data-test=language-ar]");
    tour.picture("languages");
    window.press("Escape");
    let guests = ["Zbysław Żółtowski", "欧阳若澜", "Hélène Tremblay-Ouimet", "水無瀬 航平", "葛城 千紘"];
    for (language, guest) in ["fr", "es", "ru", "zh", "ar"].into_iter().zip(guests) {
        window.speak(language);
        tour.comes(&house, guest);
        tour.settled(&format!("desk-admitted-{language}"));
    }
    for language in ["zh", "ar"] {
        window.speak(language);
        window.press("Escape");
        window.take("ezequiel", "cancelled", "Ezequiel");
        tour.settled(&format!("desk-refused-{language}"));
        window.hand("garcia");
        window.wait_for("[role=option]");
        tour.picture(&format!("desk-look-up-{language}"));
        window.press("Escape");
        window.click("[data-test=place-board]");
        window.wait_for("[data-test=board-curve]");
        tour.picture(&format!("board-{language}"));
        window.click("[data-test=place-setup]");
        for step in ["event", "people", "tickets", "computer"] {
            window.click(&format!("[data-test=setup-step-{step}]"));
            tour.picture(&format!("set-up-{step}-{language}"));
        }
        window.click("[data-test=place-desk]");
    }
}
