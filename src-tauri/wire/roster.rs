//! How a roster file was understood, and what importing it would change.

use serde::{Deserialize, Serialize};
use usher_core::Instant;
use usher_core::attendee::Fields;
use usher_core::desk::{Import, Imported};
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::presence::RowProblem;
use usher_core::roster::matching::Like;
use usher_core::roster::{Double, Problem, SamePerson};
use usher_core::seat::View;
use usher_intake::{Choice, Format, Proposed, Target, Understood, Wanted};

use super::words::Words;

/// What a person chose for a roster file; what is absent is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default)]
pub(crate) struct RosterChoices {
    /// The encoding of a text.
    pub(crate) encoding: Option<String>,
    /// The mark between the cells of a text.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) delimiter: Option<char>,
    /// The sheet of a workbook.
    pub(crate) sheet: Option<String>,
    /// The number of the row with the headers.
    pub(crate) header_row: Option<usize>,
    /// What columns become, by their headers.
    pub(crate) columns: Vec<(String, String)>,
    /// Rows that are somebody else, as a person said.
    pub(crate) same: Vec<SaidSame>,
}

/// A person said of a row who it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct SaidSame {
    /// The row.
    row: usize,
    /// Somebody who is known.
    #[serde(default)]
    person: Option<String>,
    /// Or somebody on the same list, by the row.
    #[serde(default)]
    like_row: Option<usize>,
}

impl RosterChoices {
    /// How to open the file.
    pub(crate) fn choice(&self) -> Choice {
        Choice { encoding: self.encoding.clone(), delimiter: self.delimiter, sheet: self.sheet.clone() }
    }

    /// How to understand it.
    pub(crate) fn wanted(&self) -> Wanted {
        let columns = self
            .columns
            .iter()
            .filter_map(|(header, target)| Some((header.clone(), Target::from_name(target)?)))
            .collect();
        Wanted { header_row: self.header_row, columns }
    }

    /// Who is whom.
    pub(crate) fn same(&self) -> Vec<SamePerson> {
        self.same
            .iter()
            .filter_map(|said| {
                let person = said.person.as_deref().and_then(|id| id.parse().ok()).map(Like::Person);
                Some(SamePerson { row: said.row, like: person.or(said.like_row.map(Like::Row))? })
            })
            .collect()
    }
}

/// What a roster file says, and what importing it would change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Preview {
    /// The file's name.
    pub(crate) file: String,
    /// What kind of file it is.
    pub(crate) format: RosterFormat,
    /// Whose list it was taken for.
    pub(crate) preset: String,
    /// The number of the row with the headers.
    pub(crate) header_row: usize,
    /// How many rows stand before it.
    pub(crate) preface: usize,
    /// Its columns.
    pub(crate) columns: Vec<Column>,
    /// Everything that a column can become.
    pub(crate) targets: Vec<String>,
    /// Why it cannot be imported as it is understood now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lacks: Option<Words>,
    /// How many people it names.
    pub(crate) rows: usize,
    /// People who would come on the roster.
    pub(crate) new: Vec<String>,
    /// People who would change, and how.
    pub(crate) changed: Vec<ChangedPerson>,
    /// How many stay as they are.
    pub(crate) same: usize,
    /// People on the roster who are not in the file: they stay.
    pub(crate) missing: Vec<String>,
    /// Rows that say somebody again whom another row says, and that row.
    pub(crate) said_twice: Vec<SaidTwice>,
    /// New people who bear somebody else's name.
    pub(crate) doubles: Vec<Pair>,
    /// What cannot be taken in. Where there is any, nothing is.
    pub(crate) problems: Vec<CellProblem>,
    /// What is taken in otherwise than it stands in the file.
    pub(crate) notices: Vec<CellProblem>,
    /// The revision, where it was imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) revision: Option<EntryId>,
}

/// What kind of file a roster came in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum RosterFormat {
    /// Text with a mark between cells.
    Delimited {
        /// How it was encoded.
        encoding: String,
        /// How many characters could not be read in that encoding.
        replaced: usize,
        /// The mark.
        delimiter: String,
        /// The encodings to choose among, each with where it is used.
        encodings: Vec<(String, String)>,
    },
    /// A workbook.
    Workbook {
        /// `XLSX`, `XLS` or `ODS`.
        format: String,
        /// The sheet that was read.
        sheet: String,
        /// All its sheets.
        sheets: Vec<String>,
    },
    /// JSON.
    Json,
}

impl From<&Format> for RosterFormat {
    fn from(format: &Format) -> Self {
        match format {
            Format::Delimited { encoding, replaced, delimiter } => Self::Delimited {
                encoding: encoding.clone(),
                replaced: *replaced,
                delimiter: delimiter.to_string(),
                encodings: usher_intake::encoding::CHOICES
                    .iter()
                    .map(|(name, used)| ((*name).to_owned(), (*used).to_owned()))
                    .collect(),
            },
            Format::Workbook { kind, sheet, sheets } => {
                Self::Workbook { format: kind.clone(), sheet: sheet.clone(), sheets: sheets.clone() }
            }
            Format::Json => Self::Json,
        }
    }
}

/// A column of the file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Column {
    /// Its header.
    pub(crate) header: String,
    /// What it becomes: a field, a part of one, `kept` or `left out`.
    pub(crate) target: String,
    /// How that was found out.
    pub(crate) proposed: ProposedWord,
    /// What stands in it, for example.
    pub(crate) examples: Vec<String>,
}

/// How it was found out what a column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProposedWord {
    /// By the header's own words.
    Known,
    /// By words in it: to be looked at.
    Guessed,
    /// As in the last list with the same headers.
    Remembered,
    /// By a person.
    Said,
}

impl From<Proposed> for ProposedWord {
    fn from(proposed: Proposed) -> Self {
        match proposed {
            Proposed::Known => Self::Known,
            Proposed::Guessed => Self::Guessed,
            Proposed::Remembered => Self::Remembered,
            Proposed::Said => Self::Said,
        }
    }
}

/// Two who may be one, side by side.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Pair {
    /// The row of the new one; none where both are on the roster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) row: Option<usize>,
    /// The new one's id, where both are on the roster.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) attendee: Option<AttendeeId>,
    /// The other one's row, where both are on one list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) like_row: Option<usize>,
    /// The other one's id, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) like: Option<AttendeeId>,
    /// What the two say, field by field: `old` is the other one, `new` the new one.
    pub(crate) fields: Vec<ChangedField>,
}

impl Pair {
    /// Two people of the roster.
    pub(crate) fn known(view: &View<'_>, (kept, merged): (AttendeeId, AttendeeId)) -> Self {
        let fields = |id| view.history.index_of(id).and_then(|index| view.fields(index)).unwrap_or_default();
        Self {
            row: None,
            attendee: Some(merged),
            like_row: None,
            like: Some(kept),
            fields: side_by_side(&fields(kept), &fields(merged)),
        }
    }

    fn on_the_list(double: &Double, understood: &Understood, view: &View<'_>) -> Self {
        let row = |number: usize| {
            let rows = &understood.so_far().rows;
            rows.iter().find(|row| row.row == number).map(|row| row.fields.clone()).unwrap_or_default()
        };
        let (like, like_row) = match double.like {
            Like::Person(id) => (Some(id), None),
            Like::Row(number) => (None, Some(number)),
        };
        let known = match double.like {
            Like::Person(id) => {
                view.history.index_of(id).and_then(|index| view.fields(index)).unwrap_or_default()
            }
            Like::Row(number) => row(number),
        };
        Self {
            row: Some(double.row),
            attendee: None,
            like_row,
            like,
            fields: side_by_side(&known, &row(double.row)),
        }
    }
}

/// What either says, the name first.
fn side_by_side(old: &Fields, new: &Fields) -> Vec<ChangedField> {
    let mut keys: Vec<&str> = old.iter().chain(new.iter()).map(|(key, _)| key).collect();
    keys.sort_by_key(|key| (*key != "name", *key != "email", *key));
    keys.dedup();
    keys.into_iter()
        .map(|key| ChangedField {
            field: key.to_owned(),
            old: old.said(key).to_owned(),
            new: new.said(key).to_owned(),
        })
        .filter(|field| !field.old.is_empty() || !field.new.is_empty())
        .collect()
}

/// An import that the journal knows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PastImport {
    /// Its revision.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) revision: EntryId,
    /// When.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) at: Instant,
    /// Whose list it was.
    pub(crate) preset: String,
    /// How many people it brought.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) new: u64,
    /// How many it changed.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) changed: u64,
    /// Whether it stands.
    pub(crate) in_force: bool,
}

impl From<Imported> for PastImport {
    fn from(import: Imported) -> Self {
        let Imported { revision, at, origin, new, changed, in_force } = import;
        Self { revision, at, preset: origin.preset, new, changed, in_force }
    }
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

/// A cell or row that cannot be taken in, or of which something must be told.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct CellProblem {
    /// The row, as a spreadsheet shows it.
    pub(crate) row: usize,
    /// The column's header; none where the whole row is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) column: Option<String>,
    /// What is wrong, and what to do.
    pub(crate) words: Words,
}

impl From<&Problem> for CellProblem {
    fn from(problem: &Problem) -> Self {
        Self { row: problem.row, column: problem.column.clone(), words: Words::from(&problem.wrong) }
    }
}

impl From<&RowProblem> for CellProblem {
    fn from(problem: &RowProblem) -> Self {
        Self { row: problem.row, column: problem.column.clone(), words: Words::from(&problem.wrong) }
    }
}

impl Preview {
    /// Puts an import, dry or done, into its shape. `view` is the history beside it.
    pub(crate) fn of(file: &str, understood: &Understood, import: &Import, view: &View<'_>) -> Self {
        let difference = &import.difference;
        let list = understood.so_far();
        let name = |id| {
            view.history.index_of(id).map(|person| view.known_row(person).display_name()).unwrap_or_default()
        };
        let columns = understood
            .columns
            .iter()
            .map(|column| Column {
                header: column.label.clone(),
                target: column.target.to_string(),
                proposed: column.proposed.into(),
                examples: column.examples.clone(),
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
        Self {
            file: file.to_owned(),
            format: RosterFormat::from(&understood.format),
            preset: understood.preset.to_owned(),
            header_row: understood.header_row,
            preface: understood.preface,
            columns,
            targets: Target::all().map(|target| target.to_string()).collect(),
            lacks: understood.lacks.as_ref().map(Words::from),
            rows: import.rows,
            new,
            changed,
            same: difference.same,
            missing: difference.missing.iter().map(|&id| name(id)).collect(),
            said_twice: difference
                .duplicates
                .iter()
                .map(|duplicate| SaidTwice { row: duplicate.row, first: duplicate.first })
                .collect(),
            doubles: difference
                .doubles
                .iter()
                // Once they are imported, two who may be one are on the roster.
                .filter(|_| import.revision.is_none())
                .map(|double| Pair::on_the_list(double, understood, view))
                .collect(),
            problems: list.problems.iter().map(CellProblem::from).collect(),
            notices: list.notices.iter().map(CellProblem::from).collect(),
            revision: import.revision,
        }
    }
}
