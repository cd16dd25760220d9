//! Tables as files.

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use usher_paper::PageSize;
use usher_paper::table::{Column, ColumnKind, Row, Table};

use crate::pages::{FONTS, NAMES, now, pictures, texts};

fn table(rows: &[[&str; 2]]) -> Table {
    let column = |title: &str, kind| Column { title: title.to_owned(), kind };
    Table {
        title: "A list".to_owned(),
        lines: vec!["A talk".to_owned(), "As of 4 May 2026".to_owned()],
        made_at: now(),
        columns: vec![
            column("", ColumnKind::Tick),
            column("name", ColumnKind::Name),
            column("note", ColumnKind::Text),
        ],
        rows: rows
            .iter()
            .map(|[name, note]| Row {
                cells: vec![String::from(""), (*name).to_owned(), (*note).to_owned()],
                language: None,
            })
            .collect(),
        parts: Vec::new(),
    }
}

fn workbook(table: &Table) -> Xlsx<std::io::Cursor<Vec<u8>>> {
    open_workbook_from_rs(std::io::Cursor::new(table.xlsx().expect("a workbook"))).expect("it opens")
}

#[test]
fn a_csv_has_the_columns_and_no_formulas() {
    let csv = table(&[["=1+1", "+41 22"], ["欧阳若澜", "a, \"b\""]]).csv().expect("CSV");
    assert_eq!(
        String::from_utf8(csv).expect("UTF-8"),
        "\u{feff}name,note\r\n'=1+1,'+41 22\r\n欧阳若澜,\"a, \"\"b\"\"\"\r\n"
    );
}

#[test]
fn a_head_is_no_formula_either() {
    let mut table = table(&[]);
    table.columns[1].title = "=1+1".to_owned();
    assert_eq!(table.csv().expect("CSV"), "\u{feff}'=1+1,note\r\n".as_bytes());
}

#[test]
fn a_workbook_holds_text_whatever_it_begins_with() {
    let rows = [["=1+1", "+41 22"], ["-1", "@x"], ["12", "2026-05-05"], ["نهى", "a\u{1}b\nc"]];
    let mut book = workbook(&table(&rows));
    assert_eq!(book.sheet_names(), ["List", "About"]);
    let list = book.worksheet_range("List").expect("a sheet");
    let cells: Vec<Vec<Data>> = list.rows().map(<[Data]>::to_vec).collect();
    let text = |text: &str| Data::String(text.to_owned());
    assert_eq!(
        cells,
        [
            vec![text("name"), text("note")],
            vec![text("=1+1"), text("+41 22")],
            vec![text("-1"), text("@x")],
            vec![text("12"), text("2026-05-05")],
            vec![text("نهى"), text("a b c")],
        ]
    );
    assert!(book.worksheet_formula("List").expect("formulas").is_empty());
    let about = book.worksheet_range("About").expect("a sheet");
    let lines: Vec<String> = about.rows().map(|row| row[0].to_string()).collect();
    assert_eq!(lines, ["A list", "A talk", "As of 4 May 2026"]);
}

#[test]
fn the_same_table_is_the_same_bytes() {
    let table = table(&[["Ana", "x"]]);
    assert!(table.xlsx().expect("a workbook") == table.xlsx().expect("a workbook"));
    let print = || table.pdf(&FONTS, PageSize::A4).expect("pages").bytes;
    assert!(print() == print());
}

#[test]
fn a_table_on_paper_repeats_its_heads_and_counts_its_pages() {
    let rows: Vec<[&str; 2]> = (0..140).map(|_| ["Ana", "a note"]).collect();
    for size in [PageSize::A4, PageSize::Letter] {
        let pdf = table(&rows).pdf(&FONTS, size).expect("pages");
        let pages = texts(&pdf.bytes);
        assert!(pages.len() > 2, "{} pages", pages.len());
        for (number, text) in pages.iter().enumerate() {
            assert!(text.contains("Name") && text.contains("Note"), "{text}");
            assert!(text.contains(&format!("{} of {}", number + 1, pages.len())), "{text}");
        }
        assert!(pages[0].contains("As of 4 May 2026"), "{}", pages[0]);
    }
}

#[test]
fn long_and_foreign_cells_stay_in_the_table() {
    let long = "Wolfeschlegelsteinhausenbergerdorff".repeat(8);
    let mut rows: Vec<[&str; 2]> = NAMES.iter().map(|(_, name)| [*name, "x"]).collect();
    rows.push([&long, &long]);
    let pdf = table(&rows).pdf(&FONTS, PageSize::A4).expect("pages");
    assert_eq!(pdf.missing, []);
    let text = texts(&pdf.bytes).concat().replace('\u{200B}', "");
    assert_eq!(text.matches(&long).count(), 2, "{text}");
    // Nothing is set in the margins.
    let png = pictures(&pdf.bytes, 1.0).swap_remove(0);
    let page = image::load_from_memory(&png).expect("a picture").into_luma8();
    let edge = 595 - 14 * 72 / 25 + 2;
    assert!(
        (edge..595).all(|x| (0..page.height()).all(|y| page.get_pixel(x, y).0[0] > 250)),
        "ink in the margin"
    );
}

#[test]
fn what_no_font_draws_is_told_by_row() {
    let mut table = table(&[["Ana", "x"], ["Bo", "𓀀"]]);
    table.title = "𖬀".to_owned();
    let pdf = table.pdf(&FONTS, PageSize::A4).expect("pages");
    assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![(1, vec!['𓀀'])], vec!['𖬀']));
}

#[test]
fn han_letters_have_the_forms_of_their_owner_s_language() {
    let page = |language: &str| {
        let mut table = table(&[["直骨刃", "x"]]);
        table.rows[0].language = Some(language.to_owned());
        pictures(&table.pdf(&FONTS, PageSize::A4).expect("pages").bytes, 2.0)
    };
    let [ja, ko, zh] = ["ja", "ko", "zh"].map(page);
    assert!(ja != ko && ko != zh && zh != ja, "two languages share their forms");
    assert!(page("ja-JP") == ja && page("en") == zh);
}
