//! What leaves the core: the shapes of answers, and what the desk says in words.
//!
//! The core derives nothing for a screen's or a script's sake; here its answers are put into JSON and into
//! sentences. No rule of the door stands here. `ui/src/api/wire.ts` is generated from these shapes
//! ([`typescript`]), and a test fails where it is stale.

mod answer;
mod board;
mod card;
mod failure;
mod kiosk;
mod people;
mod public;
mod recent;
mod roster;
mod says;
mod staff;
mod station;
mod took;
#[cfg(test)]
mod typescript;
mod verdict;

pub(crate) use answer::{DeskNames, OutcomeWord, Scan};
pub(crate) use board::{Board, OnStage, run_of_show};
pub(crate) use card::{Card, attention};
pub(crate) use failure::{Failure, FailureCode};
pub(crate) use kiosk::Greeting;
pub(crate) use people::{Behind, Found, LISTED, Listed, Person, Waits, behind, waiting};
pub(crate) use public::{PublicBoard, PublicLink};
pub(crate) use roster::{Pair, PastImport, Preview, RosterChoices};
pub(crate) use says::plate_says;
pub(crate) use staff::Pinned;
pub(crate) use station::{Awake, Battery, Health, Snapshot, Start};
pub(crate) use took::Took;
pub(crate) use verdict::{PlateVerdict, PlateWord, Verdict};
