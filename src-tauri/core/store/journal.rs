//! Reading and appending entries, with their payloads and the rows of revisions.

use rusqlite::{Connection, OptionalExtension, Params, Row as SqlRow, Transaction, params};

use super::{Place, Store, during, instant};
use crate::Error;
use crate::Instant;
use crate::entry::{Entry, Hash, Kind, Payload, Row, payload_digest};
use crate::ids::{ActId, AttendeeId, DeskId, EntryId};

/// An entry as the file has it.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its number in this file, by which `usher journal --since` counts.
    pub position: i64,
    /// The entry.
    pub entry: Entry,
    /// Its payload; none where it was purged.
    pub payload: Option<Payload>,
}

const COLUMNS: &str =
    "e.position, e.id, e.desk, e.sequence, e.kind, e.act, e.subject, e.refers_to, e.read_at,
    e.written_at, e.hub_offset, e.operator, e.payload, e.previous, e.hash, p.body";

impl Store {
    /// Reads every entry after `position`, with its rows, in the order in which they came into this file.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn read_after(
        &self,
        position: i64,
        take_in: impl FnMut(Recorded, Vec<Row>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        read_after(&self.connection, position, take_in)
    }

    /// The entry of this id.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn entry(&self, id: EntryId) -> Result<Option<Recorded>, Error> {
        Ok(select(&self.connection, "e.id = ?1", [id.as_bytes()])?.pop())
    }

    /// The entries of an act, as they were written.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn entries_of_act(&self, act: ActId) -> Result<Vec<Recorded>, Error> {
        select(&self.connection, "e.act = ?1", [act.as_bytes()])
    }

    /// The entries about somebody.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn entries_about(&self, attendee: AttendeeId) -> Result<Vec<Recorded>, Error> {
        select(&self.connection, "e.subject = ?1", [attendee.as_str()])
    }

    /// What a desk did or answered last: the newest `count` entries of it that are about people at the door, oldest
    /// first.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn latest_at_the_door(&self, desk: DeskId, count: u32) -> Result<Vec<Recorded>, Error> {
        select(&self.connection, include_str!("latest_at_the_door.sql"), (desk.as_bytes(), count))
    }

    /// The last `count` entries of what all desks do at the door, read until `at`, in the order in which they came
    /// into this file.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn latest_until(&self, at: Instant, count: u32) -> Result<Vec<Recorded>, Error> {
        select(&self.connection, include_str!("latest_until.sql"), (at.as_micros(), count))
    }

    /// The salt and the bytes of an entry's payload.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn payload_bytes(&self, position: i64) -> Result<(Vec<u8>, Vec<u8>), Error> {
        self.connection
            .prepare_cached("SELECT salt, body FROM payload WHERE entry = ?1")
            .and_then(|mut statement| statement.query_row([position], |row| Ok((row.get(0)?, row.get(1)?))))
            .map_err(during("reading the journal"))
    }

    /// Hands over each entry with its payload's digest and its rows as the file has them, for verification.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn verify_each(
        &self,
        mut check: impl FnMut(Recorded, Option<Hash>, Vec<Row>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let failed = during("verifying the journal");
        let mut salts =
            self.connection.prepare("SELECT salt, body FROM payload WHERE entry = ?1").map_err(&failed)?;
        self.read_after(0, |recorded, rows| {
            let digest = salts
                .query_row([recorded.position], |row| {
                    Ok(payload_digest(row.get_ref(0)?.as_blob()?, row.get_ref(1)?.as_blob()?))
                })
                .optional()
                .map_err(during("verifying the journal"))?;
            check(recorded, digest, rows)
        })
    }
}

fn read_after(
    connection: &Connection,
    position: i64,
    mut take_in: impl FnMut(Recorded, Vec<Row>) -> Result<(), Error>,
) -> Result<(), Error> {
    let failed = during("reading the journal");
    let sql = format!(
        "SELECT {COLUMNS} FROM entry e LEFT JOIN payload p ON p.entry = e.position WHERE e.position > ?1 ORDER BY e.position"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(&failed)?;
    let mut entries = statement.query([position]).map_err(&failed)?;
    while let Some(row) = entries.next().map_err(&failed)? {
        let recorded = recorded(row)?;
        let rows = if recorded.entry.kind == Kind::RosterRevision {
            rows_of(connection, recorded.position)?
        } else {
            Vec::new()
        };
        take_in(recorded, rows)?;
    }
    Ok(())
}

fn select(connection: &Connection, condition: &str, values: impl Params) -> Result<Vec<Recorded>, Error> {
    let failed = during("reading the journal");
    let sql = format!(
        "SELECT {COLUMNS} FROM entry e LEFT JOIN payload p ON p.entry = e.position WHERE {condition} ORDER BY e.position"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(&failed)?;
    let mut entries = statement.query(values).map_err(&failed)?;
    let mut found = Vec::new();
    while let Some(row) = entries.next().map_err(&failed)? {
        found.push(recorded(row)?);
    }
    Ok(found)
}

fn recorded(row: &SqlRow<'_>) -> Result<Recorded, Error> {
    let failed = during("reading the journal");
    let position: i64 = row.get(0).map_err(&failed)?;
    let damaged = |detail: String| Error::DamagedJournal { position, detail };
    let word = row.get_ref(4).map_err(&failed)?.as_str().map_err(|error| damaged(error.to_string()))?;
    let kind = Kind::parse(word).ok_or_else(|| damaged(format!("no kind of entry is called `{word}`")))?;
    let read = || -> rusqlite::Result<Entry> {
        Ok(Entry {
            id: EntryId::from_bytes(row.get(1)?),
            desk: DeskId::from_bytes(row.get(2)?),
            sequence: row.get::<_, i64>(3)?.unsigned_abs(),
            kind,
            act: ActId::from_bytes(row.get(5)?),
            subject: None,
            refers_to: row.get::<_, Option<[u8; 16]>>(7)?.map(EntryId::from_bytes),
            read_at: instant(row, 8)?,
            written_at: instant(row, 9)?,
            hub_offset: row.get(10)?,
            operator: row.get(11)?,
            payload: Hash::from_bytes(row.get(12)?),
            previous: Hash::from_bytes(row.get(13)?),
            hash: Hash::from_bytes(row.get(14)?),
        })
    };
    let mut entry = read().map_err(|error| damaged(error.to_string()))?;
    let subject =
        row.get_ref(6).map_err(&failed)?.as_str_or_null().map_err(|error| damaged(error.to_string()))?;
    entry.subject = match subject {
        Some(text) => Some(text.parse().map_err(|error: Error| damaged(error.to_string()))?),
        None => None,
    };
    let body =
        row.get_ref(15).map_err(&failed)?.as_blob_or_null().map_err(|error| damaged(error.to_string()))?;
    let payload = match body {
        Some(bytes) => Some(Payload::decode(kind, bytes).map_err(|error| damaged(error.to_string()))?),
        None => None,
    };
    Ok(Recorded { position, entry, payload })
}

fn rows_of(connection: &Connection, revision: i64) -> Result<Vec<Row>, Error> {
    let failed = during("reading the roster");
    let damaged = |detail: String| Error::DamagedJournal { position: revision, detail };
    let mut statement = connection
        .prepare_cached("SELECT attendee, adds, fields FROM roster_row WHERE revision = ?1")
        .map_err(&failed)?;
    let mut found = statement.query([revision]).map_err(&failed)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next().map_err(&failed)? {
        let text = |column| {
            row.get_ref(column)
                .and_then(|value| Ok(value.as_str()?))
                .map_err(|error| damaged(error.to_string()))
        };
        rows.push(Row {
            attendee: text(0)?.parse().map_err(|error: Error| damaged(error.to_string()))?,
            adds: row.get(1).map_err(&failed)?,
            fields: serde_json::from_str(text(2)?).map_err(|error| damaged(error.to_string()))?,
        });
    }
    Ok(rows)
}

/// A transaction that may write. It is rolled back where it isn't committed.
pub struct Writing<'s> {
    transaction: Transaction<'s>,
}

impl<'s> Writing<'s> {
    pub(super) fn new(transaction: Transaction<'s>) -> Self {
        Self { transaction }
    }

    /// Reads what was written since `position`, by others.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn read_after(
        &self,
        position: i64,
        take_in: impl FnMut(Recorded, Vec<Row>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        read_after(&self.transaction, position, take_in)
    }

    /// Notes a new desk.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn add_desk(&self, desk: DeskId, name: &str, place: &Place, begun_at: Instant) -> Result<(), Error> {
        self.transaction
            .execute(
                "INSERT INTO desk (id, name, machine, file, begun_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![desk.as_bytes(), name, place.machine, place.file, begun_at.as_micros()],
            )
            .map_err(during("noting this desk"))?;
        Ok(())
    }

    /// Notes the desks that wrote into `other` and are not known here, as they stand there.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn add_unknown_desks(&self, other: &Store) -> Result<(), Error> {
        let failed = during("taking over the desks");
        let mut theirs = other
            .connection
            .prepare("SELECT id, name, machine, file, begun_at FROM desk")
            .map_err(&failed)?;
        let mut rows = theirs.query([]).map_err(&failed)?;
        while let Some(row) = rows.next().map_err(&failed)? {
            let desk = || -> rusqlite::Result<usize> {
                let (id, name): ([u8; 16], String) = (row.get(0)?, row.get(1)?);
                let (machine, file, begun_at): (String, String, i64) =
                    (row.get(2)?, row.get(3)?, row.get(4)?);
                self.transaction.execute(
                    "INSERT OR IGNORE INTO desk (id, name, machine, file, begun_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![id, name, machine, file, begun_at],
                )
            };
            desk().map_err(&failed)?;
        }
        Ok(())
    }

    /// The hash of a desk's entry of this number.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn entry_at(&self, desk: DeskId, sequence: u64) -> Result<Option<Hash>, Error> {
        self.transaction
            .prepare_cached("SELECT hash FROM entry WHERE desk = ?1 AND sequence = ?2")
            .and_then(|mut statement| {
                let number = i64::try_from(sequence).unwrap_or(i64::MAX);
                statement
                    .query_row(params![desk.as_bytes(), number], |row| Ok(Hash::from_bytes(row.get(0)?)))
                    .optional()
            })
            .map_err(during("reading the journal"))
    }

    /// Appends an entry, its payload and its rows; answers with its number in this file.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn append(&self, entry: &Entry, salt: &[u8], body: &[u8], rows: &[Row]) -> Result<i64, Error> {
        let failed = during("appending to the journal");
        self.transaction
            .prepare_cached(include_str!("append_entry.sql"))
            .and_then(|mut statement| {
                statement.execute(params![
                    entry.id.as_bytes(),
                    entry.desk.as_bytes(),
                    i64::try_from(entry.sequence).unwrap_or(i64::MAX),
                    entry.kind.as_str(),
                    entry.act.as_bytes(),
                    entry.subject.as_ref().map(AttendeeId::as_str),
                    entry.refers_to.as_ref().map(EntryId::as_bytes),
                    entry.read_at.as_micros(),
                    entry.written_at.as_micros(),
                    entry.hub_offset,
                    entry.operator,
                    entry.payload.as_bytes(),
                    entry.previous.as_bytes(),
                    entry.hash.as_bytes(),
                ])
            })
            .map_err(&failed)?;
        let position = self.transaction.last_insert_rowid();
        self.transaction
            .prepare_cached("INSERT INTO payload (entry, salt, body) VALUES (?1, ?2, ?3)")
            .and_then(|mut statement| statement.execute(params![position, salt, body]))
            .map_err(&failed)?;
        if rows.is_empty() {
            return Ok(position);
        }
        let mut statement = self
            .transaction
            .prepare_cached(
                "INSERT INTO roster_row (revision, attendee, adds, fields) VALUES (?1, ?2, ?3, ?4)",
            )
            .map_err(&failed)?;
        // In the order of the key, so that the tree grows at its end.
        let mut ordered: Vec<&Row> = rows.iter().collect();
        ordered.sort_unstable_by_key(|row| row.attendee);
        for row in ordered {
            let fields = serde_json::to_string(&row.fields).expect("texts are JSON");
            statement.execute(params![position, row.attendee.as_str(), row.adds, fields]).map_err(&failed)?;
        }
        Ok(position)
    }

    /// Deletes everything personal: payloads but stated figures, roster rows, the ticket key, operators' salts.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn purge(&self) -> Result<(), Error> {
        self.transaction
            .execute_batch(
                "DELETE FROM roster_row;
                 DELETE FROM payload WHERE entry NOT IN
                     (SELECT position FROM entry WHERE kind = 'figures_stated');
                 DELETE FROM meta WHERE key = 'ticket_key';",
            )
            .map_err(during("purging"))
    }

    /// Makes it durable: when this returns, it is on the disk.
    ///
    /// # Errors
    /// [`Error::Store`]; then nothing was written.
    pub fn commit(self) -> Result<(), Error> {
        self.transaction.commit().map_err(during("committing"))
    }
}
