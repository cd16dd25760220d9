//! Making and opening event files: only a whole file of ours, of a format that we know, is opened.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rusqlite::{Connection, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations};

use super::{Place, Store, during};
use crate::Error;
use crate::event::Event;
use crate::ticket::TicketKey;

/// `USHR`: what SQLite calls the application id of our files.
const APPLICATION_ID: i32 = 0x5553_4852;
/// The newest format that this program knows.
const FORMAT: i64 = 1;

const STEPS: &[M<'static>] = &[M::up(include_str!("schema.sql"))];

/// What somebody wants to do with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Look.
    Read,
    /// Write too.
    Write,
}

impl Store {
    /// Makes an event file at `path`, whole or not at all.
    ///
    /// # Errors
    /// [`Error::FileExists`], [`Error::File`], [`Error::Store`].
    pub fn create(
        path: &Path,
        event: &Event,
        key: &TicketKey,
        practice_offset: Option<i64>,
    ) -> Result<Self, Error> {
        make_whole(path, |unfinished| {
            let mut connection =
                Connection::open(unfinished).map_err(|error| match error.sqlite_error_code() {
                    Some(ErrorCode::CannotOpen) => Error::File {
                        doing: "make",
                        path: path.to_owned(),
                        source: std::io::Error::other("its folder is not there or cannot be written to"),
                    },
                    _ => Error::Store { doing: "making the file", source: error },
                })?;
            fill(&mut connection, unfinished, event, key, practice_offset)
        })?;
        Self::open(path, Access::Write)
    }

    /// Makes an event in memory, for trials: it goes when it is dropped.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn in_memory(event: &Event, key: &TicketKey) -> Result<Self, Error> {
        let mut connection = Connection::open_in_memory().map_err(during("opening memory"))?;
        fill(&mut connection, Path::new("memory"), event, key, None)?;
        Ok(Self { connection, path: None, access: Access::Write })
    }

    /// Opens the event file at `path`.
    ///
    /// # Errors
    /// [`Error::NoFile`], [`Error::ForeignFile`], [`Error::DamagedFile`], [`Error::NewerFile`],
    /// [`Error::ReadOnlyFile`] where `access` is to write and the file doesn't let, [`Error::Store`].
    pub fn open(path: &Path, access: Access) -> Result<Self, Error> {
        let read_only = look_at(path)?;
        if read_only && access == Access::Write {
            return Err(Error::ReadOnlyFile(path.to_owned()));
        }
        let connection = connect(path, read_only)?;
        let sorted = |error| sorted(error, path, "opening the file");
        let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(sorted)?;
        if found > FORMAT {
            return Err(Error::NewerFile { path: path.to_owned(), found, known: FORMAT });
        }
        let check: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(sorted)?;
        if check != "ok" {
            return Err(Error::DamagedFile { path: path.to_owned(), detail: check.replace('\n', " ") });
        }
        let mut connection = connection;
        if !read_only {
            settle(&connection, path)?;
            migrate(&mut connection)?;
        }
        Ok(Self {
            connection,
            path: Some(path.to_owned()),
            access: if read_only { Access::Read } else { access },
        })
    }
}

/// Looks at the file before SQLite does, which would take an empty or a cut one for its own; answers whether
/// it is read-only.
fn look_at(path: &Path) -> Result<bool, Error> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::NoFile(path.to_owned()),
        _ => Error::File { doing: "read", path: path.to_owned(), source: error },
    })?;
    let mut head = [0; 100];
    let whole_head = metadata.is_file()
        && fs::File::open(path)
            .map_err(|source| Error::File { doing: "read", path: path.to_owned(), source })?
            .read_exact(&mut head)
            .is_ok();
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if !whole_head || !head.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID.unsigned_abs() {
        return Err(Error::ForeignFile(path.to_owned()));
    }
    let page = match u16::from_be_bytes([head[16], head[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let log = beside(path, "-wal");
    let expected = page * u64::from(number(28));
    if metadata.len() < expected && fs::metadata(&log).map_or(0, |log| log.len()) == 0 {
        return Err(Error::DamagedFile {
            path: path.to_owned(),
            detail: format!("it is cut: {} of {expected} bytes are there", metadata.len()),
        });
    }
    Ok(metadata.permissions().readonly())
}

fn connect(path: &Path, read_only: bool) -> Result<Connection, Error> {
    let sorted = |error| sorted(error, path, "opening the file");
    if !read_only {
        return Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(sorted);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(sorted)?;
    if connection.query_row("SELECT count(*) FROM meta", [], |_| Ok(())).is_ok() {
        return Ok(connection);
    }
    // In a folder that lets nobody write, SQLite needs to be told that nobody else does either.
    let address = format!(
        "file:{}?immutable=1",
        path.display().to_string().replace('%', "%25").replace('?', "%3f").replace('#', "%23")
    );
    Connection::open_with_flags(address, flags | OpenFlags::SQLITE_OPEN_URI).map_err(sorted)
}

/// SQLite before 3.51.3 can lose committed data when two connections write and checkpoint at one instant.
const OLDEST_SOUND: i32 = 3_051_003;

/// Makes the settings under which a commit is on the disk when it returns, and sees that they took: a network
/// folder, for one, silently keeps another journal.
fn settle(connection: &Connection, path: &Path) -> Result<(), Error> {
    let sorted = |error| sorted(error, path, "opening the file");
    connection
        .execute_batch(
            "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
             PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;
             PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;",
        )
        .map_err(sorted)?;
    let journal: String =
        connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(sorted)?;
    let synchronous: i64 =
        connection.query_row("PRAGMA synchronous", [], |row| row.get(0)).map_err(sorted)?;
    let not_durable = |detail: String| Err(Error::NotDurable { path: path.to_owned(), detail });
    if !["wal", "memory"].contains(&journal.as_str()) {
        return not_durable(format!("its journal is `{journal}`"));
    }
    if synchronous != 2 {
        return not_durable(format!("its synchronous setting is {synchronous}"));
    }
    if rusqlite::version_number() < OLDEST_SOUND {
        return not_durable(format!("SQLite {} is too old", rusqlite::version()));
    }
    connection.set_prepared_statement_cache_capacity(32);
    Ok(())
}

fn migrate(connection: &mut Connection) -> Result<(), Error> {
    Migrations::from_slice(STEPS).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => {
            Error::Store { doing: "bringing the file up to date", source: err }
        }
        other => Error::Store {
            doing: "bringing the file up to date",
            source: rusqlite::Error::ToSqlConversionFailure(Box::new(other)),
        },
    })
}

fn fill(
    connection: &mut Connection,
    path: &Path,
    event: &Event,
    key: &TicketKey,
    practice_offset: Option<i64>,
) -> Result<(), Error> {
    settle(connection, path)?;
    migrate(connection)?;
    let facts = serde_json::to_vec(event).map_err(|error| Error::BadEvent(error.to_string()))?;
    let put = |name: &str, value: &[u8]| {
        connection
            .execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", (name, value))
            .map_err(during("making the file"))
    };
    put("event", &facts)?;
    put("ticket_key", key.as_bytes())?;
    if let Some(offset) = practice_offset {
        put("practice_offset", &offset.to_be_bytes())?;
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(during("making the file"))
}

pub(super) fn write_desk_file(connection: &Connection, out: &Path) -> Result<(), Error> {
    make_whole(out, |unfinished| {
        let failed = during("copying the file");
        connection.execute("VACUUM INTO ?1", [unfinished.to_string_lossy()]).map_err(&failed)?;
        let copy = Connection::open(unfinished).map_err(&failed)?;
        settle(&copy, unfinished)?;
        copy.execute("DELETE FROM meta WHERE key = 'ticket_key'", []).map_err(&failed)?;
        copy.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);").map_err(&failed)
    })
}

/// Makes a file under another name and gives it its own when it is whole.
fn make_whole(path: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    if path.exists() {
        return Err(Error::FileExists(path.to_owned()));
    }
    let unfinished = beside(path, ".unfinished");
    let remove = || {
        for ending in ["", "-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&unfinished, ending));
        }
    };
    remove();
    let made = make(&unfinished).and_then(|()| {
        for_its_owner_alone(&unfinished).map_err(|source| Error::File {
            doing: "protect",
            path: path.to_owned(),
            source,
        })?;
        fs::rename(&unfinished, path).map_err(|source| Error::File {
            doing: "make",
            path: path.to_owned(),
            source,
        })
    });
    if made.is_err() {
        remove();
    }
    made
}

/// An event file holds people's names: nobody else on the machine is to read it.
#[cfg(unix)]
fn for_its_owner_alone(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

/// Elsewhere the folder's own rules protect it.
#[cfg(not(unix))]
fn for_its_owner_alone(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Where a file lies. A copy has another number on the disk or another time of birth; a file that is renamed
/// keeps both. An older copy that is written over the file keeps both too, and is found out by the note on the
/// file's outside: the journal ends before what was noted.
pub(super) fn place(path: Option<&Path>, last_position: i64) -> Place {
    let machine = machine_uid::get().unwrap_or_else(|_| "unknown".to_owned());
    let Some(path) = path else { return Place { machine, file: "memory".to_owned(), restored: 0 } };
    let number = file_id::get_file_id(path).map(|id| format!("{id:?}")).unwrap_or_default();
    let birth = fs::metadata(path)
        .and_then(|metadata| metadata.created())
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok())
        .map(|since| since.as_nanos().to_string())
        .unwrap_or_default();
    let (noted, restored) = noted(path).unwrap_or_default();
    let restored = if last_position < noted { restored + 1 } else { restored };
    let times = if restored == 0 { String::new() } else { format!(" restored {restored}") };
    Place { machine, file: format!("{number} {birth}{times}"), restored }
}

/// The extended attribute that bears the note: it belongs to the file, and not to what is in it.
#[cfg(unix)]
const NOTE: &str = "user.usher.journal";

/// Notes how far the journal goes. Where the disk keeps no such notes, a file that is restored in place is not
/// found out; copies still are. A crash between commit and note leaves the note behind, which does no harm.
#[cfg(unix)]
pub(super) fn note(path: &Path, position: i64, restored: u32) {
    let _ = xattr::set(path, NOTE, format!("{position} {restored}").as_bytes());
}

#[cfg(unix)]
fn noted(path: &Path) -> Option<(i64, u32)> {
    let note = String::from_utf8(xattr::get(path, NOTE).ok()??).ok()?;
    let (position, restored) = note.split_once(' ')?;
    Some((position.parse().ok()?, restored.parse().ok()?))
}

#[cfg(not(unix))]
pub(super) fn note(_: &Path, _: i64, _: u32) {}

#[cfg(not(unix))]
fn noted(_: &Path) -> Option<(i64, u32)> {
    None
}

/// The error that says what is the matter with the file, where SQLite knows.
pub(super) fn sorted(error: rusqlite::Error, path: &Path, doing: &'static str) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::ForeignFile(path.to_owned()),
        Some(ErrorCode::DatabaseCorrupt) => {
            Error::DamagedFile { path: path.to_owned(), detail: error.to_string() }
        }
        Some(ErrorCode::ReadOnly) => Error::ReadOnlyFile(path.to_owned()),
        _ => Error::Store { doing, source: error },
    }
}
