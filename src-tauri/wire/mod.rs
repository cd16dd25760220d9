//! What leaves the core: the shapes of answers, and what the desk says in words.
//!
//! The core derives nothing for a screen's or a script's sake; here its answers are put into JSON and into
//! sentences. No rule of the door stands here.

mod answer;
mod card;
mod says;

pub(crate) use answer::{DeskNames, Scan};
pub(crate) use card::{Card, attention};
pub(crate) use says::plate_says;
