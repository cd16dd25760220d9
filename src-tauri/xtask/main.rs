//! The developer's commands: `cargo xtask run`, `tour`, `walk`, `test`, `bench`, `lint`, `fuzz`.
//!
//! # Map
//!
//! * this file: the verbs, one line each;
//! * [`page`]: the window's page, built where it is out of date;
//! * [`setup`]: what a machine needs first, found and installed;
//! * [`command`]: starting other programs;
//! * [`error`]: everything that can go wrong, and its sentence.
//!
//! What is deliberately absent: dependencies. This program must build on a machine that has Rust and nothing
//! else, since it installs the rest.

mod command;
mod error;
mod page;
mod setup;

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use command::{answer, cargo, run};
use error::{Error, Result};
use setup::Needs;

/// What the help prints, and what an unknown verb is answered with.
const VERBS: &str = "\
cargo xtask run             build Usher and open its window on a practice event, where it is 12:45
cargo xtask tour            drive the window through the day, and write the pictures of the README
cargo xtask walk            look at every screen in six languages, light and dark, twice as large, with Tab alone
cargo xtask test [ARGS]     all tests; ARGS as `cargo test` takes them
cargo xtask lint            formatting, lints and types, of the program and of its page
cargo xtask bench [ARGS]    the judge's and the tally's speed; ARGS go to the bench
cargo xtask bench scan --data DIR
                            how many of the pictures in DIR Usher and other decoders read, and how fast
cargo xtask bench window    how soon the window answers, with 20,000 people
cargo xtask bench show      150 guests at the window: how many a minute, and how soon each is answered
cargo xtask fuzz [SECONDS]  what garbled frames, files and codes do; SECONDS for each sort, else 60
cargo xtask help            this list

Each first names what the machine lacks and installs it, on Debian and Ubuntu.";

/// Where the practice event of `run` lies, below the root; made anew each time.
const PRACTICE: &str = "target/practice";
/// Where the pictures of the README lie.
const PICTURES: &str = "docs/pictures";
/// How long each sort of input is fuzzed, in seconds, where nobody says.
const FUZZ_SECONDS: u64 = 60;

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let verb = arguments.next().unwrap_or_else(|| OsString::from("help"));
    let rest: Vec<OsString> = arguments.collect();
    match dispatch(&verb, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::from(error.exit_status())
        }
    }
}

fn dispatch(verb: &OsStr, rest: &[OsString]) -> Result {
    match (verb.to_str(), rest) {
        (Some("run"), []) => practise(),
        (Some("tour"), []) => {
            prepare_window()?;
            tour(&root().join(PICTURES))
        }
        (Some("walk"), []) => {
            prepare_window()?;
            run(cargo(&root()).args([
                "test",
                "-p",
                "usher",
                "--test",
                "app",
                "window::walk",
                "--",
                "--include-ignored",
            ]))
        }
        (Some("test"), arguments) => test(arguments),
        (Some("lint"), []) => lint(),
        (Some("bench"), [topic, option, data]) if topic == "scan" && option == "--data" => bench_scan(data),
        (Some("bench"), [topic]) if topic == "window" => bench_window("bench_window"),
        (Some("bench"), [topic]) if topic == "show" => bench_window("the_show"),
        (Some("bench"), [topic, ..]) if topic == "scan" => Err(Error::BenchScanUsage),
        (Some("bench"), arguments) => bench_door(arguments),
        (Some("fuzz"), []) => fuzz(FUZZ_SECONDS),
        (Some("fuzz"), [seconds]) => {
            let seconds = seconds.to_str().and_then(|seconds| seconds.parse().ok());
            fuzz(seconds.filter(|&seconds| seconds > 0).ok_or(Error::FuzzUsage)?)
        }
        (Some("help" | "--help" | "-h"), []) => {
            println!("{VERBS}");
            Ok(())
        }
        (Some("fuzz"), _) => Err(Error::FuzzUsage),
        (Some("run" | "tour" | "walk" | "lint" | "help"), [first, ..]) => {
            Err(Error::UnexpectedArgument { verb: verb.to_owned(), argument: first.clone() })
        }
        _ => Err(Error::UnknownVerb { verb: verb.to_owned() }),
    }
}

/// Opens the window on a practice event; where there is no display, the tour is played on a virtual one.
fn practise() -> Result {
    prepare_window()?;
    let practice = root().join(PRACTICE);
    start_anew(&practice)?;
    if !has_display() {
        println!("There is no display: the tour is played on a virtual one.");
        return tour(&practice.join("pictures"));
    }
    run(cargo(&root()).arg("build"))?;
    let (usher, event) = (built_usher()?, practice.join("event.usher"));
    run(Command::new(&usher).arg("practice").arg(&event))?;
    run(Command::new(&usher)
        .arg("--event")
        .arg(&event)
        .arg("tickets")
        .arg("--out")
        .arg(practice.join("tickets")))?;
    println!("The tickets to scan or drop on the window are in `{PRACTICE}/tickets`.");
    run(Command::new(&usher).arg("--event").arg(&event))
}

fn tour(pictures: &Path) -> Result {
    let test = ["test", "-p", "usher", "--test", "app", "the_tour", "--", "--ignored"];
    run(cargo(&root()).args(test).env("USHER_PICTURES", pictures))?;
    let phone = ["test", "-p", "usher-board", "--test", "board", "a_phone_shows"];
    run(cargo(&root()).args(phone).env("USHER_PICTURES", pictures))?;
    let pages = ["run", "-p", "usher-paper", "--example", "pages", "--"];
    run(cargo(&root()).args(pages).arg(pictures).arg("readme"))?;
    println!("The pictures are in `{}`.", pictures.display());
    Ok(())
}

/// Whether a window can be opened here. On other systems than Linux a session always has a display.
fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn start_anew(folder: &Path) -> Result {
    let failed = |source| Error::Path { path: folder.to_owned(), source };
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
        _ => fs::create_dir_all(folder).map_err(failed),
    }
}

fn prepare_window() -> Result {
    setup::prepare(&root(), Needs::Window)?;
    page::build(&root())
}

fn test(arguments: &[OsString]) -> Result {
    prepare_window()?;
    page::script(&root(), "test")?;
    run(cargo(&root()).args(["test", "--workspace"]).args(arguments))?;
    println!("All tests passed.");
    Ok(())
}

fn lint() -> Result {
    setup::prepare(&root(), Needs::Build)?;
    run(cargo(&root()).args(["fmt", "--all", "--check"]))?;
    run(cargo(&root()).args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    page::script(&root(), "lint")?;
    page::script(&root(), "check")?;
    println!("Formatting, lints and types are clean.");
    Ok(())
}

/// Measures in the window of a release build, by the test of this name.
fn bench_window(test: &str) -> Result {
    prepare_window()?;
    let release = ["--release", "--features", "custom-protocol", "-p", "usher"];
    run(cargo(&root()).arg("build").args(release).args(["--example", "empty_window"]))?;
    // One after the other: each has the machine to itself.
    let test = ["--test", "app", test, "--", "--ignored", "--nocapture", "--test-threads=1"];
    run(cargo(&root()).arg("test").args(release).args(test))
}

fn bench_door(arguments: &[OsString]) -> Result {
    setup::prepare(&root(), Needs::Build)?;
    let own = ["bench", "-p", "usher-core", "--bench", "door", "--"];
    run(cargo(&root()).args(own).args(arguments))
}

/// Reads the pictures with Usher's decoder and with its peers, which are a workspace of their own.
fn bench_scan(data: &OsStr) -> Result {
    setup::prepare(&root(), Needs::Peers)?;
    let bench = ["run", "--release", "--locked", "--manifest-path", "src-tauri/scan/bench/Cargo.toml", "--"];
    // Cargo starts in the root, but the folder was named from where the developer stands.
    let data = std::path::absolute(data).map_err(|source| Error::Path { path: data.into(), source })?;
    run(cargo(&root()).args(bench).arg(data))
}

/// Fuzzes each target for so many seconds, or until one of its inputs crashes; what was found before is kept in
/// `fuzz/corpus`, and what crashed in `fuzz/artifacts`.
fn fuzz(seconds: u64) -> Result {
    setup::prepare(&root(), Needs::Fuzz)?;
    if answer("cargo", &["fuzz", "--version"]).is_none() {
        run(cargo(&root()).args(["install", "--locked", "cargo-fuzz"]))?;
    }
    for target in fuzz_targets(&root().join("fuzz/targets"))? {
        let (corpus, seeds) = (format!("fuzz/corpus/{target}"), format!("fuzz/seeds/{target}"));
        let path = root().join(&corpus);
        fs::create_dir_all(&path).map_err(|source| Error::Path { path, source })?;
        // Without a sanitizer, which only a nightly Rust has: there is no unsafe code to watch.
        let (limit, time) = ("-rss_limit_mb=2048", format!("-max_total_time={seconds}"));
        let fuzz = ["fuzz", "run", "--sanitizer", "none", &target, &corpus, &seeds, "--", limit, &time];
        run(cargo(&root()).args(fuzz).arg("-timeout=30"))?;
    }
    println!("No input crashed.");
    Ok(())
}

/// The names of the targets, which are those of their files.
fn fuzz_targets(folder: &Path) -> Result<Vec<String>> {
    let failed = |source| Error::Path { path: folder.to_owned(), source };
    let mut targets = Vec::new();
    for file in fs::read_dir(folder).map_err(failed)? {
        let path = file.map_err(failed)?.path();
        targets.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    targets.sort();
    Ok(targets)
}

/// The root of the workspace.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).expect("this crate stands two folders below the root").to_owned()
}

/// The `usher` that `cargo build` made: it lies beside this very program, wherever Cargo builds to.
fn built_usher() -> Result<PathBuf> {
    let name = format!("usher{}", env::consts::EXE_SUFFIX);
    let own = env::current_exe().map_err(|source| Error::Path { path: "xtask".into(), source })?;
    Ok(own.with_file_name(name))
}
