//! Rehearsals: prepared on a practice file, and held against its journal.

use super::{Desk, When};
use crate::Error;
use crate::Instant;
use crate::rehearsal::script::Held;
use crate::rehearsal::{Course, Deeds, Plan, Report, Script};

impl Desk {
    /// Prepares a rehearsal: issues the tickets that its guests hold up, puts its flags, and writes who comes.
    ///
    /// # Errors
    /// [`Error::NotPractice`] where the file is no practice file: simulated guests never come to a real event;
    /// [`Error::NoTicketKey`], [`Error::Store`].
    pub fn prepare_rehearsal(&mut self, plan: Plan, when: When) -> Result<Script, Error> {
        if self.store.practice_offset()?.is_none() {
            return Err(Error::NotPractice);
        }
        let issued = self.issue_tickets(when)?;
        let tickets: Vec<Held> = issued
            .into_iter()
            .map(|issue| Held { attendee: issue.attendee, code: issue.ticket.to_string() })
            .collect();
        let script = Script::write(&self.view(self.history.known_at(when.read_at)), &tickets, plan);
        for (attendee, text) in &script.flags {
            self.set_attention(*attendee, text, when)?;
        }
        Ok(script)
    }

    /// What was done at this event so far.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn deeds(&self) -> Result<Deeds, Error> {
        let mut deeds = Deeds::default();
        self.store.read_after(0, |recorded, rows| {
            deeds.take_in(&recorded.entry, recorded.payload.as_ref(), &rows);
            Ok(())
        })?;
        Ok(deeds)
    }

    /// How a rehearsal went, or goes.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn score(&self, course: &Course, now: Instant) -> Result<Report, Error> {
        Ok(Report::of(course, &self.deeds()?, now))
    }
}
