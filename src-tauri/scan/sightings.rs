//! Which of the codes before a camera are new: a code is taken once, and again only after it was away.

use std::time::Duration;

/// How many codes are kept in sight at once: more than anybody holds up.
const KEPT: usize = 64;
/// Where no frame was looked at for so long, whatever is before the camera then has come anew.
const UNWATCHED: Duration = Duration::from_secs(10);

/// The codes that were before a camera lately.
///
/// A code that is held up is on many frames and is one scan; it is a scan again once it was away. Another code is
/// one at once, since each is waited for by itself. A code is away from the first frame that was looked at and does not
/// show it: on a computer that is too busy to look, nobody goes and comes back.
#[derive(Debug, Default)]
pub struct Sightings {
    /// The one that was seen last at the end.
    codes: Vec<Sighting>,
    /// When the last frame was taken.
    last: Duration,
}

/// A code that was seen.
#[derive(Debug)]
struct Sighting {
    text: String,
    /// Since when it is away; none while it is there.
    away_since: Option<Duration>,
}

impl Sightings {
    /// Nothing was before the camera yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what the frame of `at`, on any clock that never goes back, shows: texts of codes, each with how long it
    /// has to be away to be new again. Answers of each whether it is new.
    pub fn see(&mut self, shown: &[(&str, Duration)], at: Duration) -> Vec<bool> {
        if at.saturating_sub(self.last) > UNWATCHED {
            self.codes.clear();
        }
        self.last = at;
        let are_new = shown.iter().map(|&(text, away)| self.sees(text, away, at)).collect();
        for code in &mut self.codes {
            if !shown.iter().any(|&(text, _)| text == code.text) {
                code.away_since.get_or_insert(at);
            }
        }
        are_new
    }

    fn sees(&mut self, text: &str, away: Duration, at: Duration) -> bool {
        let known =
            self.codes.iter().position(|code| code.text == text).map(|place| self.codes.remove(place));
        if self.codes.len() == KEPT {
            self.codes.remove(0);
        }
        let is_new = known
            .as_ref()
            .is_none_or(|code| code.away_since.is_some_and(|since| at.saturating_sub(since) >= away));
        let text = known.map_or_else(|| text.to_owned(), |code| code.text);
        self.codes.push(Sighting { text, away_since: None });
        is_new
    }
}
