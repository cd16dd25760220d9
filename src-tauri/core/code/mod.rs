//! What a scanned text is. Nothing here asks the roster: this is the form alone.
//!
//! The forms of other systems are those of Indico (`get_ticket_qr_code_data` and, before 3.3, its JSON with a
//! `checkin_secret`), pretix ([`crate::pretix`]), alf.io, Hi.Events, Attendize, Eventyay and Eventbrite. A text
//! that is whole and on a roster's code column is a ticket whatever its form: the judge sees to that.

mod contact;
mod system;

use std::borrow::Cow;

use data_encoding::{BASE64, HEXLOWER_PERMISSIVE};
use serde_json::Value;
use uuid::Uuid;

pub use contact::Contact;
pub use system::System;

use crate::entry::Hash;
use crate::event::Facts;
use crate::pretix;
use crate::ticket::{self, Ticket};

/// No ticket is longer than this, in bytes; what is longer is not looked at.
pub const LONGEST: usize = 4096;

/// The text of the card on which a hand scanner is tried: every character that tells keyboard layouts apart.
pub const SCANNER_CARD: &str =
    r#"USHER-CARD:?&=%$+-_./;{"[]"}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"#;

/// The ticket beside it, of an event that there is not.
pub const SAMPLE_TICKET: &str = "U1VWXY0123456789ABCDEFGHJKMNPQRSPF";

/// A text that was read, sorted by its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// One of our tickets, whole.
    Ticket(Ticket),
    /// A text that begins like one of our tickets: cut or garbled on the way.
    MisreadTicket(String),
    /// An Indico ticket.
    Indico {
        /// The server that issued it: its address without `https://`.
        server: Option<String>,
        /// Whose it is.
        holder: Holder,
    },
    /// A UUID alone, as Indico and alf.io both issue them.
    Uuid(Uuid),
    /// A ticket that pretix signed.
    PretixSigned(pretix::Signed),
    /// A ticket of another system, by its form, and the text by which it is told from others.
    Foreign(System, String),
    /// Something that is no ticket by its form, and its text.
    NotATicket(NotATicket, String),
    /// A text of no form that we know.
    Opaque(String),
}

/// Whose an Indico ticket is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The registration or, where the ticket names one, the companion of this UUID.
    Uuid(Uuid),
    /// A companion whom version 1 tells by numbers alone: server, event, registration and person.
    Companion(String),
}

/// What a text is that is no ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotATicket {
    /// It sets up a check-in program.
    SetUpCode,
    /// alf.io's link for whoever joins online.
    OnlineLink,
    /// An order of Hi.Events, in which there may be several tickets.
    Order,
    /// A web address.
    WebAddress,
    /// A Wi-Fi network's name and password.
    WifiCode,
    /// A vCard or MeCard.
    ContactCard(Box<Contact>),
    /// An e-mail address or message.
    Mail,
    /// A telephone number or message.
    Phone,
    /// A place on a map.
    Location,
    /// A date for a calendar.
    CalendarEntry,
    /// A pass of another house, as the event's description names it.
    Pass(String),
    /// The card on which a hand scanner is tried, or the ticket on it.
    ScannerCard,
    /// Nothing that can be printed.
    Empty,
    /// Longer than any ticket.
    TooLong,
}

impl NotATicket {
    /// What it is, in words that follow "this is".
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::SetUpCode => "a set-up code for a check-in program".to_owned(),
            Self::OnlineLink => "a link for joining online".to_owned(),
            Self::Order => "an order number".to_owned(),
            Self::WebAddress => "a web address".to_owned(),
            Self::WifiCode => "a Wi-Fi code".to_owned(),
            Self::ContactCard(_) => "a contact card".to_owned(),
            Self::Mail => "an e-mail address".to_owned(),
            Self::Phone => "a telephone number".to_owned(),
            Self::Location => "a place on a map".to_owned(),
            Self::CalendarEntry => "a calendar entry".to_owned(),
            Self::Pass(name) => format!("a {name}"),
            Self::ScannerCard => "the test card for hand scanners".to_owned(),
            Self::Empty => "an empty code".to_owned(),
            Self::TooLong => "a code longer than any ticket".to_owned(),
        }
    }
}

impl Code {
    /// Sorts a text. `facts` name the passes that guests of this event may hold up.
    #[must_use]
    pub fn recognise(text: &str, facts: &Facts) -> Self {
        if text.len() > LONGEST {
            return Self::NotATicket(NotATicket::TooLong, String::new());
        }
        let text = &*half_width(text);
        let text = trim(text);
        let no_ticket = |what| Self::NotATicket(what, text.to_owned());
        if text.is_empty() {
            return no_ticket(NotATicket::Empty);
        }
        if let Some(pass) = facts.passes.iter().find(|pass| {
            pass.starts_with.iter().any(|start| !start.is_empty() && text.starts_with(start.as_str()))
        }) {
            return no_ticket(NotATicket::Pass(pass.name.clone()));
        }
        if text == SCANNER_CARD || text.eq_ignore_ascii_case(SAMPLE_TICKET) {
            return no_ticket(NotATicket::ScannerCard);
        }
        if let Some(ours) = ticket::read(text) {
            return ours.map_or_else(|| Self::MisreadTicket(text.to_owned()), Self::Ticket);
        }
        if text.starts_with('{')
            && let Some(code) = json_code(text)
        {
            return code;
        }
        by_shape(text)
            .or_else(|| everyday_code(text).map(no_ticket))
            .unwrap_or_else(|| Self::Opaque(text.to_owned()))
    }

    /// The text by which two readings of one code are the same, and a roster's code column is matched: the UUID
    /// of a ticket that is told by one, else the text itself, case and leading zeros kept. None for an empty
    /// code, and for one that is too long.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Ticket(ticket) => Some(ticket.as_str().to_owned()),
            Self::Indico { holder: Holder::Uuid(uuid), .. } | Self::Uuid(uuid) => {
                Some(uuid.hyphenated().to_string())
            }
            Self::Indico { holder: Holder::Companion(text), .. } => Some(text.clone()),
            Self::PretixSigned(signed) => Some(signed.text().to_owned()),
            Self::Foreign(_, text)
            | Self::Opaque(text)
            | Self::MisreadTicket(text)
            | Self::NotATicket(_, text) => Some(text.clone()).filter(|text| !text.is_empty()),
        }
    }

    /// SHA-256 of [`Self::key`].
    #[must_use]
    pub fn hash(&self) -> Option<Hash> {
        self.key().map(|key| Hash::of(key.as_bytes()))
    }

    /// The one system that issues codes of this form.
    #[must_use]
    pub const fn system(&self) -> Option<System> {
        match self {
            Self::Indico { .. } => Some(System::Indico),
            Self::PretixSigned(_) => Some(System::Pretix),
            Self::Foreign(system, _) => Some(*system),
            Self::Ticket(_)
            | Self::MisreadTicket(_)
            | Self::Uuid(_)
            | Self::NotATicket(..)
            | Self::Opaque(_) => None,
        }
    }

    /// What it looks like, for the record of a refused scan.
    #[must_use]
    pub fn format(&self) -> String {
        match self {
            Self::Ticket(_) => "usher".to_owned(),
            Self::MisreadTicket(_) => "usher, misread".to_owned(),
            Self::Indico { .. } | Self::PretixSigned(_) | Self::Foreign(..) => {
                self.system().map_or("unknown", System::name).to_lowercase()
            }
            Self::Uuid(_) => "uuid".to_owned(),
            Self::NotATicket(what, _) => what.words(),
            Self::Opaque(_) => "unknown".to_owned(),
        }
    }

    /// Whether this may be somebody's ticket, so that no part of it is kept in the clear.
    #[must_use]
    pub const fn may_be_a_ticket(&self) -> bool {
        !matches!(self, Self::NotATicket(..))
    }

    /// Whether it has the form of a ticket, whole.
    #[must_use]
    pub const fn is_a_ticket(&self) -> bool {
        match self {
            Self::Ticket(_)
            | Self::Indico { .. }
            | Self::Uuid(_)
            | Self::PretixSigned(_)
            | Self::Foreign(..) => true,
            Self::MisreadTicket(_) | Self::NotATicket(..) | Self::Opaque(_) => false,
        }
    }
}

/// Whether two addresses, as tickets name them, are the same server. A ticket that was printed before a server
/// went from `http` to `https` is still its ticket.
#[must_use]
pub fn is_same_server(one: &str, other: &str) -> bool {
    let host = |address| server_name(address).trim_start_matches("http://").to_owned();
    host(one) == host(other)
}

/// The first sixteen characters of `text` that can be printed.
#[must_use]
pub fn begins(text: &str) -> String {
    text.chars().filter(|character| !is_control(*character)).take(16).collect()
}

/// Whether a character steers instead of being shown: controls, line separators, and what turns the direction of
/// writing.
#[must_use]
pub fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// `text` with the full-width forms of ASCII in their plain ones: what a scanner types through a Chinese or
/// Japanese keyboard comes in them, and no system issues them.
fn half_width(text: &str) -> Cow<'_, str> {
    const FIRST: u32 = '！' as u32;
    const LAST: u32 = '～' as u32;
    if !text.contains(|character| matches!(character, '！'..='～' | '\u{3000}')) {
        return Cow::Borrowed(text);
    }
    let narrow = |character: char| match u32::from(character) {
        code @ FIRST..=LAST => char::from_u32(code - FIRST + u32::from('!')).unwrap_or(character),
        0x3000 => ' ',
        _ => character,
    };
    Cow::Owned(text.chars().map(narrow).collect())
}

/// Without what scanners put round a text: white space, controls, an AIM symbology identifier (`]Q1`), an ECI
/// mark (`\000026`).
fn trim(text: &str) -> &str {
    let mut text = text;
    loop {
        let rest = text.trim_matches(|character: char| character.is_whitespace() || is_control(character));
        let rest = match rest.as_bytes() {
            [b']', letter, modifier, ..]
                if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() =>
            {
                &rest[3..]
            }
            [b'\\', mark @ ..] if mark.len() >= 6 && mark[..6].iter().all(u8::is_ascii_digit) => &rest[7..],
            _ => rest,
        };
        if rest.len() == text.len() {
            return rest;
        }
        text = rest;
    }
}

fn json_code(text: &str) -> Option<Code> {
    let json: Value = serde_json::from_str(text).ok()?;
    let json = json.as_object()?;
    if let Some(parts) = json.get("i") {
        return indico(parts.as_array()?);
    }
    if let Some(secret) = json.get("checkin_secret") {
        return indico_before_3_3(secret.as_str()?, |key| json.get(key));
    }
    let sets_up = |key| json.get(key).is_some();
    if json.get("server").is_some_and(Value::is_object) && (sets_up("regform_id") || sets_up("event_id")) {
        return Some(Code::NotATicket(NotATicket::SetUpCode, text.to_owned()));
    }
    let ticket = json.get("ticket")?.as_str()?.trim();
    let key = eventyay(ticket).unwrap_or_else(|| ticket.to_owned());
    (!key.is_empty()).then_some(Code::Foreign(System::Eventyay, key))
}

/// `{"i":[2, server, ticket]}` with a companion as a fourth part: UUIDs in base64. A companion that cannot be read
/// is nobody, never the registration they belong to.
fn indico(parts: &[Value]) -> Option<Code> {
    let uuid = |part: &Value| Uuid::from_slice(&BASE64.decode(part.as_str()?.as_bytes()).ok()?).ok();
    let (version, server) = (parts.first()?.as_u64()?, parts.get(1)?.as_str()?);
    let registration = uuid(parts.get(2)?)?;
    let holder = match parts.get(3) {
        None | Some(Value::Null) => registration,
        Some(companion) => uuid(companion)?,
    };
    (version == 2).then(|| Code::Indico { server: Some(server_name(server)), holder: Holder::Uuid(holder) })
}

/// The JSON of Indico before 3.3. A companion had no secret: they are told by the id that their registration
/// gives them, which is a UUID as a rule.
fn indico_before_3_3<'j>(secret: &str, get: impl Fn(&str) -> Option<&'j Value>) -> Option<Code> {
    let server = get("server_url").and_then(Value::as_str).map(server_name);
    if !secret.is_empty() {
        return Some(Code::Indico { server, holder: Holder::Uuid(Uuid::try_parse(secret).ok()?) });
    }
    let text = |key| match get(key)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let person = text("registrant_id")?;
    let holder = match Uuid::try_parse(&person) {
        Ok(uuid) => Holder::Uuid(uuid),
        Err(_) => {
            let parts = [server.clone(), text("event_id"), text("registration_id")];
            let parts: Vec<String> = parts.into_iter().map(Option::unwrap_or_default).collect();
            Holder::Companion(format!("indico companion {} {person}", parts.join(" ")))
        }
    };
    Some(Code::Indico { server, holder })
}

fn server_name(address: &str) -> String {
    address.trim().to_lowercase().trim_start_matches("https://").trim_end_matches('/').to_owned()
}

fn everyday_code(text: &str) -> Option<NotATicket> {
    if let Some(contact) = Contact::read(text) {
        return Some(NotATicket::ContactCard(Box::new(contact)));
    }
    let start: String = text.chars().take(16).collect::<String>().to_ascii_lowercase();
    let begins_with = |marks: &[&str]| marks.iter().any(|mark| start.starts_with(mark));
    [
        (NotATicket::WifiCode, &["wifi:"][..]),
        (NotATicket::WebAddress, &["http://", "https://", "www.", "urlto:"]),
        (NotATicket::CalendarEntry, &["begin:vevent", "begin:vcalenda"]),
        (NotATicket::Mail, &["mailto:", "matmsg:", "smtp:"]),
        (NotATicket::Phone, &["tel:", "sms:", "smsto:", "mmsto:"]),
        (NotATicket::Location, &["geo:"]),
    ]
    .into_iter()
    .find_map(|(what, marks)| begins_with(marks).then_some(what))
}

fn by_shape(text: &str) -> Option<Code> {
    let foreign = |system| Some(Code::Foreign(system, text.to_owned()));
    if let Some(code) = by_uuid(text) {
        return Some(code);
    }
    if let Some((letter, rest)) = text.split_once('-')
        && rest.len() == 7
        && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    {
        match letter {
            "A" => return foreign(System::HiEvents),
            "O" => return Some(Code::NotATicket(NotATicket::Order, text.to_owned())),
            _ => {}
        }
    }
    if let Some(signed) = pretix::Signed::read(text) {
        return Some(Code::PretixSigned(signed));
    }
    // Thirty-two is the length that pretix sets; hexadecimal digits alone may be anybody's.
    if text.len() == 32 && system::is_pretix_random(text) && text.contains(|letter: char| letter > 'f') {
        return foreign(System::Pretix);
    }
    if (16..=22).contains(&text.len()) && system::is_number(text) {
        return foreign(System::Eventbrite);
    }
    is_online_link(text).then(|| Code::NotATicket(NotATicket::OnlineLink, text.to_owned()))
}

/// Bytes of a UUID in its usual form.
const HYPHENATED: usize = 36;

/// A UUID alone, in any case, in braces or as a URN; the number of an Eventyay attendee behind it; or alf.io's
/// `uuid/signature` on a ticket and `uuid::field::field` on a badge. What separates the fields of a badge is a
/// setting, so that anything but a letter, a digit or a hyphen does. alf.io's signature is made with a key of the
/// server: here, as on its badges, the UUID alone tells whose it is.
fn by_uuid(text: &str) -> Option<Code> {
    let of = |text: &str| Uuid::try_parse(text).ok();
    if text.contains('-')
        && let Some(uuid) = of(text)
    {
        return Some(Code::Uuid(uuid));
    }
    if let Some(key) = eventyay(text) {
        return Some(Code::Foreign(System::Eventyay, key));
    }
    let (uuid, rest) = text.split_at_checked(HYPHENATED)?;
    let separated = rest.starts_with(|first: char| !first.is_alphanumeric() && first != '-');
    let uuid = of(uuid).filter(|_| separated)?;
    Some(Code::Foreign(System::Alfio, uuid.hyphenated().to_string()))
}

/// `uuid-number`, the UUID in its usual form: an order of Eventyay and the attendee's number in it.
fn eventyay(text: &str) -> Option<String> {
    let (uuid, number) = text.split_at_checked(HYPHENATED)?;
    let number = number.strip_prefix('-').filter(|number| system::is_number(number))?;
    Some(format!("{}-{number}", Uuid::try_parse(uuid).ok()?.hyphenated()))
}

/// `/event/{short name}/ticket/{uuid}/check-in/{SHA-256 in hexadecimal}`, on any host or none.
fn is_online_link(text: &str) -> bool {
    let mut parts = text.rsplit('/');
    let mut next = || parts.next().unwrap_or_default();
    let hash = next();
    HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).is_ok_and(|hash| hash.len() == 32)
        && next() == "check-in"
        && Uuid::try_parse(next()).is_ok()
        && next() == "ticket"
        && !next().is_empty()
        && next() == "event"
}
