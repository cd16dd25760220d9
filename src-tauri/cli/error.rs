//! What can break at the command line.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
use usher_core::roster::Problem;

use crate::files::FileError;

/// What broke. The text says what, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(transparent)]
    Core(#[from] usher_core::Error),
    #[error(transparent)]
    Scan(#[from] usher_scan::ScanError),
    #[error(transparent)]
    File(#[from] FileError),
    #[error("`{path}`: {problem}")]
    Roster { path: PathBuf, problem: usher_intake::FileProblem },
    #[error("`--same {row}={like}`: {what}; `usher import --dry-run` tells who is like whom")]
    NotTheSame { row: usize, like: String, what: String },
    #[error("no PIN of {0} was given: set {1}, or write it to standard input")]
    NoPin(String, &'static str),
    #[error("no event file is named: add `--event FILE`, or set USHER_EVENT")]
    NoEventNamed,
    #[error("no code found on `{0}`: take the picture again with the code larger, or find the name")]
    NoCode(PathBuf),
    #[error("{} in `{path}`, nothing was imported{}", counted(problems.len()), listed(problems))]
    Problems { path: PathBuf, problems: Vec<Problem>, answer: serde_json::Value },
    #[error("{failed} of {all} pictures cannot be read: {first}")]
    Pictures { failed: usize, all: usize, first: String, answer: serde_json::Value },
}

fn counted(problems: usize) -> String {
    if problems == 1 { "1 problem".to_owned() } else { format!("{problems} problems") }
}

fn listed(problems: &[Problem]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = problems
        .iter()
        .take(SHOWN)
        .map(|problem| match &problem.column {
            Some(column) => format!("\n  row {}, column `{column}`: {}", problem.row, problem.message),
            None => format!("\n  row {}: {}", problem.row, problem.message),
        })
        .collect();
    if problems.len() > SHOWN {
        lines.push(format!("\n  and {} more", problems.len() - SHOWN));
    }
    lines.concat()
}

impl Error {
    pub(super) fn print(&self, json: bool) -> ExitCode {
        eprintln!("usher: {self}");
        if json {
            let answer = match self {
                Self::Problems { answer, .. } | Self::Pictures { answer, .. } => answer.clone(),
                _ => json!({ "error": self.to_string() }),
            };
            println!("{answer}");
        }
        ExitCode::from(2)
    }
}
