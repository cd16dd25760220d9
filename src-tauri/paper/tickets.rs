//! Tickets to print: one a page, or eight a page to cut out.
//!
//! What a ticket says is plain data ([`TicketFace`], [`EventFace`]): whoever calls decides who gets one.
//! Deliberately absent: the ticket key, and whether somebody may come.

use chrono::{Datelike as _, NaiveDate};
use chrono_tz::Tz;
use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;
use usher_core::attendee::{Attendee, Mode, Role};
use usher_core::event::{Body, Contact, Event, Settings};
use usher_core::ids::{AttendeeId, EventId};
use usher_core::{Instant, ticket};

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::texts::{Language, Texts};
use crate::ticket::DrawError;
use crate::writing;

/// What a ticket says of the event.
#[derive(Clone, Debug)]
pub struct EventFace {
    /// Its identity, which a calendar entry is told by.
    pub id: EventId,
    /// Its title.
    pub title: String,
    /// What it belongs to.
    pub series: Option<String>,
    /// The zone whose clocks count.
    pub zone: Tz,
    /// By when guests are asked to arrive.
    pub cutoff: Instant,
    /// The beginning.
    pub start: Instant,
    /// The end.
    pub end: Instant,
    /// Where it is, a line each: the house first, then its address.
    pub venue: Vec<String>,
    /// The floor, as the lift shows it.
    pub floor: Option<String>,
    /// Who holds it, a name each.
    pub organizers: Vec<String>,
    /// Whom to ask.
    pub contacts: Vec<Contact>,
}

impl EventFace {
    /// What a ticket says of `event` with these settings.
    #[must_use]
    pub fn of(event: &Event, settings: &Settings) -> Self {
        let facts = &event.facts;
        let name = |body: &Body| body.name.clone();
        let venue = facts.venue.as_ref();
        Self {
            id: event.id,
            title: settings.title.clone(),
            series: facts.series.clone(),
            zone: settings.zone,
            cutoff: settings.cutoff,
            start: settings.start,
            end: settings.end,
            venue: venue
                .map(|venue| std::iter::once(&venue.name).chain(&venue.address).cloned().collect())
                .unwrap_or_default(),
            floor: venue.and_then(|venue| venue.floor.clone()),
            organizers: facts.co_organizers.iter().map(name).collect(),
            contacts: facts.contacts.clone(),
        }
    }

    /// The day, on the wall where it is.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.start.in_zone(self.zone).date_naive()
    }

    /// All that is said of it, to be looked through for what no font draws.
    fn text(&self) -> String {
        let contacts = self.contacts.iter().map(|contact| &contact.name);
        std::iter::once(&self.title)
            .chain(&self.series)
            .chain(&self.venue)
            .chain(&self.floor)
            .chain(&self.organizers)
            .chain(contacts)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The zone as its clocks call it on that day, such as `EDT`.
    #[must_use]
    pub fn zone_abbreviation(&self) -> String {
        self.start.in_zone(self.zone).format("%Z").to_string()
    }
}

/// What a ticket says of its guest.
#[derive(Clone, Debug)]
pub struct TicketFace {
    /// Whose it is.
    pub attendee: AttendeeId,
    /// The name as given.
    pub name: String,
    /// The name in Latin letters, where the name itself is not.
    pub latin_name: Option<String>,
    /// H.E., Dr., Mme.
    pub honorific: Option<String>,
    /// Whom they come from.
    pub affiliation: Option<String>,
    /// What they do at the event; a guest's ticket doesn't say.
    pub role: Role,
    /// How they registered.
    pub mode: Mode,
    /// The ticket's text.
    pub code: String,
    /// The ticket's number, from 1; a ticket issued anew has a greater one.
    pub issue: u32,
    /// The language to speak to them in, as a BCP 47 tag. It picks the texts and the forms of Han letters.
    pub language: Option<String>,
    /// The address of mail.
    pub email: Option<String>,
}

impl TicketFace {
    /// What the ticket `code`, the `issue`-th one of `attendee`, says of the person of `row`.
    #[must_use]
    pub fn of(attendee: AttendeeId, row: &Attendee, code: &str, issue: u32) -> Self {
        Self {
            attendee,
            name: row.display_name(),
            latin_name: row.latin_name.clone(),
            honorific: row.honorific.clone(),
            affiliation: row.affiliation.clone(),
            role: row.role,
            mode: row.mode,
            code: code.to_owned(),
            issue,
            language: row.language.clone(),
            email: row.email.clone(),
        }
    }

    /// The language that it is written in.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::of(self.language.as_deref())
    }
}

/// How tickets stand on their pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// A page each, for the guest to bring.
    #[default]
    OnePerPage,
    /// Eight a page, to cut out.
    Sheet,
}

/// `tickets` on pages. A ticket is written in its guest's language where there are texts for it. `made_at` is the
/// date in the file; the same arguments give the same bytes.
///
/// # Errors
/// [`Error::Draw`] where a code doesn't fit in a QR code; [`Error::Typesetting`].
pub fn pdf(
    fonts: &Fonts,
    event: &EventFace,
    tickets: &[TicketFace],
    layout: Layout,
    size: PageSize,
    made_at: Instant,
) -> Result<Pdf, Error> {
    let faces = tickets
        .iter()
        .map(|ticket| Face::new(fonts, event, ticket, layout))
        .collect::<Result<Vec<_>, Error>>()?;
    let values = Sheet {
        paper: size.paper(),
        title: writing::clean(&event.title),
        author: event.organizers.iter().map(|name| writing::clean(name)).collect(),
        event: EventWords::new(fonts, event),
        tickets: faces,
    };
    let page = match layout {
        Layout::OnePerPage => include_str!("pages/tickets.typ"),
        Layout::Sheet => include_str!("pages/cards.typ"),
    };
    Ok(Pdf {
        bytes: press::print(fonts, page, &values, made_at)?,
        missing: missing(fonts, tickets),
        missing_everywhere: fonts.missing(&event.text()),
    })
}

/// `code` as people type it: a ticket of ours in groups of four. Codes of other systems stay as they are.
#[must_use]
pub fn in_groups(code: &str) -> String {
    match ticket::read(code) {
        Some(Some(ours)) => {
            ours.as_str().as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
        }
        Some(None) | None => writing::clean(code),
    }
}

/// The lines of what a ticket says, in its guest's language: the same on paper and in the mail.
pub(crate) struct Sayings {
    pub(crate) date: String,
    pub(crate) times: String,
    pub(crate) zone: String,
    pub(crate) tags: Vec<String>,
    pub(crate) show: String,
    pub(crate) arrive: Option<String>,
    pub(crate) personal: String,
    pub(crate) picture: String,
}

impl Sayings {
    pub(crate) fn new(texts: &Texts, event: &EventFace, ticket: &TicketFace) -> Self {
        let clock = |at: Instant| at.clock(event.zone);
        let say = |id: &str| texts.say(id, &[]);
        let role = match ticket.role {
            Role::Guest => None,
            Role::Speaker => Some("role-speaker"),
            Role::Moderator => Some("role-moderator"),
            Role::Organizer => Some("role-organizer"),
            Role::Interpreter => Some("role-interpreter"),
            Role::Press => Some("role-press"),
            Role::Staff => Some("role-staff"),
            Role::Crew => Some("role-crew"),
        };
        let mode = match ticket.mode {
            Mode::InPerson => None,
            Mode::Online => Some("mode-online"),
        };
        let (show, arrive) = match (ticket.mode, event.floor.as_deref()) {
            (Mode::Online, _) => (say("show-online"), None),
            (Mode::InPerson, floor) => (
                floor.map_or_else(
                    || say("show"),
                    |floor| texts.say("show-floor", &[("floor", &writing::clean(floor))]),
                ),
                Some(texts.say("arrive", &[("time", &clock(event.cutoff))])),
            ),
        };
        Self {
            date: texts.date(event.date()),
            times: texts.say("times", &[("start", &clock(event.start)), ("end", &clock(event.end))]),
            zone: texts.say("zone", &[("zone", &event.zone_abbreviation())]),
            tags: role.into_iter().chain(mode).map(say).collect(),
            show,
            arrive,
            personal: say("personal"),
            picture: texts.say("picture", &[("code", &in_groups(&ticket.code))]),
        }
    }
}

/// What stands on the pages.
#[derive(Serialize)]
struct Sheet {
    paper: &'static str,
    title: String,
    author: Vec<String>,
    event: EventWords,
    tickets: Vec<Face>,
}

#[derive(Serialize)]
struct EventWords {
    series: Option<Words>,
    title: Words,
    organizers: Vec<Words>,
    contacts: Vec<Words>,
}

impl EventWords {
    fn new(fonts: &Fonts, event: &EventFace) -> Self {
        let words = |text: &str| Words::new(fonts, text, None);
        Self {
            series: Words::maybe(fonts, event.series.as_deref(), None),
            title: words(&event.title),
            organizers: event.organizers.iter().map(|name| words(name)).collect(),
            contacts: event
                .contacts
                .iter()
                .map(|contact| words(&format!("{}, {}", contact.name, contact.email)))
                .collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Face {
    lang: &'static str,
    rtl: bool,
    labels: Labels,
    name: Words,
    latin: Option<Words>,
    honorific: Option<Words>,
    affiliation: Option<Words>,
    date: Words,
    short_date: Words,
    times: Words,
    zone: Words,
    zone_short: Words,
    place: Vec<Words>,
    tags: Vec<Words>,
    show: Words,
    arrive: Option<Words>,
    personal: Words,
    code: Vec<Words>,
    qr: Drawing,
}

#[derive(Serialize)]
struct Labels {
    date: Words,
    time: Words,
    place: Words,
    code: Words,
    organizers: Words,
    contact: Words,
}

impl Face {
    fn new(fonts: &Fonts, event: &EventFace, ticket: &TicketFace, layout: Layout) -> Result<Self, Error> {
        let language = ticket.language();
        let texts = Texts::new(language, true);
        let sayings = Sayings::new(&texts, event, ticket);
        let known = ticket.language.as_deref();
        let ours = |text: String| Words::ours(fonts, text, language);
        let label = |id: &str| ours(texts.say(id, &[]));
        let plain = |text: &str| Words::new(fonts, text, None);
        let date = event.date();
        let is_latin_told = ticket.latin_name.as_deref().is_some_and(|latin| latin != ticket.name);
        let latin = ticket.latin_name.as_deref().filter(|_| is_latin_told);
        let place = match layout {
            Layout::OnePerPage => event.venue.iter().map(|line| plain(line)).collect(),
            Layout::Sheet => {
                let floor = event.floor.as_deref();
                let house = event.venue.first().map(String::as_str);
                vec![plain(&house.into_iter().chain(floor).collect::<Vec<_>>().join(", "))]
            }
        };
        Ok(Self {
            lang: language.tag(),
            rtl: language.is_right_to_left(),
            labels: Labels {
                date: label("label-date"),
                time: label("label-time"),
                place: label("label-place"),
                code: label("label-code"),
                organizers: label("label-organizers"),
                contact: label("label-contact"),
            },
            name: Words::new(fonts, &ticket.name, known),
            latin: Words::maybe(fonts, latin, None),
            honorific: Words::maybe(fonts, ticket.honorific.as_deref(), known),
            affiliation: Words::maybe(fonts, ticket.affiliation.as_deref(), known),
            date: ours(sayings.date),
            short_date: ours(texts.say(
                "short-date",
                &[
                    ("day", &date.day().to_string()),
                    ("month", &texts.say(&format!("month-{}", date.month()), &[])),
                    ("year", &date.year().to_string()),
                ],
            )),
            times: ours(sayings.times),
            zone: ours(sayings.zone),
            zone_short: plain(&event.zone_abbreviation()),
            place,
            tags: sayings.tags.into_iter().map(ours).collect(),
            show: ours(sayings.show),
            arrive: sayings.arrive.map(ours),
            personal: ours(sayings.personal),
            code: code_lines(&ticket.code).iter().map(|line| plain(line)).collect(),
            qr: Drawing::new(&ticket.code, sayings.picture)?,
        })
    }
}

/// A code in two lines, so that an eye that types finds its way back.
fn code_lines(code: &str) -> Vec<String> {
    let grouped = in_groups(code);
    let groups: Vec<&str> = grouped.split(' ').collect();
    if groups.len() < 4 {
        return vec![grouped];
    }
    groups.chunks(groups.len().div_ceil(2)).map(|line| line.join(" ")).collect()
}

/// A QR code as runs of black modules: row, column, length.
#[derive(Serialize)]
pub(crate) struct Drawing {
    modules: usize,
    runs: Vec<(usize, usize, usize)>,
    says: String,
}

impl Drawing {
    pub(crate) fn new(text: &str, says: String) -> Result<Self, Error> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(DrawError::from)?;
        let modules = code.width();
        let colors = code.to_colors();
        let runs = colors
            .chunks(modules)
            .enumerate()
            .flat_map(|(row, line)| {
                let mut column = 0;
                line.chunk_by(|one, next| one == next)
                    .filter_map(move |run| {
                        let start = column;
                        column += run.len();
                        (run[0] == Color::Dark).then_some((row, start, run.len()))
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
        Ok(Self { modules, runs, says })
    }
}

/// Who has characters that no font draws, in anything that is theirs.
fn missing(fonts: &Fonts, tickets: &[TicketFace]) -> Vec<(usize, Vec<char>)> {
    tickets
        .iter()
        .enumerate()
        .map(|(place, ticket)| {
            let theirs = [&ticket.latin_name, &ticket.honorific, &ticket.affiliation];
            let text: String = std::iter::once(ticket.name.as_str())
                .chain(theirs.into_iter().flatten().map(String::as_str))
                .collect();
            (place, fonts.missing(&text))
        })
        .filter(|(_, missing)| !missing.is_empty())
        .collect()
}
