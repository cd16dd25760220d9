//! pretix's signed tickets, `sig1`: the base64 of a version byte 1, the lengths of payload and signature as two
//! bytes each with the higher first, the payload and its Ed25519 signature; the whole text reversed.

use data_encoding::BASE64;
use ed25519_dalek::pkcs8::DecodePublicKey;
use ed25519_dalek::{Signature, VerifyingKey};

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
}
