//! Every count, derived from roster and journal up to an instant.
//!
//! Counts go by seat, and each seat stands in one place ([`Standing`]), so that the figures add up by
//! construction: what a screen lists behind a number is what the number counted.

mod arrivals;
mod late_wave;
mod parties;
mod running;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Instant;
use crate::attendee::{Group, Mode, Role, Status};
use crate::entry::Head;
use crate::ids::DeskId;
use crate::lunch::Lunch;
use crate::seat::{Seat, View};

pub use arrivals::{Arrival, Pace, arrivals, means, paces, refusals};
pub use late_wave::{Door, LateWave, Range};
pub use parties::{PartyCount, parties};
pub use running::Running;
use running::SeatPart;

/// The last entry of each desk.
pub type Heads = BTreeMap<DeskId, Head>;

/// The figures as of an instant. The same instant and heads give the same figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The instant.
    pub as_of: Instant,
    /// The cutoff that was in force then.
    pub cutoff: Instant,
    /// What it stood on.
    pub heads: Heads,
    /// Seats registered in person, of audience roles.
    pub in_person: InPerson,
    /// Seats that are cancelled or not confirmed, and arrived.
    pub by_override: Arrived,
    /// Seats that no list in force holds, and that arrived.
    pub walk_ins: Arrived,
    /// Seats registered online that came in person.
    pub came_in_person: Arrived,
    /// Seats registered online, of audience roles.
    pub online: Online,
    /// All seats of audience roles that arrived.
    pub arrived: Arrived,
    /// Bodies in the room, of all roles.
    pub inside: u64,
    /// Admissions of a seat after its first.
    pub doubles: u64,
    /// Those who are no audience.
    pub roles: BTreeMap<Role, RoleCount>,
    /// The audiences.
    pub groups: BTreeMap<Group, GroupCount>,
    /// Lunch.
    pub lunch: Lunch,
}

/// Arrivals by the cutoff and after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    /// Until the end of the cutoff minute.
    pub on_time: u64,
    /// After it.
    pub late: u64,
}

impl Arrived {
    /// On time and late together.
    #[must_use]
    pub const fn total(self) -> u64 {
        self.on_time + self.late
    }

    const fn add(&mut self, late: bool) {
        if late {
            self.late += 1;
        } else {
            self.on_time += 1;
        }
    }
}

/// Seats registered in person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InPerson {
    /// Confirmed, cancelled and not confirmed.
    pub registered: u64,
    /// May come: the sum of the six that follow.
    pub confirmed: u64,
    /// Arrived by the cutoff.
    pub on_time: u64,
    /// Arrived after it.
    pub late: u64,
    /// Replaced by somebody who has not arrived.
    pub substituted_for: u64,
    /// Joined online instead.
    pub joined_online: u64,
    /// Not here yet.
    pub not_yet: u64,
    /// Not here, and nobody is expected any more.
    pub no_show: u64,
    /// Withdrawn.
    pub cancelled: u64,
    /// Waitlisted or pending.
    pub not_confirmed: u64,
}

/// Seats registered online.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Online {
    /// The sum of came in person, joined, not joined, cancelled and not confirmed.
    pub registered: u64,
    /// Turned up at the door.
    pub came_in_person: u64,
    /// Joined online.
    pub joined: u64,
    /// Joined by the start.
    pub joined_on_time: u64,
    /// Joined after it.
    pub joined_late: u64,
    /// Did not join.
    pub not_joined: u64,
    /// Withdrawn.
    pub cancelled: u64,
    /// Waitlisted or pending.
    pub not_confirmed: u64,
}

/// People of a role that is no audience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleCount {
    /// Confirmed in person.
    pub expected: u64,
    /// Arrived.
    pub arrived: u64,
}

/// People of an audience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupCount {
    /// Registered in person.
    pub registered: u64,
    /// Arrived, however they were registered.
    pub arrived: u64,
}

/// Where a seat stands: the one count that it goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Registered in person, arrived by the cutoff.
    OnTime,
    /// Registered in person, arrived after it.
    Late,
    /// Registered in person, joined online.
    JoinedOnline,
    /// Registered in person, replaced by somebody who has not arrived.
    SubstitutedFor,
    /// Registered in person, not here yet.
    NotYet,
    /// Registered in person, not here, and nobody is expected any more.
    NoShow,
    /// Registered online, came in person.
    CameInPerson,
    /// Registered online, joined.
    Joined,
    /// Registered online, did not join.
    NotJoined,
    /// Withdrawn.
    Cancelled,
    /// Waitlisted or pending.
    NotConfirmed,
    /// On no list in force, and arrived.
    WalkIn,
}

impl Standing {
    /// Where `seat` stands; none for one that no list in force holds and that has not arrived.
    #[must_use]
    pub fn of(view: &View<'_>, seat: Seat<'_, '_>, closed: bool) -> Option<Self> {
        let arrival = seat.arrival();
        if !seat.is_listed() {
            return arrival.map(|_| Self::WalkIn);
        }
        let row = seat.row();
        Some(match (row.status, row.mode, arrival) {
            (Status::Cancelled, ..) => Self::Cancelled,
            (Status::Waitlisted | Status::Pending, ..) => Self::NotConfirmed,
            (Status::Confirmed, Mode::InPerson, Some(mark)) if view.settings.is_late(mark.order.at) => {
                Self::Late
            }
            (Status::Confirmed, Mode::InPerson, Some(_)) => Self::OnTime,
            (Status::Confirmed, Mode::InPerson, None) if view.first_join(seat.index).is_some() => {
                Self::JoinedOnline
            }
            (Status::Confirmed, Mode::InPerson, None) if seat.is_replaced() => Self::SubstitutedFor,
            (Status::Confirmed, Mode::InPerson, None) if closed => Self::NoShow,
            (Status::Confirmed, Mode::InPerson, None) => Self::NotYet,
            (Status::Confirmed, Mode::Online, Some(_)) => Self::CameInPerson,
            (Status::Confirmed, Mode::Online, None) if view.first_join(seat.index).is_some() => Self::Joined,
            (Status::Confirmed, Mode::Online, None) => Self::NotJoined,
        })
    }

    /// The word for it, in files and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OnTime => "on_time",
            Self::Late => "late",
            Self::JoinedOnline => "joined_online",
            Self::SubstitutedFor => "substituted_for",
            Self::NotYet => "not_yet",
            Self::NoShow => "no_show",
            Self::CameInPerson => "came_in_person",
            Self::Joined => "joined",
            Self::NotJoined => "not_joined",
            Self::Cancelled => "cancelled",
            Self::NotConfirmed => "not_confirmed",
            Self::WalkIn => "walk_in",
        }
    }
}

impl Tally {
    /// The figures at the view's instant.
    #[must_use]
    pub fn of(view: &View<'_>) -> Self {
        Running::default().tally(view)
    }

    fn new(view: &View<'_>, lunch: Lunch) -> Self {
        Self {
            as_of: view.at,
            cutoff: view.settings.cutoff,
            heads: view.history.heads.clone(),
            in_person: InPerson::default(),
            by_override: Arrived::default(),
            walk_ins: Arrived::default(),
            came_in_person: Arrived::default(),
            online: Online::default(),
            arrived: Arrived::default(),
            inside: 0,
            doubles: 0,
            roles: BTreeMap::new(),
            groups: BTreeMap::new(),
            lunch,
        }
    }

    fn count_audience(&mut self, part: &SeatPart) {
        let standing = part.standing;
        if standing == Standing::WalkIn {
            if let Some(late) = part.late {
                self.walk_ins.add(late);
            }
        } else if part.mode == Mode::InPerson {
            let counts = &mut self.in_person;
            counts.registered += 1;
            let confirmed = !matches!(standing, Standing::Cancelled | Standing::NotConfirmed);
            counts.confirmed += u64::from(confirmed);
            match standing {
                Standing::OnTime => counts.on_time += 1,
                Standing::Late => counts.late += 1,
                Standing::JoinedOnline => counts.joined_online += 1,
                Standing::SubstitutedFor => counts.substituted_for += 1,
                Standing::NotYet => counts.not_yet += 1,
                Standing::NoShow => counts.no_show += 1,
                Standing::Cancelled => counts.cancelled += 1,
                Standing::NotConfirmed => counts.not_confirmed += 1,
                Standing::CameInPerson | Standing::Joined | Standing::NotJoined | Standing::WalkIn => {}
            }
        } else {
            let counts = &mut self.online;
            counts.registered += 1;
            match standing {
                Standing::CameInPerson => counts.came_in_person += 1,
                Standing::Joined => {
                    counts.joined += 1;
                    if part.joined_late {
                        counts.joined_late += 1;
                    } else {
                        counts.joined_on_time += 1;
                    }
                }
                Standing::NotJoined => counts.not_joined += 1,
                Standing::Cancelled => counts.cancelled += 1,
                Standing::NotConfirmed => counts.not_confirmed += 1,
                Standing::OnTime
                | Standing::Late
                | Standing::JoinedOnline
                | Standing::SubstitutedFor
                | Standing::NotYet
                | Standing::NoShow
                | Standing::WalkIn => {}
            }
        }
        if let Some(late) = part.late {
            self.arrived.add(late);
            match standing {
                Standing::CameInPerson => self.came_in_person.add(late),
                Standing::Cancelled | Standing::NotConfirmed => self.by_override.add(late),
                _ => {}
            }
        }
    }
}
