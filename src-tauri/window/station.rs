//! What the commands share.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter as _, Manager as _};

use usher_core::rehearsal::Plan;
use usher_core::staff::Right;
use usher_intake::Opened;

use super::rehearsal::{self, Kept};
use super::{Sitting, Wish};
use crate::wire::{Failure, FailureCode, Health, Pinned, ReportChoices, RosterChoices, Start};

/// The page hears of this after anything that happened.
const CHANGED: &str = "changed";
/// The page hears of this when the laptop's state is another one.
const HEALTH: &str = "health";

/// How long a push waits: the answer to the guest is painted first, and what happens meanwhile goes with it.
const ANSWER_FIRST: Duration = Duration::from_millis(80);

/// A roster file between its preview and its import.
#[derive(Clone)]
pub(crate) struct KeptRoster {
    /// Its name.
    pub(crate) name: String,
    /// All of it.
    pub(crate) bytes: Vec<u8>,
    /// What a person chose.
    pub(crate) choices: RosterChoices,
    /// Its rows.
    pub(crate) opened: Opened,
}

/// An attendance report between its preview and its taking in.
#[derive(Clone)]
pub(crate) struct KeptReport {
    /// The file's name.
    pub(crate) name: String,
    /// What a person chose.
    pub(crate) choices: ReportChoices,
    /// Its rows.
    pub(crate) opened: Opened,
}

/// The one window's state.
pub(crate) struct Station {
    sitting: Mutex<Option<Sitting>>,
    roster: Mutex<Option<KeptRoster>>,
    report: Mutex<Option<KeptReport>>,
    health: Mutex<Health>,
    /// Whether a push waits.
    pushing: AtomicBool,
    /// Whether the screen is the guests'.
    kiosk: AtomicBool,
    /// Whether the desk is locked.
    locked: AtomicBool,
    wish: Wish,
    documents: PathBuf,
    /// Where the path of the last event is remembered.
    memory: PathBuf,
}

impl Station {
    pub(super) fn new(wish: Wish, documents: PathBuf, memory: PathBuf) -> Self {
        Self {
            sitting: Mutex::default(),
            roster: Mutex::default(),
            report: Mutex::default(),
            health: Mutex::default(),
            pushing: AtomicBool::new(false),
            kiosk: AtomicBool::new(false),
            locked: AtomicBool::new(false),
            wish,
            documents,
            memory,
        }
    }

    /// What the page shows first: the event that was asked for, else the one that was open last.
    pub(crate) fn start(&self) -> Start {
        let documents = self.documents.display().to_string();
        let (kiosk, locked) = (self.wish.kiosk, self.is_locked());
        if let Ok(event) = self.with(|sitting| sitting.snapshot()) {
            return Start { event: Some(event), failure: None, documents, kiosk, locked };
        }
        let last = || {
            let path = PathBuf::from(fs::read_to_string(&self.memory).ok()?);
            path.exists().then_some(path)
        };
        let Some(path) = self.wish.event.clone().or_else(last) else {
            return Start { event: None, failure: None, documents, kiosk, locked };
        };
        let opened = self.open(&path).and_then(|()| self.with(|sitting| sitting.snapshot()));
        match opened {
            Ok(event) => Start { event: Some(event), failure: None, documents, kiosk, locked },
            Err(failure) => Start { event: None, failure: Some(failure), documents, kiosk, locked },
        }
    }

    /// Opens the event file at `path` in place of the one that is open, unless the desk is locked.
    pub(crate) fn open(&self, path: &Path) -> Result<(), Failure> {
        self.see_that_it_is_unlocked()?;
        self.open_for(path, &self.wish.operator)
    }

    /// Opens the event file at `path`, and seats `operator` at it.
    fn open_for(&self, path: &Path, operator: &str) -> Result<(), Failure> {
        let path = std::path::absolute(path).map_err(Failure::other)?;
        let mut sitting = lock(&self.sitting);
        let open = sitting.as_ref().and_then(|sitting| sitting.desk.store().path());
        if open == Some(path.as_path()) {
            return Ok(());
        }
        *sitting = Some(Sitting::open(&path, &self.wish.desk, operator)?);
        if let Some(folder) = self.memory.parent() {
            // To have forgotten the last event costs one click.
            let _ = fs::create_dir_all(folder)
                .and_then(|()| fs::write(&self.memory, path.as_os_str().as_encoded_bytes()));
        }
        Ok(())
    }

    /// Begins a rehearsal, in a file made anew at `path`, in place of what is open: that waits, and is not touched. It is
    /// not remembered for the next start, which is of the real event.
    pub(crate) fn rehearse(&self, path: &Path, plan: Plan) -> Result<(), Failure> {
        self.see_that_it_is_unlocked()?;
        let mut sitting = lock(&self.sitting);
        let kept = match sitting.as_ref() {
            Some(open) => Kept::of(open)?,
            None => Kept { back: None, before: None, operator: self.wish.operator.clone() },
        };
        // A rehearsal before this one lets go of its file; where no other can begin, it is left.
        if sitting.as_ref().is_some_and(|open| open.rehearsal.is_some()) {
            *sitting = None;
        }
        let back = kept.back.clone();
        match rehearsal::begin(path, &self.wish.desk, plan, kept) {
            Ok(begun) => *sitting = Some(begun),
            Err(failure) => {
                let left = sitting.is_none();
                drop(sitting);
                if let Some(back) = back.filter(|_| left) {
                    self.open_for(&back.path, &back.operator)?;
                }
                return Err(failure);
            }
        }
        Ok(())
    }

    /// Leaves the rehearsal that is open: its file goes, and what was open before it is opened again, with whoever sat at
    /// it.
    pub(crate) fn leave_rehearsal(&self) -> Result<(), Failure> {
        self.see_that_it_is_unlocked()?;
        let mut sitting = lock(&self.sitting);
        let Some(left) = sitting.take_if(|open| open.rehearsal.is_some()) else { return Ok(()) };
        drop(sitting);
        let path = left.desk.store().path().map(Path::to_owned);
        let back = left.rehearsal.as_ref().and_then(|rehearsal| rehearsal.back.clone());
        drop(left);
        if let Some(path) = path {
            rehearsal::remove(&path);
        }
        back.map_or(Ok(()), |back| self.open_for(&back.path, &back.operator))
    }

    /// Locks the desk. A rehearsal before which an event was open is left: that event is what is locked, by its own PINs.
    pub(crate) fn lock(&self) -> Result<(), Failure> {
        let waits =
            |sitting: &mut Sitting| Ok(sitting.rehearsal.as_ref().is_some_and(|it| it.back.is_some()));
        if self.with(waits)? {
            self.leave_rehearsal()?;
        }
        // From here on nothing is done, and what was being done is waited for.
        self.locked.store(true, Ordering::Release);
        self.with(|sitting| {
            sitting.desk.sit_down("");
            sitting.close_set_up();
            Ok(())
        })
    }

    /// Unlocks the desk.
    pub(crate) fn unlock(&self) {
        self.locked.store(false, Ordering::Release);
    }

    /// The name of this desk.
    pub(crate) fn desk_name(&self) -> &str {
        &self.wish.desk
    }

    /// Looks, at the open event.
    pub(crate) fn with<T>(
        &self,
        look: impl FnOnce(&mut Sitting) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match lock(&self.sitting).as_mut() {
            Some(sitting) => look(sitting),
            None => Err(Failure::of(FailureCode::NoEvent, "no event is open: open one in Set-up".to_owned())),
        }
    }

    /// Does something at the open event, unless the desk is locked. The page hears how the event stands then, once it has
    /// shown the answer.
    pub(crate) fn act<T>(
        &self,
        app: &AppHandle,
        work: impl FnOnce(&mut Sitting) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let done = self.with(|sitting| {
            self.see_that_it_is_unlocked()?;
            work(sitting)
        });
        if !self.pushing.swap(true, Ordering::AcqRel) {
            let app = app.clone();
            tauri::async_runtime::spawn_blocking(move || {
                thread::sleep(ANSWER_FIRST);
                let station = app.state::<Self>();
                station.pushing.store(false, Ordering::Release);
                station.push(&app);
            });
        }
        done
    }

    /// Does something at the open event that it may keep for some: see [`Sitting::approved`].
    pub(crate) fn approved<T>(
        &self,
        app: &AppHandle,
        entered: Option<Pinned>,
        right: Right,
        work: impl FnOnce(&mut Sitting) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.act(app, |sitting| sitting.approved(entered, right, work))
    }

    /// Says whether the screen is the guests'.
    pub(crate) fn set_kiosk(&self, kiosk: bool) {
        self.kiosk.store(kiosk, Ordering::Release);
    }

    fn see_that_it_is_unlocked(&self) -> Result<(), Failure> {
        if self.is_locked() {
            return Err(Failure::of(FailureCode::Locked, "this desk is locked: unlock it first"));
        }
        Ok(())
    }

    fn is_locked(&self) -> bool {
        self.locked.load(Ordering::Acquire)
    }

    /// Whether nobody closes the window: the screen is the guests', or the desk is locked.
    pub(crate) fn stays_open(&self) -> bool {
        self.kiosk.load(Ordering::Acquire) || self.is_locked()
    }

    /// Tells the page how the event stands.
    pub(crate) fn push(&self, app: &AppHandle) {
        if let Ok(snapshot) = self.with(|sitting| sitting.snapshot()) {
            // A page that is gone hears nothing.
            let _ = app.emit(CHANGED, snapshot);
        }
    }

    /// How the laptop is.
    pub(crate) fn health(&self) -> Health {
        lock(&self.health).clone()
    }

    /// Tells the page how the laptop is, where that is news.
    pub(crate) fn set_health(&self, app: &AppHandle, health: Health) {
        let mut known = lock(&self.health);
        if *known != health {
            let _ = app.emit(HEALTH, health.clone());
            *known = health;
        }
    }

    /// Keeps a roster file between its preview and its import.
    pub(crate) fn keep_roster(&self, roster: KeptRoster) {
        *lock(&self.roster) = Some(roster);
    }

    /// Keeps an attendance report between its preview and its taking in.
    pub(crate) fn keep_report(&self, report: KeptReport) {
        *lock(&self.report) = Some(report);
    }

    /// The attendance report that was previewed last.
    pub(crate) fn kept_report(&self) -> Result<KeptReport, Failure> {
        lock(&self.report).clone().ok_or_else(|| Failure::other("choose the attendance report again"))
    }

    /// The roster file that was previewed last.
    pub(crate) fn kept_roster(&self) -> Result<KeptRoster, Failure> {
        lock(&self.roster).clone().ok_or_else(|| Failure::other("choose the roster file again"))
    }
}

/// A panic elsewhere leaves the event as its file has it: there is nothing half-done in memory to be afraid of,
/// since a verb that breaks reads its history anew.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
