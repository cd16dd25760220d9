//! An event's figures as the public board shows them, and when they are other ones.

use usher_board::{Figures, Shown};
use usher_core::tally::{Heads, arrivals};
use usher_core::{Desk, Error, Instant};

/// The port that is tried first: a link that was written down then holds its beginning.
pub(crate) const PORT: u16 = 8642;

const MICROS_A_MINUTE: i64 = 60_000_000;

/// What the figures hang on: what happened, and the minute. Plates are released and bars begin by the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stand {
    heads: Heads,
    minute: i64,
}

impl Stand {
    /// How it stands at a desk where it is `now`.
    pub(crate) fn of(desk: &Desk, now: Instant) -> Self {
        Self { heads: desk.history().heads.clone(), minute: now.as_micros().div_euclid(MICROS_A_MINUTE) }
    }
}

/// The figures at a desk where it is `now`.
pub(crate) fn public_figures(desk: &Desk, now: Instant, shown: Shown) -> Result<Figures, Error> {
    let at = desk.tally_at(now);
    let tally = desk.tally(at)?;
    let view = desk.view(at);
    Ok(Figures::of(&tally, &arrivals(&view), &view.settings, shown))
}
