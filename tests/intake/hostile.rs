//! Files that mean harm, or might as well.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use usher_core::roster::{Problem, Wrong};
use usher_intake::{Choice, Wanted, open, understand};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::house::{list, people, problems, refused, understood};

/// An XLSX whose only sheet is this XML.
fn xlsx(sheet: &[u8]) -> Vec<u8> {
    const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
    const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
    ] {
        archive.start_file(name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn sheet(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    )
}

fn cell(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn a_workbook_that_would_unpack_to_gigabytes_is_not_opened() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["[Content_Types].xml", "xl/workbook.xml"] {
        archive.start_file(name, SimpleFileOptions::default()).expect("a part");
    }
    archive.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).expect("a part");
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..200 {
        archive.write_all(&zeros).expect("bytes");
    }
    let bytes = archive.finish().expect("an archive").into_inner();
    assert!(bytes.len() < 1 << 20, "{}", bytes.len());
    assert_eq!(
        refused(&bytes),
        "the workbook would unpack to more than 100 MB, far more than any roster: it is not opened"
    );
}

#[test]
fn a_lone_cell_in_the_far_corner_is_no_range_of_seventeen_thousand_million() {
    let rows = format!(
        r#"<row r="1">{}{}</row><row r="2">{}</row><row r="1048576">{}</row>"#,
        cell("A1", "name"),
        cell("B1", "email"),
        cell("A2", "Ana"),
        cell("XFD1048576", "boo"),
    );
    assert_eq!(
        refused(&xlsx(sheet(&rows).as_bytes())),
        "row 1048576 has more than 300 columns: remove those that are no part of the list"
    );
    let low = rows.replace("XFD1048576", "A1048576");
    let list = list(&xlsx(sheet(&low).as_bytes()));
    assert_eq!(list.rows.iter().map(|row| row.row).collect::<Vec<_>>(), [2, 1_048_576]);
}

#[test]
fn a_million_columns_are_refused() {
    let header = format!("name{}\nAna\n", ",x".repeat(1_000_000));
    assert_eq!(
        refused(header.as_bytes()),
        "row 1 has more than 300 columns: remove those that are no part of the list"
    );
}

#[test]
fn a_thousand_parts_are_refused() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..1_000 {
        archive.start_file(format!("xl/{number}.xml"), SimpleFileOptions::default()).expect("a part");
    }
    archive.start_file("[Content_Types].xml", SimpleFileOptions::default()).expect("a part");
    let bytes = archive.finish().expect("an archive").into_inner();
    assert_eq!(refused(&bytes), "the workbook has 1001 parts, at most 400 are read: it is not opened");
}

#[test]
fn zero_bytes_in_a_text_are_no_text() {
    assert_eq!(
        refused(b"name\nA\0na\n"),
        "the roster is not a text file (a zero byte at byte 6): export it again as CSV or XLSX"
    );
}

#[test]
fn what_steers_the_text_is_taken_out_and_told() {
    let list = list("name,note\nA\u{202e}na,\nC\u{7}y\u{200f},ok\n".as_bytes());
    assert_eq!(people(&list).iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Ana", "Cy"]);
    let told =
        |row, character| Problem { row, column: Some("name".to_owned()), wrong: Wrong::Steers(character) };
    assert_eq!(list.notices, [told(2, '\u{202e}'), told(3, '\u{7}')]);
    assert_eq!(
        list.notices[0].message(),
        "a character that cannot be seen and steers the text (U+202E) was removed"
    );
}

#[test]
fn a_formula_is_a_text_like_any_other() {
    let list = list(b"name,note\n\"=HYPERLINK(\"\"http://x\"\")\",@SUM(A1)\n");
    let person = &people(&list)[0];
    assert_eq!(
        (person.name.as_str(), person.note.as_deref()),
        ("=HYPERLINK(\"http://x\")", Some("@SUM(A1)"))
    );
    let rows = format!(
        r#"<row r="1">{}</row><row r="2"><c r="A2" t="str"><f>1+1</f><v>Ana</v></c></row>"#,
        cell("A1", "name")
    );
    assert_eq!(people(&list_of(&rows))[0].name, "Ana", "of a formula in a workbook its answer is read");
}

fn list_of(rows: &str) -> usher_core::roster::List {
    list(&xlsx(sheet(rows).as_bytes()))
}

#[test]
fn json_of_any_depth_and_shape_is_refused_or_read() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(refused(deep.as_bytes()).starts_with("the JSON cannot be read"));
    assert!(refused(b"[1, 2]").starts_with("the JSON is no list of people"));
    assert!(refused(b"{\"a\": [{}], \"b\": [{}]}").starts_with("the JSON is no list of people"));
    let nested = list(b"[{\"name\": \"Ana\", \"extra\": {\"a\": [1, null]}}]");
    assert_eq!(people(&nested)[0].other["extra"], "{\"a\":[1,null]}");
}

#[test]
fn a_file_that_ends_within_a_quote_says_where() {
    let text = format!("name,note\nAna,\"never closed\nBo,x\n{}", "Cy,y\n".repeat(2_000));
    let understood = understood(text.as_bytes());
    let problem = &understood.so_far().problems[0];
    assert_eq!((problem.row, problem.column.as_deref()), (2, Some("note")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_bytes_bring_the_reading_down(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        if let Ok(opened) = open(&bytes, &Choice::default()) {
            let _ = understand(&opened, &Wanted::default(), |_| None);
        }
    }

    #[test]
    fn no_text_does(text in "[a-z,;\"\n\t|=é李 ]{0,300}") {
        if let Ok(opened) = open(text.as_bytes(), &Choice::default()) {
            let _ = understand(&opened, &Wanted::default(), |_| None);
        }
    }
}

#[test]
fn a_quote_that_is_never_closed_in_a_part_of_a_name_is_told() {
    let mut text = "last name,first name\nSilva,\"Ana\n".to_owned();
    for number in 0..2_000 {
        text.push_str(&format!("Family{number},Given{number}\n"));
    }
    let problems = problems(&text);
    assert!(problems[0].message().contains("is a quote never closed?"), "{problems:?}");
}

#[test]
fn rows_that_stand_for_many_places_are_counted_as_what_they_stand_for() {
    let mut text = "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type\n".to_owned();
    for number in 0..3_000 {
        text.push_str(&format!("{number},2026-04-01,Ana,Silva{number},a{number}@x.org,200,Guest\n"));
    }
    let problems = problems(&text);
    assert!(
        problems.iter().any(|problem| problem.message().contains("more than 200000 people")),
        "{:?}",
        problems.first()
    );
}
