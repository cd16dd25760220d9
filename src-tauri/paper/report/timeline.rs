//! Arrivals, five minutes by five minutes.

use usher_core::Instant;
use usher_core::seat::View;
use usher_core::tally::arrivals;

const FIVE_MINUTES: i64 = 5 * 60;
/// Beyond so many steps in a row only those with an arrival are kept: a day.
const A_DAY: i64 = 288;

/// The arrivals of five minutes, of the audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// When they begin on the wall.
    pub(super) from: Instant,
    /// How many were on time.
    pub(super) on_time: u64,
    /// How many were late.
    pub(super) late: u64,
    /// How many had arrived by their end.
    pub(super) by_then: u64,
}

impl Step {
    /// When the next one begins.
    pub(super) const fn until(self) -> Instant {
        self.from.plus_seconds(FIVE_MINUTES)
    }

    /// All who arrived in them.
    pub(super) const fn arrived(self) -> u64 {
        self.on_time + self.late
    }
}

/// Every five minutes from the first arrival to the last.
pub(super) fn timeline(view: &View<'_>) -> Vec<Step> {
    // On no clock of the world do five minutes begin anywhere else: offsets are whole quarters of an hour.
    let begins = |at: Instant| {
        let micros = at.as_micros();
        at.plus_micros(-micros.rem_euclid(FIVE_MINUTES * 1_000_000))
    };
    let mut steps: Vec<Step> = Vec::new();
    for arrival in arrivals(view).iter().filter(|arrival| arrival.role.is_audience()) {
        let from = begins(arrival.at);
        let by_then = steps.last().map_or(0, |step| step.by_then);
        while let Some(last) = steps.last().copied()
            && last.from < from
            && from.micros_since(last.from) / 1_000_000 / FIVE_MINUTES <= A_DAY
            && last.until() < from
        {
            steps.push(Step { from: last.until(), on_time: 0, late: 0, by_then });
        }
        if steps.last().is_none_or(|last| last.from < from) {
            steps.push(Step { from, on_time: 0, late: 0, by_then });
        }
        if let Some(step) = steps.last_mut() {
            step.on_time += u64::from(!arrival.late);
            step.late += u64::from(arrival.late);
            step.by_then += 1;
        }
    }
    steps
}
