//! People as look-up, card and lists show them.

use std::collections::BTreeSet;

use serde::Serialize;
use usher_core::attendee::Mode;
use usher_core::history::PersonIndex;
use usher_core::search::{Best, Evidence};
use usher_core::seat::View;
use usher_core::store::Recorded;
use usher_core::tally::Standing;
use usher_core::{Desk, Error, Instant};

use super::answer::DeskNames;
use super::card::{Attention, Card, attention};
use super::verdict::{companions, undone_admissions};

/// What was found by what was typed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Found {
    /// The best of them.
    pub(crate) people: Vec<FoundPerson>,
    /// How many fit.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) all: usize,
    /// Whether the text may be a ticket's, so that Enter scans it where nobody fits.
    pub(crate) is_code: bool,
}

/// Somebody who was found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct FoundPerson {
    /// Who.
    #[serde(flatten)]
    pub(crate) card: Card,
    /// Why.
    #[cfg_attr(test, ts(type = "Evidence"))]
    pub(crate) evidence: Evidence,
    /// Since when their seat has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) checked_in_at: Option<Instant>,
    /// Whether they are in the room.
    pub(crate) inside: bool,
    /// How many of those found bear this name.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) same_name: usize,
}

/// How many people a look-up lists: what fits on the screen, and some more.
pub(crate) const LISTED: usize = 14;

impl Found {
    /// Puts the best of those found into their shape.
    pub(crate) fn of(best: &Best, view: &View<'_>, is_code: bool) -> Self {
        let name = |person| {
            let row = view.known_row(person);
            usher_core::search::fold(row.latin_name.as_deref().unwrap_or(&row.name))
        };
        let hits = &best.hits;
        let names: Vec<String> = hits.iter().take(LISTED).map(|hit| name(hit.person)).collect();
        let people = hits
            .iter()
            .zip(&names)
            .map(|(hit, name)| {
                let seat = view.seat_of(hit.person);
                FoundPerson {
                    card: Card::of(view, hit.person, None),
                    evidence: hit.evidence,
                    checked_in_at: seat.and_then(|seat| seat.arrival()).map(|mark| mark.order.at),
                    inside: view.is_inside(hit.person),
                    same_name: names.iter().filter(|other| *other == name).count(),
                }
            })
            .collect();
        Self { people, all: best.all, is_code }
    }
}

/// Everything the desk may want to know of one person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Person {
    /// Who.
    #[serde(flatten)]
    pub(crate) card: Card,
    /// What the desk must see.
    pub(crate) attention: Vec<Attention>,
    /// Their e-mail address with its middle hidden: guests lean over the desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// What they do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) position: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    /// Who brings them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) host: Option<String>,
    /// Where they wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) waiting: Option<String>,
    /// Since when their seat has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) checked_in_at: Option<Instant>,
    /// Whether they are in the room.
    pub(crate) inside: bool,
    /// How many others of their party are not in and may come in without a question.
    #[cfg_attr(test, ts(type = "number"))]
    pub(crate) companions: usize,
    /// Instants of undone admissions of this seat.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub(crate) undone_at: Vec<Instant>,
    /// What happened to them, oldest first.
    pub(crate) happened: Vec<Happened>,
}

/// Something that happened to somebody.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Happened {
    /// The entry.
    pub(crate) entry: String,
    /// The kind of it.
    #[cfg_attr(test, ts(type = "Kind"))]
    pub(crate) kind: &'static str,
    /// When.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) at: Instant,
    /// At which desk.
    pub(crate) desk: String,
    /// Whether it was undone.
    pub(crate) undone: bool,
}

impl Person {
    /// Somebody as the view has them.
    pub(crate) fn of(view: &View<'_>, person: PersonIndex, entries: &[Recorded], desks: &DeskNames) -> Self {
        let index = view.one(person);
        let row = view.known_row(index);
        let happened = entries
            .iter()
            .map(|recorded| Happened {
                entry: recorded.entry.id.to_string(),
                kind: recorded.entry.kind.as_str(),
                at: recorded.entry.read_at,
                desk: desks.get(&recorded.entry.desk).cloned().unwrap_or_default(),
                undone: view.history.is_void(recorded.entry.id),
            })
            .collect();
        Self {
            card: Card::of(view, index, None),
            attention: attention(view, index),
            email: row.email.as_deref().map(masked),
            position: row.position.clone(),
            country: row.country.clone(),
            host: row.host.clone(),
            waiting: view.waiting(index).map(|mark| mark.what.clone()),
            checked_in_at: view.seat_of(index).and_then(|seat| seat.arrival()).map(|mark| mark.order.at),
            inside: view.is_inside(index),
            companions: companions(view, index),
            undone_at: undone_admissions(view, index),
            happened,
        }
    }
}

/// An e-mail address of which only the ends can be read: `ma•••@•••.org`.
fn masked(email: &str) -> String {
    let (local, domain) = email.split_once('@').unwrap_or((email, ""));
    let begins: String = local.chars().take(2).collect();
    let ends = domain.rsplit_once('.').map_or("", |(_, ends)| ends);
    if ends.is_empty() { format!("{begins}•••") } else { format!("{begins}•••@•••.{ends}") }
}

/// Somebody who waits downstairs or at security.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Waits {
    /// Who.
    #[serde(flatten)]
    pub(crate) card: Card,
    /// Where.
    pub(crate) place: String,
    /// Since when.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) since: Instant,
}

/// Whoever waits, the longest first.
pub(crate) fn waiting(view: &View<'_>) -> Vec<Waits> {
    let mut all: Vec<Waits> = (0..view.history.people.len())
        .filter(|&person| view.one(person) == person)
        .filter_map(|person| {
            let mark = view.waiting(person)?;
            Some(Waits { card: Card::of(view, person, None), place: mark.what.clone(), since: mark.order.at })
        })
        .collect();
    all.sort_by_key(|one| one.since);
    all
}

/// What the roster says already, each once, for whoever types it once more.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Suggestions {
    /// Whom people come from.
    pub(crate) affiliations: BTreeSet<String>,
    /// The parties they belong to.
    pub(crate) parties: BTreeSet<String>,
    /// Who brings others, and those of the event who may: whoever is not a guest.
    pub(crate) hosts: BTreeSet<String>,
}

impl Suggestions {
    /// What the rows in force say.
    pub(crate) fn of(view: &View<'_>) -> Self {
        let mut said =
            Self { affiliations: BTreeSet::new(), parties: BTreeSet::new(), hosts: BTreeSet::new() };
        for row in (0..view.history.people.len()).filter_map(|person| view.row(person)) {
            let mut hosts: Vec<String> = row.host.iter().cloned().collect();
            if !row.role.is_audience() && !row.is_unnamed() {
                hosts.push(row.name.clone());
            }
            said.hosts.extend(hosts);
            said.affiliations.extend(row.affiliation.clone());
            said.parties.extend(row.party.clone());
        }
        said
    }
}

/// Somebody on a list behind a number.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Listed {
    /// Who.
    #[serde(flatten)]
    pub(crate) card: Card,
    /// Where their seat stands; none for a body on a seat that is another's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "Standing"))]
    pub(crate) standing: Option<Standing>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) at: Option<Instant>,
    /// The number to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) phone: Option<String>,
}

/// A number on the Board, behind which a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Behind {
    /// Arrived by the cutoff, of the audience.
    OnTime,
    /// Arrived after it, of the audience.
    Late,
    /// Registered in person, of the audience, and not here yet.
    NotYet,
    /// Nobody is expected any more, and they did not come.
    NoShow,
    /// Replaced by somebody who has not arrived.
    SubstitutedFor,
    /// Registered in person, joined online.
    JoinedOnline,
    /// Registered in person, withdrawn.
    Cancelled,
    /// Registered in person, waitlisted or pending.
    NotConfirmed,
    /// Registered online, came in person.
    CameInPerson,
    /// On no list, arrived.
    WalkIns,
    /// Cancelled or not confirmed, and arrived.
    ByOverride,
    /// Registered online.
    Online,
    /// Registered online, joined by the start.
    JoinedOnTime,
    /// Registered online, joined after it.
    JoinedLate,
    /// Bodies in the room.
    Inside,
    /// A plate was handed out to them.
    Claimed,
    /// A plate is due to them.
    Due,
    /// A plate is held for them.
    Held,
}

/// The people whom a number counted, by name.
pub(crate) fn behind(desk: &Desk, at: Instant, which: Behind) -> Result<Vec<Listed>, Error> {
    // After a purge there is nobody left to list, and this says so.
    desk.tally(at)?;
    let view = desk.view(at);
    let closed = view.history.arrivals_closed_at(at, &view.settings);
    let mut rows: Vec<(String, Listed)> = Vec::new();
    let mut add = |person: PersonIndex, standing, at| {
        let row = view.known_row(person);
        let listed = Listed { card: Card::of(&view, person, None), standing, at, phone: row.phone.clone() };
        rows.push((usher_core::search::sort_key(&row), listed));
    };
    if which == Behind::Inside {
        for person in 0..view.history.people.len() {
            if view.one(person) == person && view.is_inside(person) {
                let arrival = view.seat_of(person).and_then(|seat| seat.arrival());
                add(person, None, arrival.map(|mark| mark.order.at));
            }
        }
    } else {
        for seat in view.seats() {
            let standing = Standing::of(&view, seat, closed);
            let arrival = seat.arrival().map(|mark| mark.order.at);
            let late = arrival.is_some_and(|at| view.settings.is_late(at));
            let audience = seat.role().is_audience();
            let in_person = seat.row().mode == Mode::InPerson;
            let joined = view.first_join(seat.index);
            let joined_late = joined.is_some_and(|at| view.settings.joins_late(at));
            let unserved = || seat.claims().next().is_none();
            let counted = match which {
                Behind::OnTime => audience && standing.is_some() && arrival.is_some() && !late,
                Behind::Late => audience && standing.is_some() && arrival.is_some() && late,
                Behind::NotYet => audience && standing == Some(Standing::NotYet),
                Behind::NoShow => audience && standing == Some(Standing::NoShow),
                Behind::SubstitutedFor => audience && standing == Some(Standing::SubstitutedFor),
                Behind::JoinedOnline => audience && standing == Some(Standing::JoinedOnline),
                Behind::Cancelled => audience && in_person && standing == Some(Standing::Cancelled),
                Behind::NotConfirmed => audience && in_person && standing == Some(Standing::NotConfirmed),
                Behind::CameInPerson => audience && standing == Some(Standing::CameInPerson),
                Behind::WalkIns => audience && standing == Some(Standing::WalkIn),
                Behind::ByOverride => {
                    audience
                        && arrival.is_some()
                        && matches!(standing, Some(Standing::Cancelled | Standing::NotConfirmed))
                }
                Behind::Online => audience && standing.is_some() && !in_person && seat.is_listed(),
                Behind::JoinedOnTime => audience && standing == Some(Standing::Joined) && !joined_late,
                Behind::JoinedLate => audience && standing == Some(Standing::Joined) && joined_late,
                Behind::Claimed => !unserved(),
                Behind::Due => seat.is_present() && seat.is_entitled() && unserved(),
                Behind::Held => {
                    seat.requests_lunch()
                        && arrival.is_none()
                        && view.at < view.settings.release()
                        && unserved()
                }
                Behind::Inside => false,
            };
            if counted {
                let person = if arrival.is_some() { seat.holder() } else { seat.index };
                // Whoever stayed at home came when they joined.
                let was_online = matches!(standing, Some(Standing::Joined | Standing::JoinedOnline));
                add(person, standing, if was_online { joined } else { arrival });
            }
        }
    }
    rows.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(rows.into_iter().map(|(_, listed)| listed).collect())
}
