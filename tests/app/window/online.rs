//! Attendance reports in the window: opened, answered, taken in, seen on the Board, taken out again.

use std::path::Path;

use serde_json::json;

use super::Window;
use super::house::House;

fn report(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/fixtures/attendance").join(name).display().to_string()
}

/// Clicks what stands in the row of somebody to look at.
fn answer(window: &Window, name: &str, button: &str) {
    let row = format!("[data-test=online-who][data-name={}]", json!(name));
    window.click(&format!("{row} [data-test={button}]"));
}

#[test]
fn a_report_is_opened_answered_taken_in_counted_and_taken_out_again() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.set_clock("15:00:00");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-online]");
    window.click("[data-test=board-online-reports]");
    window.wait_for("[data-test=online-panel]");

    window.choose_file("[data-test=online-file]", &report("zoom-meeting-one-missing.csv"));
    window.wait("what it is, is said", |window| {
        window.text("[data-test=online-taken-for]").contains("Zoom meeting, UTF-8. 15 rows")
    });
    assert_eq!(window.value("[data-test=online-zone]"), "America/New_York");
    assert_eq!(window.number("[data-test=online-matched-rows]"), 10);
    assert_eq!(window.number("[data-test=online-review-rows]"), 2);
    assert_eq!(window.attribute("[data-test=online-reconciled]", "data-apart"), "1");

    // Two are called Priya Sharma, and nobody Solange Ferrer.
    answer(&window, "Priya Sharma", "online-candidate");
    window.wait("she is matched", |window| window.number("[data-test=online-matched-rows]") == 11);
    answer(&window, "Priya Sharma", "online-take-back");
    window.wait("she is not", |window| window.number("[data-test=online-matched-rows]") == 10);
    answer(&window, "Priya Sharma", "online-candidate");
    window.wait("she is again", |window| window.number("[data-test=online-matched-rows]") == 11);
    answer(&window, "Solange Ferrer", "online-somebody-else");
    let row = "[data-test=online-who][data-name=\"Solange Ferrer\"]";
    window.fill(&format!("{row} [data-test=online-look]"), "begoña");
    window.wait("somebody is found", |window| {
        window.text(&format!("{row} [data-test=online-candidate]")).contains("Begoña Iturriagagoitia")
    });
    assert!(
        house.program.done(&["online"])["reports"].as_array().is_some_and(Vec::is_empty),
        "nothing is saved"
    );
    window.click("[data-test=online-take-in]");
    window.wait_for("[data-test=online-taken]");
    window.wait("it is listed", |window| window.texts("[data-test=online-past]").len() == 1);

    let tally = house.tally();
    assert_eq!(tally["online"]["joined_on_time"], 4);
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-online-room]");
    assert!(window.text("[data-test=board-online-room]").contains("At most"));
    assert!(window.text("[data-test=board-online]").contains("4"));
    window.click("[data-test=board-online-unmatched]");
    window.wait("who is not matched is listed", |window| {
        window.text("[data-test=board-unmatched]").contains("Solange Ferrer")
    });
    window.press("Escape");

    window.click("[data-test=board-online-reports]");
    window.wait_for("[data-test=online-past]");
    window.click("[data-test=online-take-out]");
    window.wait_for("[data-test=online-take-out-do]");
    window.click("[data-test=online-take-out-do]");
    window
        .wait("it is out", |window| window.attribute("[data-test=online-past]", "data-in-force") == "false");
    assert_eq!(house.tally()["online"]["joined"], 0);
}

#[test]
fn what_a_report_leaves_open_is_asked_and_what_is_no_report_says_so() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-people]");
    window.choose_file("[data-test=online-file]", &house.program.file("list.csv", b"name\nAna\n"));
    window.wait("it is no report", |window| {
        window.text("[data-test=online-panel]").contains("this is no attendance report")
    });
    window.choose_file("[data-test=online-file]", &report("zoom-meeting-unique-users.csv"));
    window.wait_for("[data-test=online-asks-times]");
    assert_eq!(window.js("return document.querySelector('[data-test=online-take-in]').disabled"), true);
    window.click("[data-test=online-without-times-from-start]");
    window.wait_text("[data-test=online-matched-rows]", "7");
    window.fill("[data-test=online-zone]", "Asia/Tokyo");
    window.press("Tab");
    window.wait("another zone is another day", |window| {
        window.text("[data-test=setup-error]").contains("nobody in this report was there during the event")
    });
    window.click("[data-test=online-cancel]");
    window.wait_for("[data-test=online-open]");
}
