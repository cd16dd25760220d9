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
mod tickets;

#[path = "../core/deeds.rs"]
mod deeds;
#[path = "../core/house.rs"]
#[expect(dead_code, reason = "those of the core need more of it")]
mod house;

use std::collections::HashMap;

use usher_core::Desk;
use usher_core::desk::{CheckIn, When};
use usher_paper::{attendance, figures, ticket};

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

#[test]
fn the_figures_read_as_text() {
    let mut desk = desk("name,lunch,role\nAna,yes,\nBo,yes,\nCy,no,speaker\n");
    let id = |desk: &Desk, name: &str| {
        desk.history()
            .people
            .iter()
            .find(|person| person.rows[0].attendee().name == name)
            .expect("on the roster")
            .id
    };
    let (ana, bo) = (id(&desk, "Ana"), id(&desk, "Bo"));
    desk.check_in(&CheckIn::attendee(ana), When::at(instant("2026-05-05T17:02:00Z"))).expect("an answer");
    desk.check_in(&CheckIn::attendee(bo), When::at(instant("2026-05-05T17:20:00Z"))).expect("an answer");
    let at = instant("2026-05-05T17:21:00Z");
    let tally = desk.tally(at).expect("a tally");
    let settings = desk.history().settings_at(at);
    let since = desk.since_cutoff_figures();
    let remarks = figures::Remarks { since: since.as_ref(), shown_otherwise: 0 };
    let text = figures::text(&tally, &settings, &remarks, &HashMap::new());
    let (text, stands_on) = text.rsplit_once("\nJournal: ").expect("what it stands on");
    assert!(stands_on.contains(" to entry 4, "), "{stands_on}");
    assert_eq!(
        text,
        "Building Government AI Capacity\n\
         As of 5 May 2026, 13:21:00, America/New_York (EDT, UTC-04:00)\n\
         Cutoff 13:15: on time until 13:15:59\n\
         \n\
         Arrived             2   on time 1, late 1\n\
         \x20 In person         2   of 2 confirmed; nobody else\n\
         \x20 From online       0\n\
         \x20 By override       0\n\
         \x20 Walk-ins          0\n\
         Inside now          2   all roles\n\
         Online              0   registered; nobody else\n\
         \n\
         Group              in  of registered\n\
         \x20 government        0     0\n\
         \x20 un                0     0\n\
         \x20 academia          0     0\n\
         \x20 industry          0     0\n\
         \x20 other             2     2\n\
         Roles: speaker 0 of 1\n\
         \n\
         Lunch             planned  claimed     left      due     held     free\n\
         \x20 all                   2        0        2        2        0        0\n\
         \x20 standard              2        0        2        2        0        0\n\
         \n\
         Stated at 13:15: 1 arrived. Known now for that minute: 1\n"
    );
}

#[test]
fn arrivals_that_the_desk_showed_otherwise_are_told() {
    let mut desk = desk("name\nAna\n");
    let ana = desk.history().people[0].id;
    desk.check_in(&CheckIn::attendee(ana), When::at(instant("2026-05-05T17:20:00Z"))).expect("an answer");
    let settings = [("cutoff".to_owned(), "13:30".to_owned())];
    desk.set(&settings, When::at(instant("2026-05-05T17:21:00Z"))).expect("settings");
    let at = instant("2026-05-05T17:22:00Z");
    let line = &attendance::lines(&desk.view(at), &HashMap::new())[0];
    assert_eq!((line.late, line.shown_otherwise), (Some(false), true));
    let remarks = figures::Remarks { since: None, shown_otherwise: 1 };
    let text = figures::text(
        &desk.tally(at).expect("figures"),
        &desk.history().settings_at(at),
        &remarks,
        &HashMap::new(),
    );
    assert!(
        text.contains(
            "\nThe desk showed 1 of these arrivals otherwise: the cutoff or a clock was changed since.\n"
        ),
        "{text}"
    );
}
