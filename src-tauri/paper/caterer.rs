//! What the caterer is told: how many plates to guarantee, what to expect an hour before, and how it stands while lunch
//! is handed out. By diet, with what the kitchen must know in people's own words.
//!
//! Deliberately absent: names. A kitchen counts plates; who eats what is nobody's business there.

use std::collections::BTreeMap;

use serde::Serialize;
use usher_core::attendee::Diet;
use usher_core::lunch::{Line, Lunch, MouthLine};
use usher_core::seat::View;
use usher_core::tally::Tally;

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::report::Report;
use crate::table::capitalized;
use crate::texts::Texts;
use crate::writing;

/// When the caterer is told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Days before: the plates that are ordered, and paid for.
    Guarantee,
    /// An hour before: who is here, and who is still expected.
    HourBefore,
    /// While plates are handed out.
    Service,
}

impl Moment {
    const fn id(self) -> &'static str {
        match self {
            Self::Guarantee => "paper-caterer-guarantee",
            Self::HourBefore => "paper-caterer-hour-before",
            Self::Service => "paper-caterer-service",
        }
    }
}

/// How many of those who are expected will come, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShowRate(u8);

impl ShowRate {
    /// Everybody.
    pub const ALL: Self = Self(100);

    /// So many percent; none where that is more than all.
    #[must_use]
    pub const fn new(percent: u8) -> Option<Self> {
        if percent <= 100 { Some(Self(percent)) } else { None }
    }

    /// In percent.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// How many plates for so many people: rounded up, nobody gets half a plate.
    #[must_use]
    pub const fn plates(self, people: i64) -> i64 {
        let hundredths = people * self.0 as i64;
        hundredths.div_euclid(100) + (hundredths.rem_euclid(100) > 0) as i64
    }
}

/// What a number of a sheet counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Asked for on the roster.
    Requested,
    /// Planned: ordered so far.
    Planned,
    /// To be guaranteed at this rate.
    Guarantee,
    /// For people who are here: handed out, or due.
    Here,
    /// For people who are expected.
    Expected,
    /// To be eaten, as it looks.
    Forecast,
    /// Handed out.
    Claimed,
    /// Planned and not handed out.
    Left,
    /// For people who are here and did not take theirs.
    Due,
    /// For people who are expected.
    Held,
    /// For anybody.
    Free,
    /// People to feed at a buffet.
    Mouths,
}

impl Count {
    /// Its word, in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Planned => "planned",
            Self::Guarantee => "guarantee",
            Self::Here => "here",
            Self::Expected => "expected",
            Self::Forecast => "forecast",
            Self::Claimed => "claimed",
            Self::Left => "left",
            Self::Due => "due",
            Self::Held => "held",
            Self::Free => "free",
            Self::Mouths => "mouths",
        }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Requested => "board-requested",
            Self::Planned => "board-planned",
            Self::Guarantee => "paper-guarantee",
            Self::Here => "paper-here",
            Self::Expected => "paper-still-expected",
            Self::Forecast => "paper-forecast",
            Self::Claimed => "board-claimed",
            Self::Left => "paper-left",
            Self::Due => "board-due",
            Self::Held => "board-held",
            Self::Free => "board-free",
            Self::Mouths => "board-to-feed",
        }
    }
}

/// A sheet for the caterer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// When it is for.
    pub moment: Moment,
    /// At which rate.
    pub rate: ShowRate,
    /// What is counted; the last one but for service is what the kitchen goes by.
    pub counts: Vec<Count>,
    /// Each diet with its numbers.
    pub diets: Vec<(Diet, Vec<i64>)>,
    /// All diets together: what the lines add up to.
    pub total: Vec<i64>,
    /// What people said of themselves that a kitchen must know, and how many said it.
    pub needs: Vec<(String, u64)>,
}

impl Sheet {
    /// The sheet of these figures and the people of `view`, which is of the same instant.
    #[must_use]
    pub fn of(tally: &Tally, view: &View<'_>, moment: Moment, rate: ShowRate) -> Self {
        let (counts, diets) = match &tally.lunch {
            Lunch::CheckIn(plates) | Lunch::Desk(plates) => {
                let counts = of_plates(moment);
                let asked = plates.total.requested > 0;
                let row = |line: &Line| counts.iter().map(|&count| plate(line, count, rate, asked)).collect();
                let diets = plates.by_diet.iter().map(|(diet, line)| (diet.clone(), row(line)));
                (counts, diets.collect::<Vec<_>>())
            }
            Lunch::Buffet(mouths) => {
                let counts = of_mouths(moment);
                let asked = mouths.total.requested > 0;
                let row =
                    |line: &MouthLine| counts.iter().map(|&count| mouth(line, count, rate, asked)).collect();
                let diets = mouths.by_diet.iter().map(|(diet, line)| (diet.clone(), row(line)));
                (counts, diets.collect())
            }
        };
        let diets: Vec<(Diet, Vec<i64>)> = diets
            .into_iter()
            .filter(|(_, row): &(Diet, Vec<i64>)| row.iter().any(|count| *count != 0))
            .collect();
        let total = (0..counts.len()).map(|place| diets.iter().map(|(_, row)| row[place]).sum()).collect();
        Self { moment, rate, counts: counts.to_vec(), diets, total, needs: needs(view) }
    }

    /// The sheet as a page, with what `report` says of itself; it is of the same instant.
    ///
    /// # Errors
    /// [`Error::Typesetting`].
    pub fn pdf(&self, fonts: &Fonts, size: PageSize, report: &Report<'_>) -> Result<Pdf, Error> {
        let Report { tally, view, language, .. } = *report;
        let texts = Texts::of_sheets(language, true);
        let ours = |text: String| Words::ours(fonts, text, language);
        let word = |id: &str| ours(texts.word(id));
        let theirs = |text: &str| Words::new(fonts, text, Some(language.tag()));
        let imprint = report.imprint_of(texts.word("paper-no-names"), self.diets.len());
        let settings = &view.settings;
        let venue = view.history.event.facts.venue.as_ref();
        let place = venue.map(|venue| {
            let parts = std::iter::once(&venue.name).chain(&venue.address);
            parts.cloned().collect::<Vec<_>>().join(", ")
        });
        let date = texts.date(settings.start.in_zone(settings.zone).date_naive());
        let (start, end) = (settings.start.clock(settings.zone), settings.end.clock(settings.zone));
        let when = format!("{date} · {}", texts.say("times", &[("start", &start), ("end", &end)]));
        let values = Page {
            paper: size.paper(),
            lang: language.tag(),
            rtl: language.is_right_to_left(),
            plain_title: writing::clean(&settings.title),
            title: word(self.moment.id()),
            event: Words::new(fonts, &settings.title, None),
            practice: report.practice.then(|| word("paper-practice")),
            when: ours(when),
            place: Words::maybe(fonts, place.as_deref(), None),
            digits: ours("0123456789−%".to_owned()),
            heads: self.counts.iter().map(|count| word(count.id())).collect(),
            diet: word("setup-field-diet"),
            large: self.goes_by(),
            rows: self
                .diets
                .iter()
                .map(|(diet, row)| (theirs(&capitalized(&texts.diet(diet))), row.clone()))
                .collect(),
            all: word("board-all"),
            total: self.total.clone(),
            rule: ours(self.rule(&texts, view)),
            needs_title: word("paper-needs"),
            no_needs: word("paper-no-needs"),
            needs: self.needs.iter().map(|(text, count)| (theirs(text), *count)).collect(),
            foot: imprint
                .lines(&texts)
                .into_iter()
                .skip(1)
                .filter(|(label, _)| !label.is_empty() || !report.practice)
                .map(|(label, said)| (ours(label), ours(said)))
                .collect(),
        };
        let said = self.needs.iter().map(|(text, _)| text.as_str());
        let said: Vec<&str> = said.chain(self.diets.iter().map(|(diet, _)| diet.as_str())).collect();
        Ok(Pdf {
            bytes: press::print(fonts, include_str!("pages/caterer.typ"), &values, tally.as_of)?,
            missing: Vec::new(),
            missing_everywhere: fonts.missing(&format!("{} {}", settings.title, said.join(" "))),
        })
    }

    /// The place of the number that the kitchen goes by.
    #[must_use]
    pub fn goes_by(&self) -> usize {
        let by = match self.moment {
            Moment::Guarantee => Count::Guarantee,
            Moment::HourBefore => Count::Forecast,
            Moment::Service => Count::Left,
        };
        self.counts.iter().position(|&count| count == by).unwrap_or(self.counts.len() - 1)
    }

    /// The rule that the numbers stand on, in a sentence.
    fn rule(&self, texts: &Texts, view: &View<'_>) -> String {
        let rate = self.rate.percent().to_string();
        let release = view.settings.release().clock(view.settings.zone);
        let is_buffet = self.counts.contains(&Count::Mouths);
        match (self.moment, is_buffet) {
            (Moment::Guarantee, _) => texts.say("paper-rule-guarantee", &[("rate", &rate)]),
            (Moment::HourBefore, false) => texts.say("paper-rule-hour-before", &[("rate", &rate)]),
            (Moment::Service, false) => texts.say("paper-rule-service", &[("release", &release)]),
            (Moment::HourBefore | Moment::Service, true) => texts.word("paper-rule-buffet"),
        }
    }
}

const fn of_plates(moment: Moment) -> &'static [Count] {
    match moment {
        Moment::Guarantee => &[Count::Requested, Count::Planned, Count::Guarantee],
        Moment::HourBefore => &[Count::Planned, Count::Here, Count::Expected, Count::Forecast],
        Moment::Service => {
            &[Count::Planned, Count::Claimed, Count::Left, Count::Due, Count::Held, Count::Free]
        }
    }
}

const fn of_mouths(moment: Moment) -> &'static [Count] {
    match moment {
        Moment::Guarantee => &[Count::Requested, Count::Planned, Count::Guarantee],
        Moment::HourBefore | Moment::Service => &[Count::Requested, Count::Planned, Count::Mouths],
    }
}

/// A number of a line of plates. Where nobody `asked` for lunch on the roster, what is planned is all that is known.
const fn plate(line: &Line, count: Count, rate: ShowRate, asked: bool) -> i64 {
    match count {
        Count::Requested => line.requested,
        Count::Planned => line.planned,
        Count::Guarantee => rate.plates(if asked { line.requested } else { line.planned }),
        Count::Here => line.claimed + line.due,
        Count::Expected | Count::Held => line.held,
        Count::Forecast | Count::Mouths => line.claimed + line.due + rate.plates(line.held),
        Count::Claimed => line.claimed,
        Count::Left => line.left,
        Count::Due => line.due,
        Count::Free => line.free,
    }
}

const fn mouth(line: &MouthLine, count: Count, rate: ShowRate, asked: bool) -> i64 {
    match count {
        Count::Planned => line.planned,
        Count::Guarantee => rate.plates(if asked { line.requested } else { line.planned }),
        Count::Mouths | Count::Forecast => line.mouths,
        _ => line.requested,
    }
}

/// What those who may come and eat said that they need: to get about, and of allergies where the list had a column
/// for them. One thing that several say is said once.
fn needs(view: &View<'_>) -> Vec<(String, u64)> {
    const ALLERGY: [&str; 5] = ["allerg", "alerg", "аллерг", "过敏", "حساسية"];
    let mut said: BTreeMap<String, (String, u64)> = BTreeMap::new();
    for seat in view.seats() {
        if !seat.may_come() || !seat.wants_lunch() {
            continue;
        }
        let holder = view.known_row(seat.holder());
        let allergies = holder.other.iter().filter(|(head, _)| {
            let head = head.to_lowercase();
            ALLERGY.iter().any(|word| head.contains(word))
        });
        let texts = holder.access_needs.iter().chain(allergies.map(|(_, text)| text));
        for text in texts.map(|text| writing::clean(text)).filter(|text| !text.is_empty()) {
            said.entry(text.to_lowercase()).or_insert((text, 0)).1 += 1;
        }
    }
    let mut needs: Vec<(String, u64)> = said.into_values().collect();
    needs.sort_by(|(a, a_count), (b, b_count)| (b_count, a).cmp(&(a_count, b)));
    needs
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Page {
    paper: &'static str,
    lang: &'static str,
    rtl: bool,
    plain_title: String,
    title: Words,
    event: Words,
    practice: Option<Words>,
    when: Words,
    place: Option<Words>,
    digits: Words,
    diet: Words,
    heads: Vec<Words>,
    large: usize,
    rows: Vec<(Words, Vec<i64>)>,
    all: Words,
    total: Vec<i64>,
    rule: Words,
    needs_title: Words,
    no_needs: Words,
    needs: Vec<(Words, u64)>,
    foot: Vec<(Words, Words)>,
}
