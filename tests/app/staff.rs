//! Roles and PINs on the command line.

use crate::program::Program;

const PIN: &str = "407193";

/// An event with the sample roster, where Sam, a supervisor, has a PIN.
fn kept() -> Program {
    let program = Program::with_sample_roster();
    let set = program.typing(PIN, &["staff", "set", "Sam", "--role", "supervisor", "--pin"]);
    assert_eq!((set.status, set.errors.as_str()), (0, ""), "{}", set.out);
    assert_eq!(set.json["says"], "Sam: Supervisor. Has a PIN.");
    program
}

#[test]
fn a_supervisor_approves_with_a_pin_from_standard_input_and_never_from_the_arguments() {
    let program = kept();
    let cancelled = program.id_of("Ezequiel");
    let check_in =
        ["check-in", "--attendee", &cancelled, "--override", "the chair asks", "--operator", "Lea"];

    let refused = program.typing("", &check_in);
    assert_eq!(refused.status, 2);
    assert_eq!(refused.errors, "usher: admitting somebody against the rule needs the PIN of Sam\n");

    let approved = [&check_in[..], &["--approved-by", "sam"]].concat();
    let silent = program.typing("", &approved);
    assert_eq!(
        silent.errors,
        "usher: no PIN of sam was given: set USHER_PIN, or write it to standard input\n"
    );
    let wrong = program.typing("862054\n", &approved);
    assert_eq!((wrong.status, wrong.errors.as_str()), (2, "usher: that is not the PIN of Sam\n"));

    let right = program.typing("407 193\n", &approved);
    assert_eq!((right.status, right.json["outcome"].as_str()), (0, Some("admitted")), "{}", right.errors);
    let journal = program.done(&["journal"]);
    let entries = journal["entries"].as_array().expect("a list");
    let last = entries.iter().rfind(|entry| entry["kind"] == "checked_in").expect("an admission");
    assert_eq!(
        (last["operator"].as_str(), last["payload"]["approved_by"].as_str()),
        (Some("Lea"), Some("Sam"))
    );
    let said = program.say(&["journal"]).out;
    assert!(said.lines().any(|line| line.ends_with("by Lea  approved by Sam")), "{said}");
    assert!(said.contains("Sam (wrong PIN)"), "{said}");
}

#[test]
fn no_answer_tells_the_hash_of_a_pin() {
    let program = kept();
    let all = [program.say(&["journal"]).out, program.run(&["journal"]).out, program.run(&["staff"]).out];
    assert!(all.iter().all(|text| !text.contains("argon2") && !text.contains(PIN)));
    assert_eq!(program.done(&["staff"])["staff"][0]["pin"], true);
    assert_eq!(program.say(&["staff"]).out, "Sam  Supervisor · Has a PIN\n");
}

#[test]
fn the_set_up_is_kept_and_the_office_forgets_pins() {
    let program = kept();
    for verb in [&["set", "capacity=3"][..], &["desk-file", "x.usher"]] {
        let refused = program.typing("", verb);
        assert_eq!(refused.status, 2, "{verb:?}");
        assert!(refused.errors.ends_with("needs the PIN of Sam\n"), "{}", refused.errors);
    }
    let (list, report) = (program.path("lobby.pdf"), program.path("report.csv"));
    let names = [
        &["list", "lobby", "--out", &list][..],
        &["report", &report],
        &["caterer", &list, "--moment", "guarantee"],
        &["badges", &list],
        &["certificates", &list],
    ];
    for verb in names {
        let refused = program.typing("", verb);
        assert_eq!(refused.status, 2, "{verb:?}");
        assert!(refused.errors.ends_with("needs the PIN of Sam\n"), "{verb:?}: {}", refused.errors);
    }
    let is_there = |path: &String| std::path::Path::new(path).exists();
    assert!(!is_there(&list) && !is_there(&report), "nothing was written");
    let written = program.typing(PIN, &["report", &report, "--approved-by", "Sam"]);
    assert_eq!(written.status, 0, "{}", written.errors);
    let journal = program.done(&["journal"]);
    let entries = journal["entries"].as_array().expect("entries");
    let exported = entries.iter().rfind(|entry| entry["kind"] == "exported").expect("it is noted");
    assert_eq!(exported["payload"]["approved_by"], "Sam");
    let desk = program.path("desk.usher");
    let written = program.typing(PIN, &["desk-file", &desk, "--approved-by", "Sam"]);
    assert_eq!(written.status, 0, "{}", written.errors);
    let at_the_door = program.run(&["--event", &desk, "staff", "forget-pins"]);
    assert!(at_the_door.errors.contains("this is a desk file"), "{}", at_the_door.errors);

    assert_eq!(program.done(&["staff", "forget-pins"])["forgotten"], 1);
    program.done(&["set", "capacity=3"]);
    assert!(program.done(&["verify"])["ok"].as_bool().is_some_and(|ok| ok));
}

#[test]
fn whoever_sits_down_with_a_pin_enters_it_once() {
    let program = kept();
    let set = ["set", "grace=30", "--operator", "Sam"];
    let silent = program.typing("", &set);
    assert_eq!(
        silent.errors,
        "usher: no PIN of Sam was given: set USHER_PIN, or write it to standard input\n"
    );
    let seated = program.typing(PIN, &set);
    assert_eq!(seated.status, 0, "{}", seated.errors);
    let last =
        program.done(&["journal"])["entries"].as_array().and_then(|all| all.last().cloned()).expect("one");
    assert_eq!(
        (last["operator"].as_str(), last["payload"]["approved_by"].as_str()),
        (Some("Sam"), Some("Sam"))
    );
}
