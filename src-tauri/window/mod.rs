//! The window: what it needs before it can open, the event that is open in it, and what it pushes to its page.
//!
//! * [`painting`]: how it is painted where there is no graphics card;
//! * [`sitting`]: the open event, locked for this window, and the clock it goes by;
//! * [`keys`]: the keys that were pressed last, where the page is not told of all;
//! * [`rehearsal`]: a practice file on which guests come who are not there;
//! * [`public`]: the public board, while it is open;
//! * [`stages`]: when the last verb was judged, and when it was durable;
//! * [`station`]: what commands share: the sitting, if there is one, and the pushes to the page;
//! * [`watch`]: what goes on while nobody does anything: other programs' entries, the end of the cutoff minute,
//!   a clock that jumps, battery and disk, sleep.

mod keys;
#[cfg(target_os = "linux")]
mod painting;
mod public;
mod rehearsal;
mod sitting;
mod stages;
mod station;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use tauri::webview::{PermissionKind, PermissionResponse};
use tauri::{Builder, Emitter as _, Manager as _, WindowEvent, Wry};

use crate::camera::Camera;
use tauri_plugin_window_state::StateFlags;

use crate::commands::sheets::printer_folder;
use crate::printed::forget_printed;
use crate::sound::Speaker;

pub(crate) use keys::{KeyPress, Keys};
pub(crate) use public::Public;
pub(crate) use sitting::{Asked, Sitting};
pub(crate) use station::{KeptReport, KeptRoster, Station};

/// The status of a start that failed, the same as the command line gives for an error.
const ERROR: u8 = 2;

/// The page hears of this when the desk can be heard, or can't any more.
const HEARABLE: &str = "hearable";

/// With what the window is to open.
pub(crate) struct Wish {
    /// The event file; none for the one that was open last.
    pub(crate) event: Option<PathBuf>,
    /// The desk's name.
    pub(crate) desk: String,
    /// Who is at the desk.
    pub(crate) operator: String,
    /// A folder whose pictures stand in for a camera.
    pub(crate) frames: Option<PathBuf>,
    /// Whether it begins with the screen for guests.
    pub(crate) kiosk: bool,
}

/// Opens the window, and returns when it has been closed. `builder` knows every command.
pub(crate) fn open(wish: Wish, builder: Builder<Wry>) -> ExitCode {
    #[cfg(target_os = "linux")]
    painting::begin_as_this_computer_paints();
    if !display_answers() {
        eprintln!(
            "usher: no display to open the window on: `DISPLAY` and `WAYLAND_DISPLAY` name none that answers\n\
             Every verb works without a window: `usher --help` lists them."
        );
        return ExitCode::from(ERROR);
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        // The screen for guests fills the screen while it is on, and is not remembered.
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::all().difference(StateFlags::FULLSCREEN))
                .build(),
        )
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && window.state::<Station>().stays_open()
            {
                api.prevent_close();
            }
        })
        // The page asks for the camera, and for nothing else.
        .on_permission_request(|_, kind| match kind {
            PermissionKind::Camera => PermissionResponse::Allow,
            _ => PermissionResponse::Deny,
        })
        .setup(move |app| {
            let documents = app.path().document_dir().or_else(|_| app.path().home_dir())?;
            let memory = app.path().app_config_dir()?;
            let page = app.handle().clone();
            app.manage(Speaker::new(memory.join("sound.json"), move |has_device| {
                // A page that is gone hears nothing.
                let _ = page.emit(HEARABLE, has_device);
            }));
            // What the last window left for the printer has a name on it.
            if let Ok(folder) = printer_folder(app.handle()) {
                forget_printed(&folder);
            }
            app.manage(Camera::new(memory.join("camera.json"), wish.frames.clone()));
            app.manage(Station::new(wish, documents, memory.join("last-event")));
            app.manage(Keys::default());
            app.manage(Public::default());
            // The event opens while the page loads; the page's own call then finds it open.
            let handle = app.handle().clone();
            thread::spawn(move || handle.state::<Station>().start());
            watch::begin(app.handle().clone());
            if let Some(window) = app.get_webview_window("main") {
                #[cfg(target_os = "linux")]
                {
                    keys::listen(&window)?;
                    begin_anew_where_it_dies(&window)?;
                }
                window.set_focus()?;
            }
            Ok(())
        })
        .run(context());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "usher: the window cannot be opened: {error}\n`usher --help` lists what works without it."
            );
            ExitCode::from(ERROR)
        }
    }
}

/// The page and all that belongs to it, as they were built into the program.
pub(crate) fn context() -> tauri::Context<Wry> {
    tauri::generate_context!()
}

/// Loads the page anew where its process dies, as a camera's driver can make it: what it showed is in the event, which is
/// not the page's.
#[cfg(target_os = "linux")]
fn begin_anew_where_it_dies(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt as _;

    window.with_webview(|webview| {
        webview.inner().connect_web_process_terminated(|page, _| page.reload());
    })
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
