//! The passes over a frame: the arrangement that read most in measurements, all of it Rust.
//!
//! rxing at half size, at full size, smoothed, and with its contrast stretched; then quircs, which reads some
//! frames that rxing doesn't. The first pass that reads a code ends the search for it; its place is then
//! blotted out, and the next code is looked for.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::HybridBinarizer;
use rxing::{BarcodeFormat, BinaryBitmap, DecodeHints, Luma8LuminanceSource, MultiFormatReader, Reader as _};

use crate::luma::Luma;

/// More codes than a picture is asked for.
const MOST_CODES: usize = 16;
/// Frames with a shorter side are enlarged: a module should have more than a pixel.
const SMALL: usize = 160;

/// A code that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Its text.
    pub text: String,
    /// Corners of the place where it was seen, in pixels of the frame.
    pub corners: Vec<Point>,
}

/// A place on a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Pixels from the left.
    pub x: f32,
    /// Pixels from the top.
    pub y: f32,
}

/// Every code on a frame, each text once, from top to bottom.
#[must_use]
pub fn decode_luma(frame: &Luma) -> Vec<Code> {
    let small = frame.width().min(frame.height()) < SMALL;
    let margin = if small { 8 } else { 0 };
    let times = if small { 4 } else { 1 };
    let mut rest = if small { frame.framed(margin).enlarged(times) } else { frame.clone() };
    let mut found: Vec<Code> = Vec::new();
    while found.len() < MOST_CODES {
        let Some(code) = first(&rest) else { break };
        let (left, top, right, bottom) = bounds(&code.corners);
        rest = rest.blotted(left, top, right, bottom);
        if !found.iter().any(|known| known.text == code.text) {
            found.push(code);
        }
    }
    for point in found.iter_mut().flat_map(|code| &mut code.corners) {
        point.x = point.x / times as f32 - margin as f32;
        point.y = point.y / times as f32 - margin as f32;
    }
    let top = |code: &Code| {
        let corner =
            code.corners.iter().fold((f32::MAX, f32::MAX), |(y, x), point| (point.y.min(y), point.x.min(x)));
        // Codes that begin within a hand's breadth of one another stand in one row.
        ((corner.0 / 40.0).round(), corner.1)
    };
    found.sort_by(|a, b| top(a).partial_cmp(&top(b)).unwrap_or(std::cmp::Ordering::Equal));
    found
}

/// The code that the first successful pass reads.
fn first(frame: &Luma) -> Option<Code> {
    let half = frame.halved();
    rxing(&half)
        .map(doubled)
        .or_else(|| rxing(frame))
        .or_else(|| rxing(&frame.smoothed()))
        .or_else(|| rxing(&half.stretched()).map(doubled))
        .or_else(|| rxing(&frame.smoothed().stretched()))
        .or_else(|| quircs(frame))
}

fn doubled(mut code: Code) -> Code {
    for point in &mut code.corners {
        point.x *= 2.0;
        point.y *= 2.0;
    }
    code
}

fn rxing(frame: &Luma) -> Option<Code> {
    let (width, height) = (u32::try_from(frame.width()).ok()?, u32::try_from(frame.height()).ok()?);
    guarded(|| {
        let source = Luma8LuminanceSource::new(frame.pixels().to_vec(), width, height).ok()?;
        let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
        let hints = DecodeHints {
            PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
            TryHarder: Some(true),
            AlsoInverted: Some(true),
            ..DecodeHints::default()
        };
        let result = MultiFormatReader::default().decode_with_hints(&mut bitmap, &hints).ok()?;
        Some(Code {
            text: result.getText().to_owned(),
            corners: result.getPoints().iter().map(|point| Point { x: point.x, y: point.y }).collect(),
        })
    })
}

fn quircs(frame: &Luma) -> Option<Code> {
    guarded(|| {
        let mut quirc = quircs::Quirc::default();
        let codes: Vec<_> = quirc.identify(frame.width(), frame.height(), frame.pixels()).collect();
        codes.into_iter().flatten().find_map(|code| {
            let decoded = code.decode().ok()?;
            Some(Code {
                text: String::from_utf8_lossy(&decoded.payload).into_owned(),
                corners: code
                    .corners
                    .iter()
                    .map(|point| Point { x: point.x as f32, y: point.y as f32 })
                    .collect(),
            })
        })
    })
}

/// Runs a decoder that isn't ours: a picture on which it panics is one that it doesn't read.
fn guarded(read: impl FnOnce() -> Option<Code>) -> Option<Code> {
    catch_unwind(AssertUnwindSafe(read)).ok().flatten().filter(|code| !code.text.is_empty())
}

/// The rectangle round a code, grown by a quarter: some decoders give the middles of the finder patterns.
fn bounds(corners: &[Point]) -> (usize, usize, usize, usize) {
    let (mut left, mut top, mut right, mut bottom) = (f32::MAX, f32::MAX, 0.0_f32, 0.0_f32);
    for point in corners {
        left = left.min(point.x);
        top = top.min(point.y);
        right = right.max(point.x);
        bottom = bottom.max(point.y);
    }
    let grow = ((right - left).max(bottom - top) / 4.0).max(2.0);
    let pixel = |place: f32| place.max(0.0) as usize;
    (pixel(left - grow), pixel(top - grow), pixel(right + grow) + 1, pixel(bottom + grow) + 1)
}
