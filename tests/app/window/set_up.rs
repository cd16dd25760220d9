//! Set-up: events made, opened, set; lists in; tickets and desk files out.

use std::path::Path;

use super::Window;
use crate::program::Program;

#[test]
fn whoever_starts_with_nothing_practises_by_one_click() {
    let program = Program::new();
    let window = Window::open_with(&program, &[]);
    window.fill("[data-test=setup-practice-path]", &program.path("practice.usher"));
    window.click("[data-test=setup-practice]");
    window.wait_for("[data-test=practice]");
    window.wait_text("[data-test=tile-to-come]", "88");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-clock-1]");
    window.wait_text("[data-test=pill]", "Late since 13:15");
}

#[test]
fn a_new_event_gets_its_people_its_tickets_and_its_desk_file() {
    let program = Program::new();
    let window = Window::open_with(&program, &[]);
    let event = program.path("event.usher");
    window.fill("[data-test=setup-new-path]", &event);
    window.click("[data-test=setup-new]");
    window.wait_for("[data-test=setup-zone-confirm]");
    assert!(window.text("[data-test=setup-zone]").contains("EDT, UTC-04:00"));
    window.click("[data-test=setup-zone-confirm]");
    window.wait_for("[data-test=setup-zone-confirmed]");

    window.fill("[data-test=setup-set-capacity]", "90");
    window.click("[data-test=setup-save]");
    window.wait_for("[data-test=setup-saved]");
    window.fill("[data-test=setup-set-cutoff]", "25:00");
    window.click("[data-test=setup-save]");
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("setting `cutoff` cannot be `25:00`"));

    window.click("[data-test=setup-step-people]");
    let list = program.file("bad.csv", b"name,lunch\nAma Mensah,yes\nJoan Doe,perhaps\n");
    window.choose_file("[data-test=setup-roster-file]", &list);
    window.wait("the problem is named", |window| {
        window.text("[data-test=setup-problems]").contains("Row 3, lunch")
    });
    assert_eq!(window.js("return document.querySelector('[data-test=setup-import]').disabled"), true);
    let list = program.file("good.csv", "name,lunch,diet\nAma Mensah,yes,vegan\n李娜,no,\n".as_bytes());
    window.choose_file("[data-test=setup-roster-file]", &list);
    window.wait("two are new", |window| window.text("[data-test=setup-new-count]") == "2");
    assert!(
        program.done(&["find", "Ama"])["results"].as_array().is_some_and(Vec::is_empty),
        "a preview saves nothing"
    );
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-imported]");
    assert!(!program.id_of("Ama").is_empty());

    window.click("[data-test=setup-step-tickets]");
    let folder = program.path("tickets");
    window.fill("[data-test=setup-tickets-path]", &folder);
    window.click("[data-test=setup-tickets]");
    window.wait_for("[data-test=setup-tickets-done]");
    assert_eq!(program.pictures("tickets").len(), 2);

    window.click("[data-test=setup-step-desks]");
    let desk_file = program.path("desk.usher");
    window.fill("[data-test=setup-desk-file-path]", &desk_file);
    window.click("[data-test=setup-desk-file]");
    window.wait_for("[data-test=setup-desk-file-done]");
    assert!(Path::new(&desk_file).exists());
    window.click("[data-test=setup-desk-file]");
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("exists already"));
    window.click("[data-test=setup-verify]");
    window.wait_for("[data-test=setup-verified]");
    assert!(window.text("[data-test=setup-verified]").contains("Nothing was altered"));
}

#[test]
fn an_event_that_is_not_there_is_said_so_and_another_can_be_opened() {
    let program = Program::with_sample_roster();
    let missing = program.path("missing.usher");
    let window = Window::open_with(&program, &["--event", &missing]);
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("no event file at"));
    window.fill("[data-test=setup-open-path]", &program.path("event.usher"));
    window.click("[data-test=setup-open]");
    window.wait_text("[data-test=tile-no-show]", "88");
    assert!(!window.has("[data-test=practice]"), "a real event is not marked as practice");
}
