//! Parties: who comes together, and who of them is still to come.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Standing;
use crate::search::fold_exactly;
use crate::seat::View;

/// The seats of one party, of audience roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartyCount {
    /// What it is called, as the first of its rows writes it.
    pub party: String,
    /// How many seats it has, whatever became of them.
    pub seats: u64,
    /// How many of them arrived.
    pub arrived: u64,
    /// How many are registered in person and not here yet.
    pub not_yet: u64,
}

/// The parties of more than one seat at the view's instant, those with most to come first, then by name.
#[must_use]
pub fn parties(view: &View<'_>) -> Vec<PartyCount> {
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let mut parties: BTreeMap<String, PartyCount> = BTreeMap::new();
    for seat in view.seats().filter(|seat| seat.role().is_audience()) {
        let Some(standing) = Standing::of(view, seat, closed) else { continue };
        let row = seat.row();
        let Some(party) = &row.party else { continue };
        let count = parties.entry(fold_exactly(party)).or_insert_with(|| PartyCount {
            party: party.clone(),
            seats: 0,
            arrived: 0,
            not_yet: 0,
        });
        count.seats += 1;
        count.arrived += u64::from(seat.arrival().is_some());
        count.not_yet += u64::from(standing == Standing::NotYet);
    }
    let mut parties: Vec<PartyCount> = parties.into_values().filter(|party| party.seats > 1).collect();
    parties.sort_by_key(|party| Reverse(party.not_yet));
    parties
}
