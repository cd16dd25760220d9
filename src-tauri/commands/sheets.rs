//! Sheets for others: the caterer's, badges, and the figures to paste into a chat.

use std::path::PathBuf;

use serde::Serialize;
use tauri::{AppHandle, Manager as _, State};
use usher_core::ids::AttendeeId;
use usher_paper::caterer::{Sheet, ShowRate};
use usher_paper::figures;

use crate::files::Paper;
use crate::memory::{remember, remembered};
use crate::printed::{self, BadgePaper, CatererMoment, CatererWish};
use crate::texts::Language;
use crate::window::Station;
use crate::wire::Failure;

/// What the caterer would be told.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CatererNumbers {
    /// What is counted, by its word.
    #[cfg_attr(test, ts(type = "CatererCount[]"))]
    counts: Vec<&'static str>,
    /// The place of the number that the kitchen goes by.
    goes_by: usize,
    /// Each diet with its numbers.
    #[cfg_attr(test, ts(type = "[string, number[]][]"))]
    diets: Vec<(String, Vec<i64>)>,
    /// All diets together.
    #[cfg_attr(test, ts(type = "number[]"))]
    total: Vec<i64>,
    /// How many things people said that a kitchen must know.
    needs: usize,
}

impl From<&Sheet> for CatererNumbers {
    fn from(sheet: &Sheet) -> Self {
        Self {
            counts: sheet.counts.iter().map(|count| count.as_str()).collect(),
            goes_by: sheet.goes_by(),
            diets: sheet.diets.iter().map(|(diet, row)| (diet.to_string(), row.clone())).collect(),
            total: sheet.total.clone(),
            needs: sheet.needs.len(),
        }
    }
}

/// What the caterer would be told now. Nothing is written.
#[tauri::command(async)]
pub(crate) fn caterer_numbers(
    station: State<'_, Station>,
    moment: CatererMoment,
    show_rate: u8,
) -> Result<CatererNumbers, Failure> {
    station.with(|sitting| {
        let wish = wish(moment, show_rate, Language::En, None, sitting.practice.is_some());
        let (_, sheet) = printed::caterer_sheet(&sitting.desk, &wish, sitting.now())?;
        Ok(CatererNumbers::from(&sheet))
    })
}

/// Writes what the caterer is told into a PDF.
#[tauri::command(async)]
pub(crate) fn write_caterer_sheet(
    app: AppHandle,
    station: State<'_, Station>,
    path: PathBuf,
    moment: CatererMoment,
    show_rate: u8,
    language: Language,
    paper: Option<Paper>,
) -> Result<(), Failure> {
    station.act(&app, |sitting| {
        let when = sitting.when(0);
        let wish = wish(moment, show_rate, language, paper, sitting.practice.is_some());
        printed::write_caterer_sheet(&mut sitting.desk, &path, &wish, when)?;
        Ok(())
    })
}

fn wish(
    moment: CatererMoment,
    show_rate: u8,
    language: Language,
    paper: Option<Paper>,
    practice: bool,
) -> CatererWish {
    CatererWish {
        moment: moment.into(),
        // The slider ends at all of them.
        rate: ShowRate::new(show_rate).unwrap_or(ShowRate::ALL),
        as_of: None,
        language: language.into(),
        paper,
        practice,
    }
}

/// What this computer's printer holds for badges.
#[tauri::command(async)]
pub(crate) fn badge_paper(app: AppHandle) -> BadgePaper {
    in_the_printer(&app)
}

/// Remembers on this computer what its printer holds for badges.
#[tauri::command(async)]
pub(crate) fn set_badge_paper(app: AppHandle, paper: BadgePaper) -> Result<(), Failure> {
    Ok(remember(&paper_file(&app)?, &paper)?)
}

/// Prints somebody's badge at the printer of this computer.
#[tauri::command(async)]
pub(crate) fn print_badge(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    language: Language,
) -> Result<(), Failure> {
    let folder = app.path().app_cache_dir().map_err(Failure::other)?;
    let paper = in_the_printer(&app);
    station.act(&app, |sitting| {
        let when = sitting.when(0);
        Ok(printed::print_badge(&mut sitting.desk, attendee, paper, language.into(), &folder, when)?)
    })
}

fn in_the_printer(app: &AppHandle) -> BadgePaper {
    paper_file(app).ok().and_then(|path| remembered(&path)).unwrap_or(BadgePaper::Label)
}

fn paper_file(app: &AppHandle) -> Result<PathBuf, Failure> {
    Ok(app.path().app_config_dir().map_err(Failure::other)?.join("badges.json"))
}

/// The figures in a few lines, to paste into a chat.
#[tauri::command(async)]
pub(crate) fn figures_for_chat(station: State<'_, Station>, language: Language) -> Result<String, Failure> {
    station.with(|sitting| {
        let at = sitting.desk.tally_at(sitting.now());
        let tally = sitting.desk.tally(at)?;
        let view = sitting.desk.view(at);
        Ok(figures::for_chat(&tally, &view.settings, sitting.practice.is_some(), language.into()))
    })
}
