//! What this desk answered last.

use std::collections::HashSet;

use serde::Serialize;
use usher_core::attendee::Mode;
use usher_core::entry::{Kind, Payload};
use usher_core::history::PersonIndex;
use usher_core::ids::{ActId, DeskId, EntryId};
use usher_core::seat::View;
use usher_core::store::Recorded;
use usher_core::{Desk, Error, Instant};

use super::answer::DeskNames;
use super::card::attention;

/// How many answers are looked at; a screen shows ten, and the rest on demand.
const KEPT: u32 = 80;

/// An answer of this desk: name and time only, since guests lean over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Recent {
    /// The entry.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) entry: EntryId,
    /// Its act.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) act: ActId,
    /// What was answered or done.
    pub(crate) what: RecentWord,
    /// Whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendee: Option<String>,
    /// Their name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// The language of the name's letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    /// Where no name stands: what the code looked like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) format: Option<String>,
    /// From when it counts.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) at: Instant,
    /// How they came, where that is not plain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) manner: Option<Manner>,
    /// Whether the desk must see something about them.
    pub(crate) attention: bool,
    /// Whether it asks something that nobody answered yet.
    pub(crate) open: bool,
    /// Whether it was undone.
    pub(crate) undone: bool,
}

/// What a desk answered or did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum RecentWord {
    OnTime,
    Late,
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
    Left,
    Returned,
    LunchClaimed,
}

/// How somebody came in, where that is not plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Manner {
    WalkIn,
    Substitute,
    Switched,
    Override,
}

impl RecentWord {
    /// What an entry says; none where it is not for this list. `late` is whether it counts from after the cutoff.
    fn of(recorded: &Recorded) -> Option<Self> {
        Some(match (&recorded.payload, recorded.entry.kind) {
            (Some(Payload::CheckedIn(checked_in)), _) if checked_in.late => Self::Late,
            (Some(Payload::CheckedIn(_)), _) => Self::OnTime,
            (Some(Payload::Substituted(substituted)), _) if substituted.hands_over => Self::OnTime,
            (Some(Payload::Refused(refused)), _) => Self::refused(&refused.outcome),
            (_, Kind::Left) => Self::Left,
            (_, Kind::Returned) => Self::Returned,
            (_, Kind::LunchClaimed) => Self::LunchClaimed,
            _ => return None,
        })
    }

    /// The outcome of this word, which was no admission.
    pub(crate) fn refused(outcome: &str) -> Self {
        match outcome {
            "already_in" => Self::AlreadyIn,
            "online_registrant" => Self::OnlineRegistrant,
            "unlinked" => Self::Unlinked,
            "not_confirmed" => Self::NotConfirmed,
            "cancelled" => Self::Cancelled,
            "other_event" => Self::OtherEvent,
            "revoked" => Self::Revoked,
            "forged" => Self::Forged,
            "not_a_ticket" => Self::NotATicket,
            "room_full" => Self::RoomFull,
            "ambiguous" => Self::Ambiguous,
            _ => Self::Unknown,
        }
    }

    /// Whether it asks something about a person whom it names.
    const fn asks_about_a_person(self) -> bool {
        matches!(self, Self::OnlineRegistrant | Self::NotConfirmed | Self::RoomFull)
    }

    /// Whether it asks whose a code is.
    const fn asks_whose_it_is(self) -> bool {
        matches!(self, Self::Unlinked | Self::Unknown | Self::Ambiguous)
    }
}

/// What this desk answered last, newest first.
pub(crate) fn recent(desk: &Desk, view: &View<'_>) -> Result<Vec<Recent>, Error> {
    let Some(id) = desk.id() else { return Ok(Vec::new()) };
    Ok(answers(view, &desk.store().latest_at_the_door(id, KEPT)?)
        .into_iter()
        .map(|(recent, _)| recent)
        .collect())
}

/// An answer of any desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct LogLine {
    /// What was answered.
    #[serde(flatten)]
    pub(crate) recent: Recent,
    /// By which desk.
    pub(crate) desk: String,
}

/// What all desks answered last as of the view's instant, newest first.
pub(crate) fn log(desk: &Desk, view: &View<'_>, names: &DeskNames) -> Result<Vec<LogLine>, Error> {
    let entries = desk.store().latest_until(view.at, KEPT)?;
    let lines = answers(view, &entries).into_iter();
    Ok(lines
        .map(|(recent, desk)| LogLine {
            recent,
            desk: names.get(&desk).cloned().unwrap_or_else(|| desk.to_string()),
        })
        .collect())
}

/// What these entries of a journal answered, and at which desk, newest first.
fn answers(view: &View<'_>, entries: &[Recorded]) -> Vec<(Recent, DeskId)> {
    let answered: HashSet<EntryId> = entries
        .iter()
        .filter(|recorded| !view.history.is_void(recorded.entry.id))
        .filter_map(|recorded| recorded.entry.refers_to)
        .collect();
    // With the check-in, a plate is part of the admission that brought it.
    let admissions: HashSet<ActId> = entries
        .iter()
        .filter(|recorded| recorded.entry.kind == Kind::CheckedIn)
        .map(|recorded| recorded.entry.act)
        .collect();
    let mut lines = Vec::new();
    for recorded in entries.iter().rev() {
        let entry = &recorded.entry;
        let beside = entry.kind != Kind::CheckedIn && admissions.contains(&entry.act);
        let Some(what) = RecentWord::of(recorded).filter(|_| !beside) else { continue };
        let person = entry.subject.and_then(|subject| view.history.index_of(subject));
        let row = person.map(|person| view.known_row(person));
        let arrived =
            person.and_then(|person| view.seat_of(person)).is_some_and(|seat| seat.arrival().is_some());
        let asks = (what.asks_about_a_person() && !arrived) || what.asks_whose_it_is();
        let open = asks && !answered.contains(&entry.id) && !is_ours(recorded);
        let (format, at) = match &recorded.payload {
            Some(Payload::Refused(refused)) => (refused.format.clone(), entry.read_at),
            Some(Payload::CheckedIn(checked_in)) => (None, checked_in.counts_from.unwrap_or(entry.read_at)),
            _ => (None, entry.read_at),
        };
        let line = Recent {
            entry: entry.id,
            act: entry.act,
            what,
            attendee: entry.subject.map(|subject| subject.to_string()),
            name: row.as_ref().map(|row| row.display_name()),
            language: row.as_ref().and_then(|row| row.language.clone()),
            format: format.filter(|_| person.is_none()),
            at,
            manner: person.and_then(|person| manner(view, person, recorded)),
            attention: person.is_some_and(|person| !attention(view, person).is_empty()),
            open: open && !view.history.is_void(entry.id),
            undone: view.history.is_void(entry.id),
        };
        lines.push((line, entry.desk));
    }
    lines
}

/// Whether it is about a code of ours that cannot be placed: nobody can be tied to it.
fn is_ours(recorded: &Recorded) -> bool {
    let Some(Payload::Refused(refused)) = &recorded.payload else { return false };
    refused.outcome == "unknown"
        && refused.format.as_deref().is_some_and(|format| format.starts_with("usher"))
}

/// How an admission came about, where that is not plain.
fn manner(view: &View<'_>, person: PersonIndex, recorded: &Recorded) -> Option<Manner> {
    match &recorded.payload {
        Some(Payload::CheckedIn(checked_in)) if checked_in.override_reason.is_some() => {
            Some(Manner::Override)
        }
        Some(Payload::CheckedIn(_) | Payload::Substituted(_)) => {
            if !view.history.people[person].substitutions.is_empty() {
                return Some(Manner::Substitute);
            }
            let listed = view.is_listed(person);
            let switched = listed && view.known_row(person).mode == Mode::Online;
            if switched { Some(Manner::Switched) } else { (!listed).then_some(Manner::WalkIn) }
        }
        _ => None,
    }
}
