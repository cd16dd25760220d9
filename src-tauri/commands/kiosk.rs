//! The screen for guests.

use tauri::{AppHandle, Manager as _, State};
use usher_core::code::Code;
use usher_core::desk::CheckIn;
use usher_core::judge::{Presented, identify, is_met_in_person};
use usher_core::staff::Right;

use super::scanner::Readings;
use crate::sound::{Cue, Speaker};
use crate::window::Station;
use crate::wire::{Failure, Greeting, Pinned};

/// Fills the screen, and lets nobody close the window, until [`leave_kiosk`]. Whoever sat here does so no longer: a
/// guest must not act by their name.
#[tauri::command(async)]
pub(crate) fn enter_kiosk(app: AppHandle, station: State<'_, Station>) -> Result<(), Failure> {
    station.with(|sitting| {
        sitting.desk.sit_down("");
        sitting.close_set_up();
        Ok(())
    })?;
    station.set_kiosk(true);
    fill_screen(&app, true)?;
    station.push(&app);
    Ok(())
}

/// Leaves the screen for guests, where whoever asks for it may.
#[tauri::command(async)]
pub(crate) fn leave_kiosk(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    station.with(|sitting| sitting.see_that(Right::LeaveKiosk, approval))?;
    station.set_kiosk(false);
    fill_screen(&app, false)
}

/// A guest held a code before the screen, `ago` milliseconds ago. What the desk would ask, and whoever it has to see,
/// is a colleague's.
#[tauri::command(async)]
pub(crate) fn greet(
    app: AppHandle,
    station: State<'_, Station>,
    readings: Readings,
    ago: u32,
) -> Result<Greeting, Failure> {
    let (greeting, cue) = station.act(&app, |sitting| {
        let view = sitting.view();
        let text = readings.right(&view).to_owned();
        let presented = Presented::Code(Code::recognise(&text, &view.history.event.facts));
        let is_met = identify(&view, &presented).is_ok_and(|person| is_met_in_person(&view, person));
        drop(view);
        if is_met {
            return Ok((Greeting::COLLEAGUE, Cue::Attention));
        }
        let answer = sitting.desk.check_in(&CheckIn::code(&text), sitting.when(ago))?;
        let greeting = Greeting::of(&answer, &sitting.view());
        let cue = if greeting.guest.is_some() { Cue::OnTime } else { Cue::Question };
        Ok((greeting, cue))
    })?;
    app.state::<Speaker>().play(cue);
    Ok(greeting)
}

/// Fills the screen with the window, or no longer.
pub(super) fn fill_screen(app: &AppHandle, fills: bool) -> Result<(), Failure> {
    app.get_webview_window("main")
        .map_or(Ok(()), |window| window.set_fullscreen(fills))
        .map_err(Failure::other)
}
