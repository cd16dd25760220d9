//! What the window hears when something breaks.

use serde::Serialize;

/// Something broke. A refused scan is no failure: it is an answer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Failure {
    /// What a screen branches on.
    pub(crate) code: FailureCode,
    /// What broke, where, and what to do next, for a person to read.
    pub(crate) message: String,
}

/// The failures to which a screen has an answer of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum FailureCode {
    /// No event is open.
    NoEvent,
    /// The event is open in another window of this computer.
    InUse,
    /// The code of this question is no longer at hand: it has to be scanned again.
    ScanAgain,
    /// The roster file has problems; nothing was imported.
    Problems,
    /// Anything else.
    Other,
}

impl Failure {
    /// A failure to which a screen has no answer of its own.
    pub(crate) fn other(message: impl ToString) -> Self {
        Self { code: FailureCode::Other, message: message.to_string() }
    }
}

impl From<usher_core::Error> for Failure {
    fn from(error: usher_core::Error) -> Self {
        Self::other(error)
    }
}

impl From<usher_scan::ScanError> for Failure {
    fn from(error: usher_scan::ScanError) -> Self {
        Self::other(error)
    }
}

impl From<crate::files::FileError> for Failure {
    fn from(error: crate::files::FileError) -> Self {
        Self::other(error)
    }
}

impl From<usher_intake::FileProblem> for Failure {
    fn from(problem: usher_intake::FileProblem) -> Self {
        Self::other(problem)
    }
}
