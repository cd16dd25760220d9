//! A person, as an answer shows them.

use serde::Serialize;
use usher_core::attendee::{Diet, Group, Mode, Role, Status};
use usher_core::desk::LunchAnswer;
use usher_core::history::{Flag, PersonIndex};
use usher_core::ids::AttendeeId;
use usher_core::lunch::{Expectation, expectation};
use usher_core::seat::View;

/// A person, as an answer shows them.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Card {
    /// Their id.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) id: AttendeeId,
    /// The name to show.
    pub(crate) name: String,
    /// Whether it is a place of a registration that has no name yet.
    #[serde(skip_serializing_if = "is_false")]
    #[cfg_attr(test, ts(as = "Option<bool>"))]
    pub(crate) unnamed: bool,
    /// The name in Latin letters, where it isn't.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) latin_name: Option<String>,
    /// H.E., Dr., Mme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) honorific: Option<String>,
    /// Whom they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) affiliation: Option<String>,
    /// The language to greet them in, as a BCP 47 tag; it also picks the forms of their name's letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    /// Which of the audiences.
    #[cfg_attr(test, ts(type = "Group"))]
    pub(crate) group: Group,
    /// How their seat was registered.
    #[cfg_attr(test, ts(type = "Mode"))]
    pub(crate) mode: Mode,
    /// The role of their seat.
    #[cfg_attr(test, ts(type = "Role"))]
    pub(crate) role: Role,
    /// What became of the registration.
    #[cfg_attr(test, ts(type = "Status"))]
    pub(crate) status: Status,
    /// The people they belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) party: Option<String>,
    /// What they can expect at lunch.
    #[cfg_attr(test, ts(type = "Expectation"))]
    pub(crate) lunch: Expectation,
    /// Of which diet.
    #[cfg_attr(test, ts(as = "String"))]
    pub(crate) diet: Diet,
    /// Diets of which there is a plate, where there is none of theirs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<String>>"))]
    pub(crate) other_diets: Vec<Diet>,
    /// In whose place they come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) in_place_of: Option<String>,
}

impl Card {
    /// Somebody as the view has them. `lunch` is what the desk just answered, where it did.
    #[must_use]
    pub(crate) fn of(view: &View<'_>, person: PersonIndex, lunch: Option<&LunchAnswer>) -> Self {
        let index = view.one(person);
        let own = view.known_row(index);
        let seat = view.seat_of(index);
        let row = seat.map_or_else(|| own.clone(), |seat| seat.row());
        Self {
            id: view.history.people[index].id,
            name: own.display_name(),
            unnamed: own.is_unnamed(),
            latin_name: own.latin_name.clone(),
            honorific: own.honorific.clone(),
            affiliation: own.affiliation.clone(),
            language: own.language.clone(),
            group: row.group,
            mode: row.mode,
            role: row.role,
            status: row.status,
            party: own.party.clone(),
            lunch: lunch
                .map(|lunch| lunch.expectation)
                .or_else(|| seat.map(|seat| expectation(view, seat)))
                .unwrap_or(Expectation::No),
            diet: lunch.map_or_else(
                || seat.map_or_else(|| own.diet(), |seat| seat.diet()),
                |lunch| lunch.diet.clone(),
            ),
            other_diets: lunch.map(|lunch| lunch.instead.clone()).unwrap_or_default(),
            in_place_of: seat.filter(|seat| seat.index != index).map(|seat| seat.row().display_name()),
        }
    }

    /// Name, and the Latin form where there is one.
    #[must_use]
    pub(crate) fn full_name(&self) -> String {
        match &self.latin_name {
            Some(latin) => format!("{} ({latin})", self.name),
            None => self.name.clone(),
        }
    }
}

const fn is_false(value: &bool) -> bool {
    !*value
}

/// Something that the desk must see about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Attention {
    /// Why.
    #[cfg_attr(test, ts(type = "\"role\" | \"access\" | \"attention\" | \"note\""))]
    pub(crate) kind: &'static str,
    /// In words.
    pub(crate) text: String,
}

/// What the desk must see about a person: what the roster says, and what was put at a desk and not met.
#[must_use]
pub(crate) fn attention(view: &View<'_>, person: PersonIndex) -> Vec<Attention> {
    let row = view.known_row(person);
    let mut all = Vec::new();
    let mut add = |kind, text: String| all.push(Attention { kind, text });
    let role = view.seat_of(person).map_or(row.role, |seat| seat.role());
    // Whoever is on stage is awaited by somebody.
    if matches!(role, Role::Speaker | Role::Moderator | Role::Interpreter) {
        let mut word = role.to_string();
        word[..1].make_ascii_uppercase();
        add("role", word);
    }
    for (kind, text) in [("attention", &row.attention), ("access", &row.access_needs), ("note", &row.note)] {
        if let Some(text) = text {
            add(kind, text.clone());
        }
    }
    for mark in view.flags(person) {
        match &mark.what {
            Flag::Note(text) => add("note", text.clone()),
            Flag::Attention(text) => add("attention", text.clone()),
            Flag::Met => {}
        }
    }
    all
}
