//! The names by which events, desks, entries, acts and attendees are known. None of them is personal.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{NoContext, Timestamp, Uuid};

use crate::{Error, Instant, check};

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The id whose sixteen bytes are these.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The sixteen bytes, in the order of RFC 9562.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                Uuid::try_parse(text.trim())
                    .map(Self)
                    .map_err(|_| Error::BadId { what: $what, text: text.chars().take(40).collect() })
            }
        }
    };
}

uuid_id!(
    /// An event. Files of two events are never merged.
    EventId,
    "event"
);
uuid_id!(
    /// A desk's incarnation: one installation that writes, for as long as neither it nor its file is copied.
    DeskId,
    "desk"
);
uuid_id!(
    /// An entry of the journal (UUIDv7 of its written instant).
    EntryId,
    "entry"
);
uuid_id!(
    /// An act: entries of one action share it and are undone together.
    ActId,
    "act"
);

impl EventId {
    /// A new one, at random.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }
}

impl DeskId {
    /// A new one, at random.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }
}

impl EntryId {
    /// A new one, written at `written_at`.
    #[must_use]
    pub fn new(written_at: Instant) -> Self {
        Self(version_7(written_at))
    }
}

impl ActId {
    /// A new one, written at `written_at`.
    #[must_use]
    pub fn new(written_at: Instant) -> Self {
        Self(version_7(written_at))
    }
}

fn version_7(at: Instant) -> Uuid {
    let micros = at.as_micros().max(0).unsigned_abs();
    let nanos = u32::try_from(micros % 1_000_000).expect("less than a million") * 1_000;
    Uuid::new_v7(Timestamp::from_unix(NoContext, micros / 1_000_000, nanos))
}

/// A person on the roster, given once, when the person first comes on it: ten characters of Crockford's
/// base32 (fifty bits at random), short enough to be typed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttendeeId([u8; 10]);

impl AttendeeId {
    /// A new one, at random.
    ///
    /// # Panics
    /// Where the system has no source of random numbers.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = [0; 10];
        getrandom::fill(&mut bytes).expect("the system has a source of random numbers");
        Self(bytes.map(|byte| check::ALPHABET[usize::from(byte & 31)]))
    }

    /// The ten characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("an attendee id is ASCII")
    }
}

impl fmt::Debug for AttendeeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for AttendeeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for AttendeeId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if let Ok(bytes) = <[u8; 10]>::try_from(text.as_bytes())
            && bytes.iter().all(|byte| check::ALPHABET.contains(byte))
        {
            return Ok(Self(bytes));
        }
        let bad = || Error::BadId { what: "attendee", text: text.chars().take(40).collect() };
        let folded = check::fold(text.trim()).ok_or_else(bad)?;
        folded.as_bytes().try_into().map(Self).map_err(|_| bad())
    }
}

impl Serialize for AttendeeId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AttendeeId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
