//! The lock: somebody leaves the desk alone, and nothing happens at it until somebody is back.

use tauri::{AppHandle, State};

use crate::window::Station;
use crate::wire::{Failure, Pinned};

/// Locks the desk until [`unlock_desk`]. Whoever sat here does so no longer: a stranger must not act by their name. A
/// rehearsal is left.
#[tauri::command(async)]
pub(crate) fn lock_desk(app: AppHandle, station: State<'_, Station>) -> Result<(), Failure> {
    let locked = station.lock();
    station.push(&app);
    locked
}

/// Somebody is back. Where some have a PIN one of them enters theirs, and sits here; answers whether it was so.
#[tauri::command(async)]
pub(crate) fn unlock_desk(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<bool, Failure> {
    let by_pin = station.with(|sitting| sitting.come_back(approval))?;
    station.unlock();
    station.push(&app);
    Ok(by_pin)
}
