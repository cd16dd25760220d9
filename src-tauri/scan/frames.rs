//! One frame after another of a camera.

use crate::decode::{Code, Look, Scale, Search, large_enough};
use crate::luma::Luma;

/// Reads the frames of one camera, in the order in which they were taken.
///
/// A frame costs a bounded time. The quick looks are taken at each, and of the costly ones, which read what those
/// leave, one a frame in turn while nothing is read: a code is in front of a camera for many frames.
#[derive(Debug, Default)]
pub struct FrameReader {
    /// Which of the costly looks is next. The one that read something stays it: the next frame probably shows the
    /// same code.
    turn: usize,
    /// Texts of weak codes that the last frame showed.
    doubted: Vec<String>,
}

impl FrameReader {
    /// A reader that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The codes on the newest frame, each text once, from top to bottom and in a row from left to right.
    ///
    /// Codes of the smallest versions with the fewest check words are given only when they were read twice, in
    /// two looks or on two frames that follow each other: a garbled one of them may pass for whole by chance.
    #[must_use]
    pub fn read(&mut self, frame: &Luma<'_>) -> Vec<Code> {
        let (frame, scale) = large_enough(frame);
        let mut search = self.search(&frame, scale);
        if !search.is_over() {
            search.look(Look::ALL[self.turn], &frame, scale);
        }
        if !search.is_over() {
            self.turn = (self.turn + 1) % Look::ALL.len();
        }
        self.codes(search)
    }

    /// The codes that the quick looks alone read on the newest frame: the part of [`Self::read`] that every frame
    /// pays for.
    #[must_use]
    pub fn glance(&mut self, frame: &Luma<'_>) -> Vec<Code> {
        let (frame, scale) = large_enough(frame);
        let search = self.search(&frame, scale);
        self.codes(search)
    }

    /// What the quick looks find.
    fn search(&mut self, frame: &Luma<'_>, scale: Scale) -> Search {
        let mut search = Search::doubting(std::mem::take(&mut self.doubted));
        search.quick(frame, scale);
        search
    }

    /// What a search found; what it doubts is kept for the next frame.
    fn codes(&mut self, mut search: Search) -> Vec<Code> {
        let codes = search.in_reading_order();
        self.doubted = search.into_doubted();
        codes
    }
}
