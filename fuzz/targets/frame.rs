//! Frames of a camera: the first byte is the width, the others are the pixels, row after row.
//!
//! It is read with all looks, and then twice as a camera's, so that the second is read by what the first left.

#![no_main]

use libfuzzer_sys::fuzz_target;
use usher_scan::{FrameReader, Luma, decode_luma};

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
        let _ = (reader.read(&frame), reader.read(&frame));
    }
);
