//! Who is at the desk, and PINs: asked for where they are needed, and nowhere else.

use super::Window;
use super::house::House;

const PIN: &str = "407193";
const WRONG: &str = "862054";
const CANCELLED: &str = "ezequiel";

/// A practice event where Sam, a supervisor, has a PIN.
fn kept() -> House {
    let house = House::new();
    let set = house.program.typing(PIN, &["staff", "set", "Sam", "--role", "supervisor", "--pin"]);
    assert_eq!(set.status, 0, "{}", set.errors);
    house
}

fn last(house: &House) -> serde_json::Value {
    let journal = house.program.done(&["journal"]);
    journal["entries"].as_array().and_then(|entries| entries.last().cloned()).expect("an entry")
}

/// Asks for the admission of somebody who is cancelled.
fn ask_for_an_override(window: &Window) {
    window.find(CANCELLED);
    window.press("Return");
    window.wait("cancelled", |window| window.outcome() == "cancelled");
    window.click("[data-test=do-override]");
    window.fill("[data-test=override-reason]", "Ms Chen knows him");
    window.click("[data-test=override-do]");
}

#[test]
fn who_is_at_the_desk_is_said_in_one_tap_and_stands_in_the_journal() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.sit("Lea Park");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    assert_eq!(last(&house)["operator"], "Lea Park");

    window.click("[data-test=seat]");
    window.fill("[data-test=seat-name]", "Max");
    window.click("[data-test=seat-do]");
    window.wait_text("[data-test=seat]", "Max");
    window.click("[data-test=seat]");
    window.wait("who was here is one tap", |window| window.texts("[data-test=seat-known]") == ["Lea Park"]);
    window.click("[data-test=seat-known]");
    window.wait_text("[data-test=seat]", "Lea Park");
    assert!(!window.has("[data-test=pin]"), "nobody has a PIN");
}

#[test]
fn an_override_waits_for_a_supervisor_s_pin() {
    let house = kept();
    let window = Window::open(&house.program);
    ask_for_an_override(&window);
    window.wait_for("[data-test=pin-field]");
    assert_eq!(window.js("return document.querySelector('[data-test=pin-enter]').disabled"), true);
    assert_eq!(window.number("[data-test=tile-in]"), 0);

    window.fill("[data-test=pin-field]", WRONG);
    window.press("Return");
    window.wait_text("[data-test=pin-says]", "That is not it. Try again.");
    assert_eq!(window.value("[data-test=pin-field]"), "", "the next try is typed anew");

    for digit in PIN.chars() {
        window.click(&format!("[data-test=pin-{digit}]"));
    }
    window.click("[data-test=pin-enter]");
    window.wait_outcome("admitted", "Ezequiel");
    window.wait_gone("[data-test=pin]");
    assert_eq!(last(&house)["payload"]["approved_by"], "Sam");
}

#[test]
fn nobody_approves_and_nothing_happens() {
    let house = kept();
    let window = Window::open(&house.program);
    ask_for_an_override(&window);
    window.wait_for("[data-test=pin-field]");
    window.press("Escape");
    window.wait_gone("[data-test=pin]");
    assert_eq!(last(&house)["kind"], "refused");

    // A scan while it is asked is answered, and nothing is approved by it.
    ask_for_an_override(&window);
    window.wait_for("[data-test=pin-field]");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    window.wait_gone("[data-test=pin]");
    assert_eq!(house.tally()["by_override"]["on_time"], 0);
}

#[test]
fn after_five_wrong_pins_the_window_tells_how_long_the_next_waits() {
    let house = kept();
    for _ in 0..4 {
        let wrong = house.program.typing(WRONG, &["close-arrivals", "--approved-by", "Sam"]);
        assert_eq!(wrong.status, 2);
    }
    let window = Window::open(&house.program);
    ask_for_an_override(&window);
    window.fill("[data-test=pin-field]", WRONG);
    window.press("Return");
    window.wait("the wait is told", |window| {
        window.text("[data-test=pin-says]").starts_with("Too many wrong PINs. The next try has to wait 0:2")
    });
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    assert_eq!(window.js("return document.querySelector('[data-test=pin-enter]').disabled"), true);
    assert_eq!(house.tally()["by_override"]["on_time"], 0, "not even with the right one");
}

#[test]
fn set_up_opens_with_a_pin_and_shuts_when_it_is_left() {
    let house = kept();
    let window = Window::open(&house.program);
    window.click("[data-test=place-setup]");
    window.wait_for("[data-test=pin-field]");
    assert!(!window.has("[data-test=setup-step-event]"), "nothing of Set-up is seen before");
    window.press("Escape");
    window.wait_gone("[data-test=pin]");
    assert!(window.has("#box"), "one stays where one is");

    window.click("[data-test=place-setup]");
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    window.wait_for("[data-test=setup-step-event]");
    window.fill("[data-test=setup-set-capacity]", "90");
    window.click("[data-test=setup-save]");
    window.wait_for("[data-test=setup-saved]");
    assert_eq!(last(&house)["payload"]["approved_by"], "Sam", "and is not asked again within it");

    window.click("[data-test=place-desk]");
    window.wait_for("#box");
    window.click("[data-test=place-setup]");
    window.wait_for("[data-test=pin-field]");
}

#[test]
fn roles_and_pins_are_given_in_set_up_and_a_name_with_a_pin_is_its_owner_s() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-desks]");
    window.fill("[data-test=staff-name]", "Sam");
    window.fill("[data-test=staff-pin]", "123456");
    window.click("[data-test=staff-save]");
    window.wait("an obvious PIN is refused", |window| {
        window.text("[data-test=setup-error]").contains("among the first that anybody would try")
    });
    window.fill("[data-test=staff-pin]", PIN);
    window.click("[data-test=staff-save]");
    // From now on Set-up is kept, also for whoever has it open: it shuts, and the desk is there.
    window.wait_for("#box");
    window.click("[data-test=seat]");
    window.wait_for("[data-test=seat-known]");
    window.click("[data-test=seat-known]");
    window.fill("[data-test=pin-field]", PIN);
    window.press("Return");
    window.wait_text("[data-test=seat]", "Sam");
    window.click("[data-test=place-setup]");
    window.wait_for("[data-test=setup-step-desks]");
    assert!(!window.has("[data-test=pin]"), "who sits here with a PIN is not asked again");
}

#[test]
fn lists_of_people_leave_the_board_by_a_supervisors_pin() {
    let house = House::new();
    let set = ["staff", "set", "Sam Okoro", "--role", "supervisor", "--pin"];
    assert_eq!(house.program.typing("407193", &set).status, 0);
    let window = Window::open(&house.program);
    window.click("[data-test=place-board]");
    window.click("[data-test=board-not-yet] button");
    window.wait_for("[data-test=board-list] tbody tr");
    window.click("[data-test=board-list-save]");
    let path = house.program.path("not-yet.csv");
    window.fill("[data-test=board-list-path]", &path);
    window.click("[data-test=board-list-save]");
    window.wait_for("[data-test=pin-field]");
    assert!(!std::path::Path::new(&path).exists(), "nothing is written before");
    window.fill("[data-test=pin-field]", "407193");
    window.press("Return");
    window.wait_for("[data-test=board-list-saved]");
    assert!(std::path::Path::new(&path).exists());
}
