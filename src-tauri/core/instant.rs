//! Points in time.

use std::fmt;

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Error;

/// A point in time, in microseconds since 1970-01-01T00:00:00Z, between the years 1 and 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// 9999-12-31T23:59:59.999999Z: later than anything that is ever written.
    pub const LAST: Self = Self(253_402_300_799_999_999);
    /// 0001-01-01T00:00:00Z.
    pub const FIRST: Self = Self(-62_135_596_800_000_000);

    /// The instant `micros` microseconds after 1970 in UTC, held within [`Self::FIRST`] and [`Self::LAST`].
    #[must_use]
    pub const fn from_micros(micros: i64) -> Self {
        if micros < Self::FIRST.0 {
            Self::FIRST
        } else if micros > Self::LAST.0 {
            Self::LAST
        } else {
            Self(micros)
        }
    }

    /// Microseconds since 1970 in UTC.
    #[must_use]
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339 with an offset, such as `2026-05-05T13:15:00-04:00`. What is finer than a microsecond
    /// is cut off, so that 13:15:59.9999999 stays before 13:16.
    ///
    /// # Errors
    /// [`Error::BadInstant`] for anything else, a time without an offset included: it would be a guess.
    pub fn parse(text: &str) -> Result<Self, Error> {
        DateTime::parse_from_rfc3339(text.trim())
            .map(|at| Self::from_micros(at.timestamp_micros()))
            .map_err(|_| Error::BadInstant { text: text.chars().take(40).collect() })
    }

    /// This instant, `seconds` later (earlier where negative).
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        self.plus_micros(seconds.saturating_mul(1_000_000))
    }

    /// This instant, `micros` microseconds later (earlier where negative).
    #[must_use]
    pub const fn plus_micros(self, micros: i64) -> Self {
        Self::from_micros(self.0.saturating_add(micros))
    }

    /// Microseconds from `earlier` to this instant; negative where `earlier` is later.
    #[must_use]
    pub const fn micros_since(self, earlier: Self) -> i64 {
        self.0 - earlier.0
    }

    /// What a clock on the wall shows in `zone`.
    #[must_use]
    pub fn in_zone(self, zone: Tz) -> DateTime<Tz> {
        zone.from_utc_datetime(&self.utc().naive_utc())
    }

    /// Hours and minutes on the wall in `zone`, as a desk shows them: `13:15`.
    #[must_use]
    pub fn clock(self, zone: Tz) -> String {
        self.in_zone(zone).format("%H:%M").to_string()
    }

    fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).expect("an instant lies between the years 1 and 9999")
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(at: DateTime<Utc>) -> Self {
        Self::from_micros(at.timestamp_micros())
    }
}

/// RFC 3339 in UTC, with as many decimals as it needs: the form of every machine-readable answer.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
