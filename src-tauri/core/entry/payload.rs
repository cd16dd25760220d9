//! What is personal or free text in an entry, kind by kind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Hash, Payload};
use crate::Instant;
use crate::attendee::{Diet, Fields};
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::roster::Origin;
use crate::staff::{PinHash, Right, Role};
use crate::tally::Tally;

/// A payload that says no more than its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nothing {}

/// A payload that says no more than its kind and who approved it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// Who approved it with a PIN, where the event keeps it for somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// Why the roster changed. The rows lie in the roster tables under the entry's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Revision {
    /// A list was imported.
    List {
        /// The file, and how it was understood.
        #[serde(flatten)]
        origin: Origin,
        /// Rows that came new.
        new: u64,
        /// Rows that changed somebody.
        changed: u64,
        /// Digest of the rows, see [`rows_digest`].
        rows: Hash,
        /// Who approved it with a PIN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approved_by: Option<String>,
    },
    /// An import was taken out again; `refers_to` names it.
    Revert {
        /// The import.
        reverts: EntryId,
        /// Who approved it with a PIN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approved_by: Option<String>,
    },
    /// Two rows are one person.
    MergeDoubles {
        /// Who stays.
        kept: AttendeeId,
        /// Who counts for the one kept from now on.
        merged: AttendeeId,
        /// Who approved it with a PIN.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        approved_by: Option<String>,
    },
    /// A walk-in's or a substitute's row.
    Row {
        /// Digest of the row, see [`rows_digest`].
        rows: Hash,
    },
}

/// What a revision adds or alters of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub attendee: AttendeeId,
    /// Whether it puts the person on the roster; else it alters somebody who is.
    pub adds: bool,
    /// The fields; an empty one is taken away.
    pub fields: Fields,
}

impl Payload {
    /// Who approved it with a PIN, where the event keeps it for some.
    #[must_use]
    pub fn approved_by(&self) -> Option<&str> {
        let approved_by = match self {
            Self::CheckedIn(payload) => &payload.approved_by,
            Self::LunchGranted(payload) => &payload.approved_by,
            Self::LunchPlanSet(payload) => &payload.approved_by,
            Self::EventSet(payload) => &payload.approved_by,
            Self::TicketIssued(payload) => &payload.approved_by,
            Self::ArrivalsClosed(payload) => &payload.approved_by,
            Self::Undone(payload) => &payload.approved_by,
            Self::Exported(payload) => &payload.approved_by,
            Self::StaffSet(payload) => &payload.approved_by,
            Self::OnlinePresence(payload) => &payload.approved_by,
            Self::RosterRevision(
                Revision::List { approved_by, .. }
                | Revision::Revert { approved_by, .. }
                | Revision::MergeDoubles { approved_by, .. },
            ) => approved_by,
            Self::RosterRevision(Revision::Row { .. })
            | Self::Refused(_)
            | Self::Substituted(_)
            | Self::CodeLinked(_)
            | Self::Left(_)
            | Self::Returned(_)
            | Self::Waiting(_)
            | Self::LunchClaimed(_)
            | Self::NoteAdded(_)
            | Self::AttentionSet(_)
            | Self::AttentionMet(_)
            | Self::FiguresStated(_)
            | Self::ClockJumped(_)
            | Self::Purged(_)
            | Self::PinEntered(_) => &None,
        };
        approved_by.as_deref()
    }
}

/// The digest of a revision's rows, which its payload bears so that the chain covers them: SHA-256 over the
/// rows in the order of their ids, each as its id, `+` or `~`, its fields as JSON, and a line feed.
#[must_use]
pub fn rows_digest(rows: &[Row]) -> Hash {
    let mut ordered: Vec<&Row> = rows.iter().collect();
    ordered.sort_by_key(|row| row.attendee);
    let mut digest = Sha256::new();
    for row in ordered {
        digest.update(row.attendee.as_str());
        digest.update(if row.adds { b"+" } else { b"~" });
        digest.update(serde_json::to_vec(&row.fields).expect("texts are JSON"));
        digest.update(b"\n");
    }
    Hash::from_bytes(digest.finalize().into())
}

/// By which means somebody was admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// A code was read.
    Scan,
    /// A name was looked up.
    LookUp,
    /// Somebody ticked them on paper, and it was entered afterwards.
    Declared,
    /// They came in with their party.
    Group,
}

impl Means {
    /// In words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::LookUp => "look_up",
            Self::Declared => "declared",
            Self::Group => "group",
        }
    }
}

/// Somebody was admitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckedIn {
    /// By which means.
    pub means: Means,
    /// Issue number of the ticket of ours that was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<u32>,
    /// What was shown.
    pub late: bool,
    /// By whose word against the rule, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub override_reason: Option<String>,
    /// Who approved that with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
    /// The instant from which it counts, where that isn't the read instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<Instant>,
    /// Whether lunch was asked for at the desk.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lunch: bool,
}

/// A scan or a look-up got another answer than "come in".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Which answer.
    pub outcome: String,
    /// What the code looked like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// SHA-256 of the code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Hash>,
    /// Its first sixteen printable characters, only where it isn't a ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<String>,
}

/// The entry's subject comes in another's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Substituted {
    /// Whose place.
    pub replaces: AttendeeId,
    /// By whose word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_word_of: Option<String>,
    /// Whether the person replaced was in, and hands that admission over.
    pub hands_over: bool,
}

/// An unknown code was tied to the entry's subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeLinked {
    /// SHA-256 of the code.
    pub code: Hash,
}

/// Somebody is on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Where they stand.
    pub at: String,
}

/// A plate was handed out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LunchClaimed {
    /// The diet that was handed out.
    pub diet: Diet,
}

/// A plate was promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LunchGranted {
    /// Which diet.
    pub diet: Diet,
    /// Why.
    pub reason: String,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// The whole plan: plates by diet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LunchPlan {
    /// Plates by diet.
    pub plates: BTreeMap<Diet, u64>,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// Settings changed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventSet {
    /// Each change.
    pub changes: Vec<SettingChange>,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// One setting changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingChange {
    /// Which.
    pub key: String,
    /// From what.
    pub old: String,
    /// To what.
    pub new: String,
}

/// A ticket was issued to the entry's subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketIssued {
    /// Its number, from 1; a higher one revokes it.
    pub issue: u32,
    /// SHA-256 of the ticket's text.
    pub token: Hash,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// Free text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub text: String,
}

/// When the entry's subject was online; or, about nobody, that an attendance report was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlinePresence {
    /// SHA-256 of the attendance report.
    pub file: Hash,
    /// From when to when, each.
    pub intervals: Vec<(Instant, Instant)>,
    /// What the report calls them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<String>,
    /// The report, in the entry that is about nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<AttendanceReport>,
    /// Who approved it with a PIN, in that entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// An attendance report that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceReport {
    /// Whose report it was taken for, such as `Zoom webinar`.
    pub kind: String,
    /// What the meeting is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How many rows it has.
    pub rows: u64,
    /// How many people of the roster it is about.
    pub people: u64,
    /// Those who were there and are nobody on the roster, or perhaps several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unmatched: Vec<Unmatched>,
    /// Those whom a person said to leave out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignored: Vec<String>,
}

/// Somebody in an attendance report of whom it is not known who they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unmatched {
    /// What the report calls them.
    pub name: String,
    /// Their e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// From when to when they were there.
    pub intervals: Vec<(Instant, Instant)>,
}

/// Figures, as they were known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FiguresStated {
    /// Why they were stated.
    pub occasion: Occasion,
    /// The figures, with the heads they stood on.
    pub tally: Tally,
}

/// Why figures were stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// The cutoff minute was over.
    Cutoff,
    /// A report was made.
    Report,
    /// Everything personal is about to be deleted.
    Purge,
}

/// Why something was undone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UndoReason {
    /// It was wrong.
    #[default]
    Mistake,
    /// It was a trial.
    Test,
    /// Something else.
    Other,
}

/// An entry or an act was undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undone {
    /// Why.
    pub reason: UndoReason,
    /// The act that was named, where an act was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<ActId>,
    /// The entries that are void from now on, for every instant.
    pub voids: Vec<Voided>,
    /// The plates that were handed out already and stay so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keeps: Vec<KeptPlate>,
    /// Who approved it with a PIN, where it was somebody else's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// An entry that counts no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voided {
    /// Which.
    pub entry: EntryId,
    /// Whom it was about.
    pub subject: Option<AttendeeId>,
}

/// A plate that was handed out to somebody whose admission was undone: it belongs to nobody, until an
/// admission that counts from the same instant takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptPlate {
    /// The claim.
    pub claim: EntryId,
    /// Whose claim it is.
    pub subject: AttendeeId,
    /// From when the undone admission counted.
    pub counted_from: Instant,
}

/// The clock jumped against the time that passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockJumped {
    /// By how many microseconds; positive where the clock went forward.
    pub micros: i64,
}

/// Something left the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// What it was: `report`, `desk file` …
    pub what: String,
    /// In which format.
    pub format: String,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// Somebody is one of the people behind the desk, in this role and with this PIN, or is none of them any more. The
/// latest of a name counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffSet {
    /// Who.
    pub name: String,
    /// What they are; none where they are out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Their PIN, as a hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<PinHash>,
    /// Who approved it with a PIN.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
}

/// A PIN was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinEntered {
    /// Whose.
    pub name: String,
    /// Whether it was the right one.
    pub accepted: bool,
    /// What for; none where it is for whatever comes next, as when somebody sits down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Right>,
}
