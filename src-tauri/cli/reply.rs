//! An answer on its way to the terminal.

use std::io::{self, Write as _};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;
use usher_core::outcome::{Answer, Outcome};

use super::session::Session;
use crate::texts::Texts;

/// What a verb answers: in words, as JSON, and as an exit status.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: Status,
    pub(super) text: String,
    pub(super) json: Value,
}

/// Which way a verb answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Done,
    No,
    Question,
}

impl From<&Outcome> for Status {
    fn from(outcome: &Outcome) -> Self {
        match outcome.answer() {
            Answer::Yes => Self::Done,
            Answer::No => Self::No,
            Answer::Question => Self::Question,
        }
    }
}

impl Reply {
    pub(super) fn new(status: Status, text: impl Into<String>, answer: &impl Serialize) -> Self {
        let json = serde_json::to_value(answer).expect("answers are JSON");
        Self { status, text: text.into(), json }
    }

    pub(super) fn done(text: impl Into<String>, answer: &impl Serialize) -> Self {
        Self::new(Status::Done, text, answer)
    }

    /// This reply, marked as one of a practice event where it is.
    pub(super) fn marked_as_practice(self, session: &Session) -> Self {
        if session.practice { self.of_practice(&session.texts) } else { self }
    }

    /// This reply, of a practice event.
    pub(super) fn of_practice(mut self, texts: &Texts) -> Self {
        self.text = format!("{}\n{}", texts.word("frame-practice").to_uppercase(), self.text);
        self
    }

    pub(super) fn print(&self, json: bool) -> ExitCode {
        let words = if json { self.json.to_string() } else { self.text.trim_end().to_owned() };
        // Whoever reads may have gone (`usher journal | head`): that is no error of ours.
        let _ = writeln!(io::stdout(), "{words}");
        ExitCode::from(match self.status {
            Status::Done => 0,
            Status::No => 1,
            Status::Question => 3,
        })
    }
}
