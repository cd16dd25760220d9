//! Codes of other systems and contact cards, as a script reads the answers.

use serde_json::json;
use usher_paper::ticket;

use crate::codes_issued::{ALL, UUID};
use crate::program::Program;

const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Silva;Ana;;;\r\nFN:Ana Silva\r\nORG:ACME\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n";

#[test]
fn a_code_of_any_form_is_read_from_its_picture_as_it_was_written() {
    let usher = Program::new();
    let card = [CARD];
    let texts = || ALL.iter().chain(&card);
    let files: Vec<String> = texts()
        .enumerate()
        .map(|(number, text)| usher.file(&format!("{number}.png"), &ticket::png(text).expect("a QR code")))
        .collect();
    let decoded =
        usher.done(&[&["decode"], &files.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat());
    for (place, text) in texts().enumerate() {
        assert_eq!(decoded["images"][place]["texts"], json!([text]), "{text}");
    }
}

#[test]
fn a_contact_card_is_no_ticket_and_names_whom_it_may_be_about() {
    let usher = Program::new();
    usher.done(&["new", &usher.path("event.usher")]);
    let roster = "name,email\nAna Silva,silva@example.com\nA. Silva,ana@example.org\nBo Lund,\n";
    let roster = usher.file("roster.csv", roster.as_bytes());
    usher.at("2026-05-04T18:00:00-04:00", &["import", &roster]);
    let at = ["--at", "2026-05-05T13:00:00-04:00"];
    let scan = |text: &str| usher.run(&[&at[..], &["check-in", "--code", text]].concat());

    let answer = scan(CARD);
    assert_eq!((answer.status, &answer.json["outcome"]), (1, &json!("not_a_ticket")));
    let names: Vec<_> =
        answer.json["candidates"].as_array().expect("candidates").iter().map(|card| &card["name"]).collect();
    assert_eq!(names, ["A. Silva", "Ana Silva"], "the address is stronger than the name");
    assert_eq!(
        answer.json["says"],
        "A contact card: Ana Silva, not a ticket. 2 people may be meant: pick one, and check them in by their id."
    );
    let id = answer.json["candidates"][0]["id"].as_str().expect("an id");
    usher.at(at[1], &["check-in", "--attendee", id]);

    let nobody = scan("MECARD:N:Zebra,Zoe;;");
    assert_eq!((nobody.status, nobody.json.get("candidates")), (1, None));
    assert_eq!(
        nobody.json["says"],
        "A contact card: Zoe Zebra, not a ticket. Nobody on the list fits: find the name, or add a walk-in."
    );
    let link =
        scan(&format!("https://tickets.example.org/event/talk/ticket/{UUID}/check-in/{}", "ab".repeat(32)));
    assert_eq!(link.json["says"], "A link for joining online, not a ticket. Find the name.");
}
