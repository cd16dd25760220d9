//! People who come onto the roster at the door: walk-ins, and substitutes who take over a place.

use super::{Act, Answer, Desk, When};
use crate::Error;
use crate::attendee::Fields;
use crate::entry::{CheckedIn, Means, Payload, Revision, Row, Substituted, rows_digest};
use crate::ids::AttendeeId;
use crate::judge::{Answers, Case, Presented, judge_person, room_full};
use crate::outcome::{First, Outcome};
use crate::search::fold_exactly;

/// Somebody who is on no list.
#[derive(Clone, Debug, Default)]
pub struct WalkIn {
    /// What they say of themselves, by the names of the plain list's columns.
    pub fields: Fields,
    /// What was said already to a full room.
    pub answers: Answers,
}

/// Somebody who comes in another's place.
#[derive(Clone, Debug)]
pub struct Substitution {
    /// Whose place.
    pub replaces: AttendeeId,
    /// What the new person says of themselves, by the names of the plain list's columns.
    pub fields: Fields,
    /// By whose word.
    pub by_word_of: Option<String>,
    /// Whether the person is announced only, and not here yet.
    pub announced: bool,
    /// What was said already to what would be asked.
    pub answers: Answers,
}

impl Desk {
    /// Puts somebody on the roster and admits them, in one act.
    ///
    /// # Errors
    /// [`Error::NoName`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn walk_in(&mut self, request: &WalkIn, when: When) -> Result<Answer, Error> {
        self.transact(when, |act| act.walk_in(request))
    }

    /// Lets somebody take over a place with its lunch and party, and admits them, in one act. Where the person
    /// replaced is in and has not left, that admission is handed over and no second one is written.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::NoName`], [`Error::PlaceTaken`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn substitute(&mut self, request: &Substitution, when: When) -> Result<Answer, Error> {
        self.transact(when, |act| act.substitute(request))
    }
}

impl Act<'_> {
    fn walk_in(&mut self, request: &WalkIn) -> Result<Answer, Error> {
        let fields = self.of_the_party(named(&request.fields)?);
        let full = room_full(&self.view(), None, &request.answers);
        if let Some(outcome) = full {
            return Ok(Answer { outcome, entry: None, act: None, read_at: self.when.read_at, lunch: None });
        }
        let approved_by = self.approved_against_the_rule(None)?;
        let attendee = self.add_row(fields)?;
        let person = self.person(attendee)?;
        let checked_in = self.checked_in(&request.answers, approved_by);
        self.admit(person, checked_in, None)
    }

    fn substitute(&mut self, request: &Substitution) -> Result<Answer, Error> {
        let mut fields = self.of_the_party(named(&request.fields)?);
        let replaced = self.person(request.replaces)?;
        let view = self.view();
        let read_at = self.when.read_at;
        let replaced = view.one(replaced);
        let hands_over = view.is_inside(replaced);
        let seat = view.seat_of(replaced);
        if !hands_over
            && let Some(seat) = seat
            && seat.holder() != replaced
        {
            let holder = self.history.people[seat.holder()].id;
            let Some(arrival) = seat.arrival() else {
                return Err(Error::PlaceTaken { attendee: request.replaces, holder });
            };
            let first = First { at: arrival.order.at, desk: arrival.order.desk, means: arrival.what.means };
            let left = !seat.is_present();
            let outcome = Outcome::AlreadyIn { attendee: request.replaces, holder, first, left };
            return Ok(Answer { outcome, entry: None, act: None, read_at, lunch: None });
        }
        let arrived = seat.is_some_and(|seat| seat.arrival().is_some());
        if !arrived && !request.announced {
            let presented = Presented::Attendee(request.replaces);
            let outcome = judge_person(
                &view,
                replaced,
                Case {
                    presented: &presented,
                    answers: &request.answers,
                    desk: *self.desk,
                    read_at,
                    counts_at: read_at,
                },
            );
            if !matches!(outcome, Outcome::Admitted { .. }) {
                return Ok(Answer { outcome, entry: None, act: None, read_at, lunch: None });
            }
        }
        // A place that is only handed over, or whose guest is announced only, takes nobody in.
        let approved_by = if hands_over || request.announced {
            None
        } else {
            self.approved_against_the_rule(Some(replaced))?
        };
        let arrival_late =
            seat.and_then(|seat| seat.arrival()).map(|mark| view.settings.is_late(mark.order.at));
        let old = view.known_row(replaced);
        for (key, value) in [("affiliation", &old.affiliation), ("party", &old.party), ("host", &old.host)] {
            if let (Some(value), None) = (value, fields.get(key)) {
                fields.insert(key, value.as_str());
            }
        }
        drop(old);
        drop(view);
        let attendee = self.add_row(fields)?;
        let person = self.person(attendee)?;
        let substituted =
            Substituted { replaces: request.replaces, by_word_of: request.by_word_of.clone(), hands_over };
        let entry = self.append(Some(attendee), Payload::Substituted(substituted))?;
        if hands_over || request.announced {
            let outcome = Outcome::Admitted { attendee, late: arrival_late.unwrap_or(false) };
            let lunch = self.lunch_of(person);
            return Ok(Answer { outcome, entry: Some(entry), act: Some(self.id), read_at, lunch });
        }
        let checked_in = self.checked_in(&request.answers, approved_by);
        self.admit(person, checked_in, None)
    }

    fn checked_in(&self, answers: &Answers, approved_by: Option<String>) -> CheckedIn {
        CheckedIn {
            means: Means::LookUp,
            issue: None,
            late: self.view().settings.is_late(self.when.read_at),
            override_reason: answers.override_reason.clone(),
            approved_by,
            counts_from: None,
            lunch: false,
        }
    }

    /// These fields, with the party's name as the roster writes it: typed in other letters it is the same party.
    fn of_the_party(&self, mut fields: Fields) -> Fields {
        let typed = fold_exactly(fields.said("party"));
        if typed.is_empty() {
            return fields;
        }
        let view = self.view();
        let known = (0..view.history.people.len())
            .filter_map(|person| view.row(person)?.party.clone())
            .find(|party| fold_exactly(party) == typed);
        if let Some(party) = known {
            fields.insert("party", party);
        }
        fields
    }

    fn add_row(&mut self, fields: Fields) -> Result<AttendeeId, Error> {
        let mut attendee = AttendeeId::random();
        while self.history.index_of(attendee).is_some() {
            attendee = AttendeeId::random();
        }
        let rows = vec![Row { attendee, adds: true, fields }];
        let revision = Revision::Row { rows: rows_digest(&rows) };
        self.append_rows(Some(attendee), None, Payload::RosterRevision(revision), rows)?;
        Ok(attendee)
    }
}

fn named(fields: &Fields) -> Result<Fields, Error> {
    let mut fields: Fields = fields.iter().map(|(key, value)| (key, value.trim())).collect();
    let name = fields.said("name").split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().all(crate::code::is_control) {
        return Err(Error::NoName);
    }
    fields.insert("name", name);
    fields.retain(|_, value| !value.is_empty());
    Ok(fields)
}
