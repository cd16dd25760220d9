//! The last step of Set-up: each line from how things really stand.

use super::Window;
use super::house::House;

fn done(window: &Window, key: &str) -> String {
    window.attribute(&format!("[data-test=live-{key}]"), "data-done")
}

#[test]
fn the_last_step_lists_what_is_open_and_ticks_it_once_it_is_done() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-live]");
    window.wait_for("[data-test=live-real]");
    for (key, wanted) in [("real", "false"), ("roster", "true"), ("tickets", "true"), ("paper", "false")] {
        assert_eq!(done(&window, key), wanted, "{key}");
    }
    assert!(window.text("[data-test=live-paper]").contains("Write the paper list and print it"));

    let list = house.program.path("door.csv");
    house.program.done(&["list", "paper", "--out", &list]);
    window.wait("the paper list is ticked", |window| done(window, "paper") == "true");
    house.program.done(&["desk-file", &house.program.path("desk.usher")]);
    window.wait("the spare laptop is ticked", |window| done(window, "spare") == "true");

    let more = house.program.file("more.csv", b"name\nLate Comer\n");
    house.program.done(&["import", &more]);
    window.wait("one more has no ticket", |window| {
        window.text("[data-test=live-tickets]").contains("One person has none")
    });
    window.click("[data-test=live-tickets] button");
    window.wait_for("[data-test=setup-tickets-path]");
}
