//! What the journal says was done, held against what each guest came for.
//!
//! A guest was served right where the journal says so at the end, by whatever way: an undo and another try count as what
//! they led to. What was done is looked for while the guest stood at the counter, and for the people whom the list knows
//! also later: a question that stayed open may be answered in between.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::time::Duration;

use super::course::{Course, Turn};
use super::script::{Guest, Manner};
use crate::Instant;
use crate::attendee::{Diet, Fields};
use crate::entry::{Entry, Payload, Revision, Row};
use crate::ids::{AttendeeId, EntryId};

/// What was done at the desk, as far as a rehearsal asks for it.
#[derive(Clone, Debug, Default)]
pub struct Deeds {
    done: Vec<Deed>,
    /// What was undone, and when.
    void: HashMap<EntryId, Instant>,
}

#[derive(Clone, Debug)]
struct Deed {
    entry: EntryId,
    at: Instant,
    subject: Option<AttendeeId>,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Admitted,
    /// The answer was another one; in its word.
    Refused(String),
    /// Somebody came on the roster, with these fields.
    Added(Fields),
    /// They came in this person's place.
    Substituted(AttendeeId),
    Lunch(Diet),
    AttentionMet,
    /// Anything else about somebody, and every undo.
    Else,
}

impl Deeds {
    /// Takes in an entry of the journal, and the rows that it brought.
    pub fn take_in(&mut self, entry: &Entry, payload: Option<&Payload>, rows: &[Row]) {
        let what = match payload {
            Some(Payload::CheckedIn(_)) => What::Admitted,
            Some(Payload::Refused(refused)) => What::Refused(refused.outcome.clone()),
            Some(Payload::RosterRevision(Revision::Row { .. })) => {
                What::Added(rows.first().map(|row| row.fields.clone()).unwrap_or_default())
            }
            Some(Payload::Substituted(substituted)) => What::Substituted(substituted.replaces),
            Some(Payload::LunchClaimed(claim)) => What::Lunch(claim.diet.clone()),
            Some(Payload::AttentionMet(_)) => What::AttentionMet,
            Some(Payload::Undone(undone)) => {
                self.void.extend(undone.voids.iter().map(|voided| (voided.entry, entry.written_at)));
                What::Else
            }
            _ if entry.subject.is_some() => What::Else,
            _ => return,
        };
        self.done.push(Deed { entry: entry.id, at: entry.written_at, subject: entry.subject, what });
    }

    /// What was done until `end`.
    fn until(&self, end: Instant) -> Self {
        Self {
            done: self.done.iter().filter(|deed| deed.at <= end).cloned().collect(),
            void: self.void.iter().filter(|(_, at)| **at <= end).map(|(entry, at)| (*entry, *at)).collect(),
        }
    }

    /// What stands of all that was done from `from` on, until `until` where that is given.
    fn live(&self, from: Instant, until: Option<Instant>) -> impl Iterator<Item = &Deed> {
        self.all(from, until).filter(|deed| !self.void.contains_key(&deed.entry))
    }

    fn all(&self, from: Instant, until: Option<Instant>) -> impl Iterator<Item = &Deed> {
        self.done.iter().filter(move |deed| deed.at >= from && until.is_none_or(|until| deed.at < until))
    }

    fn is_admitted(&self, who: AttendeeId) -> bool {
        self.live(Instant::FIRST, None)
            .any(|deed| deed.subject == Some(who) && matches!(deed.what, What::Admitted))
    }

    /// Whether the desk answered of this person, since `from`, that they may not come in like this.
    #[must_use]
    pub fn were_asked_about(&self, who: AttendeeId, from: Instant) -> bool {
        let answers = ["cancelled", "not_confirmed"];
        self.all(from, None).any(|deed| {
            deed.subject == Some(who)
                && matches!(&deed.what, What::Refused(outcome) if answers.contains(&outcome.as_str()))
        })
    }
}

/// What went wrong with a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mistake {
    /// Somebody else was let in, who was not there.
    WrongPerson,
    /// What the desk had to see was not acknowledged.
    AttentionMissed,
    /// They are on the list, and were added as somebody who isn't.
    WalkInThoughListed,
    /// They were let in although nobody who may said so.
    AgainstTheList,
    /// They were in already, and came in a second time.
    CountedTwice,
    /// They came in somebody's place, who is still expected.
    PlaceNotTaken,
    /// They did not get the lunch that they asked for.
    Meal,
    /// They went on unserved.
    Unserved,
}

/// Something that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// With whom: their number, from 0.
    pub guest: usize,
    /// What.
    pub mistake: Mistake,
    /// Who else it is about.
    pub other: Option<AttendeeId>,
}

/// The middle one of several times, and the longest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Half of them are shorter.
    pub median: Duration,
    /// None is longer.
    pub longest: Duration,
}

/// How a rehearsal went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// With how many guests staff were done.
    pub served: usize,
    /// How many of them were served without a mistake.
    pub right: usize,
    /// How many were not dealt with when it ended: whoever stood at the counter, and all behind.
    pub left: usize,
    /// How long somebody stood at the counter, in all: the served ones divided by it are the guests a minute.
    pub busy: Duration,
    /// From stepping up to the last thing done for a guest.
    pub at_the_desk: Times,
    /// From arriving to stepping up.
    pub in_the_queue: Times,
    /// Everything that went wrong, in the order of the guests.
    pub slips: Vec<Slip>,
}

impl Report {
    /// Holds what was done against what each guest came for. What is done after the end changes nothing.
    #[must_use]
    pub fn of(course: &Course, deeds: &Deeds, now: Instant) -> Self {
        let deeds = &deeds.until(course.ended().unwrap_or(now));
        let guests = course.guests();
        let turns: Vec<(Turn, Instant)> =
            course.turns(now).into_iter().filter_map(|turn| Some((turn, turn.until?))).collect();
        let mut slips = Vec::new();
        let mut right = 0;
        for (turn, until) in &turns {
            let came: HashSet<AttendeeId> =
                guests[..=turn.guest].iter().filter_map(|guest| guest.who).collect();
            let found =
                Look { guest: &guests[turn.guest], from: turn.from, until: *until, came, deeds }.slips();
            right += usize::from(found.is_empty());
            slips.extend(found.into_iter().map(|(mistake, other)| Slip {
                guest: turn.guest,
                mistake,
                other,
            }));
        }
        let last_deed = |turn: &Turn, until: Instant| {
            deeds.all(turn.from, Some(until)).map(|deed| deed.at).max().unwrap_or(until)
        };
        Self {
            served: turns.len(),
            right,
            left: guests.len() - turns.len(),
            busy: turns.iter().map(|(turn, until)| between(turn.from, *until)).sum(),
            at_the_desk: Times::of(
                turns.iter().map(|(turn, until)| between(turn.from, last_deed(turn, *until))).collect(),
            ),
            in_the_queue: Times::of(
                turns.iter().map(|(turn, _)| between(guests[turn.guest].arrives, turn.from)).collect(),
            ),
            slips,
        }
    }

    /// The sorts of mistakes, the most frequent first.
    #[must_use]
    pub fn to_train(&self) -> Vec<(Mistake, usize)> {
        let sorts: BTreeSet<Mistake> = self.slips.iter().map(|slip| slip.mistake).collect();
        let count = |mistake| self.slips.iter().filter(|slip| slip.mistake == mistake).count();
        let mut sorts: Vec<(Mistake, usize)> =
            sorts.into_iter().map(|mistake| (mistake, count(mistake))).collect();
        sorts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
        sorts
    }
}

impl Times {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let longest = times.last().copied().unwrap_or_default();
        Self { median: times.get(times.len() / 2).copied().unwrap_or_default(), longest }
    }
}

fn between(from: Instant, until: Instant) -> Duration {
    Duration::from_micros(u64::try_from(until.micros_since(from)).unwrap_or_default())
}

/// One guest, and what was done while they stood there.
struct Look<'l> {
    guest: &'l Guest,
    from: Instant,
    until: Instant,
    /// Everybody of the list who came by then.
    came: HashSet<AttendeeId>,
    deeds: &'l Deeds,
}

type Found = (Mistake, Option<AttendeeId>);

impl Look<'_> {
    fn slips(&self) -> Vec<Found> {
        let mut slips: Vec<Found> =
            self.let_in_unseen().into_iter().map(|other| (Mistake::WrongPerson, Some(other))).collect();
        let added = self.added().next().is_some();
        match self.guest.manner {
            Manner::Ticket
            | Manner::Name
            | Manner::Namesake
            | Manner::Attention
            | Manner::Online
            | Manner::Lunch
            | Manner::Borrowed
            | Manner::Elsewhere => self.listed(&mut slips),
            Manner::Unconfirmed if self.guest.may_come_in => self.listed(&mut slips),
            Manner::Unconfirmed => {
                let asked = self.guest.who.is_some_and(|who| self.deeds.were_asked_about(who, self.from));
                if self.is_in() || added {
                    slips.push((Mistake::AgainstTheList, None));
                } else if slips.is_empty() && !asked {
                    slips.push((Mistake::Unserved, None));
                }
            }
            Manner::WalkIn => match self.added().next() {
                Some(fields) if !self.has_noted_the_meal(fields) => slips.push((Mistake::Meal, None)),
                Some(_) => {}
                None if slips.is_empty() => slips.push((Mistake::Unserved, None)),
                None => {}
            },
            Manner::Substitute => {
                if !self.has_taken_the_place() {
                    if added {
                        slips.push((Mistake::PlaceNotTaken, self.guest.other));
                    } else if slips.is_empty() {
                        slips.push((Mistake::Unserved, None));
                    }
                }
            }
            Manner::Again => {
                if added {
                    slips.push((Mistake::CountedTwice, None));
                } else if slips.is_empty() && !self.was_looked_at() {
                    slips.push((Mistake::Unserved, None));
                }
            }
            Manner::Neighbour => {
                if added {
                    slips.push((Mistake::AgainstTheList, None));
                }
            }
        }
        slips
    }

    /// Somebody who is on the list, and may come in.
    fn listed(&self, slips: &mut Vec<Found>) {
        if self.added().next().is_some() {
            slips.push((Mistake::WalkInThoughListed, None));
        } else if !self.is_in() && slips.is_empty() {
            slips.push((Mistake::Unserved, None));
        }
        if !self.is_in() {
            return;
        }
        if self.guest.must_be_seen && !self.later(|what| matches!(what, What::AttentionMet)) {
            slips.push((Mistake::AttentionMissed, None));
        }
        if let Some(diet) = &self.guest.lunch
            && !self.later(|what| matches!(what, What::Lunch(given) if given == diet))
        {
            slips.push((Mistake::Meal, None));
        }
    }

    /// People of the list who were let in meanwhile, though neither they nor anybody before came for that.
    fn let_in_unseen(&self) -> BTreeSet<AttendeeId> {
        let newcomers: HashSet<AttendeeId> = self
            .deeds
            .all(Instant::FIRST, None)
            .filter(|deed| matches!(deed.what, What::Added(_)))
            .filter_map(|deed| deed.subject)
            .collect();
        let replaces = |deed: &Deed| match deed.what {
            What::Substituted(replaced) if Some(replaced) != self.guest.other => Some(replaced),
            _ => None,
        };
        self.deeds
            .live(self.from, Some(self.until))
            .filter_map(|deed| match deed.what {
                What::Admitted => deed.subject,
                _ => replaces(deed),
            })
            .filter(|who| !self.came.contains(who) && !newcomers.contains(who))
            .collect()
    }

    /// People who were added meanwhile, and took nobody's place: what was said of them.
    fn added(&self) -> impl Iterator<Item = &Fields> {
        let took_a_place: HashSet<AttendeeId> = self
            .deeds
            .live(self.from, Some(self.until))
            .filter(|deed| matches!(deed.what, What::Substituted(_)))
            .filter_map(|deed| deed.subject)
            .collect();
        self.deeds.live(self.from, Some(self.until)).filter_map(move |deed| match &deed.what {
            What::Added(fields) if !deed.subject.is_some_and(|who| took_a_place.contains(&who)) => {
                Some(fields)
            }
            _ => None,
        })
    }

    fn has_noted_the_meal(&self, fields: &Fields) -> bool {
        self.guest
            .lunch
            .as_ref()
            .is_none_or(|diet| fields.said("lunch") == "yes" && Diet::new(fields.said("diet")) == *diet)
    }

    fn has_taken_the_place(&self) -> bool {
        self.deeds.live(self.from, None).any(
            |deed| matches!(deed.what, What::Substituted(replaced) if Some(replaced) == self.guest.other),
        )
    }

    fn is_in(&self) -> bool {
        self.guest.who.is_some_and(|who| self.deeds.is_admitted(who))
    }

    /// Whether something was done about the guest since they stepped up, and stands.
    fn later(&self, is_it: impl Fn(&What) -> bool) -> bool {
        self.deeds.live(self.from, None).any(|deed| deed.subject == self.guest.who && is_it(&deed.what))
    }

    /// Whether the desk was asked about the guest while they stood there.
    fn was_looked_at(&self) -> bool {
        self.deeds.all(self.from, Some(self.until)).any(|deed| deed.subject == self.guest.who)
    }
}
