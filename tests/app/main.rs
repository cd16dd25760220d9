//! The program as a whole: the built `usher`, started as a person or a script starts it.

#[cfg(target_os = "linux")]
mod window;
