//! The lock: somebody leaves the desk alone, and nothing happens at it until somebody is back.

use tauri::{AppHandle, State};

use crate::window::Station;
use crate::wire::{Failure, Pinned};

/// Locks the desk until [`unlock_desk`]. Whoever sat here does so no longer: a stranger must not act by their name.
#[tauri::command(async)]
pub(crate) fn lock_desk(app: AppHandle, station: State<'_, Station>) -> Result<(), Failure> {
    station.with(|sitting| {
        sitting.desk.sit_down("");
        sitting.close_set_up();
        Ok(())
    })?;
    station.set_locked(true);
    station.push(&app);
    Ok(())
}

/// Somebody is back. Where some have a PIN one of them enters theirs, and sits here; answers whether it was so.
#[tauri::command(async)]
pub(crate) fn unlock_desk(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<bool, Failure> {
    let by_pin = station.with(|sitting| sitting.come_back(approval))?;
    station.set_locked(false);
    station.push(&app);
    Ok(by_pin)
}
