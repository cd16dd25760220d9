//! The language of the window, as this computer remembers it. Its words are the page's.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _};

use crate::memory::{remember, remembered};
use crate::wire::Failure;

/// A language that the window speaks: the six of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl From<Language> for usher_paper::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Ar => Self::Arabic,
            Language::Zh => Self::Chinese,
            Language::En => Self::English,
            Language::Fr => Self::French,
            Language::Ru => Self::Russian,
            Language::Es => Self::Spanish,
        }
    }
}

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
