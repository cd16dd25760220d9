//! What leaves the desk on paper or in a file.
//!
//! * [`ticket`]: a ticket's code as a picture.
//! * [`figures`]: the figures as text, to read or to paste into a chat.
//! * [`attendance`]: who came, as a table.
//!
//! What is deliberately absent: the event file and the window. This room sees the core's nouns.

pub mod attendance;
pub mod figures;
pub mod ticket;
