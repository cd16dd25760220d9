//! Reports as text: to read in a terminal, and to keep.

use std::collections::HashMap;

use usher_core::Desk;
use usher_core::desk::{CheckIn, When};
use usher_core::ids::AttendeeId;
use usher_core::tally::{LateWave, Range};
use usher_paper::report::{Remarks, Report};
use usher_paper::{Language, attendance};

use crate::pages::{desk, instant};

/// The text of a report of this desk as of an instant, without the journal that it stands on.
fn text(desk: &Desk, at: &str, late_wave: LateWave, language: Language) -> String {
    let at = instant(at);
    let report = Report {
        tally: &desk.tally(at).expect("figures"),
        view: &desk.view(at),
        desks: &HashMap::new(),
        practice: false,
        language,
    };
    let text = report.text(&Remarks { since: desk.since_cutoff_figures(), late_wave });
    let (figures, journal) = text.trim_end().rsplit_once("\n\n").expect("figures, and what they stand on");
    assert_eq!(journal.lines().count(), 1, "one desk: {journal}");
    assert!(journal.len() > 64, "the hash of its last entry: {journal}");
    format!("{figures}\n")
}

fn id(desk: &Desk, name: &str) -> AttendeeId {
    let mut people = desk.history().people.iter();
    people.find(|person| person.rows[0].attendee().name == name).expect("on the roster").id
}

/// Ana came on time, Bo did not, and Cy, who speaks, is not there.
fn two_of_three() -> Desk {
    let mut desk = desk("name,lunch,role\nAna,yes,\nBo,yes,\nCy,no,speaker\n");
    for (name, at) in [("Ana", "2026-05-05T17:02:00Z"), ("Bo", "2026-05-05T17:20:00Z")] {
        let id = id(&desk, name);
        desk.check_in(&CheckIn::attendee(id), When::at(instant(at))).expect("an answer");
    }
    desk
}

#[test]
fn the_figures_read_as_text() {
    let plates = Range { low: 2, middle: 3, high: 4 };
    let wave = LateWave { on_time: None, arrived: None, plates: Some(plates) };
    let text = text(&two_of_three(), "2026-05-05T17:21:00Z", wave, Language::English);
    assert_eq!(
        text,
        "\
Event: Building Government AI Capacity
As of: 2026-05-05 13:21:00 EDT (UTC-04:00), America/New_York
Cutoff: 13:15: on time until 13:15:59, late from 13:16:00
Holds: Every seat of the roster in force, and every walk-in
Rows: 3

Arrived                   2  On time: 1 · Late: 1
Registered in person      2  Confirmed: 2
From online to in person  0
By override               0
Walk-ins                  0
Inside                    2
Joined online             0

Group                    In  Registered
Government                0           0
UN and IGO                0           0
Academia                  0           0
Industry, civil society   0           0
Other                     2           2

Role     In  Expected
Speaker   0         1

Lunch     Requested  Planned  Claimed  Left  Over  Due  Held  Free
Standard          2        2        0     2     0    2     0     0
All               2        2        0     2     0    2     0     0

Stated at 13:15: 1 arrived. Known now for that minute: 1

About 3 plates in the end: 2 to 4
"
    );
}

#[test]
fn arrivals_that_the_desk_showed_otherwise_are_told() {
    let mut desk = desk("name\nAna\n");
    let ana = id(&desk, "Ana");
    desk.check_in(&CheckIn::attendee(ana), When::at(instant("2026-05-05T17:20:00Z"))).expect("an answer");
    let settings = [("cutoff".to_owned(), "13:30".to_owned())];
    desk.set(&settings, When::at(instant("2026-05-05T17:21:00Z"))).expect("settings");
    let at = "2026-05-05T17:22:00Z";
    let line = &attendance::lines(&desk.view(instant(at)), &HashMap::new())[0];
    assert_eq!((line.late, line.shown_otherwise), (Some(false), true));
    let text = text(&desk, at, LateWave::default(), Language::English);
    let told =
        "\n\nThe desk showed 1 of these arrivals otherwise: the cutoff or a clock was changed since.\n";
    assert!(text.contains(told), "{text}");
}

#[test]
fn the_text_says_the_same_numbers_in_six_languages_and_no_word_of_another() {
    let desk = two_of_three();
    let range = |middle| Some(Range { low: middle - 1, middle, high: middle + 1 });
    let of = |language| {
        let wave = LateWave { on_time: range(50), arrived: range(60), plates: range(70) };
        text(&desk, "2026-05-05T17:21:00Z", wave, language)
    };
    let numbers = |text: &str| -> Vec<String> {
        let mut numbers: Vec<String> =
            text.split(|letter: char| !letter.is_ascii_digit()).map(str::to_owned).collect();
        numbers.sort();
        numbers.retain(|number| !number.is_empty());
        numbers
    };
    let english = of(Language::English);
    let words = ["Arrived", "Registered", "Walk-ins", "Inside", "UN and IGO", "Speaker", "Planned", "About"];
    for &language in Language::ALL {
        let text = of(language);
        assert_eq!(numbers(&text), numbers(&english), "{language:?}: {text}");
        assert_eq!(text.lines().count(), english.lines().count(), "{language:?}: {text}");
        for word in words {
            assert_eq!(text.contains(word), language == Language::English, "{word} in {language:?}: {text}");
        }
        assert!(!["paper-", "board-", "setup-"].iter().any(|begins| text.contains(begins)), "{text}");
    }
}
