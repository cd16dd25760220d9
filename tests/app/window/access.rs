//! What the window offers to those who see little, see no colours, or are made dizzy by what moves. Every screen is looked
//! at by the walk.

use std::fs;

use super::Window;
use super::house::House;

/// How wide the page is in its own pixels: half as many where everything is twice as large.
fn width(window: &Window) -> f64 {
    window.js("return innerWidth").as_f64().expect("a number")
}

fn wait_wide(window: &Window, wanted: f64) {
    window.wait(&format!("{wanted} wide"), |window| (width(window) - wanted).abs() <= 1.0);
}

#[test]
fn everything_is_shown_up_to_twice_as_large_by_keys_or_touch_and_this_computer_remembers_it() {
    let house = House::new();
    let window = Window::open(&house.program);
    wait_wide(&window, 1280.0);
    window.press("ctrl+plus");
    wait_wide(&window, 1024.0);
    // Once more than there are steps.
    for _ in 0..5 {
        window.press("ctrl+plus");
    }
    wait_wide(&window, 640.0);
    window.press("ctrl+minus");
    wait_wide(&window, 1280.0 / 1.75);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=size-200]");
    wait_wide(&window, 640.0);
    window.wait("it says so", |window| {
        window.js("return document.querySelector('[data-test=size-200]').checked") == true
    });
    drop(window);

    let again = Window::open(&house.program);
    wait_wide(&again, 640.0);
    again.press("ctrl+0");
    wait_wide(&again, 1280.0);

    // Where the window is larger letters are larger, and they double too.
    again.resize(1920, 1080);
    let letters = || {
        let size = again.js("return parseFloat(getComputedStyle(document.documentElement).fontSize)");
        size.as_f64().expect("a size") * 1920.0 / width(&again)
    };
    let before = letters();
    for _ in 0..4 {
        again.press("ctrl+plus");
    }
    again.wait("they are twice as large", |_| (letters() / before - 2.0).abs() < 0.01);
}

#[test]
fn nothing_moves_where_the_system_asks_for_reduced_motion() {
    // Counts what moves whenever anything in the page changes.
    const COUNT: &str = "window.moved = 0;
        new MutationObserver(() => (window.moved += document.getAnimations().length))
            .observe(document.body, { subtree: true, childList: true, characterData: true });";
    let moved = |is_reduced: bool| {
        let house = House::new();
        let settings = house.program.path("home/gtk-3.0");
        fs::create_dir_all(&settings).expect("the folder can be written to");
        let settings = format!("{settings}/settings.ini");
        let enabled = u8::from(!is_reduced);
        fs::write(settings, format!("[Settings]\ngtk-enable-animations={enabled}\n"))
            .expect("it can be written");
        let window = Window::open(&house.program);
        let asked = window.js("return matchMedia('(prefers-reduced-motion: reduce)').matches");
        assert_eq!(asked, is_reduced, "the system's wish reaches the page");
        window.js(COUNT);
        window.burst(house.code("欧阳若澜"));
        window.wait_outcome("admitted", "欧阳若澜");
        window.take("ezequiel", "cancelled", "Ezequiel");
        window.js("return window.moved").as_u64().expect("a number")
    };
    assert!(moved(false) > 0, "an answer moves in");
    assert_eq!(moved(true), 0);
}

#[test]
fn answers_are_said_aloud_by_two_places_that_stand_in_the_page_from_the_start() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.js("window.saidCalmly = document.querySelector('[role=status][data-test=said-status]');
        window.saidAtOnce = document.querySelector('[role=alert][data-test=said-alert]');");
    let is_the_same = || {
        let script = "return window.saidCalmly.isConnected && window.saidAtOnce.isConnected";
        assert_eq!(window.js(script), true, "they are never drawn anew");
    };
    window.burst(house.code("欧阳若澜"));
    window.wait("the admission is said", |window| {
        window.text("[data-test=said-status]").contains("欧阳若澜")
            && window.text("[data-test=said-alert]").is_empty()
    });
    window.take("ezequiel", "cancelled", "Ezequiel");
    window.wait("the refusal is said at once", |window| {
        window.text("[data-test=said-alert]").contains("Ezequiel")
            && window.text("[data-test=said-status]").is_empty()
    });
    is_the_same();
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-curve]");
    window.wait("an answer is not said again elsewhere", |window| {
        window.text("[data-test=said-alert]").is_empty()
    });
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome]");
    window.burst(house.code("Đặng Quốc Khải"));
    window
        .wait("the guest is greeted aloud", |window| window.text("[data-test=said-status]").contains("Khải"));
    window.click("[data-test=kiosk-call]");
    window.wait("the call is said at once", |window| !window.text("[data-test=said-alert]").is_empty());
    is_the_same();
}

#[test]
fn what_no_button_on_the_desk_does_is_reached_by_touch_from_the_list_of_keys() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.click("[data-test='key-F1']");
    window.click("[data-test=help-declared]");
    window.wait_for("[data-test=declared-name]");
    window.click("[data-test='key-Esc']");
    window.wait_gone("[data-test=declared-name]");
    window.click("[data-test='key-F1']");
    window.click("[data-test=help-waiting]");
    window.wait_for("[data-test=waiting]");
    window.click("[data-test='key-Ctrl N']");
    window.wait_for("[data-test=walk-name]");
    window.press("Escape");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-on-time]");
    window.press("F1");
    window.wait_for("[data-test=help]");
    assert!(!window.has("[data-test=help-declared]"), "elsewhere the list only tells");
}
