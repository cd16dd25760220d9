//! What the desk says to an outcome, in words: short, to the person at the desk, with what to do next.

use usher_core::Instant;
use usher_core::attendee::Status;
use usher_core::code::{Contact, NotATicket};
use usher_core::desk::{Answer, LunchOutcome, LunchResult};
use usher_core::lunch::Expectation;
use usher_core::outcome::{Outcome, UnknownCode};
use usher_core::seat::View;

use crate::texts::Texts;
use crate::wire::{Card, Scan};

/// What the desk says to a scan or a look-up.
pub(super) fn scan_says(answer: &Answer, scan: &Scan, view: &View<'_>, texts: &Texts) -> String {
    match (&answer.outcome, &scan.attendee) {
        (Outcome::Admitted { .. }, Some(card)) => {
            let words = outcome_says(
                &answer.outcome,
                Some(scan),
                view,
                scan.attendee.as_ref(),
                answer.read_at,
                texts,
            );
            match lunch_says(card, texts) {
                Some(lunch) => texts.then(words, lunch),
                None => words,
            }
        }
        (Outcome::NotATicket { what: NotATicket::ContactCard(contact) }, _) => {
            contact_says(contact, scan.candidates.len(), texts)
        }
        (outcome, card) => outcome_says(outcome, Some(scan), view, card.as_ref(), answer.read_at, texts),
    }
}

/// The sentence for an outcome.
fn outcome_says(
    outcome: &Outcome,
    scan: Option<&Scan>,
    view: &View<'_>,
    attendee: Option<&Card>,
    read_at: Instant,
    texts: &Texts,
) -> String {
    let zone = view.settings.zone;
    let name = || attendee.map(Card::full_name).unwrap_or_default();
    let time = || read_at.clock(zone);
    let since = || {
        let Some(first) = scan.and_then(|scan| scan.first.as_ref()) else { return String::new() };
        texts.list([first.at.clock(zone), first.desk.clone(), texts.word(&format!("means-{}", first.means))])
    };
    let about = |id: &str| texts.say(id, &[("name", name().into())]);
    match outcome {
        Outcome::Admitted { late: false, .. } => {
            texts.say("cli-admitted", &[("name", name().into()), ("time", time().into())])
        }
        Outcome::Admitted { late: true, .. } => {
            texts.say("cli-admitted-late", &[("name", name().into()), ("time", time().into())])
        }
        Outcome::Echo { .. } => about("cli-echo"),
        Outcome::AlreadyIn { left: true, .. } => {
            texts.say("cli-was-in", &[("name", name().into()), ("since", since().into())])
        }
        Outcome::AlreadyIn { .. } => match scan.and_then(|scan| scan.holder.as_ref()) {
            Some(holder) => texts.say(
                "cli-replaced",
                &[("name", name().into()), ("holder", holder.full_name().into()), ("since", since().into())],
            ),
            None => texts.say("cli-already-in", &[("name", name().into()), ("since", since().into())]),
        },
        Outcome::OnlineRegistrant { .. } => about("cli-online"),
        Outcome::Unlinked { system } => texts.say("cli-unlinked", &[("system", system.name().into())]),
        Outcome::NotConfirmed { status: Status::Waitlisted, .. } => about("cli-waitlisted"),
        Outcome::NotConfirmed { .. } => about("cli-pending"),
        Outcome::Cancelled { .. } => about("cli-cancelled"),
        Outcome::OtherEvent { which } => texts.say("cli-other-event", &[("which", which.as_str().into())]),
        Outcome::Revoked { reissued_at, .. } => {
            let at = reissued_at.in_zone(zone).format("%Y-%m-%d %H:%M").to_string();
            texts.say("cli-revoked", &[("name", name().into()), ("at", at.into())])
        }
        Outcome::Forged { system } => texts.say("cli-forged", &[("system", system.name().into())]),
        Outcome::NotATicket { what } => texts.say("cli-not-a-ticket", &[("what", thing(what, texts).into())]),
        Outcome::Unknown { why } => texts.word(match why {
            UnknownCode::Misread => "cli-misread",
            UnknownCode::NeverIssued => "cli-never-issued",
            UnknownCode::NotOnTheList => "cli-not-on-the-list",
            UnknownCode::Nothing => "cli-nothing",
        }),
        Outcome::RoomFull { inside, capacity, .. } => {
            texts.say("cli-room-full", &[("inside", (*inside).into()), ("capacity", (*capacity).into())])
        }
        Outcome::Ambiguous { candidates } => {
            texts.say("cli-ambiguous", &[("count", candidates.len().into())])
        }
    }
}

/// What somebody held up in place of a ticket.
fn thing(what: &NotATicket, texts: &Texts) -> String {
    texts.word(match what {
        NotATicket::Pass(name) => return name.clone(),
        NotATicket::SetUpCode => "thing-set_up_code",
        NotATicket::OnlineLink => "thing-online_link",
        NotATicket::Order => "thing-order",
        NotATicket::WebAddress => "thing-web_address",
        NotATicket::WifiCode => "thing-wifi_code",
        NotATicket::ContactCard(_) => "thing-contact_card",
        NotATicket::Mail => "thing-mail",
        NotATicket::Phone => "thing-phone",
        NotATicket::Location => "thing-location",
        NotATicket::CalendarEntry => "thing-calendar_entry",
        NotATicket::ScannerCard => "thing-scanner_card",
        NotATicket::Empty => "thing-empty",
        NotATicket::TooLong => "thing-too_long",
    })
}

/// What to say to a contact card that may be about so many people on the list.
fn contact_says(contact: &Contact, people: usize, texts: &Texts) -> String {
    let of = [&contact.name]
        .into_iter()
        .chain(contact.organization.as_ref())
        .chain(contact.emails.first())
        .find(|text| !text.is_empty());
    let card = match of {
        Some(of) => texts.say("thing-contact-card-of", &[("name", of.as_str().into())]),
        None => texts.word("thing-contact_card"),
    };
    texts.say("cli-contact", &[("card", card.into()), ("count", people.into())])
}

/// What to say of lunch to somebody who was admitted; none where there is nothing to say.
fn lunch_says(card: &Card, texts: &Texts) -> Option<String> {
    let diet = || texts.diet(card.diet.as_str());
    match card.lunch {
        Expectation::Due | Expectation::Granted => Some(texts.say("cli-lunch", &[("diet", diet().into())])),
        Expectation::Claimed => Some(texts.say("cli-lunch-claimed", &[("diet", diet().into())])),
        Expectation::NoneLeft if !card.other_diets.is_empty() => {
            let others = texts.list(card.other_diets.iter().map(|other| texts.diet(other.as_str())));
            Some(texts.say("cli-lunch-others", &[("diet", diet().into()), ("others", others.into())]))
        }
        Expectation::NoneLeft => Some(texts.word("cli-lunch-none-left")),
        Expectation::No => None,
    }
}

/// What the lunch desk says.
pub(super) fn plate_says(
    answer: &LunchOutcome,
    view: &View<'_>,
    attendee: Option<&Card>,
    texts: &Texts,
) -> String {
    let name = || attendee.map(Card::full_name).unwrap_or_default();
    match &answer.result {
        LunchResult::Claimed { diet } => {
            texts.say("cli-plate", &[("name", name().into()), ("diet", texts.diet(diet.as_str()).into())])
        }
        LunchResult::AlreadyClaimed { at, diet } => texts.say(
            "cli-plate-claimed",
            &[
                ("name", name().into()),
                ("time", at.clock(view.settings.zone).into()),
                ("diet", texts.diet(diet.as_str()).into()),
            ],
        ),
        LunchResult::NotIn => texts.say("cli-plate-not-in", &[("name", name().into())]),
        LunchResult::NotEntitled => texts.say("cli-plate-none", &[("name", name().into())]),
        LunchResult::Refused(outcome) => outcome_says(outcome, None, view, attendee, answer.read_at, texts),
    }
}
