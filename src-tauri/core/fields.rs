//! What a row of a roster says, field by field.

use std::borrow::Cow;
use std::ops::Index;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::attendee::COLUMNS;

/// What a row of a roster says, by the names of the plain list's columns (`name`, `latin name`, `email` …); any
/// other column stands under its own header. A value that is absent is not there.
///
/// A map in the order of its keys, kept small: a roster of a hundred thousand people has a million values, and the
/// names of our own columns are written once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fields(Vec<(Cow<'static, str>, Box<str>)>);

impl Fields {
    /// Nothing said.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of `key`, which may be empty.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.place(key).ok().map(|place| &*self.0[place].1)
    }

    /// The value of `key`; empty where it says nothing of it.
    #[must_use]
    pub fn said(&self, key: &str) -> &str {
        self.get(key).unwrap_or_default()
    }

    /// Says `value` of `key`, whatever was said before.
    pub fn insert(&mut self, key: &str, value: impl Into<Box<str>>) {
        match self.place(key) {
            Ok(place) => self.0[place].1 = value.into(),
            Err(place) => {
                let known = COLUMNS.iter().find(|column| **column == key);
                let key = known.map_or_else(|| Cow::Owned(key.to_owned()), |column| Cow::Borrowed(*column));
                self.0.insert(place, (key, value.into()));
            }
        }
    }

    /// Says `value` of `key` where nothing was said, or an empty text.
    pub fn fill_in(&mut self, key: &str, value: &str) {
        if self.said(key).is_empty() {
            self.insert(key, value);
        }
    }

    /// Forgets those that `keep` does not want.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &str) -> bool) {
        self.0.retain(|(key, value)| keep(key, value));
        self.0.shrink_to_fit();
    }

    /// Keys and values, in the order of the keys.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (&**key, &**value))
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| (**known).cmp(key))
    }
}

impl Index<&str> for Fields {
    type Output = str;

    fn index(&self, key: &str) -> &str {
        self.get(key).unwrap_or_else(|| panic!("nothing is said of `{key}`"))
    }
}

impl<K: AsRef<str>, V: Into<Box<str>>> FromIterator<(K, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(said: I) -> Self {
        let mut fields = Self::new();
        for (key, value) in said {
            fields.insert(key.as_ref(), value);
        }
        fields
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = Fields;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a map of texts")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::new();
                while let Some((key, value)) = map.next_entry::<Cow<'de, str>, Box<str>>()? {
                    fields.insert(&key, value);
                }
                fields.0.shrink_to_fit();
                Ok(fields)
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}
