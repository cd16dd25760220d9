//! How a text is written: what of it is shown, in which direction, in which language.
//!
//! Deliberately absent: fonts ([`crate::Fonts`]).

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::UnicodeNormalization as _;
use unicode_script::{Script, UnicodeScript as _};

/// `text` in one line, composed, without controls: neither those that end lines nor those that turn the text
/// after them round. What joins letters (U+200C, U+200D) stays.
pub(crate) fn clean(text: &str) -> String {
    let shown: String = text
        .nfc()
        .map(|character| if character.is_control() || is_line_end(character) { ' ' } else { character })
        .filter(|&character| !turns(character))
        .collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether `text` is read from right to left: its first letter says so.
pub(crate) fn is_right_to_left(text: &str) -> bool {
    text.chars()
        .find_map(|character| match bidi_class(character) {
            BidiClass::R | BidiClass::AL => Some(true),
            BidiClass::L => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

/// The language that `text` is written in, as two or three letters of a BCP 47 tag: what its script says, and
/// where several languages share the script, the one `known` of its owner. It picks the forms of Han letters.
pub(crate) fn language(text: &str, known: Option<&str>) -> String {
    let known = known.and_then(primary).unwrap_or_default();
    let mut han = false;
    for script in text.chars().map(|character| character.script()) {
        let one = match script {
            Script::Hiragana | Script::Katakana => "ja",
            Script::Hangul => "ko",
            Script::Bopomofo => "zh",
            Script::Hebrew => "he",
            Script::Thai => "th",
            Script::Ethiopic => "am",
            Script::Greek => "el",
            Script::Arabic if matches!(known.as_str(), "fa" | "ur" | "ps" | "ckb" | "ug" | "sd") => &known,
            Script::Arabic => "ar",
            Script::Devanagari if matches!(known.as_str(), "mr" | "ne" | "sa") => &known,
            Script::Devanagari => "hi",
            Script::Cyrillic if matches!(known.as_str(), "uk" | "be" | "bg" | "sr" | "mk" | "kk" | "mn") => {
                &known
            }
            Script::Cyrillic => "ru",
            Script::Han => {
                han = true;
                continue;
            }
            _ => continue,
        };
        return one.to_owned();
    }
    match known.as_str() {
        "ja" | "ko" | "zh" if han => known,
        _ if han => "zh".to_owned(),
        "ja" | "ko" | "zh" | "ar" | "fa" | "ur" | "he" | "ru" | "el" | "hi" | "th" | "am" | "" => {
            "en".to_owned()
        }
        _ => known,
    }
}

/// The language of a tag without script and region: `pt` of `pt-BR`.
pub(crate) fn primary(tag: &str) -> Option<String> {
    let language = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    let is_one = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_one.then_some(language)
}

const fn is_line_end(character: char) -> bool {
    matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether a character changes the direction of text that isn't its own.
const fn turns(character: char) -> bool {
    matches!(character,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}
