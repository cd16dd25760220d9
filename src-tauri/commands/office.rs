//! What the office does: tickets and desk files out, the proof; and pictures of codes.

use std::path::PathBuf;

use serde::Serialize;
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, State};
use usher_core::code::Code;

use super::now;
use crate::files::{TicketFormat, write_tickets};
use crate::window::Station;
use crate::wire::Failure;

/// Tickets that were written.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Tickets {
    /// The folder.
    folder: PathBuf,
    /// How many.
    written: usize,
    /// How many of them were issued now.
    new: usize,
    /// How many people have none, being cancelled or not confirmed.
    without: usize,
}

/// Writes a ticket for everybody who is confirmed into a folder.
#[tauri::command(async)]
pub(crate) fn tickets(
    app: AppHandle,
    station: State<'_, Station>,
    folder: PathBuf,
    format: TicketFormat,
) -> Result<Tickets, Failure> {
    station.act(&app, |sitting| {
        let when = sitting.when(0);
        let written = write_tickets(&mut sitting.desk, &folder, format, None, when)?;
        Ok(Tickets {
            written: written.tickets.len(),
            new: written.tickets.iter().filter(|(issue, ..)| issue.new).count(),
            without: written.without,
            folder,
        })
    })
}

/// Writes a copy of the event for another laptop, without the ticket key.
#[tauri::command(async)]
pub(crate) fn desk_file(app: AppHandle, station: State<'_, Station>, path: PathBuf) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.write_desk_file(&path, when))
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
