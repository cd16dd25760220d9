//! Tickets out, pictures in.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use usher_core::attendee::Status;

use super::arguments::{Decode, General, TicketFormat, Tickets};
use super::error::Error;
use super::reply::{Reply, Status as ReplyStatus};
use super::session::{Session, write_file};

/// The list of the tickets that lies beside them.
const INDEX: &str = "tickets.csv";

pub(super) fn tickets(general: &General, verb: &Tickets) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let issued = match verb.reissue {
        Some(attendee) => vec![session.desk.reissue_ticket(attendee, when)?],
        None => session.desk.issue_tickets(when)?,
    };
    fs::create_dir_all(&verb.out).map_err(|source| Error::File {
        doing: "make",
        path: verb.out.clone(),
        source,
    })?;
    let view = session.view();
    let mut tickets = Vec::new();
    let mut index = Vec::new();
    for issue in &issued {
        let name = format!("{}.{}", issue.attendee, verb.format.ending());
        let path = verb.out.join(&name);
        let text = issue.ticket.as_str();
        match verb.format {
            TicketFormat::Png => write_file(&path, &usher_paper::ticket::png(text)?)?,
            TicketFormat::Svg => write_file(&path, usher_paper::ticket::svg(text)?.as_bytes())?,
        }
        let person = view.history.index_of(issue.attendee).unwrap_or_default();
        let row = view.known_row(person);
        let cell = |field: &Option<String>| field.clone().unwrap_or_default();
        index.push(vec![
            issue.attendee.to_string(),
            row.display_name(),
            cell(&row.email),
            cell(&row.affiliation),
            text.to_owned(),
            name.clone(),
        ]);
        tickets.push(json!({
            "attendee": issue.attendee,
            "name": row.display_name(),
            "issue": issue.issue,
            "new": issue.new,
            "code": text,
            "file": path,
        }));
    }
    if verb.reissue.is_none() {
        let headers = ["id", "name", "email", "affiliation", "code", "file"];
        let table =
            usher_paper::attendance::csv(&headers, index).map_err(|error| Error::Table(error.to_string()))?;
        write_file(&verb.out.join(INDEX), &table)?;
    }
    let new = issued.iter().filter(|issue| issue.new).count();
    let mut without: HashMap<Status, usize> = HashMap::new();
    for person in (0..view.history.people.len()).filter(|&person| view.one(person) == person) {
        if let Some(row) = view.row(person).filter(|row| row.status != Status::Confirmed) {
            *without.entry(row.status).or_default() += 1;
        }
    }
    let none: usize = without.values().sum();
    let says = match verb.reissue {
        Some(_) => format!("Issued anew into `{}`; the older ticket is revoked.", verb.out.display()),
        None => format!(
            "{} tickets in `{}`, {new} of them issued now. {none} people who are cancelled or not confirmed have none.",
            issued.len(),
            verb.out.display()
        ),
    };
    drop(view);
    session.desk.exported("tickets", verb.format.ending(), when)?;
    Ok(Reply::done(says.clone(), &json!({ "tickets": tickets, "without": none, "says": says }))
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
