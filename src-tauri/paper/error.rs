//! What can go wrong in this room.

use crate::ticket::DrawError;

/// Why something cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that was handed in as a font is none, or not in WOFF2.
    #[error("font file {place} cannot be read: {why}")]
    Font {
        /// Which of the files, counted from 1.
        place: usize,
        /// What is wrong with it.
        why: String,
    },
    /// There is nothing to set type with.
    #[error("no font was handed in")]
    NoFonts,
    /// A code cannot be drawn.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// The pages cannot be set: a mistake in a page of ours, never in what stands on it.
    #[error("the pages cannot be set: {0}")]
    Typesetting(String),
    /// The guest has no address of mail.
    #[error("`{name}` has no e-mail address")]
    NoAddress {
        /// Whom the mail was for.
        name: String,
    },
    /// An address is none.
    #[error("`{address}` is no e-mail address")]
    BadAddress {
        /// What stands there instead.
        address: String,
    },
    /// The event names nobody from whom a mail could come.
    #[error("the event has no contact from whom a mail could come")]
    NoContact,
    /// A mail cannot be put together.
    #[error("the mail cannot be put together: {0}")]
    Mail(#[from] lettre::error::Error),
    /// A table cannot be written as CSV.
    #[error("the table cannot be written: {0}")]
    Csv(#[from] csv::Error),
    /// A table cannot be written as a workbook.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
