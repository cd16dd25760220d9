//! How far a rehearsal has come.
//!
//! All of it follows from the script and from when staff said that they were done with each guest: the next one steps up
//! then, or when they arrive, whichever is later.

use super::script::{Guest, Script};
use crate::Instant;

/// A rehearsal under way, or at its end.
#[derive(Clone, Debug)]
pub struct Course {
    script: Script,
    /// When staff were done with each guest, in their order.
    done: Vec<Instant>,
    ended: Option<Instant>,
}

/// Somebody's time at the counter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Their number, from 0.
    pub guest: usize,
    /// When they stepped up.
    pub from: Instant,
    /// When staff were done with them; none while they stand there, or where the rehearsal was stopped meanwhile.
    pub until: Option<Instant>,
}

impl Course {
    /// A rehearsal of this script.
    #[must_use]
    pub const fn new(script: Script) -> Self {
        Self { script, done: Vec::new(), ended: None }
    }

    /// Who comes.
    #[must_use]
    pub fn guests(&self) -> &[Guest] {
        &self.script.guests
    }

    /// When it ended.
    #[must_use]
    pub const fn ended(&self) -> Option<Instant> {
        self.ended
    }

    /// With how many guests staff are done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done.len()
    }

    /// Everybody who stepped up by `now`, in order.
    #[must_use]
    pub fn turns(&self, now: Instant) -> Vec<Turn> {
        let until = self.ended.map_or(now, |ended| ended.min(now));
        let mut free = self.script.begins;
        let mut turns = Vec::new();
        for (number, guest) in self.script.guests.iter().enumerate() {
            let from = guest.arrives.max(free);
            let done = self.done.get(number).copied();
            if done.is_none() && from > until {
                break;
            }
            turns.push(Turn { guest: number, from, until: done });
            match done {
                Some(done) => free = done,
                None => break,
            }
        }
        turns
    }

    /// Who stands at the counter.
    #[must_use]
    pub fn at_the_counter(&self, now: Instant) -> Option<Turn> {
        let last = self.turns(now).pop()?;
        (last.until.is_none() && self.ended.is_none()).then_some(last)
    }

    /// Staff are done with whoever stands at the counter; after the last one it has ended.
    pub fn next(&mut self, now: Instant) {
        if self.at_the_counter(now).is_none() {
            return;
        }
        self.done.push(now);
        if self.done.len() == self.script.guests.len() {
            self.ended = Some(now);
        }
    }

    /// Ends it where it stands.
    pub fn stop(&mut self, now: Instant) {
        self.ended.get_or_insert(now);
    }
}
