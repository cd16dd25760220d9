//! The real window, on a display of its own, driven by real keys and read through WebDriver.

mod bench;
mod board;
mod desk;
mod display;
mod driver;
mod house;
mod people;
mod scanner;
mod set_up;
mod tour;

pub(crate) use driver::Window;
