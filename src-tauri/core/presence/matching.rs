//! Whom the rows of an attendance report are about, and whether the file's own totals agree with its rows.
//!
//! A row is somebody's by what a person said, by e-mail, then by name, and only where exactly one person fits.
//! Whoever fits nobody, or several, is on a list for a person to look at, with those whom they may be. Each row has
//! one fate, and none is dropped: [`Matching::rows_of`] adds up to the rows of the report.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::Serialize;

use super::report::{Report, ReportRow, Sort, Total};
use super::spans::{Facts, Span, seconds, union, within};
use crate::Instant;
use crate::attendee::Attendee;
use crate::entry::Hash;
use crate::event::Settings;
use crate::history::PersonIndex;
use crate::ids::AttendeeId;
use crate::roster::matching::same_name;
use crate::search::{Evidence as Found, Index, fold, fold_exactly, is_word_in_one};
use crate::seat::View;

/// So long before its start people may come to the online room of an event, in seconds.
const BEFORE: i64 = 30 * 60;
/// So long after its end they may stay.
const AFTER: i64 = 120 * 60;
/// How many are named whom somebody may be.
const CANDIDATES: usize = 5;
/// How far a stated length may be from that of its times, in seconds: systems round to the minute, up or down.
const ROUNDED: u64 = 60;

/// By what a row was found to be somebody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A person said so, now or when the report was taken in before.
    Said,
    /// The e-mail address.
    Email,
    /// The name, in any order and with any accents, in its own letters or in Latin ones.
    Name,
}

/// Whom somebody may be, the likeliest first.
pub type Candidates = Vec<AttendeeId>;

/// What becomes of somebody in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are this person.
    Matched(AttendeeId, Evidence),
    /// Nobody on the roster fits; who may be meant all the same.
    Nobody(Candidates),
    /// Several people fit.
    Several(Candidates),
    /// The address is one person's and the name is another's.
    Contradicted(Candidates),
    /// A program that takes notes.
    Bot,
    /// A room, a device or a telephone that says no name.
    Device,
    /// A person said to leave them out.
    Ignored,
    /// The file says that they did not attend.
    Absent,
    /// They never left the waiting room.
    Waited,
    /// They were there at another time than the event.
    Elsewhen,
}

impl Fate {
    /// The word for it, in files and answers.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Matched(..) => "matched",
            Self::Nobody(_) => "nobody",
            Self::Several(_) => "several",
            Self::Contradicted(_) => "contradicted",
            Self::Bot => "bot",
            Self::Device => "device",
            Self::Ignored => "ignored",
            Self::Absent => "absent",
            Self::Waited => "waited",
            Self::Elsewhen => "elsewhen",
        }
    }

    /// Whom they may be, where a person has to look.
    #[must_use]
    pub const fn candidates(&self) -> Option<&Candidates> {
        match self {
            Self::Nobody(candidates) | Self::Several(candidates) | Self::Contradicted(candidates) => {
                Some(candidates)
            }
            Self::Matched(..)
            | Self::Bot
            | Self::Device
            | Self::Ignored
            | Self::Absent
            | Self::Waited
            | Self::Elsewhen => None,
        }
    }
}

/// Somebody whom the report tells from the others, and what becomes of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The name as it stands in the report.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// What the file calls their part.
    pub role: String,
    /// What joined.
    pub sort: Sort,
    /// The numbers of their rows.
    pub rows: Vec<usize>,
    /// When they were there, within the event's time, without overlaps.
    pub spans: Vec<Span>,
    /// What becomes of them.
    pub fate: Fate,
}

/// A total of the file beside ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// Of what.
    pub what: Total,
    /// The row, where it is said of one.
    pub row: Option<usize>,
    /// What the file states.
    pub stated: u64,
    /// What its rows come to.
    pub ours: u64,
    /// Whether the two agree, but for what is lost in rounding.
    pub agrees: bool,
}

/// A report compared to the roster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Everybody in the report, in its order.
    pub people: Vec<Placed>,
    /// Its totals. Of the lengths of rows only those that do not agree.
    pub totals: Vec<Reconciled>,
    /// What was said of names that the report doesn't have.
    pub said_of_nobody: Vec<String>,
}

impl Placed {
    /// What the journal notes of how the report calls them: namesakes are told apart by their addresses.
    #[must_use]
    pub fn label(&self) -> String {
        label(&self.name, self.email.as_deref())
    }
}

fn label(name: &str, email: Option<&str>) -> String {
    match email {
        Some(email) => format!("{name} <{email}>"),
        None => name.to_owned(),
    }
}

impl Matching {
    /// How many rows have this fate, by its word.
    #[must_use]
    pub fn rows_of(&self) -> BTreeMap<&'static str, usize> {
        let mut rows = BTreeMap::new();
        for person in &self.people {
            *rows.entry(person.fate.as_str()).or_default() += person.rows.len();
        }
        rows
    }

    /// Those of whom a person has to say who they are.
    pub fn to_review(&self) -> impl Iterator<Item = &Placed> {
        self.people.iter().filter(|person| person.fate.candidates().is_some())
    }

    /// Whom it is about, each once, with when they were there and what the report calls them.
    #[must_use]
    pub fn matched(&self) -> Vec<(AttendeeId, Vec<Span>, Vec<String>)> {
        let mut matched: Vec<(AttendeeId, Vec<Span>, Vec<String>)> = Vec::new();
        let mut places: HashMap<AttendeeId, usize> = HashMap::new();
        for person in &self.people {
            let Fate::Matched(attendee, _) = person.fate else { continue };
            let place = *places.entry(attendee).or_insert_with(|| {
                matched.push((attendee, Vec::new(), Vec::new()));
                matched.len() - 1
            });
            let (_, spans, names) = &mut matched[place];
            spans.extend(&person.spans);
            names.push(person.label());
        }
        for (_, spans, _) in &mut matched {
            *spans = union(spans);
        }
        matched
    }
}

/// A person said of somebody in a report who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Of whom.
    pub of: Called,
    /// Who they are.
    pub is: SaidOf,
}

/// By what somebody in a report is spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called {
    /// The name there, with or without what stands round it, or the address.
    Name(String),
    /// One of their rows.
    Row(usize),
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Row(row) => write!(f, "row {row}"),
        }
    }
}

/// Who somebody in a report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidOf {
    /// This person.
    Attendee(AttendeeId),
    /// Nobody whom the event is to count.
    Ignored,
}

/// The time in which somebody in an online room is at the event.
#[must_use]
pub(crate) fn window(settings: &Settings) -> Span {
    (settings.start.plus_seconds(-BEFORE), settings.end.plus_seconds(AFTER))
}

/// Compares a report to the roster as it stands in `view`. `said` is what a person said of names in it.
#[must_use]
pub fn match_people(view: &View<'_>, report: &Report, said: &[Said]) -> Matching {
    let roster = Roster::of(view, report.file);
    let mut index = Index::default();
    let window = window(&view.settings);
    let mut heard = vec![false; said.len()];
    let people = attendants(&report.rows, &roster)
        .into_iter()
        .map(|rows| place(view, &roster, &mut index, &rows, window, said, &mut heard))
        .collect();
    let said_of_nobody =
        said.iter().zip(heard).filter(|(_, heard)| !heard).map(|(said, _)| said.of.to_string()).collect();
    Matching { people, totals: reconcile(report), said_of_nobody }
}

/// The rows of each one whom the report tells from the others: by address, else by name; by both where the roster
/// knows several people by the address.
fn attendants<'r>(rows: &'r [ReportRow], roster: &Roster) -> Vec<Vec<&'r ReportRow>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut attendants: Vec<Vec<&ReportRow>> = Vec::new();
    for row in rows {
        let mut key = key(row);
        if row.email.as_ref().is_some_and(|email| roster.with_email(email).len() > 1) {
            key.push_str(&by_name(row));
        }
        let place = *places.entry(key).or_insert_with(|| {
            attendants.push(Vec::new());
            attendants.len() - 1
        });
        attendants[place].push(row);
    }
    attendants
}

fn key(row: &ReportRow) -> String {
    match &row.email {
        Some(email) => fold_exactly(email),
        None => by_name(row),
    }
}

/// The name as a key: no address has its form.
fn by_name(row: &ReportRow) -> String {
    format!(" {}", name_key(row.names.first().unwrap_or(&row.name)))
}

/// A name as it is compared: its words in the order of the alphabet, `Silva, Ana` being `Ana Silva`; names of which
/// each character is a word have their own order, and white space in them says nothing.
fn name_key(name: &str) -> String {
    let folded = fold(name);
    if !folded.chars().any(char::is_alphanumeric) {
        return fold_exactly(name);
    }
    let letters = || folded.chars().filter(|letter| letter.is_alphanumeric());
    if letters().all(is_word_in_one) { letters().collect() } else { same_name(name) }
}

fn place(
    view: &View<'_>,
    roster: &Roster,
    index: &mut Index,
    rows: &[&ReportRow],
    window: Span,
    said: &[Said],
    heard: &mut [bool],
) -> Placed {
    let first = rows[0];
    let came: Vec<Span> =
        rows.iter().filter(|row| !row.absent && !row.waited).flat_map(|row| row.spans.clone()).collect();
    let spans = union(&within(&came, window));
    let mut told = None;
    for (said, heard) in said.iter().zip(heard).filter(|(said, _)| is_called(rows, &said.of)) {
        *heard = true;
        told = Some(said.is);
    }
    let told = told.or_else(|| Some(roster.remembered(rows)?.map_or(SaidOf::Ignored, SaidOf::Attendee)));
    let is_here = !spans.is_empty();
    let fate = match told {
        Some(SaidOf::Ignored) => Fate::Ignored,
        _ if rows.iter().all(|row| row.absent) => Fate::Absent,
        _ if came.is_empty() => Fate::Waited,
        _ if !is_here => Fate::Elsewhen,
        // Of two who were made one the one kept is meant, whichever was named.
        Some(SaidOf::Attendee(attendee)) => {
            let kept = view.history.index_of(attendee).map(|person| view.history.people[view.one(person)].id);
            Fate::Matched(kept.unwrap_or(attendee), Evidence::Said)
        }
        None => find(view, roster, index, rows),
    };
    Placed {
        name: first.name.clone(),
        email: first.email.clone(),
        role: first.role.clone(),
        sort: first.sort,
        rows: rows.iter().map(|row| row.row).collect(),
        spans,
        fate,
    }
}

/// Whether it is them who are spoken of.
fn is_called(rows: &[&ReportRow], called: &Called) -> bool {
    let asked = match called {
        Called::Row(number) => return rows.iter().any(|row| row.row == *number),
        Called::Name(name) => fold_exactly(name),
    };
    rows.iter().any(|row| {
        let names = std::iter::once(&row.name).chain(&row.names).chain(&row.email);
        names.map(|name| fold_exactly(name)).any(|known| known == asked)
    })
}

/// Whom the roster says somebody is.
fn find(view: &View<'_>, roster: &Roster, index: &mut Index, rows: &[&ReportRow]) -> Fate {
    let sort = rows[0].sort;
    if sort == Sort::Bot {
        return Fate::Bot;
    }
    let by_email: &[PersonIndex] = rows[0].email.as_ref().map_or(&[], |email| roster.with_email(email));
    let names: Vec<&String> = rows.iter().flat_map(|row| &row.names).collect();
    let by_name: &[PersonIndex] = if sort == Sort::Person {
        names.iter().map(|name| roster.called(name)).find(|people| !people.is_empty()).unwrap_or_default()
    } else {
        &[]
    };
    let id = |person: &PersonIndex| view.history.people[*person].id;
    let both: Vec<PersonIndex> = by_email.iter().copied().filter(|person| by_name.contains(person)).collect();
    match (&both[..], by_email, by_name) {
        ([one], ..) | ([], [one], []) => Fate::Matched(id(one), Evidence::Email),
        ([], [], [one]) => Fate::Matched(id(one), Evidence::Name),
        ([], [], []) if sort != Sort::Person => Fate::Device,
        ([], [], []) => by_look_up(view, index, &names),
        // A link that was passed on: whose it was is not who came.
        ([], [_], [_]) => Fate::Contradicted(by_name.iter().chain(by_email).map(id).collect()),
        ([], ..) => Fate::Several(by_email.iter().chain(by_name).take(CANDIDATES).map(id).collect()),
        (several, ..) => Fate::Several(several.iter().map(id).collect()),
    }
}

/// Whom a look-up finds by the name: a match only where whole names of one person alone fit, and more than one word
/// was said.
fn by_look_up(view: &View<'_>, index: &mut Index, names: &[&String]) -> Fate {
    let mut candidates = Candidates::new();
    for name in names {
        let best = index.best(view, name, CANDIDATES);
        let whole: Vec<PersonIndex> = best
            .hits
            .iter()
            .filter(|hit| hit.whole && matches!(hit.evidence, Found::Name | Found::Latin))
            .map(|hit| hit.person)
            .collect();
        let words = words(name);
        if let [one] = whole[..]
            && words > 1
        {
            return Fate::Matched(view.history.people[one].id, Evidence::Name);
        }
        for hit in &best.hits {
            let id = view.history.people[hit.person].id;
            if !candidates.contains(&id) && candidates.len() < CANDIDATES {
                candidates.push(id);
            }
        }
        if whole.len() > 1 && words > 1 {
            return Fate::Several(candidates);
        }
        if !whole.is_empty() {
            break;
        }
    }
    Fate::Nobody(candidates)
}

/// How many words of a name say something: initials don't, and each Chinese character does.
fn words(name: &str) -> usize {
    let count = |word: &str| {
        let characters = word.chars().count();
        if word.chars().all(is_word_in_one) { characters } else { usize::from(characters > 1) }
    };
    same_name(name).split(' ').map(count).sum()
}

/// Everybody on the roster, by address and by name.
struct Roster {
    by_email: HashMap<String, Vec<PersonIndex>>,
    by_name: HashMap<String, Vec<PersonIndex>>,
    /// Who was who in this file when it was taken in before; none for those who were to be left out.
    remembered: HashMap<String, Option<AttendeeId>>,
}

impl Roster {
    fn of(view: &View<'_>, file: Hash) -> Self {
        let ignored = view.history.reports_of(file).flat_map(|mark| &mark.what.1.ignored);
        let mut roster = Self {
            by_email: HashMap::new(),
            by_name: HashMap::new(),
            remembered: ignored.map(|name| (name.clone(), None)).collect(),
        };
        for index in (0..view.history.people.len()).filter(|&index| view.one(index) == index) {
            for mark in view.selves(index).flat_map(|person| person.online.all()) {
                if mark.live && mark.what.file == file {
                    let id = view.history.people[index].id;
                    roster.remembered.extend(mark.what.called.iter().map(|name| (name.clone(), Some(id))));
                }
            }
            if !view.is_on_the_roster(index) {
                continue;
            }
            // Whoever was merged is found by what any of their records says.
            for fields in view.records(index) {
                roster.add(index, &Attendee::from_fields(&fields));
            }
        }
        roster
    }

    fn add(&mut self, index: PersonIndex, row: &Attendee) {
        let add = |people: &mut HashMap<String, Vec<PersonIndex>>, key: String| {
            let people = people.entry(key).or_default();
            if !people.contains(&index) {
                people.push(index);
            }
        };
        if let Some(email) = &row.email {
            add(&mut self.by_email, fold_exactly(email));
        }
        let names = std::iter::once(&row.name).chain(&row.latin_name).chain(&row.name_as_on_id);
        for name in names.map(|name| name_key(name)).filter(|name| !name.is_empty()) {
            add(&mut self.by_name, name);
        }
    }

    fn with_email(&self, email: &str) -> &[PersonIndex] {
        self.by_email.get(&fold_exactly(email)).map_or(&[], Vec::as_slice)
    }

    fn called(&self, name: &str) -> &[PersonIndex] {
        self.by_name.get(&name_key(name)).map_or(&[], Vec::as_slice)
    }

    fn remembered(&self, rows: &[&ReportRow]) -> Option<Option<AttendeeId>> {
        rows.iter().find_map(|row| self.remembered.get(&label(&row.name, row.email.as_deref()))).copied()
    }
}

/// The file's totals beside what its rows come to.
fn reconcile(report: &Report) -> Vec<Reconciled> {
    let came = |row: &&ReportRow| !row.absent && !row.waited;
    let counted: Vec<&ReportRow> = report.rows.iter().filter(came).collect();
    let heads = |rows: &[&ReportRow]| {
        let mut keys: Vec<String> = rows.iter().map(|row| key(row)).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.len() as u64
    };
    let viewers: Vec<&ReportRow> = counted.iter().copied().filter(|row| !row.runs).collect();
    let mut totals: Vec<Reconciled> = report
        .stated
        .iter()
        .filter_map(|stated| {
            let ours = match stated.what {
                // Some versions of a system count people, others joins.
                Total::Participants => nearest(stated.value, &[heads(&counted), counted.len() as u64]),
                Total::UniqueViewers => heads(&viewers),
                Total::Users => nearest(stated.value, &[counted.len() as u64, viewers.len() as u64]),
                Total::Registered => heads(&report.rows.iter().filter(|row| !row.runs).collect::<Vec<_>>()),
                Total::MostAtOnce => most_at_once(&viewers)?,
                Total::MeetingLength => {
                    let from = counted.iter().flat_map(|row| &row.spans).map(|span| span.0).min()?;
                    let to = counted.iter().flat_map(|row| &row.spans).map(|span| span.1).max()?;
                    // An empty room is open too.
                    let (from, to) =
                        report.meeting.map_or((from, to), |(begins, ends)| (begins.min(from), ends.max(to)));
                    length(from, to)
                }
                Total::AverageLength => {
                    let people = heads(&counted).max(1);
                    let once: u64 = counted.iter().map(|row| seconds(&row.spans)).sum();
                    let each: u64 = counted.iter().map(|row| sum_of(&row.spans)).sum();
                    // Where two devices overlap, some systems count both.
                    nearest(stated.value, &[once / people, each / people])
                }
                Total::RowLength => return None,
            };
            let apart = stated.value.abs_diff(ours);
            let agrees = if stated.what.is_length() { apart <= ROUNDED } else { apart == 0 };
            Some(Reconciled { what: stated.what, row: None, stated: stated.value, ours, agrees })
        })
        .collect();
    for row in counted {
        let Some(stated) = row.stated else { continue };
        let ours = nearest(stated, &[seconds(&row.spans), sum_of(&row.spans)]);
        if stated.abs_diff(ours) > ROUNDED {
            totals.push(Reconciled {
                what: Total::RowLength,
                row: Some(row.row),
                stated,
                ours,
                agrees: false,
            });
        }
    }
    totals
}

/// The one of several ways to count that comes nearest to what is stated; the first of equals.
fn nearest(stated: u64, ways: &[u64]) -> u64 {
    ways.iter().copied().min_by_key(|way| way.abs_diff(stated)).unwrap_or_default()
}

fn sum_of(spans: &[Span]) -> u64 {
    spans.iter().map(|&(from, to)| length(from, to)).sum()
}

fn length(from: Instant, to: Instant) -> u64 {
    u64::try_from(to.micros_since(from) / 1_000_000).unwrap_or(0)
}

fn most_at_once(viewers: &[&ReportRow]) -> Option<u64> {
    let mut people: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for row in viewers {
        people.entry(key(row)).or_default().extend(&row.spans);
    }
    Facts::of(people.values().map(Vec::as_slice)).peak.map(|peak| peak.people)
}
