//! The window: opened when the program is started without a verb.

use std::process::ExitCode;

/// The status of a start that failed, the same as the command line gives for an error.
const ERROR: u8 = 2;

/// Opens the window, and returns when it has been closed.
pub(crate) fn open() -> ExitCode {
    if !display_answers() {
        eprintln!(
            "usher: no display to open the window on: `DISPLAY` and `WAYLAND_DISPLAY` name none that answers\n\
             Every verb works without a window: `usher --help` lists them."
        );
        return ExitCode::from(ERROR);
    }
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "usher: the window cannot be opened: {error}\n`usher --help` lists what works without it."
            );
            ExitCode::from(ERROR)
        }
    }
}

/// Whether there is a display. The window's library panics where there is none, so it is asked first.
#[cfg(target_os = "linux")]
fn display_answers() -> bool {
    gtk::init().is_ok()
}

/// On other systems a session always has a display.
#[cfg(not(target_os = "linux"))]
const fn display_answers() -> bool {
    true
}
