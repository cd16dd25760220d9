//! The people behind the desk, and their PINs, which are never arguments: those stand in every list of programs.

use std::io::{self, BufRead as _, IsTerminal as _};

use serde_json::{Value, json};
use usher_core::desk::{Done, PinChange};
use usher_core::staff::{Member, Pin, Role};

use super::arguments::{General, Staff, StaffVerb};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::texts::Texts;

/// Where the PIN of whoever approves comes from.
pub(super) const PIN: &str = "USHER_PIN";
/// Where a new PIN comes from.
const NEW_PIN: &str = "USHER_NEW_PIN";

pub(super) fn staff(general: &General, verb: &Staff) -> Result<Reply, Error> {
    match &verb.what {
        None => list(general),
        Some(StaffVerb::Set(verb)) => {
            let mut session = Session::to_write(general)?;
            let when = session.when();
            let change = if verb.pin {
                PinChange::Set(Pin::parse(&read_pin(NEW_PIN, &verb.name, &session.texts)?)?)
            } else if verb.no_pin {
                PinChange::Remove
            } else {
                PinChange::Keep
            };
            let done = session.desk.set_staff(&verb.name, verb.role, change, when)?;
            let staff = session.desk.staff();
            let has_pin = staff.member(&verb.name).is_some_and(|member| member.pin.is_some());
            let values = [
                ("name", verb.name.trim().into()),
                ("role", role_word(verb.role, &session.texts).into()),
                ("pin", pin_word(has_pin, &session.texts).into()),
            ];
            reply(&session, done, session.texts.say("cli-staff-set", &values))
        }
        Some(StaffVerb::Remove(verb)) => {
            let mut session = Session::to_write(general)?;
            let when = session.when();
            let done = session.desk.remove_staff(&verb.name, when)?;
            let name = ("name", verb.name.trim().into());
            reply(&session, done, session.texts.say("cli-staff-removed", &[name]))
        }
        Some(StaffVerb::ForgetPins) => {
            let mut session = Session::to_write(general)?;
            let when = session.when();
            let forgotten = session.desk.forget_pins(when)?;
            let says = session.texts.say("cli-pins-forgotten", &[("count", forgotten.into())]);
            let json = json!({ "forgotten": forgotten, "says": says });
            Ok(Reply::done(says, &json).marked_as_practice(&session))
        }
    }
}

fn list(general: &General) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let staff = session.desk.staff();
    let texts = &session.texts;
    let members: Vec<Value> = staff.all().map(|member| member_json(member, &session)).collect();
    let lines: Vec<String> = staff
        .all()
        .map(|member| {
            let pin = pin_word(member.pin.is_some(), texts);
            let wrong = match member.wrong_tries() {
                0 => String::new(),
                tries => format!(" · {}", texts.say("cli-wrong-tries", &[("count", tries.into())])),
            };
            format!("{}  {} · {pin}{wrong}", member.name, role_word(member.role, texts))
        })
        .collect();
    let text = if lines.is_empty() { texts.word("cli-no-staff") } else { lines.join("\n") };
    Ok(Reply::done(text, &json!({ "staff": members })).marked_as_practice(&session))
}

fn role_word(role: Role, texts: &Texts) -> String {
    texts.word(&format!("role-of-staff-{role}"))
}

fn pin_word(has_pin: bool, texts: &Texts) -> String {
    texts.word(if has_pin { "staff-has-pin" } else { "staff-no-pin" })
}

fn member_json(member: &Member, session: &Session) -> Value {
    json!({
        "name": member.name,
        "role": member.role,
        "pin": member.pin.is_some(),
        "wrong_tries": member.wrong_tries(),
        "waits": member.wait(session.now),
    })
}

fn reply(session: &Session, done: Done, says: String) -> Result<Reply, Error> {
    let json = json!({ "entry": done.entry, "act": done.act, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session))
}

/// A PIN from the environment variable `variable`, else the next line of standard input.
pub(super) fn read_pin(variable: &'static str, name: &str, texts: &Texts) -> Result<String, Error> {
    let missing = || Error::NoPin(name.to_owned(), variable);
    if let Ok(pin) = std::env::var(variable) {
        return Ok(pin);
    }
    if io::stdin().is_terminal() {
        let prompt = texts.say("cli-pin-prompt", &[("name", name.into())]);
        return rpassword::prompt_password(format!("{prompt}: ")).map_err(|_| missing());
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|_| missing())?;
    if line.trim().is_empty() { Err(missing()) } else { Ok(line) }
}
