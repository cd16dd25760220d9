//! The figures, each with numbers that a hand can check.

use usher_core::attendee::{Group, Role};
use usher_core::desk::{CheckIn, When};
use usher_core::entry::{Hash, Means};
use usher_core::tally::{
    Arrived, GroupCount, InPerson, Online, RoleCount, arrivals, means, paces, parties, refusals,
};

use crate::house::{House, admit, at, overridden};

#[test]
fn every_seat_stands_in_one_count() {
    let mut house = House::new(
        "name,email,mode,status,group\n\
         On,on@x.org,in person,confirmed,un\n\
         La,la@x.org,in person,confirmed,un\n\
         No,no@x.org,in person,confirmed,academia\n\
         Ca,ca@x.org,in person,cancelled,other\n\
         Wa,wa@x.org,in person,waitlisted,other\n\
         Pe,pe@x.org,online,pending,other\n\
         Sw,sw@x.org,online,confirmed,industry\n\
         Re,re@x.org,online,confirmed,industry\n",
    );
    house.check_in("On");
    house.check_in_with("Ca", |request| request.answers = overridden());
    house.check_in_with("Sw", |request| request.answers = admit());
    house.at("13:16").check_in("La");
    house.check_in_with("Wa", |request| request.answers = admit());
    house.walk_in(&[("name", "Bo"), ("group", "academia")]);
    let tally = house.tally();
    assert_eq!(
        tally.in_person,
        InPerson {
            registered: 5,
            confirmed: 3,
            on_time: 1,
            late: 1,
            not_yet: 1,
            cancelled: 1,
            not_confirmed: 1,
            ..InPerson::default()
        }
    );
    assert_eq!(
        tally.online,
        Online { registered: 3, came_in_person: 1, not_joined: 1, not_confirmed: 1, ..Online::default() }
    );
    assert_eq!(
        tally.by_override,
        Arrived { on_time: 1, late: 1 },
        "by status, not by how they were admitted"
    );
    assert_eq!(tally.came_in_person, Arrived { on_time: 1, late: 0 });
    assert_eq!(tally.walk_ins, Arrived { on_time: 0, late: 1 });
    assert_eq!(tally.arrived, Arrived { on_time: 3, late: 3 });
    assert_eq!(tally.inside, 6);
    assert_eq!(tally.groups[&Group::Un], GroupCount { registered: 2, arrived: 2 });
    assert_eq!(tally.groups[&Group::Academia], GroupCount { registered: 1, arrived: 1 });
    assert_eq!(tally.groups[&Group::Industry], GroupCount { registered: 0, arrived: 1 });
}

#[test]
fn roles_that_are_no_audience_stand_apart() {
    let mut house = House::new("name,role\nSpeaker,speaker\nMod,moderator\nReporter,press\n");
    house.check_in("Speaker");
    house.check_in("Reporter");
    let tally = house.tally();
    assert_eq!(tally.in_person.registered, 1, "press is audience");
    assert_eq!(tally.arrived.total(), 1);
    assert_eq!(tally.roles[&Role::Speaker], RoleCount { expected: 1, arrived: 1 });
    assert_eq!(tally.roles[&Role::Moderator], RoleCount { expected: 1, arrived: 0 });
    assert!(!tally.roles.contains_key(&Role::Press));
    assert_eq!(tally.inside, 2);
}

#[test]
fn a_substitute_is_counted_once_on_the_seat_replaced() {
    let mut house = House::new("name,group\nAmbassador,government\n");
    house.substitute("Ambassador", "Deputy");
    let tally = house.tally();
    assert_eq!((tally.in_person.on_time, tally.walk_ins.total(), tally.inside), (1, 0, 1));
    assert_eq!(tally.groups[&Group::Government], GroupCount { registered: 1, arrived: 1 });
}

#[test]
fn an_announced_substitute_makes_the_seat_substituted_for_until_they_come() {
    let mut house = House::new("name\nAmbassador\n");
    house
        .substitute_with("Ambassador", &[("name", "Deputy")], |request| request.announced = true)
        .expect("an answer");
    assert_eq!((house.tally().in_person.substituted_for, house.tally().in_person.not_yet), (1, 0));
    house.at("13:20").check_in("Deputy");
    assert_eq!((house.tally().in_person.substituted_for, house.tally().in_person.late), (0, 1));
}

#[test]
fn substituting_for_somebody_who_is_in_hands_the_admission_over() {
    let mut house = House::new("name\nAmbassador\n");
    house.check_in("Ambassador");
    let before = house.kinds().len();
    house.at("13:20").substitute("Ambassador", "Deputy");
    assert_eq!(
        house.kinds().len() - before,
        3,
        "the cutoff's figures, a row and a substitution; no second admission"
    );
    let tally = house.tally();
    assert_eq!((tally.in_person.on_time, tally.in_person.late, tally.doubles, tally.inside), (1, 0, 0, 1));
    let (ambassador, deputy) = (house.id("Ambassador"), house.id("Deputy"));
    let inside = |house: &House, id| {
        let view = house.desk.view(house.now);
        view.is_inside(view.history.index_of(id).expect("known"))
    };
    assert!(!inside(&house, ambassador) && inside(&house, deputy));
    house.at("13:30").desk.leave(deputy, When::at(at("13:30"))).expect("left");
    assert_eq!(house.tally().inside, 0);
}

#[test]
fn a_chain_of_substitutes_holds_one_seat() {
    let mut house = House::new("name\nA\n");
    house.substitute_with("A", &[("name", "B")], |request| request.announced = true).expect("an answer");
    house.substitute("B", "C");
    let tally = house.tally();
    assert_eq!((tally.in_person.registered, tally.in_person.on_time, tally.walk_ins.total()), (1, 1, 0));
}

#[test]
fn online_instead_of_in_person_is_joined_online() {
    let mut house = House::new("name,mode\nAna,in person\nOna,online\nUma,online\n");
    let (ana, ona, uma) = (house.id("Ana"), house.id("Ona"), house.id("Uma"));
    let people = vec![
        (ana, vec![(at("13:20"), at("14:00"))]),
        (ona, vec![(at("13:29"), at("13:40")), (at("13:50"), at("14:40"))]),
        (uma, vec![(at("13:31"), at("14:40"))]),
    ];
    house.at("16:00");
    let when = house.when();
    house.desk.take_in_online_presence(Hash::of(b"report"), &people, when).expect("taken in");
    let tally = house.tally();
    assert_eq!((tally.in_person.joined_online, tally.in_person.no_show), (1, 0));
    assert_eq!((tally.online.joined, tally.online.joined_on_time, tally.online.joined_late), (2, 1, 1));
    let then = house.tally_at(at("13:30"));
    assert_eq!(
        (then.online.joined, then.online.not_joined),
        (1, 1),
        "from the first join, whenever imported"
    );
}

#[test]
fn after_the_end_who_is_not_here_is_a_no_show() {
    let house = House::new("name\nAna\n");
    let count = |clock: &str| {
        let tally = house.tally_at(at(clock));
        (tally.in_person.not_yet, tally.in_person.no_show)
    };
    assert_eq!(count("14:44:59.999999"), (1, 0));
    assert_eq!(count("14:45"), (0, 1));
}

#[test]
fn two_admissions_at_two_desks_are_one_arrival_and_one_double() {
    let mut house = House::in_file("name\nAna\n");
    let ana = house.id("Ana");
    let mut lift = house.another_desk("Lift");
    // Two desks that don't see one another write what a merge brings together.
    house.check_in("Ana");
    lift.refresh().expect("read");
    let first = lift.check_in(&CheckIn::attendee(ana), When::at(at("12:50"))).expect("an answer");
    assert_eq!(first.outcome.as_str(), "already_in");
    let mut merged = house.desk.history().clone();
    let mut double = house
        .journal()
        .into_iter()
        .find(|recorded| recorded.entry.kind == usher_core::entry::Kind::CheckedIn)
        .expect("an admission");
    double.entry.desk = usher_core::ids::DeskId::random();
    double.entry.id = usher_core::ids::EntryId::new(at("12:44"));
    double.entry.read_at = at("12:44");
    merged.apply(&double.entry, double.payload.as_ref(), Vec::new());
    let tally = usher_core::tally::Tally::of(&usher_core::seat::View::new(&merged, at("13:00")));
    assert_eq!((tally.in_person.on_time, tally.doubles, tally.inside), (1, 1, 1));
}

#[test]
fn as_of_is_the_past_as_it_is_known_now() {
    let mut house = House::new("name\nAna\nBo\nCy\n");
    house.at("13:00").check_in("Ana");
    house.at("13:10").check_in("Bo");
    house.at("13:20").check_in_with("Cy", |request| request.means = Means::Declared);
    let arrived = |house: &House, clock: &str| house.tally_at(at(clock)).arrived.total();
    assert_eq!((arrived(&house, "12:59:59"), arrived(&house, "13:00"), arrived(&house, "13:15")), (0, 1, 2));
    house.now = at("13:25");
    let when = When { read_at: at("13:05"), written_at: at("13:25") };
    house.walk_in(&[("name", "Di")]);
    let mut request = CheckIn::attendee(house.id("Bo"));
    request.means = Means::Declared;
    assert_eq!(house.desk.check_in(&request, when).expect("an answer").outcome.as_str(), "already_in");
}

#[test]
fn a_declared_arrival_counts_from_the_time_it_declares() {
    let mut house = House::new("name\nAna\nBo\n");
    house.at("13:20").check_in("Bo");
    let mut request = CheckIn::attendee(house.id("Ana"));
    request.means = Means::Declared;
    let when = When { read_at: at("12:58"), written_at: at("13:25") };
    house.desk.check_in(&request, when).expect("an answer");
    let tally = house.tally();
    assert_eq!(tally.arrived, Arrived { on_time: 1, late: 1 });
    assert_eq!(tally.as_of, at("13:20"), "the later of now and all that is known");
}

#[test]
fn a_changed_cutoff_counts_anew_and_leaves_what_was_shown() {
    let mut house = House::new("name\nAna\n");
    let answer = house.at("13:20").check_in("Ana");
    assert!(matches!(answer.outcome, usher_core::outcome::Outcome::Admitted { late: true, .. }));
    house.at("13:25").set(&[("cutoff", "13:20")]);
    assert_eq!(house.tally().arrived, Arrived { on_time: 1, late: 0 });
    let person = &house.desk.history().people[0];
    assert!(person.admissions.all().all(|mark| mark.what.shown_late), "what was shown stands in its entry");
    assert_eq!(
        house.tally_at(at("13:20")).arrived,
        Arrived { on_time: 0, late: 1 },
        "as of then, the old cutoff"
    );
}

#[test]
fn arrivals_one_by_one_are_as_many_as_are_counted_and_desks_have_a_pace() {
    let mut house = House::new("name,role\nAna,\nBo,\nCleo,\nDora,speaker\n");
    for (clock, name) in [("12:50:00", "Ana"), ("12:50:08", "Bo"), ("12:50:30", "Dora"), ("13:20:00", "Cleo")]
    {
        house.at(clock).check_in(name);
    }
    let view = house.desk.view(house.now);
    let arrivals = arrivals(&view);
    let audience = arrivals.iter().filter(|arrival| arrival.role.is_audience());
    assert_eq!(audience.clone().count() as u64, house.tally().arrived.total());
    assert_eq!(audience.filter(|arrival| arrival.late).count() as u64, house.tally().arrived.late);
    let paces = paces(&arrivals);
    let pace = paces.values().next().expect("a desk");
    assert_eq!((pace.arrivals, pace.median), (4, Some(22_000_000)));
}

#[test]
fn a_party_is_one_however_it_is_written_and_those_with_most_to_come_stand_first() {
    let mut house = House::new(
        "name,party,mode,role,status\n\
         Ana,Delegation of Chad,in person,guest,confirmed\n\
         Bo,DELEGATION OF CHAD,in person,guest,confirmed\n\
         Cy,Delegation of Peru,in person,guest,confirmed\n\
         Di,Delegation of Peru,in person,guest,confirmed\n\
         Ed,Delegation of Peru,in person,guest,cancelled\n\
         Flo,Delegation of Fiji,in person,guest,confirmed\n\
         Gil,Delegation of Chad,in person,speaker,confirmed\n",
    );
    house.check_in("Ana");
    let counts = parties(&house.desk.view(house.now));
    let told: Vec<_> = counts
        .iter()
        .map(|count| (count.party.as_str(), count.seats, count.arrived, count.not_yet))
        .collect();
    // Somebody alone is no party, and a speaker no audience.
    assert_eq!(told, [("Delegation of Peru", 3, 0, 2), ("Delegation of Chad", 2, 1, 1)]);
}

#[test]
fn how_people_came_in_and_what_admitted_nobody_are_counted_until_the_instant() {
    let mut house = House::new("name,mode\nAna,in person\nBo,online\nCy,in person\n");
    let ticket = house.ticket("Ana");
    house.scan(&ticket);
    house.at("12:50").check_in("Bo");
    house.check_in("Cy");
    house.at("12:55").scan("https://example.org/");
    let told = |clock: &str| {
        let view = house.desk.view(at(clock));
        let refused: Vec<_> =
            refusals(&view).into_iter().map(|(word, count)| (word.to_owned(), count)).collect();
        (means(&arrivals(&view)).into_iter().collect::<Vec<_>>(), refused)
    };
    let question = ("online_registrant".to_owned(), 1);
    assert_eq!(
        told("12:52"),
        (vec![(Means::Scan, 1), (Means::LookUp, 1)], vec![question.clone()]),
        "a question admits nobody"
    );
    assert_eq!(told("12:56").1, [("not_a_ticket".to_owned(), 1), question]);
}
