//! Looking people up.

use tauri::State;
use usher_core::Error;
use usher_core::code::Code;
use usher_core::ids::AttendeeId;

use crate::window::Station;
use crate::wire::{
    Failure, Found, LISTED, OnStage, Person, Suggestions, Waits, run_of_show, waiting as everybody_waiting,
};

/// Who fits what was typed, best first.
#[tauri::command(async)]
pub(crate) fn look_up(station: State<'_, Station>, query: String) -> Result<Found, Failure> {
    station.with(|sitting| {
        let view = sitting.view();
        let best = sitting.desk.find_best(&view, &query, LISTED);
        let is_code = Code::recognise(&query, &view.history.event.facts).is_a_ticket();
        Ok(Found::of(&best, &view, is_code))
    })
}

/// Everything the desk may want to know of one person.
#[tauri::command(async)]
pub(crate) fn person(station: State<'_, Station>, attendee: AttendeeId) -> Result<Person, Failure> {
    station.with(|sitting| {
        let view = sitting.view();
        let person = view.history.index_of(attendee).ok_or(Error::NoSuchAttendee(attendee))?;
        let entries = sitting.desk.store().entries_about(attendee)?;
        Ok(Person::of(&view, person, &entries, &sitting.desk_names()?))
    })
}

/// What the roster says already, for whoever types it once more.
#[tauri::command(async)]
pub(crate) fn suggestions(station: State<'_, Station>) -> Result<Suggestions, Failure> {
    station.with(|sitting| Ok(Suggestions::of(&sitting.view())))
}

/// Whoever waits downstairs or at security, the longest first.
#[tauri::command(async)]
pub(crate) fn waiting(station: State<'_, Station>) -> Result<Vec<Waits>, Failure> {
    station.with(|sitting| Ok(everybody_waiting(&sitting.view())))
}

/// Whoever is on stage, in the order of the agenda.
#[tauri::command(async)]
pub(crate) fn on_stage(station: State<'_, Station>) -> Result<Vec<OnStage>, Failure> {
    station.with(|sitting| Ok(run_of_show(&sitting.view())))
}
