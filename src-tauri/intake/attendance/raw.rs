//! A report in the words of its file, before its days are decided; and reports that are told by shape alone.

use usher_core::code::is_control;
use usher_core::presence::{Report, RowProblem, Stated, Wrong};

use super::lasting;
use super::moment::Moment;
use crate::headers::folded;
use crate::table::{Row, Table};

/// How many rows after a header are looked at to find out its columns.
const LOOKED_AT: usize = 40;

/// A report in the words of its file.
#[derive(Clone, Debug, Default)]
pub(super) struct RawReport {
    /// Whose report it is.
    pub(super) kind: &'static str,
    /// By what it was told.
    pub(super) why: String,
    pub(super) title: Option<String>,
    /// When the meeting began.
    pub(super) from: Option<RawTime>,
    /// When it ended.
    pub(super) to: Option<RawTime>,
    /// How long it was, in seconds.
    pub(super) length: Option<u64>,
    pub(super) stated: Vec<Stated>,
    /// People, or joins.
    pub(super) rows: Vec<RawRow>,
    /// Joins of the people in `rows`, where the file lists both.
    pub(super) joins: Vec<RawRow>,
    /// Whether its times are UTC by its own word.
    pub(super) is_utc: bool,
    /// Whether it says for how long people were there and not when.
    pub(super) has_no_times: bool,
    pub(super) notices: Vec<RowProblem>,
}

/// A cell that should say a point in time.
#[derive(Clone, Debug, Default)]
pub(super) struct RawTime {
    pub(super) row: usize,
    pub(super) text: String,
    /// Its column's header.
    pub(super) column: String,
    pub(super) moment: Option<Moment>,
}

impl RawTime {
    pub(super) fn new(row: usize, text: &str, column: &str) -> Self {
        let text = text.trim();
        let moment = Moment::read(text);
        Self { row, text: text.to_owned(), column: seen(column.trim()), moment }
    }

    /// Whether nothing is said: an empty cell, or the dashes that stand for one.
    pub(super) fn is_empty(&self) -> bool {
        is_nothing(&self.text)
    }

    /// What it says, as far as a message shows it.
    pub(super) fn cut(&self) -> String {
        cut(&self.text)
    }
}

/// A row in the words of its file.
#[derive(Clone, Debug, Default)]
pub(super) struct RawRow {
    pub(super) row: usize,
    pub(super) name: String,
    pub(super) name_column: String,
    pub(super) email: Option<String>,
    pub(super) join: RawTime,
    pub(super) leave: RawTime,
    pub(super) lasting: String,
    pub(super) lasting_column: String,
    /// Whether a bare number there is minutes.
    pub(super) in_minutes: bool,
    pub(super) role: String,
    pub(super) runs: bool,
    pub(super) absent: bool,
    pub(super) waited: bool,
    /// Whether they were there when the first one joined, which is not written down of them.
    pub(super) was_there_first: bool,
}

impl RawRow {
    /// For how long, in seconds, by its own word; what cannot be read goes to the notices.
    pub(super) fn length(&self, report: &mut Report) -> Option<u64> {
        if is_nothing(&self.lasting) {
            return None;
        }
        let seconds = if self.in_minutes { lasting::minutes(&self.lasting) } else { None }
            .or_else(|| lasting::seconds(&self.lasting));
        if seconds.is_none() {
            report.notices.push(RowProblem {
                row: self.row,
                column: Some(seen(&self.lasting_column)),
                wrong: Wrong::OddLength(cut(&self.lasting)),
            });
        }
        seconds
    }
}

/// A text without characters that cannot be seen and turn what stands round it about.
pub(super) fn seen(text: &str) -> String {
    text.chars().filter(|&character| !is_control(character)).collect()
}

/// A text as far as a message shows it.
fn cut(text: &str) -> String {
    seen(text).chars().take(40).collect()
}

/// Whether a cell says nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    text.chars().all(|character| matches!(character, '-' | '–' | '—' | ' '))
}

/// An address, where the cell says one.
pub(super) fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let is_one =
        text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    (is_one && !text.contains(|letter: char| letter.is_whitespace() || is_control(letter)))
        .then(|| text.to_owned())
}

/// The first cell of a row in which nothing else stands.
pub(super) fn alone(row: Row<'_>) -> Option<&str> {
    let first = row.cell(0).trim();
    let rest_is_empty = row.cells().skip(1).all(|cell| cell.trim().is_empty());
    (!first.is_empty() && rest_is_empty).then_some(first)
}

/// The share of rows in which a cell of `column` fits; rows where nothing stands there say nothing.
fn share(rows: &[Row<'_>], column: usize, fits: impl Fn(&str) -> bool) -> f64 {
    let said: Vec<&str> =
        rows.iter().map(|row| row.cell(column).trim()).filter(|cell| !is_nothing(cell)).collect();
    if said.is_empty() {
        return 0.0;
    }
    said.iter().filter(|cell| fits(cell)).count() as f64 / said.len() as f64
}

/// Whether most cells of `column` are points in time.
pub(super) fn holds_moments(rows: &[Row<'_>], column: usize) -> bool {
    share(rows, column, |cell| Moment::read(cell).is_some()) > 0.6
}

/// Whether most cells of `column` are lengths of time with their units.
pub(super) fn holds_lengths(rows: &[Row<'_>], column: usize) -> bool {
    share(rows, column, |cell| lasting::seconds(cell).is_some()) > 0.6
}

/// Whether most cells of `column` are e-mail addresses.
pub(super) fn holds_emails(rows: &[Row<'_>], column: usize) -> bool {
    share(rows, column, |cell| email(cell).is_some()) > 0.6
}

/// The rows after `header`, as many as are looked at.
pub(super) fn rows_after(table: &Table, header: usize) -> Vec<Row<'_>> {
    table.rows().skip(header + 1).take(LOOKED_AT).collect()
}

/// A report of Webex: a row for each join and each way to connect, with the meeting's times in all of them.
pub(super) fn webex(table: &Table) -> Option<RawReport> {
    if table.is_empty() {
        return None;
    }
    let header = table.row(0);
    let rows = rows_after(table, 0);
    let times = [1, 2, 8, 9].iter().all(|&column| holds_moments(&rows, column));
    if header.len() < 12 || !times || !holds_lengths(&rows, 10) {
        return None;
    }
    let first = table.rows().nth(1)?;
    let time = |row: Row<'_>, column: usize| RawTime::new(row.number, row.cell(column), header.cell(column));
    let is_gmt = header.cells().any(|cell| {
        let folded = folded(cell);
        folded.split(' ').any(|word| matches!(word, "gmt" | "utc"))
    });
    Some(RawReport {
        kind: "Webex",
        why: "thirteen columns, the meeting's times in each row".to_owned(),
        title: Some(first.cell(0).trim().to_owned()),
        from: Some(time(first, 1)),
        to: Some(time(first, 2)),
        is_utc: is_gmt,
        rows: table
            .rows()
            .skip(1)
            .map(|row| {
                let full = [row.cell(4).trim(), row.cell(5).trim()].join(" ").trim().to_owned();
                let shown = row.cell(3).trim();
                let role = row.cell(6).trim();
                RawRow {
                    row: row.number,
                    name: if shown.is_empty() { full } else { shown.to_owned() },
                    name_column: header.cell(3).trim().to_owned(),
                    email: email(row.cell(7)),
                    join: time(row, 8),
                    leave: time(row, 9),
                    lasting: row.cell(10).trim().to_owned(),
                    lasting_column: header.cell(10).trim().to_owned(),
                    in_minutes: true,
                    runs: ["host", "anfitr", "hôte", "ведущ", "主持"]
                        .iter()
                        .any(|word| role.to_lowercase().contains(word)),
                    role: role.to_owned(),
                    ..RawRow::default()
                }
            })
            .collect(),
        ..RawReport::default()
    })
}

/// A report of whichever system: a header, and under it a name with two points in time.
pub(super) fn by_shape(table: &Table) -> Option<RawReport> {
    let header = (0..table.len().min(LOOKED_AT)).find(|&place| {
        let rows = rows_after(table, place);
        let row = table.row(place);
        let times = (0..row.len()).filter(|&column| holds_moments(&rows, column)).count();
        let says_times = row.cells().any(|cell| Moment::read(cell).is_some());
        row.len() >= 3 && !rows.is_empty() && times >= 2 && !says_times
    })?;
    let labels = table.row(header);
    let rows = rows_after(table, header);
    let columns = 0..labels.len();
    let times: Vec<usize> = columns.clone().filter(|&column| holds_moments(&rows, column)).collect();
    // Where a report has the meeting's own times too, those of the row stand behind them.
    let (&join, &leave) = (times.get(times.len().checked_sub(2)?)?, times.last()?);
    let emails = columns.clone().find(|&column| holds_emails(&rows, column));
    let lengths = columns.clone().filter(|column| !times.contains(column));
    let length = lengths.clone().find(|&column| holds_lengths(&rows, column)).or_else(|| {
        lengths
            .filter(|&column| column > leave)
            .find(|&column| share(&rows, column, |cell| lasting::minutes(cell).is_some()) > 0.6)
    });
    let texts: Vec<usize> = columns
        .filter(|&column| {
            !times.contains(&column)
                && Some(column) != emails
                && Some(column) != length
                && share(&rows, column, |cell| cell.chars().any(char::is_alphabetic)) > 0.6
        })
        .collect();
    // What is the same in every row is the meeting's name, and nobody's.
    let varies = |column: &usize| rows.iter().any(|row| row.cell(*column) != rows[0].cell(*column));
    let name = *texts.iter().find(|column| varies(column)).or(texts.first())?;
    let time = |row: Row<'_>, column: usize| RawTime::new(row.number, row.cell(column), labels.cell(column));
    Some(RawReport {
        kind: "another system",
        why: format!("names with two points in time under row {}", labels.number),
        rows: table
            .rows()
            .skip(header + 1)
            .map(|row| RawRow {
                row: row.number,
                name: row.cell(name).trim().to_owned(),
                name_column: labels.cell(name).trim().to_owned(),
                email: emails.and_then(|column| email(row.cell(column))),
                join: time(row, join),
                leave: time(row, leave),
                lasting: length.map(|column| row.cell(column).trim().to_owned()).unwrap_or_default(),
                lasting_column: length
                    .map(|column| labels.cell(column).trim().to_owned())
                    .unwrap_or_default(),
                in_minutes: true,
                ..RawRow::default()
            })
            .collect(),
        ..RawReport::default()
    })
}
