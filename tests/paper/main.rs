//! What leaves the desk: tickets as pictures, tables, figures as text.

mod badges;
mod calendar;
mod caterer;
mod certificates;
mod lists;
mod mail;
mod pages;
mod report;
mod sample;
mod scanner_card;
mod tables;
mod text;
mod tickets;

#[path = "../core/deeds.rs"]
mod deeds;
#[path = "../core/house.rs"]
#[expect(dead_code, reason = "those of the core need more of it")]
mod house;

use std::collections::HashMap;

use usher_core::desk::{CheckIn, When};
use usher_paper::{attendance, ticket};

use crate::pages::{desk, instant};

const TICKET: &str = "U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B";

#[test]
fn a_ticket_s_picture_reads_back_as_the_ticket() {
    let png = ticket::png(TICKET).expect("it can be drawn");
    let texts: Vec<String> =
        usher_scan::decode_bytes(&png).expect("a picture").into_iter().map(|code| code.text).collect();
    assert_eq!(texts, [TICKET]);
}

#[test]
fn a_ticket_is_drawn_as_svg_too() {
    let svg = ticket::svg(TICKET).expect("it can be drawn");
    assert!(svg.contains("<svg") && svg.contains("viewBox"), "{svg}");
}

#[test]
fn a_text_that_does_not_fit_says_so() {
    let message = ticket::png(&"x".repeat(5_000)).expect_err("too long").to_string();
    assert_eq!(message, "the text does not fit in a QR code: data too long");
}

#[test]
fn the_attendance_says_where_each_seat_stands() {
    let mut desk = desk("name,email,diet\nAna,ana@example.org,vegan\nBo,bo@example.org,\n");
    let ana =
        desk.history().people.iter().find(|person| person.rows[0].attendee().name == "Ana").expect("Ana").id;
    let at = instant("2026-05-05T17:02:00Z");
    desk.check_in(&CheckIn::attendee(ana), When::at(at)).expect("an answer");
    let desks: HashMap<_, _> =
        desk.desks().expect("desks").into_iter().map(|desk| (desk.id, desk.name)).collect();
    let lines = attendance::lines(&desk.view(at), &desks);
    let cell = |line: usize, header: &str| {
        let place = attendance::HEADERS.iter().position(|known| *known == header).expect("a column");
        lines[line].cells[place].as_str()
    };
    assert_eq!(lines.len(), 2);
    assert_eq!((cell(0, "name"), cell(0, "standing"), cell(0, "desk")), ("Ana", "on_time", "Lift"));
    assert_eq!(cell(0, "arrived at"), "2026-05-05T13:02:00-04:00");
    assert_eq!((cell(1, "name"), cell(1, "standing"), cell(1, "diet")), ("Bo", "not_yet", "standard"));
}

#[test]
fn a_cell_is_never_a_formula() {
    let cells = ["=1+1", "+1", "-1", "@x", "\tx", "plain", "\"quoted\", with comma"];
    let table = attendance::csv(&["cell"], cells.map(|cell| vec![cell.to_owned()])).expect("a table");
    assert_eq!(
        String::from_utf8(table).expect("UTF-8"),
        "\u{feff}cell\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\nplain\r\n\"\"\"quoted\"\", with comma\"\r\n"
    );
}
