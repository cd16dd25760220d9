//! What the commands share.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter as _, Manager as _};

use usher_core::staff::Right;
use usher_intake::Opened;

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
            wish,
            documents,
            memory,
        }
    }

    /// What the page shows first: the event that was asked for, else the one that was open last.
    pub(crate) fn start(&self) -> Start {
        let documents = self.documents.display().to_string();
        let kiosk = self.wish.kiosk;
        if let Ok(event) = self.with(|sitting| sitting.snapshot()) {
            return Start { event: Some(event), failure: None, documents, kiosk };
        }
        let last = || {
            let path = PathBuf::from(fs::read_to_string(&self.memory).ok()?);
            path.exists().then_some(path)
        };
        let Some(path) = self.wish.event.clone().or_else(last) else {
            return Start { event: None, failure: None, documents, kiosk };
        };
        let opened = self.open(&path).and_then(|()| self.with(|sitting| sitting.snapshot()));
        match opened {
            Ok(event) => Start { event: Some(event), failure: None, documents, kiosk },
            Err(failure) => Start { event: None, failure: Some(failure), documents, kiosk },
        }
    }

    /// Opens the event file at `path` in place of the one that is open.
    pub(crate) fn open(&self, path: &Path) -> Result<(), Failure> {
        let path = std::path::absolute(path).map_err(Failure::other)?;
        let mut sitting = lock(&self.sitting);
        let open = sitting.as_ref().and_then(|sitting| sitting.desk.store().path());
        if open == Some(path.as_path()) {
            return Ok(());
        }
        *sitting = Some(Sitting::open(&path, &self.wish.desk, &self.wish.operator)?);
        if let Some(folder) = self.memory.parent() {
            // To have forgotten the last event costs one click.
            let _ = fs::create_dir_all(folder)
                .and_then(|()| fs::write(&self.memory, path.as_os_str().as_encoded_bytes()));
        }
        Ok(())
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

    /// Does something at the open event. The page hears how the event stands then, once it has shown the answer.
    pub(crate) fn act<T>(
        &self,
        app: &AppHandle,
        work: impl FnOnce(&mut Sitting) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let done = self.with(work);
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

    /// Whether the screen is the guests': nobody closes it then.
    pub(crate) fn is_kiosk(&self) -> bool {
        self.kiosk.load(Ordering::Acquire)
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
