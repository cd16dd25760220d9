//! Sheets for others: the caterer's, badges, and the figures to paste into a chat.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, State};
use usher_core::ids::AttendeeId;
use usher_core::staff::Right;
use usher_paper::caterer::{Sheet, ShowRate};
use usher_paper::figures;

use crate::files::Paper;
use crate::memory::{remember, remembered};
use crate::printed::{self, BadgePaper, BadgeWish, CatererMoment, CatererWish};
use crate::texts::Language;
use crate::window::Station;
use crate::wire::{Failure, Pinned};

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
}

impl From<&Sheet> for CatererNumbers {
    fn from(sheet: &Sheet) -> Self {
        Self {
            counts: sheet.counts.iter().map(|count| count.as_str()).collect(),
            goes_by: sheet.goes_by(),
            diets: sheet.diets.iter().map(|(diet, row)| (diet.to_string(), row.clone())).collect(),
            total: sheet.total.clone(),
        }
    }
}

/// A sheet for the caterer that is asked for.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct AskedSheet {
    /// For which moment.
    moment: CatererMoment,
    /// How many of those expected will come, in percent.
    show_rate: u8,
    /// The paper; without one what is usual where the event is.
    paper: Option<Paper>,
}

impl AskedSheet {
    fn wish(&self, language: Language, practice: bool) -> CatererWish {
        CatererWish {
            moment: self.moment.into(),
            // The slider ends at all of them.
            rate: ShowRate::new(self.show_rate).unwrap_or(ShowRate::ALL),
            as_of: None,
            language: language.into(),
            paper: self.paper,
            practice,
        }
    }
}

/// What the caterer would be told now. Nothing is written.
#[tauri::command(async)]
pub(crate) fn caterer_numbers(
    station: State<'_, Station>,
    asked: AskedSheet,
) -> Result<CatererNumbers, Failure> {
    station.with(|sitting| {
        let wish = asked.wish(Language::En, sitting.practice.is_some());
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
    asked: AskedSheet,
    language: Language,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    station.approved(&app, approval, Right::SetUp, |sitting| {
        let when = sitting.when(0);
        let wish = asked.wish(language, sitting.practice.is_some());
        printed::write_caterer_sheet(&mut sitting.desk, &path, &wish, when)?;
        Ok(())
    })
}

/// How badges are printed at this computer.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct BadgePrinting {
    /// What its printer holds for them.
    paper: BadgePaper,
    /// Whether whoever is checked in at its desk gets one at once.
    at_check_in: bool,
}

/// How badges are printed at this computer.
#[tauri::command(async)]
pub(crate) fn badge_printing(app: AppHandle) -> BadgePrinting {
    printing_here(&app)
}

/// Remembers how badges are printed at this computer.
#[tauri::command(async)]
pub(crate) fn set_badge_printing(app: AppHandle, printing: BadgePrinting) -> Result<(), Failure> {
    Ok(remember(&printing_file(&app)?, &printing)?)
}

/// Prints somebody's badge at the printer of this computer; answers with the characters for which there is no font.
#[tauri::command(async)]
pub(crate) fn print_badge(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    language: Language,
) -> Result<String, Failure> {
    let paper = Some(printing_here(&app).paper);
    let (badge, event) = station.act(&app, |sitting| {
        let wish = BadgeWish {
            attendees: vec![attendee],
            consent: Vec::new(),
            paper,
            language: language.into(),
            practice: sitting.practice.is_some(),
        };
        let badge = printed::badge_of(&sitting.desk, &wish, sitting.when(0))?;
        Ok((badge, sitting.desk.store().path().map(PathBuf::from)))
    })?;
    // A printer may take its time: guests don't wait for it.
    printed::print_page(&badge.bytes, &printer_folder(&app)?)?;
    station.with(|sitting| {
        // Another one may have been opened meanwhile: that has nothing to do with it.
        if sitting.desk.store().path().map(PathBuf::from) == event {
            let when = sitting.when(0);
            sitting.desk.printed_a_badge(when)?;
        }
        Ok(())
    })?;
    let missing = badge.missing.into_iter().flat_map(|(_, missing)| missing).chain(badge.missing_everywhere);
    Ok(missing.collect::<BTreeSet<char>>().into_iter().collect())
}

/// Where the pages lie that the printer is given.
pub(crate) fn printer_folder(app: &AppHandle) -> Result<PathBuf, Failure> {
    Ok(app.path().app_cache_dir().map_err(Failure::other)?.join("printed"))
}

fn printing_here(app: &AppHandle) -> BadgePrinting {
    let usual = BadgePrinting { paper: BadgePaper::Label, at_check_in: false };
    printing_file(app).ok().and_then(|path| remembered(&path)).unwrap_or(usual)
}

fn printing_file(app: &AppHandle) -> Result<PathBuf, Failure> {
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
