//! Who was in the online room: whom an attendance report is about, its totals, and taking it in and out again.

use std::path::Path;

use usher_core::desk::TakenIn;
use usher_core::entry::{Hash, Kind, Payload};
use usher_core::presence::spans::{seconds, union};
use usher_core::presence::{
    Called, Evidence, Facts, Fate, Peak, Report, ReportRow, RowProblem, Said, SaidOf, Sort, Total, Wrong,
};
use usher_core::{Error, Instant};
use usher_intake::attendance::{Wanted, WithoutTimes, attendance};
use usher_intake::{Choice, open};

use crate::house::{House, at};

const ROSTER: &str = "name,latin name,email,mode,status\n\
    Ana Silva,,ana@example.org,online,\n\
    Bo Okafor,,bo@example.org,online,\n\
    李娜,Li Na,,online,\n\
    Maria Garcia,,m1@example.org,online,\n\
    Maria Garcia,,m2@example.org,in person,\n\
    Cy Dupont,,office@example.org,in person,\n\
    Di Dupont,,office@example.org,online,\n\
    Eve Withdrawn,,eve@example.org,online,cancelled\n";

/// A row of a report: the name, the address, from when to when.
fn row(number: usize, name: &str, email: &str, from: &str, to: &str) -> ReportRow {
    ReportRow {
        row: number,
        name: name.to_owned(),
        names: vec![name.to_owned()],
        email: Some(email.to_owned()).filter(|email| !email.is_empty()),
        spans: vec![(at(from), at(to))],
        ..ReportRow::default()
    }
}

fn report(rows: Vec<ReportRow>) -> Report {
    Report {
        file: Hash::of(format!("{rows:?}").as_bytes()),
        kind: "Zoom meeting".to_owned(),
        title: None,
        meeting: None,
        rows,
        stated: Vec::new(),
        problems: Vec::new(),
        notices: Vec::new(),
    }
}

/// A report of one row.
fn one(name: &str, email: &str) -> Report {
    report(vec![row(2, name, email, "13:20", "14:20")])
}

fn house() -> House {
    let mut house = House::new(ROSTER);
    house.at("15:00");
    house
}

fn taken(house: &mut House, report: &Report, said: &[Said]) -> TakenIn {
    house.desk.take_in_report(report, said, house.when()).expect("a report")
}

fn fate(house: &House, report: &Report) -> Fate {
    let dry = house.desk.report_dry_run(report, &[], house.now).expect("a report");
    dry.matching.people[0].fate.clone()
}

fn is(house: &House, of: &str, name: &str) -> Said {
    Said { of: Called::Name(of.to_owned()), is: SaidOf::Attendee(house.id(name)) }
}

fn ignored(of: &str) -> Said {
    Said { of: Called::Name(of.to_owned()), is: SaidOf::Ignored }
}

/// A report among the fixtures, for an event with the sample roster.
fn sample() -> House {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/events/sample-roster.csv");
    let mut house = House::new(&std::fs::read_to_string(path).expect("the sample roster"));
    house.at("15:00");
    house
}

fn fixture(house: &House, name: &str) -> Report {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/attendance").join(name);
    let opened = open(&std::fs::read(path).expect("a fixture"), &Choice::default()).expect("a file");
    let settings = house.desk.view(house.now).settings;
    let wanted = Wanted { without_times: Some(WithoutTimes::FromStart), ..Wanted::of(&settings) };
    let read = attendance(&opened, &wanted).expect("a report");
    assert_eq!((&read.asks, &read.report.problems), (&None, &vec![]), "{name}");
    read.report
}

const FIXTURES: &[&str] = &[
    "zoom-meeting-old.csv",
    "zoom-meeting-unique-users.csv",
    "zoom-meeting.csv",
    "zoom-meeting-one-missing.csv",
    "zoom-webinar.csv",
    "teams-2020.csv",
    "teams-2021.csv",
    "teams-en.csv",
    "teams-en-resaved.csv",
    "teams-pt.csv",
    "teams-pl.csv",
    "teams-live-event.csv",
    "webex-en.csv",
    "webex-pt.csv",
];

#[test]
fn somebody_is_known_by_address_and_then_by_name() {
    let house = house();
    let matched = |name: &str, by| Fate::Matched(house.id(name), by);
    assert_eq!(fate(&house, &one("ana's laptop", "ANA@example.org")), matched("Ana Silva", Evidence::Email));
    assert_eq!(fate(&house, &one("Silva, Ana", "")), matched("Ana Silva", Evidence::Name));
    assert_eq!(fate(&house, &one("ANA SILVA", "private@example.com")), matched("Ana Silva", Evidence::Name));
    assert_eq!(fate(&house, &one("Na Li", "")), matched("李娜", Evidence::Name), "in Latin letters");
    assert_eq!(fate(&house, &one("李 娜", "")), matched("李娜", Evidence::Name));
    assert_eq!(fate(&house, &one("Dr. Bo Okafor", "")), matched("Bo Okafor", Evidence::Name));
}

#[test]
fn two_people_whom_a_name_or_an_address_fits_are_never_chosen_between() {
    let house = house();
    let Fate::Several(candidates) = fate(&house, &one("Maria Garcia", "")) else { panic!("two Marias") };
    assert_eq!(candidates.len(), 2);
    let several = fate(&house, &one("Front office", "office@example.org"));
    assert!(matches!(&several, Fate::Several(candidates) if candidates.len() == 2), "{several:?}");
    // The name tells apart whom the address doesn't, and the address whom the name doesn't.
    let di = Fate::Matched(house.id("Di Dupont"), Evidence::Email);
    assert_eq!(fate(&house, &one("Di Dupont", "office@example.org")), di);
    let by_email = fate(&house, &one("Maria Garcia", "m1@example.org"));
    assert!(matches!(by_email, Fate::Matched(_, Evidence::Email)), "{by_email:?}");
}

#[test]
fn two_who_share_an_address_are_two_in_one_report() {
    let house = house();
    let both = report(vec![
        row(2, "Cy Dupont", "office@example.org", "13:20", "14:00"),
        row(3, "Di Dupont", "office@example.org", "13:25", "14:30"),
        row(4, "Cy Dupont", "office@example.org", "14:10", "14:20"),
    ]);
    let dry = house.desk.report_dry_run(&both, &[], house.now).expect("a report");
    let fates: Vec<_> =
        dry.matching.people.iter().map(|person| (person.rows.clone(), person.fate.clone())).collect();
    let by_address = |name| Fate::Matched(house.id(name), Evidence::Email);
    assert_eq!(fates, [(vec![2, 4], by_address("Cy Dupont")), (vec![3], by_address("Di Dupont"))]);
}

#[test]
fn names_without_a_letter_are_told_apart() {
    let house = house();
    let signs = report(vec![row(2, "🙂", "", "13:20", "14:00"), row(3, "…", "", "13:20", "14:00")]);
    let dry = house.desk.report_dry_run(&signs, &[], house.now).expect("a report");
    assert_eq!(dry.matching.people.len(), 2, "{:?}", dry.matching.people);
}

#[test]
fn the_same_file_changes_nothing_once_two_in_it_are_one() {
    let mut house =
        House::new("name,email,mode\nAna Silva,ana@example.org,online\nA. Silva,a@example.org,online\n");
    house.at("15:00");
    let both = report(vec![
        row(2, "Ana Silva", "ana@example.org", "13:20", "14:00"),
        row(3, "A. Silva", "a@example.org", "14:05", "14:30"),
    ]);
    taken(&mut house, &both, &[]);
    let (kept, merged) = (house.id("Ana Silva"), house.id("A. Silva"));
    let when = house.when();
    house.desk.merge_doubles(kept, merged, when).expect("they are one");
    let said = Said { of: Called::Row(3), is: SaidOf::Attendee(merged) };
    for said in [vec![], vec![said]] {
        let again = house.desk.report_dry_run(&both, &said, house.now).expect("a report");
        assert_eq!((again.changes, again.differs_from, again.same), (false, None, 1), "{said:?}");
    }
}

#[test]
fn a_link_that_was_passed_on_is_looked_at() {
    let house = house();
    let contradicted = Fate::Contradicted(vec![house.id("Bo Okafor"), house.id("Ana Silva")]);
    assert_eq!(fate(&house, &one("Bo Okafor", "ana@example.org")), contradicted);
}

#[test]
fn whoever_fits_nobody_is_looked_at_with_those_whom_they_may_be() {
    let house = house();
    let Fate::Nobody(candidates) = fate(&house, &one("Ana Sylva", "")) else { panic!("nobody is called so") };
    assert_eq!(candidates, [house.id("Ana Silva")], "a letter off");
    let Fate::Nobody(candidates) = fate(&house, &one("Ana", "")) else { panic!("one word is not enough") };
    assert_eq!(candidates, [house.id("Ana Silva")]);
    assert_eq!(fate(&house, &one("Solange Ferrer", "")), Fate::Nobody(vec![]));
}

#[test]
fn note_takers_and_devices_are_nobody_but_an_address_says_whose_device_it_is() {
    let house = house();
    let of = |sort, email: &str| {
        let mut report = one("iPhone", email);
        report.rows[0].sort = sort;
        report.rows[0].names.clear();
        report
    };
    assert_eq!(fate(&house, &of(Sort::Device, "")), Fate::Device);
    assert_eq!(fate(&house, &of(Sort::Phone, "")), Fate::Device);
    let ana = Fate::Matched(house.id("Ana Silva"), Evidence::Email);
    assert_eq!(fate(&house, &of(Sort::Device, "ana@example.org")), ana);
    assert_eq!(fate(&house, &of(Sort::Bot, "ana@example.org")), Fate::Bot, "it comes though she doesn't");
}

#[test]
fn rejoins_and_devices_at_once_are_one_stretch_each() {
    let mut house = house();
    let taken = taken(
        &mut house,
        &report(vec![
            row(2, "Ana Silva", "ana@example.org", "13:20", "13:40"),
            row(3, "Ana Silva", "ana@example.org", "13:30", "13:50"),
            row(4, "Ana Silva", "ana@example.org", "14:00", "14:10"),
            // By telephone, without the address.
            row(5, "Ana Silva", "", "13:45", "13:55"),
        ]),
        &[],
    );
    let ana = house.id("Ana Silva");
    let spans = vec![(at("13:20"), at("13:55")), (at("14:00"), at("14:10"))];
    let matched = taken.matching.matched();
    assert_eq!((matched.len(), matched[0].0, &matched[0].1), (1, ana, &spans));
    let view = house.desk.view(house.now);
    assert_eq!(view.online(view.history.index_of(ana).expect("Ana")), spans);
    assert_eq!(seconds(&spans), 45 * 60);
}

#[test]
fn several_reports_of_one_meeting_combine() {
    let mut house = house();
    taken(&mut house, &report(vec![row(2, "Ana Silva", "", "13:40", "13:50")]), &[]);
    let tally = house.tally();
    assert_eq!((tally.online.joined_on_time, tally.online.joined_late), (0, 1));
    // The meeting had been started before, and a second report says so.
    taken(&mut house, &report(vec![row(2, "Ana Silva", "", "13:25", "13:41")]), &[]);
    let tally = house.tally();
    assert_eq!((tally.online.joined_on_time, tally.online.joined_late), (1, 0));
    let view = house.desk.view(house.now);
    let ana = view.history.index_of(house.id("Ana Silva")).expect("Ana");
    assert_eq!(view.online(ana), [(at("13:25"), at("13:50"))]);
    assert_eq!(house.desk.reports().iter().filter(|past| past.in_force).count(), 2);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let mut house = house();
    let report =
        report(vec![row(2, "Ana Silva", "", "13:20", "14:20"), row(3, "Somebody", "", "13:20", "14:20")]);
    let first = taken(&mut house, &report, &[]);
    assert_eq!((first.new.len(), first.same, first.entry.is_some()), (1, 0, true));
    let entries = house.journal().len();
    let again = taken(&mut house, &report, &[]);
    assert_eq!((again.new.len(), again.same, again.entry), (0, 1, None));
    assert_eq!(house.journal().len(), entries);
}

#[test]
fn what_a_person_said_of_a_name_holds_and_is_remembered_with_the_file() {
    let mut house = house();
    let report = report(vec![
        row(2, "Maria Garcia", "", "13:20", "14:20"),
        row(3, "Somebody", "some@example.com", "13:20", "14:20"),
        row(4, "A neighbour", "", "13:20", "14:20"),
    ]);
    let first = taken(&mut house, &report, &[]);
    assert_eq!(first.matching.to_review().count(), 3);
    let view = house.desk.view(house.now);
    assert_eq!(view.unmatched_online().count(), 3);
    drop(view);
    let said =
        [is(&house, "somebody", "Bo Okafor"), ignored("A neighbour"), is(&house, "Nobody", "Bo Okafor")];
    let second = taken(&mut house, &report, &said);
    assert_eq!((second.new.len(), second.matching.to_review().count()), (1, 1));
    assert_eq!(second.matching.said_of_nobody, ["Nobody"]);
    // Nobody says anything the third time, and it stays as it was.
    let third = taken(&mut house, &report, &[]);
    let fates: Vec<&str> = third.matching.people.iter().map(|person| person.fate.as_str()).collect();
    assert_eq!((fates, third.entry), (vec!["several", "matched", "ignored"], None));
    let view = house.desk.view(house.now);
    let unmatched: Vec<&str> = view.unmatched_online().map(|one| &*one.name).collect();
    assert_eq!(unmatched, ["Maria Garcia"], "as the report was taken in last");
    assert_eq!(house.desk.reports().iter().map(|past| past.in_force).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn what_contradicts_the_file_as_it_was_taken_in_waits_until_that_is_out() {
    let mut house = house();
    let report = report(vec![row(2, "Ana Silva", "", "13:20", "14:20")]);
    let entry = taken(&mut house, &report, &[]).entry.expect("an entry");
    let mut later = report.clone();
    later.rows[0].spans[0].1 = at("14:30");
    for (report, said) in [(&later, vec![]), (&report, vec![ignored("Ana Silva")])] {
        let dry = house.desk.report_dry_run(report, &said, house.now).expect("a report");
        assert_eq!(dry.differs_from, Some(entry));
        let refused = house.desk.take_in_report(report, &said, house.when());
        assert!(matches!(refused, Err(Error::ReportDiffers(before)) if before == entry), "{refused:?}");
    }
    house.desk.revert_report(entry, house.when()).expect("out");
    taken(&mut house, &later, &[]);
}

#[test]
fn a_report_is_taken_out_with_everything_that_came_of_its_file() {
    let mut house = house();
    let first =
        report(vec![row(2, "Ana Silva", "", "13:20", "14:20"), row(3, "Maria Garcia", "", "13:20", "14:20")]);
    let before = house.tally();
    taken(&mut house, &first, &[]);
    let said = [Said { of: Called::Row(3), is: SaidOf::Attendee(house.id("Maria Garcia")) }];
    let entry = taken(&mut house, &first, &said).entry.expect("an entry");
    assert_eq!((house.tally().online.joined, house.tally().in_person.joined_online), (1, 1));
    house.desk.revert_report(entry, house.when()).expect("out");
    assert_eq!(house.last().entry.kind, Kind::Undone);
    let after = house.tally();
    assert_eq!((after.online, after.in_person), (before.online, before.in_person));
    assert_eq!(house.desk.view(house.now).unmatched_online().count(), 0);
    assert!(house.desk.reports().iter().all(|past| !past.in_force));
    let again = house.desk.revert_report(entry, house.when());
    assert!(matches!(again, Err(Error::ReportIsOut(_))), "{again:?}");
    assert!(taken(&mut house, &first, &said).entry.is_some(), "it can come in anew");
    let undo = house.try_undo(&house.last().entry.id.to_string(), None);
    let told = undo.expect_err("a report is no mistake of the door").to_string();
    assert!(told.contains("`usher online --revert`"), "{told}");
}

#[test]
fn only_what_was_at_the_time_of_the_event_counts() {
    let mut house = house();
    let report = report(vec![
        row(2, "Ana Silva", "", "09:00", "10:00"),
        row(3, "Ana Silva", "", "12:30", "14:00"),
        row(4, "Bo Okafor", "", "09:00", "10:00"),
    ]);
    let taken = taken(&mut house, &report, &[]);
    let fates: Vec<&str> = taken.matching.people.iter().map(|person| person.fate.as_str()).collect();
    assert_eq!(fates, ["matched", "elsewhen"]);
    // Half an hour before the start is early enough.
    assert_eq!(taken.matching.people[0].spans, [(at("13:00"), at("14:00"))]);
}

#[test]
fn a_report_of_another_time_is_refused() {
    let house = house();
    let report = report(vec![row(2, "Ana Silva", "", "09:00", "10:00")]);
    let refused =
        house.desk.report_dry_run(&report, &[], house.now).expect_err("another meeting's").to_string();
    assert_eq!(
        refused,
        "nobody in this report was there during the event: its times go from 2026-05-05 09:00 to 2026-05-05 10:00, \
         the event begins at 2026-05-05 13:30 (America/New_York): is it another meeting's report, or are its times in \
         another zone?"
    );
}

#[test]
fn joining_from_home_does_not_change_who_came_to_the_door() {
    let mut house = house();
    house.at("13:10").check_in("Cy Dupont");
    house.at("15:00");
    let rows = vec![
        row(2, "Cy Dupont", "", "13:50", "14:20"),
        row(3, "Eve Withdrawn", "", "13:20", "14:20"),
        row(4, "Maria Garcia", "m2@example.org", "13:29", "14:20"),
    ];
    taken(&mut house, &report(rows), &[]);
    let tally = house.tally();
    assert_eq!(
        (tally.in_person.on_time, tally.in_person.joined_online),
        (1, 1),
        "one came, one stayed at home"
    );
    assert_eq!((tally.online.joined, tally.online.cancelled), (0, 1));
}

#[test]
fn a_report_with_problems_changes_nothing() {
    let mut house = house();
    let mut report = one("Ana Silva", "");
    report.problems.push(RowProblem { row: 9, column: None, wrong: Wrong::NeverJoined });
    let entries = house.journal().len();
    let taken = taken(&mut house, &report, &[]);
    assert_eq!((taken.entry, house.journal().len()), (None, entries));
}

#[test]
fn one_act_holds_the_report_and_everybody_in_it() {
    let mut house = house();
    let before = house.journal().len();
    taken(
        &mut house,
        &report(vec![
            row(2, "Ana Silva", "ana@example.org", "13:20", "14:20"),
            row(3, "Li Na", "", "13:20", "14:20"),
        ]),
        &[],
    );
    let mut entries = house.journal().split_off(before);
    // The figures of the cutoff are stated before whatever is written first after it.
    entries.retain(|recorded| recorded.entry.kind == Kind::OnlinePresence);
    assert_eq!(entries.len(), 3);
    assert!(entries.iter().all(|one| one.entry.act == entries[0].entry.act));
    let Some(Payload::OnlinePresence(ana)) = &entries[0].payload else { panic!("{:?}", entries[0]) };
    assert_eq!(ana.called, ["Ana Silva <ana@example.org>"]);
    let Some(Payload::OnlinePresence(whole)) = &entries[2].payload else { panic!("{:?}", entries[2]) };
    let report = whole.report.as_ref().expect("the report");
    assert_eq!((entries[2].entry.subject, report.rows, report.people), (None, 2, 2));
}

#[test]
fn every_row_of_every_report_has_one_fate() {
    let house = sample();
    for name in FIXTURES {
        let report = fixture(&house, name);
        let matching = house.desk.report_dry_run(&report, &[], house.now).expect("a report").matching;
        let rows = matching.rows_of();
        assert_eq!(rows.values().sum::<usize>(), report.rows.len(), "{name}: {rows:?}");
        let mut told: Vec<usize> = matching.people.iter().flat_map(|person| person.rows.clone()).collect();
        let mut all: Vec<usize> = report.rows.iter().map(|row| row.row).collect();
        told.sort_unstable();
        all.sort_unstable();
        assert_eq!(told, all, "{name}");
    }
}

#[test]
fn the_sample_meeting_is_understood_alike_from_every_report() {
    let house = sample();
    for name in FIXTURES {
        let report = fixture(&house, name);
        let matching = house.desk.report_dry_run(&report, &[], house.now).expect("a report").matching;
        let fate = |who: &str| {
            let people = matching.people.iter();
            let mut fates =
                people.filter(|person| person.name.contains(who)).map(|person| person.fate.as_str());
            fates.find(|fate| *fate != "waited").unwrap_or("not there")
        };
        for who in ["Friederike", "邱雨岑", "Ana Lucía", "عبد الرحيم", "Gleb", "Maria Garcia", "Cornelia"]
        {
            // The log of 2020 has no addresses, and two bear that name.
            let is_named_alone = who == "Maria Garcia" && *name == "teams-2020.csv";
            assert_eq!(fate(who), if is_named_alone { "several" } else { "matched" }, "{name}: {who}");
        }
        assert_eq!(fate("Priya Sharma"), "several", "{name}: two bear the name");
        assert_eq!(fate("Solange Ferrer"), "nobody", "{name}");
        let has_bot = !matches!(*name, "zoom-webinar.csv" | "teams-live-event.csv");
        assert_eq!(matching.people.iter().any(|person| person.fate == Fate::Bot), has_bot, "{name}");
        assert_eq!(matching.people.iter().any(|person| person.fate == Fate::Device), has_bot, "{name}");
    }
}

#[test]
fn the_totals_of_the_reports_reconcile_but_for_one_that_does_not() {
    let house = sample();
    for name in FIXTURES {
        let report = fixture(&house, name);
        let totals = house.desk.report_dry_run(&report, &[], house.now).expect("a report").matching.totals;
        let apart: Vec<(Total, u64, u64)> = totals
            .iter()
            .filter(|total| !total.agrees)
            .map(|total| (total.what, total.stated, total.ours))
            .collect();
        let expected = if *name == "zoom-meeting-one-missing.csv" {
            vec![(Total::Participants, 12, 11)]
        } else {
            vec![]
        };
        assert_eq!(apart, expected, "{name}");
        let stated: Vec<Total> = totals.iter().map(|total| total.what).collect();
        let expected: &[Total] = match *name {
            "zoom-webinar.csv" => &[
                Total::MeetingLength,
                Total::Registered,
                Total::UniqueViewers,
                Total::Users,
                Total::MostAtOnce,
            ],
            "teams-2021.csv" => &[Total::Participants],
            teams if teams.starts_with("teams-en") || teams.starts_with("teams-p") => {
                &[Total::Participants, Total::MeetingLength, Total::AverageLength]
            }
            "zoom-meeting-unique-users.csv" | "zoom-meeting.csv" | "zoom-meeting-one-missing.csv" => {
                &[Total::MeetingLength, Total::Participants]
            }
            _ => &[],
        };
        assert_eq!(stated, expected, "{name}");
    }
}

#[test]
fn a_length_that_its_own_times_contradict_is_listed_with_its_row() {
    let house = house();
    let mut report =
        report(vec![row(2, "Ana Silva", "", "13:20", "14:20"), row(3, "Bo Okafor", "", "13:20", "14:20")]);
    report.rows[0].stated = Some(60 * 60 + 59);
    report.rows[1].stated = Some(25 * 60);
    let totals = house.desk.report_dry_run(&report, &[], house.now).expect("a report").matching.totals;
    assert_eq!(totals.len(), 1, "a minute is lost in rounding");
    let total = totals[0];
    assert_eq!((total.what, total.row, total.stated, total.ours), (Total::RowLength, Some(3), 1500, 3600));
}

#[test]
fn a_room_is_told_by_its_median_and_its_fullest_moment() {
    let span = |from: &str, to: &str| (at(from), at(to));
    let people = [
        vec![span("13:00", "14:00")],
        // Twice at once, and again: an hour and a half.
        vec![span("13:10", "14:00"), span("13:30", "14:20"), span("14:30", "14:50")],
        // Comes as the first one goes.
        vec![span("14:00", "14:10")],
        vec![],
    ];
    let facts = Facts::of(people.iter().map(Vec::as_slice));
    assert_eq!(
        facts,
        Facts { people: 3, median_minutes: Some(60), peak: Some(Peak { people: 2, at: at("13:10") }) }
    );
    assert_eq!(Facts::of([]), Facts::default());
    let (early, late) = ([span("13:00", "13:10")], [span("13:00", "13:21")]);
    let even = Facts::of([&early[..], &late[..]]);
    assert_eq!(even.median_minutes, Some(16), "between the two in the middle, to the nearest minute");
    let moment = [span("13:00", "13:00")];
    assert_eq!(Facts::of([&moment[..]]).peak, None, "who comes and goes at once was with nobody");
}

mod anything {
    use proptest::prelude::*;

    use super::{Facts, Instant, seconds, union};

    fn spans() -> impl Strategy<Value = Vec<(Instant, Instant)>> {
        let span = (0_i64..200, 0_i64..60).prop_map(|(from, length)| {
            (Instant::from_micros(from * 1_000_000), Instant::from_micros((from + length) * 1_000_000))
        });
        prop::collection::vec(span, 0..8)
    }

    proptest! {
        #[test]
        fn a_union_holds_each_second_once(spans in spans()) {
            let union = union(&spans);
            prop_assert!(union.windows(2).all(|pair| pair[0].1 < pair[1].0), "{union:?}");
            let is_in = |second: i64, spans: &[(Instant, Instant)]| {
                let at = Instant::from_micros(second * 1_000_000 + 500_000);
                spans.iter().any(|(from, to)| *from <= at && at < *to)
            };
            for second in 0..300 {
                prop_assert_eq!(is_in(second, &union), is_in(second, &spans));
            }
            let counted = (0..300).filter(|second| is_in(*second, &spans)).count() as u64;
            prop_assert_eq!(seconds(&spans), counted);
        }

        #[test]
        fn the_fullest_moment_is_the_fullest_second(people in prop::collection::vec(spans(), 0..6)) {
            let most = (0..300)
                .map(|second| {
                    let at = Instant::from_micros(second * 1_000_000 + 500_000);
                    let here = |spans: &Vec<(Instant, Instant)>| spans.iter().any(|(from, to)| *from <= at && at < *to);
                    people.iter().filter(|spans| here(spans)).count() as u64
                })
                .max()
                .unwrap_or(0);
            let facts = Facts::of(people.iter().map(Vec::as_slice));
            prop_assert_eq!(facts.peak.map_or(0, |peak| peak.people), most);
        }
    }
}

mod pins {
    use usher_core::Error;
    use usher_core::desk::PinChange;
    use usher_core::entry::Payload;
    use usher_core::staff::{Pin, Right, Role};

    use super::{house, one};

    #[test]
    fn where_set_up_needs_a_pin_taking_a_report_in_and_out_does_and_who_approved_is_kept() {
        let mut house = house();
        let when = house.when();
        let pin = Pin::parse("862054").expect("a PIN");
        house.desk.set_staff("Sam Okoro", Role::Organizer, PinChange::Set(pin), when).expect("an organizer");
        let report = one("Ana Silva", "");
        assert!(house.desk.report_dry_run(&report, &[], house.now).is_ok(), "looking needs none");
        let refused = house.desk.take_in_report(&report, &[], when);
        assert!(matches!(refused, Err(Error::NeedsPin { right: Right::SetUp, .. })), "{refused:?}");
        let approval = house.desk.approve("Sam Okoro", "862054", Right::SetUp, when).expect("the PIN");
        let taken = house.desk.with_approval(Some(approval), |desk| desk.take_in_report(&report, &[], when));
        let entry = taken.expect("approved").entry.expect("an entry");
        let Some(Payload::OnlinePresence(whole)) = house.last().payload else { panic!("a report") };
        assert_eq!(whole.approved_by.as_deref(), Some("Sam Okoro"));
        let out = house.desk.revert_report(entry, when);
        assert!(matches!(out, Err(Error::NeedsPin { .. })), "{out:?}");
    }
}
