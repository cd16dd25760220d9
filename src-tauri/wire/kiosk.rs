//! What the screen for guests is told: never more than the guest before it may know of themselves.

use serde::Serialize;
use usher_core::attendee::Diet;
use usher_core::desk::Answer;
use usher_core::event::LunchMode;
use usher_core::lunch::Expectation;
use usher_core::outcome::Outcome;
use usher_core::seat::View;

/// The answer to a scan at the screen for guests.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Greeting {
    /// Whom it greets; nobody where a colleague has to see to them, whatever the reason is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) guest: Option<Guest>,
}

/// Somebody who is in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Guest {
    /// Their name.
    pub(crate) name: String,
    /// The language to greet them in, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    /// The lunch that is theirs, where one is and is handed out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub(crate) lunch: Option<Diet>,
}

impl Greeting {
    /// A colleague sees to them.
    pub(crate) const COLLEAGUE: Self = Self { guest: None };

    /// What the screen says to `answer`.
    pub(crate) fn of(answer: &Answer, view: &View<'_>) -> Self {
        let attendee = match &answer.outcome {
            Outcome::Admitted { attendee, .. } | Outcome::Echo { attendee, .. } => *attendee,
            _ => return Self::COLLEAGUE,
        };
        let Some(person) = view.history.index_of(attendee) else {
            return Self::COLLEAGUE;
        };
        let row = view.known_row(view.one(person));
        let lunch = answer.lunch.as_ref().filter(|lunch| {
            matches!(lunch.expectation, Expectation::Due | Expectation::Granted)
                && view.settings.lunch_mode != LunchMode::Buffet
        });
        Self {
            guest: Some(Guest {
                name: row.display_name(),
                language: row.language.clone(),
                lunch: lunch.map(|lunch| lunch.diet.clone()),
            }),
        }
    }
}
