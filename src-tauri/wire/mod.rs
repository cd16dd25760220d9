//! What leaves the core: the shapes of answers.
//!
//! The core derives nothing for a screen's or a script's sake; here its answers are put into JSON. No rule of the door stands here. `ui/src/api/wire.ts` is generated from these shapes
//! ([`typescript`]), and a test fails where it is stale.

mod answer;
mod board;
mod card;
mod failure;
mod kiosk;
mod online;
mod people;
mod public;
mod recent;
mod rehearsal;
mod roster;
mod staff;
mod station;
mod took;
#[cfg(test)]
mod typescript;
mod verdict;
mod words;

pub(crate) use answer::{DeskNames, OutcomeWord, Scan};
pub(crate) use board::{Board, OnStage, run_of_show};
pub(crate) use card::{Attention, Card, attention};
pub(crate) use failure::{Failure, FailureCode};
pub(crate) use kiosk::Greeting;
pub(crate) use online::{PastReport, ReportChoices, ReportPreview};
pub(crate) use people::{Behind, Found, LISTED, Listed, Person, Suggestions, Waits, behind, waiting};
pub(crate) use public::{PublicBoard, PublicLink};
pub(crate) use rehearsal::{Caller, PaceWord, Rehearsal, RehearsalReport};
pub(crate) use roster::{CellProblem, Pair, PastImport, Preview, RosterChoices};
pub(crate) use staff::Pinned;
pub(crate) use station::{Awake, Battery, Health, Snapshot, Start};
pub(crate) use took::Took;
pub(crate) use verdict::{PlateVerdict, PlateWord, Verdict};
pub(crate) use words::{Said, Words};
