//! What is wrong is answered with what and where; nothing is written, and nothing panics.

use serde_json::{Value, json};

use crate::program::{Answered, Program};

fn made() -> Program {
    let usher = Program::new();
    usher.done(&["new", &usher.path("event.usher")]);
    usher
}

fn import(usher: &Program, name: &str, bytes: &[u8]) -> Answered {
    let file = usher.file(name, bytes);
    let answered = usher.run(&["import", &file]);
    assert_eq!(answered.status, 2, "{}", answered.out);
    assert_eq!(usher.done(&["journal"])["entries"], json!([]), "nothing was written");
    answered
}

#[test]
fn rosters_that_cannot_be_read_say_why() {
    let usher = made();
    let wide = format!("name{}\n", ",x".repeat(9_999));
    let cases: [(&[u8], &str); 5] = [
        (
            b"first,second\nAna,a@example.org\n",
            "which column is the name? The header in row 1 says `first`, `second`. Say what is what, such as `--map \"name=Participant\"`",
        ),
        (b"", "the roster is empty: it needs a header row with a `name` column, and a row for each person"),
        (
            b"\x01\x02\0name\0",
            "the roster is not a text file (a zero byte at byte 2): export it again as CSV or XLSX",
        ),
        (b"%PDF-1.7\nAna", "this is a PDF, not a list: ask for the list as XLSX or CSV"),
        (wide.as_bytes(), "row 1 has more than 300 columns: remove those that are no part of the list"),
    ];
    for (bytes, message) in cases {
        let errors = import(&usher, "roster.csv", bytes).errors;
        assert_eq!(errors, format!("usher: `{}`: {message}\n", usher.path("roster.csv")));
    }
}

#[test]
fn broken_rows_are_named_by_row_and_column_and_none_is_taken_in() {
    let usher = made();
    let answered = import(
        &usher,
        "roster.csv",
        b"name,mode,lunch\nAna,in person,yes\nBo,maybe,yes\nCy,online\n,online,no\nDee,online,perhaps\n",
    );
    let problems: Vec<Value> = answered.json["problems"]
        .as_array()
        .expect("problems are a list")
        .iter()
        .map(|told| json!({ "row": told["row"], "column": told["column"], "message": told["message"] }))
        .collect();
    assert_eq!(
        Value::from(problems),
        json!([
            { "row": 3, "column": "mode", "message": "`maybe` is none of these: give in person or online" },
            { "row": 4, "column": null, "message": "the row has 2 cells, the header 3: is a comma or a quote missing?" },
            { "row": 5, "column": "name", "message": "the name is empty: give one, or a party or a host for a place without a name" },
            { "row": 6, "column": "lunch", "message": "`perhaps` is none of these: give yes or no" },
        ])
    );
    assert!(answered.errors.starts_with("usher: 4 problems in `"), "{}", answered.errors);
}

#[test]
fn codes_that_are_none_get_an_answer() {
    let usher = made();
    usher.at("2026-05-04T18:00:00-04:00", &["import", &usher.file("roster.csv", b"name\nAna\n")]);
    let outcome = |code: &str| {
        let answered = usher.run(&["check-in", "--code", code, "--at", "2026-05-05T13:00:00-04:00"]);
        assert_eq!(answered.status, 1, "{}{}", answered.out, answered.errors);
        (answered.json["outcome"].clone(), answered.json["says"].clone())
    };
    assert_eq!(
        outcome(&"x".repeat(10_000)),
        (json!("not_a_ticket"), json!("Longer than any ticket, not a ticket. Find the name."))
    );
    assert_eq!(outcome("\u{1}\u{1b}[2J\u{7}").0, "unknown");
    assert_eq!(outcome("<script>alert(1)</script>").0, "unknown");
    assert_eq!(outcome("").0, "not_a_ticket");
    assert_eq!(outcome("-5").0, "unknown");
}

#[test]
fn event_files_that_are_none_are_left_alone() {
    let usher = made();
    let with = |name: &str, bytes: &[u8]| {
        let file = usher.file(name, bytes);
        let answered = usher.run(&["--event", &file, "tally"]);
        assert_eq!(answered.status, 2);
        (answered.errors, file)
    };
    let (errors, file) = with(
        "notes.txt",
        b"not a database at all, but long enough to have a header of a hundred bytes, if one reads on and on",
    );
    assert_eq!(errors, format!("usher: `{file}` is not an event file of Usher\n"));
    let whole = std::fs::read(usher.path("event.usher")).expect("the event file is there");
    let (errors, file) = with("cut.usher", &whole[..whole.len() / 2]);
    assert_eq!(
        errors,
        format!(
            "usher: event file `{file}` is damaged (it is cut: {} of {} bytes are there): open a backup of it, and keep this one for repair\n",
            whole.len() / 2,
            whole.len()
        )
    );
    let mut newer = whole;
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let (errors, file) = with("newer.usher", &newer);
    assert_eq!(
        errors,
        format!("usher: event file `{file}` is of format 99, this Usher knows up to 1: use a newer Usher\n")
    );
    let missing = usher.path("missing.usher");
    assert_eq!(
        usher.run(&["--event", &missing, "tally"]).errors,
        format!("usher: no event file at `{missing}`: make one with `usher new` or `usher practice`\n")
    );
    let again = usher.run(&["new", &usher.path("event.usher")]);
    assert_eq!(
        again.errors,
        format!(
            "usher: `{}` exists already: choose another name, nothing was written\n",
            usher.path("event.usher")
        )
    );
}

#[test]
fn a_read_only_file_can_be_looked_at() {
    let usher = made();
    usher.at("2026-05-04T18:00:00-04:00", &["import", &usher.file("roster.csv", b"name\nAna\n")]);
    let path = usher.path("event.usher");
    let mut permissions = std::fs::metadata(&path).expect("it is there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("its mode can be set");
    assert_eq!(usher.done(&["tally"])["in_person"]["registered"], 1);
    let refused = usher.run(&["walk-in", "--name", "Bo"]);
    assert_eq!(refused.status, 2);
    assert_eq!(refused.errors, format!("usher: event file `{path}` is read-only: nothing was written\n"));
}

#[test]
fn words_that_cannot_be_understood_are_quoted() {
    let usher = made();
    let errors = |arguments: &[&str]| {
        let answered = usher.run(arguments);
        assert_eq!(answered.status, 2, "{}", answered.out);
        answered.errors
    };
    assert!(
        errors(&["tally", "--as-of", "13:15"])
            .contains("`13:15` is not an instant: write it as 2026-05-05T13:15:00-04:00, with the offset")
    );
    assert_eq!(
        errors(&["set", "cutoff=quarter past"]),
        "usher: setting `cutoff` cannot be `quarter past`: give a time on the event's clock, such as 13:15 or 2026-05-05T13:15\n"
    );
    assert_eq!(
        errors(&["set", "colour=blue"]),
        "usher: no setting `colour`: there are title, cutoff, start, end, grace, release, capacity, lunch.mode, lunch.plan.DIET, zone.confirmed\n"
    );
    assert_eq!(
        errors(&["show", "0000000000"]),
        "usher: no attendee `0000000000` in this event: look the name up with `usher find`\n"
    );
    assert_eq!(
        errors(&["undo", "nonsense"]),
        "usher: no entry or act `nonsense` in this journal: `usher journal` lists them\n"
    );
    assert_eq!(
        errors(&["decode", &usher.file("note.png", b"just words")]),
        format!(
            "usher: 1 of 1 pictures cannot be read: `{}` is neither PNG nor JPEG: save the picture as one of them\n",
            usher.path("note.png")
        )
    );
}

#[test]
fn a_spoiled_workbook_is_an_answer_however_it_is_spoiled() {
    let program = made();
    let whole = include_bytes!("../fixtures/rosters/plain.xls");
    // Every so many bytes one is wrong; what reads it may ask for all the memory there is, in a process of its own.
    for at in (0..whole.len()).step_by(whole.len() / 24) {
        let mut bytes = whole.to_vec();
        bytes[at] ^= 0xff;
        bytes.truncate(whole.len() - at % 512);
        let file = program.file("spoiled.xls", &bytes);
        let answered = program.run(&["import", &file, "--dry-run"]);
        assert!([0, 2].contains(&answered.status), "byte {at}: {}{}", answered.out, answered.errors);
        assert!(!answered.errors.contains("panicked"), "byte {at}: {}", answered.errors);
        assert!(answered.status == 0 || !answered.errors.is_empty(), "byte {at} is told");
    }
}
