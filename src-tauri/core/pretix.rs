//! pretix's signed tickets, `sig1`: the base64 of a version byte 1, the lengths of payload and signature as two
//! bytes each with the higher first, the payload and its Ed25519 signature; the whole text reversed
//! (`Sig1TicketSecretGenerator`). The payload is a protocol buffer: seed, item, variation, subevent, and in the
//! fields 5 and 6 from when and until when the ticket is valid, in seconds since 1970; 0 where nothing is said.

use data_encoding::BASE64;
use ed25519_dalek::pkcs8::DecodePublicKey;
use ed25519_dalek::{Signature, VerifyingKey};

use crate::Instant;

/// The payload's fields of validity.
const VALID_FROM: u64 = 5;
const VALID_UNTIL: u64 = 6;

/// A text that has the form of a signed ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    text: String,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

impl Signed {
    /// Reads `text`, or none where it has another form.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let reversed: String = text.chars().rev().collect();
        let bytes = BASE64.decode(reversed.as_bytes()).ok()?;
        let (&[1, p1, p2, s1, s2], rest) = bytes.split_first_chunk::<5>()? else {
            return None;
        };
        let payload = usize::from(u16::from_be_bytes([p1, p2]));
        let signature = usize::from(u16::from_be_bytes([s1, s2]));
        (rest.len() == payload + signature).then(|| Self {
            text: text.to_owned(),
            payload: rest[..payload].to_vec(),
            signature: rest[payload..].to_vec(),
        })
    }

    /// The ticket's text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether one of `keys` signed it; each the base64 of a PEM, as pretix shows them. A key that cannot be
    /// read signed nothing.
    #[must_use]
    pub fn is_signed_by(&self, keys: &[String]) -> bool {
        let Ok(signature) = Signature::from_slice(&self.signature) else {
            return false;
        };
        keys.iter()
            .filter_map(|key| {
                let pem = BASE64.decode(key.trim().as_bytes()).ok()?;
                VerifyingKey::from_public_key_pem(std::str::from_utf8(&pem).ok()?).ok()
            })
            .any(|key| key.verify_strict(&self.payload, &signature).is_ok())
    }
    /// From when it is valid, where its payload says so.
    #[must_use]
    pub fn valid_from(&self) -> Option<Instant> {
        self.instant(VALID_FROM)
    }

    /// Until when it is valid, where its payload says so; that instant is the last.
    #[must_use]
    pub fn valid_until(&self) -> Option<Instant> {
        self.instant(VALID_UNTIL)
    }

    fn instant(&self, field: u64) -> Option<Instant> {
        let seconds = i64::try_from(number(&self.payload, field)?).ok().filter(|&seconds| seconds > 0)?;
        Some(Instant::from_micros(seconds.saturating_mul(1_000_000)))
    }
}

/// The number that a protocol buffer holds in `field`, the last one where it holds several. None where there is
/// none, or where the buffer is no whole one (<https://protobuf.dev/programming-guides/encoding/>).
fn number(mut buffer: &[u8], field: u64) -> Option<u64> {
    let mut found = None;
    while !buffer.is_empty() {
        let key = varint(&mut buffer)?;
        let length = match key & 7 {
            0 => {
                let value = varint(&mut buffer)?;
                if key >> 3 == field {
                    found = Some(value);
                }
                0
            }
            1 => 8,
            2 => usize::try_from(varint(&mut buffer)?).ok()?,
            5 => 4,
            _ => return None,
        };
        buffer = buffer.get(length..)?;
    }
    found
}

/// Takes a number of seven bits a byte, the lowest first, from the front of `buffer`.
fn varint(buffer: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for place in 0..10 {
        let (&byte, rest) = buffer.split_first()?;
        *buffer = rest;
        value |= u64::from(byte & 0x7F).checked_shl(7 * place)?;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
