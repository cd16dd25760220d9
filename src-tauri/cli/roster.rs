//! Lists in, lists out again.

use serde_json::{Value, json};
use usher_core::desk::Import as Imported;

use super::arguments::{General, Import};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::files::read_file;

pub(super) fn import(general: &General, verb: &Import) -> Result<Reply, Error> {
    if let Some(revision) = verb.revert {
        let mut session = Session::to_write(general)?;
        let when = session.when();
        let reverted = session.desk.revert_import(revision, when)?;
        let marked = reverted.people_with_entries.len();
        let says = format!("Reverted. {marked} people of that list have entries in the journal: those stay.");
        let json = json!({
            "revision": reverted.done.entry,
            "act": reverted.done.act,
            "reverts": revision,
            "people_with_entries": reverted.people_with_entries,
            "says": says,
        });
        return Ok(Reply::done(says, &json).marked_as_practice(session.practice));
    }
    let path = verb.roster.clone().unwrap_or_default();
    let mut session = if verb.dry_run { Session::to_read(general)? } else { Session::to_write(general)? };
    let bytes = read_file(&path)?;
    let when = session.when();
    let import = if verb.dry_run {
        session.desk.import_dry_run(&bytes, when.read_at)?
    } else {
        session.desk.import(&bytes, when)?
    };
    let says = told(&import, verb.dry_run);
    let answer = described(&import, &session, &says);
    if !import.problems.is_empty() {
        return Err(Error::Problems { path, problems: import.problems, answer });
    }
    let mut text = says;
    for changed in import.difference.changed.iter().take(20) {
        let name = session
            .view()
            .known_row(session.desk.history().index_of(changed.attendee).unwrap_or_default())
            .display_name();
        for (field, old, new) in &changed.fields {
            text.push_str(&format!("\n  row {}: {name}: {field} `{old}` becomes `{new}`", changed.row));
        }
    }
    for duplicate in import.difference.duplicates.iter().take(20) {
        text.push_str(&format!("\n  row {} says again whom row {} says", duplicate.row, duplicate.first));
    }
    Ok(Reply::done(text, &answer).marked_as_practice(session.practice))
}

fn told(import: &Imported, dry_run: bool) -> String {
    let difference = &import.difference;
    let begins = match (dry_run, import.revision) {
        (true, _) => "Would import",
        (false, Some(_)) => "Imported",
        (false, None) => "Nothing to import",
    };
    format!(
        "{begins}: {} rows; {} new, {} changed, {} the same, {} said twice, {} on the roster and not in the file (they stay).",
        import.rows,
        difference.new,
        difference.changed.len(),
        difference.same,
        difference.duplicates.len(),
        difference.missing.len(),
    )
}

fn described(import: &Imported, session: &Session, says: &str) -> Value {
    let difference = &import.difference;
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
    json!({
        "preset": "plain list",
        "encoding": "UTF-8",
        "revision": import.revision,
        "act": import.act,
        "rows": import.rows,
        "new": difference.new,
        "changed": difference.changed.len(),
        "same": difference.same,
        "missing": difference.missing.len(),
        "duplicates": difference.duplicates.len(),
        "problems": import.problems,
        "changes": changes,
        "missing_people": missing,
        "said_twice": said_twice,
        "says": says,
    })
}
