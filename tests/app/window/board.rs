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

/// Forty guests who are expected in person come within twenty minutes, as other desks saw them.
fn forty_come(house: &House) {
    let report = house.program.path("report.json");
    house.program.at("2026-05-05T12:40:00-04:00", &["report", &report]);
    let report: Value = serde_json::from_slice(&std::fs::read(&report).expect("the report")).expect("JSON");
    let expected = report["attendance"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|seat| seat["standing"] == "not_yet" && seat["role"] == "guest" && seat["name"] != "");
    let mut come = 0;
    for (number, seat) in expected.take(40).enumerate() {
        let at = format!("2026-05-05T12:{:02}:{:02}-04:00", 46 + number / 3, 20 * (number % 3));
        let id = seat["id"].as_str().expect("an id");
        let answered =
            house.program.run(&["--at", &at, "--desk", "Desk 2", "check-in", "--attendee", id, "--admit"]);
        assert_eq!(answered.status, 0, "{}", answered.errors);
        come += 1;
    }
    assert_eq!(come, 40);
}

#[test]
fn the_late_wave_is_a_range_that_the_command_line_tells_too() {
    let house = House::new();
    forty_come(&house);
    let window = Window::open(&house.program);
    window.set_clock("13:06:00");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-forecast]");
    let at = "2026-05-05T13:06:00-04:00";
    let told = house.program.done(&["tally", "--as-of", at]);
    let range = &told["late_wave"]["on_time"];
    let said = format!("About {} by 13:15", range["middle"]);
    window.wait("the board tells the same", |window| {
        // A second later it may be one more or less.
        let text = window.text("[data-test=board-forecast]");
        text.starts_with("About ") && text.contains(" by 13:15: ")
    });
    let text = window.text("[data-test=board-forecast]");
    let numbers: Vec<i64> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let [middle, _, _, low, high, ..] = numbers[..] else { panic!("{text}") };
    assert!(40 <= low && low < middle && middle < high, "{text}");
    for (shown, word) in [(low, "low"), (middle, "middle"), (high, "high")] {
        let told = range[word].as_i64().expect("a number");
        assert!((shown - told).abs() <= 2, "{text}, but the command line: {said} {range}");
    }
}

#[test]
fn what_the_board_lists_can_be_kept_as_a_file() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("Maria Garcia"));
    window.wait_outcome("admitted", "Maria Garcia");
    window.burst("https://example.org/");
    window.wait("a web address is no ticket", |window| window.outcome() == "not_a_ticket");
    window.press("Escape");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-log]");
    window.wait("the log tells both, the last first", |window| {
        let log = window.texts("[data-test=board-log] li");
        log.len() == 2 && log[0].contains("Not a ticket") && log[1].contains("Maria Garcia")
    });
    window.wait("and what the answers were", |window| {
        window.texts("[data-test=board-refusals] li") == ["Not a ticket 1"]
            && window.texts("[data-test=board-means] dd") == ["1 100 %"]
    });

    window.click("[data-test=board-on-time] button");
    window.wait_for("[data-test=board-list] tbody tr");
    window.click("[data-test=board-list-save]");
    let path = house.program.path("on-time.csv");
    window.fill("[data-test=board-list-path]", &path);
    window.click("[data-test=board-list-save]");
    window.wait_for("[data-test=board-list-saved]");
    let written = std::fs::read_to_string(&path).expect("the file is there");
    let lines: Vec<&str> = written.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 2, "{written}");
    assert!(lines[0].starts_with("Name,Name in Latin letters,Affiliation,Registered,Since"), "{written}");
    assert!(lines[1].starts_with("Maria Garcia,"), "{written}");
    let journal = house.program.done(&["journal"]).to_string();
    assert!(journal.contains("list of the Board"), "that it left the program stands in the journal");

    window.fill("[data-test=board-list-path]", &house.program.path("no/such/folder.csv"));
    window.click("[data-test=board-list-save]");
    window.wait_for("[data-test=setup-error]");
}

#[test]
fn a_big_screen_names_nobody() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("Maria Garcia"));
    window.wait_outcome("admitted", "Maria Garcia");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-log]");
    let number_that_opens_its_list = "main .columns button[title]";
    assert!(window.has(number_that_opens_its_list));
    window.click("[data-test=board-big]");
    window.wait_gone("[data-test=board-log]");
    let shown = window.text("main");
    for name in ["Maria Garcia", "Christina McElwaine"] {
        assert!(!shown.contains(name), "{name} stands on the big screen");
    }
    assert!(!window.has(number_that_opens_its_list), "and no list opens");
    window.press("Escape");
    window.wait_for("[data-test=board-log]");
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
