//! Admitting people: one, or a whole party.

use super::{Act, Desk, LunchAnswer, When};
use crate::code::{self, Code};
use crate::entry::{CheckedIn, Hash, Means, Payload, Refused};
use crate::history::PersonIndex;
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::judge::{Answers, Case, Presented, identify, is_against_the_rule, judge};
use crate::outcome::Outcome;
use crate::search::fold_exactly;
use crate::staff::Right;
use crate::{Error, Instant};

/// Somebody who wants to come in, and what was said of it already.
#[derive(Clone, Debug)]
pub struct CheckIn {
    /// What is held before the desk.
    pub shown: Shown,
    /// By which means.
    pub means: Means,
    /// What was said already to what would be asked.
    pub answers: Answers,
    /// Whether lunch is asked for at the desk.
    pub lunch: bool,
    /// The instant of an undone admission of this seat, from which this one counts.
    pub counts_from: Option<Instant>,
    /// A code of another system that is theirs from now on, where they are admitted.
    pub link: Option<String>,
    /// The entry that asked what this answers: the admission refers to it.
    pub answers_to: Option<EntryId>,
}

/// What is held before the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The text of a code.
    Code(String),
    /// Somebody who was looked up.
    Attendee(AttendeeId),
}

impl CheckIn {
    /// A code, and nothing said of it.
    #[must_use]
    pub fn code(text: &str) -> Self {
        Self::new(Shown::Code(text.to_owned()), Means::Scan)
    }

    /// Somebody looked up, and nothing said of them.
    #[must_use]
    pub fn attendee(id: AttendeeId) -> Self {
        Self::new(Shown::Attendee(id), Means::LookUp)
    }

    fn new(shown: Shown, means: Means) -> Self {
        Self {
            shown,
            means,
            answers: Answers::default(),
            lunch: false,
            counts_from: None,
            link: None,
            answers_to: None,
        }
    }
}

/// What the desk answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The outcome.
    pub outcome: Outcome,
    /// The entry that says so; none for an echo, of which nothing is written.
    pub entry: Option<EntryId>,
    /// The act of it.
    pub act: Option<ActId>,
    /// When it was seen.
    pub read_at: Instant,
    /// What the person can expect at lunch, where it is about one person.
    pub lunch: Option<LunchAnswer>,
}

impl Desk {
    /// Judges what is shown, and admits or writes down why not.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::BadCountsFrom`], [`Error::NeedsPin`]; [`Error::CodeTaken`], [`Error::CannotLink`] where a code
    /// was to be linked; [`Error::Store`].
    pub fn check_in(&mut self, request: &CheckIn, when: When) -> Result<Answer, Error> {
        self.transact(when, |act| act.check_in(request))
    }

    /// Admits everybody of a party who is not in, in one act. Places without a name stay empty, and whoever
    /// may not come in without a word keeps their question.
    ///
    /// # Errors
    /// [`Error::NoSuchParty`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn check_in_party(
        &mut self,
        party: &str,
        answers: &Answers,
        when: When,
    ) -> Result<Vec<Answer>, Error> {
        self.transact(when, |act| {
            let members = act.party(party);
            if members.is_empty() {
                return Err(Error::NoSuchParty(party.chars().take(80).collect()));
            }
            members
                .into_iter()
                .map(|attendee| {
                    let mut request = CheckIn::new(Shown::Attendee(attendee), Means::Group);
                    answers.clone_into(&mut request.answers);
                    act.check_in(&request)
                })
                .collect()
        })
    }
}

impl Act<'_> {
    pub(super) fn check_in(&mut self, request: &CheckIn) -> Result<Answer, Error> {
        let (presented, text) = match &request.shown {
            Shown::Attendee(id) => {
                self.person(*id)?;
                (Presented::Attendee(*id), None)
            }
            Shown::Code(text) => {
                (Presented::Code(Code::recognise(text, &self.history.event.facts)), Some(text))
            }
        };
        let view = self.view();
        let case = Case {
            presented: &presented,
            answers: &request.answers,
            desk: *self.desk,
            read_at: self.when.read_at,
            counts_at: request.counts_from.unwrap_or(self.when.read_at),
        };
        let outcome = judge(&view, case);
        let person = identify(&view, &presented).ok();
        drop(view);
        match (&outcome, person) {
            (Outcome::Admitted { late, .. }, Some(person)) => {
                if let Some(from) = request.counts_from {
                    self.check_counts_from(person, from)?;
                }
                if let Some(code) = &request.link {
                    self.link(code, self.history.people[person].id)?;
                }
                let approved_by = self.approved_against_the_rule(Some(person))?;
                let checked_in = CheckedIn {
                    approved_by,
                    means: request.means,
                    issue: self.issue_of(person, &presented),
                    late: *late,
                    override_reason: request.answers.override_reason.clone(),
                    counts_from: request.counts_from,
                    lunch: request.lunch,
                };
                self.admit(person, checked_in, request.answers_to)
            }
            (Outcome::Echo { .. }, person) => Ok(Answer {
                lunch: person.and_then(|person| self.lunch_of(person)),
                outcome,
                entry: None,
                act: None,
                read_at: self.when.read_at,
            }),
            (_, person) => {
                let entry = self.refuse(&outcome, &presented, text.map(String::as_str))?;
                Ok(Answer {
                    lunch: person.and_then(|person| self.lunch_of(person)),
                    outcome,
                    entry: Some(entry),
                    act: Some(self.id),
                    read_at: self.when.read_at,
                })
            }
        }
    }

    /// Writes an admission, and what it brings at lunch.
    pub(super) fn admit(
        &mut self,
        person: PersonIndex,
        checked_in: CheckedIn,
        answers_to: Option<EntryId>,
    ) -> Result<Answer, Error> {
        let attendee = self.history.people[person].id;
        let late = checked_in.late;
        let payload = Payload::CheckedIn(checked_in);
        let entry = self.append_rows(Some(attendee), answers_to, payload, Vec::new())?;
        Ok(Answer {
            outcome: Outcome::Admitted { attendee, late },
            entry: Some(entry),
            act: Some(self.id),
            read_at: self.when.read_at,
            lunch: self.promise_lunch(person)?,
        })
    }

    fn refuse(
        &mut self,
        outcome: &Outcome,
        presented: &Presented,
        text: Option<&str>,
    ) -> Result<EntryId, Error> {
        let code = match presented {
            Presented::Code(code) => Some(code),
            Presented::Attendee(_) => None,
        };
        let format = match outcome {
            Outcome::Unlinked { system } => Some(system.name().to_lowercase()),
            _ => code.map(Code::format),
        };
        let refused = Refused {
            outcome: outcome.as_str().to_owned(),
            format,
            code: text.map(|text| Hash::of(text.as_bytes())),
            begins: code.filter(|code| !code.may_be_a_ticket()).and(text).map(code::begins),
        };
        self.append(outcome.attendee(), Payload::Refused(refused))
    }

    /// Who approves an admission of this person, or of somebody new, where it is against the rule and the event
    /// keeps that for some.
    pub(super) fn approved_against_the_rule(
        &self,
        person: Option<PersonIndex>,
    ) -> Result<Option<String>, Error> {
        if is_against_the_rule(&self.view(), person) { self.permit(Right::Override) } else { Ok(None) }
    }

    fn check_counts_from(&self, person: PersonIndex, from: Instant) -> Result<(), Error> {
        let view = self.view();
        let voided = view.seat_of(person).is_some_and(|seat| {
            seat.members().any(|member| {
                self.history.people[member].admissions.all().any(|mark| !mark.live && mark.order.at == from)
            })
        });
        if voided {
            return Ok(());
        }
        Err(Error::BadCountsFrom { at: from, attendee: self.history.people[person].id })
    }

    fn issue_of(&self, person: PersonIndex, presented: &Presented) -> Option<u32> {
        let Presented::Code(code @ Code::Ticket(_)) = presented else {
            return None;
        };
        let token = code.hash()?;
        self.history.people[person]
            .tickets
            .all()
            .find(|mark| mark.what.token == token)
            .map(|mark| mark.what.issue)
    }

    /// Those of a party who stand on the roster with a name and were not replaced, by name.
    fn party(&self, party: &str) -> Vec<AttendeeId> {
        let wanted = fold_exactly(party);
        let view = self.view();
        let mut members: Vec<(String, AttendeeId)> = (0..self.history.people.len())
            .filter(|&index| view.one(index) == index)
            .filter_map(|index| {
                let row = view.row(index)?;
                let belongs = row.party.as_deref().is_some_and(|party| fold_exactly(party) == wanted);
                let holds = view.seat_of(index).is_none_or(|seat| seat.holder() == index);
                (belongs && holds && !row.is_unnamed())
                    .then(|| (row.name.clone(), self.history.people[index].id))
            })
            .collect();
        members.sort();
        members.into_iter().map(|(_, id)| id).collect()
    }
}
