//! Rehearsals: begun on a practice file of their own, led from guest to guest, ended, and left.

use std::process;

use tauri::{AppHandle, Manager as _, State};
use usher_core::rehearsal::Plan;

use crate::clock::system_clock;
use crate::window::{Sitting, Station};
use crate::wire::{Caller, Failure, PaceWord, Rehearsal, RehearsalReport};

/// Begins a rehearsal in place of what is open. The same `seed` brings the same guests; without one others come.
#[tauri::command(async)]
pub(crate) fn rehearse(
    app: AppHandle,
    station: State<'_, Station>,
    guests: usize,
    pace: PaceWord,
    seed: Option<u32>,
) -> Result<(), Failure> {
    let folder = app.path().app_cache_dir().map_err(Failure::other)?;
    std::fs::create_dir_all(&folder).map_err(Failure::other)?;
    // Two windows of this computer can rehearse at once.
    let path = folder.join(format!("rehearsal-{}.usher", process::id()));
    let drawn = || u32::try_from(system_clock().as_micros() & 0xFFFF_FFFF).unwrap_or_default();
    let plan = Plan { guests, pace: pace.into(), seed: seed.unwrap_or_else(drawn) };
    station.rehearse(&path, plan)?;
    station.push(&app);
    Ok(())
}

/// The rehearsal that is open; none where none is.
#[tauri::command(async)]
pub(crate) fn rehearsal(station: State<'_, Station>) -> Result<Option<Rehearsal>, Failure> {
    station.with(|sitting| shown(sitting))
}

/// Staff are done with whoever stands at the counter.
#[tauri::command(async)]
pub(crate) fn next_guest(station: State<'_, Station>) -> Result<Option<Rehearsal>, Failure> {
    station.with(|sitting| {
        let now = sitting.now();
        if let Some(rehearsal) = &mut sitting.rehearsal {
            rehearsal.course.next(now);
        }
        shown(sitting)
    })
}

/// Ends the rehearsal where it stands.
#[tauri::command(async)]
pub(crate) fn stop_rehearsal(station: State<'_, Station>) -> Result<Option<Rehearsal>, Failure> {
    station.with(|sitting| {
        let now = sitting.now();
        if let Some(rehearsal) = &mut sitting.rehearsal {
            rehearsal.course.stop(now);
        }
        shown(sitting)
    })
}

/// Leaves the rehearsal, and opens again what was open before it.
#[tauri::command(async)]
pub(crate) fn leave_rehearsal(app: AppHandle, station: State<'_, Station>) -> Result<(), Failure> {
    let left = station.leave_rehearsal();
    // The rehearsal is gone even where the event cannot be opened again.
    station.push(&app);
    left
}

fn shown(sitting: &Sitting) -> Result<Option<Rehearsal>, Failure> {
    let Some(rehearsal) = &sitting.rehearsal else { return Ok(None) };
    let course = &rehearsal.course;
    let guests = course.guests();
    let now = sitting.now();
    let caller = match course.at_the_counter(now) {
        Some(turn) => {
            let deeds = sitting.desk.deeds()?;
            Some(
                Caller::of(&guests[turn.guest], turn, &deeds, usher_paper::ticket::svg)
                    .map_err(Failure::other)?,
            )
        }
        None => None,
    };
    let report = match course.ended() {
        Some(_) => {
            let report = sitting.desk.score(course, now)?;
            Some(RehearsalReport::of(&report, guests, rehearsal.before.as_ref(), &sitting.view()))
        }
        None => None,
    };
    Ok(Some(Rehearsal {
        seed: rehearsal.plan.seed,
        pace: rehearsal.plan.pace.into(),
        arrivals: guests.iter().map(|guest| guest.arrives).collect(),
        done: course.done(),
        caller,
        report,
        back: rehearsal.back.as_ref().map(|back| back.title.clone()),
    }))
}
