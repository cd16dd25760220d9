//! A whole event at the real window: 150 guests, as they come. It measures, and it holds every identity:
//! `cargo xtask bench show`.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::{Value, json};

use super::Window;
use super::bench::LISTEN;
use super::house::House;
use crate::program::assert_identities;

/// How many guests come.
const GUESTS: usize = 150;
/// Where the order of the guests begins: the same for everybody who measures.
const SEED: u64 = 20_260_505;

/// What somebody does who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Manner {
    /// Shows a ticket.
    Ticket,
    /// Shows it a second time, later.
    Again,
    /// Is registered online, and stands here.
    Online,
    /// Is cancelled, and a supervisor admits them.
    Cancelled,
    /// Shows a code of something else.
    Foreign,
    /// Is on no list.
    WalkIn,
}

/// Numbers that look random, and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("a side")
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.roll(last + 1));
        }
    }
}

/// The people on the roster, by how they are registered: those of one name are left to the look-up's own tests.
fn people(house: &House) -> (Vec<String>, Vec<String>, Vec<String>) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    let mut roster = csv::Reader::from_path("assets/events/sample-roster.csv").expect("the sample roster");
    for row in roster.deserialize::<BTreeMap<String, String>>() {
        let row = row.expect("a row");
        *seen.entry(row["name"].clone()).or_default() += 1;
        rows.push(row);
    }
    let of = |mode: &str, status: &str| -> Vec<String> {
        let fits = |row: &&BTreeMap<String, String>| {
            let is = |key: &str, wanted: &str, usual: &str| {
                let said = row[key].as_str();
                (if said.is_empty() { usual } else { said }) == wanted
            };
            is("mode", mode, "in person") && is("status", status, "confirmed")
        };
        rows.iter()
            .filter(fits)
            .map(|row| row["name"].clone())
            .filter(|name| !name.is_empty() && seen[name] == 1)
            .collect()
    };
    let expected = of("in person", "confirmed").into_iter().filter(|name| house.has_ticket(name)).collect();
    let online = of("online", "confirmed").into_iter().filter(|name| house.has_ticket(name)).collect();
    (expected, online, of("in person", "cancelled"))
}

fn percentile(sorted: &[f64], of_hundred: usize) -> f64 {
    sorted.get((sorted.len() * of_hundred / 100).min(sorted.len() - 1)).copied().unwrap_or_default()
}

fn text_of(entry: &Value, key: &str) -> String {
    entry[key].as_str().unwrap_or_default().to_owned()
}

#[test]
#[ignore = "measures, for some minutes: cargo xtask bench show"]
fn the_show() {
    let house = House::new();
    let (mut expected, mut online, mut cancelled) = people(&house);
    let mut dice = Dice(SEED);
    for names in [&mut expected, &mut online, &mut cancelled] {
        dice.shuffle(names);
    }
    // The curve of a lobby: mostly tickets, and now and then whatever else there is.
    let mut guests: Vec<(Manner, String)> = Vec::new();
    let mut came: Vec<String> = Vec::new();
    for number in 0..GUESTS {
        let guest = match dice.roll(20) {
            0 => (Manner::WalkIn, format!("Walkin Guest{number}")),
            1 => (Manner::Foreign, format!("https://example.org/menu/{number}")),
            2 | 3 if !came.is_empty() => (Manner::Again, came[dice.roll(came.len())].clone()),
            4 if !cancelled.is_empty() => (Manner::Cancelled, cancelled.pop().unwrap_or_default()),
            5..=8 if !online.is_empty() => (Manner::Online, online.pop().unwrap_or_default()),
            _ => match expected.pop() {
                Some(name) => {
                    came.push(name.clone());
                    (Manner::Ticket, name)
                }
                None => (Manner::WalkIn, format!("Walkin Guest{number}")),
            },
        };
        guests.push(guest);
    }

    let window = Window::open(&house.program);
    window.js(LISTEN);
    window.js("window.onlyEnter = true");
    let begun = Instant::now();
    for (number, (manner, who)) in guests.iter().enumerate() {
        // The clock goes on by twelve seconds a guest: a card of before is no echo.
        if number % 10 == 0 {
            let minutes = 45 + number / 5;
            let time = format!("{:02}:{:02}:00", 12 + minutes / 60, minutes % 60);
            window.set_clock(&time);
        }
        comes(&house, &window, *manner, who);
    }
    let took = begun.elapsed();

    let count = |manner| guests.iter().filter(|(one, _)| *one == manner).count();
    let [tickets, switched, overridden, walk_ins] =
        [Manner::Ticket, Manner::Online, Manner::Cancelled, Manner::WalkIn].map(count);
    let tally = house.tally();
    assert_identities(&tally);
    let journal = house.program.done(&["journal"]);
    let entries = journal["entries"].as_array().expect("a list");
    let admitted = entries.iter().filter(|entry| text_of(entry, "kind") == "checked_in").count();
    assert_eq!(admitted, tickets + switched + overridden + walk_ins, "nobody is lost, nobody is in twice");
    assert_eq!(tally["doubles"], 0);
    assert_eq!(tally["inside"], json!(admitted));
    let sum =
        |key: &str| -> i64 { ["on_time", "late"].iter().filter_map(|word| tally[key][*word].as_i64()).sum() };
    assert_eq!(sum("walk_ins"), i64::try_from(walk_ins).expect("few"));
    assert_eq!(sum("by_override"), i64::try_from(overridden).expect("few"));
    assert_eq!(house.program.done(&["verify"])["ok"], true);
    window
        .wait("the window counts the same", |window| window.number("[data-test=tile-in]") == sum("arrived"));

    let mut times: Vec<f64> = window
        .js("return window.times")
        .as_array()
        .map(|times| times.iter().filter_map(Value::as_f64).collect())
        .unwrap_or_default();
    times.sort_by(f64::total_cmp);
    assert!(times.len() >= tickets, "each answer was measured: {}", times.len());
    println!(
        "{GUESTS} guests ({tickets} tickets, {} again, {switched} online, {overridden} cancelled, {} foreign codes, \
         {walk_ins} walk-ins) in {:.0} s: {:.1} a minute",
        count(Manner::Again),
        count(Manner::Foreign),
        took.as_secs_f64(),
        GUESTS as f64 * 60.0 / took.as_secs_f64(),
    );
    println!(
        "{} answers, Enter to painted verdict: median {:.0} ms, p95 {:.0} ms, most {:.0} ms",
        times.len(),
        percentile(&times, 50),
        percentile(&times, 95),
        times.last().copied().unwrap_or_default(),
    );
}

/// Somebody comes, and staff do what the screen says.
fn comes(house: &House, window: &Window, manner: Manner, who: &str) {
    let outcome = |wanted: &[&str]| {
        window.wait(&format!("{manner:?} of {who}: {wanted:?}"), |window| {
            let name = window.text("[data-test=name]");
            wanted.contains(&window.outcome().as_str()) && (manner == Manner::Foreign || name.contains(who))
        });
    };
    match manner {
        Manner::Ticket => {
            window.burst(house.code(who));
            outcome(&["admitted"]);
        }
        Manner::Again => {
            window.burst(house.code(who));
            window.wait(&format!("{who} again"), |window| {
                window.has("[data-test=echo]") || window.text("[data-test=name]").contains(who)
            });
        }
        Manner::Online => {
            window.burst(house.code(who));
            outcome(&["online_registrant"]);
            // An Enter that comes too soon was not meant for the question.
            std::thread::sleep(std::time::Duration::from_millis(450));
            window.press("Return");
            outcome(&["admitted"]);
        }
        Manner::Cancelled => {
            window.press("Escape");
            window.find(who.split(' ').next().unwrap_or(who));
            window.press("Return");
            outcome(&["cancelled"]);
            window.click("[data-test=do-override]");
            window.fill("[data-test=override-reason]", "the chair");
            window.click("[data-test=override-do]");
            outcome(&["admitted"]);
        }
        Manner::Foreign => {
            window.burst(who);
            outcome(&["not_a_ticket"]);
        }
        Manner::WalkIn => {
            window.press("ctrl+n");
            window.fill("[data-test=walk-name]", who);
            window.click("[data-test=walk-add]");
            outcome(&["admitted"]);
        }
    }
}
