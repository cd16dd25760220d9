//! How many pictures of a folder are read, and how long it takes: `cargo xtask bench scan --data DIR`.
//!
//! The folder holds `manifest.jsonl`, a line a frame: `set`, `file`, `expect` (the texts on it, none where no
//! code is, null where nobody wrote them down). The time is that of decoding the grey frame as a camera's,
//! without reading the file; `still %` is what is read when the file is taken as a still picture, which has
//! time for more. Frames with a text that nobody expects are listed below the table.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use serde_json::Value;
use usher_scan::{Code, Luma, decode_bytes, decode_luma};

#[derive(Default)]
struct Set {
    frames: usize,
    read: usize,
    still: usize,
    wrong: usize,
    millis: Vec<f64>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder of the pictures")?;
    let folder = Path::new(&folder);
    let mut sets: BTreeMap<String, Set> = BTreeMap::new();
    let mut unexpected = Vec::new();
    for line in std::fs::read_to_string(folder.join("manifest.jsonl"))?.lines() {
        let frame: Value = serde_json::from_str(line)?;
        let word = |key: &str| frame[key].as_str().unwrap_or_default().to_owned();
        // Where nobody wrote down what is on a frame, nothing can be held against it.
        let Some(expected) = frame["expect"].as_array() else {
            continue;
        };
        let expected: Vec<&str> = expected.iter().filter_map(Value::as_str).collect();
        let bytes = std::fs::read(folder.join(word("file")))?;
        let picture = image::load_from_memory(&bytes)
            .map_err(|error| format!("{}: {error}", word("file")))?
            .into_luma8();
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let luma = Luma::new(width, height, picture.into_raw()).ok_or("a picture without pixels")?;
        let begun = Instant::now();
        let found = decode_luma(&luma);
        let millis = begun.elapsed().as_secs_f64() * 1000.0;
        let still = decode_bytes(&bytes)?;
        let is_read =
            |codes: &[Code]| expected.iter().any(|text| codes.iter().any(|code| code.text == *text));
        let texts = found.iter().chain(&still).map(|code| code.text.as_str());
        let wrong = texts.into_iter().find(|text| !expected.contains(text));
        for name in [word("set"), kind_of(&word("set")).to_owned()] {
            let set = sets.entry(name).or_default();
            set.frames += 1;
            set.millis.push(millis);
            set.wrong += usize::from(wrong.is_some());
            set.read += usize::from(is_read(&found));
            set.still += usize::from(is_read(&still));
        }
        unexpected.extend(wrong.map(|text| format!("{}: {text:?}", word("file"))));
    }
    println!(
        "{:<28} {:>7} {:>7} {:>8} {:>6} {:>10}",
        "set", "frames", "read %", "still %", "wrong", "median ms"
    );
    for (name, set) in &mut sets {
        set.millis.sort_by(f64::total_cmp);
        let percent = |count: usize| 100.0 * count as f64 / set.frames as f64;
        let (read, still) = (percent(set.read), percent(set.still));
        let median = set.millis[set.millis.len() / 2];
        println!("{name:<28} {:>7} {read:>7.1} {still:>8.1} {:>6} {median:>10.1}", set.frames, set.wrong);
    }
    for line in unexpected {
        println!("not expected: {line}");
    }
    Ok(())
}

fn kind_of(set: &str) -> &'static str {
    if set.starts_with("no-code") {
        "* without a code"
    } else if set.starts_with("synth") {
        "* synthetic"
    } else {
        "* real"
    }
}
