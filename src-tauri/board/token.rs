//! What makes the link one that cannot be guessed.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use subtle::ConstantTimeEq as _;

/// 160 random bits, which are 32 letters and digits.
const BYTES: usize = 20;

/// The secret part of a link.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(String);

impl Token {
    /// A new one, from the system's own randomness.
    pub(crate) fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(BASE32_NOPAD.encode(&bytes).to_lowercase()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` is this token. How long the answer takes tells nothing of how much of it was right.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.0.as_bytes().ct_eq(text.as_bytes()).into()
    }
}

/// A message or a log never shows one.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
