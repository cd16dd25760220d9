//! Sheets for others: the caterer's, badges and certificates.

use std::fmt::Write as _;
use std::path::Path;

use fluent_bundle::FluentValue;
use serde_json::{Value, json};
use usher_paper::caterer::Sheet;

use super::arguments::{Badges, Caterer, Certificates, General};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use super::tickets::told_unprintable;
use crate::printed::{BadgeWish, CatererWish, print, write_badges, write_caterer_sheet, write_certificates};

pub(super) fn caterer(general: &General, verb: &Caterer) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let wish = CatererWish {
        moment: verb.moment.into(),
        rate: verb.show_rate,
        as_of: verb.as_of,
        language: general.language().into(),
        paper: verb.paper,
        practice: session.practice,
    };
    let (tally, sheet) = write_caterer_sheet(&mut session.desk, &verb.out, &wish, when)?;
    let values = [("path", path_of(&verb.out)), ("at", tally.as_of.to_string().into())];
    let says = format!("{}\n{}", session.texts.say("cli-caterer", &values), table(&sheet));
    let line = |row: &[i64]| -> Value {
        let counts = sheet.counts.iter().map(|count| count.as_str().to_owned());
        counts.zip(row.iter().map(|&count| json!(count))).collect::<serde_json::Map<_, _>>().into()
    };
    let diets: serde_json::Map<String, Value> =
        sheet.diets.iter().map(|(diet, row)| (diet.to_string(), line(row))).collect();
    let needs: Vec<Value> =
        sheet.needs.iter().map(|(text, count)| json!({ "text": text, "people": count })).collect();
    let json = json!({
        "file": verb.out,
        "as_of": tally.as_of,
        "moment": verb.moment,
        "show_rate": verb.show_rate.percent(),
        "total": line(&sheet.total),
        "by_diet": diets,
        "needs": needs,
        "heads": tally.heads,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

/// The numbers of a sheet, to read in a terminal.
fn table(sheet: &Sheet) -> String {
    let mut text = format!("{:<16}", "Plates");
    for count in &sheet.counts {
        let _ = write!(text, " {:>10}", count.as_str());
    }
    let total = std::iter::once(("all", &sheet.total));
    for (name, row) in total.chain(sheet.diets.iter().map(|(diet, row)| (diet.as_str(), row))) {
        let _ = write!(text, "\n  {name:<14}");
        for count in row {
            let _ = write!(text, " {count:>10}");
        }
    }
    text
}

pub(super) fn badges(general: &General, verb: &Badges) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let wish = BadgeWish {
        attendees: verb.attendee.clone(),
        consent: verb.consent.clone(),
        paper: verb.paper,
        language: general.language().into(),
        practice: session.practice,
    };
    let written = write_badges(&mut session.desk, &verb.out, &wish, when)?;
    let texts = &session.texts;
    let values = [("count", written.count.into()), ("path", path_of(&verb.out))];
    let mut says = told_unprintable(texts.say("cli-badges", &values), &written.unprintable, texts);
    if verb.print {
        print(&verb.out)?;
        says = texts.then(says, texts.word("cli-at-the-printer"));
    }
    let json = json!({
        "file": verb.out,
        "badges": written.count,
        "unprintable": written.unprintable,
        "printed": verb.print,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

pub(super) fn certificates(general: &General, verb: &Certificates) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let written =
        write_certificates(&mut session.desk, &verb.out, &verb.attendee, verb.paper, session.practice, when)?;
    let texts = &session.texts;
    let values = [("count", written.count.into()), ("path", path_of(&verb.out))];
    let mut says = texts.say("cli-certificates", &values);
    if !written.absent.is_empty() {
        let absent: Vec<String> = written.absent.iter().map(ToString::to_string).collect();
        says = texts.then(says, texts.say("cli-were-absent", &[("who", absent.join(", ").into())]));
    }
    let says = told_unprintable(says, &written.unprintable, texts);
    let json = json!({
        "file": verb.out,
        "certificates": written.count,
        "absent": written.absent,
        "unprintable": written.unprintable,
        "says": says,
    });
    Ok(Reply::done(says, &json).marked_as_practice(&session))
}

fn path_of(path: &Path) -> FluentValue<'static> {
    path.display().to_string().into()
}
