//! What can be typed.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use usher_core::Instant;
use usher_core::desk::LunchAtUndo;
use usher_core::entry::{Hash, UndoReason};
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::roster::SamePerson;
use usher_core::roster::matching::Like;
use usher_core::staff::Role;
use usher_intake::Target;
use usher_intake::attendance::{DateOrder, Tz, WithoutTimes};
use usher_paper::caterer::ShowRate;

use crate::files::{Paper, PeopleList, TicketFormat};
use crate::printed::{BadgePaper, CatererMoment, PhotoConsent};
use crate::texts::{Language, Texts};

/// The check-in desk of a hybrid event. Started with no verb it opens the window.
#[derive(Debug, Parser)]
#[command(name = "usher", version, disable_help_subcommand = true)]
#[command(
    after_help = "Exit status: 0 done or admitted, 1 answered no, 3 answered with a question, 2 error."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) general: General,
    /// What to do; without a verb the window opens.
    #[command(subcommand)]
    pub(super) verb: Option<Verb>,
}

/// What may stand before or after any verb.
#[derive(Debug, Args)]
pub(super) struct General {
    /// The event file
    #[arg(long, global = true, value_name = "FILE", env = "USHER_EVENT")]
    pub(super) event: Option<PathBuf>,
    /// Answer with one JSON object on standard output
    #[arg(long, global = true)]
    pub(super) json: bool,
    /// When it was seen, such as 2026-05-05T13:02:00-04:00; now where it is left out
    #[arg(long, global = true, value_name = "INSTANT", value_parser = Instant::parse)]
    pub(super) at: Option<Instant>,
    /// The name of this desk
    #[arg(long, global = true, value_name = "NAME", default_value = "Desk 1", env = "USHER_DESK")]
    pub(super) desk: String,
    /// Who is at the desk
    #[arg(long, global = true, value_name = "NAME", default_value = "")]
    pub(super) operator: String,
    /// Pictures in this folder stand in for the window's camera, fifteen a second, round and round
    #[arg(long, value_name = "FOLDER")]
    pub(super) frames: Option<PathBuf>,
    /// Open the window with the screen for guests
    #[arg(long)]
    pub(super) kiosk: bool,
    /// The language of the answers, and of a sheet or report; where it is left out, that of the terminal, else English
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE", env = "USHER_LANGUAGE")]
    pub(super) language: Option<Language>,
    /// Who approves what the event keeps for some; their PIN comes from USHER_PIN, else from standard input
    #[arg(long, global = true, value_name = "NAME")]
    pub(super) approved_by: Option<String>,
}

impl General {
    /// The language that answers are given in, and paper is written in.
    pub(super) fn language(&self) -> Language {
        self.language.unwrap_or_else(Language::of_the_terminal)
    }

    /// The texts of that language.
    pub(super) fn texts(&self) -> Texts {
        Texts::of(self.language())
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Make an event file with an empty roster: the concept note's event, or one described in TOML
    New(New),
    /// Make a practice copy with the sample roster; its clock begins half an hour before the cutoff
    Practice(Practice),
    /// Write a copy for another laptop, without the ticket key
    DeskFile(DeskFile),
    /// Import a roster (CSV, TSV, XLSX, XLS, ODS or JSON, of many systems), or take an import out again
    Import(Import),
    /// Show the imports of this event
    Imports,
    /// Show people on the roster who bear one name
    Doubles,
    /// Make two people one: what is known of either counts for the one kept
    MergeDoubles(MergeDoubles),
    /// Issue tickets and write them to a folder
    Tickets(Tickets),
    /// Write a list of people: csv, xlsx or pdf
    List(List),
    /// Show the texts of the codes on pictures; needs no event file
    Decode(Decode),
    /// Write the card on which hand scanners are tried, as PDF
    ScannerCard(ScannerCard),
    /// Check somebody in, by code, picture or id; or a whole party
    CheckIn(CheckIn),
    /// Let somebody come in another's place
    Substitute(Substitute),
    /// Add somebody who is on no list, and check them in
    WalkIn(WalkIn),
    /// Tie a ticket of another system to somebody
    Link(Link),
    /// Somebody goes
    Leave(Who),
    /// Somebody who went comes back
    Return(Who),
    /// Somebody stands downstairs or at security; or show who does
    Waiting(Waiting),
    /// Put a note: something the desk should know of somebody
    Note(Note),
    /// Put a flag: something the desk must do or say when somebody comes; or say that it was done
    Flag(Flag),
    /// Hand out a plate
    Lunch(Lunch),
    /// Undo an entry or an act
    Undo(Undo),
    /// Change settings: cutoff, start, end, grace, release, capacity, title, lunch.mode, lunch.plan.DIET, zone.confirmed
    Set(Set),
    /// Say that nobody else is expected
    CloseArrivals,
    /// Find people by name, in any script, by affiliation, e-mail or code
    Find(Find),
    /// Show somebody and all that happened to them
    Show(Show),
    /// Show the journal
    Journal(Journal),
    /// Show the figures
    Tally(Tally),
    /// Take in an attendance report of Zoom, Teams or Webex: who was online, and when; or take one out again. Without
    /// a report: show those that were taken in
    Online(Online),
    /// Serve the public board, counts only, to phones on the local network; until Ctrl C
    Board(Board),
    /// Write a report: xlsx, pdf, txt, csv or json
    Report(Report),
    /// Write what the caterer is told, as PDF: plates by diet, without names
    Caterer(Caterer),
    /// Write badges, as PDF
    Badges(Badges),
    /// Write certificates of attendance, as PDF, for those who were there
    Certificates(Certificates),
    /// Take over what another laptop's file of this event knows
    Merge(Merge),
    /// Prove that nothing in the file was altered
    Verify(Verify),
    /// Show the people behind the desk; say who is what, and whose PIN it takes
    #[command(subcommand_required = false)]
    Staff(Staff),
}

#[derive(Debug, Args)]
pub(super) struct Staff {
    #[command(subcommand)]
    pub(super) what: Option<StaffVerb>,
}

#[derive(Debug, Subcommand)]
pub(super) enum StaffVerb {
    /// Say what somebody is: desk, supervisor or organizer
    Set(StaffSet),
    /// Say that somebody is not behind the desk any more
    Remove(StaffRemove),
    /// Take everybody's PIN away: where nobody knows them any more, and only in the office file
    ForgetPins,
}

#[derive(Debug, Args)]
pub(super) struct StaffSet {
    /// Their name
    pub(super) name: String,
    /// What they are
    #[arg(long, value_name = "ROLE")]
    pub(super) role: Role,
    /// Give them a PIN: from USHER_NEW_PIN, else the last line of standard input
    #[arg(long)]
    pub(super) pin: bool,
    /// Take their PIN away
    #[arg(long, conflicts_with = "pin")]
    pub(super) no_pin: bool,
}

#[derive(Debug, Args)]
pub(super) struct StaffRemove {
    /// Their name
    pub(super) name: String,
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The file to make
    pub(super) file: PathBuf,
    /// The event's description
    #[arg(long, value_name = "EVENT.toml")]
    pub(super) from: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Practice {
    /// The file to make
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct DeskFile {
    /// The file to write
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    /// The other file
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["roster", "revert"]))]
pub(super) struct Import {
    /// The roster
    pub(super) roster: Option<PathBuf>,
    /// Only say what would change
    #[arg(long)]
    pub(super) dry_run: bool,
    /// What a column becomes, such as "name=Participant", "left out=VAT ID"
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = column, conflicts_with = "revert")]
    pub(super) map: Vec<(Target, String)>,
    /// The encoding of a text, where it was taken for another one, such as windows-1256
    #[arg(long, value_name = "NAME", conflicts_with = "revert")]
    pub(super) encoding: Option<String>,
    /// The mark between the cells of a text: , ; | or a tab
    #[arg(long, value_name = "MARK", conflicts_with = "revert")]
    pub(super) delimiter: Option<char>,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME", conflicts_with = "revert")]
    pub(super) sheet: Option<String>,
    /// The number of the row with the headers
    #[arg(long, value_name = "ROW", conflicts_with = "revert")]
    pub(super) header_row: Option<usize>,
    /// A row is somebody known, by the id, or another row again
    #[arg(long, value_name = "ROW=ID|ROW", value_parser = same_person, conflicts_with = "revert")]
    pub(super) same: Vec<SamePerson>,
    /// Take out the import of this revision; with --dry-run, only say of whom the journal knows something
    #[arg(long, value_name = "REVISION")]
    pub(super) revert: Option<EntryId>,
}

/// What a column becomes.
fn column(text: &str) -> Result<(Target, String), String> {
    let targets = || Target::all().map(|target| target.to_string()).collect::<Vec<_>>().join(", ");
    let (target, header) = text
        .split_once('=')
        .ok_or_else(|| "write it as FIELD=COLUMN, such as \"name=Participant\"".to_owned())?;
    let target = Target::from_name(target)
        .ok_or_else(|| format!("`{}` is none of these: {}", target.trim(), targets()))?;
    Ok((target, header.trim().to_owned()))
}

/// Who a row is.
fn same_person(text: &str) -> Result<SamePerson, String> {
    let bad = || "write it as ROW=ID, or as ROW=ROW".to_owned();
    let (row, like) = text.split_once('=').ok_or_else(bad)?;
    let row: usize = row.trim().parse().map_err(|_| bad())?;
    // An id may be of ten digits; a row is never so far down.
    if let Ok(person) = like.trim().parse() {
        return Ok(SamePerson { row, like: Like::Person(person) });
    }
    let other: usize = like.trim().parse().map_err(|_| bad())?;
    // The later row says the earlier one again, whichever was named first.
    Ok(SamePerson { row: row.max(other), like: Like::Row(row.min(other)) })
}

#[derive(Debug, Args)]
pub(super) struct MergeDoubles {
    /// Who stays
    #[arg(long, value_name = "ID")]
    pub(super) keep: AttendeeId,
    /// Who is the same person
    #[arg(long, value_name = "ID")]
    pub(super) merge: AttendeeId,
}

#[derive(Debug, Args)]
pub(super) struct Tickets {
    /// The folder to write them to
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
    /// As what
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: TicketFormat,
    /// The paper; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
    /// Issue this person a new ticket; those they had are revoked
    #[arg(long, value_name = "ID")]
    pub(super) reissue: Option<AttendeeId>,
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// Which
    #[arg(value_enum)]
    pub(super) which: PeopleList,
    /// The file to write; its ending says the format
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// Of the lobby list only who came or changed since it was sent last
    #[arg(long, conflicts_with = "since")]
    pub(super) added: bool,
    /// The same, since this instant
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
    pub(super) since: Option<Instant>,
    /// The column of the roster in which people said whether they may be written to, for the list of who took part
    #[arg(long, value_name = "COLUMN")]
    pub(super) consent: Option<String>,
    /// The paper; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
}

#[derive(Debug, Args)]
pub(super) struct ScannerCard {
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    /// The paper
    #[arg(long, value_enum, default_value = "a4")]
    pub(super) paper: Paper,
}

#[derive(Debug, Args)]
pub(super) struct Decode {
    /// PNG or JPEG files
    #[arg(required = true, value_name = "IMAGE")]
    pub(super) images: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("who").required(true).args(["code", "image", "attendee", "party"]))]
pub(super) struct CheckIn {
    /// The text of the code
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) code: Option<String>,
    /// A picture with the code
    #[arg(long, value_name = "FILE")]
    pub(super) image: Option<PathBuf>,
    /// Somebody who was looked up
    #[arg(long, value_name = "ID")]
    pub(super) attendee: Option<AttendeeId>,
    /// Everybody of a party who is not in
    #[arg(long, value_name = "NAME")]
    pub(super) party: Option<String>,
    /// A ticket of another system that nobody carries: it is theirs from now on
    #[arg(long, value_name = "TEXT", requires = "attendee", allow_hyphen_values = true)]
    pub(super) link: Option<String>,
    #[command(flatten)]
    pub(super) answers: Answers,
    /// They ask for lunch
    #[arg(long)]
    pub(super) lunch: bool,
    /// Count from the instant of an admission that was undone
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse, conflicts_with = "party")]
    pub(super) counts_from: Option<Instant>,
    /// Ticked on paper, entered afterwards: give the time with --at
    #[arg(long, conflicts_with = "party")]
    pub(super) declared: bool,
}

/// What was said already to what would be asked.
#[derive(Debug, Args)]
pub(super) struct Answers {
    /// Yes to every question about this person
    #[arg(long)]
    pub(super) admit: bool,
    /// A supervisor admits somebody cancelled or not confirmed, or into a full room: why
    #[arg(long = "override", value_name = "REASON")]
    pub(super) override_reason: Option<String>,
}

/// What a new person says of themselves.
#[derive(Debug, Args)]
pub(super) struct Newcomer {
    /// Their name, as it is to be shown
    #[arg(long, value_name = "NAME")]
    pub(super) name: String,
    /// Their name in Latin letters
    #[arg(long, value_name = "NAME")]
    pub(super) latin_name: Option<String>,
    /// Whom they come from
    #[arg(long, value_name = "NAME")]
    pub(super) affiliation: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) email: Option<String>,
    /// What they eat
    #[arg(long, value_name = "DIET")]
    pub(super) diet: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Substitute {
    /// Whose place they take
    #[arg(long = "for", value_name = "ID")]
    pub(super) replaces: AttendeeId,
    #[command(flatten)]
    pub(super) newcomer: Newcomer,
    /// By whose word
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
    /// Announced only, not here yet
    #[arg(long)]
    pub(super) announced: bool,
    #[command(flatten)]
    pub(super) answers: Answers,
}

#[derive(Debug, Args)]
pub(super) struct WalkIn {
    #[command(flatten)]
    pub(super) newcomer: Newcomer,
    /// government, un, academia, industry or other
    #[arg(long, value_name = "GROUP")]
    pub(super) group: Option<usher_core::attendee::Group>,
    /// The people they belong to
    #[arg(long, value_name = "NAME")]
    pub(super) party: Option<String>,
    /// Who brings them
    #[arg(long, value_name = "NAME")]
    pub(super) host: Option<String>,
    /// They ask for lunch
    #[arg(long)]
    pub(super) lunch: bool,
    #[command(flatten)]
    pub(super) answers: Answers,
}

#[derive(Debug, Args)]
pub(super) struct Link {
    /// The text of the code
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) code: String,
    /// Whose it is
    #[arg(long, value_name = "ID")]
    pub(super) attendee: AttendeeId,
}

#[derive(Debug, Args)]
pub(super) struct Who {
    /// Who
    #[arg(long, value_name = "ID")]
    pub(super) attendee: AttendeeId,
}

#[derive(Debug, Args)]
pub(super) struct Waiting {
    /// Who; where it is left out, everybody who waits is listed
    #[arg(long, value_name = "ID")]
    pub(super) attendee: Option<AttendeeId>,
    /// Where
    #[arg(long, value_name = "PLACE", default_value = "downstairs", requires = "attendee")]
    pub(super) place: String,
    /// They wait no longer, and did not come in
    #[arg(long, requires = "attendee")]
    pub(super) clear: bool,
}

#[derive(Debug, Args)]
pub(super) struct Note {
    /// About whom
    #[arg(long, value_name = "ID")]
    pub(super) attendee: AttendeeId,
    /// What the desk should know
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) text: String,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).args(["text", "met"]))]
pub(super) struct Flag {
    /// About whom
    #[arg(long, value_name = "ID")]
    pub(super) attendee: AttendeeId,
    /// What the desk must do or say when they come
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) text: Option<String>,
    /// It was done: whatever was put before is met
    #[arg(long)]
    pub(super) met: bool,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("who").required(true).args(["code", "attendee"]))]
pub(super) struct Lunch {
    /// The text of the code
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) code: Option<String>,
    /// Somebody who was looked up
    #[arg(long, value_name = "ID")]
    pub(super) attendee: Option<AttendeeId>,
    /// The diet handed out, where it isn't the one that is due
    #[arg(long, value_name = "DIET")]
    pub(super) diet: Option<String>,
    /// A supervisor grants a plate: why
    #[arg(long, value_name = "REASON")]
    pub(super) grant: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Undo {
    /// The id of an entry or of an act
    pub(super) entry: String,
    /// What becomes of a plate that was handed out
    #[arg(long, value_enum)]
    pub(super) lunch: Option<LunchChoice>,
    /// Why
    #[arg(long, value_enum, default_value_t)]
    pub(super) reason: Reason,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum LunchChoice {
    /// The plate is gone
    Keep,
    /// The plate came back
    Return,
}

impl From<LunchChoice> for LunchAtUndo {
    fn from(choice: LunchChoice) -> Self {
        match choice {
            LunchChoice::Keep => Self::Keep,
            LunchChoice::Return => Self::Return,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Reason {
    /// It was wrong
    #[default]
    Mistake,
    /// It was a trial
    Test,
    /// Something else
    Other,
}

impl From<Reason> for UndoReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Mistake => Self::Mistake,
            Reason::Test => Self::Test,
            Reason::Other => Self::Other,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Set {
    /// Settings, such as cutoff=13:20 capacity=90 lunch.plan.vegan=12
    #[arg(required = true, value_name = "KEY=VALUE", value_parser = setting)]
    pub(super) settings: Vec<(String, String)>,
}

fn setting(text: &str) -> Result<(String, String), String> {
    text.split_once('=')
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .ok_or_else(|| "write it as KEY=VALUE, such as cutoff=13:20".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct Find {
    /// What was typed or heard
    #[arg(required = true, value_name = "QUERY")]
    pub(super) query: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct Show {
    /// Who
    #[arg(value_name = "ID")]
    pub(super) attendee: AttendeeId,
}

#[derive(Debug, Args)]
pub(super) struct Journal {
    /// Only entries after this number
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(super) since: i64,
}

#[derive(Debug, Args)]
pub(super) struct Tally {
    /// The instant; where it is left out, the later of now and all that is known
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
    pub(super) as_of: Option<Instant>,
}

#[derive(Debug, Args)]
pub(super) struct Online {
    /// The attendance report, as the system gives it
    pub(super) report: Option<PathBuf>,
    /// Only say what would come of it
    #[arg(long, requires = "report")]
    pub(super) dry_run: bool,
    /// Somebody in the report is this person, by the name or address there, such as "Ana (phone)=K7Q2M9"
    #[arg(long = "match", value_name = "NAME=ID", value_parser = match_said, requires = "report")]
    pub(super) matches: Vec<(String, AttendeeId)>,
    /// Somebody in the report is nobody whom the event is to count, by the name or address there
    #[arg(long, value_name = "NAME", requires = "report")]
    pub(super) ignore: Vec<String>,
    /// Which number of a day is the day, where the report doesn't tell: dmy (5/4 is 5 April) or mdy (May 4)
    #[arg(long, value_name = "ORDER", requires = "report")]
    pub(super) dates: Option<DateOrder>,
    /// The zone of its times, where it doesn't say; the event's where this is left out
    #[arg(long, value_name = "ZONE", value_parser = zone, requires = "report")]
    pub(super) zone: Option<Tz>,
    /// When people were there of whom it says only for how long: from-start or until-end of the meeting
    #[arg(long, value_name = "WHEN", requires = "report")]
    pub(super) without_times: Option<WithoutTimes>,
    /// The encoding of a text, where it was taken for another one, such as windows-1256
    #[arg(long, value_name = "NAME", requires = "report")]
    pub(super) encoding: Option<String>,
    /// The mark between the cells of a text: , ; | or a tab
    #[arg(long, value_name = "MARK", requires = "report")]
    pub(super) delimiter: Option<char>,
    /// The sheet of a workbook
    #[arg(long, value_name = "NAME", requires = "report")]
    pub(super) sheet: Option<String>,
    /// Take out the report of this entry, with everything that came of its file
    #[arg(long, value_name = "ENTRY", conflicts_with = "report")]
    pub(super) revert: Option<EntryId>,
}

/// Who somebody in a report is. A name may have an equals sign in it, an id has none.
fn match_said(text: &str) -> Result<(String, AttendeeId), String> {
    let (name, id) = text
        .rsplit_once('=')
        .ok_or_else(|| "write it as NAME=ID, such as \"Ana (phone)=K7Q2M9\"".to_owned())?;
    let id = id.trim().parse().map_err(|error: usher_core::Error| error.to_string())?;
    Ok((name.trim().to_owned(), id))
}

fn zone(text: &str) -> Result<Tz, String> {
    text.trim().parse().map_err(|_| "give a zone such as America/New_York, Europe/Paris or UTC".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct Board {
    /// Where to listen; where it is left out, every private address of this computer
    #[arg(long, value_name = "ADDR:PORT")]
    pub(super) listen: Option<SocketAddr>,
    /// Leave out how many plates are left
    #[arg(long)]
    pub(super) no_lunch: bool,
}

#[derive(Debug, Args)]
pub(super) struct Report {
    /// The file to write; its ending says the format
    pub(super) out: PathBuf,
    /// The instant; where it is left out, the later of now and all that is known
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
    pub(super) as_of: Option<Instant>,
    /// The paper of a page; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
}

#[derive(Debug, Args)]
pub(super) struct Caterer {
    /// The file to write; it ends in .pdf
    pub(super) out: PathBuf,
    /// Which of the three sheets
    #[arg(long, value_enum)]
    pub(super) moment: CatererMoment,
    /// How many of those expected will come, in percent
    #[arg(long, value_name = "PERCENT", value_parser = show_rate, default_value = "100")]
    pub(super) show_rate: ShowRate,
    /// The instant; where it is left out, the later of now and all that is known
    #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
    pub(super) as_of: Option<Instant>,
    /// The paper; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
}

fn show_rate(text: &str) -> Result<ShowRate, String> {
    let percent: Option<u8> = text.trim().trim_end_matches('%').trim_end().parse().ok();
    percent.and_then(ShowRate::new).ok_or_else(|| "give a number from 0 to 100, such as 80".to_owned())
}

#[derive(Debug, Args)]
pub(super) struct Badges {
    /// The file to write; it ends in .pdf
    pub(super) out: PathBuf,
    /// Only theirs; may be given several times
    #[arg(long, value_name = "ID")]
    pub(super) attendee: Vec<AttendeeId>,
    /// Only of those who said so of photographs; may be given several times
    #[arg(long, value_enum)]
    pub(super) consent: Vec<PhotoConsent>,
    /// What they are printed on; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<BadgePaper>,
    /// Hand them to the printer of this computer too
    #[arg(long)]
    pub(super) print: bool,
}

#[derive(Debug, Args)]
pub(super) struct Certificates {
    /// The file to write; it ends in .pdf
    pub(super) out: PathBuf,
    /// Only theirs; may be given several times
    #[arg(long, value_name = "ID")]
    pub(super) attendee: Vec<AttendeeId>,
    /// The paper; where it is left out, Letter in the Americas, else A4
    #[arg(long, value_enum)]
    pub(super) paper: Option<Paper>,
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// A hash that was noted earlier: it must be in the journal
    #[arg(long, value_name = "HASH", value_parser = head)]
    pub(super) head: Option<Hash>,
}

fn head(text: &str) -> Result<Hash, String> {
    Hash::parse(text).ok_or_else(|| "a hash has sixty-four hexadecimal digits".to_owned())
}
