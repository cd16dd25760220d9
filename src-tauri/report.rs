//! The report: the figures, or who came when, in a file.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use usher_core::desk::When;
use usher_core::tally::Tally;
use usher_core::{Desk, Instant};
use usher_paper::attendance::{self, HEADERS, Line};
use usher_paper::figures::{Remarks, text};

use crate::files::{FileError, write_file};
use crate::wire::DeskNames;

/// The endings of files that a report is written into.
const FORMATS: &[&str] = &["txt", "csv", "json"];

/// A report that was written.
pub(crate) struct Report {
    /// The instant up to which it counts.
    pub(crate) at: Instant,
    /// How many seats it has.
    pub(crate) rows: usize,
    /// Its figures.
    pub(crate) tally: Tally,
}

/// Writes the report into the file `out`, as its ending says; as of `as_of`, else of all that is known.
pub(crate) fn write_report(
    desk: &mut Desk,
    out: &Path,
    as_of: Option<Instant>,
    practice: bool,
    when: When,
) -> Result<Report, FileError> {
    let format = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    if !FORMATS.contains(&format.as_str()) {
        return Err(FileError::ReportFormat(PathBuf::from(out)));
    }
    let at = as_of.unwrap_or_else(|| desk.tally_at(when.read_at));
    let tally = desk.report(at, &format, when)?;
    let desks: DeskNames = desk.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect();
    let view = desk.view(at);
    let lines = attendance::lines(&view, &desks);
    let rows = lines.len();
    let bytes = match format.as_str() {
        "txt" => {
            let since = desk.since_cutoff_figures();
            let remarks = Remarks { since: since.as_ref(), shown_otherwise: shown_otherwise(&lines) };
            text(&tally, &view.settings, &remarks, &desks).into_bytes()
        }
        "csv" => attendance::csv(HEADERS, lines.into_iter().map(|line| line.cells))
            .map_err(|error| FileError::Table(error.to_string()))?,
        _ => {
            let people: Vec<Value> = lines
                .into_iter()
                .map(|line| {
                    HEADERS
                        .iter()
                        .map(|&header| header.to_owned())
                        .zip(line.cells.into_iter().map(Value::from))
                })
                .map(|pairs| Value::Object(pairs.collect()))
                .collect();
            let report = json!({
                "event": { "id": view.history.event.id, "title": view.settings.title },
                "made_at": when.written_at,
                "late_from": view.settings.late_from(),
                "practice": practice,
                "tally": tally,
                "attendance": people,
            });
            report.to_string().into_bytes()
        }
    };
    drop(view);
    write_file(out, &bytes)?;
    Ok(Report { at, rows, tally })
}

/// How many seats would be judged otherwise today than they were at the door.
pub(crate) fn shown_otherwise(lines: &[Line]) -> usize {
    lines.iter().filter(|line| line.shown_otherwise).count()
}
