//! The forms of a text in which it is compared: folded, in words, in Latin letters, by its consonants.

use caseless::Caseless;
use unicode_normalization::UnicodeNormalization;

/// `text` as it is told apart from other texts: composed, case and white space folded. Accents stay.
#[must_use]
pub fn fold_exactly(text: &str) -> String {
    if text.is_ascii() {
        return folded_ascii(text);
    }
    let folded: String = text.nfkc().default_case_fold().nfkc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of letters without accents only case and white space are folded.
fn folded_ascii(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
    }
    folded
}

/// `text` as it is searched: besides that, without accents, with Arabic letters in their plain forms.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return folded_ascii(text);
    }
    text.nfkd()
        .filter(|&character| !is_accent(character))
        .default_case_fold()
        .nfkc()
        .flat_map(|character| plain(character).chars().map(Ok).chain([Err(character)]).collect::<Vec<_>>())
        .fold((String::new(), false), |(mut text, replaced), step| match step {
            Ok(letter) => {
                text.push(letter);
                (text, true)
            }
            Err(_) if replaced => (text, false),
            Err(character) => {
                text.push(character);
                (text, false)
            }
        })
        .0
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_accent(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Letters that Unicode does not take apart but people do; empty for all others.
const fn plain(character: char) -> &'static str {
    match character {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'þ' => "th",
        'æ' => "ae",
        'œ' => "oe",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' => "ي",
        _ => "",
    }
}

/// The words of a name, folded, without honorifics.
pub(super) fn words(text: &str) -> Vec<String> {
    const HONORIFICS: &[&str] = &[
        "h",
        "e",
        "he",
        "hon",
        "amb",
        "ambassador",
        "dr",
        "mr",
        "mrs",
        "ms",
        "mme",
        "prof",
        "sir",
        "s",
        "exc",
    ];
    let all: Vec<String> = fold(text)
        .split(|character: char| !(character.is_alphanumeric() || is_mark(character)) && character != '@')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let without = all.iter().skip_while(|word| HONORIFICS.contains(&word.as_str())).count();
    // Somebody who is called no more than "Dr" is still found by it.
    if without == 0 { all } else { all[all.len() - without..].to_vec() }
}

/// Vowel signs and the like, which belong to the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{900}'..='\u{DFF}' | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}')
}

pub(super) fn squashed(text: &str) -> String {
    words(text).concat()
}

pub(super) fn latin(word: &str) -> String {
    any_ascii::any_ascii(word).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The consonants as they are heard: vowels dropped, letters that sound alike made one, doubles collapsed.
#[must_use]
pub fn skeleton(text: &str) -> String {
    let mut skeleton = String::new();
    for character in any_ascii::any_ascii(text).to_lowercase().chars() {
        let sound = match character {
            'k' | 'q' | 'c' | 'g' | 'j' | 'x' => 'k',
            's' | 'z' => 's',
            'f' | 'v' => 'f',
            'b' | 'p' => 'b',
            'd' | 't' => 't',
            'l' | 'm' | 'n' | 'r' => character,
            _ => continue,
        };
        if !skeleton.ends_with(sound) {
            skeleton.push(sound);
        }
    }
    skeleton
}
