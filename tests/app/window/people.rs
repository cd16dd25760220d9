//! Looking people up, and those whom no list has.

use serde_json::{Value, json};

use super::Window;
use super::house::House;

/// A delegation on the sample roster.
const PARTY: &str = "Delegation of Viet Nam";
/// Somebody on it who may bring others.
const HOST: &str = "Christina McElwaine";

#[test]
fn a_name_and_enter_check_in() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("katsuragi", "admitted", "葛城 千紘");
    let shown = house.program.done(&["show", house.id("葛城 千紘")]);
    let entries = shown["entries"].as_array().expect("entries are a list");
    assert_eq!(entries.last().map(|entry| &entry["payload"]["means"]), Some(&"look_up".into()));
}

#[test]
fn namesakes_are_told_apart_and_never_chosen_by_themselves() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.hand("maria garcia");
    window.wait("both are listed", |window| window.texts("[role=option] i").len() == 2);
    window.press("Return");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(window.outcome(), "", "Enter does not choose between them");
    window.press("Down");
    window.press("Down");
    window.wait_for("#found-1[aria-selected=true]");
    let second = window.texts("[role=option][aria-selected=true] .affiliation");
    window.press("Return");
    window.wait_outcome("admitted", "Maria Garcia");
    window.wait("it is the second of them", |window| window.text("[data-test=result]").contains(&second[0]));
}

#[test]
fn a_list_of_latin_names_asks_for_no_face_of_another_script() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.find("marit");
    let asked = window.js(
        "return [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family)",
    );
    let asked: Vec<&str> = asked.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let others = ["Vazirmatn", "Arabic", "Devanagari", "Thai", "Hebrew", "Ethiopic", "JP", "KR"];
    assert!(asked.iter().any(|family| family.contains("Noto Sans Variable")), "{asked:?}");
    assert!(!asked.iter().any(|family| others.iter().any(|script| family.contains(script))), "{asked:?}");
}

#[test]
fn a_double_click_takes_nobody_who_was_not_under_its_first_press() {
    let house = House::new();
    let window = Window::open(&house.program);
    let press = |times: u32| {
        window.js(&format!(
            "const row = document.querySelector('#found-0');
            row.dispatchEvent(new MouseEvent('click', {{ bubbles: true, detail: {times} }}));
            if ({times} === 2) row.dispatchEvent(new MouseEvent('dblclick', {{ bubbles: true, detail: 2 }}));"
        ));
    };
    window.hand("katsuragi");
    window.wait("one is listed", |window| window.text("#found-0").contains("葛城"));
    press(1);
    window.fill("#box", "tremblay");
    window.wait("another stands in that row", |window| window.text("#found-0").contains("Tremblay"));
    press(2);
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(window.outcome(), "", "the second press alone takes nobody");
    press(1);
    press(2);
    window.wait_outcome("admitted", "Tremblay");
}

#[test]
fn nobody_is_listed_while_the_box_is_empty_and_one_letter_of_chinese_is_enough() {
    let house = House::new();
    let window = Window::open(&house.program);
    assert!(!window.has("[data-test=found]"));
    window.hand("欧");
    window.wait("they are listed", |window| {
        window.texts("[role=option]").iter().any(|row| row.contains("欧阳若澜"))
    });
    window.press("Escape");
    window.wait_gone("[data-test=found]");
}

#[test]
fn a_code_typed_by_hand_is_looked_up_like_a_name() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.hand(&house.code("葛城 千紘").to_lowercase());
    window.wait_for("[data-test=person]");
    window.press("Return");
    window.wait_outcome("admitted", "葛城 千紘");
}

#[test]
fn a_walk_in_is_added_and_checked_in_by_one_form() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.hand("Ama Mensah");
    window.wait_for("[data-test=add-walk-in]");
    window.press("ctrl+n");
    window.wait("the name is taken over", |window| window.value("[data-test=walk-name]") == "Ama Mensah");
    window.fill("[data-test=walk-affiliation]", "Ghana Mission");
    let folded = "return document.querySelector('[data-test=walk-party]').checkVisibility()";
    assert_eq!(window.js(folded), false, "what few say is folded away");
    window.press("Return");
    window.wait_outcome("admitted", "Ama Mensah");
    assert_eq!(house.tally()["walk_ins"]["on_time"], 1);
    assert!(window.texts("[data-test=recent] li")[0].contains("walk-in"));

    window.press("ctrl+n");
    window.wait_for("[data-test=walk-name]");
    window.press("Return");
    window.wait("a name is missing", |window| window.text("[data-test=newcomer]").contains("Give the name"));
    assert_eq!(house.tally()["walk_ins"]["on_time"], 1);
}

#[test]
fn a_walk_in_says_whom_they_belong_to_and_who_brings_them() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.press("ctrl+n");
    window.fill("[data-test=walk-name]", "Ama Mensah");
    window.click("[data-test=walk-more]");
    let offered =
        "return [...document.querySelector('[data-test=walk-party]').list.options].map((one) => one.value)";
    let offered = window.js(offered);
    assert!(offered.as_array().is_some_and(|all| all.contains(&json!(PARTY))), "{offered}");
    window.fill("[data-test=walk-party]", &PARTY.to_lowercase());
    // One of those whom the roster offers, typed to the end: Enter is the form's.
    window.fill("[data-test=walk-host]", HOST);
    window.press("Return");
    window.wait_outcome("admitted", "Ama Mensah");
    let found = house.program.done(&["find", "Ama Mensah"]);
    let shown = house.program.done(&["show", found["results"][0]["attendee"]["id"].as_str().expect("an id")]);
    let fields = &shown["fields"];
    assert_eq!((&fields["party"], &fields["host"]), (&json!(PARTY), &json!(HOST)));
    window.press("ctrl+g");
    window.wait("the rest are in", |window| window.text("[data-test=word]") == "Party checked in");
}

#[test]
fn a_walk_in_who_is_on_the_roster_is_seen_before_being_added_twice() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.press("ctrl+n");
    window.fill("[data-test=walk-name]", "Katsuragi");
    window.wait("they are shown", |window| window.text("[data-test=likely]").contains("葛城 千紘"));
    window.click("[data-test=likely] button");
    window.wait_outcome("admitted", "葛城 千紘");
    assert_eq!(house.tally()["walk_ins"]["on_time"], 0);
}

#[test]
fn a_substitute_takes_the_place_over() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.hand("ouyang");
    window.click("[data-test=pane-substitute]");
    window.fill("[data-test=walk-name]", "Tan Wei Ming");
    window.fill("[data-test=walk-by]", "the Ambassador");
    window.press("Return");
    window.wait_outcome("admitted", "Tan Wei Ming");
    window.wait("whose place it is", |window| window.text("[data-test=result]").contains("In place of"));
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("already_in", "欧阳若澜");
    assert_eq!(window.text("[data-test=word]"), "Somebody came in their place");
    assert_eq!(house.tally()["in_person"]["on_time"], 1);
}

#[test]
fn the_rest_of_a_party_comes_in_by_one_action_and_is_undone_by_one() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("Phạm Gia Hân"));
    window.wait_outcome("admitted", "Phạm Gia Hân");
    window.press("ctrl+g");
    window.wait("they are in", |window| window.text("[data-test=word]") == "Party checked in");
    assert_eq!(house.tally()["arrived"]["on_time"], 4);
    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn leaving_and_coming_back_change_who_is_inside() {
    let house = House::new();
    let window = Window::open(&house.program);
    let guest = "欧阳若澜";
    window.burst(house.code(guest));
    window.wait_outcome("admitted", guest);
    // Within 0.3 s after a scan Ctrl I is what some scanners send for a Tab.
    std::thread::sleep(std::time::Duration::from_millis(400));
    window.press("ctrl+i");
    window.click("[data-test=pane-left]");
    window.wait("they are out", |_| house.tally()["inside"] == 0);
    window.burst(house.code(guest));
    window.wait_outcome("already_in", guest);
    assert_eq!(window.text("[data-test=word]"), "Was in, and left");
    window.answer();
    window.wait("they are back", |_| house.tally()["inside"] == 1);
}

#[test]
fn a_lunch_is_claimed_once_and_given_to_who_has_none() {
    let house = House::new();
    let window = Window::open(&house.program);
    let guest = "欧阳若澜";
    window.burst(house.code(guest));
    window.wait_outcome("admitted", guest);
    window.click("[data-test=place-lunch]");
    window.wait_for("[data-test=tile-claimed]");
    window.burst(house.code(guest));
    window.wait("handed out", |window| window.outcome() == "claimed");
    assert_eq!(window.text("[data-test=name]"), "Standard", "the diet is the largest word");
    window.set_clock("12:50:00");
    window.burst(house.code(guest));
    window.wait("they had theirs", |window| window.outcome() == "already_claimed");
    assert_eq!(house.tally()["lunch"]["claimed"], 1);

    let unfed = "Masahiro Ihara";
    window.burst(house.code(unfed));
    window.wait("not in", |window| window.outcome() == "not_in");
    window.click("[data-test=place-desk]");
    window.burst(house.code(unfed));
    window.wait_outcome("admitted", unfed);
    window.press("ctrl+l");
    window.click("[data-test=grant-vegan]");
    window.wait("given", |window| window.outcome() == "claimed");
    assert_eq!(house.tally()["lunch"]["by_diet"]["vegan"]["claimed"], 1);
}
