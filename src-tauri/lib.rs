//! Usher, the check-in desk of a hybrid event. This page is the wiring.
//!
//! # Map
//!
//! | room | what it is | may import |
//! |---|---|---|
//! | `usher-core` | the rules of the door: nouns, the event file (`store`), the verbs (`desk`) | no other room |
//! | `usher-scan` | pixels in, the texts of the codes on them out | no other room |
//! | `usher-paper` | what leaves the desk: tickets, lists, reports | the nouns of `usher-core` |
//! | `wire` | the shapes of answers, and what the desk says in words | `usher-core` |
//! | `cli` | the verbs without a window | all of the above |
//! | `window` | the window, and what it needs before it can open | `tauri` |
//!
//! What is deliberately absent: rules of the door, and SQL. A rule stands in `usher-core`, where a test can
//! try it without a window.

mod cli;
mod window;
mod wire;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program: a verb on the command line answers in the terminal, no argument at all opens the window.
#[must_use]
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if arguments.is_empty() { window::open() } else { cli::run(arguments) }
}
