//! The program as a whole: the built `usher`, started as a person or a script starts it.

mod bad_input;
mod day;
mod verbs;
#[cfg(target_os = "linux")]
mod window;

mod program;
