//! The first day, by the command line: the sample roster from its tickets to its figures.

use crate::program::{Program, assert_identities};

#[test]
fn every_confirmed_guest_is_admitted_once_from_the_picture_of_the_ticket() {
    let usher = Program::with_sample_roster();
    let issued = usher.at("2026-05-04T18:05:00-04:00", &["tickets", "--out", &usher.path("tickets")]);
    assert_eq!(issued["tickets"].as_array().map(Vec::len), Some(138), "one for everybody who is confirmed");

    let pictures = usher.pictures("tickets");
    assert_eq!(pictures.len(), 138);
    let names: Vec<String> = pictures.iter().map(|path| path.display().to_string()).collect();
    let decoded =
        usher.done(&[&["decode"][..], &names.iter().map(String::as_str).collect::<Vec<_>>()].concat());
    for (image, ticket) in decoded["images"].as_array().expect("images are a list").iter().zip(&names) {
        assert_eq!(image["file"], ticket.as_str());
        assert_eq!(image["texts"].as_array().map(Vec::len), Some(1), "one code on {ticket}");
    }

    let mut admitted = 0;
    let mut asked = 0;
    for (number, picture) in names.iter().enumerate() {
        let at = format!("2026-05-05T12:{:02}:{:02}-04:00", 40 + number / 60, number % 60);
        let answered = usher.run(&["check-in", "--image", picture, "--at", &at]);
        match answered.json["outcome"].as_str() {
            Some("admitted") => {
                assert_eq!(answered.status, 0);
                assert_eq!(answered.json["attendee"]["mode"], "in person");
                assert!(
                    picture.contains(answered.json["attendee"]["id"].as_str().expect("an id")),
                    "the right person"
                );
                admitted += 1;
            }
            Some("online_registrant") => {
                assert_eq!(answered.status, 3, "a question");
                asked += 1;
            }
            other => panic!("{other:?} for {picture}: {}", answered.out),
        }
    }
    assert_eq!((admitted, asked), (99, 39));

    let again = usher.run(&["check-in", "--image", &names[0], "--at", "2026-05-05T12:59:00-04:00"]);
    assert!(
        ["already_in", "online_registrant"].contains(&again.json["outcome"].as_str().unwrap_or_default())
    );

    let tally = usher.done(&["tally", "--as-of", "2026-05-05T13:00:00-04:00"]);
    assert_identities(&tally);
    assert_eq!(tally["inside"], 99);
    assert_eq!(tally["in_person"]["not_yet"], 0, "every confirmed guest is in");
    assert_eq!(tally["in_person"]["on_time"], tally["in_person"]["confirmed"]);
    assert_eq!(tally["roles"]["speaker"]["arrived"], 6);
    assert_eq!(tally["lunch"]["due"], 86);
    assert_eq!(tally["doubles"], 0);
    assert_eq!(usher.done(&["verify"])["ok"], true);
}

#[test]
fn what_really_happens_at_the_door_shows_in_tally_journal_and_verify() {
    let usher = Program::with_sample_roster();
    let person = |filter: &dyn Fn(&serde_json::Value) -> bool| {
        let report = usher.path("people.json");
        usher.at("2026-05-04T19:00:00-04:00", &["report", &report]);
        let report: serde_json::Value =
            serde_json::from_slice(&std::fs::read(report).expect("the report was written"))
                .expect("it is JSON");
        let people = report["attendance"].as_array().expect("it lists people").clone();
        let found =
            people.into_iter().find(|person| filter(person)).expect("the sample roster has such a guest");
        found["id"].as_str().expect("an id is a text").to_owned()
    };
    let in_person = |person: &serde_json::Value| person["mode"] == "in person" && person["role"] == "guest";
    let confirmed = |person: &serde_json::Value| in_person(person) && person["status"] == "confirmed";
    let ambassador = person(&|person| confirmed(person) && person["honorific"] != "" && person["name"] != "");
    let switched = person(&|person| person["mode"] == "online" && person["status"] == "confirmed");
    let cancelled = person(&|person| in_person(person) && person["status"] == "cancelled");
    let eater = person(&|person| {
        confirmed(person)
            && person["id"] != ambassador.as_str()
            && person["diet"] == "vegan"
            && person["name"] != "Guest of"
    });
    let declared = person(&|person| {
        confirmed(person) && person["id"] != ambassador.as_str() && person["id"] != eater.as_str()
    });

    let substitute = usher.at(
        "2026-05-05T12:50:00-04:00",
        &["substitute", "--for", &ambassador, "--name", "Akosua Deputy", "--by", "the Ambassador"],
    );
    assert_eq!(substitute["outcome"], "admitted");
    assert!(substitute["attendee"]["in_place_of"].is_string(), "both names are kept: {substitute}");
    let code = usher.run(&["check-in", "--attendee", &ambassador, "--at", "2026-05-05T12:51:00-04:00"]);
    assert_eq!(code.json["outcome"], "already_in");
    assert_eq!(code.json["holder"]["name"], "Akosua Deputy");

    let walk_in =
        usher.at("2026-05-05T12:52:00-04:00", &["walk-in", "--name", "Ama Mensah", "--group", "academia"]);
    assert_eq!(walk_in["outcome"], "admitted");

    let question = usher.run(&["check-in", "--attendee", &switched, "--at", "2026-05-05T12:53:00-04:00"]);
    assert_eq!((question.status, &question.json["outcome"]), (3, &"online_registrant".into()));
    usher.at("2026-05-05T12:53:05-04:00", &["check-in", "--attendee", &switched, "--admit"]);

    let refused = usher.run(&["check-in", "--attendee", &cancelled, "--at", "2026-05-05T12:54:00-04:00"]);
    assert_eq!((refused.status, &refused.json["outcome"]), (1, &"cancelled".into()));
    usher.at(
        "2026-05-05T12:54:30-04:00",
        &["check-in", "--attendee", &cancelled, "--override", "the chair asks"],
    );

    let arrival = usher.at("2026-05-05T12:55:00-04:00", &["check-in", "--attendee", &eater]);
    let plate = usher.at("2026-05-05T12:56:00-04:00", &["lunch", "--attendee", &eater]);
    assert_eq!(plate["diet"], "vegan");
    let entry = arrival["entry"].as_str().expect("an entry");
    let asks = usher.run(&["undo", entry, "--at", "2026-05-05T12:57:00-04:00"]);
    assert_eq!((asks.status, &asks.json["question"]), (3, &"lunch".into()), "the plate is asked about first");
    usher.at("2026-05-05T12:57:10-04:00", &["undo", entry, "--lunch", "keep"]);

    let late = usher.at("2026-05-05T13:16:00-04:00", &["walk-in", "--name", "Late Comer"]);
    assert_eq!(late["late"], true);
    let paper = usher.at("2026-05-05T12:58:00-04:00", &["check-in", "--attendee", &declared, "--declared"]);
    assert_eq!(
        (&paper["outcome"], &paper["late"]),
        (&"admitted".into(), &false.into()),
        "the declared time decides"
    );

    let tally = usher.done(&["tally", "--as-of", "2026-05-05T13:20:00-04:00"]);
    assert_identities(&tally);
    assert_eq!(tally["in_person"]["on_time"], 2, "the substitute's seat and the declared arrival: {tally}");
    assert_eq!(tally["walk_ins"], serde_json::json!({ "on_time": 1, "late": 1 }));
    assert_eq!(tally["came_in_person"]["on_time"], 1);
    assert_eq!(tally["by_override"]["on_time"], 1);
    assert_eq!(tally["lunch"]["claimed"], 1, "the plate is gone");
    assert_eq!(tally["inside"], 6);

    let journal = usher.done(&["journal"]);
    let kinds: Vec<&str> = journal["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .filter_map(|entry| entry["kind"].as_str())
        .collect();
    for kind in [
        "substituted",
        "roster_revision",
        "refused",
        "checked_in",
        "lunch_claimed",
        "undone",
        "figures_stated",
    ] {
        assert!(kinds.contains(&kind), "{kind} is in the journal");
    }
    let undone = journal["entries"].as_array().expect("entries").iter().find(|known| known["id"] == entry);
    assert_eq!(undone.map(|entry| &entry["undone"]), Some(&true.into()));
    let verified = usher.done(&["verify"]);
    assert_eq!(verified["ok"], true);

    let text = usher.say(&["tally", "--as-of", "2026-05-05T13:20:00-04:00"]).out;
    assert!(
        text.contains("Stated at 13:15: 4 arrived. Known now for that minute: 5 (+1 from Desk 1)"),
        "what changed since 13:15 is said: {text}"
    );
}
