//! One row, made the fields of one person, or of the places that it stands for.

use usher_core::attendee::{COLUMNS, Fields};
use usher_core::roster::list::{LONGEST_CELL, value};
use usher_core::roster::{ListRow, Problem, Wrong};

use crate::mapping::{Part, Target};
use crate::table::Row;
use crate::words::{self, Words};

/// More places than anybody registers for at once.
const MOST_PLACES: usize = 200;

/// A column, as far as rows are concerned.
pub(crate) struct Slot {
    pub(crate) label: String,
    pub(crate) target: Target,
    words: Words,
}

impl Slot {
    pub(crate) fn new(label: &str, target: &Target) -> Self {
        let field = match target {
            Target::Field(field) | Target::Else(field) | Target::Choice(field, _) => field,
            Target::Part(_) | Target::Kept | Target::LeftOut => "",
        };
        Self { label: label.to_owned(), target: target.clone(), words: Words::new(field, label) }
    }
}

/// What a row says.
#[derive(Default)]
pub(crate) struct Reading {
    /// The person, and the places without a name that they registered for besides.
    pub(crate) people: Vec<ListRow>,
    /// The registration that the row belongs to; empty for none.
    pub(crate) registration: String,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notices: Vec<Problem>,
}

/// Reads `row` by `slots`. `source` is put before keys, so that those of two systems differ; `constants` hold where
/// no column says otherwise.
pub(crate) fn read(row: Row<'_>, slots: &[Slot], source: &str, constants: &[(&str, &str)]) -> Reading {
    let mut reading = Reading::default();
    let mut fields = Fields::new();
    let mut parts: [String; 6] = Default::default();
    for (place, slot) in slots.iter().enumerate() {
        if slot.target == Target::LeftOut {
            continue;
        }
        let (text, removed) = cleaned(row.cell(place), &slot.target);
        if let Some(character) = removed {
            reading.notices.push(Problem {
                row: row.number,
                column: Some(slot.label.clone()),
                wrong: Wrong::Steers(character),
            });
        }
        let problem = |wrong: Wrong| Problem { row: row.number, column: Some(slot.label.clone()), wrong };
        match &slot.target {
            Target::LeftOut => {}
            Target::Part(part) => {
                if matches!(part, Part::Key | Part::Registration) && is_rounded(&text) {
                    reading.problems.push(problem(Wrong::Rounded));
                }
                match too_long(&text) {
                    Some(wrong) => reading.problems.push(problem(wrong)),
                    None => parts[*part as usize] = text,
                }
            }
            Target::Kept => match too_long(&text) {
                Some(wrong) => reading.problems.push(problem(wrong)),
                None => fields.insert(&slot.label, text),
            },
            Target::Choice(field, choice) => {
                if words::is_yes(&text) {
                    let chosen = match fields.said(field) {
                        "" => choice.clone(),
                        known if *field == "diet" => format!("{known}, {choice}"),
                        known => known.to_owned(),
                    };
                    match value(field, &slot.words.canonical(&chosen)) {
                        Ok(value) => fields.insert(field, value),
                        Err(wrong) => reading.problems.push(problem(wrong)),
                    }
                }
            }
            Target::Field(field) | Target::Else(field) => {
                if *field == "status" && words::is_deleted(&text) {
                    reading.notices.push(problem(Wrong::LeftOut { text }));
                    return Reading { notices: reading.notices, ..Reading::default() };
                }
                if matches!(*field, "code" | "phone") && is_rounded(&text) {
                    reading.problems.push(problem(Wrong::Rounded));
                    continue;
                }
                let known = !fields.said(field).is_empty();
                if known && matches!(slot.target, Target::Else(_)) {
                    continue;
                }
                match value(field, &slot.words.canonical(&text)) {
                    Ok(value) if value.is_empty() && known => {}
                    Ok(value) => fields.insert(field, value),
                    Err(wrong) => reading.problems.push(problem(wrong)),
                }
            }
        }
    }
    for (field, constant) in constants {
        fields.fill_in(field, constant);
    }
    reading.registration = std::mem::take(&mut parts[Part::Registration as usize]);
    put_together(&mut fields, &parts, source);
    let places = places(row.number, slots, &parts[Part::Places as usize], &mut reading.problems);
    let said = |key: &str| !fields.said(key).is_empty();
    if !reading.problems.is_empty() {
        return reading;
    }
    if !said("name") && !said("party") && !said("host") && reading.registration.is_empty() {
        let name = slots.iter().find(|slot| slot.target == Target::Field("name"));
        reading.problems.push(Problem {
            row: row.number,
            column: name.map(|slot| slot.label.clone()),
            wrong: Wrong::NoName,
        });
        return reading;
    }
    let others = unnamed(&fields, places.saturating_sub(1));
    reading.people.push(ListRow { row: row.number, fields });
    reading.people.extend(others.into_iter().map(|fields| ListRow { row: row.number, fields }));
    reading
}

/// What is wrong with a cell that nobody can have meant.
fn too_long(text: &str) -> Option<Wrong> {
    (text.len() > LONGEST_CELL).then_some(Wrong::TooLong {
        bytes: text.len(),
        most: LONGEST_CELL,
        in_the_way: true,
    })
}

/// The name of its parts, the key with its system, the buyer as the host of a place without a name.
fn put_together(fields: &mut Fields, parts: &[String; 6], source: &str) {
    let part = |part: Part| parts[part as usize].as_str();
    if fields.said("name").is_empty() {
        let name = full_name(part(Part::FirstName), part(Part::MiddleName), fields.said("family name"));
        fields.insert("name", words::canonical("name", "", &name));
    }
    if !part(Part::Key).is_empty() {
        fields.insert("source", format!("{source} {}", part(Part::Key)));
    }
    if fields.said("name").is_empty() && !part(Part::Buyer).is_empty() {
        fields.fill_in("host", part(Part::Buyer));
    }
}

/// Given name, middle name, family name; in Chinese, Japanese and Korean the family name stands first, without a
/// space.
fn full_name(first: &str, middle: &str, family: &str) -> String {
    let is_cjk = |text: &str| {
        !text.is_empty()
            && text.chars().all(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{3FFFF}'))
    };
    if is_cjk(first) && is_cjk(family) {
        return format!("{family}{middle}{first}");
    }
    [first, middle, family].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// For how many people the row stands.
fn places(row: usize, slots: &[Slot], text: &str, problems: &mut Vec<Problem>) -> usize {
    if text.is_empty() {
        return 1;
    }
    match text.parse() {
        Ok(places) if (1..=MOST_PLACES).contains(&places) => places,
        _ => {
            let slot = slots.iter().find(|slot| slot.target == Target::Part(Part::Places));
            problems.push(Problem {
                row,
                column: slot.map(|slot| slot.label.clone()),
                wrong: Wrong::NoPlaces { text: text.chars().take(40).collect(), most: MOST_PLACES },
            });
            1
        }
    }
}

/// Places without a name that somebody registered for besides their own.
fn unnamed(fields: &Fields, places: usize) -> Vec<Fields> {
    const SHARED: [&str; 7] = ["affiliation", "country", "group", "mode", "status", "lunch", "party"];
    let host = ["name", "host"].iter().map(|key| fields.said(key)).find(|name| !name.is_empty());
    (0..places)
        .map(|_| {
            let mut place: Fields = SHARED.iter().filter_map(|key| Some((*key, fields.get(key)?))).collect();
            place.insert("name", "");
            if let Some(host) = host {
                place.insert("host", host);
            }
            place
        })
        .collect()
}

/// A cell without what cannot be seen and steers, its white space folded but where lines mean something; and the
/// first character that was taken away and that somebody may have put there on purpose.
fn cleaned(cell: &str, target: &Target) -> (String, Option<char>) {
    // A code is what the ticket says, to the letter.
    if *target == Target::Field("code") {
        return (cell.trim().to_owned(), None);
    }
    let plain = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    if cell.bytes().all(plain)
        && !cell.contains("  ")
        && !cell.ends_with([';', ' '])
        && !cell.starts_with(' ')
    {
        return (cell.to_owned(), None);
    }
    let mut removed = None;
    let seen: String = cell
        .chars()
        .filter(|&character| {
            let harmless =
                matches!(character, '\u{200E}' | '\u{200F}' | '\u{200B}' | '\u{FEFF}' | '\u{2060}');
            let steers = (character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
                || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            if steers && removed.is_none() {
                removed = Some(character);
            }
            !harmless && !steers
        })
        .collect();
    // Forms end a choice among several with a semicolon.
    let seen = match seen.trim_end().strip_suffix(';') {
        Some(choices) => choices.split(';').map(str::trim).collect::<Vec<_>>().join(", "),
        None => seen,
    };
    let keeps_lines = match target {
        Target::Field(field) | Target::Else(field) => {
            matches!(*field, "note" | "attention" | "access needs") || !COLUMNS.contains(field)
        }
        Target::Kept => true,
        Target::Part(_) | Target::Choice(..) | Target::LeftOut => false,
    };
    let text = if keeps_lines {
        seen.trim().to_owned()
    } else {
        seen.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    (text, removed)
}

/// Whether a number is written as spreadsheets write those they have no room for.
fn is_rounded(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    digits(exponent)
        && exponent.len() <= 2
        && mantissa.split(['.', ',']).count() == 2
        && mantissa.split(['.', ',']).all(digits)
}
