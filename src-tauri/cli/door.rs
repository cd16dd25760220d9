//! What happens at the door.

use std::path::Path;

use fluent_bundle::FluentValue;
use serde::Serialize;
use serde_json::{Value, json};
use usher_core::attendee::{Diet, Fields};
use usher_core::code::Code;
use usher_core::desk::{
    Answer, CheckIn as Request, Done, LunchResult, Plate, Shown, Substitution, Undo as UndoRequest,
    UndoAnswer, WalkIn as Newcomers,
};
use usher_core::entry::Means;
use usher_core::ids::AttendeeId;
use usher_core::judge;
use usher_core::seat::View;

use super::arguments::{
    Answers, CheckIn, Flag, General, Link, Lunch, Newcomer, Note, Substitute, Undo, Waiting, WalkIn, Who,
};
use super::error::Error;
use super::reply::{Reply, Status};
use super::says::{plate_says, scan_says};
use super::session::Session;
use super::tickets::texts;
use crate::texts::Texts;
use crate::wire::{Attention, Card, DeskNames, OutcomeWord, Scan, waiting as waits};

pub(super) fn check_in(general: &General, verb: &CheckIn) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    if let Some(party) = &verb.party {
        let answers = session.desk.check_in_party(party, &said(&verb.answers), when)?;
        return party_reply(&session, &answers);
    }
    let mut request = match (&verb.code, &verb.image, verb.attendee) {
        (Some(text), ..) => Request::code(text),
        (_, Some(path), _) => match code_on(path, &session)? {
            OnPicture::One(text) => Request::code(&text),
            OnPicture::Several(codes) => return Ok(pick(&codes, path, &session.texts)),
        },
        (_, _, Some(id)) => Request::attendee(id),
        (None, None, None) => unreachable!("the arguments demand one of them"),
    };
    request.answers = said(&verb.answers);
    request.lunch = verb.lunch;
    request.counts_from = verb.counts_from;
    request.link.clone_from(&verb.link);
    if verb.declared {
        request.means = Means::Declared;
    }
    let answer = session.desk.check_in(&request, when)?;
    scan_reply(&session, &answer)
}

fn said(answers: &Answers) -> judge::Answers {
    judge::Answers { admit: answers.admit, override_reason: answers.override_reason.clone() }
}

/// What is on a picture.
enum OnPicture {
    One(String),
    Several(Vec<String>),
}

/// The code on a picture: the only one, or the only one that may be a ticket.
fn code_on(path: &Path, session: &Session) -> Result<OnPicture, Error> {
    let mut texts = texts(path)?;
    let facts = &session.desk.history().event.facts;
    if texts.len() > 1 {
        let tickets: Vec<String> =
            texts.iter().filter(|text| Code::recognise(text, facts).may_be_a_ticket()).cloned().collect();
        if !tickets.is_empty() {
            texts = tickets;
        }
    }
    match texts.len() {
        0 => Err(Error::NoCode(path.to_owned())),
        1 => Ok(OnPicture::One(texts.swap_remove(0))),
        _ => Ok(OnPicture::Several(texts)),
    }
}

fn pick(codes: &[String], path: &Path, texts: &Texts) -> Reply {
    let values = [("count", codes.len().into()), ("path", path.display().to_string().into())];
    let says = texts.say("cli-pick", &values);
    let text = format!("{says}\n  {}", codes.join("\n  "));
    Reply::new(Status::Question, text, &json!({ "outcome": "ambiguous", "codes": codes, "says": says }))
}

pub(super) fn substitute(general: &General, verb: &Substitute) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let request = Substitution {
        replaces: verb.replaces,
        fields: fields(&verb.newcomer, &[]),
        by_word_of: verb.by.clone(),
        announced: verb.announced,
        answers: said(&verb.answers),
    };
    let answer = session.desk.substitute(&request, when)?;
    scan_reply(&session, &answer)
}

pub(super) fn walk_in(general: &General, verb: &WalkIn) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let group = verb.group.map(|group| group.to_string());
    let lunch = verb.lunch.then(|| "yes".to_owned());
    let more = [("group", &group), ("party", &verb.party), ("host", &verb.host), ("lunch", &lunch)];
    let request = Newcomers { fields: fields(&verb.newcomer, &more), answers: said(&verb.answers) };
    let answer = session.desk.walk_in(&request, when)?;
    scan_reply(&session, &answer)
}

fn fields(newcomer: &Newcomer, more: &[(&str, &Option<String>)]) -> Fields {
    let name = Some(newcomer.name.clone());
    let diet = newcomer.diet.as_deref().map(|diet| Diet::new(diet).to_string());
    [
        ("name", &name),
        ("latin name", &newcomer.latin_name),
        ("affiliation", &newcomer.affiliation),
        ("email", &newcomer.email),
        ("diet", &diet),
    ]
    .iter()
    .chain(more)
    .filter_map(|(key, value)| value.as_ref().map(|value| ((*key).to_owned(), value.clone())))
    .collect()
}

/// The answer to a scan or a look-up, and what the desk says to it.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    scan: Scan,
    says: String,
}

impl Told {
    fn of(answer: &Answer, session: &Session, view: &View<'_>, desks: &DeskNames) -> Self {
        let scan = Scan::of(answer, &session.desk, view, desks);
        let says = scan_says(answer, &scan, view, &session.texts);
        Self { scan, says }
    }
}

fn scan_reply(session: &Session, answer: &Answer) -> Result<Reply, Error> {
    let told = Told::of(answer, session, &session.view(), &session.desk_names()?);
    let reply = Reply::new(Status::from(&answer.outcome), words(&told, &session.texts), &told);
    Ok(reply.marked_as_practice(session))
}

fn party_reply(session: &Session, answers: &[Answer]) -> Result<Reply, Error> {
    let names = session.desk_names()?;
    let view = session.view();
    let all: Vec<Told> = answers.iter().map(|answer| Told::of(answer, session, &view, &names)).collect();
    let status = |wanted| answers.iter().any(|answer| Status::from(&answer.outcome) == wanted);
    let status = if status(Status::Question) {
        Status::Question
    } else if status(Status::Done) {
        Status::Done
    } else {
        Status::No
    };
    let text: Vec<String> = all.iter().map(|told| words(told, &session.texts)).collect();
    let admitted = all.iter().filter(|told| told.scan.outcome == OutcomeWord::Admitted).count();
    let values = [("admitted", admitted.into()), ("all", all.len().into())];
    let says = session.texts.say("cli-party", &values);
    let json = json!({
        "results": all,
        "act": answers.iter().find_map(|answer| answer.act),
        "says": says,
    });
    drop(view);
    Ok(Reply::new(status, format!("{says}\n{}", text.join("\n")), &json).marked_as_practice(session))
}

/// An answer in words: what it says, then what the desk must see.
fn words(Told { scan, says }: &Told, texts: &Texts) -> String {
    let mut lines = vec![says.clone()];
    if let Some(card) = &scan.attendee {
        let mut facts = vec![card.id.to_string()];
        facts.extend(card.affiliation.clone());
        facts.extend(
            card.in_place_of
                .as_ref()
                .map(|name| texts.say("cli-in-place-of", &[("name", name.as_str().into())])),
        );
        lines.push(format!("  {}", facts.join(" · ")));
    }
    lines.extend(scan.attention.iter().map(|attention| format!("  ! {}", attention_words(attention, texts))));
    lines.extend(scan.candidates.iter().map(|card| {
        format!("  {}  {} · {}", card.id, card.full_name(), card.affiliation.as_deref().unwrap_or("–"))
    }));
    lines.join("\n")
}

/// What the desk must see: a role in words of the catalogue, anything else as somebody wrote it.
pub(super) fn attention_words(attention: &Attention, texts: &Texts) -> String {
    match attention.kind {
        "role" => texts.word(&format!("role-{}", attention.text.to_lowercase())),
        _ => attention.text.clone(),
    }
}

pub(super) fn link(general: &General, verb: &Link) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.link(&verb.code, verb.attendee, when)?;
    person_reply(&session, verb.attendee, &done, "cli-linked")
}

pub(super) fn leave(general: &General, verb: &Who) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.leave(verb.attendee, when)?;
    person_reply(&session, verb.attendee, &done, "cli-left")
}

pub(super) fn come_back(general: &General, verb: &Who) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.come_back(verb.attendee, when)?;
    person_reply(&session, verb.attendee, &done, "cli-came-back")
}

pub(super) fn waiting(general: &General, verb: &Waiting) -> Result<Reply, Error> {
    let Some(attendee) = verb.attendee else { return everybody_waiting(general) };
    let mut session = Session::to_write(general)?;
    let when = session.when();
    if !verb.clear {
        let done = session.desk.wait(attendee, &verb.place, when)?;
        let place = ("place", verb.place.as_str().into());
        return told_of_person(&session, attendee, &done, "cli-waits", &[place]);
    }
    let done = session.desk.stop_waiting(attendee, when)?;
    person_reply(&session, attendee, &done, "cli-waits-no-longer")
}

fn everybody_waiting(general: &General) -> Result<Reply, Error> {
    let session = Session::to_read(general)?;
    let all = waits(&session.view());
    let zone = session.view().settings.zone;
    let lines: Vec<String> = all
        .iter()
        .map(|one| {
            format!("{}  {}  {} · {}", one.since.clock(zone), one.card.id, one.card.full_name(), one.place)
        })
        .collect();
    let says = match all.len() {
        0 => session.texts.word("cli-nobody-waits"),
        count => session.texts.say("cli-waiting", &[("count", count.into())]),
    };
    let text = [vec![says.clone()], lines].concat().join("\n");
    Ok(Reply::done(text, &json!({ "waiting": all, "says": says })).marked_as_practice(&session))
}

pub(super) fn note(general: &General, verb: &Note) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let done = session.desk.note(verb.attendee, &verb.text, when)?;
    person_reply(&session, verb.attendee, &done, "cli-noted")
}

pub(super) fn flag(general: &General, verb: &Flag) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    match &verb.text {
        Some(text) => {
            let done = session.desk.set_attention(verb.attendee, text, when)?;
            person_reply(&session, verb.attendee, &done, "cli-flagged")
        }
        None => {
            let done = session.desk.meet_attention(verb.attendee, when)?;
            person_reply(&session, verb.attendee, &done, "cli-seen-to")
        }
    }
}

/// Something was done about somebody: the text `id` says what.
fn person_reply(session: &Session, attendee: AttendeeId, done: &Done, id: &str) -> Result<Reply, Error> {
    told_of_person(session, attendee, done, id, &[])
}

fn told_of_person(
    session: &Session,
    attendee: AttendeeId,
    done: &Done,
    id: &str,
    more: &[(&str, FluentValue<'_>)],
) -> Result<Reply, Error> {
    let card = card(session, attendee);
    let name = card.as_ref().map(Card::full_name).unwrap_or_default();
    let says = session.texts.say(id, &[&[("name", name.into())], more].concat());
    let json = json!({ "entry": done.entry, "act": done.act, "attendee": card, "says": says });
    Ok(Reply::done(says, &json).marked_as_practice(session))
}

fn card(session: &Session, attendee: AttendeeId) -> Option<Card> {
    let view = session.view();
    view.history.index_of(attendee).map(|person| Card::of(&view, person, None))
}

pub(super) fn lunch(general: &General, verb: &Lunch) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let shown = match (&verb.code, verb.attendee) {
        (Some(text), _) => Shown::Code(text.clone()),
        (None, Some(id)) => Shown::Attendee(id),
        (None, None) => unreachable!("the arguments demand one of them"),
    };
    let request = Plate { shown, diet: verb.diet.as_deref().map(Diet::new), grant: verb.grant.clone() };
    let answer = session.desk.lunch(&request, when)?;
    let view = session.view();
    let card = answer
        .attendee
        .and_then(|id| view.history.index_of(id))
        .map(|person| Card::of(&view, person, answer.lunch.as_ref()));
    let says = plate_says(&answer, &view, card.as_ref(), &session.texts);
    drop(view);
    let (outcome, status) = match &answer.result {
        LunchResult::Claimed { .. } => ("claimed", Status::Done),
        LunchResult::AlreadyClaimed { .. } => ("already_claimed", Status::No),
        LunchResult::NotIn => ("not_in", Status::No),
        LunchResult::NotEntitled => ("not_entitled", Status::No),
        LunchResult::Refused(outcome) => (outcome.as_str(), Status::from(outcome)),
    };
    let mut json = json!({ "outcome": outcome, "read_at": answer.read_at, "says": says });
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            json[key] = value;
        }
    };
    put("attendee", card.map(|card| json!(card)));
    put("entry", answer.entry.map(|entry| json!(entry)));
    put("act", answer.act.map(|act| json!(act)));
    if let LunchResult::Claimed { diet } | LunchResult::AlreadyClaimed { diet, .. } = &answer.result {
        put("diet", Some(json!(diet)));
    }
    if let LunchResult::AlreadyClaimed { at, .. } = &answer.result {
        put("claimed_at", Some(json!(at)));
    }
    Ok(Reply::new(status, says, &json).marked_as_practice(&session))
}

pub(super) fn undo(general: &General, verb: &Undo) -> Result<Reply, Error> {
    let mut session = Session::to_write(general)?;
    let when = session.when();
    let request = UndoRequest {
        target: verb.entry.clone(),
        lunch: verb.lunch.map(Into::into),
        reason: verb.reason.into(),
    };
    let answer = session.desk.undo(&request, when)?;
    let view = session.view();
    let name = |id: AttendeeId| {
        view.history.index_of(id).map(|person| view.known_row(person).display_name()).unwrap_or_default()
    };
    let (status, says, json) = match answer {
        UndoAnswer::Undone { done, voids } => {
            let mut people: Vec<String> =
                voids.iter().filter_map(|voided| voided.subject).map(name).collect();
            people.dedup();
            let mut says = session.texts.say("cli-undone", &[("count", voids.len().into())]);
            if !people.is_empty() {
                says = session.texts.then(says, session.texts.list(people));
            }
            let json = json!({ "entry": done.entry, "act": done.act, "voids": voids, "says": says });
            (Status::Done, says, json)
        }
        UndoAnswer::AsksAboutLunch { people } => {
            let names: Vec<String> = people.iter().copied().map(name).collect();
            let names = session.texts.list(names);
            let says = session.texts.say("cli-undo-lunch", &[("names", names.into())]);
            (Status::Question, says.clone(), json!({ "question": "lunch", "people": people, "says": says }))
        }
    };
    drop(view);
    Ok(Reply::new(status, says, &json).marked_as_practice(&session))
}
