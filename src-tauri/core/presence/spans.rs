//! Stretches of time: from when to when somebody was online.
//!
//! One person may have many: they lose the connection and come back, or listen by telephone while a laptop shows the
//! slides. What counts is the union, never the sum.

use crate::Instant;

/// From when to when; the second is never the earlier one.
pub type Span = (Instant, Instant);

/// The same time without overlaps, in order. Stretches that touch become one.
#[must_use]
pub fn union(spans: &[Span]) -> Vec<Span> {
    let mut ordered: Vec<Span> = spans.iter().copied().filter(|(from, to)| from <= to).collect();
    ordered.sort_unstable();
    let mut union: Vec<Span> = Vec::new();
    for (from, to) in ordered {
        match union.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => union.push((from, to)),
        }
    }
    union
}

/// What of `spans` lies within `window`.
#[must_use]
pub fn within(spans: &[Span], window: Span) -> Vec<Span> {
    spans
        .iter()
        .filter(|(from, to)| *from <= window.1 && window.0 <= *to)
        .map(|&(from, to)| (from.max(window.0), to.min(window.1)))
        .collect()
}

/// How long `spans` are together, in seconds: of their union.
#[must_use]
pub fn seconds(spans: &[Span]) -> u64 {
    let micros: i64 = union(spans).iter().map(|(from, to)| to.micros_since(*from)).sum();
    u64::try_from(micros / 1_000_000).unwrap_or(0)
}

/// The most people who were there at once, and from when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peak {
    /// How many.
    pub people: u64,
    /// When there first were so many.
    pub at: Instant,
}

/// What can be said of a room from when people were in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many people were there at all.
    pub people: u64,
    /// For how long half of them stayed at least, in minutes.
    pub median_minutes: Option<u64>,
    /// The most who were there at once.
    pub peak: Option<Peak>,
}

impl Facts {
    /// The facts of a room in which each of `people` was at these times.
    #[must_use]
    pub fn of<'s>(people: impl IntoIterator<Item = &'s [Span]>) -> Self {
        let mut lengths: Vec<u64> = Vec::new();
        let mut steps: Vec<(Instant, bool)> = Vec::new();
        for spans in people.into_iter().filter(|spans| !spans.is_empty()) {
            lengths.push(seconds(spans));
            // Who leaves as somebody else comes was not there with them: at one instant goings stand first.
            for (from, to) in union(spans).into_iter().filter(|(from, to)| from < to) {
                steps.extend([(from, true), (to, false)]);
            }
        }
        lengths.sort_unstable();
        steps.sort_unstable();
        let mut here = 0_u64;
        let mut peak: Option<Peak> = None;
        for (at, comes) in steps {
            here = if comes { here + 1 } else { here.saturating_sub(1) };
            if peak.is_none_or(|peak| peak.people < here) {
                peak = Some(Peak { people: here, at });
            }
        }
        let middle = lengths.len() / 2;
        let median = match lengths.len() {
            0 => None,
            odd if odd % 2 == 1 => Some(lengths[middle]),
            _ => Some(lengths[middle - 1].midpoint(lengths[middle])),
        };
        Self { people: lengths.len() as u64, median_minutes: median.map(|seconds| (seconds + 30) / 60), peak }
    }
}
