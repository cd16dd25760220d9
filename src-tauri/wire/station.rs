//! The open event and this laptop, as the frame of every screen shows them.

use std::collections::BTreeMap;

use serde::Serialize;
use usher_core::event::LunchMode;
use usher_core::{Desk, Error, Instant};

use super::board::{Figures, settings};
use super::failure::Failure;
use super::recent::{Recent, recent};
use super::staff::AtTheDesk;
use crate::files::Paper;

/// What the window shows when it opens.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Start {
    /// The open event; none where there is none yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) event: Option<Snapshot>,
    /// Why the event that was asked for is not open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<Failure>,
    /// Where event files are put where nothing else is said.
    pub(crate) documents: String,
    /// Whether it begins with the screen for guests.
    pub(crate) kiosk: bool,
    /// Whether the desk is locked.
    pub(crate) locked: bool,
}

/// The event as it stands, after anything that happened: pushed to the window.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Snapshot {
    /// What is held, and at which desk.
    pub(crate) event: EventFacts,
    /// What time it is there.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) now: Instant,
    /// The figures; none after a purge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) figures: Option<Figures>,
    /// What this desk answered last, newest first.
    pub(crate) recent: Vec<Recent>,
    /// Who is at it, and what the event keeps for some.
    pub(crate) people: AtTheDesk,
}

/// What is held, and at which desk.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct EventFacts {
    /// Its title.
    pub(crate) title: String,
    /// The zone whose clocks count, by its name in the tz database.
    pub(crate) zone: String,
    /// What the zone is called on the event's day, such as `EDT`, and its offset.
    pub(crate) zone_that_day: String,
    /// The zone as the invitation writes it, where that is not what clocks show that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) zone_as_written: Option<String>,
    /// Whether somebody confirmed which is meant.
    pub(crate) zone_confirmed: bool,
    /// Where it is held, in one line.
    pub(crate) venue: String,
    /// The event file.
    pub(crate) file: String,
    /// Whether it is practice: nothing of it reaches a real event.
    pub(crate) practice: bool,
    /// Whether tickets can be issued from this file.
    pub(crate) office: bool,
    /// The desk's name.
    pub(crate) desk: String,
    /// The time by which guests are asked to arrive.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) cutoff: Instant,
    /// The first instant that is late.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) late_from: Instant,
    /// The beginning.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) start: Instant,
    /// The end.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) end: Instant,
    /// When held plates become free.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) release: Instant,
    /// How lunch is handed out.
    #[cfg_attr(test, ts(type = "LunchMode"))]
    pub(crate) lunch_mode: LunchMode,
    /// The paper that printers hold where the event is.
    #[cfg_attr(test, ts(as = "Paper"))]
    pub(crate) paper: Paper,
    /// How many bodies the room holds, where somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capacity: Option<u32>,
    /// Whether nobody else is expected.
    pub(crate) closed: bool,
    /// Whether there is a roster.
    pub(crate) has_roster: bool,
    /// Every setting in its written form, by its name.
    #[cfg_attr(test, ts(as = "BTreeMap<String, String>"))]
    pub(crate) settings: BTreeMap<&'static str, String>,
}

impl Snapshot {
    /// The event as it stands at `now`.
    pub(crate) fn of(
        desk: &Desk,
        now: Instant,
        name: &str,
        practice: bool,
        set_up_open: bool,
    ) -> Result<Self, Error> {
        let at = desk.tally_at(now);
        let view = desk.view(desk.history().known_at(now));
        let facts = &view.history.event.facts;
        let in_force = &view.settings;
        let that_day = in_force.cutoff.in_zone(in_force.zone);
        let called = that_day.format("%Z").to_string();
        let venue = facts.venue.as_ref().map(|venue| {
            let floor = venue.floor.as_ref().map(|floor| format!(", {floor}")).unwrap_or_default();
            format!("{}{floor}", venue.name)
        });
        let event = EventFacts {
            title: in_force.title.clone(),
            zone: in_force.zone.name().to_owned(),
            zone_that_day: that_day.format("%Z, UTC%:z").to_string(),
            zone_as_written: facts.zone_as_written.clone().filter(|written| !written.contains(&called)),
            zone_confirmed: in_force.zone_confirmed,
            venue: venue.unwrap_or_default(),
            file: desk.store().path().map(|path| path.display().to_string()).unwrap_or_default(),
            practice,
            office: desk.store().ticket_key()?.is_some(),
            desk: name.to_owned(),
            cutoff: in_force.cutoff,
            late_from: in_force.late_from(),
            start: in_force.start,
            end: in_force.end,
            release: in_force.release(),
            lunch_mode: in_force.lunch_mode,
            paper: Paper::usual(in_force),
            capacity: in_force.capacity,
            closed: view.history.arrivals_closed_at(now, in_force),
            has_roster: !view.history.revisions.is_empty(),
            settings: settings(in_force),
        };
        let figures = match desk.tally(at) {
            Ok(tally) => Some(Figures::from(tally)),
            Err(Error::Purged(_)) => None,
            Err(error) => return Err(error),
        };
        let people = AtTheDesk::of(desk, set_up_open);
        Ok(Self { event, now, figures, recent: recent(desk, &view)?, people })
    }
}

/// How the laptop is.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Health {
    /// Its battery; none where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) battery: Option<Battery>,
    /// Free space beside the event file, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<i32>"))]
    pub(crate) disk_free: Option<u64>,
    /// Whether it is kept from sleeping.
    pub(crate) awake: Awake,
    /// By how many seconds its clock jumped since the window opened, where it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) clock_jumped: Option<i32>,
}

/// A laptop's battery.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Battery {
    /// How full it is, in percent.
    pub(crate) percent: u8,
    /// Whether it is being charged, or full on the mains.
    pub(crate) charging: bool,
}

/// Whether the laptop is kept from sleeping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Awake {
    /// No real event is open.
    #[default]
    NotNeeded,
    /// It is.
    Kept,
    /// The system does not let.
    NotKept,
}
