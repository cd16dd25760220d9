//! Attendance reports through the program: understood, asked about, taken in, taken out again.

use serde_json::{Value, json};

use crate::program::{Program, assert_identities};

const AFTER: &str = "2026-05-05T16:00:00-04:00";

fn report(name: &str) -> String {
    format!("tests/fixtures/attendance/{name}")
}

fn people<'a>(answer: &'a Value, fate: &str) -> Vec<&'a str> {
    let people = answer["people"].as_array().expect("people are a list");
    let of = people.iter().filter(|person| person["fate"] == fate);
    of.map(|person| person["name"].as_str().expect("a name")).collect()
}

#[test]
fn a_report_is_previewed_taken_in_counted_and_taken_out_again() {
    let usher = Program::with_sample_roster();
    let path = report("teams-en.csv");
    let before = usher.at(AFTER, &["tally"])["online"].clone();
    let dry = usher.at(AFTER, &["online", &path, "--dry-run"]);
    assert_eq!((&dry["report"]["system"], &dry["entry"]), (&json!("Teams"), &Value::Null));
    assert_eq!(usher.at(AFTER, &["tally"])["online"], before, "looking changes nothing");
    let taken = usher.at(AFTER, &["online", &path]);
    assert_eq!(taken["rows_of"], json!({ "bot": 1, "device": 1, "matched": 7, "nobody": 1, "several": 1 }));
    assert_eq!(people(&taken, "several"), ["Priya Sharma (Unverified)"]);
    assert!(
        taken["says"].as_str().is_some_and(|says| says.contains("11 rows = 7 of 7 people on the roster"))
    );
    assert!(
        taken["totals"].as_array().is_some_and(|totals| totals.iter().all(|total| total["agrees"] == true))
    );
    let tally = usher.at(AFTER, &["tally"]);
    assert_identities(&tally);
    // Five are registered online; one of them came after the start. One is registered in person, one organizes.
    assert_eq!((&tally["online"]["joined_on_time"], &tally["online"]["joined_late"]), (&json!(4), &json!(1)));
    assert_eq!(tally["in_person"]["joined_online"], 1);
    let again = usher.at(AFTER, &["online", &path]);
    assert_eq!((&again["new"], &again["same"], &again["entry"]), (&json!(0), &json!(7), &Value::Null));
    let entry = taken["entry"].as_str().expect("an entry");
    let listed = usher.done(&["online"]);
    assert_eq!((&listed["reports"][0]["entry"], &listed["reports"][0]["people"]), (&json!(entry), &json!(7)));
    usher.at(AFTER, &["online", "--revert", entry]);
    assert_eq!(usher.at(AFTER, &["tally"])["online"], before);
    assert_eq!(usher.done(&["online"])["reports"][0]["in_force"], false);
    assert_eq!(usher.done(&["verify"])["ok"], true);
}

#[test]
fn a_person_says_who_is_whom_and_whom_to_leave_out() {
    let usher = Program::with_sample_roster();
    let path = report("zoom-meeting.csv");
    let dry = usher.at(AFTER, &["online", &path, "--dry-run"]);
    let people = dry["people"].as_array().expect("people");
    let priya = people.iter().find(|person| person["name"] == "Priya Sharma").expect("in the report");
    let id = priya["candidates"][0].as_str().expect("a candidate").to_owned();
    let said = [
        "--match",
        &format!("Priya Sharma={id}"),
        "--ignore",
        "solange.ferrer@example.com",
        "--ignore",
        "iPhone",
    ];
    let taken = usher.at(AFTER, &[&["online", &path][..], &said].concat());
    assert_eq!(
        taken["rows_of"],
        json!({ "bot": 1, "ignored": 2, "matched": 11, "waited": 1 }),
        "{}",
        taken["says"]
    );
    let wrong = usher.run(&["online", &path, "--ignore", "Nobody in particular", "--at", AFTER]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.errors.contains("is called `Nobody in particular`"), "{}", wrong.errors);
    let unknown = usher.run(&["online", &path, "--match", "iPhone=0000000000", "--at", AFTER]);
    assert!(unknown.errors.contains("no attendee `0000000000`"), "{}", unknown.errors);
    let contradicts = usher.run(&["online", &path, "--ignore", "Gleb Neznamov", "--at", AFTER]);
    assert_eq!(contradicts.status, 2);
    assert!(contradicts.errors.contains("take that out first"), "{}", contradicts.errors);
}

#[test]
fn what_the_file_does_not_say_is_asked() {
    let usher = Program::with_sample_roster();
    let path = report("zoom-meeting-unique-users.csv");
    let asked = usher.run(&["online", &path, "--at", AFTER]);
    assert_eq!((asked.status, &asked.json["asks"]["what"]), (3, &json!("without_times")));
    assert!(usher.done(&["online"])["reports"].as_array().is_some_and(Vec::is_empty), "nothing was taken in");
    let answered = usher.at(AFTER, &["online", &path, "--without-times", "until-end"]);
    assert!(answered["entry"].is_string());

    let text = "Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\n\
                Priya Sharma,priya.sharma@example.org,06/05/2026 01:20 PM,06/05/2026 02:00 PM,40,Yes\n";
    let other = usher.file("report.csv", text.as_bytes());
    let asked = usher.run(&["online", &other, "--at", AFTER]);
    assert_eq!((asked.status, &asked.json["asks"]["dmy"]), (3, &json!("2026-05-06")));
    assert!(asked.json["says"].as_str().is_some_and(|says| says.contains("`--dates dmy` (2026-05-06)")));
    let elsewhen = usher.run(&["online", &other, "--dates", "dmy", "--at", AFTER]);
    assert_eq!(elsewhen.status, 2);
    assert!(
        elsewhen.errors.contains("nobody in this report was there during the event"),
        "{}",
        elsewhen.errors
    );
}

#[test]
fn the_zone_of_the_times_is_said_aloud() {
    let usher = Program::with_sample_roster();
    let path = report("webex-en.csv");
    let says = |arguments: &[&str]| {
        let answer = usher.at(AFTER, &[&["online", &path, "--dry-run"], arguments].concat());
        answer["says"].as_str().expect("words").to_owned()
    };
    assert!(says(&[]).contains("The file says no zone: its times are taken for those of America/New_York."));
    let toronto = says(&["--zone", "America/Toronto"]);
    assert!(toronto.contains("those of America/Toronto"), "{toronto}");
    let wrong = usher.run(&["online", &path, "--zone", "Asia/Tokyo", "--at", AFTER]);
    assert!(wrong.errors.contains("are its times in another zone?"), "{}", wrong.errors);
}

#[test]
fn a_total_that_does_not_agree_is_told_and_nothing_is_lost_by_it() {
    let usher = Program::with_sample_roster();
    let answer = usher.at(AFTER, &["online", &report("zoom-meeting-one-missing.csv")]);
    let totals = answer["totals"].as_array().expect("totals");
    let apart: Vec<&Value> = totals.iter().filter(|total| total["agrees"] == false).collect();
    assert_eq!(
        apart,
        [&json!({ "what": "participants", "row": null, "stated": 12, "ours": 11, "agrees": false })]
    );
    let told = usher.say(&["online", &report("zoom-meeting-one-missing.csv"), "--dry-run", "--at", AFTER]);
    assert!(
        told.out.contains("Participants: the file states 12, its rows come to 11: DIFFERS"),
        "{}",
        told.out
    );
}

#[test]
fn a_file_that_is_no_report_or_has_problems_says_what_and_changes_nothing() {
    let usher = Program::with_sample_roster();
    for (name, bytes, told) in [
        ("empty.csv", &b""[..], "the file is empty: take the report from the meeting's system again"),
        ("list.csv", b"name,email\nAna,ana@example.org\n", "this is no attendance report"),
        ("page.csv", b"<!doctype html><html></html>", "this is a web page"),
        ("zeros.csv", b"a\0b", "this is not a text file (a zero byte at byte 1)"),
        (
            "bad.csv",
            b"Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\nAna,,soon,5/5/2026 14:00,5,No\n",
            "row 2, column `Join time`: `soon` is no point in time that can be read",
        ),
    ] {
        let path = usher.file(name, bytes);
        let refused = usher.run(&["online", &path, "--at", AFTER]);
        assert_eq!(refused.status, 2, "{name}");
        assert!(refused.errors.contains(told), "{name}: {}", refused.errors);
    }
    let missing = usher.run(&["online", "nowhere.csv"]);
    assert!(missing.errors.contains("cannot read `nowhere.csv`"), "{}", missing.errors);
    assert!(usher.done(&["online"])["reports"].as_array().is_some_and(Vec::is_empty));
    let none = usher.run(&["online", "--revert", "01890000-0000-7000-8000-000000000000"]);
    assert!(none.errors.contains("no attendance report"), "{}", none.errors);
}
