//! The clock: the one place where it is read.

use std::time::Duration;

use chrono::Utc;
use usher_core::Instant;

/// What the machine's clock says. Practice files move it.
pub(crate) fn system_clock() -> Instant {
    Instant::from(Utc::now())
}

/// The time that passed since some beginning, sleep included: no setting of the clock changes it.
#[cfg(target_os = "linux")]
pub(crate) fn time_passed() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    Duration::try_from(now).unwrap_or_default()
}

/// The time that passed since the program began. Where it stops while the computer sleeps, waking up counts as
/// a jump of the clock.
#[cfg(not(target_os = "linux"))]
pub(crate) fn time_passed() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant as Monotonic;

    static BEGUN: LazyLock<Monotonic> = LazyLock::new(Monotonic::now);
    BEGUN.elapsed()
}
