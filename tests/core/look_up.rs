//! Looking people up: the keys that a desk keeps follow whatever happens.

use usher_core::history::PersonIndex;
use usher_core::search::{self, Evidence};

use crate::house::House;

/// Who is found, and the same by keys made anew.
fn found(house: &House, query: &str) -> Vec<(PersonIndex, Evidence)> {
    let view = house.desk.view(house.desk.history().known_at(house.now));
    let kept = house.desk.find(&view, query);
    assert_eq!(kept, search::find(&view, query), "the keys kept find as new ones do");
    kept.into_iter().map(|hit| (hit.person, hit.evidence)).collect()
}

#[test]
fn the_keys_follow_walk_ins_lists_reverts_and_undos() {
    let mut house = House::new("name\nAna Ruiz\nBo Lund\n");
    assert_eq!(found(&house, "ruiz").len(), 1);

    let walk_in = house.walk_in(&[("name", "Cleo Ruiz")]).entry.expect("an entry");
    assert_eq!(found(&house, "ruiz").len(), 2);
    house.undo(walk_in);
    assert_eq!(found(&house, "ruiz").len(), 1);

    let import = house.at("12:50").import("name,email\nAna Ruiz,ana@example.org\nDora Ruiz,\n");
    assert_eq!(found(&house, "ana@example.org").len(), 1);
    assert_eq!(found(&house, "ruiz").len(), 2);
    let when = house.when();
    house.desk.revert_import(import.revision.expect("a revision"), when).expect("reverted");
    assert_eq!(found(&house, "ruiz").len(), 1);
}

#[test]
fn the_keys_of_one_instant_are_not_those_of_another() {
    let mut house = House::new("name\nAna Ruiz\n");
    house.at("13:00").import("name\nBea Ruiz\n");
    assert_eq!(found(&house, "ruiz").len(), 2);
    let before = house.desk.view(crate::house::at("12:50"));
    assert_eq!(house.desk.find(&before, "ruiz").len(), 1);
    assert_eq!(found(&house, "ruiz").len(), 2);
}

#[test]
fn one_letter_may_be_wrong_missing_or_exchanged_with_its_neighbour() {
    let house = House::new("name\nPatricia Okonkwo\n");
    for typo in ["patrivia", "patrica", "patriccia", "partricia", "aptricia", "okonkow"] {
        assert!(!found(&house, typo).is_empty(), "{typo}");
    }
    for other in ["patrivai", "xxtricia"] {
        assert!(
            found(&house, other).iter().all(|(_, evidence)| *evidence != Evidence::Typo),
            "{other} is two letters off"
        );
    }
}
