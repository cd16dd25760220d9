//! Time: the cutoff to the microsecond, whatever the machine's zone; wall clocks that skip or repeat.

use std::process::Command;

use usher_core::desk::When;
use usher_core::event::{Event, Facts};
use usher_core::{Error, Instant};

use crate::house::{EVENT, House, at, event};

/// Whether an arrival at `clock` is late, and whether the tally says the same.
fn is_late(house: &mut House, name: &str, clock: &str) -> bool {
    house.now = at(clock);
    let before = house.tally().arrived.late;
    let answer = house.check_in(name);
    let usher_core::outcome::Outcome::Admitted { late, .. } = answer.outcome else {
        panic!("admitted: {answer:?}")
    };
    assert_eq!(house.tally().arrived.late - before, u64::from(late), "shown and counted agree");
    late
}

#[test]
fn the_cutoff_minute_is_on_time_to_its_last_microsecond() {
    let mut house = House::new("name\nA\nB\nC\nD\n");
    assert!(!is_late(&mut house, "A", "13:14:59.999999"));
    assert!(!is_late(&mut house, "B", "13:15:00.000000"));
    assert!(!is_late(&mut house, "C", "13:15:59.999999"));
    assert!(is_late(&mut house, "D", "13:16:00.000000"));
}

#[test]
fn without_grace_the_cutoff_itself_is_late() {
    let mut house = House::new("name\nA\nB\nC\nD\n");
    house.set(&[("grace", "0")]);
    assert!(!is_late(&mut house, "A", "13:14:59.999999"));
    assert!(is_late(&mut house, "B", "13:15:00.000000"));
    assert!(is_late(&mut house, "C", "13:15:59.999999"));
    assert!(is_late(&mut house, "D", "13:16:00.000000"));
}

#[test]
fn the_cutoff_is_17_15_utc_on_that_day() {
    let house = House::new("");
    let settings = house.desk.history().settings_at(house.now);
    assert_eq!(settings.cutoff.to_string(), "2026-05-05T17:15:00Z");
    assert_eq!(settings.late_from().to_string(), "2026-05-05T17:16:00Z");
    assert_eq!(settings.start.clock(settings.zone), "13:30");
}

#[test]
fn the_machine_s_zone_never_counts() {
    let tests = [
        "time::the_cutoff_minute_is_on_time_to_its_last_microsecond",
        "time::without_grace_the_cutoff_itself_is_late",
        "time::the_cutoff_is_17_15_utc_on_that_day",
    ];
    for zone in ["America/New_York", "Asia/Kolkata", "Pacific/Chatham", "Etc/GMT+12"] {
        let output = Command::new(std::env::current_exe().expect("this test is a program"))
            .args(tests)
            .arg("--exact")
            .env("TZ", zone)
            .output()
            .expect("it starts");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("3 passed"), "in {zone}: {said}");
    }
}

#[test]
fn what_is_finer_than_a_microsecond_is_cut_off() {
    let fine = Instant::parse("2026-05-05T13:15:59.999999999-04:00").expect("an instant");
    assert_eq!(fine, at("13:15:59.999999"));
    assert_eq!(fine.to_string(), "2026-05-05T17:15:59.999999Z");
}

#[test]
fn a_time_without_an_offset_is_no_instant() {
    for text in ["13:15", "2026-05-05T13:15:00", "2026-05-05 13:15 EST", "tomorrow", ""] {
        assert_eq!(
            Instant::parse(text).expect_err("no instant").to_string(),
            format!("`{text}` is not an instant: write it as 2026-05-05T13:15:00-04:00, with the offset")
        );
    }
}

#[test]
fn a_time_that_clocks_show_twice_or_never_is_no_setting() {
    let mut house = House::of(
        Event::new(EVENT.replace("2026-05-05", "2026-11-01").parse().expect("a description"))
            .expect("an event"),
        "",
    );
    let twice = house.try_set(&[("cutoff", "01:30")]).expect_err("twice");
    assert_eq!(
        twice.to_string(),
        "setting `cutoff` cannot be `01:30`: clocks in America/New_York show 2026-11-01 01:30:00 twice that day: give it with an offset"
    );
    house.set(&[("cutoff", "2026-11-01T01:30:00-04:00")]);
    let mut house = House::of(
        Event::new(EVENT.replace("2026-05-05", "2026-03-08").parse().expect("a description"))
            .expect("an event"),
        "",
    );
    let never = house.try_set(&[("cutoff", "02:30")]).expect_err("never");
    assert_eq!(
        never.to_string(),
        "setting `cutoff` cannot be `02:30`: clocks in America/New_York skip 2026-03-08 02:30:00 that day"
    );
}

#[test]
fn settings_that_cannot_be_are_refused_and_nothing_is_written() {
    let mut house = House::new("");
    let mut refused = |key: &str, value: &str| {
        let message = house.try_set(&[("grace", "30"), (key, value)]).expect_err("it cannot be").to_string();
        assert!(house.journal().is_empty(), "all or none");
        message
    };
    let time = "give a time on the event's clock, such as 13:15 or 2026-05-05T13:15";
    assert_eq!(refused("cutoff", "noon"), format!("setting `cutoff` cannot be `noon`: {time}"));
    assert_eq!(
        refused("cutoff", "15:00"),
        "setting `cutoff` cannot be `2026-05-05T15:00:00`: the cutoff is after the end"
    );
    assert_eq!(
        refused("end", "13:30"),
        "setting `end` cannot be `2026-05-05T13:30:00`: the start is not before the end"
    );
    assert_eq!(
        refused("grace", "-1"),
        "setting `grace` cannot be `-1`: give a number of seconds, such as 60"
    );
    assert_eq!(
        refused("capacity", "many"),
        "setting `capacity` cannot be `many`: give a number of people, or none"
    );
    assert_eq!(
        refused("lunch.mode", "picnic"),
        "setting `lunch.mode` cannot be `picnic`: give check-in, desk or buffet"
    );
    assert_eq!(
        refused("lunch.plan.vegan", "some"),
        "setting `lunch.plan.vegan` cannot be `some`: give a number of plates"
    );
    assert_eq!(
        refused("lunch.plan.", "1"),
        "setting `lunch.plan.` cannot be `1`: name the diet, such as lunch.plan.vegan"
    );
}

#[test]
fn a_description_that_contradicts_itself_says_how() {
    let read = |text: &str| text.parse::<Facts>().and_then(Event::new).expect_err("it cannot be").to_string();
    assert_eq!(
        read(&EVENT.replace("14:45", "13:00")),
        "this event description cannot be read: the start is not before the end"
    );
    assert!(read(&EVENT.replace("America/New_York", "Europe/Geneva")).contains("Europe/Geneva"));
    assert!(read("title = \"x\"").contains("missing field `zone`"));
    assert!(read(&format!("{EVENT}colour = 1\n")).contains("unknown field `colour`"));
    assert!(matches!(event("").facts.date.to_string().as_str(), "2026-05-05"));
}

#[test]
fn a_clock_that_jumps_changes_no_verdict_that_was_shown() {
    let mut house = House::new("name\nAna\nBo\n");
    house.at("13:00").check_in("Ana");
    house.desk.clock_jumped(3_600_000_000, When::at(at("14:00"))).expect("written");
    let answer = house.at("13:05").check_in("Bo");
    assert!(matches!(answer.outcome, usher_core::outcome::Outcome::Admitted { late: false, .. }));
    assert_eq!(house.tally_at(at("13:10")).arrived.on_time, 2);
    assert!(matches!(Error::ArrivalsClosed.to_string().as_str(), "arrivals are closed already"));
}

#[test]
fn only_the_clock_of_a_practice_file_can_be_moved() {
    let mut house = House::in_file("name\nAna\n");
    let error = house.desk.move_practice_clock(1).expect_err("a real event");
    assert_eq!(error.to_string(), "this is no practice file: its clock is the real one");

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("practice.usher");
    let key = usher_core::ticket::TicketKey::from_bytes([7; 32]);
    let store = usher_core::store::Store::create(&path, &event(""), &key, Some(5)).expect("a file");
    let mut desk = usher_core::Desk::open(store, "Desk 1").expect("a desk");
    desk.move_practice_clock(-7).expect("moved");
    assert_eq!(desk.store().practice_offset().expect("read"), Some(-7));
}

#[test]
fn that_the_zone_is_meant_is_a_setting_like_any_other() {
    let mut house = House::new("name\nAna\n");
    house.set(&[("zone.confirmed", "yes")]);
    assert!(house.desk.view(house.now).settings.zone_confirmed);
    assert_eq!(
        house.try_set(&[("zone.confirmed", "perhaps")]).expect_err("refused").to_string(),
        "setting `zone.confirmed` cannot be `perhaps`: give yes or no"
    );
}
