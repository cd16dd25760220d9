//! What the page can ask of the program, one file a topic: translate in, one call on the desk, translate out.

pub(crate) mod board;
pub(crate) mod door;
pub(crate) mod event;
pub(crate) mod hearing;
pub(crate) mod office;
pub(crate) mod people;
pub(crate) mod roster;
pub(crate) mod scanner;
pub(crate) mod seeing;
pub(crate) mod speaking;

use tauri::AppHandle;
use usher_core::desk::When;
use usher_core::{Desk, Error};

use crate::window::Station;
use crate::wire::Failure;

#[cfg(test)]
pub(crate) use {
    door::{Again, Newcomer, Undone},
    event::Wanted,
    office::{Lists, Picture, Proof, Tickets, WrittenList},
    scanner::{RightReading, ScannerCard},
    seeing::{CameraHere, Frame, SeenCode},
    speaking::Language,
};

/// Does one thing at the desk, now.
fn now<T>(
    app: &AppHandle,
    station: &Station,
    work: impl FnOnce(&mut Desk, When) -> Result<T, Error>,
) -> Result<(), Failure> {
    station.act(app, |sitting| {
        let when = sitting.when(0);
        Ok(work(&mut sitting.desk, when).map(|_| ())?)
    })
}
