//! Tickets on pages.

use usher_core::attendee::{Mode, Role};
use usher_paper::tickets::{self, EventFace, Layout, TicketFace, in_groups};
use usher_paper::{Error, Fonts, PageSize};

use crate::pages::{FONTS, NAMES, codes, event, font_files, guest, now, texts};

const LAYOUTS: [Layout; 2] = [Layout::OnePerPage, Layout::Sheet];
const SIZES: [PageSize; 2] = [PageSize::A4, PageSize::Letter];

fn guests() -> Vec<TicketFace> {
    let event = event();
    NAMES
        .iter()
        .map(|(language, name)| TicketFace {
            language: Some((*language).to_owned()),
            latin_name: Some("Latin Name".to_owned()),
            honorific: Some("H.E.".to_owned()),
            ..guest(&event, name)
        })
        .collect()
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

#[test]
fn every_code_on_every_page_reads_as_its_ticket() {
    let (event, all) = (event(), guests());
    for size in SIZES {
        for layout in LAYOUTS {
            let guests = if layout == Layout::OnePerPage { &all[3..6] } else { &all[..] };
            let pdf = tickets::pdf(&FONTS, &event, guests, layout, size, now()).expect("pages");
            let a_page = if layout == Layout::OnePerPage { 1 } else { 8 };
            let expected: Vec<Vec<String>> = guests
                .chunks(a_page)
                .map(|guests| {
                    let mut codes: Vec<String> = guests.iter().map(|guest| guest.code.clone()).collect();
                    codes.sort();
                    codes
                })
                .collect();
            assert_eq!(codes(&pdf.bytes, 110.0), expected, "{layout:?} on {size:?}");
        }
    }
}

#[test]
fn names_of_every_script_are_on_paper() {
    let guests = guests();
    for layout in LAYOUTS {
        let pdf = tickets::pdf(&FONTS, &event(), &guests, layout, PageSize::A4, now()).expect("pages");
        assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![], vec![]));
        // Some letters are set as two signs, of which the second says nothing.
        let text = texts(&pdf.bytes).concat().replace('\u{FFFD}', "");
        for (language, name) in NAMES {
            match *language {
                // Their letters are set in another order than they are written in, and some as one sign.
                "ar" | "hi" | "th" => {
                    let there = sorted(&text);
                    let found = sorted(name).into_iter().filter(|letter| there.contains(letter)).count();
                    assert!(found * 10 >= sorted(name).len() * 7, "{name} in {text}");
                }
                // Letters that stand from right to left are set from left to right.
                "he" => assert!(text.contains(&name.chars().rev().collect::<String>()), "{name} in {text}"),
                _ => assert!(text.contains(name), "{name} in {text}"),
            }
        }
    }
}

#[test]
fn a_character_without_a_glyph_is_told_with_its_guest() {
    let event = event();
    let guests = [guest(&event, "Ana"), guest(&event, "𓀀 Bo 𓀀𖬀"), guest(&event, "Cy\u{200D}")];
    let pdf = tickets::pdf(&FONTS, &event, &guests, Layout::Sheet, PageSize::A4, now()).expect("pages");
    assert_eq!(pdf.missing, [(1, vec!['𓀀', '𖬀'])]);
}

#[test]
fn what_a_name_says_is_never_done() {
    let event = event();
    let evil = [
        "#panic(\"no\") *x* $y$ @z <w> \\ // `k` [#sys.version]",
        "#read(\"/etc/passwd\") #import \"x.typ\"",
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://example.org\")",
        "Ana\r\nBcc: everybody@example.org",
        "Ana\u{202E}gnp.exe",
        "]})) #set page(width: 1pt)",
    ];
    let guests: Vec<TicketFace> = evil.iter().map(|name| guest(&event, name)).collect();
    for layout in LAYOUTS {
        let pdf = tickets::pdf(&FONTS, &event, &guests, layout, PageSize::A4, now()).expect("pages");
        let text: String = texts(&pdf.bytes).concat().replace('\u{200B}', "");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        for name in &evil[..4] {
            assert!(bare(&text).contains(&bare(name)), "{name} in {text}");
        }
        assert!(bare(&text).contains("AnaBcc:everybody@example.org"), "{text}");
        assert!(text.contains("Anagnp.exe"), "{text}");
        if layout == Layout::Sheet {
            assert_eq!(codes(&pdf.bytes, 110.0).concat().len(), guests.len());
        }
    }
}

#[test]
fn a_very_long_name_stays_on_its_card() {
    let event = event();
    let long = format!("{} {}", "Wolfeschlegelsteinhausenbergerdorff".repeat(3), "Hubert ".repeat(20));
    let mut guests: Vec<TicketFace> = (0..8).map(|_| guest(&event, &long)).collect();
    for guest in &mut guests {
        guest.latin_name = Some(long.clone());
        guest.affiliation = Some("Ministry of the Very Long Names and Their Abbreviations ".repeat(4));
        guest.role = Role::Interpreter;
    }
    for size in SIZES {
        let one =
            tickets::pdf(&FONTS, &event, &guests[..1], Layout::OnePerPage, size, now()).expect("a page");
        assert_eq!(codes(&one.bytes, 110.0), [[guests[0].code.clone()]], "on {size:?}");
        let sheet = tickets::pdf(&FONTS, &event, &guests, Layout::Sheet, size, now()).expect("a page");
        let read = codes(&sheet.bytes, 110.0);
        assert_eq!((read.len(), read[0].len()), (1, 8), "on {size:?}");
    }
}

#[test]
fn a_ticket_says_when_where_and_what_to_do() {
    let event = event();
    let mut guest = guest(&event, "Ana");
    guest.role = Role::Speaker;
    let page = |guest: &TicketFace| {
        let pdf = tickets::pdf(
            &FONTS,
            &event,
            std::slice::from_ref(guest),
            Layout::OnePerPage,
            PageSize::Letter,
            now(),
        );
        texts(&pdf.expect("a page").bytes).concat()
    };
    let text = page(&guest);
    for said in [
        "Building Government AI Capacity",
        "Side Event of the Forum",
        "Tuesday, 5 May 2026",
        "13:30–14:45",
        "EDT",
        "UNU-CPR",
        "885 2nd Avenue",
        "Please arrive by 13:15.",
        "14th floor",
        "Speaker",
        "Keita Azuma, kazuma@example.org",
        &in_groups(&guest.code)[..24],
    ] {
        assert!(text.contains(said), "`{said}` in {text}");
    }
    guest.language = Some("fr-CH".to_owned());
    assert!(page(&guest).contains("mardi 5 mai 2026"), "{}", page(&guest));
    guest.mode = Mode::Online;
    assert!(!page(&guest).contains("13:15"), "nobody is asked to arrive online");
}

#[test]
fn the_same_tickets_are_the_same_bytes() {
    let (event, guests) = (event(), guests());
    let print =
        || tickets::pdf(&FONTS, &event, &guests, Layout::Sheet, PageSize::A4, now()).expect("pages").bytes;
    let first = print();
    assert_eq!(first, print());
    let other_fonts = Fonts::from_woff2(font_files()).expect("fonts");
    let again =
        tickets::pdf(&other_fonts, &event, &guests, Layout::Sheet, PageSize::A4, now()).expect("pages");
    assert!(first == again.bytes, "fonts read anew give other bytes");
}

#[test]
fn a_ticket_is_typed_in_groups_and_a_foreign_code_as_it_is() {
    assert_eq!(in_groups("U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B"), "U1AG 5Y4A RAQ5 CP6A CGQ4 8WD1 XTJE 0PD0 4B");
    assert_eq!(in_groups("https://example.org/x?y=1"), "https://example.org/x?y=1");
}

#[test]
fn a_file_that_is_no_font_is_told_by_its_place() {
    let file = font_files().swap_remove(0);
    let message = |files: Vec<Vec<u8>>| match Fonts::from_woff2(files) {
        Err(Error::Font { place, .. }) => place,
        other => panic!("{other:?}"),
    };
    assert_eq!(message(vec![b"no font".to_vec()]), 1);
    assert_eq!(message(vec![file.clone(), file[..file.len() / 2].to_vec()]), 2);
}

#[test]
fn a_code_that_does_not_fit_is_refused() {
    let event = event();
    let mut guest = guest(&event, "Ana");
    guest.code = "x".repeat(5_000);
    let error =
        tickets::pdf(&FONTS, &event, &[guest], Layout::Sheet, PageSize::A4, now()).expect_err("too long");
    assert_eq!(error.to_string(), "the text does not fit in a QR code: data too long");
}

#[test]
fn an_event_of_which_little_is_said_has_tickets_too() {
    let event = EventFace {
        series: None,
        venue: Vec::new(),
        floor: None,
        organizers: Vec::new(),
        contacts: Vec::new(),
        ..event()
    };
    let guest = TicketFace { affiliation: None, ..guest(&event, "Ana") };
    for layout in LAYOUTS {
        let pdf = tickets::pdf(&FONTS, &event, std::slice::from_ref(&guest), layout, PageSize::A4, now());
        let text = texts(&pdf.expect("a page").bytes).concat();
        assert!(text.contains("Ana") && !text.contains("Place") && !text.contains("Questions"), "{text}");
    }
    let none = tickets::pdf(&FONTS, &event, &[], Layout::Sheet, PageSize::A4, now()).expect("no tickets");
    assert!(none.bytes.starts_with(b"%PDF"));
    assert!(matches!(Fonts::from_woff2(Vec::<Vec<u8>>::new()), Err(Error::NoFonts)));
}
