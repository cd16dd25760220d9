//! Rehearsing the door: guests who are not there come to a practice event, staff do the work with the real verbs, and what
//! they did is held against what each guest came for.
//!
//! * [`script`]: who comes, when, and with what: the same for the same seed;
//! * [`course`]: how far a rehearsal has come: who stands at the counter, since when, and who waits behind;
//! * [`score`]: what the journal says was done, against what should have been.
//!
//! Nothing here judges a guest: the desk does, as on the day. A rehearsal only adds who stands before it, and reads the
//! journal afterwards; so whatever way staff find to serve somebody right is right.

pub mod course;
pub mod score;
pub mod script;

pub use course::{Course, Turn};
pub use score::{Deeds, Mistake, Report, Slip, Times};
pub use script::{Guest, Manner, Pace, Plan, Script};
