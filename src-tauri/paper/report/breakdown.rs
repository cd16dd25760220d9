//! Who is expected and who came, by group, country, role or affiliation; and how that is told where nobody is to be
//! picked out.

use std::collections::BTreeMap;

use usher_core::attendee::{Mode, Status};
use usher_core::seat::{Seat, View};
use usher_core::tally::Standing;

/// One line: how those of one country, say, stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What they have in common; none where nothing was said.
    pub name: Option<String>,
    /// Registered in person.
    pub registered: u64,
    /// Of them confirmed.
    pub expected: u64,
    /// Arrived by the cutoff, however they were registered.
    pub on_time: u64,
    /// Arrived after it.
    pub late: u64,
    /// Registered in person, not here.
    pub not_here: u64,
}

impl Part {
    /// Arrived, however they were registered.
    #[must_use]
    pub const fn arrived(&self) -> u64 {
        self.on_time + self.late
    }

    fn take_in(&mut self, other: &Self) {
        self.registered += other.registered;
        self.expected += other.expected;
        self.on_time += other.on_time;
        self.late += other.late;
        self.not_here += other.not_here;
    }
}

/// The seats of `view` for which `name` has an answer, in parts of one name each, the names in order and those of
/// whom nothing is said last.
#[must_use]
pub fn breakdown<'v>(view: &'v View<'_>, name: impl Fn(Seat<'v, '_>) -> Option<Option<String>>) -> Vec<Part> {
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let mut parts: BTreeMap<(bool, Option<String>), Part> = BTreeMap::new();
    for seat in view.seats() {
        let Some(standing) = Standing::of(view, seat, closed) else { continue };
        let Some(name) = name(seat) else { continue };
        let row = seat.row();
        let listed = standing != Standing::WalkIn && row.mode == Mode::InPerson;
        let part =
            parts.entry((name.is_none(), name.clone())).or_insert_with(|| Part { name, ..Part::default() });
        part.registered += u64::from(listed);
        part.expected += u64::from(listed && row.status == Status::Confirmed);
        part.not_here += u64::from(matches!(standing, Standing::NotYet | Standing::NoShow));
        if let Some(mark) = seat.arrival() {
            if view.settings.is_late(mark.order.at) {
                part.late += 1;
            } else {
                part.on_time += 1;
            }
        }
    }
    parts.into_values().filter(|part| part.registered + part.arrived() > 0).collect()
}

/// Fewer than so many people could be picked out.
pub const FEW: u64 = 5;

/// Parts of which none says how few people stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concealed {
    /// Those that are shown.
    pub shown: Vec<Part>,
    /// The others together, and how many parts they are.
    pub together: Option<(Part, usize)>,
}

/// `parts` with those put together of which fewer than [`FEW`] are registered or arrived, and with the smallest of
/// the rest, as many as it takes that nobody can tell them from the total less what is shown. At most `most` stay.
/// What is shown still adds up to the total.
#[must_use]
pub fn conceal(mut parts: Vec<Part>, most: usize) -> Concealed {
    let few = |count: u64| (1..FEW).contains(&count);
    let is_small = |part: &Part| few(part.registered) || few(part.arrived());
    let weight = |part: &Part| (part.registered.max(part.arrived()), part.registered + part.arrived());
    let mut together = Part::default();
    let mut count = 0;
    parts.retain(|part| {
        let small = is_small(part);
        if small {
            together.take_in(part);
            count += 1;
        }
        !small
    });
    // Of two of one size the later one goes: the order of names decides, the same every time.
    let smallest = |parts: &[Part]| (0..parts.len()).rev().min_by_key(|&place| weight(&parts[place]));
    while parts.len() > most || (count > 0 && (count == 1 || is_small(&together))) {
        let Some(place) = smallest(&parts) else { break };
        together.take_in(&parts.remove(place));
        count += 1;
    }
    Concealed { shown: parts, together: (count > 0).then_some((together, count)) }
}
