//! A report: the figures as of an instant with what they stand on, as a workbook, as a page or as text.
//!
//! All of them say the figures of one [`Tally`] and nothing that contradicts it. Deliberately absent: figures of their own.

pub mod breakdown;
mod lunch;
mod page;
mod text;
mod timeline;
mod workbook;

use std::collections::HashMap;

use usher_core::ids::DeskId;
use usher_core::seat::View;
use usher_core::tally::Tally;

pub use text::Remarks;

use crate::imprint::Imprint;
use crate::texts::{Language, Texts};

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Report<'r> {
    /// The figures.
    pub tally: &'r Tally,
    /// Roster and journal at the same instant.
    pub view: &'r View<'r>,
    /// The names of the desks.
    pub desks: &'r HashMap<DeskId, String>,
    /// Whether it is practice.
    pub practice: bool,
    /// The language that it speaks.
    pub language: Language,
}

impl Report<'_> {
    /// What it says of itself, as a list of so many seats.
    #[must_use]
    pub fn imprint(&self, rows: usize) -> Imprint {
        self.imprint_of(Texts::of_sheets(self.language, false).word("paper-every-seat"), rows)
    }

    /// What a file of the same instant says of itself that `holds` something else.
    pub(crate) fn imprint_of(&self, holds: String, rows: usize) -> Imprint {
        Imprint::of(self.view, &self.tally.heads, self.desks, self.practice, holds, rows)
    }
}

/// What stands at a place of a closed set: the parts of a breakdown are named by theirs, so that they come in its order.
fn numbered<T: Copy>(all: &[T], place: &str) -> Option<T> {
    all.get(place.parse::<usize>().ok()?).copied()
}
