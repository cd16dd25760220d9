//! Reports of Zoom: meetings, with a row for each join or for each person; webinars, in sections.

use usher_core::presence::{Stated, Total};

use super::lasting;
use super::raw::{RawReport, RawRow, RawTime, alone, email, is_nothing};
use crate::headers;
use crate::table::{Row, Table};

/// How many rows are looked at for a header.
const LOOKED_AT: usize = 40;

const NAMES: &[&str] = &["name original name", "user name original name", "name", "user name", "participant"];
const EMAILS: &[&str] = &["user email", "email", "email address"];
const JOINS: &[&str] = &["join time"];
const LEAVES: &[&str] = &["leave time"];
const LENGTHS: &[&str] =
    &["duration minutes", "total duration minutes", "time in session minutes", "duration", "time in session"];
const WAITING: &[&str] = &["in waiting room"];
const ATTENDED: &[&str] = &["attended"];
const TOPICS: &[&str] = &["topic"];
const NUMBERS: &[&str] = &["meeting id", "webinar id", "id"];
const STARTS: &[&str] = &["start time", "actual start time"];
const ENDS: &[&str] = &["end time"];
const WHOLE_LENGTHS: &[&str] = &["duration minutes", "actual duration minutes"];

/// The columns of a header, by their folded words.
struct Columns<'t> {
    header: Row<'t>,
    labels: Vec<String>,
}

impl<'t> Columns<'t> {
    fn of(header: Row<'t>) -> Self {
        Self { header, labels: headers::of(header) }
    }

    fn find(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.labels.iter().position(|label| label == name))
    }

    fn text(&self, row: Row<'_>, names: &[&str]) -> String {
        self.find(names).map(|column| row.cell(column).trim().to_owned()).unwrap_or_default()
    }

    fn label(&self, names: &[&str]) -> String {
        self.find(names).map(|column| self.header.cell(column).trim().to_owned()).unwrap_or_default()
    }

    fn time(&self, row: Row<'_>, names: &[&str]) -> RawTime {
        RawTime::new(row.number, &self.text(row, names), &self.label(names))
    }

    /// A person, or a join.
    fn row(&self, row: Row<'_>) -> RawRow {
        let attended = self.text(row, ATTENDED);
        RawRow {
            row: row.number,
            name: self.text(row, NAMES),
            name_column: self.label(NAMES),
            email: email(&self.text(row, EMAILS)),
            join: self.time(row, JOINS),
            leave: self.time(row, LEAVES),
            lasting: self.text(row, LENGTHS),
            lasting_column: self.label(LENGTHS),
            in_minutes: true,
            absent: attended.eq_ignore_ascii_case("no"),
            waited: self.text(row, WAITING).eq_ignore_ascii_case("yes"),
            ..RawRow::default()
        }
    }

    /// What a line of totals says of the whole.
    fn whole(&self, row: Row<'_>, report: &mut RawReport) {
        report.title = Some(self.text(row, TOPICS));
        let time = |names| Some(self.time(row, names)).filter(|time| !time.is_empty());
        (report.from, report.to) = (time(STARTS), time(ENDS));
        report.length = lasting::minutes(&self.text(row, WHOLE_LENGTHS));
        let mut state = |what: Total, value: Option<u64>| {
            report.stated.extend(value.map(|value| Stated { what, value }));
        };
        state(Total::MeetingLength, report.length);
        let totals = [
            (Total::Participants, "participants"),
            (Total::Registered, "registered"),
            (Total::UniqueViewers, "unique viewers"),
            (Total::Users, "total users"),
            (Total::MostAtOnce, "max concurrent views"),
        ];
        for (what, name) in totals {
            state(what, self.text(row, &[name]).parse().ok());
        }
    }
}

/// The report of a meeting.
pub(super) fn meeting(table: &Table) -> Option<RawReport> {
    let header = (0..table.len().min(LOOKED_AT)).find(|&place| {
        let columns = Columns::of(table.row(place));
        let says_when = columns.find(JOINS).is_some() && columns.find(LEAVES).is_some();
        let says_how_long = columns.labels.iter().any(|label| label == "total duration minutes");
        columns.find(NAMES).is_some() && columns.find(EMAILS).is_some() && (says_when || says_how_long)
            // A webinar's rows say who attended, Teams' have no minutes.
            && columns.find(ATTENDED).is_none()
            && columns.labels.iter().any(|label| label.contains("minutes"))
    })?;
    let columns = Columns::of(table.row(header));
    let has_no_times = columns.find(JOINS).is_none();
    let mut report = RawReport {
        kind: if has_no_times { "Zoom meeting, unique users" } else { "Zoom meeting" },
        why: format!("Zoom's headers in row {}", table.row(header).number),
        has_no_times,
        ..RawReport::default()
    };
    for place in 0..header.saturating_sub(1) {
        let preface = Columns::of(table.row(place));
        if preface.find(TOPICS).is_some() && preface.find(NUMBERS).is_some() {
            preface.whole(table.row(place + 1), &mut report);
        }
    }
    report.rows = table.rows().skip(header + 1).map(|row| columns.row(row)).collect();
    Some(report)
}

/// The report of a webinar: sections, each under a line of its own.
pub(super) fn webinar(table: &Table) -> Option<RawReport> {
    let has_attended = |row: Row<'_>| {
        let columns = Columns::of(row);
        columns.find(ATTENDED).is_some() && columns.find(NAMES).is_some()
    };
    let is_one = (0..table.len().min(LOOKED_AT)).any(|place| has_attended(table.row(place)));
    if !is_one {
        return None;
    }
    let mut report = RawReport {
        kind: "Zoom webinar",
        why: "sections of people who attended".to_owned(),
        ..RawReport::default()
    };
    let mut section = String::new();
    let mut columns: Option<Columns<'_>> = None;
    let mut place = 0;
    while place < table.len() {
        let row = table.row(place);
        place += 1;
        let these = Columns::of(row);
        if these.find(TOPICS).is_some() && these.find(NUMBERS).is_some() {
            if place < table.len() {
                these.whole(table.row(place), &mut report);
                place += 1;
            }
        } else if has_attended(row) {
            columns = Some(these);
        } else if let Some(name) = alone(row).filter(|_| !is_a_person(row, columns.as_ref())) {
            section = headers::folded(name);
            columns = None;
        } else if let Some(columns) = &columns {
            let mut one = columns.row(row);
            one.runs = ["host", "panelist", "speaker"].iter().any(|word| section.contains(word));
            one.role = section.trim_end_matches(" details").to_owned();
            // A host was there, whatever the first column says.
            one.absent |= one.join.is_empty() && one.leave.is_empty() && is_nothing(&one.lasting);
            report.rows.push(one);
        }
    }
    Some(report)
}

/// Whether a row with one cell is a person of whom nothing else is said, and no line of a section.
fn is_a_person(row: Row<'_>, columns: Option<&Columns<'_>>) -> bool {
    columns.is_some_and(|columns| columns.find(ATTENDED) != Some(0) && columns.find(NAMES) == Some(0))
        && !headers::folded(row.cell(0)).ends_with("details")
}

/// Whether it is a list of people who registered.
pub(super) fn is_registration(table: &Table) -> bool {
    (0..table.len().min(LOOKED_AT)).any(|place| {
        let labels = headers::of(table.row(place));
        labels.iter().any(|label| label == "registration time" || label == "approval status")
    })
}
