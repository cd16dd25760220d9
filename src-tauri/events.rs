//! The events that come with the program: that of the concept note, and practice on it.

use std::path::Path;

use usher_core::desk::{Import, When};
use usher_core::event::{Event, Facts, Settings};
use usher_core::store::Store;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Error};

use crate::clock::system_clock;

/// The event of the concept note.
const NOTE: &str = include_str!("../assets/events/building-government-ai-capacity.toml");
/// Fictional guests of it.
const SAMPLE_ROSTER: &[u8] = include_bytes!("../assets/events/sample-roster.csv");

/// How long before the cutoff practice begins, in seconds: 12:45 for a cutoff of 13:15.
const PRACTICE_BEFORE_CUTOFF: i64 = 30 * 60;

/// The facts in a description, or those of the concept note.
pub(crate) fn facts(description: Option<&str>) -> Result<Facts, Error> {
    description.unwrap_or(NOTE).parse()
}

/// A practice event, fresh.
pub(crate) struct Practice {
    /// A desk at it.
    pub(crate) desk: Desk,
    /// What came of importing the sample roster.
    pub(crate) import: Import,
    /// What time it is there.
    pub(crate) when: When,
}

/// Makes a practice file: the note's event with the sample roster, half an hour before its cutoff.
pub(crate) fn practice(path: &Path, desk: &str) -> Result<Practice, Error> {
    let event = Event::new(facts(None)?)?;
    let settings = Settings::of(&event)?;
    let begins = settings.cutoff.plus_seconds(-PRACTICE_BEFORE_CUTOFF);
    let offset = begins.micros_since(system_clock());
    let store = Store::create(path, &event, &TicketKey::random(), Some(offset))?;
    let mut desk = Desk::open(store, desk)?;
    let when = When::at(system_clock().plus_micros(offset));
    let roster = usher_intake::read(SAMPLE_ROSTER).map_err(|problem| Error::BadEvent(problem.to_string()))?;
    let import = desk.import(roster, &[], when)?;
    Ok(Practice { desk, import, when })
}
