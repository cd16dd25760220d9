//! Texts that were scanned, of any form: what they are, and all that is asked of them afterwards.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use usher_core::code::{self, Code, System};
use usher_core::event::Facts;
use usher_core::ticket;

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let facts = "title = \"Talk\"\nzone = \"America/New_York\"\ndate = \"2026-05-07\"\ncutoff = \"13:15\"\n\
                 start = \"13:30\"\nend = \"15:00\"\n\n[[passes]]\nname = \"UN pass\"\nstarts_with = [\"UNP\"]\n";
    facts.parse().expect("it describes an event")
});

fuzz_target!(|text: &str| {
    let code = Code::recognise(text, &FACTS);
    assert_eq!(code, Code::recognise(text, &FACTS), "a text is always the same code");
    let key = code.key();
    assert_eq!(key.is_some(), code.hash().is_some(), "what has a key has a hash");
    let _ = (code.format(), code.system(), code.may_be_a_ticket(), code.is_a_ticket());
    for system in System::ALL {
        let _ = system.may_issue(&code);
    }
    assert!(code::begins(text).chars().count() <= 16, "only the beginning is kept");
    let _ = (code::is_same_server(text, "indico.un.org"), System::from_name(text), ticket::read(text));
    if let Code::Ticket(ticket) = &code {
        assert_eq!(ticket::read(ticket.as_str()), Some(Some(ticket.clone())), "a ticket reads as itself");
        assert_eq!(ticket.event_tag().len(), 4, "an event's tag has four characters");
    }
});
