//! The journal's entries: what happened, in a chain that shows every change.

mod chain;
mod hash;
mod payload;

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use crate::Instant;
use crate::ids::{ActId, AttendeeId, DeskId, EntryId};

pub use chain::{Broken, follow};
pub use hash::{Hash, payload_digest};
pub use payload::{
    Approved, AttendanceReport, CheckedIn, ClockJumped, CodeLinked, EventSet, Exported, FiguresStated,
    KeptPlate, LunchClaimed, LunchGranted, LunchPlan, Means, Nothing, Occasion, OnlinePresence, PinEntered,
    Refused, Revision, Row, SettingChange, StaffSet, Substituted, Text, TicketIssued, UndoReason, Undone,
    Unmatched, Voided, Waiting, rows_digest,
};

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
    ArrivalsClosed = "arrivals_closed" (Approved),
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
    /// Somebody is one of the people behind the desk, or is no longer.
    StaffSet = "staff_set" (StaffSet),
    /// A PIN was entered.
    PinEntered = "pin_entered" (PinEntered),
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

/// The last entry of a desk that a tally stood on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its number.
    pub sequence: u64,
    /// Its hash.
    pub hash: Hash,
}
