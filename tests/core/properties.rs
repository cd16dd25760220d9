//! What holds for every history, however wild: driven by the public verbs, and by entries as a merge of desks
//! that did not see one another brings them.

use proptest::collection::vec;
use proptest::prelude::*;
use usher_core::entry::Kind;
use usher_core::history::History;
use usher_core::ids::{DeskId, EntryId};
use usher_core::lunch::{Line, Lunch};
use usher_core::seat::View;
use usher_core::tally::Tally;
use usher_core::{Desk, Instant};

use crate::deeds::{LISTS, Whole, deeds, journal, perform};
use crate::house::{House, at};

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
        deeds in deeds(40),
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
