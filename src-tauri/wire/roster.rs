//! What an import would change, for the preview.

use serde::Serialize;
use usher_core::desk::Import;
use usher_core::roster::{List, Problem};
use usher_core::seat::View;

/// What a roster file says, and what importing it would change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Preview {
    /// The file's name.
    pub(crate) file: String,
    /// How many rows of people it has.
    pub(crate) rows: usize,
    /// Which header was taken for which field.
    pub(crate) columns: Vec<Column>,
    /// People who would come on the roster.
    pub(crate) new: Vec<String>,
    /// People who would change, and how.
    pub(crate) changed: Vec<ChangedPerson>,
    /// How many stay as they are.
    pub(crate) same: usize,
    /// People on the roster who are not in the file: they stay.
    pub(crate) missing: Vec<String>,
    /// Rows that say somebody again whom an earlier row said, and that row.
    pub(crate) said_twice: Vec<SaidTwice>,
    /// What cannot be taken in. Where there is any, nothing is.
    pub(crate) problems: Vec<CellProblem>,
    /// Whether it was imported.
    pub(crate) imported: bool,
}

/// A column of the file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Column {
    /// Its header.
    pub(crate) header: String,
    /// The field that it becomes.
    pub(crate) field: String,
    /// What stands in it, for example.
    pub(crate) examples: Vec<String>,
}

/// Somebody who would change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ChangedPerson {
    /// The row.
    pub(crate) row: usize,
    /// Their name.
    pub(crate) name: String,
    /// The fields.
    pub(crate) fields: Vec<ChangedField>,
}

/// A field that would change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ChangedField {
    /// Which.
    pub(crate) field: String,
    /// What it says now.
    pub(crate) old: String,
    /// What it would say.
    pub(crate) new: String,
}

/// A row that says somebody again.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SaidTwice {
    /// The row.
    pub(crate) row: usize,
    /// The row that said them first.
    pub(crate) first: usize,
}

/// A cell or row that cannot be taken in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct CellProblem {
    /// The row, as a spreadsheet shows it.
    pub(crate) row: usize,
    /// The column's header; none where the whole row is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    /// What is wrong, and what to do.
    pub(crate) message: String,
}

/// How many examples of a column are shown.
const EXAMPLES: usize = 3;

impl Preview {
    /// Puts an import, dry or done, into its shape. `view` is the history beside it.
    pub(crate) fn of(file: &str, list: &List, import: &Import, view: &View<'_>) -> Self {
        let difference = &import.difference;
        let name = |id| {
            view.history.index_of(id).map(|person| view.known_row(person).display_name()).unwrap_or_default()
        };
        let columns = list
            .mapping
            .iter()
            .map(|(field, header)| {
                let mut examples: Vec<String> = Vec::new();
                let values = list.rows.iter().filter_map(|row| row.fields.get(field));
                for value in values.filter(|value| !value.is_empty()) {
                    if examples.len() < EXAMPLES && !examples.contains(value) {
                        examples.push(value.clone());
                    }
                }
                Column { header: header.clone(), field: field.clone(), examples }
            })
            .collect();
        let new = difference
            .rows
            .iter()
            .filter(|row| row.adds)
            .map(|row| usher_core::attendee::Attendee::from_fields(&row.fields).display_name())
            .collect();
        let changed = difference
            .changed
            .iter()
            .map(|changed| ChangedPerson {
                row: changed.row,
                name: name(changed.attendee),
                fields: changed
                    .fields
                    .iter()
                    .map(|(field, old, new)| ChangedField {
                        field: field.clone(),
                        old: old.clone(),
                        new: new.clone(),
                    })
                    .collect(),
            })
            .collect();
        let problem = |problem: &Problem| CellProblem {
            row: problem.row,
            column: problem.column.clone(),
            message: problem.message.clone(),
        };
        Self {
            file: file.to_owned(),
            rows: import.rows,
            columns,
            new,
            changed,
            same: difference.same,
            missing: difference.missing.iter().map(|&id| name(id)).collect(),
            said_twice: difference
                .duplicates
                .iter()
                .map(|duplicate| SaidTwice { row: duplicate.row, first: duplicate.first })
                .collect(),
            problems: import.problems.iter().map(problem).collect(),
            imported: import.revision.is_some(),
        }
    }
}
