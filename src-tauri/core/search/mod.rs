//! Finding people by what was typed or heard: any script, any order of names, spelled or misspelled.
//!
//! The first tier of evidence that fits ranks a person; nobody is ever chosen by it.
//!
//! * [`fold`]: the forms of a text in which it is compared;
//! * [`terms`]: who may fit, found without looking at everybody.

mod fold;
mod terms;

use serde::Serialize;

use crate::attendee::Attendee;
use crate::code::{Code, Contact};
use crate::history::PersonIndex;
use crate::seat::View;

pub use fold::{fold, fold_exactly, skeleton};
use fold::{latin, squashed, words};
use terms::{SHORTEST_MISSPELLED, Terms, is_one_edit_off};

/// The longest query that is looked at, in characters.
const LONGEST: usize = 200;
/// Fewer sounds are in too many names to say anything.
const SHORTEST_SKELETON: usize = 2;
/// From so many sounds on they may stand anywhere in a name.
const WITHIN_FROM: usize = 3;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// Everybody on the roster in force whom `query` fits, best first; nobody for an empty one. Everybody is looked at:
/// whoever asks more than once keeps an [`Index`].
#[must_use]
pub fn find(view: &View<'_>, query: &str) -> Vec<Hit> {
    let Some(asked) = Asked::new(query, view) else { return Vec::new() };
    let keys: Vec<Option<Keys>> =
        (0..view.history.people.len()).map(|person| view.row(person).map(|row| Keys::of(&row))).collect();
    let mut fitting: Vec<Fitting<'_>> =
        (0..keys.len()).filter_map(|person| Fitting::of(person, &keys, &asked, view)).collect();
    fitting.sort_unstable();
    fitting.into_iter().map(|fitting| fitting.hit).collect()
}

/// The best of those who were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Best {
    /// They, the best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub all: usize,
}

/// The keys by which people are found, kept from one keystroke to the next: only those to whom something
/// happened since are looked at again.
#[derive(Default)]
pub struct Index {
    keys: Vec<Option<Keys>>,
    terms: Terms,
    /// The lists that the keys were made of; none where they stand for one instant only.
    stands_on: Option<u64>,
    /// How much of [`crate::history::History::touched`] the keys hold.
    taken: usize,
}

impl Index {
    /// Everybody on the roster in force whom `query` fits, best first; nobody for an empty one.
    pub fn find(&mut self, view: &View<'_>, query: &str) -> Vec<Hit> {
        self.best(view, query, usize::MAX).hits
    }

    /// The `most` best of those on the roster in force whom `query` fits, and how many it fits.
    pub fn best(&mut self, view: &View<'_>, query: &str, most: usize) -> Best {
        let Some(asked) = Asked::new(query, view) else { return Best::default() };
        self.catch_up(view);
        let mut fitting: Vec<Fitting<'_>> = self
            .candidates(&asked)
            .into_iter()
            .filter_map(|person| Fitting::of(person, &self.keys, &asked, view))
            .collect();
        let all = fitting.len();
        if most < all {
            fitting.select_nth_unstable(most);
            fitting.truncate(most);
        }
        fitting.sort_unstable();
        Best { hits: fitting.into_iter().map(|fitting| fitting.hit).collect(), all }
    }

    /// Everybody who may fit, each once: whoever has every word, as it is, in Latin letters or but for one letter;
    /// or all of it in one word; or its sounds, its address, its code or its id.
    fn candidates(&self, asked: &Asked) -> Vec<PersonIndex> {
        let terms = &self.terms;
        // How many of the words each has. One who has them all, or fits otherwise, is taken, and then out of reach.
        let mut has = vec![0_u8; self.keys.len()];
        let mut taken = Vec::new();
        let words = asked.words.iter().take(usize::from(u8::MAX - 1));
        let last = words.len();
        for (number, word) in (1..).zip(words) {
            let mut tick = |people: &[PersonIndex]| {
                for &person in people {
                    if usize::from(has[person]) + 1 == number {
                        has[person] += 1;
                        if number == last {
                            taken.push(person);
                        }
                    }
                }
            };
            terms.begun_by(word).for_each(&mut tick);
            let latin = latin(word);
            if latin != *word {
                terms.begun_by(&latin).for_each(&mut tick);
            }
            if word.chars().count() >= SHORTEST_MISSPELLED {
                terms.near(word).into_iter().for_each(&mut tick);
            }
        }
        let mut take = |people: &[PersonIndex]| {
            for &person in people {
                if usize::from(has[person]) < last {
                    has[person] = u8::MAX;
                    taken.push(person);
                }
            }
        };
        if !asked.latin_in_one.is_empty() {
            terms.begun_by(&asked.latin_in_one).for_each(&mut take);
        }
        if asked.skeleton.len() >= SHORTEST_SKELETON {
            take(terms.sounding_like(&asked.skeleton));
        }
        take(terms.with_email(&asked.email));
        take(&asked.named);
        taken
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
        if !stands {
            self.keys.clear();
            self.terms = Terms::default();
        }
        self.keys.resize_with(history.people.len(), || None);
        if stands {
            history.touched()[self.taken..].iter().for_each(|&person| self.look_at(view, person));
        } else {
            (0..history.people.len()).for_each(|person| self.look_at(view, person));
        }
        self.taken = history.touched().len();
        self.stands_on = past.then(|| history.lists());
    }

    /// Makes the keys of one person anew.
    fn look_at(&mut self, view: &View<'_>, person: PersonIndex) {
        if let Some(keys) = self.keys[person].take() {
            keys.words().for_each(|word| self.terms.remove_word(word, person));
            keys.skeletons().all().for_each(|skeleton| self.terms.remove_skeleton(skeleton, person));
            self.terms.remove_email(keys.email(), person);
        }
        let Some(row) = view.row(person) else { return };
        let keys = Keys::of(&row);
        keys.words().for_each(|word| self.terms.add_word(word, person));
        keys.skeletons().all().for_each(|skeleton| self.terms.add_skeleton(skeleton, person));
        if !keys.email().is_empty() {
            self.terms.add_email(keys.email(), person);
        }
        self.keys[person] = Some(keys);
    }
}

/// Somebody who fits, in the order of a list: the best evidence first, whole names before their beginnings, then by
/// name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Fitting<'a> {
    evidence: Evidence,
    begins_only: bool,
    sorts_by: &'a str,
    hit: Hit,
}

impl<'a> Fitting<'a> {
    fn of(person: PersonIndex, keys: &'a [Option<Keys>], asked: &Asked, view: &View<'_>) -> Option<Self> {
        let keys = keys[person].as_ref().filter(|_| view.one(person) == person)?;
        let named = asked.named.contains(&person);
        let (evidence, whole) = if named { (Evidence::Code, true) } else { keys.fit(asked)? };
        let hit = Hit { person, evidence, whole };
        Some(Self { evidence, begins_only: !whole, sorts_by: keys.sorts_by(), hit })
    }
}

/// By what a list of people is sorted: family name, else name, folded.
#[must_use]
pub fn sort_key(row: &Attendee) -> String {
    fold(row.family_name.as_deref().unwrap_or(&row.name))
}

/// What was asked, in every form in which it is compared.
struct Asked {
    words: Vec<String>,
    latin_words: Vec<String>,
    /// The Latin words without the white space between them.
    latin_in_one: String,
    skeleton: String,
    email: String,
    /// Whose code or id it is.
    named: Vec<PersonIndex>,
}

impl Asked {
    fn new(query: &str, view: &View<'_>) -> Option<Self> {
        let query: String = query.chars().take(LONGEST).collect();
        let words = words(&query);
        if words.is_empty() {
            return None;
        }
        let latin_words: Vec<String> =
            words.iter().map(|word| latin(word)).filter(|word| !word.is_empty()).collect();
        let code = Code::recognise(&query, &view.history.event.facts);
        let mut named: Vec<PersonIndex> =
            query.trim().parse().ok().and_then(|id| view.history.index_of(id)).into_iter().collect();
        if let Some(hash) = code.key().and_then(|_| code.hash()) {
            named.extend(view.history.carriers(hash));
        }
        Some(Self {
            latin_in_one: latin_words.concat(),
            latin_words,
            skeleton: skeleton(&query),
            email: query.trim().to_lowercase(),
            named,
            words,
        })
    }
}

/// By what one person is found. All of it lies in one place of memory, since a keystroke looks at thousands of them.
struct Keys {
    text: Box<str>,
    /// Where the name by which they are sorted ends, and the address behind it.
    sorts_by_ends: usize,
    email_ends: usize,
    /// Where the words of the name end, of the name in Latin letters, and of the affiliation; each word ends with
    /// [`END`]. The skeletons come last.
    names_end: usize,
    latin_ends: usize,
    affiliation_ends: usize,
}

/// What stands between two words of a key: no word has it.
const END: char = '\n';

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
        let skeletons: Vec<String> = latin_names.iter().map(|word| skeleton(word)).collect();
        let affiliation = row.affiliation.as_deref().map(words).unwrap_or_default();
        let mut text = sort_key(row);
        let sorts_by_ends = text.len();
        text.push_str(&row.email.as_deref().unwrap_or_default().to_lowercase());
        let email_ends = text.len();
        let mut put = |words: &[String]| {
            for word in words.iter().filter(|word| !word.is_empty()) {
                text.push_str(word);
                text.push(END);
            }
            text.len()
        };
        let names_end = put(&names);
        let latin_ends = put(&latin_names);
        let affiliation_ends = put(&affiliation);
        put(&skeletons);
        Self { text: text.into(), sorts_by_ends, email_ends, names_end, latin_ends, affiliation_ends }
    }

    fn sorts_by(&self) -> &str {
        &self.text[..self.sorts_by_ends]
    }

    fn email(&self) -> &str {
        &self.text[self.sorts_by_ends..self.email_ends]
    }

    fn names(&self) -> Words<'_> {
        Words(&self.text[self.email_ends..self.names_end])
    }

    fn latin(&self) -> Words<'_> {
        Words(&self.text[self.names_end..self.latin_ends])
    }

    fn affiliation(&self) -> Words<'_> {
        Words(&self.text[self.latin_ends..self.affiliation_ends])
    }

    fn skeletons(&self) -> Words<'_> {
        Words(&self.text[self.affiliation_ends..])
    }

    /// Every word by which they are found.
    fn words(&self) -> impl Iterator<Item = &str> {
        Words(&self.text[self.email_ends..self.affiliation_ends]).all()
    }

    fn fit(&self, asked: &Asked) -> Option<(Evidence, bool)> {
        if !self.email().is_empty() && self.email() == asked.email {
            return Some((Evidence::Code, true));
        }
        let (names, latin, affiliation) = (self.names(), self.latin(), self.affiliation());
        if asked.words.iter().all(|word| names.have(word)) {
            return Some((Evidence::Name, true));
        }
        if asked.words.iter().all(|word| names.begin(word)) {
            return Some((Evidence::Name, false));
        }
        if !asked.latin_words.is_empty() {
            if asked.latin_words.iter().all(|word| latin.have(word)) || latin.have(&asked.latin_in_one) {
                return Some((Evidence::Latin, true));
            }
            if asked.latin_words.iter().all(|word| latin.begin(word)) || latin.begin(&asked.latin_in_one) {
                return Some((Evidence::Latin, false));
            }
        }
        if asked.words.iter().all(|word| names.begin(word) || affiliation.begin(word)) {
            return Some((Evidence::Affiliation, false));
        }
        let sounds = asked.skeleton.as_str();
        if sounds.len() >= SHORTEST_SKELETON
            && self
                .skeletons()
                .all()
                .any(|key| key.starts_with(sounds) || (sounds.len() >= WITHIN_FROM && key.contains(sounds)))
        {
            return Some((Evidence::SoundsLike, false));
        }
        let misspelled = |word: &String| {
            word.chars().count() >= SHORTEST_MISSPELLED
                && names.all().chain(latin.all()).any(|key| is_one_edit_off(key, word))
        };
        if asked.words.iter().any(misspelled)
            && asked.words.iter().all(|word| misspelled(word) || names.begin(word) || latin.begin(word))
        {
            return Some((Evidence::Typo, false));
        }
        None
    }
}

/// Some of the words of a person, each with its [`END`].
#[derive(Clone, Copy)]
struct Words<'a>(&'a str);

impl<'a> Words<'a> {
    fn all(self) -> impl Iterator<Item = &'a str> {
        self.0.split_terminator(END)
    }

    fn have(self, word: &str) -> bool {
        self.all().any(|key| key == word)
    }

    fn begin(self, word: &str) -> bool {
        self.all().any(|key| key.starts_with(word))
    }
}
