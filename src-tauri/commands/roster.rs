//! Lists in: previewed, chosen about, imported, taken out again; doubles made one.

use tauri::ipc::Request;
use tauri::{AppHandle, State};
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::staff::Right;

use super::now_approved;
use super::office::body;
use crate::roster_file;
use crate::window::{KeptRoster, Sitting, Station};
use crate::wire::{Failure, FailureCode, Pair, PastImport, Pinned, Preview, RosterChoices};

/// What importing a roster would change. The bytes of the file are the message, its name is in the header
/// `file`, as a web address has it.
#[tauri::command(async)]
pub(crate) fn preview_roster(station: State<'_, Station>, request: Request<'_>) -> Result<Preview, Failure> {
    let bytes = body(&request)?;
    let name = request.headers().get("file").map(|name| name.as_bytes()).unwrap_or_default();
    let name = percent_encoding::percent_decode(name).decode_utf8_lossy().into_owned();
    let choices = RosterChoices::default();
    let opened = roster_file::open(bytes.clone(), &choices.choice())?;
    preview_kept(&station, KeptRoster { name, bytes, choices, opened })
}

/// The same file again, with what a person chose.
#[tauri::command(async)]
pub(crate) fn preview_again(station: State<'_, Station>, choices: RosterChoices) -> Result<Preview, Failure> {
    let mut kept = station.kept_roster()?;
    if kept.choices.choice() != choices.choice() {
        kept.opened = roster_file::open(kept.bytes.clone(), &choices.choice())?;
    }
    kept.choices = choices;
    preview_kept(&station, kept)
}

fn preview_kept(station: &Station, kept: KeptRoster) -> Result<Preview, Failure> {
    let preview = station.with(|sitting| {
        let understood =
            roster_file::understood(&kept.opened, &kept.choices.wanted(), sitting.desk.history())?;
        let import = sitting.desk.import_dry_run(understood.so_far(), &kept.choices.same(), sitting.now());
        Ok(Preview::of(&kept.name, &understood, &import, &sitting.view()))
    })?;
    station.keep_roster(kept);
    Ok(preview)
}

/// Imports the roster that was previewed last.
#[tauri::command(async)]
pub(crate) fn import_roster(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<Preview, Failure> {
    let kept = station.kept_roster()?;
    station.approved(&app, approval, Right::SetUp, |sitting| import(sitting, &kept))
}

fn import(sitting: &mut Sitting, kept: &KeptRoster) -> Result<Preview, Failure> {
    let mut understood =
        roster_file::understood(&kept.opened, &kept.choices.wanted(), sitting.desk.history())?;
    if let Some(problem) = &understood.lacks {
        return Err(problem.clone().into());
    }
    if !understood.so_far().problems.is_empty() {
        return Err(Failure::of(
            FailureCode::Problems,
            "the roster has problems: nothing was imported".to_owned(),
        ));
    }
    let when = sitting.when(0);
    let import = sitting.desk.import(understood.take_list(), &kept.choices.same(), when)?;
    Ok(Preview::of(&kept.name, &understood, &import, &sitting.view()))
}

/// The imports of this event, the newest first.
#[tauri::command(async)]
pub(crate) fn past_imports(station: State<'_, Station>) -> Result<Vec<PastImport>, Failure> {
    station.with(|sitting| {
        Ok(sitting.desk.imports(sitting.now())?.into_iter().rev().map(PastImport::from).collect())
    })
}

/// The names of people of an import of whom the journal knows something: taken out, they stay in it, marked.
#[tauri::command(async)]
pub(crate) fn people_with_entries(
    station: State<'_, Station>,
    revision: EntryId,
) -> Result<Vec<String>, Failure> {
    station.with(|sitting| {
        let people = sitting.desk.people_with_entries(revision)?;
        let view = sitting.view();
        Ok(people
            .into_iter()
            .filter_map(|id| view.history.index_of(id))
            .map(|person| view.known_row(person).display_name())
            .collect())
    })
}

/// Takes an import out of the roster again.
#[tauri::command(async)]
pub(crate) fn revert_import(
    app: AppHandle,
    station: State<'_, Station>,
    revision: EntryId,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::SetUp, |desk, when| desk.revert_import(revision, when))
}

/// People on the roster who bear one name, side by side.
#[tauri::command(async)]
pub(crate) fn doubles(station: State<'_, Station>) -> Result<Vec<Pair>, Failure> {
    station.with(|sitting| {
        let view = sitting.view();
        Ok(sitting.desk.doubles(sitting.now()).into_iter().map(|pair| Pair::known(&view, pair)).collect())
    })
}

/// Makes two people one: entries about either count for the one kept.
#[tauri::command(async)]
pub(crate) fn merge_doubles(
    app: AppHandle,
    station: State<'_, Station>,
    kept: AttendeeId,
    merged: AttendeeId,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::SetUp, |desk, when| desk.merge_doubles(kept, merged, when))
}
