//! The sample roster, whole: every ticket, in every form, reads back as its person's.

use mail_parser::{MessageParser, MimeHeaders as _};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use usher_core::code::Code;
use usher_core::desk::When;
use usher_core::event::Event;
use usher_core::ids::AttendeeId;
use usher_core::judge::{Presented, identify};
use usher_core::store::Store;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, seat::View};
use usher_paper::tickets::{self, EventFace, Layout, TicketFace};
use usher_paper::{PageSize, mail, ticket};

use crate::pages::{FONTS, codes, instant, now};

const EVENT: &str = include_str!("../../assets/events/building-government-ai-capacity.toml");
const ROSTER: &[u8] = include_bytes!("../../assets/events/sample-roster.csv");

/// The desk of the note's event, and a ticket for everybody who may come.
fn issued() -> (Desk, EventFace, Vec<TicketFace>) {
    let event = Event::new(EVENT.parse().expect("a description")).expect("an event");
    let store = Store::in_memory(&event, &TicketKey::random()).expect("memory");
    let mut desk = Desk::open(store, "Lift").expect("a desk");
    let when = When::at(instant("2026-05-04T12:00:00Z"));
    desk.import(usher_intake::read(ROSTER).expect("a list"), &[], when).expect("a roster");
    let issues = desk.issue_tickets(when).expect("tickets");
    let view = desk.view(now());
    let faces = issues
        .iter()
        .map(|issue| {
            let row = view.known_row(view.history.index_of(issue.attendee).expect("known")).into_owned();
            TicketFace::of(issue.attendee, &row, issue.ticket.as_str(), issue.issue)
        })
        .collect();
    let face = EventFace::of(&view.history.event, &view.settings);
    drop(view);
    (desk, face, faces)
}

/// Whose code this is, as the judge says.
fn holder(view: &View<'_>, text: &str) -> AttendeeId {
    let code = Code::recognise(text, &view.history.event.facts);
    let person = identify(view, &Presented::Code(code)).unwrap_or_else(|outcome| panic!("{outcome:?}"));
    view.history.people[person].id
}

fn read_one(picture: &[u8]) -> String {
    let mut texts: Vec<String> =
        usher_scan::decode_bytes(picture).expect("a picture").into_iter().map(|code| code.text).collect();
    assert_eq!(texts.len(), 1, "{texts:?}");
    texts.remove(0)
}

/// An SVG as a picture.
fn drawn(svg: &str) -> Vec<u8> {
    let tree = Tree::from_str(svg, &Options::default()).expect("an SVG");
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).expect("a picture");
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().expect("a PNG")
}

#[test]
fn every_picture_and_every_drawing_reads_back_as_its_person_s() {
    let (desk, _, faces) = issued();
    let view = desk.view(now());
    assert_eq!(faces.len(), 138);
    for face in &faces {
        assert_eq!(holder(&view, &read_one(&ticket::png(&face.code).expect("a PNG"))), face.attendee);
        let svg = ticket::svg(&face.code).expect("an SVG");
        assert_eq!(holder(&view, &read_one(&drawn(&svg))), face.attendee);
    }
}

fn reads_back(layout: Layout, a_page: usize, dots: f32) {
    let (desk, event, faces) = issued();
    let view = desk.view(now());
    let pdf = tickets::pdf(&FONTS, &event, &faces, layout, PageSize::Letter, now()).expect("pages");
    assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![], vec![]), "every name can be printed");
    let pages = codes(&pdf.bytes, dots);
    assert_eq!(pages.len(), faces.len().div_ceil(a_page));
    for (page, guests) in pages.iter().zip(faces.chunks(a_page)) {
        let mut read: Vec<AttendeeId> = page.iter().map(|text| holder(&view, text)).collect();
        let mut expected: Vec<AttendeeId> = guests.iter().map(|face| face.attendee).collect();
        read.sort();
        expected.sort();
        assert_eq!(read, expected);
    }
}

#[test]
fn every_page_reads_back_as_its_person_s() {
    reads_back(Layout::OnePerPage, 1, 60.0);
}

#[test]
fn every_card_reads_back_as_its_person_s() {
    reads_back(Layout::Sheet, 8, 110.0);
}

#[test]
fn every_mail_reads_back_as_its_person_s() {
    let (desk, event, faces) = issued();
    let view = desk.view(now());
    let mut mails = 0;
    for face in faces.iter().filter(|face| face.email.is_some()) {
        let bytes = mail::draft(&event, face, now()).expect("a mail");
        let message = MessageParser::default().parse(&bytes).expect("a message");
        let picture = message
            .parts
            .iter()
            .find(|part| part.content_type().is_some_and(|kind| kind.ctype() == "image"))
            .expect("a picture");
        assert_eq!(holder(&view, &read_one(picture.contents())), face.attendee);
        mails += 1;
    }
    assert_eq!(mails, 127);
}
