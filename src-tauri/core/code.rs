//! What a scanned text is. Nothing here asks the roster: this is the form alone.
//!
//! The forms of other systems are those of Indico (`get_ticket_qr_code_data`), pretix
//! ([`crate::pretix`]), alf.io, Hi.Events, Eventyay and Eventbrite.

use data_encoding::BASE64;
use serde_json::Value;
use uuid::Uuid;

use crate::entry::Hash;
use crate::event::Facts;
use crate::pretix;
use crate::ticket::{self, Ticket};

/// No ticket is longer than this, in bytes; what is longer is not looked at.
pub const LONGEST: usize = 4096;

/// A text that was read, sorted by its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// One of our tickets, whole.
    Ticket(Ticket),
    /// One of our tickets, cut or garbled on the way.
    MisreadTicket,
    /// An Indico ticket.
    Indico {
        /// The server that issued it, without `https://`.
        server: Option<String>,
        /// The registration's UUID, or the companion's where it names one.
        ticket: Uuid,
    },
    /// A ticket that pretix signed.
    PretixSigned(pretix::Signed),
    /// A ticket of another system, by its form.
    Foreign(System, String),
    /// Something that is no ticket.
    NotATicket(NotATicket),
    /// A text of no form that we know.
    Opaque(String),
}

/// A system that issues tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum System {
    /// Indico.
    Indico,
    /// pretix.
    Pretix,
    /// alf.io.
    Alfio,
    /// Hi.Events.
    HiEvents,
    /// Eventyay.
    Eventyay,
    /// Eventbrite.
    Eventbrite,
}

impl System {
    /// Its name, as its makers write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Indico => "Indico",
            Self::Pretix => "pretix",
            Self::Alfio => "alf.io",
            Self::HiEvents => "Hi.Events",
            Self::Eventyay => "Eventyay",
            Self::Eventbrite => "Eventbrite",
        }
    }

    /// The system of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Indico, Self::Pretix, Self::Alfio, Self::HiEvents, Self::Eventyay, Self::Eventbrite]
            .into_iter()
            .find(|system| system.name() == name)
    }
}

/// What a text is that is no ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotATicket {
    /// It sets up a check-in program.
    SetUpCode,
    /// A web address.
    WebAddress,
    /// A Wi-Fi network's name and password.
    WifiCode,
    /// A vCard or MeCard.
    ContactCard,
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
            Self::WebAddress => "a web address".to_owned(),
            Self::WifiCode => "a Wi-Fi code".to_owned(),
            Self::ContactCard => "a contact card".to_owned(),
            Self::Mail => "an e-mail address".to_owned(),
            Self::Phone => "a telephone number".to_owned(),
            Self::Location => "a place on a map".to_owned(),
            Self::CalendarEntry => "a calendar entry".to_owned(),
            Self::Pass(name) => format!("a {name}"),
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
            return Self::NotATicket(NotATicket::TooLong);
        }
        let text = trim(text);
        if text.is_empty() {
            return Self::NotATicket(NotATicket::Empty);
        }
        if let Some(pass) = facts.passes.iter().find(|pass| {
            pass.starts_with.iter().any(|start| !start.is_empty() && text.starts_with(start.as_str()))
        }) {
            return Self::NotATicket(NotATicket::Pass(pass.name.clone()));
        }
        if let Some(ours) = ticket::read(text) {
            return ours.map_or(Self::MisreadTicket, Self::Ticket);
        }
        if text.starts_with('{')
            && let Some(code) = json_ticket(text)
        {
            return code;
        }
        if let Some(what) = everyday_code(text) {
            return Self::NotATicket(what);
        }
        by_shape(text)
    }

    /// The text by which two readings of one code are the same, and a roster's code column is matched.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        match self {
            Self::Ticket(ticket) => Some(ticket.as_str().to_owned()),
            Self::Indico { ticket, .. } => Some(ticket.hyphenated().to_string()),
            Self::PretixSigned(signed) => Some(signed.text().to_owned()),
            Self::Foreign(_, text) | Self::Opaque(text) => Some(text.clone()),
            Self::MisreadTicket | Self::NotATicket(_) => None,
        }
    }

    /// SHA-256 of [`Self::key`].
    #[must_use]
    pub fn hash(&self) -> Option<Hash> {
        self.key().map(|key| Hash::of(key.as_bytes()))
    }

    /// The system that issues codes of this form.
    #[must_use]
    pub const fn system(&self) -> Option<System> {
        match self {
            Self::Indico { .. } => Some(System::Indico),
            Self::PretixSigned(_) => Some(System::Pretix),
            Self::Foreign(system, _) => Some(*system),
            Self::Ticket(_) | Self::MisreadTicket | Self::NotATicket(_) | Self::Opaque(_) => None,
        }
    }

    /// What it looks like, for the record of a refused scan.
    #[must_use]
    pub fn format(&self) -> String {
        match self {
            Self::Ticket(_) => "usher".to_owned(),
            Self::MisreadTicket => "usher, misread".to_owned(),
            Self::Indico { .. } | Self::PretixSigned(_) | Self::Foreign(..) => {
                self.system().map_or("unknown", System::name).to_lowercase()
            }
            Self::NotATicket(what) => what.words(),
            Self::Opaque(_) => "unknown".to_owned(),
        }
    }

    /// Whether this may be somebody's ticket, so that no part of it is kept in the clear.
    #[must_use]
    pub const fn may_be_a_ticket(&self) -> bool {
        !matches!(self, Self::NotATicket(_))
    }
}

/// The first sixteen characters of `text` that can be printed.
#[must_use]
pub fn begins(text: &str) -> String {
    text.chars().filter(|character| !is_control(*character)).take(16).collect()
}

/// Whether a character steers instead of being shown: controls, and what turns the direction of writing.
#[must_use]
pub fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Without what scanners put round a text: white space, controls, a symbology identifier (`]Q1`), an ECI mark.
fn trim(text: &str) -> &str {
    let mut text = text.trim_matches(|character: char| character.is_whitespace() || is_control(character));
    if let Some(rest) = text.strip_prefix("]Q")
        && rest.starts_with(|modifier: char| modifier.is_ascii_digit())
    {
        text = &rest[1..];
    }
    if let Some(rest) = text.strip_prefix('\\')
        && rest.len() >= 6
        && rest.as_bytes()[..6].iter().all(u8::is_ascii_digit)
    {
        text = &rest[6..];
    }
    text.trim()
}

fn json_ticket(text: &str) -> Option<Code> {
    let json: Value = serde_json::from_str(text).ok()?;
    let string = |key: &str| json.get(key).and_then(Value::as_str).map(str::to_owned);
    if let Some(parts) = json.get("i").and_then(Value::as_array) {
        let part = |place: usize| parts.get(place).and_then(Value::as_str);
        let uuid =
            |text: &str| BASE64.decode(text.as_bytes()).ok().and_then(|bytes| Uuid::from_slice(&bytes).ok());
        let ticket = uuid(part(3).or_else(|| part(2))?)?;
        return Some(Code::Indico { server: part(1).map(server_name), ticket });
    }
    if let Some(secret) = string("checkin_secret") {
        let ticket = Uuid::try_parse(&secret).ok()?;
        return Some(Code::Indico { server: string("server_url").map(|url| server_name(&url)), ticket });
    }
    if json.get("regform_id").is_some() && json.get("server").is_some() {
        return Some(Code::NotATicket(NotATicket::SetUpCode));
    }
    string("ticket").map(|ticket| Code::Foreign(System::Eventyay, ticket))
}

fn server_name(address: &str) -> String {
    let address = address.trim().trim_start_matches("https://").trim_start_matches("http://");
    address.trim_end_matches('/').to_lowercase()
}

fn everyday_code(text: &str) -> Option<NotATicket> {
    let start: String = text.chars().take(16).collect::<String>().to_ascii_lowercase();
    let begins_with = |marks: &[&str]| marks.iter().any(|mark| start.starts_with(mark));
    [
        (NotATicket::WifiCode, &["wifi:"][..]),
        (NotATicket::WebAddress, &["http://", "https://", "www.", "urlto:"]),
        (NotATicket::ContactCard, &["begin:vcard", "mecard:", "bizcard:"]),
        (NotATicket::CalendarEntry, &["begin:vevent", "begin:vcalenda"]),
        (NotATicket::Mail, &["mailto:", "matmsg:", "smtp:"]),
        (NotATicket::Phone, &["tel:", "sms:", "smsto:", "mmsto:"]),
        (NotATicket::Location, &["geo:"]),
    ]
    .into_iter()
    .find_map(|(what, marks)| begins_with(marks).then_some(what))
}

fn by_shape(text: &str) -> Code {
    let foreign = |system| Code::Foreign(system, text.to_owned());
    if let Some((uuid, rest)) = text.split_once('/')
        && Uuid::try_parse(uuid).is_ok()
        && BASE64.decode(rest.as_bytes()).is_ok_and(|mac| mac.len() == 32)
    {
        return Code::Foreign(System::Alfio, text.to_owned());
    }
    if let Ok(ticket) = Uuid::try_parse(text) {
        return Code::Indico { server: None, ticket };
    }
    if let Some((uuid, number)) = text.split_at_checked(36).filter(|(_, rest)| rest.starts_with('-'))
        && Uuid::try_parse(uuid).is_ok()
        && number.len() > 1
        && number[1..].bytes().all(|byte| byte.is_ascii_digit())
    {
        return foreign(System::Eventyay);
    }
    let upper_or_digit = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    if text.len() == 9 && text.starts_with("A-") && text.bytes().skip(2).all(upper_or_digit) {
        return foreign(System::HiEvents);
    }
    if let Some(signed) = pretix::Signed::read(text) {
        return Code::PretixSigned(signed);
    }
    if (16..=22).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return foreign(System::Eventbrite);
    }
    Code::Opaque(text.to_owned())
}
