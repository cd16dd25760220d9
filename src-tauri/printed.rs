//! Sheets for others: what the caterer is told, and badges; into files, or to the printer of this computer.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use usher_core::desk::When;
use usher_core::ids::AttendeeId;
use usher_core::tally::Tally;
use usher_core::{Desk, Error as CoreError, Instant};
use usher_paper::badges::{self, BadgeFace};
use usher_paper::caterer::{self, Moment, ShowRate};
use usher_paper::certificates::{self, Certificate};
use usher_paper::report::Report;
use usher_paper::tickets::EventFace;
use usher_paper::{Language, Pdf};

use crate::files::{FileError, Paper, write_file};
use crate::fonts::fonts;
use crate::wire::DeskNames;

/// For which of its three moments the caterer gets a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum CatererMoment {
    /// Days before: how many plates are guaranteed
    Guarantee,
    /// An hour before: who is here, and who is still expected
    HourBefore,
    /// While plates are handed out: what is left of each diet
    Service,
}

impl From<CatererMoment> for Moment {
    fn from(moment: CatererMoment) -> Self {
        match moment {
            CatererMoment::Guarantee => Self::Guarantee,
            CatererMoment::HourBefore => Self::HourBefore,
            CatererMoment::Service => Self::Service,
        }
    }
}

/// Which sheet the caterer gets.
pub(crate) struct CatererWish {
    /// For which moment.
    pub(crate) moment: Moment,
    /// How many of those expected will come.
    pub(crate) rate: ShowRate,
    /// The instant; without one the later of now and all that is known.
    pub(crate) as_of: Option<Instant>,
    /// The language.
    pub(crate) language: Language,
    /// The paper; without one what is usual where the event is.
    pub(crate) paper: Option<Paper>,
    /// Whether it is practice.
    pub(crate) practice: bool,
}

/// What the caterer would be told. Nothing is written.
pub(crate) fn caterer_sheet(
    desk: &Desk,
    wish: &CatererWish,
    now: Instant,
) -> Result<(Tally, caterer::Sheet), CoreError> {
    let at = wish.as_of.unwrap_or_else(|| desk.tally_at(now));
    let tally = desk.tally(at)?;
    let sheet = caterer::Sheet::of(&tally, &desk.view(at), wish.moment, wish.rate);
    Ok((tally, sheet))
}

/// Writes what the caterer is told into the PDF at `path`.
pub(crate) fn write_caterer_sheet(
    desk: &mut Desk,
    path: &Path,
    wish: &CatererWish,
    when: When,
) -> Result<(Tally, caterer::Sheet), FileError> {
    only_pdf(path)?;
    desk.may_export(when)?;
    // Whom another program on this file has imported or admitted by now counts.
    desk.refresh()?;
    let (tally, sheet) = caterer_sheet(desk, wish, when.read_at)?;
    let desks: DeskNames = desk.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect();
    let view = desk.view(tally.as_of);
    let paper = wish.paper.unwrap_or_else(|| Paper::usual(&view.settings));
    let report = Report {
        tally: &tally,
        view: &view,
        desks: &desks,
        practice: wish.practice,
        language: wish.language,
    };
    let pdf = sheet.pdf(fonts()?, paper.into(), &report)?;
    drop(view);
    write_file(path, &pdf.bytes)?;
    desk.exported("caterer sheet", "pdf", when)?;
    Ok((tally, sheet))
}

/// What badges are printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub(crate) enum BadgePaper {
    /// Ten labels of 80 × 50 mm, as Avery L4785
    A4,
    /// Eight labels of 3⅜ × 2⅓ inches, as Avery 5395
    Letter,
    /// One label of 80 × 50 mm, for a printer of labels
    Label,
}

impl From<BadgePaper> for badges::BadgePaper {
    fn from(paper: BadgePaper) -> Self {
        match paper {
            BadgePaper::A4 => Self::A4,
            BadgePaper::Letter => Self::Letter,
            BadgePaper::Label => Self::Label,
        }
    }
}

impl From<Paper> for BadgePaper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}

/// What somebody said of photographs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum PhotoConsent {
    /// They may be taken
    Yes,
    /// They may not
    No,
    /// Nothing was said
    Unsaid,
}

impl PhotoConsent {
    const fn of(face: &BadgeFace) -> Self {
        match face.photo_consent {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Unsaid,
        }
    }
}

/// Whose badges are made, and how.
pub(crate) struct BadgeWish {
    /// Theirs; without any everybody's who may come in person or is in.
    pub(crate) attendees: Vec<AttendeeId>,
    /// Only of those who said so; without any of all.
    pub(crate) consent: Vec<PhotoConsent>,
    /// On what; without it what is usual where the event is.
    pub(crate) paper: Option<BadgePaper>,
    /// The language of roles.
    pub(crate) language: Language,
    /// Whether it is practice.
    pub(crate) practice: bool,
}

/// Badges that were made.
pub(crate) struct Badges {
    /// How many.
    pub(crate) count: usize,
    /// Whose texts have characters for which the fonts have no picture.
    pub(crate) unprintable: Vec<String>,
}

/// Writes badges into the PDF at `path`.
pub(crate) fn write_badges(
    desk: &mut Desk,
    path: &Path,
    wish: &BadgeWish,
    when: When,
) -> Result<Badges, FileError> {
    only_pdf(path)?;
    desk.may_export(when)?;
    desk.refresh()?;
    let (pdf, faces) = badges_of(desk, wish, when)?;
    write_file(path, &pdf.bytes)?;
    desk.exported("badges", "pdf", when)?;
    Ok(Badges {
        count: faces.len(),
        unprintable: pdf.missing.iter().map(|(place, _)| faces[*place].name.clone()).collect(),
    })
}

/// One person's badge. Nothing is written.
pub(crate) fn badge_of(desk: &Desk, wish: &BadgeWish, when: When) -> Result<Pdf, FileError> {
    Ok(badges_of(desk, wish, when)?.0)
}

/// Prints a page at the printer that this computer uses by itself. The file that it takes for that lies in `folder` for
/// as long as the printer needs it.
pub(crate) fn print_page(page: &[u8], folder: &Path) -> Result<(), FileError> {
    /// Two may be printed at once, and each has a file of its own.
    static PRINTED: AtomicU32 = AtomicU32::new(0);
    fs::create_dir_all(folder).map_err(|source| FileError::File {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    let number = PRINTED.fetch_add(1, Ordering::Relaxed);
    let path = folder.join(format!("{}-{number}.pdf", std::process::id()));
    write_file(&path, page)?;
    let printed = print(&path);
    // `lp` has taken all of it by now. On Windows the program that prints it may still read: there it goes when the
    // window opens the next time.
    if cfg!(unix) || printed.is_err() {
        let _ = fs::remove_file(&path);
    }
    printed
}

/// Removes what was left in `folder` for the printer.
pub(crate) fn forget_printed(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
}

/// Certificates that were made.
pub(crate) struct Certificates {
    /// How many.
    pub(crate) count: usize,
    /// Who was asked for and was not there.
    pub(crate) absent: Vec<AttendeeId>,
    /// Whose texts have characters for which the fonts have no picture.
    pub(crate) unprintable: Vec<String>,
}

/// Writes certificates of attendance into the PDF at `path`: of everybody who was there, or of those of `attendees` who
/// were.
pub(crate) fn write_certificates(
    desk: &mut Desk,
    path: &Path,
    attendees: &[AttendeeId],
    paper: Option<Paper>,
    practice: bool,
    when: When,
) -> Result<Certificates, FileError> {
    only_pdf(path)?;
    desk.may_export(when)?;
    desk.refresh()?;
    let view = desk.view(desk.history().known_at(when.read_at));
    let mut all = Certificate::of_everybody(&view);
    // Whoever was entered twice is one person, whichever of the two is asked for.
    let person = |id: AttendeeId| view.history.index_of(id).map(|index| view.one(index));
    let mut absent = Vec::new();
    if !attendees.is_empty() {
        let there: HashSet<_> = all.iter().filter_map(|one| person(one.attendee)).collect();
        let mut asked = HashSet::new();
        for &id in attendees {
            let index = person(id).ok_or(CoreError::NoSuchAttendee(id))?;
            asked.insert(index);
            if !there.contains(&index) {
                absent.push(id);
            }
        }
        all.retain(|one| person(one.attendee).is_some_and(|index| asked.contains(&index)));
    }
    if all.is_empty() {
        return Err(FileError::NobodyWasThere(path.to_owned()));
    }
    let event = EventFace::of(&view.history.event, &view.settings);
    let paper = paper.unwrap_or_else(|| Paper::usual(&view.settings));
    let pdf = certificates::pdf(fonts()?, &event, &all, paper.into(), &view, practice)?;
    drop(view);
    write_file(path, &pdf.bytes)?;
    desk.exported("certificates", "pdf", when)?;
    Ok(Certificates {
        count: all.len(),
        absent,
        unprintable: pdf.missing.iter().map(|(place, _)| all[*place].name.clone()).collect(),
    })
}

fn badges_of(desk: &Desk, wish: &BadgeWish, when: When) -> Result<(Pdf, Vec<BadgeFace>), FileError> {
    let view = desk.view(desk.history().known_at(when.read_at));
    let mut faces: Vec<BadgeFace> = if wish.attendees.is_empty() {
        BadgeFace::of_everybody(&view)
    } else {
        let face = |&attendee: &AttendeeId| {
            let index = view.history.index_of(attendee).ok_or(CoreError::NoSuchAttendee(attendee))?;
            let index = view.one(index);
            let row = view.known_row(index);
            let role = view.seat_of(index).map_or(row.role, |seat| seat.role());
            Ok(BadgeFace::of(attendee, &row, role))
        };
        wish.attendees.iter().map(face).collect::<Result<_, CoreError>>()?
    };
    if !wish.consent.is_empty() {
        faces.retain(|face| wish.consent.contains(&PhotoConsent::of(face)));
    }
    let paper = wish.paper.unwrap_or_else(|| Paper::usual(&view.settings).into());
    let pdf = badges::pdf(
        fonts()?,
        &view.settings,
        &faces,
        paper.into(),
        wish.language,
        when.written_at,
        wish.practice,
    )?;
    Ok((pdf, faces))
}

fn only_pdf(path: &Path) -> Result<(), FileError> {
    let is_pdf = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    if is_pdf { Ok(()) } else { Err(FileError::NoPdf(path.to_owned())) }
}

/// Hands a file to the system to be printed as it is set up.
pub(crate) fn print(path: &Path) -> Result<(), FileError> {
    let failed = |why: String| FileError::Print { path: PathBuf::from(path), why };
    let mut command = if cfg!(windows) {
        let mut command = Command::new("powershell");
        command.args(["-NoProfile", "-NonInteractive", "-Command"]);
        // The path stands in the environment: no name of a file is read as a command.
        command.arg("Start-Process -FilePath $env:USHER_PRINTED -Verb Print -WindowStyle Hidden");
        command.env("USHER_PRINTED", path);
        command
    } else {
        // A whole path is never taken for an option.
        let mut command = Command::new("lp");
        command.arg(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
        command
    };
    let output = command.output().map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(failed(if said.is_empty() { "it says nothing of why".to_owned() } else { said }))
}
