//! Hand scanners: which reading of a scan is right, the card on which one is tried, what such a trial found.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, State};
use usher_core::code::{SAMPLE_TICKET, SCANNER_CARD};
use usher_core::reading::likeliest;
use usher_core::seat::View;

use crate::files::{Paper, write_scanner_card};
use crate::known_scanner::KnownScanner;
use crate::memory::{remember, remembered};
use crate::window::{KeyPress, Keys, Station};
use crate::wire::Failure;

/// What a code may say: a camera reads it in one way, a hand scanner's keys in one for each keyboard that they may be
/// meant for.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Readings(Vec<String>);

impl Readings {
    /// The likeliest of them; an empty text, which is no code, where there are none.
    pub(super) fn right(&self, view: &View<'_>) -> &str {
        self.0.get(likeliest(view, &self.0).index).map_or("", String::as_str)
    }
}

/// Which of several readings of one scan is right.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RightReading {
    /// Its place among them, from 0.
    index: usize,
    /// Whether that is beyond doubt.
    certain: bool,
}

/// Which of several readings of one scan is right. Nothing is written.
#[tauri::command(async)]
pub(crate) fn right_reading(
    station: State<'_, Station>,
    readings: Readings,
) -> Result<RightReading, Failure> {
    station.with(|sitting| {
        let right = likeliest(&sitting.view(), &readings.0);
        Ok(RightReading { index: right.index, certain: right.certain })
    })
}

/// The keys that were pressed last, where the page may not have been told of all of them; else none.
#[tauri::command(async)]
pub(crate) fn pressed_keys(keys: State<'_, Keys>) -> Vec<KeyPress> {
    keys.all()
}

/// The card on which a hand scanner is tried, to be shown.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ScannerCard {
    /// The text of its first code: every character that tells keyboard layouts apart.
    text: &'static str,
    /// The first code as an SVG.
    picture: String,
    /// The text of its second code: a ticket of an event that there is not.
    ticket: &'static str,
    /// The second code as an SVG.
    ticket_picture: String,
}

/// The card on which a hand scanner is tried, to be shown.
#[tauri::command(async)]
pub(crate) fn scanner_card() -> Result<ScannerCard, Failure> {
    let svg = |text| usher_paper::ticket::svg(text).map_err(Failure::other);
    Ok(ScannerCard {
        text: SCANNER_CARD,
        picture: svg(SCANNER_CARD)?,
        ticket: SAMPLE_TICKET,
        ticket_picture: svg(SAMPLE_TICKET)?,
    })
}

/// Writes the card on which a hand scanner is tried into a file.
#[tauri::command(async)]
pub(crate) fn print_scanner_card(path: PathBuf, paper: Paper) -> Result<(), Failure> {
    Ok(write_scanner_card(&path, paper)?)
}

/// What the last trial on this computer found; none before the first.
#[tauri::command(async)]
pub(crate) fn known_scanner(app: AppHandle) -> Option<KnownScanner> {
    remembered(&scanner_file(&app).ok()?)
}

/// Remembers on this computer what a trial found.
#[tauri::command(async)]
pub(crate) fn remember_scanner(app: AppHandle, scanner: KnownScanner) -> Result<(), Failure> {
    Ok(remember(&scanner_file(&app)?, &scanner)?)
}

fn scanner_file(app: &AppHandle) -> Result<PathBuf, Failure> {
    Ok(app.path().app_config_dir().map_err(Failure::other)?.join("scanner.json"))
}
