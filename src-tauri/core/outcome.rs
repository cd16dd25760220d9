//! The answer to a scan or a look-up. The set is closed, and a refusal is an answer, not an error.

use crate::Instant;
use crate::attendee::Status;
use crate::code::{NotATicket, System};
use crate::entry::Means;
use crate::ids::{AttendeeId, DeskId};

/// What the desk says to a code or a person held before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Come in.
    Admitted {
        /// Who.
        attendee: AttendeeId,
        /// Whether after the cutoff.
        late: bool,
    },
    /// The same person, at the same desk, within ten seconds: nothing is written.
    Echo {
        /// Who.
        attendee: AttendeeId,
        /// Their admission.
        first: First,
    },
    /// The seat has arrived.
    AlreadyIn {
        /// Whose code or name it was.
        attendee: AttendeeId,
        /// Who came in on that seat: a substitute, or the person themselves.
        holder: AttendeeId,
        /// Its arrival.
        first: First,
        /// Whether they went since.
        left: bool,
    },
    /// Registered online, stands here: admit in person?
    OnlineRegistrant {
        /// Who.
        attendee: AttendeeId,
    },
    /// A ticket of a system the roster came from, that no row carries: who is it?
    Unlinked {
        /// The system.
        system: System,
    },
    /// Waitlisted or pending: a supervisor may admit.
    NotConfirmed {
        /// Who.
        attendee: AttendeeId,
        /// Which of the two.
        status: Status,
    },
    /// Withdrawn: a supervisor may admit.
    Cancelled {
        /// Who.
        attendee: AttendeeId,
    },
    /// A genuine code of another event.
    OtherEvent {
        /// Which, as far as the code or the event's description says.
        which: String,
    },
    /// A newer ticket was issued.
    Revoked {
        /// To whom.
        attendee: AttendeeId,
        /// When the newer one was.
        reissued_at: Instant,
    },
    /// A signed code whose signature is wrong.
    Forged {
        /// The system whose signature it would be.
        system: System,
    },
    /// Something that is no ticket.
    NotATicket {
        /// What it is.
        what: NotATicket,
    },
    /// A code that cannot be placed.
    Unknown {
        /// Why.
        why: UnknownCode,
    },
    /// The room holds no more: a supervisor may admit.
    RoomFull {
        /// Who; none for a walk-in, who is on no list yet.
        attendee: Option<AttendeeId>,
        /// How many are inside.
        inside: u64,
        /// How many the room holds.
        capacity: u32,
    },
    /// Two people or more fit: pick.
    Ambiguous {
        /// Who.
        candidates: Vec<AttendeeId>,
    },
}

/// The admission that made a seat arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct First {
    /// From when it counts.
    pub at: Instant,
    /// Which desk admitted.
    pub desk: DeskId,
    /// By which means.
    pub means: Means,
}

/// Why a code cannot be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownCode {
    /// It begins like one of our tickets, and was cut or garbled on the way.
    Misread,
    /// One of our tickets, whole, but issued to nobody as far as this file knows.
    NeverIssued,
    /// Its holder is on no list in force.
    NotOnTheList,
    /// Nothing we know.
    Nothing,
}

/// Which way an outcome answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Come in.
    Yes,
    /// Not like this.
    No,
    /// The desk has to say something first.
    Question,
}

impl Outcome {
    /// The word for it, in files and answers.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Admitted { .. } => "admitted",
            Self::Echo { .. } => "echo",
            Self::AlreadyIn { .. } => "already_in",
            Self::OnlineRegistrant { .. } => "online_registrant",
            Self::Unlinked { .. } => "unlinked",
            Self::NotConfirmed { .. } => "not_confirmed",
            Self::Cancelled { .. } => "cancelled",
            Self::OtherEvent { .. } => "other_event",
            Self::Revoked { .. } => "revoked",
            Self::Forged { .. } => "forged",
            Self::NotATicket { .. } => "not_a_ticket",
            Self::Unknown { .. } => "unknown",
            Self::RoomFull { .. } => "room_full",
            Self::Ambiguous { .. } => "ambiguous",
        }
    }

    /// Which way it answers.
    #[must_use]
    pub const fn answer(&self) -> Answer {
        match self {
            Self::Admitted { .. } | Self::Echo { .. } => Answer::Yes,
            Self::AlreadyIn { .. }
            | Self::Cancelled { .. }
            | Self::OtherEvent { .. }
            | Self::Revoked { .. }
            | Self::Forged { .. }
            | Self::NotATicket { .. }
            | Self::Unknown { .. } => Answer::No,
            Self::OnlineRegistrant { .. }
            | Self::Unlinked { .. }
            | Self::NotConfirmed { .. }
            | Self::RoomFull { .. }
            | Self::Ambiguous { .. } => Answer::Question,
        }
    }

    /// Whom it is about, where that is one person.
    #[must_use]
    pub const fn attendee(&self) -> Option<AttendeeId> {
        match self {
            Self::Admitted { attendee, .. }
            | Self::Echo { attendee, .. }
            | Self::AlreadyIn { attendee, .. }
            | Self::OnlineRegistrant { attendee }
            | Self::NotConfirmed { attendee, .. }
            | Self::Cancelled { attendee }
            | Self::Revoked { attendee, .. } => Some(*attendee),
            Self::RoomFull { attendee, .. } => *attendee,
            Self::Unlinked { .. }
            | Self::OtherEvent { .. }
            | Self::Forged { .. }
            | Self::NotATicket { .. }
            | Self::Unknown { .. }
            | Self::Ambiguous { .. } => None,
        }
    }
}
