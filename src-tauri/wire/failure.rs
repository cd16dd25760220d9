//! What the window hears when something breaks.

use std::path::Path;

use serde::Serialize;
use usher_core::Error;
use usher_core::staff::Right;

use super::words::Words;

/// Something broke. A refused scan is no failure: it is an answer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Failure {
    /// What a screen branches on.
    pub(crate) code: FailureCode,
    /// What broke, where, and what to do next, for a person to read.
    pub(crate) message: String,
    /// The same as a text of the catalogue, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) words: Option<Words>,
    /// Whose PIN is asked for, where that is what is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pin: Option<PinAsked>,
}

/// Whose PIN is asked for.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct PinAsked {
    /// What for; none after a wrong one, and where it is to sit down.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "Right"))]
    pub(crate) right: Option<Right>,
    /// Who may enter theirs.
    pub(crate) who: Vec<String>,
    /// How many seconds the next try has to wait.
    pub(crate) wait: u32,
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
    /// The event keeps this for some: one of them has to enter a PIN.
    NeedsPin,
    /// It was not the right PIN.
    WrongPin,
    /// Too many wrong PINs: nothing was tried.
    PinWaits,
    /// The desk is locked: nothing happens at it.
    Locked,
    /// Anything else.
    Other,
}

impl Failure {
    /// A failure to which a screen has no answer of its own.
    pub(crate) fn other(message: impl ToString) -> Self {
        Self::of(FailureCode::Other, message)
    }

    /// The event file is open in another window of this computer.
    pub(crate) fn in_use(path: &Path) -> Self {
        let message = format!("`{}` is open in another window on this computer", path.display());
        Self { words: Some(Words::in_use(path)), ..Self::of(FailureCode::InUse, message) }
    }

    /// The desk is locked, and one of these has to enter their PIN.
    pub(crate) fn asks_who_is_back(who: Vec<String>) -> Self {
        let message = "this desk is locked: somebody of the staff has to enter their PIN";
        let pin = Some(PinAsked { right: None, who, wait: 0 });
        Self { pin, ..Self::of(FailureCode::NeedsPin, message) }
    }

    /// The same, with a text of the catalogue.
    fn told(words: Words, message: impl ToString) -> Self {
        Self { words: Some(words), ..Self::other(message) }
    }

    /// A failure on which a screen branches.
    pub(crate) fn of(code: FailureCode, message: impl ToString) -> Self {
        Self { code, message: message.to_string(), words: Words::of_code(code), pin: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (code, right, who, wait) = match &error {
            Error::NameKept(name) => (FailureCode::NeedsPin, None, vec![name.clone()], 0),
            Error::NeedsPin { right, who } => (FailureCode::NeedsPin, Some(*right), who.clone(), 0),
            Error::WrongPin { name, wait } => (FailureCode::WrongPin, None, vec![name.clone()], *wait),
            Error::PinWaits { name, wait } => (FailureCode::PinWaits, None, vec![name.clone()], *wait),
            _ => return Self::told(Words::from(&error), error),
        };
        Self {
            pin: Some(PinAsked { right, who, wait }),
            words: Some(Words::from(&error)),
            ..Self::of(code, error)
        }
    }
}

impl From<usher_scan::ScanError> for Failure {
    fn from(error: usher_scan::ScanError) -> Self {
        Self::other(error)
    }
}

impl From<crate::files::FileError> for Failure {
    fn from(error: crate::files::FileError) -> Self {
        match error {
            // A PIN that is asked for is asked for here too.
            crate::files::FileError::Core(error) => error.into(),
            error => Self::told(Words::from(&error), error),
        }
    }
}

impl From<usher_intake::attendance::ReportProblem> for Failure {
    fn from(problem: usher_intake::attendance::ReportProblem) -> Self {
        Self::told(Words::from(&problem), problem)
    }
}

impl From<usher_intake::FileProblem> for Failure {
    fn from(problem: usher_intake::FileProblem) -> Self {
        Self::told(Words::from(&problem), problem)
    }
}
