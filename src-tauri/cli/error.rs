//! What can break at the command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::json;
use usher_core::presence::RowProblem;
use usher_core::roster::Problem;

use super::roster::problem_line;
use crate::files::FileError;
use crate::texts::Texts;
use crate::wire::Words;

/// How many problems of a list are told one by one.
const SHOWN: usize = 20;

/// What broke. The text says what, where, and what to do next; it is English, for logs and `--json`.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(transparent)]
    Core(#[from] usher_core::Error),
    #[error(transparent)]
    Scan(#[from] usher_scan::ScanError),
    #[error("{}{}", .0, because(.0))]
    Board(#[from] usher_board::Error),
    #[error(transparent)]
    File(#[from] FileError),
    #[error("`{path}`: {problem}")]
    Roster { path: PathBuf, problem: usher_intake::FileProblem },
    #[error(
        "`--same {row}={like}`: row {row} of the list is nobody; `usher import --dry-run` tells who is like whom"
    )]
    NoSuchRow { row: usize, like: String },
    #[error(
        "`--same {row}={like}`: nobody is known as `{like}`; `usher import --dry-run` tells who is like whom"
    )]
    NobodyLike { row: usize, like: String },
    #[error("`{path}`: {problem}")]
    Report { path: PathBuf, problem: usher_intake::attendance::ReportProblem },
    #[error("nobody in `{path}` is called {}: `usher online --dry-run` lists its names", quoted(names))]
    SaidOfNobody { path: PathBuf, names: Vec<String> },
    #[error("no PIN of {0} was given: set {1}, or write it to standard input")]
    NoPin(String, &'static str),
    #[error("no event file is named: add `--event FILE`, or set USHER_EVENT")]
    NoEventNamed,
    #[error("no code found on `{0}`: take the picture again with the code larger, or find the name")]
    NoCode(PathBuf),
    #[error("{} problems in `{path}`, nothing was imported", problems.len())]
    Problems { path: PathBuf, problems: Vec<Problem>, answer: serde_json::Value },
    #[error("{} problems in `{path}`, nothing was taken in", problems.len())]
    ReportProblems { path: PathBuf, problems: Vec<RowProblem>, answer: serde_json::Value },
    #[error("{failed} of {all} pictures cannot be read: {first}")]
    Pictures { failed: usize, all: usize, first: String, answer: serde_json::Value },
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ")
}

/// Why nobody can listen there, where the system says so.
fn because(error: &usher_board::Error) -> String {
    std::error::Error::source(error).map_or_else(String::new, |source| format!(": {source}"))
}

impl Error {
    pub(super) fn print(&self, json: bool, texts: &Texts) -> ExitCode {
        let says = self.says(texts);
        eprintln!("usher: {says}");
        if json {
            let answer = match self {
                Self::Problems { answer, .. }
                | Self::ReportProblems { answer, .. }
                | Self::Pictures { answer, .. } => answer.clone(),
                _ => json!({ "error": self.to_string(), "says": says }),
            };
            println!("{answer}");
        }
        ExitCode::from(2)
    }

    /// What broke, in the language of the terminal.
    fn says(&self, texts: &Texts) -> String {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Self::Core(error) => texts.tell(&Words::from(error)),
            Self::File(error) => texts.tell(&Words::from(error)),
            // What a picture's decoder stumbled over is nobody's sentence.
            Self::Scan(error) => error.to_string(),
            // Nor is why a system lets nobody listen.
            Self::Board(_) => self.to_string(),
            Self::Roster { path, problem } => {
                format!("`{}`: {}", shown(path), texts.tell(&Words::from(problem)))
            }
            Self::Report { path, problem } => {
                format!("`{}`: {}", shown(path), texts.tell(&Words::from(problem)))
            }
            Self::SaidOfNobody { path, names } => {
                let names = texts.list(names.iter().map(|name| format!("`{name}`")));
                texts.say("error-said-of-nobody", &[("path", shown(path).into()), ("names", names.into())])
            }
            Self::NoSuchRow { row, like } => {
                let option = format!("--same {row}={like}");
                texts.say("error-not-the-same-row", &[("option", option.into()), ("row", (*row).into())])
            }
            Self::NobodyLike { row, like } => {
                let option = format!("--same {row}={like}");
                let values = [("option", option.into()), ("like", like.as_str().into())];
                texts.say("error-not-the-same-person", &values)
            }
            Self::NoPin(name, variable) => {
                let values = [("name", name.as_str().into()), ("variable", (*variable).into())];
                texts.say("error-no-pin", &values)
            }
            Self::NoEventNamed => texts.word("error-no-event"),
            Self::NoCode(path) => texts.say("error-no-code", &[("path", shown(path).into())]),
            Self::Problems { path, problems, .. } => {
                listed(path, problems.iter().map(|problem| problem_line(problem, texts)), texts)
            }
            Self::ReportProblems { path, problems, .. } => {
                listed(path, problems.iter().map(|problem| problem_line(problem, texts)), texts)
            }
            Self::Pictures { failed, all, first, .. } => texts.say(
                "error-pictures",
                &[("failed", (*failed).into()), ("all", (*all).into()), ("first", first.as_str().into())],
            ),
        }
    }
}

/// How many problems a file has, and the first of them.
fn listed(path: &Path, lines: impl ExactSizeIterator<Item = String>, texts: &Texts) -> String {
    let count = lines.len();
    let values = [("count", count.into()), ("path", path.display().to_string().into())];
    let mut told = vec![texts.say("error-problems", &values)];
    told.extend(lines.take(SHOWN));
    if count > SHOWN {
        told.push(texts.say("error-problems-more", &[("count", (count - SHOWN).into())]));
    }
    told.join("\n  ")
}
