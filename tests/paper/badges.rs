//! Badges.

use usher_core::attendee::Role;
use usher_core::desk::{CheckIn, Substitution, When};
use usher_core::event::{Event, Settings};
use usher_core::ids::AttendeeId;
use usher_core::judge::Answers;
use usher_paper::Language;
use usher_paper::badges::{self, BadgeFace, BadgePaper};

use crate::pages::{FONTS, NAMES, desk, instant, now, pictures, texts};

fn settings() -> Settings {
    let desk = desk("name\nAna\n");
    let event: &Event = &desk.history().event;
    Settings::of(event).expect("settings")
}

fn face(name: &str) -> BadgeFace {
    BadgeFace {
        attendee: AttendeeId::random(),
        name: name.to_owned(),
        latin_name: None,
        honorific: None,
        affiliation: Some("Permanent Mission".to_owned()),
        role: Role::Guest,
        photo_consent: None,
        language: None,
    }
}

fn print(faces: &[BadgeFace], paper: BadgePaper) -> Vec<u8> {
    let pdf =
        badges::pdf(&FONTS, &settings(), faces, paper, Language::English, now(), false).expect("badges");
    assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![], vec![]));
    pdf.bytes
}

#[test]
fn badges_stand_on_the_labels_that_shops_sell() {
    let faces: Vec<BadgeFace> = (0..21).map(|number| face(&format!("Guest Number{number}"))).collect();
    for (paper, a_sheet) in [(BadgePaper::A4, 10), (BadgePaper::Letter, 8), (BadgePaper::Label, 1)] {
        let pages = texts(&print(&faces, paper));
        assert_eq!(pages.len(), faces.len().div_ceil(a_sheet), "{paper:?}");
        for (page, badges) in pages.iter().zip(faces.chunks(a_sheet)) {
            for badge in badges {
                assert!(page.replace(' ', "").contains(&badge.name.replace(' ', "")), "{paper:?}: {page}");
            }
        }
    }
}

#[test]
fn no_ink_falls_between_the_labels() {
    let long =
        "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Waldenburg-Schillingsfürst".to_owned();
    let faces: Vec<BadgeFace> = (0..10)
        .map(|_| BadgeFace {
            honorific: Some("Her Excellency Professor Doctor".to_owned()),
            latin_name: Some(long.clone()),
            affiliation: Some(long.repeat(3)),
            role: Role::Speaker,
            photo_consent: Some(false),
            ..face(&long.repeat(2))
        })
        .collect();
    let png = pictures(&print(&faces, BadgePaper::A4), 4.0).swap_remove(0);
    let page = image::load_from_memory(&png).expect("a picture").into_luma8();
    let pixels = |millimetres: f32| (millimetres * 72.0 / 25.4 * 4.0).round() as u32;
    // Between the two columns, but for the ticks beside each label, and left and right of both.
    for (from, to) in [(2.0, 15.0), (100.0, 110.0), (195.0, 208.0)] {
        for x in pixels(from)..pixels(to) {
            for y in pixels(15.0)..pixels(282.0) {
                assert!(page.get_pixel(x, y).0[0] > 250, "ink at {x}, {y}");
            }
        }
    }
    // Between the first row and the second, in the middle of the gap and of a label.
    for x in pixels(22.0)..pixels(92.0) {
        for y in pixels(64.2)..pixels(67.8) {
            assert!(page.get_pixel(x, y).0[0] > 250, "ink at {x}, {y}");
        }
    }
}

#[test]
fn a_name_is_whole_in_every_script_and_at_any_length() {
    let mut faces: Vec<BadgeFace> = NAMES
        .iter()
        .map(|(language, name)| BadgeFace { language: Some((*language).to_owned()), ..face(name) })
        .collect();
    let long =
        "Maximiliana Alexandra Konstantina Wolfeschlegelsteinhausenbergerdorff-Papadopoulou ".repeat(3);
    faces.push(face(long.trim()));
    let pages = texts(&print(&faces, BadgePaper::Label));
    let plain = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let letters = |text: &str| {
        let mut letters: Vec<char> = plain(text).chars().collect();
        letters.sort_unstable();
        letters.dedup();
        letters
    };
    for (page, badge) in pages.iter().zip(&faces) {
        let on_page = letters(page);
        let lacking: Vec<char> =
            letters(&badge.name).into_iter().filter(|letter| !on_page.contains(letter)).collect();
        assert!(lacking.is_empty(), "{lacking:?} of {} on {page}", badge.name);
    }
    assert!(plain(&pages[NAMES.len()]).contains(&plain(&long)), "{}", pages[NAMES.len()]);
}

#[test]
fn a_badge_says_the_role_and_what_its_wearer_said_of_photographs() {
    let faces = [Some(true), Some(false), None].map(|photo_consent| BadgeFace {
        role: Role::Speaker,
        photo_consent,
        ..face("Ana")
    });
    let bytes = print(&faces, BadgePaper::Label);
    let pages = texts(&bytes);
    assert!(pages.iter().all(|page| page.contains("Speaker")), "{pages:?}");
    let [yes, no, unsaid]: [Vec<u8>; 3] = pictures(&bytes, 2.0).try_into().expect("three pages");
    assert!(yes != no && no != unsaid && unsaid != yes, "the three dots differ");
    let sheet = texts(&print(&faces, BadgePaper::A4)).concat().replace(' ', "");
    for said in ["Photographsarewelcome", "Nophotographs,please", "Notsaid"] {
        assert!(sheet.contains(said), "{said} in {sheet}");
    }
}

#[test]
fn who_may_come_or_is_in_has_a_badge_and_a_substitute_their_own() {
    let mut desk = desk(
        "name,email,mode,status,role\nAna Ambassador,a@x.org,in person,confirmed,speaker\nBo,b@x.org,online,confirmed,guest\n\
         Cy,c@x.org,in person,cancelled,guest\nDi,d@x.org,online,confirmed,guest\n",
    );
    let id = |name: &str, desk: &usher_core::Desk| {
        let people = &desk.history().people;
        people.iter().find(|person| person.rows[0].attendee().name == name).expect("on the roster").id
    };
    let answers = Answers { admit: true, override_reason: None };
    let when = When::at(instant("2026-05-05T16:50:00Z"));
    let mut request = CheckIn::attendee(id("Bo", &desk));
    request.answers = answers.clone();
    desk.check_in(&request, when).expect("an answer");
    let substitution = Substitution {
        replaces: id("Ana Ambassador", &desk),
        fields: [("name", "Eve Deputy")].into_iter().collect(),
        by_word_of: None,
        announced: true,
        answers,
    };
    desk.substitute(&substitution, when).expect("an answer");
    let view = desk.view(instant("2026-05-05T17:00:00Z"));
    let faces = BadgeFace::of_everybody(&view);
    let names: Vec<(&str, Role)> = faces.iter().map(|face| (face.name.as_str(), face.role)).collect();
    assert_eq!(names, [("Bo", Role::Guest), ("Eve Deputy", Role::Speaker)]);
}

#[test]
fn the_same_badges_are_the_same_bytes() {
    let faces = [face("Ana"), face("نهى السكري")];
    assert!(print(&faces, BadgePaper::A4) == print(&faces, BadgePaper::A4));
}
