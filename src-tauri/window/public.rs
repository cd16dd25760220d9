//! The public board, while it is open: which event it shows, and that it shows how that stands.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::AppHandle;
use usher_board::{Limits, Served, Shown, addresses, qr};
use usher_core::staff::Right;

use super::{Sitting, Station};
use crate::public_figures::{PORT, Stand, public_figures};
use crate::wire::{Failure, Pinned, PublicBoard, PublicLink};

/// The public board: closed when the program begins, and whenever it ends or opens another event.
#[derive(Default)]
pub(crate) struct Public {
    open: Mutex<Option<Open>>,
}

struct Open {
    served: Served,
    shown: Shown,
    /// The file of the event that it shows.
    event: Option<PathBuf>,
    stand: Stand,
}

impl Public {
    /// How it stands; none where it is closed.
    pub(crate) fn state(&self) -> Option<PublicBoard> {
        self.open().as_ref().map(Open::state)
    }

    /// Opens it on the event that is open, where whoever asks for it may; or answers how it stands where it is open on
    /// that already.
    pub(crate) fn open_at(
        &self,
        station: &Station,
        app: &AppHandle,
        approval: Option<Pinned>,
        lunch: bool,
    ) -> Result<PublicBoard, Failure> {
        // The board's lock is taken before the event's, here and in `follow`.
        let mut open = self.open();
        station.approved(app, approval, Right::Share, |sitting| {
            if let Some(open) = open.as_ref().filter(|open| open.event == file_of(sitting)) {
                return Ok(open.state());
            }
            let when = sitting.when(0);
            sitting.desk.share_figures(when)?;
            // One of another event is gone before this one begins.
            *open = None;
            Ok(open.insert(Open::on(sitting, lunch)?).state())
        })
    }

    /// Takes the link back: who has it is cut off. Answers how the board stands with another one.
    pub(crate) fn renew(&self) -> Result<Option<PublicBoard>, Failure> {
        let open = self.open();
        let Some(open) = open.as_ref() else { return Ok(None) };
        open.served.renew().map_err(Failure::other)?;
        Ok(Some(open.state()))
    }

    /// Closes it, at once.
    pub(crate) fn close(&self) {
        *self.open() = None;
    }

    /// Shows how the event stands now, where that is news; closes where it is no longer the one that is open.
    pub(crate) fn follow(&self, station: &Station) {
        let mut open = self.open();
        let Some(shows) = open.as_mut() else { return };
        let is_open = station.with(|sitting| {
            if file_of(sitting) != shows.event {
                return Ok(false);
            }
            let stand = Stand::of(&sitting.desk, sitting.now());
            if stand != shows.stand {
                shows.served.show(public_figures(&sitting.desk, sitting.now(), shows.shown)?);
                shows.stand = stand;
            }
            Ok(true)
        });
        if !is_open.unwrap_or(false) {
            *open = None;
        }
    }

    fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// Serves the figures of an event.
    fn on(sitting: &Sitting, lunch: bool) -> Result<Self, Failure> {
        let shown = Shown { lunch, practice: sitting.practice.is_some() };
        // A minute that begins meanwhile is news.
        let stand = Stand::of(&sitting.desk, sitting.now());
        let figures = || public_figures(&sitting.desk, sitting.now(), shown);
        let serve = |port| -> Result<Served, Failure> {
            Served::open(&addresses::to_listen_on(port), figures()?, Limits::default())
                .map_err(Failure::other)
        };
        Ok(Self { served: serve(PORT).or_else(|_| serve(0))?, shown, event: file_of(sitting), stand })
    }

    fn state(&self) -> PublicBoard {
        let links = self.served.links().into_iter();
        PublicBoard {
            links: links.map(|link| PublicLink { qr: qr::svg(&link).unwrap_or_default(), link }).collect(),
            connected: u32::try_from(self.served.connected()).unwrap_or(u32::MAX),
            only_here: self.served.is_only_here(),
        }
    }
}

fn file_of(sitting: &Sitting) -> Option<PathBuf> {
    sitting.desk.store().path().map(PathBuf::from)
}
