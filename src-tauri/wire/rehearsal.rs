//! A rehearsal, as the desk shows it: who stands at the counter, who waits, and how it went.

use serde::{Deserialize, Serialize};
use usher_core::rehearsal::{self, Guest, Manner, Pace, Slip};
use usher_core::seat::View;
use usher_core::{Instant, rehearsal::Deeds};

/// A rehearsal as it stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Rehearsal {
    /// From what the draws began: the same guests come for the same number.
    pub(crate) seed: u32,
    /// How quickly guests come.
    pub(crate) pace: PaceWord,
    /// When each guest comes, in order.
    #[cfg_attr(test, ts(as = "Vec<String>"))]
    pub(crate) arrivals: Vec<Instant>,
    /// With how many of them staff are done.
    pub(crate) done: usize,
    /// Who stands at the counter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) caller: Option<Caller>,
    /// How it went, once it has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) report: Option<RehearsalReport>,
    /// The title of the event that is opened again after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) back: Option<String>,
}

/// How quickly guests come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum PaceWord {
    Calm,
    Busy,
    Rush,
}

impl From<PaceWord> for Pace {
    fn from(word: PaceWord) -> Self {
        match word {
            PaceWord::Calm => Self::Calm,
            PaceWord::Busy => Self::Busy,
            PaceWord::Rush => Self::Rush,
        }
    }
}

impl From<Pace> for PaceWord {
    fn from(pace: Pace) -> Self {
        match pace {
            Pace::Calm => Self::Calm,
            Pace::Busy => Self::Busy,
            Pace::Rush => Self::Rush,
        }
    }
}

/// Somebody who stands at the counter: what is seen and heard of them, and no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Caller {
    /// Their number, from 1.
    pub(crate) number: usize,
    /// When they stepped up.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) since: Instant,
    /// What they say.
    pub(crate) says: Saying,
    /// Their name.
    pub(crate) name: String,
    /// Whom they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) affiliation: Option<String>,
    /// In whose place they come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) other: Option<String>,
    /// The lunch that they ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) diet: Option<String>,
    /// The text of the code that they hold up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    /// The code as an SVG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) picture: Option<String>,
    /// Whether a supervisor lets them in, once the desk has answered that it takes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) supervisor: Option<bool>,
}

/// What somebody says who steps up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Saying {
    /// Good afternoon, and their name.
    Greets,
    /// Their name and whom they come from, and that they have no ticket with them.
    NoTicket,
    /// The same, and that they would like lunch.
    NoTicketAndLunch,
    /// That they come in somebody's place.
    Instead,
    /// Their name, and whether there is lunch.
    Lunch,
    /// That they were only outside.
    Back,
    /// Whether this is another event.
    Elsewhere,
}

impl Caller {
    /// What is seen and heard of `guest`, who stepped up at `since`. `picture` draws a code.
    pub(crate) fn of<E>(
        guest: &Guest,
        turn: rehearsal::Turn,
        deeds: &Deeds,
        picture: impl FnOnce(&str) -> Result<String, E>,
    ) -> Result<Self, E> {
        let says = match guest.manner {
            Manner::Ticket | Manner::Attention | Manner::Online | Manner::Borrowed | Manner::Elsewhere => {
                Saying::Greets
            }
            Manner::Name | Manner::Namesake | Manner::Unconfirmed => Saying::NoTicket,
            Manner::WalkIn if guest.lunch.is_some() => Saying::NoTicketAndLunch,
            Manner::WalkIn => Saying::NoTicket,
            Manner::Substitute => Saying::Instead,
            Manner::Lunch => Saying::Lunch,
            Manner::Again => Saying::Back,
            Manner::Neighbour => Saying::Elsewhere,
        };
        let asked = guest.who.is_some_and(|who| deeds.were_asked_about(who, turn.from));
        let is_named = matches!(says, Saying::Instead);
        Ok(Self {
            number: turn.guest + 1,
            since: turn.from,
            says,
            name: guest.name.clone(),
            affiliation: guest.affiliation.clone(),
            other: guest.other_name.clone().filter(|_| is_named),
            diet: guest.lunch.as_ref().map(ToString::to_string),
            code: guest.code.clone(),
            picture: guest.code.as_deref().map(picture).transpose()?,
            supervisor: (guest.manner == Manner::Unconfirmed && asked).then_some(guest.may_come_in),
        })
    }
}

/// How a rehearsal went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct RehearsalReport {
    /// In figures.
    pub(crate) figures: RehearsalFigures,
    /// How many were not dealt with.
    pub(crate) left: usize,
    /// Everything that went wrong, in the order of the guests.
    pub(crate) slips: Vec<SlipLine>,
    /// The sorts of mistakes, the most frequent first.
    pub(crate) train: Vec<ToTrain>,
    /// The rehearsal before this one, in figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<RehearsalFigures>,
}

/// A rehearsal in figures; times in seconds.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct RehearsalFigures {
    /// With how many guests staff were done.
    pub(crate) served: usize,
    /// How many of them without a mistake.
    pub(crate) right: usize,
    /// Guests a minute, while somebody stood at the counter.
    pub(crate) a_minute: f64,
    /// The median time from stepping up to the last thing done.
    pub(crate) desk_median: f64,
    /// The longest.
    pub(crate) desk_longest: f64,
    /// The median time from arriving to stepping up.
    pub(crate) queue_median: f64,
    /// The longest.
    pub(crate) queue_longest: f64,
}

/// Something that went wrong.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct SlipLine {
    /// With whom: their number, from 1.
    pub(crate) number: usize,
    /// Their name, as they said it.
    pub(crate) name: String,
    /// Whom they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) affiliation: Option<String>,
    /// What they came for, which says what was right.
    pub(crate) came: CameFor,
    /// What went wrong.
    pub(crate) mistake: MistakeWord,
    /// Who was let in, where it is about somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) other: Option<String>,
    /// In whose place they came, or whose ticket they held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place_of: Option<String>,
    /// The lunch that they asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) diet: Option<String>,
}

/// A sort of mistake, and how often it was made.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ToTrain {
    /// Which.
    pub(crate) mistake: MistakeWord,
    /// How often.
    pub(crate) count: usize,
}

/// What somebody came for, as far as it says what was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum CameFor {
    Ticket,
    Name,
    Namesake,
    Attention,
    Online,
    LetIn,
    NotLetIn,
    WalkIn,
    WalkInAndLunch,
    Substitute,
    Lunch,
    Again,
    Borrowed,
    Elsewhere,
    Neighbour,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum MistakeWord {
    WrongPerson,
    AttentionMissed,
    WalkInThoughListed,
    AgainstTheList,
    CountedTwice,
    PlaceNotTaken,
    Meal,
    Unserved,
}

impl From<&Guest> for CameFor {
    fn from(guest: &Guest) -> Self {
        match guest.manner {
            Manner::Ticket => Self::Ticket,
            Manner::Name => Self::Name,
            Manner::Namesake => Self::Namesake,
            Manner::Attention => Self::Attention,
            Manner::Online => Self::Online,
            Manner::Unconfirmed if guest.may_come_in => Self::LetIn,
            Manner::Unconfirmed => Self::NotLetIn,
            Manner::WalkIn if guest.lunch.is_some() => Self::WalkInAndLunch,
            Manner::WalkIn => Self::WalkIn,
            Manner::Substitute => Self::Substitute,
            Manner::Lunch => Self::Lunch,
            Manner::Again => Self::Again,
            Manner::Borrowed => Self::Borrowed,
            Manner::Elsewhere => Self::Elsewhere,
            Manner::Neighbour => Self::Neighbour,
        }
    }
}

impl From<rehearsal::Mistake> for MistakeWord {
    fn from(mistake: rehearsal::Mistake) -> Self {
        match mistake {
            rehearsal::Mistake::WrongPerson => Self::WrongPerson,
            rehearsal::Mistake::AttentionMissed => Self::AttentionMissed,
            rehearsal::Mistake::WalkInThoughListed => Self::WalkInThoughListed,
            rehearsal::Mistake::AgainstTheList => Self::AgainstTheList,
            rehearsal::Mistake::CountedTwice => Self::CountedTwice,
            rehearsal::Mistake::PlaceNotTaken => Self::PlaceNotTaken,
            rehearsal::Mistake::Meal => Self::Meal,
            rehearsal::Mistake::Unserved => Self::Unserved,
        }
    }
}

impl From<&rehearsal::Report> for RehearsalFigures {
    fn from(report: &rehearsal::Report) -> Self {
        let busy = report.busy.as_secs_f64();
        let served = u32::try_from(report.served).unwrap_or(u32::MAX);
        Self {
            served: report.served,
            right: report.right,
            a_minute: if busy > 0.0 { f64::from(served) * 60.0 / busy } else { 0.0 },
            desk_median: report.at_the_desk.median.as_secs_f64(),
            desk_longest: report.at_the_desk.longest.as_secs_f64(),
            queue_median: report.in_the_queue.median.as_secs_f64(),
            queue_longest: report.in_the_queue.longest.as_secs_f64(),
        }
    }
}

impl RehearsalReport {
    /// How it went with these guests; `before` is how the rehearsal before it went.
    pub(crate) fn of(
        report: &rehearsal::Report,
        guests: &[Guest],
        before: Option<&rehearsal::Report>,
        view: &View<'_>,
    ) -> Self {
        let name = |slip: &Slip| {
            let person = slip.other.and_then(|other| view.history.index_of(other))?;
            Some(view.known_row(person).display_name())
        };
        let line = |slip: &Slip| {
            let guest = guests.get(slip.guest)?;
            Some(SlipLine {
                number: slip.guest + 1,
                name: guest.name.clone(),
                affiliation: guest.affiliation.clone(),
                came: CameFor::from(guest),
                mistake: slip.mistake.into(),
                other: name(slip),
                place_of: guest.other_name.clone(),
                diet: guest.lunch.as_ref().map(ToString::to_string),
            })
        };
        Self {
            figures: report.into(),
            left: report.left,
            slips: report.slips.iter().filter_map(line).collect(),
            train: report
                .to_train()
                .into_iter()
                .map(|(mistake, count)| ToTrain { mistake: mistake.into(), count })
                .collect(),
            before: before.map(RehearsalFigures::from),
        }
    }
}
