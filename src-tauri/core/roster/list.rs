//! A list of people, read and understood, before it is compared to the roster.
//!
//! What a file looks like, and how its columns are found out, is another room's (`usher-intake`). Here is what
//! every list must be like, wherever it comes from.

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::attendee::{Diet, Fields, Group, Mode, Role, Status};
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The row, as a spreadsheet shows it.
    pub row: usize,
    /// The column's header; none where the whole row is meant.
    pub column: Option<String>,
    /// What is wrong, and what to do.
    pub message: String,
}

/// The written form of `text` as the value of `field`: a word of the closed set where the field has one, the
/// text itself elsewhere.
///
/// # Errors
/// A sentence that says what can stand there.
pub fn value(field: &str, text: &str) -> Result<String, String> {
    fn one_of<T: FromStr<Err = String> + ToString>(text: &str) -> Result<String, String> {
        let value: Result<T, String> = text.parse();
        value.map(|value| value.to_string()).map_err(|give| none_of_these(text, &give))
    }
    if text.len() > LONGEST_CELL {
        return Err(format!(
            "the cell has {} bytes, at most {LONGEST_CELL} can be read: is a quote never closed?",
            text.len()
        ));
    }
    if text.is_empty() {
        return Ok(String::default());
    }
    match field {
        "group" => one_of::<Group>(text),
        "mode" => one_of::<Mode>(text),
        "status" => one_of::<Status>(text),
        "role" => one_of::<Role>(text),
        "lunch" | "photo consent" => match text.to_lowercase().as_str() {
            yes_or_no @ ("yes" | "no") => Ok(yes_or_no.to_owned()),
            _ => Err(none_of_these(text, "give yes or no")),
        },
        "diet" => Ok(Diet::new(text).to_string()),
        _ => Ok(text.to_owned()),
    }
}

fn none_of_these(text: &str, give: &str) -> String {
    let cut: String = text.chars().take(40).collect();
    format!("`{cut}` is none of these: {give}")
}
