//! Rows made a list of people: whose list it is, what its columns become, and what each row says.

use usher_core::entry::Hash;
use usher_core::roster::{List, ListRow, Mapping, Origin, Problem, Wrong};

use crate::headers::{self, folded};
use crate::mapping::{Part, Target, fingerprint, labels};
use crate::open::{Format, Opened};
use crate::person::{self, Slot};
use crate::presets::{self, BY_HAND, PLAIN_LIST};
use crate::problem::FileProblem;
use crate::table::MOST_ROWS;
use crate::words;

/// How many examples of a column are shown.
const EXAMPLES: usize = 5;

/// What a person said of a list; what they did not is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The number of the row with the headers.
    pub header_row: Option<usize>,
    /// What columns become, by their headers.
    pub columns: Vec<(String, Target)>,
}

/// How it was found out what a column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// By the header's own words.
    Known,
    /// By words in it: to be looked at.
    Guessed,
    /// As in the last list with the same headers.
    Remembered,
    /// By a person.
    Said,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its header; one that stands in the file already has a number behind it.
    pub label: String,
    /// What it becomes.
    pub target: Target,
    /// How that was found out.
    pub proposed: Proposed,
    /// What stands in it, for example.
    pub examples: Vec<String>,
}

/// A list that was understood, as far as it could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What kind of file it was.
    pub format: Format,
    /// Whose list it was taken for.
    pub preset: &'static str,
    /// The number of the row with the headers.
    pub header_row: usize,
    /// How many rows stand before it.
    pub preface: usize,
    /// The columns.
    pub columns: Vec<Column>,
    /// Why it cannot be imported as it is understood now.
    pub lacks: Option<FileProblem>,
    list: List,
}

impl Understood {
    /// The list.
    ///
    /// # Errors
    /// What it lacks ([`Self::lacks`]).
    pub fn list(self) -> Result<List, FileProblem> {
        match self.lacks {
            Some(problem) => Err(problem),
            None => Ok(self.list),
        }
    }

    /// The list, for an import that is done with it: what remains here has no rows.
    #[must_use]
    pub fn take_list(&mut self) -> List {
        let rows = std::mem::take(&mut self.list.rows);
        List { rows, ..self.list.clone() }
    }

    /// The list, whether or not it can be imported.
    #[must_use]
    pub const fn so_far(&self) -> &List {
        &self.list
    }
}

/// Understands what was opened. `wanted` is what a person said, `remembered` how the last list with the same
/// headers was understood.
///
/// # Errors
/// [`FileProblem`]. Where only the columns are unclear, the answer says what it lacks ([`Understood::lacks`]).
pub fn understand<'m>(
    opened: &Opened,
    wanted: &Wanted,
    remembered: impl FnOnce(Hash) -> Option<&'m Mapping>,
) -> Result<Understood, FileProblem> {
    let table = &opened.table;
    if table.is_empty() {
        return Err(FileProblem::Empty);
    }
    let place = match wanted.header_row {
        Some(row) => (0..table.len())
            .find(|&place| table.row(place).number == row)
            .ok_or(FileProblem::NoSuchHeader { row })?,
        None => headers::find(table)
            .map(|(place, _)| place)
            .or_else(|| widest(opened))
            .ok_or(FileProblem::NoHeader { looked_at: headers::LOOKED_AT })?,
    };
    let header = table.row(place);
    let width = (0..header.len())
        .rev()
        .find(|&column| !header.cell(column).trim().is_empty())
        .map_or(0, |last| last + 1);
    let folded: Vec<String> = headers::of(header).into_iter().take(width).collect();
    let fit = presets::fit(&folded);
    let fingerprint = fingerprint(&folded);
    let known = remembered(fingerprint);
    let labels = labels(header.cells().take(width));
    let mut columns = columns(&labels, presets::targets(&labels, &folded, fit), known);
    for (label, target) in &wanted.columns {
        let column = columns.iter_mut().find(|column| column.label == *label).ok_or_else(|| {
            FileProblem::NoSuchColumn { header: label.chars().take(60).collect(), headers: listed(&labels) }
        })?;
        column.target = target.clone();
        column.proposed = Proposed::Said;
    }
    for (number, column) in columns.iter_mut().enumerate() {
        column.examples = examples(opened, place, number);
        if column.proposed == Proposed::Known && fit.preset.is_some() && speaks_of_something_else(column) {
            column.target = Target::Kept;
        }
    }
    let by_hand = known.is_some() || !wanted.columns.is_empty();
    let preset = match fit.preset {
        Some(preset) => preset.name,
        None if fit.is_sure => PLAIN_LIST,
        None => BY_HAND,
    };
    let lacks = repeated(&columns).or_else(|| {
        (!has_name(&columns) || (!fit.is_sure && !by_hand)).then(|| no_name(header.number, &labels, &columns))
    });
    let origin = Origin {
        file: opened.file,
        preset: preset.to_owned(),
        system: fit.preset.and_then(|preset| preset.system).map(|system| system.name().to_owned()),
        encoding: opened.format.encoding().to_owned(),
        fingerprint,
        mapping: mapping(&columns),
    };
    let mut list = List { origin, rows: Vec::new(), problems: Vec::new(), notices: Vec::new() };
    let source = fit.preset.and_then(|preset| preset.system).map_or(preset, |system| system.name());
    let constants = fit.preset.map_or(&[][..], |preset| preset.constants);
    read_rows(opened, place, &columns, source, constants, &mut list);
    if list.rows.is_empty() && list.problems.is_empty() {
        return Err(FileProblem::NoRows);
    }
    Ok(Understood {
        format: opened.format.clone(),
        preset,
        header_row: header.number,
        preface: place,
        columns,
        lacks,
        list,
    })
}

/// Whether a column of another system's list is only called like one of ours: a "Role" of theirs may be anything.
fn speaks_of_something_else(column: &Column) -> bool {
    let Target::Field(field @ ("group" | "role")) = column.target else { return false };
    column.examples.iter().any(|example| !words::is_known(field, &column.label, example))
}

/// Where no header is known: the first row of as many cells as any of the first rows has.
fn widest(opened: &Opened) -> Option<usize> {
    let width = |place: usize| opened.table.row(place).cells().filter(|cell| !cell.trim().is_empty()).count();
    (0..opened.table.len().min(headers::LOOKED_AT)).rev().max_by_key(|&place| width(place))
}

fn columns(labels: &[String], targets: Vec<(Target, bool)>, known: Option<&Mapping>) -> Vec<Column> {
    labels
        .iter()
        .zip(targets)
        .map(|(label, (target, guessed))| {
            let (target, proposed) = match known {
                Some(mapping) => (remembered_target(mapping, label), Proposed::Remembered),
                None if guessed => (target, Proposed::Guessed),
                None => (target, Proposed::Known),
            };
            Column { label: label.clone(), target, proposed, examples: Vec::new() }
        })
        .collect()
}

fn remembered_target(mapping: &Mapping, label: &str) -> Target {
    // The lists are the same by their folded headers, so these are compared.
    let is_label = |text: &str| folded(text) == folded(label);
    let name = mapping.iter().find(|(_, header)| is_label(header)).map(|(name, _)| name);
    match name {
        None => Target::LeftOut,
        Some(name) => {
            Target::from_name(name).filter(|_| !is_label(name) || is_own(name)).unwrap_or(Target::Kept)
        }
    }
}

/// A column that is kept stands under its own header, which may be spelled like a field's name only where it
/// became that field.
fn is_own(name: &str) -> bool {
    !matches!(Target::from_name(name), None | Some(Target::Kept | Target::LeftOut))
}

fn mapping(columns: &[Column]) -> Mapping {
    columns
        .iter()
        .filter_map(|column| match &column.target {
            Target::LeftOut => None,
            Target::Kept => Some((column.label.clone(), column.label.clone())),
            target => Some((target.to_string(), column.label.clone())),
        })
        .collect()
}

fn examples(opened: &Opened, header: usize, column: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for row in opened.table.rows().skip(header + 1).take(200) {
        let text: String =
            row.cell(column).split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
        if !text.is_empty() && !examples.contains(&text) {
            examples.push(text);
        }
        if examples.len() == EXAMPLES {
            break;
        }
    }
    examples
}

/// Two columns that would become one field.
fn repeated(columns: &[Column]) -> Option<FileProblem> {
    columns.iter().enumerate().find_map(|(number, second)| {
        if matches!(second.target, Target::Kept | Target::LeftOut) {
            return None;
        }
        let first = columns[..number].iter().find(|first| first.target == second.target)?;
        Some(FileProblem::RepeatedColumn {
            field: second.target.to_string(),
            first: first.label.clone(),
            second: second.label.clone(),
        })
    })
}

fn has_name(columns: &[Column]) -> bool {
    let names = [
        Target::Field("name"),
        Target::Else("name"),
        Target::Field("family name"),
        Target::Part(Part::FirstName),
    ];
    columns.iter().any(|column| names.contains(&column.target))
}

fn no_name(row: usize, labels: &[String], columns: &[Column]) -> FileProblem {
    let likely: Vec<String> = columns
        .iter()
        .filter(|column| !matches!(column.target, Target::Kept | Target::LeftOut))
        .map(|column| format!("--map \"{}={}\"", column.target, column.label))
        .collect();
    let proposal =
        if likely.is_empty() { String::default() } else { format!(". It may be {}", likely.join(" ")) };
    FileProblem::NoName { row, headers: listed(labels), proposal }
}

fn listed(labels: &[String]) -> String {
    let cut = |label: &String| label.chars().take(40).collect::<String>();
    let mut listed: Vec<String> = labels.iter().take(8).map(|label| format!("`{}`", cut(label))).collect();
    if labels.len() > listed.len() {
        listed.push(format!("and {} more", labels.len() - listed.len()));
    }
    listed.join(", ")
}

fn read_rows(
    opened: &Opened,
    header: usize,
    columns: &[Column],
    source: &str,
    constants: &[(&str, &str)],
    list: &mut List,
) {
    let slots: Vec<Slot> = columns.iter().map(|column| Slot::new(&column.label, &column.target)).collect();
    let is_delimited = matches!(opened.format, Format::Delimited { .. });
    let mut registrations: Vec<(String, usize)> = Vec::new();
    for row in opened.table.rows().skip(header + 1) {
        let beyond = (columns.len()..row.len()).any(|column| !row.cell(column).trim().is_empty());
        if beyond || (is_delimited && row.len() < columns.len()) {
            list.problems.push(Problem {
                row: row.number,
                column: None,
                wrong: Wrong::Ragged { cells: row.len(), header: columns.len() },
            });
            continue;
        }
        let reading = person::read(row, &slots, source, constants);
        list.problems.extend(reading.problems);
        list.notices.extend(reading.notices);
        if !reading.registration.is_empty() {
            registrations.extend(
                reading
                    .people
                    .iter()
                    .enumerate()
                    .map(|(number, _)| (reading.registration.clone(), list.rows.len() + number)),
            );
        }
        list.rows.extend(reading.people);
        if list.rows.len() > MOST_ROWS {
            list.problems.push(Problem {
                row: row.number,
                column: None,
                wrong: Wrong::TooMany { most: MOST_ROWS },
            });
            break;
        }
    }
    make_parties(&mut list.rows, registrations);
}

/// People of one registration are a party, called by the first of them who has a name; somebody by themselves is
/// none.
fn make_parties(rows: &mut [ListRow], mut registrations: Vec<(String, usize)>) {
    registrations.sort();
    for people in registrations.chunk_by(|(first, _), (second, _)| first == second) {
        let registration = &people[0].0;
        let name = |(_, row): &(String, usize)| rows[*row].fields.said("name").to_owned();
        let named = people.iter().map(name).find(|name| !name.is_empty());
        let is_unnamed = people.iter().any(|person| name(person).is_empty());
        if people.len() < 2 && !is_unnamed {
            continue;
        }
        let party = match named {
            Some(name) => format!("{name} ({registration})"),
            None => registration.clone(),
        };
        for (_, row) in people {
            rows[*row].fields.fill_in("party", &party);
        }
    }
}
