//! Finding people by what was typed or heard: any script, any order of names, spelled or misspelled.
//!
//! The first tier of evidence that fits ranks a person; nobody is ever chosen by it.
//!
//! * [`fold`]: the forms of a text in which it is compared;
//! * [`romanized`]: how names of other scripts are written in Latin letters;
//! * [`keys`]: what was asked, by what a person is found, and how well the two fit;
//! * [`terms`]: from words to the people who have them, without looking at everybody;
//! * [`people`]: sets of people.

mod fold;
mod keys;
mod people;
mod romanized;
mod terms;

use serde::Serialize;

use crate::attendee::Attendee;
use crate::code::Contact;
use crate::history::PersonIndex;
use crate::seat::View;

pub use fold::{fold, fold_exactly, is_word_in_one, skeleton};
use keys::{Asked, Fit, IN_CONSONANTS, IN_SOUNDS, Keys, Kind, SHORTEST_SOUND, WITHIN_FROM};
use people::People;
use terms::{Backwards, Terms, Triples, number};

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
    /// Each word begins one of the name, the affiliation or the address, or all are the initials.
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
    let readings = Asked::readings(query, view);
    if readings.is_empty() {
        return Vec::new();
    }
    let keys: Vec<Option<Keys>> =
        (0..view.history.people.len()).map(|person| view.row(person).map(|row| Keys::of(&row))).collect();
    likeliest(&readings, |asked| {
        let everybody = (0..keys.len()).filter_map(|person| Fitting::of(person, &keys, asked, view));
        let mut fitting: Vec<Fitting<'_>> = everybody.collect();
        fitting.sort_unstable();
        nearest_first(&mut fitting, &keys, asked);
        Best::of(fitting, usize::MAX, 0)
    })
    .hits
}

/// The best of those who were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Best {
    /// They, the best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub all: usize,
}

impl Best {
    /// The `most` best of these, beside whom there are `more`.
    fn of(mut fitting: Vec<Fitting<'_>>, most: usize, more: usize) -> Self {
        let all = fitting.len() + more;
        if most < fitting.len() {
            fitting.select_nth_unstable(most);
            fitting.truncate(most);
        }
        fitting.sort_unstable();
        Self { hits: fitting.into_iter().map(Fitting::hit).collect(), all }
    }
}

/// What is found by the first way in which a query may be meant that is more than a guess; else the first guess.
fn likeliest(readings: &[Asked], mut find: impl FnMut(&Asked) -> Best) -> Best {
    let mut guess = None;
    for asked in readings {
        let best = find(asked);
        match best.hits.first() {
            Some(first) if !first.evidence.is_guess() => return best,
            Some(_) => guess = guess.or(Some(best)),
            None => {}
        }
    }
    guess.unwrap_or_default()
}

/// The keys by which people are found, kept from one keystroke to the next. Most stand in a [`Shelf`]; those whose
/// keys changed since it was made are looked at one by one.
#[derive(Default)]
pub struct Index {
    keys: Vec<Option<Keys>>,
    shelf: Shelf,
    /// Whose keys are not those of the shelf, each once.
    later: Vec<PersonIndex>,
    /// The lists that the keys were made of; none before that.
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
        if !is_past(view) {
            let mut hits = find(view, query);
            let all = hits.len();
            hits.truncate(most);
            return Best { hits, all };
        }
        let readings = Asked::readings(query, view);
        if !readings.is_empty() {
            self.catch_up(view);
        }
        likeliest(&readings, |asked| self.ask(view, asked, most))
    }

    /// The `most` best of those whom one way to mean a query fits.
    fn ask(&self, view: &View<'_>, asked: &Asked, most: usize) -> Best {
        let mut fitting: Vec<Fitting<'_>> =
            self.later.iter().filter_map(|&person| Fitting::of(person, &self.keys, asked, view)).collect();
        let mut more = 0;
        let mut open = self.shelf.standing.clone();
        view.merged()
            .filter_map(|person| self.shelf.number_of(person))
            .for_each(|number| open.remove(number));
        let mut wanted = most;
        for (fit, mut people) in self.shelf.fitting(asked) {
            people.keep(&open);
            open.leave_out(&people);
            let count = people.count();
            // A few guesses are all compared, whatever is wanted of them.
            let taken = if fit.evidence.is_guess() && 0 < wanted {
                count.min(wanted.max(MOST_COMPARED + 1))
            } else {
                count.min(wanted)
            };
            fitting.extend(people.in_order().take(taken).filter_map(|number| {
                let person = self.shelf.order[number as usize];
                Some(Fitting { fit, distance: 0, sorts_by: self.keys[person].as_ref()?.sorts_by(), person })
            }));
            wanted = wanted.saturating_sub(taken);
            more += count - taken;
        }
        fitting.sort_unstable();
        nearest_first(&mut fitting, &self.keys, asked);
        Best::of(fitting, most, more)
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
        if !is_past(view) {
            return;
        }
        let history = view.history;
        if self.stands_on == Some(history.lists()) {
            self.keys.resize_with(history.people.len(), || None);
            history.touched()[self.taken..].iter().for_each(|&person| self.look_at(view, person));
        } else {
            self.keys = (0..history.people.len()).map(|person| Keys::in_force(view, person)).collect();
            self.shelve();
            self.stands_on = Some(history.lists());
        }
        self.taken = history.touched().len();
        if self.later.len() > MOST_LATER.max(self.keys.len() / 50) {
            self.shelve();
        }
    }

    /// Makes the keys of one person anew.
    fn look_at(&mut self, view: &View<'_>, person: PersonIndex) {
        let keys = Keys::in_force(view, person);
        // Most of what happens to somebody changes nothing by which they are found.
        if keys == self.keys[person] {
            return;
        }
        self.keys[person] = keys;
        if !self.later.contains(&person) {
            self.later.push(person);
            if let Some(number) = self.shelf.number_of(person) {
                self.shelf.standing.remove(number);
            }
        }
    }

    /// Puts everybody on the shelf.
    fn shelve(&mut self) {
        self.shelf = Shelf::new(&self.keys);
        self.later.clear();
    }
}

/// So many people are looked at one by one before the shelf is made anew.
const MOST_LATER: usize = 300;

/// Whether all that is known is past in `view`: then the same keys serve until something happens.
fn is_past(view: &View<'_>) -> bool {
    view.history.settled_at().is_none_or(|settled| settled <= view.at)
}

/// People by their words. They are numbered in the order of a list, so that the first are the best.
#[derive(Default)]
struct Shelf {
    /// Who has each number.
    order: Vec<PersonIndex>,
    /// The number of everybody who has one.
    numbers: Vec<Option<u32>>,
    /// Whose keys are still those of the shelf.
    standing: People,
    terms: [Terms; Kind::ALL.len()],
    names_backwards: Backwards,
    latin_backwards: Backwards,
    triples: [Triples; 2],
}

impl Shelf {
    fn new(keys: &[Option<Keys>]) -> Self {
        let sorts_by = |person: &PersonIndex| keys[*person].as_ref().map(Keys::sorts_by);
        let mut order: Vec<PersonIndex> = (0..keys.len()).filter(|&person| keys[person].is_some()).collect();
        order.sort_unstable_by(|a, b| sorts_by(a).cmp(&sorts_by(b)).then(a.cmp(b)));
        let mut numbers = vec![None; keys.len()];
        for (place, &person) in order.iter().enumerate() {
            numbers[person] = Some(number(place));
        }
        let terms = Kind::ALL.map(|kind| {
            let words_of = |number: u32| {
                keys[order[number as usize]].iter().flat_map(move |keys| keys.words(kind).all())
            };
            Terms::new(number(order.len()), words_of)
        });
        let of = |kind: Kind| &terms[kind as usize];
        let names_backwards = Backwards::new(of(Kind::Name));
        let latin_backwards = Backwards::new(of(Kind::Latin));
        let triples = IN_SOUNDS.map(|kind| Triples::new(of(kind)));
        let standing = People::everybody(order.len());
        Self { order, numbers, standing, terms, names_backwards, latin_backwards, triples }
    }

    fn number_of(&self, person: PersonIndex) -> Option<u32> {
        self.numbers.get(person).copied().flatten()
    }

    /// Whom something is added to.
    fn people(&self, add: impl FnOnce(&mut People)) -> People {
        let mut people = People::nobody(self.order.len());
        add(&mut people);
        people
    }

    fn having(&self, kind: Kind, word: &str) -> People {
        self.people(|people| {
            if !word.is_empty() {
                self.of(kind).having(word, people);
            }
        })
    }

    fn beginning(&self, kind: Kind, word: &str) -> People {
        self.people(|people| {
            if !word.is_empty() {
                self.of(kind).beginning(word, people);
            }
        })
    }

    const fn of(&self, kind: Kind) -> &Terms {
        &self.terms[kind as usize]
    }

    /// Who fits, the best first; somebody may stand in several of the sets. Says of everybody what [`Keys::fit`] says
    /// of one.
    fn fitting(&self, asked: &Asked) -> impl Iterator<Item = (Fit, People)> {
        let everybody = || People::everybody(self.order.len());
        let nobody = || People::nobody(self.order.len());
        let mut code = self.having(Kind::Email, &asked.email);
        let named = asked.named.iter().filter_map(|&person| self.number_of(person));
        code.add(&named.collect::<Vec<_>>());
        let [mut name, mut name_begins, mut latin, mut latin_begins] = [(); 4].map(|()| everybody());
        let [mut besides, mut consonants, mut sounds, mut sounds_begin, mut typo] =
            [(); 5].map(|()| everybody());
        let mut misspelled = nobody();
        for word in &asked.words {
            name.keep(&self.having(Kind::Name, &word.text));
            let begins = self.beginning(Kind::Name, &word.text);
            name_begins.keep(&begins);
            let mut begun = begins;
            if !word.latin.is_empty() {
                let mut has = self.having(Kind::Name, &word.latin);
                has.join(&self.having(Kind::Latin, &word.latin));
                latin.keep(&has);
                let mut begins = self.beginning(Kind::Latin, &word.latin);
                if word.latin == word.text {
                    begins.join(&begun);
                } else {
                    begins.join(&self.beginning(Kind::Name, &word.latin));
                }
                latin_begins.keep(&begins);
                begun.join(&begins);
            }
            consonants.keep(&self.having(Kind::Consonants, &word.consonants));
            let mut heard = nobody();
            let mut heard_begin = begun.clone();
            for sound in &word.sounds {
                self.of(Kind::Sounds).having(sound, &mut heard);
                if sound.len() < SHORTEST_SOUND {
                    self.of(Kind::Sounds).having(sound, &mut heard_begin);
                } else {
                    self.of(Kind::Sounds).beginning(sound, &mut heard_begin);
                }
            }
            sounds.keep(&heard);
            sounds_begin.keep(&heard_begin);
            begun.join(&self.beginning(Kind::Besides, &word.text));
            besides.keep(&begun);
            if word.may_be_misspelled() {
                let near = self.people(|people| {
                    self.names_backwards.near(self.of(Kind::Name), &word.text, people);
                    self.latin_backwards.near(self.of(Kind::Latin), &word.text, people);
                });
                misspelled.join(&near);
                begun.join(&near);
            }
            typo.keep(&begun);
        }
        typo.keep(&misspelled);
        if asked.in_one.is_empty() {
            latin = nobody();
            latin_begins = nobody();
        } else {
            for kind in [Kind::Name, Kind::Latin] {
                self.of(kind).having(&asked.in_one, &mut latin);
                self.of(kind).beginning(&asked.in_one, &mut latin_begins);
            }
            self.of(Kind::Initials).having(&asked.in_one, &mut besides);
        }
        let read = if asked.is_latin() { latin.clone() } else { nobody() };
        if !asked.says_sounds() {
            [consonants, sounds, sounds_begin] = [(); 3].map(|()| nobody());
        }
        if !asked.is_several() {
            sounds_begin = nobody();
        }
        for kind in asked.in_one_of(IN_CONSONANTS) {
            consonants.join(&self.having(kind, &asked.consonants));
        }
        let mut sounds_within = nobody();
        for heard in &asked.sounds {
            for kind in asked.in_one_of(IN_SOUNDS) {
                self.of(kind).having(heard, &mut sounds);
                self.of(kind).beginning(heard, &mut sounds_begin);
            }
            if heard.len() >= WITHIN_FROM {
                for (kind, triples) in
                    IN_SOUNDS.into_iter().zip(&self.triples).skip(usize::from(asked.is_several()))
                {
                    triples.within(self.of(kind), heard, &mut sounds_within);
                }
            }
        }
        [
            (Fit::CODE, code),
            (Fit::NAME, name),
            (Fit::READ, read),
            (Fit::NAME_BEGINS, name_begins),
            (Fit::LATIN, latin),
            (Fit::LATIN_BEGINS, latin_begins),
            (Fit::BESIDES, besides),
            (Fit::CONSONANTS, consonants),
            (Fit::SOUNDS, sounds),
            (Fit::SOUNDS_BEGIN, sounds_begin),
            (Fit::SOUNDS_WITHIN, sounds_within),
            (Fit::TYPO, typo),
        ]
        .into_iter()
    }
}

/// So many guesses of one kind are compared letter by letter; of more, none.
const MOST_COMPARED: usize = 48;

/// Puts guesses that are equally good into an order, the nearer in their letters first, where they are a few.
fn nearest_first(fitting: &mut [Fitting<'_>], keys: &[Option<Keys>], asked: &Asked) {
    for equal in fitting.chunk_by_mut(|one, other| one.fit == other.fit) {
        if equal[0].fit.evidence.is_guess() && (2..=MOST_COMPARED).contains(&equal.len()) {
            for one in equal.iter_mut() {
                one.distance = keys[one.person].as_ref().map_or(0, |keys| keys.distance(asked));
            }
            equal.sort_unstable();
        }
    }
}

/// Somebody who fits, in the order of a list: the best evidence first, whole names before their beginnings, the nearest
/// guesses first, then by name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Fitting<'a> {
    fit: Fit,
    distance: usize,
    sorts_by: &'a str,
    person: PersonIndex,
}

impl<'a> Fitting<'a> {
    fn of(person: PersonIndex, keys: &'a [Option<Keys>], asked: &Asked, view: &View<'_>) -> Option<Self> {
        let keys = keys[person].as_ref().filter(|_| view.one(person) == person)?;
        let fit = if asked.named.contains(&person) { Fit::CODE } else { keys.fit(asked)? };
        Some(Self { fit, distance: 0, sorts_by: keys.sorts_by(), person })
    }

    fn hit(self) -> Hit {
        Hit { person: self.person, evidence: self.fit.evidence, whole: self.fit.is_whole() }
    }
}

/// By what a list of people is sorted: family name, else name, folded and without honorifics.
#[must_use]
pub fn sort_key(row: &Attendee) -> String {
    fold::without_honorifics(row.family_name.as_deref().unwrap_or(&row.name))
}
