//! Nothing of a person ever leaves: every byte that is served is searched for everything that a roster says of anybody.

use std::collections::BTreeSet;

use usher_board::Language;

use crate::house::{House, SAMPLE_ROSTER};
use crate::wire::Link;

/// The title of the event, which is not a guest's.
const TITLE: &str =
    "Building Government AI Capacity: Insights from the City, National and Regional Perspectives";

/// The columns that are closed sets of words, which say nothing of who somebody is.
const CLOSED: [&str; 9] =
    ["country", "group", "mode", "status", "role", "lunch", "language", "photo consent", "honorific"];

/// Everything that a roster says of people in words of their own, and each word of their names.
struct Personal {
    texts: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Personal {
    fn of(roster: &[u8]) -> Self {
        let mut reader = csv::Reader::from_reader(roster);
        let headers = reader.headers().expect("headers").clone();
        let (mut texts, mut words) = (BTreeSet::new(), BTreeSet::new());
        for row in reader.records() {
            for (header, cell) in headers.iter().zip(&row.expect("a row")) {
                let cell = cell.trim();
                if cell.is_empty() || CLOSED.contains(&header) {
                    continue;
                }
                texts.insert(cell.to_owned());
                if ["name", "latin name", "family name"].contains(&header) {
                    words.extend(words_of(cell).filter(|word| word.chars().count() > 2));
                }
            }
        }
        Self { texts, words }
    }

    /// What of it stands in `served`.
    fn found_in(&self, served: &str) -> Vec<&str> {
        let words: BTreeSet<String> = words_of(served).collect();
        let text = |text: &&String| {
            if text.chars().count() > 3 { served.contains(*text) } else { words.contains(*text) }
        };
        let texts = self.texts.iter().filter(text);
        texts.chain(self.words.iter().filter(|word| words.contains(*word))).map(String::as_str).collect()
    }
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// Every byte that the board serves, in every language, while guests come and after.
fn everything_served(house: &mut House) -> String {
    let served = house.served();
    let link = Link::to(&served);
    let mut listeners: Vec<_> = Language::ALL
        .iter()
        .map(|language| link.listen(&format!("live?lang={}", language.tag()), ""))
        .collect();
    for listener in &mut listeners {
        listener.figures();
    }
    house.a_day();
    served.show(house.figures());
    let mut bytes = String::new();
    for listener in &mut listeners {
        listener.figures();
        bytes.push_str(&listener.heard);
    }
    for language in Language::ALL {
        let tag = language.tag();
        for file in ["", "figures.txt", "board.css", "board.js", "nothing", "live/"] {
            let answer = link.get(&format!("{file}?lang={tag}"));
            bytes.push_str(&answer.head);
            bytes.push_str(&answer.body);
        }
        bytes.push_str(&house.figures().text(*language));
    }
    bytes
}

#[test]
fn nothing_of_anybody_on_the_sample_roster_is_served() {
    let personal = Personal::of(SAMPLE_ROSTER);
    assert!(personal.texts.len() > 200 && personal.words.len() > 150);
    let bytes = everything_served(&mut House::new());
    assert!(bytes.len() > 100_000);
    // The event's own title may share a word with what a guest's organization is called; it is the event's.
    let bytes = bytes.replace(TITLE, "");
    assert_eq!(personal.found_in(&bytes), Vec::<&str>::new());
}

#[test]
fn the_search_would_find_it() {
    let personal = Personal::of(SAMPLE_ROSTER);
    assert!(personal.found_in("<li>Rosalind Achterberg</li>").contains(&"Rosalind Achterberg"));
    assert!(personal.found_in("<li>Achterberg, R.</li>").contains(&"Achterberg"));
}

#[test]
fn free_text_that_names_somebody_is_not_served_either() {
    let mut roster = String::from("name,email,affiliation,diet,party,host,note,lunch,position\n");
    for number in 0..80 {
        let who = format!("Zulfikar{number}");
        roster.push_str(&format!(
            "{who} Quintana,{who}@example.org,Office of {who},no nuts for {who},{who} family,{who},{who} limps,yes,{who}'s aide\n"
        ));
    }
    let mut house = House::with(roster.as_bytes(), "Desk of Zulfikar Quintana");
    let bytes = everything_served(&mut house);
    for secret in ["Zulfikar", "Quintana", "example.org", "nuts", "limps", "aide", "Desk of"] {
        assert!(!bytes.contains(secret), "{secret}");
    }
}
