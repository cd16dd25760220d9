//! The figures for a chat.

use usher_core::event::Settings;
use usher_core::lunch::Lunch;
use usher_core::tally::Tally;

use crate::texts::{Language, Texts};

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
