//! The developer's commands: `cargo xtask run`, `test`, `bench`, `lint`.
//!
//! # Map
//!
//! * this file: the verbs, one line each;
//! * [`play`]: the main job, played in the terminal;
//! * [`setup`]: what a machine needs first, found and installed;
//! * [`command`]: starting other programs;
//! * [`error`]: everything that can go wrong, and its sentence.
//!
//! What is deliberately absent: dependencies. This program must build on a machine that has Rust and nothing
//! else, since it installs the rest.

mod command;
mod error;
mod play;
mod setup;

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use command::{cargo, run};
use error::{Error, Result};
use setup::Needs;

/// What the help prints, and what an unknown verb is answered with.
const VERBS: &str = "\
cargo xtask run             build Usher and play the main job in the terminal, with a practice event
cargo xtask test [ARGS]     all tests; ARGS as `cargo test` takes them
cargo xtask lint            formatting and lints
cargo xtask bench [ARGS]    the judge's and the tally's speed; ARGS go to the bench
cargo xtask bench scan --data DIR
                            how many of the pictures in DIR are read
cargo xtask help            this list

Each first names what the machine lacks and installs it, on Debian and Ubuntu.";

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
        (Some("run"), []) => play_main_job(),
        (Some("test"), arguments) => test(arguments),
        (Some("lint"), []) => lint(),
        (Some("bench"), [topic, option, data]) if topic == "scan" && option == "--data" => bench_scan(data),
        (Some("bench"), [topic, ..]) if topic == "scan" => Err(Error::BenchScanUsage),
        (Some("bench"), arguments) => bench_door(arguments),
        (Some("help" | "--help" | "-h"), []) => {
            println!("{VERBS}");
            Ok(())
        }
        (Some("run" | "lint" | "help"), [first, ..]) => {
            Err(Error::UnexpectedArgument { verb: verb.to_owned(), argument: first.clone() })
        }
        _ => Err(Error::UnknownVerb { verb: verb.to_owned() }),
    }
}

fn play_main_job() -> Result {
    setup::prepare(&root(), Needs::Window)?;
    run(cargo(&root()).arg("build"))?;
    play::main_job(&built_usher()?)
}

fn test(arguments: &[OsString]) -> Result {
    setup::prepare(&root(), Needs::Window)?;
    run(cargo(&root()).args(["test", "--workspace"]).args(arguments))?;
    println!("All tests passed.");
    Ok(())
}

fn lint() -> Result {
    setup::prepare(&root(), Needs::Build)?;
    run(cargo(&root()).args(["fmt", "--all", "--check"]))?;
    run(cargo(&root()).args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    println!("Formatting and lints are clean.");
    Ok(())
}

fn bench_door(arguments: &[OsString]) -> Result {
    setup::prepare(&root(), Needs::Build)?;
    let own = ["bench", "-p", "usher-core", "--bench", "door", "--"];
    run(cargo(&root()).args(own).args(arguments))
}

fn bench_scan(data: &OsStr) -> Result {
    setup::prepare(&root(), Needs::Build)?;
    let own = ["run", "--release", "-p", "usher-scan", "--example", "rate", "--"];
    // Cargo starts in the root, but the folder was named from where the developer stands.
    let data = std::path::absolute(data).map_err(|source| Error::Path { path: data.into(), source })?;
    run(cargo(&root()).args(own).arg(data))
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
