//! The one rule of the door. Pure: what is presented, the history, the instant; no clock, no file.

use crate::Instant;
use crate::attendee::{Mode, Role, Status};
use crate::code::{Code, System, is_same_server};
use crate::entry::Hash;
use crate::history::{Flag, PersonIndex};
use crate::ids::{AttendeeId, DeskId};
use crate::outcome::{First, Outcome, UnknownCode};
use crate::pretix;
use crate::seat::View;
use crate::ticket;

/// Microseconds for which a second reading of the same person at the same desk is an echo.
const ECHO: i64 = 10_000_000;

/// What is held before the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presented {
    /// A code.
    Code(Code),
    /// Somebody who was looked up.
    Attendee(AttendeeId),
}

/// What the desk has said already to what would be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Yes to every question about this person.
    pub admit: bool,
    /// Why a supervisor admits somebody who is cancelled or not confirmed, or into a full room.
    pub override_reason: Option<String>,
}

impl Answers {
    fn overrides(&self) -> bool {
        self.override_reason.is_some()
    }
}

/// What is asked of the judge.
#[derive(Clone, Copy, Debug)]
pub struct Case<'c> {
    /// What is presented.
    pub presented: &'c Presented,
    /// What was said already.
    pub answers: &'c Answers,
    /// At which desk; none where it never wrote.
    pub desk: Option<DeskId>,
    /// When it was seen.
    pub read_at: Instant,
    /// The instant from which the admission would count.
    pub counts_at: Instant,
}

/// Judges. `view` is the history at an instant at which everything known is past
/// ([`crate::history::History::known_at`]).
///
/// The order: not a ticket, forged, other event, revoked, unlinked, unknown, ambiguous; then echo, already in,
/// cancelled, not confirmed, online registrant, room full, admitted. A text that somebody on the roster carries is
/// a ticket whatever its form, be it a web address.
#[must_use]
pub fn judge(view: &View<'_>, case: Case<'_>) -> Outcome {
    let placed = identify(view, case.presented);
    if let Presented::Code(Code::PretixSigned(signed)) = case.presented
        && (placed.is_ok() || signed.is_signed_by(&view.history.event.facts.pretix_keys))
        && let Some(which) = another_time(view, signed, case.read_at)
    {
        return Outcome::OtherEvent { which };
    }
    match placed {
        Ok(index) => judge_person(view, index, case),
        Err(outcome) => outcome,
    }
}

/// The time for which a genuine ticket was signed, where `read_at` is outside it: it is for another day or part
/// of the day, and says so as a ticket for another event does.
fn another_time(view: &View<'_>, signed: &pretix::Signed, read_at: Instant) -> Option<String> {
    let clock = |at: Instant| at.in_zone(view.settings.zone).format("%-d %B %Y, %H:%M").to_string();
    if let Some(from) = signed.valid_from().filter(|&from| read_at < from) {
        return Some(format!("another time (valid from {})", clock(from)));
    }
    let until = signed.valid_until().filter(|&until| until < read_at)?;
    Some(format!("another time (valid until {})", clock(until)))
}

/// Whose code or name it is, or the outcome where it is not one person's.
///
/// # Errors
/// The outcome.
pub fn identify(view: &View<'_>, presented: &Presented) -> Result<PersonIndex, Outcome> {
    let unknown = |why| Outcome::Unknown { why };
    let code = match presented {
        Presented::Attendee(id) => {
            let index = view.history.index_of(*id).ok_or(unknown(UnknownCode::Nothing))?;
            return on_the_list(view, index);
        }
        Presented::Code(code) => code,
    };
    match code {
        Code::PretixSigned(signed) => {
            let keys = &view.history.event.facts.pretix_keys;
            if !keys.is_empty() && !signed.is_signed_by(keys) {
                return Err(Outcome::Forged { system: System::Pretix });
            }
        }
        Code::Ticket(ticket) if ticket.event_tag() != ticket::event_tag(view.history.event.id) => {
            return Err(Outcome::OtherEvent { which: format!("another event ({})", ticket.event_tag()) });
        }
        Code::Ticket(_)
        | Code::MisreadTicket(_)
        | Code::Indico { .. }
        | Code::Uuid(_)
        | Code::Foreign(..)
        | Code::NotATicket(..)
        | Code::Opaque(_) => {}
    }
    let carriers = code.hash().map_or_else(|| Ok(Vec::new()), |hash| carriers(view, hash, code))?;
    match carriers[..] {
        [] => Err(unplaced(view, code)),
        [one] => on_the_list(view, one),
        _ => Err(Outcome::Ambiguous {
            candidates: carriers.iter().map(|&index| view.history.people[index].id).collect(),
        }),
    }
}

/// The people who carry this code at the view's instant, or the outcome `revoked`.
fn carriers(view: &View<'_>, hash: Hash, code: &Code) -> Result<Vec<PersonIndex>, Outcome> {
    let mut carriers = Vec::new();
    for &index in view.history.carriers(hash) {
        let person = &view.history.people[index];
        let newest = person.tickets.until(view.at).max_by_key(|mark| mark.what.issue);
        let issued = person.tickets.until(view.at).find(|mark| mark.what.token == hash);
        if let (Some(issued), Some(newest)) = (issued, newest)
            && issued.what.issue < newest.what.issue
        {
            return Err(Outcome::Revoked { attendee: person.id, reissued_at: newest.order.at });
        }
        let linked = person.links.until(view.at).any(|mark| mark.what == hash);
        let on_row = || {
            let row = view.row(index);
            let text = row.as_ref().and_then(|row| row.code.as_deref());
            text.and_then(|text| Code::recognise(text, &view.history.event.facts).key()) == code.key()
        };
        if issued.is_some() || linked || on_row() {
            let one = view.one(index);
            if !carriers.contains(&one) {
                carriers.push(one);
            }
        }
    }
    Ok(carriers)
}

/// What to say of a code that nobody carries.
fn unplaced(view: &View<'_>, code: &Code) -> Outcome {
    let history = view.history;
    let facts = &history.event.facts;
    match code {
        Code::NotATicket(what, _) => return Outcome::NotATicket { what: what.clone() },
        Code::MisreadTicket(_) => return Outcome::Unknown { why: UnknownCode::Misread },
        _ => {}
    }
    if let Some(neighbour) = neighbour(view, code) {
        return Outcome::OtherEvent { which: neighbour };
    }
    if matches!(code, Code::Ticket(_)) {
        return Outcome::Unknown { why: UnknownCode::NeverIssued };
    }
    if let Code::Indico { server: Some(server), .. } = code {
        let mut ours = facts.indico_server.iter().chain(&history.indico_servers).peekable();
        if ours.peek().is_some() && !ours.any(|known| is_same_server(known, server)) {
            return Outcome::OtherEvent { which: format!("an event on {server}") };
        }
    }
    let comes_from = |system: &System| match system {
        // The export of registrations doesn't carry an Indico ticket's UUID: whoever registered there is asked for.
        System::Indico => {
            !matches!(code, Code::Uuid(_))
                || history.systems.contains(system)
                || !history.systems.contains(&System::Alfio)
        }
        System::Alfio => history.systems.contains(system) || history.bare_uuids,
        System::Pretix => history.systems.contains(system) || !facts.pretix_keys.is_empty(),
        System::HiEvents | System::Attendize | System::Eventyay | System::Eventbrite => {
            history.systems.contains(system)
        }
    };
    let system = code
        .system()
        .into_iter()
        .chain(System::ALL.iter().copied())
        .find(|system| system.may_issue(code) && comes_from(system));
    system.map_or(Outcome::Unknown { why: UnknownCode::Nothing }, |system| Outcome::Unlinked { system })
}

/// The neighbouring event whose words the code bears.
fn neighbour(view: &View<'_>, code: &Code) -> Option<String> {
    let text = code.key()?.to_lowercase();
    view.history
        .event
        .facts
        .neighbours
        .iter()
        .find(|neighbour| {
            neighbour.recognise.iter().any(|word| !word.is_empty() && text.contains(&word.to_lowercase()))
        })
        .map(|neighbour| neighbour.title.clone())
}

fn on_the_list(view: &View<'_>, index: PersonIndex) -> Result<PersonIndex, Outcome> {
    let index = view.one(index);
    let known = view.row(index).is_some() || view.seat_of(index).is_some_and(|seat| seat.arrival().is_some());
    if known { Ok(index) } else { Err(Outcome::Unknown { why: UnknownCode::NotOnTheList }) }
}

/// Judges somebody who is known.
#[must_use]
pub fn judge_person(view: &View<'_>, index: PersonIndex, case: Case<'_>) -> Outcome {
    let attendee = view.history.people[index].id;
    let admitted = Outcome::Admitted { attendee, late: view.settings.is_late(case.counts_at) };
    let Some(seat) = view.seat_of(index) else {
        return admitted;
    };
    let admissions = seat.admissions();
    if let Some(&(_, arrival)) = admissions.first() {
        let first = First { at: arrival.order.at, desk: arrival.order.desk, means: arrival.what.means };
        let echo = admissions.iter().find(|(who, mark)| {
            view.one(*who) == index
                && Some(mark.order.desk) == case.desk
                && (0..=ECHO).contains(&case.read_at.micros_since(mark.what.read_at))
        });
        if echo.is_some() && view.is_inside(index) {
            return Outcome::Echo { attendee, first };
        }
        let holder = view.history.people[seat.holder()].id;
        return Outcome::AlreadyIn { attendee, holder, first, left: !seat.is_present() };
    }
    question(view, index, case).unwrap_or(admitted)
}

/// What stands between a person whose seat has not arrived and the door, where nobody answered it yet.
#[must_use]
pub fn question(view: &View<'_>, index: PersonIndex, case: Case<'_>) -> Option<Outcome> {
    let attendee = view.history.people[index].id;
    let answers = case.answers;
    let seat = view.seat_of(index)?;
    let row = seat.row();
    let mut hidden_answered = answers.admit;
    if row.status == Status::Cancelled {
        if !answers.overrides() {
            return Some(Outcome::Cancelled { attendee });
        }
        hidden_answered = true;
    }
    if matches!(row.status, Status::Waitlisted | Status::Pending) {
        if !answers.overrides() && !answers.admit {
            return Some(Outcome::NotConfirmed { attendee, status: row.status });
        }
        hidden_answered = true;
    }
    if row.mode == Mode::Online && seat.is_listed() && !hidden_answered {
        return Some(Outcome::OnlineRegistrant { attendee });
    }
    room_full(view, Some(attendee), answers).filter(|_| !hidden_answered)
}

/// Whether a colleague has to see this person when they come: they are on stage, or the roster or a desk put something
/// about them that was not met. They are admitted at a desk, never by a screen that nobody stands behind.
#[must_use]
pub fn is_met_in_person(view: &View<'_>, person: PersonIndex) -> bool {
    let row = view.known_row(person);
    let role = view.seat_of(person).map_or(row.role, |seat| seat.role());
    matches!(role, Role::Speaker | Role::Moderator | Role::Interpreter)
        || [&row.attention, &row.access_needs, &row.note].into_iter().any(Option::is_some)
        || view.flags(person).iter().any(|mark| !matches!(mark.what, Flag::Met))
}

/// Whether admitting this person, or somebody new, is against the rule, whatever was answered to what was asked: they
/// are not confirmed, or the room is full.
#[must_use]
pub fn is_against_the_rule(view: &View<'_>, person: Option<PersonIndex>) -> bool {
    let status = person.and_then(|person| view.seat_of(person)).map(|seat| seat.row().status);
    status.is_some_and(|status| status != Status::Confirmed)
        || room_full(view, None, &Answers::default()).is_some()
}

/// Whether the room holds nobody else, where nobody answered that yet.
#[must_use]
pub fn room_full(view: &View<'_>, attendee: Option<AttendeeId>, answers: &Answers) -> Option<Outcome> {
    let capacity = view.settings.capacity.filter(|_| !answers.admit && !answers.overrides())?;
    let inside = view.inside();
    (inside >= u64::from(capacity)).then_some(Outcome::RoomFull { attendee, inside, capacity })
}
