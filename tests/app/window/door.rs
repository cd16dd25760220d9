//! What really happens at the door, each of it in one action, and by how many keys.

use std::cell::Cell;

use serde_json::{Value, json};

use super::Window;
use super::house::House;

/// A window whose keys and clicks are counted. The letters of names are not: whoever asks for a name types it everywhere.
struct Counted<'w> {
    window: &'w Window,
    keys: Cell<usize>,
}

impl<'w> Counted<'w> {
    const fn new(window: &'w Window) -> Self {
        Self { window, keys: Cell::new(0) }
    }

    fn hand(&self, text: &str) {
        self.window.hand(text);
    }

    fn press(&self, key: &str) {
        self.keys.set(self.keys.get() + 1);
        self.window.press(key);
    }

    fn click(&self, selector: &str) {
        self.keys.set(self.keys.get() + 1);
        self.window.click(selector);
    }

    /// How many keys and clicks were needed since it was asked last.
    fn keys(&self) -> usize {
        self.keys.replace(0)
    }
}

/// The entries about somebody, oldest first.
fn entries(house: &House, name: &str) -> Vec<Value> {
    house.program.done(&["show", house.id(name)])["entries"].as_array().cloned().unwrap_or_default()
}

fn kinds(house: &House, name: &str) -> Vec<String> {
    entries(house, name).iter().map(|entry| entry["kind"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_ticked_paper_list_is_entered_name_by_name() {
    let house = House::new();
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);
    window.press("ctrl+d");
    window.fill("[data-test=declared-time]", "12:40");
    window.press("Tab");

    counted.hand("simiyu");
    window.wait_for("[data-test=declared-found] .chosen");
    counted.press("Return");
    let rows = "[data-test=declared-entered] li";
    window.wait("one is entered", |window| window.texts(rows)[0].contains("Njeri Simiyu"));
    assert_eq!(counted.keys(), 1, "Enter, for each name");
    assert_eq!(window.value("[data-test=declared-name]"), "", "the next name can be typed");

    counted.hand("12:31 makokha");
    window.wait_for("[data-test=declared-found] .chosen");
    counted.press("Return");
    window.wait("the other too", |window| window.texts(rows)[0].contains("12:31"));
    assert_eq!(window.value("[data-test=declared-time]"), "12:40", "a time before a name is for that name");

    let shown = entries(&house, "Njeri Simiyu");
    let checked_in = shown.iter().find(|entry| entry["kind"] == "checked_in").expect("they are in");
    assert!(checked_in.to_string().contains("declared"), "marked as entered afterwards: {checked_in}");
    assert!(checked_in["read_at"].as_str().is_some_and(|at| at.contains("16:40")), "{checked_in}");

    window.hand("13:30 kiplagat");
    window.wait_for("[data-test=declared-found] li");
    window.press("Down");
    window.press("Return");
    window.wait("no time that is to come", |window| window.text("[data-test=declared]").contains("has been"));
    window.click("[data-test=declared-undo]");
    window.wait("it is taken back", |window| window.texts(rows)[0].contains("undone"));
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn a_flag_is_put_stands_before_the_desk_and_is_met() {
    let house = House::new();
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);
    window.find("simiyu");
    counted.press("ctrl+k");
    window.wait_for("[data-test=note-text]");
    counted.hand("Seat in the first row");
    counted.press("Return");
    window.wait_gone("dialog");
    assert_eq!(counted.keys(), 2);
    window.wait("it is written", |_| kinds(&house, "Njeri Simiyu").contains(&"attention_set".to_owned()));
    window.press("Escape");
    window.take("simiyu", "admitted", "Njeri Simiyu");
    window.wait_text("[data-test=attention] .note p", "Seat in the first row");
    window.answer();
    window.wait("it is met", |_| kinds(&house, "Njeri Simiyu").contains(&"attention_met".to_owned()));

    window.find("makokha");
    window.press("ctrl+k");
    window.fill("[data-test=note-text]", "Asks for a parking place");
    window.click("[data-test=note-only]");
    window.wait("it is noted", |_| kinds(&house, "Otieno Makokha").contains(&"note_added".to_owned()));
    window.press("Escape");
    window.take("makokha", "admitted", "Otieno Makokha");
    window.wait_for("[data-test=attention]");
    assert!(window.text("[data-test=attention]").contains("parking"));
}

#[test]
fn who_waits_downstairs_is_listed_and_let_in_or_cleared_by_one_key() {
    let house = House::new();
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);
    for (name, place) in [("simiyu", "wait-lobby"), ("makokha", "wait-security")] {
        window.find(name);
        window.click("[data-test=pane-wait]");
        window.click(&format!("[data-test={place}]"));
        window.wait_gone("dialog");
        window.set_clock("12:50:00");
    }
    window.wait("two wait", |window| window.text("[data-test=waiting-strip]").contains("2 guests wait"));
    counted.press("F9");
    window.wait("the longest first", |window| {
        window.texts("[data-test=waiting] li").first().is_some_and(|first| first.contains("12:45"))
    });
    counted.press("Return");
    window.wait_outcome("admitted", "Njeri Simiyu");
    assert_eq!(counted.keys(), 2);
    window.wait("one waits", |window| window.texts("[data-test=waiting] li").len() == 1);
    window.click("[data-test=waiting-clear]");
    window.wait("nobody waits", |window| window.text("[data-test=waiting]").contains("Nobody waits"));
    assert_eq!(house.program.done(&["waiting"])["waiting"], json!([]));
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn a_place_without_a_name_is_given_one_before_its_guest_comes_in() {
    let house = House::new();
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);
    window.hand("guest wambui");
    window.wait_for("[data-test=person]");
    counted.press("Return");
    window.wait("it asks for the name", |window| {
        window.text("[data-test=newcomer]").contains("Who takes this place?")
    });
    counted.hand("Achieng Odhiambo");
    counted.press("Return");
    window.wait_outcome("admitted", "Achieng Odhiambo");
    assert_eq!(counted.keys(), 2);
    let tally = house.tally();
    assert_eq!((&tally["in_person"]["on_time"], &tally["walk_ins"]["on_time"]), (&json!(1), &json!(0)));
}

#[test]
fn whoever_is_missed_on_stage_is_named_with_the_number_to_call() {
    let house = House::new();
    let list = house.program.file("stage.csv", b"name,role,phone\nMasahiro Ihara,speaker,+81 3 5555 0147\n");
    house.program.done(&["import", &list]);
    let window = Window::open(&house.program);
    assert!(!window.has("[data-test=stage-missing]"), "at 12:45 nobody is missed");
    window.set_clock("13:11:00");
    window.wait_for("[data-test=stage-missing]");
    let words = window.text("[data-test=stage-missing]");
    assert!(words.contains("19 min before the start"), "{words}");
    window.click("[data-test=stage-hide]");
    window.wait_gone("[data-test=stage-missing]");
    window.set_clock("13:21:00");
    window.wait_for("[data-test=stage-missing].urgent");
    let before = window.text("[data-test=stage-missing]");
    window.burst(house.code("Masahiro Ihara"));
    window.wait_outcome("admitted", "Masahiro Ihara");
    window.press("Return");
    window.wait("one fewer", |window| window.text("[data-test=stage-missing]") != before);
    assert!(!window.text("[data-test=stage-missing]").contains("Ihara"));
}

#[test]
fn what_was_undone_is_done_again_from_the_same_minute() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("simiyu", "admitted", "Njeri Simiyu");
    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    window.set_clock("13:20:00");
    window.press("ctrl+shift+z");
    window.wait_outcome("admitted", "Njeri Simiyu");
    let tally = house.tally();
    assert_eq!(tally["arrived"], json!({ "on_time": 1, "late": 0 }), "it counts from 12:45");
}

#[test]
fn a_number_takes_one_of_several_who_were_found() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.hand("maria garcia");
    window.wait("both are listed", |window| window.texts("[data-test=found] [role=option]").len() >= 2);
    window.press("ctrl+2");
    window.wait_outcome("admitted", "Maria Garcia");
    let found = house.program.done(&["find", "maria garcia"]);
    let is_in = |place: usize| found["results"][place].get("checked_in_at").is_some_and(|at| !at.is_null());
    assert_eq!((is_in(0), is_in(1)), (false, true), "{found}");
}

#[test]
fn the_parts_of_the_screen_are_gone_through_by_a_key() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("simiyu", "admitted", "Njeri Simiyu");
    window.wait_for("[data-test=do-undo]");
    let here = |window: &Window| {
        window.js("return document.activeElement?.closest('[data-region]')?.outerHTML.slice(0, 60) ?? ''")
    };
    let box_itself = here(&window);
    let mut seen = vec![box_itself.clone()];
    loop {
        window.press("F6");
        let now = here(&window);
        if now == box_itself {
            break;
        }
        assert!(!seen.contains(&now) && seen.len() < 8, "{now} comes once");
        seen.push(now);
    }
    assert!(seen.len() >= 4, "box, answer, recent, places: {seen:?}");
    window.press("shift+F6");
    assert_eq!(Some(&here(&window)), seen.last());
}

#[test]
fn held_plates_are_asked_about_when_they_become_free() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.set_clock("13:27:00");
    window.click("[data-test=place-lunch]");
    window.wait("they are held", |window| window.text("[data-test=held-plates]").contains("until 13:30"));
    window.click("[data-test=held-longer]");
    window.wait_gone("[data-test=held-plates]");
    window.set_clock("13:36:00");
    window.wait("ten minutes more", |window| window.text("[data-test=held-plates]").contains("until 13:40"));
    window.click("[data-test=held-release]");
    window.wait("they are free", |window| window.text("[data-test=held-plates]").contains("free since"));
    assert_eq!(house.tally()["lunch"]["held"], 0);
}

#[test]
fn at_a_buffet_the_lunch_desk_counts_mouths_and_checks_in() {
    let house = House::new();
    house.program.done(&["set", "lunch.mode=buffet"]);
    let window = Window::open(&house.program);
    window.click("[data-test=place-lunch]");
    window.wait_for("[data-test=tile-mouths]");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    assert_eq!(house.tally()["arrived"]["on_time"], 1);
}

#[test]
fn with_the_check_in_one_action_admits_and_hands_out() {
    let house = House::new();
    house.program.done(&["set", "lunch.mode=check-in"]);
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);
    counted.hand("simiyu");
    window.wait_for("[data-test=person]");
    counted.press("Return");
    window.wait_outcome("admitted", "Njeri Simiyu");
    assert_eq!(counted.keys(), 1);
    window.wait_text("[data-test=diet]", "Vegetarian");
    let size = |selector: &str| {
        let script =
            format!("return parseFloat(getComputedStyle(document.querySelector('{selector}')).fontSize)");
        window.js(&script).as_f64().expect("a size")
    };
    let (name, diet, word) = (size("[data-test=name]"), size("[data-test=diet] b"), size("[data-test=word]"));
    assert!(name > diet && diet > word, "the diet is the largest after the name: {name}, {diet}, {word}");
    assert_eq!(house.tally()["lunch"]["claimed"], 1);
}

/// What `docs/actions.md` says of keys: whatever is changed here is changed there.
#[test]
fn what_happens_at_the_door_takes_as_few_keys_as_is_written_down() {
    let house = House::new();
    let window = Window::open(&house.program);
    let counted = Counted::new(&window);

    counted.window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    assert_eq!(counted.keys(), 0, "a scan");

    counted.hand("simiyu");
    window.wait_for("[data-test=person]");
    counted.press("Return");
    window.wait_outcome("admitted", "Njeri Simiyu");
    assert_eq!(counted.keys(), 1, "a look-up");

    counted.press("ctrl+g");
    window.wait_text("[data-test=word]", "Party checked in");
    assert_eq!(counted.keys(), 1, "the rest of the party");

    counted.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    assert_eq!(counted.keys(), 1, "undo");

    counted.press("ctrl+shift+z");
    window.wait("it is done again", |_| house.tally()["arrived"]["on_time"].as_u64() > Some(2));
    assert_eq!(counted.keys(), 1, "redo");

    window.press("Escape");
    counted.hand("Ama Mensah");
    window.wait_for("[data-test=add-walk-in]");
    counted.press("ctrl+n");
    window.wait_for("[data-test=walk-name]");
    counted.press("Return");
    window.wait_outcome("admitted", "Ama Mensah");
    assert_eq!(counted.keys(), 2, "a walk-in");

    counted.hand("katsuragi");
    window.wait_for("[data-test=pane-substitute]");
    counted.click("[data-test=pane-substitute]");
    window.wait_for("[data-test=walk-name]");
    counted.hand("Tan Wei Ming");
    counted.press("Return");
    window.wait_outcome("admitted", "Tan Wei Ming");
    assert_eq!(counted.keys(), 2, "a substitute");

    counted.press("ctrl+l");
    window.wait("a plate", |window| window.outcome() == "claimed");
    assert_eq!(counted.keys(), 1, "lunch");

    window.hand("simiyu");
    window.wait_for("[data-test=pane-left]");
    counted.click("[data-test=pane-left]");
    window.wait("they left", |_| kinds(&house, "Njeri Simiyu").contains(&"left".to_owned()));
    assert_eq!(counted.keys(), 1, "left");

    window.burst(house.code("Njeri Simiyu"));
    window.wait("was in, and left", |window| window.text("[data-test=word]") == "Was in, and left");
    std::thread::sleep(std::time::Duration::from_millis(500));
    counted.press("Return");
    window.wait("they are back", |_| kinds(&house, "Njeri Simiyu").contains(&"returned".to_owned()));
    assert_eq!(counted.keys(), 1, "came back");
}
