//! The public board on a real network connection: what it shows, what it refuses, what never leaves.

mod browser;
mod house;
mod live;
mod page;
mod personal;
mod refusals;
mod wire;
