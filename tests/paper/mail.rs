//! The mail that brings a ticket.

use fluent_bundle::FluentResource;
use mail_parser::{Message, MessageParser, MimeHeaders as _};
use usher_paper::tickets::{EventFace, TicketFace};
use usher_paper::{Language, mail};

use crate::pages::{NAMES, event, guest, now};

fn eml(event: &EventFace, guest: &TicketFace) -> Vec<u8> {
    mail::draft(event, guest, now()).expect("a mail")
}

fn read(bytes: &[u8]) -> Message<'_> {
    MessageParser::default().parse(bytes).expect("a message")
}

fn html(message: &Message<'_>) -> String {
    message.body_html(0).expect("HTML").into_owned()
}

fn plain(message: &Message<'_>) -> String {
    message.body_text(0).expect("text").into_owned()
}

#[test]
fn the_mail_is_a_draft_from_the_contact_to_the_guest() {
    let event = event();
    for (_, name) in NAMES {
        let bytes = eml(&event, &guest(&event, name));
        assert!(bytes.split(|&byte| byte == b'\n').all(|line| line.len() <= 998), "a line is too long");
        let message = read(&bytes);
        let to = message.to().and_then(|to| to.first()).expect("to");
        assert_eq!((to.name(), to.address()), (Some(*name), Some("guest@example.org")));
        let from = message.from().and_then(|from| from.first()).expect("from");
        assert_eq!((from.name(), from.address()), (Some("Keita Azuma"), Some("kazuma@example.org")));
        let reply_to = message.reply_to().and_then(|reply_to| reply_to.first()).expect("reply-to");
        assert_eq!(reply_to.address(), Some("kazuma@example.org"));
        assert_eq!(message.subject(), Some("Your ticket: Building Government AI Capacity"));
        assert_eq!(message.date().map(|date| date.to_rfc3339()).as_deref(), Some("2026-05-04T15:00:00Z"));
        assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert!(message.message_id().is_some_and(|id| id.ends_with("@example.org")));
    }
}

#[test]
fn the_picture_in_the_mail_is_the_ticket() {
    let event = event();
    let guest = guest(&event, "Ana");
    let bytes = eml(&event, &guest);
    let message = read(&bytes);
    let picture = message
        .parts
        .iter()
        .find(|part| part.content_type().is_some_and(|kind| kind.ctype() == "image"))
        .expect("a picture");
    let id = picture.content_id().expect("an id");
    assert!(html(&message).contains(&format!("src=\"cid:{id}\"")), "the page shows it");
    let texts: Vec<String> = usher_scan::decode_bytes(picture.contents())
        .expect("a picture")
        .into_iter()
        .map(|code| code.text)
        .collect();
    assert_eq!(texts, [guest.code]);
}

#[test]
fn the_calendar_entry_is_in_the_mail_and_beside_it() {
    let event = event();
    let guest = guest(&event, "Ana");
    let bytes = eml(&event, &guest);
    let message = read(&bytes);
    let calendars: Vec<_> = message
        .parts
        .iter()
        .filter(|part| part.content_type().is_some_and(|kind| kind.subtype() == Some("calendar")))
        .collect();
    let entry = usher_paper::calendar::entry(&event, &guest, now());
    let texts: Vec<String> =
        calendars.iter().map(|part| String::from_utf8_lossy(part.contents()).replace("\r\n", "\n")).collect();
    assert_eq!(texts, [entry.replace("\r\n", "\n"), entry.replace("\r\n", "\n")]);
    assert!(
        calendars
            .iter()
            .all(|part| { part.content_type().and_then(|kind| kind.attribute("method")) == Some("PUBLISH") })
    );
    assert_eq!(calendars[1].attachment_name(), Some("event.ics"));
}

#[test]
fn the_mail_is_in_the_guest_s_language() {
    let event = event();
    for (language, subject, date, direction) in [
        ("en", "Your ticket: ", "Tuesday, 5 May 2026", "ltr"),
        ("fr-CA", "Votre billet : ", "mardi 5 mai 2026", "ltr"),
        ("es", "Su entrada: ", "martes 5 de mayo de 2026", "ltr"),
        ("RU", "Ваш билет: ", "вторник, 5 мая 2026 г.", "ltr"),
        ("zh-Hans", "您的门票：", "2026年5月5日，星期二", "ltr"),
        ("ar", "تذكرتكم: ", "أيار/مايو", "rtl"),
        ("sw", "Your ticket: ", "Tuesday, 5 May 2026", "ltr"),
    ] {
        let guest = TicketFace { language: Some(language.to_owned()), ..guest(&event, "Ana") };
        let bytes = eml(&event, &guest);
        let message = read(&bytes);
        assert_eq!(message.subject(), Some(format!("{subject}Building Government AI Capacity").as_str()));
        for text in [plain(&message), html(&message)] {
            assert!(text.contains(date), "`{date}` in {text}");
            assert!(text.contains("14th floor") && text.contains("13:15") && text.contains("EDT"), "{text}");
        }
        assert!(html(&message).contains(&format!(" dir=\"{direction}\">\r\n<head>")), "{}", html(&message));
    }
}

#[test]
fn what_a_name_says_is_never_done() {
    let event = event();
    let mut guest =
        guest(&event, "Ana\r\nBcc: everybody@example.org\r\n\r\n<script>alert(1)</script>\u{202E}");
    guest.affiliation = Some("<img src=x onerror=\"alert(1)\">".to_owned());
    guest.honorific = Some("Dr.\nX-Evil: 1".to_owned());
    let bytes = eml(&event, &guest);
    let message = read(&bytes);
    assert_eq!(message.bcc().map(|_| ()), None);
    assert_eq!(message.header_raw("X-Evil"), None);
    assert_eq!(message.to().and_then(|to| to.first()).and_then(|to| to.address()), Some("guest@example.org"));
    let html = html(&message);
    assert!(!html.contains("<script") && !html.contains("<img src=x"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    assert!(!html.contains('\u{202E}') && !plain(&message).contains('\u{202E}'));
}

#[test]
fn the_event_cannot_write_headers_either() {
    let mut event = event();
    event.title = "A talk\r\nBcc: everybody@example.org".to_owned();
    event.contacts[0].name = "Keita\r\nX-Evil: 1".to_owned();
    let bytes = eml(&event, &guest(&event, "Ana"));
    let message = read(&bytes);
    assert_eq!(message.subject(), Some("Your ticket: A talk Bcc: everybody@example.org"));
    assert_eq!((message.bcc().map(|_| ()), message.header_raw("X-Evil")), (None, None));
}

#[test]
fn the_same_ticket_is_the_same_bytes() {
    let event = event();
    let ana = guest(&event, "Ana");
    assert_eq!(eml(&event, &ana), eml(&event, &ana));
    let again = TicketFace { issue: 2, ..ana.clone() };
    let ids = [eml(&event, &ana), eml(&event, &again)];
    let ids = ids.each_ref().map(|bytes| read(bytes).message_id().map(str::to_owned));
    assert_ne!(ids[0], ids[1], "another ticket is another message");
}

#[test]
fn who_cannot_be_written_to_is_told() {
    let mut event = event();
    let mut guest = guest(&event, "Ana");
    let message = |event: &EventFace, guest: &TicketFace| {
        mail::draft(event, guest, now()).expect_err("it cannot be written").to_string()
    };
    guest.email = Some("ana@example.org\r\nBcc: x@example.org".to_owned());
    assert_eq!(message(&event, &guest), "`ana@example.org Bcc: x@example.org` is no e-mail address");
    guest.email = None;
    assert_eq!(message(&event, &guest), "`Ana` has no e-mail address");
    event.contacts.clear();
    assert_eq!(message(&event, &guest), "the event has no contact from whom a mail could come");
}

#[test]
fn every_language_has_the_same_texts_with_the_same_values() {
    let texts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/texts");
    let catalogue = |language: &Language| {
        let file = texts.join(language.tag()).join("ticket.ftl");
        let source = std::fs::read_to_string(file).expect("a catalogue");
        let resource = FluentResource::try_new(source.clone());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
        assert!(resource.entries().count() > 40);
        source
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| {
                let (id, text) = line.split_once(" = ").unwrap_or_else(|| panic!("{language:?}: {line}"));
                let mut values: Vec<String> = text
                    .split("{ $")
                    .skip(1)
                    .filter_map(|rest| rest.split(' ').next())
                    .map(str::to_owned)
                    .collect();
                values.sort();
                (id.to_owned(), values)
            })
            .collect::<Vec<_>>()
    };
    let english = catalogue(&Language::English);
    for language in Language::ALL {
        assert_eq!(catalogue(language), english, "{language:?}");
    }
}
