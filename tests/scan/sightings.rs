//! A code that is held up is one scan.

use std::time::Duration;

use usher_scan::Sightings;

const AWAY: Duration = Duration::from_millis(1200);

/// What a camera sees, by the milliseconds at which it looks.
#[derive(Default)]
struct Camera(Sightings);

impl Camera {
    /// The codes that are scans on the frame of `at`.
    fn sees<'c>(&mut self, codes: &[&'c str], at: u64) -> Vec<&'c str> {
        let shown: Vec<(&str, Duration)> = codes.iter().map(|&code| (code, AWAY)).collect();
        let are_new = self.0.see(&shown, Duration::from_millis(at));
        codes.iter().zip(are_new).filter_map(|(&code, is_new)| is_new.then_some(code)).collect()
    }
}

#[test]
fn a_code_that_is_held_up_for_ten_seconds_is_one_scan() {
    let mut camera = Camera::default();
    let scans: usize = (0..150).map(|frame| camera.sees(&["a"], frame * 67).len()).sum();
    assert_eq!(scans, 1);
}

#[test]
fn a_code_that_some_frames_miss_is_one_scan() {
    let mut camera = Camera::default();
    assert_eq!(camera.sees(&["a"], 0), ["a"]);
    for round in 0..20 {
        assert_eq!(camera.sees(&[], 2000 * round + 100), [""; 0]);
        assert_eq!(camera.sees(&["a"], 2000 * round + 1299), [""; 0], "1199 ms after it was missed");
    }
}

#[test]
fn a_code_is_a_scan_again_once_it_was_away() {
    let mut camera = Camera::default();
    assert_eq!(camera.sees(&["a"], 0), ["a"]);
    assert_eq!(camera.sees(&[], 1000), [""; 0]);
    assert_eq!(camera.sees(&[], 2000), [""; 0]);
    assert_eq!(camera.sees(&["a"], 2200), ["a"], "1200 ms after the first frame without it");
    assert_eq!(camera.sees(&["a"], 2300), [""; 0]);
}

#[test]
fn a_code_does_not_go_away_while_nobody_looks() {
    let mut camera = Camera::default();
    assert_eq!(camera.sees(&["a"], 0), ["a"]);
    assert_eq!(camera.sees(&["a"], 9000), [""; 0], "a busy computer looked at nothing between");
    assert_eq!(camera.sees(&["a"], 20_000), ["a"], "a camera that was off sees anew");
}

#[test]
fn another_code_is_a_scan_at_once_and_the_first_is_none_for_that() {
    let mut camera = Camera::default();
    assert_eq!(camera.sees(&["a"], 0), ["a"]);
    assert_eq!(camera.sees(&["b"], 67), ["b"]);
    assert_eq!(camera.sees(&["a", "b"], 133), [""; 0]);
}

#[test]
fn each_code_is_away_for_as_long_as_it_has_to_be() {
    let mut sightings = Sightings::new();
    let shown = [("ticket", AWAY), ("poster", 4 * AWAY)];
    assert_eq!(sightings.see(&shown, Duration::ZERO), [true, true]);
    assert_eq!(sightings.see(&[], AWAY), [true; 0]);
    assert_eq!(sightings.see(&shown, 3 * AWAY), [true, false]);
}

#[test]
fn a_wall_of_codes_pushes_out_those_that_were_not_seen_for_longest() {
    let mut camera = Camera::default();
    assert_eq!(camera.sees(&["a"], 0), ["a"]);
    let wall: Vec<String> = (0..63).map(|code| code.to_string()).collect();
    let wall: Vec<&str> = wall.iter().map(String::as_str).collect();
    assert_eq!(camera.sees(&wall, 10).len(), 63);
    assert_eq!(camera.sees(&["a"], 20), [""; 0], "64 are kept");
    assert_eq!(camera.sees(&["one more"], 30), ["one more"]);
    assert_eq!(camera.sees(&["a"], 40), [""; 0], "it was seen since");
    assert_eq!(camera.sees(&["0"], 50), ["0"], "this one was not");
}
