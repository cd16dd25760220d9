//! The calendar entry.

use chrono_tz::Tz;
use icalendar::{Calendar, Component as _, EventLike as _, parser};
use usher_core::Instant;
use usher_paper::calendar;
use usher_paper::tickets::{EventFace, TicketFace};

use crate::pages::{event, guest, instant, now};

/// The lines of the entry as they were before they were folded.
fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "")
}

fn value(text: &str, name: &str) -> String {
    let text = unfolded(text);
    let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name} in {text}"));
    line.to_owned()
}

fn in_zone(zone: Tz, start: &str) -> String {
    let start = instant(start);
    let face = EventFace { zone, start, end: start.plus_seconds(3600), cutoff: start, ..event() };
    let entry = calendar::entry(&face, &guest(&face, "Ana"), now());
    let text = unfolded(&entry);
    let begin = text.find("BEGIN:VTIMEZONE").expect("a zone");
    let end = text.find("END:VTIMEZONE").expect("its end");
    text[begin..end].replace("\r\n", "\n")
}

#[test]
fn the_entry_says_the_event_in_its_zone_and_reads_back() {
    let event = event();
    let guest = TicketFace { issue: 3, ..guest(&event, "Ana") };
    let text = calendar::entry(&event, &guest, now());
    let calendar: Calendar = text.parse().expect("a calendar");
    let entry = calendar.components.iter().find_map(|component| component.as_event()).expect("an entry");
    assert_eq!(entry.get_summary(), Some("Building Government AI Capacity"));
    assert_eq!(
        entry.get_location().map(|place| place.replace("\\,", ",")).as_deref(),
        Some("UNU-CPR, One Dag Hammarskjöld Plaza, 885 2nd Avenue, New York")
    );
    assert_eq!(value(&text, "DTSTART;"), "DTSTART;TZID=America/New_York:20260505T133000");
    assert_eq!(value(&text, "DTEND;"), "DTEND;TZID=America/New_York:20260505T144500");
    assert_eq!(value(&text, "DTSTAMP"), "DTSTAMP:20260504T150000Z");
    assert_eq!(value(&text, "SEQUENCE"), "SEQUENCE:2");
    assert_eq!(value(&text, "METHOD"), "METHOD:PUBLISH");
    assert_eq!(value(&text, "UID"), format!("UID:{}.{}@usher", guest.attendee, event.id));
    assert_eq!(value(&text, "ORGANIZER"), "ORGANIZER;CN=\"Keita Azuma\":mailto:kazuma@example.org");
    let description = value(&text, "DESCRIPTION");
    assert!(description.contains("Please arrive by 13:15.\\n"), "{description}");
    assert!(description.contains(&usher_paper::tickets::in_groups(&guest.code)), "{description}");
}

#[test]
fn the_zone_brings_its_rules_of_that_year() {
    assert_eq!(
        in_zone(chrono_tz::America::New_York, "2026-05-05T17:30:00Z"),
        "BEGIN:VTIMEZONE\nTZID:America/New_York\n\
         BEGIN:STANDARD\nDTSTART:20251102T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nTZNAME:EST\n\
         RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nEND:STANDARD\n\
         BEGIN:DAYLIGHT\nDTSTART:20260308T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nTZNAME:EDT\n\
         RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nEND:DAYLIGHT\n"
    );
    assert!(in_zone(chrono_tz::Europe::Paris, "2026-07-01T10:00:00Z").contains("BYMONTH=3;BYDAY=-1SU"));
}

#[test]
fn a_zone_whose_clocks_stand_still_has_one_part() {
    assert_eq!(
        in_zone(chrono_tz::Asia::Tokyo, "2026-07-01T10:00:00Z"),
        "BEGIN:VTIMEZONE\nTZID:Asia/Tokyo\n\
         BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nTZNAME:JST\nEND:STANDARD\n"
    );
}

#[test]
fn a_change_that_follows_no_rule_is_told_by_its_day() {
    // Morocco's clocks go back for Ramadan, which moves.
    let zone = in_zone(chrono_tz::Africa::Casablanca, "2026-05-05T17:30:00Z");
    assert!(zone.contains("DTSTART:2026") && !zone.contains("RRULE"), "{zone}");
}

#[test]
fn no_line_is_longer_than_75_bytes_and_no_character_is_cut() {
    let mut face = event();
    face.title = "政府人工智能能力建设：来自城市、国家和区域视角的见解 Ἀριστοτέλης ".repeat(4);
    let text = calendar::entry(&face, &guest(&face, "Ana"), now());
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75), "{lines:#?}");
    assert!(lines.iter().any(|line| line.starts_with(' ')), "something is folded");
    assert_eq!(value(&text, "SUMMARY"), format!("SUMMARY:{}", face.title.trim()));
    parser::read_calendar(&parser::unfold(&text)).expect("a calendar");
}

#[test]
fn what_has_a_meaning_in_the_file_is_escaped() {
    let mut face = event();
    face.title = "A; B, C\\D\r\nATTENDEE:mailto:x@example.org\u{202E}".to_owned();
    face.contacts[0].name = "Ana \"Bo\"\r\nX-EVIL:1".to_owned();
    face.contacts[0].email = "a@example.org\r\nX-EVIL:1".to_owned();
    let text = calendar::entry(&face, &guest(&face, "Ana"), now());
    assert_eq!(value(&text, "SUMMARY"), "SUMMARY:A\\; B\\, C\\\\D ATTENDEE:mailto:x@example.org");
    assert!(
        !unfolded(&text).lines().any(|line| line.starts_with("X-EVIL") || line.starts_with("ATTENDEE")),
        "{text}"
    );
    assert!(value(&text, "ORGANIZER").starts_with("ORGANIZER;CN=\"Ana 'Bo' X-EVIL:1\":mailto:a@"), "{text}");
}

#[test]
fn no_entry_has_marks_of_direction() {
    let event = event();
    let guest = TicketFace { language: Some("ar".to_owned()), ..guest(&event, "نهى") };
    let text = calendar::entry(&event, &guest, now());
    assert!(text.contains("13:15") && text.contains('ي'), "it is in Arabic: {text}");
    assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
}

#[test]
fn the_entry_of_a_ticket_issued_anew_takes_the_place_of_the_older() {
    let event = event();
    let first = guest(&event, "Ana");
    let second = TicketFace { issue: 2, ..first.clone() };
    let entry = |guest: &TicketFace, at: Instant| calendar::entry(&event, guest, at);
    assert_eq!(value(&entry(&first, now()), "UID"), value(&entry(&second, now()), "UID"));
    assert_eq!(value(&entry(&first, now()), "SEQUENCE"), "SEQUENCE:0");
    assert_eq!(value(&entry(&second, now()), "SEQUENCE"), "SEQUENCE:1");
}
