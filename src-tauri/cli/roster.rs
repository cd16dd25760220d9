//! Lists in, lists out again, doubles made one.

use std::path::Path;

use serde_json::{Value, json};
use usher_core::desk::Import as ImportDone;
use usher_core::history::History;
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::roster::matching::Like;
use usher_core::roster::{Double, List, Problem, SamePerson};
use usher_core::seat::View;
use usher_intake::{Choice, Format, Understood, Wanted};

use super::arguments::{General, Import, MergeDoubles};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::files::read_file;
use crate::roster_file;
use crate::texts::Texts;
use crate::wire::{CellProblem, Words};

/// How many changes, doubles and notices are told one by one.
const TOLD: usize = 20;

pub(super) fn import(general: &General, verb: &Import) -> Result<Reply, Error> {
    if let Some(revision) = verb.revert {
        return if verb.dry_run { revert_dry_run(general, revision) } else { revert(general, revision) };
    }
    let path = verb.roster.clone().unwrap_or_default();
    let mut session = if verb.dry_run { Session::to_read(general)? } else { Session::to_write(general)? };
    let bytes = read_file(&path)?;
    let when = session.when();
    let mut understood = understood(bytes, verb, &session, &path)?;
    if let Some(problem) = understood.lacks {
        return Err(Error::Roster { path, problem });
    }
    check_same(&verb.same, understood.so_far(), session.desk.history())?;
    let import = if verb.dry_run {
        session.desk.import_dry_run(understood.so_far(), &verb.same, when.read_at)
    } else {
        session.desk.import(understood.take_list(), &verb.same, when)?
    };
    let list = understood.so_far();
    let says = told(&import, &understood, verb.dry_run, &session.texts);
    let answer = described(&import, &understood, &session, &says);
    if !list.problems.is_empty() {
        return Err(Error::Problems { path, problems: list.problems.clone(), answer });
    }
    let text = format!("{says}{}", details(&import, &understood, &session));
    Ok(Reply::done(text, &answer).marked_as_practice(&session))
}

/// What was said of rows and people who are not there is an error: else they would be imported as two in silence.
fn check_same(same: &[SamePerson], list: &List, history: &History) -> Result<(), Error> {
    let has = |row: usize| list.rows.iter().any(|other| other.row == row);
    for said in same {
        let (like, is_known) = match said.like {
            Like::Person(id) => (id.to_string(), history.index_of(id).is_some()),
            Like::Row(row) => (row.to_string(), has(row)),
        };
        let row = said.row;
        if !has(row) {
            return Err(Error::NoSuchRow { row, like });
        }
        if !is_known {
            return Err(Error::NobodyLike { row, like });
        }
    }
    Ok(())
}

fn understood(bytes: Vec<u8>, verb: &Import, session: &Session, path: &Path) -> Result<Understood, Error> {
    let choice =
        Choice { encoding: verb.encoding.clone(), delimiter: verb.delimiter, sheet: verb.sheet.clone() };
    let columns = verb.map.iter().map(|(target, header)| (header.clone(), target.clone())).collect();
    let wanted = Wanted { header_row: verb.header_row, columns };
    roster_file::open(bytes, &choice)
        .and_then(|opened| roster_file::understood(&opened, &wanted, session.desk.history()))
        .map_err(|problem| Error::Roster { path: path.to_owned(), problem })
}

fn revert(general: &General, revision: EntryId) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let reverted = session.desk.revert_import(revision, when)?;
    let marked = reverted.people_with_entries.len();
    let says = session.texts.say("cli-reverted", &[("count", marked.into())]);
    let json = json!({
        "revision": reverted.done.entry,
        "act": reverted.done.act,
        "reverts": revision,
        "people_with_entries": reverted.people_with_entries,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

fn revert_dry_run(general: &General, revision: EntryId) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let people = session.desk.people_with_entries(revision)?;
    let view = session.view();
    let says = session.texts.say("cli-would-revert", &[("count", people.len().into())]);
    let names: Vec<String> = people.iter().map(|&id| format!("\n  {id}  {}", name_of(&view, id))).collect();
    let json = json!({ "reverts": revision, "people_with_entries": people, "says": says });
    Ok(Reply::done(format!("{says}{}", names.concat()), &json).marked_as_practice(&session))
}

pub(super) fn imports(general: &General) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let imports = session.desk.imports(session.when().read_at)?;
    let zone = session.view().settings.zone;
    let lines: Vec<String> = imports
        .iter()
        .map(|import| {
            let counts = [("new", import.new.into()), ("changed", import.changed.into())];
            let out = if import.in_force {
                String::new()
            } else {
                format!(" ({})", session.texts.word("cli-taken-out"))
            };
            format!(
                "{}  {}  {}: {}{out}",
                import.revision,
                import.at.in_zone(zone).format("%Y-%m-%d %H:%M"),
                import.origin.preset,
                session.texts.say("cli-import-counts", &counts),
            )
        })
        .collect();
    let json: Vec<Value> = imports
        .iter()
        .map(|import| {
            json!({
                "revision": import.revision,
                "at": import.at,
                "preset": import.origin.preset,
                "encoding": import.origin.encoding,
                "file": import.origin.file,
                "mapping": import.origin.mapping,
                "new": import.new,
                "changed": import.changed,
                "in_force": import.in_force,
            })
        })
        .collect();
    let text = if lines.is_empty() { session.texts.word("cli-no-imports") } else { lines.join("\n") };
    Ok(Reply::done(text, &json!({ "imports": json })).marked_as_practice(&session))
}

pub(super) fn doubles(general: &General) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let doubles = session.desk.doubles(session.when().read_at);
    let view = session.view();
    let line = |id: AttendeeId| {
        let index = view.history.index_of(id).unwrap_or_default();
        let row = view.known_row(index);
        let facts: Vec<&str> =
            [&row.affiliation, &row.email].into_iter().flatten().map(String::as_str).collect();
        format!("{id}  {} ({})", row.display_name(), facts.join(", "))
    };
    let lines: Vec<String> =
        doubles.iter().map(|&(one, other)| format!("{}\n  = {}", line(one), line(other))).collect();
    let pairs: Vec<Value> = doubles.iter().map(|(one, other)| json!([one, other])).collect();
    let text = if lines.is_empty() {
        session.texts.word("cli-no-doubles")
    } else {
        format!("{}\n{}", lines.join("\n"), session.texts.word("cli-doubles"))
    };
    Ok(Reply::done(text, &json!({ "doubles": pairs })).marked_as_practice(&session))
}

pub(super) fn merge_doubles(general: &General, verb: &MergeDoubles) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.merge_doubles(verb.keep, verb.merge, when)?;
    let values =
        [("name", name_of(&session.view(), verb.keep).into()), ("revision", done.entry.to_string().into())];
    let says = session.texts.say("cli-one-person", &values);
    let json = json!({ "entry": done.entry, "act": done.act, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

fn name_of(view: &View<'_>, id: AttendeeId) -> String {
    view.history.index_of(id).map(|index| view.known_row(index).display_name()).unwrap_or_default()
}

/// How the file was understood, in a sentence.
fn taken_for(understood: &Understood, texts: &Texts) -> String {
    let format = match &understood.format {
        Format::Delimited { encoding, replaced: 0, .. } => encoding.clone(),
        Format::Delimited { encoding, replaced, .. } => {
            let values = [("encoding", encoding.as_str().into()), ("count", (*replaced).into())];
            texts.say("cli-taken-for-replaced", &values)
        }
        Format::Workbook { kind, sheet, .. } => {
            let values = [("kind", kind.to_string().into()), ("sheet", sheet.as_str().into())];
            texts.say("cli-taken-for-sheet", &values)
        }
        Format::Json => "JSON".to_owned(),
    };
    let values = [
        ("preset", understood.preset.to_string().into()),
        ("format", format.into()),
        ("row", understood.header_row.into()),
    ];
    texts.say("cli-taken-for", &values)
}

fn told(import: &ImportDone, understood: &Understood, dry_run: bool, texts: &Texts) -> String {
    let difference = &import.difference;
    let begins = match (dry_run, import.revision) {
        (true, _) => "cli-would-import",
        (false, Some(_)) => "cli-imported",
        (false, None) => "cli-nothing-to-import",
    };
    let values = [
        ("begins", texts.word(begins).into()),
        ("rows", import.rows.into()),
        ("new", difference.new.into()),
        ("changed", difference.changed.len().into()),
        ("same", difference.same.into()),
        ("twice", difference.duplicates.len().into()),
        ("missing", difference.missing.len().into()),
    ];
    format!("{}\n{}", taken_for(understood, texts), texts.say("cli-import", &values))
}

/// The changes, doubles and notices, one a line.
fn details(import: &ImportDone, understood: &Understood, session: &Session) -> String {
    let view = session.view();
    let difference = &import.difference;
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str("\n  ");
        text.push_str(words);
    };
    for changed in difference.changed.iter().take(TOLD) {
        let name = name_of(&view, changed.attendee);
        for (field, old, new) in &changed.fields {
            let values = [
                ("row", changed.row.into()),
                ("name", name.as_str().into()),
                ("field", field.to_string().into()),
                ("old", old.to_string().into()),
                ("new", new.to_string().into()),
            ];
            line(&session.texts.say("cli-row-changed", &values));
        }
    }
    for duplicate in difference.duplicates.iter().take(TOLD) {
        let values = [("row", duplicate.row.into()), ("first", duplicate.first.into())];
        line(&session.texts.say("cli-row-again", &values));
    }
    for Double { row, like } in difference.doubles.iter().take(TOLD) {
        line(&match like {
            Like::Person(id) => session.texts.say(
                "cli-row-like-person",
                &[
                    ("row", (*row).into()),
                    ("name", name_of(&view, *id).into()),
                    ("id", id.to_string().into()),
                    ("option", format!("--same {row}={id}").into()),
                ],
            ),
            Like::Row(other) => session.texts.say(
                "cli-row-like-row",
                &[
                    ("row", (*row).into()),
                    ("other", (*other).into()),
                    ("option", format!("--same {row}={other}").into()),
                ],
            ),
        });
    }
    for notice in understood.so_far().notices.iter().take(TOLD) {
        line(&problem_line(notice, &session.texts));
    }
    text
}

/// What is to be told of a row, and where.
pub(super) fn problem_line(problem: impl Into<CellProblem>, texts: &Texts) -> String {
    let CellProblem { row, column, words } = problem.into();
    let (row, message) = (("row", row.into()), ("message", texts.tell(&words).into()));
    match column {
        Some(column) => texts.say("cli-problem-in-column", &[row, ("column", column.into()), message]),
        None => texts.say("cli-problem", &[row, message]),
    }
}

fn problems_json(problems: &[Problem], texts: &Texts) -> Vec<Value> {
    problems
        .iter()
        .map(|problem| {
            json!({
                "row": problem.row,
                "column": problem.column,
                "message": problem.message(),
                "says": texts.tell(&Words::from(&problem.wrong)),
            })
        })
        .collect()
}

fn described(import: &ImportDone, understood: &Understood, session: &Session, says: &str) -> Value {
    let difference = &import.difference;
    let list = understood.so_far();
    let changes: Vec<Value> = difference
        .changed
        .iter()
        .map(|changed| {
            let fields: Vec<Value> = changed
                .fields
                .iter()
                .map(|(field, old, new)| json!({ "field": field, "old": old, "new": new }))
                .collect();
            json!({ "attendee": changed.attendee, "row": changed.row, "fields": fields })
        })
        .collect();
    let view = session.view();
    let missing: Vec<Value> = difference
        .missing
        .iter()
        .filter_map(|&id| {
            let person = view.history.index_of(id)?;
            Some(json!({ "id": id, "name": view.known_row(person).display_name() }))
        })
        .collect();
    let said_twice: Vec<Value> = difference
        .duplicates
        .iter()
        .map(|duplicate| json!({ "row": duplicate.row, "first": duplicate.first }))
        .collect();
    let doubles: Vec<Value> = difference
        .doubles
        .iter()
        .map(|double| match double.like {
            Like::Person(id) => json!({ "row": double.row, "attendee": id }),
            Like::Row(other) => json!({ "row": double.row, "like_row": other }),
        })
        .collect();
    let columns: Vec<Value> = understood
        .columns
        .iter()
        .map(|column| json!({ "column": column.label, "becomes": column.target.to_string() }))
        .collect();
    json!({
        "preset": understood.preset,
        "encoding": understood.format.encoding(),
        "header_row": understood.header_row,
        "columns": columns,
        "revision": import.revision,
        "act": import.act,
        "rows": import.rows,
        "new": difference.new,
        "changed": difference.changed.len(),
        "same": difference.same,
        "missing": difference.missing.len(),
        "duplicates": difference.duplicates.len(),
        "problems": problems_json(&list.problems, &session.texts),
        "notices": problems_json(&list.notices, &session.texts),
        "doubles": doubles,
        "changes": changes,
        "missing_people": missing,
        "said_twice": said_twice,
        "says": says,
    })
}
