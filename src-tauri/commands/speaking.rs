//! The language of the window, as this computer remembers it. Its words are the page's.

use std::path::PathBuf;

use tauri::{AppHandle, Manager as _};

use crate::memory::{remember, remembered};
use crate::texts::Language;
use crate::wire::Failure;

/// The language that was chosen on this computer; none before somebody chose.
#[tauri::command(async)]
pub(crate) fn language(app: AppHandle) -> Option<Language> {
    remembered(&language_file(&app).ok()?)
}

/// Remembers the language that was chosen on this computer.
#[tauri::command(async)]
pub(crate) fn remember_language(app: AppHandle, language: Language) -> Result<(), Failure> {
    Ok(remember(&language_file(&app)?, &language)?)
}

fn language_file(app: &AppHandle) -> Result<PathBuf, Failure> {
    Ok(app.path().app_config_dir().map_err(Failure::other)?.join("language.json"))
}
