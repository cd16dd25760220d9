//! The figures as text.

use std::collections::HashMap;
use std::fmt::Write as _;

use usher_core::desk::Since;
use usher_core::event::Settings;
use usher_core::ids::DeskId;
use usher_core::lunch::{Lunch, Plates};
use usher_core::tally::Tally;

use crate::texts::{Language, Texts};

/// What is to be said of figures besides the figures.
#[derive(Debug, Default)]
pub struct Remarks<'r> {
    /// What changed since the cutoff's figures were stated, where they were.
    pub since: Option<&'r Since>,
    /// How many arrivals the desk showed on time that count late, or the other way round.
    pub shown_otherwise: usize,
}

/// The figures to read in a terminal or to paste into a chat.
#[must_use]
pub fn text(
    tally: &Tally,
    settings: &Settings,
    remarks: &Remarks<'_>,
    desks: &HashMap<DeskId, String>,
) -> String {
    let zone = settings.zone;
    let at = tally.as_of.in_zone(zone);
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    let last = settings.cutoff_figures_at().in_zone(zone).format("%H:%M:%S");
    line(&settings.title);
    line(&format!(
        "As of {}, {} ({})",
        at.format("%-d %B %Y, %H:%M:%S"),
        zone.name(),
        at.format("%Z, UTC%:z")
    ));
    line(&format!("Cutoff {}: on time until {last}", tally.cutoff.clock(zone)));
    line("");
    let arrived = tally.arrived;
    line(&format!(
        "Arrived         {:>5}   on time {}, late {}",
        arrived.total(),
        arrived.on_time,
        arrived.late
    ));
    let person = tally.in_person;
    line(&format!(
        "  In person     {:>5}   of {} confirmed; {}",
        person.on_time + person.late,
        person.confirmed,
        parts(&[
            ("not yet", person.not_yet),
            ("no-show", person.no_show),
            ("joined online", person.joined_online),
            ("substituted for", person.substituted_for),
            ("cancelled", person.cancelled),
            ("not confirmed", person.not_confirmed),
        ])
    ));
    line(&format!("  From online   {:>5}", tally.came_in_person.total()));
    line(&format!("  By override   {:>5}", tally.by_override.total()));
    line(&format!("  Walk-ins      {:>5}", tally.walk_ins.total()));
    line(&format!("Inside now      {:>5}   all roles", tally.inside));
    if tally.doubles > 0 {
        line(&format!("Doubles         {:>5}   admitted twice, counted once", tally.doubles));
    }
    let online = tally.online;
    line(&format!(
        "Online          {:>5}   registered; {}",
        online.registered,
        parts(&[
            ("joined", online.joined),
            ("not joined", online.not_joined),
            ("came in person", online.came_in_person),
            ("cancelled", online.cancelled),
            ("not confirmed", online.not_confirmed),
        ])
    ));
    line("");
    line("Group              in  of registered");
    for (group, count) in &tally.groups {
        line(&format!("  {:<14} {:>4}  {:>4}", group.as_str(), count.arrived, count.registered));
    }
    let roles: Vec<String> = tally
        .roles
        .iter()
        .filter(|(_, count)| count.expected + count.arrived > 0)
        .map(|(role, count)| format!("{role} {} of {}", count.arrived, count.expected))
        .collect();
    if !roles.is_empty() {
        line(&format!("Roles: {}", roles.join(", ")));
    }
    line("");
    match &tally.lunch {
        Lunch::CheckIn(plates) | Lunch::Desk(plates) => text.push_str(&plates_text(plates)),
        Lunch::Buffet(mouths) => {
            let _ = writeln!(
                text,
                "Lunch (buffet)   mouths {}, planned {}",
                mouths.total.mouths, mouths.total.planned
            );
            for (diet, line) in &mouths.by_diet {
                let _ = writeln!(text, "  {:<14} {:>4}", diet.as_str(), line.mouths);
            }
        }
    }
    if remarks.shown_otherwise > 0 {
        let _ = writeln!(
            text,
            "\nThe desk showed {} of these arrivals otherwise: the cutoff or a clock was changed since.",
            remarks.shown_otherwise
        );
    }
    if let Some(since) = remarks.since.filter(|since| since.stated.as_of <= tally.as_of) {
        text.push_str(&since_text(since, settings, desks));
    }
    if !tally.heads.is_empty() {
        let stands_on = tally.heads.iter().map(|(id, head)| {
            let desk = desks.get(id).cloned().unwrap_or_else(|| id.to_string());
            format!("{desk} to entry {}, {}", head.sequence, head.hash)
        });
        let _ = writeln!(text, "\nJournal: {}", stands_on.collect::<Vec<_>>().join("; "));
    }
    text
}

/// The figures in a few lines, to paste into a chat: in proportional type nothing stands under anything. It names
/// nobody.
#[must_use]
pub fn for_chat(tally: &Tally, settings: &Settings, practice: bool, language: Language) -> String {
    let texts = Texts::of_sheets(language, true);
    let word = |id: &str| texts.word(id);
    let said = |id: &str, count: &dyn std::fmt::Display| {
        texts.say("board-list-title", &[("what", &word(id)), ("number", &count.to_string())])
    };
    let of = |id: &str, all: &dyn std::fmt::Display| texts.say(id, &[("all", &all.to_string())]);
    let person = tally.in_person;
    let at = tally.as_of.in_zone(settings.zone);
    let on_time = texts.say(
        "paper-of-confirmed",
        &[("number", &person.on_time.to_string()), ("all", &person.confirmed.to_string())],
    );
    let missing = if person.no_show > 0 {
        said("board-no-show", &person.no_show)
    } else {
        said("board-not-yet", &person.not_yet)
    };
    let beside = [
        ("board-count-switched", tally.came_in_person.total()),
        ("board-count-by-override", tally.by_override.total()),
        ("board-count-walk-ins", tally.walk_ins.total()),
    ]
    .map(|(id, count)| texts.count(id, count, &[]));
    let mut lines = vec![settings.title.clone()];
    lines.extend(practice.then(|| word("paper-practice")));
    let instant = at.format("%Y-%m-%d %H:%M:%S %Z (UTC%:z)").to_string();
    lines.push(format!("{} {}", word("paper-as-of"), texts.left_to_right(&instant)));
    lines.push(texts.say("board-cutoff", &[("at", &settings.cutoff.clock(settings.zone))]));
    lines.push(String::new());
    lines.push(format!("{} ({on_time})", said("board-on-time", &tally.arrived.on_time)));
    lines.push(
        [said("board-late", &tally.arrived.late), missing, said("board-inside", &tally.inside)].join(" · "),
    );
    lines.push(beside.join(" · "));
    let online = tally.online;
    lines.push(format!(
        "{} ({})",
        said("board-joined-online", &online.joined),
        of("paper-of-registered", &online.registered)
    ));
    lines.push(String::new());
    // Diets are left out: one that is written in free text may name somebody.
    let counts = match &tally.lunch {
        Lunch::CheckIn(plates) | Lunch::Desk(plates) => vec![
            said("board-planned", &plates.total.planned),
            said("board-claimed", &plates.total.claimed),
            said("board-due", &plates.total.due),
            said("board-held", &plates.total.held),
            said("board-free", &plates.total.free),
        ],
        Lunch::Buffet(mouths) => vec![said("board-to-feed", &mouths.total.mouths)],
    };
    lines.push(format!("{} – {}", word("board-lunch"), counts.join(" · ")));
    lines.join("\n") + "\n"
}

fn plates_text(plates: &Plates) -> String {
    let mut text = format!(
        "{:<16} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n",
        "Lunch", "planned", "claimed", "left", "due", "held", "free"
    );
    let total = std::iter::once(("all", &plates.total));
    for (name, line) in total.chain(plates.by_diet.iter().map(|(diet, line)| (diet.as_str(), line))) {
        let _ = writeln!(
            text,
            "  {name:<14} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}",
            line.planned, line.claimed, line.left, line.due, line.held, line.free
        );
    }
    if plates.total.free < 0 {
        let short = -plates.total.free;
        let _ = writeln!(text, "  Short by {short} {}.", if short == 1 { "plate" } else { "plates" });
    }
    text
}

fn since_text(since: &Since, settings: &Settings, desks: &HashMap<DeskId, String>) -> String {
    let clock = since.stated.cutoff.clock(settings.zone);
    let stated = since.stated.arrived.total();
    let now = since.now.arrived.total();
    let mut changes: Vec<String> = since
        .added
        .iter()
        .map(|(desk, count)| {
            format!("+{count} from {}", desks.get(desk).map_or("another desk", String::as_str))
        })
        .collect();
    if since.undone > 0 {
        changes.push(format!("−{} undone", since.undone));
    }
    let difference = if changes.is_empty() { String::new() } else { format!(" ({})", changes.join(", ")) };
    format!("\nStated at {clock}: {stated} arrived. Known now for that minute: {now}{difference}\n")
}

/// The counts that are not nought, in words.
fn parts(counts: &[(&str, u64)]) -> String {
    let said: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(word, count)| format!("{word} {count}"))
        .collect();
    if said.is_empty() { "nobody else".to_owned() } else { said.join(", ") }
}
