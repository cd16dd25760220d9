//! The event file: SQLite, and the only room that knows it.
//!
//! A file is opened only when it is whole and ours ([`file`]). What is in it is read and appended to by
//! [`journal`]; nothing here judges anything.

mod file;
mod journal;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::event::Event;
use crate::ids::DeskId;
use crate::ticket::TicketKey;
use crate::{Error, Instant};

pub use file::Access;
pub use journal::{Recorded, Writing};

/// An open event file.
pub struct Store {
    connection: Connection,
    /// Where it is; none in memory.
    path: Option<PathBuf>,
    access: Access,
}

/// A desk that wrote into the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskRow {
    /// Its incarnation.
    pub id: DeskId,
    /// The name people read.
    pub name: String,
}

/// Where a desk writes: which machine, which file. A copy of either is another desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The machine.
    pub machine: String,
    /// The file on it.
    pub file: String,
    /// How often an older copy was written over the file.
    restored: u32,
}

impl Store {
    /// The event of this file, as it began.
    ///
    /// # Errors
    /// [`Error::Store`], [`Error::DamagedFile`].
    pub fn event(&self) -> Result<Event, Error> {
        let bytes = self.meta("event")?.unwrap_or_default();
        serde_json::from_slice(&bytes).map_err(|error| Error::DamagedFile {
            path: self.path.clone().unwrap_or_default(),
            detail: format!("its event cannot be read: {error}"),
        })
    }

    /// The ticket key, which only an office file holds.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn ticket_key(&self) -> Result<Option<TicketKey>, Error> {
        Ok(self
            .meta("ticket_key")?
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
            .map(TicketKey::from_bytes))
    }

    /// In a practice file, how many microseconds its clock is ahead of the real one.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn practice_offset(&self) -> Result<Option<i64>, Error> {
        Ok(self
            .meta("practice_offset")?
            .and_then(|bytes| <[u8; 8]>::try_from(bytes).ok())
            .map(i64::from_be_bytes))
    }

    /// Moves the clock of a practice file.
    ///
    /// # Errors
    /// [`Error::NotPractice`], [`Error::ReadOnlyFile`], [`Error::Store`].
    pub fn set_practice_offset(&mut self, micros: i64) -> Result<(), Error> {
        let changed = self
            .connection
            .execute(
                "UPDATE meta SET value = ?1 WHERE key = 'practice_offset'",
                [micros.to_be_bytes().as_slice()],
            )
            .map_err(during("moving the clock"))?;
        if changed == 0 { Err(Error::NotPractice) } else { Ok(()) }
    }

    /// A number that is another one whenever another connection has written into the file.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn foreign_changes(&self) -> Result<i64, Error> {
        self.connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))
            .map_err(during("looking for changes"))
    }

    fn meta(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        self.connection
            .query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0))
            .optional()
            .map_err(during("reading what the file is"))
    }

    /// All desks that wrote here.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn desks(&self) -> Result<Vec<DeskRow>, Error> {
        let read = || -> rusqlite::Result<Vec<DeskRow>> {
            let mut statement = self.connection.prepare("SELECT id, name FROM desk ORDER BY begun_at, id")?;
            let desks = statement.query_map([], |row| {
                Ok(DeskRow { id: DeskId::from_bytes(row.get(0)?), name: row.get(1)? })
            })?;
            desks.collect()
        };
        read().map_err(during("reading the desks"))
    }

    /// The desk that writes here under `name`, where it wrote before.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn desk(&self, place: &Place, name: &str) -> Result<Option<DeskId>, Error> {
        self.connection
            .query_row(
                "SELECT id FROM desk WHERE machine = ?1 AND file = ?2 AND name = ?3 ORDER BY begun_at DESC",
                [&place.machine, &place.file, name],
                |row| Ok(DeskId::from_bytes(row.get(0)?)),
            )
            .optional()
            .map_err(during("reading the desks"))
    }

    /// Where this file lies: another machine, another file, or a file that an older copy was written over, is
    /// another desk.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn place(&self) -> Result<Place, Error> {
        let last: i64 = self
            .connection
            .query_row("SELECT coalesce(max(position), 0) FROM entry", [], |row| row.get(0))
            .map_err(during("reading the journal"))?;
        Ok(file::place(self.path.as_deref(), last))
    }

    /// Notes on the outside of the file that its journal goes up to `position`.
    pub fn note(&self, position: i64, place: &Place) {
        if let Some(path) = &self.path {
            file::note(path, position, place.restored);
        }
    }

    /// Where the file is; none in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Begins a transaction that may write. Nobody else can until it ends.
    ///
    /// # Errors
    /// [`Error::ReadOnlyFile`], [`Error::Store`].
    pub fn begin(&mut self) -> Result<Writing<'_>, Error> {
        if self.access == Access::Read {
            return Err(Error::ReadOnlyFile(self.path.clone().unwrap_or_default()));
        }
        let path = self.path.clone().unwrap_or_default();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| file::sorted(error, &path, "beginning to write"))?;
        Ok(Writing::new(transaction))
    }

    /// Writes a copy without the ticket key to `out`: a desk file.
    ///
    /// # Errors
    /// [`Error::FileExists`], [`Error::Store`], [`Error::File`].
    pub fn write_desk_file(&self, out: &Path) -> Result<(), Error> {
        file::write_desk_file(&self.connection, out)
    }

    /// Deletes everything personal: payloads but the stated figures, roster rows, the ticket key; and gives
    /// their space back, so that nothing of it stays in the file.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn sweep_after_purge(&self) -> Result<(), Error> {
        self.connection
            .execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
            .map_err(during("giving back the space of what was purged"))
    }
}

/// Says during what SQLite failed.
fn during(doing: &'static str) -> impl Fn(rusqlite::Error) -> Error {
    move |source| Error::Store { doing, source }
}

/// An instant as a column has it.
fn instant(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Instant> {
    row.get(column).map(Instant::from_micros)
}
