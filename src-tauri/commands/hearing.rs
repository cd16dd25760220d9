//! What the desk is heard to say.

use tauri::State;

use crate::sound::{Cue, Loudness, Sound, Speaker};

/// How loud the desk is, and whether there is anything to hear it by.
#[tauri::command(async)]
pub(crate) fn sound(speaker: State<'_, Speaker>) -> Sound {
    speaker.sound()
}

/// Sets how loud the desk is.
#[tauri::command(async)]
pub(crate) fn set_sound(speaker: State<'_, Speaker>, loudness: Loudness) -> Sound {
    speaker.set(loudness);
    speaker.sound()
}

/// Plays a cue, to hear whether it is loud enough.
#[tauri::command(async)]
pub(crate) fn try_sound(speaker: State<'_, Speaker>, cue: Cue) -> Sound {
    speaker.play(cue);
    speaker.sound()
}
