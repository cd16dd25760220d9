//! The Desk: scans, answers, questions, undo, and what a power cut leaves.

use serde_json::json;

use super::Window;
use super::house::House;

const GUEST: &str = "欧阳若澜";
const OTHER: &str = "葛城 千紘";

/// What the journal of the command line says of somebody, newest last.
fn kinds(house: &House, name: &str) -> Vec<String> {
    let shown = house.program.done(&["show", house.id(name)]);
    let entries = shown["entries"].as_array().expect("entries are a list");
    entries.iter().map(|entry| entry["kind"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_scan_admits_again_it_is_an_echo_and_later_already_in() {
    let house = House::new();
    let window = Window::open(&house.program);

    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    assert_eq!(window.text("[data-test=word]"), "Checked in, on time");
    assert_eq!(window.value("#box"), "", "the code is taken out of the box");
    window.wait("the tile counts one", |window| window.number("[data-test=tile-in]") == 1);

    window.burst(house.code(GUEST));
    window.wait_for("[data-test=echo]");
    assert_eq!(window.outcome(), "admitted", "the card stays under the echo");

    window.set_clock("13:02:00");
    window.burst(house.code(GUEST));
    window.wait_outcome("already_in", GUEST);
    assert_eq!(window.text("[data-test=time]"), "12:45");
    assert_eq!(kinds(&house, GUEST), ["ticket_issued", "checked_in", "refused"]);
}

#[test]
fn the_last_minute_is_on_time_and_then_it_is_late() {
    let house = House::new();
    let window = Window::open(&house.program);

    window.set_clock("13:15:40");
    assert_eq!(window.text("[data-test=pill]"), "Last minute on time");
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    assert_eq!(window.attribute("[data-test=result]", "data-late"), "false");

    window.set_clock("13:16:00");
    assert_eq!(window.text("[data-test=pill]"), "Late since 13:15");
    window.burst(house.code(OTHER));
    window.wait_outcome("admitted", OTHER);
    assert_eq!(window.text("[data-test=word]"), "Checked in, late");
    window.wait("the tiles tell them apart", |window| {
        (window.number("[data-test=tile-on-time]"), window.number("[data-test=tile-late]")) == (1, 1)
    });
    let journal = house.program.done(&["journal"]);
    let stated = |entry: &serde_json::Value| entry["kind"] == "figures_stated";
    assert!(
        journal["entries"].as_array().is_some_and(|entries| entries.iter().any(stated)),
        "the figures of the cutoff are stated when its minute is over"
    );
}

#[test]
fn every_other_outcome_has_its_band() {
    let house = House::new();
    let window = Window::open(&house.program);
    let shows = |text: &str, outcome: &str, word: &str| {
        window.burst(text);
        window.wait(&format!("{outcome} for {text}"), |window| {
            window.outcome() == outcome && window.text("[data-test=word]") == word
        });
    };

    shows("https://example.org/menu", "not_a_ticket", "Not a ticket");
    shows("WIFI:S:Guests;T:WPA;P:welcome;;", "not_a_ticket", "Not a ticket");
    window.wait_text("[data-test=name]", "A Wi-Fi code");
    shows("0123456789012", "unknown", "Not on this list");
    shows(&house.code(GUEST)[..30], "unknown", "Not read whole");
    let indico = "{\"registrant_id\":\"1\",\"checkin_secret\":\"0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d\",\"event_id\":\"1\",\"server_url\":\"https://indico.un.org\"}";
    shows(indico, "unlinked", "Indico ticket, not linked yet");
    assert_eq!(window.text("[data-test=name]"), "Who is it?");

    let old = house.code(OTHER).to_owned();
    let folder = house.program.path("anew");
    house.program.done(&["tickets", "--out", &folder, "--reissue", house.id(OTHER)]);
    shows(&old, "revoked", "A newer ticket was issued");

    let elsewhere = House::new();
    shows(elsewhere.code(GUEST), "other_event", "Ticket for another event");

    for (query, outcome, word) in [
        ("marit", "online_registrant", "Registered online. Admit in person?"),
        ("ezequiel", "cancelled", "Registration cancelled"),
        ("nxumalo", "not_confirmed", "On the waiting list"),
        ("tjandrawinata", "not_confirmed", "Not confirmed yet"),
    ] {
        window.press("Escape");
        window.find(query);
        window.press("Return");
        window.wait(outcome, |window| window.outcome() == outcome);
        assert_eq!(window.text("[data-test=word]"), word);
    }

    house.program.done(&["set", "capacity=0"]);
    shows(house.code(GUEST), "room_full", "The room is full");
    assert_eq!(window.number("[data-test=tile-in]"), 0, "nobody came in by all that");
}

#[test]
fn the_enter_of_a_burst_never_answers_a_prompt() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("marit", "online_registrant", "Marit");
    std::thread::sleep(std::time::Duration::from_millis(600));

    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    let open = "[data-test=recent] button.open";
    window.wait_for(open);
    assert!(window.text(open).contains("Marit"), "the question stays open: {}", window.text(open));
    assert_eq!(house.tally()["came_in_person"]["on_time"], 0);

    window.click(open);
    window.wait_outcome("online_registrant", "Marit");
    window.answer();
    window.wait_outcome("admitted", "Marit");
    window.wait_gone(open);
    assert_eq!(house.tally()["came_in_person"]["on_time"], 1);
}

#[test]
fn an_enter_right_after_a_question_was_not_meant_for_it() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.find("marit");
    window.js("window.shown = 0; new MutationObserver(() => {
        if (!window.shown && document.querySelector('[data-test=result]')) {
            window.shown = 1;
            document.querySelector('#box').dispatchEvent(
                new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
        }
    }).observe(document.body, { childList: true, subtree: true })");
    window.press("Return");
    window.wait_outcome("online_registrant", "Marit");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(window.outcome(), "online_registrant");
}

#[test]
fn a_ticket_of_another_system_is_linked_in_one_action_and_undone_with_it() {
    let house = House::new();
    let window = Window::open(&house.program);
    let code = "0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d";
    window.burst(code);
    window.wait("who is it", |window| window.text("[data-test=name]") == "Who is it?");
    window.take("ouyang", "admitted", GUEST);
    window.wait_gone("[data-test=recent] button.open");
    assert_eq!(kinds(&house, GUEST), ["ticket_issued", "code_linked", "checked_in"]);

    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    window.wait_for("[data-test=recent] button.open");
    window.burst(code);
    window.wait("nobody carries it any more", |window| window.text("[data-test=name]") == "Who is it?");
}

#[test]
fn undo_takes_back_the_last_one_and_asks_about_a_lunch() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    assert!(window.text("[data-test=undone]").contains(GUEST));
    window.wait("nobody is in", |window| window.number("[data-test=tile-in]") == 0);
    window.wait_for("[data-test=recent] button.undone");

    window.set_clock("12:58:00");
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    window.press("ctrl+l");
    window.wait("the plate is handed out", |window| window.outcome() == "claimed");
    window.press("Escape");
    window.click("[data-test=recent] li:nth-child(2) button");
    window.wait_outcome("admitted", GUEST);
    window.press("ctrl+z");
    window.wait_for("[data-test=undo-returns]");
    assert_eq!(house.tally()["arrived"]["on_time"], 1, "nothing is undone before it is answered");
    window.click("[data-test=undo-returns]");
    window.wait_for("[data-test=undone]");
    let tally = house.tally();
    assert_eq!((&tally["arrived"]["on_time"], &tally["lunch"]["claimed"]), (&json!(0), &json!(0)));
}

#[test]
fn checking_in_again_may_count_from_the_instant_that_was_undone() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    window.set_clock("13:20:00");
    window.hand("ouyang");
    window.click("[data-test=pane-take-from]");
    window.wait_outcome("admitted", GUEST);
    assert_eq!(window.attribute("[data-test=result]", "data-late"), "false");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn what_the_desk_must_see_stays_until_it_is_acknowledged() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("Rosalind Achterberg"));
    window.wait_outcome("admitted", "Rosalind");
    assert!(window.text("[data-test=attention]").contains("Escort: call ext. 4410"));
    std::thread::sleep(std::time::Duration::from_millis(1500));
    assert!(window.has("[data-test=attention]"), "it does not go by itself");
    window.press("Return");
    window.wait_for("[data-test=idle]");
}

#[test]
fn a_supervisor_admits_whom_the_desk_may_not_with_a_reason() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("ezequiel", "cancelled", "Ezequiel");
    window.click("[data-test=do-override]");
    window.fill("[data-test=override-reason]", "Ms Chen knows him");
    window.press("Return");
    window.wait_outcome("admitted", "Ezequiel");
    assert_eq!(house.tally()["by_override"]["on_time"], 1);
}

#[test]
fn a_picture_is_scanned_however_it_comes() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.drop_picture(&house.picture(GUEST));
    window.wait_outcome("admitted", GUEST);
    window.paste_picture(&house.picture(OTHER));
    window.wait_outcome("admitted", OTHER);
    let third = "Maria Garcia";
    std::fs::write(house.program.path("third.png"), house.picture(third))
        .expect("the folder can be written to");
    window.choose_file("#picture", &house.program.path("third.png"));
    window.wait_outcome("admitted", third);

    let empty = include_bytes!("../../../assets/icons/32x32.png");
    window.drop_picture(empty);
    window.wait_for("[data-test=failed]");
    assert!(window.text("[data-test=failed]").contains("No code was found on this picture"));
    window.burst(house.code("Phạm Gia Hân"));
    window.wait_outcome("admitted", "Phạm Gia Hân");
}

#[test]
fn a_contact_card_lists_whom_it_may_be_about_and_enter_takes_the_one_it_surely_is() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst("MECARD:N:Ruolan,Ouyang;ORG:Mission;EMAIL:ouyang.ruolan@example.org;;");
    window.wait_outcome("not_a_ticket", "A contact card: Ouyang Ruolan");
    assert_eq!(window.texts("[data-test=found] [aria-selected=true] b"), [GUEST]);
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(house.tally()["arrived"]["on_time"], 0, "the burst's own Enter answers nothing");
    window.answer();
    window.wait_outcome("admitted", GUEST);
    assert_eq!(kinds(&house, GUEST), ["ticket_issued", "checked_in"]);

    window.burst("MECARD:N:Garcia,Maria;;");
    window.wait_outcome("not_a_ticket", "A contact card: Maria Garcia");
    assert_eq!(window.texts("[data-test=found] [role=option] b").len(), 2);
    assert!(!window.has("[aria-selected=true]"), "of two nobody is chosen");
    window.answer();
    assert_eq!(window.outcome(), "not_a_ticket");
    window.press("Down");
    window.press("Return");
    window.wait_outcome("admitted", "Maria Garcia");

    let lines =
        ["BEGIN:VCARD", "VERSION:3.0", "FN:Zoe Zebra", "ORG:ACME", "EMAIL:zoe@example.org", "END:VCARD"];
    window.burst_lines(&lines);
    window.wait_outcome("not_a_ticket", "A contact card: Zoe Zebra");
    assert_eq!(window.value("#box"), "", "the card is taken out of the box");
    window.press("ctrl+n");
    window.wait_for("[data-test=walk-name]");
    assert_eq!(window.value("[data-test=walk-name]"), "Zoe Zebra");
    assert_eq!(window.value("[data-test=walk-affiliation]"), "ACME");
    assert_eq!(window.value("[data-test=walk-email]"), "zoe@example.org");
}

#[test]
fn a_scanner_that_types_into_a_form_scans_and_leaves_the_form_alone() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.press("ctrl+n");
    window.fill("[data-test=walk-name]", "Ama");
    window.burst(house.code(GUEST));
    window.wait_outcome("admitted", GUEST);
    assert_eq!(house.tally()["walk_ins"]["on_time"], 0);

    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    window.burst(house.code(OTHER));
    window.wait_outcome("admitted", OTHER);
}

#[test]
fn a_kill_after_the_band_is_shown_loses_nothing_and_a_restart_shows_the_same() {
    let house = House::new();
    let window = Window::open(&house.program);
    for name in [GUEST, OTHER] {
        window.burst(house.code(name));
        window.wait_outcome("admitted", name);
    }
    window.burst("0123456789012");
    window.wait("unknown", |window| window.outcome() == "unknown");
    window.wait("all three are listed", |window| window.texts("[data-test=recent] li").len() == 3);
    let before = window.texts("[data-test=recent] li");
    window.kill();
    drop(window);

    assert_eq!(house.tally()["arrived"]["on_time"], 2);
    assert_eq!(house.program.done(&["verify"])["ok"], true);
    let window = Window::open(&house.program);
    window.wait("the same is listed", |window| window.texts("[data-test=recent] li") == before);
    assert_eq!(window.number("[data-test=tile-in]"), 2);
}

#[test]
fn what_another_program_writes_shows_by_itself() {
    let house = House::new();
    let window = Window::open(&house.program);
    house.program.run(&["check-in", "--code", house.code(GUEST), "--desk", "Desk 2"]);
    window.wait("the tile counts it", |window| window.number("[data-test=tile-in]") == 1);
    assert_eq!(window.texts("[data-test=recent] li").len(), 0, "Recent is this desk's own");
    window.burst(house.code(GUEST));
    window.wait_outcome("already_in", GUEST);
}

#[test]
fn one_event_is_open_in_one_window_of_a_computer() {
    let house = House::new();
    let first = Window::open(&house.program);
    let second = Window::open(&house.program);
    second.wait_for("[data-test=setup-error]");
    assert!(second.text("[data-test=setup-error]").contains("another window of this computer"));
    first.burst(house.code(GUEST));
    first.wait_outcome("admitted", GUEST);
}
