//! The texts of what is printed and written, in the languages of the United Nations. Those of tickets are a catalogue
//! of their own; sheets and reports besides use the words of the screens, so that a thing has one name.

use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use usher_core::attendee::{Diet, Group, Mode, Role, Status};

use crate::writing;

/// A language that paper speaks.
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

    /// The texts of tickets.
    const fn of_tickets(self) -> &'static str {
        match self {
            Self::Arabic => include_str!("../../assets/texts/ar/ticket.ftl"),
            Self::English => include_str!("../../assets/texts/en/ticket.ftl"),
            Self::Spanish => include_str!("../../assets/texts/es/ticket.ftl"),
            Self::French => include_str!("../../assets/texts/fr/ticket.ftl"),
            Self::Russian => include_str!("../../assets/texts/ru/ticket.ftl"),
            Self::Chinese => include_str!("../../assets/texts/zh/ticket.ftl"),
        }
    }

    /// The texts of sheets and reports, and the files of the screens whose words they share: the Board's, the
    /// diets and the fields of a roster.
    const fn of_sheets(self) -> [&'static str; 4] {
        macro_rules! files {
            ($language:literal) => {
                [
                    include_str!(concat!("../../assets/texts/", $language, "/paper.ftl")),
                    include_str!(concat!("../../assets/texts/", $language, "/board.ftl")),
                    include_str!(concat!("../../assets/texts/", $language, "/frame.ftl")),
                    include_str!(concat!("../../assets/texts/", $language, "/setup.ftl")),
                ]
            };
        }
        match self {
            Self::Arabic => files!("ar"),
            Self::English => files!("en"),
            Self::Spanish => files!("es"),
            Self::French => files!("fr"),
            Self::Russian => files!("ru"),
            Self::Chinese => files!("zh"),
        }
    }
}

impl FromStr for Language {
    type Err = String;

    /// Reads the tag of one that there are texts for.
    fn from_str(tag: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().copied().find(|language| language.tag() == tag);
        known.ok_or_else(|| "give ar, en, es, fr, ru or zh".to_owned())
    }
}

/// The texts of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// Whether what is put into a text keeps its direction to itself.
    isolates: bool,
}

impl Texts {
    /// The texts of `language`. Values stand between marks that keep their direction to themselves where the
    /// text is to be `shown`; files such as calendars can't have them.
    pub(crate) fn new(language: Language, shown: bool) -> Self {
        Self::of([language.of_tickets()], language, shown)
    }

    /// The texts of sheets and reports in `language`, those of tickets among them.
    pub(crate) fn of_sheets(language: Language, shown: bool) -> Self {
        Self::of(language.of_sheets().into_iter().chain([language.of_tickets()]), language, shown)
    }

    fn of(sources: impl IntoIterator<Item = &'static str>, language: Language, shown: bool) -> Self {
        let tag = language.tag().parse().expect("the tag of a language of ours is one");
        let mut bundle = FluentBundle::new(vec![tag]);
        let isolates = shown && language.is_right_to_left();
        bundle.set_use_isolating(isolates);
        // A line that cannot be read is left out, and its text shows as its name: a test reads every line.
        for source in sources {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, isolates }
    }

    /// The text `id` with `values` in it.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.filled(id, values.iter().map(|&(name, value)| (name, FluentValue::from(value.to_owned()))))
    }

    /// The text `id` of `number` things, in the form that the language has for so many.
    pub(crate) fn count(&self, id: &str, number: u64, values: &[(&str, &str)]) -> String {
        let values = values.iter().map(|&(name, value)| (name, FluentValue::from(value.to_owned())));
        self.filled(id, values.chain([("number", FluentValue::from(number))]))
    }

    fn filled<'v>(&self, id: &str, values: impl Iterator<Item = (&'v str, FluentValue<'v>)>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = values.collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// `text`, which is read from left to right whatever stands round it: an instant, a zone.
    pub(crate) fn left_to_right(&self, text: &str) -> String {
        if self.isolates { format!("\u{2066}{text}\u{2069}") } else { text.to_owned() }
    }

    /// The word for a text that needs no values.
    pub(crate) fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A group's name.
    pub(crate) fn group(&self, group: Group) -> String {
        self.word(&format!("board-group-{group}"))
    }

    /// A role's name.
    pub(crate) fn role(&self, role: Role) -> String {
        self.word(&format!("board-role-{role}"))
    }

    /// How somebody registered.
    pub(crate) fn mode(&self, mode: Mode) -> String {
        self.word(match mode {
            Mode::InPerson => "board-mode-in-person",
            Mode::Online => "board-mode-online",
        })
    }

    /// What became of a registration.
    pub(crate) fn status(&self, status: Status) -> String {
        self.word(&format!("paper-status-{status}"))
    }

    /// A diet's name; one that the program has no word for stands as it was written.
    pub(crate) fn diet(&self, diet: &Diet) -> String {
        let id =
            format!("diet-{}", diet.as_str().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"));
        if self.bundle.has_message(&id) { self.word(&id) } else { diet.to_string() }
    }

    /// `date` in words.
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().number_from_monday()), &[]);
        let month = self.say(&format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say("date", &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }
}
