//! Rosters of every kind through the program: understood, remembered, taken out again; and files that mean harm.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::program::Program;

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("fixtures").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

fn made() -> Program {
    let usher = Program::new();
    usher.done(&["new", &usher.path("event.usher")]);
    usher
}

const BEFORE: &str = "2026-05-04T18:00:00-04:00";

#[test]
fn a_list_of_every_system_is_imported_and_the_second_time_changes_nothing() {
    for file in fixtures("rosters") {
        let usher = made();
        let path = file.display().to_string();
        let import = || usher.done(&["import", &path, "--at", BEFORE]);
        let first = import();
        assert_eq!(
            (&first["problems"], first["new"].as_u64()),
            (&json!([]), first["rows"].as_u64()),
            "{path}"
        );
        let again = import();
        assert_eq!(
            (&again["same"], &again["revision"]),
            (&first["new"], &Value::Null),
            "{path}: {}",
            again["says"]
        );
    }
}

#[test]
fn columns_that_a_person_named_are_remembered() {
    let usher = made();
    let list =
        |guest: &str| usher.file("list.csv", format!("Wer,Woher,Schuhgröße\n{guest},Kenia,42\n").as_bytes());
    let asked = usher.run(&["import", &list("Ana"), "--at", BEFORE]);
    assert_eq!(asked.status, 2);
    assert!(asked.errors.contains("which column is the name?"), "{}", asked.errors);
    let map = ["--map", "name=Wer", "--map", "country=Woher", "--map", "left out=Schuhgröße"];
    let first = usher.done(&[&["import", &list("Ana"), "--at", BEFORE][..], &map].concat());
    assert_eq!((&first["preset"], &first["new"]), (&json!("by hand"), &json!(1)));
    let second = usher.done(&["import", &list("Bo"), "--at", BEFORE]);
    assert_eq!(second["new"], 1);
    let imports = usher.done(&["imports"]);
    assert_eq!(imports["imports"][1]["mapping"], json!({ "country": "Woher", "name": "Wer" }));
    let wrong = usher.run(&["import", &list("Bo"), "--map", "shoe size=Schuhgröße"]);
    assert!(wrong.errors.contains("`shoe size` is none of these: name, first name"), "{}", wrong.errors);
}

#[test]
fn columns_of_a_list_that_was_taken_out_again_are_forgotten() {
    let usher = made();
    let list = usher.file("list.csv", b"Badge,Seat\nAna,A1\n");
    let wrong =
        usher.done(&["import", &list, "--map", "name=Seat", "--map", "left out=Badge", "--at", BEFORE]);
    let revision = wrong["revision"].as_str().expect("a revision");
    usher.done(&["import", "--revert", revision, "--at", BEFORE]);
    let again = usher.run(&["import", &list, "--at", BEFORE]);
    assert_eq!(again.status, 2, "{}", again.out);
    assert!(again.errors.contains("which column is the name?"), "{}", again.errors);
}

#[test]
fn an_import_is_taken_out_again_once_it_is_known_whom_the_journal_keeps() {
    let usher = made();
    let list = usher.file("list.csv", b"name\nAna\nBo\n");
    let import = usher.done(&["import", &list, "--at", BEFORE]);
    let revision = import["revision"].as_str().expect("a revision").to_owned();
    let ana = usher.done(&["find", "Ana"])["results"][0]["attendee"]["id"].as_str().expect("Ana").to_owned();
    usher.done(&["check-in", "--attendee", &ana, "--at", "2026-05-05T13:00:00-04:00"]);
    let asked = usher.done(&["import", "--dry-run", "--revert", &revision]);
    assert_eq!(asked["people_with_entries"], json!([ana]));
    assert_eq!(usher.done(&["imports"])["imports"][0]["in_force"], true, "asking changes nothing");
    usher.done(&["import", "--revert", &revision, "--at", "2026-05-05T13:05:00-04:00"]);
    assert_eq!(usher.done(&["imports"])["imports"][0]["in_force"], false);
}

#[test]
fn two_rows_of_one_person_become_one_before_the_import_or_after_it() {
    let usher = made();
    let list = usher.file("list.csv", b"name,email,diet\nAna Silva,a1@x.org,\nSilva Ana,a2@x.org,vegan\n");
    let asked = usher.done(&["import", "--dry-run", &list, "--at", BEFORE]);
    assert_eq!(asked["doubles"], json!([{ "row": 3, "like_row": 2 }]));
    let one = usher.done(&["import", "--dry-run", &list, "--same", "3=2", "--at", BEFORE]);
    assert_eq!((&one["new"], &one["duplicates"], &one["doubles"]), (&json!(1), &json!(1), &json!([])));
    usher.done(&["import", &list, "--at", BEFORE]);
    let doubles = usher.done(&["doubles"]);
    let [kept, merged] = [0, 1].map(|one| doubles["doubles"][0][one].as_str().expect("an id").to_owned());
    usher.done(&["merge-doubles", "--keep", &kept, "--merge", &merged, "--at", BEFORE]);
    assert_eq!(usher.done(&["doubles"])["doubles"], json!([]));
}

#[test]
fn an_answer_about_nobody_is_an_error_and_nothing_is_imported() {
    let usher = made();
    let list = usher.file("list.csv", b"name\nAna\nBo\n");
    for (said, why) in [
        ("9=2", "row 9 of the list is nobody"),
        ("2=AAAAAAAAAA", "nobody is known as `AAAAAAAAAA`"),
        ("3=7", "row 7 of the list is nobody"),
    ] {
        let refused = usher.run(&["import", &list, "--same", said, "--at", BEFORE]);
        assert_eq!(refused.status, 2, "{said}");
        assert!(refused.errors.contains(why), "{said}: {}", refused.errors);
    }
    let one = usher.done(&["import", &list, "--same", "2=3", "--at", BEFORE]);
    assert_eq!(one["new"], 1, "the later row says the earlier one, whichever is named first: {one}");
}

#[test]
fn another_encoding_can_be_asked_for() {
    let usher = made();
    let list = usher.file("list.csv", b"name\nJos\xe9\nZo\xeb\n");
    let told =
        |encoding: &str| usher.done(&["import", "--dry-run", &list, "--encoding", encoding, "--at", BEFORE]);
    assert_eq!(told("windows-1252")["encoding"], "windows-1252");
    assert!(told("utf-8")["says"].as_str().expect("words").contains("2 characters could not be read"));
}

#[test]
#[cfg(target_os = "linux")]
fn files_that_would_fill_the_memory_are_refused_and_the_desk_stands() {
    let usher = made();
    for file in fixtures("hostile") {
        let answered = usher.run(&["import", &file.display().to_string()]);
        assert_eq!(answered.status, 2);
        let refused = ["could not be read within bounds (it took too much memory", "Cell limit exceeded"];
        assert!(refused.iter().any(|why| answered.errors.contains(why)), "{}", answered.errors);
    }
    assert_eq!(usher.done(&["imports"])["imports"], json!([]));
}

#[test]
fn tickets_and_lists_are_written_in_every_form() {
    let usher = made();
    let list = usher.file(
        "list.csv",
        "name,latin name,email,mode\nليلى حداد,Leila Haddad,leila@example.org,in person\nBo,,,in person\n"
            .as_bytes(),
    );
    usher.done(&["import", &list, "--at", BEFORE]);
    let folder = usher.path("out");
    let tickets =
        |format: &str| usher.done(&["tickets", "--out", &folder, "--format", format, "--at", BEFORE]);
    for (format, files) in [("png", 3), ("svg", 2), ("eml", 1), ("pdf", 1), ("cards", 1)] {
        let before = fs::read_dir(&folder).map_or(0, Iterator::count);
        let answer = tickets(format);
        assert_eq!(fs::read_dir(&folder).expect("a folder").count(), before + files, "{format}");
        assert_eq!(answer["unprintable"], json!([]));
        let unmailed = if format == "eml" { json!(["Bo"]) } else { json!([]) };
        assert_eq!(answer["unmailed"], unmailed);
    }
    let pdf = fs::read(Path::new(&folder).join("tickets.pdf")).expect("a PDF");
    assert!(pdf.starts_with(b"%PDF-"));
    for (which, rows) in [("lobby", 2), ("paper", 2)] {
        for ending in ["csv", "xlsx", "pdf"] {
            let out = format!("{folder}/{which}.{ending}");
            assert_eq!(usher.done(&["list", which, "--out", &out, "--at", BEFORE])["rows"], rows);
        }
    }
    let more = usher.file("more.csv", b"name\nCy\n");
    usher.done(&["import", &more, "--at", "2026-05-05T09:00:00-04:00"]);
    let added = usher.done(&[
        "list",
        "lobby",
        "--added",
        "--out",
        &format!("{folder}/added.csv"),
        "--at",
        "2026-05-05T09:01:00-04:00",
    ]);
    assert_eq!(added["rows"], 1, "what was added since it was sent last");
    let none = usher.run(&["list", "lobby", "--out", &format!("{folder}/lobby.doc")]);
    assert!(
        none.errors.contains("names no format of a list: let it end in .csv, .xlsx or .pdf"),
        "{}",
        none.errors
    );
}

#[test]
fn an_older_ticket_is_revoked_by_a_new_one_in_any_form() {
    let usher = made();
    usher.done(&["import", &usher.file("list.csv", b"name,email\nAna,ana@x.org\n"), "--at", BEFORE]);
    let folder = usher.path("out");
    let first = usher.done(&["tickets", "--out", &folder, "--at", BEFORE])["tickets"][0].clone();
    let id = first["attendee"].as_str().expect("an id").to_owned();
    let anew =
        usher.done(&["tickets", "--out", &folder, "--format", "pdf", "--reissue", &id, "--at", BEFORE]);
    let anew = &anew["tickets"][0];
    assert_eq!(
        (&anew["issue"], anew["file"].as_str()),
        (&json!(2), Some(format!("{folder}/{id}.pdf").as_str()))
    );
    let outcome = |code: &Value| {
        let code = code.as_str().expect("a code").to_owned();
        usher.run(&["check-in", "--code", &code, "--at", "2026-05-05T13:00:00-04:00"]).json["outcome"].clone()
    };
    assert_eq!((outcome(&first["code"]), outcome(&anew["code"])), (json!("revoked"), json!("admitted")));
}

#[test]
fn no_ticket_is_revoked_for_a_mail_that_cannot_be_written() {
    let usher = made();
    usher.done(&["import", &usher.file("list.csv", b"name\nAna\n"), "--at", BEFORE]);
    let folder = usher.path("out");
    let first = usher.done(&["tickets", "--out", &folder, "--at", BEFORE])["tickets"][0].clone();
    let id = first["attendee"].as_str().expect("an id").to_owned();
    let mail = usher.run(&["tickets", "--out", &folder, "--format", "eml", "--reissue", &id, "--at", BEFORE]);
    assert_eq!(mail.status, 2);
    assert!(mail.errors.contains("Ana"), "{}", mail.errors);
    let code = first["code"].as_str().expect("a code");
    let admitted = usher.at("2026-05-05T13:00:00-04:00", &["check-in", "--code", code]);
    assert_eq!(admitted["outcome"], "admitted", "the ticket that they have is still theirs");
}
