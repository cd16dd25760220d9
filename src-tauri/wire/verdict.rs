//! The desk's answer as its screen shows it: the scan's, with what each outcome says besides.

use serde::Serialize;
use usher_core::attendee::{Mode, Status};
use usher_core::code::{Contact, NotATicket};
use usher_core::desk::{Answer, LunchOutcome, LunchResult};
use usher_core::history::PersonIndex;
use usher_core::ids::AttendeeId;
use usher_core::lunch::Lunch;
use usher_core::outcome::{Answer as Way, Outcome, UnknownCode};
use usher_core::search::Best;
use usher_core::seat::View;
use usher_core::{Desk, Instant};

use super::answer::{DeskNames, OutcomeWord, Scan};
use super::card::Card;
use super::people::Found;
use super::took::Took;

/// The answer to a scan or a look-up, on the Desk.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Verdict {
    /// The answer.
    #[serde(flatten)]
    pub(crate) scan: Scan,
    /// What is particular to the outcome.
    pub(crate) detail: Detail,
    /// How many others of their party are not in and may come in without a question.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) companions: usize,
    /// How many plates of their diet are free; none at a buffet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<i32>"))]
    pub(crate) plates_free: Option<i64>,
    /// When they had their lunch, where they had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) lunch_at: Option<Instant>,
    /// Instants of undone admissions of this seat: a new one may count from such an instant.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub(crate) undone_at: Vec<Instant>,
    /// Whether it asks something.
    pub(crate) asks: bool,
    /// Whose contact card it is, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) contact: Option<ContactCard>,
    /// How long it took; none for an answer that is only shown again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) took: Option<Took>,
}

/// A contact card, and whom on the roster it may be about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct ContactCard {
    /// The name on it; empty where it has none.
    pub(crate) name: String,
    /// The preferred e-mail address on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// The organization on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) organization: Option<String>,
    /// Who fits, best first.
    pub(crate) found: Found,
    /// The one who surely fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) strong: Option<AttendeeId>,
}

impl ContactCard {
    fn of(contact: &Contact, desk: &Desk, view: &View<'_>) -> Self {
        let likely = desk.find_contact(view, contact);
        Self {
            name: contact.name.clone(),
            email: contact.emails.first().cloned(),
            organization: contact.organization.clone(),
            found: Found::of(&Best { all: likely.hits.len(), hits: likely.hits }, view, false),
            strong: likely.strong.map(|person| view.history.people[person].id),
        }
    }
}

/// What is particular to an outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Detail {
    /// The system whose ticket it is or would be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) system: Option<&'static str>,
    /// Which other event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) which: Option<String>,
    /// What it is that is no ticket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) what: Option<Thing>,
    /// The name of the pass that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pass: Option<String>,
    /// Why a code cannot be placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) why: Option<Why>,
    /// When a newer ticket was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) reissued_at: Option<Instant>,
    /// How many are inside.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<i32>"))]
    pub(crate) inside: Option<u64>,
    /// How many the room holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capacity: Option<u32>,
}

/// What a text is that is no ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Thing {
    SetUpCode,
    OnlineLink,
    Order,
    WebAddress,
    WifiCode,
    ContactCard,
    Mail,
    Phone,
    Location,
    CalendarEntry,
    Pass,
    ScannerCard,
    Empty,
    TooLong,
}

/// Why a code cannot be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    Misread,
    NeverIssued,
    NotOnTheList,
    Nothing,
}

impl Detail {
    fn of(outcome: &Outcome) -> Self {
        let none = Self::default();
        match outcome {
            Outcome::Unlinked { system } | Outcome::Forged { system } => {
                Self { system: Some(system.name()), ..none }
            }
            Outcome::OtherEvent { which } => Self { which: Some(which.clone()), ..none },
            Outcome::Revoked { reissued_at, .. } => Self { reissued_at: Some(*reissued_at), ..none },
            Outcome::NotATicket { what } => {
                let pass = if let NotATicket::Pass(name) = what { Some(name.clone()) } else { None };
                Self { what: Some(Thing::of(what)), pass, ..none }
            }
            Outcome::Unknown { why } => Self { why: Some(Why::of(*why)), ..none },
            Outcome::RoomFull { inside, capacity, .. } => {
                Self { inside: Some(*inside), capacity: Some(*capacity), ..none }
            }
            Outcome::Admitted { .. }
            | Outcome::Echo { .. }
            | Outcome::AlreadyIn { .. }
            | Outcome::OnlineRegistrant { .. }
            | Outcome::NotConfirmed { .. }
            | Outcome::Cancelled { .. }
            | Outcome::Ambiguous { .. } => none,
        }
    }
}

impl Thing {
    const fn of(what: &NotATicket) -> Self {
        match what {
            NotATicket::SetUpCode => Self::SetUpCode,
            NotATicket::OnlineLink => Self::OnlineLink,
            NotATicket::Order => Self::Order,
            NotATicket::WebAddress => Self::WebAddress,
            NotATicket::WifiCode => Self::WifiCode,
            NotATicket::ContactCard(_) => Self::ContactCard,
            NotATicket::Mail => Self::Mail,
            NotATicket::Phone => Self::Phone,
            NotATicket::Location => Self::Location,
            NotATicket::CalendarEntry => Self::CalendarEntry,
            NotATicket::Pass(_) => Self::Pass,
            NotATicket::ScannerCard => Self::ScannerCard,
            NotATicket::Empty => Self::Empty,
            NotATicket::TooLong => Self::TooLong,
        }
    }
}

impl Why {
    const fn of(why: UnknownCode) -> Self {
        match why {
            UnknownCode::Misread => Self::Misread,
            UnknownCode::NeverIssued => Self::NeverIssued,
            UnknownCode::NotOnTheList => Self::NotOnTheList,
            UnknownCode::Nothing => Self::Nothing,
        }
    }
}

impl Verdict {
    /// Puts an answer into its shape. `view` is the history after it.
    pub(crate) fn of(answer: &Answer, desk: &Desk, view: &View<'_>, desks: &DeskNames) -> Self {
        let scan = Scan::of(answer, desk, view, desks);
        let contact = match &answer.outcome {
            Outcome::NotATicket { what: NotATicket::ContactCard(contact) } => {
                Some(ContactCard::of(contact, desk, view))
            }
            _ => None,
        };
        let person = answer.outcome.attendee().and_then(|id| view.history.index_of(id));
        let seat = person.and_then(|person| view.seat_of(person));
        let plates_free = match (&scan.attendee, desk.tally(view.at)) {
            (Some(card), Ok(tally)) => match &tally.lunch {
                Lunch::CheckIn(plates) | Lunch::Desk(plates) => {
                    Some(plates.by_diet.get(&card.diet).map_or(0, |line| line.free))
                }
                Lunch::Buffet(_) => None,
            },
            _ => None,
        };
        Self {
            detail: Detail::of(&answer.outcome),
            companions: person.map_or(0, |person| companions(view, person)),
            plates_free,
            lunch_at: seat.and_then(|seat| seat.claims().map(|(_, mark)| mark.order.at).max()),
            undone_at: person.map(|person| undone_admissions(view, person)).unwrap_or_default(),
            asks: answer.outcome.answer() == Way::Question,
            contact,
            took: None,
            scan,
        }
    }
}

/// Instants of undone admissions of somebody's seat, oldest first.
pub(crate) fn undone_admissions(view: &View<'_>, person: PersonIndex) -> Vec<Instant> {
    let Some(seat) = view.seat_of(person) else { return Vec::new() };
    let mut instants: Vec<Instant> = seat
        .members()
        .flat_map(|member| view.history.people[member].admissions.all())
        .filter(|mark| !mark.live)
        .map(|mark| mark.order.at)
        .collect();
    instants.sort_unstable();
    instants.dedup();
    instants
}

/// How many others of somebody's party are not in and would be admitted with it.
pub(crate) fn companions(view: &View<'_>, person: PersonIndex) -> usize {
    let known = view.known_row(person);
    let Some(party) = known.party.as_deref() else { return 0 };
    (0..view.history.people.len())
        .filter(|&other| other != person && view.one(other) == other)
        .filter(|&other| {
            view.row(other).is_some_and(|row| {
                !row.is_unnamed()
                    && row.status == Status::Confirmed
                    && row.mode == Mode::InPerson
                    && row.party.as_deref() == Some(party)
            })
        })
        .filter(|&other| {
            view.seat_of(other).is_some_and(|seat| seat.holder() == other && seat.arrival().is_none())
        })
        .count()
}

/// What the lunch desk answers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct PlateVerdict {
    /// What came of it.
    pub(crate) result: PlateWord,
    /// Where it was refused as any scan is: how.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<OutcomeWord>,
    /// What is particular to that outcome.
    pub(crate) detail: Detail,
    /// Whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendee: Option<Card>,
    /// The diet handed out, or had before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) diet: Option<String>,
    /// When they had theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) claimed_at: Option<Instant>,
    /// From when their admission counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) checked_in_at: Option<Instant>,
    /// The claim's entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) entry: Option<String>,
    /// When it was asked.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) read_at: Instant,
    /// How long it took.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) took: Option<Took>,
}

/// What came of asking for a plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlateWord {
    Claimed,
    AlreadyClaimed,
    NotIn,
    NotEntitled,
    Refused,
}

impl PlateVerdict {
    /// Puts an answer into its shape. `view` is the history after it.
    pub(crate) fn of(answer: &LunchOutcome, view: &View<'_>) -> Self {
        let person = answer.attendee.and_then(|id| view.history.index_of(id));
        let (result, outcome, diet, claimed_at) = match &answer.result {
            LunchResult::Claimed { diet } => (PlateWord::Claimed, None, Some(diet), None),
            LunchResult::AlreadyClaimed { at, diet } => {
                (PlateWord::AlreadyClaimed, None, Some(diet), Some(*at))
            }
            LunchResult::NotIn => (PlateWord::NotIn, None, None, None),
            LunchResult::NotEntitled => (PlateWord::NotEntitled, None, None, None),
            LunchResult::Refused(outcome) => (PlateWord::Refused, Some(outcome), None, None),
        };
        Self {
            result,
            outcome: outcome.map(OutcomeWord::from),
            detail: outcome.map(Detail::of).unwrap_or_default(),
            attendee: person.map(|person| Card::of(view, person, answer.lunch.as_ref())),
            diet: diet.map(ToString::to_string),
            claimed_at,
            checked_in_at: person
                .and_then(|person| view.seat_of(person))
                .and_then(|seat| seat.arrival())
                .map(|mark| mark.order.at),
            entry: answer.entry.map(|entry| entry.to_string()),
            read_at: answer.read_at,
            took: None,
        }
    }
}
