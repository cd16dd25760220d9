//! The Board: the figures, the people behind them, what is written from it.

use super::{Errand, Tour};

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
    }
}
