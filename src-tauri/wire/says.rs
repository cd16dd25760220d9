//! What the desk says to an outcome, in words: short, to the person at the desk, with what to do next.

use usher_core::Instant;
use usher_core::code::Contact;
use usher_core::desk::{LunchOutcome, LunchResult};
use usher_core::lunch::Expectation;
use usher_core::outcome::{Outcome, UnknownCode};
use usher_core::seat::View;

use super::answer::Admission;
use super::card::Card;

/// The sentence for an outcome.
#[must_use]
pub(crate) fn says(
    outcome: &Outcome,
    view: &View<'_>,
    attendee: Option<&Card>,
    holder: Option<&Card>,
    first: Option<&Admission>,
    read_at: Instant,
) -> String {
    let zone = view.settings.zone;
    let name = attendee.map(Card::full_name).unwrap_or_default();
    let since = first
        .map(|first| format!("{}, {}, {}", first.at.clock(zone), first.desk, first.means.replace('_', "-")));
    let since = since.unwrap_or_default();
    match outcome {
        Outcome::Admitted { late: false, .. } => {
            format!("{name}: checked in, on time ({}).", read_at.clock(zone))
        }
        Outcome::Admitted { late: true, .. } => {
            format!("{name}: checked in, late ({}).", read_at.clock(zone))
        }
        Outcome::Echo { .. } => format!("{name}: just checked in."),
        Outcome::AlreadyIn { left: true, .. } => {
            format!("{name}: was here from {since}, and left. If they came back, say so with `usher return`.")
        }
        Outcome::AlreadyIn { .. } => match holder {
            Some(holder) => format!("{name}: {} is in already in their place ({since}).", holder.full_name()),
            None => format!("{name}: already in ({since})."),
        },
        Outcome::OnlineRegistrant { .. } => format!("{name} registered online. Admit in person?"),
        Outcome::Unlinked { system } => {
            format!(
                "{} ticket that nobody on the roster carries: who is it? Find the name, then link it.",
                system.name()
            )
        }
        Outcome::NotConfirmed { status, .. } => format!("{name} is {status}: a supervisor may admit."),
        Outcome::Cancelled { .. } => {
            format!("{name}: registration cancelled. Ask them to wait; a supervisor may admit.")
        }
        Outcome::OtherEvent { which } => format!("This code is for {which}, not for this event."),
        Outcome::Revoked { reissued_at, .. } => {
            let at = reissued_at.in_zone(zone).format("%-d %B, %H:%M");
            format!("{name}: a newer ticket was issued on {at}. Ask for it, or find the name.")
        }
        Outcome::Forged { system } => format!("The signature on this {} ticket is wrong.", system.name()),
        Outcome::NotATicket { what } => format!("This is {}, not a ticket. Find the name.", what.words()),
        Outcome::Unknown { why } => match why {
            UnknownCode::Misread => {
                "The ticket was not read whole. Scan it again, or find the name.".to_owned()
            }
            UnknownCode::NeverIssued => "A ticket that is not on this list. Find the name.".to_owned(),
            UnknownCode::NotOnTheList => "On no list in force. Find the name, or add a walk-in.".to_owned(),
            UnknownCode::Nothing => "Not on this list. Find the name, or add a walk-in.".to_owned(),
        },
        Outcome::RoomFull { inside, capacity, .. } => {
            format!("The room is full: {inside} of {capacity} inside. A supervisor may admit.")
        }
        Outcome::Ambiguous { candidates } => format!("{} people fit: pick one.", candidates.len()),
    }
}

/// What to say to a contact card that may be about so many people on the list.
#[must_use]
pub(crate) fn contact_says(contact: &Contact, people: usize) -> String {
    let of = [&contact.name]
        .into_iter()
        .chain(contact.organization.as_ref())
        .chain(contact.emails.first())
        .find(|text| !text.is_empty());
    let of = of.map(|of| format!(" of {of}")).unwrap_or_default();
    let next = match people {
        0 => "Nobody on the list fits: find the name, or add a walk-in.".to_owned(),
        1 => "One person may be meant: check them in by their id.".to_owned(),
        _ => format!("{people} people may be meant: pick one, and check them in by their id."),
    };
    format!("This is a contact card{of}, not a ticket. {next}")
}

/// What to say of lunch to somebody who was admitted; none where there is nothing to say.
#[must_use]
pub(crate) fn lunch_says(card: &Card) -> Option<String> {
    match card.lunch {
        Expectation::Due | Expectation::Granted => Some(format!("Lunch: {}.", card.diet)),
        Expectation::Claimed => Some(format!("Lunch handed out: {}.", card.diet)),
        Expectation::NoneLeft if !card.other_diets.is_empty() => {
            let others: Vec<&str> = card.other_diets.iter().map(|diet| diet.as_str()).collect();
            Some(format!("No {} lunch left; there is {}.", card.diet, others.join(", ")))
        }
        Expectation::NoneLeft => Some("No lunch left; a supervisor may grant one.".to_owned()),
        Expectation::No => None,
    }
}

/// What the lunch desk says.
#[must_use]
pub(crate) fn plate_says(answer: &LunchOutcome, view: &View<'_>, attendee: Option<&Card>) -> String {
    let name = attendee.map(Card::full_name).unwrap_or_default();
    match &answer.result {
        LunchResult::Claimed { diet } => format!("{name}: {diet}."),
        LunchResult::AlreadyClaimed { at, diet } => {
            format!("{name}: already claimed at {} ({diet}).", at.clock(view.settings.zone))
        }
        LunchResult::NotIn => format!("{name} is not in: check them in first."),
        LunchResult::NotEntitled => format!("{name} has no lunch. A supervisor may grant one."),
        LunchResult::Refused(outcome) => says(outcome, view, attendee, None, None, answer.read_at),
    }
}
