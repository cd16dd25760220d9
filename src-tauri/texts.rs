//! The words of the command line, in six languages: one Fluent catalogue a language, of which the window says its part
//! itself. Keys and machine words of `--json` stand in none of them: they are never translated.

use std::env;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};

use crate::wire::{Said, Words};

/// A language that the program speaks: the six of the United Nations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// The catalogue of one language, file by file.
macro_rules! catalogue {
    ($tag:literal) => {
        [
            include_str!(concat!("../assets/texts/", $tag, "/frame.ftl")),
            include_str!(concat!("../assets/texts/", $tag, "/desk.ftl")),
            include_str!(concat!("../assets/texts/", $tag, "/staff.ftl")),
            include_str!(concat!("../assets/texts/", $tag, "/online.ftl")),
            include_str!(concat!("../assets/texts/", $tag, "/cli.ftl")),
            include_str!(concat!("../assets/texts/", $tag, "/problems.ftl")),
        ]
    };
}

impl Language {
    /// All of them.
    #[cfg(test)]
    const ALL: &[Self] = &[Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The language of the terminal, as the environment names it; English where that is none of ours.
    pub(crate) fn of_the_terminal() -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|variable| env::var(variable).ok().filter(|locale| !locale.is_empty()))
            .and_then(|locale| Self::of_locale(&locale))
            .unwrap_or_default()
    }

    /// The one of ours that a locale such as `fr_CH.UTF-8` names.
    fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "ar" => Some(Self::Ar),
            "zh" => Some(Self::Zh),
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "ru" => Some(Self::Ru),
            "es" => Some(Self::Es),
            _ => None,
        }
    }

    const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    const fn catalogue(self) -> [&'static str; 6] {
        match self {
            Self::Ar => catalogue!("ar"),
            Self::Zh => catalogue!("zh"),
            Self::En => catalogue!("en"),
            Self::Fr => catalogue!("fr"),
            Self::Ru => catalogue!("ru"),
            Self::Es => catalogue!("es"),
        }
    }
}

impl From<Language> for usher_paper::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Ar => Self::Arabic,
            Language::Zh => Self::Chinese,
            Language::En => Self::English,
            Language::Fr => Self::French,
            Language::Ru => Self::Russian,
            Language::Es => Self::Spanish,
        }
    }
}

/// The texts of one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The texts of `language`. In Arabic what stands in a text keeps its own direction.
    pub(crate) fn of(language: Language) -> Self {
        let tag = language.tag().parse().expect("the tag of a language of ours is one");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(language == Language::Ar);
        for source in language.catalogue() {
            // A line that cannot be read is left out, and its text shows as its name: a test reads every line.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The text `id`, with `values` in it.
    pub(crate) fn say(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// The text `id`, where there is one.
    pub(crate) fn find(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// What went wrong.
    pub(crate) fn tell(&self, words: &Words) -> String {
        let values: Vec<(&str, FluentValue<'_>)> = words
            .values
            .iter()
            .map(|(name, said)| match said {
                Said::Text(text) => (*name, text.as_str().into()),
                Said::Number(number) => (*name, (*number).into()),
            })
            .collect();
        self.say(words.id, &values)
    }

    /// The text `id`, in which nothing stands.
    pub(crate) fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// What a diet is called: the usual ones in words of the catalogue, any other as the roster has it.
    pub(crate) fn diet(&self, diet: &str) -> String {
        self.find(&format!("diet-{}", diet.replace(' ', "-")), &[]).unwrap_or_else(|| diet.to_owned())
    }

    /// Two sentences, one after the other.
    pub(crate) fn then(&self, first: String, second: String) -> String {
        self.say("cli-then", &[("first", first.into()), ("second", second.into())])
    }

    /// Several things in a row.
    pub(crate) fn list(&self, things: impl IntoIterator<Item = String>) -> String {
        things
            .into_iter()
            .reduce(|first, second| {
                self.say("list-two", &[("first", first.into()), ("second", second.into())])
            })
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use usher_core::presence::Total;

    use super::{Language, Texts};

    /// The texts of a catalogue's own files, by name, with the variables in each.
    fn texts(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let [.., own, problems] = language.catalogue();
        let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut name = String::new();
        for line in own.lines().chain(problems.lines()) {
            if let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| !id.contains(' ')) {
                id.clone_into(&mut name);
                assert!(!texts.contains_key(&name), "{language:?} has `{name}` twice");
            }
            let variables = texts.entry(name.clone()).or_default();
            let parts = line.split('$').skip(1);
            variables.extend(parts.filter_map(|part| Some(part.split_whitespace().next()?.to_owned())));
        }
        texts.remove("");
        texts
    }

    #[test]
    fn every_text_is_there_in_six_languages_with_the_same_things_in_it() {
        let english = texts(Language::En);
        assert!(english.len() > 200, "{}", english.len());
        for &language in Language::ALL {
            let own = texts(language);
            let bundle = Texts::of(language).bundle;
            for (id, variables) in &english {
                assert_eq!(own.get(id), Some(variables), "{language:?} {id}");
                assert!(
                    bundle.get_message(id).is_some_and(|text| text.value().is_some()),
                    "{language:?} {id}"
                );
            }
            assert_eq!(own.len(), english.len(), "{language:?}");
        }
    }

    #[test]
    fn every_text_that_the_command_line_says_is_in_the_catalogue_and_no_other() {
        let known = texts(Language::En);
        let mut said = BTreeSet::new();
        let rooms = ["src-tauri/cli", "src-tauri/wire"];
        for room in rooms {
            for file in std::fs::read_dir(room).expect("the room is there") {
                let source = std::fs::read_to_string(file.expect("a file").path()).expect("it is text");
                let quoted = source.split('"').skip(1).step_by(2).map(str::to_owned);
                said.extend(quoted.filter(|text| {
                    ["cli-", "problem-", "file-", "error-"].iter().any(|prefix| text.starts_with(prefix))
                }));
            }
        }
        // What these rooms ask for without its name.
        said.insert("cli-then".to_owned());
        let begun = ["cli-standing-", "cli-expect-"];
        let lacking: Vec<_> = said
            .iter()
            .filter(|id| !known.contains_key(*id) && !begun.iter().any(|begins| id.starts_with(begins)))
            .collect();
        assert!(lacking.is_empty(), "{lacking:?}");
        let unsaid: Vec<_> = known
            .keys()
            .filter(|id| !said.contains(*id) && !begun.iter().any(|begins| id.starts_with(begins)))
            .collect();
        assert!(unsaid.is_empty(), "{unsaid:?}");
    }

    #[test]
    fn the_words_of_attendance_reports_that_the_command_line_shares_with_the_window_are_there() {
        let source = std::fs::read_to_string("src-tauri/cli/online.rs").expect("it is text");
        let quoted = source.split('"').skip(1).step_by(2);
        let shared: Vec<&str> =
            quoted.filter(|text| text.starts_with("online-") && !text.ends_with("{}")).collect();
        assert!(shared.len() > 10, "{shared:?}");
        let totals = [
            Total::Participants,
            Total::UniqueViewers,
            Total::Users,
            Total::Registered,
            Total::MostAtOnce,
            Total::MeetingLength,
            Total::AverageLength,
            Total::RowLength,
        ]
        .map(|total| format!("online-total-{}", total.as_str().replace('_', "-")));
        for id in shared.into_iter().chain(totals.iter().map(String::as_str)) {
            assert!(Texts::of(Language::En).bundle.has_message(id), "{id}");
        }
    }

    #[test]
    fn a_locale_names_its_language() {
        for (locale, language) in [
            ("fr_CH.UTF-8", Some(Language::Fr)),
            ("zh_CN", Some(Language::Zh)),
            ("ar", Some(Language::Ar)),
            ("es-419", Some(Language::Es)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("de_DE@euro", None),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
