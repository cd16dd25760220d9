//! The looks that are taken at a frame: the arrangement that read most in measurements, all of it Rust.
//!
//! rxing at half size, at full size, smoothed, and with the contrast stretched; then quircs, which reads some
//! frames that rxing doesn't. A look gives every code that it finds. What a look costs decides when it is taken:
//! half and full size always, the others only while nothing is found, or where a picture has time.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::ConcentricPattern;
use rxing::common::{BitMatrix, DetectorRXingResult as _, ECIStringBuilder, Eci, HybridBinarizer};
use rxing::qrcode::QRCodeReader;
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{
    FindFinderPatterns, FinderPatterns, GenerateFinderPatternSets, SampleQR,
};
use rxing::{BinaryBitmap, DecodeHints, Luma8LuminanceSource, Reader as _};

use crate::luma::Luma;

/// A frame whose shorter side has fewer pixels is enlarged: a module of a code on it has hardly more than one.
const SMALL: usize = 160;
/// How many times it is enlarged.
const TIMES: usize = 4;
/// The quiet zone that a picture is given, as a part of its side: four modules, where it is the code alone.
const QUIET_PART: usize = 6;
/// A still picture is first looked at with at most so many pixels a side, which is where most codes are read.
const FIRST_LOOK: usize = 2_500;
/// Costly looks are taken at frames of at most so many pixels: at a larger one each takes a second.
const COSTLY_UP_TO: usize = 20_000_000;
/// Still pictures of at most so many pixels are also looked at four times as large,
const TINY_UP_TO: usize = 160_000;
/// and those of at most so many twice as large.
const DOUBLED_UP_TO: usize = 1_500_000;
/// Triples of finder patterns that are tried in one look. A sheet of forty tickets is read within them.
const MOST_TRIPLES: usize = 2_000;
/// Beyond so many finder patterns rxing's second reader isn't asked: it tries each with every two others.
const CROWD: usize = 100;
/// A picture with so many finder patterns that shows no code is a pattern itself; no more looks are taken.
const WALLPAPER: usize = 500;

/// A code that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// Its text. Bytes that are no text are given as the characters that the likeliest encoding makes of them.
    pub text: String,
    /// About where its corners are, in pixels of the frame or picture: from the top left one, as the code is
    /// printed, clockwise. They may lie outside of a frame that cuts the code.
    pub corners: [Point; 4],
}

/// A place on a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Pixels from the left.
    pub x: f32,
    /// Pixels from the top.
    pub y: f32,
}

/// Every code on a frame, each text once, from top to bottom and in a row from left to right.
///
/// The frame is one of many of a camera, so once something is read only the quick looks are taken.
#[must_use]
pub fn decode_luma(frame: &Luma<'_>) -> Vec<Code> {
    let mut search = Search::default();
    if frame.width().min(frame.height()) < SMALL {
        search.enlarged(frame, TIMES);
    } else {
        search.sweep(frame, Scale::halved(0), Costly::WhileNothingIsFound);
    }
    search.in_reading_order()
}

/// Every code on a still picture of any size. There is no next frame, so more looks are taken: costly ones even
/// after a code was read, larger and smaller sizes, and with a quiet zone put round it.
pub(crate) fn decode_still(picture: Luma<'_>) -> Vec<Code> {
    let mut search = Search::default();
    let mut sizes = vec![picture];
    while let Some(large) = sizes.last().filter(|size| size.width().max(size.height()) > FIRST_LOOK) {
        let half = large.halved();
        if half.width() == large.width() {
            break;
        }
        sizes.push(half);
    }
    let mut costly = Costly::Always;
    for (halvings, size) in sizes.iter().enumerate().rev() {
        search.sweep(size, Scale::halved(halvings), costly);
        costly = Costly::WhileNothingIsFound;
    }
    let halvings = sizes.len() - 1;
    if search.codes.is_empty() {
        search.sweep(&sizes[halvings].halved().halved(), Scale::halved(halvings + 2), costly);
    }
    if search.codes.is_empty() && halvings == 0 {
        search.with_quiet_zone(&sizes[0]);
    }
    search.in_reading_order()
}

/// When the costly looks are taken.
#[derive(Clone, Copy)]
enum Costly {
    Always,
    WhileNothingIsFound,
}

/// How a place on the frame that is read becomes one on the frame that was given.
#[derive(Clone, Copy)]
struct Scale {
    times: f32,
    margin: f32,
}

impl Scale {
    fn halved(halvings: usize) -> Self {
        Self { times: (1_usize << halvings) as f32, margin: 0.0 }
    }

    fn twice(self) -> Self {
        Self { times: self.times * 2.0, ..self }
    }

    fn place(self, x: f32, y: f32) -> Point {
        Point { x: x * self.times - self.margin, y: y * self.times - self.margin }
    }
}

/// A text and where it was read, on the frame that was looked at.
type Seen = (String, [rxing::Point; 4]);

/// The codes that the looks so far have found.
#[derive(Default)]
struct Search {
    codes: Vec<Code>,
    is_wallpaper: bool,
}

impl Search {
    /// Takes one look after another at a frame.
    fn sweep(&mut self, frame: &Luma<'_>, scale: Scale, costly: Costly) {
        if self.is_wallpaper {
            return;
        }
        let half = frame.halved();
        self.rxing(&half, scale.twice());
        self.rxing(frame, scale);
        if frame.pixels().len() > COSTLY_UP_TO || self.is_enough(costly) {
            return;
        }
        let smooth = frame.smoothed();
        self.rxing(&smooth, scale);
        if self.is_enough(costly) {
            return;
        }
        self.rxing(&half.stretched(), scale.twice());
        if self.is_enough(costly) {
            return;
        }
        self.rxing(&smooth.stretched(), scale);
        if self.is_enough(costly) {
            return;
        }
        self.quircs(frame, scale);
    }

    /// Sweeps a picture enlarged and with a quiet zone.
    fn enlarged(&mut self, frame: &Luma<'_>, times: usize) {
        let margin = frame.width().max(frame.height()) / QUIET_PART + 2;
        let scale = Scale { times: 1.0 / times as f32, margin: margin as f32 };
        self.sweep(&frame.framed(margin).enlarged(times), scale, Costly::WhileNothingIsFound);
    }

    /// Sweeps a picture with a quiet zone, and enlarged as far as its size allows. A light code on dark gets a
    /// dark zone.
    fn with_quiet_zone(&mut self, picture: &Luma<'_>) {
        let pixels = picture.pixels().len();
        let times: &[usize] = if pixels <= TINY_UP_TO {
            &[TIMES, 2, 1]
        } else if pixels <= DOUBLED_UP_TO {
            &[1, 2]
        } else {
            &[1]
        };
        let light_on_dark = picture.inverted();
        for &times in times {
            for picture in [picture, &light_on_dark] {
                if self.codes.is_empty() {
                    self.enlarged(picture, times);
                }
            }
        }
    }

    fn is_enough(&self, costly: Costly) -> bool {
        match costly {
            Costly::Always => self.is_wallpaper,
            Costly::WhileNothingIsFound => self.is_wallpaper || !self.codes.is_empty(),
        }
    }

    /// Looks with rxing, for dark codes on light and light ones on dark.
    fn rxing(&mut self, frame: &Luma<'_>, scale: Scale) {
        let nothing_yet = self.codes.is_empty();
        let (seen, most_patterns) = guarded(|| rxing(frame, nothing_yet));
        for (text, corners) in seen {
            self.add(text, corners.map(|corner| scale.place(corner.x, corner.y)));
        }
        self.is_wallpaper |= self.codes.is_empty() && most_patterns > WALLPAPER;
    }

    /// Looks with quircs.
    fn quircs(&mut self, frame: &Luma<'_>, scale: Scale) {
        for (text, corners) in guarded(|| quircs(frame)) {
            self.add(text, corners.map(|corner| scale.place(corner.x, corner.y)));
        }
    }

    /// Keeps a code, unless it is known by its text or by its place: two decoders may differ in an encoding.
    fn add(&mut self, text: String, corners: [Point; 4]) {
        let code = Code { text, corners };
        let is_known = |known: &Code| known.text == code.text || known.lies_where(&code);
        if !code.text.is_empty() && !self.codes.iter().any(is_known) {
            self.codes.push(code);
        }
    }

    /// The codes from top to bottom. Those whose middles are within half a code's height make a row, and are
    /// given from left to right.
    fn in_reading_order(mut self) -> Vec<Code> {
        self.codes.sort_by(|a, b| a.middle().y.total_cmp(&b.middle().y));
        let mut rest = &mut self.codes[..];
        while let Some(first) = rest.first() {
            let below = first.middle().y + first.side() / 2.0;
            let row = rest.iter().take_while(|code| code.middle().y <= below).count().max(1);
            let (row, next) = rest.split_at_mut(row);
            row.sort_by(|a, b| a.middle().x.total_cmp(&b.middle().x));
            rest = next;
        }
        self.codes
    }
}

impl Code {
    /// The middle of its corners.
    fn middle(&self) -> Point {
        let (x, y) = self.corners.iter().fold((0.0, 0.0), |(x, y), corner| (x + corner.x, y + corner.y));
        Point { x: x / 4.0, y: y / 4.0 }
    }

    /// The side of a square whose diagonal is the mean of its two.
    fn side(&self) -> f32 {
        let [a, b, c, d] = self.corners;
        ((c.x - a.x).hypot(c.y - a.y) + (d.x - b.x).hypot(d.y - b.y)) / 2.0 * std::f32::consts::FRAC_1_SQRT_2
    }

    /// Whether both are the same code, seen twice. One that is printed within another is not the same.
    fn lies_where(&self, other: &Self) -> bool {
        let (here, there) = (self.middle(), other.middle());
        let (large, small) = (self.side().max(other.side()), self.side().min(other.side()));
        (here.x - there.x).hypot(here.y - there.y) < small / 4.0 && large < small * 1.6
    }
}

/// What both of rxing's readers see on a frame, dark on light and then light on dark, and the most finder
/// patterns met. The second reader is slow and adds little: it is asked only where nothing is known and the
/// first one sees nothing.
fn rxing(frame: &Luma<'_>, nothing_yet: bool) -> (Vec<Seen>, usize) {
    let (Ok(width), Ok(height)) = (u32::try_from(frame.width()), u32::try_from(frame.height())) else {
        return (Vec::new(), 0);
    };
    let Ok(source) = Luma8LuminanceSource::new(frame.pixels().to_vec(), width, height) else {
        return (Vec::new(), 0);
    };
    let hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let mut seen = Vec::new();
    let mut most_patterns = 0;
    for _dark_then_light in 0..2 {
        let matrix = bitmap.get_black_matrix();
        let mut patterns = FindFinderPatterns(matrix, true, 0);
        let count = patterns.len();
        most_patterns = count.max(most_patterns);
        seen.extend(codes_of(matrix, &mut patterns));
        if nothing_yet
            && seen.is_empty()
            && count <= CROWD
            && let Ok(result) = QRCodeReader.decode_with_hints(&mut bitmap, &hints)
            && let Some(corners) = outline(result.getPoints())
        {
            seen.push((text(result.getText(), result.getRawBytes()), corners));
        }
        bitmap.invert();
    }
    (seen, most_patterns)
}

/// The codes of these finder patterns. rxing's own loop over them knows no end, and a picture with a thousand
/// patterns would hold the desk up for a minute; here the less plausible triples are left out.
fn codes_of(matrix: &BitMatrix, patterns: &mut FinderPatterns) -> Vec<Seen> {
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut seen = Vec::new();
    let mut tries = 0;
    for triple in GenerateFinderPatternSets(patterns) {
        let three = [triple.bl, triple.tl, triple.tr];
        if three.iter().any(|pattern| used.contains(pattern)) {
            continue;
        }
        tries += 1;
        if tries > MOST_TRIPLES {
            break;
        }
        let Ok(sampled) = SampleQR(matrix, &triple) else { continue };
        let Ok(read) = Decode(sampled.getBits()) else { continue };
        if let [top_left, top_right, bottom_left, bottom_right] = *sampled.getPoints()
            && read.isValid()
        {
            used.extend(three);
            let text = text(&read.text(), read.content().bytes());
            seen.push((text, [top_left, top_right, bottom_right, bottom_left]));
        }
    }
    seen
}

/// What quircs sees on a frame. The guess at the encoding is rxing's, so that a code has the same text from both.
fn quircs(frame: &Luma<'_>) -> Vec<Seen> {
    let mut quirc = quircs::Quirc::default();
    let codes = quirc.identify(frame.width(), frame.height(), frame.pixels());
    let read = codes.flatten().filter_map(|code| {
        let read = code.decode().ok()?;
        let mut guess = ECIStringBuilder::with_capacity(read.payload.len());
        guess.switch_encoding(read.eci.map_or(Eci::Unknown, |eci| Eci::from(eci as i32)).into(), true);
        guess.append_bytes(&read.payload);
        let corners = code.corners.map(|corner| rxing::Point { x: corner.x as f32, y: corner.y as f32 });
        Some((text(&guess.to_string(), &read.payload), corners))
    });
    read.collect()
}

/// The text of what was read. Where the encoding that the code names makes none of it, the bytes say more than
/// nothing.
fn text(text: &str, bytes: &[u8]) -> String {
    if text.is_empty() { String::from_utf8_lossy(bytes).into_owned() } else { text.to_owned() }
}

/// About the corners of a code, by the middles of its finder patterns, bottom left, top left and top right; the
/// last point may be an alignment pattern's. The middles lie three and a half modules inside of the corners.
fn outline(middles: &[rxing::Point]) -> Option<[rxing::Point; 4]> {
    let [bottom_left, top_left, top_right, ..] = *middles else { return None };
    let bottom_right = bottom_left + top_right - top_left;
    let middle = (bottom_left + top_right) / 2.0;
    // Between a code of 21 modules, whose side is 1.5 times that between the middles, and one of 57.
    let outwards = |point: rxing::Point| middle + (point - middle) * 1.3;
    Some([top_left, top_right, bottom_right, bottom_left].map(outwards))
}

/// Runs a decoder that isn't ours. They take untrusted pixels through a lot of arithmetic, and one that panics
/// at some of them must not take the desk with it: such a frame is one that this decoder doesn't read.
fn guarded<T: Default>(read: impl FnOnce() -> T) -> T {
    // What the closures capture is only read, so nothing half done is seen afterwards.
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}
