//! Which of several readings of one scan is right.

use usher_core::code::{Code, NotATicket, SAMPLE_TICKET, SCANNER_CARD};
use usher_core::event::Facts;
use usher_core::outcome::Outcome;
use usher_core::reading::{Likeliest, likeliest};
use usher_core::ticket;

use crate::codes_issued::{INDICO, UUID};
use crate::house::{EVENT, House};

fn read(house: &House, readings: &[&str]) -> Likeliest {
    let readings: Vec<String> = readings.iter().map(|&text| text.to_owned()).collect();
    likeliest(&house.desk.view(house.now), &readings)
}

fn certain(index: usize) -> Likeliest {
    Likeliest { index, certain: true }
}

#[test]
fn what_somebody_carries_wins_over_any_form() {
    let house = House::new("name,code\nAna,Zyx-12\nBo,A-0000000\n");
    assert_eq!(read(&house, &["Yzx-12", "Zyx-12"]), certain(1));
    assert_eq!(read(&house, &[UUID, "Zyx-12"]), certain(1));
    assert_eq!(read(&house, &["A-0000000", UUID]), certain(0));
}

#[test]
fn a_ticket_of_ours_wins_over_what_a_keyboard_made_of_it() {
    let mut house = House::new("name\nAna\n");
    let ticket = house.ticket("Ana");
    let shifted = ticket.replace('1', "!").replace('A', "Q");
    assert_eq!(read(&house, &[&shifted, &ticket]), certain(1));
    assert_eq!(read(&house, &[&shifted, &ticket.to_lowercase()]), certain(1));
    assert_eq!(read(&house, &[&ticket[..20], &shifted]), Likeliest { index: 0, certain: false });
}

#[test]
fn a_form_wins_over_none() {
    let house = House::new("name\nAna\n");
    assert_eq!(read(&house, &["ù\"o\":^2", INDICO]), certain(1));
    assert_eq!(read(&house, &["httpsM!!example.org!", "https://example.org/"]), certain(1));
    assert_eq!(
        read(&house, &["0000)0000)0000)0000", "0000000000000000"]),
        Likeliest { index: 1, certain: false }
    );
}

#[test]
fn where_nothing_is_known_the_first_is_taken() {
    let house = House::new("name\nAna\n");
    assert_eq!(read(&house, &["zebra", "yebra"]), Likeliest { index: 0, certain: false });
    assert_eq!(read(&house, &[]), Likeliest { index: 0, certain: false });
}

#[test]
fn the_test_card_is_no_ticket_and_its_sample_would_be_one() {
    let facts: Facts = EVENT.parse().expect("a description");
    let mut house = House::new("name\nAna\n");
    for text in [SCANNER_CARD, SAMPLE_TICKET] {
        assert_eq!(Code::recognise(text, &facts), Code::NotATicket(NotATicket::ScannerCard, text.to_owned()));
        assert_eq!(house.scan(text).outcome, Outcome::NotATicket { what: NotATicket::ScannerCard });
    }
    assert!(
        ticket::read(SAMPLE_TICKET).is_some_and(|ticket| ticket.is_some()),
        "its check characters are right"
    );
}
