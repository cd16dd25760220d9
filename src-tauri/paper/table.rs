//! Any list, as a file: CSV for machines, a workbook for offices, PDF for paper.
//!
//! A cell is text and stays text: nothing in it is reckoned, run or set as markup. Deliberately absent: numbers
//! and dates as such, which every spreadsheet reads its own way.

use chrono::Timelike as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook};
use serde::Serialize;
use usher_core::Instant;

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::writing;

/// A list of people or things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is, in a few words.
    pub title: String,
    /// What must be known to read it: the event, the instant, what was left out, how many rows.
    pub lines: Vec<String>,
    /// When it was made: the date in its files.
    pub made_at: Instant,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// On paper, what stands above rows that begin a new part: the row's place from 0, and the words. In the order
    /// of the rows.
    pub parts: Vec<(usize, String)>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// What its cells are.
    pub kind: ColumnKind,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// What one looks for in the list; it stands out.
    Name,
    /// On paper, a box to tick by hand where the cell is empty. Not in the files, which nobody ticks.
    Tick,
    /// Text, with room to write on paper: the column stands there though all its cells are empty.
    ByHand,
    /// The same, with room for a signature.
    Sign,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A cell for each column.
    pub cells: Vec<String>,
    /// The language of the person that it is about, as a BCP 47 tag: it picks the forms of Han letters.
    pub language: Option<String>,
}

impl Table {
    /// The table as CSV: UTF-8 with a byte order mark, and no cell that a spreadsheet would take for a formula.
    /// Title and lines aren't in it: it is for machines.
    ///
    /// # Errors
    /// [`Error::Csv`] where a row has more or fewer cells than there are columns.
    pub fn csv(&self) -> Result<Vec<u8>, Error> {
        let heads: Vec<&str> = self.written().map(|(_, column)| column.title.as_str()).collect();
        let rows = self.rows.iter().map(|row| {
            self.written().filter_map(|(place, _)| row.cells.get(place)).cloned().collect::<Vec<_>>()
        });
        Ok(csv(&heads, rows)?)
    }

    /// The table as a workbook: the rows on a sheet that is nothing but the table, title and lines on a second.
    /// Every cell is text, whatever it begins with.
    ///
    /// # Errors
    /// [`Error::Workbook`].
    pub fn xlsx(&self) -> Result<Vec<u8>, Error> {
        const LONGEST: usize = 32_767;
        let cell = |text: &str| -> String { writing::clean(text).chars().take(LONGEST / 2).collect() };
        let mut book = Workbook::new();
        book.set_properties(
            &DocProperties::new().set_title(cell(&self.title)).set_creation_datetime(&self.excel_time()?),
        );
        let head = Format::new()
            .set_bold()
            .set_font_color(0x0017_3F7A)
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::Top);
        let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);

        let sheet = book.add_worksheet().set_name("List")?;
        let mut last_column = 0;
        for (number, (place, column)) in (0_u16..).zip(self.written()) {
            last_column = number;
            sheet.write_string_with_format(0, number, cell(&column.title), &head)?;
            let cells = || self.rows.iter().filter_map(|row| row.cells.get(place));
            for (line, text) in (1_u32..).zip(cells()) {
                sheet.write_string_with_format(line, number, cell(text), &body)?;
            }
            let widest =
                cells().chain([&column.title]).map(|text| width(text)).max().unwrap_or_default().clamp(8, 44);
            sheet.set_column_width(number, f64::from(u16::try_from(widest).unwrap_or(44)) + 2.0)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        let last_row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, last_row, last_column)?;
        sheet.set_landscape().set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);

        let about = book.add_worksheet().set_name("About")?;
        about.set_column_width(0, 100)?;
        about.write_string_with_format(0, 0, cell(&self.title), &head)?;
        for (line, text) in (1_u32..).zip(&self.lines) {
            about.write_string_with_format(line, 0, cell(text), &body)?;
        }
        Ok(book.save_to_buffer()?)
    }

    /// The table on paper: its heads on every page, the pages counted, names in every script. With many columns
    /// the page lies on its side.
    ///
    /// # Errors
    /// [`Error::Typesetting`].
    pub fn pdf(&self, fonts: &Fonts, size: PageSize) -> Result<Pdf, Error> {
        let words = |text: &str| Words::new(fonts, text, None);
        let shown: Vec<usize> = (0..self.columns.len()).filter(|&place| self.is_on_paper(place)).collect();
        let sheet = Sheet {
            paper: size.paper(),
            flipped: shown.len() > 5,
            title: words(&self.title),
            plain_title: writing::clean(&self.title),
            lines: self.lines.iter().map(|line| words(line)).collect(),
            columns: shown
                .iter()
                .map(|&place| Head {
                    title: words(&capitalized(&self.columns[place].title)),
                    share: self.share(place),
                    is_name: self.columns[place].kind == ColumnKind::Name,
                    is_tick: self.columns[place].kind == ColumnKind::Tick,
                    is_sign: self.columns[place].kind == ColumnKind::Sign,
                })
                .collect(),
            rows: self
                .rows
                .iter()
                .map(|row| {
                    let text = |place: usize| row.cells.get(place).map(String::as_str);
                    let language = row.language.as_deref();
                    shown.iter().map(|&place| Words::maybe(fonts, text(place), language)).collect()
                })
                .collect(),
            parts: self.parts.iter().map(|(place, text)| (*place, words(text))).collect(),
        };
        let missing = self
            .rows
            .iter()
            .enumerate()
            .map(|(place, row)| (place, fonts.missing(&row.cells.join(" "))))
            .filter(|(_, missing)| !missing.is_empty())
            .collect();
        let heads = self.columns.iter().map(|column| &column.title);
        let everywhere: Vec<&str> =
            std::iter::once(&self.title).chain(&self.lines).chain(heads).map(String::as_str).collect();
        Ok(Pdf {
            bytes: press::print(fonts, include_str!("pages/table.typ"), &sheet, self.made_at)?,
            missing,
            missing_everywhere: fonts.missing(&everywhere.join(" ")),
        })
    }

    /// The columns that stand in files, with their places.
    fn written(&self) -> impl Iterator<Item = (usize, &Column)> {
        self.columns.iter().enumerate().filter(|(_, column)| column.kind != ColumnKind::Tick)
    }

    /// Whether a column says anything, or is there to be written in.
    fn is_on_paper(&self, place: usize) -> bool {
        match self.columns[place].kind {
            ColumnKind::Tick | ColumnKind::ByHand | ColumnKind::Sign | ColumnKind::Name => true,
            ColumnKind::Text => {
                self.rows.iter().filter_map(|row| row.cells.get(place)).any(|text| !text.trim().is_empty())
            }
        }
    }

    /// How much of the page's width a column asks for: what most of its cells need, long ones wrap, but no word.
    fn share(&self, place: usize) -> f64 {
        const SIGNATURE: f64 = 30.0;
        if self.columns[place].kind == ColumnKind::Sign {
            return SIGNATURE;
        }
        let mut widths: Vec<usize> =
            self.rows.iter().filter_map(|row| row.cells.get(place)).map(|text| width(text)).collect();
        widths.sort_unstable();
        let usual = widths.get(widths.len() * 9 / 10).copied().unwrap_or_default().min(30);
        let texts =
            self.rows.iter().filter_map(|row| row.cells.get(place)).chain([&self.columns[place].title]);
        let word =
            texts.flat_map(|text| text.split_whitespace()).map(width).max().unwrap_or_default().min(20);
        f64::from(u16::try_from(usual.max(word)).unwrap_or(30)) + 2.0
    }

    fn excel_time(&self) -> Result<ExcelDateTime, Error> {
        let at = self.made_at.in_zone(chrono_tz::UTC);
        let seconds = at.timestamp() - i64::from(at.nanosecond() / 1_000_000_000);
        Ok(ExcelDateTime::from_timestamp(seconds)?)
    }
}

/// `text` with a capital, as a head or a line begins.
pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// How wide `text` is, in Latin letters.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|character| if matches!(character, '\u{1100}'..='\u{FFFD}') { 2 } else { 1 }).sum()
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Sheet {
    paper: &'static str,
    flipped: bool,
    title: Words,
    plain_title: String,
    lines: Vec<Words>,
    columns: Vec<Head>,
    rows: Vec<Vec<Option<Words>>>,
    parts: Vec<(usize, Words)>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Head {
    title: Words,
    share: f64,
    is_name: bool,
    is_tick: bool,
    is_sign: bool,
}

/// Rows as CSV: UTF-8 with a byte order mark, so that a spreadsheet reads every script, and no cell that a
/// spreadsheet would take for a formula.
///
/// # Errors
/// Where rows are not all as long as `headers`.
pub fn csv(headers: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, csv::Error> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![0xEF, 0xBB, 0xBF]);
    writer.write_record(headers.iter().map(|head| no_formula(head)))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| no_formula(cell)))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// `cell` with an apostrophe before what a spreadsheet would reckon with (OWASP ASVS 1.2.10).
fn no_formula(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
