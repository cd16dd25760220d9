//! One event, its desks and a clock that tests move.

use std::path::Path;

use tempfile::TempDir;
use usher_core::attendee::{Diet, Fields};
use usher_core::desk::{
    Answer, CheckIn, LunchAtUndo, LunchOutcome, Plate, Shown, Substitution, Undo, UndoAnswer, WalkIn, When,
};
use usher_core::entry::{Kind, UndoReason};
use usher_core::event::{Event, Facts};
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::judge::Answers;
use usher_core::roster::List;
use usher_core::store::{Access, Recorded, Store};
use usher_core::tally::Tally;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Error, Instant};

/// What every story's event is like, but for what it says itself.
pub(crate) const EVENT: &str = r#"
title = "A talk"
zone = "America/New_York"
date = "2026-05-05"
cutoff = "13:15"
start = "13:30"
end = "14:45"
"#;

/// An event file, its desks and the time.
pub(crate) struct House {
    pub(crate) desk: Desk,
    pub(crate) now: Instant,
    folder: Option<TempDir>,
}

/// The instant at which clocks in New York show `clock` on the event's day.
pub(crate) fn at(clock: &str) -> Instant {
    let seconds = if clock.len() == 5 { ":00" } else { "" };
    Instant::parse(&format!("2026-05-05T{clock}{seconds}-04:00")).expect("a time of day")
}

pub(crate) fn event(more: &str) -> Event {
    let facts: Facts = format!("{EVENT}{more}").parse().expect("a description");
    Event::new(facts).expect("an event")
}

/// Yes to every question.
pub(crate) fn admit() -> Answers {
    Answers { admit: true, override_reason: None }
}

/// A supervisor's word.
pub(crate) fn overridden() -> Answers {
    Answers { admit: false, override_reason: Some("the chair asks".to_owned()) }
}

/// A plain list, read.
pub(crate) fn list(roster: &str) -> List {
    usher_intake::read(roster.as_bytes()).expect("a list")
}

impl House {
    /// An event in memory with this roster, imported the day before. It is 12:45.
    pub(crate) fn new(roster: &str) -> Self {
        Self::of(event(""), roster)
    }

    pub(crate) fn of(event: Event, roster: &str) -> Self {
        let store = Store::in_memory(&event, &TicketKey::from_bytes([7; 32])).expect("memory");
        Self::begin(Desk::open(store, "Desk 1").expect("a desk"), None, roster)
    }

    /// The same in a file, which several desks can open.
    pub(crate) fn in_file(roster: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("event.usher");
        let store = Store::create(&path, &event(""), &TicketKey::from_bytes([7; 32]), None).expect("a file");
        Self::begin(Desk::open(store, "Desk 1").expect("a desk"), Some(folder), roster)
    }

    fn begin(desk: Desk, folder: Option<TempDir>, roster: &str) -> Self {
        let mut house =
            Self { desk, now: Instant::parse("2026-05-04T18:00:00-04:00").expect("an instant"), folder };
        if !roster.is_empty() {
            house.import(roster);
        }
        house.at("12:45");
        house
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.as_ref().expect("a house in a file").path()
    }

    pub(crate) fn path(&self) -> std::path::PathBuf {
        self.folder().join("event.usher")
    }

    /// Another desk on the same file.
    pub(crate) fn another_desk(&self, name: &str) -> Desk {
        Desk::open(Store::open(&self.path(), Access::Write).expect("the file"), name).expect("a desk")
    }

    /// Moves the clock.
    pub(crate) fn at(&mut self, clock: &str) -> &mut Self {
        self.now = at(clock);
        self
    }

    pub(crate) fn when(&self) -> When {
        When::at(self.now)
    }

    pub(crate) fn import(&mut self, roster: &str) -> usher_core::desk::Import {
        let when = self.when();
        self.desk.import(list(roster), &[], when).expect("a roster")
    }

    /// The last person of this name who came on the roster.
    pub(crate) fn id(&self, name: &str) -> AttendeeId {
        self.desk
            .history()
            .people
            .iter()
            .rfind(|person| person.rows.iter().any(|row| row.attendee().display_name() == name))
            .unwrap_or_else(|| panic!("nobody is called {name}"))
            .id
    }

    pub(crate) fn check_in(&mut self, name: &str) -> Answer {
        self.check_in_with(name, |_| {})
    }

    pub(crate) fn check_in_with(&mut self, name: &str, say: impl FnOnce(&mut CheckIn)) -> Answer {
        let id = self.id(name);
        self.try_check_in(id, say).expect("an answer")
    }

    pub(crate) fn try_check_in(
        &mut self,
        id: AttendeeId,
        say: impl FnOnce(&mut CheckIn),
    ) -> Result<Answer, Error> {
        let mut request = CheckIn::attendee(id);
        say(&mut request);
        self.desk.check_in(&request, self.when())
    }

    pub(crate) fn scan(&mut self, code: &str) -> Answer {
        self.desk.check_in(&CheckIn::code(code), self.when()).expect("an answer")
    }

    /// The outcome's word for a code.
    pub(crate) fn word(&mut self, code: &str) -> &'static str {
        self.scan(code).outcome.as_str()
    }

    /// The ticket in force of somebody.
    pub(crate) fn ticket(&mut self, name: &str) -> String {
        let id = self.id(name);
        let issued = self.desk.issue_tickets(self.when()).expect("tickets");
        issued.into_iter().find(|issue| issue.attendee == id).expect("a ticket").ticket.to_string()
    }

    pub(crate) fn walk_in(&mut self, fields: &[(&str, &str)]) -> Answer {
        let request = WalkIn { fields: fields_of(fields), answers: Answers::default() };
        self.desk.walk_in(&request, self.when()).expect("an answer")
    }

    pub(crate) fn substitute(&mut self, replaced: &str, name: &str) -> Answer {
        self.substitute_with(replaced, &[("name", name)], |_| {}).expect("an answer")
    }

    pub(crate) fn substitute_with(
        &mut self,
        replaced: &str,
        fields: &[(&str, &str)],
        say: impl FnOnce(&mut Substitution),
    ) -> Result<Answer, Error> {
        let mut request = Substitution {
            replaces: self.id(replaced),
            fields: fields_of(fields),
            by_word_of: None,
            announced: false,
            answers: Answers::default(),
        };
        say(&mut request);
        self.desk.substitute(&request, self.when())
    }

    pub(crate) fn lunch(&mut self, name: &str) -> LunchOutcome {
        self.lunch_with(name, None, None)
    }

    pub(crate) fn lunch_with(&mut self, name: &str, diet: Option<&str>, grant: Option<&str>) -> LunchOutcome {
        let plate = Plate {
            shown: Shown::Attendee(self.id(name)),
            diet: diet.map(Diet::new),
            grant: grant.map(str::to_owned),
        };
        self.desk.lunch(&plate, self.when()).expect("an answer")
    }

    pub(crate) fn undo(&mut self, entry: EntryId) -> UndoAnswer {
        self.try_undo(&entry.to_string(), None).expect("an answer")
    }

    pub(crate) fn try_undo(&mut self, target: &str, lunch: Option<LunchAtUndo>) -> Result<UndoAnswer, Error> {
        let request = Undo { target: target.to_owned(), lunch, reason: UndoReason::Mistake };
        self.desk.undo(&request, self.when())
    }

    pub(crate) fn set(&mut self, settings: &[(&str, &str)]) {
        self.try_set(settings).expect("settings");
    }

    pub(crate) fn try_set(&mut self, settings: &[(&str, &str)]) -> Result<(), Error> {
        let settings: Vec<(String, String)> =
            settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        self.desk.set(&settings, self.when()).map(|_| ())
    }

    /// The figures now.
    pub(crate) fn tally(&self) -> Tally {
        self.tally_at(self.desk.tally_at(self.now))
    }

    pub(crate) fn tally_at(&self, at: Instant) -> Tally {
        self.desk.tally(at).expect("figures")
    }

    /// Every entry, as the file has it.
    pub(crate) fn journal(&self) -> Vec<Recorded> {
        let mut entries = Vec::new();
        let read = self.desk.store().read_after(0, |recorded, _| {
            entries.push(recorded);
            Ok(())
        });
        read.expect("a journal");
        entries
    }

    pub(crate) fn kinds(&self) -> Vec<Kind> {
        self.journal().into_iter().map(|recorded| recorded.entry.kind).collect()
    }

    pub(crate) fn last(&self) -> Recorded {
        self.journal().pop().expect("an entry")
    }
}

pub(crate) fn fields_of(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(key, value)| (*key, *value)).collect()
}
