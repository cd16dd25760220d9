//! Usher, the check-in desk of a hybrid event. This page is the wiring.
//!
//! # Map
//!
//! | room | what it is | may import |
//! |---|---|---|
//! | `usher-core` | the rules of the door: nouns, the event file (`store`), the verbs (`desk`) | no other room |
//! | `usher-intake` | rosters and attendance reports of other systems in: files of many kinds, understood as one list or one report | the nouns of `usher-core` |
//! | `usher-scan` | pixels in, the texts of the codes on them out | no other room |
//! | `usher-paper` | what leaves the desk: tickets, lists, reports | the nouns of `usher-core` |
//! | `usher-board` | the public board: counts for phones on the local network | the tally of `usher-core` |
//! | `clock` | the one place where the clock is read | nothing of ours |
//! | `events` | the events that come with the program | `usher-core`, `usher-intake` |
//! | `fonts` | the fonts that were built into the program, for paper | `usher-paper`, `window` |
//! | `files` | files read and written, tickets into a folder, lists | `usher-core`, `usher-paper`, `fonts` |
//! | `report` | the report as a file: workbook, page, text, table, JSON | `usher-core`, `usher-paper`, `files`, `fonts`, the names of `wire` |
//! | `printed` | the caterer's sheets, badges and certificates, into files or to the printer | `usher-core`, `usher-paper`, `files`, `fonts`, the names of `wire` |
//! | `roster_file` | files of other systems opened in a process of their own | `usher-intake`, `usher-core` |
//! | `memory` | what a computer remembers from one start to the next | `files` |
//! | `public_figures` | an event's figures as the public board shows them | `usher-core`, `usher-board` |
//! | `camera` | which camera this computer has, and what is before it | `usher-scan`, `files`, `memory` |
//! | `known_scanner` | what is known of this computer's hand scanner | nothing of ours |
//! | `sound` | what the desk is heard to say | `memory`, the shapes of `wire` |
//! | `wire` | the shapes of answers, and what went wrong as texts of the catalogue | `usher-core`, `usher-intake`, `files` |
//! | `texts` | the catalogue of the command line, in six languages | `usher-paper`, `wire` |
//! | `cli` | the verbs without a window | all of the above |
//! | `window` | the window: its state, its pushes, what it needs to open | all above but `cli` |
//! | `commands` | what the page can ask, one file a topic | all above but `cli` |
//!
//! What is deliberately absent: rules of the door, and SQL. A rule stands in `usher-core`, where a test can
//! try it without a window.

mod camera;
mod cli;
mod clock;
mod commands;
mod events;
mod files;
mod fonts;
mod known_scanner;
mod memory;
mod printed;
mod public_figures;
mod report;
mod roster_file;
mod sound;
mod texts;
mod window;
mod wire;

use std::env;
use std::process::ExitCode;

use cli::Asked;
use commands::{
    board, door, event, hearing, kiosk, lock, office, online, people, public, rehearsal, roster, scanner,
    seeing, sheets, speaking, staff,
};

/// Runs the program: a verb on the command line answers in the terminal, without one the window opens.
#[must_use]
pub fn run() -> ExitCode {
    match cli::run(env::args_os().skip(1).collect()) {
        Asked::Answered(status) => status,
        Asked::ForTheWindow(wish) => window::open(wish, every_command(tauri::Builder::default())),
    }
}

/// Every command that the page can give, by its name. `build.rs` has the same names, and
/// `capabilities/main.json` lets the page use them.
fn every_command(builder: tauri::Builder<tauri::Wry>) -> tauri::Builder<tauri::Wry> {
    builder.invoke_handler(tauri::generate_handler![
        event::start,
        event::health,
        event::new_event,
        event::open_event,
        event::practice,
        event::move_practice_clock,
        event::set,
        event::choose,
        door::scan,
        door::check_in_person,
        door::declare,
        door::answer,
        door::show_again,
        door::check_in_party,
        door::walk_in,
        door::substitute,
        door::hand_out_lunch,
        door::undo,
        door::leave,
        door::come_back,
        door::wait,
        door::stop_waiting,
        door::add_note,
        door::set_attention,
        door::meet_attention,
        people::look_up,
        people::person,
        people::suggestions,
        people::waiting,
        people::on_stage,
        board::board,
        board::list_behind,
        board::close_arrivals,
        board::write_shown,
        board::fill_screen,
        board::write_report,
        public::public_board,
        public::open_public_board,
        public::renew_public_board,
        public::close_public_board,
        roster::preview_roster,
        roster::preview_again,
        roster::import_roster,
        roster::past_imports,
        roster::people_with_entries,
        roster::revert_import,
        roster::doubles,
        roster::merge_doubles,
        online::preview_report,
        online::preview_report_again,
        online::take_in_report,
        online::past_reports,
        online::revert_report,
        office::tickets,
        office::reissue_ticket,
        office::lists,
        office::readiness,
        office::write_list,
        office::desk_file,
        office::verify,
        office::read_picture,
        sheets::caterer_numbers,
        sheets::write_caterer_sheet,
        sheets::badge_printing,
        sheets::set_badge_printing,
        sheets::print_badge,
        sheets::figures_for_chat,
        hearing::sound,
        hearing::set_sound,
        hearing::try_sound,
        speaking::language,
        speaking::remember_language,
        seeing::read_frame,
        seeing::camera,
        seeing::choose_camera,
        seeing::recorded_name,
        seeing::recorded_picture,
        scanner::right_reading,
        scanner::pressed_keys,
        scanner::scanner_card,
        scanner::print_scanner_card,
        scanner::known_scanner,
        scanner::remember_scanner,
        kiosk::enter_kiosk,
        kiosk::leave_kiosk,
        kiosk::greet,
        lock::lock_desk,
        lock::unlock_desk,
        rehearsal::rehearse,
        rehearsal::rehearsal,
        rehearsal::next_guest,
        rehearsal::stop_rehearsal,
        rehearsal::leave_rehearsal,
        staff::take_seat,
        staff::open_set_up,
        staff::close_set_up,
        staff::set_staff,
        staff::remove_staff,
    ])
}
