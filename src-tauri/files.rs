//! Files of every day: read, written whole or not at all; tickets into a folder, lists of people into a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use usher_core::attendee::{Attendee, Status};
use usher_core::desk::{Issue, When};
use usher_core::event::Settings;
use usher_core::ids::AttendeeId;
use usher_core::{Desk, Instant};
use usher_paper::lists::other_columns;
use usher_paper::table::Table;
use usher_paper::tickets::{EventFace, Layout, TicketFace};
use usher_paper::{Error as PaperError, PageSize};

use crate::clock::system_clock;
use crate::fonts::fonts;

/// The list of the tickets that lies beside them: with the pictures, what a mail merge reads.
const INDEX: &str = "tickets.csv";
/// Tickets to print, each on a page of its own.
const PAGES: &str = "tickets.pdf";
/// Tickets to print and cut, several on a sheet.
const CARDS: &str = "ticket-cards.pdf";
/// What an export of the lobby list is called in the journal.
const LOBBY_LIST: &str = "lobby list";
/// The paper list, as the journal calls it.
pub(crate) const PAPER_LIST: &str = "paper list";

/// What can go wrong with a file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error(transparent)]
    Core(#[from] usher_core::Error),
    #[error(transparent)]
    Draw(#[from] usher_paper::ticket::DrawError),
    #[error(transparent)]
    Paper(#[from] usher_paper::Error),
    #[error("cannot {doing} `{path}`: {source}")]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error("the table cannot be written: {0}")]
    Table(String),
    #[error("`{0}` names no format of a report: let it end in .xlsx, .pdf, .txt, .csv or .json")]
    ReportFormat(PathBuf),
    #[error("`{0}` is to be a PDF: let it end in .pdf")]
    NoPdf(PathBuf),
    #[error("nobody of those asked for was there: no certificate was written, and `{0}` is as it was")]
    NobodyWasThere(PathBuf),
    #[error("no list has a column `{column}`: there is {known}")]
    NoSuchColumn { column: String, known: String },
    #[error("cannot print `{path}`: {why}")]
    Print { path: PathBuf, why: String },
    #[error("`{0}` names no format of a list: let it end in .csv, .xlsx or .pdf")]
    ListFormat(PathBuf),
    #[error(
        "the event names no contact, and a mail needs somebody whom it comes from: add `contacts` to its description"
    )]
    NoSender,
}

/// As what tickets are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub(crate) enum TicketFormat {
    /// A picture each, and the list of them: what a mail merge needs
    #[default]
    Png,
    /// The same, as drawings that can be made larger
    Svg,
    /// One document, a page each
    Pdf,
    /// One document, eight cards on a sheet, with cut marks
    Cards,
    /// A mail each, to be sent by a mail program, with the code and a calendar entry
    Eml,
}

impl TicketFormat {
    /// How the file of one ticket ends; none where all are in one document.
    const fn ending(self) -> Option<&'static str> {
        match self {
            Self::Png => Some("png"),
            Self::Svg => Some("svg"),
            Self::Eml => Some("eml"),
            Self::Pdf | Self::Cards => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Cards => "cards",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Eml => "eml",
        }
    }
}

/// The size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub(crate) enum Paper {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

impl Paper {
    /// What printers hold where the event is: Letter in the Americas, A4 elsewhere.
    pub(crate) fn usual(settings: &Settings) -> Self {
        if settings.zone.name().starts_with("America/") { Self::Letter } else { Self::A4 }
    }
}

impl From<Paper> for PageSize {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::Letter => Self::Letter,
        }
    }
}

/// Tickets that were written.
pub(crate) struct Written {
    /// Each with its person's row and its file.
    pub(crate) tickets: Vec<(Issue, Attendee, PathBuf)>,
    /// How many people have none, being cancelled or not confirmed.
    pub(crate) without: usize,
    /// Who has a ticket and no mail, there being no address that can be written to.
    pub(crate) unmailed: Vec<String>,
    /// Whose texts have characters for which the fonts have no picture.
    pub(crate) unprintable: Vec<String>,
}

/// Issues tickets to whoever is confirmed and has none, or a new one to `reissue`, and writes them into `folder`.
pub(crate) fn write_tickets(
    desk: &mut Desk,
    folder: &Path,
    format: TicketFormat,
    paper: Option<Paper>,
    reissue: Option<AttendeeId>,
    when: When,
) -> Result<Written, FileError> {
    // Nothing is issued where nothing could be written.
    if format == TicketFormat::Eml && desk.history().event.facts.contacts.is_empty() {
        return Err(FileError::NoSender);
    }
    if let (TicketFormat::Eml, Some(attendee)) = (format, reissue) {
        let view = desk.view(desk.history().known_at(when.read_at));
        let person = view.history.index_of(attendee).ok_or(usher_core::Error::NoSuchAttendee(attendee))?;
        let row = view.known_row(person);
        usher_paper::mail::check_address(&row.display_name(), row.email.as_deref())?;
    }
    if format.ending().is_none() {
        fonts()?;
    }
    fs::create_dir_all(folder).map_err(|source| FileError::File {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    let issued = match reissue {
        Some(attendee) => vec![desk.reissue_ticket(attendee, when)?],
        None => desk.issue_tickets(when)?,
    };
    let view = desk.view(desk.history().known_at(when.read_at));
    let mut written = Written {
        tickets: Vec::new(),
        without: (0..view.history.people.len())
            .filter(|&person| view.one(person) == person)
            .filter(|&person| view.row(person).is_some_and(|row| row.status != Status::Confirmed))
            .count(),
        unmailed: Vec::new(),
        unprintable: Vec::new(),
    };
    let event = EventFace::of(&view.history.event, &view.settings);
    let mut index = Vec::new();
    let mut faces = Vec::new();
    for issue in issued {
        let person = view.history.index_of(issue.attendee).unwrap_or_default();
        let row = view.known_row(person).into_owned();
        let text = issue.ticket.as_str();
        let face = TicketFace::of(issue.attendee, &row, text, issue.issue);
        let name = match (format, format.ending()) {
            (TicketFormat::Cards, _) => CARDS.to_owned(),
            (_, Some(ending)) => format!("{}.{ending}", issue.attendee),
            (_, None) => PAGES.to_owned(),
        };
        let path = folder.join(&name);
        match format {
            TicketFormat::Png => write_file(&path, &usher_paper::ticket::png(text)?)?,
            TicketFormat::Svg => write_file(&path, usher_paper::ticket::svg(text)?.as_bytes())?,
            TicketFormat::Eml => match usher_paper::mail::draft(&event, &face, when.written_at) {
                Ok(mail) => write_file(&path, &mail)?,
                Err(PaperError::NoAddress { .. } | PaperError::BadAddress { .. }) => {
                    written.unmailed.push(row.display_name());
                    continue;
                }
                Err(other) => return Err(other.into()),
            },
            TicketFormat::Pdf | TicketFormat::Cards => faces.push(face),
        }
        index.push(vec![
            issue.attendee.to_string(),
            row.display_name(),
            row.email.clone().unwrap_or_default(),
            row.affiliation.clone().unwrap_or_default(),
            text.to_owned(),
            name,
        ]);
        written.tickets.push((issue, row, path));
    }
    if format.ending().is_none() {
        let (layout, name) = match format {
            TicketFormat::Cards => (Layout::Sheet, CARDS),
            _ => (Layout::OnePerPage, PAGES),
        };
        let size = paper.unwrap_or_else(|| Paper::usual(&view.settings)).into();
        let pdf = usher_paper::tickets::pdf(fonts()?, &event, &faces, layout, size, when.written_at)?;
        written.unprintable = pdf.missing.iter().map(|(place, _)| faces[*place].name.clone()).collect();
        let reissued = reissue.map(|attendee| format!("{attendee}.pdf"));
        let path = folder.join(reissued.as_deref().unwrap_or(name));
        write_file(&path, &pdf.bytes)?;
        for (.., file) in &mut written.tickets {
            file.clone_from(&path);
        }
    }
    if reissue.is_none() {
        let headers = ["id", "name", "email", "affiliation", "code", "file"];
        let table = usher_paper::attendance::csv(&headers, index)
            .map_err(|error| FileError::Table(error.to_string()))?;
        write_file(&folder.join(INDEX), &table)?;
    }
    drop(view);
    desk.exported("tickets", format.name(), when)?;
    Ok(written)
}

/// A list of people for somebody outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub(crate) enum PeopleList {
    /// For building security: whom the lobby may let up
    Lobby,
    /// For the door: everybody by name, to tick by hand where the laptop is down
    Paper,
    /// To be signed: everybody who may come in person or is in
    Signature,
    /// Who took part, with the addresses of those who agreed to be written to
    Attended,
}

/// When the lobby list was sent last.
pub(crate) fn lobby_list_sent_at(desk: &Desk) -> Option<Instant> {
    exported_at(desk, LOBBY_LIST)
}

/// When something of this sort left the desk last.
pub(crate) fn exported_at(desk: &Desk, what: &str) -> Option<Instant> {
    let exports = &desk.history().exports;
    exports.all().filter(|mark| mark.what.what == what).map(|mark| mark.order.at).max()
}

/// What is left on a list of people.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kept<'k> {
    /// On the lobby list those only who came or changed since then.
    pub(crate) added_since: Option<Instant>,
    /// On the list of who took part the addresses of those only who said yes in this column.
    pub(crate) consent: Option<&'k str>,
}

/// A list of people.
pub(crate) fn people_list(desk: &Desk, which: PeopleList, kept: Kept<'_>, when: When) -> Table {
    let view = desk.view(desk.history().known_at(when.read_at));
    match which {
        PeopleList::Lobby => usher_paper::lists::lobby(&view, kept.added_since),
        PeopleList::Paper => usher_paper::lists::paper(&view),
        PeopleList::Signature => usher_paper::lists::signature(&view),
        PeopleList::Attended => usher_paper::lists::attended(&view, kept.consent),
    }
}

/// Writes a list of people into the file at `path`, as its ending says; answers with the number of rows, and with
/// the characters for which the fonts have no picture.
pub(crate) fn write_people_list(
    desk: &mut Desk,
    which: PeopleList,
    path: &Path,
    kept: Kept<'_>,
    paper: Option<Paper>,
    when: When,
) -> Result<(usize, Vec<char>), FileError> {
    // Whom another program on this file has imported by now is on the list.
    desk.refresh()?;
    if let (PeopleList::Attended, Some(column)) = (which, kept.consent) {
        let known = other_columns(&desk.view(desk.history().known_at(when.read_at)));
        if !known.contains(column) {
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            return Err(FileError::NoSuchColumn { column: column.to_owned(), known });
        }
    }
    let table = people_list(desk, which, kept, when);
    let what = match which {
        PeopleList::Lobby => LOBBY_LIST,
        PeopleList::Paper => PAPER_LIST,
        PeopleList::Signature => "signature list",
        PeopleList::Attended => "attended list",
    };
    let missing = write_table(desk, &table, what, path, paper, when)?;
    Ok((table.rows.len(), missing))
}

/// Writes a table into the file at `path`, as its ending says, and notes in the journal that `what` left the program;
/// answers with the characters for which the fonts have no picture.
pub(crate) fn write_table(
    desk: &mut Desk,
    table: &Table,
    what: &str,
    path: &Path,
    paper: Option<Paper>,
    when: When,
) -> Result<Vec<char>, FileError> {
    desk.may_export(when)?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let mut missing = Vec::new();
    let bytes = match ending.as_str() {
        "csv" => table.csv()?,
        "xlsx" => table.xlsx()?,
        "pdf" => {
            let settings = desk.history().settings_at(desk.history().known_at(when.read_at));
            let pdf = table.pdf(fonts()?, paper.unwrap_or_else(|| Paper::usual(&settings)).into())?;
            missing = pdf.missing.into_iter().flat_map(|(_, characters)| characters).collect();
            missing.extend(pdf.missing_everywhere);
            missing.sort_unstable();
            missing.dedup();
            pdf.bytes
        }
        _ => return Err(FileError::ListFormat(path.to_owned())),
    };
    write_file(path, &bytes)?;
    desk.exported(what, &ending, when)?;
    Ok(missing)
}

/// Writes the card on which a hand scanner is tried.
pub(crate) fn write_scanner_card(path: &Path, paper: Paper) -> Result<(), FileError> {
    let pdf = usher_paper::scanner_card::pdf(fonts()?, paper.into(), system_clock())?;
    write_file(path, &pdf.bytes)
}

/// Reads a file whole.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, FileError> {
    fs::read(path).map_err(|source| FileError::File { doing: "read", path: path.to_owned(), source })
}

/// Writes a file whole or not at all.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let failed = |source| FileError::File { doing: "write", path: path.to_owned(), source };
    fs::write(&unfinished, bytes).map_err(failed)?;
    fs::rename(&unfinished, path).map_err(failed)
}
