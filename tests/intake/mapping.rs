//! Lists of nobody we know: a person says what is what, and that is remembered.

use usher_core::roster::Mapping;
use usher_intake::{Choice, FileProblem, Proposed, Target, Understood, Wanted, open, understand};

use crate::house::people;

const GERMAN: &str =
    "Stand: 3. Mai\n\nTeilnehmer,Kontakt E-Mail,Firma oder Amt,Essen\nAna,ana@x.org,Lab,vegan\n";

fn by_hand(
    text: &str,
    columns: &[(&str, &str)],
    remembered: Option<&Mapping>,
) -> Result<Understood, FileProblem> {
    let columns = columns
        .iter()
        .map(|(label, target)| ((*label).to_owned(), Target::from_name(target).expect("a target")))
        .collect();
    let opened = open(text.as_bytes(), &Choice::default())?;
    understand(&opened, &Wanted { header_row: None, columns }, |_| remembered)
}

#[test]
fn what_is_likely_is_proposed_and_nothing_is_imported_unasked() {
    let understood = by_hand(GERMAN, &[], None).expect("a text");
    assert_eq!((understood.preset, understood.header_row, understood.preface), ("by hand", 3, 1));
    assert_eq!(
        understood.lacks.expect("a question").to_string(),
        "which column is the name? The header in row 3 says `Teilnehmer`, `Kontakt E-Mail`, `Firma oder Amt`, `Essen`. \
         Say what is what, such as `--map \"name=Participant\"`. It may be --map \"email=Kontakt E-Mail\""
    );
    assert_eq!(understood.columns[1].proposed, Proposed::Guessed);
}

#[test]
fn a_person_says_what_is_what() {
    let said = [("Teilnehmer", "name"), ("Firma oder Amt", "affiliation"), ("Essen", "diet")];
    let list = by_hand(GERMAN, &said, None).and_then(Understood::list).expect("a list");
    let person = &people(&list)[0];
    assert_eq!(
        (
            person.name.as_str(),
            person.email.as_deref(),
            person.affiliation.as_deref(),
            person.diet().as_str()
        ),
        ("Ana", Some("ana@x.org"), Some("Lab"), "vegan")
    );
    assert_eq!(list.rows[0].row, 4);
    let wrong = by_hand(GERMAN, &[("Name", "name")], None).expect_err("no such column").to_string();
    assert_eq!(
        wrong,
        "the roster has no column `Name`: it has `Teilnehmer`, `Kontakt E-Mail`, `Firma oder Amt`, `Essen`"
    );
    let twice = [("Teilnehmer", "name"), ("Essen", "name")];
    let problem =
        by_hand(GERMAN, &twice, None).and_then(Understood::list).expect_err("two names").to_string();
    assert!(problem.starts_with("the roster has two columns for `name`"), "{problem}");
}

#[test]
fn the_next_list_with_the_same_headers_is_understood_as_the_last_one() {
    let said = [("Teilnehmer", "name"), ("Essen", "left out")];
    let first = by_hand(GERMAN, &said, None).and_then(Understood::list).expect("a list");
    let again = by_hand(&GERMAN.replace("Ana", "Bo"), &[], Some(&first.origin.mapping)).expect("a text");
    assert!(again.columns.iter().all(|column| column.proposed == Proposed::Remembered));
    let again = again.list().expect("nothing is asked again");
    assert_eq!(again.origin.fingerprint, first.origin.fingerprint);
    let person = &people(&again)[0];
    assert_eq!((person.name.as_str(), person.other.get("Essen")), ("Bo", None));
    assert_eq!(person.other["Firma oder Amt"], "Lab", "what was kept is kept again");
}

#[test]
fn every_target_has_a_name_that_names_it() {
    for target in Target::all().chain([Target::Else("email"), Target::Choice("diet", "a: b".to_owned())]) {
        assert_eq!(Target::from_name(&target.to_string()), Some(target));
    }
    assert_eq!(Target::from_name("shoe size"), None);
}

#[test]
fn the_row_with_the_headers_can_be_named() {
    let opened = open(b"name,email\nname,email\nAna,ana@x.org\n", &Choice::default()).expect("a text");
    let wanted = Wanted { header_row: Some(2), ..Wanted::default() };
    let list = understand(&opened, &wanted, |_| None).and_then(Understood::list).expect("a list");
    assert_eq!((list.rows.len(), list.rows[0].row), (1, 3));
}

#[test]
fn a_list_is_remembered_though_its_headers_are_in_capitals() {
    let first = by_hand("Badge;Mail\nAna;ana@x.org\n", &[("Badge", "name"), ("Mail", "email")], None);
    let mapping = first.expect("a text").list().expect("a list").origin.mapping;
    let again = by_hand("BADGE;mail\nBo;bo@x.org\n", &[], Some(&mapping)).expect("a text");
    assert_eq!(again.lacks, None);
    let people = people(&again.list().expect("a list"));
    assert_eq!((people[0].name.as_str(), people[0].email.as_deref()), ("Bo", Some("bo@x.org")));
}
