//! Rosters of other systems in: a file of any of many kinds becomes one [`usher_core::roster::List`].
//!
//! # Map
//!
//! * [`open`]: bytes → [`Opened`], rows of text cells. Here files are taken apart that nobody vouches for, within
//!   bounds; the program does it in a process of its own. [`encoding`] finds out how a text is encoded,
//!   `delimited`, `workbook` and `json` read what their names say.
//! * [`understand`]: rows → [`Understood`]. The header is looked for, and which system wrote it
//!   ([`presets`]); each column becomes a field, a part of one, or is kept as it is ([`mapping`]); words become
//!   those of the roster's closed sets (`words`).
//!
//! * [`attendance`]: rows → [`attendance::Attendance`], where the file is not a list but a report of who was in the
//!   online room, of Zoom, Teams or Webex.
//!
//! What is deliberately absent: the roster itself (who on a list is whom, and what differs, is the core's), and
//! any file system. A value that is not understood is a problem with its row and column, never a guess.

pub mod attendance;
pub mod encoding;
pub mod mapping;
pub mod open;
pub mod presets;
pub mod problem;
pub mod table;
pub mod understand;

mod delimited;
mod headers;
mod json;
mod person;
mod words;
mod workbook;

pub use mapping::Target;
pub use open::{Choice, Format, Opened, open};
pub use problem::FileProblem;
pub use table::Table;
pub use understand::{Column, Proposed, Understood, Wanted, understand};

use usher_core::roster::List;

/// Opens and understands a file as it stands, with nothing chosen and nothing remembered: what a list of our own
/// needs.
///
/// # Errors
/// [`FileProblem`], also where a person would have to say what its columns are.
pub fn read(bytes: &[u8]) -> Result<List, FileProblem> {
    let opened = open(bytes, &Choice::default())?;
    understand(&opened, &Wanted::default(), |_| None)?.list()
}
