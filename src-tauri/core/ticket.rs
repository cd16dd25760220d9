//! Our ticket: `U1`, four characters of the event, twenty-six of the token, two check characters.
//!
//! Thirty-four upper-case letters and digits, so that its QR code is version 2 at level M. The token is
//! HMAC-SHA256 of attendee and issue number under the event's ticket key, cut to 128 bits: a lost ticket can be
//! made again from the key alone, and a roster without the key makes none.

use std::fmt;

use data_encoding::{Encoding, Specification};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::check;
use crate::ids::{AttendeeId, EventId};

const PREFIX: &str = "U1";
const LENGTH: usize = 34;

/// A ticket of ours whose check characters are right. It may still be of another event, or nobody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket(String);

impl Ticket {
    /// Its text, in upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The four characters of its event.
    #[must_use]
    pub fn event_tag(&self) -> &str {
        &self.0[2..6]
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The secret from which an event's tickets are made. Only the office file holds it.
#[derive(Clone)]
pub struct TicketKey([u8; 32]);

impl TicketKey {
    /// A new one, at random.
    ///
    /// # Panics
    /// Where the system has no source of random numbers.
    #[must_use]
    pub fn random() -> Self {
        let mut key = [0; 32];
        getrandom::fill(&mut key).expect("the system has a source of random numbers");
        Self(key)
    }

    /// The key whose bytes are these.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The ticket of `attendee`, the `issue`-th one.
    #[must_use]
    pub fn ticket(&self, event: EventId, attendee: AttendeeId, issue: u32) -> Ticket {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(attendee.as_str().as_bytes());
        mac.update(&issue.to_be_bytes());
        let token = crockford().encode(&mac.finalize().into_bytes()[..16]);
        let body = format!("{}{token}", event_tag(event));
        let check = check::characters(&body).expect("tag and token are base32");
        Ticket(format!("{PREFIX}{body}{check}"))
    }
}

impl fmt::Debug for TicketKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TicketKey(…)")
    }
}

/// The four characters by which tickets of an event are told: twenty bits of the SHA-256 of its id.
#[must_use]
pub fn event_tag(event: EventId) -> String {
    let digest = Sha256::digest(event.as_bytes());
    check::text(u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]) >> 12, 4)
}

/// Reads `text` as a ticket of ours, whatever its case and with spaces and hyphens between. None where it
/// doesn't begin like one; `Some(None)` where it does, and was cut or garbled.
#[must_use]
pub fn read(text: &str) -> Option<Option<Ticket>> {
    let joined: String = text.chars().filter(|character| !matches!(character, ' ' | '-')).collect();
    let body = joined.strip_prefix(PREFIX).or_else(|| joined.strip_prefix("u1"))?;
    if !(8..=LENGTH + 4).contains(&joined.len()) || !body.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let whole = check::fold(body).filter(|body| {
        joined.len() == LENGTH
            && check::characters(&body[..body.len() - 2]).as_deref() == Some(&body[body.len() - 2..])
    });
    Some(whole.map(|body| Ticket(format!("{PREFIX}{body}"))))
}

fn crockford() -> Encoding {
    let mut specification = Specification::new();
    specification.symbols.push_str(std::str::from_utf8(check::ALPHABET).expect("the alphabet is ASCII"));
    specification.encoding().expect("thirty-two symbols are an encoding")
}
