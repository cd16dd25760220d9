//! The walk: the tour of every screen, where each stop is looked at in every language, light and dark. What is looked
//! at stands in `walk.js`; accessibility is tried by axe-core.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use super::Window;
use super::tour::{Errand, tour, tour_of_a_rehearsal};

/// The languages of the window.
const LANGUAGES: [&str; 6] = ["en", "ar", "fr", "es", "ru", "zh"];
/// In these axe looks too, by one theme each: names and roles do not change with the colours, nor colours with the words.
const AXE: [(&str, &str); 2] = [("en", "light"), ("ar", "dark")];
/// The others take turns from stop to stop where the walk is short.
const OTHERS: [&str; 4] = ["fr", "es", "ru", "zh"];

#[test]
#[ignore = "takes minutes: cargo test -p usher --test app window::walk -- --ignored"]
fn every_screen_is_whole_in_any_language_and_can_be_used_by_everybody() {
    walk(Length::Short);
}

#[test]
#[ignore = "takes minutes: cargo test -p usher --test app the_whole_walk -- --ignored"]
fn the_whole_walk_in_all_six_languages_at_each_stop() {
    walk(Length::Whole);
}

#[test]
#[ignore = "takes minutes: cargo test -p usher --test app window::walk -- --ignored"]
fn a_rehearsal_is_whole_in_all_six_languages() {
    let walk = Walk::new(Length::Whole);
    tour_of_a_rehearsal(&walk);
    let problems = walk.problems.into_inner();
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(walk.stops.into_inner() >= 6, "every screen of it was looked at");
}

/// How much is looked at on each stop.
#[derive(Clone, Copy)]
enum Length {
    /// English, Arabic and one of the others; in a small window two of the others.
    Short,
    /// All six, in both sizes.
    Whole,
}

fn walk(length: Length) {
    let walk = Walk::new(length);
    tour(&walk);
    let problems = walk.problems.into_inner();
    let told: Vec<String> = problems
        .iter()
        .map(|(problem, stops)| {
            format!("{problem}\n    at {}", Vec::from_iter(stops.iter().cloned()).join(", "))
        })
        .collect();
    assert!(told.is_empty(), "{} problems:\n{}", told.len(), told.join("\n"));
    assert!(walk.stops.into_inner() > 40, "every screen was looked at");
}

struct Walk {
    length: Length,
    axe: String,
    texts: BTreeMap<&'static str, BTreeMap<String, String>>,
    problems: RefCell<BTreeMap<String, BTreeSet<String>>>,
    stops: RefCell<usize>,
}

impl Walk {
    fn new(length: Length) -> Self {
        let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"));
        Self {
            length,
            axe: axe.expect("the page's packages are there: `npm ci` in `ui` brings them"),
            texts: LANGUAGES.into_iter().map(|language| (language, texts(language))).collect(),
            problems: RefCell::default(),
            stops: RefCell::default(),
        }
    }

    /// The plain words of English that are others in `language`.
    fn english(&self, language: &str) -> Vec<&str> {
        let theirs: BTreeSet<&String> = self.texts[language].values().collect();
        let english = self.texts["en"].values();
        english.filter(|text| text.len() > 4 && !theirs.contains(text)).map(String::as_str).collect()
    }

    fn look(&self, window: &Window, stop: &str, languages: &[&str], axe: &[(&str, &str)]) {
        let english: BTreeMap<_, _> =
            languages.iter().map(|language| (language, self.english(language))).collect();
        let axe: BTreeMap<_, _> = axe.iter().copied().collect();
        let ids: Vec<_> = self.texts["en"].keys().collect();
        let told = window.js_with(
            include_str!("walk.js"),
            &json!({ "languages": languages, "axe": axe, "ids": ids, "english": english }),
        );
        let told: Vec<String> = serde_json::from_value(told).expect("a list of problems");
        for problem in told {
            println!("{stop}: {problem}");
            self.problems.borrow_mut().entry(problem).or_default().insert(stop.to_owned());
        }
    }
}

impl Errand for Walk {
    fn at(&self, window: &Window, stop: &str) {
        let begun = Instant::now();
        let turn = self.stops.replace_with(|stops| *stops + 1);
        let other = |after: usize| OTHERS[(turn + after) % OTHERS.len()];
        let (large, small) = match self.length {
            Length::Short => (vec!["en", "ar", other(0)], vec![other(1), other(2)]),
            Length::Whole => (LANGUAGES.to_vec(), LANGUAGES.to_vec()),
        };
        if window.js("return typeof axe") != "object" {
            window.js(&self.axe);
        }
        self.look(window, stop, &large, &AXE);
        let size = window.js("return [innerWidth, innerHeight]");
        if size == json!([1280, 800]) && window.has("main.desk, main.lunch") {
            window.resize(1024, 768);
            self.look(window, &format!("{stop} at 1024 × 768"), &small, &[]);
            window.resize(1280, 800);
        }
        println!("{stop}: {} ms", begun.elapsed().as_millis());
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
