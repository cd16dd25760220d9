//! The lists that people at doors hold in their hands.

use usher_core::desk::{CheckIn, Substitution, When};
use usher_core::judge::Answers;
use usher_core::{Desk, Instant};
use usher_paper::table::{ColumnKind, Table};
use usher_paper::{PageSize, lists};

use crate::pages::{FONTS, desk, instant, texts};

const ROSTER: &str = "name,latin name,name as on id,family name,affiliation,country,mode,status,role,host,phone,party,access needs,lunch,diet,attention\n\
    Zoe Abbot,,,Abbot,Mission,France,in person,confirmed,guest,,,,,yes,vegan,\n\
    Amy Zuber,,Amelia Zuber,Zuber,Mission,Chile,in person,confirmed,speaker,zoe  ABBOT,,Delegation,step-free,no,,Meet at the lift\n\
    Bo Host,,,Host,Institute,,in person,confirmed,staff,,+1 212 555 0100,,,no,,\n\
    Cy Guest,,,Guest,Institute,,in person,confirmed,guest,BO HOST,,,,no,,\n\
    Di Online,,,Online,Institute,,online,confirmed,guest,,,,,no,,\n\
    Ed Waits,,,Waits,Institute,,in person,waitlisted,guest,,,,,yes,,\n\
    نهى السكري,Noha El-Sokkary,,السكري,Mission,Egypt,in person,confirmed,guest,,,,,yes,halal,\n";

fn cell(table: &Table, row: usize, head: &str) -> String {
    let place = table.columns.iter().position(|column| column.title == head).expect("a column");
    table.rows[row].cells[place].clone()
}

fn names(table: &Table) -> Vec<String> {
    (0..table.rows.len()).map(|row| cell(table, row, "name")).collect()
}

fn day(clock: &str) -> Instant {
    instant(&format!("2026-05-05T{clock}:00-04:00"))
}

fn import(desk: &mut Desk, roster: &str, at: Instant) {
    desk.import(usher_intake::read(roster.as_bytes()).expect("a list"), &[], When::at(at)).expect("a roster");
}

#[test]
fn the_lobby_expects_everybody_who_is_confirmed_in_person() {
    let desk = desk(ROSTER);
    let list = lists::lobby(&desk.view(day("12:00")), None);
    assert_eq!(names(&list), ["Zoe Abbot", "Cy Guest", "Bo Host", "نهى السكري", "Amelia Zuber"]);
    assert_eq!(cell(&list, 3, "latin name"), "Noha El-Sokkary");
    assert_eq!(cell(&list, 4, "access needs"), "step-free");
    assert_eq!(cell(&list, 4, "party"), "Delegation");
    assert_eq!(cell(&list, 0, "country"), "France");
    assert_eq!(
        list.lines[..4],
        [
            "Building Government AI Capacity",
            "As of 5 May 2026, 12:00:00 EDT (UTC-04:00)",
            "In person, confirmed, all roles: 5 people.",
            "Cutoff 13:15: on time until 13:15:59."
        ]
    );
}

#[test]
fn a_host_s_phone_is_looked_up_and_else_the_contact_is_named() {
    let desk = desk(ROSTER);
    let list = lists::lobby(&desk.view(day("12:00")), None);
    assert_eq!(cell(&list, 1, "host's phone or contact"), "+1 212 555 0100");
    assert_eq!(cell(&list, 0, "host's phone or contact"), "Keita Azuma, kazuma@example.org");
    // Her host is on the list, but without a telephone.
    assert_eq!(cell(&list, 4, "host"), "zoe ABBOT");
    assert_eq!(cell(&list, 4, "host's phone or contact"), "Keita Azuma, kazuma@example.org");
}

#[test]
fn additions_are_who_came_on_the_list_or_changed_since() {
    let mut desk = desk(
        "name,email,affiliation,mode\nAna,a@x.org,Mission,in person\nBo,b@x.org,Mission,in person\nCy,c@x.org,Mission,online\n",
    );
    import(
        &mut desk,
        "name,email,affiliation,mode,note\nAna,a@x.org,Mission,in person,likes tea\nBo,b@x.org,Institute,in person,\n\
         Cy,c@x.org,Mission,in person,\nDi,d@x.org,Mission,in person,\n",
        day("09:00"),
    );
    let since = |clock: &str| lists::lobby(&desk.view(day("12:00")), Some(day(clock)));
    let list = since("08:59");
    let changes: Vec<(String, String)> =
        (0..list.rows.len()).map(|row| (cell(&list, row, "name"), cell(&list, row, "change"))).collect();
    let said = |name: &str, change: &str| (name.to_owned(), change.to_owned());
    assert_eq!(changes, [said("Bo", "changed"), said("Cy", "new"), said("Di", "new")]);
    assert_eq!(
        list.lines[2],
        "Added or changed since 5 May 2026, 08:59:00 EDT (UTC-04:00): 3 people, of 4 in person, confirmed, all roles."
    );
    assert_eq!(names(&since("09:00")), [""; 0]);
}

#[test]
fn before_the_first_list_everybody_is_an_addition() {
    let desk = desk("name\nAna\nBo\n");
    let list = lists::lobby(&desk.view(day("12:00")), Some(instant("2026-05-01T00:00:00Z")));
    assert_eq!(names(&list), ["Ana", "Bo"]);
}

#[test]
fn who_is_no_longer_expected_is_counted() {
    let mut desk = desk("name,email,status\nAna,a@x.org,confirmed\nBo,b@x.org,confirmed\n");
    import(&mut desk, "name,email,status\nAna,a@x.org,cancelled\nBo,b@x.org,confirmed\n", day("09:00"));
    let list = lists::lobby(&desk.view(day("12:00")), Some(day("08:00")));
    assert_eq!(names(&list), [""; 0]);
    assert!(list.lines[2].ends_with("; 1 no longer expected."), "{}", list.lines[2]);
}

#[test]
fn the_door_list_is_everybody_with_what_the_door_must_know() {
    let mut desk = desk(ROSTER);
    let amy = desk
        .history()
        .people
        .iter()
        .find(|person| person.rows[0].attendee().name == "Amy Zuber")
        .expect("Amy")
        .id;
    desk.check_in(&CheckIn::attendee(amy), When::at(day("13:02"))).expect("an answer");
    let list = lists::paper(&desk.view(day("13:05")));
    assert_eq!(
        names(&list),
        ["Zoe Abbot", "Cy Guest", "Bo Host", "نهى السكري", "Di Online", "Ed Waits", "Amy Zuber"]
    );
    let column = |head: &str| (0..list.rows.len()).map(|row| cell(&list, row, head)).collect::<Vec<_>>();
    assert_eq!(column("remarks"), ["", "", "staff", "", "online", "waitlisted", "speaker"]);
    assert_eq!(column("lunch"), ["vegan", "–", "–", "halal", "–", "–", "–"]);
    assert_eq!(column("attention")[6], "Meet at the lift; step-free");
    assert_eq!(column("arrived"), ["", "", "", "", "", "", "13:02"]);
    assert_eq!(column(""), ["", "", "", "", "", "", "✓"]);
    let parts: Vec<(usize, &str)> = list.parts.iter().map(|(row, words)| (*row, words.as_str())).collect();
    assert_eq!(parts, [(0, "A"), (1, "G"), (2, "H"), (3, "N"), (4, "O"), (5, "W"), (6, "Z")]);
    assert_eq!(list.columns[0].kind, ColumnKind::Tick);
    assert!(list.csv().expect("CSV").starts_with("\u{feff}name,".as_bytes()), "nobody ticks a file");
    let pdf = list.pdf(&FONTS, PageSize::Letter).expect("pages");
    assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![], vec![]), "the tick has a glyph");
    let text = texts(&pdf.bytes).concat();
    assert!(text.contains("Door list") && text.contains("13:02"), "{text}");
}

#[test]
fn lists_name_whoever_holds_the_seat() {
    let mut desk = desk("name,affiliation,lunch\nAna Ambassador,Mission,yes\n");
    let ana = desk.history().people[0].id;
    let request = Substitution {
        replaces: ana,
        fields: [("name", "Bo Deputy")].into_iter().collect(),
        by_word_of: None,
        announced: true,
        answers: Answers::default(),
    };
    desk.substitute(&request, When::at(day("11:00"))).expect("an answer");
    let view = desk.view(day("12:00"));
    assert_eq!(names(&lists::lobby(&view, None)), ["Bo Deputy"]);
    let additions = lists::lobby(&view, Some(day("10:00")));
    assert_eq!(
        (names(&additions), cell(&additions, 0, "change")),
        (vec!["Bo Deputy".to_owned()], "new".to_owned())
    );
    assert!(additions.lines[2].ends_with("; 1 no longer expected."), "{}", additions.lines[2]);
    let door = lists::paper(&view);
    assert_eq!(
        (cell(&door, 0, "name"), cell(&door, 0, "remarks")),
        ("Bo Deputy".to_owned(), "for Ana Ambassador".to_owned())
    );
}

#[test]
fn every_list_says_on_which_journal_it_stands() {
    let desk = desk(ROSTER);
    let view = desk.view(day("12:00"));
    let (id, head) = view.history.heads.iter().next().expect("a desk");
    let said = format!("Journal: desk {id}, entry {}, {}", head.sequence, head.hash);
    for list in [
        lists::lobby(&view, None),
        lists::paper(&view),
        lists::signature(&view),
        lists::attended(&view, None),
    ] {
        assert!(list.lines.contains(&said), "{:?}", list.lines);
    }
}

#[test]
fn guests_sign_beside_their_names() {
    let mut desk = desk(ROSTER);
    let di = desk
        .history()
        .people
        .iter()
        .find(|person| person.rows[0].attendee().name == "Di Online")
        .expect("Di")
        .id;
    let mut request = CheckIn::attendee(di);
    request.answers = Answers { admit: true, override_reason: None };
    desk.check_in(&request, When::at(day("13:02"))).expect("an answer");
    let list = lists::signature(&desk.view(day("13:05")));
    assert_eq!(
        names(&list),
        ["Zoe Abbot", "Cy Guest", "Bo Host", "نهى السكري", "Di Online", "Amy Zuber"],
        "who may come, and who is in; not who waits"
    );
    assert_eq!(list.columns.last().map(|column| column.kind), Some(ColumnKind::Sign));
    let short = list.pdf(&FONTS, PageSize::A4).expect("pages");
    assert_eq!(texts(&short.bytes).len(), 1);
    let many: String = (0..60).map(|number| format!("Guest {number},g{number}@x.org\n")).collect();
    let many = crate::pages::desk(&format!("name,email\n{many}"));
    let list = lists::signature(&many.view(day("13:05")));
    // A signature wants a row of a finger's height: sixty of them do not stand on one page.
    assert!(texts(&list.pdf(&FONTS, PageSize::A4).expect("pages").bytes).len() > 1);
}

#[test]
fn addresses_are_told_of_those_only_who_agreed() {
    let mut desk = desk(
        "name,email,mode,May we follow up?,Newsletter\nAna,a@x.org,in person,Yes,no\nBo,b@x.org,in person,no,yes\n\
         Cy,c@x.org,in person,,yes\nDi,d@x.org,in person,Oui,\nEd,e@x.org,in person,yes,\n",
    );
    for place in 0..4 {
        let id = desk.history().people[place].id;
        desk.check_in(&CheckIn::attendee(id), When::at(day("13:02"))).expect("an answer");
    }
    let view = desk.view(day("13:05"));
    let list = lists::attended(&view, None);
    let said = |list: &Table| {
        (0..list.rows.len())
            .map(|row| (cell(list, row, "name"), cell(list, row, "follow-up"), cell(list, row, "email")))
            .collect::<Vec<_>>()
    };
    let line = |name: &str, agreed: &str, email: &str| (name.to_owned(), agreed.to_owned(), email.to_owned());
    assert_eq!(
        said(&list),
        [
            line("Ana", "yes", "a@x.org"),
            line("Bo", "no", ""),
            line("Cy", "not said", ""),
            line("Di", "yes", "d@x.org"),
        ],
        "Ed agreed, and did not come"
    );
    assert_eq!(list.lines[3], "Addresses of those only who said yes under “May we follow up?”: 2 people.");
    let other = lists::attended(&view, Some("Newsletter"));
    assert_eq!(cell(&other, 1, "email"), "b@x.org");
    assert_eq!(cell(&other, 0, "email"), "");
    let unasked = lists::attended(&crate::pages::desk("name,email\nAna,a@x.org\n").view(day("13:05")), None);
    assert!(unasked.lines[3].starts_with("No column of the roster asks"), "{}", unasked.lines[3]);
}
