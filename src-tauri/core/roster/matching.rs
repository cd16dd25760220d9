//! Who on a list is whom on the roster, and what differs.
//!
//! People are matched by the surest evidence first: the source's own key, code, e-mail with name, e-mail alone,
//! name with affiliation, name alone. Each step pairs only those that fit one another and nobody else, so that
//! two namesakes are never taken for one. Whoever may be somebody else all the same is a [`Double`]: a person
//! looks at both, and says so with [`SamePerson`].

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::hash::BuildHasher as _;

use rustc_hash::FxBuildHasher;

use crate::attendee::{Fields, Status, take_in};
use crate::code::Code;
use crate::entry::Row;
use crate::event::Facts;
use crate::history::PersonIndex;
use crate::ids::AttendeeId;
use crate::roster::list::ListRow;
use crate::search::{fold, fold_exactly};
use crate::seat::View;

/// What a list would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// What the revision would hold.
    pub rows: Vec<Row>,
    /// How many people it would add to the lists.
    pub new: usize,
    /// Whom it would change, and how.
    pub changed: Vec<Changed>,
    /// How many stay as they are.
    pub same: usize,
    /// Who is on the lists in force and not on this one. They stay.
    pub missing: Vec<AttendeeId>,
    /// Rows that say somebody again whom another row says.
    pub duplicates: Vec<Duplicate>,
    /// New people who may be somebody else.
    pub doubles: Vec<Double>,
}

/// Somebody whom a list changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Who.
    pub attendee: AttendeeId,
    /// The row.
    pub row: usize,
    /// Field, old value, new value.
    pub fields: Vec<(String, String, String)>,
}

/// A row that says somebody again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The row that is left out.
    pub row: usize,
    /// The row that says them, and is taken in.
    pub first: usize,
}

/// A new person who bears the name of somebody else, though something tells the two apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Double {
    /// The row of the new one.
    pub row: usize,
    /// Whom they may be.
    pub like: Like,
}

/// Whom somebody may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Like {
    /// Somebody of whom the file knows.
    Person(AttendeeId),
    /// Somebody else on the same list, by the row.
    Row(usize),
}

/// Somebody said that a row is somebody who is known, or says another row again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SamePerson {
    /// The row.
    pub row: usize,
    /// Whom it says.
    pub like: Like,
}

/// Compares a list to the roster in force. `same` is what a person said of doubles.
#[must_use]
pub fn compare(view: &View<'_>, list: Vec<ListRow>, same: &[SamePerson]) -> Difference {
    let facts = &view.history.event.facts;
    let mut difference = Difference::default();
    let mut rows = without_duplicates(list, facts, same, &mut difference.duplicates);
    let known: Vec<PersonIndex> = (0..view.history.people.len())
        .filter(|&index| view.one(index) == index && view.is_on_the_roster(index))
        .collect();
    let matches = pair(view, &mut rows, &known, same, &mut difference.duplicates);
    difference.doubles = doubles(view, &rows, &matches, &known);
    let mut taken: HashSet<AttendeeId> = view.history.people.iter().map(|person| person.id).collect();
    for (row, person) in rows.into_iter().zip(&matches) {
        match person {
            None => {
                let mut attendee = AttendeeId::random();
                while !taken.insert(attendee) {
                    attendee = AttendeeId::random();
                }
                difference.new += 1;
                difference.rows.push(Row { attendee, adds: true, fields: said(row.fields) });
            }
            Some(person) => {
                let attendee = view.history.people[*person].id;
                let mut records = view.records(*person);
                let old = records.next().unwrap_or_default();
                let mut fields = altered(&old, &row.fields);
                if records.next().is_some() {
                    // What a record that was merged into them says already is no change.
                    let known = view.fields(*person).unwrap_or_default();
                    fields.retain(|(field, _, new)| known.said(field) != new);
                }
                drop(records);
                if !view.is_listed(*person) {
                    // A walk-in whom a list names is registered from then on.
                    difference.new += 1;
                    difference.rows.push(Row { attendee, adds: true, fields: said(row.fields) });
                } else if fields.is_empty() {
                    difference.same += 1;
                } else {
                    let changes = fields.iter().map(|(key, _, new)| (key, new.as_str())).collect();
                    difference.rows.push(Row { attendee, adds: false, fields: changes });
                    difference.changed.push(Changed { attendee, row: row.row, fields });
                }
            }
        }
    }
    let here: HashSet<PersonIndex> = matches.into_iter().flatten().collect();
    difference.missing = known
        .into_iter()
        .filter(|index| !here.contains(index) && view.is_listed(*index))
        .map(|index| view.history.people[index].id)
        .collect();
    difference
}

fn said(mut fields: Fields) -> Fields {
    fields.retain(|_, value| !value.is_empty());
    fields
}

fn altered(old: &Fields, new: &Fields) -> Vec<(String, String, String)> {
    new.iter()
        .filter(|(key, value)| old.said(key) != *value)
        .map(|(key, value)| (key.to_owned(), old.said(key).to_owned(), value.to_owned()))
        .collect()
}

/// The rows, each person once. Places without a name are never the same place. Of two registrations of one person the
/// one that stands better is taken.
fn without_duplicates(
    list: Vec<ListRow>,
    facts: &Facts,
    same: &[SamePerson],
    duplicates: &mut Vec<Duplicate>,
) -> Vec<ListRow> {
    let told: HashMap<usize, usize> = same
        .iter()
        .filter_map(|said| match said.like {
            Like::Row(first) => Some((said.row, first)),
            Like::Person(_) => None,
        })
        .collect();
    let mut seen = Seen::default();
    let mut place_of: HashMap<usize, usize> = HashMap::new();
    let mut rows: Vec<ListRow> = Vec::with_capacity(list.len());
    for row in list {
        if row.fields.said("name").is_empty() {
            rows.push(row);
            continue;
        }
        let clues = Clues::of(&row.fields, facts);
        let sure = clues.sure();
        let merged = told.get(&row.row).and_then(|first| place_of.get(first)).copied();
        let Some(place) = merged.or_else(|| {
            seen.place(&sure, &row, &rows, |place, clue| {
                let first = Clues::of(&rows[place].fields, facts);
                // Two tickets that stand are two places, though whoever bought them gave one name for both.
                let is_another_ticket = clue != Clue::Source
                    && !clues.code.is_empty()
                    && !first.code.is_empty()
                    && clues.code != first.code
                    && [&row, &rows[place]].iter().all(|row| Status::of(&row.fields) == Status::Confirmed);
                is_another_ticket || first.contradicts(&clues, clue)
            })
        }) else {
            seen.note(sure, &row, rows.len());
            if !told.is_empty() {
                place_of.insert(row.row, rows.len());
            }
            rows.push(row);
            continue;
        };
        if !told.is_empty() {
            place_of.insert(row.row, place);
        }
        seen.note(sure, &row, place);
        let first = &mut rows[place];
        if merged.is_some() {
            take_in(&mut first.fields, &row.fields);
            duplicates.push(Duplicate { row: row.row, first: first.row });
        } else if Status::of(&row.fields).stands() > Status::of(&first.fields).stands() {
            duplicates.push(Duplicate { row: first.row, first: row.row });
            *first = row;
        } else {
            duplicates.push(Duplicate { row: row.row, first: first.row });
        }
    }
    rows
}

/// By what the rows so far would be known again, and their places.
#[derive(Default)]
struct Seen {
    clues: HashMap<(Clue, String), usize>,
    /// By a digest of all that the row says.
    whole: HashMap<u64, usize>,
}

impl Seen {
    fn place(
        &self,
        sure: &[Option<(Clue, String)>],
        row: &ListRow,
        rows: &[ListRow],
        contradicts: impl Fn(usize, Clue) -> bool,
    ) -> Option<usize> {
        let known =
            |key: &(Clue, String)| self.clues.get(key).copied().filter(|&place| !contradicts(place, key.0));
        sure.iter().flatten().find_map(known).or_else(|| {
            let place = *self.whole.get(&digest(&row.fields))?;
            (rows[place].fields == row.fields).then_some(place)
        })
    }

    fn note(&mut self, sure: [Option<(Clue, String)>; 3], row: &ListRow, place: usize) {
        self.whole.entry(digest(&row.fields)).or_insert(place);
        self.clues.extend(sure.into_iter().flatten().map(|key| (key, place)));
    }
}

fn digest(fields: &Fields) -> u64 {
    FxBuildHasher.hash_one(fields)
}

/// New people whose names, in whatever order and with whatever accents, somebody else bears too.
fn doubles(
    view: &View<'_>,
    rows: &[ListRow],
    matches: &[Option<PersonIndex>],
    known: &[PersonIndex],
) -> Vec<Double> {
    let name_of = |row: &ListRow| same_name(row.fields.said("name"));
    let new: Vec<(usize, String)> = rows
        .iter()
        .zip(matches)
        .filter(|(_, person)| person.is_none())
        .map(|(row, _)| (row.row, name_of(row)))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    if new.is_empty() {
        return Vec::new();
    }
    let mut bearers: HashMap<String, Like> = HashMap::new();
    for &index in known {
        let name = same_name(view.fields(index).unwrap_or_default().said("name"));
        bearers.entry(name).or_insert(Like::Person(view.history.people[index].id));
    }
    let mut doubles = Vec::new();
    for (row, name) in new {
        match bearers.entry(name) {
            Entry::Occupied(bearer) => doubles.push(Double { row, like: *bearer.get() }),
            Entry::Vacant(place) => {
                place.insert(Like::Row(row));
            }
        }
    }
    doubles
}

/// Pairs of people on the lists in force who bear one name; of three, the first with each other one.
pub(crate) fn doubles_on_the_roster(view: &View<'_>) -> Vec<(AttendeeId, AttendeeId)> {
    let mut bearers: HashMap<String, AttendeeId> = HashMap::new();
    let mut doubles = Vec::new();
    for index in (0..view.history.people.len()).filter(|&index| view.one(index) == index) {
        if !view.is_listed(index) {
            continue;
        }
        let id = view.history.people[index].id;
        let name = same_name(&view.known_row(index).name);
        match bearers.entry(name) {
            Entry::Occupied(bearer) if !bearer.key().is_empty() => doubles.push((*bearer.get(), id)),
            Entry::Occupied(_) => {}
            Entry::Vacant(place) => {
                place.insert(id);
            }
        }
    }
    doubles
}

/// A name without accents, its words in the order of the alphabet.
pub(crate) fn same_name(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// By what two records are taken for one person, the surest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Clue {
    Source,
    CodeAndName,
    Code,
    EmailAndName,
    Email,
    NameAndAffiliation,
    Name,
}

#[derive(Clone)]
struct Clues {
    source: String,
    code: String,
    email: String,
    name: String,
    affiliation: String,
    place: String,
}

impl Clues {
    fn of(fields: &Fields, facts: &Facts) -> Self {
        let folded = |key: &str| fold_exactly(fields.said(key));
        let code = match fields.said("code") {
            "" => None,
            code => Code::recognise(code, facts).key(),
        };
        Self {
            source: fields.said("source").to_owned(),
            code: code.unwrap_or_default(),
            email: folded("email"),
            name: folded("name"),
            affiliation: folded("affiliation"),
            place: format!("{}\n{}", folded("party"), folded("host")),
        }
    }

    fn get(&self, clue: Clue) -> Option<(Clue, String)> {
        let parts: &[&String] = match clue {
            Clue::Source => &[&self.source],
            Clue::CodeAndName => &[&self.code, &self.name],
            Clue::Code => &[&self.code],
            Clue::EmailAndName => &[&self.email, &self.name],
            Clue::Email => &[&self.email],
            Clue::NameAndAffiliation => &[&self.name, &self.affiliation],
            Clue::Name => &[&self.name],
        };
        let whole = parts.iter().all(|part| !part.is_empty());
        whole.then(|| (clue, parts.iter().map(|part| part.as_str()).collect::<Vec<_>>().join("\n")))
    }

    /// What tells a person by itself.
    fn sure(&self) -> [Option<(Clue, String)>; 3] {
        [Clue::Source, Clue::CodeAndName, Clue::EmailAndName].map(|clue| self.get(clue))
    }

    /// Whether something else that both say tells them apart, so that `clue` alone doesn't make them one.
    fn contradicts(&self, other: &Self, clue: Clue) -> bool {
        let differ = |a: &String, b: &String| !a.is_empty() && !b.is_empty() && a != b;
        match clue {
            Clue::CodeAndName | Clue::Code | Clue::EmailAndName => false,
            // Two forms of one system may count from one.
            Clue::Source => {
                let is_one_address = !self.email.is_empty() && self.email == other.email;
                differ(&self.name, &other.name) && !is_one_address
            }
            Clue::Email => self.name.is_empty() || other.name.is_empty(),
            Clue::NameAndAffiliation => differ(&self.email, &other.email),
            Clue::Name => differ(&self.email, &other.email) || differ(&self.affiliation, &other.affiliation),
        }
    }
}

/// In place of a person: the row says somebody again.
const AGAIN: usize = usize::MAX;

/// The person of each row, where there is one. A row that says somebody again whom another row says is folded into
/// that one, and leaves `rows`.
fn pair(
    view: &View<'_>,
    rows: &mut Vec<ListRow>,
    known: &[PersonIndex],
    same: &[SamePerson],
    duplicates: &mut Vec<Duplicate>,
) -> Vec<Option<PersonIndex>> {
    const SURE: [Clue; 5] = [Clue::Source, Clue::CodeAndName, Clue::Code, Clue::EmailAndName, Clue::Email];
    let facts = &view.history.event.facts;
    let of_rows: Vec<Clues> = rows.iter().map(|row| Clues::of(&row.fields, facts)).collect();
    let of_people: Vec<Clues> =
        known.iter().map(|&index| Clues::of(&view.fields(index).unwrap_or_default(), facts)).collect();
    let mut person_of: Vec<Option<usize>> = vec![None; rows.len()];
    let mut free: Vec<bool> = vec![true; known.len()];
    by_clues(&SURE, &of_rows, &of_people, &mut person_of, &mut free);
    // Whoever else a list says of a person who has a row already is that row's person, said again.
    let mut again: Vec<(usize, usize)> = Vec::new();
    for said in same {
        let Like::Person(id) = said.like else { continue };
        let row = rows.iter().position(|row| row.row == said.row);
        let person = view.history.index_of(id).map(|index| view.one(index));
        let person = person.and_then(|index| known.iter().position(|&other| other == index));
        let (Some(row), Some(person)) = (row, person) else { continue };
        if person_of[row].is_some() {
            continue;
        }
        if free[person] {
            person_of[row] = Some(person);
            free[person] = false;
        } else if let Some(first) = person_of.iter().position(|other| *other == Some(person)) {
            person_of[row] = Some(AGAIN);
            again.push((row, first));
        }
    }
    again.extend(said_by_merged_records(view, known, &of_rows, &mut person_of, &mut free));
    let is_again: HashSet<usize> = again.iter().map(|&(row, _)| row).collect();
    let weak = [Clue::NameAndAffiliation, Clue::Name];
    by_clues(&weak, &of_rows, &of_people, &mut person_of, &mut free);
    pair_unnamed_places(&of_rows, &of_people, &mut person_of, &mut free);
    for (row, first) in again {
        let said = rows[row].fields.clone();
        take_in(&mut rows[first].fields, &said);
        duplicates.push(Duplicate { row: rows[row].row, first: rows[first].row });
    }
    let mut place = 0..;
    rows.retain(|_| place.next().is_none_or(|place| !is_again.contains(&place)));
    let stays = person_of.into_iter().enumerate().filter(|(row, _)| !is_again.contains(row));
    stays.map(|(_, person)| person.map(|person| known[person])).collect()
}

/// Rows that say one of the records that were merged into somebody: they, where no row says them yet; else the row
/// says again whom that other one says.
fn said_by_merged_records(
    view: &View<'_>,
    known: &[PersonIndex],
    of_rows: &[Clues],
    person_of: &mut [Option<usize>],
    free: &mut [bool],
) -> Vec<(usize, usize)> {
    let facts = &view.history.event.facts;
    let mut records: HashMap<(Clue, String), (usize, Clues)> = HashMap::new();
    for (person, &index) in known.iter().enumerate() {
        for fields in view.records(index).skip(1) {
            let clues = Clues::of(&fields, facts);
            for key in clues.sure().into_iter().flatten() {
                records.insert(key, (person, clues.clone()));
            }
        }
    }
    let mut again = Vec::new();
    if records.is_empty() {
        return again;
    }
    for (row, clues) in of_rows.iter().enumerate() {
        let known = clues.sure().into_iter().flatten().find_map(|key| {
            let (person, record) = records.get(&key)?;
            (!record.contradicts(clues, key.0)).then_some(*person)
        });
        let Some(person) = known.filter(|_| person_of[row].is_none()) else { continue };
        match person_of.iter().position(|other| *other == Some(person)) {
            Some(first) => {
                person_of[row] = Some(AGAIN);
                again.push((row, first));
            }
            None => {
                person_of[row] = Some(person);
                free[person] = false;
            }
        }
    }
    again
}

/// Pairs rows and people whom a clue tells, the surest clue first; where it tells several, none.
fn by_clues(
    clues: &[Clue],
    of_rows: &[Clues],
    of_people: &[Clues],
    person_of: &mut [Option<usize>],
    free: &mut [bool],
) {
    for &clue in clues {
        let mut groups: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (row, clues) in of_rows.iter().enumerate().filter(|(row, _)| person_of[*row].is_none()) {
            if let Some((_, key)) = clues.get(clue) {
                groups.entry(key).or_default().0.push(row);
            }
        }
        for (person, clues) in of_people.iter().enumerate().filter(|(person, _)| free[*person]) {
            if let Some((_, key)) = clues.get(clue)
                && let Some(group) = groups.get_mut(&key)
            {
                group.1.push(person);
            }
        }
        for (rows, people) in groups.into_values() {
            if let ([row], [person]) = (&rows[..], &people[..])
                && !of_rows[*row].contradicts(&of_people[*person], clue)
            {
                person_of[*row] = Some(*person);
                free[*person] = false;
            }
        }
    }
}

/// Places without a name that belong to the same party and host are as good as one another: first to first.
fn pair_unnamed_places(
    of_rows: &[Clues],
    of_people: &[Clues],
    person_of: &mut [Option<usize>],
    free: &mut [bool],
) {
    let mut unnamed: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (person, clues) in of_people.iter().enumerate() {
        if free[person] && clues.name.is_empty() {
            unnamed.entry(&clues.place).or_default().push_back(person);
        }
    }
    for (row, clues) in of_rows.iter().enumerate() {
        if person_of[row].is_some() || !clues.name.is_empty() {
            continue;
        }
        if let Some(person) = unnamed.get_mut(clues.place.as_str()).and_then(VecDeque::pop_front) {
            person_of[row] = Some(person);
            free[person] = false;
        }
    }
}
