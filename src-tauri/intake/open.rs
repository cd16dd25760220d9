//! What kind of file it is, and its rows.

use serde::{Deserialize, Serialize};
use usher_core::entry::Hash;

use crate::problem::FileProblem;
use crate::table::Table;
use crate::{delimited, encoding, json, workbook};

/// More bytes than any roster has.
const LARGEST: usize = 64 << 20;

/// What a person chose where a file leaves a choice; what is none is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The encoding of a text, by a name that the web knows ([`encoding::CHOICES`]).
    pub encoding: Option<String>,
    /// The mark between the cells of a text: comma, semicolon, tab or bar.
    pub delimiter: Option<char>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// What kind of file it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Text with a mark between cells.
    Delimited {
        /// How it was encoded.
        encoding: String,
        /// How many characters could not be read in that encoding.
        replaced: usize,
        /// The mark.
        delimiter: char,
    },
    /// A workbook.
    Workbook {
        /// `XLSX`, `XLS` or `ODS`.
        kind: String,
        /// The sheet that was read.
        sheet: String,
        /// All its sheets.
        sheets: Vec<String>,
    },
    /// JSON.
    Json,
}

impl Format {
    /// How its text was encoded, or which kind of workbook it was: what the journal notes.
    #[must_use]
    pub fn encoding(&self) -> &str {
        match self {
            Self::Delimited { encoding, .. } => encoding,
            Self::Workbook { kind, .. } => kind,
            Self::Json => "UTF-8",
        }
    }
}

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What kind it was.
    pub format: Format,
    /// SHA-256 of it.
    pub file: Hash,
    /// Its rows.
    pub table: Table,
}

/// Opens a file: whatever its name says, its first bytes say what it is.
///
/// # Errors
/// [`FileProblem`].
pub fn open(bytes: &[u8], choice: &Choice) -> Result<Opened, FileProblem> {
    if bytes.len() > LARGEST {
        return Err(FileProblem::TooLarge { found: bytes.len(), most: LARGEST });
    }
    let file = Hash::of(bytes);
    if let Some(kind) = workbook::Kind::of(bytes)? {
        let (format, table) = workbook::read(bytes, kind, choice.sheet.as_deref())?;
        return Ok(Opened { format, file, table });
    }
    if let Some(problem) = other_kind(bytes) {
        return Err(problem);
    }
    let decoded = encoding::decode(bytes, choice.encoding.as_deref())?;
    let begins = decoded.text.trim_start();
    if begins.is_empty() {
        return Err(FileProblem::Empty);
    }
    if begins.starts_with(['[', '{']) {
        return Ok(Opened { format: Format::Json, file, table: json::read(begins)? });
    }
    let start = begins.get(..15).unwrap_or_default().to_ascii_lowercase();
    if ["<!doctype html", "<html", "<table"].iter().any(|mark| start.starts_with(mark)) {
        return Err(FileProblem::OtherKind {
            what: "a web page, whatever its name says".to_owned(),
            advice: "open it in a spreadsheet program and save it as XLSX".to_owned(),
        });
    }
    let (table, delimiter) = delimited::read(&decoded.text, choice.delimiter)?;
    let format =
        Format::Delimited { encoding: decoded.encoding.to_owned(), replaced: decoded.replaced, delimiter };
    Ok(Opened { format, file, table })
}

/// Files of other kinds that are taken for lists now and then.
fn other_kind(bytes: &[u8]) -> Option<FileProblem> {
    const KINDS: &[(&[u8], &str, &str)] = &[
        (b"%PDF", "a PDF", "ask for the list as XLSX or CSV"),
        (b"\x89PNG", "a picture", "ask for the list as XLSX or CSV"),
        (b"\xFF\xD8\xFF", "a picture", "ask for the list as XLSX or CSV"),
        (
            b"SQLite format 3\0",
            "an event file of Usher or another database",
            "open it with `Open an event`, or join it with `usher merge`",
        ),
        (b"\x1F\x8B", "a packed file", "unpack it first"),
        (b"{\\rtf", "a text document", "copy the table into a spreadsheet and save it as XLSX"),
    ];
    KINDS.iter().find(|(mark, ..)| bytes.starts_with(mark)).map(|(_, what, advice)| FileProblem::OtherKind {
        what: (*what).to_owned(),
        advice: (*advice).to_owned(),
    })
}
