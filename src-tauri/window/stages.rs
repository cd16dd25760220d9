//! When the last verb was judged, and when it was durable.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use usher_core::desk::Stage;

use crate::clock::time_passed;
use crate::wire::Took;

/// When the last verb reached each stage, on the clock of [`time_passed`].
#[derive(Clone, Default)]
pub(super) struct Stages(Arc<Mutex<Reached>>);

#[derive(Clone, Copy, Default)]
struct Reached {
    judged: Duration,
    durable: Duration,
}

impl Stages {
    /// Notes that a stage is reached now.
    pub(super) fn reach(&self, stage: Stage) {
        let mut reached = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match stage {
            Stage::Judged => reached.judged = time_passed(),
            Stage::Durable => reached.durable = time_passed(),
        }
    }

    /// What the last verb took, from `began`.
    pub(super) fn took(&self, began: Duration) -> Took {
        let Reached { judged, durable } = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Took::since(began, judged, durable)
    }
}
