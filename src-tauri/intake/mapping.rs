//! What a column becomes.

use std::fmt;

use usher_core::attendee::COLUMNS;
use usher_core::entry::Hash;

/// What a column becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A field of the person, by its name in the plain list.
    Field(&'static str),
    /// The same, where the column that is the field itself says nothing.
    Else(&'static str),
    /// A choice that a column of its own says yes or no to, as a value of a field: `diet: vegan`.
    Choice(&'static str, String),
    /// A part of the person.
    Part(Part),
    /// Kept as it is, under its own header.
    Kept,
    /// Left out.
    LeftOut,
}

/// Parts of which a person's fields are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The given name; with the family name it is the name.
    FirstName,
    /// Names between the two.
    MiddleName,
    /// The order or registration: people of one are a party.
    Registration,
    /// Who ordered: the host of places without a name.
    Buyer,
    /// For how many people the row stands; above one, the others are places without a name.
    Places,
    /// The key by which the system knows the person.
    Key,
}

impl Part {
    const ALL: [(Self, &'static str); 6] = [
        (Self::FirstName, "first name"),
        (Self::MiddleName, "middle name"),
        (Self::Registration, "registration"),
        (Self::Buyer, "buyer"),
        (Self::Places, "places"),
        (Self::Key, "key"),
    ];
}

/// Before the name of a field that has a column of its own.
const ELSE: &str = "else ";

impl Target {
    /// Everything a column can become, but for [`Self::Else`] and [`Self::Choice`], in the order in which it is
    /// offered.
    pub fn all() -> impl Iterator<Item = Self> {
        let name_first = COLUMNS.iter().take(1).map(|field| Self::Field(field));
        let parts = Part::ALL.iter().map(|(part, _)| Self::Part(*part));
        let others =
            COLUMNS.iter().skip(1).filter(|field| **field != "source").map(|field| Self::Field(field));
        name_first.chain(parts).chain(others).chain([Self::Kept, Self::LeftOut])
    }

    /// The target of this name: a field's (`email`), `else ` and a field's, a field's and a choice (`diet: vegan`), a
    /// part's (`first name`), `kept` or `left out`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim();
        let field = |name: &str| COLUMNS.iter().find(|field| **field == name).copied();
        match name {
            "kept" => Some(Self::Kept),
            "left out" | "" => Some(Self::LeftOut),
            _ => field(name)
                .map(Self::Field)
                .or_else(|| name.strip_prefix(ELSE).and_then(field).map(Self::Else))
                .or_else(|| {
                    let (of, choice) = name.split_once(": ")?;
                    Some(Self::Choice(field(of)?, choice.to_owned()))
                })
                .or_else(|| {
                    Part::ALL.iter().find(|(_, own)| *own == name).map(|(part, _)| Self::Part(*part))
                }),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(field),
            Self::Else(field) => write!(f, "{ELSE}{field}"),
            Self::Choice(field, choice) => write!(f, "{field}: {choice}"),
            Self::Part(part) => {
                f.write_str(Part::ALL.iter().find(|(own, _)| own == part).map_or("", |(_, name)| name))
            }
            Self::Kept => f.write_str("kept"),
            Self::LeftOut => f.write_str("left out"),
        }
    }
}

/// SHA-256 of the headers, folded: what lists of the same make have in common.
pub(crate) fn fingerprint(headers: &[String]) -> Hash {
    Hash::of(headers.join("\n").as_bytes())
}

/// Headers as they are shown and spoken of: cut at line breaks into words, each only once.
pub(crate) fn labels<'h>(headers: impl Iterator<Item = &'h str>) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for (number, header) in headers.enumerate() {
        let words = header.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = if words.is_empty() { format!("column {}", number + 1) } else { words };
        let label = (1..)
            .map(|again| if again == 1 { words.clone() } else { format!("{words} ({again})") })
            .find(|label| !labels.contains(label))
            .unwrap_or_default();
        labels.push(label);
    }
    labels
}
