//! An event that is open in the window: a desk on its file, which no other window of this computer has.

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use usher_core::desk::{Approval, CheckIn, Shown, When};
use usher_core::entry::Means;
use usher_core::ids::EntryId;
use usher_core::seat::View;
use usher_core::staff::Right;
use usher_core::store::{Access, Store};
use usher_core::{Desk, Error, Instant};

use super::rehearsal::Rehearsal;
use super::stages::Stages;
use crate::clock::{system_clock, time_passed};
use crate::files::FileError;
use crate::wire::{DeskNames, Failure, FailureCode, Pinned, Snapshot, Took};

/// How many questions are kept in memory with the code that raised them.
const KEPT: usize = 500;

/// How long Set-up stays open while nothing is done in it: somebody may have walked away.
const SET_UP_RESTS: Duration = Duration::from_secs(10 * 60);

/// The open event.
pub(crate) struct Sitting {
    /// The desk.
    pub(crate) desk: Desk,
    /// In a practice file, how many microseconds its clock is ahead of the real one.
    pub(crate) practice: Option<i64>,
    /// The rehearsal that it is, if it is one.
    pub(crate) rehearsal: Option<Rehearsal>,
    name: String,
    /// Who opened Set-up, and when something was done in it last.
    set_up: Option<(Approval, Duration)>,
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
        // A name that has a PIN is taken at the desk itself.
        if desk.staff().member(operator).is_none_or(|member| member.pin.is_none()) {
            desk.sit_down(operator);
        }
        let stages = Stages::default();
        let heard = stages.clone();
        desk.hear_stages(move |stage| heard.reach(stage));
        let name = name.to_owned();
        let asked = HashMap::new();
        let sitting =
            Self { desk, practice, rehearsal: None, name, set_up: None, asked, stages, _lock: lock };
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
        let practice = self.practice.is_some();
        Ok(Snapshot::of(&self.desk, self.now(), &self.name, practice, self.set_up.is_some())?)
    }

    /// Does `work` with the right that it takes: by the PIN that came with it, else, in Set-up, by whoever opened that.
    pub(crate) fn approved<T>(
        &mut self,
        entered: Option<Pinned>,
        right: Right,
        work: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let approval = match entered {
            Some(Pinned { by, pin }) => {
                let when = self.when(0);
                Some(self.desk.approve(&by, &pin, right, when)?)
            }
            None if matches!(right, Right::SetUp | Right::Staff) => self.who_opened_set_up(),
            None => None,
        };
        self.desk.stand_by(approval);
        let done = work(self);
        self.desk.stand_by(None);
        done
    }

    /// Sees that whoever asks for it may do it, where there is nothing to write down but that.
    pub(crate) fn see_that(&mut self, right: Right, entered: Option<Pinned>) -> Result<(), Failure> {
        match entered {
            Some(Pinned { by, pin }) => {
                let when = self.when(0);
                self.desk.approve(&by, &pin, right, when)?;
            }
            None if self.desk.may(right) => {}
            None => {
                let who = self.desk.staff().who_may(right).iter().map(|member| member.name.clone()).collect();
                return Err(Error::NeedsPin { right, who }.into());
            }
        }
        Ok(())
    }

    /// Opens Set-up.
    pub(crate) fn open_set_up(&mut self, entered: Option<Pinned>) -> Result<(), Failure> {
        let Some(Pinned { by, pin }) = entered else {
            if self.desk.may(Right::SetUp) || self.who_opened_set_up().is_some() {
                return Ok(());
            }
            let who =
                self.desk.staff().who_may(Right::SetUp).iter().map(|member| member.name.clone()).collect();
            return Err(Error::NeedsPin { right: Right::SetUp, who }.into());
        };
        let when = self.when(0);
        self.set_up = Some((self.desk.approve(&by, &pin, Right::SetUp, when)?, time_passed()));
        Ok(())
    }

    /// Closes Set-up; answers whether somebody had opened it.
    pub(crate) fn close_set_up(&mut self) -> bool {
        self.set_up.take().is_some()
    }

    /// Somebody is back at the desk that was locked. Where some have a PIN one of them enters theirs, and sits here;
    /// answers whether it was so.
    pub(crate) fn come_back(&mut self, entered: Option<Pinned>) -> Result<bool, Failure> {
        let staff = self.desk.staff();
        let who: Vec<String> =
            staff.all().filter(|member| member.pin.is_some()).map(|member| member.name.clone()).collect();
        if who.is_empty() {
            return Ok(false);
        }
        match entered {
            Some(Pinned { by, pin }) if who.contains(&by) => {
                let when = self.when(0);
                self.desk.take_seat(&by, Some(&pin), when)?;
                Ok(true)
            }
            _ => Err(Failure::asks_who_is_back(who)),
        }
    }

    fn who_opened_set_up(&mut self) -> Option<Approval> {
        let now = time_passed();
        let (approval, used) = self.set_up.take()?;
        if now.saturating_sub(used) > SET_UP_RESTS {
            return None;
        }
        self.set_up = Some((approval.clone(), now));
        Some(approval)
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
            None => Err(Failure::of(
                FailureCode::ScanAgain,
                "this code is no longer at hand: scan it again".to_owned(),
            )),
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
    let file = File::options().create(true).truncate(false).write(true).open(&beside);
    let file =
        file.map_err(|source| FileError::File { doing: "make", path: PathBuf::from(&beside), source })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Failure::in_use(path)),
        Err(TryLockError::Error(error)) => {
            Err(Failure::other(format!("cannot lock `{}`: {error}", Path::new(&beside).display())))
        }
    }
}
