//! A rush at another desk on the same file, while this window works.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant as Moment};

use usher_core::desk::{CheckIn, When};
use usher_core::store::{Access, Store};
use usher_core::{Desk, Instant};

use super::Window;
use crate::program::Program;
use crate::turn;

/// From one guest of the rush to the next: fifty come in a second.
const BETWEEN: Duration = Duration::from_millis(20);
/// How many come in each rush.
const RUSH: usize = 300;
/// Who is scanned at this desk meanwhile.
const SCANNED: usize = 12;

fn code(number: usize) -> String {
    format!("GUEST-{number:034}")
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).expect("they are few")
}

fn crowd(program: &Program) {
    let mut list = String::from("name,code\n");
    for number in 0..2 * RUSH + SCANNED {
        writeln!(list, "Guest {number},{}", code(number)).expect("a text grows");
    }
    program.done(&["practice", &program.path("event.usher")]);
    let path = program.file("crowd.csv", list.as_bytes());
    program.done(&["import", &path]);
}

/// Another desk admits `RUSH` guests from `first` on, fifty a second; answers how long that took.
fn rush(program: &Program, first: usize) -> JoinHandle<Duration> {
    let path = PathBuf::from(program.path("event.usher"));
    thread::spawn(move || {
        let store = Store::open(&path, Access::Write).expect("the file is there");
        let offset = store.practice_offset().expect("it can be read").unwrap_or(0);
        let mut desk = Desk::open(store, "Desk 2").expect("it is an event");
        let begun = Moment::now();
        for place in 0..RUSH {
            let due = BETWEEN * u32::try_from(place).expect("they are few");
            sleep(due.saturating_sub(begun.elapsed()));
            let micros = chrono::Utc::now().timestamp_micros();
            let now = Instant::from_micros(micros).plus_micros(offset);
            let when = When { read_at: now, written_at: now };
            desk.check_in(&CheckIn::code(&code(first + place)), when).expect("they are admitted");
        }
        begun.elapsed()
    })
}

#[test]
fn the_board_is_live_and_the_desk_loses_no_key_while_fifty_come_in_a_second() {
    turn::alone();
    let program = Program::new();
    crowd(&program);
    let event = program.path("event.usher");
    let window = Window::open_with(&program, &["--event", &event]);
    let on_time = || window.number("[data-test=board-on-time]");

    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    window.js(
        "window.updates = 0;
        new MutationObserver(() => window.updates++)
            .observe(document.querySelector('[data-test=board-on-time]'), { childList: true, subtree: true, characterData: true });",
    );
    let took = rush(&program, 0).join().expect("nobody is refused");
    let updates = window.js("return window.updates").as_f64().expect("a count");
    println!(
        "{RUSH} came in {took:?}: the Board showed {:.1} updates a second",
        updates / took.as_secs_f64()
    );
    window.wait("the last of them is on the Board", |_| on_time() == whole(RUSH));
    assert!(
        took < 2 * BETWEEN * u32::try_from(RUSH).expect("they are few"),
        "they came that quickly: {took:?}"
    );
    assert!(updates / took.as_secs_f64() > 1.0, "it showed them while they came: {updates}");

    window.click("[data-test=place-desk]");
    let other = rush(&program, RUSH);
    for guest in 0..SCANNED {
        window.burst(&code(2 * RUSH + guest));
    }
    let said = "somebody with a long name to spell";
    window.hand(said);
    window.wait_value("#box", said);
    other.join().expect("nobody is refused");
    window.press("Escape");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    let all = whole(2 * RUSH + SCANNED);
    window.wait("everybody is on the Board", |_| on_time() == all);
    assert_eq!(program.done(&["tally"])["arrived"]["on_time"].as_i64(), Some(all));
}
