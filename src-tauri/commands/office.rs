//! What the office does: tickets, lists and desk files out, the proof; and pictures of codes.

use std::path::PathBuf;

use serde::Serialize;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, State};
use usher_core::Instant;
use usher_core::attendee::Status;
use usher_core::code::Code;
use usher_core::ids::AttendeeId;
use usher_core::staff::Right;

use super::now_approved;
use crate::files::{
    Kept, PAPER_LIST, Paper, PeopleList, TicketFormat, Written, exported_at, lobby_list_sent_at, people_list,
    write_people_list, write_tickets,
};
use crate::window::Station;
use crate::wire::{Failure, Pinned};

/// Tickets that were written.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Tickets {
    /// The folder; of a ticket that was issued anew its file.
    place: PathBuf,
    /// How many.
    written: usize,
    /// How many of them were issued now.
    new: usize,
    /// How many people have none, being cancelled or not confirmed.
    without: usize,
    /// Who has a ticket and no mail, there being no address that can be written to.
    unmailed: Vec<String>,
    /// Whose texts have characters that cannot be printed.
    unprintable: Vec<String>,
}

impl Tickets {
    fn of(written: Written, place: PathBuf) -> Self {
        Self {
            place,
            written: written.tickets.len(),
            new: written.tickets.iter().filter(|(issue, ..)| issue.new).count(),
            without: written.without,
            unmailed: written.unmailed,
            unprintable: written.unprintable,
        }
    }
}

/// Writes a ticket for everybody who is confirmed into a folder.
#[tauri::command(async)]
pub(crate) fn tickets(
    app: AppHandle,
    station: State<'_, Station>,
    folder: PathBuf,
    format: TicketFormat,
    paper: Option<Paper>,
    approval: Option<Pinned>,
) -> Result<Tickets, Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let written = write_tickets(&mut sitting.desk, &folder, format, paper, None, when)?;
        Ok(Tickets::of(written, folder))
    })
}

/// Issues somebody a new ticket, and writes it into a folder; those they had are revoked.
#[tauri::command(async)]
pub(crate) fn reissue_ticket(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    folder: PathBuf,
    format: TicketFormat,
    approval: Option<Pinned>,
) -> Result<Tickets, Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let written = write_tickets(&mut sitting.desk, &folder, format, None, Some(attendee), when)?;
        let file = written.tickets.first().map(|(.., file)| file.clone());
        Ok(Tickets::of(written, file.unwrap_or(folder)))
    })
}

/// What the lists for people outside would hold.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Lists {
    /// How many people are on the lobby list.
    lobby: usize,
    /// When it was sent last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "string"))]
    sent_at: Option<Instant>,
    /// How many came on it or changed since.
    added: usize,
    /// How many people are on the paper list.
    paper: usize,
    /// How many people are on the list to sign.
    signature: usize,
    /// How many took part so far.
    attended: usize,
}

/// What the lists for people outside would hold.
#[tauri::command(async)]
pub(crate) fn lists(station: State<'_, Station>) -> Result<Lists, Failure> {
    station.with(|sitting| {
        let when = sitting.when(0);
        let desk = &sitting.desk;
        let sent_at = lobby_list_sent_at(desk);
        let rows = |which, added_since| {
            people_list(desk, which, Kept { added_since, consent: None }, when).rows.len()
        };
        Ok(Lists {
            lobby: rows(PeopleList::Lobby, None),
            sent_at,
            added: sent_at.map_or(0, |sent_at| rows(PeopleList::Lobby, Some(sent_at))),
            paper: rows(PeopleList::Paper, None),
            signature: rows(PeopleList::Signature, None),
            attended: rows(PeopleList::Attended, None),
        })
    })
}

/// What an event needs before its first guest, as far as its file knows.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Readiness {
    /// How many people are confirmed and have neither a ticket of ours nor a code of another system.
    without_ticket: usize,
    /// When the paper list was written last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    paper_list_at: Option<Instant>,
    /// When a desk file was written last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    desk_file_at: Option<Instant>,
}

/// What an event needs before its first guest, as far as its file knows.
#[tauri::command(async)]
pub(crate) fn readiness(station: State<'_, Station>) -> Result<Readiness, Failure> {
    station.with(|sitting| {
        let view = sitting.view();
        let people = &view.history.people;
        let carries = |person: usize| {
            people[person].tickets.all().next().is_some()
                || people[person].links.until(view.at).next().is_some()
                || view.row(person).is_some_and(|row| row.code.is_some())
        };
        let without_ticket = (0..people.len())
            .filter(|&person| view.one(person) == person)
            .filter(|&person| view.row(person).is_some_and(|row| row.status == Status::Confirmed))
            .filter(|&person| !carries(person))
            .count();
        Ok(Readiness {
            without_ticket,
            paper_list_at: exported_at(&sitting.desk, PAPER_LIST),
            desk_file_at: exported_at(&sitting.desk, "desk file"),
        })
    })
}

/// A list that was written.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WrittenList {
    /// How many rows it has.
    pub(super) rows: usize,
    /// Characters for which there is no picture in print.
    pub(super) missing: String,
}

/// Writes a list of people into a file, as its ending says. `added` leaves on the lobby list those only who came or
/// changed since it was sent last.
#[tauri::command(async)]
pub(crate) fn write_list(
    app: AppHandle,
    station: State<'_, Station>,
    which: PeopleList,
    path: PathBuf,
    added: bool,
    paper: Option<Paper>,
    approval: Option<Pinned>,
) -> Result<WrittenList, Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let added_since = lobby_list_sent_at(&sitting.desk).filter(|_| added);
        let kept = Kept { added_since, consent: None };
        let (rows, missing) = write_people_list(&mut sitting.desk, which, &path, kept, paper, when)?;
        Ok(WrittenList { rows, missing: missing.into_iter().collect() })
    })
}

/// Writes a copy of the event for another laptop, without the ticket key.
#[tauri::command(async)]
pub(crate) fn desk_file(
    app: AppHandle,
    station: State<'_, Station>,
    path: PathBuf,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::SetUp, |desk, when| desk.write_desk_file(&path, when))
}

/// What a verification found.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Proof {
    /// How many entries were read.
    #[cfg_attr(test, ts(type = "number"))]
    entries: u64,
    /// How many desks wrote them.
    desks: usize,
    /// Why the first entry that does not hold does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_bad: Option<String>,
}

/// Proves that nothing in the file was altered.
#[tauri::command(async)]
pub(crate) fn verify(station: State<'_, Station>) -> Result<Proof, Failure> {
    station.with(|sitting| {
        let verified = sitting.desk.verify(None)?;
        Ok(Proof {
            entries: verified.entries,
            desks: verified.heads.len(),
            first_bad: verified.first_bad.map(|bad| format!("{}: {}", bad.entry, bad.why)),
        })
    })
}

/// What is on a picture.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Picture {
    /// The texts of its codes: those that may be tickets, else all.
    codes: Vec<String>,
}

/// Reads the codes on a picture, whose bytes are the message.
#[tauri::command(async)]
pub(crate) fn read_picture(station: State<'_, Station>, request: Request<'_>) -> Result<Picture, Failure> {
    let codes = usher_scan::decode_bytes(&body(&request)?)?;
    let mut texts: Vec<String> = codes.into_iter().map(|code| code.text).collect();
    station.with(|sitting| {
        let facts = &sitting.desk.history().event.facts;
        let may_be = |text: &String| Code::recognise(text, facts).may_be_a_ticket();
        if texts.iter().any(may_be) {
            texts.retain(may_be);
        }
        Ok(Picture { codes: texts })
    })
}

pub(super) fn body(request: &Request<'_>) -> Result<Vec<u8>, Failure> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes.clone()),
        InvokeBody::Json(_) => Err(Failure::other("the file did not arrive as bytes")),
    }
}
