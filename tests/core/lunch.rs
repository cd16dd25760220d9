//! Lunch: the scenarios that a caterer and a queue make, each by its name.

use usher_core::Error;
use usher_core::attendee::Diet;
use usher_core::desk::{LunchAtUndo, LunchResult};
use usher_core::lunch::{Expectation, Line, Lunch, MouthLine, Plates};

use crate::house::{House, admit, at, overridden};

fn plates(house: &House) -> Plates {
    match house.tally().lunch {
        Lunch::Desk(plates) | Lunch::CheckIn(plates) => plates,
        Lunch::Buffet(_) => panic!("plates are tracked"),
    }
}

fn line(house: &House) -> Line {
    plates(house).total
}

fn diet(house: &House, name: &str) -> Line {
    plates(house).by_diet.get(&Diet::new(name)).copied().unwrap_or_default()
}

fn guests(count: usize) -> String {
    let rows: String =
        (0..count).map(|number| format!("Guest {number},g{number}@example.org,yes\n")).collect();
    format!("name,email,lunch\n{rows}")
}

fn expects(house: &mut House, name: &str) -> Expectation {
    house.check_in(name).lunch.expect("a seat").expectation
}

#[test]
fn planned_86_60_in_none_served_26_held_free_0() {
    let mut house = House::new(&guests(86));
    for number in 0..60 {
        house.check_in(&format!("Guest {number}"));
    }
    assert_eq!(
        line(&house),
        Line { requested: 86, planned: 86, claimed: 0, left: 86, over: 0, due: 60, held: 26, free: 0 }
    );
}

#[test]
fn late_at_13_21_before_the_release_is_due_by_request() {
    let mut house = House::new(&guests(2));
    house.at("13:21");
    assert_eq!(expects(&mut house, "Guest 0"), Expectation::Due);
    assert_eq!((line(&house).due, line(&house).held, line(&house).free), (1, 1, 0));
}

#[test]
fn late_at_13_21_after_the_release_is_granted_while_one_is_free() {
    let mut house = House::new(&guests(2));
    house.set(&[("release", "13:20"), ("lunch.plan.standard", "1")]);
    house.at("13:21");
    assert_eq!(expects(&mut house, "Guest 0"), Expectation::Granted);
    assert_eq!((line(&house).due, line(&house).held, line(&house).free), (1, 0, 0));
    assert_eq!(expects(&mut house, "Guest 1"), Expectation::NoneLeft, "the only free plate went");
}

#[test]
fn the_release_is_never_before_the_last_minute_is_over() {
    let mut house = House::new(&guests(1));
    house.set(&[("release", "13:00")]);
    house.now = at("13:15:59.999999");
    assert_eq!(line(&house).held, 1, "before means strictly before");
    house.at("13:16");
    assert_eq!((line(&house).held, line(&house).free), (0, 1));
}

#[test]
fn undo_after_a_claim_keep() {
    let mut house = House::new(&guests(2));
    let entry = house.check_in("Guest 0").entry.expect("an entry");
    house.lunch("Guest 0");
    house.try_undo(&entry.to_string(), Some(LunchAtUndo::Keep)).expect("undone");
    assert_eq!(
        line(&house),
        Line { requested: 2, planned: 2, claimed: 1, left: 1, over: 0, due: 0, held: 2, free: -1 },
        "the plate is gone and the person is held anew"
    );
    house.check_in("Guest 0");
    assert_eq!(
        (line(&house).due, line(&house).free),
        (1, -1),
        "a plate kept belongs to nobody: one is due anew"
    );
}

#[test]
fn undo_after_a_claim_return() {
    let mut house = House::new(&guests(2));
    let entry = house.check_in("Guest 0").entry.expect("an entry");
    house.lunch("Guest 0");
    house.try_undo(&entry.to_string(), Some(LunchAtUndo::Return)).expect("undone");
    assert_eq!(
        line(&house),
        Line { requested: 2, planned: 2, claimed: 0, left: 2, over: 0, due: 0, held: 2, free: 0 }
    );
}

#[test]
fn a_kept_plate_is_taken_back_by_an_admission_that_counts_from_the_same_instant() {
    let mut house = House::new(&guests(1));
    let first = house.now;
    let entry = house.check_in("Guest 0").entry.expect("an entry");
    house.lunch("Guest 0");
    house.at("13:00").try_undo(&entry.to_string(), Some(LunchAtUndo::Keep)).expect("undone");
    let answer = house.at("13:05").check_in_with("Guest 0", |request| request.counts_from = Some(first));
    assert_eq!(answer.lunch.expect("a seat").expectation, Expectation::Claimed);
    assert_eq!((line(&house).claimed, line(&house).due, line(&house).free), (1, 0, 0));
}

#[test]
fn walk_in_with_none_free() {
    let mut house = House::new(&guests(2));
    let answer = house.walk_in(&[("name", "Ama"), ("lunch", "yes")]);
    assert_eq!(answer.lunch.expect("a seat").expectation, Expectation::NoneLeft);
    assert_eq!(house.lunch("Ama").result, LunchResult::NotEntitled);
    let granted = house.lunch_with("Ama", None, Some("the chair's guest"));
    assert_eq!(granted.result, LunchResult::Claimed { diet: Diet::standard() }, "a supervisor may grant");
    assert_eq!((line(&house).claimed, line(&house).free), (1, -1));
}

#[test]
fn online_to_in_person_who_wants_lunch() {
    let mut house = House::new("name,mode,lunch\nOna,online,yes\nAna,in person,yes\n");
    house.set(&[("lunch.plan.standard", "2")]);
    let answer = house.check_in_with("Ona", |request| request.answers = admit());
    assert_eq!(answer.lunch.expect("a seat").expectation, Expectation::Granted);
    assert_eq!(
        line(&house),
        Line { requested: 1, planned: 2, claimed: 0, left: 2, over: 0, due: 1, held: 1, free: 0 },
        "an online registrant was not requested"
    );
}

#[test]
fn cancelled_shows_up() {
    let mut house = House::new("name,status,lunch\nCy,cancelled,yes\nAna,confirmed,yes\n");
    let answer = house.check_in_with("Cy", |request| request.answers = overridden());
    assert_eq!(
        answer.lunch.expect("a seat").expectation,
        Expectation::NoneLeft,
        "their plate was never planned"
    );
    house.set(&[("lunch.plan.standard", "3")]);
    house.now = at("12:46");
    house.walk_in(&[("name", "Bo"), ("lunch", "yes")]);
    assert_eq!((line(&house).due, line(&house).free), (1, 1));
}

#[test]
fn guarantee_80_for_86_requests_short_6_from_the_morning() {
    let mut house = House::new(&guests(86));
    house.set(&[("lunch.plan.standard", "80")]);
    assert_eq!((line(&house).held, line(&house).free), (86, -6));
}

#[test]
fn arrives_13_15_40_on_time_with_lunch() {
    let mut house = House::new(&guests(1));
    house.set(&[("release", "13:16")]);
    house.at("13:15:40");
    assert_eq!(expects(&mut house, "Guest 0"), Expectation::Due);
    let tally = house.tally();
    assert_eq!((tally.arrived.on_time, tally.arrived.late), (1, 0));
    house.at("13:40");
    assert_eq!(line(&house).due, 1, "whoever arrived before the release keeps the right to a plate");
}

#[test]
fn companion_fills_an_unnamed_place_asked_vegan_takes_standard() {
    let mut house = House::new("name,party,host,lunch,diet\nHost,Kenya,,yes,\n,Kenya,Host,yes,vegan\n");
    house.set(&[("lunch.plan.standard", "2"), ("lunch.plan.vegan", "1")]);
    let answer = house.substitute("Guest of Host", "Wanjiru");
    assert_eq!(answer.outcome.as_str(), "admitted");
    assert_eq!(diet(&house, "vegan").due, 1, "the place asked for vegan");
    house.lunch_with("Wanjiru", Some("standard"), None);
    let (vegan, standard) = (diet(&house, "vegan"), diet(&house, "standard"));
    assert_eq!((vegan.requested, vegan.claimed, vegan.due, vegan.free), (1, 0, 0, 1));
    assert_eq!((standard.claimed, standard.held, standard.free), (1, 1, 0));
    assert_eq!(house.tally().in_person.on_time, 1, "counted once");
}

#[test]
fn a_substitute_s_own_diet_is_due() {
    let mut house = House::new("name,lunch,diet\nAna,yes,halal\n");
    house.substitute_with("Ana", &[("name", "Bo"), ("diet", "vegan")], |_| {}).expect("an answer");
    assert_eq!((diet(&house, "vegan").due, diet(&house, "halal").due), (1, 0));
    assert_eq!(diet(&house, "halal").requested, 1, "what was requested stays requested");
}

#[test]
fn speaker_with_lunch_plates_yes_audience_no() {
    let mut house = House::new("name,role,lunch\nSpeaker,speaker,yes\n");
    house.check_in("Speaker");
    let tally = house.tally();
    assert_eq!((line(&house).requested, line(&house).due), (1, 1));
    assert_eq!((tally.in_person.registered, tally.arrived.total(), tally.inside), (0, 0, 1));
}

#[test]
fn only_another_diet_is_free_the_card_names_it() {
    let mut house = House::new("name,lunch,diet\nAna,yes,vegan\n");
    house.set(&[("lunch.plan.standard", "1")]);
    let answer = house.walk_in(&[("name", "Bo"), ("lunch", "yes"), ("diet", "vegan")]);
    let lunch = answer.lunch.expect("a seat");
    assert_eq!((lunch.expectation, lunch.instead), (Expectation::NoneLeft, vec![Diet::standard()]));
}

#[test]
fn a_second_claim_is_answered_with_the_time_of_the_first() {
    let mut house = House::new(&guests(1));
    house.check_in("Guest 0");
    house.at("13:31").lunch("Guest 0");
    let again = house.at("13:40").lunch("Guest 0");
    assert_eq!(again.result, LunchResult::AlreadyClaimed { at: at("13:31"), diet: Diet::standard() });
    assert_eq!(line(&house).claimed, 1);
    house.lunch_with("Guest 0", None, Some("still hungry"));
    assert_eq!((line(&house).claimed, line(&house).over), (2, 1), "two claims are two plates");
}

#[test]
fn claiming_for_somebody_not_in_is_refused() {
    let mut house = House::new(&guests(1));
    assert_eq!(house.lunch("Guest 0").result, LunchResult::NotIn);
    house.check_in("Guest 0");
    let id = house.id("Guest 0");
    let when = house.when();
    house.desk.leave(id, when).expect("left");
    assert_eq!(house.lunch("Guest 0").result, LunchResult::NotIn, "nor for somebody who went");
}

#[test]
fn who_left_unfed_frees_the_plate_and_who_returns_is_due_again() {
    let mut house = House::new(&guests(1));
    house.check_in("Guest 0");
    let id = house.id("Guest 0");
    house.desk.leave(id, usher_core::desk::When::at(at("13:00"))).expect("left");
    house.at("13:00");
    assert_eq!((line(&house).due, line(&house).held, line(&house).free), (0, 0, 1));
    house.desk.come_back(id, usher_core::desk::When::at(at("13:10"))).expect("came back");
    house.at("13:10");
    assert_eq!((line(&house).due, line(&house).free), (1, 0));
}

#[test]
fn with_check_in_a_plate_is_handed_out_in_the_same_act() {
    let mut house = House::new(&guests(2));
    house.set(&[("lunch.mode", "check-in")]);
    let answer = house.check_in("Guest 0");
    assert_eq!(answer.lunch.expect("a seat").expectation, Expectation::Claimed);
    assert_eq!(house.last().entry.act, answer.act.expect("an act"));
    assert_eq!((line(&house).claimed, line(&house).held), (1, 1));
}

#[test]
fn a_buffet_counts_mouths_and_hands_nothing_out() {
    let mut house = House::new("name,lunch,diet\nAna,yes,vegan\nBo,yes,\nCy,no,\n");
    house.set(&[("lunch.mode", "buffet")]);
    house.check_in("Ana");
    house.check_in_with("Cy", |request| request.lunch = true);
    let Lunch::Buffet(mouths) = house.tally().lunch else { panic!("a buffet") };
    assert_eq!(
        mouths.total,
        MouthLine { requested: 2, planned: 2, mouths: 3 },
        "Ana, Cy, and Bo who is expected"
    );
    let plate = usher_core::desk::Plate {
        shown: usher_core::desk::Shown::Attendee(house.id("Ana")),
        diet: None,
        grant: None,
    };
    let when = house.when();
    let refused = house.desk.lunch(&plate, when);
    assert!(matches!(refused, Err(Error::Buffet)));
    assert_eq!(
        Error::Buffet.to_string(),
        "lunch is a buffet at this event: plates are not tracked (setting `lunch.mode`)"
    );
}

#[test]
fn diets_that_are_not_named_keep_the_planned_number_they_had() {
    let mut house = House::new("name,lunch,diet\nAna,yes,vegan\nBo,yes,\nCy,yes,\n");
    house.set(&[("lunch.plan.vegan", "5")]);
    assert_eq!((diet(&house, "vegan").planned, diet(&house, "standard").planned), (5, 2));
    house.at("12:50").set(&[("lunch.plan.standard", "1")]);
    assert_eq!(
        (diet(&house, "vegan").planned, diet(&house, "standard").planned, line(&house).planned),
        (5, 1, 6)
    );
}
