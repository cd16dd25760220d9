//! Undoing: what happened stays written, and counts no longer, for every instant.

use usher_core::desk::{LunchAtUndo, UndoAnswer, When};
use usher_core::entry::{Kind, Payload};

use crate::house::{House, admit, at};

fn arrived(house: &House, clock: &str) -> u64 {
    house.tally_at(at(clock)).arrived.total()
}

#[test]
fn an_undone_admission_counts_for_no_instant_and_stays_in_the_journal() {
    let mut house = House::new("name\nAna\n");
    let entry = house.at("13:00").check_in("Ana").entry.expect("an entry");
    assert_eq!(arrived(&house, "13:05"), 1);
    house.at("13:10").undo(entry);
    assert_eq!((arrived(&house, "13:05"), arrived(&house, "13:20")), (0, 0), "whenever the undo came");
    assert_eq!(house.kinds()[1..], [Kind::CheckedIn, Kind::Undone]);
    assert_eq!(house.at("13:11").check_in("Ana").outcome.as_str(), "admitted", "done again");
}

#[test]
fn one_person_of_a_party_s_act_is_undone_alone() {
    let mut house = House::new("name,party\nAna,Kenya\nBo,Kenya\n");
    let answers =
        house.desk.check_in_party("Kenya", &Default::default(), When::at(at("12:50"))).expect("a party");
    house.undo(answers[0].entry.expect("an entry"));
    assert_eq!(arrived(&house, "13:00"), 1);
    house.try_undo(&answers[0].act.expect("an act").to_string(), None).expect("undone");
    assert_eq!(arrived(&house, "13:00"), 0, "the act's id undoes all of it");
}

#[test]
fn a_walk_in_s_row_goes_with_it_for_every_instant() {
    let mut house = House::new("name\nAna\n");
    let entry = house.walk_in(&[("name", "Bo")]).entry.expect("an entry");
    house.at("13:00").undo(entry);
    let view = house.desk.view(at("12:46"));
    let bo = view.history.index_of(house.id("Bo")).expect("known");
    assert!(view.row(bo).is_none());
    assert_eq!(house.tally_at(at("12:46")).walk_ins.total(), 0);
}

#[test]
fn an_undone_substitution_gives_the_seat_back() {
    let mut house = House::new("name\nAmbassador\n");
    let entry = house.substitute("Ambassador", "Deputy").entry.expect("an entry");
    house.at("12:50").undo(entry);
    let tally = house.tally();
    assert_eq!((tally.in_person.not_yet, tally.walk_ins.total(), tally.inside), (1, 0, 0));
    assert_eq!(house.check_in("Ambassador").outcome.as_str(), "admitted");
}

#[test]
fn undoing_an_announced_substitution_makes_its_arrival_a_walk_in() {
    let mut house = House::new("name\nAmbassador\n");
    let entry = house
        .substitute_with("Ambassador", &[("name", "Deputy")], |request| request.announced = true)
        .expect("an answer")
        .entry
        .expect("an entry");
    house.at("12:50").check_in("Deputy");
    house.at("12:55").undo(entry);
    let tally = house.tally();
    assert_eq!((tally.in_person.not_yet, tally.walk_ins.on_time), (1, 1), "nobody is lost");
}

#[test]
fn undoing_the_admission_that_was_handed_over_leaves_the_seat_substituted_for() {
    let mut house = House::new("name\nAmbassador\n");
    let entry = house.check_in("Ambassador").entry.expect("an entry");
    house.at("12:50").substitute("Ambassador", "Deputy");
    house.at("12:55").undo(entry);
    let tally = house.tally();
    assert_eq!((tally.in_person.substituted_for, tally.inside), (1, 0));
}

#[test]
fn a_plate_that_was_handed_out_is_asked_about_first() {
    let mut house = House::new("name,lunch\nAna,yes\n");
    let entry = house.check_in("Ana").entry.expect("an entry");
    house.lunch("Ana");
    let entries = house.kinds().len();
    let ana = house.id("Ana");
    assert_eq!(house.undo(entry), UndoAnswer::AsksAboutLunch { people: vec![ana] });
    assert_eq!(house.kinds().len(), entries, "nothing is written");
}

#[test]
fn a_claim_goes_alone_when_it_is_named() {
    let mut house = House::new("name,lunch\nAna,yes\n");
    house.check_in("Ana");
    let claim = house.lunch("Ana").entry.expect("an entry");
    house.undo(claim);
    assert_eq!(house.tally().inside, 1, "the person stays in");
    assert!(house.at("13:00").lunch("Ana").entry.is_some(), "and can have the plate again");
}

#[test]
fn with_lunch_at_check_in_the_plate_of_the_act_goes_only_with_return() {
    let mut house = House::new("name,lunch\nAna,yes\n");
    house.set(&[("lunch.mode", "check-in")]);
    let act = house.check_in("Ana").act.expect("an act").to_string();
    assert!(matches!(house.try_undo(&act, None).expect("an answer"), UndoAnswer::AsksAboutLunch { .. }));
    let answer = house.try_undo(&act, Some(LunchAtUndo::Return)).expect("an answer");
    let UndoAnswer::Undone { voids, .. } = answer else { panic!("undone") };
    assert_eq!(voids.len(), 2);
}

#[test]
fn doing_it_again_may_count_from_the_instant_that_was_undone() {
    let mut house = House::new("name\nAna\n");
    let entry = house.at("12:58").check_in("Ana").entry.expect("an entry");
    house.at("13:20").undo(entry);
    house.at("13:21").check_in_with("Ana", |request| request.counts_from = Some(at("12:58")));
    let tally = house.tally();
    assert_eq!((tally.arrived.on_time, tally.arrived.late), (1, 0));
    assert_eq!(arrived(&house, "13:00"), 1, "as of then, too");
}

#[test]
fn counts_from_anything_else_is_an_error() {
    let mut house = House::new("name\nAna\nBo\n");
    let entry = house.at("12:58").check_in("Ana").entry.expect("an entry");
    house.at("13:00").undo(entry);
    for (name, from) in [("Ana", "12:57"), ("Bo", "12:58")] {
        let id = house.id(name);
        let entries = house.kinds().len();
        let error =
            house.try_check_in(id, |request| request.counts_from = Some(at(from))).expect_err("not that");
        assert_eq!(
            error.to_string(),
            format!("cannot count from {}: no undone admission of {id} counts from that instant", at(from))
        );
        assert_eq!(house.kinds().len(), entries);
    }
}

#[test]
fn what_was_undone_is_not_undone_again_and_an_undo_never() {
    let mut house = House::new("name\nAna\n");
    let entry = house.check_in("Ana").entry.expect("an entry");
    let UndoAnswer::Undone { done, .. } = house.undo(entry) else { panic!("undone") };
    let again = house.try_undo(&entry.to_string(), None).expect_err("it is undone");
    assert_eq!(again.to_string(), format!("`{entry}` is undone already: do the action again instead"));
    let undo = house.try_undo(&done.entry.to_string(), None).expect_err("an undo stands");
    assert_eq!(undo.to_string(), "a `undone` entry cannot be undone: do the action again instead");
    let nothing =
        house.try_undo("019df907-5395-766f-82f7-02a9d7b8ee2c", None).expect_err("nothing of that id");
    assert_eq!(
        nothing.to_string(),
        "no entry or act `019df907-5395-766f-82f7-02a9d7b8ee2c` in this journal: `usher journal` lists them"
    );
}

#[test]
fn an_undo_says_what_it_voids_and_why() {
    let mut house = House::new("name,mode\nOna,online\n");
    let answer = house.check_in_with("Ona", |request| request.answers = admit());
    house.undo(answer.entry.expect("an entry"));
    let last = house.last();
    let Some(Payload::Undone(undone)) = last.payload else { panic!("an undo is written") };
    assert_eq!(undone.voids.len(), 1);
    assert_eq!(
        (undone.voids[0].entry, last.entry.refers_to),
        (answer.entry.expect("an entry"), answer.entry)
    );
    assert_eq!(last.entry.subject, Some(house.id("Ona")));
}
