//! Attendance reports in, and out again.

use std::path::Path;

use serde_json::{Value, json};
use usher_core::desk::TakenIn;
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::presence::spans::seconds;
use usher_core::presence::{Called, Facts, Fate, Placed, Reconciled, Said, SaidOf};
use usher_core::seat::View;
use usher_intake::Choice;
use usher_intake::attendance::{Asks, Attendance, Wanted, attendance};

use super::arguments::{General, Online};
use super::error::Error;
use super::reply::{Reply, Status};
use super::roster::problem_line;
use super::session::Session;
use crate::files::read_file;
use crate::roster_file;
use crate::texts::Texts;

/// How many people, totals and notices are told one by one.
const TOLD: usize = 20;

pub(super) fn online(general: &General, verb: &Online) -> Result<Reply, Error> {
    match (&verb.report, verb.revert) {
        (_, Some(report)) => revert(general, report),
        (Some(path), None) => take_in(general, verb, path),
        (None, None) => reports(general),
    }
}

fn take_in(general: &General, verb: &Online, path: &Path) -> Result<Reply, Error> {
    let mut session = if verb.dry_run { Session::to_read(general)? } else { Session::to_write(general)? };
    let understood = understood(verb, path, &session)?;
    let report = &understood.report;
    if let Some(asks) = &understood.asks {
        let texts = &session.texts;
        let says = format!("{}\n{}", taken_for(&understood, texts), question(asks, texts));
        let json = json!({ "report": described(&understood), "asks": asked(asks), "says": says });
        return Ok(Reply::new(Status::Question, says, &json).marked_as_practice(&session));
    }
    let said = said(verb);
    let when = session.when();
    let taken = if verb.dry_run || !report.problems.is_empty() {
        session.desk.report_dry_run(report, &said, when.read_at)?
    } else {
        // What was said of a name that isn't there is an error before anything is written.
        let dry = session.desk.report_dry_run(report, &said, when.read_at)?;
        check_said(&dry, path)?;
        session.desk.take_in_report(report, &said, when)?
    };
    check_said(&taken, path)?;
    let view = session.view();
    let texts = &session.texts;
    let says = told(&understood, &taken, verb.dry_run, &view, texts);
    let answer = answer(&understood, &taken, &view, &says);
    if !report.problems.is_empty() {
        return Err(Error::ReportProblems {
            path: path.to_owned(),
            problems: report.problems.clone(),
            answer,
        });
    }
    let text = format!("{says}{}", details(&understood, &taken, &view, texts));
    drop(view);
    Ok(Reply::done(text, &answer).marked_as_practice(&session))
}

fn understood(verb: &Online, path: &Path, session: &Session) -> Result<Attendance, Error> {
    let choice =
        Choice { encoding: verb.encoding.clone(), delimiter: verb.delimiter, sheet: verb.sheet.clone() };
    let settings = session.view().settings;
    let mut wanted = Wanted::of(&settings);
    wanted.dates = verb.dates;
    wanted.zone = verb.zone.unwrap_or(settings.zone);
    wanted.without_times = verb.without_times;
    let bytes = read_file(path)?;
    roster_file::open(bytes, &choice)
        .map_err(Into::into)
        .and_then(|opened| attendance(&opened, &wanted))
        .map_err(|problem| Error::Report { path: path.to_owned(), problem })
}

fn said(verb: &Online) -> Vec<Said> {
    let matched = verb
        .matches
        .iter()
        .map(|(name, attendee)| Said { of: Called::Name(name.clone()), is: SaidOf::Attendee(*attendee) });
    let ignored = verb.ignore.iter().map(|name| Said { of: Called::Name(name.clone()), is: SaidOf::Ignored });
    matched.chain(ignored).collect()
}

fn check_said(taken: &TakenIn, path: &Path) -> Result<(), Error> {
    let names = taken.matching.said_of_nobody.clone();
    if names.is_empty() { Ok(()) } else { Err(Error::SaidOfNobody { path: path.to_owned(), names }) }
}

fn revert(general: &General, report: EntryId) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.revert_report(report, when)?;
    let says = session.texts.word("cli-report-reverted");
    let json = json!({ "entry": done.entry, "act": done.act, "reverts": report, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

fn reports(general: &General) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let texts = &session.texts;
    let zone = session.view().settings.zone;
    let reports = session.desk.reports();
    let lines: Vec<String> = reports
        .iter()
        .map(|past| {
            let values = [
                ("system", past.report.kind.as_str().into()),
                ("people", past.report.people.into()),
                ("open", past.report.unmatched.len().into()),
            ];
            format!(
                "{}  {}  {}{}",
                past.entry,
                past.at.in_zone(zone).format("%Y-%m-%d %H:%M"),
                texts.say("cli-past-report", &values),
                if past.in_force { String::new() } else { format!(" ({})", texts.word("cli-taken-out")) },
            )
        })
        .collect();
    let json: Vec<Value> = reports
        .iter()
        .map(|past| {
            json!({
                "entry": past.entry,
                "at": past.at,
                "file": past.file,
                "system": past.report.kind,
                "title": past.report.title,
                "rows": past.report.rows,
                "people": past.report.people,
                "unmatched": past.report.unmatched.iter().map(|one| &one.name).collect::<Vec<_>>(),
                "in_force": past.in_force,
            })
        })
        .collect();
    let text = if lines.is_empty() { texts.word("cli-no-reports") } else { lines.join("\n") };
    Ok(Reply::done(text, &json!({ "reports": json })).marked_as_practice(&session))
}

/// How the file was understood, and in which zone its times were taken to be.
fn taken_for(understood: &Attendance, texts: &Texts) -> String {
    let system = [
        ("system", understood.report.kind.as_str().into()),
        ("encoding", understood.format.encoding().into()),
    ];
    let zone = if understood.zone_is_said {
        texts.word("online-zone-said")
    } else {
        texts.say("cli-report-zone", &[("zone", understood.zone.name().into())])
    };
    let says = texts.then(texts.say("cli-report-taken-for", &system), zone);
    match understood.dates {
        Some(dates) => texts.then(says, texts.say("cli-report-dates", &[("dates", dates.as_str().into())])),
        None => says,
    }
}

fn question(asks: &Asks, texts: &Texts) -> String {
    match asks {
        Asks::Dates { example, day_first, month_first } => {
            let shown = |day: &Option<chrono::NaiveDate>| {
                day.map_or_else(|| texts.word("online-dates-none"), |day| day.to_string())
            };
            let values = [
                ("example", example.as_str().into()),
                ("dmy", shown(day_first).into()),
                ("mdy", shown(month_first).into()),
            ];
            texts.say("cli-report-asks-dates", &values)
        }
        Asks::Times => texts.word("cli-report-asks-times"),
    }
}

fn asked(asks: &Asks) -> Value {
    match asks {
        Asks::Dates { example, day_first, month_first } => {
            json!({ "what": "dates", "example": example, "dmy": day_first, "mdy": month_first })
        }
        Asks::Times => json!({ "what": "without_times" }),
    }
}

fn told(understood: &Attendance, taken: &TakenIn, dry_run: bool, view: &View<'_>, texts: &Texts) -> String {
    let begins = texts.word(match (dry_run, taken.entry) {
        (true, _) => "cli-would-take-in",
        (false, Some(_)) => "cli-taken-in",
        (false, None) => "online-nothing",
    });
    let rows = taken.matching.rows_of();
    let count = |fate: &str| rows.get(fate).copied().unwrap_or_default();
    let matched = taken.matching.matched().len();
    let parts: Vec<String> = [
        (count("matched"), "online-line-matched"),
        (count("nobody") + count("several") + count("contradicted"), "online-line-review"),
        (count("bot"), "online-line-bot"),
        (count("device"), "online-line-device"),
        (count("ignored"), "online-line-ignored"),
        (count("absent"), "online-line-absent"),
        (count("waited"), "online-line-waited"),
        (count("elsewhen"), "online-line-elsewhen"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {}", texts.say(what, &[("people", matched.into())])))
    .collect();
    let news = [("people", matched.into()), ("new", taken.new.len().into())];
    let values = [
        ("begins", begins.into()),
        ("rows", understood.report.rows.len().into()),
        ("parts", parts.join(" + ").into()),
        ("news", texts.say("online-news", &news).into()),
    ];
    let mut says = format!("{}\n{}", taken_for(understood, texts), texts.say("cli-report-rows", &values));
    let both = in_both(taken, view).len();
    if both > 0 {
        says = texts.then(says, texts.say("online-both", &[("count", both.into())]));
    }
    says
}

/// Whom the report is about who came to the door as well.
fn in_both(taken: &TakenIn, view: &View<'_>) -> Vec<AttendeeId> {
    let came = |attendee: &AttendeeId| {
        let person = view.history.index_of(*attendee)?;
        view.seat_of(view.one(person))?.arrival()
    };
    let matched = taken.matching.matched().into_iter().map(|(attendee, ..)| attendee);
    matched.filter(|attendee| came(attendee).is_some()).collect()
}

/// Who is to be looked at, the totals that differ, and the notices, one a line.
fn details(understood: &Attendance, taken: &TakenIn, view: &View<'_>, texts: &Texts) -> String {
    let mut lines = Vec::new();
    if taken.differs_from.is_some() {
        lines.push(texts.word("cli-report-differs"));
    }
    let to_review: Vec<&Placed> = taken.matching.to_review().collect();
    for person in to_review.iter().take(TOLD) {
        let why = texts.word(match person.fate {
            Fate::Several(_) => "online-why-several",
            Fate::Contradicted(_) => "online-why-contradicted",
            _ => "online-why-nobody",
        });
        let message = format!("`{}`: {why}", person.name);
        lines.push(texts.say("cli-problem", &[("row", person.rows[0].into()), ("message", message.into())]));
        lines.extend(person.fate.candidates().into_iter().flatten().map(|id| {
            let values = [
                ("who", told_apart(view, *id).into()),
                ("option", format!("--match \"{}={id}\"", person.name).into()),
            ];
            format!("    {}", texts.say("cli-report-is-it", &values))
        }));
    }
    if to_review.len() > TOLD {
        lines.push(texts.say("error-problems-more", &[("count", (to_review.len() - TOLD).into())]));
    }
    lines.extend(taken.matching.totals.iter().map(|total| {
        let what = format!("online-total-{}", total.what.as_str().replace('_', "-"));
        let values = [
            ("what", texts.say(&what, &[("row", total.row.unwrap_or_default().into())]).into()),
            ("stated", amount(total, total.stated, texts).into()),
            ("ours", amount(total, total.ours, texts).into()),
            ("agrees", if total.agrees { "yes" } else { "no" }.into()),
        ];
        texts.say("cli-report-total", &values)
    }));
    lines.extend(understood.report.notices.iter().take(TOLD).map(|notice| problem_line(notice, texts)));
    lines.into_iter().map(|line| format!("\n  {line}")).collect()
}

fn amount(total: &Reconciled, value: u64, texts: &Texts) -> String {
    if total.what.is_length() {
        let length = format!("{}:{:02}", value / 60, value % 60);
        texts.say("online-length", &[("length", length.into())])
    } else {
        value.to_string()
    }
}

fn described(understood: &Attendance) -> Value {
    let report = &understood.report;
    json!({
        "system": report.kind,
        "why": understood.why,
        "encoding": understood.format.encoding(),
        "zone": understood.zone.name(),
        "zone_is_said": understood.zone_is_said,
        "dates": understood.dates.map(|dates| dates.as_str()),
        "title": report.title,
        "from": report.meeting.map(|meeting| meeting.0),
        "to": report.meeting.map(|meeting| meeting.1),
    })
}

fn answer(understood: &Attendance, taken: &TakenIn, view: &View<'_>, says: &str) -> Value {
    let matching = &taken.matching;
    let people: Vec<Value> = matching
        .people
        .iter()
        .map(|person| {
            let (attendee, by) = match &person.fate {
                Fate::Matched(attendee, by) => (Some(*attendee), Some(*by)),
                _ => (None, None),
            };
            json!({
                "name": person.name,
                "email": person.email,
                "rows": person.rows,
                "fate": person.fate.as_str(),
                "attendee": attendee,
                "is": attendee.map(|attendee| name_of(view, attendee)),
                "by": by,
                "first_join": person.spans.first().map(|span| span.0),
                "minutes": seconds(&person.spans) / 60,
                "candidates": person.fate.candidates(),
            })
        })
        .collect();
    let totals: Vec<Value> = matching
        .totals
        .iter()
        .map(|total| {
            json!({
                "what": total.what.as_str(),
                "row": total.row,
                "stated": total.stated,
                "ours": total.ours,
                "agrees": total.agrees,
            })
        })
        .collect();
    let matched = matching.matched();
    let there = matching.to_review().map(|person| &person.spans[..]);
    let facts = Facts::of(matched.iter().map(|(_, spans, _)| &spans[..]).chain(there));
    json!({
        "report": described(understood),
        "entry": taken.entry,
        "act": taken.act,
        "rows": understood.report.rows.len(),
        "rows_of": matching.rows_of(),
        "people": people,
        "matched": matched.len(),
        "new": taken.new.len(),
        "same": taken.same,
        "in_both": in_both(taken, view),
        "differs_from": taken.differs_from,
        "totals": totals,
        "median_minutes": facts.median_minutes,
        "most_at_once": facts.peak.map(|peak| peak.people),
        "problems": understood.report.problems,
        "notices": understood.report.notices,
        "says": says,
    })
}

/// A name with what tells namesakes apart.
fn told_apart(view: &View<'_>, id: AttendeeId) -> String {
    let Some(index) = view.history.index_of(id) else { return String::new() };
    let row = view.known_row(index);
    let facts: Vec<&str> = [&row.affiliation, &row.email].into_iter().flatten().map(String::as_str).collect();
    if facts.is_empty() {
        row.display_name()
    } else {
        format!("{} ({})", row.display_name(), facts.join(", "))
    }
}

fn name_of(view: &View<'_>, id: AttendeeId) -> String {
    view.history.index_of(id).map(|index| view.known_row(index).display_name()).unwrap_or_default()
}
