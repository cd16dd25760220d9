//! The texts of tickets, in the languages of the United Nations: one Fluent catalogue, shared with nobody else.

use chrono::{Datelike as _, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::writing;

/// A language that tickets speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// العربية
    Arabic,
    /// English, and whatever there are no texts for.
    English,
    /// Español
    Spanish,
    /// Français
    French,
    /// Русский
    Russian,
    /// 中文
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: &[Self] =
        &[Self::Arabic, Self::English, Self::Spanish, Self::French, Self::Russian, Self::Chinese];

    /// The language of this BCP 47 tag, whatever its region; English where there are no texts for it.
    #[must_use]
    pub fn of(tag: Option<&str>) -> Self {
        let primary = tag.and_then(writing::primary);
        Self::ALL
            .iter()
            .copied()
            .find(|language| Some(language.tag()) == primary.as_deref())
            .unwrap_or(Self::English)
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Chinese => "zh",
        }
    }

    /// Whether it is read from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// Its texts as they stand in the catalogue.
    const fn source(self) -> &'static str {
        match self {
            Self::Arabic => include_str!("../../assets/texts/ar/ticket.ftl"),
            Self::English => include_str!("../../assets/texts/en/ticket.ftl"),
            Self::Spanish => include_str!("../../assets/texts/es/ticket.ftl"),
            Self::French => include_str!("../../assets/texts/fr/ticket.ftl"),
            Self::Russian => include_str!("../../assets/texts/ru/ticket.ftl"),
            Self::Chinese => include_str!("../../assets/texts/zh/ticket.ftl"),
        }
    }
}

/// The texts of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of `language`. Values stand between marks that keep their direction to themselves where the
    /// text is to be `shown`; files such as calendars can't have them.
    pub(crate) fn new(language: Language, shown: bool) -> Self {
        let tag = language.tag().parse().expect("the tag of a language of ours is one");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(shown && language.is_right_to_left());
        // A line that cannot be read is left out, and its text shows as its name: a test reads every line.
        let resource =
            FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// The text `id` with `values` in it.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> =
            values.iter().map(|&(name, value)| (name, value.to_owned())).collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// `date` in words.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()), &[]);
        let month = self.say(&format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say("date", &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }
}
