//! Issuing tickets, linking codes of other systems.

use super::{Act, Desk, Done, When};
use crate::Error;
use crate::attendee::Status;
use crate::code::Code;
use crate::entry::{CodeLinked, Hash, Payload, TicketIssued};
use crate::history::PersonIndex;
use crate::ids::AttendeeId;
use crate::judge::{Presented, identify};
use crate::outcome::Outcome;
use crate::staff::Right;
use crate::ticket::{Ticket, TicketKey};

/// Somebody's ticket in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Whose.
    pub attendee: AttendeeId,
    /// Its number.
    pub issue: u32,
    /// Its text.
    pub ticket: Ticket,
    /// Whether it was issued just now.
    pub new: bool,
}

impl Desk {
    /// The tickets of everybody whose registration is confirmed; those who have none are issued one.
    ///
    /// # Errors
    /// [`Error::NoTicketKey`] in a desk file, [`Error::NeedsPin`], [`Error::Store`].
    pub fn issue_tickets(&mut self, when: When) -> Result<Vec<Issue>, Error> {
        let key = self.store.ticket_key()?.ok_or(Error::NoTicketKey)?;
        self.transact(when, |act| {
            let view = act.view();
            let entitled: Vec<PersonIndex> = (0..act.history.people.len())
                .filter(|&index| view.one(index) == index)
                .filter(|&index| view.row(index).is_some_and(|row| row.status == Status::Confirmed))
                .collect();
            drop(view);
            entitled.into_iter().map(|person| act.ticket_of(person, &key)).collect()
        })
    }

    /// Issues somebody a new ticket; those they had are revoked.
    ///
    /// # Errors
    /// [`Error::NoTicketKey`], [`Error::NoSuchAttendee`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn reissue_ticket(&mut self, attendee: AttendeeId, when: When) -> Result<Issue, Error> {
        let key = self.store.ticket_key()?.ok_or(Error::NoTicketKey)?;
        self.transact(when, |act| {
            let person = act.person(attendee)?;
            let issue = act.last_issue(person) + 1;
            act.issue(person, issue, &key)
        })
    }

    /// Ties a code of another system to somebody.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::CodeTaken`], [`Error::CannotLink`], [`Error::Store`].
    pub fn link(&mut self, text: &str, attendee: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| act.link(text, attendee))
    }
}

impl Act<'_> {
    pub(super) fn link(&mut self, text: &str, attendee: AttendeeId) -> Result<Done, Error> {
        self.person(attendee)?;
        let code = Code::recognise(text, &self.history.event.facts);
        let hash = match &code {
            Code::Ticket(_) | Code::MisreadTicket(_) => {
                return Err(Error::CannotLink("it is a ticket of Usher; issue them one instead"));
            }
            Code::NotATicket(..) => return Err(Error::CannotLink("it is no ticket")),
            code => code.hash().ok_or(Error::CannotLink("it is no ticket"))?,
        };
        match identify(&self.view(), &Presented::Code(code)) {
            Ok(person) => return Err(Error::CodeTaken(self.history.people[person].id)),
            Err(Outcome::Ambiguous { candidates }) => return Err(Error::CodeTaken(candidates[0])),
            Err(_) => {}
        }
        self.done(Some(attendee), Payload::CodeLinked(CodeLinked { code: hash }))
    }

    fn ticket_of(&mut self, person: PersonIndex, key: &TicketKey) -> Result<Issue, Error> {
        let attendee = self.history.people[person].id;
        match self.last_issue(person) {
            0 => self.issue(person, 1, key),
            issue => {
                let ticket = key.ticket(self.history.event.id, attendee, issue);
                Ok(Issue { attendee, issue, ticket, new: false })
            }
        }
    }

    fn issue(&mut self, person: PersonIndex, issue: u32, key: &TicketKey) -> Result<Issue, Error> {
        let attendee = self.history.people[person].id;
        let ticket = key.ticket(self.history.event.id, attendee, issue);
        let token = Hash::of(ticket.as_str().as_bytes());
        let approved_by = self.permit(Right::SetUp)?;
        self.append(Some(attendee), Payload::TicketIssued(TicketIssued { issue, token, approved_by }))?;
        Ok(Issue { attendee, issue, ticket, new: true })
    }

    fn last_issue(&self, person: PersonIndex) -> u32 {
        self.history.people[person].tickets.all().map(|mark| mark.what.issue).max().unwrap_or(0)
    }
}
