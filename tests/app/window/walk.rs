//! The walk: every screen, looked at in every language, light and dark, twice as large, and with Tab alone. What is
//! looked at stands in `walk.js`, the round with Tab in `round.js`; accessibility is tried by axe-core.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Window;
use super::house::House;
use super::tour::{self, Errand};
use crate::program::Program;

/// The languages of the window.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "zh", "ar", "ru"];
/// Where pictures of all that is looked at go, if anywhere: a folder.
const PICTURES: &str = "USHER_WALK_PICTURES";
/// Part of the names of those stops alone that are looked at; all are without it.
const STOPS: &str = "USHER_WALK_STOPS";
/// From key to key of the round with Tab, in milliseconds.
const TABS_EVERY: &str = "70";

#[test]
fn the_main_screens_are_whole_in_six_languages_light_and_dark_and_can_be_used_by_everybody() {
    walk(Length::Short, main_screens);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_the_day() {
    walk(Length::Whole, |errand| drop(tour::tour(errand)));
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_what_happens_at_the_door() {
    walk(Length::Whole, tour::door);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_who_is_at_the_desk() {
    walk(Length::Whole, tour::people);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_the_scanner_test() {
    walk(Length::Whole, tour::scanner_test);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_what_the_camera_sees() {
    walk(Length::Whole, tour::camera);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_the_screen_for_guests() {
    walk(Length::Whole, tour::guests);
}

#[test]
#[ignore = "takes minutes: cargo xtask walk"]
fn the_whole_walk_through_a_rehearsal() {
    walk(Length::Whole, tour::a_rehearsal);
}

/// How a stop is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    /// As it stands, by axe too.
    Usual,
    /// In another size.
    Resized,
    /// Where everything is twice as large, and the page may be scrolled.
    Enlarged,
}

/// How much is looked at on each stop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// All languages once; axe in two of them, the other sizes in the hardest two.
    Short,
    /// All languages in all sizes, and axe in each of them, light and dark.
    Whole,
}

fn walk(length: Length, way: impl FnOnce(&Walk)) {
    let walk = Walk::new(length);
    let begun = Instant::now();
    // Where the way ends too early, what was found before is told all the same.
    let ended = catch_unwind(AssertUnwindSafe(|| way(&walk)));
    println!("the walk took {} s: {:?}", begun.elapsed().as_secs(), walk.spent.borrow());
    let problems = walk.problems.into_inner();
    let told: Vec<String> = problems
        .iter()
        .map(|(problem, stops)| {
            format!("{problem}\n    at {}", Vec::from_iter(stops.iter().cloned()).join(", "))
        })
        .collect();
    assert!(told.is_empty(), "{} problems:\n{}", told.len(), told.join("\n"));
    assert!(ended.is_ok(), "the way ended too early");
}

/// The screens on which a day is spent, by the shortest way.
fn main_screens(errand: &Walk) {
    let nothing = Program::new();
    let welcome = Window::open_with(&nothing, &[]);
    welcome.wait_for("[data-test=setup-practice]");
    errand.at(&welcome, "set-up-welcome");
    drop(welcome);

    let house = House::new();
    let window = Window::open(&house.program);
    let at = |stop: &str| {
        window.wait("the answer has settled", |window| {
            !window.has("article.full") && window.js("return document.getAnimations().length") == 0
        });
        errand.at(&window, stop);
    };
    window.set_clock("12:52:00");
    at("desk-idle");
    window.burst(house.code("Masahiro Ihara"));
    window.wait_outcome("admitted", "Masahiro");
    at("desk-attention");
    window.press("Return");
    window.burst(house.code("Małgorzata Ździebłowska"));
    window.wait_outcome("admitted", "Małgorzata");
    at("desk-admitted");
    window.take("ezequiel", "cancelled", "Ezequiel");
    at("desk-refused");
    window.press("Escape");
    window.hand("garcia");
    window.wait_for("[role=option]");
    sleep(Duration::from_millis(400));
    window.press("Down");
    window.wait_for("[data-test=person]");
    at("desk-look-up");
    window.press("ctrl+n");
    window.wait_for("[data-test=likely] button");
    at("desk-walk-in");
    window.press("Escape");
    window.press("Escape");
    window.click("[data-test=place-lunch]");
    window.burst(house.code("Małgorzata Ździebłowska"));
    window.wait("a plate", |window| window.outcome() == "claimed");
    at("lunch-desk");
    window.click("[data-test=place-board]");
    window.wait_for("[data-test=board-curve]");
    at("board");
    window.click("[data-test=place-setup]");
    for step in ["event", "people", "tickets", "desks", "live", "computer"] {
        window.click(&format!("[data-test=setup-step-{step}]"));
        at(&format!("set-up-{step}"));
    }
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome]");
    at("kiosk-welcome");
    let guests = [
        "Đặng Quốc Khải",
        "欧阳若澜",
        "Zbysław Żółtowski",
        "Hélène Tremblay-Ouimet",
        "葛城 千紘",
        "水無瀬 航平",
    ];
    for (language, guest) in LANGUAGES.into_iter().zip(guests) {
        window.click(&format!("[data-test=kiosk-language-{language}]"));
        window.burst(house.code(guest));
        window.wait_for("[data-test=kiosk-guest]");
        at(&format!("kiosk-guest in {language}"));
        window.wait_for("[data-test=kiosk-call]");
        window.click("[data-test=kiosk-call]");
        window.wait_for("[data-test=kiosk-calling]");
        at(&format!("kiosk-calling in {language}"));
        window.click("[data-test=kiosk-helped]");
        window.wait_for("[data-test=kiosk-welcome]");
    }
}

struct Walk {
    length: Length,
    axe: String,
    texts: BTreeMap<&'static str, BTreeMap<String, String>>,
    problems: RefCell<BTreeMap<String, BTreeSet<String>>>,
    spent: RefCell<BTreeMap<String, f64>>,
}

impl Walk {
    fn new(length: Length) -> Self {
        let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"));
        Self {
            length,
            axe: axe.expect("the page's packages are there: `npm ci` in `ui` brings them"),
            texts: LANGUAGES.into_iter().map(|language| (language, texts(language))).collect(),
            problems: RefCell::default(),
            spent: RefCell::default(),
        }
    }

    /// The plain words of English that are others in `language`.
    fn english(&self, language: &str) -> Vec<&str> {
        let theirs: BTreeSet<&String> = self.texts[language].values().collect();
        let english = self.texts["en"].values();
        english.filter(|text| text.len() > 4 && !theirs.contains(text)).map(String::as_str).collect()
    }

    /// In which themes axe looks, and whether at everything: in the dark only colours are others.
    fn themes(&self, language: &str) -> Value {
        match (self.length, language) {
            (Length::Whole, _) | (Length::Short, "ar") => json!([["light", true], ["dark", false]]),
            (Length::Short, "en") => json!([["dark", true]]),
            (Length::Short, _) => json!([]),
        }
    }

    fn found(&self, stop: &str, problem: String) {
        println!("{stop}: {problem}");
        self.problems.borrow_mut().entry(problem).or_default().insert(stop.to_owned());
    }

    fn spent(&self, what: &str, milliseconds: f64) {
        *self.spent.borrow_mut().entry(what.to_owned()).or_default() += milliseconds / 1000.0;
    }

    /// Looks at a stop in the size in which it stands, language by language: no answer is waited for as long as all take.
    fn look(&self, window: &Window, stop: &str, languages: &[&str], view: View) {
        let ids: Vec<_> = self.texts["en"].keys().collect();
        for language in languages {
            let axe = if view == View::Usual { self.themes(language) } else { json!([]) };
            let answer = window.js_with(
                include_str!("walk.js"),
                &json!({
                    "language": language, "axe": axe, "ids": ids, "english": self.english(language),
                    "enlarged": view == View::Enlarged,
                }),
            );
            let told = answer["told"].as_array().expect("a list of problems");
            for problem in told.iter().filter_map(Value::as_str) {
                self.found(stop, format!("{language}: {problem}"));
            }
            for (what, time) in answer["spent"].as_object().into_iter().flatten() {
                self.spent(what, time.as_f64().unwrap_or_default());
            }
        }
        if view != View::Resized {
            self.keep(window, stop, languages);
        }
    }

    /// Takes pictures of a stop in these languages, light and dark, where somebody asks for them, and keeps the page as it
    /// stands: another browser shows how it is where colours are forced.
    fn keep(&self, window: &Window, stop: &str, languages: &[&str]) {
        let Some(folder) = std::env::var_os(PICTURES).map(PathBuf::from) else { return };
        fs::create_dir_all(&folder).expect("the folder of the pictures can be made");
        for language in languages {
            for theme in ["light", "dark"] {
                let asked = json!({ "speak": language, "paint": theme });
                if window.js_with(include_str!("walk.js"), &asked) == true {
                    window.write_picture(&folder.join(format!("{stop} {language} {theme}.png")));
                }
            }
        }
        window.js_with(include_str!("walk.js"), &json!({ "paint": "light" }));
        let page = window.js("return document.documentElement.outerHTML");
        fs::write(folder.join(format!("{stop}.html")), page.as_str().unwrap_or_default())
            .expect("it can be written");
    }

    /// Goes round a stop with Tab alone.
    fn go_round(&self, window: &Window, stop: &str) {
        let begun = Instant::now();
        let script = include_str!("round.js");
        let count = window.js_with(script, &json!("begin")).as_u64().expect("a number of controls");
        let mut keys = vec!["key".to_owned(), "--delay".to_owned(), TABS_EVERY.to_owned()];
        keys.extend((0..count + 2).map(|_| "Tab".to_owned()));
        window.chain(&keys);
        let told = window.js_with(script, &json!("tell"));
        for problem in told.as_array().expect("a list of problems").iter().filter_map(Value::as_str) {
            self.found(stop, problem.to_owned());
        }
        self.spent("Tab", begun.elapsed().as_secs_f64() * 1000.0);
    }
}

impl Errand for Walk {
    fn at(&self, window: &Window, stop: &str) {
        if std::env::var(STOPS).is_ok_and(|part| !stop.contains(&part)) {
            return;
        }
        let begun = Instant::now();
        if window.js("return typeof axe") != "object" {
            window.js(&self.axe);
        }
        self.look(window, stop, &LANGUAGES, View::Usual);
        if window.js("return [innerWidth, innerHeight]") == json!([1280, 800]) {
            let (there, back): (&[&str], &[&str]) = match self.length {
                // The one with the longest words, and the one from right to left.
                Length::Short => (&["ru", "ar"], &["ar", "ru"]),
                Length::Whole => (&LANGUAGES, &LANGUAGES),
            };
            window.enlarge(2.0);
            if self.length == Length::Whole {
                self.look(window, &format!("{stop} twice as large"), there, View::Enlarged);
            }
            window.resize(1024, 768);
            self.look(window, &format!("{stop} at 1024 × 768, twice as large"), there, View::Enlarged);
            window.enlarge(1.0);
            self.look(window, &format!("{stop} at 1024 × 768"), back, View::Resized);
            window.resize(1280, 800);
        }
        self.look(window, stop, &["en"], View::Resized);
        self.go_round(window, stop);
        println!("{stop}: {} ms, {:?}", begun.elapsed().as_millis(), self.spent.borrow());
        // Whoever looked round takes a breath before the next key.
        sleep(Duration::from_millis(100));
    }
}

/// The texts of a catalogue that have nothing in them but words, and the ids of all: `id = words`.
fn texts(language: &str) -> BTreeMap<String, String> {
    let folder = root().join("assets/texts").join(language);
    let mut texts = BTreeMap::new();
    for file in fs::read_dir(folder).expect("there is a catalogue") {
        let path = file.expect("its folder can be read").path();
        if path.ends_with("ticket.ftl") {
            continue;
        }
        let source = fs::read_to_string(path).expect("it can be read");
        for (id, text) in source.lines().filter_map(|line| line.split_once(" = ")) {
            if !id.starts_with([' ', '#']) && !text.contains('{') {
                texts.insert(id.to_owned(), text.to_owned());
            }
        }
    }
    texts
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
