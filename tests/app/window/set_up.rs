//! Set-up: events made, opened, set; lists in; tickets and desk files out.

use std::path::Path;

use serde_json::json;

use super::Window;
use crate::program::Program;

#[test]
fn whoever_starts_with_nothing_practises_by_one_click() {
    let program = Program::new();
    let window = Window::open_with(&program, &[]);
    window.fill("[data-test=setup-practice-path]", &program.path("practice.usher"));
    window.click("[data-test=setup-practice]");
    window.wait_for("[data-test=practice]");
    window.wait_text("[data-test=tile-to-come]", "88");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-clock-1]");
    window.wait_text("[data-test=pill]", "Late since 13:15");
}

#[test]
fn a_new_event_gets_its_people_its_tickets_and_its_desk_file() {
    let program = Program::new();
    let window = Window::open_with(&program, &[]);
    let event = program.path("event.usher");
    window.fill("[data-test=setup-new-path]", &event);
    window.click("[data-test=setup-new]");
    window.wait_for("[data-test=setup-zone-confirm]");
    assert!(window.text("[data-test=setup-zone]").contains("EDT, UTC-04:00"));
    window.click("[data-test=setup-zone-confirm]");
    window.wait_for("[data-test=setup-zone-confirmed]");

    window.fill("[data-test=setup-set-capacity]", "90");
    window.click("[data-test=setup-save]");
    window.wait_for("[data-test=setup-saved]");
    window.fill("[data-test=setup-set-cutoff]", "25:00");
    window.click("[data-test=setup-save]");
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("setting `cutoff` cannot be `25:00`"));

    window.click("[data-test=setup-step-people]");
    let list = program.file("bad.csv", b"name,lunch\nAma Mensah,yes\nJoan Doe,perhaps\n");
    window.choose_file("[data-test=setup-roster-file]", &list);
    window.wait("the problem is named", |window| {
        window.text("[data-test=setup-problems]").contains("Row 3, lunch")
    });
    assert_eq!(window.js("return document.querySelector('[data-test=setup-import]').disabled"), true);
    let list = program.file("good.csv", "name,lunch,diet\nAma Mensah,yes,vegan\n李娜,no,\n".as_bytes());
    window.choose_file("[data-test=setup-roster-file]", &list);
    window.wait("two are new", |window| window.text("[data-test=setup-new-count]") == "2");
    assert!(
        program.done(&["find", "Ama"])["results"].as_array().is_some_and(Vec::is_empty),
        "a preview saves nothing"
    );
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-imported]");
    assert!(!program.id_of("Ama").is_empty());

    window.click("[data-test=setup-step-tickets]");
    let folder = program.path("tickets");
    window.fill("[data-test=setup-tickets-path]", &folder);
    window.click("[data-test=setup-tickets-format-png]");
    window.click("[data-test=setup-tickets]");
    window.wait_for("[data-test=setup-tickets-done]");
    assert_eq!(program.pictures("tickets").len(), 2);

    window.click("[data-test=setup-step-desks]");
    let desk_file = program.path("desk.usher");
    window.fill("[data-test=setup-desk-file-path]", &desk_file);
    window.click("[data-test=setup-desk-file]");
    window.wait_for("[data-test=setup-desk-file-done]");
    assert!(Path::new(&desk_file).exists());
    window.click("[data-test=setup-desk-file]");
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("exists already"));
    window.click("[data-test=setup-verify]");
    window.wait_for("[data-test=setup-verified]");
    assert!(window.text("[data-test=setup-verified]").contains("Nothing was altered"));
}

/// The rows of a CSV file under its header.
fn rows(path: &str) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    text.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn tickets_mails_and_lists_go_out_and_a_lost_ticket_is_made_anew() {
    let program = Program::new();
    program.done(&["new", &program.path("event.usher")]);
    let list = "name,email,language\nAma Mensah,ama@example.org,en\n李娜,,zh\n";
    program.done(&["import", &program.file("list.csv", list.as_bytes())]);
    let window = Window::open(&program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-tickets]");

    let folder = program.path("out");
    window.fill("[data-test=setup-tickets-path]", &folder);
    let write = |format: &str, made: &str, said: &str| {
        window.click(&format!("[data-test=setup-tickets-format-{format}]"));
        window.click("[data-test=setup-tickets]");
        let made = Path::new(&folder).join(made);
        window.wait(&format!("{} is there", made.display()), |window| {
            made.exists() && window.has("[data-test=setup-tickets-done]")
        });
        assert!(window.text("[data-test=setup-tickets-done]").contains(said), "{format}");
    };
    write("pdf", "tickets.pdf", "2 tickets");
    write("cards", "ticket-cards.pdf", "2 tickets");
    let ama = program.id_of("Ama");
    write("eml", &format!("{ama}.eml"), "李娜");
    assert_eq!(rows(&format!("{folder}/tickets.csv")).len(), 1, "who has no address has no mail");

    let old = program.done(&["tickets", "--out", &program.path("old")]);
    let code = |tickets: &serde_json::Value| {
        let tickets = tickets["tickets"].as_array().expect("tickets are a list");
        let ticket = tickets.iter().find(|ticket| ticket["attendee"] == ama.as_str());
        ticket.expect("she has a ticket")["code"].as_str().expect("a code is text").to_owned()
    };
    window.fill("[data-test=setup-anew-who]", "Ama");
    window.click("[data-test=setup-anew-person]");
    window.click("[data-test=setup-anew]");
    window.wait_for("[data-test=setup-anew-done]");
    assert!(window.text("[data-test=setup-anew-done]").contains("Ama Mensah"));
    let new = program.done(&["tickets", "--out", &program.path("new")]);
    assert_ne!(code(&new), code(&old));

    let lobby = program.path("lobby.csv");
    let write_list = || {
        window.click("[data-test=setup-list]");
        window.wait("the list is written", |window| {
            window.has("[data-test=setup-list-done]") && Path::new(&lobby).exists()
        });
    };
    window.fill("[data-test=setup-list-path]", &lobby);
    assert!(window.js("return document.querySelector('[data-test=setup-list-format-csv]').checked") == true);
    write_list();
    assert_eq!(rows(&lobby).len(), 2);
    program.done(&["import", &program.file("more.csv", b"name\nJoan Doe\n")]);
    window.click("[data-test=setup-list-part-added]");
    std::fs::remove_file(&lobby).expect("the list can be removed");
    write_list();
    let added = rows(&lobby);
    assert!(added.len() == 1 && added[0].contains("Joan Doe"), "{added:?}");

    let paper = program.path("door.pdf");
    window.click("[data-test=setup-list-which-paper]");
    window.fill("[data-test=setup-list-path]", &paper);
    window.click("[data-test=setup-list]");
    window.wait_for("[data-test=setup-list-done]");
    assert!(std::fs::read(&paper).expect("the list is there").starts_with(b"%PDF"));
}

#[test]
fn an_event_that_is_not_there_is_said_so_and_another_can_be_opened() {
    let program = Program::with_sample_roster();
    let missing = program.path("missing.usher");
    let window = Window::open_with(&program, &["--event", &missing]);
    window.wait_for("[data-test=setup-error]");
    assert!(window.text("[data-test=setup-error]").contains("no event file at"));
    window.fill("[data-test=setup-open-path]", &program.path("event.usher"));
    window.click("[data-test=setup-open]");
    window.wait_text("[data-test=tile-no-show]", "88");
    assert!(!window.has("[data-test=practice]"), "a real event is not marked as practice");
}

/// Chooses in a field of choices, as a hand does.
fn choose(window: &Window, selector: &str, value: &str) {
    window.wait_for(selector);
    window.js(&format!(
        "const field = document.querySelector({}); field.focus(); field.value = {};
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(selector),
        json!(value)
    ));
}

/// The choice of what a column becomes.
fn target(header: &str) -> String {
    format!("[data-test=setup-target][data-header={}]", json!(header))
}

/// How it was found out what a column becomes, by the words beside its header.
fn proposed(window: &Window, header: &str) -> String {
    let found = format!(
        "const field = document.querySelector({});
         return field.closest('tr').querySelector('[data-test=setup-proposed]')?.innerText ?? ''",
        json!(target(header))
    );
    window.js(&found).as_str().unwrap_or_default().to_owned()
}

fn import_disabled(window: &Window) -> bool {
    window.js("return document.querySelector('[data-test=setup-import]').disabled") == true
}

/// An event without people, opened at the step where they come in.
fn at_people(program: &Program) -> Window {
    program.done(&["new", &program.path("event.usher")]);
    let window = Window::open(program);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-people]");
    window
}

#[test]
fn a_list_in_an_old_encoding_is_read_right_and_the_encoding_can_be_changed() {
    let program = Program::new();
    let window = at_people(&program);
    // `Łukasz` and `Žižek` in windows-1250, with semicolons.
    let list = b"Name;Affiliation\n\xa3ukasz W\xf3jcik;Pozna\xf1 City\n\x8ei\x9eek Novotn\xfd;Brno\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("old.csv", list));
    window.wait_text("[data-test=setup-new-count]", "2");
    assert_eq!(window.value("[data-test=setup-delimiter]"), ";");
    assert!(window.text("[data-test=setup-taken-for]").starts_with("Our own list"));

    choose(&window, "[data-test=setup-encoding]", "windows-1250");
    window.wait("the names are Polish and Czech", |window| {
        window.text("[data-test=setup-columns]").contains("Łukasz Wójcik")
    });
    assert!(window.text("[data-test=setup-columns]").contains("Žižek Novotný"));
    choose(&window, "[data-test=setup-encoding]", "UTF-8");
    window.wait_for("[data-test=setup-replaced]");
    assert!(window.text("[data-test=setup-replaced]").contains("try another encoding"));
    choose(&window, "[data-test=setup-encoding]", "windows-1250");
    window.wait_gone("[data-test=setup-replaced]");

    // A choice that makes no sense changes nothing.
    choose(&window, "[data-test=setup-header-row]", "90");
    window.wait_for("[data-test=setup-error]");
    window.wait_text("[data-test=setup-new-count]", "2");
    assert_eq!(window.value("[data-test=setup-header-row]"), "1");
    window.wait("it can be imported", |window| !import_disabled(window));
    window.press("ctrl+Return");
    window.wait_for("[data-test=setup-imported]");
    assert!(!program.id_of("Łukasz").is_empty());
}

#[test]
fn a_list_of_windows_1252_needs_no_choice() {
    let program = Program::new();
    let window = at_people(&program);
    let list =
        b"name;affiliation\nFran\xe7ois Lef\xe8vre;Universit\xe9 de Gen\xe8ve\nJos\xe9 N\xfa\xf1ez;CEPAL\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("list.csv", list));
    window.wait("it is read right", |window| {
        window.text("[data-test=setup-columns]").contains("François Lefèvre")
    });
    assert_eq!(window.value("[data-test=setup-encoding]"), "windows-1252");
    assert_eq!(window.value("[data-test=setup-delimiter]"), ";");
}

#[test]
fn an_unknown_list_is_mapped_by_hand_once() {
    let program = Program::new();
    let window = at_people(&program);
    let headers = "Badge;Comes from;Seat\n";
    let list = format!("{headers}Ama Mensah;Ghana;A1\n李娜;China;A2\n");
    window.choose_file("[data-test=setup-roster-file]", &program.file("first.csv", list.as_bytes()));
    window.wait_for("[data-test=setup-lacks]");
    assert_eq!(window.attribute("[data-test=setup-lacks]", "data-matter"), "name");
    assert!(import_disabled(&window));

    choose(&window, &target("Badge"), "name");
    window.wait_text("[data-test=setup-new-count]", "2");
    window.wait_gone("[data-test=setup-lacks]");
    assert_eq!(proposed(&window, "Badge"), "chosen by you");
    let focused = window.js("return document.activeElement.dataset.header");
    assert_eq!(focused, "Badge", "the hand stays where it was");

    choose(&window, &target("Seat"), "name");
    window.wait("one of the two is asked for", |window| {
        window.attribute("[data-test=setup-lacks]", "data-matter") == "repeated"
    });
    assert!(import_disabled(&window));
    choose(&window, &target("Seat"), "left out");
    choose(&window, &target("Comes from"), "country");
    window.wait_gone("[data-test=setup-lacks]");
    window.wait("it can be imported", |window| !import_disabled(window));
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-imported]");

    let list = format!("{headers}Ama Mensah;Ghana;B1\n李娜;China;B2\nJoan Doe;Kenya;B3\n");
    window.choose_file("[data-test=setup-roster-file]", &program.file("second.csv", list.as_bytes()));
    window.wait_text("[data-test=setup-new-count]", "1");
    window.wait_text("[data-test=setup-same-count]", "2");
    assert!(!window.has("[data-test=setup-lacks]"));
    for (header, becomes) in [("Badge", "name"), ("Comes from", "country"), ("Seat", "left out")] {
        assert_eq!(window.value(&target(header)), becomes);
        assert_eq!(proposed(&window, header), "as last time");
    }
}

#[test]
fn problems_have_two_ways_out() {
    let program = Program::new();
    let window = at_people(&program);
    let list = b"name,lunch\nAma Mensah,yes\nJoan Doe,perhaps\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("list.csv", list));
    window.wait_text("[data-test=setup-problem-count]", "1");
    assert!(import_disabled(&window));
    assert!(window.text("[data-test=setup-problems]").contains("`perhaps` is none of these: yes, no"));
    window.speak("fr");
    assert!(window.text("[data-test=setup-problems]").contains("`perhaps` n’est aucun de ceux-ci"));
    window.speak("en");
    window.click("[data-test=setup-keep-column]");
    window.wait_text("[data-test=setup-new-count]", "2");
    window.wait_gone("[data-test=setup-lacks]");
    assert_eq!(window.value(&target("lunch")), "kept");
    assert!(!import_disabled(&window));
}

#[test]
fn two_who_are_one_are_made_one_side_by_side() {
    let program = Program::new();
    let window = at_people(&program);
    let first = b"name,email\nMaria Garcia,maria@one.example\nAma Mensah,ama@example.org\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("first.csv", first));
    window.wait_text("[data-test=setup-new-count]", "2");
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-imported]");

    let second =
        "name,email\nGarcía María,mg@two.example\nAma Mensah,ama@example.org\nMensah Ama,am@three.example\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("second.csv", second.as_bytes()));
    window.wait_text("[data-test=setup-double-count]", "2");
    assert!(window.text("[data-test=setup-double-old]").contains("maria@one.example"));
    assert!(window.text("[data-test=setup-double-new]").contains("mg@two.example"));
    window.click("[data-test=setup-double-same]");
    window.wait_text("[data-test=setup-changed-count]", "1");
    window.wait_text("[data-test=setup-new-count]", "1");
    assert_eq!(window.attribute("[data-test=setup-double]", "data-answer"), "one");
    window.click("[data-test=setup-double-back]");
    window.wait_text("[data-test=setup-new-count]", "2");
    assert_eq!(window.attribute("[data-test=setup-double]", "data-answer"), "none");
    window.click("[data-test=setup-double-same]");
    window.wait_text("[data-test=setup-new-count]", "1");
    window.click("[data-test=setup-double-two]");
    window.wait("the other pair is two", |window| {
        window.attribute("[data-test=setup-double]:nth-child(2)", "data-answer") == "two"
    });
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-imported]");
    assert!(!program.id_of("García").is_empty(), "there is one of her");

    // Those who were left two are found on the roster, and made one there.
    window.click("[data-test=setup-namesakes-show]");
    window.wait_for("[data-test=setup-namesake]");
    window.click("[data-test=setup-namesake-same]");
    window.wait_for("[data-test=setup-merge]");
    window.click("[data-test=setup-merge]");
    window.wait_gone("[data-test=setup-namesakes]");
}

#[test]
fn an_import_is_taken_out_again_and_says_who_stays() {
    let program = Program::new();
    let window = at_people(&program);
    let first = "name\nAma Mensah\n李娜\n";
    window.choose_file("[data-test=setup-roster-file]", &program.file("first.csv", first.as_bytes()));
    window.wait_text("[data-test=setup-new-count]", "2");
    window.click("[data-test=setup-import]");
    window.wait_for("[data-test=setup-past-import]");
    window.invoke("check_in_person", &json!({ "attendee": program.id_of("Ama") }));

    window.click("[data-test=setup-take-out]");
    window.wait_for("[data-test=setup-take-out-do]");
    assert!(window.text("[data-test=setup-staying]").contains("Ama Mensah"));
    assert!(!window.text("[data-test=setup-staying]").contains("李娜"));
    window.press("Escape");
    window.wait_gone("dialog");
    window.click("[data-test=setup-take-out]");
    window.click("[data-test=setup-take-out-do]");
    window.wait("it is out", |window| {
        window.attribute("[data-test=setup-past-import]", "data-in-force") == "false"
    });
    window.wait_gone("[data-test=setup-imported]");
    assert!(
        program.done(&["find", "李娜"])["results"].as_array().is_some_and(Vec::is_empty),
        "whom only this list named is gone"
    );
}

#[test]
fn a_list_that_is_dropped_anywhere_is_previewed() {
    let program = Program::new();
    program.done(&["new", &program.path("event.usher")]);
    program.done(&["import", &program.file("first.csv", b"name\nJoan Doe\n")]);
    let window = Window::open(&program);
    window.wait_for("#box");
    window.js("const transfer = new DataTransfer();
         transfer.items.add(new File(['name\\nAma Mensah\\n'], 'More People.TXT'));
         document.querySelector('main').dispatchEvent(
             new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));");
    window.wait_text("[data-test=setup-new-count]", "1");
    assert!(window.text("[data-test=setup-drop]").contains("More People.TXT"));
    window.click("[data-test=setup-cancel]");
    window.wait_for("[data-test=setup-past-import]");
}

#[test]
fn a_desk_that_nothing_plays_for_says_so_and_works() {
    let program = Program::with_sample_roster();
    let window = Window::open(&program);
    window
        .wait("nothing can be heard", |window| window.attribute("[data-test=sound]", "data-sound") == "none");
    window.click("[data-test=sound]");
    assert_eq!(window.invoke("sound", &json!({}))["muted"], true);
    window.click("[data-test=sound]");
    window.wait("it is unmuted", |window| window.invoke("sound", &json!({}))["muted"] == false);
    window.invoke("try_sound", &json!({ "cue": "refused" }));
    window.find("Marit");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.wait_for("[data-test=setup-computer-desk]");
    assert!(window.has("[data-test=sound-volume]"));
}
