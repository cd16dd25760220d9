//! The numbers, and what they hang on: settings, reports, the proof.

use std::fmt::Write as _;

use serde_json::{Value, json};
use usher_core::event::Settings;
use usher_paper::attendance;
use usher_paper::figures::{Remarks, text};

use super::arguments::{General, Report, Set, Tally, Verify};
use super::error::Error;
use super::reply::{Reply, Status};
use super::session::Session;
use crate::reports::{Wish, WrittenReport, shown_otherwise, write_report};

pub(super) fn set(general: &General, verb: &Set) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.set(&verb.settings, when)?;
    let keys: Vec<&str> = verb.settings.iter().map(|(key, _)| key.as_str()).collect();
    let says = format!("Set {}.", keys.join(", "));
    let entries: Vec<Value> = done.iter().map(|done| json!(done.entry)).collect();
    let view = session.view();
    let settings: Value = Settings::KEYS
        .iter()
        .map(|key| ((*key).to_owned(), json!(view.settings.value(key))))
        .collect::<serde_json::Map<_, _>>()
        .into();
    drop(view);
    let json = json!({
        "entry": done.first().map(|done| done.entry),
        "act": done.first().map(|done| done.act),
        "entries": entries,
        "settings": settings,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

pub(super) fn close_arrivals(general: &General) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.close_arrivals(when)?;
    let says = "Arrivals are closed: whoever is not here is a no-show.";
    let json = json!({ "entry": done.entry, "act": done.act, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

pub(super) fn tally(general: &General, verb: &Tally) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let at = verb.as_of.unwrap_or_else(|| session.desk.tally_at(session.when().read_at));
    let tally = session.desk.tally(at)?;
    let settings = session.desk.history().settings_at(at);
    let desks = session.desk_names()?;
    let since = session.desk.since_cutoff_figures();
    let shown_otherwise = shown_otherwise(&attendance::lines(&session.desk.view(at), &desks));
    let text = text(&tally, &settings, &Remarks { since: since.as_ref(), shown_otherwise }, &desks);
    Ok(Reply::done(text, &tally).marked_as_practice(session.practice))
}

pub(super) fn report(general: &General, verb: &Report) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let wish =
        Wish { as_of: verb.as_of, language: verb.language, paper: verb.paper, practice: session.practice };
    let WrittenReport { tally, rows } = write_report(&mut session.desk, &verb.out, &wish, when)?;
    let at = tally.as_of;
    let says = format!("Wrote `{}`: as of {at}, {rows} seats.", verb.out.display());
    let json = json!({ "file": verb.out, "as_of": at, "rows": rows, "tally": tally, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

pub(super) fn verify(general: &General, verb: &Verify) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let verified = session.desk.verify(verb.head)?;
    let names = session.desk_names()?;
    let mut text = if verified.is_ok() {
        format!("Nothing was altered: {} entries, each chain holds.", verified.entries)
    } else if let Some(bad) = &verified.first_bad {
        format!("Altered at entry {}: {}.", bad.entry, bad.why)
    } else {
        "The hash is not in this journal: what was written after it was noted is missing.".to_owned()
    };
    for (desk, head) in &verified.heads {
        let name = names.get(desk).map_or("?", String::as_str);
        let _ = write!(text, "\n  {name}: entry {}, {}", head.sequence, head.hash);
    }
    let json = json!({
        "ok": verified.is_ok(),
        "entries": verified.entries,
        "heads": verified.heads,
        "first_bad": verified.first_bad.as_ref().map(|bad| json!({ "entry": bad.entry, "why": bad.why })),
    });
    let status = if verified.is_ok() { Status::Done } else { Status::No };
    Ok(Reply::new(status, text, &json).marked_as_practice(session.practice))
}
