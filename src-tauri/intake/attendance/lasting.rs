//! For how long: `1h 2m 10s`, `37 mins`, `1 godz. 2 min 10 sek.`, `01:02:10`.

use super::moment::plain;

/// What begins the word for each unit, folded; seconds in each.
const UNITS: &[(u64, &[&str])] = &[
    (3600, &["h", "st", "godz", "ч", "س", "小时", "小時", "時", "时", "시", "uur", "ωρ", "ore", "ora", "t"]),
    (60, &["m", "м", "د", "分", "분", "λ"]),
    (1, &["s", "с", "ث", "秒", "초", "δ"]),
];

/// How many seconds `text` says; none where it is no length of time with units.
pub(super) fn seconds(text: &str) -> Option<u64> {
    let text = plain(text);
    if let Some(seconds) = on_a_clock(&text) {
        return Some(seconds);
    }
    let mut seconds = 0_u64;
    let mut said = 0;
    let mut rest = text.trim();
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number: u64 = rest[..digits].parse().ok()?;
        rest = rest[digits..].trim_start();
        let word = rest.find(|character: char| character.is_ascii_digit()).unwrap_or(rest.len());
        let unit = unit(rest[..word].trim())?;
        seconds = seconds.checked_add(number.checked_mul(unit)?)?;
        rest = rest[word..].trim_start();
        said += 1;
    }
    (1..=3).contains(&said).then_some(seconds)
}

/// How many seconds a number of minutes is, whole or not.
pub(super) fn minutes(text: &str) -> Option<u64> {
    let text = plain(text);
    let number: f64 = text.trim().replace(',', ".").parse().ok()?;
    // More than a week is no meeting.
    (0.0..10_080.0).contains(&number).then(|| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within a week")]
        let seconds = (number * 60.0).round() as u64;
        seconds
    })
}

/// `1:02:10`: hours, minutes, seconds.
fn on_a_clock(text: &str) -> Option<u64> {
    let parts: Vec<u64> = text.trim().split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match parts[..] {
        [hours, minutes, seconds] if minutes < 60 && seconds < 60 && hours < 1000 => {
            Some(hours * 3600 + minutes * 60 + seconds)
        }
        _ => None,
    }
}

fn unit(word: &str) -> Option<u64> {
    UNITS.iter().find(|(_, names)| names.iter().any(|name| word.starts_with(name))).map(|(unit, _)| *unit)
}
