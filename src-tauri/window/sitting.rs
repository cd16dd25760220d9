//! An event that is open in the window: a desk on its file, which no other window of this computer has.

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

use usher_core::desk::{CheckIn, Shown, When};
use usher_core::entry::Means;
use usher_core::ids::EntryId;
use usher_core::seat::View;
use usher_core::store::{Access, Store};
use usher_core::{Desk, Instant};

use super::stages::Stages;
use crate::clock::system_clock;
use crate::wire::{DeskNames, Failure, FailureCode, Snapshot, Took};

/// How many questions are kept in memory with the code that raised them.
const KEPT: usize = 500;

/// The open event.
pub(crate) struct Sitting {
    /// The desk.
    pub(crate) desk: Desk,
    /// In a practice file, how many microseconds its clock is ahead of the real one.
    pub(crate) practice: Option<i64>,
    name: String,
    /// What was held before the desk when it asked something: a code is not written down as it reads.
    asked: HashMap<EntryId, Asked>,
    stages: Stages,
    /// Held for as long as the event is open here.
    _lock: File,
}

/// What was held before the desk when it asked something.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// A code or a person.
    pub(crate) shown: Shown,
    /// By which means.
    pub(crate) means: Means,
    /// When: an answer counts from then, since the guest stood there.
    pub(crate) read_at: Instant,
    /// The code, where the question was whose it is.
    pub(crate) whose: Option<String>,
}

impl Sitting {
    /// Sits down at the event file at `path`.
    pub(crate) fn open(path: &Path, name: &str, operator: &str) -> Result<Self, Failure> {
        let store = Store::open(path, Access::Write)?;
        let lock = lock(path)?;
        let practice = store.practice_offset()?;
        let mut desk = Desk::open(store, name)?;
        desk.sit_down(operator);
        let stages = Stages::default();
        let heard = stages.clone();
        desk.hear_stages(move |stage| heard.reach(stage));
        let sitting =
            Self { desk, practice, name: name.to_owned(), asked: HashMap::new(), stages, _lock: lock };
        sitting.desk.make_search_ready(&sitting.view());
        Ok(sitting)
    }

    /// What time it is at the event.
    pub(crate) fn now(&self) -> Instant {
        system_clock().plus_micros(self.practice.unwrap_or(0))
    }

    /// The instants of an action whose code or person was seen `ago` milliseconds ago.
    pub(crate) fn when(&self, ago: u32) -> When {
        let now = self.now();
        When { read_at: now.plus_micros(-i64::from(ago) * 1000), written_at: now }
    }

    /// The history at an instant at which everything known is past.
    pub(crate) fn view(&self) -> View<'_> {
        self.desk.view(self.desk.history().known_at(self.now()))
    }

    /// The names that people read, by desk.
    pub(crate) fn desk_names(&self) -> Result<DeskNames, Failure> {
        Ok(self.desk.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect())
    }

    /// The event as it stands.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, Failure> {
        Ok(Snapshot::of(&self.desk, self.now(), &self.name, self.practice.is_some())?)
    }

    /// What the last verb took, from `began` on the clock of the time that passed.
    pub(crate) fn took(&self, began: Duration) -> Took {
        self.stages.took(began)
    }

    /// Keeps what was held before the desk when it asked something.
    pub(crate) fn remember(&mut self, entry: EntryId, asked: Asked) {
        if self.asked.len() >= KEPT {
            self.asked.clear();
        }
        self.asked.insert(entry, asked);
    }

    /// What was held before the desk when it wrote this entry: from memory, or the person it is about.
    pub(crate) fn asked(&self, entry: EntryId) -> Result<Asked, Failure> {
        if let Some(asked) = self.asked.get(&entry) {
            return Ok(asked.clone());
        }
        let recorded = self.desk.store().entry(entry)?;
        let about = recorded.and_then(|recorded| Some((recorded.entry.subject?, recorded.entry.read_at)));
        match about {
            Some((subject, read_at)) => {
                Ok(Asked { shown: Shown::Attendee(subject), means: Means::LookUp, read_at, whose: None })
            }
            None => Err(Failure {
                code: FailureCode::ScanAgain,
                message: "this code is no longer at hand: scan it again".to_owned(),
            }),
        }
    }

    /// Takes in what other programs wrote into the file.
    pub(crate) fn refresh(&mut self) -> Result<(), Failure> {
        Ok(self.desk.refresh()?)
    }
}

impl Asked {
    /// What is presented now, with nothing said of it.
    pub(crate) fn request(&self) -> CheckIn {
        let mut request = match &self.shown {
            Shown::Code(text) => CheckIn::code(text),
            Shown::Attendee(id) => CheckIn::attendee(*id),
        };
        request.means = self.means;
        request
    }
}

/// Locks the event for this window: a file beside it, since SQLite's own locks on the event file would be lost
/// with ours.
fn lock(path: &Path) -> Result<File, Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push("-window");
    let file = File::options().create(true).truncate(false).write(true).open(&beside).map_err(|error| {
        Failure::other(format!("cannot make `{}`: {error}", Path::new(&beside).display()))
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Failure {
            code: FailureCode::InUse,
            message: format!("`{}` is open in another window on this computer", path.display()),
        }),
        Err(TryLockError::Error(error)) => {
            Err(Failure::other(format!("cannot lock `{}`: {error}", Path::new(&beside).display())))
        }
    }
}
