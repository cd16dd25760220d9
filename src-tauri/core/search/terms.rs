//! From the words asked for to the people in whose keys they are, without looking at everybody.
//!
//! The words of one kind lie in the order of the alphabet, and so do the people behind them: whoever has a word that
//! begins so stands in one stretch.

use std::cmp::Ordering;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::people::People;

/// Words of fewer letters are not taken for misspelled.
pub(super) const SHORTEST_MISSPELLED: usize = 5;

/// The words of one kind, each with those in whose keys it is.
#[derive(Default)]
pub(super) struct Terms {
    text: String,
    /// Where each word ends in the text, and its people among all.
    ends: Vec<(u32, u32)>,
    people: Vec<u32>,
}

impl Terms {
    /// The words of everybody: `words_of` gives those of the person of a number below `count`, each once.
    pub(super) fn new<'a, W: Iterator<Item = &'a str>>(count: u32, words_of: impl Fn(u32) -> W) -> Self {
        let mut places: FxHashMap<&str, u32> = FxHashMap::default();
        let mut words: Vec<(&str, u32)> = Vec::new();
        let mut said: Vec<(u32, u32)> = Vec::new();
        for person in 0..count {
            for word in words_of(person) {
                let place = *places.entry(word).or_insert_with(|| {
                    words.push((word, number(words.len())));
                    number(words.len() - 1)
                });
                said.push((place, person));
            }
        }
        drop(places);
        words.sort_unstable();
        let mut rank = vec![0; words.len()];
        let mut terms = Self::default();
        for (place, (word, first_place)) in words.iter().enumerate() {
            rank[*first_place as usize] = number(place);
            terms.text.push_str(word);
            terms.ends.push((number(terms.text.len()), 0));
        }
        // The people of each word: first how many, then where they end, then who.
        for (place, _) in &said {
            terms.ends[rank[*place as usize] as usize].1 += 1;
        }
        let mut next = Vec::with_capacity(terms.ends.len());
        let mut before = 0;
        for (_, people) in &mut terms.ends {
            next.push(before);
            before += *people;
            *people = before;
        }
        terms.people = vec![0; said.len()];
        for (place, person) in said {
            let next = &mut next[rank[place as usize] as usize];
            terms.people[*next as usize] = person;
            *next += 1;
        }
        terms
    }

    fn len(&self) -> usize {
        self.ends.len()
    }

    fn word(&self, place: usize) -> &str {
        let begins = place.checked_sub(1).map_or(0, |before| self.ends[before].0);
        &self.text[begins as usize..self.ends[place].0 as usize]
    }

    fn people(&self, places: Range<usize>) -> &[u32] {
        if places.is_empty() {
            return &[];
        }
        let begins = places.start.checked_sub(1).map_or(0, |before| self.ends[before].1);
        &self.people[begins as usize..self.ends[places.end - 1].1 as usize]
    }

    /// The first place between two whose word is not `before` what is sought.
    fn first(&self, from: usize, before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (from, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.word(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    fn begun_by(&self, prefix: &str) -> Range<usize> {
        let begins = self.first(0, |word| word < prefix);
        begins..self.first(begins, |word| word.starts_with(prefix))
    }

    /// Adds everybody who has the word.
    pub(super) fn having(&self, word: &str, people: &mut People) {
        let place = self.first(0, |other| other < word);
        if place < self.len() && self.word(place) == word {
            people.add(self.people(place..place + 1));
        }
    }

    /// Adds everybody who has a word that begins so.
    pub(super) fn beginning(&self, prefix: &str, people: &mut People) {
        people.add(self.people(self.begun_by(prefix)));
    }
}

/// The words of names, from their last byte to their first: an edit leaves one half of a word as it is.
#[derive(Default)]
pub(super) struct Backwards(Vec<u32>);

impl Backwards {
    pub(super) fn new(terms: &Terms) -> Self {
        let long = |place: &usize| terms.word(*place).chars().count() + 1 >= SHORTEST_MISSPELLED;
        let mut turned: Vec<u32> = (0..terms.len()).filter(long).map(number).collect();
        turned.sort_unstable_by(|&a, &b| {
            terms.word(a as usize).bytes().rev().cmp(terms.word(b as usize).bytes().rev())
        });
        Self(turned)
    }

    /// Adds everybody who has a word that is `word` but for one letter. The edit stands either behind the first half
    /// of the word, which is then as it was asked for, or before the second.
    pub(super) fn near(&self, terms: &Terms, word: &str, people: &mut People) {
        let half = word.chars().count() / 2;
        let (first, second) = (letters(word, half), letters(word, half + 1));
        let mut add = |place: usize| {
            if is_one_edit_off(terms.word(place), word) {
                people.add(terms.people(place..place + 1));
            }
        };
        terms.begun_by(&word[..first]).for_each(&mut add);
        let ending = &word[second..];
        let begins = self.0.partition_point(|&place| {
            terms.word(place as usize).bytes().rev().cmp(ending.bytes().rev()) == Ordering::Less
        });
        let ends = self.0[begins..].partition_point(|&place| terms.word(place as usize).ends_with(ending));
        self.0[begins..begins + ends].iter().for_each(|&place| add(place as usize));
    }
}

/// The skeletons in which three neighbouring sounds are.
#[derive(Default)]
pub(super) struct Triples(FxHashMap<[u8; 3], Vec<u32>>);

impl Triples {
    pub(super) fn new(terms: &Terms) -> Self {
        let mut triples: FxHashMap<[u8; 3], Vec<u32>> = FxHashMap::default();
        for place in 0..terms.len() {
            for three in triples_of(terms.word(place)) {
                let places = triples.entry(three).or_default();
                if places.last() != Some(&number(place)) {
                    places.push(number(place));
                }
            }
        }
        Self(triples)
    }

    /// Adds everybody who has a skeleton with these sounds within, three or more.
    pub(super) fn within(&self, terms: &Terms, sounds: &str, people: &mut People) {
        let lists = triples_of(sounds).map(|three| self.0.get(&three).map_or(&[][..], Vec::as_slice));
        let Some(rarest) = lists.min_by_key(|places| places.len()) else { return };
        for place in rarest.iter().map(|&place| place as usize) {
            if sounds.len() == 3 || terms.word(place).contains(sounds) {
                people.add(terms.people(place..place + 1));
            }
        }
    }
}

fn triples_of(skeleton: &str) -> impl Iterator<Item = [u8; 3]> {
    skeleton.as_bytes().windows(3).filter_map(|three| three.try_into().ok())
}

/// Places and people are numbered in 32 bits: an event has fewer of them.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).expect("no event has four thousand million guests or words")
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
