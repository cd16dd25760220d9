//! The public board, while it is open: which event it shows, and that it shows how that stands.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use usher_board::{Limits, Served, Shown, addresses, qr};

use super::{Sitting, Station};
use crate::public_figures::{PORT, Stand, public_figures};
use crate::wire::{Failure, PublicBoard, PublicLink};

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

    /// Lets `work` open it, with what opens it on an event, or answers how it stands where it is open on that already.
    pub(crate) fn open_at(
        &self,
        work: impl FnOnce(
            &mut dyn FnMut(&Sitting, bool) -> Result<PublicBoard, Failure>,
        ) -> Result<PublicBoard, Failure>,
    ) -> Result<PublicBoard, Failure> {
        // The board's lock is taken before the event's, here and in `follow`.
        let mut open = self.open();
        let board = work(&mut |sitting, lunch| Self::begin(&mut open, sitting, lunch));
        if board.is_err() {
            *open = None;
        }
        board
    }

    fn begin(open: &mut Option<Open>, sitting: &Sitting, lunch: bool) -> Result<PublicBoard, Failure> {
        if let Some(open) = open.as_ref().filter(|open| open.event == file_of(sitting)) {
            return Ok(open.state());
        }
        // One of another event is gone before this one begins.
        *open = None;
        let shown = Shown { lunch, practice: sitting.practice.is_some() };
        let figures = || public_figures(&sitting.desk, sitting.now(), shown);
        let serve = |port| -> Result<Served, Failure> {
            Served::open(&addresses::to_listen_on(port), figures()?, Limits::default())
                .map_err(Failure::other)
        };
        let begun = Open {
            served: serve(PORT).or_else(|_| serve(0))?,
            shown,
            event: file_of(sitting),
            stand: Stand::of(&sitting.desk, sitting.now()),
        };
        Ok(open.insert(begun).state())
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
