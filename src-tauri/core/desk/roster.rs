//! Changing the roster: lists in, lists out again, doubles made one.

use super::{Desk, Done, When};
use crate::entry::{Hash, Payload, Revision, rows_digest};
use crate::history::Change;
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::roster::{Difference, List, Problem, compare};
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
    /// What cannot be taken in. Where there is any, nothing is written.
    pub problems: Vec<Problem>,
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
    /// Imports a plain list: one revision, or none at all.
    ///
    /// # Errors
    /// [`Error::RosterFile`] where the file as a whole cannot be read, [`Error::Store`].
    pub fn import(&mut self, bytes: &[u8], when: When) -> Result<Import, Error> {
        let list = List::read(bytes)?;
        self.transact(when, |act| {
            let mut import = dry_run(&act.view(), &list);
            if !import.problems.is_empty() || import.difference.rows.is_empty() {
                return Ok(import);
            }
            let rows = std::mem::take(&mut import.difference.rows);
            let revision = Revision::List {
                file: Hash::of(bytes),
                mapping: list.mapping.clone(),
                new: import.difference.new as u64,
                changed: import.difference.changed.len() as u64,
                rows: rows_digest(&rows),
            };
            let entry = act.append_rows(None, None, Payload::RosterRevision(revision), rows)?;
            import.revision = Some(entry);
            import.act = Some(act.id);
            Ok(import)
        })
    }

    /// What an import of this list would do.
    ///
    /// # Errors
    /// [`Error::RosterFile`].
    pub fn import_dry_run(&self, bytes: &[u8], now: Instant) -> Result<Import, Error> {
        Ok(dry_run(&self.view(self.history.known_at(now)), &List::read(bytes)?))
    }

    /// Takes an import out of the roster, from now on.
    ///
    /// # Errors
    /// [`Error::NoSuchRevision`], [`Error::NotAnImport`], [`Error::AlreadyReverted`], [`Error::Store`].
    pub fn revert_import(&mut self, revision: EntryId, when: When) -> Result<Reverted, Error> {
        self.transact(when, |act| {
            let number = act.history.revision_of(revision).ok_or(Error::NoSuchRevision(revision))?;
            if act.history.revisions[number].change == Change::Row {
                return Err(Error::NotAnImport(revision));
            }
            if !act.history.in_force(act.view().at)[number] {
                return Err(Error::AlreadyReverted(revision));
            }
            let people_with_entries = act
                .history
                .people
                .iter()
                .filter(|person| person.rows.iter().any(|row| row.revision == number))
                .filter(|person| {
                    person.admissions.all().next().is_some() || person.claims.all().next().is_some()
                })
                .map(|person| person.id)
                .collect();
            let payload = Payload::RosterRevision(Revision::Revert { reverts: revision });
            let entry = act.append_rows(None, Some(revision), payload, Vec::new())?;
            Ok(Reverted { done: Done { entry, act: act.id }, people_with_entries })
        })
    }

    /// Makes two rows one person: from now on entries about either count for `kept`.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn merge_doubles(&mut self, kept: AttendeeId, merged: AttendeeId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            act.person(kept)?;
            act.person(merged)?;
            act.done(Some(merged), Payload::RosterRevision(Revision::MergeDoubles { kept, merged }))
        })
    }
}

fn dry_run(view: &crate::seat::View<'_>, list: &List) -> Import {
    Import {
        revision: None,
        act: None,
        rows: list.rows.len(),
        difference: compare(view, &list.rows),
        problems: list.problems.clone(),
    }
}
