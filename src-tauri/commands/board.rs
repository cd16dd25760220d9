//! The numbers, and the people behind them.

use std::path::PathBuf;

use serde::Serialize;
use tauri::{AppHandle, State};
use usher_core::Instant;
use usher_core::staff::Right;

use super::now_approved;
use crate::report;
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
) -> Result<WrittenReport, Failure> {
    station.act(&app, |sitting| {
        let when = sitting.when(0);
        let practice = sitting.practice.is_some();
        let written = report::write_report(&mut sitting.desk, &path, as_of, practice, when)?;
        Ok(WrittenReport { as_of: written.at, rows: written.rows })
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
