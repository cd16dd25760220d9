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

/// What is said before or behind a name and is nobody's name.
const HONORIFICS: &[&str] = &[
    "amb",
    "ambassador",
    "ambassadeur",
    "ambassadrice",
    "embajador",
    "embajadora",
    "dr",
    "dra",
    "doctor",
    "mr",
    "mrs",
    "ms",
    "mx",
    "miss",
    "mme",
    "mlle",
    "madam",
    "madame",
    "monsieur",
    "prof",
    "professor",
    "sir",
    "exc",
    "excellency",
    "hrh",
    "herr",
    "frau",
    "sr",
    "sra",
    "srta",
    "senor",
    "senora",
    "minister",
    "senator",
    "rev",
    "г-н",
    "г-жа",
    "господин",
    "госпожа",
    "посол",
    "السيد",
    "السيده",
    "الدكتور",
    "الدكتوره",
    "سعاده",
    "السفير",
    "السفيره",
    "معالي",
];
/// What may be either; where nobody bears it as a name it is taken for an honorific.
const DOUBTFUL: &[&str] = &[
    "h", "e", "he", "s", "se", "m", "hon", "don", "dona", "dame", "lady", "sheikh", "shaikh", "gen", "col",
    "fr",
];
/// What is written behind a name in one word with it.
const ENDINGS: &[&str] = &[
    "先生", "女士", "小姐", "博士", "教授", "大使", "阁下", "閣下", "様", "さん", "님", "씨", "박사", "교수",
    "대사",
];

/// The tokens of a name between its white space, folded, without honorifics.
fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let is_honorific = |token: &&str| {
        let plain = token.trim_end_matches([',', '.']).replace('.', "");
        let dotted = token.contains('.') && matches!(plain.as_str(), "he" | "se" | "hon");
        dotted || HONORIFICS.contains(&plain.as_str())
    };
    let all: Vec<&str> = folded.split(' ').collect();
    let name = &all[all.iter().take_while(|token| is_honorific(token)).count()..];
    // Somebody who is called no more than "Dr" is still found by it.
    let name = if name.is_empty() { &all[..] } else { name };
    name.iter().map(|token| without_ending(token)).collect()
}

/// A name folded, without the honorifics before it.
pub(super) fn without_honorifics(text: &str) -> String {
    tokens(text).join(" ")
}

/// A token of a script that puts the honorific behind the name, without it.
fn without_ending(token: &str) -> String {
    let shorter = ENDINGS.iter().find_map(|ending| token.strip_suffix(ending));
    shorter.filter(|shorter| !shorter.is_empty()).unwrap_or(token).to_owned()
}

fn words_of(token: &str) -> impl Iterator<Item = &str> {
    token
        .split(|character: char| !(character.is_alphanumeric() || is_mark(character)) && character != '@')
        .filter(|word| !word.is_empty())
}

/// The words of a name, folded, without honorifics.
pub(super) fn words(text: &str) -> Vec<String> {
    tokens(text).iter().flat_map(|token| words_of(token)).map(str::to_owned).collect()
}

/// Those of the words that are left where what may be an honorific is taken for one; none where that changes nothing.
pub(super) fn without_doubtful(words: &[String]) -> Option<&[String]> {
    let skipped = words.iter().take_while(|word| DOUBTFUL.contains(&word.as_str())).count();
    (0 < skipped && skipped < words.len()).then(|| &words[skipped..])
}

/// From so many words on a text is no name that is written in one word.
const MOST_JOINED: usize = 8;

/// A name as it may be typed.
pub(super) struct Written {
    /// Its words.
    pub(super) words: Vec<String>,
    /// Names of several words in one: from each word but the first on to the end, or at a hyphen or an apostrophe.
    pub(super) compounds: Vec<String>,
    /// All of it in one.
    pub(super) in_one: String,
}

impl Written {
    pub(super) fn of(text: &str) -> Self {
        let (mut words, mut compounds): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for token in &tokens(text) {
            let before = words.len();
            words.extend(words_of(token).map(str::to_owned));
            if words.len() > before + 1 {
                compounds.push(words[before..].concat());
            }
        }
        if words.len() <= MOST_JOINED {
            compounds.extend((1..words.len()).map(|from| words[from..].concat()));
        }
        Self { in_one: words.concat(), words, compounds }
    }

    /// What is one name.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.words.iter().chain(&self.compounds)
    }
}

/// Vowel signs and the like, which belong to the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{900}'..='\u{DFF}' | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}')
}

/// Whether a character stands for a syllable or a word, as those of Chinese, Japanese and Korean do.
#[must_use]
pub fn is_word_in_one(character: char) -> bool {
    matches!(character,
        '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

pub(super) fn latin(word: &str) -> String {
    if word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    any_ascii::any_ascii(word).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Ways to write one sound in several letters, the longer ones first.
const SPELLINGS: &[(&str, &str)] = &[
    ("schtsch", "sh"),
    ("chtch", "sh"),
    ("shch", "sh"),
    ("tsch", "ch"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("ph", "f"),
    ("dj", "j"),
    ("ck", "k"),
];

fn spelled(text: &str) -> String {
    let mut spelled =
        if text.is_ascii() { text.to_ascii_lowercase() } else { any_ascii::any_ascii(text).to_lowercase() };
    // All of them end with one of these.
    if spelled.contains(['h', 'j', 'k']) {
        for (long, short) in SPELLINGS {
            if spelled.contains(long) {
                spelled = spelled.replace(long, short);
            }
        }
    }
    spelled
}

/// The consonants as they are heard: vowels dropped, letters that sound alike made one, doubles collapsed.
#[must_use]
pub fn skeleton(text: &str) -> String {
    heard(&spelled(text), None)
}

/// How a text sounds.
pub(super) struct Sound {
    /// Its skeletons: a `w` may be a vowel or an `f`, and a `z` of German is a `ts` of others.
    pub(super) skeletons: Vec<String>,
    /// Its consonants nearly as they are written, to tell apart who has the same skeleton.
    pub(super) consonants: String,
}

impl Sound {
    pub(super) fn of(text: &str) -> Self {
        let spelled = spelled(text);
        let consonants = consonants(&spelled);
        let mut skeletons = Vec::with_capacity(1);
        let soft = (spelled.contains("ts") || spelled.contains("tz"))
            .then(|| spelled.replace("ts", "s").replace("tz", "s"));
        for spelled in [Some(spelled), soft].into_iter().flatten() {
            skeletons.push(heard(&spelled, None));
            if spelled.contains('w') {
                skeletons.push(heard(&spelled, Some('f')));
            }
        }
        Self { skeletons, consonants }
    }
}

fn heard(spelled: &str, w: Option<char>) -> String {
    let mut skeleton = String::new();
    for character in spelled.chars() {
        let sound = match character {
            'k' | 'q' | 'c' | 'g' | 'j' | 'x' => 'k',
            's' | 'z' => 's',
            'f' | 'v' => 'f',
            'b' | 'p' => 'b',
            'd' | 't' => 't',
            'l' | 'm' | 'n' | 'r' => character,
            'w' => match w {
                Some(sound) => sound,
                None => continue,
            },
            _ => continue,
        };
        if !skeleton.ends_with(sound) {
            skeleton.push(sound);
        }
    }
    skeleton
}

fn consonants(spelled: &str) -> String {
    let mut consonants = String::new();
    let mut before = ' ';
    for character in spelled.chars() {
        let letter = match character {
            'k' | 'q' | 'c' | 'x' => 'k',
            's' | 'z' => 's',
            'f' | 'v' => 'f',
            // A long vowel, which Arabic writes with the letter for `w`.
            'u' | 'o' if before == 'o' => 'w',
            'b' | 'd' | 'g' | 'h' | 'j' | 'l' | 'm' | 'n' | 'p' | 'r' | 't' | 'w' => character,
            _ => ' ',
        };
        before = character;
        if letter != ' ' && !consonants.ends_with(letter) {
            consonants.push(letter);
        }
    }
    // It is not heard at the end.
    if consonants.len() > 1 && consonants.ends_with('h') {
        consonants.pop();
    }
    consonants
}

/// In how many letters two words differ: put in, left out or exchanged.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, a) in one.iter().enumerate() {
        let mut before = row[0];
        row[0] = line + 1;
        for (place, b) in other.iter().enumerate() {
            let exchanged = before + usize::from(a != b);
            before = row[place + 1];
            row[place + 1] = exchanged.min(before + 1).min(row[place] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
