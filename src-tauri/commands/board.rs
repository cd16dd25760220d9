//! The numbers, and the people behind them.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};
use usher_core::Instant;
use usher_core::staff::Right;
use usher_paper::lists;
use usher_paper::table::Row;

use super::office::WrittenList;
use super::{kiosk, now_approved};
use crate::files::write_table;
use crate::report;
use crate::texts::Language;
use crate::window::Station;
use crate::wire::{Behind, Board, Failure, Listed, Pinned, behind};

/// The Board, now or as of an instant.
#[tauri::command(async)]
pub(crate) fn board(station: State<'_, Station>, as_of: Option<Instant>) -> Result<Board, Failure> {
    station.with(|sitting| {
        let at = as_of.unwrap_or_else(|| sitting.desk.tally_at(sitting.now()));
        Ok(Board::of(&sitting.desk, at, &sitting.desk_names()?)?)
    })
}

/// The people whom a number counted.
#[tauri::command(async)]
pub(crate) fn list_behind(
    station: State<'_, Station>,
    which: Behind,
    as_of: Option<Instant>,
) -> Result<Vec<Listed>, Failure> {
    station.with(|sitting| {
        let at = as_of.unwrap_or_else(|| sitting.desk.tally_at(sitting.now()));
        Ok(behind(&sitting.desk, at, which)?)
    })
}

/// A report that was written.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WrittenReport {
    /// The instant up to which it counts.
    #[cfg_attr(test, ts(as = "String"))]
    as_of: Instant,
    /// How many seats it has.
    rows: usize,
}

/// Writes the report into a file, as its ending says; as of `as_of`, else of now.
#[tauri::command(async)]
pub(crate) fn write_report(
    app: AppHandle,
    station: State<'_, Station>,
    path: PathBuf,
    as_of: Option<Instant>,
    language: Language,
    approval: Option<Pinned>,
) -> Result<WrittenReport, Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let practice = sitting.practice.is_some();
        let wish = report::Wish { as_of, language: language.into(), paper: None, practice };
        let written = report::write_report(&mut sitting.desk, &path, &wish, when)?;
        Ok(WrittenReport { as_of: written.tally.as_of, rows: written.rows })
    })
}

/// Nobody else is expected.
#[tauri::command(async)]
pub(crate) fn close_arrivals(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::CloseArrivals, |desk, when| desk.close_arrivals(when))
}

/// A table as the Board shows it, in the language of the window.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ShownTable {
    /// What it lists.
    title: String,
    /// The heads of its columns; names are in the first.
    columns: Vec<String>,
    /// Its rows, in order.
    rows: Vec<ShownRow>,
}

/// A row of it.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct ShownRow {
    /// A cell for each column.
    cells: Vec<String>,
    /// The language of the person it is about.
    language: Option<String>,
}

/// Writes a table as it is shown into a file, as its ending says, with what must be known to read it.
#[tauri::command(async)]
pub(crate) fn write_shown(
    app: AppHandle,
    station: State<'_, Station>,
    table: ShownTable,
    path: PathBuf,
    as_of: Option<Instant>,
    approval: Option<Pinned>,
) -> Result<WrittenList, Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let at = as_of.unwrap_or_else(|| sitting.desk.tally_at(when.read_at));
        let rows =
            table.rows.into_iter().map(|row| Row { cells: row.cells, language: row.language }).collect();
        let shown = lists::shown(&sitting.desk.view(at), table.title, table.columns, rows);
        let missing = write_table(&mut sitting.desk, &shown, "list of the Board", &path, None, when)?;
        Ok(WrittenList { rows: shown.rows.len(), missing: missing.into_iter().collect() })
    })
}

/// Fills the screen with the Board, or no longer.
#[tauri::command(async)]
pub(crate) fn fill_screen(app: AppHandle, fills: bool) -> Result<(), Failure> {
    kiosk::fill_screen(&app, fills)
}
