//! Frames of a camera: the first byte is the width, the others are the pixels, row after row.
//!
//! The reader is given the frame as often as it takes until each of its looks was taken.

#![no_main]

use libfuzzer_sys::fuzz_target;
use usher_scan::{FrameReader, Luma, decode_luma};

/// Frames until every look was taken at least once.
const FRAMES: usize = 8;

fuzz_target!(
    // A decoder that isn't ours may panic: that is caught where it is called. One that isn't caught still ends
    // the run, since libFuzzer's harness sees it go by.
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| {
        let Some((&width, pixels)) = bytes.split_first() else { return };
        let width = usize::from(width).max(1);
        let height = pixels.len() / width;
        let Some(frame) = Luma::new(width, height, &pixels[..width * height]) else { return };
        let _ = decode_luma(&frame);
        let mut reader = FrameReader::new();
        for _ in 0..FRAMES {
            let _ = reader.read(&frame);
        }
    }
);
