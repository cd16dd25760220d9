//! What can break at the command line.

use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
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
    #[error("no PIN of {0} was given: set {1}, or write it to standard input")]
    NoPin(String, &'static str),
    #[error("no event file is named: add `--event FILE`, or set USHER_EVENT")]
    NoEventNamed,
    #[error("no code found on `{0}`: take the picture again with the code larger, or find the name")]
    NoCode(PathBuf),
    #[error("{} problems in `{path}`, nothing was imported", problems.len())]
    Problems { path: PathBuf, problems: Vec<Problem>, answer: serde_json::Value },
    #[error("{failed} of {all} pictures cannot be read: {first}")]
    Pictures { failed: usize, all: usize, first: String, answer: serde_json::Value },
}

impl Error {
    pub(super) fn print(&self, json: bool, texts: &Texts) -> ExitCode {
        let says = self.says(texts);
        eprintln!("usher: {says}");
        if json {
            let answer = match self {
                Self::Problems { answer, .. } | Self::Pictures { answer, .. } => answer.clone(),
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
            Self::Roster { path, problem } => {
                format!("`{}`: {}", shown(path), texts.tell(&Words::from(problem)))
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
                let values = [("count", problems.len().into()), ("path", shown(path).into())];
                let mut lines = vec![texts.say("error-problems", &values)];
                lines.extend(problems.iter().take(SHOWN).map(|problem| problem_line(problem, texts)));
                if problems.len() > SHOWN {
                    let more = ("count", (problems.len() - SHOWN).into());
                    lines.push(texts.say("error-problems-more", &[more]));
                }
                lines.join("\n  ")
            }
            Self::Pictures { failed, all, first, .. } => texts.say(
                "error-pictures",
                &[("failed", (*failed).into()), ("all", (*all).into()), ("first", first.as_str().into())],
            ),
        }
    }
}
