//! Notes and flags put at the desk.

use super::{Desk, Done, When};
use crate::Error;
use crate::entry::{Nothing, Payload, Text};
use crate::ids::AttendeeId;

impl Desk {
    /// Puts a note: something the desk should know.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn note(&mut self, attendee: AttendeeId, text: &str, when: When) -> Result<Done, Error> {
        self.about(attendee, Payload::NoteAdded(Text { text: text.to_owned() }), when)
    }

    /// Puts a flag: something the desk must do or say when they come.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn set_attention(&mut self, attendee: AttendeeId, text: &str, when: When) -> Result<Done, Error> {
        self.about(attendee, Payload::AttentionSet(Text { text: text.to_owned() }), when)
    }

    /// Says that it was done: every flag put before is met.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn meet_attention(&mut self, attendee: AttendeeId, when: When) -> Result<Done, Error> {
        self.about(attendee, Payload::AttentionMet(Nothing {}), when)
    }

    pub(super) fn about(
        &mut self,
        attendee: AttendeeId,
        payload: Payload,
        when: When,
    ) -> Result<Done, Error> {
        self.transact(when, |act| {
            act.person(attendee)?;
            act.done(Some(attendee), payload)
        })
    }
}
