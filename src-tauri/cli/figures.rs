//! The numbers, and what they hang on: settings, reports, the proof.

use std::fmt::Write as _;

use serde_json::{Value, json};
use usher_core::event::Settings;
use usher_core::tally::{LateWave, Range};
use usher_paper::attendance::{self, HEADERS};
use usher_paper::figures::{Remarks, text};

use super::arguments::{General, Report, Set, Tally, Verify};
use super::error::Error;
use super::reply::{Reply, Status};
use super::session::Session;
use crate::files::{FileError, write_file};

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
    let mut text = text(&tally, &settings, &Remarks { since: since.as_ref(), shown_otherwise }, &desks);
    // After a purge there are no arrivals to foretell anything from.
    let purged = session.desk.history().purged_at.is_some();
    let wave = if purged { LateWave::default() } else { LateWave::of(&session.desk.view(at)) };
    for (range, what) in [
        (wave.on_time, format!("on time at {}", settings.cutoff.clock(settings.zone))),
        (wave.arrived, "in the end".to_owned()),
        (wave.plates, "plates in the end".to_owned()),
    ] {
        if let Some(Range { low, middle, high }) = range {
            let _ = write!(text, "\nAbout {middle} {what}: {low} to {high}.");
        }
    }
    let mut json = json!(tally);
    json["late_wave"] = json!(wave);
    Ok(Reply::done(text, &json).marked_as_practice(session.practice))
}

pub(super) fn report(general: &General, verb: &Report) -> Result<Reply, Error> {
    let format = verb.out.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    if !["txt", "csv", "json"].contains(&format.as_str()) {
        return Err(Error::ReportFormat(verb.out.clone()));
    }
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let at = verb.as_of.unwrap_or_else(|| session.desk.tally_at(when.read_at));
    let tally = session.desk.report(at, &format, when)?;
    let desks = session.desk_names()?;
    let view = session.desk.view(at);
    let lines = attendance::lines(&view, &desks);
    let rows = lines.len();
    let bytes = match format.as_str() {
        "txt" => {
            let since = session.desk.since_cutoff_figures();
            let remarks = Remarks { since: since.as_ref(), shown_otherwise: shown_otherwise(&lines) };
            text(&tally, &view.settings, &remarks, &desks).into_bytes()
        }
        "csv" => attendance::csv(HEADERS, lines.into_iter().map(|line| line.cells))
            .map_err(|error| FileError::Table(error.to_string()))?,
        _ => {
            let people: Vec<Value> = lines
                .into_iter()
                .map(|line| {
                    HEADERS
                        .iter()
                        .map(|&header| header.to_owned())
                        .zip(line.cells.into_iter().map(Value::from))
                })
                .map(|pairs| Value::Object(pairs.collect()))
                .collect();
            let report = json!({
                "event": { "id": view.history.event.id, "title": view.settings.title },
                "made_at": when.written_at,
                "late_from": view.settings.late_from(),
                "practice": session.practice,
                "tally": tally,
                "attendance": people,
            });
            report.to_string().into_bytes()
        }
    };
    drop(view);
    write_file(&verb.out, &bytes)?;
    let says = format!("Wrote `{}`: as of {at}, {rows} seats.", verb.out.display());
    let json = json!({ "file": verb.out, "as_of": at, "rows": rows, "tally": tally, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
}

fn shown_otherwise(lines: &[attendance::Line]) -> usize {
    lines.iter().filter(|line| line.shown_otherwise).count()
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
