//! Workbooks: XLSX, XLS and ODS, within bounds.
//!
//! `calamine` unpacks what it is given without a bound, and makes a dense range of every sheet: a lone cell in the
//! far corner would be seventeen thousand million cells. So an archive is first unpacked into nothing and counted,
//! and the cells of an XLSX are taken one by one. XLS and ODS come as whole ranges; the process in which the
//! program opens files has a bound of its own.

use std::io::{self, Cursor, Read};

use calamine::{Data, ExcelDateTime, Ods, OdsError, Range, Reader, Xls, XlsError, Xlsx, XlsxError};
use zip::ZipArchive;

use crate::headers;
use crate::open::Format;
use crate::problem::FileProblem;
use crate::table::{MOST_COLUMNS, Table};

/// More than the parts of any roster's workbook unpack to, in megabytes.
const MOST_UNPACKED: u64 = 100;
/// More parts than any roster's workbook has.
const MOST_PARTS: usize = 400;
/// How many rows of each sheet are read to choose the one with the list.
const ROWS_TO_CHOOSE: usize = 40;

/// Which kind of workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Xlsx,
    Xls,
    Ods,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "XLSX",
            Self::Xls => "XLS",
            Self::Ods => "ODS",
        }
    }

    /// The kind of workbook that these bytes are; none where they are none.
    pub(crate) fn of(bytes: &[u8]) -> Result<Option<Self>, FileProblem> {
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            return Ok(Some(Self::Xls));
        }
        if !bytes.starts_with(b"PK\x03\x04") {
            return Ok(None);
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
        let has = |archive: &ZipArchive<_>, name: &str| archive.index_for_name(name).is_some();
        let kind = if has(&archive, "content.xml") {
            Self::Ods
        } else if has(&archive, "[Content_Types].xml")
            && archive.file_names().flatten().any(|name| name.starts_with("xl/"))
        {
            Self::Xlsx
        } else {
            return Err(FileProblem::OtherKind {
                what: "an archive or a document".to_owned(),
                advice: "unpack it, or copy the table into a spreadsheet, and save that as XLSX".to_owned(),
            });
        };
        within_bounds(&mut archive)?;
        Ok(Some(kind))
    }
}

/// Unpacks every part into nothing and counts: what an archive says of its sizes need not be true.
fn within_bounds(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), FileProblem> {
    if archive.len() > MOST_PARTS {
        return Err(FileProblem::TooManyParts { found: archive.len(), most: MOST_PARTS });
    }
    let mut left = MOST_UNPACKED << 20;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(unreadable)?;
        let size = io::copy(&mut part.take(left + 1), &mut io::sink()).map_err(unreadable)?;
        left = left.checked_sub(size).ok_or(FileProblem::UnpacksTooLarge { most: MOST_UNPACKED })?;
    }
    Ok(())
}

/// The rows of the sheet of this name, or of the one that looks most like a list.
pub(crate) fn read(bytes: &[u8], kind: Kind, wanted: Option<&str>) -> Result<(Format, Table), FileProblem> {
    match kind {
        Kind::Xlsx => {
            let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
                XlsxError::Password => FileProblem::Password,
                other => unreadable(other),
            })?;
            read_sheets(book, kind, wanted, xlsx_sheet)
        }
        Kind::Xls => {
            let book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
                XlsError::Password => FileProblem::Password,
                other => unreadable(other),
            })?;
            read_sheets(book, kind, wanted, |book, name, most| {
                range_sheet(book.worksheet_range(name).map_err(unreadable)?, most)
            })
        }
        Kind::Ods => {
            let book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                OdsError::Password => FileProblem::Password,
                other => unreadable(other),
            })?;
            read_sheets(book, kind, wanted, |book, name, most| {
                range_sheet(book.worksheet_range(name).map_err(unreadable)?, most)
            })
        }
    }
}

/// Reads the first rows of each sheet by `read`, and the whole of the one that was wanted or fits best.
fn read_sheets<'b, B: Reader<Cursor<&'b [u8]>>>(
    mut book: B,
    kind: Kind,
    wanted: Option<&str>,
    read: impl Fn(&mut B, &str, usize) -> Result<Table, FileProblem>,
) -> Result<(Format, Table), FileProblem> {
    let sheets = book.sheet_names();
    let sheet = match wanted {
        Some(wanted) => {
            sheets.iter().find(|name| *name == wanted).ok_or_else(|| FileProblem::NoSuchSheet {
                sheet: wanted.chars().take(40).collect(),
                sheets: sheets.iter().take(8).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
            })?
        }
        None if sheets.len() < 2 => sheets.first().ok_or(FileProblem::Empty)?,
        None => {
            let mut best = (&sheets[0], 0);
            for name in &sheets {
                // A sheet of charts has no cells, and is no list.
                let score = read(&mut book, name, ROWS_TO_CHOOSE).map_or(0, |table| headers::score(&table));
                if score > best.1 {
                    best = (name, score);
                }
            }
            best.0
        }
    };
    let table = read(&mut book, sheet, usize::MAX)?;
    if table.is_empty() {
        return Err(FileProblem::Empty);
    }
    let format =
        Format::Workbook { kind: kind.name().to_owned(), sheet: sheet.clone(), sheets: sheets.clone() };
    Ok((format, table))
}

/// The first `most` rows of an XLSX sheet, cell by cell: what lies between far cells is never made.
fn xlsx_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, most: usize) -> Result<Table, FileProblem> {
    let mut reader = book.worksheet_cells_reader(name).map_err(unreadable)?;
    let mut rows = Rows::new(most);
    while let Some(cell) = reader.next_cell().map_err(unreadable)? {
        let (row, column) = cell.get_position();
        if !rows.cell(row as usize, column as usize, &text(&Data::from(cell.get_value().clone())))? {
            break;
        }
    }
    rows.end()
}

fn range_sheet(range: Range<Data>, most: usize) -> Result<Table, FileProblem> {
    let mut rows = Rows::new(most);
    let (first_row, first_column) = range.start().unwrap_or_default();
    for (row, column, value) in range.used_cells() {
        let (row, column) = (row + first_row as usize, column + first_column as usize);
        if !rows.cell(row, column, &text(value))? {
            break;
        }
    }
    rows.end()
}

/// Cells that come in order, made rows.
struct Rows {
    table: Table,
    most: usize,
    /// The row that is being written, from 0, and how many cells it has.
    current: Option<(usize, usize)>,
}

impl Rows {
    fn new(most: usize) -> Self {
        Self { table: Table::default(), most, current: None }
    }

    /// Takes in a cell; false where enough rows were read.
    fn cell(&mut self, row: usize, column: usize, text: &str) -> Result<bool, FileProblem> {
        if text.is_empty() {
            return Ok(true);
        }
        if self.current.is_none_or(|(current, _)| current != row) {
            self.end_row()?;
            if self.table.len() >= self.most {
                return Ok(false);
            }
            self.current = Some((row, 0));
        }
        if column >= MOST_COLUMNS {
            return Err(FileProblem::TooManyColumns { row: row + 1, most: MOST_COLUMNS });
        }
        let (_, cells) = self.current.get_or_insert((row, 0));
        // A cell that is said twice is the file's fault; the first stands.
        if column < *cells {
            return Ok(true);
        }
        for _ in *cells..column {
            self.table.push(row + 1, "")?;
        }
        self.table.push(row + 1, text)?;
        *cells = column + 1;
        Ok(true)
    }

    fn end_row(&mut self) -> Result<(), FileProblem> {
        match self.current.take() {
            Some((row, _)) => self.table.end_row(row + 1),
            None => Ok(()),
        }
    }

    fn end(mut self) -> Result<Table, FileProblem> {
        self.end_row()?;
        Ok(self.table)
    }
}

/// A number that no longer has all its digits: a spreadsheet's numbers have fifteen.
const ROUNDED_FROM: f64 = 1e15;

/// A cell as a person reads it: whole numbers without a point, dates as `2026-05-05`, yes and no. A number that
/// was rounded is written as spreadsheets show it (`8.14847E17`), so that nobody takes it for a code.
fn text(value: &Data) -> String {
    match value {
        Data::Empty => String::default(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) if number.abs() >= ROUNDED_FROM => format!("{number:E}"),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(at) => date(at),
        Data::Error(error) => error.to_string(),
    }
}

fn date(at: &ExcelDateTime) -> String {
    let Some(moment) = at.as_datetime() else { return at.as_f64().to_string() };
    let midnight = moment.time() == chrono::NaiveTime::MIN;
    if at.is_duration() || at.as_f64() < 1.0 {
        moment.format("%H:%M:%S").to_string()
    } else if midnight {
        moment.format("%Y-%m-%d").to_string()
    } else {
        moment.format("%Y-%m-%d %H:%M:%S").to_string()
    }
}

fn unreadable(error: impl std::fmt::Display) -> FileProblem {
    FileProblem::Workbook(error.to_string().chars().take(200).collect())
}
