//! Tickets and lists out, pictures in.

use std::path::Path;

use serde_json::{Value, json};

use super::arguments::{Decode, General, List, ScannerCard, Tickets};
use super::error::Error;
use super::reply::{Reply, Status as ReplyStatus};
use super::session::Session;
use crate::files::{Kept, lobby_list_sent_at, write_people_list, write_scanner_card, write_tickets};

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
    let mut says = match (verb.reissue, written.tickets.first()) {
        (Some(_), Some((.., file))) => {
            format!("Issued anew into `{}`; the older ticket is revoked.", file.display())
        }
        (Some(_), None) => "Issued anew; the older ticket is revoked.".to_owned(),
        (None, _) => format!(
            "{} tickets in `{}`, {new} of them issued now. {without} people who are cancelled or not confirmed have none.",
            tickets.len(),
            verb.out.display()
        ),
    };
    if !written.unmailed.is_empty() {
        says.push_str(&format!(
            "\n{} people have no address that a mail can be sent to: {}. Print theirs.",
            written.unmailed.len(),
            first_names(&written.unmailed)
        ));
    }
    if !written.unprintable.is_empty() {
        says.push_str(&format!(
            "\nThe texts of {} have characters that the fonts lack; they stand as empty boxes.",
            first_names(&written.unprintable)
        ));
    }
    let json = json!({
        "tickets": tickets,
        "without": without,
        "unmailed": written.unmailed,
        "unprintable": written.unprintable,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

/// The first of many names.
fn first_names(names: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown = names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

pub(super) fn list(general: &General, verb: &List) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let sent = lobby_list_sent_at(&session.desk);
    let since = verb.since.or_else(|| sent.filter(|_| verb.added));
    let kept = Kept { added_since: since, consent: verb.consent.as_deref() };
    let (rows, missing) =
        write_people_list(&mut session.desk, verb.which, &verb.out, kept, verb.paper, when)?;
    let mut says = format!("{rows} people in `{}`.", verb.out.display());
    if verb.added && sent.is_none() {
        says.push_str(" It was never sent before, so everybody is on it.");
    }
    if !missing.is_empty() {
        let missing: String = missing.iter().collect();
        says.push_str(&format!(" The fonts lack {missing}: they stand as empty boxes."));
    }
    let json = json!({ "file": verb.out, "rows": rows, "added_since": since, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

pub(super) fn scanner_card(verb: &ScannerCard) -> Result<Reply, Error> {
    write_scanner_card(&verb.out, verb.paper)?;
    let says = format!(
        "Wrote the test card `{}`. Print it, and scan it in Set-up, This computer.",
        verb.out.display()
    );
    Ok(Reply::done(says.clone(), &json!({ "file": verb.out, "says": says })))
}

pub(super) fn decode(verb: &Decode) -> Result<Reply, Error> {
    let mut images: Vec<Value> = Vec::new();
    let mut lines = Vec::new();
    let mut errors = Vec::new();
    let mut all_have_codes = true;
    for path in &verb.images {
        match texts(path) {
            Ok(texts) => {
                all_have_codes &= !texts.is_empty();
                let shown = if texts.is_empty() { "no code".to_owned() } else { texts.join("\n  ") };
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
