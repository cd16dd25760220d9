//! What went wrong, as a text of the catalogue and what stands in it: whoever shows it does so in their own language.
//! The `Display` of an error stays English, for logs.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use usher_core::Error;
use usher_core::presence::Wrong as ReportWrong;
use usher_core::roster::Wrong;
use usher_core::staff::Right;
use usher_intake::FileProblem;
use usher_intake::attendance::ReportProblem;
use usher_paper::Error as PaperError;

use super::failure::FailureCode;
use crate::files::FileError;

/// A text of the catalogue, and what stands in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Words {
    /// The name of the text.
    pub(crate) id: &'static str,
    /// What stands in it.
    #[cfg_attr(test, ts(type = "Record<string, string | number>"))]
    pub(crate) values: BTreeMap<&'static str, Said>,
}

/// Something that stands in a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Said {
    Text(String),
    Number(i64),
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Path> for Said {
    fn from(path: &Path) -> Self {
        Self::Text(path.display().to_string())
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Said {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        })+
    };
}

numbers!(usize, u64, u32, i64);

/// The text of this name, with these values in it.
macro_rules! words {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        Words {
            id: $id,
            values: BTreeMap::from([$((stringify!($name), Said::from($value))),*]),
        }
    };
}

impl From<&Wrong> for Words {
    fn from(wrong: &Wrong) -> Self {
        match wrong {
            Wrong::TooLong { bytes, most, in_the_way: false } => {
                words!("problem-too-long", bytes = *bytes, most = *most)
            }
            Wrong::TooLong { bytes, most, in_the_way: true } => {
                words!("problem-too-long-in-the-way", bytes = *bytes, most = *most)
            }
            Wrong::NoneOfThese { text, give } => {
                words!("problem-none-of-these", text = text.as_str(), give = give.join(", "))
            }
            Wrong::Steers(character) => {
                words!("problem-steers", character = format!("U+{:04X}", u32::from(*character)))
            }
            Wrong::Rounded => words!("problem-rounded"),
            Wrong::LeftOut { text } => words!("problem-left-out", text = text.as_str()),
            Wrong::NoName => words!("problem-no-name"),
            Wrong::NoPlaces { text, most } => {
                words!("problem-no-places", text = text.as_str(), most = *most)
            }
            Wrong::Ragged { cells, header } => {
                words!("problem-ragged", cells = *cells, header = *header)
            }
            Wrong::TooMany { most } => words!("problem-too-many", most = *most),
        }
    }
}

impl From<&ReportWrong> for Words {
    fn from(wrong: &ReportWrong) -> Self {
        match wrong {
            ReportWrong::NoTime(text) => words!("problem-no-time", text = text.as_str()),
            ReportWrong::NoDay => words!("problem-no-day"),
            ReportWrong::Twice { zone, wall } => {
                words!("problem-twice", zone = zone.as_str(), wall = wall.as_str())
            }
            ReportWrong::Skipped { zone, wall } => {
                words!("problem-skipped", zone = zone.as_str(), wall = wall.as_str())
            }
            ReportWrong::Nobody => words!("problem-nobody"),
            ReportWrong::NeverJoined => words!("problem-never-joined"),
            ReportWrong::LeftFirst => words!("problem-left-first"),
            ReportWrong::NoLength => words!("problem-no-length"),
            ReportWrong::OddLength(text) => words!("problem-odd-length", text = text.as_str()),
            ReportWrong::Stayed => words!("problem-stayed"),
            ReportWrong::ThereFirst => words!("problem-there-first"),
        }
    }
}

impl From<&ReportProblem> for Words {
    fn from(problem: &ReportProblem) -> Self {
        match problem {
            ReportProblem::NoReport => words!("file-no-report"),
            ReportProblem::Registrations => words!("file-registrations"),
            ReportProblem::NoRows => words!("file-report-no-rows"),
            // What is said of a list of people would send somebody to the wrong system.
            ReportProblem::File(FileProblem::Empty) => words!("file-report-empty"),
            ReportProblem::File(FileProblem::TooLarge { found, most }) => {
                words!("file-report-too-large", found = *found, most = *most)
            }
            ReportProblem::File(FileProblem::Binary { at }) => words!("file-report-binary", at = *at),
            ReportProblem::File(FileProblem::TooManyRows { most }) => {
                words!("file-report-too-many-rows", most = *most)
            }
            ReportProblem::File(FileProblem::UnpacksTooLarge { most }) => {
                words!("file-report-unpacks-too-large", most = *most)
            }
            ReportProblem::File(problem) => problem.into(),
        }
    }
}

impl From<&FileProblem> for Words {
    fn from(problem: &FileProblem) -> Self {
        match problem {
            FileProblem::Empty => words!("file-empty"),
            FileProblem::TooLarge { found, most } => words!("file-too-large", found = *found, most = *most),
            FileProblem::OtherKind { what, advice } => {
                words!("file-other-kind", what = what.as_str(), advice = advice.as_str())
            }
            FileProblem::Binary { at } => words!("file-binary", at = *at),
            FileProblem::NoSuchEncoding(name) => words!("file-no-such-encoding", name = name.as_str()),
            FileProblem::NoSuchSheet { sheet, sheets } => {
                words!("file-no-such-sheet", sheet = sheet.as_str(), sheets = sheets.as_str())
            }
            FileProblem::Workbook(why) => words!("file-workbook", why = why.as_str()),
            FileProblem::Password => words!("file-password"),
            FileProblem::UnpacksTooLarge { most } => words!("file-unpacks-too-large", most = *most),
            FileProblem::TooManyParts { found, most } => {
                words!("file-too-many-parts", found = *found, most = *most)
            }
            FileProblem::Json(why) => words!("file-json", why = why.as_str()),
            FileProblem::JsonShape => words!("file-json-shape"),
            FileProblem::TooManyColumns { row, most } => {
                words!("file-too-many-columns", row = *row, most = *most)
            }
            FileProblem::TooManyRows { most } => words!("file-too-many-rows", most = *most),
            FileProblem::TooMuchText { most } => words!("file-too-much-text", most = *most),
            FileProblem::NoHeader { looked_at } => words!("file-no-header", rows = *looked_at),
            FileProblem::NoSuchHeader { row } => words!("file-no-such-header", row = *row),
            FileProblem::NoName { row, headers, proposal } => {
                words!("file-no-name", row = *row, headers = headers.as_str(), proposal = proposal.as_str())
            }
            FileProblem::RepeatedColumn { field, first, second } => words!(
                "file-repeated-column",
                field = field.as_str(),
                first = first.as_str(),
                second = second.as_str(),
            ),
            FileProblem::NoSuchColumn { header, headers } => {
                words!("file-no-such-column", header = header.as_str(), headers = headers.as_str())
            }
            FileProblem::NoRows => words!("file-no-rows"),
            FileProblem::BrokenOff(why) => words!("file-broken-off", why = why.as_str()),
        }
    }
}

impl From<&FileError> for Words {
    fn from(error: &FileError) -> Self {
        match error {
            FileError::Core(error) => Self::from(error),
            FileError::Paper(PaperError::NoAddress { name }) => {
                words!("error-no-address", name = name.as_str())
            }
            FileError::Paper(PaperError::BadAddress { address }) => {
                words!("error-bad-address", address = address.as_str())
            }
            // A font or a page of ours that breaks is for whoever mends it.
            FileError::Draw(error) => words!("error-other", what = error.to_string()),
            FileError::Paper(error) => words!("error-other", what = error.to_string()),
            FileError::File { doing, path, source } => on_file(doing, path, source),
            FileError::Table(why) => words!("error-table", why = why.as_str()),
            FileError::ListFormat(path) => words!("error-list-format", path = path.as_path()),
            FileError::ReportFormat(path) => words!("error-report-format", path = path.as_path()),
            FileError::NoPdf(path) => words!("error-no-pdf", path = path.as_path()),
            FileError::NobodyWasThere(path) => words!("error-nobody-was-there", path = path.as_path()),
            FileError::NoSuchColumn { column, known } => {
                words!("error-no-such-column", column = column.as_str(), known = known.as_str())
            }
            FileError::Print { path, why } => {
                words!("error-print", path = path.as_path(), why = why.as_str())
            }
            FileError::NoSender => words!("error-no-sender"),
        }
    }
}

/// A file or folder that cannot be read, made or written.
fn on_file(doing: &str, path: &Path, source: &std::io::Error) -> Words {
    let (path, why) = (path, source.to_string());
    match doing {
        "read" => words!("error-cannot-read", path = path, why = why),
        "make" => words!("error-cannot-make", path = path, why = why),
        _ => words!("error-cannot-write", path = path, why = why),
    }
}

impl From<&Error> for Words {
    fn from(error: &Error) -> Self {
        match error {
            Error::BadInstant { text } => words!("error-bad-instant", text = text.as_str()),
            Error::BadId { what: _, text } => words!("error-bad-id", text = text.as_str()),
            Error::NoSuchAttendee(id) => words!("error-no-such-attendee", id = id.to_string()),
            Error::NoSuchEntry(id) => words!("error-no-such-entry", id = id.as_str()),
            Error::NoSuchRevision(id) => words!("error-no-such-revision", id = id.to_string()),
            Error::NotAnImport(id) => words!("error-not-an-import", id = id.to_string()),
            Error::AlreadyReverted(id) => words!("error-already-reverted", id = id.to_string()),
            Error::NoSuchReport(id) => words!("error-no-such-report", id = id.to_string()),
            Error::ReportIsOut(id) => words!("error-report-is-out", id = id.to_string()),
            Error::ReportDiffers(id) => words!("error-report-differs", id = id.to_string()),
            Error::ReportElsewhen { from, to, start, zone } => words!(
                "error-report-elsewhen",
                from = from.as_str(),
                to = to.as_str(),
                start = start.as_str(),
                zone = zone.to_string(),
            ),
            Error::CannotUndo { kind, instead } => {
                words!("error-cannot-undo", kind = kind.to_string(), instead = *instead)
            }
            Error::AlreadyUndone(id) => words!("error-already-undone", id = id.as_str()),
            Error::BadCountsFrom { at, attendee } => {
                words!("error-bad-counts-from", at = at.to_string(), attendee = attendee.to_string())
            }
            Error::NoName => words!("error-no-name"),
            Error::PlaceTaken { attendee, holder } => {
                words!("error-place-taken", attendee = attendee.to_string(), holder = holder.to_string(),)
            }
            Error::CodeTaken(id) => words!("error-code-taken", id = id.to_string()),
            Error::CannotLink(why) => words!("error-cannot-link", why = *why),
            Error::NotIn { attendee, verb: _ } => words!("error-not-in", attendee = attendee.to_string()),
            Error::IsIn(id) => words!("error-is-in", attendee = id.to_string()),
            Error::NotWaiting(id) => words!("error-not-waiting", attendee = id.to_string()),
            Error::NoSuchParty(party) => words!("error-no-such-party", party = party.as_str()),
            Error::Buffet => words!("error-buffet"),
            Error::ArrivalsClosed => words!("error-arrivals-closed"),
            Error::NoSuchSetting(key) => words!("error-no-such-setting", key = key.as_str()),
            Error::BadSetting { key, value, why } => {
                words!("error-bad-setting", key = key.as_str(), value = value.as_str(), why = why.as_str(),)
            }
            Error::NeedsPin { right, who } => Self::needs_pin(*right, who),
            Error::NameKept(name) => words!("error-name-kept", name = name.as_str()),
            Error::WrongPin { name, wait } => {
                words!("error-wrong-pin", name = name.as_str(), wait = *wait)
            }
            Error::PinWaits { name, wait } => {
                words!("error-pin-waits", name = name.as_str(), wait = *wait)
            }
            Error::BadPin(why) => words!("error-bad-pin", why = *why),
            Error::NoSuchStaff(name) => words!("error-no-such-staff", name = name.as_str()),
            Error::NotTheOffice => words!("error-not-the-office"),
            Error::BadEvent(why) => words!("error-bad-event", why = why.as_str()),
            Error::MergeRefused(why) => words!("error-merge-refused", why = why.as_str()),
            Error::NoTicketKey => words!("error-no-ticket-key"),
            Error::Purged(stands) => words!("error-purged", stands = stands.as_str()),
            Error::NotPractice => words!("error-not-practice"),
            Error::NoFile(path) => words!("error-no-file", path = path.as_path()),
            Error::FileExists(path) => words!("error-file-exists", path = path.as_path()),
            Error::ForeignFile(path) => words!("error-foreign-file", path = path.as_path()),
            Error::DamagedFile { path, detail } => {
                words!("error-damaged-file", path = path.as_path(), detail = detail.as_str())
            }
            Error::NewerFile { path, found, known } => {
                words!("error-newer-file", path = path.as_path(), found = *found, known = *known)
            }
            Error::ReadOnlyFile(path) => words!("error-read-only", path = path.as_path()),
            Error::NotDurable { path, detail } => {
                words!("error-not-durable", path = path.as_path(), detail = detail.as_str())
            }
            Error::DamagedJournal { position, detail } => {
                words!("error-damaged-journal", position = *position, detail = detail.as_str())
            }
            Error::File { doing, path, source } => on_file(doing, path, source),
            Error::Store { doing: _, source } => words!("error-store", why = source.to_string()),
        }
    }
}

impl Words {
    /// What is said of a failure on which a screen branches, where that says all.
    pub(super) fn of_code(code: FailureCode) -> Option<Self> {
        match code {
            FailureCode::NoEvent => Some(words!("error-no-event-open")),
            FailureCode::ScanAgain => Some(words!("error-scan-again")),
            FailureCode::Problems => Some(words!("error-list-problems")),
            FailureCode::Locked => Some(words!("error-locked")),
            FailureCode::InUse
            | FailureCode::NeedsPin
            | FailureCode::WrongPin
            | FailureCode::PinWaits
            | FailureCode::Other => None,
        }
    }

    /// The event file is open in another window.
    pub(super) fn in_use(path: &Path) -> Self {
        words!("error-in-use", path = path)
    }

    fn needs_pin(right: Right, who: &[String]) -> Self {
        let who = who.join(", ");
        match right {
            Right::Override => words!("error-needs-pin-override", who = who),
            Right::GrantLunch => words!("error-needs-pin-grant-lunch", who = who),
            Right::UndoOthers => words!("error-needs-pin-undo-others", who = who),
            Right::CloseArrivals => words!("error-needs-pin-close-arrivals", who = who),
            Right::SetUp => words!("error-needs-pin-set-up", who = who),
            Right::LeaveKiosk => words!("error-needs-pin-leave-kiosk", who = who),
            Right::Share => words!("error-needs-pin-share", who = who),
            Right::Staff => words!("error-needs-pin-staff", who = who),
        }
    }
}
