//! The late wave: how often its range holds, on doors of every shape, and when it keeps silent.

use usher_core::tally::{Door, LateWave, Range};

use crate::house::{House, at};

/// Numbers that look random, and are the same each time: xorshift.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.unit().max(1e-12).ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }

    fn gamma_of_two(&mut self) -> f64 {
        -(self.unit().max(1e-9) * self.unit().max(1e-9)).ln()
    }
}

/// How the guests of a simulated door come.
#[derive(Clone, Copy, Debug)]
enum Wave {
    Logistic,
    Normal,
    /// An early wave, and one just before the cutoff.
    Two,
    /// Evenly from three quarters of an hour before.
    Even,
    /// A long beginning, and nobody later than twelve minutes after.
    SlowStart,
    /// A sudden beginning, and a long end.
    SlowEnd,
}

const WAVES: [Wave; 6] =
    [Wave::Logistic, Wave::Normal, Wave::Two, Wave::Even, Wave::SlowStart, Wave::SlowEnd];

/// When those come who come, in minutes after the cutoff: a half to nearly all of `expected`, every fourth with one to
/// four others, in a lift every minute and a half.
fn simulated(dice: &mut Dice, wave: Wave, expected: u64) -> Vec<f64> {
    let share = dice.between(0.5, 0.95);
    let (middle, reach) = (dice.between(-18.0, 0.0), dice.between(4.0, 9.0));
    let (early, early_share) = (dice.between(-40.0, -30.0), dice.between(0.2, 0.5));
    let mut minutes = Vec::new();
    let mut left = expected;
    while left > 0 {
        let size = if dice.unit() < 0.75 { 1 } else { 2 + (dice.unit() * 4.0) as u64 }.min(left);
        left -= size;
        if dice.unit() > share {
            continue;
        }
        let minute = match wave {
            Wave::Logistic => {
                let part = dice.between(1e-6, 1.0 - 1e-6);
                middle + reach * (part / (1.0 - part)).ln()
            }
            Wave::Normal => middle + 1.3 * reach * dice.normal(),
            Wave::Two if dice.unit() < early_share => early + 5.0 * dice.normal(),
            Wave::Two => -5.0 + 6.0 * dice.normal(),
            Wave::Even => dice.between(-45.0, 10.0),
            Wave::SlowStart => 12.0 - 1.2 * reach * dice.gamma_of_two(),
            Wave::SlowEnd => -40.0 + 1.5 * reach * dice.gamma_of_two(),
        };
        let lift = (minute / 1.5).ceil() * 1.5;
        minutes.extend((0..size).map(|_| lift + 0.2 * dice.unit()));
    }
    minutes
}

/// How often the range was given, and how often it held, of `doors` doors for each wave, as seen at the minutes `seen`
/// and told for the minute `until`.
fn held(doors: usize, seen: &[f64], until: f64) -> (usize, usize) {
    let mut dice = Dice(20_260_505);
    let (mut told, mut held) = (0, 0);
    for wave in WAVES {
        for &now in seen {
            for _ in 0..doors {
                let expected = 40 + (dice.unit() * 260.0) as u64;
                let minutes = simulated(&mut dice, wave, expected);
                let by = |minute: f64| minutes.iter().filter(|&&at| at <= minute).count() as u64;
                let door = Door {
                    now,
                    seen: minutes.iter().copied().filter(|&at| at <= now).collect(),
                    awaited: expected - by(now),
                };
                let Some(Range { low, high, .. }) = door.more(until) else { continue };
                told += 1;
                held += usize::from((low..=high).contains(&(by(until) - by(now))));
            }
        }
    }
    (told, held)
}

#[test]
fn four_of_five_ranges_hold_whatever_the_shape_of_the_door() {
    for (what, seen, until) in [
        ("on time", &[-20.0, -15.0, -10.0, -5.0, -2.0][..], 0.0),
        ("in the end", &[-10.0, -5.0, 0.0, 5.0, 10.0][..], 75.0),
    ] {
        let (told, held) = held(12, seen, until);
        let percent = 100 * held / told;
        println!("{what}: {told} told of {}, {percent} % held", 12 * seen.len() * WAVES.len());
        assert!(told > 100, "{what}: the range is told in {told} cases only");
        assert!((72..=95).contains(&percent), "{what}: {held} of {told} held");
    }
}

/// An event with sixty guests who want lunch.
fn sixty() -> House {
    let rows: String = (0..60).map(|number| format!("Guest {number:02},in person,yes\n")).collect();
    House::new(&format!("name,mode,lunch\n{rows}"))
}

/// The guests of these numbers come, one every twenty seconds from `clock` on.
fn come(house: &mut House, clock: &str, guests: std::ops::Range<usize>) {
    house.at(clock);
    for number in guests {
        house.now = house.now.plus_seconds(20);
        house.check_in(&format!("Guest {number:02}"));
    }
}

fn wave(house: &House, clock: &str) -> LateWave {
    house.desk.late_wave(at(clock))
}

#[test]
fn nothing_is_told_before_ten_came() {
    let mut house = sixty();
    come(&mut house, "13:00", 0..9);
    assert_eq!(wave(&house, "13:05"), LateWave::default());
}

#[test]
fn a_range_holds_who_came_and_nobody_who_is_not_expected() {
    let mut house = sixty();
    come(&mut house, "12:55", 0..36);
    let wave = wave(&house, "13:08");
    let on_time = wave.on_time.expect("36 of 60 are enough");
    assert!(on_time.low >= 36 && on_time.high <= 60, "{on_time:?}");
    assert!(on_time.low < on_time.middle && on_time.middle < on_time.high, "{on_time:?}");
    let arrived = wave.arrived.expect("and for the end");
    assert!(arrived.low >= on_time.low && arrived.high >= on_time.high && arrived.high <= 60, "{arrived:?}");
    let plates = wave.plates.expect("and for plates");
    assert!(plates.low >= 36 && plates.high <= 60, "{plates:?}");
    // Whoever comes after the release gets no plate by request.
    assert!(plates.middle <= arrived.middle, "{plates:?} {arrived:?}");
}

#[test]
fn what_is_past_is_no_forecast() {
    let mut house = sixty();
    come(&mut house, "12:55", 0..40);
    let late = wave(&house, "13:20");
    assert_eq!(late.on_time, None, "the cutoff is past");
    assert!(late.arrived.is_some());
    assert_eq!(wave(&house, "13:35").plates, None, "the plates are released");
    house.at("13:40");
    let when = house.when();
    house.desk.close_arrivals(when).expect("arrivals close");
    assert_eq!(wave(&house, "13:41"), LateWave::default(), "nobody else is expected");
}
