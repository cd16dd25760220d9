//! Badges: on sheets of labels as shops sell them, or one alone for a printer of labels.
//!
//! A name is never cut: it gets smaller until it stands in one line, and is wrapped where it would get too small to
//! read across a table. Deliberately absent: codes. A badge hangs on somebody for all to see, a ticket does not.

use serde::Serialize;
use usher_core::attendee::{Attendee, Role};
use usher_core::event::Settings;
use usher_core::ids::AttendeeId;
use usher_core::{Instant, seat::View};

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, Pdf, Words};
use crate::texts::{Language, Texts};
use crate::writing;

/// What badges are printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadgePaper {
    /// A4 with ten labels of 80 × 50 mm, as Avery L4785.
    A4,
    /// Letter with eight labels of 3⅜ × 2⅓ inches, as Avery 5395.
    Letter,
    /// One label of 80 × 50 mm, for a printer of labels.
    Label,
}

impl BadgePaper {
    /// Where the labels are, in millimetres.
    const fn labels(self) -> Labels {
        const INCH: f64 = 25.4;
        match self {
            Self::A4 => Labels {
                page: (210.0, 297.0),
                size: (80.0, 50.0),
                first: (17.5, 13.5),
                pitch: (95.0, 55.0),
                across: 2,
                down: 5,
            },
            Self::Letter => Labels {
                page: (8.5 * INCH, 11.0 * INCH),
                size: (3.375 * INCH, 7.0 / 3.0 * INCH),
                first: (0.6875 * INCH, 7.0 / 12.0 * INCH),
                pitch: (3.75 * INCH, 2.5 * INCH),
                across: 2,
                down: 4,
            },
            Self::Label => Labels {
                page: (80.0, 50.0),
                size: (80.0, 50.0),
                first: (0.0, 0.0),
                pitch: (80.0, 50.0),
                across: 1,
                down: 1,
            },
        }
    }
}

/// What a badge says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadgeFace {
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
    /// What they do at the event; a guest's badge doesn't say.
    pub role: Role,
    /// Whether they may be photographed, where they said so.
    pub photo_consent: Option<bool>,
    /// The language of their name.
    pub language: Option<String>,
}

impl BadgeFace {
    /// What the badge of `attendee` says, the person of `row`. `seat_role` is that of the seat they hold.
    #[must_use]
    pub fn of(attendee: AttendeeId, row: &Attendee, seat_role: Role) -> Self {
        Self {
            attendee,
            name: row.display_name(),
            latin_name: row.latin_name.clone().filter(|latin| *latin != row.name),
            honorific: row.honorific.clone(),
            affiliation: row.affiliation.clone(),
            role: seat_role,
            photo_consent: row.photo_consent,
            language: row.language.clone(),
        }
    }

    /// A badge for everybody who may come in person or is in, by name; whoever holds a seat wears it.
    #[must_use]
    pub fn of_everybody(view: &View<'_>) -> Vec<Self> {
        let mut faces: Vec<(String, Self)> = view
            .seats()
            .filter_map(|seat| {
                let holder = view.known_row(seat.holder());
                if !seat.may_come() || holder.is_unnamed() {
                    return None;
                }
                let face = Self::of(view.history.people[seat.holder()].id, &holder, seat.row().role);
                Some((usher_core::search::sort_key(&holder), face))
            })
            .collect();
        faces.sort_by(|(a, a_face), (b, b_face)| (a, a_face.attendee).cmp(&(b, b_face.attendee)));
        faces.into_iter().map(|(_, face)| face).collect()
    }
}

/// `badges` on `paper`, in the order given; those of `practice` say that where others say a role. `made_at` is the date in the file; the same badges are the same bytes.
///
/// # Errors
/// [`Error::Typesetting`].
pub fn pdf(
    fonts: &Fonts,
    settings: &Settings,
    badges: &[BadgeFace],
    paper: BadgePaper,
    language: Language,
    made_at: Instant,
    practice: bool,
) -> Result<Pdf, Error> {
    let texts = Texts::of_sheets(language, true);
    let ours = |text: String| Words::ours(fonts, text, language);
    let values = Sheet {
        title: writing::clean(&settings.title),
        event: Words::new(fonts, &settings.title, None),
        rtl: language.is_right_to_left(),
        labels: paper.labels(),
        legend: ["yes", "no", "unsaid"].map(|what| ours(texts.word(&format!("paper-photo-{what}")))).into(),
        badges: badges
            .iter()
            .map(|badge| {
                let known = badge.language.as_deref();
                Badge {
                    name: Words::new(fonts, &badge.name, known),
                    latin: Words::maybe(fonts, badge.latin_name.as_deref(), None),
                    honorific: Words::maybe(fonts, badge.honorific.as_deref(), known),
                    affiliation: Words::maybe(fonts, badge.affiliation.as_deref(), known),
                    role: match badge.role {
                        _ if practice => Some(ours(texts.word("frame-practice"))),
                        Role::Guest => None,
                        role => Some(ours(texts.role(role))),
                    },
                    photo: match badge.photo_consent {
                        Some(true) => "yes",
                        Some(false) => "no",
                        None => "unsaid",
                    },
                }
            })
            .collect(),
    };
    let missing = badges.iter().enumerate().map(|(place, badge)| {
        let theirs = [&badge.latin_name, &badge.honorific, &badge.affiliation];
        let text: String = std::iter::once(badge.name.as_str())
            .chain(theirs.into_iter().flatten().map(String::as_str))
            .collect();
        (place, fonts.missing(&text))
    });
    Ok(Pdf {
        missing: missing.filter(|(_, missing)| !missing.is_empty()).collect(),
        missing_everywhere: fonts.missing(&settings.title),
        bytes: press::print(fonts, include_str!("pages/badges.typ"), &values, made_at)?,
    })
}

/// Where the labels of a sheet are, in millimetres.
#[derive(Clone, Copy, Serialize)]
struct Labels {
    page: (f64, f64),
    size: (f64, f64),
    first: (f64, f64),
    pitch: (f64, f64),
    across: usize,
    down: usize,
}

#[derive(Serialize)]
struct Sheet {
    title: String,
    event: Words,
    rtl: bool,
    labels: Labels,
    legend: Vec<Words>,
    badges: Vec<Badge>,
}

#[derive(Serialize)]
struct Badge {
    name: Words,
    latin: Option<Words>,
    honorific: Option<Words>,
    affiliation: Option<Words>,
    role: Option<Words>,
    photo: &'static str,
}
