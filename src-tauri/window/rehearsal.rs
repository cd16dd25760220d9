//! A rehearsal that is open in the window: a practice file of its own, how far it has come, and what was open before it.

use std::fs;
use std::path::{Path, PathBuf};

use usher_core::Instant;
use usher_core::desk::When;
use usher_core::rehearsal::{Course, Plan, Report};

use super::Sitting;
use crate::clock::system_clock;
use crate::events;
use crate::wire::Failure;

/// What SQLite and the window's lock put beside an event file.
const BESIDE: [&str; 4] = ["", "-wal", "-shm", "-window"];

/// How long before the cutoff the tickets and flags of a rehearsal are written down, in seconds: before its first guest.
const PREPARED_BEFORE_CUTOFF: i64 = 3 * 60 * 60;

/// A rehearsal under way, or at its end.
pub(crate) struct Rehearsal {
    /// Who comes, and how far it has come.
    pub(crate) course: Course,
    /// What it was to be like.
    pub(crate) plan: Plan,
    /// The event that is opened again after it, and its title.
    pub(crate) back: Option<Back>,
    /// How the one before it went.
    pub(crate) before: Option<Report>,
}

/// An event that waits until a rehearsal is over.
#[derive(Clone)]
pub(crate) struct Back {
    /// Its file.
    pub(crate) path: PathBuf,
    /// Its title.
    pub(crate) title: String,
    /// Who sat at it.
    pub(crate) operator: String,
}

/// What is kept from what was open before a rehearsal.
pub(super) struct Kept {
    /// The event.
    pub(super) back: Option<Back>,
    /// How a rehearsal went.
    pub(super) before: Option<Report>,
    /// Who sat at the desk.
    pub(super) operator: String,
}

impl Kept {
    /// Of the event, or the rehearsal, that is open.
    pub(super) fn of(sitting: &Sitting) -> Result<Self, Failure> {
        let operator = sitting.desk.operator().to_owned();
        if let Some(rehearsal) = &sitting.rehearsal {
            let before = match rehearsal.course.done() {
                0 => rehearsal.before.clone(),
                _ => Some(sitting.desk.score(&rehearsal.course, sitting.now())?),
            };
            return Ok(Self { back: rehearsal.back.clone(), before, operator });
        }
        let title = sitting.view().settings.title.clone();
        let path = sitting.desk.store().path().map(Path::to_owned);
        let back = path.map(|path| Back { path, title, operator: operator.clone() });
        Ok(Self { back, before: None, operator })
    }
}

/// Makes a practice file at `path`, in which the guests of `plan` come, and sits down at it.
pub(super) fn begin(path: &Path, desk: &str, plan: Plan, kept: Kept) -> Result<Sitting, Failure> {
    remove(path);
    let mut practice = events::practice(path, desk)?.desk;
    let cutoff = practice.history().settings_at(Instant::LAST).cutoff;
    let when = When::at(cutoff.plus_seconds(-PREPARED_BEFORE_CUTOFF));
    let script = practice.prepare_rehearsal(plan, when)?;
    practice.move_practice_clock(script.begins.micros_since(system_clock()))?;
    drop(practice);
    let mut sitting = Sitting::open(path, desk, &kept.operator)?;
    let course = Course::new(script);
    sitting.rehearsal = Some(Rehearsal { course, plan, back: kept.back, before: kept.before });
    Ok(sitting)
}

/// Removes the file of a rehearsal, where there is one: nobody in it is real.
pub(super) fn remove(path: &Path) {
    for ending in BESIDE {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        // What is not there need not go, and what cannot go stops the next file from being made, which says so.
        let _ = fs::remove_file(beside);
    }
}
