//! A practice event with its tickets, for the stories of the window.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::program::Program;
use crate::turn;

/// A practice event, and the tickets of everybody on it.
pub(crate) struct House {
    pub(crate) program: Program,
    tickets: BTreeMap<String, Ticket>,
}

struct Ticket {
    id: String,
    code: String,
    file: PathBuf,
}

impl House {
    pub(crate) fn new() -> Self {
        let program = Program::new();
        program.done(&["practice", &program.path("event.usher")]);
        let folder = program.path("tickets");
        let written = program.done(&["tickets", "--out", &folder]);
        let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
        let tickets = written["tickets"]
            .as_array()
            .expect("tickets are a list")
            .iter()
            .map(|ticket| {
                let known = Ticket {
                    id: text(&ticket["attendee"]),
                    code: text(&ticket["code"]),
                    file: text(&ticket["file"]).into(),
                };
                (text(&ticket["name"]), known)
            })
            .collect();
        Self { program, tickets }
    }

    fn ticket(&self, name: &str) -> &Ticket {
        self.tickets.get(name).unwrap_or_else(|| panic!("{name} has no ticket"))
    }

    /// A practice event for a story that is told in milliseconds: nothing else runs meanwhile.
    pub(crate) fn alone() -> Self {
        turn::alone();
        Self::new()
    }

    /// Whether somebody has a ticket.
    pub(crate) fn has_ticket(&self, name: &str) -> bool {
        self.tickets.contains_key(name)
    }

    /// The text of somebody's ticket.
    pub(crate) fn code(&self, name: &str) -> &str {
        &self.ticket(name).code
    }

    /// Somebody's id.
    pub(crate) fn id(&self, name: &str) -> &str {
        &self.ticket(name).id
    }

    /// Somebody's ticket as a picture.
    pub(crate) fn picture(&self, name: &str) -> Vec<u8> {
        std::fs::read(&self.ticket(name).file).expect("the ticket was written")
    }

    /// What the command line counts.
    pub(crate) fn tally(&self) -> serde_json::Value {
        self.program.done(&["tally"])
    }
}
