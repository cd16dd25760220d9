//! Going, coming back, waiting; arrivals closed; the clock.

use super::{Act, Desk, When};
use crate::Error;
use crate::entry::{Approved, ClockJumped, Nothing, Payload, UndoReason, Undone, Voided, Waiting};
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::staff::Right;

/// Something was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The entry.
    pub entry: EntryId,
    /// Its act.
    pub act: ActId,
}

impl Desk {
    /// Somebody goes.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::NotIn`], [`Error::Store`].
    pub fn leave(&mut self, attendee: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let person = act.person(attendee)?;
            if !act.view().is_inside(act.view().one(person)) {
                return Err(Error::NotIn { attendee, verb: "leaving" });
            }
            act.done(Some(attendee), Payload::Left(Nothing {}))
        })
    }

    /// Somebody who went comes back.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::NotIn`] where they never came, [`Error::IsIn`], [`Error::Store`].
    pub fn come_back(&mut self, attendee: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let person = act.person(attendee)?;
            let view = act.view();
            let one = view.one(person);
            if view.is_inside(one) {
                return Err(Error::IsIn(attendee));
            }
            if !view.was_inside(one) {
                return Err(Error::NotIn { attendee, verb: "coming back" });
            }
            drop(view);
            act.done(Some(attendee), Payload::Returned(Nothing {}))
        })
    }

    /// Somebody stands downstairs or at security.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::IsIn`], [`Error::Store`].
    pub fn wait(&mut self, attendee: AttendeeId, place: &str, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let person = act.person(attendee)?;
            if act.view().is_inside(act.view().one(person)) {
                return Err(Error::IsIn(attendee));
            }
            act.done(Some(attendee), Payload::Waiting(Waiting { at: place.to_owned() }))
        })
    }

    /// Somebody waits no longer, and did not come in: every word of it is taken back.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::NotWaiting`], [`Error::Store`].
    pub fn stop_waiting(&mut self, attendee: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let person = act.person(attendee)?;
            let view = act.view();
            let voids: Vec<Voided> = view
                .selves(view.one(person))
                .flat_map(|one| one.waiting.until(view.at).map(|mark| (mark.entry, one.id)))
                .map(|(entry, subject)| Voided { entry, subject: Some(subject) })
                .collect();
            drop(view);
            if voids.is_empty() {
                return Err(Error::NotWaiting(attendee));
            }
            let undone =
                Undone { reason: UndoReason::Other, act: None, voids, keeps: Vec::new(), approved_by: None };
            act.done(Some(attendee), Payload::Undone(undone))
        })
    }

    /// Nobody else is expected.
    ///
    /// # Errors
    /// [`Error::ArrivalsClosed`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn close_arrivals(&mut self, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let view = act.view();
            if act.history.arrivals_closed_at(view.at, &view.settings) {
                return Err(Error::ArrivalsClosed);
            }
            drop(view);
            let approved_by = act.permit(Right::CloseArrivals)?;
            act.done(None, Payload::ArrivalsClosed(Approved { approved_by }))
        })
    }

    /// The clock jumped by `micros` against the time that passed.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn clock_jumped(&mut self, micros: i64, when: When) -> Result<Done, Error> {
        self.transact(when, |act| act.done(None, Payload::ClockJumped(ClockJumped { micros })))
    }
}

impl Act<'_> {
    pub(super) fn done(&mut self, subject: Option<AttendeeId>, payload: Payload) -> Result<Done, Error> {
        Ok(Done { entry: self.append(subject, payload)?, act: self.id })
    }
}
