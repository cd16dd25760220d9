//! What holds for every history, however wild: driven by the public verbs, and by entries as a merge of desks
//! that did not see one another brings them.

use proptest::collection::vec;
use proptest::prelude::*;
use usher_core::desk::{CheckIn, LunchAtUndo, Plate, Shown, Substitution, Undo, WalkIn, When};
use usher_core::entry::{Entry, Hash, Kind, Payload, Row, UndoReason};
use usher_core::history::History;
use usher_core::ids::{DeskId, EntryId};
use usher_core::judge::Answers;
use usher_core::lunch::{Line, Lunch};
use usher_core::seat::View;
use usher_core::tally::Tally;
use usher_core::{Desk, Instant};

use crate::house::{House, at, fields_of};

/// Something that is done at a desk, with people named by number.
#[derive(Clone, Debug)]
enum Deed {
    CheckIn { who: usize, answers: usize, lunch: bool, before: i64 },
    Again { who: usize },
    Party(usize),
    Substitute { who: usize, diet: usize, announced: bool, answers: usize },
    WalkIn { number: usize, lunch: bool, diet: usize },
    Leave(usize),
    Return(usize),
    Wait(usize),
    Lunch { who: usize, diet: usize, grant: bool },
    Undo { back: usize, act: bool, lunch: usize },
    Set(usize),
    Import(usize),
    Revert(usize),
    Merge(usize, usize),
    Online { who: usize, from: i64 },
    Close,
    Report,
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = 0..14_usize;
    prop_oneof![
        8 => (who.clone(), 0..3_usize, any::<bool>(), 0..1_800_i64)
            .prop_map(|(who, answers, lunch, before)| Deed::CheckIn { who, answers, lunch, before }),
        2 => who.clone().prop_map(|who| Deed::Again { who }),
        1 => (0..2_usize).prop_map(Deed::Party),
        3 => (who.clone(), 0..4_usize, any::<bool>(), 0..3_usize)
            .prop_map(|(who, diet, announced, answers)| Deed::Substitute { who, diet, announced, answers }),
        2 => (0..3_usize, any::<bool>(), 0..4_usize)
            .prop_map(|(number, lunch, diet)| Deed::WalkIn { number, lunch, diet }),
        2 => who.clone().prop_map(Deed::Leave),
        2 => who.clone().prop_map(Deed::Return),
        1 => who.clone().prop_map(Deed::Wait),
        3 => (who.clone(), 0..4_usize, any::<bool>()).prop_map(|(who, diet, grant)| Deed::Lunch { who, diet, grant }),
        4 => (0..12_usize, any::<bool>(), 0..3_usize).prop_map(|(back, act, lunch)| Deed::Undo { back, act, lunch }),
        1 => (0..SETTINGS.len()).prop_map(Deed::Set),
        1 => (0..LISTS.len()).prop_map(Deed::Import),
        1 => (0..3_usize).prop_map(Deed::Revert),
        1 => (who.clone(), who.clone()).prop_map(|(kept, merged)| Deed::Merge(kept, merged)),
        1 => (who, 0..5_000_i64).prop_map(|(who, from)| Deed::Online { who, from }),
        1 => Just(Deed::Close),
        1 => Just(Deed::Report),
    ]
}

const DIETS: [Option<&str>; 4] = [None, Some("vegan"), Some("halal"), Some("standard")];

const SETTINGS: [(&str, &str); 12] = [
    ("cutoff", "13:05"),
    ("cutoff", "13:20"),
    ("grace", "0"),
    ("release", "13:18"),
    ("release", "none"),
    ("capacity", "3"),
    ("capacity", "none"),
    ("lunch.mode", "check-in"),
    ("lunch.mode", "desk"),
    ("lunch.plan.standard", "3"),
    ("lunch.plan.vegan", "2"),
    ("end", "13:40"),
];

const LISTS: [&str; 3] = [
    "name,email,mode,status,role,lunch,diet,party,host,group\n\
     Ana,ana@x.org,in person,confirmed,guest,yes,vegan,Kenya,,un\n\
     Bo,bo@x.org,in person,confirmed,guest,yes,,Kenya,,un\n\
     ,,in person,confirmed,guest,yes,halal,Kenya,Bo,government\n\
     Cy,cy@x.org,in person,cancelled,guest,yes,,,,academia\n\
     Di,di@x.org,online,confirmed,guest,yes,vegan,,,industry\n\
     Ed,ed@x.org,online,pending,guest,no,,,,other\n\
     Fe,fe@x.org,in person,waitlisted,press,yes,,,,other\n\
     Gus,gus@x.org,in person,confirmed,speaker,yes,,,,\n\
     Hal,hal@x.org,in person,confirmed,staff,no,,,,\n",
    "name,email,mode,status,lunch,diet\n\
     Ana,ana@x.org,online,confirmed,yes,halal\n\
     Cy,cy@x.org,in person,confirmed,yes,\n\
     Walker 0,w0@x.org,in person,confirmed,yes,vegan\n",
    "name,email,role\nBo,bo@x.org,moderator\nIvo,ivo@x.org,guest\n",
];

fn answers(number: usize) -> Answers {
    match number {
        0 => Answers::default(),
        1 => Answers { admit: true, override_reason: None },
        _ => Answers { admit: false, override_reason: Some("a word".to_owned()) },
    }
}

/// Does a deed. What is refused or cannot be is left: it must only leave the counts sound.
fn perform(desk: &mut Desk, deed: &Deed, now: Instant) {
    let when = When::at(now);
    let id = |desk: &Desk, who: usize| {
        let people = &desk.history().people;
        people[who % people.len()].id
    };
    match deed {
        Deed::CheckIn { who, answers: said, lunch, before } => {
            let mut request = CheckIn::attendee(id(desk, *who));
            request.answers = answers(*said);
            request.lunch = *lunch;
            let when = When { read_at: now.plus_seconds(-before), written_at: now };
            let _ = desk.check_in(&request, when);
        }
        Deed::Again { who } => {
            let people = &desk.history().people;
            let person = &people[who % people.len()];
            let from = person.admissions.all().find(|mark| !mark.live).map(|mark| mark.order.at);
            let mut request = CheckIn::attendee(person.id);
            request.counts_from = from;
            let _ = desk.check_in(&request, when);
        }
        Deed::Party(said) => {
            let _ = desk.check_in_party("Kenya", &answers(*said), when);
        }
        Deed::Substitute { who, diet, announced, answers: said } => {
            let mut fields = fields_of(&[("name", "Somebody Else")]);
            if let Some(diet) = DIETS[*diet] {
                fields.insert("diet", diet.to_owned());
            }
            let request = Substitution {
                replaces: id(desk, *who),
                fields,
                by_word_of: None,
                announced: *announced,
                answers: answers(*said),
            };
            let _ = desk.substitute(&request, when);
        }
        Deed::WalkIn { number, lunch, diet } => {
            let name = format!("Walker {number}");
            let email = format!("w{number}@x.org");
            let mut fields = fields_of(&[("name", &name), ("email", &email)]);
            if *lunch {
                fields.insert("lunch", "yes".to_owned());
            }
            if let Some(diet) = DIETS[*diet] {
                fields.insert("diet", diet.to_owned());
            }
            let _ = desk.walk_in(&WalkIn { fields, answers: Answers::default() }, when);
        }
        Deed::Leave(who) => drop(desk.leave(id(desk, *who), when)),
        Deed::Return(who) => drop(desk.come_back(id(desk, *who), when)),
        Deed::Wait(who) => drop(desk.wait(id(desk, *who), "lift", when)),
        Deed::Lunch { who, diet, grant } => {
            let plate = Plate {
                shown: Shown::Attendee(id(desk, *who)),
                diet: DIETS[*diet].map(usher_core::attendee::Diet::new),
                grant: grant.then(|| "a word".to_owned()),
            };
            let _ = desk.lunch(&plate, when);
        }
        Deed::Undo { back, act, lunch } => {
            let mut entries = journal(desk);
            entries.reverse();
            let Some((entry, ..)) = entries.get(*back) else {
                return;
            };
            let target = if *act { entry.act.to_string() } else { entry.id.to_string() };
            let lunch = [None, Some(LunchAtUndo::Keep), Some(LunchAtUndo::Return)][*lunch];
            let _ = desk.undo(&Undo { target, lunch, reason: UndoReason::Test }, when);
        }
        Deed::Set(number) => {
            let (key, value) = SETTINGS[*number];
            let _ = desk.set(&[(key.to_owned(), value.to_owned())], when);
        }
        Deed::Import(number) => drop(desk.import(crate::house::list(LISTS[*number]), &[], when)),
        Deed::Revert(number) => {
            let lists: Vec<EntryId> = journal(desk)
                .iter()
                .filter(|(entry, ..)| entry.kind == Kind::RosterRevision && entry.subject.is_none())
                .map(|(entry, ..)| entry.id)
                .collect();
            if let Some(&list) = lists.get(*number) {
                let _ = desk.revert_import(list, when);
            }
        }
        Deed::Merge(kept, merged) => drop(desk.merge_doubles(id(desk, *kept), id(desk, *merged), when)),
        Deed::Online { who, from } => {
            let from = at("13:00").plus_seconds(*from);
            let people = [(id(desk, *who), vec![(from, from.plus_seconds(600))])];
            let _ = desk.take_in_online_presence(Hash::of(b"report"), &people, when);
        }
        Deed::Close => drop(desk.close_arrivals(when)),
        Deed::Report => drop(desk.report(now, "txt", when)),
    }
}

type Whole = (Entry, Option<Payload>, Vec<Row>);

fn journal(desk: &Desk) -> Vec<Whole> {
    let mut entries = Vec::new();
    let read = desk.store().read_after(0, |recorded, rows| {
        entries.push((recorded.entry, recorded.payload, rows));
        Ok(())
    });
    read.expect("a journal");
    entries
}

fn history(desk: &Desk, entries: &[Whole]) -> History {
    let mut history = History::new(desk.history().event.clone()).expect("an event");
    for (entry, payload, rows) in entries {
        history.apply(entry, payload.as_ref(), rows.clone());
    }
    history
}

/// What another desk wrote about the same people without seeing this one: some of the same things, shifted.
fn from_another_desk(entries: &[Whole], chosen: &[bool], shift: i64) -> Vec<Whole> {
    let desk = DeskId::from_bytes([9; 16]);
    let copied = |kind| {
        matches!(kind, Kind::CheckedIn | Kind::Left | Kind::Returned | Kind::LunchClaimed | Kind::Substituted)
    };
    entries
        .iter()
        .filter(|(entry, ..)| copied(entry.kind))
        .zip(chosen.iter().cycle())
        .filter(|(_, chosen)| **chosen)
        .enumerate()
        .map(|(number, ((entry, payload, rows), _))| {
            let mut entry = entry.clone();
            let mut bytes = *entry.id.as_bytes();
            bytes[15] ^= 0x5A;
            entry.id = EntryId::from_bytes(bytes);
            entry.desk = desk;
            entry.sequence = number as u64 + 1;
            entry.read_at = entry.read_at.plus_seconds(shift);
            (entry, payload.clone(), rows.clone())
        })
        .collect()
}

fn assert_identities(tally: &Tally) {
    let person = tally.in_person;
    assert_eq!(person.registered, person.confirmed + person.cancelled + person.not_confirmed);
    assert_eq!(
        person.confirmed,
        person.on_time
            + person.late
            + person.joined_online
            + person.substituted_for
            + person.not_yet
            + person.no_show
    );
    assert!(person.not_yet == 0 || person.no_show == 0, "either somebody is expected or nobody is");
    let online = tally.online;
    assert_eq!(
        online.registered,
        online.came_in_person + online.joined + online.not_joined + online.cancelled + online.not_confirmed
    );
    assert_eq!(online.joined, online.joined_on_time + online.joined_late);
    assert_eq!(online.came_in_person, tally.came_in_person.total());
    for (all, parts) in [
        (
            tally.arrived.on_time,
            [person.on_time, tally.came_in_person.on_time, tally.by_override.on_time, tally.walk_ins.on_time],
        ),
        (
            tally.arrived.late,
            [person.late, tally.came_in_person.late, tally.by_override.late, tally.walk_ins.late],
        ),
    ] {
        assert_eq!(all, parts.iter().sum::<u64>(), "{tally:?}");
    }
    assert_eq!(tally.groups.values().map(|group| group.registered).sum::<u64>(), person.registered);
    assert_eq!(tally.groups.values().map(|group| group.arrived).sum::<u64>(), tally.arrived.total());
    match &tally.lunch {
        Lunch::CheckIn(plates) | Lunch::Desk(plates) => {
            let sum = |field: fn(&Line) -> i64| plates.by_diet.values().map(field).sum::<i64>();
            let total = plates.total;
            assert_eq!(total.requested, sum(|line| line.requested));
            assert_eq!(total.planned, sum(|line| line.planned));
            assert_eq!(total.claimed, sum(|line| line.claimed));
            assert_eq!(total.left, sum(|line| line.left));
            assert_eq!(total.due, sum(|line| line.due));
            assert_eq!(total.held, sum(|line| line.held));
            assert_eq!(total.free, sum(|line| line.free));
            for line in plates.by_diet.values().chain([&total]) {
                assert_eq!(line.planned, line.claimed + line.due + line.held + line.free);
                assert_eq!(line.over, (-line.left).max(0));
                assert!(line.due >= 0 && line.held >= 0 && line.claimed >= 0);
            }
        }
        Lunch::Buffet(mouths) => {
            assert_eq!(mouths.total.mouths, mouths.by_diet.values().map(|line| line.mouths).sum::<i64>());
        }
    }
}

/// Instants worth asking for: those of the entries and one microsecond round them, and far before and after.
fn instants(entries: &[Whole]) -> Vec<Instant> {
    let mut instants: Vec<Instant> = entries
        .iter()
        .flat_map(|(entry, ..)| [-1, 0, 1].map(|micros| entry.read_at.plus_micros(micros)))
        .chain([Instant::FIRST, at("13:15:59.999999"), at("13:16"), at("13:30"), at("14:45"), Instant::LAST])
        .collect();
    instants.sort_unstable();
    instants.dedup();
    instants
}

fn bytes(history: &History, at: Instant) -> Vec<u8> {
    serde_json::to_vec(&Tally::of(&View::new(history, at))).expect("figures are JSON")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_identity_holds_for_every_history_at_every_instant(
        deeds in vec((deed(), 0..180_i64), 1..40),
        chosen in vec(any::<bool>(), 8),
        shift in -600..600_i64,
        seed in any::<u64>(),
    ) {
        let mut house = House::new(LISTS[0]);
        let mut now = at("12:45");
        for (deed, seconds) in &deeds {
            now = now.plus_seconds(*seconds);
            perform(&mut house.desk, deed, now);
            for at in [house.desk.tally_at(now), now.plus_seconds(1_200)] {
                let running = house.desk.tally(at).expect("figures");
                prop_assert_eq!(running, Tally::of(&house.desk.view(at)), "figures that run are those counted anew");
            }
        }
        let own = journal(&house.desk);
        prop_assert!(house.desk.verify(None).expect("a journal").is_ok(), "the chain holds");

        let mut all = own.clone();
        all.extend(from_another_desk(&own, &chosen, shift));
        let merged = history(&house.desk, &all);
        let mut shuffled = all.clone();
        shuffle(&mut shuffled, seed);
        let any_order = history(&house.desk, &shuffled);
        let read_again = history(&house.desk, &own);
        for at in instants(&all) {
            assert_identities(&Tally::of(&View::new(house.desk.history(), at)));
            assert_identities(&Tally::of(&View::new(&merged, at)));
            prop_assert_eq!(bytes(&merged, at), bytes(&any_order, at), "folding is order-free");
            prop_assert_eq!(bytes(house.desk.history(), at), bytes(&read_again, at), "same heads, same bytes");
        }
        prop_assert_eq!(journal(&house.desk).len(), own.len(), "reading writes nothing");
    }
}

fn shuffle(entries: &mut [Whole], mut seed: u64) {
    for place in (1..entries.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        entries.swap(place, (seed >> 33) as usize % (place + 1));
    }
}
