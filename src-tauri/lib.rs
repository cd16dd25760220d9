//! Usher, the check-in desk of a hybrid event. This page is the wiring.
//!
//! # Map
//!
//! | room | what it is | may import |
//! |---|---|---|
//! | `usher-core` | the rules of the door: nouns, the event file (`store`), the verbs (`desk`) | no other room |
//! | `usher-intake` | rosters of other systems in: files of many kinds, understood as one list | the nouns of `usher-core` |
//! | `usher-scan` | pixels in, the texts of the codes on them out | no other room |
//! | `usher-paper` | what leaves the desk: tickets, lists, reports | the nouns of `usher-core` |
//! | `clock` | the one place where the clock is read | nothing of ours |
//! | `events` | the events that come with the program | `usher-core`, `usher-intake` |
//! | `fonts` | the fonts that were built into the program, for paper | `usher-paper`, `window` |
//! | `files` | files read and written, tickets into a folder, lists | `usher-core`, `usher-paper`, `fonts` |
//! | `reports` | the figures as a file: workbook, text, table, JSON | `usher-core`, `usher-paper`, `files`, `wire` |
//! | `printed` | the caterer's sheets and badges, into files or to the printer | `usher-core`, `usher-paper`, `files`, `fonts`, `wire` |
//! | `roster_file` | roster files opened in a process of their own | `usher-intake`, `usher-core` |
//! | `memory` | what a computer remembers from one start to the next | `files` |
//! | `camera` | which camera this computer has, and what is before it | `usher-scan`, `files`, `memory` |
//! | `known_scanner` | what is known of this computer's hand scanner | nothing of ours |
//! | `sound` | what the desk is heard to say | `memory`, the shapes of `wire` |
//! | `wire` | the shapes of answers, and what the desk says in words | `usher-core`, `usher-intake`, `files` |
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
mod reports;
mod roster_file;
mod sound;
mod window;
mod wire;

use std::env;
use std::process::ExitCode;

use cli::Asked;
use commands::{
    board, door, event, hearing, kiosk, office, people, roster, scanner, seeing, sheets, speaking, staff,
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
        people::affiliations,
        people::waiting,
        people::on_stage,
        board::board,
        board::list_behind,
        board::close_arrivals,
        roster::preview_roster,
        roster::preview_again,
        roster::import_roster,
        roster::past_imports,
        roster::people_with_entries,
        roster::revert_import,
        roster::doubles,
        roster::merge_doubles,
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
        sheets::badge_paper,
        sheets::set_badge_paper,
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
        staff::take_seat,
        staff::open_set_up,
        staff::close_set_up,
        staff::set_staff,
        staff::remove_staff,
    ])
}
