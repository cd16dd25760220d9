//! Plates: asked for, planned, handed out, promised, held and free, in total and for each diet.
//!
//! `planned = claimed + due + held + free`, for every instant and on every line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::attendee::Diet;
use crate::event::LunchMode;
use crate::seat::{Seat, View};

/// The lunch counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mode", rename_all = "kebab-case")]
pub enum Lunch {
    /// Plates are handed out with the check-in.
    CheckIn(Plates),
    /// Plates are handed out at a lunch desk.
    Desk(Plates),
    /// A buffet: nobody counts plates.
    Buffet(Mouths),
}

/// Plates that are handed out one by one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plates {
    /// All of them.
    #[serde(flatten)]
    pub total: Line,
    /// The same for each diet.
    pub by_diet: BTreeMap<Diet, Line>,
}

/// One line of plates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Seats of the lists in force that are confirmed, in person, and want lunch.
    pub requested: i64,
    /// Plates of the latest plan; where there is none, those requested.
    pub planned: i64,
    /// Plates handed out, by the diet on them.
    pub claimed: i64,
    /// Planned and not claimed; negative where more went than were planned.
    pub left: i64,
    /// By how much more went than were planned, on this line.
    pub over: i64,
    /// For people who are here, have a right to a plate and did not take it.
    pub due: i64,
    /// For people who asked and are not in, until the release.
    pub held: i64,
    /// For anybody; negative where plates are short.
    pub free: i64,
}

/// Who eats at a buffet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mouths {
    /// All of them.
    #[serde(flatten)]
    pub total: MouthLine,
    /// The same for each diet.
    pub by_diet: BTreeMap<Diet, MouthLine>,
}

/// One line of a buffet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MouthLine {
    /// Seats of the lists in force that are confirmed, in person, and want lunch.
    pub requested: i64,
    /// Plates of the latest plan; where there is none, those requested.
    pub planned: i64,
    /// Present and wanting lunch, and still expected.
    pub mouths: i64,
}

/// What a seat's holder can expect at lunch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    /// A plate, by request.
    Due,
    /// A plate was handed out.
    Claimed,
    /// A plate, by a promise at the desk.
    Granted,
    /// They would like one, and there is none for them.
    NoneLeft,
    /// None, and none was asked for.
    No,
}

impl Expectation {
    /// In words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Claimed => "claimed",
            Self::Granted => "granted",
            Self::NoneLeft => "none left",
            Self::No => "no",
        }
    }
}

/// What the holder of `seat` can expect. Somebody who is not in can expect what would be theirs if they were.
#[must_use]
pub fn expectation(view: &View<'_>, seat: Seat<'_, '_>) -> Expectation {
    let arrived = seat.arrival().is_some();
    let requested_in_time = seat.requests_lunch()
        && (arrived || view.at < view.settings.release())
        && (!arrived || seat.is_entitled());
    if view.settings.lunch_mode == LunchMode::Buffet {
        return if seat.wants_lunch() { Expectation::Due } else { Expectation::No };
    }
    if seat.claims().next().is_some() {
        Expectation::Claimed
    } else if seat.last_grant().is_some() {
        Expectation::Granted
    } else if requested_in_time {
        Expectation::Due
    } else if arrived && seat.wants_lunch() {
        Expectation::NoneLeft
    } else {
        Expectation::No
    }
}

impl Line {
    /// Fills in what follows from the rest.
    pub(crate) fn settle(&mut self) {
        self.left = self.planned - self.claimed;
        self.over = (-self.left).max(0);
        self.free = self.left - self.due - self.held;
    }
}

impl Plates {
    /// The plates of these lines, with what was planned: by the plan where there is one, else what is requested.
    pub(crate) fn of(mut lines: BTreeMap<Diet, Line>, plan: Option<&BTreeMap<Diet, u64>>) -> Self {
        match plan {
            Some(plan) => {
                for (diet, &plates) in plan {
                    lines.entry(diet.clone()).or_default().planned =
                        i64::try_from(plates).unwrap_or(i64::MAX);
                }
            }
            None => lines.values_mut().for_each(|line| line.planned = line.requested),
        }
        let mut total = Line::default();
        for line in lines.values_mut() {
            line.settle();
            total.requested += line.requested;
            total.planned += line.planned;
            total.claimed += line.claimed;
            total.due += line.due;
            total.held += line.held;
        }
        total.settle();
        Self { total, by_diet: lines }
    }
}

impl Mouths {
    /// The buffet's counts, beside the same plates and with these mouths.
    pub(crate) fn of(plates: &Plates, mouths: &BTreeMap<Diet, i64>) -> Self {
        let mut by_diet: BTreeMap<Diet, MouthLine> = plates
            .by_diet
            .iter()
            .map(|(diet, line)| {
                (diet.clone(), MouthLine { requested: line.requested, planned: line.planned, mouths: 0 })
            })
            .collect();
        for (diet, count) in mouths {
            by_diet.entry(diet.clone()).or_default().mouths += count;
        }
        let total = MouthLine {
            requested: plates.total.requested,
            planned: plates.total.planned,
            mouths: mouths.values().sum(),
        };
        Self { total, by_diet }
    }
}
