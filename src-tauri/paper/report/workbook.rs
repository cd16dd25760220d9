//! A report as a workbook: the figures in cells with names, every seat, arrivals by five minutes, who came of which
//! group, plates, who joined online, and what the journal says.
//!
//! Texts are cells of text whatever they begin with, numbers are numbers, and times are times on the wall of the
//! event's zone. Deliberately absent: formulas, and the instant of writing: the same figures are the same bytes.

use std::collections::HashSet;

use chrono::{Datelike as _, Timelike as _};
use chrono_tz::Tz;
use rust_xlsxwriter::{
    Chart, ChartType, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
};
use serde_json::Value;
use usher_core::Instant;
use usher_core::attendee::{Diet, Group, Role};
use usher_core::entry::{Entry, Kind};
use usher_core::presence::spans::{Span, seconds, within};
use usher_core::seat::Seat;
use usher_core::tally::{Standing, Tally};

use super::breakdown::{Part, breakdown};
use super::lunch::lunch_table;
use super::timeline::timeline;
use super::{Report, numbered};
use crate::attendance::{self, HEADERS};
use crate::error::Error;
use crate::texts::Texts;
use crate::writing;

/// What stands in a cell.
enum Cell {
    Text(String),
    Number(f64),
    At(Instant),
    Nothing,
}

impl Cell {
    fn count(number: u64) -> Self {
        Self::Number(f64::from(u32::try_from(number).unwrap_or(u32::MAX)))
    }

    fn plates(number: i64) -> Self {
        Self::Number(f64::from(i32::try_from(number).unwrap_or(i32::MAX)))
    }

    fn word(text: &str) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text.to_owned()) }
    }
}

/// A figure of the tally: where it stands in its JSON, and what it is.
struct Figure {
    path: Vec<String>,
    value: Value,
}

impl Report<'_> {
    /// The report as a workbook, with what the `journal` says.
    ///
    /// # Errors
    /// [`Error::Workbook`].
    pub fn xlsx(&self, journal: &[Entry]) -> Result<Vec<u8>, Error> {
        let texts = Texts::of_sheets(self.language, false);
        let mut book = Book::new(self, &texts)?;
        let lines = attendance::lines(self.view, self.desks);
        let summary = texts.word("paper-sheet-summary");
        book.summary(&summary, lines.len())?;
        book.attendance(lines)?;
        book.timeline()?;
        book.groups()?;
        book.lunch()?;
        book.online()?;
        book.changes(journal)?;
        Ok(book.book.save_to_buffer()?)
    }
}

struct Book<'b> {
    book: Workbook,
    report: &'b Report<'b>,
    texts: &'b Texts,
    head: Format,
    body: Format,
    time: Format,
    title: Format,
    total: Format,
}

impl<'b> Book<'b> {
    fn new(report: &'b Report<'b>, texts: &'b Texts) -> Result<Self, Error> {
        let mut book = Workbook::new();
        let mut properties =
            DocProperties::new().set_title(cleaned(&report.view.settings.title)).set_author("Usher");
        if let Some(at) = on_the_wall(report.tally.as_of, chrono_tz::UTC)? {
            properties = properties.set_creation_datetime(&at);
        }
        book.set_properties(&properties);
        let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Ok(Self {
            book,
            report,
            texts,
            head: body.clone().set_bold().set_font_color(0x0017_3F7A).set_border_bottom(FormatBorder::Thin),
            time: Format::new().set_align(FormatAlign::Top).set_num_format("yyyy-mm-dd hh:mm:ss"),
            title: Format::new().set_bold().set_font_size(16),
            total: body.clone().set_bold().set_border_top(FormatBorder::Thin),
            body,
        })
    }

    /// The figures, each in a cell that bears the name of its place in `usher tally --json`.
    fn summary(&mut self, name: &str, rows: usize) -> Result<(), Error> {
        let (texts, zone) = (self.texts, self.report.view.settings.zone);
        let imprint = self.report.imprint(rows);
        let mut sheet = self.sheet(name)?;
        for (column, width) in [(0, 46.0), (1, 24.0), (2, 40.0)] {
            sheet.set_column_width(column, width)?;
        }
        sheet.write_string_with_format(0, 0, cleaned(&imprint.event), &self.title)?;
        sheet.set_freeze_panes(1, 0)?;
        let mut row = 1;
        for (label, said) in imprint.lines(texts).into_iter().skip(1) {
            sheet.write_string_with_format(row, 0, cleaned(&label), &Format::new())?;
            sheet.write_string_with_format(row, 1, cleaned(&said), &Format::new())?;
            row += 1;
        }
        row += 1;
        for (column, id) in (0..).zip(["paper-figure", "paper-number", "paper-cell-name"]) {
            sheet.write_string_with_format(row, column, cleaned(&texts.word(id)), &self.head)?;
        }
        let mut named: Vec<(String, u32)> = Vec::new();
        let mut taken = HashSet::new();
        let mut part = String::new();
        for figure in figures(self.report)? {
            row += 1;
            if figure.path.len() > 1 && figure.path[0] != part {
                part.clone_from(&figure.path[0]);
                row += 1;
                sheet.write_string_with_format(row, 0, cleaned(&called(texts, &part)), &self.head)?;
                row += 1;
            }
            let words = &figure.path[usize::from(figure.path.len() > 1)..];
            sheet.write_string_with_format(row, 0, cleaned(&label(texts, &part, words)), &self.body)?;
            let cell = match (figure.path.last().map(String::as_str), figure.value) {
                (Some("mode"), Value::String(mode)) => Cell::Text(texts.word(&format!("paper-lunch-{mode}"))),
                (_, Value::String(text)) => Instant::parse(&text).map_or_else(|_| Cell::Text(text), Cell::At),
                (_, Value::Number(number)) => number.as_f64().map_or(Cell::Nothing, Cell::Number),
                (_, other) => Cell::Text(other.to_string()),
            };
            self.write(&mut sheet, zone, row, 1, &cell, &self.body)?;
            let cell_name = free_name(&figure.path, &mut taken);
            sheet.write_string_with_format(row, 2, &cell_name, &self.body)?;
            named.push((cell_name, row + 1));
        }
        let quoted = name.replace('\'', "''");
        self.book.push_worksheet(sheet);
        for (cell_name, row) in named {
            self.book.define_name(cell_name, &format!("='{quoted}'!$B${row}"))?;
        }
        Ok(())
    }

    /// Every seat.
    fn attendance(&mut self, lines: Vec<attendance::Line>) -> Result<(), Error> {
        let texts = self.texts;
        let heads: Vec<String> = HEADERS.iter().map(|header| attendance_head(texts, header)).collect();
        let rows = lines
            .into_iter()
            .map(|line| {
                HEADERS
                    .iter()
                    .zip(&line.cells)
                    .map(|(header, cell)| match (*header, line.arrived_at) {
                        ("arrived at", Some(at)) => Cell::At(at),
                        _ => Cell::word(&attendance_cell(texts, header, cell)),
                    })
                    .collect()
            })
            .collect();
        self.table(&texts.word("paper-sheet-attendance"), &heads, rows, None)
    }

    /// Arrivals by five minutes, as a table and as bars.
    fn timeline(&mut self) -> Result<(), Error> {
        let texts = self.texts;
        let steps = timeline(self.report.view);
        let ids =
            ["paper-from", "paper-until", "board-on-time", "board-late", "paper-arrived", "board-in-by-then"];
        let heads: Vec<String> = ids.iter().map(|id| texts.word(id)).collect();
        let rows: Vec<Vec<Cell>> = steps
            .iter()
            .map(|step| {
                vec![
                    Cell::At(step.from),
                    Cell::At(step.until()),
                    Cell::count(step.on_time),
                    Cell::count(step.late),
                    Cell::count(step.arrived()),
                    Cell::count(step.by_then),
                ]
            })
            .collect();
        let last = u32::try_from(rows.len()).unwrap_or_default();
        let name = texts.word("paper-sheet-timeline");
        let mut sheet = self.table_sheet(&name, &heads, rows, None)?;
        if last > 0 {
            let name = cleaned(&name);
            let mut chart = Chart::new(ChartType::ColumnStacked);
            for (column, color) in [(2, 0x000B_6B3A), (3, 0x008A_5700)] {
                chart
                    .add_series()
                    .set_name((name.as_str(), 0, column))
                    .set_categories((name.as_str(), 1, 0, last, 0))
                    .set_values((name.as_str(), 1, column, last, column))
                    .set_format(
                        rust_xlsxwriter::ChartFormat::new()
                            .set_solid_fill(rust_xlsxwriter::ChartSolidFill::new().set_color(color)),
                    );
            }
            chart.x_axis().set_num_format("hh:mm").set_text_axis(true);
            chart.title().set_name(cleaned(&texts.word("board-each-five-minutes")).as_str());
            chart.set_width(720).set_height(360);
            sheet.insert_chart(1, 7, &chart)?;
        }
        self.book.push_worksheet(sheet);
        Ok(())
    }

    /// Who is expected and who came, by group, role, country and affiliation. Only of roles all seats are counted,
    /// else those of the audience.
    fn groups(&mut self) -> Result<(), Error> {
        let (texts, view) = (self.texts, self.report.view);
        let of_audience = |seat: &Seat<'_, '_>| seat.role().is_audience();
        let said =
            |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let place = |group: Group| Group::ALL.iter().position(|&known| known == group).unwrap_or_default();
        let kinds: [(&str, Vec<Part>); 4] = [
            (
                "setup-field-group",
                breakdown(view, |seat| of_audience(&seat).then(|| Some(place(seat.row().group).to_string()))),
            ),
            ("setup-field-role", breakdown(view, |seat| Some(Some((seat.role() as usize).to_string())))),
            (
                "setup-field-country",
                breakdown(view, |seat| of_audience(&seat).then(|| said(seat.row().country.clone()))),
            ),
            (
                "setup-field-affiliation",
                breakdown(view, |seat| of_audience(&seat).then(|| said(seat.row().affiliation.clone()))),
            ),
        ];
        let heads = [
            "paper-by",
            "board-name",
            "board-registered",
            "paper-confirmed",
            "paper-arrived",
            "board-on-time",
            "board-late",
            "board-not-yet",
        ]
        .map(|id| texts.word(id));
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for (kind, parts) in kinds {
            for part in parts {
                let name = match (kind, &part.name) {
                    (_, None) => texts.word("paper-nothing-said"),
                    ("setup-field-group", Some(place)) => {
                        numbered(Group::ALL, place).map_or_else(String::new, |group| texts.group(group))
                    }
                    ("setup-field-role", Some(place)) => {
                        numbered(Role::ALL, place).map_or_else(String::new, |role| texts.role(role))
                    }
                    (_, Some(name)) => name.clone(),
                };
                rows.push(vec![
                    Cell::Text(texts.word(kind)),
                    Cell::Text(name),
                    Cell::count(part.registered),
                    Cell::count(part.expected),
                    Cell::count(part.arrived()),
                    Cell::count(part.on_time),
                    Cell::count(part.late),
                    Cell::count(part.not_here),
                ]);
            }
        }
        self.table(&texts.word("paper-sheet-groups"), &heads, rows, None)
    }

    /// Plates, by diet and in total.
    fn lunch(&mut self) -> Result<(), Error> {
        let texts = self.texts;
        let (ids, lines) = lunch_table(&self.report.tally.lunch);
        let heads: Vec<String> =
            std::iter::once("setup-field-diet").chain(ids.iter().copied()).map(|id| texts.word(id)).collect();
        let mut rows: Vec<Vec<Cell>> = lines
            .into_iter()
            .map(|(diet, counts)| {
                let name = diet.map_or_else(|| texts.word("board-all"), |diet| texts.diet(diet));
                std::iter::once(Cell::Text(name)).chain(counts.into_iter().map(Cell::plates)).collect()
            })
            .collect();
        let total = rows.pop();
        self.table(&texts.word("board-lunch"), &heads, rows, total)
    }

    /// Who registered online or joined.
    fn online(&mut self) -> Result<(), Error> {
        let (texts, view) = (self.texts, self.report.view);
        let closed = view.history.arrivals_closed_at(view.at, &view.settings);
        let heads = [
            "board-name",
            "setup-field-affiliation",
            "setup-field-group",
            "setup-field-role",
            "setup-field-mode",
            "paper-standing",
            "paper-first-joined",
            "paper-minutes-online",
        ]
        .map(|id| texts.word(id));
        let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
        for seat in view.seats() {
            let Some(standing) = Standing::of(view, seat, closed) else { continue };
            let row = seat.row();
            let joined = view.first_join(seat.index);
            if row.mode != usher_core::attendee::Mode::Online && joined.is_none() {
                continue;
            }
            let spans: Vec<Span> = seat.members().flat_map(|index| view.online(index)).collect();
            rows.push((
                format!("{}\u{0}{}", usher_core::search::sort_key(&row), view.history.people[seat.index].id),
                vec![
                    Cell::Text(row.display_name()),
                    Cell::word(row.affiliation.as_deref().unwrap_or_default()),
                    Cell::Text(texts.group(row.group)),
                    Cell::Text(texts.role(row.role)),
                    Cell::Text(texts.mode(row.mode)),
                    Cell::Text(standing_word(texts, standing.as_str())),
                    joined.map_or(Cell::Nothing, Cell::At),
                    joined.map_or(Cell::Nothing, |_| minutes(&spans)),
                ],
            ));
        }
        for one in view.unmatched_online() {
            let spans = within(&one.intervals, (Instant::FIRST, view.at));
            let mut cells = vec![Cell::word(&one.name)];
            cells.extend((0..4).map(|_| Cell::Nothing));
            cells.push(Cell::Text(texts.word("paper-standing-unmatched")));
            cells.push(spans.iter().map(|&(from, _)| from).min().map_or(Cell::Nothing, Cell::At));
            cells.push(minutes(&spans));
            rows.push((format!("{}\u{0}", one.name.to_lowercase()), cells));
        }
        rows.sort_by(|(a, _), (b, _)| a.cmp(b));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        self.table(&texts.word("board-online"), &heads, rows, None)
    }

    /// What the journal says, in its own words for what happened.
    fn changes(&mut self, journal: &[Entry]) -> Result<(), Error> {
        let (texts, report) = (self.texts, self.report);
        let history = report.view.history;
        let heads = [
            "paper-desk",
            "paper-entry",
            "paper-seen-at",
            "paper-written-at",
            "paper-kind",
            "board-name",
            "paper-operator",
            "paper-undone",
        ]
        .map(|id| texts.word(id));
        let rows = entries(journal, report.tally)
            .into_iter()
            .map(|entry| {
                let person = entry.subject.and_then(|id| history.index_of(id));
                let name = person.map(|person| report.view.known_row(person).display_name());
                let desk = report.desks.get(&entry.desk).cloned();
                let undone = if history.is_void(entry.id) { "paper-yes" } else { "paper-no" };
                vec![
                    Cell::Text(desk.unwrap_or_else(|| entry.desk.to_string())),
                    Cell::count(entry.sequence),
                    Cell::At(entry.read_at),
                    Cell::At(entry.written_at),
                    Cell::Text(entry.kind.as_str().to_owned()),
                    Cell::word(&name.unwrap_or_default()),
                    Cell::word(&entry.operator),
                    Cell::Text(texts.word(undone)),
                ]
            })
            .collect();
        self.table(&texts.word("paper-sheet-changes"), &heads, rows, None)
    }

    fn table(
        &mut self,
        name: &str,
        heads: &[String],
        rows: Vec<Vec<Cell>>,
        total: Option<Vec<Cell>>,
    ) -> Result<(), Error> {
        let sheet = self.table_sheet(name, heads, rows, total)?;
        self.book.push_worksheet(sheet);
        Ok(())
    }

    /// A sheet that is nothing but a table: its heads stay in sight, and each column has a filter. A total stands
    /// below what is filtered.
    fn table_sheet(
        &self,
        name: &str,
        heads: &[String],
        rows: Vec<Vec<Cell>>,
        total: Option<Vec<Cell>>,
    ) -> Result<Worksheet, Error> {
        let zone = self.report.view.settings.zone;
        let mut sheet = self.sheet(name)?;
        for (column, head) in (0_u16..).zip(heads) {
            sheet.write_string_with_format(0, column, cleaned(head), &self.head)?;
            let cells = rows.iter().filter_map(|row| row.get(usize::from(column)));
            let widest =
                cells.map(width).chain([head.chars().count()]).max().unwrap_or_default().clamp(8, 44);
            sheet.set_column_width(column, f64::from(u16::try_from(widest).unwrap_or(44)) + 2.0)?;
        }
        for (line, row) in (1_u32..).zip(&rows) {
            for (column, cell) in (0_u16..).zip(row) {
                self.write(&mut sheet, zone, line, column, cell, &self.body)?;
            }
        }
        let last_row = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        for (column, cell) in (0_u16..).zip(total.into_iter().flatten()) {
            self.write(&mut sheet, zone, last_row + 1, column, &cell, &self.total)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        let last_column = u16::try_from(heads.len().saturating_sub(1)).unwrap_or_default();
        sheet.autofilter(0, 0, last_row, last_column)?;
        sheet.set_landscape().set_repeat_rows(0, 0)?.set_print_fit_to_pages(1, 0);
        Ok(sheet)
    }

    fn sheet(&self, name: &str) -> Result<Worksheet, Error> {
        let mut sheet = Worksheet::new();
        sheet.set_name(cleaned(name))?;
        sheet.set_right_to_left(self.report.language.is_right_to_left());
        Ok(sheet)
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        zone: Tz,
        row: u32,
        column: u16,
        cell: &Cell,
        format: &Format,
    ) -> Result<(), Error> {
        match cell {
            Cell::Nothing => {}
            Cell::Text(text) => {
                sheet.write_string_with_format(row, column, cleaned(text), format)?;
            }
            Cell::Number(number) => {
                sheet.write_number_with_format(row, column, *number, format)?;
            }
            Cell::At(at) => match on_the_wall(*at, zone)? {
                Some(time) => {
                    sheet.write_datetime_with_format(row, column, &time, &self.time)?;
                }
                // No workbook knows times before 1900.
                None => {
                    sheet.write_string_with_format(row, column, at.to_string(), format)?;
                }
            },
        }
        Ok(())
    }
}

/// Every figure, in the order of the tally's JSON. What it stood on is said in the imprint.
fn figures(report: &Report<'_>) -> Result<Vec<Figure>, Error> {
    fn walk(path: &[String], value: Value, figures: &mut Vec<Figure>) {
        match value {
            Value::Object(object) => {
                for (key, value) in object.into_iter().filter(|(key, _)| key != "heads") {
                    walk(&[path, &[key]].concat(), value, figures);
                }
            }
            value => figures.push(Figure { path: path.to_owned(), value }),
        }
    }
    let json = serde_json::to_value(report.tally).map_err(|error| Error::Typesetting(error.to_string()))?;
    let mut figures = Vec::new();
    walk(&[], json, &mut figures);
    Ok(figures)
}

/// The name of the cell of the figure at `path`. What may not stand in a name is an underscore, and a name that
/// another diet has already gets a number.
fn free_name(path: &[String], taken: &mut HashSet<String>) -> String {
    const LONGEST: usize = 200;
    let name: String = path
        .join("_")
        .chars()
        .map(|letter| if letter.is_alphanumeric() { letter } else { '_' })
        .take(LONGEST)
        .collect();
    let free = std::iter::once(name.clone())
        .chain((2..).map(|number: u32| format!("{name}_{number}")))
        .find(|name| !taken.contains(&name.to_lowercase()));
    let name = free.unwrap_or(name);
    taken.insert(name.to_lowercase());
    name
}

/// What the part of the tally under `key` is called.
fn called(texts: &Texts, key: &str) -> String {
    texts.word(match key {
        "as_of" => "paper-as-of",
        "cutoff" => "paper-cutoff",
        "in_person" => "paper-in-person",
        "by_override" => "paper-by-override",
        "walk_ins" => "paper-walk-ins",
        "came_in_person" => "paper-came-in-person",
        "online" => "board-online",
        "arrived" => "paper-arrived",
        "inside" => "board-inside",
        "doubles" => "paper-doubles",
        "roles" => "paper-roles",
        "groups" => "paper-groups",
        "lunch" => "board-lunch",
        "registered" => "board-registered",
        "confirmed" => "paper-confirmed",
        "joined_on_time" => "paper-joined-on-time",
        "joined_late" => "paper-joined-late",
        "expected" => "paper-expected",
        "left" => "paper-left",
        "over" => "paper-over",
        "mode" => "paper-lunch-mode",
        "mouths" => "board-to-feed",
        other => return texts.word(&format!("board-{}", other.replace('_', "-"))),
    })
}

/// What the figure of `part` whose path goes on with these `words` is called.
fn label(texts: &Texts, part: &str, words: &[String]) -> String {
    let word = |(place, word): (usize, &String)| match (part, place) {
        ("groups", 0) => word.parse().map_or_else(|_| word.clone(), |group| texts.group(group)),
        ("roles", 0) => word.parse().map_or_else(|_| word.clone(), |role| texts.role(role)),
        ("lunch", 1) => texts.diet(&Diet::new(word)),
        _ => called(texts, word),
    };
    words.iter().enumerate().filter(|(_, word)| *word != "by_diet").map(word).collect::<Vec<_>>().join(": ")
}

fn attendance_head(texts: &Texts, header: &str) -> String {
    texts.word(match header {
        "id" => "paper-id",
        "standing" => "paper-standing",
        "arrived at" => "paper-arrived-at",
        "late" => "paper-was-late",
        "desk" => "paper-desk",
        "means" => "paper-means",
        "shown late" => "paper-shown-late",
        "also admitted" => "paper-also-admitted",
        "came in their place" => "paper-in-their-place",
        "lunch" => "paper-plates",
        field => return texts.word(&format!("setup-field-{}", field.replace(' ', "-"))),
    })
}

/// What the table says in English, in the report's language; what people wrote stays as it is.
fn attendance_cell(texts: &Texts, header: &str, cell: &str) -> String {
    let diets = |cell: &str| {
        let words: Vec<String> = cell.split(", ").map(|diet| texts.diet(&Diet::new(diet))).collect();
        words.join(", ")
    };
    match header {
        _ if cell.is_empty() => String::new(),
        "group" => cell.parse().map_or_else(|_| cell.to_owned(), |group| texts.group(group)),
        "role" => cell.parse().map_or_else(|_| cell.to_owned(), |role| texts.role(role)),
        "mode" => cell.parse().map_or_else(|_| cell.to_owned(), |mode| texts.mode(mode)),
        "status" => cell.parse().map_or_else(|_| cell.to_owned(), |status| texts.status(status)),
        "standing" => standing_word(texts, cell),
        "means" => texts.word(&format!("means-{cell}")),
        "late" | "shown late" => texts.word(if cell == "yes" { "paper-yes" } else { "paper-no" }),
        "lunch" | "diet" => diets(cell),
        _ => cell.to_owned(),
    }
}

fn standing_word(texts: &Texts, standing: &str) -> String {
    match standing {
        "walk_in" => texts.word("paper-standing-walk-in"),
        other => texts.word(&format!("board-{}", other.replace('_', "-"))),
    }
}

/// How long somebody was there, in whole minutes; what overlaps counts once.
fn minutes(spans: &[Span]) -> Cell {
    Cell::count(seconds(spans) / 60)
}

/// `at` as clocks in `zone` show it; none before 1900, which no workbook knows.
fn on_the_wall(at: Instant, zone: Tz) -> Result<Option<ExcelDateTime>, Error> {
    let wall = at.in_zone(zone);
    if wall.year() < 1900 {
        return Ok(None);
    }
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let day = ExcelDateTime::from_ymd(
        u16::try_from(wall.year()).unwrap_or(9999),
        part(wall.month()),
        part(wall.day()),
    )?;
    let hour = u16::try_from(wall.hour()).unwrap_or_default();
    let milli = u16::try_from(wall.nanosecond() / 1_000_000).unwrap_or_default().min(999);
    Ok(Some(day.and_hms_milli(hour, part(wall.minute()), part(wall.second()), milli)?))
}

fn cleaned(text: &str) -> String {
    const LONGEST: usize = 16_000;
    writing::clean(text).chars().take(LONGEST).collect()
}

fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Nothing => 0,
        Cell::Number(_) => 6,
        Cell::At(_) => 18,
        Cell::Text(text) => crate::table::width(text),
    }
}

/// The entries that were known when the figures were made, and happened by their instant; undoing counts whenever it
/// is known.
fn entries<'j>(journal: &'j [Entry], tally: &Tally) -> Vec<&'j Entry> {
    let known =
        |entry: &Entry| tally.heads.get(&entry.desk).is_some_and(|head| entry.sequence <= head.sequence);
    let undoes = |entry: &Entry| entry.kind == Kind::Undone;
    let mut entries: Vec<&Entry> = journal
        .iter()
        .filter(|entry| known(entry) && (entry.read_at <= tally.as_of || undoes(entry)))
        .collect();
    entries.sort_by_key(|entry| (entry.read_at, entry.desk, entry.sequence));
    entries
}
