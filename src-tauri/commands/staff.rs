//! The people behind the desk: who sits here, who is what, whose PIN opens what.

use tauri::{AppHandle, State};
use usher_core::desk::PinChange;
use usher_core::staff::{Pin, Right, Role};

use crate::window::Station;
use crate::wire::{Failure, Pinned};

/// Somebody says who is at this desk; with a PIN where the name has one.
#[tauri::command(async)]
pub(crate) fn take_seat(
    app: AppHandle,
    station: State<'_, Station>,
    name: String,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    station.act(&app, |sitting| {
        let when = sitting.when(0);
        let pin = approval.as_ref().map(|entered| entered.pin.as_str());
        Ok(sitting.desk.take_seat(&name, pin, when)?)
    })
}

/// Opens Set-up, where the event keeps it for some, until [`close_set_up`] or nothing was done there for a while.
#[tauri::command(async)]
pub(crate) fn open_set_up(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    station.with(|sitting| sitting.open_set_up(approval))?;
    station.push(&app);
    Ok(())
}

/// Closes Set-up again.
#[tauri::command(async)]
pub(crate) fn close_set_up(app: AppHandle, station: State<'_, Station>) -> Result<(), Failure> {
    if station.with(|sitting| Ok(sitting.close_set_up()))? {
        station.push(&app);
    }
    Ok(())
}

/// Says what somebody is. `pin` is their new PIN; an empty one takes theirs away; without one theirs stays.
#[tauri::command(async)]
pub(crate) fn set_staff(
    app: AppHandle,
    station: State<'_, Station>,
    name: String,
    role: Role,
    pin: Option<String>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    let pin = match pin.as_deref().map(str::trim) {
        None => PinChange::Keep,
        Some("") => PinChange::Remove,
        Some(typed) => PinChange::Set(Pin::parse(typed)?),
    };
    station.approved(&app, approval, Right::Staff, |sitting| {
        let when = sitting.when(0);
        sitting.desk.set_staff(&name, role, pin, when)?;
        Ok(())
    })
}

/// Says that somebody is not behind the desk any more.
#[tauri::command(async)]
pub(crate) fn remove_staff(
    app: AppHandle,
    station: State<'_, Station>,
    name: String,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    station.approved(&app, approval, Right::Staff, |sitting| {
        let when = sitting.when(0);
        sitting.desk.remove_staff(&name, when)?;
        Ok(())
    })
}
