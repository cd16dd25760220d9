//! What can be wrong with a file as a whole.

use serde::{Deserialize, Serialize};

/// A file that cannot be taken in as a whole. The text says what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum FileProblem {
    /// Nothing in it.
    #[error("the roster is empty: it needs a header row with a `name` column, and a row for each person")]
    Empty,
    /// Larger than a roster can be.
    #[error("the roster has {found} bytes: at most {most} can be read")]
    TooLarge {
        /// Its size.
        found: usize,
        /// The bound.
        most: usize,
    },
    /// A file of another kind.
    #[error("this is {what}, not a list: {advice}")]
    OtherKind {
        /// What it is.
        what: String,
        /// What to do.
        advice: String,
    },
    /// No text.
    #[error("the roster is not a text file (a zero byte at byte {at}): export it again as CSV or XLSX")]
    Binary {
        /// Where.
        at: usize,
    },
    /// An encoding that nobody knows was asked for.
    #[error("there is no encoding `{0}`: give one such as UTF-8, windows-1252 or GB18030")]
    NoSuchEncoding(String),
    /// A workbook's sheet that isn't there.
    #[error("the workbook has no sheet `{sheet}`: it has {sheets}")]
    NoSuchSheet {
        /// What was asked for.
        sheet: String,
        /// What there is.
        sheets: String,
    },
    /// A workbook that cannot be read.
    #[error("the workbook cannot be read ({0}): open it in a spreadsheet program and save it again as XLSX")]
    Workbook(String),
    /// A workbook that needs a password.
    #[error("the workbook is protected by a password: save it without one")]
    Password,
    /// A workbook that unpacks to more than a roster can be.
    #[error("the workbook would unpack to more than {most} MB, far more than any roster: it is not opened")]
    UnpacksTooLarge {
        /// The bound, in megabytes.
        most: u64,
    },
    /// A workbook of too many parts.
    #[error("the workbook has {found} parts, at most {most} are read: it is not opened")]
    TooManyParts {
        /// How many.
        found: usize,
        /// The bound.
        most: usize,
    },
    /// JSON that cannot be read.
    #[error("the JSON cannot be read: {0}")]
    Json(String),
    /// JSON of another shape.
    #[error(
        "the JSON is no list of people: an array of objects is read, such as the registrations of Indico's check-in API"
    )]
    JsonShape,
    /// Too many columns.
    #[error("row {row} has more than {most} columns: remove those that are no part of the list")]
    TooManyColumns {
        /// Where.
        row: usize,
        /// The bound.
        most: usize,
    },
    /// Too many rows.
    #[error("the roster has more than {most} rows")]
    TooManyRows {
        /// The bound.
        most: usize,
    },
    /// More text than a roster can have.
    #[error("the cells hold more than {most} MB of text: at most that can be read")]
    TooMuchText {
        /// The bound, in megabytes.
        most: usize,
    },
    /// No row is a header.
    #[error("no row of the first {looked_at} is a header: one must name the columns, such as `name,email`")]
    NoHeader {
        /// How many rows were looked at.
        looked_at: usize,
    },
    /// The row that was named as the header says nothing.
    #[error("row {row} is empty or isn't there: name the row in which the columns are called")]
    NoSuchHeader {
        /// Its number, from 1.
        row: usize,
    },
    /// Nobody said which column is the name.
    #[error(
        "which column is the name? The header in row {row} says {headers}. Say what is what, such as `--map \"name=Participant\"`{proposal}"
    )]
    NoName {
        /// The header's row.
        row: usize,
        /// What it says, cut.
        headers: String,
        /// What seems likely, as options; empty where nothing does.
        proposal: String,
    },
    /// Two columns for one field.
    #[error(
        "the roster has two columns for `{field}` (`{first}` and `{second}`): rename or remove one, or leave one out"
    )]
    RepeatedColumn {
        /// The field.
        field: String,
        /// The first header.
        first: String,
        /// The second.
        second: String,
    },
    /// A column that was spoken of and isn't there.
    #[error("the roster has no column `{header}`: it has {headers}")]
    NoSuchColumn {
        /// What was said.
        header: String,
        /// What there is.
        headers: String,
    },
    /// A header and nothing under it.
    #[error("the roster has a header and no rows")]
    NoRows,
    /// Reading it took too long or too much memory, or failed on damage; it was broken off.
    #[error(
        "the file could not be read within bounds ({0}): open it in a spreadsheet program, copy the list alone into a new sheet, and save that"
    )]
    BrokenOff(String),
}
