//! From the Board: what the caterer is told, and the figures for a chat; badges from the Desk.

use std::path::PathBuf;

use super::Window;
use super::house::House;

/// Where a picture of a screen goes, if somebody wants to look at it.
fn look(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("USHER_PICTURES") {
        window.write_picture(&PathBuf::from(folder).join(format!("{name}.png")));
    }
}

#[test]
fn the_caterer_s_sheet_has_a_slider_and_says_what_the_command_line_says() {
    let house = House::new();
    let window = Window::open(&house.program);
    for name in ["欧阳若澜", "葛城 千紘", "Rosalind Achterberg"] {
        window.burst(house.code(name));
        window.wait_outcome("admitted", name);
    }
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-caterer]");
    look(&window, "board-with-sheets");
    window.click("[data-test=board-caterer]");
    window.wait_for("[data-test=caterer-all-guarantee]");
    let requested = window.number("[data-test=caterer-all-requested]");
    assert!(requested > 20, "{requested}");
    assert_eq!(window.number("[data-test=caterer-all-guarantee]"), requested);

    // Twenty steps of the slider are twenty percent.
    window.js("document.querySelector('[data-test=caterer-rate]').focus()");
    for _ in 0..20 {
        window.press("Left");
    }
    window.wait("the slider stands at 80 %", |window| window.value("[data-test=caterer-rate]") == "80");
    let told = |moment: &str, rate: &str| {
        let out = house.program.path(&format!("{moment}.pdf"));
        house.program.done(&["caterer", &out, "--moment", moment, "--show-rate", rate])["total"].clone()
    };
    let guarantee = told("guarantee", "80");
    window.wait("the number follows", |window| {
        Some(window.number("[data-test=caterer-all-guarantee]")) == guarantee["guarantee"].as_i64()
    });
    look(&window, "board-caterer");

    window.click("[data-test=caterer-moment-hour_before]");
    window.wait_for("[data-test=caterer-all-forecast]");
    let before = told("hour-before", "80");
    for count in ["planned", "here", "expected", "forecast"] {
        let shown = window.number(&format!("[data-test=caterer-all-{count}]"));
        assert_eq!(Some(shown), before[count].as_i64(), "{count}");
    }
    assert_eq!(before["here"], 3);

    let path = house.program.path("from-the-window.pdf");
    window.fill("[data-test=caterer-path]", &path);
    window.click("[data-test=caterer-write]");
    window.wait_for("[data-test=caterer-done]");
    assert!(std::fs::read(&path).expect("it was written").starts_with(b"%PDF"));
    window.click("[data-test=caterer-moment-service]");
    window.wait_for("[data-test=caterer-all-free]");
    look(&window, "board-caterer-service");
    window.press("Escape");
    window.wait_gone("[data-test=caterer-write]");
    let what: Vec<String> = house.program.done(&["journal"])["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .filter(|entry| entry["kind"] == "exported")
        .map(|entry| entry["payload"]["what"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(what.iter().filter(|what| *what == "caterer sheet").count(), 3, "{what:?}");
}

#[test]
fn the_figures_are_copied_as_text_in_the_language_of_the_window() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code("Rosalind Achterberg"));
    window.wait_outcome("admitted", "Rosalind");
    window.click("[data-test=place-board]");
    window.click("[data-test=share]");
    window.click("[data-test=share-text]");
    window.wait_for("[data-test=share-figures]");
    let text = window.value("[data-test=share-figures]");
    let tally = house.tally();
    let says = |line: String| assert!(text.contains(&line), "`{line}` is not in {text}");
    says(format!("On time: {}", tally["arrived"]["on_time"]));
    says(format!("Joined online: {}", tally["online"]["joined"]));
    says(format!("Held: {}", tally["lunch"]["held"]));
    assert!(!text.contains("Rosalind"), "it names nobody: {text}");
    look(&window, "board-figures-as-text");
    window.press("Escape");
    window.wait_gone("dialog");

    window.speak("ar");
    window.click("[data-test=share]");
    window.click("[data-test=share-text]");
    window.wait_for("[data-test=share-figures]");
    assert!(window.value("[data-test=share-figures]").contains("في الموعد"));
    look(&window, "board-figures-as-text-ar");
    window.press("Escape");
    window.wait_gone("dialog");
    window.click("[data-test=board-caterer]");
    window.wait_for("[data-test=caterer-all-guarantee]");
    look(&window, "board-caterer-ar");
}

#[test]
fn somebody_s_badge_goes_to_the_printer_of_this_computer() {
    use std::os::unix::fs::PermissionsExt as _;

    let house = House::new();
    let bin = PathBuf::from(house.program.path("home")).join("bin");
    std::fs::create_dir_all(&bin).expect("a folder");
    let (printer, noted) = (bin.join("lp"), house.program.path("printed.pdf"));
    std::fs::write(&printer, format!("#!/bin/sh\ncp \"$1\" '{noted}'\n")).expect("a printer");
    std::fs::set_permissions(&printer, std::fs::Permissions::from_mode(0o755)).expect("it can run");

    let window = Window::open(&house.program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.wait_for("[data-test=badge-paper-label]");
    let is_chosen = |window: &Window, paper: &str| {
        window.js(&format!("return document.querySelector('[data-test=badge-paper-{paper}]').checked"))
            == true
    };
    assert!(is_chosen(&window, "label"));
    window.click("[data-test=badge-paper-a4]");
    look(&window, "set-up-badges");
    let print = |window: &Window| {
        let who = serde_json::json!({ "attendee": house.id("Rosalind Achterberg"), "language": "en" });
        window.invoke("print_badge", &who);
        std::fs::read(&noted).expect("it was printed")
    };
    let printing = |window: &Window| window.invoke("badge_printing", &serde_json::json!({}));
    window.wait("the paper is remembered", |window| printing(window)["paper"] == "a4");
    let sheet = print(&window);
    assert!(sheet.starts_with(b"%PDF"));
    window.click("[data-test=badge-paper-label]");
    window.wait("the paper is remembered", |window| printing(window)["paper"] == "label");
    assert!(print(&window) != sheet, "a label is smaller than a sheet");

    window.click("[data-test=place-desk]");
    window.burst(house.code("Łucja Świerczyńska"));
    window.wait_outcome("admitted", "Łucja");
    window.press("ctrl+p");
    window.wait_for("[data-test=badge-printed]");
    look(&window, "desk-badge-printed");
    assert!(window.text("[data-test=badge-printed]").contains("Łucja"));
    std::fs::write(&printer, "#!/bin/sh\necho 'lp: no default destination' >&2\nexit 1\n")
        .expect("a printer");
    window.press("ctrl+p");
    window.wait("it is told", |window| {
        window.text("[data-test=badge-failed]").contains("no default destination")
    });
    assert_eq!(window.outcome(), "admitted", "the answer stays");
    look(&window, "desk-badge-not-printed");
    let left = walk(&PathBuf::from(house.program.path("home")));
    let was_printed = |path: &PathBuf| path.parent().is_some_and(|folder| folder.ends_with("printed"));
    assert!(!left.iter().any(was_printed), "no name stays behind, printed or not: {left:?}");

    std::fs::write(&printer, format!("#!/bin/sh\ncp \"$1\" '{noted}'\n")).expect("a printer");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=badges-at-check-in] input");
    window.wait("it is remembered", |window| printing(window)["at_check_in"] == true);
    let printed = || std::fs::read_to_string(&noted).unwrap_or_default().lines().count();
    std::fs::write(&printer, format!("#!/bin/sh\necho \"$1\" >> '{noted}'\n")).expect("a printer");
    std::fs::remove_file(&noted).expect("the last one");
    window.click("[data-test=place-desk]");
    window.burst(house.code("Rosalind Achterberg"));
    window.wait_outcome("admitted", "Rosalind");
    window.wait("it is told", |window| window.text("[data-test=badge-printed]").contains("Rosalind"));
    // Who is in already has one, who is not admitted needs none, and who is checked in again wears it.
    window.burst(house.code("Rosalind Achterberg"));
    window.take("ezequiel", "cancelled", "Ezequiel");
    window.press("Escape");
    window.burst(house.code("欧阳若澜"));
    window.wait_outcome("admitted", "欧阳若澜");
    window.wait("it is told", |window| window.text("[data-test=badge-printed]").contains("欧阳若澜"));
    assert_eq!(printed(), 2);
    window.press("ctrl+z");
    window.wait_for("[data-test=undone]");
    window.press("ctrl+shift+z");
    window.wait_outcome("admitted", "欧阳若澜");
    window.burst(house.code("Masahiro Ihara"));
    window.wait("his is the next", |_| printed() >= 3);
    assert_eq!(printed(), 3);
}

/// Every file below a folder.
fn walk(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            if path.is_dir() { walk(&path) } else { vec![path] }
        })
        .collect()
}
