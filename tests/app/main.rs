//! The program as a whole: the built `usher`, started as a person or a script starts it.

mod bad_input;
mod codes;
mod day;
mod languages;
mod online;
mod public;
mod rosters;
mod staff;
mod verbs;
#[cfg(target_os = "linux")]
mod window;

#[path = "../fixtures/codes.rs"]
mod codes_issued;
mod program;
mod turn;
