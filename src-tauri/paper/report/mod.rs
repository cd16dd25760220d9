//! A report: the figures as of an instant with what they stand on, as a workbook or as a page.
//!
//! Both say the figures of one [`Tally`] and nothing that contradicts it. Deliberately absent: figures of their own.

pub mod breakdown;
mod page;
mod timeline;
mod workbook;

use std::collections::HashMap;

use usher_core::entry::Entry;
use usher_core::ids::DeskId;
use usher_core::seat::View;
use usher_core::tally::Tally;

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
    /// The entries of the journal.
    pub journal: &'r [Entry],
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

    /// The entries that were known when the figures were made, and happened by their instant; undoing counts
    /// whenever it is known.
    fn entries(&self) -> Vec<&Entry> {
        let known = |entry: &Entry| {
            self.tally.heads.get(&entry.desk).is_some_and(|head| entry.sequence <= head.sequence)
        };
        let undoes = |entry: &Entry| entry.kind == usher_core::entry::Kind::Undone;
        let mut entries: Vec<&Entry> = self
            .journal
            .iter()
            .filter(|entry| known(entry) && (entry.read_at <= self.tally.as_of || undoes(entry)))
            .collect();
        entries.sort_by_key(|entry| (entry.read_at, entry.desk, entry.sequence));
        entries
    }
}

/// What stands at a place of a closed set: the parts of a breakdown are named by theirs, so that they come in its order.
fn numbered<T: Copy>(all: &[T], place: &str) -> Option<T> {
    all.get(place.parse::<usize>().ok()?).copied()
}
