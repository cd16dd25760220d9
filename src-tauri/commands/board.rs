//! The numbers, and the people behind them.

use tauri::{AppHandle, State};
use usher_core::Instant;
use usher_core::staff::Right;

use super::now_approved;
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

/// Nobody else is expected.
#[tauri::command(async)]
pub(crate) fn close_arrivals(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::CloseArrivals, |desk, when| desk.close_arrivals(when))
}
