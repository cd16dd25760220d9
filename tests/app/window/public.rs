//! The public board, opened and closed in the window.

use super::Window;
use super::house::House;
use crate::public::{at_the_link, until};

fn link(window: &Window) -> String {
    window.wait_for("[data-test=share-qr]");
    window.text("[data-test=share-link]")
}

fn status(link: &str) -> Option<u16> {
    at_the_link(link).map(|(status, _)| status)
}

#[test]
fn the_figures_are_shared_by_a_link_that_can_be_taken_back() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.click("[data-test=place-board]");
    window.click("[data-test=share]");
    // It is closed until somebody opens it.
    window.wait_for("[data-test=share-open]");
    window.click("[data-test=share-open]");
    let first = link(&window);
    assert_eq!(status(&first), Some(200));
    window.press("Escape");
    window.wait_gone("dialog");

    window.click("[data-test=place-desk]");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    until("the scan is on the page", || {
        at_the_link(&first).is_some_and(|(_, page)| page.contains("<p class=\"number\">1</p>"))
    });

    window.click("[data-test=place-board]");
    window.click("[data-test=share]");
    window.wait_for("[data-test=share-renew]");
    window.click("[data-test=share-renew]");
    window.wait("the link is another", |window| window.text("[data-test=share-link]") != first);
    let second = link(&window);
    assert_eq!((status(&first), status(&second)), (Some(404), Some(200)));

    // Only what a hand does may be copied.
    window.js("document.querySelector('[data-test=share-text]').focus()");
    window.press("space");
    window.wait_for("[data-test=share-copied]");
    let text = window.js("return document.querySelector('[data-test=share-figures]').value");
    assert!(text.as_str().is_some_and(|text| text.contains("On time: 1")), "{text}");
    // What nobody's hand did cannot be, and is marked so that it can.
    window.click("[data-test=share-text]");
    window.wait_for("[data-test=share-by-hand]");
    assert_eq!(window.js("return document.activeElement.selectionEnd > 100"), true);

    window.click("[data-test=share-close]");
    window.wait_for("[data-test=share-open]");
    assert_ne!(status(&second), Some(200));
}

#[test]
fn another_event_does_not_come_under_the_link_of_the_first() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.invoke("open_public_board", &serde_json::json!({ "lunch": false }));
    let state = window.invoke("public_board", &serde_json::json!({}));
    let link = state["links"][0]["link"].as_str().expect("a link").to_owned();
    assert!(at_the_link(&link).is_some_and(|(status, page)| status == 200 && !page.contains("Lunches")));
    let other = house.program.path("other.usher");
    house.program.done(&["practice", &other]);
    window.invoke("open_event", &serde_json::json!({ "path": other }));
    until("the board is closed", || status(&link) != Some(200));
    assert_eq!(window.invoke("public_board", &serde_json::json!({})), serde_json::Value::Null);
}
