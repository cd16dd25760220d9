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

/// The lunch counts at the view's instant.
#[must_use]
pub fn count(view: &View<'_>) -> Lunch {
    match view.settings.lunch_mode {
        LunchMode::CheckIn => Lunch::CheckIn(plates(view)),
        LunchMode::Desk => Lunch::Desk(plates(view)),
        LunchMode::Buffet => Lunch::Buffet(mouths(view)),
    }
}

/// Plates as they stand at the view's instant, whatever the way they are handed out.
#[must_use]
pub fn plates(view: &View<'_>) -> Plates {
    let mut lines: BTreeMap<Diet, Line> = BTreeMap::new();
    let before_release = view.at < view.settings.release();
    for claim in view.history.people.iter().flat_map(|person| person.claims.until(view.at)) {
        line(&mut lines, &claim.what.diet).claimed += 1;
    }
    for seat in view.seats() {
        let requested = seat.requests_lunch();
        if requested {
            line(&mut lines, &seat.row().diet()).requested += 1;
        }
        let arrived = seat.arrival().is_some();
        if requested && !arrived && before_release && seat.claims().next().is_none() {
            line(&mut lines, &seat.row().diet()).held += 1;
        }
        if arrived && seat.is_entitled() && seat.is_present() && seat.claims().next().is_none() {
            let diet = seat.last_grant().cloned().unwrap_or_else(|| seat.diet());
            line(&mut lines, &diet).due += 1;
        }
    }
    plan(view, &mut lines, |line| line.requested, |line, planned| line.planned = planned);
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
    Plates { total, by_diet: lines }
}

impl Line {
    fn settle(&mut self) {
        self.left = self.planned - self.claimed;
        self.over = (-self.left).max(0);
        self.free = self.left - self.due - self.held;
    }
}

fn mouths(view: &View<'_>) -> Mouths {
    let mut lines: BTreeMap<Diet, MouthLine> = BTreeMap::new();
    let before_release = view.at < view.settings.release();
    for seat in view.seats() {
        let requested = seat.requests_lunch();
        if requested {
            line(&mut lines, &seat.row().diet()).requested += 1;
        }
        let arrived = seat.arrival().is_some();
        if requested && !arrived && before_release {
            line(&mut lines, &seat.row().diet()).mouths += 1;
        }
        if arrived && seat.wants_lunch() && seat.is_present() {
            line(&mut lines, &seat.diet()).mouths += 1;
        }
    }
    plan(view, &mut lines, |line| line.requested, |line, planned| line.planned = planned);
    let mut total = MouthLine::default();
    for line in lines.values() {
        total.requested += line.requested;
        total.planned += line.planned;
        total.mouths += line.mouths;
    }
    Mouths { total, by_diet: lines }
}

fn line<'l, L: Default>(lines: &'l mut BTreeMap<Diet, L>, diet: &Diet) -> &'l mut L {
    if !lines.contains_key(diet) {
        lines.insert(diet.clone(), L::default());
    }
    lines.get_mut(diet).expect("the line was just put there")
}

fn plan<L: Default>(
    view: &View<'_>,
    lines: &mut BTreeMap<Diet, L>,
    requested: impl Fn(&L) -> i64,
    set: impl Fn(&mut L, i64),
) {
    match view.history.plan_at(view.at) {
        Some(plan) => {
            for (diet, &plates) in plan {
                set(line(lines, diet), i64::try_from(plates).unwrap_or(i64::MAX));
            }
        }
        None => {
            for line in lines.values_mut() {
                let planned = requested(line);
                set(line, planned);
            }
        }
    }
}
