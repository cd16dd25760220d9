//! Rows of text cells, as a file has them, before anything is understood.

use serde::{Deserialize, Serialize};

use crate::problem::FileProblem;

/// More rows than any roster has.
pub const MOST_ROWS: usize = 200_000;
/// More columns than any roster has: a shop's export with a column for each choice of each question has 150.
pub const MOST_COLUMNS: usize = 300;
/// More bytes of text than any roster has.
const MOST_TEXT: usize = 64 << 20;

/// Rows of text cells. All text lies in one piece, so that a hundred thousand rows are three allocations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Mark>,
}

/// Where a row begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark(u32, u32);

/// A row.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    /// Its number as a spreadsheet shows it.
    pub number: usize,
    first: usize,
    end: usize,
}

impl<'t> Row<'t> {
    /// How many cells it has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.end - self.first
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }

    /// The cell in `column`; empty where the row ends before it.
    #[must_use]
    pub fn cell(&self, column: usize) -> &'t str {
        if column < self.len() { self.table.cell(self.first + column) } else { "" }
    }

    /// Its cells.
    pub fn cells(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        let table = self.table;
        (self.first..self.end).map(move |cell| table.cell(cell))
    }
}

impl Table {
    /// Adds a cell to the row that is being written.
    ///
    /// # Errors
    /// [`FileProblem::TooManyColumns`], [`FileProblem::TooMuchText`].
    pub(crate) fn push(&mut self, row: usize, cell: &str) -> Result<(), FileProblem> {
        let first = self.rows.last().map_or(0, |mark| mark.1 as usize);
        if self.ends.len() - first >= MOST_COLUMNS {
            return Err(FileProblem::TooManyColumns { row, most: MOST_COLUMNS });
        }
        self.text.push_str(cell);
        let end = u32::try_from(self.text.len()).ok().filter(|_| self.text.len() <= MOST_TEXT);
        self.ends.push(end.ok_or(FileProblem::TooMuchText { most: MOST_TEXT >> 20 })?);
        Ok(())
    }

    /// Ends the row that was being written; where nothing stands in it, it is left out.
    ///
    /// # Errors
    /// [`FileProblem::TooManyRows`].
    pub(crate) fn end_row(&mut self, number: usize) -> Result<(), FileProblem> {
        let first = self.rows.last().map_or(0, |mark| mark.1 as usize);
        let row = Row { table: self, number, first, end: self.ends.len() };
        if row.is_empty() {
            let text = first.checked_sub(1).map_or(0, |cell| self.ends[cell] as usize);
            self.ends.truncate(first);
            self.text.truncate(text);
            return Ok(());
        }
        if self.rows.len() > MOST_ROWS {
            return Err(FileProblem::TooManyRows { most: MOST_ROWS });
        }
        self.rows.push(Mark(u32::try_from(number).unwrap_or(u32::MAX), self.ends.len() as u32));
        Ok(())
    }

    /// Its rows, without those in which nothing stands.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|place| self.row(place))
    }

    /// The row at this place among [`Self::rows`].
    #[must_use]
    pub fn row(&self, place: usize) -> Row<'_> {
        let first = place.checked_sub(1).map_or(0, |before| self.rows[before].1 as usize);
        let Mark(number, end) = self.rows[place];
        Row { table: self, number: number as usize, first, end: end as usize }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn cell(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[start..self.ends[place] as usize]
    }
}
