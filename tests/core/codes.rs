//! Everybody's code: each form in the exact shape in which its system writes it, whose it is, and what the desk
//! says where it is nobody's.

use data_encoding::BASE64;
use ed25519_dalek::pkcs8::EncodePublicKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;
use usher_core::code::{Code, Holder, NotATicket, System};
use usher_core::entry::Payload;
use usher_core::event::Facts;
use usher_core::outcome::{Outcome, UnknownCode};
use uuid::Uuid;

use crate::codes_issued::{
    ALFIO_BADGE, ALFIO_LINK, ALFIO_TICKET, ALL, ATTENDIZE, COMPANION, COMPANION_V1, EVENTBRITE, EVENTYAY,
    HI_EVENTS, INDICO, INDICO_V1, NUMBERED_COMPANION_V1, OTHER_UUID, PRETIX_RANDOM, SET_UP, UUID,
};
use crate::house::{EVENT, House, at, event};

fn recognise(text: &str) -> Code {
    let facts: Facts = EVENT.parse().expect("a description");
    Code::recognise(text, &facts)
}

fn key(text: &str) -> String {
    recognise(text).key().unwrap_or_else(|| panic!("{text} has a key"))
}

fn uuid(text: &str) -> Uuid {
    text.parse().expect("a UUID")
}

fn signing_key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

/// A ticket as `Sig1TicketSecretGenerator` writes it.
fn sig1(key: &SigningKey, payload: &[u8]) -> String {
    packed(1, payload, &key.sign(payload).to_bytes())
}

fn packed(version: u8, payload: &[u8], signature: &[u8]) -> String {
    let length = |bytes: &[u8]| u16::try_from(bytes.len()).expect("short").to_be_bytes();
    let bytes = [&[version][..], &length(payload), &length(signature), payload, signature].concat();
    BASE64.encode(&bytes).chars().rev().collect()
}

/// A payload: a seed, item 7, and from when and until when it is valid, in seconds since 1970.
fn payload(seed: &str, from: u64, until: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    put(&mut bytes, 1 << 3 | 2);
    put(&mut bytes, seed.len() as u64);
    bytes.extend_from_slice(seed.as_bytes());
    for (field, value) in [(2, 7), (3, 0), (4, 0), (5, from), (6, until)] {
        if value != 0 {
            put(&mut bytes, field << 3);
            put(&mut bytes, value);
        }
    }
    bytes
}

fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(0x80 | (number & 0x7F) as u8);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn seconds(clock: &str) -> u64 {
    u64::try_from(at(clock).as_micros() / 1_000_000).expect("after 1970")
}

/// An event whose file knows the public key of [`signing_key`].
fn with_key(roster: &str) -> House {
    let pem = signing_key().verifying_key().to_public_key_pem(LineEnding::LF).expect("a key");
    House::of(event(&format!("pretix_keys = [\"{}\"]\n", BASE64.encode(pem.as_bytes()))), roster)
}

/// A roster of one person who carries `code`.
fn roster(code: &str) -> String {
    format!("name,code\nAna,\"{}\"\n", code.replace('"', "\"\""))
}

#[test]
fn each_form_is_recognised() {
    let indico = |server: &str, holder: &str| Code::Indico {
        server: Some(server.to_owned()),
        holder: Holder::Uuid(uuid(holder)),
    };
    let companion = Code::Indico {
        server: Some("indico.un.org".to_owned()),
        holder: Holder::Companion("indico companion indico.un.org 1007524 4711 2".to_owned()),
    };
    let foreign = |system, key: &str| Code::Foreign(system, key.to_owned());
    for (text, code) in [
        (INDICO, indico("indico.un.org", UUID)),
        (COMPANION, indico("indico.un.org", OTHER_UUID)),
        (INDICO_V1, indico("indico.un.org", UUID)),
        (COMPANION_V1, indico("indico.un.org", OTHER_UUID)),
        (NUMBERED_COMPANION_V1, companion),
        (&INDICO.replace("indico.un.org", "http://indico.local/"), indico("http://indico.local", UUID)),
        (
            r#"{"i":[2,"indico.cern.ch","mYK+TjLPRlangWKtRWCdEg=="],"a":["https://adams.cern.ch",1]}"#,
            indico("indico.cern.ch", UUID),
        ),
        (UUID, Code::Uuid(uuid(UUID))),
        (&UUID.to_uppercase(), Code::Uuid(uuid(UUID))),
        (&format!("{{{UUID}}}"), Code::Uuid(uuid(UUID))),
        (&format!("urn:uuid:{UUID}"), Code::Uuid(uuid(UUID))),
        (PRETIX_RANDOM, foreign(System::Pretix, PRETIX_RANDOM)),
        (ALFIO_TICKET, foreign(System::Alfio, UUID)),
        (ALFIO_BADGE, foreign(System::Alfio, UUID)),
        (&ALFIO_BADGE.replace("::", "|"), foreign(System::Alfio, UUID)),
        (HI_EVENTS, foreign(System::HiEvents, HI_EVENTS)),
        (EVENTYAY, foreign(System::Eventyay, EVENTYAY)),
        (&EVENTYAY.replace("be4e", "BE4E"), foreign(System::Eventyay, EVENTYAY)),
        (&format!(r#"{{"ticket":"{EVENTYAY}"}}"#), foreign(System::Eventyay, EVENTYAY)),
        (r#"{"ticket":"k3v9x","lead":"ABC"}"#, foreign(System::Eventyay, "k3v9x")),
        (EVENTBRITE, foreign(System::Eventbrite, EVENTBRITE)),
        (ATTENDIZE, Code::Opaque(ATTENDIZE.to_owned())),
        ("4711", Code::Opaque("4711".to_owned())),
    ] {
        assert_eq!(recognise(text), code, "{text}");
    }
}

#[test]
fn what_only_looks_like_a_ticket_is_called_by_its_name() {
    for (text, what, words) in [
        (SET_UP, NotATicket::SetUpCode, "a set-up code for a check-in program"),
        (ALFIO_LINK, NotATicket::OnlineLink, "a link for joining online"),
        (
            &format!("https://tickets.example.org{ALFIO_LINK}"),
            NotATicket::OnlineLink,
            "a link for joining online",
        ),
        ("O-1B2C3D4", NotATicket::Order, "an order number"),
    ] {
        let mut house = House::new("name\nAna\n");
        assert_eq!(what.words(), words);
        assert_eq!(house.scan(text).outcome, Outcome::NotATicket { what }, "{text}");
    }
}

#[test]
fn a_code_of_any_form_admits_the_person_whose_row_carries_it() {
    let signed = sig1(&signing_key(), &payload("k3v9x2mqz", 0, 0));
    for code in [
        INDICO,
        COMPANION,
        INDICO_V1,
        COMPANION_V1,
        NUMBERED_COMPANION_V1,
        UUID,
        PRETIX_RANDOM,
        &signed,
        ALFIO_TICKET,
        ALFIO_BADGE,
        HI_EVENTS,
        ATTENDIZE,
        "4711",
        EVENTYAY,
        EVENTBRITE,
        "Gast № 7 / Zürich",
        "U1-2026-GUEST-0042",
        "O-1B2C3D4",
        "https://passes.example.org/t/k3v9x2",
        r#"{"guest":42}"#,
    ] {
        let mut house = House::new(&roster(code));
        assert_eq!(house.word(code), "admitted", "{code}");
        assert_eq!(house.at("12:50").word(&format!("\u{feff}]Q3\\000026{code}\r\n")), "already_in", "{code}");
    }
}

#[test]
fn one_uuid_is_one_person_however_roster_and_ticket_write_it() {
    let forms = [UUID, &UUID.to_uppercase(), INDICO, INDICO_V1, ALFIO_TICKET, ALFIO_BADGE];
    for on_row in forms {
        for shown in forms {
            assert_eq!(House::new(&roster(on_row)).word(shown), "admitted", "{on_row} / {shown}");
        }
    }
    assert_eq!(House::new(&roster(COMPANION)).word(COMPANION_V1), "admitted");
    assert_ne!(key(EVENTYAY), key(UUID), "an order's attendee is not the order");
}

#[test]
fn an_alfio_ticket_is_split_at_its_first_slash() {
    assert!(ALFIO_TICKET.matches('/').count() > 1);
    assert_eq!(key(ALFIO_TICKET), UUID);
}

#[test]
fn other_texts_match_exactly_case_and_zeros_kept() {
    for (on_row, shown) in [
        (PRETIX_RANDOM, PRETIX_RANDOM.to_uppercase()),
        (ATTENDIZE, ATTENDIZE.to_lowercase()),
        (EVENTBRITE, EVENTBRITE.trim_start_matches('0').to_owned()),
        (HI_EVENTS, HI_EVENTS.to_lowercase()),
        ("guest 7", "guest  7".to_owned()),
    ] {
        let mut house = House::new(&roster(on_row));
        assert_ne!(house.word(&shown), "admitted", "{shown}");
        assert_eq!(house.word(&format!(" {on_row}\n")), "admitted");
    }
}

#[test]
fn full_width_characters_are_read_as_the_plain_ones() {
    let wide = |text: &str| -> String {
        let widen = |letter: char| char::from_u32(u32::from(letter) + 0xFEE0).expect("a full-width form");
        text.chars().map(widen).collect()
    };
    assert_eq!(House::new(&roster(EVENTBRITE)).word(&wide(EVENTBRITE)), "admitted");
    assert_eq!(House::new(&roster(&wide(HI_EVENTS))).word(HI_EVENTS), "admitted");
    let mut house = House::new("name\nAna\n");
    let ticket = house.ticket("Ana");
    assert_eq!(house.word(&wide(&ticket)), "admitted");
}

#[test]
fn indico_tickets_are_unlinked_where_the_roster_names_no_server() {
    let mut house = House::new("name\nAna\n");
    for code in [INDICO, INDICO_V1, COMPANION, COMPANION_V1, NUMBERED_COMPANION_V1, UUID] {
        assert_eq!(house.scan(code).outcome, Outcome::Unlinked { system: System::Indico }, "{code}");
    }
    let ana = house.id("Ana");
    let when = house.when();
    house.desk.link(INDICO, ana, when).expect("linked");
    assert_eq!(house.word(INDICO_V1), "admitted", "both forms are the same ticket");
}

#[test]
fn indico_tickets_of_another_server_are_of_another_event() {
    let mut house = House::of(event("indico_server = \"indico.cern.ch\"\n"), "name\nAna\n");
    for code in [INDICO, INDICO_V1, COMPANION, NUMBERED_COMPANION_V1] {
        let which = "an event on indico.un.org".to_owned();
        assert_eq!(house.scan(code).outcome, Outcome::OtherEvent { which }, "{code}");
    }
    let mut house = House::new(&roster(INDICO));
    assert_eq!(house.word(COMPANION), "unlinked", "the server the roster came from");
    let http = COMPANION.replace("indico.un.org", "http://indico.un.org");
    assert_eq!(house.word(&http), "unlinked", "the same server before it had a certificate");
    let other = COMPANION.replace("indico.un.org", "http://indico.local");
    let which = "an event on http://indico.local".to_owned();
    assert_eq!(house.scan(&other).outcome, Outcome::OtherEvent { which });
}

#[test]
fn companions_of_one_registration_are_people_of_their_own() {
    let second = NUMBERED_COMPANION_V1.replace("\"registrant_id\":2", "\"registrant_id\":3");
    let keys = [INDICO, COMPANION, NUMBERED_COMPANION_V1, &second].map(key);
    for (place, one) in keys.iter().enumerate() {
        assert!(!keys[..place].contains(one), "{one} is told from the others");
    }
    for companion in [COMPANION, COMPANION_V1, NUMBERED_COMPANION_V1] {
        let mut house = House::new(&format!("{}Guest of Ana,\nBo,\n", roster(INDICO)));
        assert_eq!(house.scan(companion).outcome, Outcome::Unlinked { system: System::Indico });
        let asked = house.last().entry.id;
        let answer = house.check_in_with("Guest of Ana", |request| {
            request.link = Some(companion.to_owned());
            request.answers_to = Some(asked);
        });
        assert_eq!(answer.outcome.as_str(), "admitted");
        assert_eq!(house.at("12:50").word(companion), "already_in");
        assert_eq!(house.scan(&second).outcome.as_str(), "unlinked");
        assert_eq!(house.tally().arrived.total(), 1, "the registration they belong to is not in");
        assert_eq!(house.word(INDICO), "admitted");
    }
}

#[test]
fn a_companion_that_cannot_be_read_never_admits_the_registration() {
    for companion in ["7", "\"\"", "\"AAAA\"", "[]", "false"] {
        let code = INDICO.replace("\"]}", &format!("\",{companion}]}}"));
        assert_ne!(House::new(&roster(INDICO)).word(&code), "admitted", "{code}");
    }
    assert_eq!(House::new(&roster(INDICO)).word(&INDICO.replace("\"]}", "\",null]}")), "admitted");
}

#[test]
fn linking_is_one_act_with_the_admission_and_is_undone_with_it() {
    for code in [COMPANION_V1, NUMBERED_COMPANION_V1, ALFIO_TICKET, HI_EVENTS, EVENTBRITE, "Gast № 7"] {
        let mut house = House::new("name\nAna\n");
        let asked = house.scan(code);
        let answer = house.check_in_with("Ana", |request| {
            request.link = Some(code.to_owned());
            request.answers_to = asked.entry;
        });
        assert_eq!(house.at("12:50").word(code), "already_in", "{code}");
        house.try_undo(&answer.act.expect("an act").to_string(), None).expect("undone");
        assert_eq!(house.tally().arrived.total(), 0, "{code}");
        assert_eq!(house.scan(code).outcome, asked.outcome, "nobody carries {code} any more");
    }
}

#[test]
fn a_code_of_a_system_the_roster_came_from_is_unlinked_and_of_any_other_unknown() {
    let nothing = Outcome::Unknown { why: UnknownCode::Nothing };
    let signed = sig1(&signing_key(), &payload("k3v9x2mqz", 0, 0));
    let another = PRETIX_RANDOM.replace("hqk", "kqh");
    let other = sig1(&signing_key(), &payload("z8c2b7n4m", 0, 0));
    for (system, on_row, shown) in [
        (System::Pretix, PRETIX_RANDOM, another.as_str()),
        (System::Pretix, PRETIX_RANDOM, &signed),
        (System::Pretix, &signed, &other),
        (System::Alfio, ALFIO_TICKET, &ALFIO_TICKET.replace("9982", "9983")),
        (System::Alfio, ALFIO_BADGE, &UUID.replace("9982", "9983")),
        (System::Alfio, UUID, &ALFIO_TICKET.replace("9982", "9983")),
        (System::HiEvents, HI_EVENTS, "A-0000000"),
        (System::Eventyay, EVENTYAY, &EVENTYAY.replace("4711", "4712")),
        (System::Eventbrite, EVENTBRITE, "0814847311126137002"),
    ] {
        assert_eq!(House::new(&roster(on_row)).scan(shown).outcome, Outcome::Unlinked { system }, "{shown}");
        if !shown.starts_with("9983") || shown.contains("/") {
            assert_eq!(House::new("name\nAna\n").scan(shown).outcome, nothing, "{shown}");
        }
    }
    assert_eq!(House::new(&roster(HI_EVENTS)).scan(EVENTBRITE).outcome, nothing);
    assert_eq!(
        House::new(&roster(ATTENDIZE)).scan("Zk3Qv9XbL2mT7Ye").outcome,
        nothing,
        "a form of no system"
    );
}

#[test]
fn a_refusal_records_the_system_that_was_asked_about() {
    let mut house = House::new(&roster(ALFIO_BADGE));
    house.scan(&UUID.replace("9982", "9983"));
    let Some(Payload::Refused(refused)) = house.last().payload else { panic!("a refusal is written") };
    assert_eq!(refused.format.as_deref(), Some("alf.io"));
    assert_eq!(refused.begins, None);
}

#[test]
fn systems_are_known_by_their_names() {
    for system in System::ALL {
        assert_eq!(System::from_name(&system.to_string()), Some(*system));
        assert_eq!(System::from_name(&system.name().to_uppercase()), Some(*system));
    }
    for (name, system) in [
        ("alfio", Some(System::Alfio)),
        ("hi events", Some(System::HiEvents)),
        ("Open Event (JSON)", Some(System::Eventyay)),
        ("indico-check-in", Some(System::Indico)),
        ("zkipster", None),
        ("", None),
    ] {
        assert_eq!(System::from_name(name), system, "{name}");
    }
    assert_eq!(format!("{:>8}", System::Alfio), "  alf.io");
}

#[test]
fn attendize_and_old_pretix_codes_are_told_by_the_system_the_roster_came_from() {
    for (system, text, may) in [
        (System::Attendize, ATTENDIZE, true),
        (System::Attendize, "4711", true),
        (System::Attendize, "four score", false),
        (System::Pretix, &PRETIX_RANDOM[..16], true),
        (System::Pretix, "hqkzr4w9x3m7vd6l", false),
        (System::Pretix, "Zk3Qv9XbL2mT7YdZk3Qv9XbL2mT7Yd01", true),
        (System::Eventbrite, "123456789012", true),
        (System::Eventbrite, EVENTYAY, false),
        (System::Indico, UUID, true),
        (System::Alfio, UUID, true),
        (System::Eventyay, UUID, false),
        (System::Indico, ALFIO_TICKET, false),
        (System::Pretix, "https://example.org", false),
    ] {
        assert_eq!(system.may_issue(&recognise(text)), may, "{system}: {text}");
    }
}

#[test]
fn a_signed_pretix_code_is_forged_unlinked_or_unknown() {
    let genuine = sig1(&signing_key(), &payload("k3v9x2mqz", 0, 0));
    let forged = sig1(&SigningKey::from_bytes(&[4; 32]), &payload("k3v9x2mqz", 0, 0));
    let mut house = with_key(&roster(&genuine));
    assert_eq!(house.word(&genuine), "admitted");
    assert_eq!(house.scan(&forged).outcome, Outcome::Forged { system: System::Pretix });
    let mut house = with_key("name\nAna\n");
    assert_eq!(house.scan(&genuine).outcome, Outcome::Unlinked { system: System::Pretix });
    let mut without_keys = House::new("name\nAna\n");
    assert_eq!(without_keys.scan(&genuine).outcome, Outcome::Unknown { why: UnknownCode::Nothing });
}

#[test]
fn a_signature_is_read_over_payloads_of_any_length() {
    for length in [0, 1, 100, 127, 128, 236, 240, 255, 256, 257, 511, 512, 1023, 1024, 2048] {
        let payload = payload(&"s".repeat(length), 0, seconds("12:00"));
        let mut house = with_key("name\nAna\n");
        let which = "another time (valid until 5 May 2026, 12:00)".to_owned();
        let genuine = sig1(&signing_key(), &payload);
        assert_eq!(house.scan(&genuine).outcome, Outcome::OtherEvent { which }, "{length}");
    }
}

#[test]
fn a_signed_code_that_was_cut_or_has_another_version_is_none() {
    let payload = payload("k3v9x2mqz", 0, 0);
    let signature = signing_key().sign(&payload).to_bytes();
    let genuine = packed(1, &payload, &signature);
    assert!(matches!(recognise(&genuine), Code::PretixSigned(_)));
    let bytes = BASE64.decode(genuine.chars().rev().collect::<String>().as_bytes()).expect("base64");
    let reversed = |bytes: &[u8]| BASE64.encode(bytes).chars().rev().collect::<String>();
    for (text, why) in [
        (packed(0, &payload, &signature), "version 0"),
        (packed(2, &payload, &signature), "version 2"),
        (reversed(&bytes[..bytes.len() - 1]), "cut at the end"),
        (reversed(&bytes[..4]), "cut in the head"),
        (reversed(&[&bytes[..], &[0]].concat()), "longer than it says"),
        (genuine.chars().rev().collect(), "not reversed"),
        (genuine[1..].to_owned(), "cut at the beginning"),
    ] {
        let mut house = with_key("name\nAna\n");
        assert_eq!(house.scan(&text).outcome, Outcome::Unknown { why: UnknownCode::Nothing }, "{why}");
    }
    let mut house = with_key("name\nAna\n");
    assert_eq!(house.word(&packed(1, &payload, &signature[..63])), "forged");
    let mut wrong = bytes;
    wrong[6] ^= 1;
    assert_eq!(house.word(&reversed(&wrong)), "forged");
}

#[test]
fn a_genuine_ticket_for_another_time_is_of_another_event() {
    let from = sig1(&signing_key(), &payload("k3v9x2mqz", seconds("13:00"), 0));
    let until = sig1(&signing_key(), &payload("z8c2b7n4m", 0, seconds("13:20")));
    let list = format!("name,code\nAna,{from}\nBo,{until}\n");
    for mut house in [with_key(&list), House::new(&list)] {
        let early = house.at("12:59:59").scan(&from).outcome;
        let which = "another time (valid from 5 May 2026, 13:00)".to_owned();
        assert_eq!(early, Outcome::OtherEvent { which });
        assert_eq!(house.at("13:00").word(&from), "admitted");
        let late = house.at("13:20:01").scan(&until).outcome;
        let which = "another time (valid until 5 May 2026, 13:20)".to_owned();
        assert_eq!(late, Outcome::OtherEvent { which });
        assert_eq!(house.at("13:20").word(&until), "admitted", "by the instant at which it was read");
    }
}

#[test]
fn a_payload_that_is_no_protocol_buffer_says_nothing_of_time() {
    for payload in [&[0xFF; 40][..], &[0x28], &[0x2A, 0x7F, 0x01], &[0x28, 0x80], &[0x07], b"seed"] {
        assert_eq!(with_key("name\nAna\n").word(&sig1(&signing_key(), payload)), "unlinked", "{payload:?}");
    }
    let negative = [&[0x28][..], &[0xFF; 9], &[0x01]].concat();
    assert_eq!(with_key("name\nAna\n").word(&sig1(&signing_key(), &negative)), "unlinked");
    let others = [&[0x09][..], &[0; 8], &[0x15], &[0; 4], &[0x28, 0x00, 0x30, 0x01]].concat();
    assert_eq!(with_key("name\nAna\n").word(&sig1(&signing_key(), &others)), "other_event");
}

#[test]
fn each_way_of_being_nobody_s_is_told_apart() {
    let mut house = House::in_file(&roster(INDICO));
    let ticket = house.ticket("Ana");
    let list = house.journal()[0].entry.id;
    let unknown = |why| Outcome::Unknown { why };
    let never =
        usher_core::ticket::TicketKey::random().ticket(house.desk.history().event.id, house.id("Ana"), 1);
    assert_eq!(house.scan(&ticket[..30]).outcome, unknown(UnknownCode::Misread));
    assert_eq!(house.scan(never.as_str()).outcome, unknown(UnknownCode::NeverIssued));
    assert_eq!(house.scan("whatever this is").outcome, unknown(UnknownCode::Nothing));
    house.desk.revert_import(list, house.when()).expect("reverted");
    assert_eq!(house.at("12:50").scan(&ticket).outcome, unknown(UnknownCode::NotOnTheList));
}

#[test]
fn hostile_texts_get_an_answer() {
    let deep = format!("{}{}", "{\"i\":[".repeat(400), "]}".repeat(400));
    let arrays = "[".repeat(4000);
    for text in [
        &"x".repeat(4097),
        &"Ж".repeat(3000),
        &"\0".repeat(50),
        "a\0b\0c",
        "\u{202e}4711\u{202c}",
        "\u{2066}\u{2069}\u{61c}",
        &deep,
        &arrays,
        &format!("{{\"i\":{arrays}"),
        r#"{"i":null}"#,
        r#"{"i":{}}"#,
        r#"{"i":[]}"#,
        r#"{"i":[2]}"#,
        r#"{"i":["2","indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#,
        r#"{"i":[3,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#,
        r#"{"i":[2,7,"mYK+TjLPRlangWKtRWCdEg=="]}"#,
        r#"{"i":[2,"indico.un.org",12]}"#,
        r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg"]}"#,
        r#"{"i":[2,"indico.un.org","mYK-TjLPRlangWKtRWCdEg=="]}"#,
        r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCd"]}"#,
        r#"{"checkin_secret":7,"server_url":[]}"#,
        r#"{"checkin_secret":"","server_url":"https://indico.un.org"}"#,
        r#"{"checkin_secret":"not a UUID"}"#,
        r#"{"ticket":["a"]}"#,
        r#"{"ticket":"  "}"#,
        r#"{"server":"x","regform_id":1}"#,
        "{",
        "9982be4e32cf4656a78162ad45609d12",
        "9982be4e-32cf-4656-a781-62ad45609d12-",
        "9982be4e-32cf-4656-a781-62ad45609d12x",
        "9982be4e-32cf-4656-a781-62ad45609d12-12a",
        "A-1b2C3D4",
        "A-1B2C3D45",
        "'; DROP TABLE entries; --",
    ] {
        let mut house = House::new(&roster(INDICO));
        let word = house.word(text);
        let expected = match text {
            _ if text.len() > 4096 || text.starts_with(['\0', '\u{2066}']) => "not_a_ticket",
            _ => "unknown",
        };
        assert_eq!(word, expected, "{text:.60}");
    }
    assert_eq!(House::new("name,code\nAna,4711\n").word("\u{202e}4711\u{202c}"), "admitted");
}

#[test]
fn the_beginning_that_is_kept_of_what_is_no_ticket_steers_nothing() {
    let mut house = House::new("name\nAna\n");
    house.scan("WIFI:\u{202e}\u{2028}S\u{61c}:x\u{7};T:WPA;P:secret;;");
    let Some(Payload::Refused(refused)) = house.last().payload else { panic!("a refusal is written") };
    assert_eq!(refused.begins.as_deref(), Some("WIFI:S:x;T:WPA;P"));
}

#[test]
fn what_is_no_ticket_by_its_form_is_tied_to_nobody_at_the_door() {
    let mut house = House::new("name\nAna\n");
    let ana = house.id("Ana");
    let error = house.desk.link("O-1B2C3D4", ana, house.when()).expect_err("no ticket");
    assert_eq!(error.to_string(), "this text cannot be linked to anybody: it is no ticket");
}

/// A valid code of some form.
fn valid() -> impl Strategy<Value = String> {
    let signed = sig1(&signing_key(), &payload("k3v9x2mqz", seconds("13:00"), seconds("14:00")));
    let all = ALL.iter().map(|code| (*code).to_owned()).chain([signed]);
    prop::sample::select(all.collect::<Vec<String>>())
}

proptest! {
    #[test]
    fn no_text_breaks_anything(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let code = recognise(&String::from_utf8_lossy(&bytes));
        let _ = (code.key(), code.hash(), code.format(), code.system());
    }

    #[test]
    fn no_garbled_code_breaks_anything(
        code in valid(),
        cut in any::<prop::sample::Index>(),
        letter in any::<char>(),
        deletes in any::<bool>(),
    ) {
        let mut letters: Vec<char> = code.chars().collect();
        let at = cut.index(letters.len());
        if deletes { letters.truncate(at) } else { letters[at] = letter }
        let garbled: String = letters.into_iter().collect();
        prop_assert!(garbled.is_empty() || recognise(&garbled).key().is_some());
        if let Code::PretixSigned(signed) = recognise(&garbled) {
            let _ = (signed.valid_from(), signed.valid_until());
        }
    }

    #[test]
    fn what_scanners_put_round_a_code_changes_nothing(
        code in valid(),
        before in "(\u{feff}|\u{200f}|[ \t\0\u{1}])*(\\][A-Za-z][0-9])?(\\\\0000[0-9]{2})?[ ]?",
        after in "[ \r\n\t\0\u{1d}]*",
    ) {
        prop_assert_eq!(recognise(&format!("{before}{code}{after}")), recognise(&code));
    }
}
