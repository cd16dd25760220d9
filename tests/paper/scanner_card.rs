//! The card on which a hand scanner is tried.

use usher_core::code::{SAMPLE_TICKET, SCANNER_CARD};
use usher_paper::{PageSize, scanner_card};

use crate::pages::{FONTS, codes, now, texts};

#[test]
fn both_codes_of_the_card_read_back_on_either_paper() {
    for size in [PageSize::A4, PageSize::Letter] {
        let pdf = scanner_card::pdf(&FONTS, size, now()).expect("a page");
        assert_eq!(codes(&pdf.bytes, 110.0), [vec![SAMPLE_TICKET.to_owned(), SCANNER_CARD.to_owned()]]);
    }
}

#[test]
fn the_card_says_what_to_do() {
    let pdf = scanner_card::pdf(&FONTS, PageSize::A4, now()).expect("a page");
    let text = texts(&pdf.bytes).concat();
    for words in ["Test the scanner", "Set the scanner to end with Enter", "Neither code checks anybody in"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(FONTS.missing(&text).is_empty(), "{:?}", FONTS.missing(&text));
}
