//! The answer to a scan or a look-up, as JSON has it.

use std::collections::HashMap;

use serde::Serialize;
use usher_core::code::NotATicket;
use usher_core::desk::Answer;
use usher_core::history::PersonIndex;
use usher_core::ids::{ActId, DeskId, EntryId};
use usher_core::outcome::{First, Outcome};
use usher_core::seat::View;
use usher_core::{Desk, Instant};

use super::card::{Attention, Card, attention};
use super::people::LISTED;

/// The names that people read, by desk.
pub(crate) type DeskNames = HashMap<DeskId, String>;

/// Which of the outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum OutcomeWord {
    Admitted,
    Echo,
    AlreadyIn,
    OnlineRegistrant,
    Unlinked,
    NotConfirmed,
    Cancelled,
    OtherEvent,
    Revoked,
    Forged,
    NotATicket,
    Unknown,
    RoomFull,
    Ambiguous,
}

impl From<&Outcome> for OutcomeWord {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Admitted { .. } => Self::Admitted,
            Outcome::Echo { .. } => Self::Echo,
            Outcome::AlreadyIn { .. } => Self::AlreadyIn,
            Outcome::OnlineRegistrant { .. } => Self::OnlineRegistrant,
            Outcome::Unlinked { .. } => Self::Unlinked,
            Outcome::NotConfirmed { .. } => Self::NotConfirmed,
            Outcome::Cancelled { .. } => Self::Cancelled,
            Outcome::OtherEvent { .. } => Self::OtherEvent,
            Outcome::Revoked { .. } => Self::Revoked,
            Outcome::Forged { .. } => Self::Forged,
            Outcome::NotATicket { .. } => Self::NotATicket,
            Outcome::Unknown { .. } => Self::Unknown,
            Outcome::RoomFull { .. } => Self::RoomFull,
            Outcome::Ambiguous { .. } => Self::Ambiguous,
        }
    }
}

/// The answer to a scan or a look-up. What does not apply is left out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Scan {
    /// Which of the outcomes.
    pub(crate) outcome: OutcomeWord,
    /// Whether after the cutoff.
    pub(crate) late: bool,
    /// Whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendee: Option<Card>,
    /// What the desk must see about them.
    pub(crate) attention: Vec<Attention>,
    /// The entry that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) entry: Option<EntryId>,
    /// Its act.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) act: Option<ActId>,
    /// When it was seen.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) read_at: Instant,
    /// The admission that made the seat arrive, where it was not this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<Admission>,
    /// Who came in on the seat, where that is somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) holder: Option<Card>,
    /// Whether they went since.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(as = "Option<bool>"))]
    pub(crate) left: bool,
    /// Those among whom to pick.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<Card>>"))]
    pub(crate) candidates: Vec<Card>,
}

/// An admission that made a seat arrive.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Admission {
    /// From when it counts.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) at: Instant,
    /// The name of the desk.
    pub(crate) desk: String,
    /// By which means.
    #[cfg_attr(test, ts(type = "Means"))]
    pub(crate) means: &'static str,
}

impl Admission {
    fn of(first: &First, desks: &DeskNames) -> Self {
        Self {
            at: first.at,
            desk: desks.get(&first.desk).cloned().unwrap_or_else(|| first.desk.to_string()),
            means: first.means.as_str(),
        }
    }
}

impl Scan {
    /// Puts an answer into its JSON shape. `view` is the history after it.
    #[must_use]
    pub(crate) fn of(answer: &Answer, desk: &Desk, view: &View<'_>, desks: &DeskNames) -> Self {
        let index_of = |id| view.history.index_of(id);
        let person = answer.outcome.attendee().and_then(index_of);
        let attendee = person.map(|person| Card::of(view, person, answer.lunch.as_ref()));
        let (late, first, holder, left) = match &answer.outcome {
            Outcome::Admitted { late, .. } => (*late, None, None, false),
            Outcome::Echo { first, .. } => (view.settings.is_late(first.at), Some(first), None, false),
            Outcome::AlreadyIn { attendee, holder, first, left } => {
                let other = Some(*holder).filter(|holder| holder != attendee).and_then(index_of);
                (view.settings.is_late(first.at), Some(first), other, *left)
            }
            _ => (false, None, None, false),
        };
        let candidates: Vec<PersonIndex> = match &answer.outcome {
            Outcome::Ambiguous { candidates } => candidates.iter().filter_map(|&id| index_of(id)).collect(),
            Outcome::NotATicket { what: NotATicket::ContactCard(contact) } => {
                desk.find_contact(view, contact).hits.iter().take(LISTED).map(|hit| hit.person).collect()
            }
            _ => Vec::new(),
        };
        let first = first.map(|first| Admission::of(first, desks));
        let holder = holder.map(|holder| Card::of(view, holder, None));
        Self {
            outcome: OutcomeWord::from(&answer.outcome),
            late,
            attention: person.map(|person| attention(view, person)).unwrap_or_default(),
            attendee,
            entry: answer.entry,
            act: answer.act,
            read_at: answer.read_at,
            first,
            holder,
            left,
            candidates: candidates.into_iter().map(|person| Card::of(view, person, None)).collect(),
        }
    }
}
