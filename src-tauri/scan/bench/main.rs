//! How many frames of a folder Usher and its peers read, how long it takes, and what they read wrongly:
//! `cargo xtask bench scan --data DIR`.
//!
//! The folder holds `manifest.jsonl`, a line a frame: `set`, `file`, `expect` (the texts on it, none where no
//! code is, null where nobody wrote them down, so that the frame is left out). Sets whose names begin with
//! `no-code` are empty frames, with `synth` drawn ones, the others photographs.
//!
//! Every frame is read at 1280×720 and at 640×480: made smaller to fit, never larger. `usher` is what a camera
//! sees: the same frame again and again, up to six times, until it is read; a camera that moves sees more. Time
//! is the processor's, of one thread, for one frame, without reading the file. A text that is not expected is
//! wrong, unless a decoder of another make reads it on that frame too, or it is expected on another frame: then
//! the manifest is, since chance makes no such text. Each is listed at the end.

mod peers;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use image::GrayImage;
use image::imageops::{self, FilterType};
use serde_json::Value;
use usher_scan::Luma;

use peers::{FRAMES, Peer};

/// The frames that are measured, in pixels.
const SIZES: [(u32, u32); 2] = [(1280, 720), (640, 480)];

/// A frame of the folder.
struct Frame {
    set: String,
    file: String,
    picture: GrayImage,
    expected: Vec<String>,
}

/// What one decoder made of one frame.
struct Outcome {
    /// On which frame of the camera the code was read.
    read_on: Option<usize>,
    panicked: bool,
    millis: Vec<f64>,
    unexpected: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder of the pictures")?;
    let frames = frames(Path::new(&folder))?;
    // A decoder that panics is counted; what it says of itself is no part of the table.
    std::panic::set_hook(Box::new(|_| {}));
    for size in SIZES {
        let outcomes: Vec<Vec<Outcome>> = frames.iter().map(|frame| outcomes(frame, size)).collect();
        println!("\n{}×{}: frames read, %; `usher` within {FRAMES} frames of a camera\n", size.0, size.1);
        by_set(&frames, &outcomes);
        println!("\n{}×{}: altogether; milliseconds a frame\n", size.0, size.1);
        altogether(&frames, &outcomes);
        unexpected(&frames, &outcomes);
    }
    Ok(())
}

fn frames(folder: &Path) -> Result<Vec<Frame>, Box<dyn Error>> {
    let mut frames = Vec::new();
    for line in std::fs::read_to_string(folder.join("manifest.jsonl"))?.lines() {
        let line: Value = serde_json::from_str(line)?;
        let word = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
        let Some(expected) = line["expect"].as_array() else { continue };
        let expected = expected.iter().filter_map(|text| Some(text.as_str()?.to_owned())).collect();
        let (set, file) = (word("set"), word("file"));
        let picture = image::open(folder.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        frames.push(Frame { set, file, picture: picture.into_luma8(), expected });
    }
    Ok(frames)
}

/// What every decoder makes of a frame that is made to fit.
fn outcomes(frame: &Frame, (width, height): (u32, u32)) -> Vec<Outcome> {
    let part = (f64::from(width) / f64::from(frame.picture.width()))
        .min(f64::from(height) / f64::from(frame.picture.height()));
    let picture = if part < 1.0 {
        let side = |pixels: u32| ((f64::from(pixels) * part).round() as u32).max(1);
        let (width, height) = (side(frame.picture.width()), side(frame.picture.height()));
        &imageops::resize(&frame.picture, width, height, FilterType::Triangle)
    } else {
        &frame.picture
    };
    let size = (picture.width() as usize, picture.height() as usize);
    let Some(luma) = Luma::new(size.0, size.1, picture.as_raw().as_slice()) else { return Vec::new() };
    let outcome = |peer: Peer| {
        let readings = peer.read(&luma);
        let is_expected = |text: &String| frame.expected.contains(text);
        let texts = |reading: &peers::Reading| reading.texts.clone().unwrap_or_default();
        let mut unexpected: Vec<String> =
            readings.iter().flat_map(texts).filter(|text| !is_expected(text)).collect();
        unexpected.dedup();
        Outcome {
            read_on: readings.iter().position(|reading| texts(reading).iter().any(is_expected)),
            panicked: readings.iter().any(|reading| reading.texts.is_none()),
            millis: readings.iter().map(|reading| reading.millis).collect(),
            unexpected,
        }
    };
    Peer::ALL.into_iter().map(outcome).collect()
}

fn kind_of(set: &str) -> &'static str {
    if set.starts_with("no-code") {
        "without a code"
    } else if set.starts_with("synth") {
        "synthetic"
    } else {
        "real"
    }
}

/// The columns: each decoder, and Usher by its first frame alone.
fn by_set(frames: &[Frame], outcomes: &[Vec<Outcome>]) {
    let mut sets: BTreeMap<(bool, &str), Vec<usize>> = BTreeMap::new();
    for (place, frame) in frames.iter().enumerate() {
        if frame.expected.is_empty() {
            continue;
        }
        for (is_total, name) in
            [(false, frame.set.as_str()), (true, kind_of(&frame.set)), (true, "with a code")]
        {
            sets.entry((is_total, name)).or_default().push(place);
        }
    }
    print!("{:<20} {:>6} {:>11}", "set", "frames", "first frame");
    Peer::ALL.iter().for_each(|peer| print!(" {:>11}", peer.name()));
    println!();
    for ((_, name), places) in sets {
        let rate = |is_read: &dyn Fn(&[Outcome]) -> bool| {
            let read = places.iter().filter(|&&place| is_read(&outcomes[place])).count();
            format!("{:>11.1}", 100.0 * read as f64 / places.len() as f64)
        };
        print!("{name:<20} {:>6} {}", places.len(), rate(&|of| of[0].read_on == Some(0)));
        (0..Peer::ALL.len()).for_each(|peer| print!(" {}", rate(&|of| of[peer].read_on.is_some())));
        // Frames that only one of the two reads differ by chance as tosses of a coin do.
        let only = |one: usize, other: usize| {
            let is_only = |of: &&usize| {
                outcomes[**of][one].read_on.is_some() && outcomes[**of][other].read_on.is_none()
            };
            places.iter().filter(is_only).count() as f64
        };
        let zxing_cpp = Peer::ALL.iter().position(|&peer| peer == Peer::ZxingCpp).unwrap_or_default();
        let (ours, theirs) = (only(0, zxing_cpp), only(zxing_cpp, 0));
        let is_behind = theirs - ours > 2.0 * (ours + theirs).sqrt();
        println!("{}", if is_behind { "  behind zxing-cpp" } else { "" });
    }
}

/// `ghosts` are empty frames on which something was read.
fn altogether(frames: &[Frame], outcomes: &[Vec<Outcome>]) {
    println!(
        "{:<12} {:>8} {:>8} {:>8} {:>6} {:>6} {:>10} {:>10} {:>8} {:>8} {:>6}",
        "decoder",
        "real %",
        "synth %",
        "all %",
        "wrong",
        "ghosts",
        "with code",
        "empty",
        "p95",
        "most",
        "panics"
    );
    for (column, peer) in Peer::ALL.into_iter().enumerate() {
        let all = || frames.iter().zip(outcomes).map(|(frame, of)| (frame, &of[column]));
        let rate = |is_one: &dyn Fn(&Frame) -> bool| {
            let frames: Vec<bool> =
                all().filter(|(frame, _)| is_one(frame)).map(|(_, of)| of.read_on.is_some()).collect();
            100.0 * frames.iter().filter(|is_read| **is_read).count() as f64 / frames.len().max(1) as f64
        };
        // Of a code, the first frame: one that isn't read would weigh as much as six that are.
        let millis = |is_empty: bool| {
            let frames = all().filter(|(frame, _)| frame.expected.is_empty() == is_empty);
            let counted = |millis: &[f64]| if is_empty { millis.to_vec() } else { millis[..1].to_vec() };
            let mut millis: Vec<f64> = frames.flat_map(|(_, of)| counted(&of.millis)).collect();
            millis.sort_by(f64::total_cmp);
            millis
        };
        let at = |millis: &[f64], part: f64| {
            millis
                .get(((millis.len() as f64 * part) as usize).min(millis.len().saturating_sub(1)))
                .copied()
                .unwrap_or_default()
        };
        let wrong: usize = outcomes.iter().map(|of| wrong(frames, of, column).count()).sum();
        let on_empty =
            all().filter(|(frame, of)| frame.expected.is_empty() && !of.unexpected.is_empty()).count();
        let (with_code, empty) = (millis(false), millis(true));
        println!(
            "{:<12} {:>8.1} {:>8.1} {:>8.1} {wrong:>6} {on_empty:>6} {:>10.1} {:>10.1} {:>8.1} {:>8.1} {:>6}",
            peer.name(),
            rate(&|frame| kind_of(&frame.set) == "real"),
            rate(&|frame| kind_of(&frame.set) == "synthetic"),
            rate(&|frame| !frame.expected.is_empty()),
            at(&with_code, 0.5),
            at(&empty, 0.5),
            at(&empty, 0.95),
            at(&empty, 1.0),
            all().filter(|(_, of)| of.panicked).count(),
        );
    }
}

/// The texts that a decoder read and that the manifest doesn't expect, unless it is the manifest that errs.
fn wrong<'o>(
    frames: &'o [Frame],
    of: &'o [Outcome],
    column: usize,
) -> impl Iterator<Item = &'o String> + use<'o> {
    of[column].unexpected.iter().filter(move |text| {
        let is_of_another_make = |other: usize| Peer::ALL[other].make() != Peer::ALL[column].make();
        let is_confirmed = of
            .iter()
            .enumerate()
            .any(|(other, of)| is_of_another_make(other) && of.unexpected.contains(text));
        !is_confirmed && !frames.iter().any(|frame| frame.expected.contains(text))
    })
}

/// Lists every text that isn't expected, with who read it.
fn unexpected(frames: &[Frame], outcomes: &[Vec<Outcome>]) {
    println!();
    for (frame, of) in frames.iter().zip(outcomes) {
        let mut texts: BTreeMap<&String, (bool, Vec<&str>)> = BTreeMap::new();
        for (column, peer) in Peer::ALL.into_iter().enumerate() {
            for text in &of[column].unexpected {
                texts.entry(text).or_default().1.push(peer.name());
            }
            for text in wrong(frames, of, column) {
                texts.entry(text).or_default().0 = true;
            }
        }
        for (text, (is_wrong, peers)) in texts {
            let verdict = if is_wrong { "wrong" } else { "not expected, but there" };
            println!("{verdict}: {} reads {text:?} on {}", peers.join(", "), frame.file);
        }
    }
}
