//! What leaves the desk on paper or in a file.
//!
//! * [`ticket`]: a ticket's code as a picture.
//! * [`tickets`]: tickets on pages, as PDF.
//! * [`mail`]: a ticket as a mail to send, with the [`calendar`] entry that goes with it.
//! * [`scanner_card`]: the page on which a hand scanner is tried.
//! * [`lists`]: the lobby's list for building security, the lists to tick and to sign, and who took part.
//! * [`attendance`]: who came.
//! * [`report`]: the figures with what they stand on, as a workbook, on a page or as text.
//! * [`badges`]: badges on sheets of labels.
//! * [`certificates`]: certificates of attendance.
//! * [`caterer`]: how many plates, by diet, to guarantee, to expect and to hand out.
//! * [`imprint`]: what every file says of itself.
//! * [`table`]: any list as CSV, workbook or PDF.
//! * [`figures`]: the figures in a few lines, to paste into a chat.
//!
//! What is deliberately absent: the event file, the window, the clock and the disk. This room sees the core's
//! nouns, and gives back bytes.

// What all of it stands on.
mod error;
mod fonts;
mod press;
mod texts;
mod writing;

// What goes out.
pub mod attendance;
pub mod badges;
pub mod calendar;
pub mod caterer;
pub mod certificates;
pub mod figures;
pub mod imprint;
pub mod lists;
pub mod mail;
pub mod report;
pub mod scanner_card;
pub mod table;
pub mod ticket;
pub mod tickets;

pub use error::Error;
pub use fonts::Fonts;
pub use press::{PageSize, Pdf};
pub use texts::Language;
