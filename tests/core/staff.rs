//! The people behind the desk: who may what, whose PIN opens it, and what the journal says of that.

use usher_core::Error;
use usher_core::desk::{Approval, CheckIn, Plate, Shown, WalkIn, When};
use usher_core::desk::{Desk, PinChange};
use usher_core::entry::{Approved, CheckedIn, Exported, Kind, Means, Payload, Revision};
use usher_core::judge::Answers;
use usher_core::staff::{Pin, PinHash, Right, Role};
use usher_core::store::{Access, Store};

use crate::house::{House, admit, fields_of, list, overridden};

const PIN: &str = "407193";
const OTHER: &str = "862054";
const ROSTER: &str = "name,status,mode,lunch\nAna,confirmed,,yes\nBo,cancelled,,no\nCy,waitlisted,,no\nDi,confirmed,online,no\n";

/// A house where Sam, a supervisor, has a PIN.
fn kept(roster: &str) -> House {
    with_sam(House::new(roster))
}

fn with_sam(mut house: House) -> House {
    set(&mut house, "Sam", Role::Supervisor, PIN);
    house
}

fn set(house: &mut House, name: &str, role: Role, pin: &str) {
    let when = house.when();
    house.desk.set_staff(name, role, PinChange::Set(Pin::parse(pin).expect("a PIN")), when).expect("set");
}

fn approve(house: &mut House, name: &str, pin: &str, right: Right) -> Result<Approval, Error> {
    let when = house.when();
    house.desk.approve(name, pin, right, when)
}

fn approved<T>(house: &mut House, right: Right, work: impl FnOnce(&mut Desk, When) -> T) -> T {
    let approval = approve(house, "sam", PIN, right).expect("the right PIN");
    let when = house.when();
    house.desk.with_approval(Some(approval), |desk| work(desk, when))
}

fn payload(house: &House, kind: Kind) -> serde_json::Value {
    let recorded = house.journal().into_iter().rfind(|recorded| recorded.entry.kind == kind);
    let payload = recorded.and_then(|recorded| recorded.payload).unwrap_or_else(|| panic!("no {kind}"));
    serde_json::from_slice(&payload.encode().expect("JSON")).expect("JSON")
}

#[test]
fn where_nobody_has_a_pin_everybody_may_do_everything_and_entries_say_nothing_of_it() {
    let mut house = House::new(ROSTER);
    let when = house.when();
    house.desk.set_staff("Sam", Role::Supervisor, PinChange::Keep, when).expect("a role without a PIN");
    house.check_in_with("Bo", |request| request.answers = overridden());
    house.set(&[("capacity", "3")]);
    house.desk.close_arrivals(when).expect("closed");
    for kind in [Kind::CheckedIn, Kind::EventSet, Kind::ArrivalsClosed] {
        assert!(payload(&house, kind).get("approved_by").is_none(), "{kind}");
    }
    assert!(house.desk.may(Right::Staff) && !house.desk.staff().has_pins());
}

#[test]
fn what_a_role_may_do() {
    for right in Right::ALL {
        let may: Vec<bool> = Role::ALL.iter().map(|role| role.may(*right)).collect();
        let wanted = if *right == Right::Staff { [false, false, true] } else { [false, true, true] };
        assert_eq!(may, wanted, "{right:?}");
    }
}

#[test]
fn an_override_needs_the_pin_of_a_supervisor_and_says_whose_it_was() {
    let mut house = kept(ROSTER);
    let before = house.journal().len();
    for (name, answers) in [("Bo", overridden()), ("Cy", overridden()), ("Cy", admit())] {
        let id = house.id(name);
        let error = house.try_check_in(id, |request| request.answers = answers).expect_err("kept");
        assert_eq!(error.to_string(), "admitting somebody against the rule needs the PIN of Sam", "{name}");
    }
    assert_eq!(house.journal().len(), before, "nothing was written");

    let bo = house.id("Bo");
    let mut request = CheckIn::attendee(bo);
    request.answers = overridden();
    let answer =
        approved(&mut house, Right::Override, |desk, when| desk.check_in(&request, when)).expect("in");
    assert_eq!(answer.outcome.as_str(), "admitted");
    let said = payload(&house, Kind::CheckedIn);
    assert_eq!((&said["approved_by"], &said["override_reason"]), (&"Sam".into(), &"the chair asks".into()));
    assert_eq!(house.tally().by_override.on_time, 1);

    let cy = house.id("Cy");
    let again = house.try_check_in(cy, |request| request.answers = overridden());
    assert!(matches!(again, Err(Error::NeedsPin { .. })), "an approval is for one act: {again:?}");
}

#[test]
fn what_is_within_the_rule_needs_no_pin() {
    let mut house = kept(ROSTER);
    assert_eq!(house.check_in("Ana").outcome.as_str(), "admitted");
    let online = house.check_in_with("Di", |request| request.answers = admit());
    assert_eq!(online.outcome.as_str(), "admitted", "whoever is registered online may switch");
    assert_eq!(house.check_in("Bo").outcome.as_str(), "cancelled", "the answer itself is no secret");
    assert_eq!(house.walk_in(&[("name", "Ed")]).outcome.as_str(), "admitted");
    assert_eq!(payload(&house, Kind::CheckedIn).get("approved_by"), None);
    let when = house.when();
    let entry = house.last().entry.id;
    assert!(house.try_undo(&entry.to_string(), None).is_ok(), "one's own");
    house.desk.link("anything", house.id("Ana"), when).expect("linked");
}

#[test]
fn a_full_room_is_opened_by_a_supervisor_whoever_comes() {
    let mut house = kept("name\nAna\nBo\n");
    approved(&mut house, Right::SetUp, |desk, when| desk.set(&[("capacity".into(), "0".into())], when))
        .expect("set");
    assert_eq!(payload(&house, Kind::EventSet)["approved_by"], "Sam");
    let ana = house.id("Ana");
    assert!(matches!(
        house.try_check_in(ana, |request| request.answers = admit()),
        Err(Error::NeedsPin { right: Right::Override, .. })
    ));
    let walk_in = WalkIn { fields: fields_of(&[("name", "Ed")]), answers: overridden() };
    let when = house.when();
    assert!(matches!(house.desk.walk_in(&walk_in, when), Err(Error::NeedsPin { .. })));
    let stand_in = house.substitute_with("Bo", &[("name", "Flo")], |request| request.answers = admit());
    assert!(matches!(stand_in, Err(Error::NeedsPin { .. })));
    assert_eq!(house.tally().inside, 0);
    let answer =
        approved(&mut house, Right::Override, |desk, when| desk.walk_in(&walk_in, when)).expect("in");
    assert_eq!(answer.outcome.as_str(), "admitted");
    assert_eq!(payload(&house, Kind::CheckedIn)["approved_by"], "Sam");
}

#[test]
fn a_lunch_that_is_not_due_needs_a_supervisor() {
    let mut house = kept(ROSTER);
    house.walk_in(&[("name", "Ed")]);
    let plate =
        Plate { shown: Shown::Attendee(house.id("Ed")), diet: None, grant: Some("hungry".to_owned()) };
    let when = house.when();
    let error = house.desk.lunch(&plate, when).expect_err("kept");
    assert_eq!(error.to_string(), "giving a lunch that is not due needs the PIN of Sam");
    approved(&mut house, Right::GrantLunch, |desk, when| desk.lunch(&plate, when)).expect("a plate");
    assert_eq!(payload(&house, Kind::LunchGranted)["approved_by"], "Sam");
    house.check_in("Ana");
    let due = Plate { shown: Shown::Attendee(house.id("Ana")), diet: None, grant: Some("asked".to_owned()) };
    house.desk.lunch(&due, when).expect("what is due needs nobody");
}

#[test]
fn one_undoes_ones_own_and_a_supervisor_what_others_did() {
    let mut house = kept(ROSTER);
    house.desk.sit_down("Lea");
    let entry = house.check_in("Ana").entry.expect("written");
    house.desk.sit_down("Max");
    let error = house.try_undo(&entry.to_string(), None).expect_err("it is Lea's");
    assert_eq!(error.to_string(), "undoing what somebody else did needs the PIN of Sam");
    house.desk.sit_down("  lea ");
    house.try_undo(&entry.to_string(), None).expect("her own");
    let entry = house.check_in("Ana").entry.expect("written");
    house.desk.sit_down("Max");
    let request = usher_core::desk::Undo {
        target: entry.to_string(),
        lunch: None,
        reason: usher_core::entry::UndoReason::Mistake,
    };
    approved(&mut house, Right::UndoOthers, |desk, when| desk.undo(&request, when)).expect("undone");
    let said = house.last();
    assert_eq!(
        (said.entry.operator.as_str(), payload(&house, Kind::Undone)["approved_by"].as_str()),
        ("Max", Some("Sam"))
    );
}

#[test]
fn arrivals_the_roster_the_tickets_and_desk_files_are_kept_too() {
    let mut house = with_sam(House::in_file(ROSTER));
    let when = house.when();
    let revision = house.journal()[0].entry.id;
    let (ana, bo) = (house.id("Ana"), house.id("Bo"));
    let out = house.folder().join("desk.usher");
    let kept = |result: Result<(), Error>, words: &str| {
        assert_eq!(result.expect_err(words).to_string(), format!("{words} needs the PIN of Sam"));
    };
    kept(house.desk.close_arrivals(when).map(|_| ()), "closing arrivals");
    kept(house.desk.share_figures(when), "sharing the figures");
    let setting_up = "changing the set-up";
    kept(house.desk.import(list("name\nEd\n"), &[], when).map(|_| ()), setting_up);
    kept(house.desk.revert_import(revision, when).map(|_| ()), setting_up);
    kept(house.desk.merge_doubles(ana, bo, when).map(|_| ()), setting_up);
    kept(house.desk.issue_tickets(when).map(|_| ()), setting_up);
    kept(house.desk.reissue_ticket(ana, when).map(|_| ()), setting_up);
    kept(house.desk.write_desk_file(&out, when), setting_up);
    kept(house.desk.purge(when).map(|_| ()), setting_up);
    kept(house.try_set(&[("grace", "30")]), setting_up);
    kept(house.try_set(&[("lunch.plan.vegan", "3")]), setting_up);
    kept(house.desk.remove_staff("Sam", when).map(|_| ()), "saying who is what");
    assert!(!out.exists(), "no file was written");

    approved(&mut house, Right::SetUp, |desk, when| desk.write_desk_file(&out, when)).expect("written");
    assert_eq!(payload(&house, Kind::Exported)["approved_by"], "Sam");
    approved(&mut house, Right::SetUp, |desk, when| desk.import(list("name\nEd\n"), &[], when))
        .expect("imported");
    assert_eq!(payload(&house, Kind::RosterRevision)["approved_by"], "Sam");
    approved(&mut house, Right::Share, Desk::share_figures).expect("shared");
    let shared = payload(&house, Kind::Exported);
    assert_eq!((&shared["what"], &shared["approved_by"]), (&"public board".into(), &"Sam".into()));
    approved(&mut house, Right::CloseArrivals, Desk::close_arrivals).expect("closed");
    assert_eq!(payload(&house, Kind::ArrivalsClosed)["approved_by"], "Sam");
    assert!(house.desk.verify(None).expect("read").is_ok());
}

#[test]
fn whoever_sits_here_with_a_pin_is_not_asked_again() {
    let mut house = kept(ROSTER);
    let when = house.when();
    let error = house.desk.take_seat("sam", None, when).expect_err("the name is kept too");
    assert_eq!(error.to_string(), "Sam has a PIN: enter it to sit here by that name");
    assert!(matches!(house.desk.take_seat("sam", Some(OTHER), when), Err(Error::WrongPin { .. })));
    assert_eq!(house.desk.operator(), "", "nobody sat down");

    house.desk.take_seat("sam", Some(PIN), when).expect("seated");
    assert!(house.desk.may(Right::Override) && house.desk.may(Right::Staff));
    house.check_in_with("Bo", |request| request.answers = overridden());
    assert_eq!(
        (house.last().entry.operator.as_str(), payload(&house, Kind::CheckedIn)["approved_by"].as_str()),
        ("Sam", Some("Sam"))
    );

    house.desk.take_seat("Lea", None, when).expect("without a PIN, as ever");
    assert!(!house.desk.may(Right::Override));
    let cy = house.id("Cy");
    assert!(house.try_check_in(cy, |request| request.answers = overridden()).is_err());
    house.walk_in(&[("name", "Ed")]);
    let known: Vec<&str> = house.desk.history().operators.keys().map(String::as_str).collect();
    assert_eq!(known, ["Lea", "Sam"], "names used before can be chosen");
}

#[test]
fn saying_who_is_what_is_the_organizers_and_a_supervisors_where_there_is_none() {
    let mut house = kept("");
    let refused = |house: &mut House, who: &str| {
        let when = house.when();
        let error = house.desk.set_staff("Eve", Role::Organizer, PinChange::Keep, when).expect_err("kept");
        assert_eq!(error.to_string(), format!("saying who is what needs the PIN of {who}"));
    };
    refused(&mut house, "Sam");
    approved(&mut house, Right::Staff, |desk, when| {
        desk.set_staff("Ola", Role::Organizer, PinChange::Set(Pin::parse(OTHER).expect("a PIN")), when)
    })
    .expect("the first organizer");
    refused(&mut house, "Ola");
    assert!(
        matches!(approve(&mut house, "Sam", PIN, Right::Staff), Err(Error::WrongPin { .. })),
        "a supervisor's word is not enough any more"
    );
    let approval = approve(&mut house, "Ola", OTHER, Right::Staff).expect("the organizer's PIN");
    let when = house.when();
    house
        .desk
        .with_approval(Some(approval), |desk| desk.set_staff("SAM", Role::Desk, PinChange::Keep, when))
        .expect("set");
    let staff = house.desk.staff();
    let sam = staff.member("sam").expect("known");
    assert_eq!((sam.name.as_str(), sam.role, sam.pin.is_some()), ("SAM", Role::Desk, true), "the PIN stays");
    assert!(!staff.may("Sam", Right::Override) && staff.may("ola", Right::Override));
    assert_eq!(payload(&house, Kind::StaffSet)["approved_by"], "Ola");
}

#[test]
fn after_five_wrong_pins_the_next_waits_longer_each_time() {
    let mut house = with_sam(House::in_file(""));
    let mut waits = Vec::new();
    for _ in 0..4 {
        let error = approve(&mut house, "Sam", OTHER, Right::Override).expect_err("wrong");
        assert_eq!(error.to_string(), "that is not the PIN of Sam");
    }
    for _ in 0..7 {
        let Err(Error::WrongPin { wait, .. }) = approve(&mut house, "Sam", OTHER, Right::Override) else {
            panic!("tried, and wrong")
        };
        waits.push(wait);
        let entries = house.journal().len();
        house.now = house.now.plus_seconds(i64::from(wait) - 1);
        let error = approve(&mut house, "Sam", PIN, Right::Override).expect_err("it waits, right or wrong");
        assert_eq!(error.to_string(), "too many wrong PINs for Sam: try again in 1 s, or ask somebody else");
        assert_eq!(house.journal().len(), entries, "nothing was tried");
        house.now = house.now.plus_seconds(1);
    }
    assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900]);

    // Another program on the same file waits as well.
    house.desk.approve("Sam", OTHER, Right::Override, house.when()).expect_err("wrong");
    let mut other = house.another_desk("Desk 2");
    let error = other.approve("Sam", PIN, Right::Override, house.when()).expect_err("it waits there too");
    assert!(matches!(error, Error::PinWaits { wait: 900, .. }), "{error}");

    house.now = house.now.plus_seconds(900);
    approve(&mut house, "Sam", PIN, Right::Override).expect("the right one");
    let error = approve(&mut house, "Sam", OTHER, Right::Override).expect_err("wrong");
    assert_eq!(error.to_string(), "that is not the PIN of Sam", "the right one forgave the others");
    let tries = house.journal().iter().filter(|recorded| recorded.entry.kind == Kind::PinEntered).count();
    assert_eq!(tries, 14, "each try stands in the journal");
}

#[test]
fn a_clock_that_is_set_back_locks_nobody_out_and_a_new_pin_begins_anew() {
    let mut house = kept("");
    for _ in 0..5 {
        approve(&mut house, "Sam", OTHER, Right::Staff).expect_err("wrong");
    }
    assert!(matches!(approve(&mut house, "Sam", PIN, Right::Staff), Err(Error::PinWaits { .. })));
    house.at("12:44");
    approve(&mut house, "Sam", PIN, Right::Staff).expect("the clock was put right");

    house.at("12:50");
    for _ in 0..5 {
        approve(&mut house, "Sam", OTHER, Right::Staff).expect_err("wrong");
    }
    house.desk.forget_pins(house.when()).expect("the office");
    set(&mut house, "Sam", Role::Supervisor, OTHER);
    approve(&mut house, "Sam", OTHER, Right::Staff).expect("the new one");
}

#[test]
fn a_name_without_a_pin_is_answered_like_a_wrong_pin() {
    let mut house = kept("");
    let error = approve(&mut house, "Nobody", PIN, Right::Override).expect_err("nobody");
    assert_eq!(error.to_string(), "that is not the PIN of Nobody");
    let error = approve(&mut house, "Sam", "40719", Right::Override).expect_err("too short");
    assert_eq!(error.to_string(), "this is no PIN: it has six digits");
}

#[test]
fn a_pin_is_six_digits_of_any_keyboard_and_none_of_the_first_that_are_tried() {
    for typed in ["407193", " 407 193 ", "٤٠٧١٩٣", "۴۰۷۱۹۳", "４０７１９３", "४०७१९३"]
    {
        assert_eq!(Pin::parse(typed).expect("a PIN"), Pin::parse(PIN).expect("a PIN"), "{typed}");
    }
    for typed in ["", "40719", "4071931", "40719a", "-40719", "四〇七一九三"] {
        assert!(matches!(Pin::parse(typed), Err(Error::BadPin(_))), "{typed}");
    }
    let mut house = House::new("");
    for obvious in ["000000", "777777", "123456", "234567", "654321", "123123", "199412", "201188"] {
        let pin = PinChange::Set(Pin::parse(obvious).expect("six digits"));
        let when = house.when();
        let error = house.desk.set_staff("Sam", Role::Supervisor, pin, when).expect_err("obvious");
        assert_eq!(
            error.to_string(),
            "this is no PIN: it is among the first that anybody would try",
            "{obvious}"
        );
    }
    assert_eq!(format!("{:?}", Pin::parse(PIN)), "Ok(Pin(…))", "no message can tell it");
}

#[test]
fn the_file_keeps_a_salted_hash_that_costs_time_and_memory() {
    let pin = Pin::parse(PIN).expect("a PIN");
    let (one, two) = (PinHash::of(&pin, [1; 16]), PinHash::of(&pin, [2; 16]));
    assert!(one != two && one.fits(&pin) && two.fits(&pin));
    assert!(!one.fits(&Pin::parse(OTHER).expect("a PIN")));
    let written = serde_json::to_string(&one).expect("JSON");
    assert!(written.starts_with("\"$argon2id$v=19$m=65536,t=3,p=1$"), "{written}");
    assert!(!written.contains(PIN));
    let dear: PinHash =
        serde_json::from_str(&written.replace("m=65536", "m=4000000")).expect("a hash from elsewhere");
    assert!(!dear.fits(&pin), "a file from elsewhere does not make this computer spend gigabytes");
}

#[test]
fn pins_travel_with_a_desk_file_and_are_forgotten_only_in_the_office() {
    let mut house = with_sam(House::in_file(ROSTER));
    let out = house.folder().join("desk.usher");
    approved(&mut house, Right::SetUp, |desk, when| desk.write_desk_file(&out, when)).expect("written");
    let mut door = Desk::open(Store::open(&out, Access::Write).expect("the file"), "Desk 2").expect("a desk");
    let when = house.when();
    assert!(!door.may(Right::Override), "the desk keeps what the office kept");
    door.approve("Sam", PIN, Right::Override, when).expect("with the same PIN");
    let error = door.forget_pins(when).expect_err("no office");
    assert_eq!(
        error.to_string(),
        "this is a desk file: PINs are forgotten in the office file, and merged from there"
    );

    house.now = house.now.plus_seconds(60);
    let when = house.when();
    assert_eq!(house.desk.forget_pins(when).expect("the office"), 1);
    assert!(house.desk.may(Right::Staff));
    let sam = house.desk.staff().member("Sam").cloned().expect("still behind the desk");
    assert_eq!((sam.role, sam.pin), (Role::Supervisor, None));
    let approval = door.approve("Sam", PIN, Right::SetUp, when).expect("not known there yet");
    let office = Store::open(&house.path(), Access::Read).expect("the office file");
    door.with_approval(Some(approval), |door| door.merge(office, when)).expect("merged");
    assert!(door.may(Right::Staff), "and with the merge it is");
    assert!(door.verify(None).expect("read").is_ok());
}

#[test]
fn the_latest_word_about_somebody_counts_in_whatever_order_it_comes() {
    let mut house = with_sam(House::in_file(""));
    let out = house.folder().join("desk.usher");
    approved(&mut house, Right::SetUp, |desk, when| desk.write_desk_file(&out, when)).expect("written");
    let mut door = Desk::open(Store::open(&out, Access::Write).expect("the file"), "Desk 2").expect("a desk");
    house.now = house.now.plus_seconds(10);
    let when = house.when();
    let approval = door.approve("Sam", PIN, Right::Staff, when).expect("the PIN");
    door.with_approval(Some(approval), |door| door.set_staff("Lea", Role::Desk, PinChange::Keep, when))
        .expect("said at the door");
    house.now = house.now.plus_seconds(10);
    approved(&mut house, Right::Staff, |desk, when| {
        desk.set_staff("Lea", Role::Organizer, PinChange::Keep, when)
    })
    .expect("said in the office, later");
    let (here, there) = (house.path(), out);
    let read = |path: &std::path::Path| Store::open(path, Access::Read).expect("the file");
    let when = house.when();
    approved(&mut house, Right::SetUp, |desk, when| desk.merge(read(&there), when)).expect("merged");
    let approval = door.approve("Sam", PIN, Right::SetUp, when).expect("the PIN");
    door.with_approval(Some(approval), |door| door.merge(read(&here), when)).expect("merged");
    for desk in [&house.desk, &door] {
        assert_eq!(desk.staff().member("lea").expect("known").role, Role::Organizer);
    }
}

#[test]
fn a_purge_forgets_the_pins_and_the_names_beside_them() {
    let mut house = kept("name\nAna\n");
    approved(&mut house, Right::SetUp, Desk::purge).expect("purged");
    assert_eq!(house.desk.staff().all().count(), 0);
    assert!(house.desk.verify(None).expect("read").is_ok());
}

/// What was written before anybody had a PIN must keep its digest: the fields that came are left out where they say
/// nothing.
#[test]
fn payloads_without_an_approval_are_written_as_before() {
    let written = |payload: Payload| String::from_utf8(payload.encode().expect("JSON")).expect("UTF-8");
    assert_eq!(written(Payload::ArrivalsClosed(Approved::default())), "{}");
    let checked_in = CheckedIn {
        means: Means::LookUp,
        issue: None,
        late: false,
        override_reason: Some("x".to_owned()),
        approved_by: None,
        counts_from: None,
        lunch: false,
    };
    assert_eq!(
        written(Payload::CheckedIn(checked_in)),
        r#"{"means":"look_up","late":false,"override_reason":"x"}"#
    );
    let exported = Exported { what: "desk file".to_owned(), format: "usher".to_owned(), approved_by: None };
    assert_eq!(written(Payload::Exported(exported)), r#"{"what":"desk file","format":"usher"}"#);
    let id = "018f4a2e-7b1c-7def-8123-456789abcdef".parse().expect("an id");
    assert_eq!(
        written(Payload::RosterRevision(Revision::Revert { reverts: id, approved_by: None })),
        r#"{"change":"revert","reverts":"018f4a2e-7b1c-7def-8123-456789abcdef"}"#
    );
    let old = Payload::decode(Kind::ArrivalsClosed, b"{}").expect("an entry of before");
    assert_eq!(old, Payload::ArrivalsClosed(Approved::default()));
}

#[test]
fn of_a_party_whoever_is_not_confirmed_keeps_the_question() {
    let mut house = kept("name,status,party\nAna,confirmed,Kenya\nBo,pending,Kenya\n");
    let when = house.when();
    let answers = house.desk.check_in_party("Kenya", &Answers::default(), when).expect("answers");
    let words: Vec<&str> = answers.iter().map(|answer| answer.outcome.as_str()).collect();
    assert_eq!(words, ["admitted", "not_confirmed"]);
}

#[test]
fn whoever_a_colleague_should_meet_does_not_come_in_alone() {
    let mut house = House::new(
        "name,role,attention,note\nAna,,,\nBo,speaker,,\nCy,,Escort: call 4410,\nDi,,,Leaves early\n",
    );
    let alone = |house: &House, name: &str| {
        let view = house.desk.view(house.desk.history().known_at(house.now));
        let person = view.history.index_of(house.id(name)).expect("known");
        !usher_core::judge::is_met_in_person(&view, person)
    };
    let words: Vec<bool> = ["Ana", "Bo", "Cy", "Di"].iter().map(|name| alone(&house, name)).collect();
    assert_eq!(words, [true, false, false, false]);
    let (ana, when) = (house.id("Ana"), house.when());
    house.desk.set_attention(ana, "Her badge is at Desk 2", when).expect("put");
    assert!(!alone(&house, "Ana"));
    house.desk.meet_attention(ana, when).expect("met");
    assert!(alone(&house, "Ana"), "what was met needs nobody");
}
