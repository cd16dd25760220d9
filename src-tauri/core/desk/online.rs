//! Who was in the online room.

use super::{Desk, When};
use crate::entry::{Hash, OnlinePresence, Payload};
use crate::ids::{ActId, AttendeeId};
use crate::{Error, Instant};

impl Desk {
    /// Takes in an attendance report: from when to when each person was online. One act.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn take_in_online_presence(
        &mut self,
        file: Hash,
        people: &[(AttendeeId, Vec<(Instant, Instant)>)],
        when: When,
    ) -> Result<ActId, Error> {
        self.transact(when, |act| {
            for (attendee, intervals) in people {
                act.person(*attendee)?;
                let presence = OnlinePresence { file, intervals: intervals.clone() };
                act.append(Some(*attendee), Payload::OnlinePresence(presence))?;
            }
            Ok(act.id)
        })
    }
}
