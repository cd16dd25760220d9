//! Attendance reports of Zoom, Teams and Webex: rows of cells become one [`usher_core::presence::Report`].
//!
//! Teams says everything in the language of whoever exports, so its reports are told by their shape: numbered section
//! lines, how many columns there are, in which of them times stand. Zoom and Webex are told by their headers, and by
//! shape where those are in another language. [`moment`] and [`lasting`] read times and lengths, [`names`] what stands
//! round a name.
//!
//! Which number of a day is the month is decided for the whole file: by a number above twelve, by the day of the
//! event, or by a person. A report that says for how long people were there and not when leaves a choice to a person
//! too. Nothing is guessed row by row, and a cell that cannot be read is a problem with its row and column.

mod lasting;
mod moment;
mod names;
mod raw;
mod teams;
mod zoom;

use std::collections::HashMap;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};
pub use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use usher_core::Instant;
use usher_core::event::Settings;
use usher_core::presence::{Report, ReportRow, RowProblem, Sort, Span, Wrong};

use crate::open::{Format, Opened};
use crate::problem::FileProblem;
pub use moment::DateOrder;
use moment::{Day, Moment, in_order};
use raw::{RawReport, RawRow, RawTime, seen};

/// What a person said, and what the event says, where a report leaves it open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which number of a day is the day.
    pub dates: Option<DateOrder>,
    /// In which zone its times are, where the file doesn't say it.
    pub zone: Tz,
    /// From when to when people are taken to have been there, of whom the file says only for how long.
    pub without_times: Option<WithoutTimes>,
    /// The day of the event.
    pub day: NaiveDate,
    /// From when to when the event is.
    pub event: Span,
}

impl Wanted {
    /// What an event of these settings says.
    #[must_use]
    pub const fn of(settings: &Settings) -> Self {
        Self {
            dates: None,
            zone: settings.zone,
            without_times: None,
            day: settings.date,
            event: (settings.start, settings.end),
        }
    }
}

/// From when to when somebody is taken to have been there of whom a report says only for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WithoutTimes {
    /// From the beginning of the meeting: all joined on time.
    FromStart,
    /// Until its end: who was there for less than all of it joined later.
    UntilEnd,
}

impl WithoutTimes {
    /// The word for it, in options and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FromStart => "from-start",
            Self::UntilEnd => "until-end",
        }
    }
}

impl FromStr for WithoutTimes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim().to_lowercase().as_str() {
            "from-start" => Ok(Self::FromStart),
            "until-end" => Ok(Self::UntilEnd),
            _ => Err("give from-start or until-end".to_owned()),
        }
    }
}

/// What a report cannot decide, and a person has to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Which number of its days is the day.
    Dates {
        /// Such a day, as it stands there.
        example: String,
        /// It, with the day first.
        day_first: Option<NaiveDate>,
        /// It, with the month first.
        month_first: Option<NaiveDate>,
    },
    /// When people were there of whom it says only for how long.
    Times,
}

/// An attendance report, and how it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// What kind of file it is.
    pub format: Format,
    /// By what it was told.
    pub why: String,
    /// In which zone its times were taken to be.
    pub zone: Tz,
    /// Whether the file says so itself.
    pub zone_is_said: bool,
    /// Which number of its days was taken for the day, where that makes a difference.
    pub dates: Option<DateOrder>,
    /// What a person has to decide first; the report has no rows then.
    pub asks: Option<Asks>,
    /// The report.
    pub report: Report,
}

/// A file that is no attendance report. The text says what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportProblem {
    /// No shape that is known fits.
    #[error(
        "this is no attendance report: none of its rows says a name with when they joined and left. Take the report of \
         the meeting from Zoom, Teams or Webex as it is, as CSV or XLSX"
    )]
    NoReport,
    /// A list of people who registered.
    #[error("this is a list of people who registered, not of who was there: take it in as a list of people")]
    Registrations,
    /// A file that cannot be opened.
    #[error("{}", in_words(.0))]
    File(FileProblem),
    /// A report and no row in it.
    #[error("the report has no rows: nobody is said to have joined")]
    NoRows,
}

impl From<FileProblem> for ReportProblem {
    fn from(problem: FileProblem) -> Self {
        Self::File(problem)
    }
}

/// What is wrong with a file that should be a report: a list of people would be told otherwise.
fn in_words(problem: &FileProblem) -> String {
    match problem {
        FileProblem::Empty => "the file is empty: take the report from the meeting's system again".to_owned(),
        FileProblem::TooLarge { found, most } => {
            format!("the file has {found} bytes: at most {most} can be read")
        }
        FileProblem::Binary { at } => {
            format!(
                "this is not a text file (a zero byte at byte {at}): take the report again, as CSV or XLSX"
            )
        }
        FileProblem::TooManyRows { most } => format!("the report has more than {most} rows"),
        FileProblem::UnpacksTooLarge { most } => {
            format!(
                "the workbook would unpack to more than {most} MB, far more than any report: it is not opened"
            )
        }
        other => other.to_string(),
    }
}

/// Understands an attendance report.
///
/// # Errors
/// [`ReportProblem`]. What is wrong with single rows is in the report.
pub fn attendance(opened: &Opened, wanted: &Wanted) -> Result<Attendance, ReportProblem> {
    let raw = zoom::webinar(&opened.table)
        .or_else(|| zoom::meeting(&opened.table))
        .or_else(|| teams::live_event(&opened.table))
        .or_else(|| teams::sections(&opened.table))
        .or_else(|| raw::webex(&opened.table))
        .or_else(|| teams::actions(&opened.table))
        .or_else(|| teams::summary_first(&opened.table))
        .or_else(|| raw::by_shape(&opened.table));
    let Some(raw) = raw else {
        let registrations = zoom::is_registration(&opened.table);
        return Err(if registrations { ReportProblem::Registrations } else { ReportProblem::NoReport });
    };
    if raw.rows.is_empty() {
        return Err(ReportProblem::NoRows);
    }
    Ok(Reading::of(&raw, wanted).attendance(opened, raw, wanted))
}

/// How the times of one report are to be read.
struct Reading {
    order: Result<Option<DateOrder>, Asks>,
    zone: Tz,
    zone_is_said: bool,
    /// The day of a time that stands alone.
    day: NaiveDate,
}

impl Reading {
    fn of(raw: &RawReport, wanted: &Wanted) -> Self {
        let mut cells: Vec<&RawTime> =
            [&raw.from, &raw.to].into_iter().flatten().filter(|cell| cell.moment.is_some()).collect();
        cells.extend(raw.rows.iter().chain(&raw.joins).flat_map(|row| [&row.join, &row.leave]));
        let order = order(&cells, wanted);
        let moments = || cells.iter().filter_map(|cell| cell.moment);
        let is_offset_said = moments().any(|moment| moment.offset.is_some());
        let zone = if raw.is_utc { Tz::UTC } else { wanted.zone };
        let known = order.as_ref().ok().copied().flatten();
        let day = moments()
            .find_map(|moment| moment.day.and_then(|_| moment.wall(known, None)))
            .map_or(wanted.day, |wall| wall.date());
        Self { order, zone, zone_is_said: raw.is_utc || is_offset_said, day }
    }

    fn instant(&self, moment: Moment) -> Result<Instant, Wrong> {
        let order = self.order.as_ref().ok().copied().flatten();
        let wall = moment.wall(order, Some(self.day)).ok_or(Wrong::NoDay)?;
        self.on_the_wall(wall, moment.offset)
    }

    fn on_the_wall(&self, wall: NaiveDateTime, offset: Option<i32>) -> Result<Instant, Wrong> {
        use chrono::{LocalResult, TimeZone as _};
        if let Some(minutes) = offset {
            let utc = wall.and_utc().timestamp_micros() - i64::from(minutes) * 60_000_000;
            return Ok(Instant::from_micros(utc));
        }
        let (zone, wall_says) = (self.zone.to_string(), wall.to_string());
        match self.zone.from_local_datetime(&wall) {
            LocalResult::Single(at) => Ok(Instant::from_micros(at.timestamp_micros())),
            LocalResult::Ambiguous(..) => Err(Wrong::Twice { zone, wall: wall_says }),
            LocalResult::None => Err(Wrong::Skipped { zone, wall: wall_says }),
        }
    }

    /// The instant of a cell, or what is wrong with it.
    fn cell(&self, row: usize, cell: &RawTime) -> Result<Option<Instant>, RowProblem> {
        let problem = |wrong| RowProblem { row, column: Some(cell.column.clone()), wrong };
        match cell.moment {
            Some(moment) => self.instant(moment).map(Some).map_err(problem),
            None if cell.is_empty() => Ok(None),
            None => Err(problem(Wrong::NoTime(cell.cut()))),
        }
    }

    fn attendance(self, opened: &Opened, raw: RawReport, wanted: &Wanted) -> Attendance {
        let order = self.order.clone();
        let asks = match &order {
            Err(asks) => Some(asks.clone()),
            Ok(_) if raw.has_no_times && wanted.without_times.is_none() => Some(Asks::Times),
            Ok(_) => None,
        };
        let mut report = Report {
            file: opened.file,
            kind: raw.kind.to_owned(),
            title: raw.title.as_deref().map(seen).filter(|title| !title.is_empty()),
            meeting: None,
            rows: Vec::new(),
            stated: raw.stated.clone(),
            problems: Vec::new(),
            notices: raw.notices.clone(),
        };
        if asks.is_none() {
            self.read_meeting(&raw, wanted, &mut report);
            self.read_rows(&raw, wanted, &mut report);
        }
        Attendance {
            format: opened.format.clone(),
            why: raw.why.clone(),
            zone: self.zone,
            zone_is_said: self.zone_is_said,
            dates: order.ok().flatten(),
            asks,
            report,
        }
    }

    fn read_meeting(&self, raw: &RawReport, wanted: &Wanted, report: &mut Report) {
        let mut read = |cell: &Option<RawTime>| {
            let cell = cell.as_ref()?;
            self.cell(cell.row, cell).map_err(|problem| report.problems.push(problem)).ok().flatten()
        };
        let from = read(&raw.from);
        let length = raw.length.map(|seconds| i64::try_from(seconds).unwrap_or(i64::MAX));
        let to = read(&raw.to).or_else(|| Some(from?.plus_seconds(length?)));
        report.meeting = match (from, to) {
            (Some(from), Some(to)) if from <= to => Some((from, to)),
            _ if raw.has_no_times => Some(wanted.event),
            _ => None,
        };
    }

    fn read_rows(&self, raw: &RawReport, wanted: &Wanted, report: &mut Report) {
        // Whoever never left stayed until the end, as far as one is known; whoever never joined was there before.
        let all = || raw.rows.iter().chain(&raw.joins);
        let at = |cell: &RawTime| cell.moment.and_then(|moment| self.instant(moment).ok());
        let times = all().flat_map(|row| [&row.join, &row.leave]).filter_map(at);
        let ends = (
            all().filter_map(|row| at(&row.join)).min(),
            times.chain(report.meeting.map(|meeting| meeting.1)).max(),
        );
        let joins: Vec<(&RawRow, Option<Span>)> =
            raw.joins.iter().map(|row| (row, self.span(row, ends, report))).collect();
        let mut whose = Joins::of(&raw.joins);
        for row in &raw.rows {
            let mut spans: Vec<Span> =
                whose.take(row).into_iter().filter_map(|place| joins[place].1).collect();
            let length = row.length(report);
            if raw.has_no_times && !row.absent && !row.waited {
                spans.extend(self.without_times(row, length, wanted, report));
                // Times that were made from a length say nothing about it.
                self.add(row, spans, None, report);
                continue;
            }
            if spans.is_empty() && !row.absent {
                spans.extend(self.span(row, ends, report));
            }
            self.add(row, spans, length, report);
        }
        // Joins of people whom the list of participants doesn't have.
        for ((join, span), is_taken) in joins.iter().zip(&whose.taken) {
            if !is_taken {
                let spans = span.iter().copied().collect();
                let length = join.length(report);
                self.add(join, spans, length, report);
            }
        }
        report.rows.sort_by_key(|row| row.row);
    }

    fn add(&self, row: &RawRow, spans: Vec<Span>, stated: Option<u64>, report: &mut Report) {
        let name = seen(&row.name);
        if name.trim().is_empty() && row.email.is_none() {
            report.problems.push(RowProblem {
                row: row.row,
                column: Some(seen(&row.name_column)),
                wrong: Wrong::Nobody,
            });
            return;
        }
        let sort = names::sort(&name);
        let names = if sort == Sort::Person { names::names(&name) } else { Vec::new() };
        report.rows.push(ReportRow {
            row: row.row,
            name: if name.trim().is_empty() { row.email.clone().unwrap_or_default() } else { name },
            names,
            email: row.email.clone(),
            spans,
            stated,
            role: seen(&row.role),
            runs: row.runs,
            sort,
            absent: row.absent,
            waited: row.waited,
        });
    }

    /// From when to when a row says that somebody was there; what is wrong with it goes to the problems.
    /// `ends` are the first join of all, and the last time.
    fn span(
        &self,
        row: &RawRow,
        (first, latest): (Option<Instant>, Option<Instant>),
        report: &mut Report,
    ) -> Option<Span> {
        let mut read =
            |cell: &RawTime| self.cell(row.row, cell).map_err(|problem| report.problems.push(problem));
        let (join, leave) = (read(&row.join), read(&row.leave));
        let (Ok(join), Ok(leave)) = (join, leave) else { return None };
        let of_leaving = |wrong| RowProblem { row: row.row, column: Some(row.leave.column.clone()), wrong };
        let join = if row.was_there_first { first.min(leave).or(leave) } else { join };
        let Some(join) = join else {
            report.problems.push(RowProblem {
                row: row.row,
                column: Some(row.join.column.clone()),
                wrong: Wrong::NeverJoined,
            });
            return None;
        };
        let Some(leave) = leave else {
            report.notices.push(of_leaving(Wrong::Stayed));
            return Some((join, latest.unwrap_or(join).max(join)));
        };
        if join <= leave {
            return Some((join, leave));
        }
        // A time alone is one of the next day where the night was passed.
        let is_alone = row.leave.moment.is_some_and(|moment| moment.day.is_none());
        let next = leave.plus_seconds(86_400);
        if is_alone && join <= next {
            return Some((join, next));
        }
        report.problems.push(of_leaving(Wrong::LeftFirst));
        None
    }

    fn without_times(
        &self,
        row: &RawRow,
        length: Option<u64>,
        wanted: &Wanted,
        report: &mut Report,
    ) -> Option<Span> {
        let Some(length) = length else {
            report.problems.push(RowProblem {
                row: row.row,
                column: Some(seen(&row.lasting_column)),
                wrong: Wrong::NoLength,
            });
            return None;
        };
        let (from, to) = report.meeting.unwrap_or(wanted.event);
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        // Who was there on two devices at once may be said to have been there for longer than the meeting was.
        Some(match wanted.without_times {
            Some(WithoutTimes::UntilEnd) => (to.plus_seconds(-length).max(from), to),
            Some(WithoutTimes::FromStart) | None => (from, from.plus_seconds(length).min(to)),
        })
    }
}

/// Joins of people whom a file lists besides: by name, and by address where both say one.
struct Joins<'r> {
    by_name: HashMap<&'r str, Vec<usize>>,
    by_address: HashMap<(&'r str, String), Vec<usize>>,
    without_address: HashMap<&'r str, Vec<usize>>,
    taken: Vec<bool>,
}

impl<'r> Joins<'r> {
    fn of(joins: &'r [RawRow]) -> Self {
        let mut all = Self {
            by_name: HashMap::new(),
            by_address: HashMap::new(),
            without_address: HashMap::new(),
            taken: vec![false; joins.len()],
        };
        for (place, join) in joins.iter().enumerate() {
            let name = join.name.as_str();
            all.by_name.entry(name).or_default().push(place);
            match &join.email {
                Some(email) => all.by_address.entry((name, email.to_lowercase())).or_default().push(place),
                None => all.without_address.entry(name).or_default().push(place),
            }
        }
        all
    }

    /// The joins of somebody in the list of participants; nobody else has them then.
    fn take(&mut self, participant: &'r RawRow) -> Vec<usize> {
        let name = participant.name.as_str();
        let mut places = match &participant.email {
            None => self.by_name.remove(name).unwrap_or_default(),
            Some(email) => {
                let mut places = self.by_address.remove(&(name, email.to_lowercase())).unwrap_or_default();
                places.extend(self.without_address.remove(name).unwrap_or_default());
                places
            }
        };
        places.retain(|&place| !std::mem::replace(&mut self.taken[place], true));
        places
    }
}

/// Which number of the file's days is the day; none where that makes no difference.
fn order(cells: &[&RawTime], wanted: &Wanted) -> Result<Option<DateOrder>, Asks> {
    let either: Vec<(u32, u32, i32, &RawTime)> = cells
        .iter()
        .filter_map(|cell| match cell.moment?.day? {
            Day::Either(first, second, year) => Some((first, second, year, *cell)),
            Day::Known(_) => None,
        })
        .collect();
    let differs = |(first, second, ..): &&(u32, u32, i32, &RawTime)| first != second;
    let Some(&(first, second, year, example)) = either.iter().find(differs) else {
        return Ok(None);
    };
    if let Some(said) = wanted.dates {
        return Ok(Some(said));
    }
    let (mut begins_with_a_day, mut ends_with_one) = (false, false);
    for (first, second, ..) in &either {
        begins_with_a_day |= *first > 12;
        ends_with_one |= *second > 12;
    }
    match (begins_with_a_day, ends_with_one) {
        (true, false) => return Ok(Some(DateOrder::DayFirst)),
        (false, true) => return Ok(Some(DateOrder::MonthFirst)),
        (false, false) | (true, true) => {}
    }
    let is_the_events = |order: DateOrder| {
        either
            .iter()
            .any(|(first, second, year, _)| in_order(*first, *second, *year, order) == Some(wanted.day))
    };
    match (is_the_events(DateOrder::DayFirst), is_the_events(DateOrder::MonthFirst)) {
        (true, false) => Ok(Some(DateOrder::DayFirst)),
        (false, true) => Ok(Some(DateOrder::MonthFirst)),
        _ => Err(Asks::Dates {
            example: example.cut(),
            day_first: in_order(first, second, year, DateOrder::DayFirst),
            month_first: in_order(first, second, year, DateOrder::MonthFirst),
        }),
    }
}
