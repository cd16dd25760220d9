//! Several laptops without a network: what each wrote is brought together, in any order, as often as one likes.

use std::path::Path;

use usher_core::Desk;
use usher_core::desk::{CheckIn, When};
use usher_core::store::{Access, Store};

use crate::house::{House, at};

fn open(path: &Path) -> Desk {
    Desk::open(Store::open(path, Access::Write).expect("a file"), "Door").expect("a desk")
}

/// An office file, and a desk file made from it.
fn office_and_door(roster: &str) -> (House, Desk) {
    let mut house = House::in_file(roster);
    let out = house.folder().join("door.usher");
    let when = house.when();
    house.desk.write_desk_file(&out, when).expect("written");
    (house, open(&out))
}

fn merge(into: &mut Desk, path: &Path, clock: &str) -> Result<u64, String> {
    let other = Store::open(path, Access::Read).expect("a file");
    let merged = into.merge(other, When::at(at(clock))).map_err(|error| error.to_string())?;
    Ok(merged.entries.values().sum())
}

#[test]
fn both_know_everything_afterwards_and_a_double_counts_once() {
    let (mut office, mut door) = office_and_door("name\nAna\nBo\nCy\n");
    let (ana, bo) = (office.id("Ana"), office.id("Bo"));
    office.at("12:50").check_in("Ana");
    office.at("12:55").check_in("Bo");
    door.check_in(&CheckIn::attendee(bo), When::at(at("12:54"))).expect("an answer");
    let mut walk_in = usher_core::desk::WalkIn::default();
    walk_in.fields.insert("name", "Di".to_owned());
    door.walk_in(&walk_in, When::at(at("12:56"))).expect("an answer");

    let door_path = office.folder().join("door.usher");
    assert_eq!(merge(&mut office.desk, &door_path, "13:00"), Ok(3), "an admission, a row and an admission");
    assert_eq!(merge(&mut office.desk, &door_path, "13:01"), Ok(0), "again changes nothing");
    assert_eq!(merge(&mut door, &office.path(), "13:02"), Ok(3), "the office's two and its export");
    office.desk.refresh().expect("read");
    door.refresh().expect("read");
    let (here, there) = (office.tally_at(at("13:05")), door.tally(at("13:05")).expect("figures"));
    assert_eq!((here.in_person.on_time, here.walk_ins.on_time, here.doubles, here.inside), (2, 1, 1, 3));
    assert_eq!(
        serde_json::to_vec(&here).expect("JSON"),
        serde_json::to_vec(&there).expect("JSON"),
        "the same instant and heads give the same bytes, in whatever order it was merged"
    );
    assert!(office.desk.verify(None).expect("read").is_ok() && door.verify(None).expect("read").is_ok());
    let answer = door.check_in(&CheckIn::attendee(ana), When::at(at("13:06"))).expect("an answer");
    assert_eq!(answer.outcome.as_str(), "already_in", "the door knows whom the office admitted");
    let names: Vec<String> = office.desk.desks().expect("desks").into_iter().map(|desk| desk.name).collect();
    assert_eq!(names, ["Desk 1", "Door"]);
}

#[test]
fn what_comes_over_after_the_cutoff_is_told_beside_the_figures_that_were_stated() {
    let (mut office, mut door) = office_and_door("name\nAna\nBo\n");
    let bo = office.id("Bo");
    office.at("13:00").check_in("Ana");
    door.check_in(&CheckIn::attendee(bo), When::at(at("13:10"))).expect("an answer");
    let door_path = office.folder().join("door.usher");
    merge(&mut office.desk, &door_path, "13:20").expect("merged");
    let since = office.desk.since_cutoff_figures().expect("merging states them first");
    assert_eq!((since.stated.arrived.total(), since.now.arrived.total()), (1, 2));
    assert_eq!(since.added.into_iter().collect::<Vec<_>>(), [(door.id().expect("it wrote"), 1)]);
}

#[test]
fn files_of_two_events_are_never_merged() {
    let mut house = House::in_file("name\nAna\n");
    let other = House::in_file("name\nBo\n");
    let entries = house.journal().len();
    assert_eq!(
        merge(&mut house.desk, &other.path(), "13:00"),
        Err("nothing was merged: it is of another event, `A talk`".to_owned())
    );
    assert_eq!(house.journal().len(), entries);
}

#[test]
fn an_altered_file_is_not_merged() {
    let (mut office, mut door) = office_and_door("name\nAna\n");
    let ana = office.id("Ana");
    let answer = door.check_in(&CheckIn::attendee(ana), When::at(at("12:54"))).expect("an answer");
    let path = office.folder().join("door.usher");
    rusqlite::Connection::open(&path)
        .expect("opened")
        .execute_batch(
            "DROP TRIGGER entry_is_never_altered; UPDATE entry SET operator = 'x' WHERE kind = 'checked_in'",
        )
        .expect("altered");
    assert_eq!(
        merge(&mut office.desk, &path, "13:00"),
        Err(format!(
            "nothing was merged: it was altered at entry {}: its hash is not that of what it says",
            answer.entry.expect("an entry")
        ))
    );
}

#[test]
fn two_ways_to_go_on_with_one_chain_are_not_merged() {
    let house = House::in_file("name\nAna\n");
    let (path, clone) = (house.path(), house.folder().join("clone.usher"));
    drop(house.desk);
    std::fs::copy(&path, &clone).expect("copied");
    // A cloned disk keeps what a file is known by, so that both copies are taken for the desk that wrote before.
    let place = Store::open(&clone, Access::Read).expect("a file").place().expect("read");
    rusqlite::Connection::open(&clone)
        .expect("opened")
        .execute("UPDATE desk SET file = ?1", [&place.file])
        .expect("cloned");
    let admit = |path: &Path, clock: &str| {
        let mut desk =
            Desk::open(Store::open(path, Access::Write).expect("a file"), "Desk 1").expect("a desk");
        let ana = desk.history().people[0].id;
        desk.check_in(&CheckIn::attendee(ana), When::at(at(clock))).expect("an answer");
        desk
    };
    let mut desk = admit(&path, "12:50");
    let id = admit(&clone, "12:51").id().expect("it wrote");
    assert_eq!(desk.id(), Some(id), "one desk, two chains");
    assert_eq!(
        merge(&mut desk, &clone, "13:00"),
        Err(format!(
            "nothing was merged: both files continue the chain of desk {id} at entry 2, each in its own way: one is a copy that was restored"
        ))
    );
    assert_eq!(desk.history().entries(), 2, "nothing was written");
}
