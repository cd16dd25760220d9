//! The command line in six languages: `says` is translated, and nothing else of `--json` is.

use serde_json::Value;

use crate::program::Program;

/// Words of any script that stand in every language: names, codes, units, and the marks that isolate directions.
const NAMES: &[&str] = &[
    "Ana", "Silva", "Bo", "Lund", "Cy", "Mission", "of", "Brazil", "Desk", "Indico", "Sam", "Usher", "usher",
    "lobby", "UTF", "CSV", "PIN", "PIN-", "EST", "New", "York", "America", "EDT", "UTC", "time",
];

fn made(language: &str) -> Program {
    let mut usher = Program::new();
    usher.speak(language);
    usher.done(&["new", &usher.path("event.usher")]);
    let roster = "name,affiliation,mode,status,lunch,party,diet\n\
        Ana Silva,Mission of Brazil,in person,confirmed,yes,,vegan\n\
        Bo Lund,,online,confirmed,no,,\n\
        Cy,,in person,cancelled,no,,\n";
    let roster = usher.file("roster.csv", roster.as_bytes());
    usher.at("2026-05-04T18:00:00-04:00", &["import", &roster]);
    usher
}

/// What the verbs of a day say, one after the other.
fn day(usher: &Program) -> Vec<String> {
    let [ana, bo, cy] = ["Ana", "Bo", "Cy"].map(|name| usher.id_of(name));
    let mut said = Vec::new();
    let mut say = |clock: &str, arguments: &[&str]| {
        let at = format!("2026-05-05T{clock}:00-04:00");
        let answered = usher.run(&[&["--at", &at], arguments].concat());
        assert_ne!(answered.status, 2, "{arguments:?}: {}", answered.errors);
        said.push(answered.json["says"].as_str().expect("it says something").to_owned());
        answered.json
    };
    say("12:30", &["note", "--attendee", &ana, "--text", "Ana"]);
    say("12:31", &["flag", "--attendee", &ana, "--text", "Ana"]);
    say("12:32", &["waiting", "--attendee", &ana, "--place", "lobby"]);
    say("12:33", &["waiting"]);
    let admitted = say("12:40", &["check-in", "--attendee", &ana]);
    say("12:41", &["check-in", "--attendee", &ana, "--desk", "Desk 2"]);
    say("12:42", &["flag", "--attendee", &ana, "--met"]);
    say("12:43", &["lunch", "--attendee", &ana]);
    say("12:44", &["lunch", "--attendee", &ana]);
    say("12:45", &["lunch", "--attendee", &bo]);
    say("12:46", &["check-in", "--attendee", &bo]);
    say("12:47", &["check-in", "--attendee", &bo, "--admit"]);
    say("12:48", &["check-in", "--attendee", &cy]);
    say("12:49", &["check-in", "--code", "https://example.org"]);
    say("12:50", &["check-in", "--code", "0000"]);
    say("12:51", &["check-in", "--code", r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#]);
    say("12:52", &["leave", "--attendee", &bo]);
    say("12:53", &["check-in", "--attendee", &bo]);
    say("12:54", &["return", "--attendee", &bo]);
    say("13:20", &["walk-in", "--name", "Sam", "--lunch"]);
    say("13:21", &["undo", admitted["entry"].as_str().expect("an entry")]);
    say("13:22", &["set", "capacity=2"]);
    say("13:23", &["walk-in", "--name", "Sam"]);
    say("13:24", &["staff", "set", "Sam", "--role", "desk"]);
    say("13:25", &["tickets", "--out", &usher.path("tickets")]);
    say("13:26", &["list", "paper", "--out", &usher.path("paper.csv")]);
    say("13:27", &["desk-file", &usher.path("desk.usher")]);
    say("13:28", &["report", &usher.path("report.csv")]);
    said
}

/// The words of plain letters in a text that is in another script, without what stands in it: paths and options in their
/// marks, names, codes.
fn latin_words(text: &str) -> Vec<&str> {
    let outside: Vec<&str> = text.split('`').step_by(2).collect();
    outside
        .into_iter()
        .flat_map(|part| part.split(|letter: char| !(letter.is_ascii_alphabetic() || letter == '-')))
        .filter(|word| word.len() > 1 && !word.starts_with('-') && word.contains(char::is_alphabetic))
        .filter(|word| !NAMES.contains(word) && !["capacity", "keep", "return"].contains(word))
        .collect()
}

#[test]
fn nothing_that_a_day_says_is_left_in_english() {
    let english = day(&made("en"));
    for language in ["ar", "ru", "zh"] {
        let said = day(&made(language));
        assert_eq!(said.len(), english.len());
        for (text, english) in said.iter().zip(&english) {
            assert_ne!(text, english, "{language}");
            assert_eq!(latin_words(text), [""; 0], "{language}: {text}");
            assert!(!text.contains("cli-"), "{language}: {text}");
        }
    }
    for language in ["es", "fr"] {
        for (text, english) in day(&made(language)).iter().zip(&english) {
            assert_ne!(text, english, "{language}");
        }
    }
}

#[test]
fn keys_and_machine_words_of_json_are_the_same_in_every_language() {
    let answer = |language: &str| {
        let usher = made(language);
        let ana = usher.id_of("Ana");
        let mut json = usher.at("2026-05-05T13:20:00-04:00", &["check-in", "--attendee", &ana]);
        for (key, own) in [("entry", ""), ("act", ""), ("says", "")] {
            json[key] = own.into();
        }
        json["attendee"]["id"] = "".into();
        json
    };
    let english = answer("en");
    assert_eq!(english["attendee"]["lunch"], "due");
    for language in ["ar", "es", "fr", "ru", "zh"] {
        assert_eq!(answer(language), english, "{language}");
    }
}

#[test]
fn the_language_is_that_of_the_terminal_where_nothing_else_is_said() {
    let mut usher = made("en");
    let says = |usher: &Program, arguments: &[&str]| {
        usher.run(&[&["waiting"], arguments].concat()).json["says"].as_str().unwrap_or_default().to_owned()
    };
    usher.in_locale(&[("LANG", "fr_CH.UTF-8")]);
    assert_eq!(says(&usher, &[]), "Personne n’attend.");
    assert_eq!(says(&usher, &["--language", "es"]), "Nadie espera.", "an option counts before it");
    usher.in_locale(&[("LANG", "fr_CH.UTF-8"), ("LC_ALL", "ru_RU.UTF-8")]);
    assert_eq!(says(&usher, &[]), "Никто не ожидает.");
    usher.in_locale(&[("LC_ALL", "C")]);
    assert_eq!(says(&usher, &[]), "Nobody waits.");
    usher.in_locale(&[("LANG", "de_DE.UTF-8")]);
    assert_eq!(says(&usher, &[]), "Nobody waits.", "where there are no words for it");
}

#[test]
fn what_breaks_is_said_in_the_language_and_told_in_english_to_scripts() {
    let mut usher = made("en");
    usher.speak("fr");
    let unknown = usher.run(&["show", "0000000000"]);
    assert!(unknown.errors.contains("cherchez le nom avec `usher find`"), "{}", unknown.errors);
    assert!(unknown.json["error"].as_str().is_some_and(|error| error.starts_with("no attendee")));

    let list = usher.file("list.csv", b"name,mode\nAna,maybe\nBo\n");
    let refused = usher.run(&["import", &list]);
    assert_eq!(refused.status, 2);
    assert!(refused.errors.contains("ligne 2, colonne `mode`"), "{}", refused.errors);
    let problem = &refused.json["problems"][0];
    assert_eq!(problem["message"], Value::from("`maybe` is none of these: give in person or online"));
    assert!(problem["says"].as_str().is_some_and(|says| says.contains("aucun de ceux-ci")), "{problem}");
}
