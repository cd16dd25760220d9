//! The looks that are taken at a frame: the arrangement that read most in measurements, all of it Rust.
//!
//! The quick looks are rxing at half and at full size. What they find and cannot read is read again on its grid.
//! The [further looks](Look) cost more; they are taken only while nothing is found, or where a picture has time.
//! A look gives every code that it finds.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rxing::common::cpp_essentials::{ConcentricPattern, DecoderResult};
use rxing::common::{BitMatrix, DetectorRXingResult as _, ECIStringBuilder, Eci, HybridBinarizer};
use rxing::qrcode::QRCodeReader;
use rxing::qrcode::cpp_port::decoder::Decode;
use rxing::qrcode::cpp_port::detector::{
    FindFinderPatterns, FinderPatterns, GenerateFinderPatternSets, SampleQR,
};
use rxing::{Binarizer as _, BinaryBitmap, DecodeHints, Exceptions, Luma8LuminanceSource, Reader as _};

use crate::grid::{self, Clue};
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
/// Triples of finder patterns that are tried in one look at a still picture: a sheet of forty tickets is read
/// within them.
const MOST_TRIPLES: usize = 2_000;
/// Those that are tried in one look at a frame of a camera.
const FRAME_TRIPLES: usize = 200;
/// Clues of one look that are followed.
const MOST_CLUES: usize = 2;
/// How far round a pixel its surroundings reach in a look by their mean, where modules are large,
const WIDE: usize = 12;
/// and where they are small.
const NARROW: usize = 8;
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

/// A look that costs more than the quick ones, and reads some codes that they don't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// Smoothed, and dark what is darker than the mean near it: for noise, little light and glare.
    SmoothedByMean,
    /// Smoothed and then sharpened: for blur.
    Sharpened,
    /// Dark what is darker than the mean near it: for blurred small modules.
    ByMean,
    /// rxing's second reader, which follows finder patterns in another way: for damage.
    SecondReader,
    /// Half the size and smoothed: for raster and coarse print.
    HalfSmoothed,
    /// quircs, which is no kin of rxing: for bends.
    Quircs,
}

impl Look {
    /// All of them, those first that read most of what the ones before them leave.
    pub(crate) const ALL: [Self; 6] = [
        Self::SmoothedByMean,
        Self::Sharpened,
        Self::ByMean,
        Self::SecondReader,
        Self::HalfSmoothed,
        Self::Quircs,
    ];
}

/// Every code on a frame, each text once, from top to bottom and in a row from left to right.
///
/// All looks are taken until something is read. One frame of many is read by [`crate::FrameReader`], within a
/// time that is bounded.
#[must_use]
pub fn decode_luma(frame: &Luma<'_>) -> Vec<Code> {
    let mut search = Search::of_a_frame();
    let (frame, scale) = large_enough(frame);
    search.sweep(&frame, scale, Costly::WhileNothingIsFound);
    search.in_reading_order()
}

/// Every code on a still picture of any size. There is no next frame, so more looks are taken: costly ones even
/// after a code was read, larger and smaller sizes, and with a quiet zone put round it.
pub(crate) fn decode_still(picture: Luma<'_>) -> Vec<Code> {
    let mut search = Search { triples: MOST_TRIPLES, ..Search::of_a_frame() };
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
pub(crate) struct Scale {
    times: f32,
    margin: f32,
}

impl Scale {
    pub(crate) fn halved(halvings: usize) -> Self {
        Self { times: (1_usize << halvings) as f32, margin: 0.0 }
    }

    fn place(self, x: f32, y: f32) -> Point {
        Point { x: x * self.times - self.margin, y: y * self.times - self.margin }
    }
}

/// The frame as it is looked at: enlarged, if it has few pixels.
pub(crate) fn large_enough<'f>(frame: &'f Luma<'_>) -> (Cow<'f, Luma<'f>>, Scale) {
    if frame.width().min(frame.height()) < SMALL {
        let (frame, scale) = enlarged(frame, TIMES);
        (Cow::Owned(frame), scale)
    } else {
        (Cow::Borrowed(frame), Scale::halved(0))
    }
}

/// A picture enlarged, with a quiet zone round it.
fn enlarged(picture: &Luma<'_>, times: usize) -> (Luma<'static>, Scale) {
    let margin = picture.width().max(picture.height()) / QUIET_PART + 2;
    let scale = Scale { times: 1.0 / times as f32, margin: margin as f32 };
    (picture.framed(margin).enlarged(times), scale)
}

/// A code as a look saw it, on the frame that was looked at.
struct Seen {
    text: String,
    corners: [rxing::Point; 4],
    is_weak: bool,
}

impl Seen {
    /// What rxing read.
    fn of(read: &DecoderResult<bool>, corners: [rxing::Point; 4]) -> Self {
        let is_weak = is_weak(read.versionNumber(), read.ecLevel());
        Self { text: text(&read.text(), read.content().bytes()), corners, is_weak }
    }
}

/// What a look met.
#[derive(Default)]
struct Met {
    seen: Vec<Seen>,
    clues: Vec<Clue>,
    /// The most finder patterns, of those dark on light or those light on dark.
    patterns: usize,
}

/// Texts of weak codes.
#[derive(Default)]
struct Doubted {
    /// Read on the frame before.
    before: Vec<String>,
    /// Read on this one.
    now: Vec<String>,
}

/// The codes that the looks so far have found.
pub(crate) struct Search {
    codes: Vec<Code>,
    /// Triples of finder patterns that are tried in one look.
    triples: usize,
    /// Texts of weak codes that were read. None where one reading is enough.
    doubted: Option<Doubted>,
    is_wallpaper: bool,
}

impl Search {
    /// A search that takes each code as it reads it.
    pub(crate) fn of_a_frame() -> Self {
        Self { codes: Vec::new(), triples: FRAME_TRIPLES, doubted: None, is_wallpaper: false }
    }

    /// A search that takes weak codes only if it reads them twice, or `read_before` holds their text.
    ///
    /// The smallest codes have so few check words that chance makes one of about a million garbled ones right,
    /// and a camera that looks at a busy wall for a day tries as many.
    pub(crate) fn doubting(read_before: Vec<String>) -> Self {
        let doubted = Doubted { before: read_before, now: Vec::new() };
        Self { doubted: Some(doubted), ..Self::of_a_frame() }
    }

    /// The texts of weak codes that it read, once or twice.
    pub(crate) fn into_doubted(self) -> Vec<String> {
        self.doubted.unwrap_or_default().now
    }

    /// Whether no further look is worth its time.
    pub(crate) const fn is_over(&self) -> bool {
        self.is_wallpaper || !self.codes.is_empty()
    }

    /// Takes one look after another at a frame.
    fn sweep(&mut self, frame: &Luma<'_>, scale: Scale, costly: Costly) {
        if self.is_wallpaper {
            return;
        }
        self.quick(frame, scale);
        if frame.pixels().len() > COSTLY_UP_TO {
            return;
        }
        for look in Look::ALL {
            let is_enough = match costly {
                Costly::Always => self.is_wallpaper,
                Costly::WhileNothingIsFound => self.is_over(),
            };
            if is_enough {
                return;
            }
            self.look(look, frame, scale);
        }
    }

    /// Takes the quick looks at a frame.
    pub(crate) fn quick(&mut self, frame: &Luma<'_>, scale: Scale) {
        let half = guarded(|| by_blocks(&frame.halved(), self.triples));
        let full = guarded(|| by_blocks(frame, self.triples));
        self.is_wallpaper |= half.patterns.max(full.patterns) > WALLPAPER
            && half.seen.is_empty()
            && full.seen.is_empty()
            && self.codes.is_empty();
        let clues = self.take(half, 2.0, scale);
        let more = self.take(full, 1.0, scale);
        self.follow(clues.into_iter().chain(more), frame, scale);
    }

    /// Takes one further look at a frame.
    pub(crate) fn look(&mut self, look: Look, frame: &Luma<'_>, scale: Scale) {
        let triples = self.triples;
        let (met, times) = match look {
            Look::SmoothedByMean => (guarded(|| by_mean(&frame.smoothed(), WIDE, triples)), 1.0),
            Look::Sharpened => (guarded(|| by_blocks(&frame.smoothed().sharpened(), triples)), 1.0),
            Look::ByMean => (guarded(|| by_mean(frame, NARROW, triples)), 1.0),
            Look::SecondReader => (guarded(|| second_reader(&frame.smoothed())), 1.0),
            Look::HalfSmoothed => (guarded(|| by_blocks(&frame.halved().smoothed(), triples)), 2.0),
            Look::Quircs => (guarded(|| quircs(frame)), 1.0),
        };
        let clues = self.take(met, times, scale);
        self.follow(clues, frame, scale);
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
                    let (picture, scale) = enlarged(picture, times);
                    self.sweep(&picture, scale, Costly::WhileNothingIsFound);
                }
            }
        }
    }

    /// Keeps what a look met that was taken at the frame `times` as small; gives its clues, as they lie on the
    /// frame.
    fn take(&mut self, met: Met, times: f32, scale: Scale) -> Vec<Clue> {
        for seen in met.seen {
            self.add(Seen { corners: seen.corners.map(|corner| corner * times), ..seen }, scale);
        }
        let on_frame = |clue: Clue| Clue { corners: clue.corners.map(|corner| corner * times), ..clue };
        met.clues.into_iter().map(on_frame).collect()
    }

    /// Reads again what was found and not read, unless another look has read it.
    fn follow(&mut self, clues: impl IntoIterator<Item = Clue>, frame: &Luma<'_>, scale: Scale) {
        let mut followed: Vec<(usize, Code)> = Vec::new();
        for clue in clues {
            let corners = clue.corners.map(|corner| scale.place(corner.x, corner.y));
            let there = Code { text: String::new(), corners };
            let was_followed =
                |(modules, code): &(usize, Code)| *modules == clue.modules && code.lies_where(&there);
            if followed.len() < MOST_CLUES
                && !followed.iter().any(was_followed)
                && !self.codes.iter().any(|code| code.lies_where(&there))
            {
                if let Some(read) = guarded(|| grid::read(frame, &clue)) {
                    self.add(Seen::of(&read, clue.corners), scale);
                }
                followed.push((clue.modules, there));
            }
        }
    }

    /// Keeps a code, unless it is known by its text or by its place (two decoders may differ in an encoding), or
    /// to be doubted.
    fn add(&mut self, seen: Seen, scale: Scale) {
        let code =
            Code { text: seen.text, corners: seen.corners.map(|corner| scale.place(corner.x, corner.y)) };
        let is_known = |known: &Code| known.text == code.text || known.lies_where(&code);
        if code.text.is_empty() || self.codes.iter().any(is_known) {
            return;
        }
        if let Some(doubted) = self.doubted.as_mut().filter(|_| seen.is_weak)
            && !doubted.now.contains(&code.text)
        {
            doubted.now.push(code.text.clone());
            if !doubted.before.contains(&code.text) {
                return;
            }
        }
        self.codes.push(code);
    }

    /// The codes from top to bottom. Those whose middles are within half a code's height make a row, and are
    /// given from left to right.
    pub(crate) fn in_reading_order(&mut self) -> Vec<Code> {
        let mut codes = std::mem::take(&mut self.codes);
        codes.sort_by(|a, b| a.middle().y.total_cmp(&b.middle().y));
        let mut rest = &mut codes[..];
        while let Some(first) = rest.first() {
            let below = first.middle().y + first.side() / 2.0;
            let row = rest.iter().take_while(|code| code.middle().y <= below).count().max(1);
            let (row, next) = rest.split_at_mut(row);
            row.sort_by(|a, b| a.middle().x.total_cmp(&b.middle().x));
            rest = next;
        }
        codes
    }
}

impl Code {
    /// The middle of its corners.
    fn middle(&self) -> Point {
        let (x, y) = self.corners.iter().fold((0.0, 0.0), |(x, y), corner| (x + corner.x, y + corner.y));
        Point { x: x / 4.0, y: y / 4.0 }
    }

    /// About how long its side is, in pixels: that of a square whose diagonal is the mean of its two.
    #[must_use]
    pub fn side(&self) -> f32 {
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

/// What rxing meets where it calls dark what is darker than the block of pixels round it.
fn by_blocks(frame: &Luma<'_>, triples: usize) -> Met {
    let Some(source) = source(frame) else { return Met::default() };
    let binarizer = HybridBinarizer::new(source);
    binarizer.get_black_matrix().map(|matrix| both_ways(matrix.clone(), triples)).unwrap_or_default()
}

/// What rxing meets where dark is what is darker than the mean of the pixels up to `reach` away.
fn by_mean(frame: &Luma<'_>, reach: usize, triples: usize) -> Met {
    let size = (u32::try_from(frame.width()), u32::try_from(frame.height()));
    let (Ok(width), Ok(height)) = size else { return Met::default() };
    let Ok(mut matrix) = BitMatrix::new(width, height) else { return Met::default() };
    for ((x, y), is_dark) in
        (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).zip(frame.darker_than_near(reach))
    {
        if is_dark {
            matrix.set(x, y);
        }
    }
    both_ways(matrix, triples)
}

/// What is met dark on light, and then light on dark.
fn both_ways(mut matrix: BitMatrix, triples: usize) -> Met {
    let mut met = Met::default();
    codes_of(&matrix, triples, &mut met);
    matrix.flip_self();
    codes_of(&matrix, triples, &mut met);
    met
}

/// What the triples of finder patterns are the corners of. rxing's own loop over them knows no end, and a picture
/// with a thousand patterns would hold the desk up for a minute; here the less plausible triples are left out.
fn codes_of(matrix: &BitMatrix, triples: usize, met: &mut Met) {
    let mut patterns: FinderPatterns = FindFinderPatterns(matrix, true, 0);
    met.patterns = patterns.len().max(met.patterns);
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut tries = 0;
    for triple in GenerateFinderPatternSets(&mut patterns) {
        let three = [triple.bl, triple.tl, triple.tr];
        if three.iter().any(|pattern| used.contains(pattern)) {
            continue;
        }
        tries += 1;
        if tries > triples {
            break;
        }
        let Ok(sampled) = SampleQR(matrix, &triple) else { continue };
        let [top_left, top_right, bottom_left, bottom_right] = *sampled.getPoints() else { continue };
        let corners = [top_left, top_right, bottom_right, bottom_left];
        match Decode(sampled.getBits()) {
            Ok(read) if read.isValid() => {
                used.extend(three);
                met.seen.push(Seen::of(&read, corners));
            }
            // Where not even the format can be read, it is three patterns by chance, and no code.
            Err(Exceptions::FormatException(_)) => {}
            Ok(_) | Err(_) => {
                met.clues.push(Clue { corners, modules: sampled.getBits().width() as usize });
            }
        }
    }
}

/// What rxing's second reader sees on a frame, dark on light and then light on dark, one code each.
fn second_reader(frame: &Luma<'_>) -> Met {
    let Some(source) = source(frame) else { return Met::default() };
    let hints = DecodeHints { TryHarder: Some(true), ..DecodeHints::default() };
    let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
    let mut met = Met::default();
    for _dark_then_light in 0..2 {
        met.patterns = FindFinderPatterns(bitmap.get_black_matrix(), true, 0).len();
        if met.patterns <= CROWD
            && let Ok(result) = QRCodeReader.decode_with_hints(&mut bitmap, &hints)
            && let Some(corners) = outline(result.getPoints())
        {
            let bytes = result.getRawBytes();
            // It doesn't say which version it read, but as many data words as a weak code has are as good.
            let is_weak = WEAK.iter().any(|&(_, _, words)| words == bytes.len());
            met.seen.push(Seen { text: text(result.getText(), bytes), corners, is_weak });
        }
        bitmap.invert();
    }
    met
}

fn source(frame: &Luma<'_>) -> Option<Luma8LuminanceSource> {
    let (width, height) = (u32::try_from(frame.width()).ok()?, u32::try_from(frame.height()).ok()?);
    Luma8LuminanceSource::new(frame.pixels().to_vec(), width, height).ok()
}

/// What quircs sees on a frame. The guess at the encoding is rxing's, so that a code has the same text from both.
fn quircs(frame: &Luma<'_>) -> Met {
    let mut quirc = quircs::Quirc::default();
    let codes = quirc.identify(frame.width(), frame.height(), frame.pixels());
    let seen = codes.flatten().filter_map(|code| {
        let read = code.decode().ok()?;
        let mut guess = ECIStringBuilder::with_capacity(read.payload.len());
        guess.switch_encoding(read.eci.map_or(Eci::Unknown, |eci| Eci::from(eci as i32)).into(), true);
        guess.append_bytes(&read.payload);
        let corners = code.corners.map(|corner| rxing::Point { x: corner.x as f32, y: corner.y as f32 });
        let is_weak = is_weak(u32::try_from(read.version).ok()?, &format!("{:?}", read.ecc_level));
        Some(Seen { text: text(&guess.to_string(), &read.payload), corners, is_weak })
    });
    Met { seen: seen.collect(), ..Met::default() }
}

/// The codes with no more than ten check words: version, level, and how many data words they have.
const WEAK: [(u32, &str, usize); 3] = [(1, "L", 19), (1, "M", 16), (2, "L", 34)];

/// Whether codes of a version and level have so few check words that a garbled one may pass for whole by chance.
fn is_weak(version: u32, level: &str) -> bool {
    WEAK.iter().any(|&(weak, least, _)| weak == version && least == level)
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
