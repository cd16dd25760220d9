//! The language of the window.

use super::Window;
use super::house::House;

#[test]
fn another_language_changes_every_word_and_nothing_else_and_is_remembered() {
    let house = House::new();
    let window = Window::open(&house.program);
    assert_eq!(window.attribute("html", "lang"), "en");
    window.set_clock("12:45:00");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    window.wait_text("[data-test=word]", "Checked in, on time");

    let entries = || house.program.done(&["journal"])["entries"].as_array().map_or(0, Vec::len);
    let before = entries();
    window.speak("ar");
    assert_eq!(window.attribute("html", "dir"), "rtl");
    window.wait_text("[data-test=word]", "سُجل الحضور، في الموعد");
    window.wait_outcome("admitted", "欧阳若澜");
    assert_eq!(entries(), before, "a language is no matter of the event");

    window.hand("zofia");
    window.wait_value("#box", "zofia");
    window.speak("ru");
    assert_eq!(window.value("#box"), "zofia", "what was typed stands");
    assert_eq!(window.attribute("html", "dir"), "ltr");
    drop(window);

    let again = Window::open(&house.program);
    assert_eq!(again.attribute("html", "lang"), "ru");
    again.wait_text("[data-test=place-desk]", "Стойка");
}
