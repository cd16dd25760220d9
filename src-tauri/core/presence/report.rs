//! An attendance report, read and understood, before its rows are compared to the roster.

use serde::{Serialize, Serializer};

use crate::entry::Hash;
use crate::presence::spans::Span;

/// A report as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// SHA-256 of the file.
    pub file: Hash,
    /// Whose report it was taken for, such as `Zoom webinar`.
    pub kind: String,
    /// What the meeting is called.
    pub title: Option<String>,
    /// From when to when it was, as the file says, or as its rows do.
    pub meeting: Option<Span>,
    /// Its rows.
    pub rows: Vec<ReportRow>,
    /// What the file itself says of the whole.
    pub stated: Vec<Stated>,
    /// What cannot be read. Where there is any, nothing is taken in.
    pub problems: Vec<RowProblem>,
    /// What was read otherwise than it stands in the file, and why.
    pub notices: Vec<RowProblem>,
}

/// A cell or a row of which something must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowProblem {
    /// The row, as a spreadsheet shows it.
    pub row: usize,
    /// The column's header; none where the whole row is meant.
    pub column: Option<String>,
    /// What is wrong, and what to do.
    #[serde(rename = "message", serialize_with = "in_english")]
    pub wrong: Wrong,
}

/// What can be wrong with a cell or a row of an attendance report, or be read otherwise than it stands there. The text
/// is that of logs and of `--json`; who shows it to people says it in their language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A time that no form fits, cut.
    #[error("`{0}` is no point in time that can be read, such as 5/5/2026, 1:22:10 PM")]
    NoTime(String),
    /// A day such as 31 February.
    #[error("this day is none of the calendar")]
    NoDay,
    /// A time that the clocks of a zone show twice, when they are put back.
    #[error("clocks in {zone} show {wall} twice that day: which one is meant?")]
    Twice {
        /// The zone's name.
        zone: String,
        /// Day and time on the wall.
        wall: String,
    },
    /// A time that the clocks of a zone never show, when they are put forward.
    #[error("clocks in {zone} skip {wall} that day: is it another zone's?")]
    Skipped {
        /// The zone's name.
        zone: String,
        /// Day and time on the wall.
        wall: String,
    },
    /// Neither name nor address.
    #[error("there is neither a name nor an e-mail address: who is it?")]
    Nobody,
    /// No time of joining.
    #[error("there is no time at which they joined")]
    NeverJoined,
    /// They left before they joined.
    #[error("they leave before they join: are the two columns mixed up?")]
    LeftFirst,
    /// No length where there is nothing else to go by.
    #[error("there is no length of time")]
    NoLength,
    /// Told of a row that counts: a length that no form fits, cut.
    #[error("`{0}` is no length of time that can be read: the times are taken alone")]
    OddLength(String),
    /// Told of a row that counts: no time of leaving.
    #[error("no time at which they left: taken to have stayed to the end")]
    Stayed,
    /// Told of a row that counts: a leaving without a joining before it.
    #[error("they leave and never joined: taken to have been there from the first join on")]
    ThereFirst,
}

fn in_english<S: Serializer>(wrong: &Wrong, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(wrong)
}

/// A row of it: somebody joined, or did not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportRow {
    /// Its number as a spreadsheet shows it: the first row of the file is row 1.
    pub row: usize,
    /// The name as it stands there.
    pub name: String,
    /// The names that may be meant, the likeliest first: without `(she/her)` and the like, and what stands in
    /// brackets.
    pub names: Vec<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// From when to when; several where the file has the joins elsewhere.
    pub spans: Vec<Span>,
    /// For how long, as the file says, in seconds.
    pub stated: Option<u64>,
    /// What the file calls their part: `Organizer`, `Presenter`, `panelist`.
    pub role: String,
    /// Whether they run the meeting: host, panelist, organizer.
    pub runs: bool,
    /// What joined.
    pub sort: Sort,
    /// Whether the file says that they did not attend.
    pub absent: bool,
    /// Whether they were in the waiting room only.
    pub waited: bool,
}

/// What joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// A person, as far as the name says.
    #[default]
    Person,
    /// A program that takes notes or records.
    Bot,
    /// A room's or a person's device that says no name: who sat there nobody knows.
    Device,
    /// A telephone number.
    Phone,
}

/// A total that the file itself states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Of what.
    pub what: Total,
    /// How many, or how many seconds.
    pub value: u64,
}

/// Of what a file states a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Total {
    /// People, or joins: systems count either.
    Participants,
    /// People who watched a webinar, without those who ran it.
    UniqueViewers,
    /// Joins of a webinar, with or without those who ran it.
    Users,
    /// People who registered for a webinar.
    Registered,
    /// The most viewers at once.
    MostAtOnce,
    /// How long the meeting was, in seconds.
    MeetingLength,
    /// How long people were there on average, in seconds.
    AverageLength,
    /// How long one row was there, in seconds.
    RowLength,
}

impl Total {
    /// The word for it, in files and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Participants => "participants",
            Self::UniqueViewers => "unique_viewers",
            Self::Users => "users",
            Self::Registered => "registered",
            Self::MostAtOnce => "most_at_once",
            Self::MeetingLength => "meeting_length",
            Self::AverageLength => "average_length",
            Self::RowLength => "row_length",
        }
    }

    /// Whether it is a length of time in seconds.
    #[must_use]
    pub const fn is_length(self) -> bool {
        matches!(self, Self::MeetingLength | Self::AverageLength | Self::RowLength)
    }
}
