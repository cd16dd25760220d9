//! Checks `tauri.conf.json` and the capabilities, and says what a change of makes the program stale.
//! What tauri-build writes to `gen/` at the root is for editors only, and is ignored by git.

use std::error::Error;
use std::fs;
use std::path::Path;

use tauri_build::{AppManifest, Attributes};

/// What the program is built from and Cargo does not see by itself; tauri-build names `tauri.conf.json`.
const BUILT_FROM: [&str; 4] = ["src-tauri/build.rs", "src-tauri/capabilities", "assets/icons", "ui/dist"];

/// Every command, by its name in `src-tauri/lib.rs`: what is named here is denied until a capability allows it.
const COMMANDS: &[&str] = &[
    "start",
    "health",
    "new_event",
    "open_event",
    "practice",
    "move_practice_clock",
    "set",
    "choose",
    "scan",
    "check_in_person",
    "declare",
    "answer",
    "show_again",
    "check_in_party",
    "walk_in",
    "substitute",
    "hand_out_lunch",
    "undo",
    "leave",
    "come_back",
    "wait",
    "stop_waiting",
    "add_note",
    "set_attention",
    "meet_attention",
    "look_up",
    "person",
    "suggestions",
    "waiting",
    "on_stage",
    "board",
    "list_behind",
    "close_arrivals",
    "write_shown",
    "fill_screen",
    "write_report",
    "public_board",
    "open_public_board",
    "renew_public_board",
    "close_public_board",
    "preview_roster",
    "preview_again",
    "import_roster",
    "past_imports",
    "people_with_entries",
    "revert_import",
    "doubles",
    "merge_doubles",
    "preview_report",
    "preview_report_again",
    "take_in_report",
    "past_reports",
    "revert_report",
    "tickets",
    "reissue_ticket",
    "lists",
    "readiness",
    "write_list",
    "desk_file",
    "verify",
    "read_picture",
    "caterer_numbers",
    "write_caterer_sheet",
    "badge_printing",
    "set_badge_printing",
    "print_badge",
    "figures_for_chat",
    "sound",
    "set_sound",
    "try_sound",
    "language",
    "remember_language",
    "read_frame",
    "camera",
    "choose_camera",
    "recorded_name",
    "recorded_picture",
    "right_reading",
    "pressed_keys",
    "scanner_card",
    "print_scanner_card",
    "known_scanner",
    "remember_scanner",
    "enter_kiosk",
    "leave_kiosk",
    "greet",
    "lock_desk",
    "unlock_desk",
    "rehearse",
    "rehearsal",
    "next_guest",
    "stop_rehearsal",
    "leave_rehearsal",
    "take_seat",
    "open_set_up",
    "close_set_up",
    "set_staff",
    "remove_staff",
];

/// Where the page is built to, and what stands there while it isn't: a fresh clone must compile, and say what
/// to run.
const PAGE: &str = "ui/dist/index.html";
const NO_PAGE: &str =
    "<!doctype html><title>Usher</title><p>The page is not built: `cargo xtask run` builds it.\n";

fn main() -> Result<(), Box<dyn Error>> {
    if !Path::new(PAGE).exists() {
        fs::create_dir_all("ui/dist")?;
        fs::write(PAGE, NO_PAGE)?;
    }
    for path in BUILT_FROM {
        println!("cargo:rerun-if-changed={path}");
    }
    let attributes = Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(AppManifest::new().commands(COMMANDS));
    tauri_build::try_build(attributes)?;
    Ok(())
}
