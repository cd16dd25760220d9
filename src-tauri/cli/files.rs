//! Event files: new, practice, desk file.

use serde_json::json;
use usher_core::event::{Event, Settings};
use usher_core::store::{Access, Store};
use usher_core::ticket::TicketKey;
use usher_core::{Error as CoreError, Instant};

use super::arguments::{DeskFile, General, Merge, New, Practice};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::events;
use crate::files::read_file;
use crate::texts::Texts;

pub(super) fn new(general: &General, verb: &New) -> Result<Reply, Error> {
    let description = match &verb.from {
        None => None,
        Some(path) => {
            let text = String::from_utf8(read_file(path)?);
            Some(text.map_err(|_| CoreError::BadEvent("it is not in UTF-8".to_owned()))?)
        }
    };
    let facts = events::facts(description.as_deref())?;
    let event = Event::new(facts)?;
    let settings = Settings::of(&event)?;
    Store::create(&verb.file, &event, &TicketKey::random(), None)?;
    let texts = general.texts();
    let values =
        [("path", verb.file.display().to_string().into()), ("title", settings.title.as_str().into())];
    let says = format!("{}\n{}", texts.say("cli-new", &values), times(&event, &settings, &texts));
    Ok(Reply::done(
        says.clone(),
        &json!({ "file": verb.file, "event": described(&event, &settings), "says": says }),
    ))
}

pub(super) fn practice(general: &General, verb: &Practice) -> Result<Reply, Error> {
    let practice = events::practice(&verb.file, &general.desk)?;
    let event = &practice.desk.history().event;
    let settings = Settings::of(event)?;
    let now = practice.when.written_at;
    let texts = general.texts();
    let values = [
        ("path", verb.file.display().to_string().into()),
        ("count", practice.import.difference.new.into()),
        ("time", now.clock(settings.zone).into()),
    ];
    let says = format!("{}\n{}", texts.say("cli-practice", &values), texts.word("cli-practice-line"));
    let json = json!({
        "file": verb.file,
        "event": described(event, &settings),
        "revision": practice.import.revision,
        "rows": practice.import.rows,
        "now": now,
        "says": says,
    });
    Ok(Reply::done(says, &json).of_practice(&texts))
}

pub(super) fn desk_file(general: &General, verb: &DeskFile) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    session.desk.write_desk_file(&verb.out, when)?;
    let says = session.texts.say("cli-desk-file", &[("path", verb.out.display().to_string().into())]);
    Ok(Reply::done(says.clone(), &json!({ "file": verb.out, "says": says })).marked_as_practice(&session))
}

pub(super) fn merge(general: &General, verb: &Merge) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let merged = session.desk.merge(Store::open(&verb.file, Access::Read)?, when)?;
    let names = session.desk_names()?;
    let desks: Vec<(String, u64)> = merged
        .entries
        .iter()
        .map(|(desk, count)| (names.get(desk).cloned().unwrap_or_else(|| desk.to_string()), *count))
        .collect();
    let entries: u64 = merged.entries.values().sum();
    let texts = &session.texts;
    let said = desks.iter().map(|(name, count)| {
        texts.say("cli-merged-of", &[("count", (*count).into()), ("name", name.as_str().into())])
    });
    let said = texts.list(said);
    let doubles = session.desk.tally(session.desk.tally_at(when.read_at))?.doubles;
    let says = match entries {
        0 => texts.word("cli-merged-nothing"),
        _ => texts.then(
            texts.say("cli-merged", &[("count", entries.into()), ("of", said.into())]),
            texts.say("cli-merged-doubles", &[("count", doubles.into())]),
        ),
    };
    let desks: Vec<_> =
        desks.into_iter().map(|(name, entries)| json!({ "name": name, "entries": entries })).collect();
    let json = json!({ "entries": entries, "desks": desks, "doubles": doubles, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

fn described(event: &Event, settings: &Settings) -> serde_json::Value {
    json!({
        "id": event.id,
        "title": settings.title,
        "zone": settings.zone.name(),
        "cutoff": settings.cutoff,
        "late_from": settings.late_from(),
        "start": settings.start,
        "end": settings.end,
    })
}

/// The event's times with what the zone is called that day, for a person to confirm.
fn times(event: &Event, settings: &Settings, texts: &Texts) -> String {
    let zone = settings.zone;
    let clock = |at: Instant| at.clock(zone);
    let at = settings.cutoff.in_zone(zone);
    let values = [
        ("cutoff", clock(settings.cutoff).into()),
        ("start", clock(settings.start).into()),
        ("end", clock(settings.end).into()),
        ("date", at.format("%Y-%m-%d").to_string().into()),
        ("zone", zone.name().into()),
        ("called", at.format("%Z, UTC%:z").to_string().into()),
    ];
    let mut text = texts.say("cli-times", &values);
    if let Some(written) = &event.facts.zone_as_written {
        let now = at.format("%Z").to_string();
        if !written.contains(&now) {
            let values = [
                ("written", written.as_str().into()),
                ("now", now.into()),
                ("cutoff", clock(settings.cutoff).into()),
            ];
            text.push('\n');
            text.push_str(&texts.say("cli-times-zone", &values));
        }
    }
    text
}
