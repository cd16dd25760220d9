//! Events: made, opened, practised, set.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt as _, FilePath};
use usher_core::event::Event;
use usher_core::staff::Right;
use usher_core::store::Store;
use usher_core::ticket::TicketKey;
use usher_core::{Error, Instant};

use super::now_approved;
use crate::clock::system_clock;
use crate::events;
use crate::files::read_file;
use crate::window::Station;
use crate::wire::{Failure, Health, Pinned, Start};

/// What the page shows first.
#[tauri::command(async)]
pub(crate) fn start(station: State<'_, Station>) -> Start {
    station.start()
}

/// How the laptop is.
#[tauri::command(async)]
pub(crate) fn health(station: State<'_, Station>) -> Health {
    station.health()
}

/// Makes an event file, of a description in TOML or of the concept note, and opens it.
#[tauri::command(async)]
pub(crate) fn new_event(
    app: AppHandle,
    station: State<'_, Station>,
    path: PathBuf,
    description: Option<PathBuf>,
) -> Result<(), Failure> {
    let description = match description {
        Some(path) => Some(
            String::from_utf8(read_file(&path)?)
                .map_err(|_| Error::BadEvent("it is not in UTF-8".to_owned()))?,
        ),
        None => None,
    };
    let event = Event::new(events::facts(description.as_deref())?)?;
    Store::create(&path, &event, &TicketKey::random(), None)?;
    open(&app, &station, &path)
}

/// Opens an event file in place of the one that is open.
#[tauri::command(async)]
pub(crate) fn open_event(app: AppHandle, station: State<'_, Station>, path: PathBuf) -> Result<(), Failure> {
    open(&app, &station, &path)
}

/// Makes a practice file and opens it.
#[tauri::command(async)]
pub(crate) fn practice(app: AppHandle, station: State<'_, Station>, path: PathBuf) -> Result<(), Failure> {
    events::practice(&path, station.desk_name())?;
    open(&app, &station, &path)
}

/// Moves the clock of a practice event to an instant; it runs on from there.
#[tauri::command(async)]
pub(crate) fn move_practice_clock(
    app: AppHandle,
    station: State<'_, Station>,
    to: Instant,
) -> Result<(), Failure> {
    station.act(&app, |sitting| {
        let micros = to.micros_since(system_clock());
        sitting.desk.move_practice_clock(micros)?;
        sitting.practice = Some(micros);
        Ok(())
    })
}

/// Changes settings, all or none.
#[tauri::command(async)]
pub(crate) fn set(
    app: AppHandle,
    station: State<'_, Station>,
    settings: Vec<(String, String)>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::SetUp, |desk, when| desk.set(&settings, when))
}

/// What a system dialog is to find.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wanted {
    /// An event file that is there.
    EventFile,
    /// A name for a new event file.
    NewEventFile,
    /// A description of an event that is there.
    Description,
    /// A folder.
    Folder,
    /// A name for a list of people, or a report.
    NewList,
}

/// Asks for a file or folder by the system's own dialog; none where it was closed.
#[tauri::command(async)]
pub(crate) fn choose(app: AppHandle, wanted: Wanted, suggested: Option<PathBuf>) -> Option<PathBuf> {
    let mut dialog = app.dialog().file();
    if let Some(folder) = suggested.as_deref().and_then(Path::parent) {
        dialog = dialog.set_directory(folder);
    }
    let name = suggested.as_deref().and_then(Path::file_name);
    let chosen = match wanted {
        Wanted::EventFile => dialog.add_filter("Usher", &["usher"]).blocking_pick_file(),
        Wanted::Description => dialog.add_filter("TOML", &["toml"]).blocking_pick_file(),
        Wanted::Folder => dialog.blocking_pick_folder(),
        Wanted::NewEventFile | Wanted::NewList => match name {
            Some(name) => dialog.set_file_name(name.to_string_lossy()).blocking_save_file(),
            None => dialog.blocking_save_file(),
        },
    };
    chosen.and_then(|path| FilePath::into_path(path).ok())
}

fn open(app: &AppHandle, station: &Station, path: &Path) -> Result<(), Failure> {
    station.open(path)?;
    station.push(app);
    Ok(())
}
