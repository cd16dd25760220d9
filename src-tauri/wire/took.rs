//! How long an answer took.

use std::time::Duration;

use serde::Serialize;

/// How long an answer took inside the program, from when the question came to it. What went before and comes after, the
/// page knows.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Took {
    /// Until it was judged, in microseconds.
    pub(crate) judged: u32,
    /// Until its entries were durable, in microseconds; as long as the judgement where nothing was written.
    pub(crate) durable: u32,
}

impl Took {
    /// The time from `began` to when it was judged, and to when it was durable.
    pub(crate) fn since(began: Duration, judged: Duration, durable: Duration) -> Self {
        let micros = |at: Duration| u32::try_from(at.saturating_sub(began).as_micros()).unwrap_or(u32::MAX);
        Self { judged: micros(judged), durable: micros(durable.max(judged)) }
    }
}
