//! The Board shows what the command line counts.

use serde_json::Value;

use super::Window;
use super::house::House;

#[test]
fn the_board_equals_the_tally_and_is_live() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.take("marit", "online_registrant", "Marit");
    window.answer();
    window.wait_outcome("admitted", "Marit");
    for name in ["欧阳若澜", "葛城 千紘", "Rosalind Achterberg"] {
        window.burst(house.code(name));
        window.wait_outcome("admitted", name);
    }
    window.set_clock("13:20:00");
    window.burst(house.code("Maria Garcia"));
    window.wait_outcome("admitted", "Maria Garcia");
    window.press("ctrl+l");
    window.wait("a plate goes", |window| window.outcome() == "claimed");

    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    agrees(&window, &house);
    window.click("[data-test=board-late] button");
    window.wait("the one who is late is listed", |window| {
        window.text("[data-test=board-list]").contains("Maria Garcia")
    });
    window.press("Escape");

    let at = "2026-05-05T13:21:00-04:00";
    house.program.run(&[
        "--at",
        at,
        "check-in",
        "--code",
        house.code("Marguerite Van Ostrander-Keel"),
        "--desk",
        "Desk 2",
    ]);
    window.wait("the board is live", |window| window.number("[data-test=board-late]") == 2);
    agrees(&window, &house);
}

fn agrees(window: &Window, house: &House) {
    let tally = house.tally();
    let number = |path: &[&str]| {
        path.iter().fold(&tally, |value: &Value, key| &value[*key]).as_i64().unwrap_or_default()
    };
    let shown = |selector: &str| window.number(&format!("[data-test={selector}]"));
    assert_eq!(shown("board-on-time"), number(&["arrived", "on_time"]));
    assert_eq!(shown("board-late"), number(&["arrived", "late"]));
    assert_eq!(shown("board-not-yet"), number(&["in_person", "not_yet"]));
    assert_eq!(shown("board-inside"), number(&["inside"]));
    assert_eq!(shown("board-lunch-left"), number(&["lunch", "left"]));
    for group in ["government", "un", "academia", "industry", "other"] {
        for count in ["arrived", "registered"] {
            assert_eq!(
                shown(&format!("board-group-{group}-{count}")),
                number(&["groups", group, count]),
                "{group}"
            );
        }
    }
    let diets = tally["lunch"]["by_diet"].as_object().expect("diets are an object");
    for diet in diets.keys() {
        for count in ["planned", "claimed", "due", "held"] {
            assert_eq!(
                shown(&format!("board-diet-{diet}-{count}")),
                number(&["lunch", "by_diet", diet, count]),
                "{diet} {count}"
            );
        }
    }
}

#[test]
fn what_the_board_shows_is_written_into_a_file_by_one_key() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    window.press("ctrl+e");
    for (what, format) in [("report", "csv"), ("report", "json"), ("lobby", "xlsx")] {
        let path = house.program.path(&format!("written.{format}"));
        window.click(&format!("[data-test=export-what-{what}]"));
        window.click(&format!("[data-test=export-format-{format}]"));
        window.fill("[data-test=export-path]", &path);
        window.click("[data-test=export-do]");
        window.wait("it says where", |window| window.text("[data-test=export-done]").contains(&path));
    }
    let written = std::fs::read(house.program.path("written.json")).expect("the report is there");
    let written: Value = serde_json::from_slice(&written).expect("the report is JSON");
    assert_eq!(written["tally"]["arrived"], house.tally()["arrived"]);
    let table = std::fs::read_to_string(house.program.path("written.csv")).expect("the table is there");
    assert!(table.contains("欧阳若澜"), "who came stands in it");
    window.press("Escape");
    window.wait_gone("dialog");
}
