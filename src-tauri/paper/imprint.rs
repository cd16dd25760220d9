//! What every file says of itself: of which event and which instant it is, by which rule somebody is late, what it
//! holds, and the heads of the journal that it stands on. Whoever finds it years later can tell what it was.

use std::collections::HashMap;

use chrono_tz::Tz;
use usher_core::Instant;
use usher_core::event::Settings;
use usher_core::ids::{DeskId, EventId};
use usher_core::seat::View;
use usher_core::tally::Heads;

use crate::texts::Texts;

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// The event's title.
    pub event: String,
    /// The event's identity.
    pub event_id: EventId,
    /// The instant.
    pub as_of: Instant,
    /// The zone whose clocks count.
    pub zone: Tz,
    /// By when guests are asked to arrive.
    pub cutoff: Instant,
    /// The last second of clocks that is on time.
    pub on_time_until: Instant,
    /// The first instant that is late.
    pub late_from: Instant,
    /// What the file holds, in words.
    pub holds: String,
    /// How many rows it has.
    pub rows: usize,
    /// The last entry of each desk, with the desk's name.
    pub heads: Vec<(String, u64, String)>,
    /// Whether it is practice.
    pub practice: bool,
}

/// A line of an imprint: what it says, and that.
pub(crate) type Said = (String, String);

impl Imprint {
    /// What a file of `view` says of itself that `holds` so many `rows` and stands on `heads`.
    #[must_use]
    pub fn of(
        view: &View<'_>,
        heads: &Heads,
        desks: &HashMap<DeskId, String>,
        practice: bool,
        holds: String,
        rows: usize,
    ) -> Self {
        let settings: &Settings = &view.settings;
        let heads = heads.iter().map(|(desk, head)| {
            let name = desks.get(desk).cloned().unwrap_or_else(|| desk.to_string());
            (name, head.sequence, head.hash.to_string())
        });
        Self {
            event: settings.title.clone(),
            event_id: view.history.event.id,
            as_of: view.at,
            zone: settings.zone,
            cutoff: settings.cutoff,
            on_time_until: settings.cutoff_figures_at(),
            late_from: settings.late_from(),
            holds,
            rows,
            heads: heads.collect(),
            practice,
        }
    }

    /// The instant on the wall, with its offset, so that nobody must guess.
    #[must_use]
    pub fn told(&self, at: Instant) -> String {
        at.in_zone(self.zone).format("%Y-%m-%d %H:%M:%S %Z (UTC%:z)").to_string()
    }

    /// All of it, a line each.
    pub(crate) fn lines(&self, texts: &Texts) -> Vec<Said> {
        let mut lines = self.about(texts);
        lines.extend(self.journal(texts));
        lines
    }

    /// Of what it is and what it holds, a line each.
    pub(crate) fn about(&self, texts: &Texts) -> Vec<Said> {
        let mut lines = vec![(texts.word("paper-event"), self.event.clone())];
        if self.practice {
            lines.push((String::new(), texts.word("paper-practice")));
        }
        lines.extend([
            (texts.word("paper-as-of"), self.instant(texts)),
            (texts.word("paper-cutoff"), self.rule(texts)),
            (texts.word("paper-holds"), self.holds.clone()),
            (texts.word("paper-rows"), self.rows.to_string()),
        ]);
        lines
    }

    /// The journal that it stands on, a line for each desk, of which the first has a label.
    pub(crate) fn journal(&self, texts: &Texts) -> Vec<Said> {
        let mut label = texts.word("paper-journal");
        let line = |(desk, entry, hash): &(String, u64, String)| {
            let head = [("desk", desk.as_str()), ("entry", &entry.to_string()), ("hash", hash)];
            (std::mem::take(&mut label), texts.say("paper-head", &head))
        };
        self.heads.iter().map(line).collect()
    }

    /// The instant that it is of, with the zone.
    pub(crate) fn instant(&self, texts: &Texts) -> String {
        texts.left_to_right(&format!("{}, {}", self.told(self.as_of), self.zone.name()))
    }

    /// By which rule somebody is late.
    pub(crate) fn rule(&self, texts: &Texts) -> String {
        let clock = |at: Instant| at.in_zone(self.zone).format("%H:%M:%S").to_string();
        texts.say(
            "paper-cutoff-rule",
            &[
                ("cutoff", &self.cutoff.clock(self.zone)),
                ("last", &clock(self.on_time_until)),
                ("late", &clock(self.late_from)),
            ],
        )
    }

    /// The columns under which a table without a head of its own says it in each row.
    pub const COLUMNS: &[&str] =
        &["event", "as of", "cutoff", "late from", "holds", "rows", "journal", "practice"];

    /// What stands in [`Self::COLUMNS`].
    #[must_use]
    pub fn cells(&self) -> Vec<String> {
        let at = |at: Instant| at.in_zone(self.zone).to_rfc3339();
        let heads = self.heads.iter().map(|(desk, entry, hash)| format!("{desk} {entry} {hash}"));
        vec![
            self.event.clone(),
            at(self.as_of),
            at(self.cutoff),
            at(self.late_from),
            self.holds.clone(),
            self.rows.to_string(),
            heads.collect::<Vec<_>>().join("; "),
            if self.practice { "yes" } else { "no" }.to_owned(),
        ]
    }
}
