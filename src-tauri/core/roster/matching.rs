//! Who on a list is whom on the roster, and what differs.
//!
//! People are matched by the surest evidence first: code, e-mail with name, e-mail alone, name with
//! affiliation, name alone. Each step pairs only those that fit one another and nobody else, so that two
//! namesakes are never taken for one.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::attendee::{Attendee, Fields};
use crate::code::Code;
use crate::entry::Row;
use crate::event::Facts;
use crate::history::PersonIndex;
use crate::ids::AttendeeId;
use crate::roster::plain_list::ListRow;
use crate::search::fold_exactly;
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
    /// Rows that say somebody again whom an earlier row said.
    pub duplicates: Vec<Duplicate>,
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
    /// The row.
    pub row: usize,
    /// The row that said them first.
    pub first: usize,
}

/// Compares a list to the roster in force.
#[must_use]
pub fn compare(view: &View<'_>, list: &[ListRow]) -> Difference {
    let facts = &view.history.event.facts;
    let mut difference = Difference::default();
    let rows = without_duplicates(list, facts, &mut difference.duplicates);
    let known: Vec<PersonIndex> = (0..view.history.people.len())
        .filter(|&index| view.one(index) == index && view.row(index).is_some())
        .collect();
    let matches = pair(view, &rows, &known);
    let mut taken: HashSet<AttendeeId> = view.history.people.iter().map(|person| person.id).collect();
    for (row, person) in rows.iter().zip(&matches) {
        match person {
            None => {
                let mut attendee = AttendeeId::random();
                while !taken.insert(attendee) {
                    attendee = AttendeeId::random();
                }
                difference.new += 1;
                difference.rows.push(Row { attendee, adds: true, fields: said(&row.fields) });
            }
            Some(person) => {
                let attendee = view.history.people[*person].id;
                let old = view.fields(*person).unwrap_or_default();
                let fields = altered(&old, &row.fields);
                if !view.is_listed(*person) {
                    // A walk-in whom a list names is registered from then on.
                    difference.new += 1;
                    difference.rows.push(Row { attendee, adds: true, fields: said(&row.fields) });
                } else if fields.is_empty() {
                    difference.same += 1;
                } else {
                    let changes = fields.iter().map(|(key, _, new)| (key.clone(), new.clone())).collect();
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

fn said(fields: &Fields) -> Fields {
    fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn altered(old: &Fields, new: &Fields) -> Vec<(String, String, String)> {
    new.iter()
        .filter_map(|(key, value)| {
            let before = old.get(key).map_or("", String::as_str);
            (before != value).then(|| (key.clone(), before.to_owned(), value.clone()))
        })
        .collect()
}

/// The rows, each person once. Places without a name are never the same place.
fn without_duplicates<'l>(
    list: &'l [ListRow],
    facts: &Facts,
    duplicates: &mut Vec<Duplicate>,
) -> Vec<&'l ListRow> {
    let mut seen: HashMap<(Clue, String), usize> = HashMap::new();
    let mut said_already: HashMap<&Fields, usize> = HashMap::new();
    let mut rows = Vec::new();
    for row in list {
        let clues = Clues::of(&Attendee::from_fields(&row.fields), facts);
        if clues.name.is_empty() {
            rows.push(row);
            continue;
        }
        let sure = [clues.get(Clue::CodeAndName), clues.get(Clue::EmailAndName)];
        let first = sure
            .iter()
            .flatten()
            .find_map(|key| seen.get(key))
            .or_else(|| said_already.get(&row.fields))
            .copied();
        if let Some(first) = first {
            duplicates.push(Duplicate { row: row.row, first });
            continue;
        }
        for key in sure.into_iter().flatten() {
            seen.insert(key, row.row);
        }
        said_already.insert(&row.fields, row.row);
        rows.push(row);
    }
    rows
}

/// By what two records are taken for one person, the surest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Clue {
    CodeAndName,
    Code,
    EmailAndName,
    Email,
    NameAndAffiliation,
    Name,
}

struct Clues {
    code: String,
    email: String,
    name: String,
    affiliation: String,
    place: String,
}

impl Clues {
    fn of(row: &Attendee, facts: &Facts) -> Self {
        let folded = |text: &Option<String>| text.as_deref().map(fold_exactly).unwrap_or_default();
        Self {
            code: row.code.as_deref().and_then(|code| Code::recognise(code, facts).key()).unwrap_or_default(),
            email: folded(&row.email),
            name: fold_exactly(&row.name),
            affiliation: folded(&row.affiliation),
            place: format!("{}\n{}", folded(&row.party), folded(&row.host)),
        }
    }

    fn get(&self, clue: Clue) -> Option<(Clue, String)> {
        let parts: &[&String] = match clue {
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

    /// Whether something else that both say tells them apart, so that `clue` alone doesn't make them one.
    fn contradicts(&self, other: &Self, clue: Clue) -> bool {
        let differ = |a: &String, b: &String| !a.is_empty() && !b.is_empty() && a != b;
        match clue {
            Clue::CodeAndName | Clue::Code | Clue::EmailAndName => false,
            Clue::Email => self.name.is_empty() || other.name.is_empty(),
            Clue::NameAndAffiliation => differ(&self.email, &other.email),
            Clue::Name => differ(&self.email, &other.email) || differ(&self.affiliation, &other.affiliation),
        }
    }
}

/// The person of each row, where there is one.
fn pair(view: &View<'_>, rows: &[&ListRow], known: &[PersonIndex]) -> Vec<Option<PersonIndex>> {
    let facts = &view.history.event.facts;
    let of_rows: Vec<Clues> =
        rows.iter().map(|row| Clues::of(&Attendee::from_fields(&row.fields), facts)).collect();
    let of_people: Vec<Clues> = known.iter().map(|&index| Clues::of(&view.known_row(index), facts)).collect();
    let mut person_of: Vec<Option<usize>> = vec![None; rows.len()];
    let mut free: Vec<bool> = vec![true; known.len()];
    for clue in
        [Clue::CodeAndName, Clue::Code, Clue::EmailAndName, Clue::Email, Clue::NameAndAffiliation, Clue::Name]
    {
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
    pair_unnamed_places(&of_rows, &of_people, &mut person_of, &mut free);
    person_of.into_iter().map(|person| person.map(|person| known[person])).collect()
}

/// Places without a name that belong to the same party and host are as good as one another: first to first.
fn pair_unnamed_places(
    of_rows: &[Clues],
    of_people: &[Clues],
    person_of: &mut [Option<usize>],
    free: &mut [bool],
) {
    for (row, clues) in of_rows.iter().enumerate() {
        if person_of[row].is_some() || !clues.name.is_empty() {
            continue;
        }
        let place = (0..of_people.len()).find(|&person| {
            free[person] && of_people[person].name.is_empty() && of_people[person].place == clues.place
        });
        if let Some(person) = place {
            person_of[row] = Some(person);
            free[person] = false;
        }
    }
}
