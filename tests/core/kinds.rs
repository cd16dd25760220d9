//! Every kind of entry: when it is written, what it says, and how it is taken back.

use usher_core::desk::{CheckIn, When};
use usher_core::entry::{Hash, Kind, LunchPlan, Means, Occasion, Payload, Revision};
use usher_core::history::Flag;
use usher_core::judge::Answers;
use usher_core::{Error, Instant};

use crate::house::{House, at};

fn payload(house: &House, kind: Kind) -> Payload {
    house
        .journal()
        .into_iter()
        .rfind(|recorded| recorded.entry.kind == kind)
        .and_then(|recorded| recorded.payload)
        .unwrap_or_else(|| panic!("a {kind} is written"))
}

/// Why the last entry of this kind cannot be undone.
fn stands(house: &mut House, kind: Kind) -> String {
    let entry =
        house.journal().into_iter().rfind(|recorded| recorded.entry.kind == kind).expect("it was written");
    house.try_undo(&entry.entry.id.to_string(), None).expect_err("it stands").to_string()
}

#[test]
fn the_set_of_kinds_is_closed_and_each_has_a_story_here_or_beside() {
    assert_eq!(Kind::ALL.len(), 25);
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.as_str()), Some(*kind));
    }
}

#[test]
fn a_roster_revision_holds_the_file_its_mapping_and_its_counts() {
    let mut house = House::new("");
    let roster = "Nom complet;E-mail\nAna;ana@x.org\nBo;bo@x.org\n";
    house.import(roster);
    let Payload::RosterRevision(Revision::List { origin, new, changed, .. }) =
        payload(&house, Kind::RosterRevision)
    else {
        panic!("a list")
    };
    assert_eq!((origin.file, new, changed), (Hash::of(roster.as_bytes()), 2, 0));
    assert_eq!(origin.mapping["name"], "Nom complet");
    assert_eq!(
        stands(&mut house, Kind::RosterRevision),
        "a `roster_revision` entry cannot be undone: take a list out with `usher import --revert`"
    );
}

#[test]
fn a_declared_arrival_is_marked_so() {
    let mut house = House::new("name\nAna\n");
    house.check_in_with("Ana", |request| request.means = Means::Declared);
    let Payload::CheckedIn(checked_in) = payload(&house, Kind::CheckedIn) else { panic!("an admission") };
    assert_eq!(checked_in.means, Means::Declared);
}

#[test]
fn a_refusal_stands() {
    let mut house = House::new("name\nAna\n");
    house.scan("nothing we know");
    assert_eq!(
        stands(&mut house, Kind::Refused),
        "a `refused` entry cannot be undone: a refusal is only an answer: check the person in"
    );
}

#[test]
fn a_substitution_says_for_whom_and_by_whose_word() {
    let mut house = House::new("name,affiliation,party\nAmbassador,Mission of Kenya,Kenya\n");
    house
        .substitute_with("Ambassador", &[("name", "Deputy")], |request| {
            request.by_word_of = Some("the Ambassador".to_owned());
        })
        .expect("an answer");
    let Payload::Substituted(substituted) = payload(&house, Kind::Substituted) else {
        panic!("a substitution")
    };
    assert_eq!(substituted.replaces, house.id("Ambassador"));
    assert_eq!(substituted.by_word_of.as_deref(), Some("the Ambassador"));
    let view = house.desk.view(house.now);
    let row = view.row(view.history.index_of(house.id("Deputy")).expect("known")).expect("a row");
    assert_eq!((row.affiliation.as_deref(), row.party.as_deref()), (Some("Mission of Kenya"), Some("Kenya")));
}

#[test]
fn a_walk_in_belongs_to_a_party_and_is_brought_by_a_host() {
    let mut house = House::new("name,party\nAna,Kenya\nBo,Kenya\n");
    house.walk_in(&[("name", "Di"), ("party", " kenya "), ("host", "Ana"), ("affiliation", "  ")]);
    let di = house.id("Di");
    let view = house.desk.view(house.now);
    let row = view.row(view.history.index_of(di).expect("known")).expect("a row");
    assert_eq!((row.party.as_deref(), row.host.as_deref()), (Some("Kenya"), Some("Ana")));
    assert_eq!(row.affiliation, None, "nothing said is nothing");
    drop(view);
    let when = house.when();
    let party = house.desk.check_in_party("Kenya", &Answers::default(), when).expect("answers");
    let admitted = party.iter().filter(|answer| answer.outcome.as_str() == "admitted").count();
    assert_eq!(
        (admitted, house.tally().inside),
        (2, 3),
        "the party is one with them, and nobody is in twice"
    );
}

#[test]
fn a_link_is_undone_like_any_other_entry() {
    let mut house = House::new("name\nAna\n");
    let ana = house.id("Ana");
    let when = house.when();
    let code = r#"{"i":[2,"indico.un.org","mYK+TjLPRlangWKtRWCdEg=="]}"#;
    let linked = house.desk.link(code, ana, when).expect("linked");
    let taken = house.desk.link(code, ana, when).expect_err("it is taken");
    assert_eq!(taken.to_string(), format!("this code belongs to {ana} already: check them in with it"));
    house.undo(linked.entry);
    assert_eq!(house.word(code), "unlinked");
    let own = house.ticket("Ana");
    for (text, why) in [
        (own.as_str(), "it is a ticket of Usher; issue them one instead"),
        ("https://example.org", "it is no ticket"),
    ] {
        let error = house.desk.link(text, ana, when).expect_err("it cannot be linked");
        assert_eq!(error.to_string(), format!("this text cannot be linked to anybody: {why}"));
    }
}

#[test]
fn going_and_coming_back_need_somebody_who_is_in_or_out() {
    let mut house = House::new("name\nAna\n");
    let ana = house.id("Ana");
    let when = house.when();
    let not_in = house.desk.leave(ana, when).expect_err("not in");
    assert_eq!(not_in.to_string(), format!("{ana} is not in: leaving needs somebody who is"));
    let never = house.desk.come_back(ana, when).expect_err("never came");
    assert_eq!(never.to_string(), format!("{ana} is not in: coming back needs somebody who is"));
    house.check_in("Ana");
    let inside = house.desk.come_back(ana, when).expect_err("is in");
    assert_eq!(inside.to_string(), format!("{ana} is in already"));
    let left = house.desk.leave(ana, When::at(at("12:50"))).expect("left");
    house.at("12:55");
    assert_eq!(house.tally().inside, 0);
    house.desk.come_back(ana, When::at(at("12:58"))).expect("came back");
    house.at("13:00");
    assert_eq!((house.tally().inside, house.tally_at(at("12:55")).inside), (1, 0));
    house.undo(left.entry);
    assert_eq!(house.tally_at(at("12:55")).inside, 1);
}

#[test]
fn somebody_waits_until_they_arrive() {
    let mut house = House::new("name\nAna\n");
    let ana = house.id("Ana");
    let when = house.when();
    house.desk.wait(ana, "security", when).expect("written");
    let waits = |house: &House| {
        let view = house.desk.view(house.desk.history().known_at(house.now));
        view.waiting(view.history.index_of(ana).expect("known")).map(|mark| mark.what.clone())
    };
    assert_eq!(waits(&house).as_deref(), Some("security"));
    house.at("12:50").check_in("Ana");
    assert_eq!(waits(&house), None);
    let when = house.when();
    assert_eq!(
        house.desk.wait(ana, "lift", when).expect_err("is in").to_string(),
        format!("{ana} is in already")
    );
}

#[test]
fn whoever_waits_no_longer_waits_nowhere() {
    let mut house = House::new("name\nAna\nAnna\n");
    let (ana, anna) = (house.id("Ana"), house.id("Anna"));
    let when = house.when();
    assert_eq!(
        house.desk.stop_waiting(ana, when).expect_err("does not wait").to_string(),
        format!("{ana} does not wait")
    );
    house.desk.wait(ana, "security", when).expect("written");
    house.desk.merge_doubles(anna, ana, when).expect("they are one");
    house.at("12:50");
    let when = house.when();
    house.desk.wait(anna, "lift", when).expect("written");
    house.at("12:55");
    let when = house.when();
    house.desk.stop_waiting(anna, when).expect("written");
    let waits = |at| {
        let view = house.desk.view(at);
        view.waiting(view.history.index_of(anna).expect("known")).map(|mark| mark.what.clone())
    };
    assert_eq!(waits(house.now), None, "neither at the lift nor, as somebody else, at security");
    assert_eq!(house.last().entry.kind, Kind::Undone);
}

#[test]
fn the_whole_lunch_plan_is_written() {
    let mut house = House::new("name,lunch,diet\nAna,yes,vegan\nBo,yes,\n");
    house.set(&[("lunch.plan.vegan", "4")]);
    let Payload::LunchPlanSet(LunchPlan { plates, .. }) = payload(&house, Kind::LunchPlanSet) else {
        panic!("a plan")
    };
    let plates: Vec<(&str, u64)> = plates.iter().map(|(diet, count)| (diet.as_str(), *count)).collect();
    assert_eq!(plates, [("standard", 1), ("vegan", 4)]);
    assert_eq!(
        stands(&mut house, Kind::LunchPlanSet),
        "a `lunch_plan_set` entry cannot be undone: set the old value again with `usher set`"
    );
}

#[test]
fn a_setting_is_written_with_its_old_and_new_value() {
    let mut house = House::new("");
    house.set(&[("cutoff", "13:20"), ("capacity", "90")]);
    let Payload::EventSet(set) = payload(&house, Kind::EventSet) else { panic!("settings") };
    let changes: Vec<[&str; 3]> = set
        .changes
        .iter()
        .map(|change| [change.key.as_str(), change.old.as_str(), change.new.as_str()])
        .collect();
    assert_eq!(
        changes,
        [["cutoff", "2026-05-05T13:15:00", "2026-05-05T13:20:00"], ["capacity", "none", "90"]]
    );
    assert_eq!(house.desk.history().settings_at(at("12:44")).capacity, None, "in force from its own instant");
}

#[test]
fn a_ticket_is_issued_once_and_anew_on_demand() {
    let mut house = House::new("name,status\nAna,\nCy,cancelled\n");
    let first = house.desk.issue_tickets(When::at(at("12:45"))).expect("tickets");
    assert_eq!((first.len(), first[0].new, first[0].issue), (1, true, 1), "nobody cancelled has one");
    let again = house.desk.issue_tickets(When::at(at("12:46"))).expect("tickets");
    assert_eq!((again[0].new, &again[0].ticket), (false, &first[0].ticket), "made again from the key alone");
    let Payload::TicketIssued(ticket) = payload(&house, Kind::TicketIssued) else { panic!("a ticket") };
    assert_eq!(ticket.token, Hash::of(first[0].ticket.as_str().as_bytes()), "the text itself is nowhere");
    assert_eq!(
        stands(&mut house, Kind::TicketIssued),
        "a `ticket_issued` entry cannot be undone: issue a newer ticket, it revokes this one"
    );
}

#[test]
fn notes_stay_and_flags_go_when_they_are_met() {
    let mut house = House::new("name\nAna\n");
    let ana = house.id("Ana");
    let words = |house: &House| -> Vec<String> {
        let view = house.desk.view(house.desk.history().known_at(house.now));
        let flags = view.flags(view.history.index_of(ana).expect("known"));
        flags
            .into_iter()
            .map(|mark| match &mark.what {
                Flag::Note(text) => format!("note {text}"),
                Flag::Attention(text) => format!("flag {text}"),
                Flag::Met => "met".to_owned(),
            })
            .collect()
    };
    house.desk.note(ana, "speaks French", When::at(at("12:46"))).expect("written");
    house.desk.set_attention(ana, "call 4410", When::at(at("12:47"))).expect("written");
    assert_eq!(words(&house), ["note speaks French", "flag call 4410"]);
    let met = house.desk.meet_attention(ana, When::at(at("12:48"))).expect("written");
    assert_eq!(words(&house), ["note speaks French"]);
    house.at("12:49").undo(met.entry);
    assert_eq!(words(&house), ["note speaks French", "flag call 4410"]);
}

#[test]
fn an_attendance_report_is_taken_back_by_a_revert() {
    let mut house = House::new("name,mode\nOna,online\n");
    let people = [(house.id("Ona"), vec![(at("13:20"), at("14:00"))])];
    house.at("15:00");
    let when = house.when();
    house.desk.take_in_online_presence(Hash::of(b"report"), &people, when).expect("taken in");
    assert_eq!(
        stands(&mut house, Kind::OnlinePresence),
        "a `online_presence` entry cannot be undone: take the report out with `usher online --revert`"
    );
}

#[test]
fn arrivals_are_closed_by_hand_before_the_end_and_by_themselves_at_it() {
    let mut house = House::new("name\nAna\n");
    let closed = house.desk.close_arrivals(When::at(at("14:00"))).expect("closed");
    house.at("14:01");
    assert_eq!(house.tally().in_person.no_show, 1);
    let again = house.desk.close_arrivals(When::at(at("14:02"))).expect_err("closed");
    assert_eq!(again.to_string(), "arrivals are closed already");
    house.at("14:03").undo(closed.entry);
    assert_eq!(house.tally().in_person.not_yet, 1);
    let closed = house.desk.close_arrivals(When::at(at("14:04"))).expect("closed");
    let late = house.at("14:45").try_undo(&closed.entry.to_string(), None).expect_err("over");
    assert_eq!(
        late.to_string(),
        "a `arrivals_closed` entry cannot be undone: the event is over, arrivals are closed anyway"
    );
    let mut other = House::new("name\nAna\n");
    assert!(matches!(other.desk.close_arrivals(When::at(at("14:45"))), Err(Error::ArrivalsClosed)));
}

#[test]
fn the_first_writing_verb_after_the_cutoff_minute_states_the_figures_before_its_own() {
    let mut house = House::new("name\nAna\nBo\nCy\n");
    house.at("13:15:59.999999").check_in("Ana");
    assert!(!house.kinds().contains(&Kind::FiguresStated), "not before the minute is over");
    house.at("13:16:10").check_in("Bo");
    assert_eq!(house.kinds()[2..], [Kind::FiguresStated, Kind::CheckedIn]);
    let Payload::FiguresStated(figures) = payload(&house, Kind::FiguresStated) else { panic!("figures") };
    assert_eq!(figures.occasion, Occasion::Cutoff);
    assert_eq!(figures.tally.as_of, at("13:15:59.999999"));
    assert_eq!(figures.tally.arrived.total(), 1);
    assert_eq!(
        figures.tally.heads.values().map(|head| head.sequence).collect::<Vec<_>>(),
        [2],
        "what it stood on"
    );
    house.at("13:17").check_in("Cy");
    assert_eq!(house.kinds().iter().filter(|kind| **kind == Kind::FiguresStated).count(), 1, "once");
    house.at("13:18").set(&[("cutoff", "13:16")]);
    house.at("13:19").walk_in(&[("name", "Di")]);
    assert_eq!(
        house.kinds().iter().filter(|kind| **kind == Kind::FiguresStated).count(),
        2,
        "again for another cutoff"
    );
    assert_eq!(
        stands(&mut house, Kind::FiguresStated),
        "a `figures_stated` entry cannot be undone: it stands for ever"
    );
}

#[test]
fn what_changed_since_the_cutoff_s_figures_is_told() {
    let mut house = House::in_file("name\nAna\nBo\nCy\n");
    let first = house.at("13:00").check_in("Ana").entry.expect("an entry");
    house.at("13:05").check_in("Bo");
    house.desk.state_cutoff_figures(When::at(at("13:16"))).expect("stated");
    house.desk.state_cutoff_figures(When::at(at("13:17"))).expect("stated already");
    assert_eq!(house.kinds().iter().filter(|kind| **kind == Kind::FiguresStated).count(), 1);
    let cy = house.id("Cy");
    let mut lift = house.another_desk("Lift");
    let mut request = CheckIn::attendee(cy);
    request.means = Means::Declared;
    lift.check_in(&request, When { read_at: at("13:10"), written_at: at("13:20") }).expect("an answer");
    house.at("13:21").undo(first);
    house.desk.refresh().expect("read");
    let since = house.desk.since_cutoff_figures().expect("they were stated");
    assert_eq!((since.stated.arrived.total(), since.now.arrived.total(), since.undone), (2, 2, 1));
    assert_eq!(since.added.into_iter().collect::<Vec<_>>(), [(lift.id().expect("it wrote"), 1)]);
}

#[test]
fn a_report_states_its_figures_and_that_it_left() {
    let mut house = House::new("name\nAna\n");
    house.check_in("Ana");
    let tally = house.desk.report(at("13:00"), "csv", When::at(at("13:01"))).expect("figures");
    assert_eq!(tally.arrived.total(), 1);
    assert_eq!(house.kinds()[2..], [Kind::FiguresStated, Kind::Exported]);
    assert_eq!(stands(&mut house, Kind::Exported), "a `exported` entry cannot be undone: it stands for ever");
}

#[test]
fn a_purge_keeps_figures_and_chain_and_nothing_else() {
    let mut house = House::new("name\nAna\nBo\n");
    house.check_in("Ana");
    house.desk.purge(When::at(at("18:00"))).expect("purged");
    assert!(house.desk.verify(None).expect("a journal").is_ok());
    assert_eq!(house.desk.tally_at(at("20:00")), at("18:00"));
    assert_eq!(house.tally_at(at("18:00")).in_person.on_time, 1);
    let other = house.desk.tally(at("13:00")).expect_err("nobody is known any more");
    assert_eq!(
        other.to_string(),
        "this event was purged: figures stand only for 2026-05-05T17:15:59.999999Z, 2026-05-05T22:00:00Z"
    );
    assert_eq!(
        house.tally_at(at("13:15:59.999999")).in_person.on_time,
        1,
        "the cutoff's were stated on the way"
    );
    assert!(house.desk.history().people.is_empty());
    let left: Vec<Kind> = house
        .journal()
        .into_iter()
        .filter(|recorded| recorded.payload.is_some())
        .map(|recorded| recorded.entry.kind)
        .collect();
    assert_eq!(left, [Kind::FiguresStated, Kind::FiguresStated]);
}

#[test]
fn entries_bear_who_was_at_the_desk() {
    let mut house = House::new("name\nAna\n");
    house.desk.sit_down("M. L.");
    house.check_in("Ana");
    assert_eq!(house.last().entry.operator, "M. L.");
}

#[test]
fn before_the_first_list_the_first_list_is_in_force() {
    let house = House::new("name\nAna\n");
    assert_eq!(house.tally_at(Instant::FIRST).in_person.registered, 1);
}
