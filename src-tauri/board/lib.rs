//! The public board: a page of counts for phones, served on the local network while somebody wants it.
//!
//! # Map
//!
//! * [`Figures`]: all that ever leaves. They are made of a tally, and have no field that could hold a name;
//! * [`Served`]: the page on the network, behind a link that cannot be guessed; dropped, it is gone;
//! * [`addresses`]: where on the local network this computer can be reached;
//! * [`qr`]: the link as a code, to show and to print in a terminal.
//!
//! Inside: `page` writes the figures as HTML, `curve` draws the arrivals, `texts` has the words, `request` reads
//! what a browser asks, `server` answers it.
//!
//! Each request has a thread and a connection of its own, which then closes: five paths are read, nothing is ever
//! received, and whoever is too many or too slow is turned away before anything is done for them. The parser is the
//! one that hyper has; an asynchronous runtime would serve the same hundred phones with a far larger program.
//!
//! What is deliberately absent: names of guests, desks, diets and parties, which are free text and may name somebody;
//! the instants of arrivals, of which only five minutes at a time are told; and everything that writes.

mod curve;
mod figures;
mod page;
mod request;
mod server;
mod texts;
mod token;

pub mod addresses;
pub mod qr;

pub use figures::{Figures, Shown};
pub use server::{Error, Limits, Served};
pub use texts::Language;
