//! How soon the window answers, with 20,000 people on the roster: `cargo xtask bench window`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use image::{GrayImage, Luma, imageops};
use qrcode::QrCode;

use super::Window;
use crate::program::Program;

const PEOPLE: usize = 20_000;
const BURSTS: usize = 200;
/// From one burst to the next: quicker than any two guests.
const BETWEEN: Duration = Duration::from_millis(500);
/// By then the flood is over, or something is lost.
const FLOOD: Duration = Duration::from_secs(120);
const STARTS: usize = 9;
/// The milliseconds between two keys of a scanner.
const GAPS: [u32; 5] = [1, 2, 5, 10, 20];

/// Listens in the page: when a key was pressed, and when what came of it had been painted. Once `onlyEnter` is set, of
/// Enter alone: what is painted between the keys of a scanner answers nobody.
pub(super) const LISTEN: &str = "
    window.times = [];
    let pressed = 0;
    addEventListener('keydown', (event) => {
        if (!window.onlyEnter || event.key === 'Enter') pressed = event.timeStamp;
    }, true);
    const painted = (act) => requestAnimationFrame(() => setTimeout(act));
    new MutationObserver((changes) => {
        const answer = window.onlyEnter ? '[data-test=result]' : '[data-test=result], #found';
        const isIn = (node, what) => (node.nodeType === 1 ? node : node.parentElement)?.closest(what);
        const answers = changes.some(({ target, addedNodes }) => (!window.onlyEnter && isIn(target, '#found'))
            || [...addedNodes].some((node) => node.nodeType === 1
                && (node.matches(answer) || node.querySelector(answer))));
        if (!answers || !pressed) return;
        const from = pressed;
        pressed = 0;
        painted(() => window.times.push(performance.now() - from));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
";

/// Notes when a ticket came before the camera, which a white corner of the frame says, and when each answer had been
/// painted.
const LISTEN_TO_FRAMES: &str = "
    window.held = [];
    window.answered = [];
    let drawn = 0;
    let wasHeld = false;
    const drawImage = CanvasRenderingContext2D.prototype.drawImage;
    CanvasRenderingContext2D.prototype.drawImage = function (...given) {
        drawImage.apply(this, given);
        const isHeld = this.getImageData(2, 2, 1, 1).data[0] > 240;
        if (isHeld && !wasHeld) window.held.push(performance.now());
        wasHeld = isHeld;
        drawn++;
    };
    window.rate = () => drawn;
    new MutationObserver((changes) => {
        const isNew = changes.some((change) => [...change.addedNodes].some((node) =>
            node.nodeType === 1 && (node.matches('[data-test=result]') || node.querySelector('[data-test=result]'))));
        if (!isNew) return;
        requestAnimationFrame(() => setTimeout(() => window.answered.push(performance.now())));
    }).observe(document.body, { childList: true, subtree: true });
";

/// Guests who hold a ticket before the camera, one after another,
const HELD_UP: usize = 40;
/// for so many frames each,
const FRAMES_HELD: usize = 5;
/// with so many between them.
const FRAMES_BETWEEN: usize = 7;

fn code(number: usize) -> String {
    format!("GUEST-{number:034}")
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn times(window: &Window) -> Vec<f64> {
    let times = window.js("return window.times.splice(0)");
    times.as_array().expect("a list").iter().filter_map(serde_json::Value::as_f64).collect()
}

fn crowd(program: &Program) {
    let mut list = String::from("name,affiliation,email,code\n");
    let syllables = ["ka", "lo", "mi", "re", "su", "ta", "ve", "no", "di", "ba"];
    let name = |mut number: usize| {
        let mut name = String::new();
        for _ in 0..3 {
            name.push_str(syllables[number % 10]);
            number /= 10;
        }
        name
    };
    for number in 0..PEOPLE {
        let (given, family) = (name(number), name(number / 7 + 13));
        writeln!(
            list,
            "{given} {family}{},House {},p{number}@example.org,{}",
            number % 97,
            number % 400,
            code(number)
        )
        .expect("a text grows");
    }
    program.done(&["practice", &program.path("event.usher")]);
    let path = program.file("crowd.csv", list.as_bytes());
    program.done(&["import", &path]);
}

#[test]
#[ignore = "measures: cargo xtask bench window"]
fn bench_window_starts() {
    let few = Program::new();
    few.done(&["practice", &few.path("event.usher")]);
    let program = Program::new();
    crowd(&program);

    let usher = Path::new(env!("CARGO_BIN_EXE_usher"));
    let empty = usher.with_file_name("examples").join("empty_window");
    let mut starts: [Vec<f64>; 3] = Default::default();
    for _ in 0..STARTS {
        starts[0].push(start(&few, &empty));
        starts[1].push(start(&few, usher));
        starts[2].push(start(&program, usher));
    }
    let [other, own, crowded] = starts.map(median);
    println!("start to a focused box: an empty window {other:.0} ms");
    println!("  Usher with 152 people {own:.0} ms, ratio {:.2}", own / other);
    println!("  Usher with 20,152 people {crowded:.0} ms, ratio {:.2}", crowded / other);
}

#[test]
#[ignore = "measures: cargo xtask bench window"]
fn bench_window_scanner() {
    let program = Program::new();
    crowd(&program);
    let window = Window::open(&program);
    window.js(LISTEN);
    window.js("window.onlyEnter = true");
    let arrived = || program.done(&["tally"])["arrived"]["on_time"].as_u64().expect("a count");
    let mut guests = (0..).map(|number| code(number * 7));
    let mut all = Vec::new();
    let before = arrived();
    for gap in GAPS {
        for guest in guests.by_ref().take(BURSTS / GAPS.len()) {
            window.burst_at(&guest, gap);
            sleep(BETWEEN);
        }
        let bursts = times(&window);
        println!(
            "{} bursts of 40 characters, {gap} ms a key: Enter to painted verdict, median {:.0} ms, p95 {:.0} ms",
            bursts.len(),
            median(bursts.clone()),
            percentile(bursts.clone(), 95),
        );
        all.extend(bursts);
    }
    println!(
        "all {BURSTS} bursts: {} guests are in, median {:.0} ms, p95 {:.0} ms",
        arrived() - before,
        median(all.clone()),
        percentile(all, 95)
    );

    // No door sees this: one burst upon the other, as quickly as the keys can be sent.
    let (before, begun) = (arrived(), Instant::now());
    for guest in guests.take(BURSTS) {
        window.burst_at(&guest, 1);
    }
    let sent = begun.elapsed().as_secs_f64();
    while arrived() - before < BURSTS as u64 {
        assert!(begun.elapsed() < FLOOD, "{} of {BURSTS} bursts of the flood are in", arrived() - before);
        sleep(Duration::from_millis(200));
    }
    println!(
        "a flood of {BURSTS} bursts: sent in {sent:.1} s, all of them in {:.1} s after the last",
        begun.elapsed().as_secs_f64() - sent
    );
}

#[test]
#[ignore = "measures: cargo xtask bench window"]
fn bench_window_look_up() {
    let program = Program::new();
    crowd(&program);
    let window = Window::open(&program);
    window.js(LISTEN);
    keystrokes(&window, "without a camera");
}

/// How soon the list follows a key.
fn keystrokes(window: &Window, beside: &str) {
    window.press("Escape");
    window.wait_for("[data-test=idle]");
    times(window);
    for name in ["kalomi", "taveno", "dibaka", "resuta", "misuve", "nokaba", "lodire", "suvemi"] {
        for letter in name.chars() {
            window.hand(&letter.to_string());
            sleep(Duration::from_millis(150));
        }
        window.press("Escape");
        sleep(Duration::from_millis(100));
    }
    let keys = times(window);
    println!(
        "{} keystrokes {beside}: to painted list, median {:.0} ms, p95 {:.0} ms",
        keys.len(),
        median(keys.clone()),
        percentile(keys, 95)
    );
}

/// How soon a ticket that is held before the camera is answered, in frames from the first that shows it whole; and
/// typing while the camera runs.
#[test]
#[ignore = "measures: cargo xtask bench window"]
fn bench_window_camera() {
    let program = Program::new();
    crowd(&program);
    let folder = PathBuf::from(program.path("frames"));
    fs::create_dir_all(&folder).expect("the folder can be made");
    let period = FRAMES_BETWEEN + FRAMES_HELD;
    for guest in 0..HELD_UP {
        let held = frame(Some((guest, &code(guest * 7 + 3))));
        let empty = frame(None);
        for place in 0..period {
            let picture = if place < FRAMES_BETWEEN { &empty } else { &held };
            let path = folder.join(format!("{:04}.png", guest * period + place));
            picture.save(path).expect("the folder can be written to");
        }
    }
    let frames = folder.display().to_string();
    let event = program.path("event.usher");
    let window = Window::open_with(&program, &["--event", &event, "--frames", &frames]);
    window.wait_camera("live");
    window.js(LISTEN_TO_FRAMES);
    let begun = Instant::now();
    sleep(Duration::from_secs_f64((HELD_UP * period) as f64 / 15.0));
    let drawn = window.js("return window.rate()").as_f64().expect("a count");
    let rate = drawn / begun.elapsed().as_secs_f64();
    let figures = |name: &str| -> Vec<f64> {
        let figures = window.js(&format!("return window.{name}"));
        figures.as_array().expect("a list").iter().filter_map(serde_json::Value::as_f64).collect()
    };
    let (held, answered) = (figures("held"), figures("answered"));
    let waits: Vec<f64> = held
        .iter()
        .zip(held.iter().skip(1))
        .filter_map(|(&from, &until)| {
            let answer = answered.iter().find(|&&at| (from..until).contains(&at))?;
            Some((answer - from) * rate / 1000.0)
        })
        .collect();
    println!(
        "{} tickets before a camera of {rate:.1} frames a second, {} answered: from the first frame that shows one to \
         the painted verdict, median {:.1} frames, p95 {:.1}",
        held.len() - 1,
        waits.len(),
        median(waits.clone()),
        percentile(waits, 95),
    );
    window.js(LISTEN);
    keystrokes(&window, "while the camera runs");
}

/// What a camera sees: a wall with the noise of a sensor, and where `held` says so a phone, a little soft.
fn frame(held: Option<(usize, &str)>) -> GrayImage {
    let mut seed = 1_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 29) as u8
    };
    let mut frame = GrayImage::from_fn(1280, 720, |x, y| Luma([90 + ((x + y) / 60 % 40) as u8 + noise()]));
    let Some((guest, text)) = held else { return frame };
    let code = QrCode::new(text).expect("the text fits").render::<Luma<u8>>().module_dimensions(7, 7).build();
    let left = 200 + i64::try_from(guest).expect("few guests") % 7 * 60;
    imageops::replace(&mut frame, &imageops::blur(&code, 1.2), left, 180);
    imageops::replace(&mut frame, &GrayImage::from_pixel(8, 8, Luma([255])), 0, 0);
    frame
}

fn percentile(mut times: Vec<f64>, percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

/// From the start of a program to a focused box in its window, in milliseconds.
fn start(program: &Program, binary: &Path) -> f64 {
    let begun = Instant::now();
    let window = Window::open_binary(program, binary);
    window.wait_for("#box:focus");
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    drop(window);
    took
}
