//! The real window, on a display of its own, driven by real keys and read through WebDriver.

mod access;
mod bench;
mod board;
mod camera;
mod desk;
mod display;
mod door;
mod driver;
mod fake_camera;
mod house;
mod kiosk;
mod languages;
mod live;
mod lock;
mod online;
mod people;
mod public;
mod rehearsal;
mod rush;
mod scanner;
mod set_up;
mod sheets;
mod show;
mod staff;
mod tour;
mod walk;

pub(crate) use driver::Window;
