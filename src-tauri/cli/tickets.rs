//! Tickets out, pictures in.

use std::path::Path;

use serde_json::{Value, json};

use super::arguments::{Decode, General, Tickets};
use super::error::Error;
use super::reply::{Reply, Status as ReplyStatus};
use super::session::Session;
use crate::files::write_tickets;

pub(super) fn tickets(general: &General, verb: &Tickets) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let written = write_tickets(&mut session.desk, &verb.out, verb.format, verb.reissue, when)?;
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
    let says = match verb.reissue {
        Some(_) => format!("Issued anew into `{}`; the older ticket is revoked.", verb.out.display()),
        None => format!(
            "{} tickets in `{}`, {new} of them issued now. {without} people who are cancelled or not confirmed have none.",
            tickets.len(),
            verb.out.display()
        ),
    };
    Ok(Reply::done(says.clone(), &json!({ "tickets": tickets, "without": without, "says": says }))
        .marked_as_practice(session.practice))
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
