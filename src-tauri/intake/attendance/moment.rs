//! When: what a cell says of a day and a time, in the manner of whichever office wrote it.
//!
//! Which of two numbers is the day is not known from one cell: [`Moment`] keeps both until the file has decided, or a
//! person.

use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use usher_core::search::fold;

/// Which number of `5/4/26` is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOrder {
    /// 5 April.
    DayFirst,
    /// 4 May.
    MonthFirst,
}

impl DateOrder {
    /// The word for it, in options and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DayFirst => "dmy",
            Self::MonthFirst => "mdy",
        }
    }
}

impl FromStr for DateOrder {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim().to_lowercase().as_str() {
            "dmy" => Ok(Self::DayFirst),
            "mdy" => Ok(Self::MonthFirst),
            _ => Err("give dmy (5/4 is 5 April) or mdy (5/4 is May 4)".to_owned()),
        }
    }
}

/// A day as a cell has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// There is one way to read it.
    Known(NaiveDate),
    /// Two numbers of which either may be the day, and a year.
    Either(u32, u32, i32),
}

/// A point in time as a cell has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// The day; none where the cell has a time alone.
    pub(super) day: Option<Day>,
    /// The time on the wall.
    pub(super) time: NaiveTime,
    /// How many minutes that clock is before UTC, where the cell says it.
    pub(super) offset: Option<i32>,
}

impl Moment {
    /// What `text` says; none where it is no point in time.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = plain(text);
        if text.len() > LONGEST {
            return None;
        }
        let (start, end, hour, minute, second) = clock(&text)?;
        let (before, after) = (&text[..start], &text[end..]);
        let (offset, after) = zone(after)?;
        let half = half_of_day(before, after);
        let time = NaiveTime::from_hms_opt(in_half(hour, half)?, minute, second)?;
        let day = match day(before) {
            Ok(None) => day(after).ok()?,
            Ok(day) => {
                nothing_else(after)?;
                day
            }
            Err(()) => return None,
        };
        Some(Self { day, time, offset })
    }

    /// What the clock showed, the file's days being in this `order`; a time alone is one of `day`.
    pub(super) fn wall(&self, order: Option<DateOrder>, day: Option<NaiveDate>) -> Option<NaiveDateTime> {
        let day = match self.day {
            None => day?,
            Some(Day::Known(day)) => day,
            // 5/5 is one day either way.
            Some(Day::Either(day, month, year)) if day == month => NaiveDate::from_ymd_opt(year, month, day)?,
            Some(Day::Either(first, second, year)) => in_order(first, second, year, order?)?,
        };
        Some(day.and_time(self.time))
    }
}

/// The day of two numbers and a year.
pub(super) fn in_order(first: u32, second: u32, year: i32, order: DateOrder) -> Option<NaiveDate> {
    let (day, month) = match order {
        DateOrder::DayFirst => (first, second),
        DateOrder::MonthFirst => (second, first),
    };
    NaiveDate::from_ymd_opt(year, month, day)
}

/// More bytes than any point in time is written with.
const LONGEST: usize = 120;

/// `text` with Latin digits, plain spaces and small letters, without marks that steer the direction of writing.
pub(super) fn plain(text: &str) -> String {
    let seen = text.chars().take(LONGEST + 1).filter_map(|character| match character {
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{61C}'
        | '\u{FEFF}' => None,
        '\u{A0}' | '\u{202F}' | '\u{2009}' | '\t' | '\n' | '\r' => Some(' '),
        '٠'..='٩' => char::from_digit(character as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(character as u32 - '۰' as u32, 10),
        '०'..='९' => char::from_digit(character as u32 - '०' as u32, 10),
        other => Some(other),
    });
    fold(&seen.collect::<String>())
}

/// Where the time on the clock stands in `text`, and its hour, minute and second.
fn clock(text: &str) -> Option<(usize, usize, u32, u32, u32)> {
    let bytes = text.as_bytes();
    let colon = text.find(':')?;
    let start = digits_before(bytes, colon, 2)?;
    let (minute, mut end) = two_digits(bytes, colon + 1)?;
    let mut second = 0;
    if bytes.get(end) == Some(&b':') {
        (second, end) = two_digits(bytes, end + 1)?;
        // What is finer than a second says nothing of who was there.
        if bytes.get(end) == Some(&b'.') {
            end += 1 + bytes[end + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        }
    }
    if bytes.get(end).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let hour = text[start..colon].parse().ok()?;
    // 23:59:60 is a second that some clocks show.
    Some((start, end, hour, minute, second.min(59)))
}

fn digits_before(bytes: &[u8], end: usize, most: usize) -> Option<usize> {
    let digits = bytes[..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=most).contains(&digits).then(|| end - digits)
}

fn two_digits(bytes: &[u8], start: usize) -> Option<(u32, usize)> {
    let pair = bytes.get(start..start + 2)?;
    if !pair.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some((u32::from(pair[0] - b'0') * 10 + u32::from(pair[1] - b'0'), start + 2))
}

/// The offset that stands behind a time, in minutes, and what stands behind that. None where something is said there
/// that is no offset and may be one.
fn zone(after: &str) -> Option<(Option<i32>, &str)> {
    let rest = after.trim_start_matches([' ', '(']);
    let (named, rest) = ["utc", "gmt", "z"]
        .iter()
        .find_map(|name| rest.strip_prefix(name))
        .filter(|rest| !rest.starts_with(char::is_alphabetic))
        .map_or((false, rest), |rest| (true, rest));
    let sign = match rest.chars().next() {
        Some('+') => 1,
        Some('-' | '−') => -1,
        _ if named => return Some((Some(0), rest.trim_start_matches(')'))),
        _ => return Some((None, after)),
    };
    let rest = rest.trim_start_matches(['+', '-', '−']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (hours, minutes, rest) = match (digits, rest.as_bytes().get(digits)) {
        (1 | 2, Some(b':')) => {
            let (minutes, end) = two_digits(rest.as_bytes(), digits + 1)?;
            (rest[..digits].parse::<i32>().ok()?, minutes, &rest[end..])
        }
        (1 | 2, _) => (rest[..digits].parse::<i32>().ok()?, 0, &rest[digits..]),
        (4, _) => (rest[..2].parse::<i32>().ok()?, rest[2..4].parse().ok()?, &rest[4..]),
        _ => return None,
    };
    let offset = sign * (hours * 60 + i32::try_from(minutes).ok()?);
    ((-14 * 60..=14 * 60).contains(&offset)).then_some((Some(offset), rest.trim_start_matches(')')))
}

/// Which half of the day is said, where one is: true for the second.
fn half_of_day(before: &str, after: &str) -> Option<bool> {
    let after: String = after.chars().filter(|character| !matches!(character, '.' | ' ')).collect();
    let begins =
        |word: &str| after.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let says = |words: &[&str]| words.iter().any(|word| before.contains(word) || after.contains(word));
    if begins("am") || begins("ص") || says(&["上午", "凌晨", "早上", "午前", "오전", "صباحا"])
    {
        Some(false)
    } else if begins("pm") || begins("م") || says(&["下午", "晚上", "中午", "午後", "오후", "مساء"])
    {
        Some(true)
    } else {
        None
    }
}

fn in_half(hour: u32, half: Option<bool>) -> Option<u32> {
    match half {
        None => Some(hour),
        Some(_) if hour > 12 => Some(hour),
        Some(second) => Some(hour % 12 + if second { 12 } else { 0 }),
    }
}

/// What begins the name of each month in languages whose reports are met with, folded.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "янв", "sty", "gen", "يناير", "كانون الثاني"],
    &["feb", "fev", "фев", "lut", "فبراير"],
    &["mar", "mrz", "мар", "مارس"],
    &["apr", "avr", "abr", "апр", "kwi", "ابريل"],
    &["may", "mai", "maj", "mag", "мая", "май", "маи", "مايو"],
    &["jun", "juin", "giu", "июн", "cze", "يونيو"],
    &["jul", "juil", "lug", "июл", "lip", "يوليو"],
    &["aug", "aou", "ago", "авг", "sie", "اغسطس"],
    &["sep", "set", "сен", "wrz", "سبتمبر"],
    &["oct", "okt", "out", "ott", "окт", "paz", "اكتوبر"],
    &["nov", "ноя", "lis", "نوفمبر"],
    &["dec", "dez", "dic", "дек", "gru", "ديسمبر"],
];

fn month(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .zip(1..)
        .find(|(names, _)| names.iter().any(|name| word.starts_with(name)))
        .map(|(_, number)| number)
}

/// The most words that stand round a day and are no month: `Tuesday`, `at`, `de`.
const MOST_WORDS: usize = 6;

/// The day that `text` says: none where it says no number at all, an error where its numbers are no day.
fn day(text: &str) -> Result<Option<Day>, ()> {
    let mut numbers: Vec<&str> = Vec::new();
    let mut named = None;
    let mut words = 0;
    for part in text.split(|character: char| !character.is_alphanumeric()).filter(|part| !part.is_empty()) {
        for run in runs(part) {
            if run.starts_with(|character: char| character.is_ascii_digit()) {
                numbers.push(run);
            } else if let Some(month) = month(run) {
                // A weekday may begin like a month (`mar.` is Tuesday too); the month stands nearer to the year.
                named = Some(month);
            } else {
                words += 1;
            }
        }
    }
    if words > MOST_WORDS {
        return Err(());
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| ());
    let known = |year: i32, month, day| NaiveDate::from_ymd_opt(year, month, day).map(Day::Known).ok_or(());
    match (numbers[..].len(), named) {
        (0, None) => Ok(None),
        (2, Some(month)) => {
            let (day, year) = if numbers[0].len() == 4 { (1, 0) } else { (0, 1) };
            Ok(Some(known(full_year(numbers[year])?, month, number(numbers[day])?)?))
        }
        (3, None) if numbers[0].len() == 4 => {
            Ok(Some(known(full_year(numbers[0])?, number(numbers[1])?, number(numbers[2])?)?))
        }
        (3, None) => {
            let (first, second, year) = (number(numbers[0])?, number(numbers[1])?, full_year(numbers[2])?);
            let is_dotted = text.contains('.') && !text.contains(['/', '-']);
            if is_dotted {
                return Ok(Some(known(year, second, first)?));
            }
            let either = [DateOrder::DayFirst, DateOrder::MonthFirst]
                .into_iter()
                .any(|order| in_order(first, second, year, order).is_some());
            if either { Ok(Some(Day::Either(first, second, year))) } else { Err(()) }
        }
        _ => Err(()),
    }
}

/// A part that has letters and digits, such as `2026年5月5日`, in its runs of either.
fn runs(part: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut was_digit = None;
    for (place, character) in part.char_indices() {
        let is_digit = character.is_ascii_digit();
        if was_digit.is_some_and(|was| was != is_digit) {
            runs.push(&part[start..place]);
            start = place;
        }
        was_digit = Some(is_digit);
    }
    runs.push(&part[start..]);
    runs
}

fn full_year(text: &str) -> Result<i32, ()> {
    let year: i32 = text.parse().map_err(|_| ())?;
    match text.len() {
        4 => Ok(year),
        2 => Ok(2000 + year),
        _ => Err(()),
    }
}

/// That nothing stands behind a time but which half of the day it is, brackets and points.
fn nothing_else(after: &str) -> Option<()> {
    let rest: String = after.chars().filter(|character| character.is_alphanumeric()).collect();
    let known = [
        "",
        "am",
        "pm",
        "ص",
        "م",
        "صباحا",
        "مساء",
        "上午",
        "下午",
        "午前",
        "午後",
        "오전",
        "오후",
        "h",
        "uhr",
    ];
    known.contains(&rest.as_str()).then_some(())
}
