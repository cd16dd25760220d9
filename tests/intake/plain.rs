//! Our own list: what it may look like, and what cannot be taken in.

use crate::house::{fixture, list, people, problems, refused, understood};

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
        "name|EMAIL|affiliation",
        "name\tEMAIL\taffiliation",
    ] {
        let mark = [';', '|', '\t'].into_iter().find(|mark| header.contains(*mark)).unwrap_or(',');
        let row = ["Ana", "ana@x.org", "Lab"].join(&mark.to_string());
        let list = list(format!("\u{feff}{header}\r\n{row}\r\n").as_bytes());
        let person = &people(&list)[0];
        assert_eq!(
            (person.name.as_str(), person.email.as_deref(), person.affiliation.as_deref()),
            ("Ana", Some("ana@x.org"), Some("Lab")),
            "{header}"
        );
        assert_eq!(list.origin.preset, "plain list");
    }
}

#[test]
fn values_may_be_in_any_of_them_too() {
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let list = list(&fixture(&format!("plain-{language}.csv")));
        let person = &people(&list)[0];
        assert_eq!(
            (person.mode.as_str(), person.lunch, person.country.is_some(), person.other.len()),
            ("in person", true, true, 1),
            "{language}"
        );
        assert!(
            ["vegan", "vegetarian", "halal"].contains(&person.diet().as_str()),
            "{language}: {}",
            person.diet()
        );
    }
}

#[test]
fn a_quoted_cell_may_hold_commas_and_lines() {
    let list = list(b"name,note\n\"Silva, Ana\",\"first\nsecond\"\nBo,\n");
    let people = people(&list);
    assert_eq!(people[0].name, "Silva, Ana");
    assert_eq!(people[0].note.as_deref(), Some("first\nsecond"));
    let broken = problems("name,note,mode\nAna,\"first\nsecond\",online\nBo,,sometimes\n");
    assert_eq!(broken[0].row, 3, "rows are counted as a spreadsheet shows them");
}

#[test]
fn what_spreadsheets_do_to_files_does_no_harm() {
    let hinted = list(b"sep=;\nname;email\nAna;ana@x.org\n");
    assert_eq!((people(&hinted)[0].email.as_deref(), hinted.rows[0].row), (Some("ana@x.org"), 3));
    let old = list(b"name,email\rAna,ana@x.org\rBo,bo@x.org\r");
    assert_eq!((old.rows.len(), old.rows[1].row), (2, 3));
    let guarded = list(b"name,note,phone\n'=SUM(1;2),'-,'+254 700\n");
    let person = &people(&guarded)[0];
    assert_eq!(
        (person.name.as_str(), person.note.as_deref(), person.phone.as_deref()),
        ("=SUM(1;2)", Some("-"), Some("+254 700")),
        "an apostrophe that guards is taken off again"
    );
    let named = list("name\n'Aisha\nO'Neill\n".as_bytes());
    assert_eq!(people(&named)[0].name, "'Aisha", "one that belongs to a name stays");
}

#[test]
fn a_name_is_put_together_of_its_parts() {
    let list = list(
        "First name,Middle name,Last name\nAna,Maria,Silva\n娜,,李\nPrince,,\n,,Suharto\n지민,,박\n"
            .as_bytes(),
    );
    let people = people(&list);
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Ana Maria Silva", "李娜", "Prince", "Suharto", "박지민"]);
    assert_eq!(people[0].family_name.as_deref(), Some("Silva"));
}

#[test]
fn values_of_no_closed_set_are_problems() {
    let found =
        problems("name,group,mode,status,role,lunch,photo consent\nAna,aliens,beamed,maybe,king,often,ask\n");
    let told: Vec<(&str, String)> = found
        .iter()
        .map(|problem| (problem.column.as_deref().unwrap_or_default(), problem.message()))
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
        .map(|(column, message)| (column, message.to_owned()))
    );
    assert_eq!(
        problems("name,mode\nAna,in person and online\n")[0].message(),
        "`in person and online` is none of these: give in person or online",
        "both are neither"
    );
}

#[test]
fn rows_of_the_wrong_length_are_problems() {
    let found = problems("name,mode\nAna\nBo,online,extra\nCy,online,,\n");
    assert_eq!(found.len(), 2, "empty cells at the end do no harm: {found:?}");
    assert_eq!(
        (found[0].row, found[0].message().as_str()),
        (2, "the row has 1 cells, the header 2: is a comma or a quote missing?")
    );
}

#[test]
fn a_cell_that_runs_on_is_a_problem() {
    let long = "x".repeat(5_000);
    let told = |text: &str| problems(text)[0].message();
    assert_eq!(
        told(&format!("name,note\nBo,{long}\n")),
        "the cell has 5000 bytes, at most 4096 can be read: is a quote never closed?"
    );
    assert_eq!(
        told(&format!("name,Essay\nBo,{long}\n")),
        "the cell has 5000 bytes, at most 4096 can be read: is a quote never closed? Else leave this column out"
    );
}

#[test]
fn a_code_that_a_spreadsheet_rounded_is_a_problem() {
    let told = problems("name,code\nAna,8.14847E+17\nBo,0814847311126137001\nCy,E+17\n");
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].row, told[0].column.as_deref()), (2, Some("code")));
    assert!(told[0].message().starts_with("a spreadsheet has rounded this number"), "{}", told[0].message());
}

#[test]
fn a_row_without_a_name_needs_a_party_or_a_host() {
    let told = problems("name,party\n,Kenya\n,\nAna,\n");
    assert_eq!(told.len(), 0, "a row in which nothing stands is none");
    let told = problems("name,email\n,ana@x.org\n");
    assert_eq!(
        (told[0].column.as_deref(), told[0].message().as_str()),
        (Some("name"), "the name is empty: give one, or a party or a host for a place without a name")
    );
}

#[test]
fn files_that_are_no_roster_say_why() {
    assert_eq!(refused(b"name\n"), "the roster has a header and no rows");
    assert_eq!(
        refused(b""),
        "the roster is empty: it needs a header row with a `name` column, and a row for each person"
    );
    assert_eq!(
        refused(b"name,Full name\nAna,Ana\n"),
        "the roster has two columns for `name` (`name` and `Full name`): rename or remove one, or leave one out"
    );
    let many = format!("name\n{}", "Ana\n".repeat(200_001));
    assert_eq!(refused(many.as_bytes()), "the roster has more than 200000 rows");
    assert_eq!(
        refused(&vec![b'x'; (64 << 20) + 1]),
        "the roster has 67108865 bytes: at most 67108864 can be read"
    );
    assert_eq!(
        refused(b"Wer,Woher\nAna,Kenia\n"),
        "which column is the name? The header in row 1 says `Wer`, `Woher`. Say what is what, such as `--map \"name=Participant\"`"
    );
    assert!(refused(b"%PDF-1.7\n").starts_with("this is a PDF, not a list:"));
    assert!(refused(b"<html><table><tr><td>name</table>").starts_with("this is a web page"));
}

#[test]
fn each_column_says_what_it_becomes_and_what_stands_in_it() {
    let understood = understood(b"name,Table no.\nAna,007\nBo,007\nCy,\n");
    let told: Vec<(String, String, Vec<String>)> = understood
        .columns
        .into_iter()
        .map(|column| (column.label, column.target.to_string(), column.examples))
        .collect();
    let expected = [("name", "name", vec!["Ana", "Bo", "Cy"]), ("Table no.", "kept", vec!["007"])];
    let expected = expected.map(|(label, target, examples)| {
        (label.to_owned(), target.to_owned(), examples.into_iter().map(str::to_owned).collect())
    });
    assert_eq!(told, expected);
}
