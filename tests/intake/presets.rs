//! A list of each system that we know, as that system writes it: nothing is mapped by hand.

use usher_core::attendee::{Attendee, Mode, Status};
use usher_core::roster::List;

use crate::house::{fixture, list, people};

fn read(name: &str, preset: &str) -> (List, Vec<Attendee>) {
    let list = list(&fixture(name));
    assert_eq!(list.origin.preset, preset);
    let people = people(&list);
    (list, people)
}

fn names(people: &[Attendee]) -> Vec<String> {
    people.iter().map(Attendee::display_name).collect()
}

#[test]
fn microsoft_forms_asks_whom_it_does_not_know() {
    let (_, people) = read("microsoft-forms.csv", "Microsoft Forms");
    assert_eq!(names(&people), ["Amara Okafor", "Dr. Inés Ruiz", "李晨"]);
    let emails: Vec<&str> = people.iter().filter_map(|person| person.email.as_deref()).collect();
    assert_eq!(
        emails,
        ["amara.okafor@example.org", "ines.ruiz@example.org", "l.chen@example.org"],
        "an account's address counts where nobody gave another one, and `anonymous` is none"
    );
    let modes: Vec<Mode> = people.iter().map(|person| person.mode).collect();
    assert_eq!(modes, [Mode::InPerson, Mode::Online, Mode::InPerson]);
    assert_eq!(
        people.iter().map(|person| (person.lunch, person.diet().to_string())).collect::<Vec<_>>(),
        [
            (true, "vegetarian".to_owned()),
            (false, "standard".to_owned()),
            (true, "vegan, gluten-free".to_owned())
        ]
    );
    assert_eq!(people[1].photo_consent, Some(false));
    assert_eq!(people[1].other["Anything else we should know?"], "I need the link");
}

#[test]
fn microsoft_forms_in_another_language_has_other_marks_too() {
    let (_, people) = read("microsoft-forms-es.csv", "Microsoft Forms");
    assert_eq!(names(&people), ["José Muñoz", "Ana Peña"]);
    assert_eq!((people[0].mode, people[1].mode), (Mode::InPerson, Mode::Online));
}

#[test]
fn google_forms_begin_with_a_time() {
    let (_, people) = read("google-forms.csv", "Google Forms");
    assert_eq!(names(&people), ["Grace Wanjiru", "Tom Ødegård"]);
    assert_eq!(people[0].diet().as_str(), "halal, gluten-free");
    assert_eq!((people[1].diet().as_str(), people[1].mode), ("standard", Mode::Online));
    let (_, people) = read("google-forms-fr.csv", "Google Forms");
    assert_eq!(names(&people), ["Zoé Lefèvre", "Aïssatou N'Diaye"]);
    assert_eq!((people[0].diet().as_str(), people[1].diet().as_str()), ("vegetarian", "standard"));
    assert_eq!(people[1].email.as_deref(), Some("aissatou@example.org"));
}

#[test]
fn indico_registrants_may_have_fields_that_are_called_alike() {
    let (list, people) = read("indico-registrants.csv", "Indico registrants");
    assert_eq!(names(&people), ["Leila Haddad", "Ivan Щербаков", "Mei Tanaka"]);
    let statuses: Vec<Status> = people.iter().map(|person| person.status).collect();
    assert_eq!(statuses, [Status::Confirmed, Status::Pending, Status::Cancelled]);
    assert_eq!(
        (people[0].other["Comments"].as_str(), people[0].other["Comments (2)"].as_str()),
        ("first", "second")
    );
    assert_eq!(people[0].source.as_deref(), Some("Indico 1"));
    assert_eq!(people[0].mode, Mode::InPerson, "yes, to whether they attend in person");
    assert_eq!((list.origin.encoding.as_str(), list.origin.system.as_deref()), ("UTF-8", Some("Indico")));
}

#[test]
fn indico_s_check_in_api_brings_the_tickets_and_the_companions() {
    let (_, people) = read("indico-check-in-api.json", "Indico check-in API");
    assert_eq!(names(&people), ["Leila Haddad", "Omar Haddad", "Paul Moreau"]);
    assert_eq!(people[0].code.as_deref(), Some("9982be4e-32cf-4656-a781-62ad45609d12"));
    assert_eq!(
        people[1].code.as_deref(),
        Some("5fa6d71b-a828-4811-bf9c-7e99df04d0af"),
        "a ticket of their own"
    );
    assert_eq!(people[1].host.as_deref(), Some("Leila Haddad"));
    assert_eq!(people[0].party, people[1].party, "one registration is a party");
    assert_eq!((people[2].party.as_deref(), people[2].status), (None, Status::Pending));
    assert_eq!((people[0].diet().as_str(), people[0].affiliation.as_deref()), ("halal", Some("ESCWA")));
}

#[test]
fn eventbrite_s_three_generations() {
    let (list, people) = read("eventbrite-us.csv", "Eventbrite attendees");
    assert_eq!(names(&people), ["Ana Silva", "Rui Silva", "Kofi Mensah"]);
    assert_eq!(people[0].code.as_deref(), Some("0814847311126137001"), "the leading zero stays");
    assert_eq!(people[0].party.as_deref(), Some("Ana Silva (814847311)"));
    assert_eq!(people[0].party, people[1].party);
    assert_eq!(people[2].status, Status::Cancelled, "whoever holds that ticket hears why");
    assert_eq!(
        (list.notices[0].row, list.notices[0].message().as_str()),
        (5, "`Deleted`: the row was left out"),
        "nothing is skipped in silence"
    );

    let (_, people) = read("eventbrite-uk.csv", "Eventbrite attendees");
    assert_eq!(
        names(&people),
        ["Hannah Clarke", "Guest of Hannah Clarke", "Guest of Hannah Clarke", "Owen Price"]
    );
    assert!(people[1].is_unnamed(), "a quantity of three is two places without a name");
    assert_eq!(people[1].party.as_deref(), Some("Hannah Clarke (900001)"));
    assert_eq!((people[3].status, people[3].party.as_deref()), (Status::Cancelled, None));

    let (_, people) = read("eventbrite-orders.csv", "Eventbrite orders");
    assert_eq!(names(&people), ["Sofía Núñez", "Guest of Jan de Vries", "Jan de Vries"]);
    assert_eq!(people[1].email.as_deref(), Some("jan@example.org"), "the buyer's, where the guest gave none");
}

#[test]
fn pretix_order_positions_repeat_headers_and_spread_choices() {
    let (_, people) = read("pretix-order-positions.csv", "pretix order positions");
    assert_eq!(names(&people), ["Wanjiku Kamau", "Peter Otieno", "Lee Min-ho"]);
    assert_eq!(
        (people[0].diet().as_str(), people[1].diet().as_str(), people[2].diet().as_str()),
        ("vegan", "standard", "halal")
    );
    assert_eq!(people[0].affiliation.as_deref(), Some("UNEP"), "the attendee's company, not the invoice's");
    assert_eq!(people[0].other["Company (2)"], "UNEP Finance");
    assert_eq!(people[0].phone.as_deref(), Some("+254700000"));
    assert_eq!(
        people[1].email.as_deref(),
        Some("office@example.org"),
        "the order's, where the attendee gave none"
    );
    assert_eq!(people[0].party, people[1].party);
    assert_eq!(people[2].status, Status::Cancelled);
}

#[test]
fn pretix_check_in_lists_bring_the_secret_and_the_attention() {
    let (_, people) = read("pretix-check-in-list.csv", "pretix check-in list");
    assert_eq!(people[0].code.as_deref(), Some("hk3w7m2qpz8r4txe9nbvcsfa6gdyj5un"));
    assert_eq!(
        (people[0].attention.as_deref(), people[1].attention.as_deref()),
        (Some("special attention"), None)
    );
    assert_eq!(people[0].note.as_deref(), Some("arrives with the delegation"));
}

#[test]
fn zoom_writes_five_rows_before_the_header_and_everybody_is_online() {
    let (list, people) = read("zoom-registration.csv", "Zoom registration");
    assert_eq!(names(&people), ["Chidi Eze", "Yuki Mori", "Marc Blanc"]);
    assert!(people.iter().all(|person| person.mode == Mode::Online));
    let statuses: Vec<Status> = people.iter().map(|person| person.status).collect();
    assert_eq!(statuses, [Status::Confirmed, Status::Pending, Status::Cancelled]);
    assert_eq!(list.rows[0].row, 7);
}

#[test]
fn hidden_spaces_case_and_line_breaks_in_headers_tell_nothing_apart() {
    let text =
        "iD,START TIME,Completion\u{a0}time,E\u{200b}mail,\"Na\nme\u{a0}\",Your name\n1,a,b,anonymous,,Ana\n"
            .replace("Na\nme", "Name\n");
    let list = list(text.as_bytes());
    assert_eq!((list.origin.preset.as_str(), people(&list)[0].name.as_str()), ("Microsoft Forms", "Ana"));
}

#[test]
fn a_column_that_is_only_called_like_ours_is_kept() {
    let text = "ID,Start time,Completion time,Email,Name,Role\n1,a,b,ana@x.org,Ana,Minister Counsellor\n";
    let list = list(text.as_bytes());
    assert_eq!(people(&list)[0].other["Role"], "Minister Counsellor");
}

#[test]
fn a_question_about_somebody_else_is_nobody_s_name_or_address() {
    let google = "Timestamp,Email Address,First name,Last name,Emergency contact name,Your supervisor's e-mail\n\
                  2026/04/01 9:00:00 AM GMT-4,ana@x.org,Ana,Silva,Rosa Silva,boss@x.org\n";
    let people = people(&list(google.as_bytes()));
    assert_eq!((people[0].name.as_str(), people[0].email.as_deref()), ("Ana Silva", Some("ana@x.org")));
}

#[test]
fn a_dash_in_a_question_is_no_choice_but_pretix_s() {
    let google = "Timestamp,Email Address,Full name,Dietary requirements – allergies\n\
                  2026/04/01 9:00:00 AM GMT-4,ana@x.org,Ana Silva,nuts\n";
    let people = people(&list(google.as_bytes()));
    let said = format!("{:?}", people[0]);
    assert!(said.contains("nuts"), "what Ana may not eat is lost: {said}");
}

#[test]
fn an_order_of_pretix_that_waits_for_its_money_is_pending() {
    let csv = "Order code,Attendee name,E-mail,Product,Checked in,Secret,Paid\n\
               ABC01,Ana Silva,ana@x.org,Guest,,kfndgffgyw4tdgcacx6bb3bgemq69cxj,Yes\n\
               ABC02,Bo Lund,bo@x.org,Guest,,kfndgffgyw4tdgcacx6bb3bgemq69cxk,No\n";
    let understood = list(csv.as_bytes());
    assert_eq!(understood.origin.preset, "pretix check-in list");
    let states: Vec<Status> = people(&understood).iter().map(|person| person.status).collect();
    assert_eq!(states, [Status::Confirmed, Status::Pending]);
}

#[test]
fn attendance_by_letter_is_not_attendance() {
    let people = people(&list("ФИО,Форма участия\nИван,очно\nОльга,заочно\n".as_bytes()));
    let modes: Vec<Mode> = people.iter().map(|person| person.mode).collect();
    assert_eq!(modes, [Mode::InPerson, Mode::Online]);
}
