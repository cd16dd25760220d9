//! Rehearsals: guests who are not there come to the real window, and what was done with them is told at the end.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use super::Window;
use super::house::House;

/// From what the draws begin in these stories; any other would do.
const SEED: u32 = 20_260_505;

/// Begins a rehearsal of twenty guests who come in a rush, and lets all of them have come.
pub(super) fn rehearse(window: &Window) {
    window.invoke("rehearse", &json!({ "guests": 20, "pace": "rush", "seed": SEED }));
    window.wait_for("[data-test=counter]");
    window.set_clock("13:15:25");
    window.wait("somebody stands there", |window| !says(window).is_empty());
}

/// What sort of thing whoever stands at the counter says.
pub(super) fn says(window: &Window) -> String {
    window.attribute("[data-test=counter]", "data-says")
}

/// The name of whoever stands there, as they say it.
pub(super) fn name(window: &Window) -> String {
    window.attribute("[data-test=counter-words]", "data-name")
}

/// Staff are done with the guest, and the next one steps up.
pub(super) fn next(window: &Window) {
    let before = window.text("[data-test=counter-number]");
    window.press("F4");
    window.wait("the next guest", |window| {
        window.has("[data-test=rehearsal-report]") || window.text("[data-test=counter-number]") != before
    });
}

/// Clears the box and the answer.
pub(super) fn clear(window: &Window) {
    window.press("Escape");
    window.press("Escape");
    window.wait_gone("[data-test=result]");
}

/// Does what the screen says for somebody who greets and holds up a code; answers whether it was theirs.
pub(super) fn serve(window: &Window) -> bool {
    let who = name(window);
    window.press("F3");
    window.wait_for("[data-test=result]");
    match window.outcome().as_str() {
        "online_registrant" => {
            window.answer();
            window.wait("they are in", |window| window.outcome() == "admitted");
        }
        "unlinked" => {
            window.hand(&who);
            window.wait_for("[data-test=person]");
            window.press("Return");
            window.wait("they are in", |window| window.outcome() == "admitted");
        }
        _ => {}
    }
    window.wait("the answer has settled", |window| !window.has("article.full"));
    let is_theirs = window.text("[data-test=result]").contains(&who);
    if window.has("[data-test=attention]") {
        window.answer();
        window.wait_gone("[data-test=attention]");
    }
    is_theirs
}

/// What happened at an event. Its day is past, so that a window which opens it states the figures of its cutoff.
fn kinds(journal: &Value) -> Vec<String> {
    let entries = journal["entries"].as_array().expect("a list");
    let kinds = entries.iter().filter_map(|entry| entry["kind"].as_str()).map(str::to_owned);
    kinds.filter(|kind| kind != "figures_stated").collect()
}

fn mistakes(window: &Window) -> Vec<String> {
    let told = window.invoke("rehearsal", &json!({}));
    let slips = told["report"]["slips"].as_array().expect("a list");
    slips.iter().filter_map(|slip| slip["mistake"].as_str()).map(str::to_owned).collect()
}

#[test]
fn guests_come_to_a_practice_copy_and_the_report_tells_what_went_wrong() {
    let house = House::new();
    let real = house.program.path("real.usher");
    house.program.done(&["new", &real]);
    house.program.done(&["import", "assets/events/sample-roster.csv", "--event", &real]);
    let happened = || kinds(&house.program.done(&["journal", "--event", &real]));
    let window = Window::open_with(&house.program, &["--event", &real]);

    // From Set-up, as somebody does it for the first time.
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-rehearsal]");
    window.click("[data-test=rehearsal-pace-rush]");
    window.click("[data-test=rehearsal-begin]");
    window.wait_for("[data-test=counter]");
    window.wait_text("[data-test=practice]", "PRACTICE");
    window.wait("the first guest", |window| !says(window).is_empty());
    window.click("[data-test=counter-stop]");
    window.wait_for("[data-test=rehearsal-report]");
    assert_eq!(mistakes(&window), Vec::<String>::new(), "whoever stood there is no mistake");
    let told = window.text("[data-test=rehearsal-right]");
    assert!(told.starts_with("0 of 0 served right") && told.contains("20 not dealt with"), "{told}");

    // Another one, all of whose guests are there.
    rehearse(&window);
    window.wait_gone("[data-test=rehearsal-report]");
    let mut expected = Vec::new();
    let mut right = 0;
    let mut added = None;
    while right < 4 || added.is_none() {
        assert!(!window.has("[data-test=rehearsal-report]"), "among twenty there are as many");
        clear(&window);
        match says(&window).as_str() {
            "greets" if serve(&window) => right += 1,
            "greets" => expected.push("wrong_person"),
            // Somebody comes in another's place, and is added as a walk-in: that person is still expected.
            "instead" => {
                let who = name(&window);
                window.press("ctrl+n");
                window.fill("[data-test=walk-name]", &who);
                window.click("[data-test=walk-add]");
                window.wait_outcome("admitted", &who);
                expected.push("place_not_taken");
                added = Some(who);
            }
            // A pass for another event: there is nothing to do, and nothing is done.
            "elsewhere" => right += 1,
            _ => expected.push("unserved"),
        }
        next(&window);
    }
    if !window.has("[data-test=rehearsal-report]") {
        window.click("[data-test=counter-stop]");
    }
    window.wait_for("[data-test=rehearsal-report]");

    assert_eq!(mistakes(&window), expected);
    let served = right + expected.len();
    let told = window.text("[data-test=rehearsal-right]");
    assert!(told.starts_with(&format!("{right} of {served} served right")), "{told}");
    let who = added.expect("a substitute");
    let lines = window.texts("[data-test=rehearsal-slip]");
    assert!(
        lines.iter().any(|line| line.contains(&who)
            && line.contains("is still expected")
            && line.contains("let this guest come instead")),
        "what happened and what was right: {lines:?}"
    );
    let training = window.texts("[data-test=rehearsal-train]");
    assert!(training.iter().any(|line| line.contains("Somebody comes instead")), "{training:?}");
    assert!(training.iter().any(|line| line.starts_with("Place not taken over once")), "{training:?}");
    let pace: f64 = window.text("[data-test=rehearsal-pace]").parse().expect("guests a minute");
    assert!(pace > 0.5, "{pace}");

    // The same guests again, and the one before is told beside it.
    let again = |window: &Window| window.invoke("rehearsal", &json!({}))["arrivals"].clone();
    let arrivals = again(&window);
    window.click("[data-test=rehearsal-again]");
    window.wait_for("[data-test=counter]");
    assert_eq!(again(&window), arrivals);
    window.click("[data-test=counter-stop]");
    window.wait_for("[data-test=rehearsal-before]");

    // Back to the real event, to which none of it came.
    window.click("[data-test=rehearsal-leave]");
    window.wait_gone("[data-test=practice]");
    window.wait_for("#box");
    assert_eq!(happened(), ["roster_revision"]);
}

#[test]
fn a_code_on_the_screen_is_scanned_with_ones_own_scanner_and_the_supervisor_is_heard_once_asked() {
    let house = House::new();
    let window = Window::open(&house.program);
    rehearse(&window);
    let (mut scanned, mut heard) = (false, false);
    while !(scanned && heard) {
        assert!(!window.has("[data-test=rehearsal-report]"), "among twenty there are both");
        clear(&window);
        if says(&window) == "greets" && !scanned {
            window.click("[data-test=counter-large]");
            window.wait_for("[data-test=counter-code]");
            window.burst(&window.attribute("[data-test=counter-large]", "data-code"));
            window.wait_for("[data-test=result]");
            window.wait_gone("dialog");
            scanned = true;
        } else if says(&window) == "no_ticket" && !heard {
            assert!(!window.text("[data-test=counter-words]").contains("supervisor"));
            window.hand(&name(&window));
            sleep(Duration::from_millis(300));
            if window.texts("[role=option]").len() == 1 {
                window.press("Return");
                window.wait_for("[data-test=result]");
                if ["cancelled", "not_confirmed"].contains(&window.outcome().as_str()) {
                    window.wait("the supervisor", |window| {
                        window.text("[data-test=counter-words]").starts_with("Your supervisor")
                    });
                    heard = true;
                }
            }
        }
        next(&window);
    }
}

#[test]
fn whoever_sat_at_the_event_sits_there_again_after_a_rehearsal() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.sit("Lea Park");
    rehearse(&window);
    window.click("[data-test=counter-stop]");
    window.click("[data-test=rehearsal-leave]");
    window.wait_gone("[data-test=rehearsal-report]");
    window.wait_text("[data-test=seat]", "Lea Park");
}

#[test]
fn a_lock_leaves_the_rehearsal_and_is_opened_by_the_events_own_pins() {
    let house = House::new();
    let set = ["staff", "set", "Sam", "--role", "desk", "--pin"];
    assert_eq!(house.program.typing("407193", &set).status, 0);
    let window = Window::open(&house.program);
    rehearse(&window);
    window.press("ctrl+shift+l");
    window.wait_for("[data-test=locked]");
    window.press("Return");
    window.wait_for("[data-test=pin-field]");
    window.fill("[data-test=pin-field]", "407193");
    window.press("Return");
    window.wait_gone("[data-test=locked]");
    window.wait_text("[data-test=seat]", "Sam");
    assert!(!window.has("[data-test=counter]"), "the rehearsal is over");
}
