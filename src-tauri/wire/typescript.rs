//! The TypeScript of these shapes, in one file. `USHER_WRITE_TYPES=1 cargo test -p usher --lib` writes it anew.

use std::path::Path;

use ts_rs::{Config, TS};
use usher_core::attendee::{Group, Mode, Role, Status};
use usher_core::entry::Kind;
use usher_core::staff;

use super::{
    answer, board, card, failure, kiosk, online, people, public, recent, rehearsal, roster,
    staff as staff_shapes, station, took, verdict, words,
};
use crate::{camera, commands, files, known_scanner, printed, sound, texts, window};

/// Writes the TypeScript of each shape.
macro_rules! shapes {
    ($text:ident: $($shape:ty),+ $(,)?) => {
        let config = Config::default();
        $($text.push_str(&format!("\nexport {}\n", <$shape as TS>::decl(&config)));)+
    };
}

const FILE: &str = "ui/src/api/wire.ts";

#[test]
fn the_typescript_of_the_wire_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let wanted = typescript();
    if std::env::var_os("USHER_WRITE_TYPES").is_some() {
        std::fs::write(&path, &wanted).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "`{FILE}` is stale: USHER_WRITE_TYPES=1 cargo test -p usher --lib");
}

fn typescript() -> String {
    let mut text = String::from(
        "// Generated from src-tauri/wire by `USHER_WRITE_TYPES=1 cargo test -p usher --lib`. Do not edit.\n",
    );
    closed_set(&mut text, "Group", Group::ALL.iter().map(|word| word.as_str()));
    closed_set(&mut text, "Mode", Mode::ALL.iter().map(|word| word.as_str()));
    closed_set(&mut text, "Status", Status::ALL.iter().map(|word| word.as_str()));
    closed_set(&mut text, "Role", Role::ALL.iter().map(|word| word.as_str()));
    closed_set(&mut text, "Kind", Kind::ALL.iter().map(|word| word.as_str()));
    closed_set(&mut text, "StaffRole", staff::Role::ALL.iter().map(|word| word.as_str()));
    closed_set(
        &mut text,
        "Right",
        [
            "override",
            "grant_lunch",
            "undo_others",
            "close_arrivals",
            "set_up",
            "leave_kiosk",
            "share",
            "staff",
        ],
    );
    closed_set(
        &mut text,
        "CatererCount",
        [
            "requested",
            "planned",
            "guarantee",
            "here",
            "expected",
            "forecast",
            "claimed",
            "left",
            "due",
            "held",
            "free",
            "mouths",
        ],
    );
    closed_set(&mut text, "LunchMode", ["check-in", "desk", "buffet"]);
    closed_set(&mut text, "Means", ["scan", "look_up", "declared", "group"]);
    closed_set(&mut text, "Expectation", ["due", "claimed", "granted", "none_left", "no"]);
    closed_set(&mut text, "Evidence", ["code", "name", "latin", "affiliation", "sounds_like", "typo"]);
    closed_set(
        &mut text,
        "Standing",
        [
            "on_time",
            "late",
            "joined_online",
            "substituted_for",
            "not_yet",
            "no_show",
            "came_in_person",
            "joined",
            "not_joined",
            "cancelled",
            "not_confirmed",
            "walk_in",
        ],
    );
    closed_set(
        &mut text,
        "InPersonCount",
        [
            "registered",
            "confirmed",
            "on_time",
            "late",
            "substituted_for",
            "joined_online",
            "not_yet",
            "no_show",
            "cancelled",
            "not_confirmed",
        ],
    );
    closed_set(
        &mut text,
        "OnlineCount",
        [
            "registered",
            "came_in_person",
            "joined",
            "joined_on_time",
            "joined_late",
            "not_joined",
            "cancelled",
            "not_confirmed",
        ],
    );
    closed_set(
        &mut text,
        "Fate",
        [
            "matched",
            "nobody",
            "several",
            "contradicted",
            "bot",
            "device",
            "ignored",
            "absent",
            "waited",
            "elsewhen",
        ],
    );
    closed_set(
        &mut text,
        "Total",
        [
            "participants",
            "unique_viewers",
            "users",
            "registered",
            "most_at_once",
            "meeting_length",
            "average_length",
            "row_length",
        ],
    );
    shapes!(text:
        words::Words, failure::Failure, failure::FailureCode, failure::PinAsked,
        card::Card, card::Attention,
        answer::OutcomeWord, answer::Admission, answer::Scan,
        verdict::Verdict, verdict::ContactCard, verdict::Detail, verdict::Thing, verdict::Why,
        verdict::PlateVerdict, verdict::PlateWord,
        people::Found, people::FoundPerson, people::Person, people::Happened, people::Listed, people::Behind, people::Waits, people::Suggestions,
        recent::Recent, recent::RecentWord, recent::Manner,
        board::Figures, board::LunchFigures, board::DietPlates, board::Plates,
        board::Board, board::GroupLine, board::DeskPace, board::OnStage, board::Stated,
        board::Expected, board::Likely, board::PartyLine, board::MeansCount, board::RefusalCount, recent::LogLine,
        roster::Preview, roster::Column, roster::ChangedPerson, roster::ChangedField, roster::SaidTwice,
        roster::CellProblem, roster::RosterFormat, roster::ProposedWord, roster::Pair, roster::PastImport,
        roster::RosterChoices, roster::SaidSame,
        online::ReportChoices, online::SaidOfRow, online::ReportPreview, online::ReportAsks, online::InReport,
        online::ReportTotal, online::PastReport, online::OnlineRoom, online::NobodyKnown,
        took::Took,
        kiosk::Greeting, kiosk::Guest,
        rehearsal::Rehearsal, rehearsal::PaceWord, rehearsal::Caller, rehearsal::Saying, rehearsal::RehearsalReport,
        rehearsal::RehearsalFigures, rehearsal::SlipLine, rehearsal::ToTrain, rehearsal::CameFor, rehearsal::MistakeWord,
        public::PublicBoard, public::PublicLink,
        staff_shapes::AtTheDesk, staff_shapes::StaffMember, staff_shapes::KnownName, staff_shapes::Pinned,
        station::Start, station::Snapshot, station::EventFacts,
        station::Health, station::Battery, station::Awake,
        commands::Newcomer, commands::Readings, commands::AskedPlate, commands::Undone, commands::Again, commands::Tickets, commands::Proof, commands::Picture,
        commands::Wanted, commands::Lists, commands::Readiness, commands::WrittenList, commands::ShownTable, commands::ShownRow, commands::WrittenReport,
        commands::AskedSheet, commands::CatererNumbers, commands::BadgePrinting, printed::CatererMoment, printed::BadgePaper,
        sound::Cue, sound::Loudness, sound::Sound,
        commands::CameraHere, commands::Frame, commands::SeenCode, camera::CameraChoice, texts::Language,
        commands::RightReading, commands::ScannerCard, known_scanner::KnownScanner, known_scanner::ScannerEnding, window::KeyPress,
        files::TicketFormat, files::Paper, files::PeopleList,
    );
    text
}

fn closed_set<'w>(text: &mut String, name: &str, words: impl IntoIterator<Item = &'w str>) {
    let words: Vec<String> = words.into_iter().map(|word| format!("\"{word}\"")).collect();
    text.push_str(&format!("\nexport type {name} = {};\n", words.join(" | ")));
}
