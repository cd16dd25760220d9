//! Contact cards: what they say, and whom they may be about.

use proptest::prelude::*;
use usher_core::code::{Code, Contact, NotATicket};
use usher_core::event::Facts;
use usher_core::outcome::Outcome;

use crate::house::{EVENT, House};

fn read(text: &str) -> Contact {
    Contact::read(text).unwrap_or_else(|| panic!("{text} begins like a card"))
}

fn card(name: &str, plain_name: Option<&str>, emails: &[&str], organization: Option<&str>) -> Contact {
    Contact {
        name: name.to_owned(),
        plain_name: plain_name.map(str::to_owned),
        emails: emails.iter().map(|email| (*email).to_owned()).collect(),
        organization: organization.map(str::to_owned),
    }
}

#[test]
fn vcards_of_each_version_are_read() {
    let v2 = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n\
              ORG;QUOTED-PRINTABLE;CHARSET=UTF-8:Universit=C3=A4t =\r\nZ=C3=BCrich;Institut\r\n\
              EMAIL;INTERNET:joerg@example.org\r\nEMAIL;PREF;INTERNET:mueller@example.org\r\nEND:VCARD\r\n";
    assert_eq!(
        read(v2),
        card("Jörg Müller", None, &["mueller@example.org", "joerg@example.org"], Some("Universität Zürich"))
    );
    let v3 = "BEGIN:VCARD\nVERSION:3.0\nN:Silva;Ana;Maria;Dr.;\nFN:Dr. Ana Mar\n ia Silva\nORG:ACME\\, Inc.;Legal\n\
              item1.EMAIL;type=INTERNET;type=\"pref\":ana@example.org\nitem1.X-ABLabel:_$!<Home>!$_\n\
              PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\n AAAQABAAD==\nEND:VCARD";
    assert_eq!(
        read(v3),
        card("Dr. Ana Maria Silva", Some("Ana Silva"), &["ana@example.org"], Some("ACME, Inc."))
    );
    let v4 = "BEGIN:VCARD\nVERSION:4.0\nFN;LANGUAGE=zh:欧阳若澜\nN:欧阳;若澜;;;\nEMAIL;PREF=2:b@example.org\n\
              EMAIL;PREF=1;TYPE=\"work,home\":mailto:a@example.org\nEND:VCARD";
    assert_eq!(read(v4), card("欧阳若澜", Some("若澜 欧阳"), &["a@example.org", "b@example.org"], None));
}

#[test]
fn mecards_are_read() {
    let text =
        "MECARD:N:Silva,Ana;ORG:ACME\\; Legal;TEL:+12125550143;EMAIL:ana\\:x@example.org;URL:https\\://x;;";
    assert_eq!(read(text), card("Ana Silva", None, &["ana:x@example.org"], Some("ACME; Legal")));
    assert_eq!(read("mecard:N:Ana Silva;;").name, "Ana Silva");
    let biz = "BIZCARD:N:Ana;X:Silva;T:Director;C:ACME;E:ana@example.org;;";
    assert_eq!(read(biz), card("Ana Silva", None, &["ana@example.org"], Some("ACME")));
}

#[test]
fn a_card_without_a_name_or_anything_is_still_one() {
    assert_eq!(
        read("BEGIN:VCARD\nEMAIL:ana@example.org\nEND:VCARD"),
        card("", None, &["ana@example.org"], None)
    );
    for text in
        ["BEGIN:VCARD", "MECARD:", "BEGIN:VCARD\nFN", "MECARD:;;:;", "BEGIN:VCARD\nEMAIL:nobody\nEND:VCARD"]
    {
        assert_eq!(read(text), Contact::default(), "{text}");
    }
    assert_eq!(Contact::read("FN:Ana"), None);
}

#[test]
fn what_a_card_says_steers_no_screen_and_is_short() {
    let text = format!(
        "BEGIN:VCARD\nFN:\u{202e}Ana\0\\nSilva{}\n{}END:VCARD",
        "a".repeat(500),
        "EMAIL:a@b\n".repeat(9)
    );
    let contact = read(&text);
    assert!(contact.name.starts_with("Ana Silva"), "{}", contact.name);
    assert_eq!(contact.name.chars().count(), 120);
    assert_eq!(contact.emails, ["a@b"]);
    let many: String = (0..50).map(|number| format!("EMAIL:{number}@b\n")).collect();
    assert_eq!(read(&format!("BEGIN:VCARD\n{many}END:VCARD")).emails.len(), 8);
}

#[test]
fn a_card_is_no_ticket_and_says_whom_to_look_up() {
    let mut house = House::new(
        "name,email\nAna Silva,ana@example.org\nAna Silva,other@example.org\nBo Lund,bo@example.org\nSilvana Ana,\n",
    );
    let id = |house: &House, at: usize| house.desk.history().people[at].id;
    let found = |house: &House, text: &str| {
        let view = house.desk.view(house.now);
        let likely = house.desk.find_contact(&view, &read(text));
        let people: Vec<_> = likely.hits.iter().map(|hit| id(house, hit.person)).collect();
        (people, likely.strong.map(|person| id(house, person)))
    };
    let [first, second, bo, silvana] = [0, 1, 2, 3].map(|at| id(&house, at));

    let text = "BEGIN:VCARD\nFN:Ana Silva\nEMAIL:OTHER@example.org\nEND:VCARD";
    let Outcome::NotATicket { what: NotATicket::ContactCard(contact) } = house.scan(text).outcome else {
        panic!("a card is no ticket")
    };
    assert_eq!(contact.name, "Ana Silva");
    assert_eq!(found(&house, text), (vec![second, first, silvana], Some(second)), "address before name");
    assert_eq!(
        found(&house, "MECARD:N:Silva,Ana;;"),
        (vec![first, second, silvana], None),
        "namesakes: nobody is chosen"
    );
    assert_eq!(found(&house, "MECARD:N:Lund,Bo;EMAIL:private@example.com;;"), (vec![bo], Some(bo)));
    assert_eq!(found(&house, "MECARD:EMAIL:bo@example.org;;"), (vec![bo], Some(bo)));
    assert_eq!(
        found(&house, "MECARD:N:Assistant,The;EMAIL:bo@example.org;;"),
        (vec![bo], None),
        "the address may be an office's"
    );
    let titled = "BEGIN:VCARD\nFN:Lund\\, Bo (Mr) PhD\nN:Lund;Bo\nEND:VCARD";
    assert_eq!(found(&house, titled), (vec![bo], Some(bo)), "given and family name alone");
    assert_eq!(found(&house, "MECARD:N:Zebra,Zoe;;"), (vec![], None));
    assert_eq!(found(&house, "BEGIN:VCARD\nEND:VCARD"), (vec![], None));
}

#[test]
fn a_card_that_stands_in_a_code_column_is_a_ticket() {
    let mut house = House::new("name,code\nAna,\"MECARD:N:Silva,Ana;;\"\n");
    assert_eq!(house.word("MECARD:N:Silva,Ana;;"), "admitted");
}

proptest! {
    #[test]
    fn no_card_breaks_anything(bytes in prop::collection::vec(any::<u8>(), 0..400), mark in 0..3_usize) {
        let mark = ["BEGIN:VCARD\n", "MECARD:", "BIZCARD:"][mark];
        let contact = read(&format!("{mark}{}", String::from_utf8_lossy(&bytes)));
        prop_assert!(contact.name.chars().count() <= 120);
    }

    #[test]
    fn no_property_breaks_anything(
        lines in prop::collection::vec(
            "(item1\\.)?(FN|N|EMAIL|ORG|END|X)(;(TYPE=|PREF=|CHARSET=|ENCODING=)?(\"[:;]\"|PREF|UTF-16|SHIFT_JIS|QUOTED-PRINTABLE|B))*:?[ =a-zA-Z0-9\\\\;,@é]{0,20}",
            0..12,
        ),
    ) {
        let text = format!("BEGIN:VCARD\n{}", lines.join("\n"));
        let facts: Facts = EVENT.parse().expect("a description");
        let is_card = matches!(
            Code::recognise(&text, &facts),
            Code::NotATicket(NotATicket::ContactCard(_), _)
        );
        prop_assert!(is_card);
    }
}
