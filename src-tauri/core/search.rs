//! Finding people by what was typed or heard: any script, any order of names, spelled or misspelled.
//!
//! The first tier of evidence that fits ranks a person; nobody is ever chosen by it.

use caseless::Caseless;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::attendee::Attendee;
use crate::code::{Code, Contact};
use crate::event::Facts;
use crate::history::PersonIndex;
use crate::seat::View;

/// The longest query that is looked at, in characters.
const LONGEST: usize = 200;

/// Why somebody is among the results, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// The whole code, e-mail address or id.
    Code,
    /// Each word is a name or begins one.
    Name,
    /// Each word begins a name written in Latin letters.
    Latin,
    /// Each word is in the name or the affiliation, or is an initial.
    Affiliation,
    /// The consonants are those of the name.
    SoundsLike,
    /// One letter is wrong.
    Typo,
}

impl Evidence {
    /// Whether it only sounds like what was asked, or is a letter off.
    #[must_use]
    pub const fn is_guess(self) -> bool {
        match self {
            Self::SoundsLike | Self::Typo => true,
            Self::Code | Self::Name | Self::Latin | Self::Affiliation => false,
        }
    }
}

/// Somebody who fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Who.
    pub person: PersonIndex,
    /// Why.
    pub evidence: Evidence,
    /// Whether whole names fit, not only their beginnings.
    pub whole: bool,
}

/// Whom a contact card may be about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likely {
    /// Who fits, best first: by an e-mail address, then by name.
    pub hits: Vec<Hit>,
    /// The only one whom address and name both say; or who fits the name, where the address is nobody's, or the
    /// address, where the card has no name. An address with another name may be that of an office.
    pub strong: Option<PersonIndex>,
}

/// Everybody on the roster in force whom `query` fits, best first; nobody for an empty one.
#[must_use]
pub fn find(view: &View<'_>, query: &str) -> Vec<Hit> {
    Index::default().find(view, query)
}

/// The keys by which people are found, kept from one keystroke to the next: only those to whom something
/// happened since are looked at again.
#[derive(Default)]
pub struct Index {
    keys: Vec<Option<Keys>>,
    /// The lists that the keys were made of; none where they stand for one instant only.
    stands_on: Option<u64>,
    /// How much of [`crate::history::History::touched`] the keys hold.
    taken: usize,
}

impl Index {
    /// Everybody on the roster in force whom `query` fits, best first; nobody for an empty one.
    pub fn find(&mut self, view: &View<'_>, query: &str) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST).collect();
        let Some(asked) = Asked::new(&query, &view.history.event.facts) else {
            return Vec::new();
        };
        self.catch_up(view);
        let carriers = asked.code.as_ref().and_then(Code::hash).map(|hash| view.history.carriers(hash));
        let carriers = carriers.unwrap_or_default();
        let id = query.trim();
        let mut hits: Vec<(Hit, &str)> = Vec::new();
        for (index, keys) in self.keys.iter().enumerate() {
            let Some(keys) = keys.as_ref().filter(|_| view.one(index) == index) else { continue };
            let named =
                carriers.contains(&index) || id.eq_ignore_ascii_case(view.history.people[index].id.as_str());
            let fits = if named { Some((Evidence::Code, true)) } else { keys.fit(&asked) };
            if let Some((evidence, whole)) = fits {
                hits.push((Hit { person: index, evidence, whole }, &keys.sorts_by));
            }
        }
        hits.sort_unstable_by(|(a, a_name), (b, b_name)| {
            (a.evidence, !a.whole, a_name, a.person).cmp(&(b.evidence, !b.whole, b_name, b.person))
        });
        hits.into_iter().map(|(hit, _)| hit).collect()
    }

    /// Whom a contact card may be about: everybody with one of its e-mail addresses, then everybody of its name.
    pub fn find_contact(&mut self, view: &View<'_>, contact: &Contact) -> Likely {
        let mut hits: Vec<Hit> = Vec::new();
        let add = |hits: &mut Vec<Hit>, hit: Hit| {
            if hits.iter().all(|known| known.person != hit.person) {
                hits.push(hit);
            }
        };
        for email in &contact.emails {
            let found = self.find(view, email).into_iter();
            found.filter(|hit| hit.evidence == Evidence::Code).for_each(|hit| add(&mut hits, hit));
        }
        let names = std::iter::once(&contact.name).chain(&contact.plain_name);
        let by_name =
            names.map(|name| self.find(view, name)).find(|hits| !hits.is_empty()).unwrap_or_default();
        let named: Vec<PersonIndex> =
            by_name.iter().filter(|hit| !hit.evidence.is_guess()).map(|hit| hit.person).collect();
        let by_email: Vec<PersonIndex> = hits.iter().map(|hit| hit.person).collect();
        let both: Vec<PersonIndex> =
            by_email.iter().copied().filter(|person| named.contains(person)).collect();
        let nameless = contact.name.is_empty();
        let strong = match (&both[..], &by_email[..], &named[..]) {
            ([one], ..) | ([], [], [one]) => Some(*one),
            ([], [one], _) if nameless => Some(*one),
            _ => None,
        };
        by_name.into_iter().for_each(|hit| add(&mut hits, hit));
        Likely { hits, strong }
    }

    /// Makes the keys that are missing or out of date.
    pub fn catch_up(&mut self, view: &View<'_>) {
        let history = view.history;
        let past = history.settled_at().is_none_or(|settled| settled <= view.at);
        let stands = past && self.stands_on == Some(history.lists());
        self.keys.resize_with(history.people.len(), || None);
        let mut look = |index| self.keys[index] = view.row(index).map(|row| Keys::of(&row));
        if stands {
            history.touched()[self.taken..].iter().copied().for_each(&mut look);
        } else {
            (0..history.people.len()).for_each(&mut look);
        }
        self.taken = history.touched().len();
        self.stands_on = past.then(|| history.lists());
    }
}

/// By what a list of people is sorted: family name, else name, folded.
#[must_use]
pub fn sort_key(row: &Attendee) -> String {
    fold(row.family_name.as_deref().unwrap_or(&row.name))
}

struct Asked {
    words: Vec<String>,
    latin_words: Vec<String>,
    skeleton: String,
    email: String,
    code: Option<Code>,
}

impl Asked {
    fn new(query: &str, facts: &Facts) -> Option<Self> {
        let words = words(query);
        if words.is_empty() {
            return None;
        }
        Some(Self {
            latin_words: words.iter().map(|word| latin(word)).filter(|word| !word.is_empty()).collect(),
            skeleton: skeleton(query),
            email: query.trim().to_lowercase(),
            code: Some(Code::recognise(query, facts)).filter(|code| code.key().is_some()),
            words,
        })
    }
}

/// By what one person is found.
struct Keys {
    sorts_by: String,
    names: Vec<String>,
    latin: Vec<String>,
    affiliation: Vec<String>,
    email: String,
    skeletons: Vec<String>,
}

impl Keys {
    fn of(row: &Attendee) -> Self {
        let display = row.display_name();
        let mut names = words(&display);
        names.push(squashed(&display));
        let latin_name = row.latin_name.as_deref().unwrap_or_default();
        let mut latin_names: Vec<String> =
            words(&display).iter().chain(&words(latin_name)).map(|word| latin(word)).collect();
        latin_names.push(latin(&squashed(&display)));
        latin_names.push(latin(&squashed(latin_name)));
        latin_names.retain(|word| !word.is_empty());
        let mut skeletons: Vec<String> = latin_names.iter().map(|word| skeleton(word)).collect();
        skeletons.retain(|word| !word.is_empty());
        Self {
            sorts_by: sort_key(row),
            names,
            latin: latin_names,
            affiliation: row.affiliation.as_deref().map(words).unwrap_or_default(),
            email: row.email.as_deref().unwrap_or_default().to_lowercase(),
            skeletons,
        }
    }

    fn fit(&self, asked: &Asked) -> Option<(Evidence, bool)> {
        if !self.email.is_empty() && self.email == asked.email {
            return Some((Evidence::Code, true));
        }
        let begins = |keys: &[String], word: &String| keys.iter().any(|key| key.starts_with(word.as_str()));
        if asked.words.iter().all(|word| self.names.contains(word)) {
            return Some((Evidence::Name, true));
        }
        if asked.words.iter().all(|word| begins(&self.names, word)) {
            return Some((Evidence::Name, false));
        }
        if !asked.latin_words.is_empty() {
            let squashed = asked.latin_words.concat();
            if asked.latin_words.iter().all(|word| self.latin.contains(word))
                || self.latin.contains(&squashed)
            {
                return Some((Evidence::Latin, true));
            }
            if asked.latin_words.iter().all(|word| begins(&self.latin, word))
                || begins(&self.latin, &squashed)
            {
                return Some((Evidence::Latin, false));
            }
        }
        if asked.words.iter().all(|word| begins(&self.names, word) || begins(&self.affiliation, word)) {
            return Some((Evidence::Affiliation, false));
        }
        if asked.skeleton.chars().count() >= 2
            && self.skeletons.iter().any(|key| {
                key.starts_with(&asked.skeleton)
                    || (asked.skeleton.len() >= 3 && key.contains(&asked.skeleton))
            })
        {
            return Some((Evidence::SoundsLike, false));
        }
        let misspelled = |word: &String| {
            word.chars().count() >= 5
                && self.names.iter().chain(&self.latin).any(|key| is_one_edit_off(key, word))
        };
        if asked.words.iter().any(misspelled)
            && asked
                .words
                .iter()
                .all(|word| misspelled(word) || begins(&self.names, word) || begins(&self.latin, word))
        {
            return Some((Evidence::Typo, false));
        }
        None
    }
}

/// Whether two words differ by at most one letter put in, left out or exchanged, or by two neighbours that
/// changed places.
fn is_one_edit_off(one: &str, other: &str) -> bool {
    // Four bytes are the longest letter.
    if one.len().abs_diff(other.len()) > 4 {
        return false;
    }
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum()
    };
    let begins = same(&mut one.chars().zip(other.chars()));
    let (one, other) = (&one[begins..], &other[begins..]);
    let ends = same(&mut one.chars().rev().zip(other.chars().rev()));
    let rest = |word: &str| word[..word.len() - ends].chars().take(3).collect::<Vec<char>>();
    match (&rest(one)[..], &rest(other)[..]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

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
fn words(text: &str) -> Vec<String> {
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

fn squashed(text: &str) -> String {
    words(text).concat()
}

fn latin(word: &str) -> String {
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
