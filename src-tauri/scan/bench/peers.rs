//! The decoders that are measured, each as whoever takes it from its shelf would use it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cpu_time::ThreadTime;
use rxing::{BarcodeFormat, DecodeHints};
use usher_scan::{Code, FrameReader, Luma, decode_luma};

/// Frames of a camera within which a code is to be read: a fifth of a second, in which each costly look is taken.
pub(crate) const FRAMES: usize = 6;

/// A decoder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    /// Usher as it reads a camera, all of whose frames show the same.
    Usher,
    /// The part of it that every frame pays for.
    Glance,
    /// Usher, all looks at one frame.
    AllLooks,
    /// zxing-cpp, its defaults, QR alone.
    ZxingCpp,
    /// rxing, its defaults, QR alone, light codes on dark too.
    Rxing,
    /// rqrr.
    Rqrr,
}

/// What a decoder made of one frame.
pub(crate) struct Reading {
    /// The texts; `None` where it panicked.
    pub(crate) texts: Option<Vec<String>>,
    /// Processor time of the one thread, in milliseconds.
    pub(crate) millis: f64,
}

impl Peer {
    pub(crate) const ALL: [Self; 6] =
        [Self::Usher, Self::Glance, Self::AllLooks, Self::ZxingCpp, Self::Rxing, Self::Rqrr];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Usher => "usher",
            Self::Glance => "quick looks",
            Self::AllLooks => "all looks",
            Self::ZxingCpp => "zxing-cpp",
            Self::Rxing => "rxing",
            Self::Rqrr => "rqrr",
        }
    }

    /// Whose work it is: two of one make may err alike.
    pub(crate) const fn make(self) -> &'static str {
        match self {
            Self::Usher | Self::Glance | Self::AllLooks | Self::Rxing => "rxing",
            Self::ZxingCpp => "zxing-cpp",
            Self::Rqrr => "rqrr",
        }
    }

    /// What it makes of a frame: of as many as it takes to read one, where it is one of a camera.
    pub(crate) fn read(self, frame: &Luma<'_>) -> Vec<Reading> {
        let mut reader = FrameReader::new();
        match self {
            Self::Usher => {
                let mut readings = Vec::new();
                while readings.len() < FRAMES {
                    let reading = timed(|| texts(&reader.read(frame)));
                    let is_read = reading.texts.as_ref().is_some_and(|texts| !texts.is_empty());
                    readings.push(reading);
                    if is_read {
                        break;
                    }
                }
                readings
            }
            Self::Glance => vec![timed(|| texts(&reader.glance(frame)))],
            Self::AllLooks => vec![timed(|| texts(&decode_luma(frame)))],
            Self::ZxingCpp => vec![timed(|| zxing_cpp(frame))],
            Self::Rxing => vec![timed(|| rxing(frame))],
            Self::Rqrr => vec![timed(|| rqrr(frame))],
        }
    }
}

fn timed(read: impl FnOnce() -> Vec<String>) -> Reading {
    let begun = ThreadTime::now();
    let texts = catch_unwind(AssertUnwindSafe(read)).ok();
    Reading { texts, millis: begun.elapsed().as_secs_f64() * 1000.0 }
}

fn texts(codes: &[Code]) -> Vec<String> {
    codes.iter().map(|code| code.text.clone()).collect()
}

fn rxing(frame: &Luma<'_>) -> Vec<String> {
    let (width, height) = (frame.width() as u32, frame.height() as u32);
    let mut hints = DecodeHints { AlsoInverted: Some(true), ..DecodeHints::default() };
    let format = Some(BarcodeFormat::QR_CODE);
    let read =
        rxing::helpers::detect_in_luma_slice_with_hints(frame.pixels(), width, height, format, &mut hints);
    read.map(|code| code.getText().to_owned()).into_iter().collect()
}

fn rqrr(frame: &Luma<'_>) -> Vec<String> {
    let pixel = |x, y| frame.pixels()[y * frame.width() + x];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(frame.width(), frame.height(), pixel);
    prepared.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

fn zxing_cpp(frame: &Luma<'_>) -> Vec<String> {
    let (width, height) = (frame.width() as u32, frame.height() as u32);
    let view = zxingcpp::ImageView::from_slice(frame.pixels(), width, height, zxingcpp::ImageFormat::Lum);
    let reader =
        zxingcpp::read().formats(zxingcpp::BarcodeFormat::QRCode).text_mode(zxingcpp::TextMode::Plain);
    let codes = view.and_then(|view| reader.from(view));
    codes.map(|codes| codes.iter().map(|code| code.text()).collect()).unwrap_or_default()
}
