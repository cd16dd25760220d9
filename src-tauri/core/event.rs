//! What is held: the event's facts, and the settings that the desk's rules read.

use std::fmt;
use std::str::FromStr;

use chrono::{LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::attendee::Group;
use crate::ids::EventId;
use crate::{Error, Instant};

/// An event as its file knows it from the beginning. What changes later is in the journal
/// ([`Settings::change`]); the facts stay.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its identity, given when the file was made.
    pub id: EventId,
    /// What was told of it.
    pub facts: Facts,
}

/// The facts of an event, in the form of its TOML description. Times of day are on the wall in [`Self::zone`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its title.
    pub title: String,
    /// What it belongs to.
    #[serde(default)]
    pub series: Option<String>,
    /// In person, online or hybrid.
    #[serde(default)]
    pub format: Option<String>,
    /// The zone whose clocks count, by its name in the tz database. The machine's own zone never does.
    pub zone: Tz,
    /// The zone as the invitation writes it, where that differs (to be confirmed by a person).
    #[serde(default)]
    pub zone_as_written: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// The time by which guests are asked to arrive.
    #[serde(with = "time_of_day")]
    pub cutoff: NaiveTime,
    /// The beginning.
    #[serde(with = "time_of_day")]
    pub start: NaiveTime,
    /// The end.
    #[serde(with = "time_of_day")]
    pub end: NaiveTime,
    /// How many bodies the room holds, where somebody said so.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// What is said of food and drink.
    #[serde(default)]
    pub refreshments: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub summary: Option<String>,
    /// Where it is.
    #[serde(default)]
    pub venue: Option<Venue>,
    /// How lunch is handed out.
    #[serde(default)]
    pub lunch: Lunch,
    /// Who holds it together.
    #[serde(default)]
    pub co_organizers: Vec<Body>,
    /// Who supports it.
    #[serde(default)]
    pub supporters: Vec<Body>,
    /// What happens in it, and who speaks.
    #[serde(default)]
    pub agenda: Vec<Part>,
    /// Whom it is for.
    #[serde(default)]
    pub audiences: Vec<Audience>,
    /// What it is to achieve.
    #[serde(default)]
    pub objectives: Vec<Objective>,
    /// Whom to ask.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Events near it whose guests may turn up here.
    #[serde(default)]
    pub neighbours: Vec<Neighbour>,
    /// Passes that guests may hold up and that are no tickets, such as a building's.
    #[serde(default)]
    pub passes: Vec<Pass>,
    /// The Indico server on which people registered, as `indico.example.org`.
    #[serde(default)]
    pub indico_server: Option<String>,
    /// The public keys of pretix's signed tickets of this event: base64 of a PEM each, as pretix shows them.
    #[serde(default)]
    pub pretix_keys: Vec<String>,
}

/// A place.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// Its address, a line each.
    #[serde(default)]
    pub address: Vec<String>,
    /// The floor, as the lift shows it.
    #[serde(default)]
    pub floor: Option<String>,
}

/// What is known of lunch beforehand.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lunch {
    /// How it is handed out.
    #[serde(default)]
    pub mode: LunchMode,
}

/// An organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its name in full.
    pub name: String,
    /// Its short name.
    #[serde(default)]
    pub abbreviation: Option<String>,
}

/// A part of the agenda.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is called.
    pub part: String,
    /// Who speaks in it.
    #[serde(default)]
    pub people: Vec<Speaker>,
    /// Places in it that have no name yet.
    #[serde(default)]
    pub open: Vec<String>,
}

/// Somebody on the agenda.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// Their name.
    pub name: String,
    /// What they do and where.
    pub position: String,
    /// `speaker` or `moderator`.
    pub role: crate::attendee::Role,
}

/// One of the audiences that the event is meant for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// Which of the groups it is.
    pub group: Group,
    /// Who they are.
    pub description: String,
}

/// Something to achieve.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// In a sentence.
    pub text: String,
}

/// Somebody to ask.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// Another event near this one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Neighbour {
    /// Its title.
    pub title: String,
    /// What it is to this one.
    #[serde(default)]
    pub relation: Option<String>,
    /// Its beginning, on the wall in the zone of this event.
    #[serde(default)]
    pub starts: Option<String>,
    /// Its end.
    #[serde(default)]
    pub ends: Option<String>,
    /// Words by which a code of it is told, whatever their case.
    #[serde(default)]
    pub recognise: Vec<String>,
}

/// A pass that is no ticket.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pass {
    /// What it is, as a guest would say.
    pub name: String,
    /// How its codes begin.
    pub starts_with: Vec<String>,
}

/// How lunch is handed out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LunchMode {
    /// With the check-in, in the same act.
    CheckIn,
    /// At a lunch desk, by a scan of its own.
    #[default]
    Desk,
    /// From a buffet: not tracked.
    Buffet,
}

impl fmt::Display for LunchMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CheckIn => "check-in",
            Self::Desk => "desk",
            Self::Buffet => "buffet",
        })
    }
}

impl Event {
    /// A new event of these facts.
    ///
    /// # Errors
    /// [`Error::BadEvent`] where they contradict themselves.
    pub fn new(facts: Facts) -> Result<Self, Error> {
        let event = Self { id: EventId::random(), facts };
        Settings::of(&event).map(|_| event)
    }
}

impl FromStr for Facts {
    type Err = Error;

    /// Reads a TOML description.
    fn from_str(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| Error::BadEvent(error.to_string().trim_end().replace('\n', " ")))
    }
}

/// What the rules read, as it stands at one instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The event's title.
    pub title: String,
    /// The zone whose clocks count.
    pub zone: Tz,
    /// The day, for times that are given without one.
    pub date: NaiveDate,
    /// The time by which guests are asked to arrive.
    pub cutoff: Instant,
    /// The beginning.
    pub start: Instant,
    /// The end: after it arrivals are closed.
    pub end: Instant,
    /// Seconds after the cutoff that still show it on a clock, and so are on time.
    pub grace: u32,
    /// When plates that were held for people who are not in become free, where somebody said so.
    pub release: Option<Instant>,
    /// How many bodies the room holds, where somebody said so.
    pub capacity: Option<u32>,
    /// How lunch is handed out.
    pub lunch_mode: LunchMode,
    /// Whether somebody confirmed that times are those of clocks in [`Self::zone`], where the invitation writes
    /// another zone ([`Facts::zone_as_written`]).
    pub zone_confirmed: bool,
}

impl Settings {
    /// What can be set, besides the plates of the lunch plan.
    pub const KEYS: &[&str] =
        &["title", "cutoff", "start", "end", "grace", "release", "capacity", "lunch.mode", "zone.confirmed"];

    /// The settings that an event begins with.
    ///
    /// # Errors
    /// [`Error::BadEvent`] where its times contradict themselves or don't exist in its zone.
    pub fn of(event: &Event) -> Result<Self, Error> {
        let facts = &event.facts;
        let at = |time| wall(facts.date.and_time(time), facts.zone).map_err(Error::BadEvent);
        let settings = Self {
            title: facts.title.clone(),
            zone: facts.zone,
            date: facts.date,
            cutoff: at(facts.cutoff)?,
            start: at(facts.start)?,
            end: at(facts.end)?,
            grace: 60,
            release: None,
            capacity: facts.capacity,
            lunch_mode: facts.lunch.mode,
            zone_confirmed: false,
        };
        settings.check().map_err(Error::BadEvent)?;
        Ok(settings)
    }

    /// The first instant that is late: cutoff and grace.
    #[must_use]
    pub const fn late_from(&self) -> Instant {
        self.cutoff.plus_seconds(self.grace as i64)
    }

    /// Whether an arrival that counts from `at` is late: the clock shows a time after the cutoff.
    #[must_use]
    pub fn is_late(&self, at: Instant) -> bool {
        at >= self.late_from()
    }

    /// Whether somebody whose first join is at `at` joined late: online presence is held against the start.
    #[must_use]
    pub fn joins_late(&self, at: Instant) -> bool {
        at >= self.start.plus_seconds(i64::from(self.grace))
    }

    /// When held plates become free: the setting, else the start, but never before the last minute is over.
    #[must_use]
    pub fn release(&self) -> Instant {
        self.release.unwrap_or(self.start).max(self.late_from())
    }

    /// The last instant of the cutoff minute: what "at 13:15" means.
    #[must_use]
    pub const fn cutoff_figures_at(&self) -> Instant {
        self.late_from().plus_micros(-1)
    }

    /// Sets `key` to `value`; answers with the value in its one written form.
    ///
    /// # Errors
    /// [`Error::NoSuchSetting`], [`Error::BadSetting`].
    pub fn change(&mut self, key: &str, value: &str) -> Result<String, Error> {
        let value = value.trim();
        let bad = |why: String| Error::BadSetting {
            key: key.to_owned(),
            value: value.chars().take(40).collect(),
            why,
        };
        match key {
            "title" if value.is_empty() => return Err(bad("a title has words".to_owned())),
            "title" => value.clone_into(&mut self.title),
            "cutoff" => self.cutoff = self.time(value).map_err(bad)?,
            "start" => self.start = self.time(value).map_err(bad)?,
            "end" => self.end = self.time(value).map_err(bad)?,
            "release" if value == "none" => self.release = None,
            "release" => self.release = Some(self.time(value).map_err(bad)?),
            "grace" => {
                let seconds: u32 =
                    value.parse().map_err(|_| bad("give a number of seconds, such as 60".to_owned()))?;
                if seconds > 86_400 {
                    return Err(bad("more than a day".to_owned()));
                }
                self.grace = seconds;
            }
            "capacity" if value == "none" => self.capacity = None,
            "capacity" => {
                let bodies = value.parse().map_err(|_| bad("give a number of people, or none".to_owned()))?;
                self.capacity = Some(bodies);
            }
            "lunch.mode" => {
                self.lunch_mode = match value {
                    "check-in" => LunchMode::CheckIn,
                    "desk" => LunchMode::Desk,
                    "buffet" => LunchMode::Buffet,
                    _ => return Err(bad("give check-in, desk or buffet".to_owned())),
                };
            }
            "zone.confirmed" => {
                self.zone_confirmed = match value {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(bad("give yes or no".to_owned())),
                };
            }
            _ => return Err(Error::NoSuchSetting(key.chars().take(40).collect())),
        }
        Ok(self.value(key))
    }

    /// The value of `key` in its one written form; times as `2026-05-05T13:15` on the wall.
    #[must_use]
    pub fn value(&self, key: &str) -> String {
        let time = |at: Instant| at.in_zone(self.zone).format("%Y-%m-%dT%H:%M:%S").to_string();
        let or_none = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        match key {
            "title" => self.title.clone(),
            "cutoff" => time(self.cutoff),
            "start" => time(self.start),
            "end" => time(self.end),
            "release" => or_none(self.release.map(time)),
            "grace" => self.grace.to_string(),
            "capacity" => or_none(self.capacity.map(|bodies| bodies.to_string())),
            "lunch.mode" => self.lunch_mode.to_string(),
            "zone.confirmed" => if self.zone_confirmed { "yes" } else { "no" }.to_owned(),
            _ => String::new(),
        }
    }

    /// Whether the times stand in an order that a day can have.
    ///
    /// # Errors
    /// A sentence that says which don't.
    pub fn check(&self) -> Result<(), String> {
        if self.start >= self.end {
            return Err("the start is not before the end".to_owned());
        }
        if self.cutoff > self.end {
            return Err("the cutoff is after the end".to_owned());
        }
        Ok(())
    }

    fn time(&self, text: &str) -> Result<Instant, String> {
        if let Ok(at) = Instant::parse(text) {
            return Ok(at);
        }
        let local = read_time(text)
            .map(|time| self.date.and_time(time))
            .or_else(|| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok())
            .or_else(|| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").ok())
            .ok_or("give a time on the event's clock, such as 13:15 or 2026-05-05T13:15")?;
        wall(local, self.zone)
    }
}

/// The instant at which clocks in `zone` show `local`, if there is exactly one.
fn wall(local: NaiveDateTime, zone: Tz) -> Result<Instant, String> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Ok(Instant::from_micros(at.timestamp_micros())),
        LocalResult::Ambiguous(..) => {
            Err(format!("clocks in {zone} show {local} twice that day: give it with an offset"))
        }
        LocalResult::None => Err(format!("clocks in {zone} skip {local} that day")),
    }
}

fn read_time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok()
}

mod time_of_day {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    pub(super) fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format("%H:%M:%S"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::read_time(&text)
            .ok_or_else(|| D::Error::custom(format!("`{text}` is no time of day such as 13:15")))
    }
}
