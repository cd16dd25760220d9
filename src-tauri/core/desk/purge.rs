//! Forgetting everybody, and keeping the figures.

use super::{Desk, Done, When};
use crate::Error;
use crate::entry::{FiguresStated, Nothing, Occasion, Payload};
use crate::staff::Right;
use crate::tally::Tally;

impl Desk {
    /// States the figures, then deletes everything personal. The chain still verifies; tally and report answer
    /// only from stated figures afterwards.
    ///
    /// # Errors
    /// [`Error::NeedsPin`], [`Error::Store`].
    pub fn purge(&mut self, when: When) -> Result<Done, Error> {
        let done = self.transact(when, |act| {
            act.permit(Right::SetUp)?;
            let tally = Tally::of(&act.view());
            let figures = FiguresStated { occasion: Occasion::Purge, tally };
            act.append(None, Payload::FiguresStated(Box::new(figures)))?;
            let done = act.done(None, Payload::Purged(Nothing {}))?;
            act.writing.purge()?;
            Ok(done)
        })?;
        self.store.sweep_after_purge()?;
        self.read_anew()?;
        Ok(done)
    }
}
