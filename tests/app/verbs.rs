//! Each verb's answer, as a script reads it.

use serde_json::{Value, json};

use crate::program::Program;

const ROSTER: &str = "name,email,affiliation,mode,lunch,diet,code\n\
    Ana Silva,ana@example.org,Mission of Brazil,in person,yes,vegan,\n\
    李娜,lina@example.org,Mission of China,in person,no,,\n\
    Omar Said,omar@example.org,Cairo Lab,online,yes,,0814847311126137001\n";

fn small() -> Program {
    let usher = Program::new();
    usher.done(&["new", &usher.path("event.usher")]);
    let roster = usher.file("roster.csv", ROSTER.as_bytes());
    let import = usher.at("2026-05-04T18:00:00-04:00", &["import", &roster]);
    assert_eq!(
        [
            &import["preset"],
            &import["encoding"],
            &import["rows"],
            &import["new"],
            &import["same"],
            &import["problems"]
        ],
        [&json!("plain list"), &json!("UTF-8"), &json!(3), &json!(3), &json!(0), &json!([])]
    );
    usher
}

#[test]
fn new_says_what_the_clock_is_called_that_day() {
    let usher = Program::new();
    let said = usher.say(&["new", &usher.path("event.usher")]);
    assert_eq!(said.status, 0, "{}", said.errors);
    assert!(
        said.out.ends_with(
            "Cutoff 13:15, start 13:30, end 14:45 on 2026-05-05, America/New_York (EDT, UTC-04:00).\n\
             The invitation says “EST, New York time”; clocks there show EDT on that day. \
             Check that 13:15 on those clocks is meant.\n"
        ),
        "{}",
        said.out
    );
}

#[test]
fn options_stand_before_or_after_the_verb() {
    let usher = small();
    let ana = usher.id_of("ana silva");
    let before = usher.run(&[
        "--at",
        "2026-05-05T13:15:59.999999-04:00",
        "--desk",
        "Lift",
        "check-in",
        "--attendee",
        &ana,
    ]);
    assert_eq!(before.json["late"], false);
    assert_eq!(before.json["read_at"], "2026-05-05T17:15:59.999999Z");
    let after =
        usher.run(&["check-in", "--attendee", &ana, "--desk", "Stairs", "--at", "2026-05-05T17:16:05Z"]);
    assert_eq!(after.status, 1);
    assert_eq!(
        after.json["first"],
        json!({ "at": "2026-05-05T17:15:59.999999Z", "desk": "Lift", "means": "look_up" })
    );
    assert_eq!(after.json["says"], "Ana Silva: already in (13:15, Lift, by name).");
}

#[test]
fn a_whole_answer_has_the_promised_shape() {
    let usher = small();
    let ana = usher.id_of("ana");
    let answer = usher.at("2026-05-05T13:02:00-04:00", &["check-in", "--attendee", &ana]);
    assert_eq!(
        answer["attendee"],
        json!({
            "id": ana, "name": "Ana Silva", "affiliation": "Mission of Brazil", "group": "other",
            "mode": "in person", "role": "guest", "status": "confirmed", "lunch": "due", "diet": "vegan",
        })
    );
    assert_eq!(answer["says"], "Ana Silva: checked in, on time (13:02). Lunch: vegan.");
    assert!(answer["entry"].is_string() && answer["act"].is_string());
    assert_eq!(
        (answer.get("first"), answer.get("candidates")),
        (None, None),
        "what does not apply is left out"
    );
}

#[test]
fn an_unlinked_code_is_linked_and_admits() {
    let usher = small();
    let ana = usher.id_of("ana");
    let code = r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#;
    let who = usher.run(&["check-in", "--code", code, "--at", "2026-05-05T13:00:00-04:00"]);
    assert_eq!((who.status, &who.json["outcome"]), (3, &json!("unlinked")));
    usher.at("2026-05-05T13:00:10-04:00", &["link", "--code", code, "--attendee", &ana]);
    let admitted = usher.at("2026-05-05T13:00:20-04:00", &["check-in", "--code", code]);
    assert_eq!(admitted["attendee"]["name"], "Ana Silva");
    let taken = usher.run(&["link", "--code", code, "--attendee", &usher.id_of("李娜")]);
    assert_eq!(taken.status, 2);
    assert_eq!(taken.errors, format!("usher: this code belongs to {ana} already: check them in with it\n"));
}

#[test]
fn an_unlinked_code_is_linked_with_the_admission_and_undone_with_it() {
    let usher = small();
    let ana = usher.id_of("ana");
    let code = r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#;
    let admitted = usher.at("2026-05-05T13:00:10-04:00", &["check-in", "--attendee", &ana, "--link", code]);
    assert_eq!(admitted["outcome"], "admitted");
    let again = usher.run(&["check-in", "--code", code, "--at", "2026-05-05T13:05:00-04:00"]);
    assert_eq!((&again.json["outcome"], &again.json["attendee"]["id"]), (&json!("already_in"), &json!(ana)));
    let act = admitted["act"].as_str().expect("an act");
    usher.at("2026-05-05T13:06:00-04:00", &["undo", act]);
    let undone = usher.run(&["check-in", "--code", code, "--at", "2026-05-05T13:07:00-04:00"]);
    assert_eq!(undone.json["outcome"], "unlinked", "whose it is, is asked again");
}

#[test]
fn a_roster_code_keeps_its_leading_zero() {
    let usher = small();
    let asked =
        usher.run(&["check-in", "--code", "0814847311126137001", "--at", "2026-05-05T13:00:00-04:00"]);
    assert_eq!(asked.json["attendee"]["name"], "Omar Said");
    let other =
        usher.run(&["check-in", "--code", "0814847311126137002", "--at", "2026-05-05T13:00:00-04:00"]);
    assert_eq!(other.json["outcome"], "unlinked", "a number of the system that the roster came from");
}

#[test]
fn find_tells_by_what_it_found() {
    let usher = small();
    let evidence = |query: &str| {
        let found = usher.done(&["find", query]);
        let first = found["results"][0].clone();
        (first["attendee"]["name"].clone(), first["evidence"].clone())
    };
    let found = |name: &str, by: &str| (json!(name), json!(by));
    assert_eq!(evidence("ana@example.org"), found("Ana Silva", "code"));
    assert_eq!(evidence("sil"), found("Ana Silva", "name"));
    assert_eq!(evidence("李"), found("李娜", "name"));
    assert_eq!(evidence("li na"), found("李娜", "latin"));
    assert_eq!(evidence("ana brazil"), found("Ana Silva", "affiliation"));
    assert_eq!(evidence("saeed"), found("Omar Said", "sounds_like"));
    assert_eq!(usher.done(&["find", " "])["results"], json!([]), "nobody is listed for nothing");
}

#[test]
fn a_desk_file_admits_and_issues_nothing() {
    let usher = small();
    usher.at("2026-05-04T18:05:00-04:00", &["tickets", "--out", &usher.path("tickets")]);
    let desk_file = usher.path("desk.usher");
    usher.at("2026-05-04T18:10:00-04:00", &["desk-file", &desk_file]);
    let picture = usher.pictures("tickets")[0].display().to_string();
    let asked = usher.run(&[
        "--event",
        &desk_file,
        "check-in",
        "--image",
        &picture,
        "--at",
        "2026-05-05T13:00:00-04:00",
    ]);
    assert!([0, 3].contains(&asked.status), "the ticket is known: {}", asked.out);
    let refused = usher.run(&["--event", &desk_file, "tickets", "--out", &usher.path("more")]);
    assert_eq!(refused.status, 2);
    assert_eq!(
        refused.errors,
        "usher: this is a desk file, it holds no ticket key: issue tickets from the office file\n"
    );
}

#[test]
fn two_laptops_are_brought_together() {
    let usher = small();
    let (ana, lina) = (usher.id_of("ana"), usher.id_of("李娜"));
    let door = usher.path("door.usher");
    usher.at("2026-05-04T18:10:00-04:00", &["desk-file", &door]);
    usher.at("2026-05-05T13:00:00-04:00", &["check-in", "--attendee", &ana]);
    let there = ["--event", &door, "--desk", "Lift", "check-in", "--attendee"];
    usher.at("2026-05-05T12:59:00-04:00", &[&there[..], &[&ana]].concat());
    usher.at("2026-05-05T13:01:00-04:00", &[&there[..], &[&lina]].concat());
    let merged = usher.at("2026-05-05T13:05:00-04:00", &["merge", &door]);
    assert_eq!(
        (&merged["entries"], &merged["desks"], &merged["doubles"]),
        (&json!(2), &json!([{ "name": "Lift", "entries": 2 }]), &json!(1))
    );
    let tally = usher.done(&["tally", "--as-of", "2026-05-05T13:05:00-04:00"]);
    assert_eq!((&tally["arrived"]["on_time"], &tally["doubles"]), (&json!(2), &json!(1)));
    let other = usher.path("other.usher");
    usher.done(&["new", &other]);
    let refused = usher.run(&["merge", &other]);
    assert_eq!(refused.status, 2);
    assert!(
        refused.errors.starts_with("usher: nothing was merged: it is of another event, `"),
        "{}",
        refused.errors
    );
}

#[test]
fn reports_are_written_in_their_formats() {
    let usher = small();
    let ana = usher.id_of("ana");
    usher.at("2026-05-05T13:02:00-04:00", &["check-in", "--attendee", &ana]);
    for format in ["txt", "csv", "json"] {
        let path = usher.path(&format!("report.{format}"));
        let done = usher.at("2026-05-05T13:05:00-04:00", &["report", &path]);
        assert_eq!(done["tally"]["arrived"]["on_time"], 1);
    }
    let text = std::fs::read_to_string(usher.path("report.txt")).expect("it was written");
    assert!(text.contains("On time: 1 · Late: 0"), "{text}");
    assert!(text.contains("\nJournal: Desk 1: entry "), "{text}");
    let table = std::fs::read_to_string(usher.path("report.csv")).expect("it was written");
    assert!(table.starts_with("\u{feff}id,name,latin name"), "a spreadsheet reads every script");
    assert!(table.contains("on_time,2026-05-05T13:02:00-04:00,no,Desk 1,look_up"), "{table}");
    let itself = ",2026-05-05T13:05:00-04:00,2026-05-05T13:15:00-04:00,2026-05-05T13:16:00-04:00,";
    assert_eq!(table.matches(itself).count(), 3, "each row says of which instant and by which rule: {table}");
    let json: Value =
        serde_json::from_slice(&std::fs::read(usher.path("report.json")).expect("it was written"))
            .expect("it is JSON");
    assert_eq!(json["attendance"].as_array().map(Vec::len), Some(3));
    assert_eq!((&json["as_of"], &json["rows"]), (&"2026-05-05T13:05:00-04:00".into(), &3.into()));
    for (format, magic) in [("xlsx", b"PK\x03\x04"), ("pdf", b"%PDF")] {
        let path = usher.path(&format!("report.{format}"));
        let more = ["--language", "ar", "--as-of", "2026-05-05T13:05:00-04:00"];
        usher.at("2026-05-05T13:06:00-04:00", &[&["report", &path], &more[..]].concat());
        assert!(std::fs::read(&path).expect("it was written").starts_with(magic), "{format}");
    }
    let wrong = usher.run(&["report", &usher.path("report.doc")]);
    assert_eq!(
        wrong.errors,
        format!(
            "usher: `{}` names no format of a report: let it end in .xlsx, .pdf, .txt, .csv or .json\n",
            usher.path("report.doc")
        )
    );
}

#[test]
fn a_head_that_was_noted_proves_that_nothing_was_cut() {
    let usher = small();
    let verified = usher.done(&["verify"]);
    let head = verified["heads"].as_object().and_then(|heads| heads.values().next()).expect("one desk wrote");
    let hash = head["hash"].as_str().expect("a hash");
    assert_eq!(usher.done(&["verify", "--head", hash])["ok"], true);
    let other = usher.run(&["verify", "--head", &"0".repeat(64)]);
    assert_eq!((other.status, &other.json["ok"]), (1, &json!(false)));
}

#[test]
fn practice_is_marked_and_begins_half_an_hour_before_the_cutoff() {
    let usher = Program::new();
    let made = usher.done(&["practice", &usher.path("event.usher")]);
    let now = made["now"].as_str().expect("an instant");
    assert!(now.starts_with("2026-05-05T16:45:0"), "12:45 in New York: {now}");
    let said = usher.say(&["find", "garcia"]).out;
    assert!(said.starts_with("PRACTICE\n"), "{said}");
}

#[test]
fn notes_flags_and_whoever_waits_have_verbs() {
    let program = small();
    let found = program.done(&["find", "ana"]);
    let id = found["results"][0]["attendee"]["id"].as_str().expect("an id").to_owned();
    program.done(&["note", "--attendee", &id, "--text", "Asks for a parking place"]);
    program.done(&["flag", "--attendee", &id, "--text", "Escort: call ext. 4410"]);
    program.done(&["waiting", "--attendee", &id, "--place", "lobby"]);
    program.done(&["waiting", "--attendee", &id, "--place", "lift"]);
    let waiting = program.done(&["waiting"]);
    assert_eq!(
        (&waiting["waiting"][0]["place"], &waiting["says"]),
        (&json!("lift"), &json!("1 person waits."))
    );
    program.done(&["waiting", "--attendee", &id, "--clear"]);
    assert_eq!(program.done(&["waiting"])["waiting"], json!([]), "neither here nor there");

    let admitted = program.done(&["check-in", "--attendee", &id]);
    let texts: Vec<&Value> =
        admitted["attention"].as_array().expect("a list").iter().map(|one| &one["text"]).collect();
    assert_eq!(texts, ["Asks for a parking place", "Escort: call ext. 4410"]);
    program.done(&["flag", "--attendee", &id, "--met"]);
    let shown = program.done(&["show", &id]);
    assert!(shown.to_string().contains("attention_met"), "{shown}");
}

#[test]
fn the_caterer_is_told_plates_without_names() {
    let usher = small();
    let out = usher.path("lunch.pdf");
    let told = usher.at(
        "2026-05-05T12:00:00-04:00",
        &["caterer", &out, "--moment", "guarantee", "--show-rate", "80%", "--language", "es"],
    );
    let tally = usher.done(&["tally"]);
    assert_eq!(told["total"]["requested"], tally["lunch"]["requested"]);
    assert_eq!((&told["show_rate"], &told["moment"]), (&80.into(), &"guarantee".into()));
    assert!(std::fs::read(&out).expect("it was written").starts_with(b"%PDF"));
    let wrong = usher.run(&["caterer", &usher.path("lunch.txt"), "--moment", "service"]);
    assert_eq!(
        (wrong.status, wrong.errors),
        (2, format!("usher: `{}` is to be a PDF: let it end in .pdf\n", usher.path("lunch.txt")))
    );
    let wrong = usher.run(&["caterer", &out, "--moment", "service", "--show-rate", "101"]);
    assert!(wrong.errors.contains("give a number from 0 to 100, such as 80"), "{}", wrong.errors);
}

#[test]
fn badges_are_written_and_handed_to_the_printer() {
    let usher = small();
    let out = usher.path("badges.pdf");
    let all = usher.done(&["badges", &out]);
    assert!(all["badges"].as_i64() > Some(1), "{all}");
    let ana = usher.id_of("ana");
    let one = usher.done(&["badges", &out, "--attendee", &ana, "--paper", "label"]);
    assert_eq!((&one["badges"], &one["printed"]), (&1.into(), &false.into()));
    let nobody = usher.run(&["badges", &out, "--attendee", "000000000000"]);
    assert_eq!(nobody.status, 2, "{}", nobody.errors);

    // A printer of ours notes what it was given.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = usher.path("bin");
        std::fs::create_dir(&folder).expect("a folder");
        let printer = format!("{folder}/lp");
        let noted = usher.path("printed");
        std::fs::write(&printer, format!("#!/bin/sh\ncp \"$1\" '{noted}'\n")).expect("a printer");
        std::fs::set_permissions(&printer, std::fs::Permissions::from_mode(0o755)).expect("it can run");
        let print = |path: &str| {
            std::process::Command::new(env!("CARGO_BIN_EXE_usher"))
                .args(["--event", &usher.path("event.usher"), "badges", &out, "--attendee", &ana, "--print"])
                .env("PATH", path)
                .output()
                .expect("it runs")
        };
        let path = std::env::var("PATH").unwrap_or_default();
        let done = print(&format!("{folder}:{path}"));
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(std::fs::read(&noted).expect("it was printed"), std::fs::read(&out).expect("it is there"));
        std::fs::write(&printer, "#!/bin/sh\necho 'lp: no default destination' >&2\nexit 1\n")
            .expect("a printer");
        let failed = print(&format!("{folder}:{path}"));
        assert_eq!(failed.status.code(), Some(2));
        assert_eq!(
            String::from_utf8_lossy(&failed.stderr),
            format!("usher: cannot print `{out}`: lp: no default destination\n")
        );
    }
}

#[test]
fn only_who_was_there_gets_a_certificate() {
    let usher = small();
    let (ana, lina) = (usher.id_of("ana"), usher.id_of("lina"));
    usher.at("2026-05-05T13:02:00-04:00", &["check-in", "--attendee", &ana]);
    let out = usher.path("certificates.pdf");
    let all = usher.done(&["certificates", &out]);
    assert_eq!((&all["certificates"], &all["absent"]), (&1.into(), &json!([])));
    let asked = usher.done(&["certificates", &out, "--attendee", &ana, "--attendee", &lina]);
    assert_eq!((&asked["certificates"], &asked["absent"]), (&1.into(), &json!([lina])));
    assert!(std::fs::read(&out).expect("it was written").starts_with(b"%PDF"));
}
