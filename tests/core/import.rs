//! The plain list: what it may look like, whom its rows are taken for, and what cannot be taken in.

use usher_core::desk::When;
use usher_core::roster::Problem;

use crate::house::{House, at};

fn problems(roster: &str) -> Vec<Problem> {
    let mut house = House::new("");
    let import = house.import(roster);
    assert!(house.journal().is_empty(), "nothing is written where anything cannot be");
    assert_eq!(import.revision, None);
    import.problems
}

#[test]
fn what_is_not_said_is_as_the_plain_list_has_it() {
    let mut house = House::new("name\nAna\n");
    house.check_in("Ana");
    let person = &house.desk.history().people[0].rows[0].attendee;
    assert_eq!(
        (person.mode.as_str(), person.status.as_str(), person.role.as_str(), person.lunch),
        ("in person", "confirmed", "guest", false)
    );
}

#[test]
fn headers_may_be_in_any_of_the_six_languages() {
    for header in [
        "Full Name,E-mail,Organization",
        "Nom complet,Adresse e-mail,Organisation",
        "Nombre completo,Correo electrónico,Organismo",
        "ФИО,Эл. почта,Организация",
        "姓名,电子邮箱,单位",
        "الاسم الكامل,البريد الإلكتروني,الجهة",
        "name;EMAIL;affiliation",
    ] {
        let mark = if header.contains(';') { ";" } else { "," };
        let mut house = House::new("");
        house.import(&format!("\u{feff}{header}\r\n{}\r\n", ["Ana", "ana@x.org", "Lab"].join(mark)));
        let person = &house.desk.history().people[0].rows[0].attendee;
        assert_eq!(
            (person.name.as_str(), person.email.as_deref(), person.affiliation.as_deref()),
            ("Ana", Some("ana@x.org"), Some("Lab")),
            "{header}"
        );
    }
}

#[test]
fn any_other_column_is_kept_as_it_is() {
    let house = House::new("name,Table no.\nAna,007\n");
    assert_eq!(house.desk.history().people[0].rows[0].attendee.other["Table no."], "007");
}

#[test]
fn a_quoted_cell_may_hold_commas_and_lines() {
    let house = House::new("name,note\n\"Silva, Ana\",\"first\nsecond\"\nBo,\n");
    let people = &house.desk.history().people;
    assert_eq!(people[0].rows[0].attendee.name, "Silva, Ana");
    assert_eq!(people[0].rows[0].attendee.note.as_deref(), Some("first\nsecond"));
    let broken = problems("name,note,mode\nAna,\"first\nsecond\",online\nBo,,sometimes\n");
    assert_eq!(broken[0].row, 3, "rows are counted as a spreadsheet shows them");
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
fn values_of_no_closed_set_are_problems() {
    let found =
        problems("name,group,mode,status,role,lunch,photo consent\nAna,aliens,beamed,maybe,king,often,ask\n");
    let told: Vec<(&str, &str)> = found
        .iter()
        .map(|problem| (problem.column.as_deref().unwrap_or_default(), problem.message.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("group", "`aliens` is none of these: give government, un, academia, industry or other"),
            ("mode", "`beamed` is none of these: give in person or online"),
            ("status", "`maybe` is none of these: give confirmed, cancelled, waitlisted or pending"),
            (
                "role",
                "`king` is none of these: give guest, speaker, moderator, organizer, interpreter, press, staff or crew"
            ),
            ("lunch", "`often` is none of these: give yes or no"),
            ("photo consent", "`ask` is none of these: give yes or no"),
        ]
    );
}

#[test]
fn cells_that_steer_or_run_on_are_problems() {
    let long = "x".repeat(5_000);
    let found = problems(&format!("name,note\nA\u{202e}na,\nBo,{long}\nC\u{7}y,\n"));
    let told: Vec<(usize, &str)> =
        found.iter().map(|problem| (problem.row, problem.message.as_str())).collect();
    assert_eq!(
        told,
        [
            (2, "the cell has a control character (U+202E): remove it"),
            (3, "the cell has 5000 bytes, at most 4096 can be read: is a quote never closed?"),
            (4, "the cell has a control character (U+0007): remove it"),
        ]
    );
}

#[test]
fn rows_of_the_wrong_length_are_problems() {
    let found = problems("name,mode\nAna\nBo,online,extra\nCy,online,,\n");
    assert_eq!(found.len(), 2, "empty cells at the end do no harm: {found:?}");
    assert_eq!(
        (found[0].row, found[0].message.as_str()),
        (2, "the row has 1 cells, the header 2: is a comma or a quote missing?")
    );
}

#[test]
fn files_that_are_no_roster_say_why() {
    let mut house = House::new("");
    let when = house.when();
    let mut refused = |bytes: &[u8]| house.desk.import(bytes, when).expect_err("no roster").to_string();
    assert_eq!(refused(b"name\n"), "the roster has a header and no rows");
    assert_eq!(
        refused(b"name,Full name\nAna,Ana\n"),
        "the roster has two columns for `name` (`name` and `Full name`): rename or remove one"
    );
    let many = format!("name\n{}", "Ana\n".repeat(200_001));
    assert_eq!(refused(many.as_bytes()), "the roster has more than 200000 rows");
    assert_eq!(
        refused(&vec![b'x'; (64 << 20) + 1]),
        "the roster has 67108865 bytes: at most 67108864 can be read"
    );
}
