//! The rules of the door: who is expected, what happened, what the desk answers, what the counts are.
//!
//! # Map
//!
//! State is two things: the **roster** (who was expected, in revisions) and the **journal** (what happened,
//! only ever appended to). Everything else is a fold of the two up to an instant.
//!
//! * *Nouns*, the modules of this folder: types and pure rules. They know no file, no clock, no SQL.
//! * [`store`]: the event file. The only room that knows SQLite.
//! * [`desk`]: the verbs. Each writing verb opens one transaction, judges, appends, commits, answers.
//!
//! What is deliberately absent: a window, a network, and any reading of the clock. The instant at which a
//! code was seen and the instant of writing are arguments ([`desk::When`]).

// Nouns, from the smallest to the largest.
pub mod attendee;
pub mod check;
pub mod code;
pub mod entry;
pub mod error;
pub mod event;
pub mod fields;
pub mod history;
pub mod ids;
pub mod instant;
pub mod judge;
pub mod lunch;
pub mod outcome;
pub mod presence;
pub mod pretix;
pub mod reading;
pub mod rehearsal;
pub mod roster;
pub mod search;
pub mod seat;
pub mod staff;
pub mod tally;
pub mod ticket;

// The shelf and the verbs.
pub mod desk;
pub mod store;

pub use desk::Desk;

pub use error::Error;
pub use event::Event;
pub use instant::Instant;
