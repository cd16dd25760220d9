//! A code that is held up is one scan.

use std::time::Duration;

use usher_scan::Sightings;

const AWAY: Duration = Duration::from_millis(1200);

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[test]
fn a_code_that_is_held_up_for_ten_seconds_is_one_scan() {
    let mut sightings = Sightings::new();
    let scans = (0..150).filter(|frame| sightings.is_new("a", ms(frame * 67), AWAY)).count();
    assert_eq!(scans, 1);
}

#[test]
fn a_code_that_some_frames_miss_is_one_scan() {
    let mut sightings = Sightings::new();
    let scans = (0..12).filter(|frame| sightings.is_new("a", ms(frame * 1199), AWAY)).count();
    assert_eq!(scans, 1);
}

#[test]
fn a_code_is_a_scan_again_once_it_was_away() {
    let mut sightings = Sightings::new();
    assert!(sightings.is_new("a", ms(5000), AWAY));
    assert!(!sightings.is_new("a", ms(6000), AWAY));
    assert!(!sightings.is_new("a", ms(7199), AWAY), "away since the last frame that showed it");
    assert!(sightings.is_new("a", ms(8399), AWAY), "1200 ms after it");
}

#[test]
fn another_code_is_a_scan_at_once_and_the_first_is_none_for_that() {
    let mut sightings = Sightings::new();
    assert!(sightings.is_new("a", ms(0), AWAY));
    assert!(sightings.is_new("b", ms(67), AWAY));
    assert!(!sightings.is_new("a", ms(133), AWAY));
    assert!(!sightings.is_new("b", ms(133), AWAY));
}

#[test]
fn a_wall_of_codes_pushes_out_those_that_were_not_seen_for_longest() {
    let mut sightings = Sightings::new();
    assert!(sightings.is_new("a", ms(0), AWAY));
    for code in 0..63 {
        assert!(sightings.is_new(&code.to_string(), ms(10), AWAY));
    }
    assert!(!sightings.is_new("a", ms(20), AWAY), "64 are kept");
    assert!(sightings.is_new("one more", ms(30), AWAY));
    assert!(!sightings.is_new("a", ms(40), AWAY), "it was seen since");
    assert!(sightings.is_new("0", ms(50), AWAY), "this one was not");
}
