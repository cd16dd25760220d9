//! Who may fit: from the letters asked for to the people in whose names they are, without looking at everybody.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use crate::history::PersonIndex;

/// The sounds of a [skeleton](super::skeleton).
const SOUNDS: &[u8] = b"kfsbtlmnr";
/// Words of fewer letters are not taken for misspelled.
pub(super) const SHORTEST_MISSPELLED: usize = 5;

/// The words of everybody, each with those in whose keys it is.
#[derive(Default)]
pub(super) struct Terms {
    words: BTreeMap<Box<str>, Vec<PersonIndex>>,
    /// The words that may be misspelled, from their last letter to their first.
    backwards: BTreeSet<Box<str>>,
    emails: HashMap<Box<str>, Vec<PersonIndex>>,
    /// By the first two sounds of a skeleton.
    begins: HashMap<[u8; 2], Vec<PersonIndex>>,
    /// By three neighbouring sounds of a skeleton.
    within: HashMap<[u8; 3], Vec<PersonIndex>>,
}

impl Terms {
    /// Ties somebody to a word.
    pub(super) fn add_word(&mut self, word: &str, person: PersonIndex) {
        if let Some(people) = self.words.get_mut(word) {
            add(people, person);
            return;
        }
        self.words.insert(word.into(), vec![person]);
        if word.chars().count() + 1 >= SHORTEST_MISSPELLED {
            self.backwards.insert(backwards(word));
        }
    }

    /// Unties somebody from a word.
    pub(super) fn remove_word(&mut self, word: &str, person: PersonIndex) {
        if let Some(people) = self.words.get_mut(word) {
            people.retain(|&other| other != person);
            if people.is_empty() {
                self.words.remove(word);
                self.backwards.remove(&backwards(word));
            }
        }
    }

    /// Ties somebody to an e-mail address, in small letters.
    pub(super) fn add_email(&mut self, email: &str, person: PersonIndex) {
        add(self.emails.entry(email.into()).or_default(), person);
    }

    /// Unties somebody from an e-mail address.
    pub(super) fn remove_email(&mut self, email: &str, person: PersonIndex) {
        remove(&mut self.emails, email, person);
    }

    /// Ties somebody to a skeleton.
    pub(super) fn add_skeleton(&mut self, skeleton: &str, person: PersonIndex) {
        if let Some(&first) = skeleton.as_bytes().first_chunk() {
            add(self.begins.entry(first).or_default(), person);
        }
        for three in triples(skeleton) {
            add(self.within.entry(three).or_default(), person);
        }
    }

    /// Unties somebody from a skeleton.
    pub(super) fn remove_skeleton(&mut self, skeleton: &str, person: PersonIndex) {
        if let Some(first) = skeleton.as_bytes().first_chunk::<2>() {
            remove(&mut self.begins, first, person);
        }
        for three in triples(skeleton) {
            remove(&mut self.within, &three, person);
        }
    }

    /// Everybody who has a word that begins so.
    pub(super) fn begun_by<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a [PersonIndex]> {
        from(&self.words, prefix).map(|(_, people)| people.as_slice())
    }

    /// Everybody with this e-mail address.
    pub(super) fn with_email(&self, email: &str) -> &[PersonIndex] {
        self.emails.get(email).map_or(&[], Vec::as_slice)
    }

    /// Everybody who may have a word that is `word` but for one letter. An edit stands either behind the first
    /// half of the word, which is then as it was asked for, or before the second.
    pub(super) fn near<'a>(&'a self, word: &'a str) -> Vec<&'a [PersonIndex]> {
        let half = word.chars().count() / 2;
        let (first, second) = (letters(word, half), letters(word, half + 1));
        let mut near: Vec<&[PersonIndex]> = from(&self.words, &word[..first])
            .filter(|(term, _)| is_one_edit_off(term, word))
            .map(|(_, people)| people.as_slice())
            .collect();
        let ending = backwards(&word[second..]);
        let range = (Bound::Included(&*ending), Bound::Unbounded);
        for turned in self.backwards.range::<str, _>(range).take_while(|term| term.starts_with(&*ending)) {
            let term = backwards(turned);
            if is_one_edit_off(&term, word) {
                near.extend(self.words.get(&term).map(Vec::as_slice));
            }
        }
        near
    }

    /// Everybody who may have a skeleton that begins so or, from three sounds on, has it within.
    pub(super) fn sounding_like(&self, skeleton: &str) -> &[PersonIndex] {
        let rarest = triples(skeleton)
            .map(|three| self.within.get(&three).map_or(&[][..], Vec::as_slice))
            .min_by_key(|people| people.len());
        rarest.unwrap_or_else(|| {
            let first = skeleton.as_bytes().first_chunk::<2>();
            first.and_then(|first| self.begins.get(first)).map_or(&[], Vec::as_slice)
        })
    }
}

/// The words from `prefix` on, as long as they begin so.
fn from<'a>(
    words: &'a BTreeMap<Box<str>, Vec<PersonIndex>>,
    prefix: &'a str,
) -> impl Iterator<Item = (&'a Box<str>, &'a Vec<PersonIndex>)> {
    let range = (Bound::Included(prefix), Bound::Unbounded);
    words.range::<str, _>(range).take_while(move |(term, _)| term.starts_with(prefix))
}

fn add(people: &mut Vec<PersonIndex>, person: PersonIndex) {
    // The keys of one person come one after the other.
    if people.last() != Some(&person) {
        people.push(person);
    }
}

fn remove<K, Q>(map: &mut HashMap<K, Vec<PersonIndex>>, key: &Q, person: PersonIndex)
where
    K: std::borrow::Borrow<Q> + std::hash::Hash + Eq,
    Q: std::hash::Hash + Eq + ?Sized,
{
    if let Some(people) = map.get_mut(key) {
        people.retain(|&other| other != person);
    }
}

fn triples(skeleton: &str) -> impl Iterator<Item = [u8; 3]> {
    debug_assert!(skeleton.bytes().all(|sound| SOUNDS.contains(&sound)), "`{skeleton}` is a skeleton");
    skeleton.as_bytes().windows(3).filter_map(|three| three.try_into().ok())
}

fn backwards(word: &str) -> Box<str> {
    word.chars().rev().collect::<String>().into()
}

/// How many bytes the first `count` letters take.
fn letters(word: &str, count: usize) -> usize {
    word.char_indices().nth(count).map_or(word.len(), |(at, _)| at)
}

/// Whether two words differ by at most one letter put in, left out or exchanged, or by two neighbours that
/// changed places.
pub(super) fn is_one_edit_off(one: &str, other: &str) -> bool {
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
