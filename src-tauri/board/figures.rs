//! What the public board tells: counts, and nothing of a person.

use usher_core::Instant;
use usher_core::attendee::Group;
use usher_core::event::Settings;
use usher_core::lunch::Lunch;
use usher_core::tally::{Arrival, GroupCount, Online, Tally};

use crate::curve::Curve;

/// What of an event the public board shows, besides how many came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// How many plates are left.
    pub lunch: bool,
    /// That it is practice.
    pub practice: bool,
}

/// The figures of the public board as of an instant: aggregates only. A group may be small, and is a count all the
/// same: there is no list behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    pub(crate) title: String,
    pub(crate) practice: bool,
    /// The day and the time on the event's clocks, and the zone's city.
    pub(crate) day: String,
    pub(crate) time: String,
    pub(crate) city: String,
    pub(crate) cutoff: String,
    /// Whether the cutoff minute is not over yet.
    pub(crate) so_far: bool,
    pub(crate) on_time: u64,
    pub(crate) late: u64,
    pub(crate) inside: u64,
    pub(crate) expected: u64,
    pub(crate) expected_on_time: u64,
    pub(crate) not_yet: u64,
    pub(crate) no_show: u64,
    pub(crate) switched: u64,
    pub(crate) walk_ins: u64,
    pub(crate) by_override: u64,
    pub(crate) groups: Vec<(Group, GroupCount)>,
    pub(crate) online: Online,
    pub(crate) lunch: Option<Plates>,
    pub(crate) curve: Curve,
}

/// The plates, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plates {
    Left(i64),
    Over(i64),
    /// At a buffet: who is still to be fed.
    ToFeed(i64),
}

impl Figures {
    /// The figures of `tally`, whose seats arrived as `arrivals` says, at an event with these settings.
    #[must_use]
    pub fn of(tally: &Tally, arrivals: &[Arrival], settings: &Settings, shown: Shown) -> Self {
        let at = tally.as_of.in_zone(settings.zone);
        let city = settings.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        let instants: Vec<Instant> =
            arrivals.iter().filter(|arrival| arrival.role.is_audience()).map(|arrival| arrival.at).collect();
        Self {
            title: settings.title.clone(),
            practice: shown.practice,
            day: at.format("%Y-%m-%d").to_string(),
            time: at.format("%H:%M:%S").to_string(),
            city,
            cutoff: settings.cutoff.clock(settings.zone),
            so_far: !settings.is_late(tally.as_of),
            on_time: tally.arrived.on_time,
            late: tally.arrived.late,
            inside: tally.inside,
            expected: tally.in_person.confirmed,
            expected_on_time: tally.in_person.on_time,
            not_yet: tally.in_person.not_yet,
            no_show: tally.in_person.no_show,
            switched: tally.came_in_person.on_time,
            walk_ins: tally.walk_ins.on_time,
            by_override: tally.by_override.on_time,
            groups: tally.groups.iter().map(|(&group, &count)| (group, count)).collect(),
            online: tally.online,
            lunch: shown.lunch.then(|| Plates::of(&tally.lunch)),
            curve: Curve::of(&instants, tally.as_of, settings),
        }
    }

    /// How many of those registered in person came on time, of a hundred.
    pub(crate) const fn percent(&self) -> u64 {
        match self.expected {
            0 => 0,
            expected => (200 * self.expected_on_time + expected) / (2 * expected),
        }
    }
}

impl Plates {
    const fn of(lunch: &Lunch) -> Self {
        match lunch {
            Lunch::CheckIn(plates) | Lunch::Desk(plates) if plates.total.over > 0 => {
                Self::Over(plates.total.over)
            }
            Lunch::CheckIn(plates) | Lunch::Desk(plates) => Self::Left(plates.total.left),
            Lunch::Buffet(mouths) => Self::ToFeed(mouths.total.mouths),
        }
    }
}
