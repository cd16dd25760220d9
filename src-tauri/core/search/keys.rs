//! What was asked and by what a person is found, each in the forms in which the two are compared.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization as _;

use super::fold::{Sound, Written, distance, fold, is_word_in_one, latin, without_doubtful, words};
use super::romanized::{otherwise, spelled_out};
use super::terms::{SHORTEST_MISSPELLED, is_one_edit_off};
use super::{Evidence, sort_key};
use crate::attendee::Attendee;
use crate::code::Code;
use crate::history::PersonIndex;
use crate::seat::View;

/// The longest query that is looked at, in characters.
const LONGEST: usize = 200;
/// Fewer sounds are in too many names to say anything.
pub(super) const SHORTEST_SOUND: usize = 2;
/// From so many sounds on they may stand anywhere in a name.
pub(super) const WITHIN_FROM: usize = 3;
/// The longest word whose letters are compared one by one, in bytes.
const LONGEST_COMPARED: usize = 24;
/// The longest word of a script that writes a word in one character of whose ends each is a key.
const LONGEST_TAKEN_APART: usize = 8;

/// How well somebody fits, the best first: by which evidence, and within it how closely.
///
/// A whole name is better than the beginning of another one, be it read from another script; but who is asked for in a
/// script is first sought among the names of that script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    pub(super) evidence: Evidence,
    closeness: Closeness,
}

impl Ord for Fit {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |fit: &Self| Self::ALL.iter().position(|one| one == fit);
        place(self).cmp(&place(other))
    }
}

impl PartialOrd for Fit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How closely what was asked fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closeness {
    /// As whole names.
    Whole,
    /// As whole names, but for letters that sound alike or are of another script.
    Alike,
    /// As the beginnings of names.
    Begins,
    /// Somewhere within them.
    Within,
}

macro_rules! fits {
    ($($name:ident = $evidence:ident, $closeness:ident;)+) => {
        impl Fit {
            $(pub(super) const $name: Self = Self { evidence: Evidence::$evidence, closeness: Closeness::$closeness };)+
            /// All of them, the best first.
            pub(super) const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

fits! {
    CODE = Code, Whole;
    NAME = Name, Whole;
    READ = Latin, Whole;
    NAME_BEGINS = Name, Begins;
    LATIN = Latin, Alike;
    LATIN_BEGINS = Latin, Begins;
    BESIDES = Affiliation, Begins;
    CONSONANTS = SoundsLike, Whole;
    SOUNDS = SoundsLike, Alike;
    SOUNDS_BEGIN = SoundsLike, Begins;
    SOUNDS_WITHIN = SoundsLike, Within;
    TYPO = Typo, Whole;
}

impl Fit {
    /// Whether whole names fit, not only their beginnings.
    pub(super) fn is_whole(self) -> bool {
        matches!(self.closeness, Closeness::Whole | Closeness::Alike) && !self.evidence.is_guess()
    }
}

/// A word that was asked for.
pub(super) struct Word {
    pub(super) text: String,
    /// In Latin letters; empty where it has none.
    pub(super) latin: String,
    /// Its consonants.
    pub(super) consonants: String,
    /// Its sounds, in every way in which they may be heard.
    pub(super) sounds: Vec<String>,
}

/// What was asked, in every form in which it is compared.
pub(super) struct Asked {
    pub(super) words: Vec<Word>,
    /// The words in Latin letters, without white space between them.
    pub(super) in_one: String,
    /// The consonants of all; empty where they are too few to say anything.
    pub(super) consonants: String,
    /// The sounds of all, in every way in which they may be heard; none where they are too few.
    pub(super) sounds: Vec<String>,
    pub(super) email: String,
    /// Whose code or id it is.
    pub(super) named: Vec<PersonIndex>,
}

impl Asked {
    /// The ways in which a query may be meant, the likelier first; none for an empty one.
    pub(super) fn readings(query: &str, view: &View<'_>) -> Vec<Self> {
        let query: String = query.chars().take(LONGEST).collect();
        let words = words(&query);
        if words.is_empty() {
            return Vec::new();
        }
        let code = Code::recognise(&query, &view.history.event.facts);
        let mut named: Vec<PersonIndex> =
            query.trim().parse().ok().and_then(|id| view.history.index_of(id)).into_iter().collect();
        if let Some(hash) = code.key().and_then(|_| code.hash()) {
            named.extend(view.history.carriers(hash));
        }
        let email = query.trim().to_lowercase();
        let without = without_doubtful(&words).map(|words| Self::of(words, String::new(), Vec::new()));
        let mut readings = vec![Self::of(&words, email, named)];
        readings.extend(without);
        readings
    }

    fn of(words: &[String], email: String, named: Vec<PersonIndex>) -> Self {
        let mut different: Vec<&String> = words.iter().collect();
        different.sort_unstable();
        different.dedup();
        let in_one: String = words.iter().map(|word| latin(word)).collect();
        let Sound { skeletons, consonants } = Sound::of(&in_one);
        Self {
            words: different.into_iter().map(|word| Word::of(word)).collect(),
            consonants: telling(consonants),
            sounds: skeletons.into_iter().filter(|sounds| sounds.len() >= SHORTEST_SOUND).collect(),
            in_one,
            email,
            named,
        }
    }

    /// Whether it is more than one word.
    pub(super) fn is_several(&self) -> bool {
        self.words.len() > 1
    }

    /// Whether it was written in Latin letters.
    pub(super) fn is_latin(&self) -> bool {
        self.words.iter().all(|word| word.text == word.latin)
    }

    /// Whether its words, each on its own, sound like something that not everybody is called.
    pub(super) fn says_sounds(&self) -> bool {
        self.words.iter().any(Word::is_telling)
    }

    /// The kinds of words that are compared with all that was asked in one: of several words, not a single name.
    pub(super) fn in_one_of(&self, kinds: [Kind; 2]) -> impl Iterator<Item = Kind> {
        kinds.into_iter().skip(usize::from(self.is_several()))
    }
}

impl Word {
    fn of(word: &str) -> Self {
        let latin = latin(word);
        let Sound { skeletons, consonants } = Sound::of(&latin);
        Self {
            consonants,
            sounds: skeletons.into_iter().filter(|sounds| !sounds.is_empty()).collect(),
            text: word.to_owned(),
            latin,
        }
    }

    /// Whether it has enough sounds to say something on its own.
    fn is_telling(&self) -> bool {
        self.sounds.iter().any(|sounds| sounds.len() >= SHORTEST_SOUND)
    }

    /// Whether a word is long enough that a letter of it may be wrong.
    pub(super) fn may_be_misspelled(&self) -> bool {
        self.text.chars().count() >= SHORTEST_MISSPELLED
    }
}

/// Consonants, where there are enough of them.
fn telling(consonants: String) -> String {
    if consonants.len() < SHORTEST_SOUND { String::new() } else { consonants }
}

/// By which kinds of words a person is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Of the name, as it is written.
    Name,
    /// Of the name in Latin letters, where those are others.
    Latin,
    /// Of the affiliation, the honorific and the address.
    Besides,
    /// The first letters of the names, in one.
    Initials,
    /// The consonants of each name.
    Consonants,
    /// Those of names written in one.
    ConsonantsInOne,
    /// The sounds of each name.
    Sounds,
    /// Those of names written in one.
    SoundsInOne,
    /// The e-mail address.
    Email,
}

impl Kind {
    /// All of them, in the order in which they lie in the keys.
    pub(super) const ALL: [Self; 9] = [
        Self::Name,
        Self::Latin,
        Self::Besides,
        Self::Initials,
        Self::Consonants,
        Self::ConsonantsInOne,
        Self::Sounds,
        Self::SoundsInOne,
        Self::Email,
    ];
}

/// By what one person is found. All of it lies in one place of memory.
#[derive(PartialEq, Eq)]
pub(super) struct Keys {
    /// The words of each kind, each with its [`END`], and before them the name by which they are sorted.
    text: Box<str>,
    sorts_by_ends: usize,
    ends: [usize; Kind::ALL.len()],
}

/// What stands between two words of a key: no word has it.
const END: char = '\n';

impl Keys {
    pub(super) fn of(row: &Attendee) -> Self {
        let display = composed(&row.display_name());
        let latin_name = composed(row.latin_name.as_deref().unwrap_or_default());
        let (written, written_latin) = (Written::of(&display), Written::of(&latin_name));
        // Each name as it is spoken, several in one, and what is only read as a syllable of them.
        let (mut heard, mut in_one, mut read) = (Vec::new(), Vec::new(), Vec::new());
        let out = [&display, &latin_name].map(|name| spelled_out(name).map(|name| Written::of(&name)));
        for written in
            [Some(&written), Some(&written_latin), out[0].as_ref(), out[1].as_ref()].into_iter().flatten()
        {
            heard.extend(written.names().map(|word| latin(word)));
            in_one.push(latin(&written.in_one));
        }
        otherwise(&written.words, &mut heard, &mut in_one, &mut read);
        let initials = vec![initials(&written.words), initials(&written_latin.words)];
        let mut names: Vec<String> = written.names().chain([&written.in_one]).cloned().collect();
        for word in &written.words {
            if word.chars().count() <= LONGEST_TAKEN_APART && word.chars().all(is_word_in_one) {
                names.extend(word.char_indices().skip(1).map(|(at, _)| word[at..].to_owned()));
            }
        }
        let (heard, in_one, names) = (different(heard), different(in_one), different(names));
        let [(consonants, sounds), (consonants_in_one, sounds_in_one)] = [&heard, &in_one].map(|words| {
            let (mut consonants, mut sounds) = (Vec::new(), Vec::new());
            for sound in words.iter().map(|word| Sound::of(word)) {
                consonants.push(sound.consonants);
                sounds.extend(sound.skeletons);
            }
            (different(consonants), different(sounds))
        });
        let mut latin_names = different(heard.into_iter().chain(in_one).chain(read).collect());
        latin_names.retain(|word| !names.contains(word));
        let email = row.email.as_deref().unwrap_or_default().to_lowercase().replace(END, "");
        let kinds = [
            names,
            latin_names,
            different(besides(row, &email)),
            different(initials),
            consonants,
            consonants_in_one,
            sounds,
            sounds_in_one,
            different(vec![email]),
        ];
        let mut text = sort_key(row).replace(END, " ");
        let sorts_by_ends = text.len();
        let ends = kinds.map(|words| {
            for word in words {
                text.push_str(&word);
                text.push(END);
            }
            text.len()
        });
        Self { text: text.into(), sorts_by_ends, ends }
    }

    /// Those of somebody whom the roster in force has.
    pub(super) fn in_force(view: &View<'_>, person: PersonIndex) -> Option<Self> {
        view.row(person).map(|row| Self::of(&row))
    }

    pub(super) fn sorts_by(&self) -> &str {
        &self.text[..self.sorts_by_ends]
    }

    /// Their words of one kind.
    pub(super) fn words(&self, kind: Kind) -> Words<'_> {
        let place = kind as usize;
        let begins = place.checked_sub(1).map_or(self.sorts_by_ends, |before| self.ends[before]);
        Words(&self.text[begins..self.ends[place]])
    }

    /// How well they fit.
    pub(super) fn fit(&self, asked: &Asked) -> Option<Fit> {
        Fit::ALL.iter().copied().find(|fit| self.fits(asked, *fit))
    }

    /// In how many letters the words that were asked differ from the nearest of the name.
    pub(super) fn distance(&self, asked: &Asked) -> usize {
        let keys: Vec<&str> =
            [Kind::Name, Kind::Latin].iter().flat_map(|kind| self.words(*kind).all()).collect();
        let short = |key: &&&str| key.len() <= LONGEST_COMPARED && key.is_ascii();
        let nearest = |word: &Word| {
            keys.iter().filter(short).map(|key| distance(&word.latin, key)).min().unwrap_or(LONGEST_COMPARED)
        };
        asked.words.iter().filter(|word| word.latin.len() <= LONGEST_COMPARED).map(nearest).sum()
    }

    fn fits(&self, asked: &Asked, fit: Fit) -> bool {
        let words = |kind| self.words(kind);
        let [names, latin, besides] = [Kind::Name, Kind::Latin, Kind::Besides].map(words);
        let (consonants, sounds) = (words(Kind::Consonants), words(Kind::Sounds));
        let each = |has: &dyn Fn(&Word) -> bool| asked.words.iter().all(has);
        let in_latin = |has: &dyn Fn(&str) -> bool| {
            !asked.in_one.is_empty()
                && (asked.words.iter().all(|word| word.latin.is_empty() || has(&word.latin))
                    || has(&asked.in_one))
        };
        let begun = |word: &Word| {
            names.begin(&word.text)
                || (!word.latin.is_empty() && (names.begin(&word.latin) || latin.begin(&word.latin)))
        };
        let misspelled = |word: &Word| {
            word.may_be_misspelled()
                && names.all().chain(latin.all()).any(|key| is_one_edit_off(key, &word.text))
        };
        match fit {
            Fit::CODE => words(Kind::Email).have(&asked.email),
            Fit::NAME => each(&|word| names.have(&word.text)),
            Fit::READ => asked.is_latin() && in_latin(&|word| names.have(word) || latin.have(word)),
            Fit::LATIN => in_latin(&|word| names.have(word) || latin.have(word)),
            Fit::NAME_BEGINS => each(&|word| names.begin(&word.text)),
            Fit::LATIN_BEGINS => in_latin(&|word| names.begin(word) || latin.begin(word)),
            Fit::BESIDES => {
                each(&|word| begun(word) || besides.begin(&word.text))
                    || words(Kind::Initials).have(&asked.in_one)
            }
            Fit::CONSONANTS => {
                asked.in_one_of(IN_CONSONANTS).any(|kind| words(kind).have(&asked.consonants))
                    || (asked.says_sounds() && each(&|word| consonants.have(&word.consonants)))
            }
            Fit::SOUNDS => {
                let has = |heard: &String| asked.in_one_of(IN_SOUNDS).any(|kind| words(kind).have(heard));
                asked.sounds.iter().any(has)
                    || (asked.says_sounds()
                        && each(&|word| word.sounds.iter().any(|heard| sounds.have(heard))))
            }
            Fit::SOUNDS_BEGIN => {
                let begins = |heard: &String| asked.in_one_of(IN_SOUNDS).any(|kind| words(kind).begin(heard));
                asked.sounds.iter().any(begins)
                    || (asked.is_several()
                        && asked.says_sounds()
                        && each(&|word| {
                            let begins = |heard: &String| {
                                if heard.len() < SHORTEST_SOUND {
                                    sounds.have(heard)
                                } else {
                                    sounds.begin(heard)
                                }
                            };
                            begun(word) || word.sounds.iter().any(begins)
                        }))
            }
            Fit::SOUNDS_WITHIN => {
                asked.sounds.iter().filter(|heard| heard.len() >= WITHIN_FROM).any(|heard| {
                    asked
                        .in_one_of(IN_SOUNDS)
                        .any(|kind| words(kind).all().any(|key| key.contains(heard.as_str())))
                })
            }
            Fit::TYPO => {
                asked.words.iter().any(misspelled)
                    && each(&|word| misspelled(word) || begun(word) || besides.begin(&word.text))
            }
            _ => false,
        }
    }
}

/// Where the consonants of all that was asked may stand.
pub(super) const IN_CONSONANTS: [Kind; 2] = [Kind::Consonants, Kind::ConsonantsInOne];
/// Where the sounds of all that was asked may stand.
pub(super) const IN_SOUNDS: [Kind; 2] = [Kind::Sounds, Kind::SoundsInOne];

/// By what else than their names somebody is found: affiliation, honorific, the beginnings of the address.
fn besides(row: &Attendee, email: &str) -> Vec<String> {
    let mut besides = row.affiliation.as_deref().map(words).unwrap_or_default();
    let honorific = fold(row.honorific.as_deref().unwrap_or_default()).replace('.', "");
    besides.extend(honorific.split(' ').map(str::to_owned));
    if let Some((local, _)) = email.split_once('@') {
        let parts: Vec<&str> = local.split(|letter: char| !letter.is_alphanumeric()).collect();
        besides.push(parts.concat());
        // The last part stands before the sign, as it is typed.
        besides.extend(words(email).into_iter().filter(|word| word.contains('@')));
        besides.extend(parts.into_iter().map(str::to_owned));
    }
    besides
}

/// The first letters of a name of several words, in Latin letters, in one.
fn initials(words: &[String]) -> String {
    if words.len() < 2 {
        return String::new();
    }
    words.iter().filter_map(|word| latin(word).chars().next()).collect()
}

/// A text whose letters are one with their marks.
fn composed(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfc().collect() }
}

/// The words, each once and none that is empty, in their order.
fn different(words: Vec<String>) -> Vec<String> {
    let mut different: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        if !word.is_empty() && !different.contains(&word) {
            different.push(word);
        }
    }
    different
}

/// Some of the words of a person, each with its [`END`].
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(&'a str);

impl<'a> Words<'a> {
    pub(super) fn all(self) -> impl Iterator<Item = &'a str> {
        self.0.split_terminator(END)
    }

    fn have(self, word: &str) -> bool {
        !word.is_empty() && self.all().any(|key| key == word)
    }

    fn begin(self, word: &str) -> bool {
        self.all().any(|key| key.starts_with(word))
    }
}
