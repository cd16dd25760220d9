//! The entry that a guest puts into their calendar (RFC 5545), with the zone's own rules in it, so that a calendar
//! that knows no zones shows the right hour too.
//!
//! Deliberately absent: invitations that want an answer, and alarms: the guest's own calendar has its ways.

use std::fmt::Write as _;

use chrono::{
    DateTime, Datelike as _, Duration, NaiveDate, NaiveDateTime, Offset as _, TimeZone as _, Utc, Weekday,
};
use chrono_tz::{OffsetComponents as _, Tz};
use usher_core::Instant;

use crate::texts::Texts;
use crate::tickets::{EventFace, Sayings, TicketFace, in_groups};
use crate::writing;

/// `event` as a calendar of one entry, for the guest of `ticket` and in their language. The entry is told by event
/// and guest: that of a ticket issued anew takes the place of the older one's. `written_at` is when it was made.
#[must_use]
pub fn entry(event: &EventFace, ticket: &TicketFace, written_at: Instant) -> String {
    let texts = Texts::new(ticket.language(), false);
    let sayings = Sayings::new(&texts, event, ticket);
    let zone = event.zone;
    let local = |at: Instant| at.in_zone(zone).format("%Y%m%dT%H%M%S").to_string();
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//Usher//Usher//EN");
    lines.put("CALSCALE:GREGORIAN");
    lines.put("METHOD:PUBLISH");
    put_zone(&mut lines, zone, event.start);
    lines.put("BEGIN:VEVENT");
    lines.put(&format!("UID:{}.{}@usher", ticket.attendee, event.id));
    lines.put(&format!("DTSTAMP:{}", written_at.in_zone(chrono_tz::UTC).format("%Y%m%dT%H%M%SZ")));
    lines.put(&format!("SEQUENCE:{}", ticket.issue.saturating_sub(1)));
    lines.put(&format!("DTSTART;TZID={zone}:{}", local(event.start)));
    lines.put(&format!("DTEND;TZID={zone}:{}", local(event.end)));
    lines.put(&format!("SUMMARY:{}", escaped(&event.title)));
    if !event.venue.is_empty() {
        lines.put(&format!("LOCATION:{}", escaped(&event.venue.join(", "))));
    }
    let mut description: Vec<String> = sayings.arrive.into_iter().collect();
    description.extend([sayings.show, in_groups(&ticket.code)]);
    description.extend(
        event.contacts.iter().map(|contact| {
            format!("{}: {}, {}", texts.say("label-contact", &[]), contact.name, contact.email)
        }),
    );
    let description: Vec<String> = description.iter().map(|line| escaped(line)).collect();
    lines.put(&format!("DESCRIPTION:{}", description.join("\\n")));
    if let Some(contact) = event.contacts.first() {
        let name: String = writing::clean(&contact.name).replace('"', "'");
        let address: String = contact.email.chars().filter(|character| is_address(*character)).collect();
        lines.put(&format!("ORGANIZER;CN=\"{name}\":mailto:{address}"));
    }
    lines.put("STATUS:CONFIRMED");
    lines.put("TRANSP:OPAQUE");
    lines.put("END:VEVENT");
    lines.put("END:VCALENDAR");
    lines.0
}

fn is_address(character: char) -> bool {
    !character.is_control() && !character.is_whitespace()
}

/// Lines as they stand in the file: folded after 75 bytes, never within a character.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn put(&mut self, line: &str) {
        const LONGEST: usize = 75;
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// `text` as a value of the file.
fn escaped(text: &str) -> String {
    writing::clean(text).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

/// A change of a zone's clocks.
struct Shift {
    /// The wall just before.
    local: NaiveDateTime,
    from: i32,
    to: i32,
    name: String,
    is_daylight: bool,
}

/// The rules of `zone` that hold around `at`: what its clocks were at before the year, and each change in it.
fn put_zone(lines: &mut Lines, zone: Tz, at: Instant) {
    let year = at.in_zone(zone).year();
    lines.put("BEGIN:VTIMEZONE");
    lines.put(&format!("TZID:{zone}"));
    let shifts = shifts(zone, year);
    let before = shifts_before(zone, year);
    let mut rules: Vec<String> = Vec::new();
    for shift in before.iter().chain(&shifts) {
        let rule = yearly(zone, shift);
        // The rule of the year before says this year's change too.
        if rule.as_ref().is_some_and(|rule| rules.contains(rule)) {
            continue;
        }
        let part = if shift.is_daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.put(&format!("BEGIN:{part}"));
        lines.put(&format!("DTSTART:{}", shift.local.format("%Y%m%dT%H%M%S")));
        lines.put(&format!("TZOFFSETFROM:{}", offset(shift.from)));
        lines.put(&format!("TZOFFSETTO:{}", offset(shift.to)));
        lines.put(&format!("TZNAME:{}", escaped(&shift.name)));
        if let Some(rule) = &rule {
            lines.put(rule);
        }
        lines.put(&format!("END:{part}"));
        rules.extend(rule);
    }
    lines.put("END:VTIMEZONE");
}

/// What the clocks of `zone` were at when `year` began: the last change before it, within a year; where there is
/// none, how they always stood.
fn shifts_before(zone: Tz, year: i32) -> Option<Shift> {
    shifts(zone, year - 1).pop().or_else(|| {
        let began = zone.from_utc_datetime(&NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0)?);
        let seconds = began.offset().fix().local_minus_utc();
        Some(Shift {
            local: NaiveDate::from_ymd_opt(1970, 1, 1)?.and_hms_opt(0, 0, 0)?,
            from: seconds,
            to: seconds,
            name: began.format("%Z").to_string(),
            is_daylight: false,
        })
    })
}

/// The changes of `zone`'s clocks in `year`, found to the second.
fn shifts(zone: Tz, year: i32) -> Vec<Shift> {
    let at = |at: DateTime<Utc>| at.with_timezone(&zone);
    let total = |moment: DateTime<Utc>| at(moment).offset().fix().local_minus_utc();
    let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0)) else {
        return Vec::new();
    };
    let mut shifts = Vec::new();
    let mut day = first.and_utc();
    while day.year() == year {
        let next = day + Duration::days(1);
        if total(day) != total(next) {
            let (mut before, mut after) = (day, next);
            while after - before > Duration::seconds(1) {
                let middle = before + (after - before) / 2;
                if total(middle) == total(day) { before = middle } else { after = middle }
            }
            let after = after.with_timezone(&Utc);
            let (from, to) = (total(before), total(after));
            shifts.push(Shift {
                local: after.naive_utc() + Duration::seconds(i64::from(from)),
                from,
                to,
                name: at(after).format("%Z").to_string(),
                is_daylight: !at(after).offset().dst_offset().is_zero(),
            });
        }
        day = next;
    }
    shifts
}

/// The rule by which a change comes every year, where it did the year before and does the year after.
fn yearly(zone: Tz, shift: &Shift) -> Option<String> {
    let date = shift.local.date();
    let of_year = |year: i32| {
        shifts(zone, year)
            .into_iter()
            .find(|other| other.to == shift.to && other.local.month() == date.month())
    };
    let others: Vec<NaiveDate> = [date.year() - 1, date.year() + 1]
        .into_iter()
        .map(|year| of_year(year).map(|other| (other.local.date(), other.local.time())))
        .map(|other| other.filter(|(_, time)| *time == shift.local.time()).map(|(date, _)| date))
        .collect::<Option<_>>()?;
    let all = || others.iter().copied().chain([date]);
    if !all().all(|other| other.weekday() == date.weekday()) {
        return None;
    }
    let week = |date: NaiveDate| (date.day() - 1) / 7 + 1;
    let is_last = |date: NaiveDate| (date + Duration::days(7)).month() != date.month();
    let which = if all().all(is_last) {
        "-1".to_owned()
    } else if all().all(|other| week(other) == week(date)) {
        week(date).to_string()
    } else {
        return None;
    };
    let day = match date.weekday() {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    };
    Some(format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={which}{day}", date.month()))
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}
