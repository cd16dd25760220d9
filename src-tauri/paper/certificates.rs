//! Certificates of attendance: a page for each of those who came or joined, in their own language where there are texts
//! for it.
//!
//! What one says is what roster and journal say: whoever was not there gets none. Deliberately absent: hours. An
//! arrival is known, when somebody left mostly is not.

use serde::Serialize;
use usher_core::attendee::{Mode, Role};
use usher_core::ids::AttendeeId;
use usher_core::seat::View;

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::texts::{Language, Texts};
use crate::tickets::EventFace;
use crate::writing;

/// Of whom a certificate speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Who they are.
    pub attendee: AttendeeId,
    /// Their name, as given, with what they are called by.
    pub name: String,
    /// Whom they come from.
    pub affiliation: Option<String>,
    /// What they did at the event.
    pub role: Role,
    /// How they took part.
    pub took_part: Mode,
    /// The language to speak to them in, as a BCP 47 tag.
    pub language: Option<String>,
}

impl Certificate {
    /// One for everybody who arrived or joined by the view's instant, by name; of a seat it is whoever holds it.
    #[must_use]
    pub fn of_everybody(view: &View<'_>) -> Vec<Self> {
        let mut all: Vec<(String, Self)> = view
            .seats()
            .filter_map(|seat| {
                let took_part = match (seat.arrival(), view.first_join(seat.index)) {
                    (Some(_), _) => Mode::InPerson,
                    (None, Some(_)) => Mode::Online,
                    (None, None) => return None,
                };
                let holder = view.known_row(seat.holder());
                if holder.is_unnamed() {
                    return None;
                }
                let certificate = Self {
                    attendee: view.history.people[seat.holder()].id,
                    name: holder.name_with_honorific(),
                    affiliation: holder.affiliation.clone(),
                    role: seat.role(),
                    took_part,
                    language: holder.language.clone(),
                };
                Some((usher_core::search::sort_key(&holder), certificate))
            })
            .collect();
        all.sort_by(|(a, a_one), (b, b_one)| (a, a_one.attendee).cmp(&(b, b_one.attendee)));
        all.into_iter().map(|(_, certificate)| certificate).collect()
    }
}

/// `certificates` of `event`, a page each. `view` says of which instant and event they are; those of `practice` say so.
///
/// # Errors
/// [`Error::Typesetting`].
pub fn pdf(
    fonts: &Fonts,
    event: &EventFace,
    certificates: &[Certificate],
    size: PageSize,
    view: &View<'_>,
    practice: bool,
) -> Result<Pdf, Error> {
    let plain = |text: &str| Words::new(fonts, text, None);
    let faces = certificates.iter().map(|certificate| {
        let language = Language::of(certificate.language.as_deref());
        let texts = Texts::of_sheets(language, true);
        let ours = |text: String| Words::ours(fonts, text, language);
        let known = certificate.language.as_deref();
        let clock = |at: usher_core::Instant| at.clock(event.zone);
        let times = texts.say("times", &[("start", &clock(event.start)), ("end", &clock(event.end))]);
        Face {
            lang: language.tag(),
            rtl: language.is_right_to_left(),
            practice: practice.then(|| ours(texts.word("paper-practice"))),
            title: ours(texts.word("paper-certificate")),
            says: ours(texts.word("paper-certificate-says")),
            name: Words::new(fonts, &certificate.name, known),
            affiliation: Words::maybe(fonts, certificate.affiliation.as_deref(), known),
            took_part: ours(texts.word(match certificate.took_part {
                Mode::InPerson => "paper-certificate-in-person",
                Mode::Online => "paper-certificate-online",
            })),
            role: (certificate.role != Role::Guest).then(|| ours(texts.role(certificate.role))),
            when: ours(format!("{} · {times}", texts.date(event.date()))),
            signed: ours(texts.word("paper-certificate-signed")),
            organizers: ours(texts.word("label-organizers")),
        }
    });
    let head =
        view.history.heads.iter().map(|(desk, head)| format!("{desk} {} {}", head.sequence, head.hash));
    let values = Sheet {
        paper: size.paper(),
        plain_title: writing::clean(&event.title),
        event: plain(&event.title),
        series: Words::maybe(fonts, event.series.as_deref(), None),
        place: plain(&event.venue.join(", ")),
        organizers: event.organizers.iter().map(|name| plain(name)).collect(),
        head: plain(&head.collect::<Vec<_>>().join("; ")),
        certificates: faces.collect(),
    };
    let missing = certificates.iter().enumerate().map(|(place, certificate)| {
        let text = format!("{} {}", certificate.name, certificate.affiliation.as_deref().unwrap_or_default());
        (place, fonts.missing(&text))
    });
    Ok(Pdf {
        bytes: press::print(fonts, include_str!("pages/certificates.typ"), &values, view.at)?,
        missing: missing.filter(|(_, missing)| !missing.is_empty()).collect(),
        missing_everywhere: fonts.missing(&event.title),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sheet {
    paper: &'static str,
    plain_title: String,
    event: Words,
    series: Option<Words>,
    place: Words,
    organizers: Vec<Words>,
    head: Words,
    certificates: Vec<Face>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Face {
    lang: &'static str,
    rtl: bool,
    practice: Option<Words>,
    title: Words,
    says: Words,
    name: Words,
    affiliation: Option<Words>,
    took_part: Words,
    role: Option<Words>,
    when: Words,
    signed: Words,
    organizers: Words,
}
