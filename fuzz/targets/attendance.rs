//! Attendance reports: whatever a file holds, it is answered, and what is read of it can be so.

#![no_main]

use libfuzzer_sys::fuzz_target;
use usher_core::event::{Event, Facts, Settings};
use usher_intake::attendance::{DateOrder, Wanted, WithoutTimes, attendance};
use usher_intake::{Choice, open};

const EVENT: &str = r#"
title = "A talk"
zone = "America/New_York"
date = "2026-05-05"
cutoff = "13:15"
start = "13:30"
end = "14:45"
"#;

fuzz_target!(|bytes: &[u8]| {
    let facts: Facts = EVENT.parse().expect("a description");
    let settings = Settings::of(&Event::new(facts).expect("an event")).expect("its settings");
    let Ok(opened) = open(bytes, &Choice::default()) else { return };
    for (dates, without_times) in [
        (None, None),
        (Some(DateOrder::DayFirst), Some(WithoutTimes::UntilEnd)),
        (Some(DateOrder::MonthFirst), Some(WithoutTimes::FromStart)),
    ] {
        let wanted = Wanted { dates, without_times, ..Wanted::of(&settings) };
        let Ok(read) = attendance(&opened, &wanted) else { continue };
        assert!(read.asks.is_none() || read.report.rows.is_empty(), "nothing is read before it is asked");
        for row in &read.report.rows {
            assert!(!row.name.is_empty(), "everybody is called something: {row:?}");
            assert!(row.spans.iter().all(|(from, to)| from <= to), "nobody leaves before they come: {row:?}");
        }
    }
});
