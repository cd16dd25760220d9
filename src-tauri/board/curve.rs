//! The curve of arrivals as the Board draws it: a line that adds up, and under it what each five minutes brought.
//!
//! Of when somebody came, five minutes is all that is told: the line is straight between them.

use std::fmt::Write as _;

use usher_core::Instant;
use usher_core::event::Settings;

const MINUTE: i64 = 60_000_000;
/// How long each bar lasts.
const BIN: i64 = 5 * MINUTE;
/// From how long before the cutoff arrivals are drawn, if nobody came earlier.
const LEAD: i64 = 45 * MINUTE;
/// How long after the cutoff the axis reaches from the beginning.
const TAIL: i64 = 10 * MINUTE;
/// More than this is not drawn: whoever came earlier is counted at the start of the axis.
const LONGEST: i64 = 8 * 60 * MINUTE;

/// The steps between the times of the axis, in minutes.
const TIME_STEPS: [i64; 6] = [5, 10, 15, 30, 60, 120];
/// At most so many spaces lie between the counts of the axis.
const COUNT_SPACES: u64 = 5;

// The picture, in its own measure.
const WIDTH: f64 = 326.0;
const HEIGHT: f64 = 212.0;
const START: f64 = 34.0;
const TOP: f64 = 20.0;
const ZERO: f64 = 140.0;
const BASE: f64 = 188.0;
const BAR: f64 = 26.0;
/// How wide a letter is at most.
const LETTER: f64 = 8.2;
/// The least between two times under the axis.
const APART: f64 = 58.0;

/// The arrivals in steps of five minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Curve {
    from: i64,
    to: i64,
    now: i64,
    late_from: i64,
    /// How many had come before the axis begins.
    before: u64,
    bins: Vec<Bin>,
    /// What clocks show at the beginning of the axis, in minutes of the day.
    minute_of_day: i64,
}

/// The arrivals of five minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bin {
    pub(crate) from: i64,
    pub(crate) to: i64,
    pub(crate) on_time: u64,
    pub(crate) late: u64,
    /// How many are in at its end.
    pub(crate) total: u64,
    /// Whether it is not over.
    pub(crate) running: bool,
}

/// The words in the picture.
pub(crate) struct Words {
    pub(crate) label: String,
    pub(crate) cutoff: String,
    pub(crate) now: String,
    pub(crate) bars: String,
    pub(crate) right_to_left: bool,
}

impl Curve {
    /// The curve of `arrivals`, which are in order.
    pub(crate) fn of(arrivals: &[Instant], now: Instant, settings: &Settings) -> Self {
        let cutoff = settings.cutoff.as_micros();
        let late_from = settings.late_from().as_micros();
        let now = now.as_micros();
        let (down, up) = (|at: i64| at.div_euclid(BIN) * BIN, |at: i64| -(-at).div_euclid(BIN) * BIN);
        let first = arrivals.first().map_or(i64::MAX, |at| at.as_micros());
        let to = (cutoff + TAIL).max(up(now)).min(settings.end.as_micros()).max(cutoff - LEAD + BIN);
        let from = down((cutoff - LEAD).min(first)).max(down(to) - LONGEST);
        let count = |until: i64| arrivals.partition_point(|at| at.as_micros() < until) as u64;
        let mut bins = Vec::new();
        let mut at = from;
        while at < to && at <= now {
            let until = (at + BIN).min(to);
            let border = late_from.clamp(at, until);
            bins.push(Bin {
                from: at,
                to: until,
                on_time: count(border) - count(at),
                late: count(until) - count(border),
                total: count(until),
                running: now < until,
            });
            at = until;
        }
        let clock = Instant::from_micros(from).clock(settings.zone);
        let (hours, minutes) = clock.split_once(':').unwrap_or_default();
        let minute_of_day = hours.parse().unwrap_or(0) * 60 + minutes.parse().unwrap_or(0);
        Self { from, to, now, late_from, before: count(from), bins, minute_of_day }
    }

    /// The bars that have begun.
    pub(crate) fn bins(&self) -> &[Bin] {
        &self.bins
    }

    /// How many came by now.
    pub(crate) fn total(&self) -> u64 {
        self.bins.last().map_or(self.before, |bin| bin.total)
    }

    /// What clocks show at an instant on the axis.
    pub(crate) fn clock(&self, at: i64) -> String {
        let minute = (self.minute_of_day + (at - self.from) / MINUTE).rem_euclid(24 * 60);
        format!("{:02}:{:02}", minute / 60, minute % 60)
    }

    /// Where the line bends: the ends of the bars, where late begins, and now.
    fn points(&self) -> Vec<(i64, u64)> {
        let mut points = vec![(self.from, self.before)];
        for bin in &self.bins {
            let end = bin.to.min(self.now);
            if (bin.from + 1..end).contains(&self.late_from) {
                points.push((self.late_from, bin.total - bin.late));
            }
            points.push((end, bin.total));
        }
        points
    }

    /// The picture, for up to `expected` people.
    pub(crate) fn svg(&self, expected: u64, words: &Words) -> String {
        Drawing::new(self, expected, words).draw()
    }
}

/// The counts beside the axis, from 0 to one that is not below `most`.
fn count_ticks(most: u64) -> Vec<u64> {
    let mut power = 1;
    loop {
        for step in [1, 2, 5] {
            let step = step * power;
            if step * COUNT_SPACES >= most.max(COUNT_SPACES) {
                return (0..=most.max(1).div_ceil(step)).map(|tick| tick * step).collect();
            }
        }
        power *= 10;
    }
}

/// A picture that is being drawn.
struct Drawing<'c> {
    curve: &'c Curve,
    words: &'c Words,
    ticks: Vec<u64>,
    out: String,
}

#[expect(clippy::cast_precision_loss, reason = "what is drawn is rounded to a hundredth of a dot")]
impl<'c> Drawing<'c> {
    fn new(curve: &'c Curve, expected: u64, words: &'c Words) -> Self {
        let ticks = count_ticks(curve.total().max(expected));
        Self { curve, words, ticks, out: String::new() }
    }

    /// How far along the axis an instant is.
    fn along(&self, at: i64) -> f64 {
        let share = (at - self.curve.from) as f64 / (self.curve.to - self.curve.from).max(1) as f64;
        START + share * (WIDTH - START)
    }

    /// Time runs as the language is read.
    fn across(&self, far: f64) -> f64 {
        if self.words.right_to_left { WIDTH - far } else { far }
    }

    fn x(&self, at: i64) -> f64 {
        self.across(self.along(at))
    }

    fn y(&self, count: u64) -> f64 {
        let most = self.ticks.last().copied().unwrap_or(1).max(1);
        ZERO - count as f64 / most as f64 * (ZERO - TOP)
    }

    fn push(&mut self, piece: std::fmt::Arguments<'_>) {
        let _ = self.out.write_fmt(piece);
    }

    fn text(&mut self, class: &str, far: f64, y: f64, anchor: Anchor, words: &str) {
        let x = self.across(far);
        let anchor = anchor.written(self.words.right_to_left);
        let words = escape(words);
        // Words of a language that is read from the right stand in a picture that is drawn from the left.
        let (open, close) = if self.words.right_to_left { ("\u{2067}", "\u{2069}") } else { ("", "") };
        self.push(format_args!(
            "<text class=\"{class}\" x=\"{x:.2}\" y=\"{y:.2}\" text-anchor=\"{anchor}\">{open}{words}{close}</text>"
        ));
    }

    fn draw(mut self) -> String {
        let label = escape(&self.words.label);
        self.push(format_args!(
            "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" direction=\"ltr\" aria-label=\"{label}\">"
        ));
        self.grid();
        self.bars();
        self.times();
        self.line();
        self.cutoff();
        self.now();
        self.out.push_str("</svg>");
        self.out
    }

    fn grid(&mut self) {
        let (near, far) = (self.across(START), self.across(WIDTH));
        for tick in self.ticks.clone() {
            let y = self.y(tick);
            self.push(format_args!(
                "<line class=\"grid\" x1=\"{near}\" x2=\"{far}\" y1=\"{y:.2}\" y2=\"{y:.2}\"/>"
            ));
            self.text("muted", START - 8.0, y + 5.0, Anchor::End, &tick.to_string());
        }
    }

    fn bars(&mut self) {
        let tallest = self.curve.bins.iter().map(|bin| bin.on_time + bin.late).max().unwrap_or(0).max(1);
        let high = |count: u64| count as f64 / tallest as f64 * BAR;
        let wide = self.curve.bins.first().map_or(1.0, |bin| self.along(bin.to) - self.along(bin.from) - 3.0);
        let numbered = wide >= tallest.to_string().len() as f64 * LETTER;
        let curve = self.curve;
        for bin in &curve.bins {
            let all = bin.on_time + bin.late;
            if all == 0 {
                continue;
            }
            let left = self.x(bin.from).min(self.x(bin.to)) + 1.5;
            let wide = (self.along(bin.to) - self.along(bin.from) - 3.0).max(1.0);
            let running = if bin.running { " running" } else { "" };
            let (on_time, both) = (high(bin.on_time), high(all));
            for (class, top, height) in [("on-time", on_time, on_time), ("late", both, both - on_time)]
                .into_iter()
                .filter(|bar| bar.2 > 0.0)
            {
                let y = BASE - top;
                self.push(format_args!(
                    "<rect class=\"{class}{running}\" x=\"{left:.2}\" y=\"{y:.2}\" width=\"{wide:.2}\" height=\"{height:.2}\"/>"
                ));
            }
            if numbered {
                let middle = f64::midpoint(self.along(bin.from), self.along(bin.to));
                self.text("small", middle, BASE - both - 4.0, Anchor::Middle, &all.to_string());
            }
        }
        let low_at_start = self.curve.bins.iter().take(4).all(|bin| high(bin.on_time + bin.late) < BAR / 3.0);
        let words = self.words.bars.clone();
        let (far, anchor) = if low_at_start { (START, Anchor::Start) } else { (WIDTH, Anchor::End) };
        if low_at_start || self.curve.bins.last().is_none_or(|bin| self.along(bin.to) < WIDTH / 2.0) {
            self.text("muted", far, ZERO + 18.0, anchor, &words);
        }
        let (near, far) = (self.across(START), self.across(WIDTH));
        self.push(format_args!(
            "<line class=\"base\" x1=\"{near}\" x2=\"{far}\" y1=\"{BASE}\" y2=\"{BASE}\"/>"
        ));
    }

    fn times(&mut self) {
        let span = (self.curve.to - self.curve.from) as f64;
        let step = TIME_STEPS
            .into_iter()
            .find(|step| (step * MINUTE) as f64 / span * (WIDTH - START) >= APART)
            .unwrap_or(240);
        let mut at = self.curve.from;
        while at <= self.curve.to {
            let minute = self.curve.minute_of_day + (at - self.curve.from) / MINUTE;
            if minute % step == 0 {
                let along = self.along(at);
                let anchor = match along {
                    along if along - START < 18.0 => Anchor::Start,
                    along if WIDTH - along < 18.0 => Anchor::End,
                    _ => Anchor::Middle,
                };
                let words = self.curve.clock(at);
                self.text("muted", along, HEIGHT - 6.0, anchor, &words);
            }
            at += BIN;
        }
    }

    fn line(&mut self) {
        let points = self.curve.points();
        let pieces = [
            (
                "on-time",
                points.iter().copied().filter(|(at, _)| *at <= self.curve.late_from).collect::<Vec<_>>(),
            ),
            ("late", points.iter().copied().filter(|(at, _)| *at >= self.curve.late_from).collect()),
        ];
        for (class, points) in pieces {
            let (Some(first), Some(last)) = (points.first(), points.last()) else { continue };
            if points.len() < 2 {
                continue;
            }
            let mut path = String::new();
            for (index, &(at, count)) in points.iter().enumerate() {
                let letter = if index == 0 { 'M' } else { 'L' };
                let _ = write!(path, "{letter}{:.2} {:.2}", self.x(at), self.y(count));
            }
            let (start, end) = (self.x(first.0), self.x(last.0));
            self.push(format_args!(
                "<path class=\"area {class}\" d=\"{path}L{end:.2} {ZERO}L{start:.2} {ZERO}Z\"/><path class=\"line {class}\" d=\"{path}\"/>"
            ));
        }
    }

    /// The cutoff's whole minute is on time: the rule stands where late begins.
    fn cutoff(&mut self) {
        let at = self.curve.late_from;
        if !(self.curve.from..=self.curve.to).contains(&at) {
            return;
        }
        let x = self.x(at);
        self.push(format_args!("<line class=\"rule\" x1=\"{x:.2}\" x2=\"{x:.2}\" y1=\"0\" y2=\"{BASE}\"/>"));
        let (far, words) = (self.along(at) - 8.0, self.words.cutoff.clone());
        self.text("strong", far, 12.0, Anchor::End, &words);
    }

    fn now(&mut self) {
        let at = self.curve.now.min(self.curve.to);
        if at < self.curve.from {
            return;
        }
        let class = if at >= self.curve.late_from { "late" } else { "on-time" };
        let (x, y, total) = (self.x(at), self.y(self.curve.total()), self.curve.total());
        self.push(format_args!("<circle class=\"{class}\" cx=\"{x:.2}\" cy=\"{y:.2}\" r=\"5.5\"/>"));
        let words = self.words.now.clone();
        let long = words.chars().count() as f64 * LETTER;
        let (along, rule) = (self.along(at), self.along(self.curve.late_from));
        let free = |from: f64| {
            from >= START && from + long <= WIDTH && (from + long < rule - 3.0 || from > rule + 3.0)
        };
        // What is said of the dot stands where it crosses neither the cutoff nor an edge.
        let places = [
            (along - 10.0, Anchor::End, along - 10.0 - long),
            (along, Anchor::Middle, along - long / 2.0),
            (along + 10.0, Anchor::Start, along + 10.0),
        ];
        let (far, anchor, _) = places.into_iter().find(|place| free(place.2)).unwrap_or(places[0]);
        let y = (self.y(total) - 9.0).max(32.0);
        self.text("strong", far, y, anchor, &words);
    }
}

/// At which end of the words their place is, in the direction of reading.
#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// As a picture that is drawn from the left has it.
    const fn written(self, right_to_left: bool) -> &'static str {
        match (self, right_to_left) {
            (Self::Middle, _) => "middle",
            (Self::Start, false) | (Self::End, true) => "start",
            (Self::End, false) | (Self::Start, true) => "end",
        }
    }
}

/// `text` as it stands in HTML, in an attribute too.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
