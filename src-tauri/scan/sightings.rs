//! Which of the codes before a camera are new: a code is taken once, and again only after it was away.

use std::time::Duration;

/// How many codes are kept in sight at once: more than anybody holds up.
const KEPT: usize = 64;

/// The codes that were before a camera lately.
///
/// A code that is held up is on many frames and is one scan; it is a scan again once it was away. Another code is
/// one at once, since each is waited for by itself.
#[derive(Debug, Default)]
pub struct Sightings {
    /// Each with when it was seen last, the latest at the end.
    seen: Vec<(String, Duration)>,
}

impl Sightings {
    /// Nothing was before the camera yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that the frame of `at`, on any clock that never goes back, shows the code `text`; answers whether it is
    /// new, having been away for at least `away`.
    pub fn is_new(&mut self, text: &str, at: Duration, away: Duration) -> bool {
        let before =
            self.seen.iter().position(|(known, _)| known == text).map(|known| self.seen.remove(known));
        if self.seen.len() == KEPT {
            self.seen.remove(0);
        }
        let was_away = before.as_ref().is_none_or(|(_, last)| at.saturating_sub(*last) >= away);
        self.seen.push((before.map_or_else(|| text.to_owned(), |(known, _)| known), at));
        was_away
    }
}
