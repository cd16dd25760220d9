//! The main job, played in the terminal: a practice event from its tickets to its figures.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{line, status};
use crate::error::{Error, Result};
use crate::root;

/// Where the play is played, below the root; made anew each time.
const FOLDER: &str = "target/practice";
const EVENT: &str = "target/practice/event.usher";
const TICKETS: &str = "target/practice/tickets";

/// The steps. `EVENT` and `TICKETS` stand for the two paths, `TICKET-n` for the nth picture among the tickets.
const STEPS: [&[&str]; 12] = [
    &["practice", "EVENT"],
    &["--event", "EVENT", "import", "assets/events/sample-roster.csv"],
    &["--event", "EVENT", "tickets", "--out", "TICKETS"],
    &["decode", "TICKET-1"],
    &["--event", "EVENT", "check-in", "--image", "TICKET-1"],
    &["--event", "EVENT", "check-in", "--image", "TICKET-2"],
    &["--event", "EVENT", "check-in", "--image", "TICKET-3"],
    &["--event", "EVENT", "check-in", "--image", "TICKET-1"],
    &["--event", "EVENT", "find", "garcia"],
    &["--event", "EVENT", "walk-in", "--name", "Ama Mensah", "--lunch"],
    &["--event", "EVENT", "tally"],
    &["--event", "EVENT", "verify"],
];

/// The statuses that are answers: done or admitted, answered no, answered with a question.
const ANSWERS: [i32; 3] = [0, 1, 3];

/// Plays every step through the built program, and stops at the first that is no answer.
pub(crate) fn main_job(usher: &Path) -> Result {
    let root = root();
    start_anew(&root.join(FOLDER))?;
    for step in STEPS {
        let mut command = Command::new(usher);
        command.current_dir(&root);
        for word in step {
            command.arg(stands_for(word, &root)?);
        }
        println!("\n$ {}", line(&command));
        let status = status(&mut command)?;
        if !status.is_some_and(|status| ANSWERS.contains(&status)) {
            return Err(Error::Failed { command: line(&command), status });
        }
    }
    println!("\nPlayed to the end. The event file is `{EVENT}`: try more on it, or `usher --help`.");
    Ok(())
}

fn start_anew(folder: &Path) -> Result {
    let failed = |source| Error::Path { path: folder.to_owned(), source };
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
        _ => fs::create_dir_all(folder).map_err(failed),
    }
}

/// What a word of a step stands for: itself, unless it is one of the three names.
fn stands_for(word: &str, root: &Path) -> Result<PathBuf> {
    match (word, word.strip_prefix("TICKET-").and_then(|number| number.parse().ok())) {
        (_, Some(number)) => ticket(number, root),
        ("EVENT", _) => Ok(EVENT.into()),
        ("TICKETS", _) => Ok(TICKETS.into()),
        _ => Ok(word.into()),
    }
}

/// The picture of a ticket, counted from 1 in the order of the file names.
fn ticket(number: usize, root: &Path) -> Result<PathBuf> {
    let folder = root.join(TICKETS);
    let failed = |source| Error::Path { path: folder.clone(), source };
    let mut pictures = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let name = PathBuf::from(entry.map_err(failed)?.file_name());
        if name.extension().is_some_and(|extension| extension == "png") {
            pictures.push(Path::new(TICKETS).join(name));
        }
    }
    pictures.sort();
    let picture = pictures.into_iter().nth(number.saturating_sub(1));
    picture.ok_or_else(|| Error::NoTicket { number, folder: TICKETS.into() })
}
