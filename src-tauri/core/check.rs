//! Crockford's base32 (<https://www.crockford.com/base32.html>) and the two check characters of our codes.

/// The thirty-two characters, in order of value: digits and letters without I, L, O and U.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The largest prime below 32². A code's number modulo it fits in two characters, and changes with any one
/// wrong character and any two neighbours exchanged.
const MODULUS: u32 = 1021;

/// `text` in upper case with O read as 0 and I and L as 1, or none where a character is of no value.
#[must_use]
pub fn fold(text: &str) -> Option<String> {
    text.chars()
        .map(|character| match character.to_ascii_uppercase() {
            'O' => Some('0'),
            'I' | 'L' => Some('1'),
            other => value(other).map(|_| other),
        })
        .collect()
}

/// The two check characters of `body`: its base-32 number modulo 1021. None where `body` isn't base32.
#[must_use]
pub fn characters(body: &str) -> Option<String> {
    let number = body
        .chars()
        .try_fold(0, |number, character| value(character).map(|digit| (number * 32 + digit) % MODULUS))?;
    Some(text(number, 2))
}

/// The lowest `5 × length` bits of `number` as `length` characters.
#[must_use]
pub fn text(number: u32, length: u32) -> String {
    (0..length).rev().map(|place| char::from(ALPHABET[(number >> (5 * place) & 31) as usize])).collect()
}

fn value(character: char) -> Option<u32> {
    let byte = u8::try_from(character).ok()?;
    ALPHABET.iter().position(|&known| known == byte).and_then(|place| u32::try_from(place).ok())
}
