//! Text with a mark between cells: CSV and its kin.

use crate::problem::FileProblem;
use crate::table::Table;

/// The marks that stand between cells somewhere in the world.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// How many records the mark is found out from.
const LOOKED_AT: usize = 50;

/// The cells of `text`, and the mark between them: `wanted`, or the one by which most records have the same number
/// of cells.
pub(crate) fn read(text: &str, wanted: Option<char>) -> Result<(Table, char), FileProblem> {
    // The old Macintosh ends its lines otherwise.
    let ended = (!text.contains('\n') && text.contains('\r')).then(|| text.replace('\r', "\n"));
    let text = ended.as_deref().unwrap_or(text);
    let (hint, text, before) = excels_hint(text);
    let delimiter =
        wanted.or(hint).filter(|mark| DELIMITERS.contains(mark)).unwrap_or_else(|| delimiter(text));
    let mut table = Table::default();
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    // A spreadsheet counts records, the reader lines, of which a quoted cell can hold several.
    let mut within_cells = 0;
    while matches!(reader.read_record(&mut record), Ok(true)) {
        let number = before + line(text, &record) - within_cells;
        for cell in &record {
            table.push(number, unguarded(cell))?;
        }
        table.end_row(number)?;
        within_cells += record.iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
    }
    Ok((table, delimiter))
}

/// The line in which a record begins. The reader gives the one after the last record, which may be empty.
fn line(text: &str, record: &csv::StringRecord) -> usize {
    let at = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    record.position().map_or(0, |position| {
        let rest = text.as_bytes().get(at(position.byte())..).unwrap_or_default();
        let empty =
            rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|&&byte| byte == b'\n');
        at(position.line()) + empty.count()
    })
}

fn reader(text: &str, delimiter: char) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(delimiter).unwrap_or(b','))
        .from_reader(text.as_bytes())
}

/// `sep=;` in the first line tells Excel the mark: the mark, the text after it, and how many lines that took.
fn excels_hint(text: &str) -> (Option<char>, &str, usize) {
    match text.split_once('\n') {
        Some((first, rest)) if first.to_ascii_lowercase().starts_with("sep=") => {
            (first.chars().nth(4), rest, 1)
        }
        _ => (None, text, 0),
    }
}

/// The mark by which most of the first records have the same number of cells, and most cells.
fn delimiter(text: &str) -> char {
    let score = |mark: char| {
        let mut records_of = std::collections::BTreeMap::<usize, usize>::new();
        for record in reader(text, mark).records().take(LOOKED_AT).flatten() {
            *records_of.entry(record.len()).or_default() += 1;
        }
        records_of.into_iter().map(|(cells, records)| (cells - 1) * records).max().unwrap_or(0)
    };
    DELIMITERS.into_iter().rev().max_by_key(|&mark| score(mark)).unwrap_or(',')
}

/// A cell without the apostrophe that careful programs (ours, pretix) put before what a spreadsheet would reckon
/// with (OWASP ASVS 1.2.10).
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '|', '%', '\t', '\r']) => rest,
        _ => cell,
    }
}
