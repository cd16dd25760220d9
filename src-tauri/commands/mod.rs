//! What the page can ask of the program, one file a topic: translate in, one call on the desk, translate out.

pub(crate) mod board;
pub(crate) mod door;
pub(crate) mod event;
pub(crate) mod hearing;
pub(crate) mod kiosk;
pub(crate) mod lock;
pub(crate) mod office;
pub(crate) mod online;
pub(crate) mod people;
pub(crate) mod public;
pub(crate) mod rehearsal;
pub(crate) mod roster;
pub(crate) mod scanner;
pub(crate) mod seeing;
pub(crate) mod sheets;
pub(crate) mod speaking;
pub(crate) mod staff;

use tauri::AppHandle;
use usher_core::desk::When;
use usher_core::staff::Right;
use usher_core::{Desk, Error};

use crate::window::Station;
use crate::wire::{Failure, Pinned};

#[cfg(test)]
pub(crate) use {
    board::{ShownRow, ShownTable, WrittenReport},
    door::{Again, AskedPlate, Newcomer, Undone},
    event::Wanted,
    office::{Lists, Picture, Proof, Readiness, Tickets, WrittenList},
    scanner::{Readings, RightReading, ScannerCard},
    seeing::{CameraHere, Frame, SeenCode},
    sheets::{AskedSheet, BadgePrinting, CatererNumbers},
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

/// Does one thing at the desk, now, that the event may keep for some.
fn now_approved<T>(
    app: &AppHandle,
    station: &Station,
    entered: Option<Pinned>,
    right: Right,
    work: impl FnOnce(&mut Desk, When) -> Result<T, Error>,
) -> Result<(), Failure> {
    station.approved(app, entered, right, |sitting| {
        let when = sitting.when(0);
        Ok(work(&mut sitting.desk, when).map(|_| ())?)
    })
}
