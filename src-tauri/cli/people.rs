//! Looking up: people, one person, the journal.

use serde_json::{Value, json};
use usher_core::Error as CoreError;
use usher_core::attendee::Mode;
use usher_core::entry::Payload;
use usher_core::search::{self, Evidence};
use usher_core::seat::View;
use usher_core::store::Recorded;
use usher_core::tally::Standing;

use super::arguments::{Find, General, Journal, Show};
use super::door::attention_words;
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::texts::Texts;
use crate::wire::{Card, attention};

pub(super) fn find(general: &General, verb: &Find) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let view = session.view();
    let texts = &session.texts;
    let query = verb.query.join(" ");
    let mut results = Vec::new();
    let mut lines = Vec::new();
    for hit in search::find(&view, &query) {
        let card = Card::of(&view, hit.person, None);
        let arrival = view.seat_of(hit.person).and_then(|seat| seat.arrival()).map(|mark| mark.order.at);
        let state = match arrival {
            Some(at) => texts.say("cli-in-since", &[("time", at.clock(view.settings.zone).into())]),
            None => texts.word(&format!("status-{}", card.status)),
        };
        let unsure = match hit.evidence {
            Evidence::Code | Evidence::Name | Evidence::Latin | Evidence::Affiliation => String::new(),
            Evidence::SoundsLike => format!("  ({})", texts.word("cli-sounds-like")),
            Evidence::Typo => format!("  ({})", texts.word("cli-typo")),
        };
        lines.push(format!(
            "{}  {} · {} · {} · {state}{unsure}",
            card.id,
            card.full_name(),
            card.affiliation.as_deref().unwrap_or("–"),
            mode(card.mode, texts)
        ));
        let mut result = json!({ "attendee": card, "evidence": hit.evidence });
        if let Some(at) = arrival {
            result["checked_in_at"] = json!(at);
        }
        results.push(result);
    }
    let text = if lines.is_empty() {
        texts.say("cli-nobody-found", &[("query", query.into())])
    } else {
        lines.join("\n")
    };
    Ok(Reply::done(text, &json!({ "results": results })).marked_as_practice(&session))
}

pub(super) fn show(general: &General, verb: &Show) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let view = session.view();
    let person = view.history.index_of(verb.attendee).ok_or(CoreError::NoSuchAttendee(verb.attendee))?;
    let texts = &session.texts;
    let card = Card::of(&view, person, None);
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let seat = view.seat_of(view.one(person));
    let standing = seat.and_then(|seat| Standing::of(&view, seat, closed));
    let entries = session.desk.store().entries_about(verb.attendee)?;
    let attention = attention(&view, person);
    let fields = view.fields(person).unwrap_or_default();
    let waiting = view.waiting(person).map(|mark| mark.what.clone());
    let mut lines = vec![format!("{} · {}", card.full_name(), card.affiliation.as_deref().unwrap_or("–"))];
    let lunch = [
        ("state", texts.word(&format!("cli-expect-{}", card.lunch.as_str().replace(' ', "-"))).into()),
        ("diet", texts.diet(card.diet.as_str()).into()),
    ];
    lines.push(format!(
        "  {} · {} · {} · {} · {}",
        card.id,
        mode(card.mode, texts),
        texts.word(&format!("status-{}", card.status)),
        standing.map_or_else(
            || texts.word("cli-no-seat"),
            |standing| texts.word(&format!("cli-standing-{}", standing.as_str())),
        ),
        texts.say("cli-lunch-state", &lunch),
    ));
    lines.extend(
        waiting
            .iter()
            .map(|place| format!("  {}", texts.say("cli-waits-at", &[("place", place.as_str().into())]))),
    );
    lines.extend(attention.iter().map(|attention| format!("  ! {}", attention_words(attention, texts))));
    lines.extend(entries.iter().map(|recorded| entry_line(recorded, &view, texts)));
    let entries: Vec<Value> = entries.iter().map(|recorded| entry_json(recorded, &session)).collect();
    let mut json = json!({
        "attendee": card,
        "standing": standing,
        "inside": view.is_inside(view.one(person)),
        "attention": attention,
        "fields": fields,
        "entries": entries,
    });
    if let Some(at) = seat.and_then(|seat| seat.arrival()).map(|mark| mark.order.at) {
        json["checked_in_at"] = json!(at);
    }
    if let Some(place) = waiting {
        json["waiting"] = json!(place);
    }
    Ok(Reply::done(lines.join("\n"), &json).marked_as_practice(&session))
}

/// How somebody is registered.
fn mode(mode: Mode, texts: &Texts) -> String {
    texts.word(match mode {
        Mode::InPerson => "mode-in-person",
        Mode::Online => "mode-online",
    })
}

pub(super) fn journal(general: &General, verb: &Journal) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let mut entries = Vec::new();
    session.desk.store().read_after(verb.since, |recorded, _| {
        entries.push(recorded);
        Ok(())
    })?;
    let view = session.view();
    let lines: Vec<String> =
        entries.iter().map(|recorded| entry_line(recorded, &view, &session.texts)).collect();
    let entries: Vec<Value> = entries.iter().map(|recorded| entry_json(recorded, &session)).collect();
    let text = if lines.is_empty() { session.texts.word("cli-no-entries") } else { lines.join("\n") };
    Ok(Reply::done(text, &json!({ "entries": entries })).marked_as_practice(&session))
}

fn entry_line(recorded: &Recorded, view: &View<'_>, texts: &Texts) -> String {
    let entry = &recorded.entry;
    let at = entry.read_at.in_zone(view.settings.zone).format("%H:%M:%S");
    let name = entry
        .subject
        .and_then(|id| view.history.index_of(id))
        .map(|person| view.known_row(person).display_name())
        .unwrap_or_default();
    let whose = match &recorded.payload {
        Some(Payload::StaffSet(set)) => set.name.clone(),
        Some(Payload::PinEntered(entered)) if entered.accepted => entered.name.clone(),
        Some(Payload::PinEntered(entered)) => format!("{} ({})", entered.name, texts.word("cli-wrong-pin")),
        _ => name,
    };
    let by = if entry.operator.is_empty() {
        String::new()
    } else {
        format!("  {}", texts.say("cli-by", &[("name", entry.operator.as_str().into())]))
    };
    let approved = recorded.payload.as_ref().and_then(Payload::approved_by);
    let approved = approved
        .map(|name| format!("  {}", texts.say("cli-approved-by", &[("name", name.into())])))
        .unwrap_or_default();
    let undone = if view.history.is_void(entry.id) {
        format!("  ({})", texts.word("cli-is-undone"))
    } else {
        String::new()
    };
    format!("{:>6}  {at}  {:<16} {}  {whose}{by}{approved}{undone}", recorded.position, entry.kind, entry.id)
}

fn entry_json(recorded: &Recorded, session: &Session) -> Value {
    let entry = &recorded.entry;
    let mut payload = recorded
        .payload
        .as_ref()
        .and_then(|payload| payload.encode().ok())
        .and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    // Whoever has the hash of a PIN can try all of them: it leaves the file in no answer.
    if let (Some(Payload::StaffSet(set)), Some(payload)) = (&recorded.payload, &mut payload) {
        payload["pin"] = json!(set.pin.is_some());
    }
    json!({
        "position": recorded.position,
        "id": entry.id,
        "desk": entry.desk,
        "sequence": entry.sequence,
        "kind": entry.kind,
        "act": entry.act,
        "subject": entry.subject,
        "refers_to": entry.refers_to,
        "read_at": entry.read_at,
        "written_at": entry.written_at,
        "operator": entry.operator,
        "undone": session.desk.history().is_void(entry.id),
        "payload": payload,
        "hash": entry.hash,
    })
}
