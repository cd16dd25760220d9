//! Arrivals one by one: what the curve and the desks' pace are drawn from.

use std::collections::BTreeMap;

use super::Standing;
use crate::Instant;
use crate::attendee::Role;
use crate::entry::Means;
use crate::ids::DeskId;
use crate::seat::View;

/// The arrival of a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// From when it counts.
    pub at: Instant,
    /// Whether after the cutoff.
    pub late: bool,
    /// Which desk admitted.
    pub desk: DeskId,
    /// The role of the seat.
    pub role: Role,
    /// Where the seat stands.
    pub standing: Standing,
    /// By which means they were admitted.
    pub means: Means,
}

/// Every arrival by the view's instant, in order. Those of audience roles are as many as
/// [`super::Tally::arrived`] counts.
#[must_use]
pub fn arrivals(view: &View<'_>) -> Vec<Arrival> {
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let mut arrivals: Vec<Arrival> = view
        .seats()
        .filter_map(|seat| {
            let standing = Standing::of(view, seat, closed)?;
            let arrival = seat.arrival()?;
            let (at, desk) = (arrival.order.at, arrival.order.desk);
            let late = view.settings.is_late(at);
            Some(Arrival { at, late, desk, role: seat.role(), standing, means: arrival.what.means })
        })
        .collect();
    arrivals.sort_unstable_by_key(|arrival| (arrival.at, arrival.desk));
    arrivals
}

/// How quickly a desk admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many seats arrived there.
    pub arrivals: u64,
    /// The median time from one arrival there to the next, in microseconds; none before the second.
    pub median: Option<i64>,
}

/// The pace of each desk.
#[must_use]
pub fn paces(arrivals: &[Arrival]) -> BTreeMap<DeskId, Pace> {
    let mut instants: BTreeMap<DeskId, Vec<Instant>> = BTreeMap::new();
    for arrival in arrivals {
        instants.entry(arrival.desk).or_default().push(arrival.at);
    }
    instants
        .into_iter()
        .map(|(desk, instants)| {
            let mut gaps: Vec<i64> = instants.windows(2).map(|pair| pair[1].micros_since(pair[0])).collect();
            gaps.sort_unstable();
            let median = (!gaps.is_empty()).then(|| gaps[gaps.len() / 2]);
            (desk, Pace { arrivals: instants.len() as u64, median })
        })
        .collect()
}

/// How many arrived by each means.
#[must_use]
pub fn means(arrivals: &[Arrival]) -> BTreeMap<Means, u64> {
    let mut counts = BTreeMap::new();
    for arrival in arrivals {
        *counts.entry(arrival.means).or_default() += 1;
    }
    counts
}

/// How often each outcome was answered that was no admission, by its word, until the view's instant.
#[must_use]
pub fn refusals<'h>(view: &View<'h>) -> BTreeMap<&'h str, u64> {
    let mut counts = BTreeMap::new();
    for mark in view.history.refusals.until(view.at) {
        *counts.entry(mark.what.as_str()).or_default() += 1;
    }
    counts
}
