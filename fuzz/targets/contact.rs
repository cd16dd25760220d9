//! Contact cards: the first byte says which sort of card the text goes on with.

#![no_main]

use libfuzzer_sys::fuzz_target;
use usher_core::code::{Contact, is_control};

fuzz_target!(|input: (u8, &str)| {
    let (sort, text) = input;
    let start = ["BEGIN:VCARD\n", "MECARD:", "BIZCARD:", ""][usize::from(sort % 4)];
    let Some(contact) = Contact::read(&format!("{start}{text}")) else { return };
    let texts = [Some(&contact.name), contact.plain_name.as_ref(), contact.organization.as_ref()];
    for text in texts.into_iter().flatten().chain(&contact.emails) {
        assert!(!text.contains(is_control), "nothing on a card steers a screen: {text:?}");
        assert!(text.chars().count() <= 120, "nothing is longer than can be shown: {text:?}");
    }
});
