//! The plain list: what it may look like, whom its rows are taken for, and what cannot be taken in.

use usher_core::desk::When;
use usher_core::roster::matching::Like;
use usher_core::roster::{Double, SamePerson};

use crate::house::{House, at, list};

#[test]
fn what_is_not_said_is_as_the_plain_list_has_it() {
    let mut house = House::new("name\nAna\n");
    house.check_in("Ana");
    let person = house.desk.history().people[0].rows[0].attendee();
    assert_eq!(
        (person.mode.as_str(), person.status.as_str(), person.role.as_str(), person.lunch),
        ("in person", "confirmed", "guest", false)
    );
}

#[test]
fn any_other_column_is_kept_as_it_is() {
    let house = House::new("name,Table no.\nAna,007\n");
    assert_eq!(house.desk.history().people[0].rows[0].attendee().other["Table no."], "007");
}

#[test]
fn the_same_file_again_changes_nothing() {
    let roster = "name,email,party,host\nAna,ana@x.org,Kenya,\n,,Kenya,Ana\n,,Kenya,Ana\nBo,,,\n";
    let mut house = House::new(roster);
    let again = house.import(roster);
    assert_eq!((again.difference.same, again.difference.new, again.revision), (4, 0, None));
    assert_eq!(house.kinds().len(), 1);
}

#[test]
fn an_import_adds_and_alters_and_never_removes() {
    let mut house = House::new("name,email,diet\nAna,ana@x.org,vegan\nBo,bo@x.org,\n");
    let (ana, bo) = (house.id("Ana"), house.id("Bo"));
    let import = house.import("name,email,diet\nAna,ana@x.org,halal\nCy,cy@x.org,\n");
    let difference = import.difference;
    assert_eq!((difference.new, difference.same, difference.missing), (1, 0, vec![bo]));
    assert_eq!(difference.changed[0].attendee, ana);
    assert_eq!(difference.changed[0].fields, [("diet".to_owned(), "vegan".to_owned(), "halal".to_owned())]);
    assert_eq!(house.tally().in_person.registered, 3, "who is missing stays");
}

#[test]
fn a_revert_takes_an_import_out_from_its_own_instant_and_can_be_reverted_itself() {
    let mut house = House::new("name,email,mode\nAna,ana@x.org,in person\n");
    house.at("12:50");
    let second = house.import("name,email,mode\nAna,ana@x.org,online\nBo,bo@x.org,in person\n");
    let registered = |house: &House, clock: &str| {
        let tally = house.tally_at(at(clock));
        (tally.in_person.registered, tally.online.registered)
    };
    assert_eq!((registered(&house, "12:49"), registered(&house, "12:50")), ((1, 0), (1, 1)));
    house.at("12:51").check_in("Bo");
    let list = second.revision.expect("a revision");
    let reverted = house.desk.revert_import(list, When::at(at("13:00"))).expect("reverted");
    assert_eq!(reverted.people_with_entries, [house.id("Bo")], "those stay in the journal");
    house.at("13:01");
    assert_eq!((registered(&house, "12:59"), registered(&house, "13:01")), ((1, 1), (1, 0)));
    assert_eq!(house.tally().walk_ins.on_time, 1, "somebody of a reverted list who came is not lost");
    let again = house.desk.revert_import(list, When::at(at("13:02"))).expect_err("reverted already");
    assert_eq!(again.to_string(), format!("revision `{list}` is reverted already"));
    house.desk.revert_import(reverted.done.entry, When::at(at("13:03"))).expect("reverted");
    assert_eq!(registered(&house, "13:04"), (1, 1));
}

#[test]
fn only_an_import_is_reverted() {
    let mut house = House::new("name\nAna\n");
    house.walk_in(&[("name", "Bo")]);
    let row = house.journal()[1].entry.id;
    let error = house.desk.revert_import(row, When::at(at("12:50"))).expect_err("no import");
    assert_eq!(
        error.to_string(),
        format!("revision `{row}` is no import: undo a walk-in or a substitution with `usher undo`")
    );
    let other = house.check_in("Ana").entry.expect("an entry");
    let error = house.desk.revert_import(other, When::at(at("12:50"))).expect_err("no revision");
    assert_eq!(
        error.to_string(),
        format!("no roster revision `{other}` in this journal: `usher journal` lists them")
    );
}

#[test]
fn a_walk_in_whom_a_later_list_names_is_registered_from_then_on() {
    let mut house = House::new("name\nAna\n");
    house.walk_in(&[("name", "Bo"), ("email", "bo@x.org")]);
    house.at("12:50").import("name,email\nAna,\nBo,bo@x.org\n");
    let count = |house: &House, clock: &str| {
        let tally = house.tally_at(at(clock));
        (tally.walk_ins.on_time, tally.in_person.on_time)
    };
    assert_eq!((count(&house, "12:49"), count(&house, "12:51")), ((1, 0), (0, 1)));
    assert_eq!(house.desk.history().people.len(), 2, "the same person");
}

#[test]
fn doubles_made_one_count_once_from_then_on() {
    let mut house = House::new("name,email\nAna Silva,ana@x.org\nA. Silva,silva@x.org\n");
    let (kept, merged) = (house.id("Ana Silva"), house.id("A. Silva"));
    house.at("12:50").check_in("A. Silva");
    house.at("12:55");
    let when = house.when();
    house.desk.merge_doubles(kept, merged, when).expect("merged");
    let tally = house.tally();
    assert_eq!((tally.in_person.registered, tally.in_person.on_time, tally.inside), (1, 1, 1));
    assert_eq!(house.tally_at(at("12:52")).in_person.registered, 2);
    let answer = house.at("13:00").check_in("Ana Silva");
    assert_eq!(answer.outcome.as_str(), "already_in", "entries about either count for the one kept");
}

#[test]
fn namesakes_are_never_taken_for_one() {
    let mut house =
        House::new("name,email,affiliation\nMaria Garcia,m1@x.org,Uruguay\nMaria Garcia,m2@x.org,Puente\n");
    assert_eq!(house.tally().in_person.registered, 2);
    let import = house.import("name,email,affiliation\nMaria Garcia,m3@x.org,Chile\n");
    assert_eq!((import.difference.new, import.difference.missing.len()), (1, 2));
}

#[test]
fn a_corrected_name_with_the_same_address_is_the_same_person() {
    let mut house = House::new("name,email\nJon Smiht,jon@x.org\n");
    let import = house.import("name,email\nJon Smith,JON@x.org\n");
    assert_eq!((import.difference.new, import.difference.changed.len()), (0, 1));
}

#[test]
fn companions_with_their_host_s_address_are_separate_people() {
    let mut house = House::new("name,email,host\nAna,ana@x.org,\nBo,ana@x.org,Ana\n");
    assert_eq!(house.tally().in_person.registered, 2);
    let again = house.import("name,email,host\nAna,ana@x.org,\nBo,ana@x.org,Ana\n");
    assert_eq!(again.difference.same, 2);
}

#[test]
fn a_row_that_says_somebody_again_is_told_and_not_taken_twice() {
    let mut house = House::new("");
    let import = house.import("name,email\nAna,ana@x.org\nBo,bo@x.org\nana,ANA@x.org\nBo,bo@x.org\n");
    let said: Vec<(usize, usize)> =
        import.difference.duplicates.iter().map(|duplicate| (duplicate.row, duplicate.first)).collect();
    assert_eq!((import.rows, import.difference.new, said), (4, 2, vec![(4, 2), (5, 3)]));
}

#[test]
fn the_source_s_own_key_tells_whom_a_row_says() {
    let indico = |rows: &str| format!("ID,Name,Email Address,Registration state\n{rows}");
    let mut house = House::new(&indico("17,Ana Silva,ana@x.org,Completed\n18,Bo,bo@x.org,Completed\n"));
    let ana = house.id("Ana Silva");
    let import = house.import(&indico("17,Ana Silva,ana@y.org,Withdrawn\n18,Bo,bo@x.org,Completed\n"));
    assert_eq!(import.difference.changed[0].attendee, ana, "a new address of the same registration");
    assert_eq!(house.tally().in_person.cancelled, 1);
    let import = house.import(&indico("17,Cy Costa,cy@x.org,Completed\n18,Bo,bo@x.org,Completed\n"));
    assert_eq!(
        (import.difference.new, import.difference.same),
        (1, 1),
        "another name and another address: another form"
    );
}

#[test]
fn of_two_registrations_the_one_that_stands_is_taken() {
    let rows =
        "Ana,ana@x.org,cancelled\nAna,ana@x.org,confirmed\nBo,bo@x.org,confirmed\nBo,bo@x.org,cancelled\n";
    let mut house = House::new("");
    let import = house.import(&format!("name,email,status\n{rows}"));
    let said: Vec<(usize, usize)> =
        import.difference.duplicates.iter().map(|duplicate| (duplicate.row, duplicate.first)).collect();
    assert_eq!(said, [(2, 3), (5, 4)]);
    assert_eq!((house.tally().in_person.confirmed, house.tally().in_person.cancelled), (2, 0));
}

#[test]
fn a_namesake_is_a_question_and_a_person_answers_it() {
    let mut house = House::new("name,email,affiliation\nJosé Núñez,jose@x.org,ECLAC\n");
    let jose = house.id("José Núñez");
    let again = list(
        "name,email,affiliation,diet\nNunez Jose,jn@gmail.org,,vegan\nEva Ruiz,e1@x.org,A,\nEva Ruiz,e2@x.org,B,halal\n",
    );
    let asked = house.desk.import_dry_run(&again, &[], at("12:00")).difference.doubles;
    assert_eq!(asked, [Double { row: 2, like: Like::Person(jose) }, Double { row: 4, like: Like::Row(3) }]);

    let two = house.desk.import_dry_run(&again, &[], at("12:00")).difference;
    assert_eq!(two.new, 3, "unanswered, they are different people");
    let same = [SamePerson { row: 2, like: Like::Person(jose) }, SamePerson { row: 4, like: Like::Row(3) }];
    let when = house.when();
    let import = house.desk.import(again, &same, when).expect("imported");
    assert_eq!(
        (import.difference.new, import.difference.changed.len(), import.difference.doubles),
        (1, 1, vec![])
    );
    assert_eq!(house.tally().in_person.registered, 2);
    let eva = house.id("Eva Ruiz");
    let index = house.desk.history().index_of(eva).expect("Eva");
    let fields = house.desk.view(house.now).fields(index).expect("a row");
    assert_eq!(
        (&fields["email"], &fields["diet"]),
        ("e1@x.org", "halal"),
        "the first row counts, the other fills in"
    );
    assert_eq!(house.desk.doubles(house.now), []);
}

#[test]
fn doubles_on_the_roster_are_listed_until_they_are_one() {
    let mut house = House::new("name,email\nAna Silva,a1@x.org\nSilva Ana,a2@x.org\nBo,bo@x.org\n,\n");
    let (kept, merged) = (house.id("Ana Silva"), house.id("Silva Ana"));
    assert_eq!(house.desk.doubles(house.now), [(kept, merged)]);
    let when = house.when();
    let done = house.desk.merge_doubles(kept, merged, when).expect("merged");
    assert_eq!(house.desk.doubles(house.now), []);
    house.desk.revert_import(done.entry, when).expect("taken back");
    assert_eq!(house.desk.doubles(house.now), [(kept, merged)], "a merge is a revision like any other");
}

#[test]
fn imports_are_listed_with_what_they_brought_and_whose_list_it_was() {
    let mut house = House::new("name,email\nAna,ana@x.org\n");
    house.at("12:50");
    let second = house.import("name,email\nAna,ana@y.org\nBo,bo@x.org\n").revision.expect("a revision");
    house.at("12:55").check_in("Bo");
    assert_eq!(house.desk.people_with_entries(second).expect("known"), [house.id("Bo")]);
    house.desk.revert_import(second, When::at(at("13:00"))).expect("reverted");
    let imports = house.desk.imports(at("13:00")).expect("listed");
    let told: Vec<(&str, u64, u64, bool)> = imports
        .iter()
        .map(|import| (import.origin.preset.as_str(), import.new, import.changed, import.in_force))
        .collect();
    assert_eq!(told, [("plain list", 1, 0, true), ("plain list", 2, 0, false)]);
}

#[test]
fn how_a_list_was_understood_is_remembered_by_its_headers() {
    let mut house = House::new("");
    let first = list("name,Table no.\nAna,7\n");
    let when = house.when();
    house.desk.import(first.clone(), &[], when).expect("imported");
    let fingerprint = first.origin.fingerprint;
    assert_eq!(house.desk.history().mapping_of(fingerprint), Some(&first.origin.mapping));
    let mut mapped = list("name,Table no.\nBo,8\n");
    mapped.origin.mapping.remove("Table no.");
    house.at("12:50");
    let when = house.when();
    house.desk.import(mapped.clone(), &[], when).expect("imported");
    assert_eq!(
        house.desk.history().mapping_of(fingerprint),
        Some(&mapped.origin.mapping),
        "the last one counts"
    );
}

#[test]
fn of_two_registrations_the_one_that_stands_better_counts() {
    for list in [
        "name,email,status,lunch\nAna,ana@x.org,pending,no\nAna,ana@x.org,confirmed,yes\n",
        "name,email,status,lunch\nAna,ana@x.org,confirmed,yes\nAna,ana@x.org,pending,no\n",
    ] {
        let house = House::new(list);
        let ana = house.desk.history().people[0].rows[0].attendee();
        assert_eq!(
            (house.desk.history().people.len(), ana.status.as_str(), ana.lunch),
            (1, "confirmed", true)
        );
    }
}

#[test]
fn one_number_of_two_forms_is_two_people() {
    let mut house = House::new("name,source\nAna,Form 1\n");
    let import = house.import("name,source\nBo,Form 1\n");
    assert_eq!((import.difference.new, import.difference.missing.len()), (1, 1));
    assert_eq!(house.id("Ana"), house.desk.history().people[0].id);
}

#[test]
fn a_row_that_is_said_to_be_a_row_that_replaced_another_is_that_person() {
    let text =
        "name,email,status\nAna,a@x.org,cancelled\nAna,a@x.org,confirmed\nBo,b@x.org,\nAna,other@x.org,\n";
    let house = House::new("name\nCy\n");
    let said = [SamePerson { row: 5, like: Like::Row(3) }];
    let dry_run = house.desk.import_dry_run(&list(text), &said, at("12:50"));
    assert_eq!(dry_run.difference.new, 2, "Ana and Bo");
}

#[test]
fn who_is_said_to_be_somebody_of_another_row_is_folded_into_that_row() {
    let house = House::new("name,email\nAna,a@x.org\n");
    let ana = house.id("Ana");
    let text = "name,email,diet\nAna,a@x.org,\nAna,other@y.org,vegan\n";
    let said = [SamePerson { row: 3, like: Like::Person(ana) }];
    let difference = house.desk.import_dry_run(&list(text), &said, at("12:50")).difference;
    assert_eq!((difference.new, difference.duplicates.len()), (0, 1), "{difference:?}");
    assert_eq!(difference.changed.len(), 1);
    assert_eq!(difference.changed[0].attendee, ana);
    assert_eq!(difference.changed[0].fields, [("diet".to_owned(), String::new(), "vegan".to_owned())]);
    assert_eq!(difference.doubles, [], "what was answered is not asked again");
}

#[test]
fn who_was_made_one_stays_one_when_the_same_list_comes_again() {
    let text = "name,email,status,diet\nAna Silva,a1@x.org,cancelled,\nSilva Ana,a2@x.org,confirmed,vegan\n";
    let mut house = House::new(text);
    let (kept, merged) = (house.desk.history().people[0].id, house.desk.history().people[1].id);
    house.desk.merge_doubles(kept, merged, When::at(at("12:40"))).expect("they are made one");
    let view = house.desk.view(at("12:45"));
    let ana = view.row(0).expect("a row").into_owned();
    assert_eq!((ana.status.as_str(), ana.email.as_deref()), ("confirmed", Some("a1@x.org")));
    assert_eq!(ana.diet().to_string(), "vegan", "what either list said of her counts");
    drop(view);
    let again = house.at("12:50").import(text);
    assert_eq!((again.difference.new, again.difference.same), (0, 1), "{:?}", again.difference);
    assert_eq!(again.revision, None, "nothing is written");
}

#[test]
fn two_tickets_in_one_name_are_two_places() {
    let text = "name,email,code\nAna,ana@x.org,AAA111\nAna,ana@x.org,BBB222\n";
    let mut house = House::new("name\nCy\n");
    let import = house.import(text);
    assert_eq!((import.difference.new, import.difference.doubles.len()), (2, 1), "{:?}", import.difference);
    assert_eq!(house.at("12:50").import(text).revision, None, "the same again changes nothing");
}
