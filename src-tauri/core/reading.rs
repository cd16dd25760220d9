//! Which of several readings of one scan is right.
//!
//! A hand scanner presses places of a keyboard. What they say depends on the layout that it believes in and the one
//! that the computer has, so that one scan can be read in several ways; a code that is known tells which is right.

use crate::code::{Code, NotATicket};
use crate::judge::{Presented, identify};
use crate::outcome::Outcome;
use crate::seat::View;

/// The likeliest of several readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likeliest {
    /// Its place among them, from 0.
    pub index: usize,
    /// Whether it is right beyond doubt: somebody carries it, or its form proves it.
    pub certain: bool,
}

/// The likeliest of `readings`, which come in the order in which they are likely where nothing is known of them. What
/// somebody on the roster carries wins, then what has the form of a ticket, then what any code has.
#[must_use]
pub fn likeliest(view: &View<'_>, readings: &[String]) -> Likeliest {
    let mut best: Option<(Rank, usize)> = None;
    for (index, text) in readings.iter().enumerate() {
        let rank = rank(view, text);
        if best.is_none_or(|(known, _)| rank > known) {
            best = Some((rank, index));
        }
    }
    let (rank, index) = best.unwrap_or((Rank::Unknown, 0));
    Likeliest { index, certain: rank >= Rank::Proven }
}

/// How much speaks for a reading, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Nothing.
    Unknown,
    /// It begins like a ticket of ours, and is not whole.
    Begun,
    /// It has the form of another system's tickets, which other texts may have too.
    Shaped,
    /// Its form is one that no other text has by chance.
    Proven,
    /// Somebody on the roster carries it.
    Carried,
}

fn rank(view: &View<'_>, text: &str) -> Rank {
    let code = Code::recognise(text, &view.history.event.facts);
    let rank = match &code {
        Code::Ticket(_) | Code::Indico { .. } | Code::Uuid(_) | Code::PretixSigned(_) => Rank::Proven,
        Code::NotATicket(NotATicket::Empty | NotATicket::TooLong, _) | Code::Opaque(_) => Rank::Unknown,
        Code::NotATicket(..) => Rank::Proven,
        Code::Foreign(..) => Rank::Shaped,
        Code::MisreadTicket(_) => Rank::Begun,
    };
    match identify(view, &Presented::Code(code)) {
        Ok(_) | Err(Outcome::Revoked { .. } | Outcome::Ambiguous { .. }) => Rank::Carried,
        Err(_) => rank,
    }
}
