//! Workbooks: XLSX, XLS, ODS.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use usher_intake::{Choice, Understood, Wanted, open, understand};

use crate::house::{fixture, list, people, refused};

/// A workbook with the rows of a CSV fixture on its second sheet, all as texts.
fn workbook_of(text: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet()
        .set_name("Read me")
        .and_then(|sheet| sheet.write(3, 2, "Exported for you"))
        .expect("a sheet");
    let sheet = book.add_worksheet().set_name("Guests").expect("a sheet");
    for (row, record) in csv_rows(text).into_iter().enumerate() {
        for (column, cell) in record.into_iter().enumerate() {
            sheet.write_string(row as u32, column as u16, cell).expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

fn csv_rows(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|line| line.split(',').map(|cell| cell.trim_matches('"').to_owned()).collect()).collect()
}

#[test]
fn an_xlsx_says_what_the_same_text_says() {
    let text = String::from_utf8(fixture("eventbrite-us.csv")).expect("UTF-8");
    let from_book = list(&workbook_of(&text));
    let from_text = list(text.as_bytes());
    assert_eq!(from_book.rows, from_text.rows);
    assert_eq!(from_book.origin.preset, "Eventbrite attendees");
    assert_eq!(from_book.origin.encoding, "XLSX");
    assert_eq!(
        from_book.origin.fingerprint, from_text.origin.fingerprint,
        "what is remembered of one holds for the other"
    );
}

#[test]
fn cells_are_read_as_a_person_reads_them() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for (column, header) in ["Name", "Code", "Lunch", "Badge", "Born", "Share", "Nothing"].iter().enumerate()
    {
        sheet.write(1, column as u16, *header).expect("a cell");
    }
    sheet.write(2, 0, "Ana").and_then(|sheet| sheet.write(2, 1, "0042")).expect("cells");
    sheet.write(2, 2, true).and_then(|sheet| sheet.write(2, 3, 17)).expect("cells");
    let born = ExcelDateTime::parse_from_str("1980-02-03").expect("a date");
    sheet.write_with_format(2, 4, &born, &date).and_then(|sheet| sheet.write(2, 5, 0.25)).expect("cells");
    let list = list(&book.save_to_buffer().expect("a workbook"));
    let person = &people(&list)[0];
    assert_eq!((person.code.as_deref(), person.lunch), (Some("0042"), true));
    let other: Vec<&str> = person.other.values().map(String::as_str).collect();
    assert_eq!(other, ["17", "1980-02-03", "0.25"]);
    assert_eq!(list.rows[0].row, 3, "rows are counted as the spreadsheet shows them");
}

#[test]
fn a_code_that_a_workbook_holds_as_a_number_has_lost_its_digits() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Name").and_then(|sheet| sheet.write(0, 1, "Code")).expect("cells");
    sheet.write(1, 0, "Ana").and_then(|sheet| sheet.write(1, 1, 814_847_311_126_137_001_f64)).expect("cells");
    let bytes = book.save_to_buffer().expect("a workbook");
    let opened = open(&bytes, &Choice::default()).expect("a workbook");
    let understood = understand(&opened, &Wanted::default(), |_| None).expect("a list");
    assert!(understood.so_far().problems[0].message().starts_with("a spreadsheet has rounded this number"));
}

#[test]
fn xls_and_ods_are_read_too() {
    let xls = list(&fixture("plain.xls"));
    let people_of = people(&xls);
    assert_eq!((people_of[0].name.as_str(), people_of[1].name.as_str()), ("Ana Silva", "李娜"));
    assert_eq!((people_of[0].lunch, people_of[0].other["Badge no."].as_str()), (true, "17"));
    assert_eq!(people_of[1].other["Registered"], "2026-04-02");
    assert_eq!(xls.origin.encoding, "XLS");
    let ods = list(&fixture("plain.ods"));
    assert_eq!(people(&ods)[1].name, "ليلى حداد");
    assert_eq!((ods.origin.encoding.as_str(), people(&ods)[0].other["Badge no."].as_str()), ("ODS", "17"));
}

#[test]
fn a_sheet_can_be_chosen() {
    let bytes = fixture("plain.xls");
    let chosen = |sheet: &str| {
        let choice = Choice { sheet: Some(sheet.to_owned()), ..Choice::default() };
        open(&bytes, &choice)
            .and_then(|opened| understand(&opened, &Wanted::default(), |_| None))
            .and_then(Understood::list)
    };
    assert_eq!(chosen("Guests").expect("a list").rows.len(), 2);
    assert!(chosen("Notes").is_err());
    assert_eq!(
        chosen("Gone").expect_err("no sheet").to_string(),
        "the workbook has no sheet `Gone`: it has `Notes`, `Guests`"
    );
}

#[test]
fn archives_that_are_no_workbooks_say_so() {
    assert!(refused(b"PK\x03\x04 nothing more").starts_with("the workbook cannot be read ("));
    assert!(
        refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 nothing more")
            .starts_with("the workbook cannot be read (")
    );
}
