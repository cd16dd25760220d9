//! Contact cards: vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), `MECARD` and `BIZCARD` (NTT DOCOMO).
//!
//! A card is no ticket; it says whom to look up. Of all that it may hold, name, e-mail addresses and organization
//! are read, and whatever cannot be read is passed over.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::is_control;

/// The longest name or organization that is kept, in characters.
const LONGEST: usize = 120;
/// How many e-mail addresses are kept.
const EMAILS: usize = 8;

/// Whom a contact card is about. Nothing in it steers a screen: controls are taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name as the card writes it; empty where it has none.
    pub name: String,
    /// Given and family name alone, where the card tells them apart and writes the name otherwise.
    pub plain_name: Option<String>,
    /// E-mail addresses, the preferred one first.
    pub emails: Vec<String>,
    /// The organization.
    pub organization: Option<String>,
}

impl Contact {
    /// Reads a card; none where `text` does not begin like one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let body = |mark: &str| {
            let (start, body) = text.split_at_checked(mark.len())?;
            start.eq_ignore_ascii_case(mark).then_some(body)
        };
        body("BEGIN:VCARD")
            .map(vcard)
            .or_else(|| body("MECARD:").map(mecard))
            .or_else(|| body("BIZCARD:").map(bizcard))
    }
}

/// What was read of a card so far.
#[derive(Default)]
struct Draft {
    /// The name as it is written.
    written: String,
    given: String,
    family: String,
    /// With whether the address is preferred.
    emails: Vec<(bool, String)>,
    organization: String,
}

impl Draft {
    fn add_email(&mut self, address: &str, preferred: bool) {
        let address = shown(address.trim().trim_start_matches("mailto:"));
        let known = self.emails.iter().any(|(_, known)| *known == address);
        if self.emails.len() < EMAILS && address.contains('@') && !known {
            self.emails.push((preferred, address));
        }
    }

    fn contact(mut self) -> Contact {
        self.emails.sort_by_key(|(preferred, _)| !preferred);
        let plain = shown(&format!("{} {}", self.given, self.family));
        let written = shown(&self.written);
        let name = if written.is_empty() { plain.clone() } else { written };
        let organization = shown(&self.organization);
        Contact {
            plain_name: (!plain.is_empty() && plain != name).then_some(plain),
            name,
            emails: self.emails.into_iter().map(|(_, address)| address).collect(),
            organization: (!organization.is_empty()).then_some(organization),
        }
    }
}

/// `text` as it may be shown: in one line, without controls, not longer than anybody is called.
fn shown(text: &str) -> String {
    let plain: String =
        text.chars().map(|character| if is_control(character) { ' ' } else { character }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}

/// The parts of `text` between separators that no backslash escapes, still escaped.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut escaped = false;
    text.split(|character| {
        let separates = character == separator && !escaped;
        escaped = character == '\\' && !escaped;
        separates
    })
    .collect()
}

/// `text` with what a backslash escapes: a line break for `n`, else the character itself.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain
                .extend(characters.next().map(|next| if matches!(next, 'n' | 'N') { '\n' } else { next })),
            _ => plain.push(character),
        }
    }
    plain
}

/// `MECARD:N:Last,First;ORG:…;EMAIL:…;;`
fn mecard(body: &str) -> Contact {
    let mut draft = Draft::default();
    for (name, value) in fields(body) {
        match name.as_str() {
            "N" => {
                let mut parts = split(value, ',').into_iter().map(unescaped);
                draft.family = parts.next().unwrap_or_default();
                draft.given = parts.next().unwrap_or_default();
            }
            "EMAIL" => draft.add_email(&unescaped(value), false),
            "ORG" => draft.organization = unescaped(value),
            _ => {}
        }
    }
    draft.contact()
}

/// `BIZCARD:N:First;X:Last;C:…;E:…;;`
fn bizcard(body: &str) -> Contact {
    let mut draft = Draft::default();
    for (name, value) in fields(body) {
        match name.as_str() {
            "N" => draft.given = unescaped(value),
            "X" => draft.family = unescaped(value),
            "E" => draft.add_email(&unescaped(value), false),
            "C" => draft.organization = unescaped(value),
            _ => {}
        }
    }
    draft.contact()
}

/// The fields of a `MECARD` or `BIZCARD`: names in capitals, and values, still escaped.
fn fields(body: &str) -> impl Iterator<Item = (String, &str)> {
    split(body, ';')
        .into_iter()
        .filter_map(|field| field.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value))
}

fn vcard(body: &str) -> Contact {
    let mut draft = Draft::default();
    for line in unfolded(body) {
        let Some(property) = Property::read(&line) else { continue };
        let value = property.value();
        let parts = || split(&value, ';').into_iter().map(unescaped);
        match property.name.as_str() {
            "FN" if draft.written.is_empty() => draft.written = unescaped(&value),
            "N" if draft.family.is_empty() && draft.given.is_empty() => {
                let mut parts = parts();
                draft.family = parts.next().unwrap_or_default();
                draft.given = parts.next().unwrap_or_default();
            }
            "EMAIL" => draft.add_email(&unescaped(&value), property.is_preferred()),
            "ORG" if draft.organization.is_empty() => {
                draft.organization = parts().next().unwrap_or_default();
            }
            "END" => break,
            _ => {}
        }
    }
    draft.contact()
}

/// The lines of a vCard, each whole: one that begins with white space goes on with the last, and so does one after
/// a quoted-printable line that ends with `=`.
fn unfolded(body: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in body.split(['\r', '\n']) {
        let soft = lines.last().is_some_and(|last| last.ends_with('=') && is_quoted_printable(last));
        match (lines.last_mut(), line.strip_prefix([' ', '\t'])) {
            (Some(last), _) if soft && !line.is_empty() => {
                last.pop();
                last.push_str(line);
            }
            (Some(last), Some(rest)) => last.push_str(rest),
            _ if line.is_empty() => {}
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn is_quoted_printable(line: &str) -> bool {
    Property::read(line).is_some_and(|property| property.is("ENCODING", "QUOTED-PRINTABLE"))
}

/// A line of a vCard: `group.NAME;PARAMETER=value:value`.
struct Property<'l> {
    name: String,
    /// Names in capitals, and values; version 2.1 leaves the name out where the value says it all.
    parameters: Vec<(String, &'l str)>,
    raw: &'l str,
}

impl<'l> Property<'l> {
    fn read(line: &'l str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.find(|character| {
            quoted ^= character == '"';
            character == ':' && !quoted
        })?;
        let mut parts = line[..colon].split(';');
        let name = parts.next()?;
        let name = name.rsplit_once('.').map_or(name, |(_, name)| name).trim().to_ascii_uppercase();
        let parameters = parts
            .map(|part| match part.split_once('=') {
                Some((name, value)) => (name.trim().to_ascii_uppercase(), value.trim().trim_matches('"')),
                None => (String::new(), part.trim()),
            })
            .collect();
        Some(Self { name, parameters, raw: &line[colon + 1..] })
    }

    fn is(&self, name: &str, value: &str) -> bool {
        self.parameters.iter().any(|(known, said)| {
            (known.is_empty() || known == name) && said.split(',').any(|one| one.eq_ignore_ascii_case(value))
        })
    }

    fn is_preferred(&self) -> bool {
        self.is("TYPE", "PREF") || self.is("PREF", "1")
    }

    /// The value, decoded; empty where its encoding is that of pictures.
    fn value(&self) -> String {
        if self.is("ENCODING", "BASE64") || self.is("ENCODING", "B") {
            return String::new();
        }
        if !self.is("ENCODING", "QUOTED-PRINTABLE") {
            return self.raw.to_owned();
        }
        let bytes = from_quoted_printable(self.raw);
        let charset = self.parameters.iter().find(|(name, _)| name == "CHARSET");
        let encoding = charset.and_then(|(_, label)| Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8);
        match encoding.decode_without_bom_handling_and_without_replacement(&bytes) {
            Some(text) => text.into_owned(),
            // What says nothing of its charset and isn't UTF-8 is from a Western Windows, as a rule.
            None => WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned(),
        }
    }
}

/// The bytes of a quoted-printable text (RFC 2045, 6.7). An `=` that two hexadecimal digits do not follow stands
/// for itself.
fn from_quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|&digit| char::from(digit).to_digit(16));
        let escaped = || u8::try_from(digit(0)? * 16 + digit(1)?).ok();
        match escaped().filter(|_| byte == b'=') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    bytes
}
