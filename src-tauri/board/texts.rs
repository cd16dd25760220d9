//! The words of the public board, in the languages of the United Nations: those of the Board, and a few of its own.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// More of `Accept-Language` than any person needs is not read.
const WISHES: usize = 20;

/// A language that the public board speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// العربية
    Arabic,
    /// 中文
    Chinese,
    /// English, and for whoever asks for none of these.
    English,
    /// Français
    French,
    /// Русский
    Russian,
    /// Español
    Spanish,
}

impl Language {
    /// All of them, in the order of the United Nations.
    pub const ALL: &[Self] =
        &[Self::Arabic, Self::Chinese, Self::English, Self::French, Self::Russian, Self::Spanish];

    /// Its BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Chinese => "zh",
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Spanish => "es",
        }
    }

    /// The language of this tag, whatever its region.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().trim().to_ascii_lowercase();
        Self::ALL.iter().copied().find(|language| language.tag() == primary)
    }

    /// The language that a browser wants most, as its `Accept-Language` says.
    #[must_use]
    pub fn wanted(accepted: &str) -> Self {
        let mut best: Option<(Self, f32)> = None;
        for wish in accepted.split(',').take(WISHES) {
            let (tag, more) = wish.split_once(';').unwrap_or((wish, ""));
            let weight = more.trim().strip_prefix("q=").map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
            let Some(language) = Self::of(tag) else { continue };
            if weight > 0.0 && best.is_none_or(|(_, known)| weight > known) {
                best = Some((language, weight));
            }
        }
        best.map_or(Self::English, |(language, _)| language)
    }

    /// What it calls itself.
    pub(crate) const fn own_name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::English => "English",
            Self::French => "français",
            Self::Russian => "русский",
            Self::Spanish => "español",
        }
    }

    /// Whether it is read from right to left.
    pub(crate) const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// Its texts as they stand in the catalogue.
    const fn sources(self) -> [&'static str; 2] {
        match self {
            Self::Arabic => [
                include_str!("../../assets/texts/ar/board.ftl"),
                include_str!("../../assets/texts/ar/public.ftl"),
            ],
            Self::Chinese => [
                include_str!("../../assets/texts/zh/board.ftl"),
                include_str!("../../assets/texts/zh/public.ftl"),
            ],
            Self::English => [
                include_str!("../../assets/texts/en/board.ftl"),
                include_str!("../../assets/texts/en/public.ftl"),
            ],
            Self::French => [
                include_str!("../../assets/texts/fr/board.ftl"),
                include_str!("../../assets/texts/fr/public.ftl"),
            ],
            Self::Russian => [
                include_str!("../../assets/texts/ru/board.ftl"),
                include_str!("../../assets/texts/ru/public.ftl"),
            ],
            Self::Spanish => [
                include_str!("../../assets/texts/es/board.ftl"),
                include_str!("../../assets/texts/es/public.ftl"),
            ],
        }
    }
}

/// The texts of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub(crate) fn of(language: Language) -> Self {
        let tag = language.tag().parse().expect("the tag of a language of ours is one");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(language.is_right_to_left());
        for source in language.sources() {
            // A line that cannot be read is left out, and its text shows as its name: a test reads every line.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The text `id`.
    pub(crate) fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The text `id` with a count in it.
    pub(crate) fn count(&self, id: &str, number: u64) -> String {
        self.say_with(id, &[("number", number.into())])
    }

    /// The text `id` with `values` in it.
    pub(crate) fn say_with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs<'_> = values.iter().cloned().collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
