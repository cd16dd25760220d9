//! Stating figures, so that what was said at 13:15 can be found again.

use std::collections::BTreeMap;

use super::{Act, Desk, When};
use crate::entry::{Exported, FiguresStated, Occasion, Payload};
use crate::ids::{ActId, DeskId, EntryId};
use crate::seat::View;
use crate::staff::Right;
use crate::tally::Tally;
use crate::{Error, Instant};

/// What is known now of an instant for which figures were stated, and was not known then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The figures as they were stated.
    pub stated: Tally,
    /// The figures for the same instant as they are known now.
    pub now: Tally,
    /// Admissions that came to be known since, by desk.
    pub added: BTreeMap<DeskId, u64>,
    /// Admissions that were undone since.
    pub undone: u64,
}

impl Desk {
    /// States the figures of the cutoff where its minute is over and nobody did. The open window calls this at
    /// the end of that minute; every writing verb does it by itself.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn state_cutoff_figures(&mut self, when: When) -> Result<(), Error> {
        self.transact(when, |act| act.state_figures_of_the_cutoff())
    }

    /// The figures of a report as of `at`, stated, and that it was made.
    ///
    /// # Errors
    /// [`Error::NeedsPin`] where the event keeps it for some, [`Error::Purged`], [`Error::Store`].
    pub fn report(&mut self, at: Instant, format: &str, when: When) -> Result<Tally, Error> {
        if self.history.purged_at.is_some() {
            return self.tally(at);
        }
        self.transact(when, |act| {
            let approved_by = act.permit(Right::SetUp)?;
            let tally = Tally::of(&View::new(act.history, at));
            let figures = FiguresStated { occasion: Occasion::Report, tally: tally.clone() };
            act.append(None, Payload::FiguresStated(Box::new(figures)))?;
            act.export("report", format, approved_by)?;
            Ok(tally)
        })
    }

    /// Sees that lists may leave the program here, before one is written: [`Self::exported`] then notes it.
    ///
    /// # Errors
    /// [`Error::NeedsPin`] where the event keeps it for some, [`Error::Store`].
    pub fn may_export(&mut self, when: When) -> Result<(), Error> {
        self.transact(when, |act| act.permit(Right::SetUp).map(drop))
    }

    /// Notes that something left the program: `what`, as which `format`.
    ///
    /// # Errors
    /// [`Error::NeedsPin`] where the event keeps it for some, [`Error::Store`].
    pub fn exported(&mut self, what: &str, format: &str, when: When) -> Result<(), Error> {
        self.transact(when, |act| {
            let approved_by = act.permit(Right::SetUp)?;
            act.export(what, format, approved_by).map(drop)
        })
    }

    /// Notes that the badge of somebody at the desk was printed, which nobody need approve.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn printed_a_badge(&mut self, when: When) -> Result<(), Error> {
        self.transact(when, |act| act.export("badge", "print", None).map(drop))
    }

    /// Notes that the figures are shown from now on to whoever has a link.
    ///
    /// # Errors
    /// [`Error::NeedsPin`] where the event keeps it for some, [`Error::Store`].
    pub fn share_figures(&mut self, when: When) -> Result<(), Error> {
        self.transact(when, |act| {
            let approved_by = act.permit(Right::Share)?;
            act.export("public board", "link", approved_by).map(drop)
        })
    }

    /// What changed since the figures of the cutoff were stated; none where they were not.
    #[must_use]
    pub fn since_cutoff_figures(&self) -> Option<Since> {
        if self.history.purged_at.is_some() {
            return None;
        }
        let mark = self.history.stated.all().rfind(|mark| mark.what.occasion == Occasion::Cutoff)?;
        let stated = mark.what.tally.clone();
        let at = stated.as_of;
        let known_then = |desk: DeskId, sequence: u64| {
            stated.heads.get(&desk).is_some_and(|head| sequence <= head.sequence)
        };
        let mut added = BTreeMap::new();
        let mut undone = 0;
        for admission in self.history.people.iter().flat_map(|person| person.admissions.all()) {
            let order = admission.order;
            match (known_then(order.desk, order.sequence), admission.live) {
                _ if order.at > at => {}
                (false, true) => *added.entry(order.desk).or_insert(0) += 1,
                // It may have been undone before: then the figures did not hold it.
                (true, false) => undone += u64::from(self.undone_since(admission.entry, &stated)),
                (true, true) | (false, false) => {}
            }
        }
        Some(Since { now: Tally::of(&self.view(at)), stated, added, undone })
    }

    fn undone_since(&self, entry: EntryId, stated: &Tally) -> bool {
        self.history.undo_of(entry).is_some_and(|order| {
            stated.heads.get(&order.desk).is_none_or(|head| order.sequence > head.sequence)
        })
    }
}

impl Act<'_> {
    fn export(&mut self, what: &str, format: &str, approved_by: Option<String>) -> Result<EntryId, Error> {
        let exported = Exported { what: what.to_owned(), format: format.to_owned(), approved_by };
        self.append(None, Payload::Exported(exported))
    }

    /// The figures of the cutoff, where its minute is over, there is a roster, and they are not stated yet.
    fn figures_of_the_cutoff(&self) -> Option<Tally> {
        let settings = self.history.settings_at(self.history.known_at(self.when.read_at));
        let at = settings.cutoff_figures_at();
        let stated = |mark: &crate::history::Mark<FiguresStated>| {
            mark.what.occasion == Occasion::Cutoff && mark.what.tally.as_of == at
        };
        let due = self.when.read_at > at
            && self.history.purged_at.is_none()
            && !self.history.revisions.is_empty()
            && !self.history.stated.all().any(stated);
        due.then(|| Tally::of(&View::new(self.history, at)))
    }

    pub(super) fn state_figures_of_the_cutoff(&mut self) -> Result<(), Error> {
        let Some(tally) = self.figures_of_the_cutoff() else {
            return Ok(());
        };
        let figures = FiguresStated { occasion: Occasion::Cutoff, tally };
        let act = ActId::new(self.when.written_at);
        self.write(act, None, None, &Payload::FiguresStated(Box::new(figures)), Vec::new())?;
        self.appended = true;
        Ok(())
    }
}
