//! Reports: the figures as of an instant with what they stand on, in the format that a file's ending says.

use std::path::Path;

use serde_json::{Value, json};
use usher_core::desk::When;
use usher_core::tally::Tally;
use usher_core::{Desk, Instant};
use usher_paper::Language;
use usher_paper::attendance::{self, HEADERS};
use usher_paper::imprint::Imprint;
use usher_paper::report::{Remarks, Report};

use crate::files::{FileError, Paper, write_file};
use crate::fonts::fonts;
use crate::wire::DeskNames;

/// The formats, by the ending of a file.
const FORMATS: [&str; 5] = ["xlsx", "pdf", "txt", "csv", "json"];

/// A report that was written.
pub(crate) struct WrittenReport {
    /// The figures that it says.
    pub(crate) tally: Tally,
    /// How many seats it lists.
    pub(crate) rows: usize,
}

/// How a report is to be.
pub(crate) struct Wish {
    /// The instant; without one the later of now and all that is known.
    pub(crate) as_of: Option<Instant>,
    /// The language, of a workbook, a page or a text.
    pub(crate) language: Language,
    /// The paper of a page; without one what is usual where the event is.
    pub(crate) paper: Option<Paper>,
    /// Whether it is practice.
    pub(crate) practice: bool,
}

/// Writes a report into the file at `path`, and states its figures in the journal.
pub(crate) fn write_report(
    desk: &mut Desk,
    path: &Path,
    wish: &Wish,
    when: When,
) -> Result<WrittenReport, FileError> {
    let format = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    if !FORMATS.contains(&format.as_str()) {
        return Err(FileError::ReportFormat(path.to_owned()));
    }
    if format == "pdf" {
        // Nothing is stated where nothing could be written.
        fonts()?;
    }
    let at = wish.as_of.unwrap_or_else(|| desk.tally_at(when.read_at));
    let tally = desk.report(at, &format, when)?;
    let desks: DeskNames = desk.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect();
    let view = desk.view(at);
    let machine = ["csv", "json"].contains(&format.as_str());
    let report = Report {
        tally: &tally,
        view: &view,
        desks: &desks,
        practice: wish.practice,
        language: if machine { Language::English } else { wish.language },
    };
    let lines = attendance::lines(&view, &desks);
    let rows = lines.len();
    let bytes = match format.as_str() {
        "xlsx" => {
            let mut journal = Vec::new();
            desk.store().read_after(0, |recorded, _| {
                journal.push(recorded.entry);
                Ok(())
            })?;
            report.xlsx(&journal)?
        }
        "pdf" => {
            let paper = wish.paper.unwrap_or_else(|| Paper::usual(&view.settings));
            report.pdf(fonts()?, paper.into())?.bytes
        }
        "txt" => report.text(&remarks(desk, at)).into_bytes(),
        "csv" => table(lines, &report.imprint(rows))?,
        _ => dump(lines, &report, when).to_string().into_bytes(),
    };
    drop(view);
    write_file(path, &bytes)?;
    Ok(WrittenReport { tally, rows })
}

/// What a report as of `at` says besides its figures.
pub(crate) fn remarks(desk: &Desk, at: Instant) -> Remarks {
    Remarks { since: desk.since_cutoff_figures(), late_wave: desk.late_wave(at) }
}

/// Every seat in a row. What the table says of itself stands at the end of each, so that every row of it can be told
/// from where it comes.
fn table(lines: Vec<attendance::Line>, imprint: &Imprint) -> Result<Vec<u8>, FileError> {
    let headers: Vec<&str> = HEADERS.iter().chain(Imprint::COLUMNS).copied().collect();
    let itself = imprint.cells();
    let rows = lines.into_iter().map(|line| line.cells.into_iter().chain(itself.iter().cloned()).collect());
    attendance::csv(&headers, rows).map_err(|error| FileError::Table(error.to_string()))
}

fn dump(lines: Vec<attendance::Line>, report: &Report<'_>, when: When) -> Value {
    let imprint = report.imprint(lines.len());
    let people: Vec<Value> = lines
        .into_iter()
        .map(|line| {
            HEADERS.iter().map(|&header| header.to_owned()).zip(line.cells.into_iter().map(Value::from))
        })
        .map(|pairs| Value::Object(pairs.collect()))
        .collect();
    json!({
        "event": { "id": imprint.event_id, "title": imprint.event },
        "made_at": when.written_at,
        "as_of": imprint.as_of.in_zone(imprint.zone).to_rfc3339(),
        "zone": imprint.zone.name(),
        "cutoff": imprint.cutoff,
        "late_from": imprint.late_from,
        "holds": imprint.holds,
        "rows": imprint.rows,
        "desks": report.desks.iter().map(|(id, name)| (id.to_string(), json!(name))).collect::<serde_json::Map<_, _>>(),
        "practice": imprint.practice,
        "tally": report.tally,
        "attendance": people,
    })
}
