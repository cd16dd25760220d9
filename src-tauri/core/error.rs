//! Everything that can break. A refused scan is not here: it is an [`Outcome`](crate::outcome::Outcome).

use std::path::PathBuf;

use crate::ids::{AttendeeId, EntryId};
use crate::staff::Right;
use crate::{Instant, entry::Kind};

/// What broke. The text says what, where, and what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not RFC 3339 with an offset.
    #[error("`{text}` is not an instant: write it as 2026-05-05T13:15:00-04:00, with the offset")]
    BadInstant {
        /// What was given, cut.
        text: String,
    },
    /// Not an id of this sort.
    #[error("`{text}` is not the id of an {what}")]
    BadId {
        /// The sort of id.
        what: &'static str,
        /// What was given, cut.
        text: String,
    },
    /// Nobody of this id was ever on the roster.
    #[error("no attendee `{0}` in this event: look the name up with `usher find`")]
    NoSuchAttendee(AttendeeId),
    /// No entry or act of this id.
    #[error("no entry or act `{0}` in this journal: `usher journal` lists them")]
    NoSuchEntry(String),
    /// No roster revision of this id.
    #[error("no roster revision `{0}` in this journal: `usher journal` lists them")]
    NoSuchRevision(EntryId),
    /// Only an import can be reverted.
    #[error("revision `{0}` is no import: undo a walk-in or a substitution with `usher undo`")]
    NotAnImport(EntryId),
    /// The revision is out of the roster already.
    #[error("revision `{0}` is reverted already")]
    AlreadyReverted(EntryId),
    /// No attendance report was taken in under this id.
    #[error("no attendance report `{0}` in this journal: `usher online` lists them")]
    NoSuchReport(EntryId),
    /// The report is taken out already.
    #[error("attendance report `{0}` is taken out already")]
    ReportIsOut(EntryId),
    /// The report was taken in before, and what is said of it now contradicts that.
    #[error(
        "this report was taken in already with other times or people: take that out first, with `usher online --revert {0}`"
    )]
    ReportDiffers(EntryId),
    /// Everybody in the report was there at another time than the event.
    #[error(
        "nobody in this report was there during the event: its times go from {from} to {to}, the event begins at {start} ({zone}): is it another meeting's report, or are its times in another zone?"
    )]
    ReportElsewhen {
        /// The first join, on the event's clock.
        from: String,
        /// The last leaving.
        to: String,
        /// When the event begins.
        start: String,
        /// The event's zone.
        zone: String,
    },
    /// An entry of a kind that stands for ever, or that is taken back in another way.
    #[error("a `{kind}` entry cannot be undone: {instead}")]
    CannotUndo {
        /// The kind of the entry.
        kind: Kind,
        /// What to do instead.
        instead: &'static str,
    },
    /// The entry or act is undone already.
    #[error("`{0}` is undone already: do the action again instead")]
    AlreadyUndone(String),
    /// `counts_from` names no voided admission of this seat.
    #[error("cannot count from {at}: no undone admission of {attendee} counts from that instant")]
    BadCountsFrom {
        /// The instant that was given.
        at: Instant,
        /// Whose admission it would be.
        attendee: AttendeeId,
    },
    /// A name that is empty or nothing but spaces.
    #[error("the name is empty: give the name of the person")]
    NoName,
    /// The place was taken over by somebody else.
    #[error("{attendee}'s place was taken over by {holder}: substitute for {holder} instead")]
    PlaceTaken {
        /// The person replaced.
        attendee: AttendeeId,
        /// Who holds the place.
        holder: AttendeeId,
    },
    /// The code belongs to somebody already.
    #[error("this code belongs to {0} already: check them in with it")]
    CodeTaken(AttendeeId),
    /// The text can be nobody's code.
    #[error("this text cannot be linked to anybody: {0}")]
    CannotLink(&'static str),
    /// The person is not in, and would have to be.
    #[error("{attendee} is not in: {verb} needs somebody who is")]
    NotIn {
        /// Who.
        attendee: AttendeeId,
        /// What was asked for.
        verb: &'static str,
    },
    /// The person is in, and would have to be out.
    #[error("{0} is in already")]
    IsIn(AttendeeId),
    /// The person waits nowhere.
    #[error("{0} does not wait")]
    NotWaiting(AttendeeId),
    /// Nobody belongs to a party of this name.
    #[error("no party `{0}` on the roster")]
    NoSuchParty(String),
    /// Lunch is a buffet: plates are not tracked.
    #[error("lunch is a buffet at this event: plates are not tracked (setting `lunch.mode`)")]
    Buffet,
    /// Arrivals are closed already.
    #[error("arrivals are closed already")]
    ArrivalsClosed,
    /// A setting of a name that does not exist.
    #[error(
        "no setting `{0}`: there are title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed"
    )]
    NoSuchSetting(String),
    /// A setting's value that cannot be.
    #[error("setting `{key}` cannot be `{value}`: {why}")]
    BadSetting {
        /// The setting.
        key: String,
        /// The value given, cut.
        value: String,
        /// Why not.
        why: String,
    },
    /// The event keeps it for some, and none of them approved.
    #[error("{} needs the PIN of {}", right.in_words(), listed(who))]
    NeedsPin {
        /// What was asked for.
        right: Right,
        /// Who may.
        who: Vec<String>,
    },
    /// The name is somebody's who has a PIN.
    #[error("{0} has a PIN: enter it to sit here by that name")]
    NameKept(String),
    /// It is not their PIN, or they may not do that.
    #[error("that is not the PIN of {name}{}", waiting(*wait))]
    WrongPin {
        /// Whose PIN it should be.
        name: String,
        /// How many seconds the next try has to wait.
        wait: u32,
    },
    /// Too many wrong PINs: nothing was tried.
    #[error("too many wrong PINs for {name}: try again in {wait} s, or ask somebody else")]
    PinWaits {
        /// Whose.
        name: String,
        /// For how many seconds yet.
        wait: u32,
    },
    /// A PIN that cannot be one.
    #[error("this is no PIN: {0}")]
    BadPin(&'static str),
    /// Nobody of this name is behind the desk.
    #[error("nobody called `{0}` is on the staff: `usher staff` lists them")]
    NoSuchStaff(String),
    /// Only who has the office file may do without a PIN.
    #[error("this is a desk file: PINs are forgotten in the office file, and merged from there")]
    NotTheOffice,
    /// A description of an event that cannot be read.
    #[error("this event description cannot be read: {0}")]
    BadEvent(String),
    /// The file cannot be joined to this one.
    #[error("nothing was merged: {0}")]
    MergeRefused(String),
    /// The file is a desk file.
    #[error("this is a desk file, it holds no ticket key: issue tickets from the office file")]
    NoTicketKey,
    /// Everything personal was purged: only stated figures can be shown.
    #[error("this event was purged: figures stand only for {0}")]
    Purged(String),
    /// Only the clock of a practice file can be moved.
    #[error("this is no practice file: its clock is the real one")]
    NotPractice,
    /// There is no file there.
    #[error("no event file at `{0}`: make one with `usher new` or `usher practice`")]
    NoFile(PathBuf),
    /// There is a file there already.
    #[error("`{0}` exists already: choose another name, nothing was written")]
    FileExists(PathBuf),
    /// It is some other program's file, or none.
    #[error("`{0}` is not an event file of Usher")]
    ForeignFile(PathBuf),
    /// The file is cut or garbled.
    #[error("event file `{path}` is damaged ({detail}): open a backup of it, and keep this one for repair")]
    DamagedFile {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        detail: String,
    },
    /// The file was written by a newer Usher.
    #[error("event file `{path}` is of format {found}, this Usher knows up to {known}: use a newer Usher")]
    NewerFile {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest known here.
        known: i64,
    },
    /// The file cannot be written to.
    #[error("event file `{0}` is read-only: nothing was written")]
    ReadOnlyFile(PathBuf),
    /// What is written to the file would not be safe on the disk.
    #[error("event file `{path}` cannot be kept safe here ({detail}): put it on a disk of this computer")]
    NotDurable {
        /// The file.
        path: PathBuf,
        /// Why not.
        detail: String,
    },
    /// An event file whose contents contradict themselves.
    #[error("the journal is damaged at entry {position}: {detail}")]
    DamagedJournal {
        /// The entry's number in this file.
        position: i64,
        /// What is wrong.
        detail: String,
    },
    /// A file or folder that cannot be read or written.
    #[error("cannot {doing} `{path}`: {source}")]
    File {
        /// What was tried.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The event file could not be read or written.
    #[error("the event file failed while {doing}: {source}")]
    Store {
        /// What was tried.
        doing: &'static str,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

/// Names, as a sentence lists them.
fn listed(names: &[String]) -> String {
    match names {
        [] => "nobody".to_owned(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

fn waiting(seconds: u32) -> String {
    if seconds == 0 { String::new() } else { format!(": the next try has to wait {seconds} s") }
}
