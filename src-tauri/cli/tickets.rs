//! Tickets and lists out, pictures in.

use std::path::Path;

use serde_json::{Value, json};

use super::arguments::{Decode, General, List, ScannerCard, Tickets};
use super::error::Error;
use super::reply::{Reply, Status as ReplyStatus};
use super::session::Session;
use crate::files::{Kept, lobby_list_sent_at, write_people_list, write_scanner_card, write_tickets};
use crate::texts::Texts;

pub(super) fn tickets(general: &General, verb: &Tickets) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let written = write_tickets(&mut session.desk, &verb.out, verb.format, verb.paper, verb.reissue, when)?;
    let tickets: Vec<Value> = written
        .tickets
        .iter()
        .map(|(issue, row, path)| {
            json!({
                "attendee": issue.attendee,
                "name": row.display_name(),
                "issue": issue.issue,
                "new": issue.new,
                "code": issue.ticket.as_str(),
                "file": path,
            })
        })
        .collect();
    let new = written.tickets.iter().filter(|(issue, ..)| issue.new).count();
    let without = written.without;
    let texts = &session.texts;
    let mut says = match (verb.reissue, written.tickets.first()) {
        (Some(_), Some((.., file))) => {
            texts.say("cli-reissued", &[("path", file.display().to_string().into())])
        }
        (Some(_), None) => texts.word("cli-reissued-nowhere"),
        (None, _) => {
            let values = [
                ("count", tickets.len().into()),
                ("path", verb.out.display().to_string().into()),
                ("new", new.into()),
            ];
            let without = texts.say("cli-tickets-without", &[("count", without.into())]);
            texts.then(texts.say("cli-tickets", &values), without)
        }
    };
    if !written.unmailed.is_empty() {
        let values = [
            ("count", written.unmailed.len().into()),
            ("names", first_names(&written.unmailed, texts).into()),
        ];
        says = format!("{says}\n{}", texts.say("cli-unmailed", &values));
    }
    says = told_unprintable(says, &written.unprintable, texts);
    let json = json!({
        "tickets": tickets,
        "without": without,
        "unmailed": written.unmailed,
        "unprintable": written.unprintable,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

/// The first of many names.
fn first_names(names: &[String], texts: &Texts) -> String {
    const SHOWN: usize = 5;
    let shown = texts.list(names.iter().take(SHOWN).cloned());
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => texts.say("cli-and-more", &[("names", shown.into()), ("count", more.into())]),
    }
}

/// Tells whose texts have characters for which the fonts have no picture, where there are any.
pub(super) fn told_unprintable(says: String, names: &[String], texts: &Texts) -> String {
    if names.is_empty() {
        return says;
    }
    let names = ("names", first_names(names, texts).into());
    format!("{says}\n{}", texts.say("cli-unprintable", &[names]))
}

pub(super) fn list(general: &General, verb: &List) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let sent = lobby_list_sent_at(&session.desk);
    let since = verb.since.or_else(|| sent.filter(|_| verb.added));
    let kept = Kept { added_since: since, consent: verb.consent.as_deref() };
    let (rows, missing) =
        write_people_list(&mut session.desk, verb.which, &verb.out, kept, verb.paper, when)?;
    let texts = &session.texts;
    let path = verb.out.display().to_string();
    let mut says = texts.say("cli-list", &[("count", rows.into()), ("path", path.into())]);
    if verb.added && sent.is_none() {
        says = texts.then(says, texts.word("cli-list-never-sent"));
    }
    if !missing.is_empty() {
        let missing: String = missing.iter().collect();
        says = texts.then(says, texts.say("cli-list-missing", &[("missing", missing.into())]));
    }
    let json = json!({ "file": verb.out, "rows": rows, "added_since": since, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

pub(super) fn scanner_card(general: &General, verb: &ScannerCard) -> Result<Reply, Error> {
    write_scanner_card(&verb.out, verb.paper)?;
    let path = verb.out.display().to_string();
    let says = general.texts().say("cli-scanner-card", &[("path", path.into())]);
    Ok(Reply::done(says.clone(), &json!({ "file": verb.out, "says": says })))
}

pub(super) fn decode(general: &General, verb: &Decode) -> Result<Reply, Error> {
    let mut images: Vec<Value> = Vec::new();
    let mut lines = Vec::new();
    let mut errors = Vec::new();
    let mut all_have_codes = true;
    let words = general.texts();
    for path in &verb.images {
        match texts(path) {
            Ok(texts) => {
                all_have_codes &= !texts.is_empty();
                let shown = if texts.is_empty() { words.word("cli-no-code") } else { texts.join("\n  ") };
                lines.push(format!("{}\n  {shown}", path.display()));
                images.push(json!({ "file": path, "texts": texts }));
            }
            Err(error) => {
                images.push(json!({ "file": path, "texts": [], "error": error.to_string() }));
                errors.push(error.to_string());
            }
        }
    }
    let answer = json!({ "images": images });
    match errors.first() {
        None => {
            let status = if all_have_codes { ReplyStatus::Done } else { ReplyStatus::No };
            Ok(Reply::new(status, lines.join("\n"), &answer))
        }
        Some(first) => Err(Error::Pictures {
            failed: errors.len(),
            all: verb.images.len(),
            first: first.clone(),
            answer,
        }),
    }
}

/// The texts of the codes on a picture.
pub(super) fn texts(path: &Path) -> Result<Vec<String>, Error> {
    Ok(usher_scan::decode_picture(path)?.into_iter().map(|code| code.text).collect())
}
