//! Changing the roster: lists in, lists out again, doubles made one.

use super::{Desk, Done, When};
use crate::entry::{Payload, Revision, rows_digest};
use crate::history::{Change, History};
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::roster::matching::doubles_on_the_roster;
use crate::roster::{Difference, List, ListRow, Origin, SamePerson, compare};
use crate::seat::View;
use crate::staff::Right;
use crate::{Error, Instant};

/// What came of an import, or would come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The revision; none for a dry run, where nothing would change, and where there are problems.
    pub revision: Option<EntryId>,
    /// Its act.
    pub act: Option<ActId>,
    /// How many rows of people the file has.
    pub rows: usize,
    /// What differs from the roster in force.
    pub difference: Difference,
}

/// An import that the journal knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Its revision.
    pub revision: EntryId,
    /// When.
    pub at: Instant,
    /// Where its list came from.
    pub origin: Origin,
    /// How many people it brought.
    pub new: u64,
    /// How many it changed.
    pub changed: u64,
    /// Whether it stands, and wasn't taken out again.
    pub in_force: bool,
}

/// What came of taking an import out again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reverted {
    /// The entry of it.
    pub done: Done,
    /// People of that list of whom the journal knows something: they stay in it, marked.
    pub people_with_entries: Vec<AttendeeId>,
}

impl Desk {
    /// Imports a list: one revision, or none at all where it has problems or changes nothing. `same` is what a
    /// person said of doubles.
    ///
    /// # Errors
    /// [`Error::NeedsPin`], [`Error::Store`].
    pub fn import(&mut self, list: List, same: &[SamePerson], when: When) -> Result<Import, Error> {
        self.transact(when, |act| {
            let List { origin, rows, problems, .. } = list;
            let mut import = dry_run(&act.view(), rows, same);
            if !problems.is_empty() || import.difference.rows.is_empty() {
                return Ok(import);
            }
            let rows = std::mem::take(&mut import.difference.rows);
            let revision = Revision::List {
                origin,
                new: import.difference.new as u64,
                changed: import.difference.changed.len() as u64,
                rows: rows_digest(&rows),
                approved_by: act.permit(Right::SetUp)?,
            };
            let entry = act.append_rows(None, None, Payload::RosterRevision(revision), rows)?;
            import.revision = Some(entry);
            import.act = Some(act.id);
            Ok(import)
        })
    }

    /// What an import of this list would do.
    #[must_use]
    pub fn import_dry_run(&self, list: &List, same: &[SamePerson], now: Instant) -> Import {
        dry_run(&self.view(self.history.known_at(now)), list.rows.clone(), same)
    }

    /// The imports that the journal knows, the first one first. Those of a purged event are gone.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn imports(&self, now: Instant) -> Result<Vec<Imported>, Error> {
        let in_force = self.history.in_force(self.history.known_at(now));
        let mut imports = Vec::new();
        for (revision, in_force) in self.history.revisions.iter().zip(in_force) {
            if revision.change != Change::List {
                continue;
            }
            let payload = self.store.entry(revision.entry)?.and_then(|recorded| recorded.payload);
            if let Some(Payload::RosterRevision(Revision::List { origin, new, changed, .. })) = payload {
                let at = revision.order.at;
                imports.push(Imported { revision: revision.entry, at, origin, new, changed, in_force });
            }
        }
        imports.sort_by_key(|import| import.at);
        Ok(imports)
    }

    /// People on the lists in force who bear one name, pair by pair: perhaps one person who registered twice.
    #[must_use]
    pub fn doubles(&self, now: Instant) -> Vec<(AttendeeId, AttendeeId)> {
        doubles_on_the_roster(&self.view(self.history.known_at(now)))
    }

    /// The people of an import of whom the journal knows something: taken out, they stay in it, marked.
    ///
    /// # Errors
    /// [`Error::NoSuchRevision`].
    pub fn people_with_entries(&self, revision: EntryId) -> Result<Vec<AttendeeId>, Error> {
        let number = self.history.revision_of(revision).ok_or(Error::NoSuchRevision(revision))?;
        Ok(with_entries(&self.history, number))
    }

    /// Takes an import out of the roster, from now on.
    ///
    /// # Errors
    /// [`Error::NoSuchRevision`], [`Error::NotAnImport`], [`Error::AlreadyReverted`], [`Error::NeedsPin`],
    /// [`Error::Store`].
    pub fn revert_import(&mut self, revision: EntryId, when: When) -> Result<Reverted, Error> {
        self.transact(when, |act| {
            let number = act.history.revision_of(revision).ok_or(Error::NoSuchRevision(revision))?;
            if act.history.revisions[number].change == Change::Row {
                return Err(Error::NotAnImport(revision));
            }
            if !act.history.in_force(act.view().at)[number] {
                return Err(Error::AlreadyReverted(revision));
            }
            let people_with_entries = with_entries(act.history, number);
            let payload = Payload::RosterRevision(Revision::Revert {
                reverts: revision,
                approved_by: act.permit(Right::SetUp)?,
            });
            let entry = act.append_rows(None, Some(revision), payload, Vec::new())?;
            Ok(Reverted { done: Done { entry, act: act.id }, people_with_entries })
        })
    }

    /// Makes two rows one person: from now on entries about either count for `kept`.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn merge_doubles(&mut self, kept: AttendeeId, merged: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            act.person(kept)?;
            act.person(merged)?;
            let approved_by = act.permit(Right::SetUp)?;
            let doubles = Revision::MergeDoubles { kept, merged, approved_by };
            act.done(Some(merged), Payload::RosterRevision(doubles))
        })
    }
}

fn dry_run(view: &View<'_>, rows: Vec<ListRow>, same: &[SamePerson]) -> Import {
    Import { revision: None, act: None, rows: rows.len(), difference: compare(view, rows, same) }
}

fn with_entries(history: &History, revision: usize) -> Vec<AttendeeId> {
    history
        .people
        .iter()
        .filter(|person| person.rows.iter().any(|row| row.revision == revision))
        .filter(|person| person.admissions.all().next().is_some() || person.claims.all().next().is_some())
        .map(|person| person.id)
        .collect()
}
