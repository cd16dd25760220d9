//! Bringing the journals of several laptops together: the union of what they wrote.
//!
//! Nothing is decided here. Entries are taken over as they are, and the fold sees to the rest: two admissions of
//! one person are both kept, the earliest counts, the other is a double.

use std::collections::BTreeMap;

use super::{Act, Desk, When};
use crate::Error;
use crate::ids::DeskId;
use crate::staff::Right;
use crate::store::{Recorded, Store};

/// What came over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many entries each desk had written that were not known here.
    pub entries: BTreeMap<DeskId, u64>,
}

impl Desk {
    /// Takes over what the event file `other` knows and this one doesn't: all of it or nothing.
    ///
    /// # Errors
    /// [`Error::MergeRefused`] where it is of another event, was altered or purged, or continues a desk's chain in
    /// another way than this file does; [`Error::NeedsPin`], [`Error::Store`].
    pub fn merge(&mut self, other: Store, when: When) -> Result<Merged, Error> {
        let other = Self::open(other, "")?;
        let refused = |why: String| Err(Error::MergeRefused(why));
        if other.history.event.id != self.history.event.id {
            return refused(format!("it is of another event, `{}`", other.history.event.facts.title));
        }
        if other.history.purged_at.is_some() || self.history.purged_at.is_some() {
            return refused("what was purged cannot be joined to anything".to_owned());
        }
        if let Some(bad) = other.verify(None)?.first_bad {
            return refused(format!("it was altered at entry {}: {}", bad.entry, bad.why));
        }
        let merged = self.transact(when, |act| {
            act.permit(Right::SetUp)?;
            act.state_figures_of_the_cutoff()?;
            act.writing.add_unknown_desks(&other.store)?;
            let mut merged = Merged::default();
            other.store.read_after(0, |recorded, rows| {
                if act.take_over(&other.store, &recorded, &rows)? {
                    *merged.entries.entry(recorded.entry.desk).or_default() += 1;
                }
                Ok(())
            })?;
            act.appended |= !merged.entries.is_empty();
            Ok(merged)
        })?;
        self.refresh()?;
        self.store.note(self.position, &self.place);
        Ok(merged)
    }
}

impl Act<'_> {
    /// Takes an entry over where it isn't known; answers whether it was not.
    fn take_over(
        &mut self,
        other: &Store,
        recorded: &Recorded,
        rows: &[crate::entry::Row],
    ) -> Result<bool, Error> {
        let entry = &recorded.entry;
        match self.writing.entry_at(entry.desk, entry.sequence)? {
            Some(hash) if hash == entry.hash => Ok(false),
            Some(_) => Err(Error::MergeRefused(format!(
                "both files continue the chain of desk {} at entry {}, each in its own way: one is a copy that was restored",
                entry.desk, entry.sequence
            ))),
            None => {
                let (salt, body) = other.payload_bytes(recorded.position)?;
                self.writing.append(entry, &salt, &body, rows)?;
                Ok(true)
            }
        }
    }
}
