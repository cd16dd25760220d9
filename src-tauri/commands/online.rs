//! Attendance reports in: previewed, told who is whom, taken in, taken out again.

use tauri::ipc::Request;
use tauri::{AppHandle, State};
use usher_core::ids::EntryId;
use usher_core::staff::Right;
use usher_intake::Choice;
use usher_intake::attendance::{Attendance, ReportProblem, attendance};

use super::now_approved;
use super::office::body;
use crate::roster_file;
use crate::window::{KeptReport, Sitting, Station};
use crate::wire::{Failure, FailureCode, PastReport, Pinned, ReportChoices, ReportPreview};

/// What taking in an attendance report would come to. The bytes of the file are the message, its name is in the
/// header `file`, as a web address has it.
#[tauri::command(async)]
pub(crate) fn preview_report(
    station: State<'_, Station>,
    request: Request<'_>,
) -> Result<ReportPreview, Failure> {
    let bytes = body(&request)?;
    let name = request.headers().get("file").map(|name| name.as_bytes()).unwrap_or_default();
    let name = percent_encoding::percent_decode(name).decode_utf8_lossy().into_owned();
    let choices = ReportChoices::default();
    let opened = roster_file::open(bytes, &Choice::default()).map_err(ReportProblem::from)?;
    preview_kept(&station, KeptReport { name, choices, opened })
}

/// The same report again, with what a person chose.
#[tauri::command(async)]
pub(crate) fn preview_report_again(
    station: State<'_, Station>,
    choices: ReportChoices,
) -> Result<ReportPreview, Failure> {
    let mut kept = station.kept_report()?;
    kept.choices = choices;
    preview_kept(&station, kept)
}

fn preview_kept(station: &Station, kept: KeptReport) -> Result<ReportPreview, Failure> {
    let preview = station.with(|sitting| {
        let read = read(sitting, &kept)?;
        let taken = match &read.asks {
            Some(_) => None,
            None => Some(sitting.desk.report_dry_run(&read.report, &kept.choices.said()?, sitting.now())?),
        };
        Ok(ReportPreview::of(&kept.name, &read, taken.as_ref(), &sitting.view()))
    })?;
    station.keep_report(kept);
    Ok(preview)
}

fn read(sitting: &Sitting, kept: &KeptReport) -> Result<Attendance, Failure> {
    let wanted = kept.choices.wanted(&sitting.view().settings)?;
    Ok(attendance(&kept.opened, &wanted)?)
}

/// Takes in the report that was previewed last.
#[tauri::command(async)]
pub(crate) fn take_in_report(
    app: AppHandle,
    station: State<'_, Station>,
    approval: Option<Pinned>,
) -> Result<ReportPreview, Failure> {
    let kept = station.kept_report()?;
    station.approved(&app, approval, Right::SetUp, |sitting| take_in(sitting, &kept))
}

fn take_in(sitting: &mut Sitting, kept: &KeptReport) -> Result<ReportPreview, Failure> {
    let read = read(sitting, kept)?;
    if read.asks.is_some() || !read.report.problems.is_empty() {
        return Err(Failure::of(
            FailureCode::Problems,
            "the report has problems: nothing was taken in".to_owned(),
        ));
    }
    let when = sitting.when(0);
    let taken = sitting.desk.take_in_report(&read.report, &kept.choices.said()?, when)?;
    Ok(ReportPreview::of(&kept.name, &read, Some(&taken), &sitting.view()))
}

/// The attendance reports of this event, the newest first.
#[tauri::command(async)]
pub(crate) fn past_reports(station: State<'_, Station>) -> Result<Vec<PastReport>, Failure> {
    station.with(|sitting| Ok(sitting.desk.reports().into_iter().rev().map(PastReport::from).collect()))
}

/// Takes an attendance report out again, with everything that came of its file.
#[tauri::command(async)]
pub(crate) fn revert_report(
    app: AppHandle,
    station: State<'_, Station>,
    report: EntryId,
    approval: Option<Pinned>,
) -> Result<(), Failure> {
    now_approved(&app, &station, approval, Right::SetUp, |desk, when| desk.revert_report(report, when))
}
