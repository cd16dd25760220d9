//! One person on the roster, as registered.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use crate::fields::Fields;

macro_rules! closed_set {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant),+
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word for it, in files and answers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),+
                }
            }
        }

        impl From<$name> for &'static str {
            fn from(word: $name) -> Self {
                word.as_str()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = String;

            /// Reads the word, whatever its case, with `-` and `_` as spaces.
            fn from_str(text: &str) -> Result<Self, String> {
                if let Some(known) = Self::ALL.iter().copied().find(|known| known.as_str() == text) {
                    return Ok(known);
                }
                let folded = text.trim().to_lowercase().replace(['-', '_'], " ");
                Self::ALL
                    .iter()
                    .copied()
                    .find(|known| known.as_str() == folded)
                    .ok_or_else(|| format!("give {}", listed(&Self::ALL.iter().map(|known| known.as_str()).collect::<Vec<_>>())))
            }
        }
    };
}

/// Words, as a sentence lists them.
pub(crate) fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

closed_set! {
    /// The audiences of the concept note.
    Group {
        /// Missions, ministries, officials.
        Government = "government",
        /// UN entities and international organizations.
        Un = "un",
        /// Academia, research, think tanks.
        Academia = "academia",
        /// Industry and civil society.
        Industry = "industry",
        /// Anybody else, and whoever did not say.
        Other = "other",
    }
}

closed_set! {
    /// How somebody registered. Where they really took part is derived.
    Mode {
        /// In the room.
        InPerson = "in person",
        /// Through the network.
        Online = "online",
    }
}

closed_set! {
    /// What became of a registration.
    Status {
        /// May come.
        Confirmed = "confirmed",
        /// Withdrawn.
        Cancelled = "cancelled",
        /// On the waiting list.
        Waitlisted = "waitlisted",
        /// Not decided yet.
        Pending = "pending",
    }
}

closed_set! {
    /// What somebody does at the event.
    Role {
        /// Listens.
        Guest = "guest",
        /// Speaks.
        Speaker = "speaker",
        /// Leads the discussion.
        Moderator = "moderator",
        /// Holds the event.
        Organizer = "organizer",
        /// Interprets.
        Interpreter = "interpreter",
        /// Reports.
        Press = "press",
        /// Works for the house.
        Staff = "staff",
        /// Works on the stage.
        Crew = "crew",
    }
}

impl Role {
    /// Whether this role counts in "how many came".
    #[must_use]
    pub const fn is_audience(self) -> bool {
        matches!(self, Self::Guest | Self::Press)
    }
}

/// What somebody eats, in lower case; `standard` where nothing is said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Diet(String);

impl Diet {
    /// The diet of this name; spaces and case don't tell diets apart.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if folded.is_empty() { Self::standard() } else { Self(folded) }
    }

    /// What the caterer makes where nothing is said.
    #[must_use]
    pub fn standard() -> Self {
        Self("standard".to_owned())
    }

    /// Its name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Diet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// One person on the roster. What is not said is as the plain list has it: in person, no lunch, confirmed, guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// The name to show, as given; empty for a place that has no name yet.
    pub name: String,
    /// The name in Latin letters, where the name itself is not.
    pub latin_name: Option<String>,
    /// H.E., Dr., Mme: shown, but neither searched nor sorted by.
    pub honorific: Option<String>,
    /// The family name, where known.
    pub family_name: Option<String>,
    /// The name as on the identity card, for building security.
    pub name_as_on_id: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whom they come from.
    pub affiliation: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// What they do there.
    pub position: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The language to greet them in, as a BCP 47 tag.
    pub language: Option<String>,
    /// Which of the note's audiences.
    pub group: Group,
    /// How they registered.
    pub mode: Mode,
    /// What became of it.
    pub status: Status,
    /// What they do at the event.
    pub role: Role,
    /// Whether they asked for lunch.
    pub lunch: bool,
    /// What they eat; none where the row says nothing, which is [`Diet::standard`].
    pub diet: Option<Diet>,
    /// The text of their ticket, where another system issued it.
    pub code: Option<String>,
    /// The people they belong to.
    pub party: Option<String>,
    /// Who brings them.
    pub host: Option<String>,
    /// What they need to get in and about.
    pub access_needs: Option<String>,
    /// Whether they may be photographed, where they said so.
    pub photo_consent: Option<bool>,
    /// What the desk must do or say when they come.
    pub attention: Option<String>,
    /// What the desk should know.
    pub note: Option<String>,
    /// The key by which the system they registered with knows them, such as `Indico 17`.
    pub source: Option<String>,
    /// All else that the file said, by its header.
    pub other: BTreeMap<String, String>,
}

/// The columns of the plain list, by their English names.
pub const COLUMNS: &[&str] = &[
    "name",
    "latin name",
    "honorific",
    "family name",
    "name as on id",
    "email",
    "affiliation",
    "country",
    "position",
    "phone",
    "language",
    "group",
    "mode",
    "status",
    "role",
    "lunch",
    "diet",
    "code",
    "party",
    "host",
    "access needs",
    "photo consent",
    "attention",
    "note",
    "source",
];

/// Takes into the fields of one row what another row of the same person says besides. Of two registrations the one
/// that stands better counts.
pub(crate) fn take_in(fields: &mut Fields, other: &Fields) {
    if Status::of(other).stands() > Status::of(fields).stands() {
        fields.insert("status", Status::of(other).as_str());
    }
    for (field, value) in other.iter() {
        fields.fill_in(field, value);
    }
}

impl Status {
    /// The status that a row's fields say; confirmed where they say none.
    pub(crate) fn of(fields: &Fields) -> Self {
        fields.said("status").parse().unwrap_or(Self::Confirmed)
    }

    /// How well a registration stands: of two in one name the better one counts.
    pub(crate) const fn stands(self) -> u8 {
        match self {
            Self::Cancelled => 0,
            Self::Pending => 1,
            Self::Waitlisted => 2,
            Self::Confirmed => 3,
        }
    }
}

impl Attendee {
    /// The person of these fields. A value that is none of its closed set counts as absent: an import never
    /// lets one through ([`crate::roster::list`]).
    #[must_use]
    pub fn from_fields(fields: &Fields) -> Self {
        let mut person = Self::nobody();
        for (key, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
            let text = || Some(value.to_owned());
            match key {
                "name" => value.clone_into(&mut person.name),
                "latin name" => person.latin_name = text(),
                "honorific" => person.honorific = text(),
                "family name" => person.family_name = text(),
                "name as on id" => person.name_as_on_id = text(),
                "email" => person.email = text(),
                "affiliation" => person.affiliation = text(),
                "country" => person.country = text(),
                "position" => person.position = text(),
                "phone" => person.phone = text(),
                "language" => person.language = text(),
                "group" => person.group = value.parse().unwrap_or(person.group),
                "mode" => person.mode = value.parse().unwrap_or(person.mode),
                "status" => person.status = value.parse().unwrap_or(person.status),
                "role" => person.role = value.parse().unwrap_or(person.role),
                "lunch" => person.lunch = value == "yes",
                "diet" => person.diet = Some(Diet::new(value)),
                "code" => person.code = text(),
                "party" => person.party = text(),
                "host" => person.host = text(),
                "access needs" => person.access_needs = text(),
                "photo consent" => person.photo_consent = Some(value == "yes"),
                "attention" => person.attention = text(),
                "note" => person.note = text(),
                "source" => person.source = text(),
                _ => {
                    person.other.insert(key.to_owned(), value.to_owned());
                }
            }
        }
        person
    }

    /// Somebody of whom nothing is said.
    fn nobody() -> Self {
        Self {
            name: String::new(),
            latin_name: None,
            honorific: None,
            family_name: None,
            name_as_on_id: None,
            email: None,
            affiliation: None,
            country: None,
            position: None,
            phone: None,
            language: None,
            group: Group::Other,
            mode: Mode::InPerson,
            status: Status::Confirmed,
            role: Role::Guest,
            lunch: false,
            diet: None,
            code: None,
            party: None,
            host: None,
            access_needs: None,
            photo_consent: None,
            attention: None,
            note: None,
            source: None,
            other: BTreeMap::new(),
        }
    }

    /// The name to show, with what they are called by before it.
    #[must_use]
    pub fn name_with_honorific(&self) -> String {
        match &self.honorific {
            Some(honorific) => format!("{honorific} {}", self.display_name()),
            None => self.display_name(),
        }
    }

    /// The name to show: as given, or for a place without a name whom it belongs to.
    #[must_use]
    pub fn display_name(&self) -> String {
        match (&self.host, &self.party) {
            _ if !self.name.is_empty() => self.name.clone(),
            (Some(host), _) => format!("Guest of {host}"),
            (None, Some(party)) => format!("Place of {party}"),
            (None, None) => "Unnamed place".to_owned(),
        }
    }

    /// Whether this is a place of a registration that has no name yet.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        self.name.is_empty()
    }

    /// What they eat.
    #[must_use]
    pub fn diet(&self) -> Diet {
        self.diet.clone().unwrap_or_else(Diet::standard)
    }
}
