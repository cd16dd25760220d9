//! Every answer to a scan or a look-up, and why it is that one.

use usher_core::Error;
use usher_core::attendee::Status;
use usher_core::code::NotATicket;
use usher_core::desk::{CheckIn, When};
use usher_core::entry::{Hash, Kind, Means, Payload, Refused};
use usher_core::outcome::{First, Outcome, UnknownCode};
use usher_core::ticket::TicketKey;

use crate::house::{House, admit, at, event, overridden};

fn refused(house: &House) -> Refused {
    match house.last().payload {
        Some(Payload::Refused(refused)) => refused,
        other => panic!("a refusal is written: {other:?}"),
    }
}

#[test]
fn a_ticket_admits_its_holder_on_time() {
    let mut house = House::new("name\nAna\nBo\n");
    let ticket = house.ticket("Ana");
    let answer = house.at("13:02").scan(&ticket);
    assert_eq!(answer.outcome, Outcome::Admitted { attendee: house.id("Ana"), late: false });
    let Some(Payload::CheckedIn(checked_in)) = house.last().payload else {
        panic!("an admission is written")
    };
    assert_eq!((checked_in.means, checked_in.issue, checked_in.late), (Means::Scan, Some(1), false));
    assert_eq!(answer.entry, Some(house.last().entry.id));
}

#[test]
fn a_ticket_may_be_typed_in_small_letters_and_groups() {
    let mut house = House::new("name\nAna\n");
    let ticket = house.ticket("Ana").to_lowercase();
    let grouped = format!("{} {}-{}", &ticket[..6], &ticket[6..20], &ticket[20..]);
    assert_eq!(house.word(&grouped), "admitted");
}

#[test]
fn somebody_looked_up_is_admitted_late_after_the_cutoff_minute() {
    let mut house = House::new("name\nAna\n");
    let answer = house.at("13:16").check_in("Ana");
    assert_eq!(answer.outcome, Outcome::Admitted { attendee: house.id("Ana"), late: true });
}

#[test]
fn a_second_reading_within_ten_seconds_is_an_echo_and_writes_nothing() {
    let mut house = House::new("name\nAna\n");
    house.at("13:00").check_in("Ana");
    let entries = house.kinds().len();
    for clock in ["13:00", "13:00:09", "13:00:10"] {
        let echo = house.at(clock).check_in("Ana");
        assert_eq!(echo.outcome.as_str(), "echo", "at {clock}");
        assert_eq!((echo.entry, echo.act), (None, None));
    }
    assert_eq!(house.kinds().len(), entries);
    assert_eq!(house.at("13:00:10.000001").check_in("Ana").outcome.as_str(), "already_in");
    assert_eq!(
        house.at("12:59:59").check_in("Ana").outcome.as_str(),
        "already_in",
        "a reading before it is no echo"
    );
}

#[test]
fn after_leaving_a_second_reading_is_already_in_and_says_that_they_left() {
    let mut house = House::new("name\nAna\n");
    house.at("13:00").check_in("Ana");
    let ana = house.id("Ana");
    house.desk.leave(ana, When::at(at("13:00:02"))).expect("left");
    let answer = house.at("13:00:05").check_in("Ana");
    assert!(matches!(answer.outcome, Outcome::AlreadyIn { left: true, .. }), "{answer:?}");
}

#[test]
fn another_desk_says_already_in_since_when_where_and_how() {
    let mut house = House::in_file("name\nAna\n");
    house.at("13:00").check_in("Ana");
    let ana = house.id("Ana");
    let mut lift = house.another_desk("Lift");
    let answer = lift.check_in(&CheckIn::attendee(ana), When::at(at("13:00:05"))).expect("an answer");
    let first = First { at: at("13:00"), desk: house.desk.id().expect("it wrote"), means: Means::LookUp };
    assert_eq!(answer.outcome, Outcome::AlreadyIn { attendee: ana, holder: ana, first, left: false });
}

#[test]
fn an_online_registrant_is_a_question_that_admit_answers_and_override_does_not() {
    let mut house = House::new("name,mode\nOna,online\n");
    assert_eq!(house.check_in("Ona").outcome, Outcome::OnlineRegistrant { attendee: house.id("Ona") });
    assert_eq!(
        house.check_in_with("Ona", |request| request.answers = overridden()).outcome.as_str(),
        "online_registrant"
    );
    assert_eq!(house.check_in_with("Ona", |request| request.answers = admit()).outcome.as_str(), "admitted");
}

#[test]
fn waitlisted_and_pending_are_questions_that_both_words_answer_with_what_they_hid() {
    let mut house = House::new("name,status,mode\nWa,waitlisted,online\nPe,pending,online\n");
    let wa = house.id("Wa");
    assert_eq!(
        house.check_in("Wa").outcome,
        Outcome::NotConfirmed { attendee: wa, status: Status::Waitlisted }
    );
    assert_eq!(house.check_in_with("Wa", |request| request.answers = admit()).outcome.as_str(), "admitted");
    assert_eq!(
        house.check_in_with("Pe", |request| request.answers = overridden()).outcome.as_str(),
        "admitted"
    );
}

#[test]
fn a_cancelled_registration_is_refused_until_a_supervisor_admits() {
    let mut house = House::new("name,status\nCy,cancelled\n");
    assert_eq!(house.check_in("Cy").outcome, Outcome::Cancelled { attendee: house.id("Cy") });
    assert_eq!(house.check_in_with("Cy", |request| request.answers = admit()).outcome.as_str(), "cancelled");
    house.check_in_with("Cy", |request| request.answers = overridden());
    let Some(Payload::CheckedIn(checked_in)) = house.last().payload else {
        panic!("an admission is written")
    };
    assert_eq!(checked_in.override_reason.as_deref(), Some("the chair asks"));
}

#[test]
fn a_full_room_is_a_question_only_where_a_capacity_is_set() {
    let mut house = House::new("name\nAna\nBo\nCy\n");
    house.set(&[("capacity", "1")]);
    house.check_in("Ana");
    let bo = house.id("Bo");
    assert_eq!(
        house.check_in("Bo").outcome,
        Outcome::RoomFull { attendee: Some(bo), inside: 1, capacity: 1 }
    );
    assert_eq!(house.walk_in(&[("name", "Di")]).outcome.as_str(), "room_full");
    assert_eq!(
        house.check_in_with("Bo", |request| request.answers = overridden()).outcome.as_str(),
        "admitted"
    );
    house.at("12:50").set(&[("capacity", "none")]);
    assert_eq!(house.check_in("Cy").outcome.as_str(), "admitted");
}

#[test]
fn bodies_that_left_make_room() {
    let mut house = House::new("name\nAna\nBo\n");
    house.set(&[("capacity", "1")]);
    house.check_in("Ana");
    let ana = house.id("Ana");
    house.desk.leave(ana, When::at(at("12:50"))).expect("left");
    assert_eq!(house.at("12:51").check_in("Bo").outcome.as_str(), "admitted");
}

#[test]
fn an_old_ticket_is_revoked_once_a_newer_one_is_issued() {
    let mut house = House::new("name\nAna\n");
    let old = house.ticket("Ana");
    let ana = house.id("Ana");
    let new = house.at("12:50").desk.reissue_ticket(ana, When::at(at("12:50"))).expect("a ticket");
    assert_eq!(house.scan(&old).outcome, Outcome::Revoked { attendee: ana, reissued_at: at("12:50") });
    assert_eq!((new.issue, house.word(new.ticket.as_str())), (2, "admitted"));
}

#[test]
fn a_ticket_of_another_event_says_so() {
    let mut house = House::new("name\nAna\n");
    let other = event("");
    let ticket = TicketKey::random().ticket(other.id, house.id("Ana"), 1);
    let which = format!("another event ({})", ticket.event_tag());
    assert_eq!(house.scan(ticket.as_str()).outcome, Outcome::OtherEvent { which });
}

#[test]
fn a_whole_ticket_that_was_never_issued_is_unknown() {
    let mut house = House::new("name\nAna\n");
    let ticket = TicketKey::random().ticket(house.desk.history().event.id, house.id("Ana"), 1);
    assert_eq!(house.scan(ticket.as_str()).outcome, Outcome::Unknown { why: UnknownCode::NeverIssued });
}

#[test]
fn a_ticket_that_was_cut_or_garbled_is_told_from_one_that_is_not_on_the_list() {
    let mut house = House::new("name\nAna\n");
    let ticket = house.ticket("Ana");
    let swapped = format!("{}{}{}{}", &ticket[..10], &ticket[11..12], &ticket[10..11], &ticket[12..]);
    let wrong =
        format!("{}{}{}", &ticket[..20], if &ticket[20..21] == "A" { "B" } else { "A" }, &ticket[21..]);
    for garbled in [&ticket[..30], &wrong, &swapped].into_iter().filter(|garbled| *garbled != ticket) {
        assert_eq!(house.scan(garbled).outcome, Outcome::Unknown { why: UnknownCode::Misread }, "{garbled}");
    }
}

#[test]
fn a_code_of_the_neighbouring_event_is_told_by_its_words() {
    let neighbour = "[[neighbours]]\ntitle = \"The Forum\"\nrecognise = [\"STI Forum\"]\n";
    let mut house = House::of(event(neighbour), "name\nAna\n");
    assert_eq!(
        house.scan("11th sti forum 2026 / badge 4711").outcome,
        Outcome::OtherEvent { which: "The Forum".to_owned() }
    );
}

#[test]
fn what_is_no_ticket_is_called_by_its_name() {
    let pass = "[[passes]]\nname = \"grounds pass\"\nstarts_with = [\"GP-\"]\n";
    let mut house = House::of(event(pass), "name\nAna\n");
    let set_up = r#"{"event_id":1,"title":"x","regform_id":2,"server":{"base_url":"https://indico.un.org"}}"#;
    for (code, what) in [
        ("WIFI:S:guest;T:WPA;P:secret;;", NotATicket::WifiCode),
        ("https://example.org/menu", NotATicket::WebAddress),
        ("mailto:a@example.org", NotATicket::Mail),
        ("tel:+12125550143", NotATicket::Phone),
        ("geo:40.7,-73.9", NotATicket::Location),
        ("GP-12345", NotATicket::Pass("grounds pass".to_owned())),
        (set_up, NotATicket::SetUpCode),
        ("  ", NotATicket::Empty),
        (&"x".repeat(10_000), NotATicket::TooLong),
    ] {
        assert_eq!(house.scan(code).outcome, Outcome::NotATicket { what: what.clone() }, "{code:.40}");
    }
}

#[test]
fn a_refusal_keeps_the_code_s_hash_and_its_beginning_only_where_it_is_no_ticket() {
    let mut house = House::new("name\nAna\n");
    let wifi = "WIFI:S:guest\u{1b}[31m;T:WPA;P:secret;;";
    house.scan(wifi);
    assert_eq!(
        refused(&house),
        Refused {
            outcome: "not_a_ticket".to_owned(),
            format: Some("a Wi-Fi code".to_owned()),
            code: Some(Hash::of(wifi.as_bytes())),
            begins: Some("WIFI:S:guest[31m".to_owned()),
        }
    );
    house.scan("<script>alert(1)</script>");
    assert_eq!(refused(&house).begins, None, "it may be somebody's ticket");
    assert_eq!(refused(&house).outcome, "unknown");
}

#[test]
fn a_code_with_control_characters_is_read_without_them_at_its_ends() {
    let mut house = House::new("name,code\nAna,TICKET-1\n");
    assert_eq!(house.word("\u{1}TICKET-1\r\n"), "admitted");
    assert_eq!(house.word("]Q1TICKET-1"), "already_in".replace("already_in", "echo").as_str());
}

#[test]
fn a_code_that_two_people_carry_is_ambiguous() {
    let mut house = House::new("name,code\nAna,SAME\nBo,SAME\n");
    let mut candidates = vec![house.id("Ana"), house.id("Bo")];
    let Outcome::Ambiguous { candidates: mut found } = house.scan("SAME").outcome else {
        panic!("two people fit")
    };
    candidates.sort();
    found.sort();
    assert_eq!(found, candidates);
    assert_eq!(house.last().entry.kind, Kind::Refused, "questions are written too");
}

#[test]
fn a_replaced_person_s_code_is_already_in_and_names_the_substitute() {
    let mut house = House::new("name\nAmbassador\n");
    let ticket = house.ticket("Ambassador");
    house.at("12:50").substitute("Ambassador", "Deputy");
    let (ambassador, deputy) = (house.id("Ambassador"), house.id("Deputy"));
    let answer = house.at("12:55").scan(&ticket);
    assert!(
        matches!(answer.outcome, Outcome::AlreadyIn { attendee, holder, .. } if attendee == ambassador && holder == deputy),
        "{answer:?}"
    );
}

#[test]
fn a_place_that_was_taken_over_is_not_taken_over_again() {
    let mut house = House::new("name\nAmbassador\n");
    house
        .substitute_with("Ambassador", &[("name", "Deputy")], |request| request.announced = true)
        .expect("an answer");
    let error = house.substitute_with("Ambassador", &[("name", "Third")], |_| {}).expect_err("it is taken");
    let (ambassador, deputy) = (house.id("Ambassador"), house.id("Deputy"));
    assert_eq!(
        error.to_string(),
        format!("{ambassador}'s place was taken over by {deputy}: substitute for {deputy} instead")
    );
    house.check_in("Deputy");
    let answer = house.substitute_with("Ambassador", &[("name", "Third")], |_| {}).expect("an answer");
    assert!(matches!(answer.outcome, Outcome::AlreadyIn { holder, .. } if holder == deputy), "{answer:?}");
}

#[test]
fn a_substitute_who_was_replaced_is_not_replaced_again() {
    let mut house = House::new("name\nAmbassador\n");
    house
        .substitute_with("Ambassador", &[("name", "Deputy")], |request| request.announced = true)
        .expect("an answer");
    house.substitute("Deputy", "Third");
    let answer = house.substitute("Deputy", "Fourth");
    let third = house.id("Third");
    assert!(matches!(answer.outcome, Outcome::AlreadyIn { holder, .. } if holder == third), "{answer:?}");
    assert_eq!(house.tally().in_person.on_time, 1);
}

#[test]
fn a_substitute_for_a_cancelled_place_needs_the_same_word() {
    let mut house = House::new("name,status\nCy,cancelled\n");
    assert_eq!(house.substitute("Cy", "Deputy").outcome.as_str(), "cancelled");
    assert_eq!(house.desk.history().people.len(), 1, "nobody came on the roster");
    let answer = house.substitute_with("Cy", &[("name", "Deputy")], |request| request.answers = overridden());
    assert_eq!(answer.expect("an answer").outcome.as_str(), "admitted");
}

#[test]
fn somebody_on_no_list_in_force_is_unknown() {
    let mut house = House::new("name\nAna\n");
    let list = house.journal()[0].entry.id;
    let ticket = house.ticket("Ana");
    house.desk.revert_import(list, When::at(at("12:50"))).expect("reverted");
    assert_eq!(house.at("12:55").scan(&ticket).outcome, Outcome::Unknown { why: UnknownCode::NotOnTheList });
}

#[test]
fn a_whole_party_comes_in_at_once_and_whoever_needs_a_word_keeps_the_question() {
    let mut house =
        House::new("name,party,host,status\nAna,Kenya,,\nBo,kenya,,\n,Kenya,Ana,\nCy,Kenya,,cancelled\n");
    let answers =
        house.desk.check_in_party("KENYA", &Default::default(), When::at(at("12:50"))).expect("a party");
    let words: Vec<&str> = answers.iter().map(|answer| answer.outcome.as_str()).collect();
    assert_eq!(words, ["admitted", "admitted", "cancelled"], "a place without a name stays empty");
    assert!(answers.iter().all(|answer| answer.act == answers[0].act), "one act");
    let error =
        house.desk.check_in_party("Atlantis", &Default::default(), When::at(at("12:50"))).expect_err("none");
    assert_eq!(error.to_string(), "no party `Atlantis` on the roster");
}

#[test]
fn nobody_of_that_id_is_an_error_and_no_outcome() {
    let mut house = House::new("name\nAna\n");
    let error = house.try_check_in("0000000000".parse().expect("an id"), |_| {}).expect_err("nobody");
    assert!(matches!(error, Error::NoSuchAttendee(_)));
}

#[test]
fn who_is_it_is_answered_in_one_act_that_refers_to_the_question_and_is_undone_whole() {
    let mut house = House::new("name,code\nAna,\nBo,0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d\n");
    let code = "11111111-2222-4333-8444-555555555555";
    let asked = house.scan(code);
    assert_eq!(asked.outcome.as_str(), "unlinked");
    let answer = house.check_in_with("Ana", |request| {
        request.link = Some(code.to_owned());
        request.answers_to = asked.entry;
    });
    assert_eq!(answer.outcome.as_str(), "admitted");
    let journal = house.journal();
    let [linked, admitted] = &journal[journal.len() - 2..] else { panic!("two entries") };
    assert_eq!(linked.entry.act, admitted.entry.act);
    assert_eq!(admitted.entry.refers_to, asked.entry);
    assert_eq!(house.at("13:00").word(code), "already_in");

    house.undo(admitted.entry.id);
    assert_eq!(house.word(code), "unlinked", "the link goes with the admission");
}

#[test]
fn a_code_that_is_somebody_s_is_not_linked_and_nobody_is_admitted() {
    let mut house = House::new("name,code\nAna,\nBo,0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d\n");
    let ana = house.id("Ana");
    let error = house.try_check_in(ana, |request| {
        request.link = Some("0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d".to_owned());
    });
    assert_eq!(
        error.expect_err("taken").to_string(),
        format!("this code belongs to {} already: check them in with it", house.id("Bo"))
    );
    assert_eq!(house.tally().arrived.total(), 0);
}
