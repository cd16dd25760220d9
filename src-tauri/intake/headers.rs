//! Headers: which row they are in, and how one is compared to another.

use usher_core::search::fold;

use crate::presets::{self, Fit};
use crate::table::{Row, Table};

/// How many rows are looked at for a header.
pub(crate) const LOOKED_AT: usize = 40;

/// A header without what tells no two apart: case, accents, marks, spaces that cannot be seen.
pub(crate) fn folded(header: &str) -> String {
    let seen: String = header
        .chars()
        .filter(|&character| {
            !matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
        })
        .collect();
    let spaced: String = fold(&seen)
        .chars()
        .map(|character| if character.is_alphanumeric() { character } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The headers of a row, folded.
pub(crate) fn of(row: Row<'_>) -> Vec<String> {
    row.cells().map(folded).collect()
}

/// The place of the row that is most like a header, and whose it is.
pub(crate) fn find(table: &Table) -> Option<(usize, Fit)> {
    (0..table.len().min(LOOKED_AT))
        .map(|place| (place, presets::fit(&of(table.row(place)))))
        .filter(|(_, fit)| fit.score > 0)
        // The first of equals.
        .rev()
        .max_by_key(|(_, fit)| fit.score)
}

/// How much the best header of a table is one.
pub(crate) fn score(table: &Table) -> usize {
    find(table).map_or(0, |(_, fit)| fit.score)
}
