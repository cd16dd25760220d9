//! Nothing that was acknowledged is lost, whatever ends the program.

use std::collections::HashSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use usher_core::desk::{CheckIn, WalkIn, When};
use usher_core::store::{Access, Store};
use usher_core::{Desk, Error};

use crate::house::{House, at, fields_of};

/// Names the file on which a child process admits people until it is killed.
const STREAM: &str = "USHER_TEST_STREAM";

/// Started by the test below as a process of its own; does nothing otherwise.
#[test]
fn a_stream_of_walk_ins_that_somebody_else_kills() {
    let Ok(path) = std::env::var(STREAM) else { return };
    let mut desk =
        Desk::open(Store::open(Path::new(&path), Access::Write).expect("a file"), "Stream").expect("a desk");
    let mut out = std::io::stdout();
    for number in 0.. {
        let request =
            WalkIn { fields: fields_of(&[("name", &format!("Guest {number}"))]), ..WalkIn::default() };
        let answer = desk.walk_in(&request, When::at(at("12:50"))).expect("an answer");
        writeln!(out, "acknowledged {}", answer.entry.expect("an entry")).expect("the parent listens");
        out.flush().expect("the parent listens");
    }
}

#[test]
fn killed_fifty_times_in_the_middle_of_check_ins_nothing_acknowledged_is_lost() {
    let house = House::in_file("name\nAna\n");
    let path = house.path();
    let mut acknowledged: HashSet<String> = HashSet::new();
    for round in 0..50_u64 {
        let mut child = Command::new(std::env::current_exe().expect("this test is a program"))
            .args(["durability::a_stream_of_walk_ins_that_somebody_else_kills", "--exact", "--nocapture"])
            .env(STREAM, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let note = |line: String, known: &mut HashSet<String>| {
            if let Some(entry) = line.strip_prefix("acknowledged ") {
                known.insert(entry.to_owned());
            }
        };
        // Wait for the first, so that the kill falls among check-ins and not into the start.
        for line in lines.by_ref().map_while(Result::ok) {
            let first = line.starts_with("acknowledged ");
            note(line, &mut acknowledged);
            if first {
                break;
            }
        }
        sleep(Duration::from_millis(round * 7 % 40));
        child.kill().expect("killed");
        child.wait().expect("it ended");
        for line in lines.map_while(Result::ok) {
            note(line, &mut acknowledged);
        }
        let desk =
            Desk::open(Store::open(&path, Access::Write).expect("it opens"), "Office").expect("a desk");
        let verified = desk.verify(None).expect("it can be read");
        assert!(verified.is_ok(), "after kill {round}: {:?}", verified.first_bad);
        let mut here = HashSet::new();
        let read = desk.store().read_after(0, |recorded, _| {
            here.insert(recorded.entry.id.to_string());
            Ok(())
        });
        read.expect("a journal");
        let lost: Vec<&String> = acknowledged.difference(&here).collect();
        assert!(lost.is_empty(), "lost after kill {round}: {lost:?}");
    }
    assert!(acknowledged.len() >= 50, "the stream was in full flow: {}", acknowledged.len());
}

#[test]
fn two_desks_on_one_file_see_one_another_and_lose_nothing() {
    let roster: String = (0..40).map(|number| format!("Guest {number}\n")).collect();
    let house = House::in_file(&format!("name\n{roster}"));
    let path = house.path();
    let ids: Vec<_> = house.desk.history().people.iter().map(|person| person.id).collect();
    let admitted = std::thread::scope(|scope| {
        let admit = |name: &'static str| {
            let (path, ids) = (path.clone(), ids.clone());
            scope.spawn(move || {
                let store = Store::open(&path, Access::Write).expect("a file");
                let mut desk = Desk::open(store, name).expect("a desk");
                ids.into_iter()
                    .filter(|&id| {
                        let answer =
                            desk.check_in(&CheckIn::attendee(id), When::at(at("12:50"))).expect("an answer");
                        answer.outcome.as_str() == "admitted"
                    })
                    .count()
            })
        };
        let (lift, stairs) = (admit("Lift"), admit("Stairs"));
        lift.join().expect("it ran") + stairs.join().expect("it ran")
    });
    assert_eq!(admitted, 40, "each person was admitted by one of the two");
    let desk = Desk::open(Store::open(&path, Access::Read).expect("a file"), "Office").expect("a desk");
    let tally = desk.tally(at("13:00")).expect("figures");
    assert_eq!((tally.in_person.on_time, tally.doubles), (40, 0));
    assert!(desk.verify(None).expect("read").is_ok());
}

#[test]
fn a_verb_that_breaks_half_way_leaves_file_and_history_as_they_were() {
    let mut house = House::in_file("name\nAna\n");
    let before = (house.journal().len(), house.desk.history().entries());
    let settings =
        [("capacity".to_owned(), "9".to_owned()), ("lunch.plan.vegan".to_owned(), "none of them".to_owned())];
    let when = house.when();
    let broken = house.desk.set(&settings, when).expect_err("the second cannot be");
    assert!(matches!(broken, Error::BadSetting { .. }));
    assert_eq!((house.journal().len(), house.desk.history().entries()), before);
    assert_eq!(house.desk.history().settings_at(house.now).capacity, None);
    assert_eq!(house.check_in("Ana").outcome.as_str(), "admitted", "and the desk goes on");
    assert!(house.desk.verify(None).expect("read").is_ok());
}
