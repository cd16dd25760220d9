//! Plates at the desk: promised, handed out.

use super::{Act, Desk, When};
use crate::Error;
use crate::attendee::Diet;
use crate::entry::{LunchClaimed, LunchGranted, Payload};
use crate::event::LunchMode;
use crate::history::PersonIndex;
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::judge::identify;
use crate::lunch::{Expectation, expectation};
use crate::outcome::Outcome;
use crate::staff::Right;
use crate::{Instant, code::Code, desk::Shown, judge::Presented};

/// What somebody can expect at lunch, once the desk has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LunchAnswer {
    /// In a word.
    pub expectation: Expectation,
    /// Of which diet.
    pub diet: Diet,
    /// Where there is none for them: the diets of which there is one.
    pub instead: Vec<Diet>,
}

/// Somebody who wants a plate.
#[derive(Clone, Debug)]
pub struct Plate {
    /// What is held before the lunch desk.
    pub shown: Shown,
    /// The diet handed out, where it is not the one that is due.
    pub diet: Option<Diet>,
    /// Why a supervisor grants a plate to somebody who has no right to one.
    pub grant: Option<String>,
}

/// What the lunch desk answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LunchOutcome {
    /// Who it is about, where that is one person.
    pub attendee: Option<AttendeeId>,
    /// What came of it.
    pub result: LunchResult,
    /// The claim's entry.
    pub entry: Option<EntryId>,
    /// Its act.
    pub act: Option<ActId>,
    /// When it was asked.
    pub read_at: Instant,
    /// What the person can expect now.
    pub lunch: Option<LunchAnswer>,
}

/// What came of asking for a plate. Only the first is a plate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LunchResult {
    /// Handed out.
    Claimed {
        /// What was on it.
        diet: Diet,
    },
    /// They had theirs.
    AlreadyClaimed {
        /// When.
        at: Instant,
        /// What was on it.
        diet: Diet,
    },
    /// They are not in.
    NotIn,
    /// They have no right to one.
    NotEntitled,
    /// The code is nobody's, or several people's.
    Refused(Outcome),
}

impl Desk {
    /// Hands out a plate, where one is due; or grants one and hands it out.
    ///
    /// # Errors
    /// [`Error::Buffet`], [`Error::NoSuchAttendee`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn lunch(&mut self, request: &Plate, when: When) -> Result<LunchOutcome, Error> {
        self.transact(when, |act| act.lunch(request))
    }
}

impl Act<'_> {
    fn lunch(&mut self, request: &Plate) -> Result<LunchOutcome, Error> {
        let presented = match &request.shown {
            Shown::Attendee(id) => {
                self.person(*id)?;
                Presented::Attendee(*id)
            }
            Shown::Code(text) => Presented::Code(Code::recognise(text, &self.history.event.facts)),
        };
        let view = self.view();
        if view.settings.lunch_mode == LunchMode::Buffet {
            return Err(Error::Buffet);
        }
        let read_at = self.when.read_at;
        let person = match identify(&view, &presented) {
            Ok(person) => person,
            Err(outcome) => {
                return Ok(LunchOutcome {
                    attendee: outcome.attendee(),
                    result: LunchResult::Refused(outcome),
                    entry: None,
                    act: None,
                    read_at,
                    lunch: None,
                });
            }
        };
        let seat = view.seat_of(person);
        let had = seat.and_then(|seat| {
            seat.claims()
                .map(|(_, mark)| (mark.order, mark.what.diet.clone()))
                .max_by_key(|(order, _)| *order)
        });
        let refusal = match (had, &request.grant) {
            _ if !view.is_inside(person) => Some(LunchResult::NotIn),
            (Some((order, diet)), None) => Some(LunchResult::AlreadyClaimed { at: order.at, diet }),
            (None, None) if !seat.is_some_and(|seat| seat.is_entitled()) => Some(LunchResult::NotEntitled),
            _ => None,
        };
        let due = seat.map(|seat| seat.last_grant().cloned().unwrap_or_else(|| seat.diet()));
        let needs_grant = !seat.is_some_and(|seat| seat.is_entitled() && seat.claims().next().is_none());
        drop(view);
        let attendee = self.history.people[person].id;
        let (result, entry) = if let Some(refusal) = refusal {
            (refusal, None)
        } else {
            let diet = request.diet.clone().or(due).unwrap_or_else(Diet::standard);
            if let Some(reason) = request.grant.as_ref().filter(|_| needs_grant) {
                let approved_by = self.permit(Right::GrantLunch)?;
                let grant = LunchGranted { diet: diet.clone(), reason: reason.clone(), approved_by };
                self.append(Some(attendee), Payload::LunchGranted(grant))?;
            }
            let claim = Payload::LunchClaimed(LunchClaimed { diet: diet.clone() });
            let entry = self.append(Some(attendee), claim)?;
            (LunchResult::Claimed { diet }, Some(entry))
        };
        Ok(LunchOutcome {
            attendee: Some(attendee),
            result,
            entry,
            act: entry.map(|_| self.id),
            read_at,
            lunch: self.lunch_of(person),
        })
    }

    /// What somebody can expect at lunch, as things stand.
    pub(super) fn lunch_of(&self, person: PersonIndex) -> Option<LunchAnswer> {
        let view = self.view();
        let seat = view.seat_of(person)?;
        let diet = seat.last_grant().cloned().unwrap_or_else(|| seat.diet());
        Some(LunchAnswer { expectation: expectation(&view, seat), diet, instead: Vec::new() })
    }

    /// After an admission: promises a plate to whoever wants one and has no right to it by request, while one
    /// is free; and hands out what is due where lunch goes with the check-in.
    pub(super) fn promise_lunch(&mut self, person: PersonIndex) -> Result<Option<LunchAnswer>, Error> {
        let attendee = self.history.people[person].id;
        let view = self.view();
        let Some(seat) = view.seat_of(person) else {
            return Ok(None);
        };
        if view.settings.lunch_mode == LunchMode::Buffet {
            drop(view);
            return Ok(self.lunch_of(person));
        }
        let mode = view.settings.lunch_mode;
        let hungry = seat.claims().next().is_none();
        let mut instead = Vec::new();
        let mut granted = None;
        if hungry && seat.wants_lunch() && !seat.is_entitled() {
            let plates = self.running.borrow_mut().plates(&view);
            let free = |diet: &Diet| plates.by_diet.get(diet).map_or(0, |line| line.free);
            let diet = seat.diet();
            if plates.total.free > 0 && free(&diet) > 0 {
                granted = Some(diet);
            } else if plates.total.free > 0 {
                instead = plates
                    .by_diet
                    .iter()
                    .filter(|(_, line)| line.free > 0)
                    .map(|(diet, _)| diet.clone())
                    .collect();
            }
        }
        drop(view);
        if let Some(diet) = granted {
            let grant = LunchGranted { diet, reason: "free at check-in".to_owned(), approved_by: None };
            self.append(Some(attendee), Payload::LunchGranted(grant))?;
        }
        if mode == LunchMode::CheckIn && hungry {
            let view = self.view();
            let due = view
                .seat_of(person)
                .filter(|seat| seat.is_entitled())
                .map(|seat| seat.last_grant().cloned().unwrap_or_else(|| seat.diet()));
            drop(view);
            if let Some(diet) = due {
                self.append(Some(attendee), Payload::LunchClaimed(LunchClaimed { diet }))?;
            }
        }
        Ok(self.lunch_of(person).map(|answer| LunchAnswer { instead, ..answer }))
    }
}
