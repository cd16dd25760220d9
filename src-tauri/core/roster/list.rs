//! A list of people, read and understood, before it is compared to the roster.
//!
//! What a file looks like, and how its columns are found out, is another room's (`usher-intake`). Here is what
//! every list must be like, wherever it comes from.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::attendee::{Diet, Fields, Group, Mode, Role, Status, listed};
use crate::entry::Hash;

/// More bytes than any cell that becomes a field has.
pub const LONGEST_CELL: usize = 4096;

/// Which header was taken for what: by the field or the part of one that it becomes (`email`, `first name`), or by
/// its own words where it is kept as it is. Columns that were left out are not there.
pub type Mapping = BTreeMap<String, String>;

/// Where a list comes from and how it was understood; the journal keeps it beside the revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// SHA-256 of the file.
    pub file: Hash,
    /// What kind of list it was taken for, such as `Indico registrants`.
    pub preset: String,
    /// The system whose list it is, by its own name, where it is one that issues tickets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// How its text was encoded, such as `UTF-8`; the kind of workbook where it was one.
    pub encoding: String,
    /// SHA-256 of its headers: the next list with the same ones is understood in the same way.
    pub fingerprint: Hash,
    /// What was taken for what.
    pub mapping: Mapping,
}

/// A list as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Where it comes from.
    pub origin: Origin,
    /// Its rows.
    pub rows: Vec<ListRow>,
    /// What cannot be taken in. Where there is any, nothing is.
    pub problems: Vec<Problem>,
    /// What was taken in otherwise than it stands in the file, or left out of it, and why.
    pub notices: Vec<Problem>,
}

/// A row of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Its number as a spreadsheet shows it: the first row of the file is row 1.
    pub row: usize,
    /// What it says; an empty cell is there and empty.
    pub fields: Fields,
}

/// A cell or a row of which something must be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row, as a spreadsheet shows it.
    pub row: usize,
    /// The column's header; none where the whole row is meant.
    pub column: Option<String>,
    /// What is wrong.
    pub wrong: Wrong,
}

impl Problem {
    /// What is wrong, and what to do, in English.
    #[must_use]
    pub fn message(&self) -> String {
        self.wrong.to_string()
    }
}

/// What can be wrong with a cell or a row. The text is that of logs; who shows it to people says it in their language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// More than any cell that is meant.
    #[error("the cell has {bytes} bytes, at most {most} can be read: is a quote never closed?{}", aside(*in_the_way))]
    TooLong {
        /// How long it is.
        bytes: usize,
        /// The bound.
        most: usize,
        /// Whether its column may be left out.
        in_the_way: bool,
    },
    /// None of a closed set.
    #[error("`{text}` is none of these: give {}", listed(give))]
    NoneOfThese {
        /// What stands there, cut.
        text: String,
        /// What can stand there.
        give: Vec<&'static str>,
    },
    /// A character that steers the text.
    #[error("a character that cannot be seen and steers the text (U+{:04X}) was removed", u32::from(*.0))]
    Steers(char),
    /// A spreadsheet took the last digits.
    #[error(
        "a spreadsheet has rounded this number, its last digits are gone: export the list again, and open the file here before any spreadsheet does"
    )]
    Rounded,
    /// The system deleted this registration.
    #[error("`{text}`: the row was left out")]
    LeftOut {
        /// What stands there.
        text: String,
    },
    /// Nobody.
    #[error("the name is empty: give one, or a party or a host for a place without a name")]
    NoName,
    /// No number of places.
    #[error("`{text}` is no number of places: give 1 to {most}")]
    NoPlaces {
        /// What stands there, cut.
        text: String,
        /// The bound.
        most: usize,
    },
    /// Other cells than the header has.
    #[error("the row has {cells} cells, the header {header}: is a comma or a quote missing?")]
    Ragged {
        /// How many the row has.
        cells: usize,
        /// How many the header has.
        header: usize,
    },
    /// More people than a roster can have.
    #[error(
        "with the places that the rows so far stand for there are more than {most} people: split the list"
    )]
    TooMany {
        /// The bound.
        most: usize,
    },
}

const fn aside(in_the_way: bool) -> &'static str {
    if in_the_way { " Else leave this column out" } else { "" }
}

/// The written form of `text` as the value of `field`: a word of the closed set where the field has one, the
/// text itself elsewhere.
///
/// # Errors
/// What can stand there.
pub fn value(field: &str, text: &str) -> Result<String, Wrong> {
    fn one_of<T>(text: &str, all: &[T]) -> Result<String, Wrong>
    where
        T: Copy + FromStr + ToString + Into<&'static str>,
    {
        let value = text.parse::<T>().map(|value| value.to_string());
        value.map_err(|_| none_of_these(text, all.iter().map(|&word| word.into()).collect()))
    }
    if text.len() > LONGEST_CELL {
        return Err(Wrong::TooLong { bytes: text.len(), most: LONGEST_CELL, in_the_way: false });
    }
    if text.is_empty() {
        return Ok(String::default());
    }
    match field {
        "group" => one_of(text, Group::ALL),
        "mode" => one_of(text, Mode::ALL),
        "status" => one_of(text, Status::ALL),
        "role" => one_of(text, Role::ALL),
        "lunch" | "photo consent" => match text.to_lowercase().as_str() {
            yes_or_no @ ("yes" | "no") => Ok(yes_or_no.to_owned()),
            _ => Err(none_of_these(text, vec!["yes", "no"])),
        },
        "diet" => Ok(Diet::new(text).to_string()),
        _ => Ok(text.to_owned()),
    }
}

fn none_of_these(text: &str, give: Vec<&'static str>) -> Wrong {
    Wrong::NoneOfThese { text: text.chars().take(40).collect(), give }
}
