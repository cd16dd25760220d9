//! A report as text: the figures to read in a terminal, or to keep as a file.

use comfy_table::{CellAlignment, Table, presets};
use usher_core::desk::Since;
use usher_core::tally::{LateWave, Range};

use super::Report;
use super::lunch::lunch_table;
use crate::attendance;
use crate::imprint::Said;
use crate::table::capitalized;
use crate::texts::Texts;

/// What is to be said of figures besides the figures.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    /// What changed since the cutoff's figures were stated, where they were.
    pub since: Option<Since>,
    /// What is still to be expected.
    pub late_wave: LateWave,
}

impl Report<'_> {
    /// The report as text, in lines and columns that stand under each other where all letters are as wide.
    #[must_use]
    pub fn text(&self, remarks: &Remarks) -> String {
        let texts = &Texts::of_sheets(self.language, true);
        let lines = attendance::lines(self.view, self.desks);
        let shown_otherwise = lines.iter().filter(|line| line.shown_otherwise).count();
        let imprint = self.imprint(lines.len());
        let itself = |lines: Vec<Said>| {
            let lines = lines
                .into_iter()
                .map(|(label, said)| if label.is_empty() { said } else { labelled(texts, &label, &said) });
            lines.collect::<Vec<_>>().join("\n")
        };
        let mut parts = vec![
            itself(imprint.about(texts)),
            self.figures(texts),
            self.groups(texts),
            self.roles(texts),
            self.lunch(texts),
        ];
        if shown_otherwise > 0 {
            parts.push(texts.count("paper-shown-otherwise", shown_otherwise as u64, &[]));
        }
        // What is said of the cutoff says nothing of an instant before it.
        if let Some(since) = remarks.since.as_ref().filter(|since| since.stated.as_of <= self.tally.as_of) {
            parts.push(self.since(since, texts));
        }
        parts.push(self.late_wave(&remarks.late_wave, texts));
        parts.push(itself(imprint.journal(texts)));
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n") + "\n"
    }

    /// Who came, and of whom nobody knows yet.
    fn figures(&self, texts: &Texts) -> String {
        let (tally, person, online) = (self.tally, self.tally.in_person, self.tally.online);
        let of = |id: &str, count: u64| labelled(texts, &texts.word(id), &count.to_string());
        // Of counts that are nought nothing is said.
        let some = |counts: &[(&str, u64)]| -> String {
            let counts = counts.iter().filter(|(_, count)| *count > 0);
            counts.map(|&(id, count)| of(id, count)).collect::<Vec<_>>().join(" · ")
        };
        let arrived = [("board-on-time", tally.arrived.on_time), ("board-late", tally.arrived.late)];
        let in_person = [
            ("paper-confirmed", person.confirmed),
            ("board-not-yet", person.not_yet),
            ("board-no-show", person.no_show),
            ("board-joined-online", person.joined_online),
            ("board-substituted-for", person.substituted_for),
            ("board-cancelled", person.cancelled),
            ("board-not-confirmed", person.not_confirmed),
        ];
        let joined = [
            ("board-registered", online.registered),
            ("board-not-joined", online.not_joined),
            ("board-came-in-person", online.came_in_person),
            ("board-cancelled", online.cancelled),
            ("board-not-confirmed", online.not_confirmed),
        ];
        let mut rows = vec![
            ("paper-arrived", tally.arrived.total(), arrived.map(|(id, count)| of(id, count)).join(" · ")),
            ("paper-in-person", person.on_time + person.late, some(&in_person)),
            ("paper-came-in-person", tally.came_in_person.total(), String::new()),
            ("paper-by-override", tally.by_override.total(), String::new()),
            ("paper-walk-ins", tally.walk_ins.total(), String::new()),
            ("board-inside", tally.inside, String::new()),
            ("board-joined-online", online.joined, some(&joined)),
        ];
        if tally.doubles > 0 {
            rows.push(("paper-doubles", tally.doubles, String::new()));
        }
        let rows = rows.into_iter().map(|(id, count, more)| vec![texts.word(id), count.to_string(), more]);
        columns(rows, |column| column == 1)
    }

    fn groups(&self, texts: &Texts) -> String {
        let head = ["setup-field-group", "board-in", "board-registered"].map(|id| texts.word(id)).to_vec();
        let rows = self.tally.groups.iter().map(|(&group, count)| {
            vec![texts.group(group), count.arrived.to_string(), count.registered.to_string()]
        });
        columns(std::iter::once(head).chain(rows), |column| column > 0)
    }

    fn roles(&self, texts: &Texts) -> String {
        let head = ["setup-field-role", "board-in", "paper-expected"].map(|id| texts.word(id)).to_vec();
        let rows: Vec<_> = self
            .tally
            .roles
            .iter()
            .filter(|(_, count)| count.expected + count.arrived > 0)
            .map(|(&role, count)| {
                vec![texts.role(role), count.arrived.to_string(), count.expected.to_string()]
            })
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        columns(std::iter::once(head).chain(rows), |column| column > 0)
    }

    fn lunch(&self, texts: &Texts) -> String {
        let (ids, lines) = lunch_table(&self.tally.lunch);
        let head = std::iter::once("board-lunch").chain(ids.iter().copied()).map(|id| texts.word(id));
        let rows = lines.into_iter().map(|(diet, counts)| {
            let name = diet.map_or_else(|| texts.word("board-all"), |diet| capitalized(&texts.diet(diet)));
            std::iter::once(name).chain(counts.iter().map(i64::to_string)).collect()
        });
        columns(std::iter::once(head.collect()).chain(rows), |column| column > 0)
    }

    /// What was stated of the cutoff, and what of that minute came to be known since.
    fn since(&self, since: &Since, texts: &Texts) -> String {
        let mut changes: Vec<String> = since
            .added
            .iter()
            .map(|(desk, count)| {
                let desk = self.desks.get(desk).cloned().unwrap_or_else(|| texts.word("paper-another-desk"));
                texts.say("paper-added", &[("number", &count.to_string()), ("desk", &desk)])
            })
            .collect();
        if since.undone > 0 {
            changes.push(texts.say("board-undone-since", &[("number", &since.undone.to_string())]));
        }
        let changes = if changes.is_empty() { String::new() } else { format!(" ({})", changes.join(" · ")) };
        let stated = [
            ("at", since.stated.cutoff.clock(self.view.settings.zone)),
            ("stated", since.stated.arrived.total().to_string()),
            ("now", since.now.arrived.total().to_string()),
        ];
        texts.say("paper-stated", &stated.each_ref().map(|(name, value)| (*name, value.as_str()))) + &changes
    }

    fn late_wave(&self, wave: &LateWave, texts: &Texts) -> String {
        let cutoff = self.tally.cutoff.clock(self.view.settings.zone);
        let ranges = [
            (wave.on_time, "board-about-by"),
            (wave.arrived, "board-about-in-the-end"),
            (wave.plates, "paper-about-plates"),
        ];
        let told = ranges.into_iter().filter_map(|(range, id)| {
            let Range { low, middle, high } = range?;
            let about = texts.say(id, &[("number", &middle.to_string()), ("at", &cutoff)]);
            let between = [("low", &*low.to_string()), ("high", &*high.to_string())];
            Some(about + &texts.say("board-likely-range", &between))
        });
        told.collect::<Vec<_>>().join("\n")
    }
}

fn labelled(texts: &Texts, label: &str, value: &str) -> String {
    texts.say("board-list-title", &[("what", label), ("number", value)])
}

/// Rows in columns, of which some are `numbers`, which stand at the right.
fn columns(rows: impl IntoIterator<Item = Vec<String>>, numbers: impl Fn(usize) -> bool) -> String {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING).add_rows(rows);
    for (place, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, 2));
        if numbers(place) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.trim_fmt()
}
