//! How names of other scripts are written in Latin letters besides the plain transcription.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::fold::{is_word_in_one, latin};

/// Family names, each with how those who bear it write it.
static FAMILIES: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let lines = include_str!("families.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let (family, latin) = line.split_once(' ')?;
            Some((family, latin.split(' ').collect()))
        })
        .collect()
});
/// The longest of them, in characters.
const LONGEST_FAMILY: usize = 3;
/// From so many characters on a word is no name.
const LONGEST_NAME: usize = 8;

/// Adds how the words of a name are written in Latin letters besides as a whole. `heard` gets what is one name,
/// `in_one` several in one word, `read` a syllable.
pub(super) fn otherwise(
    words: &[String],
    heard: &mut Vec<String>,
    in_one: &mut Vec<String>,
    read: &mut Vec<String>,
) {
    for word in words {
        let count = word.chars().count();
        if count <= LONGEST_NAME && word.chars().all(is_word_in_one) {
            syllables(word, read);
        }
    }
    let Some(first) = words.first().filter(|first| first.chars().all(is_word_in_one)) else { return };
    let ends = first.char_indices().map(|(at, character)| at + character.len_utf8()).take(LONGEST_FAMILY);
    let ends: Vec<usize> = ends.collect();
    let family = ends.into_iter().rev().find_map(|end| Some((end, FAMILIES.get(&first[..end])?)));
    let Some((end, families)) = family else { return };
    let given = latin(&format!("{}{}", &first[end..], words[1..].concat()));
    for family in families {
        heard.push((*family).to_owned());
        if !given.is_empty() {
            in_one.push(format!("{family}{given}"));
            in_one.push(format!("{given}{family}"));
        }
    }
    if !given.is_empty() {
        heard.push(given);
    }
}

/// Each character on its own, and as Wade and Giles wrote it, where it is one of Chinese.
fn syllables(word: &str, read: &mut Vec<String>) {
    let mut wade_giles = String::new();
    let mut differs = false;
    for character in word.chars() {
        let syllable = latin(character.encode_utf8(&mut [0; 4]));
        let wade = if is_han(character) { wade_giles_of(&syllable) } else { None };
        differs |= wade.is_some();
        wade_giles.push_str(wade.as_deref().unwrap_or(&syllable));
        read.extend(wade);
        read.push(syllable);
    }
    if differs {
        read.push(wade_giles);
    }
}

const fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

/// The Wade-Giles form of a syllable in Pinyin, without its apostrophes; none where it is the same.
fn wade_giles_of(pinyin: &str) -> Option<String> {
    const WHOLE: &[(&str, &str)] = &[
        ("zhi", "chih"),
        ("chi", "chih"),
        ("shi", "shih"),
        ("ri", "jih"),
        ("zi", "tzu"),
        ("ci", "tzu"),
        ("si", "szu"),
        ("ge", "ko"),
        ("ke", "ko"),
        ("he", "ho"),
        ("gui", "kuei"),
        ("kui", "kuei"),
        ("er", "erh"),
        ("yan", "yen"),
        ("ye", "yeh"),
        ("you", "yu"),
        ("yong", "yung"),
    ];
    const BEGINS: &[(&str, &str)] = &[
        ("zh", "ch"),
        ("ch", "ch"),
        ("sh", "sh"),
        ("q", "ch"),
        ("j", "ch"),
        ("x", "hs"),
        ("c", "ts"),
        ("z", "ts"),
        ("b", "p"),
        ("d", "t"),
        ("g", "k"),
        ("r", "j"),
    ];
    const ENDS: &[(&str, &str)] = &[("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"), ("ong", "ung")];
    if let Some((_, wade)) = WHOLE.iter().find(|(whole, _)| *whole == pinyin) {
        return Some((*wade).to_owned());
    }
    let (begins, rest) = BEGINS
        .iter()
        .find_map(|(begins, wade)| Some((*wade, pinyin.strip_prefix(begins)?)))
        .unwrap_or(("", pinyin));
    let ends = ENDS.iter().find_map(|(ends, wade)| Some((rest.strip_suffix(ends)?, *wade)));
    let wade = match ends {
        Some((middle, ends)) => format!("{begins}{middle}{ends}"),
        // A lone `uo` is written `o`, but behind `g`, `k`, `h` and `sh`.
        None if rest.ends_with("uo")
            && !matches!(begins, "k" | "sh")
            && !rest.starts_with('k')
            && !rest.starts_with('h') =>
        {
            format!("{begins}{}o", &rest[..rest.len() - 2])
        }
        None => format!("{begins}{rest}"),
    };
    (wade != pinyin).then_some(wade)
}

/// A name of an alphabet with letters that other keyboards write in two: `Müller` as `Mueller`; none where there is no
/// such letter.
pub(super) fn spelled_out(name: &str) -> Option<String> {
    let two = |letter: char| match letter {
        'ä' | 'Ä' => "ae",
        'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
        'ü' | 'Ü' => "ue",
        'å' | 'Å' => "aa",
        _ => "",
    };
    name.chars().any(|letter| !two(letter).is_empty()).then(|| {
        let mut spelled = String::with_capacity(name.len() + 4);
        for letter in name.chars() {
            match two(letter) {
                "" => spelled.push(letter),
                letters => spelled.push_str(letters),
            }
        }
        spelled
    })
}
