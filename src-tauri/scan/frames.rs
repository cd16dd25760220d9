//! One frame after another of a camera.

use crate::decode::{Code, decode_luma};
use crate::luma::Luma;

/// Reads the frames of one camera, in the order in which they were taken.
#[derive(Debug, Default)]
pub struct FrameReader {}

impl FrameReader {
    /// A reader that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The codes on the newest frame.
    #[must_use]
    pub fn read(&mut self, frame: &Luma<'_>) -> Vec<Code> {
        decode_luma(frame)
    }
}
