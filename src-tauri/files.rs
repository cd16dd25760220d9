//! Files of every day: read, written whole or not at all, tickets into a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use usher_core::Desk;
use usher_core::attendee::{Attendee, Status};
use usher_core::desk::{Issue, When};
use usher_core::ids::AttendeeId;

/// The list of the tickets that lies beside them.
const INDEX: &str = "tickets.csv";

/// What can go wrong with a file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error(transparent)]
    Core(#[from] usher_core::Error),
    #[error(transparent)]
    Draw(#[from] usher_paper::ticket::DrawError),
    #[error("cannot {doing} `{path}`: {source}")]
    File { doing: &'static str, path: PathBuf, source: io::Error },
    #[error("the table cannot be written: {0}")]
    Table(String),
}

/// As which pictures tickets are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub(crate) enum TicketFormat {
    #[default]
    Png,
    Svg,
}

impl TicketFormat {
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// Tickets that were written.
pub(crate) struct Written {
    /// Each with its person's row and its file.
    pub(crate) tickets: Vec<(Issue, Attendee, PathBuf)>,
    /// How many people have none, being cancelled or not confirmed.
    pub(crate) without: usize,
}

/// Issues tickets to whoever is confirmed and has none, or a new one to `reissue`, and writes them into `folder`.
pub(crate) fn write_tickets(
    desk: &mut Desk,
    folder: &Path,
    format: TicketFormat,
    reissue: Option<AttendeeId>,
    when: When,
) -> Result<Written, FileError> {
    let issued = match reissue {
        Some(attendee) => vec![desk.reissue_ticket(attendee, when)?],
        None => desk.issue_tickets(when)?,
    };
    fs::create_dir_all(folder).map_err(|source| FileError::File {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    let view = desk.view(desk.history().known_at(when.read_at));
    let mut tickets = Vec::new();
    let mut index = Vec::new();
    for issue in issued {
        let name = format!("{}.{}", issue.attendee, format.ending());
        let path = folder.join(&name);
        let text = issue.ticket.as_str();
        match format {
            TicketFormat::Png => write_file(&path, &usher_paper::ticket::png(text)?)?,
            TicketFormat::Svg => write_file(&path, usher_paper::ticket::svg(text)?.as_bytes())?,
        }
        let person = view.history.index_of(issue.attendee).unwrap_or_default();
        let row = view.known_row(person).into_owned();
        index.push(vec![
            issue.attendee.to_string(),
            row.display_name(),
            row.email.clone().unwrap_or_default(),
            row.affiliation.clone().unwrap_or_default(),
            text.to_owned(),
            name,
        ]);
        tickets.push((issue, row, path));
    }
    if reissue.is_none() {
        let headers = ["id", "name", "email", "affiliation", "code", "file"];
        let table = usher_paper::attendance::csv(&headers, index)
            .map_err(|error| FileError::Table(error.to_string()))?;
        write_file(&folder.join(INDEX), &table)?;
    }
    let without = (0..view.history.people.len())
        .filter(|&person| view.one(person) == person)
        .filter(|&person| view.row(person).is_some_and(|row| row.status != Status::Confirmed))
        .count();
    drop(view);
    desk.exported("tickets", format.ending(), when)?;
    Ok(Written { tickets, without })
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
