//! Event files: only a whole one of ours is opened, and what leaves it is clean.

use std::path::Path;

use usher_core::desk::When;
use usher_core::entry::Kind;
use usher_core::store::{Access, Store};
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Error};

use crate::house::{House, at, event};

fn refused(path: &Path) -> String {
    let message = Store::open(path, Access::Write).err().expect("refused").to_string();
    message.replace(&path.display().to_string(), "FILE")
}

#[test]
fn what_is_no_event_file_is_called_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("event.usher");
    assert_eq!(refused(&path), "no event file at `FILE`: make one with `usher new` or `usher practice`");
    let foreign = "`FILE` is not an event file of Usher";
    assert_eq!(refused(folder.path()), foreign);
    for bytes in [&b""[..], b"some text", &[0; 4096]] {
        std::fs::write(&path, bytes).expect("written");
        assert_eq!(refused(&path), foreign);
    }
    std::fs::remove_file(&path).expect("removed");
    rusqlite::Connection::open(&path).expect("opened").execute_batch("CREATE TABLE x (y)").expect("made");
    assert_eq!(refused(&path), foreign, "another program's database");
}

#[test]
fn a_cut_file_is_damaged_wherever_it_was_cut() {
    let house = House::in_file("name\nAna\n");
    let path = house.path();
    drop(house.desk);
    let whole = std::fs::read(&path).expect("read");
    for length in [100, 4096, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&path, &whole[..length]).expect("cut");
        assert_eq!(
            refused(&path),
            format!(
                "event file `FILE` is damaged (it is cut: {length} of {} bytes are there): open a backup of it, and keep this one for repair",
                whole.len()
            )
        );
    }
    std::fs::write(&path, &whole).expect("mended");
    assert!(Store::open(&path, Access::Write).is_ok());
}

#[test]
fn a_garbled_page_is_found_on_opening() {
    let house = House::in_file("name\nAna\n");
    let path = house.path();
    drop(house.desk);
    let mut bytes = std::fs::read(&path).expect("read");
    for byte in &mut bytes[8192..12_288] {
        *byte ^= 0xFF;
    }
    std::fs::write(&path, &bytes).expect("garbled");
    assert!(refused(&path).starts_with("event file `FILE` is damaged ("), "{}", refused(&path));
}

#[test]
fn a_file_of_a_newer_format_asks_for_a_newer_program() {
    let house = House::in_file("");
    let path = house.path();
    drop(house.desk);
    rusqlite::Connection::open(&path).expect("opened").pragma_update(None, "user_version", 99).expect("set");
    assert_eq!(
        refused(&path),
        "event file `FILE` is of format 99, this Usher knows up to 1: use a newer Usher"
    );
}

#[test]
fn a_read_only_file_is_looked_at_and_not_written() {
    let house = House::in_file("name\nAna\n");
    let path = house.path();
    drop(house.desk);
    let mut permissions = std::fs::metadata(&path).expect("there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("set");
    assert_eq!(refused(&path), "event file `FILE` is read-only: nothing was written");
    let mut desk = Desk::open(Store::open(&path, Access::Read).expect("read"), "Desk 1").expect("a desk");
    assert_eq!(desk.tally(at("13:00")).expect("figures").in_person.registered, 1);
    let error = desk.close_arrivals(When::at(at("13:00"))).expect_err("refused");
    assert!(matches!(error, Error::ReadOnlyFile(_)));
}

#[test]
fn reading_writes_nothing() {
    let mut house = House::in_file("name\nAna\n");
    house.check_in("Ana");
    let path = house.path();
    drop(house.desk);
    let before = std::fs::read(&path).expect("read");
    let desk = Desk::open(Store::open(&path, Access::Read).expect("read"), "Another").expect("a desk");
    desk.tally(at("18:00")).expect("figures");
    desk.verify(None).expect("verified");
    drop(desk);
    assert_eq!(std::fs::read(&path).expect("read"), before);
}

#[test]
fn nothing_is_made_over_a_file_that_is_there() {
    let house = House::in_file("");
    let taken = Store::create(&house.path(), &event(""), &TicketKey::random(), None).err().expect("refused");
    assert_eq!(
        taken.to_string(),
        format!("`{}` exists already: choose another name, nothing was written", house.path().display())
    );
    let nowhere = house.folder().join("no/such/folder.usher");
    let error = Store::create(&nowhere, &event(""), &TicketKey::random(), None).err().expect("refused");
    assert_eq!(
        error.to_string(),
        format!("cannot make `{}`: its folder is not there or cannot be written to", nowhere.display())
    );
    let left: Vec<_> = std::fs::read_dir(house.folder()).expect("read").filter_map(Result::ok).collect();
    assert!(left.iter().all(|entry| !entry.file_name().to_string_lossy().contains("unfinished")), "{left:?}");
}

#[test]
fn a_desk_file_admits_and_holds_no_ticket_key() {
    let mut house = House::in_file("name\nAna\n");
    let ticket = house.ticket("Ana");
    let out = house.folder().join("desk.usher");
    let when = house.when();
    house.desk.write_desk_file(&out, when).expect("written");
    assert_eq!(house.last().entry.kind, Kind::Exported);
    let bytes = std::fs::read(&out).expect("read");
    assert!(!bytes.windows(32).any(|window| window == [7; 32]), "the key is nowhere in the file");
    assert!(std::fs::read(house.path()).expect("read").windows(32).any(|window| window == [7; 32]));
    let mut desk = Desk::open(Store::open(&out, Access::Write).expect("opened"), "Desk 1").expect("a desk");
    let answer =
        desk.check_in(&usher_core::desk::CheckIn::code(&ticket), When::at(at("13:00"))).expect("an answer");
    assert_eq!(answer.outcome.as_str(), "admitted");
    assert_ne!(desk.id(), house.desk.id(), "another file is another desk");
    let refused = desk.issue_tickets(When::at(at("13:00"))).expect_err("refused");
    assert_eq!(
        refused.to_string(),
        "this is a desk file, it holds no ticket key: issue tickets from the office file"
    );
}

#[test]
fn a_purged_file_holds_nobody_s_name() {
    let mut house = House::in_file("name,email\nZebulon Quux,zebulon@example.org\n");
    house.check_in("Zebulon Quux");
    house.desk.purge(When::at(at("18:00"))).expect("purged");
    let path = house.path();
    drop(house.desk);
    let bytes = std::fs::read(&path).expect("read");
    for personal in [&b"Zebulon"[..], b"zebulon@example.org", &[7; 32]] {
        assert!(!bytes.windows(personal.len()).any(|window| window == personal), "{personal:?}");
    }
}

#[test]
fn a_file_keeps_a_write_ahead_log() {
    let house = House::in_file("");
    let file = rusqlite::Connection::open(house.path()).expect("opened");
    let journal: String = file.query_row("PRAGMA journal_mode", [], |row| row.get(0)).expect("read");
    assert_eq!(journal, "wal", "with synchronous = FULL, which opening sees to, a commit is on the disk");
    let message =
        Error::NotDurable { path: "x".into(), detail: "its journal is `delete`".to_owned() }.to_string();
    assert_eq!(
        message,
        "event file `x` cannot be kept safe here (its journal is `delete`): put it on a disk of this computer"
    );
}

#[cfg(unix)]
#[test]
fn an_event_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut house = House::in_file("name\nAna\n");
    let out = house.folder().join("desk.usher");
    let when = house.when();
    house.desk.write_desk_file(&out, when).expect("written");
    for path in [house.path(), out] {
        assert_eq!(
            std::fs::metadata(&path).expect("there").permissions().mode() & 0o777,
            0o600,
            "{}",
            path.display()
        );
    }
}
