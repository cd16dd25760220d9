//! Stories on the public verbs of the core: what a desk answers, what it writes, what is counted.

mod chain;
mod codes;
mod contacts;
mod counts;
mod deeds;
mod durability;
mod files;
mod import;
mod kinds;
mod late_wave;
mod look_up;
mod lunch;
mod merge;
mod online;
mod outcomes;
mod properties;
mod readings;
mod rehearsal;
mod staff;
mod time;
mod undo;

#[path = "../fixtures/codes.rs"]
mod codes_issued;
mod house;
