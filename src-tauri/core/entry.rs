//! The journal's entries: what happened, in a chain that shows every change.

use std::collections::BTreeMap;
use std::fmt;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::Instant;
use crate::attendee::Diet;
use crate::ids::{ActId, AttendeeId, DeskId, EntryId};
use crate::tally::{Heads, Tally};

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// What stands before the first entry of a desk.
    pub const NONE: Self = Self([0; 32]);

    /// The hash whose bytes are these.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its thirty-two bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The hash of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads sixty-four hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = HEXLOWER.decode(text.trim().to_ascii_lowercase().as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not a SHA-256 in hexadecimal"))
    }
}

/// One entry of the journal, without what is personal: that lies in its [`Payload`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// Who wrote it.
    pub desk: DeskId,
    /// Its number among the entries of that desk, from 1, without a gap.
    pub sequence: u64,
    /// What sort of thing happened.
    pub kind: Kind,
    /// The action that it belongs to.
    pub act: ActId,
    /// Whom it is about.
    pub subject: Option<AttendeeId>,
    /// The entry that it refers to.
    pub refers_to: Option<EntryId>,
    /// When it was seen, or is declared to have been.
    pub read_at: Instant,
    /// When it was written.
    pub written_at: Instant,
    /// Microseconds to add to this desk's clock to have the hub's, where one is known.
    pub hub_offset: Option<i64>,
    /// Who was at the desk; empty where nobody said.
    pub operator: String,
    /// SHA-256 of the payload's salt and bytes.
    pub payload: Hash,
    /// Hash of the entry before it in the same desk, [`Hash::NONE`] for the first.
    pub previous: Hash,
    /// Its own hash: [`Entry::seal`].
    pub hash: Hash,
}

impl Entry {
    /// The hash that this entry has to bear: SHA-256 over its canonical encoding. That is the text
    /// `usher-entry-1`, then each field but the hash itself in the order of the struct: ids as their bytes,
    /// numbers as eight bytes with the highest first, texts as their UTF-8 with its length before it as four
    /// bytes, and before each optional field a byte that is 1 where it is there and 0 where not.
    #[must_use]
    pub fn seal(&self) -> Hash {
        let mut bytes = Vec::with_capacity(320);
        bytes.extend_from_slice(b"usher-entry-1");
        bytes.extend_from_slice(self.id.as_bytes());
        bytes.extend_from_slice(self.desk.as_bytes());
        bytes.extend_from_slice(&self.sequence.to_be_bytes());
        put_text(&mut bytes, self.kind.as_str());
        bytes.extend_from_slice(self.act.as_bytes());
        put_optional(&mut bytes, self.subject.as_ref().map(|id| id.as_str().as_bytes()));
        put_optional(&mut bytes, self.refers_to.as_ref().map(|id| id.as_bytes().as_slice()));
        bytes.extend_from_slice(&self.read_at.as_micros().to_be_bytes());
        bytes.extend_from_slice(&self.written_at.as_micros().to_be_bytes());
        put_optional(&mut bytes, self.hub_offset.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        put_text(&mut bytes, &self.operator);
        bytes.extend_from_slice(self.payload.as_bytes());
        bytes.extend_from_slice(self.previous.as_bytes());
        Hash::of(&bytes)
    }
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    let length = u32::try_from(text.len()).expect("no text of an entry has four gigabytes");
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(text.as_bytes());
}

fn put_optional(bytes: &mut Vec<u8>, field: Option<&[u8]>) {
    bytes.push(u8::from(field.is_some()));
    bytes.extend_from_slice(field.unwrap_or_default());
}

/// The digest of a payload: SHA-256 of its salt and its bytes.
#[must_use]
pub fn payload_digest(salt: &[u8], body: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update(salt).chain_update(body).finalize().into())
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $text:literal ( $payload:ty )),+ $(,)?) => {
        /// What sort of thing an entry says. The set is closed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $variant),+
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word for it, in files and answers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }

            /// The kind of this word.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        /// What is personal or free text in an entry. It lies beside the chain, so that it can be purged.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Payload {
            $($(#[$doc])* $variant($payload)),+
        }

        impl Payload {
            /// The kind of entry that it belongs to.
            #[must_use]
            pub const fn kind(&self) -> Kind {
                match self {
                    $(Self::$variant(_) => Kind::$variant),+
                }
            }

            /// Its bytes in the file: JSON.
            ///
            /// # Errors
            /// None that a payload of ours can have.
            pub fn encode(&self) -> Result<Vec<u8>, serde_json::Error> {
                match self {
                    $(Self::$variant(payload) => serde_json::to_vec(payload)),+
                }
            }

            /// Reads the payload of an entry of `kind`.
            ///
            /// # Errors
            /// Where the bytes are not JSON of its shape.
            pub fn decode(kind: Kind, bytes: &[u8]) -> Result<Self, serde_json::Error> {
                Ok(match kind {
                    $(Kind::$variant => Self::$variant(serde_json::from_slice(bytes)?)),+
                })
            }
        }
    };
}

kinds! {
    /// The roster changed.
    RosterRevision = "roster_revision" (Revision),
    /// Somebody was admitted.
    CheckedIn = "checked_in" (CheckedIn),
    /// A scan or a look-up got another answer.
    Refused = "refused" (Refused),
    /// Somebody comes in another's place.
    Substituted = "substituted" (Substituted),
    /// An unknown code is tied to a person.
    CodeLinked = "code_linked" (CodeLinked),
    /// Somebody went.
    Left = "left" (Nothing),
    /// Somebody came back.
    Returned = "returned" (Nothing),
    /// Somebody stands downstairs or at security.
    Waiting = "waiting" (Waiting),
    /// A plate was handed out.
    LunchClaimed = "lunch_claimed" (LunchClaimed),
    /// A plate was promised.
    LunchGranted = "lunch_granted" (LunchGranted),
    /// The lunch plan changed.
    LunchPlanSet = "lunch_plan_set" (LunchPlan),
    /// Settings of the event changed.
    EventSet = "event_set" (EventSet),
    /// A ticket was issued.
    TicketIssued = "ticket_issued" (TicketIssued),
    /// A note was put.
    NoteAdded = "note_added" (Text),
    /// A flag was put: the desk must see it.
    AttentionSet = "attention_set" (Text),
    /// A flag was met.
    AttentionMet = "attention_met" (Nothing),
    /// An attendance report says when somebody was online.
    OnlinePresence = "online_presence" (OnlinePresence),
    /// Nobody else is expected.
    ArrivalsClosed = "arrivals_closed" (Nothing),
    /// Figures were stated.
    FiguresStated = "figures_stated" (Box<FiguresStated>),
    /// An entry or act was undone.
    Undone = "undone" (Undone),
    /// The clock jumped.
    ClockJumped = "clock_jumped" (ClockJumped),
    /// Something left the program.
    Exported = "exported" (Exported),
    /// Everything personal was deleted.
    Purged = "purged" (Nothing),
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A payload that says no more than its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nothing {}

/// Why the roster changed. The rows lie in the roster tables under the entry's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Revision {
    /// A list was imported.
    List {
        /// SHA-256 of the file.
        file: Hash,
        /// Which header was taken for which field.
        mapping: BTreeMap<String, String>,
        /// Rows that came new.
        new: u64,
        /// Rows that changed somebody.
        changed: u64,
        /// Digest of the rows, see [`rows_digest`].
        rows: Hash,
    },
    /// An import was taken out again; `refers_to` names it.
    Revert {
        /// The import.
        reverts: EntryId,
    },
    /// Two rows are one person.
    MergeDoubles {
        /// Who stays.
        kept: AttendeeId,
        /// Who counts for the one kept from now on.
        merged: AttendeeId,
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
    pub fields: BTreeMap<String, String>,
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
    Hash(digest.finalize().into())
}

/// By which means somebody was admitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// The whole plan: plates by diet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LunchPlan {
    /// Plates by diet.
    pub plates: BTreeMap<Diet, u64>,
}

/// Settings changed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventSet {
    /// Each change.
    pub changes: Vec<SettingChange>,
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
}

/// Free text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub text: String,
}

/// When the entry's subject was online.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlinePresence {
    /// SHA-256 of the attendance report.
    pub file: Hash,
    /// From when to when, each.
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
}

/// The last entry of a desk that a tally stood on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its number.
    pub sequence: u64,
    /// Its hash.
    pub hash: Hash,
}

/// The first entry of a chain that does not hold, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which entry.
    pub entry: EntryId,
    /// What is wrong with it.
    pub why: &'static str,
}

/// Follows one entry of a chain: `heads` are those before it, and after it those with it.
///
/// # Errors
/// Where its number, its link or its own hash is wrong.
pub fn follow(heads: &mut Heads, entry: &Entry) -> Result<(), Broken> {
    let broken = |why| Err(Broken { entry: entry.id, why });
    let head = heads.get(&entry.desk).copied().unwrap_or(Head { sequence: 0, hash: Hash::NONE });
    if entry.sequence != head.sequence + 1 {
        return broken("its number does not follow the one before it");
    }
    if entry.previous != head.hash {
        return broken("it does not name the entry before it");
    }
    if entry.seal() != entry.hash {
        return broken("its hash is not that of what it says");
    }
    heads.insert(entry.desk, Head { sequence: entry.sequence, hash: entry.hash });
    Ok(())
}
