//! What goes on while nobody does anything.

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use keepawake::KeepAwake;
use starship_battery::State;
use tauri::{AppHandle, Manager as _};
use usher_core::Instant;

use super::{Public, Sitting, Station};
use crate::clock::{system_clock, time_passed};
use crate::wire::{Awake, Battery, Failure, Health};

/// How often it is looked whether another program wrote into the file.
const LOOK: Duration = Duration::from_millis(250);
/// How many looks lie between two at battery and disk.
const LOOKS_AT_THE_LAPTOP: u32 = 60;
/// A clock that is further off than this from the time that passed has jumped, in microseconds.
const JUMP: i64 = 2_000_000;

/// Begins to watch, for as long as the program runs.
pub(super) fn begin(app: AppHandle) {
    thread::spawn(move || {
        let mut watch = Watch::default();
        for round in 0_u32.. {
            watch.look(&app, round % LOOKS_AT_THE_LAPTOP == 0);
            thread::sleep(LOOK);
        }
    });
}

/// What was seen at the last look.
#[derive(Default)]
struct Watch {
    /// The file that was looked at, and the number of its last foreign change.
    file: Option<(PathBuf, i64)>,
    /// The instants at which figures change by themselves that have passed.
    passed: Vec<bool>,
    clock: Option<Clock>,
    jumped: Option<i32>,
    awake: Option<KeepAwake>,
    health: Health,
}

/// The wall clock and the time that passed, noted together.
#[derive(Clone, Copy)]
struct Clock {
    wall: Instant,
    passed: Duration,
}

impl Watch {
    fn look(&mut self, app: &AppHandle, at_the_laptop_too: bool) {
        let station = app.state::<Station>();
        let jump = self.jump();
        let news = station.with(|sitting| {
            let mut news = self.foreign_entries(sitting)?;
            news |= self.moments(sitting)?;
            if let Some(micros) = jump {
                sitting.desk.clock_jumped(micros, sitting.when(0))?;
                news = true;
            }
            Ok((news, sitting.practice.is_none(), sitting.desk.store().path().map(PathBuf::from)))
        });
        let (news, real, path) = news.unwrap_or((false, false, None));
        if news {
            station.push(app);
        }
        app.state::<Public>().follow(&station);
        self.keep_awake(real);
        if at_the_laptop_too {
            self.health.battery = battery();
            self.health.disk_free = path
                .as_deref()
                .and_then(|path| fs4::available_space(path.parent()?).ok())
                .map(|bytes| bytes / 1_000_000);
        }
        self.health.clock_jumped = self.jumped;
        station.set_health(app, self.health.clone());
    }

    /// Takes in what other programs wrote; answers whether there was anything.
    fn foreign_entries(&mut self, sitting: &mut Sitting) -> Result<bool, Failure> {
        let Some(path) = sitting.desk.store().path().map(PathBuf::from) else { return Ok(false) };
        let seen = (path, sitting.desk.store().foreign_changes()?);
        if self.file.as_ref() == Some(&seen) {
            return Ok(false);
        }
        let news = self.file.as_ref().is_some_and(|(file, _)| *file == seen.0);
        self.file = Some(seen);
        if news {
            sitting.refresh()?;
        }
        Ok(news)
    }

    /// The end of the cutoff minute, the release of the plates, the end of the event: figures change by
    /// themselves, and those of the cutoff are stated. Answers whether such a moment has come.
    fn moments(&mut self, sitting: &mut Sitting) -> Result<bool, Failure> {
        let now = sitting.now();
        let settings = sitting.desk.history().settings_at(now);
        let passed: Vec<bool> = [settings.late_from(), settings.release(), settings.end]
            .iter()
            .map(|&moment| moment <= now)
            .collect();
        if passed == self.passed {
            return Ok(false);
        }
        if passed.first() == Some(&true) {
            sitting.desk.state_cutoff_figures(sitting.when(0))?;
        }
        self.passed = passed;
        Ok(true)
    }

    /// By how much the wall clock left the time that passed since the last look, where that is a jump.
    fn jump(&mut self) -> Option<i64> {
        let now = Clock { wall: system_clock(), passed: time_passed() };
        let last = self.clock.replace(now)?;
        let passed = i64::try_from(now.passed.saturating_sub(last.passed).as_micros()).unwrap_or(i64::MAX);
        let jump = now.wall.micros_since(last.wall) - passed;
        if jump.abs() <= JUMP {
            return None;
        }
        let seconds = i32::try_from(jump / 1_000_000).unwrap_or(i32::MAX);
        self.jumped = Some(self.jumped.unwrap_or(0).saturating_add(seconds));
        Some(jump)
    }

    /// Keeps the laptop from sleeping while a real event is open.
    fn keep_awake(&mut self, real: bool) {
        match (real, self.health.awake) {
            (true, Awake::NotNeeded) => {
                self.awake = keepawake::Builder::default()
                    .display(true)
                    .idle(true)
                    .sleep(true)
                    .reason("An event is open at the check-in desk")
                    .app_name("Usher")
                    .app_reverse_domain("org.usher.desk")
                    .create()
                    .ok();
                self.health.awake = if self.awake.is_some() { Awake::Kept } else { Awake::NotKept };
            }
            (false, Awake::Kept | Awake::NotKept) => {
                self.awake = None;
                self.health.awake = Awake::NotNeeded;
            }
            (true, Awake::Kept | Awake::NotKept) | (false, Awake::NotNeeded) => {}
        }
    }
}

/// The first battery of this computer, where it has one.
fn battery() -> Option<Battery> {
    let battery = starship_battery::Manager::new().ok()?.batteries().ok()?.next()?.ok()?;
    let full = f64::from(battery.state_of_charge().value) * 100.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a hundred")]
    let percent = full.clamp(0.0, 100.0).round() as u8;
    let charging = matches!(battery.state(), State::Charging | State::Full);
    Some(Battery { percent, charging })
}
