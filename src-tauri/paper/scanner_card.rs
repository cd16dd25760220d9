//! The card on which a hand scanner is tried: a page with a code of every character that tells keyboard layouts apart,
//! a ticket of an event that there is not, and what to do, in words.

use serde::Serialize;
use usher_core::Instant;
use usher_core::code::{SAMPLE_TICKET, SCANNER_CARD};

use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::tickets::Drawing;

/// What to do, one step a line.
const STEPS: [&str; 3] = [
    "In Usher, open Set-up, then This computer, and choose Test the scanner.",
    "Scan the first code. Usher says at once what it found.",
    "Scan the second code, which is a ticket as guests hold it up. Neither code checks anybody in.",
];

/// What Usher may say, and what is to be done then.
const ADVICE: [(&str, &str); 6] = [
    ("Works", "Nothing. The scanner is ready."),
    (
        "Works, decoded anyway",
        "Nothing has to be done: scanner and computer have different keyboard layouts, or Caps Lock is on, and \
         Usher reads the scans all the same.",
    ),
    (
        "Set the scanner to end with Enter",
        "In the scanner’s manual, scan the code for “suffix” or “terminator”: CR, Enter or Return.",
    ),
    (
        "Too slow",
        "In the scanner’s manual, set the “inter-character delay” or “keyboard delay” to none. A wireless scanner \
         wants its receiver near, in a socket of the computer itself.",
    ),
    (
        "Characters were lost or came twice",
        "Use another cable and a socket of the computer itself; set the scanner’s keyboard delay to 5 or 10 ms.",
    ),
    (
        "Nothing arrives",
        "Plug the scanner in anew. In its manual, set the interface to “USB keyboard” (HID).",
    ),
];

#[derive(Serialize)]
struct Card {
    paper: &'static str,
    title: Words,
    line: Words,
    steps: Vec<Words>,
    codes: Vec<Code>,
    heads: (Words, Words),
    advice: Vec<(Words, Words)>,
}

#[derive(Serialize)]
struct Code {
    title: Words,
    line: Words,
    qr: Drawing,
}

/// The card as a page to print. `made_at` is the date in the file.
///
/// # Errors
/// [`Error::Typesetting`].
pub fn pdf(fonts: &Fonts, size: PageSize, made_at: Instant) -> Result<Pdf, Error> {
    let words = |text: &str| Words::new(fonts, text, None);
    let code = |title, line, text, says: &str| -> Result<Code, Error> {
        Ok(Code { title: words(title), line: words(line), qr: Drawing::new(text, says.to_owned())? })
    };
    let values = Card {
        paper: size.paper(),
        title: words("Test card for hand scanners"),
        line: words(
            "It shows whether a scanner and this computer understand each other, before the guests come.",
        ),
        steps: STEPS.map(words).into(),
        codes: vec![
            code(
                "1. The characters",
                "All letters, digits and signs of tickets",
                SCANNER_CARD,
                "The test code",
            )?,
            code(
                "2. A ticket",
                "As guests hold it up; it admits nobody",
                SAMPLE_TICKET,
                "The sample ticket",
            )?,
        ],
        heads: (words("Usher says"), words("What to do")),
        advice: ADVICE.iter().map(|(says, what)| (words(says), words(what))).collect(),
    };
    Ok(Pdf {
        bytes: press::print(fonts, include_str!("pages/scanner-card.typ"), &values, made_at)?,
        missing: Vec::new(),
        missing_everywhere: Vec::new(),
    })
}
