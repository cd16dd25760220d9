//! The Board: the figures, the people behind them, what is written from it.

use super::{Errand, Pictures, Tour};
use crate::window::Window;
use crate::window::house::House;

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_public_board() {
    let house = House::new();
    let pictures = Pictures::new();
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    for name in ["欧阳若澜", "葛城 千紘", "Rosalind Achterberg"] {
        tour.comes(&house, name);
    }
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-curve]");
    for (language, width, height) in [("en", 1024, 768), ("ar", 1280, 800), ("ru", 1280, 800)] {
        window.resize(width, height);
        window.speak(language);
        window.click("[data-test=share]");
        window.wait_for("[data-test=share-open]");
        tour.picture(&format!("board-share-{width}-{language}"));
        window.click("[data-test=share-open]");
        window.wait_for("[data-test=share-qr]");
        window.click("[data-test=share-text]");
        window.wait_for("[data-test=share-figures]");
        tour.picture(&format!("board-shared-{width}-{language}"));
        window.press("Escape");
        window.wait_gone("dialog");
        tour.picture(&format!("board-while-shared-{width}-{language}"));
        window.click("[data-test=share]");
        window.click("[data-test=share-close]");
        window.wait_for("[data-test=share-open]");
        window.press("Escape");
        window.wait_gone("dialog");
    }
}

impl<E: Errand> Tour<'_, E> {
    pub(super) fn numbers(&self) {
        self.window.click("[data-test=place-board]");
        self.window.wait_for("[data-test=board-curve]");
        self.picture("board");
        self.window.click("[data-test=board-not-yet] button");
        self.window.wait_for("[data-test=board-list] table");
        self.picture("board-list");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
        self.window.press("ctrl+e");
        self.window.wait_for("[data-test=export-do]");
        self.picture("board-export");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
        self.window.click("[data-test=board-caterer]");
        self.window.wait_for("[data-test=caterer-numbers]");
        self.picture("board-caterer");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
        self.window.click("[data-test=share]");
        self.window.wait_for("[data-test=share-open]");
        self.picture("board-share");
        self.window.click("[data-test=share-open]");
        self.window.wait_for("[data-test=share-qr]");
        self.picture("board-shared");
        self.window.click("[data-test=share-close]");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
    }
}
