//! How an attendance report was understood, and what taking it in would come to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use usher_core::Instant;
use usher_core::desk::{PastReport as KnownReport, TakenIn};
use usher_core::event::Settings;
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::presence::spans::seconds;
use usher_core::presence::{Called, Evidence, Facts, Fate, Peak, Placed, Reconciled, Said, SaidOf};
use usher_core::seat::View;
use usher_intake::attendance::{Asks, Attendance, Wanted};

use super::Failure;
use super::card::Card;
use super::roster::CellProblem;

/// What a person chose for an attendance report; what is absent is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default)]
pub(crate) struct ReportChoices {
    /// Which number of a day is the day: `dmy` or `mdy`.
    pub(crate) dates: Option<String>,
    /// The zone of its times, where it doesn't say.
    pub(crate) zone: Option<String>,
    /// When people were there of whom it says only for how long: `from-start` or `until-end`.
    pub(crate) without_times: Option<String>,
    /// Who is whom, by a row of theirs.
    pub(crate) said: Vec<SaidOfRow>,
}

/// A person said of somebody in a report who they are.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct SaidOfRow {
    /// A row of theirs.
    row: usize,
    /// This person; where it is absent, nobody whom the event is to count.
    #[serde(default)]
    person: Option<String>,
}

impl ReportChoices {
    /// How to understand the file at an event of these settings.
    pub(crate) fn wanted(&self, settings: &Settings) -> Result<Wanted, Failure> {
        let mut wanted = Wanted::of(settings);
        wanted.dates = self.dates.as_deref().map(str::parse).transpose().map_err(Failure::other)?;
        wanted.without_times =
            self.without_times.as_deref().map(str::parse).transpose().map_err(Failure::other)?;
        if let Some(zone) = &self.zone {
            wanted.zone = zone
                .trim()
                .parse()
                .map_err(|_| Failure::other("give a zone such as America/New_York, Europe/Paris or UTC"))?;
        }
        Ok(wanted)
    }

    /// Who is whom.
    pub(crate) fn said(&self) -> Result<Vec<Said>, Failure> {
        self.said
            .iter()
            .map(|said| {
                let is = match &said.person {
                    Some(id) => SaidOf::Attendee(id.parse()?),
                    None => SaidOf::Ignored,
                };
                Ok(Said { of: Called::Row(said.row), is })
            })
            .collect()
    }
}

/// What an attendance report says, and what taking it in would come to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct ReportPreview {
    /// The file's name.
    pub(crate) file: String,
    /// Whose report it was taken for.
    pub(crate) system: String,
    /// How it was encoded, or the kind of workbook.
    pub(crate) encoding: String,
    /// What the meeting is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// When the meeting began, as far as it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) from: Option<Instant>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) to: Option<Instant>,
    /// In which zone its times were taken to be.
    pub(crate) zone: String,
    /// Whether the file says so itself.
    pub(crate) zone_is_said: bool,
    /// Which number of a day was taken for the day, where that makes a difference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) dates: Option<&'static str>,
    /// What a person has to decide first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asks: Option<ReportAsks>,
    /// How many rows it has.
    pub(crate) rows: usize,
    /// How many of them have which fate.
    #[cfg_attr(test, ts(type = "Partial<Record<Fate, number>>"))]
    pub(crate) rows_of: BTreeMap<&'static str, usize>,
    /// Everybody in it, in its order.
    pub(crate) people: Vec<InReport>,
    /// How many people of the roster it is about.
    pub(crate) matched: usize,
    /// Of how many of them it brings news.
    pub(crate) new: usize,
    /// How many of them are in the room as well.
    pub(crate) in_both: usize,
    /// The file's totals beside ours.
    pub(crate) totals: Vec<ReportTotal>,
    /// For how long half of them stayed at least, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) median_minutes: Option<u64>,
    /// The most who were there at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) most_at_once: Option<u64>,
    /// What cannot be read. Where there is any, nothing is taken in.
    pub(crate) problems: Vec<CellProblem>,
    /// What was read otherwise than it stands in the file.
    pub(crate) notices: Vec<CellProblem>,
    /// The report as it was taken in before, where that contradicts what is said now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) differs_from: Option<EntryId>,
    /// Whether there is anything that taking it in would write.
    pub(crate) changes: bool,
    /// The entry, where it was taken in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) entry: Option<EntryId>,
}

/// What a report leaves to a person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub(crate) enum ReportAsks {
    /// Which number of its days is the day.
    Dates {
        /// Such a day, as it stands there.
        example: String,
        /// It with the day first, as `2026-04-05`.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        dmy: Option<String>,
        /// It with the month first.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        mdy: Option<String>,
    },
    /// When people were there of whom it says only for how long.
    Times,
}

impl From<&Asks> for ReportAsks {
    fn from(asks: &Asks) -> Self {
        match asks {
            Asks::Dates { example, day_first, month_first } => Self::Dates {
                example: example.clone(),
                dmy: day_first.map(|day| day.to_string()),
                mdy: month_first.map(|day| day.to_string()),
            },
            Asks::Times => Self::Times,
        }
    }
}

/// Somebody in a report.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct InReport {
    /// Their first row.
    pub(crate) row: usize,
    /// How many rows they have.
    pub(crate) rows: usize,
    /// The name there.
    pub(crate) name: String,
    /// The address there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// What becomes of them.
    #[cfg_attr(test, ts(type = "Fate"))]
    pub(crate) fate: &'static str,
    /// Who they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is: Option<Card>,
    /// By what that was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "\"said\" | \"email\" | \"name\""))]
    pub(crate) by: Option<Evidence>,
    /// When they first joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) first_join: Option<Instant>,
    /// For how long they were there, in minutes.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) minutes: u64,
    /// Who they may be.
    pub(crate) candidates: Vec<Card>,
}

impl InReport {
    fn of(person: &Placed, view: &View<'_>) -> Self {
        let card = |id: &AttendeeId| Some(Card::of(view, view.history.index_of(*id)?, None));
        let (is, by) = match &person.fate {
            Fate::Matched(attendee, by) => (card(attendee), Some(*by)),
            _ => (None, None),
        };
        Self {
            row: person.rows.first().copied().unwrap_or_default(),
            rows: person.rows.len(),
            name: person.name.clone(),
            email: person.email.clone(),
            fate: person.fate.as_str(),
            is,
            by,
            first_join: person.spans.first().map(|span| span.0),
            minutes: seconds(&person.spans) / 60,
            candidates: person.fate.candidates().into_iter().flatten().filter_map(card).collect(),
        }
    }
}

/// A total of the file beside ours.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct ReportTotal {
    /// Of what.
    #[cfg_attr(test, ts(type = "Total"))]
    pub(crate) what: &'static str,
    /// The row, where it is said of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) row: Option<usize>,
    /// What the file states: how many, or how many seconds.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) stated: u64,
    /// What its rows come to.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) ours: u64,
    /// Whether they are lengths of time.
    pub(crate) is_length: bool,
    /// Whether the two agree.
    pub(crate) agrees: bool,
}

impl From<&Reconciled> for ReportTotal {
    fn from(total: &Reconciled) -> Self {
        Self {
            what: total.what.as_str(),
            row: total.row,
            stated: total.stated,
            ours: total.ours,
            is_length: total.what.is_length(),
            agrees: total.agrees,
        }
    }
}

impl ReportPreview {
    /// Puts a report, to be taken in or taken in, into its shape. `view` is the history beside it. A report that asks
    /// first came to nothing yet.
    pub(crate) fn of(file: &str, read: &Attendance, taken: Option<&TakenIn>, view: &View<'_>) -> Self {
        let report = &read.report;
        let matching = taken.map(|taken| &taken.matching);
        let matched = matching.map(|matching| matching.matched()).unwrap_or_default();
        let to_review = matching.into_iter().flat_map(|matching| matching.to_review());
        let there = matched.iter().map(|(_, spans, _)| &spans[..]);
        let facts = Facts::of(there.chain(to_review.map(|person| &person.spans[..])));
        let came = |attendee: AttendeeId| {
            let person = view.history.index_of(attendee)?;
            view.seat_of(view.one(person))?.arrival()
        };
        Self {
            file: file.to_owned(),
            system: report.kind.clone(),
            encoding: read.format.encoding().to_owned(),
            title: report.title.clone(),
            from: report.meeting.map(|meeting| meeting.0),
            to: report.meeting.map(|meeting| meeting.1),
            zone: read.zone.name().to_owned(),
            zone_is_said: read.zone_is_said,
            dates: read.dates.map(|dates| dates.as_str()),
            asks: read.asks.as_ref().map(ReportAsks::from),
            rows: report.rows.len(),
            rows_of: matching.map(|matching| matching.rows_of()).unwrap_or_default(),
            people: matching
                .into_iter()
                .flat_map(|matching| &matching.people)
                .map(|person| InReport::of(person, view))
                .collect(),
            matched: matched.len(),
            new: taken.map_or(0, |taken| taken.new.len()),
            in_both: matched.iter().filter(|(attendee, ..)| came(*attendee).is_some()).count(),
            totals: matching
                .into_iter()
                .flat_map(|matching| &matching.totals)
                .map(ReportTotal::from)
                .collect(),
            median_minutes: facts.median_minutes,
            most_at_once: facts.peak.map(|peak| peak.people),
            problems: report.problems.iter().map(CellProblem::from).collect(),
            notices: report.notices.iter().map(CellProblem::from).collect(),
            differs_from: taken.and_then(|taken| taken.differs_from),
            changes: taken.is_some_and(|taken| taken.changes),
            entry: taken.and_then(|taken| taken.entry),
        }
    }
}

/// A report that the journal knows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct PastReport {
    /// Its entry.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) entry: EntryId,
    /// When it was taken in.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) at: Instant,
    /// Whose report it was.
    pub(crate) system: String,
    /// What the meeting was called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// How many people of the roster it was about.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) people: u64,
    /// How many were nobody, or perhaps several.
    pub(crate) unmatched: usize,
    /// Whether it stands.
    pub(crate) in_force: bool,
}

impl From<KnownReport> for PastReport {
    fn from(past: KnownReport) -> Self {
        let KnownReport { entry, at, report, in_force, .. } = past;
        Self {
            entry,
            at,
            system: report.kind,
            title: report.title,
            people: report.people,
            unmatched: report.unmatched.len(),
            in_force,
        }
    }
}

/// What the Board says of the online room besides its figures.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct OnlineRoom {
    /// Whether anybody is known to have joined.
    pub(crate) anybody_joined: bool,
    /// For how long half of those who joined stayed at least, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) median_minutes: Option<u64>,
    /// The most who were there at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) most_at_once: Option<u64>,
    /// When there were so many first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) most_at: Option<Instant>,
    /// Those who were there and are nobody on the roster, or perhaps several.
    pub(crate) unmatched: Vec<NobodyKnown>,
}

/// Somebody in the online room of whom it is not known who they are.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct NobodyKnown {
    /// What the report calls them.
    pub(crate) name: String,
    /// Their address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// When they first joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) at: Option<Instant>,
    /// For how long they were there, in minutes.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) minutes: u64,
}

impl OnlineRoom {
    /// The online room as of the view's instant.
    pub(crate) fn of(view: &View<'_>) -> Self {
        let facts = view.online_facts();
        let unmatched = view.unmatched_online().map(|one| NobodyKnown {
            name: one.name.clone(),
            email: one.email.clone(),
            at: one.intervals.first().map(|span| span.0),
            minutes: seconds(&one.intervals) / 60,
        });
        let peak: Option<Peak> = facts.peak;
        Self {
            anybody_joined: facts.people > 0,
            median_minutes: facts.median_minutes,
            most_at_once: peak.map(|peak| peak.people),
            most_at: peak.map(|peak| peak.at),
            unmatched: unmatched.collect(),
        }
    }
}
