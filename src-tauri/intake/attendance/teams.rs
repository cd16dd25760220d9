//! Reports of Teams, in whichever language: told by their shape.
//!
//! * from 2023 on: lines of sections, `1. …`, `2. …`, `3. …`: totals, people, joins;
//! * 2021 and 2022: totals, then people with when they joined and left;
//! * 2020: what each did and when: joined, left;
//! * live events: the same as a log of sessions, in UTC.

use std::collections::BTreeMap;

use usher_core::presence::{RowProblem, Stated, Total, Wrong};
use usher_core::search::fold;

use super::lasting;
use super::moment::Moment;
use super::raw::{RawReport, RawRow, RawTime, alone, email, holds_lengths, holds_moments, rows_after};
use crate::headers;
use crate::table::{Row, Table};

/// How many rows are looked at for a header.
const LOOKED_AT: usize = 40;

/// A report in numbered sections.
pub(super) fn sections(table: &Table) -> Option<RawReport> {
    let lines: Vec<(usize, u32)> =
        (0..table.len()).filter_map(|place| Some((place, section(table.row(place))?))).collect();
    let has = |number: u32| lines.iter().any(|(_, section)| *section == number);
    if !has(1) || !has(2) {
        return None;
    }
    let mut report = RawReport {
        kind: "Teams",
        why: "numbered sections: the whole, people, joins".to_owned(),
        ..RawReport::default()
    };
    for (number, &(line, section)) in lines.iter().enumerate() {
        let end = lines.get(number + 1).map_or(table.len(), |(next, _)| *next);
        match section {
            1 => totals(table, line + 1..end, &mut report),
            2 => report.rows = people(table, line + 1, end),
            3 => report.joins = people(table, line + 1, end),
            _ => {}
        }
    }
    Some(report)
}

/// The number of the section that a line begins.
fn section(row: Row<'_>) -> Option<u32> {
    let text = alone(row)?;
    let (number, name) = text.split_once('.')?;
    let is_name = name.starts_with([' ', '\u{A0}']) && name.chars().any(char::is_alphabetic);
    number.parse().ok().filter(|number| (1..10).contains(number) && is_name)
}

/// What the lines before the people say: a title, a number of people, two points in time, two lengths, in this order.
fn totals(table: &Table, lines: std::ops::Range<usize>, report: &mut RawReport) {
    let mut lengths = Vec::new();
    for place in lines {
        let row = table.row(place);
        let (label, value) = (row.cell(0).trim(), row.cell(1).trim());
        if value.is_empty() {
            continue;
        }
        if let Ok(number) = value.parse::<u64>() {
            let is_first = report.stated.iter().all(|stated| stated.what != Total::Participants);
            if is_first {
                report.stated.push(Stated { what: Total::Participants, value: number });
            }
        } else if Moment::read(value).is_some_and(|moment| moment.day.is_some()) {
            let time = Some(RawTime::new(row.number, value, label));
            if report.from.is_none() {
                report.from = time;
            } else if report.to.is_none() {
                report.to = time;
            }
        } else if let Some(length) = lasting::seconds(value) {
            lengths.push(length);
        } else if report.title.is_none() {
            report.title = Some(value.to_owned());
        }
    }
    for (what, value) in [Total::MeetingLength, Total::AverageLength].into_iter().zip(lengths) {
        report.stated.push(Stated { what, value });
        if what == Total::MeetingLength {
            report.length = Some(value);
        }
    }
}

/// People with when they joined and left: the header at `header`, and the rows up to `end`.
fn people(table: &Table, header: usize, end: usize) -> Vec<RawRow> {
    if header >= table.len() || header >= end {
        return Vec::new();
    }
    let labels = table.row(header);
    (header + 1..end)
        .map(|place| {
            let row = table.row(place);
            let time = |column: usize| RawTime::new(row.number, row.cell(column), labels.cell(column));
            // The address stands in the fifth cell; guests may have theirs in that of the account alone.
            let addresses = [4, 5, 6].into_iter().find_map(|column| email(row.cell(column)));
            let role = [5, 6]
                .into_iter()
                .map(|column| row.cell(column).trim())
                .find(|cell| !cell.is_empty() && email(cell).is_none())
                .unwrap_or_default();
            RawRow {
                row: row.number,
                name: row.cell(0).trim().to_owned(),
                name_column: labels.cell(0).trim().to_owned(),
                email: addresses,
                join: time(1),
                leave: time(2),
                lasting: row.cell(3).trim().to_owned(),
                lasting_column: labels.cell(3).trim().to_owned(),
                runs: fold(role).starts_with("organi"),
                role: role.to_owned(),
                ..RawRow::default()
            }
        })
        .collect()
}

/// A report that begins with what is said of the whole, without numbers of sections.
pub(super) fn summary_first(table: &Table) -> Option<RawReport> {
    let header = (0..table.len().min(LOOKED_AT)).find(|&place| {
        let rows = rows_after(table, place);
        let row = table.row(place);
        let says_times = row.cells().any(|cell| Moment::read(cell).is_some());
        (4..=8).contains(&row.len())
            && !says_times
            && rows.first().is_some_and(|row| row.len() >= 4)
            && holds_moments(&rows, 1)
            && holds_moments(&rows, 2)
            && holds_lengths(&rows, 3)
    })?;
    let says_the_whole = header > 0;
    if !says_the_whole && !headers::folded(table.row(header).cell(0)).contains("name") {
        return None;
    }
    let mut report = RawReport {
        kind: "Teams, 2021 and 2022",
        why: "what is said of the whole, then names with two points in time and a length".to_owned(),
        ..RawReport::default()
    };
    totals(table, 0..header, &mut report);
    report.rows = people(table, header, table.len());
    Some(report)
}

/// What somebody does in a log.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Joins,
    Leaves,
}

/// A log of three columns: a name, what they did, when.
pub(super) fn actions(table: &Table) -> Option<RawReport> {
    let header = (0..table.len().min(LOOKED_AT)).find(|&place| {
        let rows = rows_after(table, place);
        let row = table.row(place);
        let mut words: Vec<String> = rows.iter().map(|row| fold(row.cell(1))).collect();
        words.sort_unstable();
        words.dedup();
        row.len() == 3
            && Moment::read(row.cell(2)).is_none()
            && !rows.is_empty()
            && rows.iter().all(|row| row.len() <= 3)
            && holds_moments(&rows, 2)
            && !holds_moments(&rows, 1)
            && words.len() <= 4
    })?;
    let mut report = RawReport {
        kind: "Teams, 2020",
        why: "three columns: a name, what they did, when".to_owned(),
        ..RawReport::default()
    };
    let labels = table.row(header);
    let rows: Vec<Row<'_>> = table.rows().skip(header + 1).collect();
    let leaves = leaving_words(&rows);
    let mut log = Log::default();
    for row in rows {
        let action = if leaves.contains(&fold(row.cell(1))) { Action::Leaves } else { Action::Joins };
        let time = RawTime::new(row.number, row.cell(2), labels.cell(2));
        log.note(row.cell(0).trim(), None, labels.cell(0).trim(), action, time);
    }
    log.end(&mut report);
    Some(report)
}

/// How leaving is called in languages that are met with, by what its word begins with, folded.
const LEFT: &[&str] = &[
    "left",
    "a quitte",
    "quitte",
    "salio",
    "abandono",
    "saiu",
    "wyszed",
    "wyszl",
    "opuscil",
    "verlassen",
    "вышел",
    "вышла",
    "покинул",
    "已离开",
    "离开",
    "已離開",
    "غادر",
];

/// Which words of a log say that somebody left: known ones; else those by which nobody's log begins.
fn leaving_words(rows: &[Row<'_>]) -> Vec<String> {
    let mut words: Vec<String> = rows.iter().map(|row| fold(row.cell(1))).collect();
    words.sort_unstable();
    words.dedup();
    let known: Vec<String> =
        words.iter().filter(|word| LEFT.iter().any(|left| word.starts_with(left))).cloned().collect();
    if !known.is_empty() {
        return known;
    }
    let mut firsts: BTreeMap<&str, String> = BTreeMap::new();
    for row in rows {
        firsts.entry(row.cell(0)).or_insert_with(|| fold(row.cell(1)));
    }
    words.into_iter().filter(|word| firsts.values().all(|first| first != word)).collect()
}

/// The log of a live event: sessions, in UTC.
pub(super) fn live_event(table: &Table) -> Option<RawReport> {
    let find = |labels: &[String], names: &[&str]| {
        names.iter().find_map(|name| labels.iter().position(|label| label == name))
    };
    let (header, name, at, action) = (0..table.len().min(LOOKED_AT)).find_map(|place| {
        let labels = headers::of(table.row(place));
        let name = find(&labels, &["fullname", "full name"])?;
        let at = find(&labels, &["utceventtimestamp", "utc event timestamp"])?;
        Some((place, name, at, find(&labels, &["action"])?))
    })?;
    let labels = table.row(header);
    let address = find(&headers::of(labels), &["email", "participantid"]);
    let session = find(&headers::of(labels), &["sessionid"]);
    let mut report = RawReport {
        kind: "Teams live event",
        why: format!("a log of sessions in UTC under row {}", labels.number),
        is_utc: true,
        ..RawReport::default()
    };
    let mut log = Log::default();
    for row in table.rows().skip(header + 1) {
        let left = fold(row.cell(action));
        let action = if left.contains("left") || left.contains("leave") || left.contains("stop") {
            Action::Leaves
        } else {
            Action::Joins
        };
        let time = RawTime::new(row.number, row.cell(at), labels.cell(at));
        let email = address.and_then(|column| email(row.cell(column)));
        let session = session.map(|column| row.cell(column).trim()).unwrap_or_default();
        log.note_in(session, row.cell(name).trim(), email, labels.cell(name).trim(), action, time);
    }
    log.end(&mut report);
    Some(report)
}

/// Joins and leavings, on their way to rows that have both.
#[derive(Default)]
struct Log {
    rows: Vec<RawRow>,
    /// Whose joins have no leaving yet, by session and name: their places in `rows`, the first one first.
    open: BTreeMap<(String, String), Vec<usize>>,
    /// Leavings without a join.
    strays: Vec<RawRow>,
}

impl Log {
    fn note(&mut self, name: &str, email: Option<String>, column: &str, action: Action, time: RawTime) {
        self.note_in("", name, email, column, action, time);
    }

    fn note_in(
        &mut self,
        session: &str,
        name: &str,
        email: Option<String>,
        column: &str,
        action: Action,
        time: RawTime,
    ) {
        let open = self.open.entry((session.to_owned(), name.to_owned())).or_default();
        let row = RawRow {
            row: time.row,
            name: name.to_owned(),
            name_column: column.to_owned(),
            email,
            ..RawRow::default()
        };
        match action {
            Action::Joins => {
                open.push(self.rows.len());
                let leave = RawTime { row: time.row, column: time.column.clone(), ..RawTime::default() };
                self.rows.push(RawRow { join: time, leave, ..row });
            }
            Action::Leaves if open.is_empty() => self.strays.push(RawRow { leave: time, ..row }),
            Action::Leaves => {
                let place = open.remove(0);
                self.rows[place].leave = time;
            }
        }
    }

    /// Puts the rows into `report`. Whoever leaves without having joined was there when the log began.
    fn end(self, report: &mut RawReport) {
        report.rows = self.rows;
        for mut stray in self.strays {
            report.notices.push(RowProblem { row: stray.row, column: None, wrong: Wrong::ThereFirst });
            stray.was_there_first = true;
            report.rows.push(stray);
        }
    }
}
