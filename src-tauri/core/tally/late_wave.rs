//! The late wave: how many more will come, as a range, and nothing where too little is known.
//!
//! Nobody can know it; an organizer guesses it all the same, for the caterer and for the chair. The guess made
//! here is one of a family of arrival curves, each weighed by how well it tells what was seen so far: an early
//! wave of some or none, a main wave around the cutoff, a few strays over two hours, and a share of the expected
//! that comes at all. Guests come in lifts and delegations, not one by one, so what was seen counts for less
//! ([`WEIGHT`]) and what comes scatters more ([`SCATTER`]) than where each came for themselves. The range is the
//! middle four fifths of what these curves foretell. How often it holds is measured on simulated doors of other
//! shapes than these: `tests/core/late_wave.rs`.

use serde::Serialize;

use super::{Running, Standing, arrivals};
use crate::Instant;
use crate::seat::View;

/// Fewer arrivals tell nothing.
const ENOUGH: usize = 10;
/// A range that is wider than this part of all expected tells nothing either.
const WIDEST: f64 = 0.35;
/// What the arrivals seen weigh, against as many that are independent of one another.
const WEIGHT: f64 = 0.3;
/// How much wider arrivals scatter than independent ones, as a ratio of variances.
const SCATTER: f64 = 3.0;
/// The part of those who come that keeps to no wave, over [`STRAY_MINUTES`] before and after the cutoff.
const STRAYS: f64 = 0.02;
const STRAY_MINUTES: f64 = 60.0;
/// Arrivals are counted in bins of so many minutes, from this minute on.
const BIN: f64 = 2.5;
const FIRST_MINUTE: f64 = -70.0;
/// What the range leaves out at either end.
const TAIL: f64 = 0.1;

/// So many, between these two, most likely about the third.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The lower end: in one case of ten it is fewer.
    pub low: u64,
    /// The middle: as often more as fewer.
    pub middle: u64,
    /// The upper end: in one case of ten it is more.
    pub high: u64,
}

impl Range {
    const fn plus(self, sure: u64) -> Self {
        Self { low: self.low + sure, middle: self.middle + sure, high: self.high + sure }
    }
}

/// What is to be expected of a door.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LateWave {
    /// Arrived on time in the end, all of the audience. Those who are on no list are in it as far as they came:
    /// nobody knows how many more do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_time: Option<Range>,
    /// Arrived in the end, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrived: Option<Range>,
    /// Plates that people will want in the end: handed out, due, and of those who asked and come before the
    /// release. At a buffet nobody counts plates: who is here and wants lunch stands for those that are due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plates: Option<Range>,
}

impl LateWave {
    /// What is to be expected as of the view's instant, by figures that run. Each range is none where too little is
    /// known, where its end has come, and where nobody else is expected.
    pub fn of(view: &View<'_>, running: &mut Running) -> Self {
        let settings = &view.settings;
        if view.history.arrivals_closed_at(view.at, settings) {
            return Self::default();
        }
        let minutes = |at: Instant| minutes_between(settings.late_from(), at);
        let (tally, plates) = running.tally_and_plates(view);
        let arrivals = arrivals(view);
        let expected = arrivals.iter().filter(|arrival| {
            arrival.role.is_audience() && matches!(arrival.standing, Standing::OnTime | Standing::Late)
        });
        let door = Door {
            now: minutes(view.at),
            seen: expected.map(|arrival| minutes(arrival.at)).collect(),
            awaited: tally.in_person.not_yet,
        };
        let curves = Curves::given(&door);
        let arrived = tally.arrived.total();
        let count = |plates: i64| u64::try_from(plates).unwrap_or_default();
        let more = |awaited, until| curves.as_ref()?.more(awaited, minutes(until));
        Self {
            on_time: more(door.awaited, settings.late_from()).map(|more| more.plus(arrived)),
            arrived: more(door.awaited, settings.end).map(|more| more.plus(arrived)),
            plates: more(count(plates.held), settings.release())
                .map(|more| more.plus(count(plates.claimed + plates.due))),
        }
    }
}

/// What was seen at a door, in minutes after the cutoff (before it where negative).
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    /// The present.
    pub now: f64,
    /// When each of those who came was seen.
    pub seen: Vec<f64>,
    /// How many are expected besides.
    pub awaited: u64,
}

impl Door {
    /// How many more will be there at the minute `until`; none where too little is known, or `until` is past.
    #[must_use]
    pub fn more(&self, until: f64) -> Option<Range> {
        Curves::given(self)?.more(self.awaited, until)
    }
}

/// The family of curves, each with its weight.
struct Curves {
    now: f64,
    /// All who are expected, those who came included.
    expected: f64,
    curves: Vec<Curve>,
}

/// One way in which guests may come.
#[derive(Clone, Copy)]
struct Curve {
    weight: f64,
    /// The part of the expected that comes at all.
    share: f64,
    /// What part of those has come by now.
    so_far: f64,
    shape: Shape,
}

/// When those come who come: an early wave and a main one, both logistic.
#[derive(Clone, Copy)]
struct Shape {
    /// What part of them comes in the early wave.
    early: f64,
    early_minute: f64,
    minute: f64,
    /// How far the main wave reaches to either side, in minutes.
    reach: f64,
}

impl Shape {
    const EARLY_REACH: f64 = 4.0;

    /// All of them, each with how likely it is before anything was seen, as a logarithm.
    fn all() -> impl Iterator<Item = (Self, f64)> {
        let minutes = (0..17_u32).map(|step| -33.0 + 3.0 * f64::from(step));
        minutes.flat_map(|minute| [2.5, 3.5, 5.0, 7.0, 10.0].map(|reach| (minute, reach))).flat_map(
            |(minute, reach)| {
                let likely = -0.5 * ((minute + 8.0) / 12.0_f64).powi(2);
                let one = Self { early: 0.0, early_minute: 0.0, minute, reach };
                let two = [-42.0, -32.0, -22.0]
                    .into_iter()
                    .filter(move |early| early + 9.0 <= minute)
                    .flat_map(move |early_minute| {
                        [0.25, 0.45].map(|early| (Self { early, early_minute, minute, reach }, likely - 2.5))
                    });
                std::iter::once((one, likely)).chain(two)
            },
        )
    }

    /// What part has come by `minute`.
    fn by(self, minute: f64) -> f64 {
        let wave = |middle: f64, reach: f64| 1.0 / (1.0 + ((middle - minute) / reach).exp());
        let strays = ((minute + STRAY_MINUTES) / (2.0 * STRAY_MINUTES)).clamp(0.0, 1.0);
        let waves = self.early * wave(self.early_minute, Self::EARLY_REACH)
            + (1.0 - self.early) * wave(self.minute, self.reach);
        (1.0 - STRAYS) * waves + STRAYS * strays
    }
}

impl Curves {
    fn given(door: &Door) -> Option<Self> {
        if door.seen.len() < ENOUGH || door.awaited == 0 {
            return None;
        }
        let bins = door.bins();
        let (came, awaited) = (number(door.seen.len() as u64), number(door.awaited));
        let mut curves = Vec::new();
        for (shape, likely) in Shape::all() {
            let mut told = 0.0;
            let mut before = 0.0;
            for &(minute, count) in &bins {
                let by = shape.by(minute);
                if count > 0.0 {
                    told += count * (by - before).max(f64::MIN_POSITIVE).ln();
                }
                before = by;
            }
            let so_far = shape.by(door.now);
            for share in (0..13_u32).map(|step| 0.4 + 0.05 * f64::from(step)) {
                let told = told + came * share.ln() + awaited * (1.0 - share * so_far).max(1e-9).ln();
                let likely = likely + 4.0 * share.ln() + (1.05 - share).ln();
                curves.push(Curve { weight: WEIGHT * told + likely, share, so_far, shape });
            }
        }
        let best = curves.iter().map(|curve| curve.weight).fold(f64::MIN, f64::max);
        // What is a hundred thousand times less likely than the best moves no end of the range.
        curves.retain(|curve| curve.weight > best - 11.5);
        curves.iter_mut().for_each(|curve| curve.weight = (curve.weight - best).exp());
        let sum: f64 = curves.iter().map(|curve| curve.weight).sum();
        curves.iter_mut().for_each(|curve| curve.weight /= sum);
        Some(Self { now: door.now, expected: came + awaited, curves })
    }

    /// How many of `awaited` will be there at the minute `until`.
    fn more(&self, awaited: u64, until: f64) -> Option<Range> {
        if until <= self.now || awaited == 0 {
            return None;
        }
        let awaited = number(awaited);
        // Each curve foretells a mean and how far it scatters.
        let told: Vec<(f64, f64, f64)> = self
            .curves
            .iter()
            .map(|curve| {
                let not_yet = (1.0 - curve.share * curve.so_far).max(1e-9);
                let part = (curve.share * (curve.shape.by(until) - curve.so_far) / not_yet).clamp(0.0, 1.0);
                let variance = SCATTER * awaited * part * (1.0 - part) + 0.1;
                (curve.weight, awaited * part, variance.sqrt())
            })
            .collect();
        let below = |count: f64| -> f64 {
            told.iter().map(|&(weight, mean, scatter)| weight * normal((count - mean) / scatter)).sum()
        };
        let quantile = |part: f64| {
            let (mut low, mut high) = (0.0, awaited);
            for _ in 0..20 {
                let middle = f64::midpoint(low, high);
                if below(middle) < part {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            f64::midpoint(low, high)
        };
        let (low, high) = (quantile(TAIL), quantile(1.0 - TAIL));
        (high - low <= WIDEST * self.expected).then(|| Range {
            low: whole(low),
            middle: whole(quantile(0.5)),
            high: whole(high),
        })
    }
}

impl Door {
    /// The end of each bin, and how many came in it.
    fn bins(&self) -> Vec<(f64, f64)> {
        let mut bins = vec![(self.now.min(FIRST_MINUTE + BIN), 0.0)];
        while let Some(&(end, _)) = bins.last()
            && end < self.now
        {
            bins.push(((end + BIN).min(self.now), 0.0));
        }
        for &minute in &self.seen {
            let bin = bins.partition_point(|&(end, _)| end < minute).min(bins.len() - 1);
            bins[bin].1 += 1.0;
        }
        bins
    }
}

fn minutes_between(earlier: Instant, later: Instant) -> f64 {
    later.micros_since(earlier) as f64 / 60e6
}

fn number(people: u64) -> f64 {
    people as f64
}

fn whole(people: f64) -> u64 {
    people.round() as u64
}

/// The normal distribution's part below `z`: Abramowitz and Stegun 26.2.17, right to 7.5e-8.
fn normal(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * z.abs());
    let density = (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let above = density
        * t
        * (0.319_381_530
            + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    if z < 0.0 { above } else { 1.0 - above }
}
