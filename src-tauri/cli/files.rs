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

pub(super) fn new(verb: &New) -> Result<Reply, Error> {
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
    let says = format!("Made `{}`: {}\n{}", verb.file.display(), settings.title, times(&event, &settings));
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
    let says = format!(
        "Practice event `{}`: {} people on the roster; it is {} there.\nNothing of it reaches a real event.",
        verb.file.display(),
        practice.import.difference.new,
        now.clock(settings.zone),
    );
    let json = json!({
        "file": verb.file,
        "event": described(event, &settings),
        "revision": practice.import.revision,
        "rows": practice.import.rows,
        "now": now,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(true))
}

pub(super) fn desk_file(general: &General, verb: &DeskFile) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    session.desk.write_desk_file(&verb.out, when)?;
    let says = format!("Wrote the desk file `{}`: it holds no ticket key.", verb.out.display());
    Ok(Reply::done(says.clone(), &json!({ "file": verb.out, "says": says }))
        .marked_as_practice(session.practice))
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
    let said: Vec<String> = desks.iter().map(|(name, count)| format!("{count} of {name}")).collect();
    let doubles = session.desk.tally(session.desk.tally_at(when.read_at))?.doubles;
    let says = match entries {
        0 => "Nothing new: everything in that file was known here.".to_owned(),
        _ => format!("Took over {entries} entries ({}). {doubles} doubles in all.", said.join(", ")),
    };
    let desks: Vec<_> =
        desks.into_iter().map(|(name, entries)| json!({ "name": name, "entries": entries })).collect();
    let json = json!({ "entries": entries, "desks": desks, "doubles": doubles, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session.practice))
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
fn times(event: &Event, settings: &Settings) -> String {
    let zone = settings.zone;
    let clock = |at: Instant| at.clock(zone);
    let at = settings.cutoff.in_zone(zone);
    let mut text = format!(
        "Cutoff {}, start {}, end {} on {}, {} ({}).",
        clock(settings.cutoff),
        clock(settings.start),
        clock(settings.end),
        at.format("%-d %B %Y"),
        zone.name(),
        at.format("%Z, UTC%:z"),
    );
    if let Some(written) = &event.facts.zone_as_written {
        let now = at.format("%Z").to_string();
        if !written.contains(&now) {
            text.push_str(&format!("\nThe invitation says “{written}”; clocks there show {now} on that day. Check that {} on those clocks is meant.", clock(settings.cutoff)));
        }
    }
    text
}
