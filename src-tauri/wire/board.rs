//! The figures as the Desk's tiles and the Board show them.

use std::collections::BTreeMap;

use serde::Serialize;
use usher_core::attendee::{Group, Mode, Role};
use usher_core::entry::Means;
use usher_core::event::{LunchMode, Settings};
use usher_core::lunch::{Line, Lunch, MouthLine};
use usher_core::search::fold;
use usher_core::seat::View;
use usher_core::tally::{
    Arrived, GroupCount, InPerson, LateWave, Online, PartyCount, Range, RoleCount, Standing, Tally, arrivals,
    means, paces, parties, refusals,
};
use usher_core::{Desk, Error, Instant};

use super::answer::DeskNames;
use super::online::OnlineRoom;
use super::recent::{LogLine, RecentWord, log};

/// The figures as of an instant, as the screens show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Figures {
    /// The instant.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) as_of: Instant,
    /// Arrived by the cutoff, of the audience.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) on_time: u64,
    /// Arrived after it, of the audience.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) late: u64,
    /// Bodies in the room, of all roles.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) inside: u64,
    /// Admissions of a seat after its first.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) doubles: u64,
    /// Those registered in person.
    #[cfg_attr(test, ts(type = "Record<InPersonCount, number>"))]
    pub(crate) in_person: InPerson,
    /// Those registered online.
    #[cfg_attr(test, ts(type = "Record<OnlineCount, number>"))]
    pub(crate) online: Online,
    /// Those who came in person though registered online.
    #[cfg_attr(test, ts(type = "Record<\"on_time\" | \"late\", number>"))]
    pub(crate) came_in_person: Arrived,
    /// Those who are on no list.
    #[cfg_attr(test, ts(type = "Record<\"on_time\" | \"late\", number>"))]
    pub(crate) walk_ins: Arrived,
    /// Those who are cancelled or not confirmed.
    #[cfg_attr(test, ts(type = "Record<\"on_time\" | \"late\", number>"))]
    pub(crate) by_override: Arrived,
    /// The audiences.
    #[cfg_attr(test, ts(type = "Record<Group, Record<\"registered\" | \"arrived\", number>>"))]
    pub(crate) groups: BTreeMap<Group, GroupCount>,
    /// Those who are no audience.
    #[cfg_attr(test, ts(type = "Record<string, Record<\"expected\" | \"arrived\", number>>"))]
    pub(crate) roles: BTreeMap<Role, RoleCount>,
    /// Lunch, in total and for each diet.
    pub(crate) lunch: LunchFigures,
}

/// Lunch, in total and for each diet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct LunchFigures {
    /// How it is handed out.
    #[cfg_attr(test, ts(type = "LunchMode"))]
    pub(crate) mode: LunchMode,
    /// All plates.
    pub(crate) all: Plates,
    /// Each diet.
    pub(crate) diets: Vec<DietPlates>,
}

/// The plates of a diet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DietPlates {
    /// Which.
    pub(crate) diet: String,
    /// How many.
    pub(crate) plates: Plates,
}

/// One line of plates. At a buffet only the first three are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename_all = "snake_case"))]
pub(crate) struct Plates {
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) requested: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) planned: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) mouths: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) claimed: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) left: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) over: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) due: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) held: i64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) free: i64,
}

impl From<&Line> for Plates {
    fn from(line: &Line) -> Self {
        Self {
            requested: line.requested,
            planned: line.planned,
            mouths: 0,
            claimed: line.claimed,
            left: line.left,
            over: line.over,
            due: line.due,
            held: line.held,
            free: line.free,
        }
    }
}

impl From<&MouthLine> for Plates {
    fn from(line: &MouthLine) -> Self {
        Self { requested: line.requested, planned: line.planned, mouths: line.mouths, ..Self::default() }
    }
}

impl From<&Lunch> for LunchFigures {
    fn from(lunch: &Lunch) -> Self {
        let (mode, plates) = match lunch {
            Lunch::CheckIn(plates) => (LunchMode::CheckIn, plates),
            Lunch::Desk(plates) => (LunchMode::Desk, plates),
            Lunch::Buffet(mouths) => {
                let diets = mouths.by_diet.iter();
                return Self {
                    mode: LunchMode::Buffet,
                    all: Plates::from(&mouths.total),
                    diets: diets
                        .map(|(diet, line)| DietPlates { diet: diet.to_string(), plates: Plates::from(line) })
                        .collect(),
                };
            }
        };
        let diets = plates.by_diet.iter();
        Self {
            mode,
            all: Plates::from(&plates.total),
            diets: diets
                .map(|(diet, line)| DietPlates { diet: diet.to_string(), plates: Plates::from(line) })
                .collect(),
        }
    }
}

impl From<Tally> for Figures {
    fn from(tally: Tally) -> Self {
        Self {
            as_of: tally.as_of,
            on_time: tally.arrived.on_time,
            late: tally.arrived.late,
            inside: tally.inside,
            doubles: tally.doubles,
            lunch: LunchFigures::from(&tally.lunch),
            in_person: tally.in_person,
            online: tally.online,
            came_in_person: tally.came_in_person,
            walk_ins: tally.walk_ins,
            by_override: tally.by_override,
            groups: tally.groups,
            roles: tally.roles,
        }
    }
}

/// What the Board shows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Board {
    /// The figures.
    pub(crate) figures: Figures,
    /// Every arrival of the audience, in order.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub(crate) arrivals: Vec<Instant>,
    /// The groups' seats in detail.
    pub(crate) groups: Vec<GroupLine>,
    /// The desks, and how quickly they admit.
    pub(crate) desks: Vec<DeskPace>,
    /// Whoever has something to do on the stage, in the order of the agenda.
    pub(crate) run_of_show: Vec<OnStage>,
    /// What the online room was like.
    pub(crate) online_room: OnlineRoom,
    /// What is known now of the cutoff and was not known when its figures were stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) stated: Option<Stated>,
    /// What is still to be expected.
    pub(crate) late_wave: Expected,
    /// The parties that are more than one, those with most to come first.
    pub(crate) parties: Vec<PartyLine>,
    /// By which means people were admitted.
    pub(crate) means: Vec<MeansCount>,
    /// What scans and look-ups were answered with where nobody was admitted.
    pub(crate) refusals: Vec<RefusalCount>,
    /// How many bodies the room holds, where somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capacity: Option<u32>,
    /// What all desks answered last, newest first.
    pub(crate) log: Vec<LogLine>,
}

/// A party on the Board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PartyLine {
    /// What it is called.
    pub(crate) party: String,
    /// Of how many seats of the audience.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) seats: u64,
    /// How many of them arrived.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) arrived: u64,
    /// How many are not here yet.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) not_yet: u64,
}

impl From<PartyCount> for PartyLine {
    fn from(count: PartyCount) -> Self {
        Self { party: count.party, seats: count.seats, arrived: count.arrived, not_yet: count.not_yet }
    }
}

/// How many were admitted by one means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct MeansCount {
    /// Which.
    #[cfg_attr(test, ts(type = "\"scan\" | \"look_up\" | \"declared\" | \"group\""))]
    pub(crate) means: Means,
    /// How many.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) number: u64,
}

/// How often one answer was given that was no admission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RefusalCount {
    /// Which.
    pub(crate) what: RecentWord,
    /// How often.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) number: u64,
}

/// What is still to be expected of the door, each where enough is known.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Expected {
    /// Arrived on time in the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) on_time: Option<Likely>,
    /// Arrived in the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) arrived: Option<Likely>,
    /// Plates in the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) plates: Option<Likely>,
}

/// A number that is not known yet: in four cases of five it will lie within these two.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Likely {
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) low: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) middle: u64,
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) high: u64,
}

impl From<Range> for Likely {
    fn from(range: Range) -> Self {
        Self { low: range.low, middle: range.middle, high: range.high }
    }
}

impl From<LateWave> for Expected {
    fn from(wave: LateWave) -> Self {
        Self {
            on_time: wave.on_time.map(Likely::from),
            arrived: wave.arrived.map(Likely::from),
            plates: wave.plates.map(Likely::from),
        }
    }
}

/// One audience on the Board.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct GroupLine {
    /// Which.
    #[cfg_attr(test, ts(type = "Group"))]
    pub(crate) group: Option<Group>,
    /// Registered in person.
    pub(crate) registered: u32,
    /// Arrived, however they were registered.
    pub(crate) arrived: u32,
    /// Registered in person, not here yet.
    pub(crate) not_yet: u32,
    /// Registered in person, withdrawn.
    pub(crate) cancelled: u32,
}

/// How quickly a desk admits.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct DeskPace {
    /// Its name.
    pub(crate) desk: String,
    /// How many seats arrived there.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) arrivals: u64,
    /// The median time from one arrival to the next, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) median: Option<f64>,
}

/// Somebody with something to do on the stage.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct OnStage {
    /// Their name.
    pub(crate) name: String,
    /// Their role.
    #[cfg_attr(test, ts(type = "Role"))]
    pub(crate) role: Role,
    /// The part of the agenda, where they stand on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) part: Option<String>,
    /// Who they are on the roster; none where they are not on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendee: Option<String>,
    /// Since when they are in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) checked_in_at: Option<Instant>,
    /// Whether they take part online.
    pub(crate) online: bool,
    /// The number to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone: Option<String>,
}

/// The figures of the cutoff as they were stated, and what changed since.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Stated {
    /// Arrived on time, as stated.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) on_time: u64,
    /// Arrived on time, as known now.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) now: u64,
    /// Admissions that came to be known since.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) added: u64,
    /// Admissions that were undone since.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) undone: u64,
}

impl Board {
    /// The Board as of `at`.
    pub(crate) fn of(desk: &Desk, at: Instant, names: &DeskNames) -> Result<Self, Error> {
        let figures = Figures::from(desk.tally(at)?);
        let view = desk.view(at);
        let arrivals = arrivals(&view);
        let desks = paces(&arrivals)
            .into_iter()
            .map(|(id, pace)| DeskPace {
                desk: names.get(&id).cloned().unwrap_or_else(|| id.to_string()),
                arrivals: pace.arrivals,
                median: pace
                    .median
                    .map(|micros| f64::from(i32::try_from(micros / 1000).unwrap_or(i32::MAX)) / 1000.0),
            })
            .collect();
        let stated = desk.since_cutoff_figures().map(|since| Stated {
            on_time: since.stated.arrived.on_time,
            now: since.now.arrived.on_time,
            added: since.added.values().sum(),
            undone: since.undone,
        });
        Ok(Self {
            groups: groups(&view),
            arrivals: arrivals
                .iter()
                .filter(|arrival| arrival.role.is_audience())
                .map(|arrival| arrival.at)
                .collect(),
            desks,
            run_of_show: run_of_show(&view),
            online_room: OnlineRoom::of(&view),
            stated,
            late_wave: desk.late_wave(at).into(),
            parties: parties(&view).into_iter().map(PartyLine::from).collect(),
            means: means(&arrivals).into_iter().map(|(means, number)| MeansCount { means, number }).collect(),
            refusals: refusal_counts(&view),
            capacity: view.settings.capacity,
            log: log(desk, &view, names)?,
            figures,
        })
    }
}

fn groups(view: &View<'_>) -> Vec<GroupLine> {
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let mut lines: Vec<GroupLine> =
        Group::ALL.iter().map(|&group| GroupLine { group: Some(group), ..GroupLine::default() }).collect();
    for seat in view.seats().filter(|seat| seat.role().is_audience()) {
        let Some(standing) = Standing::of(view, seat, closed) else { continue };
        let row = seat.row();
        let line = &mut lines[row.group as usize];
        let in_person = standing != Standing::WalkIn && row.mode == Mode::InPerson;
        line.registered += u32::from(in_person);
        line.arrived += u32::from(seat.arrival().is_some());
        line.not_yet += u32::from(standing == Standing::NotYet);
        line.cancelled += u32::from(in_person && standing == Standing::Cancelled);
    }
    lines
}

/// Words that this program does not know, of a newer one, are one.
fn refusal_counts(view: &View<'_>) -> Vec<RefusalCount> {
    let mut counts: Vec<RefusalCount> = Vec::new();
    for (outcome, number) in refusals(view) {
        let what = RecentWord::refused(outcome);
        match counts.iter_mut().find(|count| count.what == what) {
            Some(count) => count.number += number,
            None => counts.push(RefusalCount { what, number }),
        }
    }
    counts
}

/// Whoever has something to do on the stage: the agenda's people, then others whose role is one of the stage.
pub(crate) fn run_of_show(view: &View<'_>) -> Vec<OnStage> {
    let on_stage = |role: Role| matches!(role, Role::Speaker | Role::Moderator | Role::Interpreter);
    let mut roster: Vec<(String, OnStage)> = (0..view.history.people.len())
        .filter(|&person| view.one(person) == person && view.is_listed(person))
        .filter_map(|person| {
            let row = view.row(person)?;
            if !on_stage(row.role) {
                return None;
            }
            let seat = view.seat_of(person);
            let name = row.display_name();
            Some((
                fold(&name),
                OnStage {
                    name,
                    role: row.role,
                    part: None,
                    attendee: Some(view.history.people[person].id.to_string()),
                    checked_in_at: seat.and_then(|seat| seat.arrival()).map(|mark| mark.order.at),
                    online: row.mode == Mode::Online,
                    phone: row.phone.clone(),
                },
            ))
        })
        .collect();
    roster.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut show = Vec::new();
    for part in &view.history.event.facts.agenda {
        for speaker in &part.people {
            let folded = fold(&speaker.name);
            let known = roster.iter().position(|(name, _)| *name == folded);
            let mut person = match known {
                Some(known) => roster.remove(known).1,
                None => OnStage {
                    name: speaker.name.clone(),
                    role: speaker.role,
                    part: None,
                    attendee: None,
                    checked_in_at: None,
                    online: false,
                    phone: None,
                },
            };
            person.part = Some(part.part.clone());
            show.push(person);
        }
    }
    show.extend(roster.into_iter().map(|(_, person)| person));
    show
}

/// The settings as a form shows them, by their names.
pub(crate) fn settings(settings: &Settings) -> BTreeMap<&'static str, String> {
    Settings::KEYS.iter().map(|&key| (key, settings.value(key))).collect()
}
