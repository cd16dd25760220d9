//! The numbers, and what they hang on: settings, reports, the proof.

use std::fmt::Write as _;

use serde_json::{Value, json};
use usher_core::event::Settings;
use usher_paper::report::Report as Figures;

use super::arguments::{General, Report, Set, Tally, Verify};
use super::error::Error;
use super::reply::{Reply, Status};
use super::session::Session;
use crate::report::{Wish, WrittenReport, remarks, write_report};

pub(super) fn set(general: &General, verb: &Set) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.set(&verb.settings, when)?;
    let keys: Vec<&str> = verb.settings.iter().map(|(key, _)| key.as_str()).collect();
    let says = session.texts.say("cli-set", &[("keys", keys.join(", ").into())]);
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
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

pub(super) fn close_arrivals(general: &General) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.close_arrivals(when)?;
    let says = session.texts.word("cli-closed");
    let json = json!({ "entry": done.entry, "act": done.act, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

pub(super) fn tally(general: &General, verb: &Tally) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let at = verb.as_of.unwrap_or_else(|| session.desk.tally_at(session.when().read_at));
    let tally = session.desk.tally(at)?;
    let remarks = remarks(&session.desk, at);
    let report = Figures {
        tally: &tally,
        view: &session.desk.view(at),
        desks: &session.desk_names()?,
        practice: session.practice,
        language: general.language().into(),
    };
    let text = report.text(&remarks);
    let mut json = json!(tally);
    json["late_wave"] = json!(remarks.late_wave);
    Ok(Reply::done(text, &json).marked_as_practice(&session))
}

pub(super) fn report(general: &General, verb: &Report) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let wish = Wish {
        as_of: verb.as_of,
        language: general.language().into(),
        paper: verb.paper,
        practice: session.practice,
    };
    let WrittenReport { tally, rows } = write_report(&mut session.desk, &verb.out, &wish, when)?;
    let at = tally.as_of;
    let values = [
        ("path", verb.out.display().to_string().into()),
        ("at", at.to_string().into()),
        ("count", rows.into()),
    ];
    let says = session.texts.say("cli-report", &values);
    let json = json!({ "file": verb.out, "as_of": at, "rows": rows, "tally": tally, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

pub(super) fn verify(general: &General, verb: &Verify) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let verified = session.desk.verify(verb.head)?;
    let names = session.desk_names()?;
    let texts = &session.texts;
    let mut text = if verified.is_ok() {
        texts.say("cli-verified", &[("count", verified.entries.into())])
    } else if let Some(bad) = &verified.first_bad {
        texts.say(
            "cli-altered",
            &[("entry", bad.entry.to_string().into()), ("why", bad.why.to_string().into())],
        )
    } else {
        texts.word("cli-hash-missing")
    };
    for (desk, head) in &verified.heads {
        let name = names.get(desk).map_or("?", String::as_str);
        let entry = texts.say("cli-head", &[("name", name.into()), ("entry", head.sequence.into())]);
        let _ = write!(text, "\n  {entry} {}", head.hash);
    }
    let json = json!({
        "ok": verified.is_ok(),
        "entries": verified.entries,
        "heads": verified.heads,
        "first_bad": verified.first_bad.as_ref().map(|bad| json!({ "entry": bad.entry, "why": bad.why })),
    });
    let status = if verified.is_ok() { Status::Done } else { Status::No };
    Ok(Reply::new(status, text, &json).marked_as_practice(&session))
}
