//! The chain: its encoding pinned, what is altered found, copies told from originals.

use std::path::Path;

use rusqlite::Connection;
use usher_core::desk::{CheckIn, When};
use usher_core::entry::{Entry, Hash, Kind, Row, payload_digest, rows_digest};
use usher_core::ids::{ActId, DeskId, EntryId};
use usher_core::store::{Access, Store};
use usher_core::{Desk, Instant};

use crate::house::{House, at, fields_of};

fn full() -> Entry {
    Entry {
        id: EntryId::from_bytes([1; 16]),
        desk: DeskId::from_bytes([2; 16]),
        sequence: 3,
        kind: Kind::CheckedIn,
        act: ActId::from_bytes([4; 16]),
        subject: Some("0123456789".parse().expect("an id")),
        refers_to: Some(EntryId::from_bytes([5; 16])),
        read_at: Instant::from_micros(1_778_001_300_000_000),
        written_at: Instant::from_micros(1_778_001_300_000_001),
        hub_offset: Some(-7),
        operator: "M. L. é".to_owned(),
        payload: Hash::of(b"payload"),
        previous: Hash::of(b"previous"),
        hash: Hash::NONE,
    }
}

/// The hashes were computed apart from this program:
///
/// ```python
/// import hashlib, struct
/// text = lambda t: struct.pack('>I', len(t.encode())) + t.encode()
/// maybe = lambda b: b'\1' + b if b is not None else b'\0'
/// def seal(kind, subject, ref, read, written, offset, operator):
///     b = b'usher-entry-1' + b'\1' * 16 + b'\2' * 16 + struct.pack('>Q', 3) + text(kind) + b'\4' * 16
///     b += maybe(subject) + maybe(ref) + struct.pack('>qq', read, written) + maybe(offset) + text(operator)
///     b += hashlib.sha256(b'payload').digest() + hashlib.sha256(b'previous').digest()
///     return hashlib.sha256(b).hexdigest()
/// print(seal('checked_in', b'0123456789', b'\5' * 16, 1778001300000000, 1778001300000001, struct.pack('>q', -7), 'M. L. é'))
/// print(seal('exported', None, None, 1778001300000000, 1778001300000001, None, ''))
/// ```
#[test]
fn the_canonical_encoding_is_pinned() {
    assert_eq!(full().seal().to_string(), "35df5816b6b77454eec1f9b5ffe67f63961574f2bb56bf6c6639a452976012d3");
    let bare = Entry {
        kind: Kind::Exported,
        subject: None,
        refers_to: None,
        hub_offset: None,
        operator: String::new(),
        ..full()
    };
    assert_eq!(bare.seal().to_string(), "1b477fe0f093290943d1f6f1418fd3f928b2679970507018d42fc472c8eaef26");
}

/// `printf 'salt{}' | sha256sum`, and `printf '0123456789+{"name":"Ana"}\n9876543210~{"diet":""}\n' | sha256sum`.
#[test]
fn the_digests_of_payloads_and_rows_are_pinned() {
    assert_eq!(
        payload_digest(b"salt", b"{}").to_string(),
        "d7c765b399c3a6991ef0b6d49d47662966e2f7acc387535a84b65b7d8704d579"
    );
    let row = |id: &str, adds, fields: &[(&str, &str)]| Row {
        attendee: id.parse().expect("an id"),
        adds,
        fields: fields_of(fields),
    };
    let rows = [row("9876543210", false, &[("diet", "")]), row("0123456789", true, &[("name", "Ana")])];
    assert_eq!(
        rows_digest(&rows).to_string(),
        "47fca5e806f4b1fe2aed170df46a5a61d9f51af2b54215c3e7e19a09fe86b8fe",
        "in the order of the ids"
    );
}

fn sql(path: &Path, statements: &str) -> Result<(), rusqlite::Error> {
    Connection::open(path).expect("the file").execute_batch(statements)
}

#[test]
fn the_file_refuses_to_alter_or_delete_an_entry() {
    let mut house = House::in_file("name\nAna\n");
    house.check_in("Ana");
    for statement in ["UPDATE entry SET operator = 'x'", "DELETE FROM entry"] {
        let error = sql(&house.path(), statement).expect_err("refused");
        assert_eq!(error.to_string(), "the journal is only ever appended to", "{statement}");
    }
    let error = sql(&house.path(), "UPDATE payload SET body = x'7b7d'").expect_err("refused");
    assert_eq!(error.to_string(), "a payload is kept or purged, never altered");
    let error = sql(&house.path(), "UPDATE roster_row SET fields = '{}'").expect_err("refused");
    assert_eq!(error.to_string(), "a roster row is kept or purged, never altered");
}

#[test]
fn what_is_altered_all_the_same_is_found_at_its_entry() {
    for (statements, place, why) in [
        (
            "DROP TRIGGER entry_is_never_altered; UPDATE entry SET read_at = read_at - 1 WHERE position = 2",
            2,
            "its hash is not that of what it says",
        ),
        (
            "DROP TRIGGER payload_is_never_altered;
             UPDATE payload SET body = CAST('{\"means\":\"scan\",\"late\":false}' AS BLOB) WHERE entry = 2",
            2,
            "its payload is not the one it was written with",
        ),
        (
            "DROP TRIGGER roster_row_is_never_altered; UPDATE roster_row SET fields = '{\"name\":\"Eve\"}'",
            1,
            "its rows are not those it was written with",
        ),
        (
            "DROP TRIGGER entry_is_never_deleted; PRAGMA foreign_keys = OFF; DELETE FROM entry WHERE position = 2",
            3,
            "its number does not follow the one before it",
        ),
    ] {
        let mut house = House::in_file("name\nAna\nBo\n");
        house.check_in("Ana");
        house.check_in("Bo");
        let entry = house.journal()[place - 1].entry.id;
        sql(&house.path(), statements).expect("altered");
        let bad = house.desk.verify(None).expect("it can be read").first_bad.expect("it is found");
        assert_eq!((bad.entry, bad.why), (entry, why));
    }
}

#[test]
fn a_tail_that_was_cut_is_found_by_a_head_that_was_noted() {
    let mut house = House::in_file("name\nAna\n");
    house.check_in("Ana");
    let head = house.last().entry.hash;
    assert!(house.desk.verify(Some(head)).expect("read").is_ok());
    sql(&house.path(), "DROP TRIGGER entry_is_never_deleted; PRAGMA foreign_keys = OFF; DELETE FROM entry WHERE position = 2")
        .expect("cut");
    assert!(house.desk.verify(None).expect("read").is_ok(), "a shorter chain is whole");
    let cut = house.desk.verify(Some(head)).expect("read");
    assert!(!cut.is_ok() && !cut.head_found);
}

fn open(path: &Path) -> Desk {
    Desk::open(Store::open(path, Access::Write).expect("the file"), "Desk 1").expect("a desk")
}

/// Checks somebody in on the file, and answers which desk wrote it.
fn writes(path: &Path, name: &str) -> DeskId {
    let mut desk = open(path);
    let named = |person: &&usher_core::history::Person| person.rows[0].attendee().name == name;
    let id = desk.history().people.iter().find(named).expect("known").id;
    desk.check_in(&CheckIn::attendee(id), When::at(at("12:50"))).expect("an answer");
    assert!(desk.verify(None).expect("read").is_ok());
    desk.id().expect("it wrote")
}

#[test]
fn a_file_that_is_renamed_keeps_its_desk_and_a_copy_is_another() {
    let house = House::in_file("name\nAna\nBo\nCy\n");
    let (path, folder) = (house.path(), house.folder().to_owned());
    let first = writes(&path, "Ana");
    let moved = folder.join("moved.usher");
    drop(house.desk);
    std::fs::rename(&path, &moved).expect("renamed");
    assert_eq!(writes(&moved, "Bo"), first);
    let copy = folder.join("copy.usher");
    std::fs::copy(&moved, &copy).expect("copied");
    let second = writes(&copy, "Cy");
    assert_ne!(second, first, "a copy never continues the original's chain");
    assert_eq!(writes(&moved, "Cy"), first, "and the original goes on");
}

#[test]
fn a_file_that_an_older_copy_was_written_over_is_another_desk() {
    let house = House::in_file("name\nAna\nBo\nCy\n");
    let (path, folder) = (house.path(), house.folder().to_owned());
    drop(house.desk);
    let first = writes(&path, "Ana");
    let backup = std::fs::read(&path).expect("read");
    assert_eq!(writes(&path, "Bo"), first);
    std::fs::write(&path, backup).expect("written over the same file");
    let restored = writes(&path, "Cy");
    assert_ne!(restored, first, "its chain has lost an entry that may be known elsewhere");
    assert_eq!(writes(&path, "Bo"), restored, "and from then on it is one desk again");
    drop(folder);
}
