//! The keys that were pressed last, by their places, as they came before any input method saw them.
//!
//! `WebKitGTK` lets the page know nothing of a key that an input method takes, as it does with a dead key and the one
//! after it. Elsewhere the page hears of every key, and nothing is kept. What is kept never leaves memory.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

/// A key that was pressed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct KeyPress {
    /// Its place, as the page's `KeyboardEvent.code` names it.
    place: &'static str,
    /// Whether Shift was down.
    shift: bool,
    /// Whether `AltGr` was down.
    third: bool,
    /// Whether Caps Lock was on.
    caps: bool,
    /// When, in milliseconds on a clock of its own.
    at: u32,
}

/// How many keys are kept: more than any ticket has.
#[cfg(target_os = "linux")]
const KEPT: usize = 1024;

/// Among how many keys one is looked for that WebKit gave back.
#[cfg(target_os = "linux")]
const KEPT_BACK: usize = 32;

/// The keys that were pressed last.
#[derive(Default)]
pub(crate) struct Keys(Mutex<VecDeque<KeyPress>>);

impl Keys {
    /// All that are kept, oldest first.
    pub(crate) fn all(&self) -> Vec<KeyPress> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    #[cfg(target_os = "linux")]
    fn push(&self, press: KeyPress) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // What the page has no use for WebKit gives back, and it comes here once more.
        if keys.iter().rev().take(KEPT_BACK).any(|known| known.place == press.place && known.at == press.at) {
            return;
        }
        if keys.len() == KEPT {
            keys.pop_front();
        }
        keys.push_back(press);
    }
}

/// Listens to the keys of the window.
#[cfg(target_os = "linux")]
pub(super) fn listen(window: &tauri::WebviewWindow) -> tauri::Result<()> {
    use gtk::gdk::ModifierType;
    use gtk::glib::Propagation;
    use gtk::prelude::WidgetExt as _;
    use tauri::{AppHandle, Manager as _};

    let app: AppHandle = window.app_handle().clone();
    window.with_webview(move |webview| {
        webview.inner().connect_key_press_event(move |_, event| {
            if let Some(place) = place(event.hardware_keycode()) {
                let state = event.state();
                app.state::<Keys>().push(KeyPress {
                    place,
                    shift: state.contains(ModifierType::SHIFT_MASK),
                    third: state.contains(ModifierType::MOD5_MASK),
                    caps: state.contains(ModifierType::LOCK_MASK),
                    at: event.time(),
                });
            }
            Propagation::Proceed
        });
    })
}

/// The place of X's number of a key, which is the kernel's and eight; none where it writes nothing.
#[cfg(target_os = "linux")]
fn place(keycode: u16) -> Option<&'static str> {
    const ROWS: [(u16, &[&str]); 8] = [
        (
            10,
            &[
                "Digit1", "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "Digit9",
                "Digit0", "Minus", "Equal",
            ],
        ),
        (
            23,
            &[
                "Tab",
                "KeyQ",
                "KeyW",
                "KeyE",
                "KeyR",
                "KeyT",
                "KeyY",
                "KeyU",
                "KeyI",
                "KeyO",
                "KeyP",
                "BracketLeft",
                "BracketRight",
                "Enter",
            ],
        ),
        (
            38,
            &[
                "KeyA",
                "KeyS",
                "KeyD",
                "KeyF",
                "KeyG",
                "KeyH",
                "KeyJ",
                "KeyK",
                "KeyL",
                "Semicolon",
                "Quote",
                "Backquote",
            ],
        ),
        (
            51,
            &[
                "Backslash",
                "KeyZ",
                "KeyX",
                "KeyC",
                "KeyV",
                "KeyB",
                "KeyN",
                "KeyM",
                "Comma",
                "Period",
                "Slash",
            ],
        ),
        (65, &["Space"]),
        (
            79,
            &[
                "Numpad7",
                "Numpad8",
                "Numpad9",
                "NumpadSubtract",
                "Numpad4",
                "Numpad5",
                "Numpad6",
                "NumpadAdd",
                "Numpad1",
                "Numpad2",
                "Numpad3",
                "Numpad0",
                "NumpadDecimal",
            ],
        ),
        (94, &["IntlBackslash"]),
        (104, &["Enter"]),
    ];
    ROWS.iter().find_map(|(first, places)| places.get(usize::from(keycode.checked_sub(*first)?)).copied())
}
