//! What happens at the door.

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager as _, State};
use usher_core::attendee::{Diet, Fields, Group};
use usher_core::code::Code;
use usher_core::desk::{
    Answer, CheckIn, LunchAtUndo, Plate, Shown, Substitution, Undo, UndoAnswer, WalkIn, When,
};
use usher_core::entry::{Means, UndoReason};
use usher_core::ids::{AttendeeId, EntryId};
use usher_core::judge::{Answers, Case, Presented, judge};
use usher_core::outcome::{Outcome, UnknownCode};
use usher_core::seat::View;
use usher_core::staff::Right;
use usher_core::{Error, Instant};

use super::now;
use super::scanner::Readings;
use crate::clock::time_passed;
use crate::sound::{Cue, Speaker};
use crate::window::{Asked, Sitting, Station};
use crate::wire::{Failure, Pinned, PlateVerdict, Verdict};

/// Somebody who is on no list, or comes in another's place.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct Newcomer {
    /// Their name.
    name: String,
    /// Whom they come from.
    affiliation: Option<String>,
    /// Their e-mail address.
    email: Option<String>,
    /// Which of the audiences.
    #[cfg_attr(test, ts(optional, type = "Group"))]
    group: Option<Group>,
    /// The people they belong to.
    party: Option<String>,
    /// Who brings them.
    host: Option<String>,
    /// Whether they want lunch.
    lunch: bool,
    /// What they eat.
    diet: Option<String>,
}

impl Newcomer {
    fn fields(self) -> Fields {
        let lunch = if self.lunch { "yes" } else { "no" };
        [
            ("name", Some(self.name)),
            ("affiliation", self.affiliation),
            ("email", self.email),
            ("group", self.group.map(|group| group.to_string())),
            ("party", self.party),
            ("host", self.host),
            ("lunch", Some(lunch.to_owned())),
            ("diet", self.diet.map(|diet| Diet::new(&diet).to_string())),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value.filter(|value| !value.trim().is_empty())?)))
        .collect()
    }
}

/// A code was read, `ago` milliseconds ago.
#[tauri::command(async)]
pub(crate) fn scan(
    app: AppHandle,
    station: State<'_, Station>,
    readings: Readings,
    ago: u32,
) -> Result<Verdict, Failure> {
    at_the_door(&app, &station, |sitting| {
        let when = sitting.when(ago);
        let text = readings.right(&sitting.view()).to_owned();
        let asked =
            Asked { shown: Shown::Code(text), means: Means::Scan, read_at: when.read_at, whose: None };
        check_in(sitting, &asked.request(), asked, when)
    })
}

/// Somebody who was looked up is checked in; where `counts_from` is given, from the instant of an admission
/// that was undone.
#[tauri::command(async)]
pub(crate) fn check_in_person(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    counts_from: Option<Instant>,
) -> Result<Verdict, Failure> {
    at_the_door(&app, &station, |sitting| {
        let when = sitting.when(0);
        let asked = Asked {
            shown: Shown::Attendee(attendee),
            means: Means::LookUp,
            read_at: when.read_at,
            whose: None,
        };
        let request = CheckIn { counts_from, ..asked.request() };
        check_in(sitting, &request, asked, when)
    })
}

/// Somebody who was ticked on a paper list at `at` is entered afterwards. They were let in: what would only be asked
/// is answered by that.
#[tauri::command(async)]
pub(crate) fn declare(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    at: Instant,
) -> Result<Verdict, Failure> {
    station.act(&app, |sitting| {
        let when = When { read_at: at, ..sitting.when(0) };
        let asked =
            Asked { shown: Shown::Attendee(attendee), means: Means::Declared, read_at: at, whose: None };
        let mut request = asked.request();
        request.answers.admit = true;
        check_in(sitting, &request, asked, when)
    })
}

/// The answer to a question that the desk asked in `entry`: yes (`who` is none), or who it is. It counts from
/// when the question was asked: the guest stood there.
#[tauri::command(async)]
pub(crate) fn answer(
    app: AppHandle,
    station: State<'_, Station>,
    entry: EntryId,
    override_reason: Option<String>,
    who: Option<AttendeeId>,
    approval: Option<Pinned>,
) -> Result<Verdict, Failure> {
    at_the_door_approved(&app, &station, approval, |sitting| {
        let before = sitting.asked(entry)?;
        let when = When { read_at: before.read_at, ..sitting.when(0) };
        let asked = match who {
            Some(who) => Asked { shown: Shown::Attendee(who), ..before },
            None => before,
        };
        let mut request = asked.request();
        request.answers = Answers { admit: who.is_none(), override_reason };
        request.link = asked.whose.clone();
        request.answers_to = Some(entry);
        check_in(sitting, &request, asked, when)
    })
}

/// An answer of this desk, shown again: what it was, or for a question how it stands now. Nothing is written.
#[tauri::command(async)]
pub(crate) fn show_again(station: State<'_, Station>, entry: EntryId) -> Result<Verdict, Failure> {
    station.with(|sitting| {
        let recorded =
            sitting.desk.store().entry(entry)?.ok_or_else(|| Error::NoSuchEntry(entry.to_string()))?;
        let view = sitting.view();
        let admitted =
            recorded.entry.subject.and_then(|subject| view.history.index_of(subject)).and_then(|person| {
                let mut admissions = view.history.people[person].admissions.all();
                admissions.find(|mark| mark.entry == entry).map(|mark| (person, mark))
            });
        let (outcome, read_at) = match admitted {
            Some((person, mark)) => {
                let attendee = view.history.people[person].id;
                let late = view.settings.is_late(mark.order.at);
                (Outcome::Admitted { attendee, late }, mark.order.at)
            }
            None => {
                let asked = sitting.asked(entry)?;
                let presented = match &asked.shown {
                    Shown::Code(text) => Presented::Code(Code::recognise(text, &view.history.event.facts)),
                    Shown::Attendee(id) => Presented::Attendee(*id),
                };
                let case = Case {
                    presented: &presented,
                    answers: &Answers::default(),
                    desk: None,
                    read_at: asked.read_at,
                    counts_at: asked.read_at,
                };
                (judge(&view, case), asked.read_at)
            }
        };
        let answer =
            Answer { outcome, entry: Some(entry), act: Some(recorded.entry.act), read_at, lunch: None };
        Ok(Verdict::of(&answer, &sitting.desk, &view, &sitting.desk_names()?))
    })
}

/// Everybody of a party who is not in, in one act.
#[tauri::command(async)]
pub(crate) fn check_in_party(
    app: AppHandle,
    station: State<'_, Station>,
    party: String,
) -> Result<Vec<Verdict>, Failure> {
    let verdicts: Vec<Verdict> = station.act(&app, |sitting| {
        let when = sitting.when(0);
        let answers = sitting.desk.check_in_party(&party, &Answers::default(), when)?;
        let view = sitting.view();
        let names = sitting.desk_names()?;
        Ok(answers.iter().map(|answer| Verdict::of(answer, &sitting.desk, &view, &names)).collect())
    })?;
    if let Some(last) = verdicts.last() {
        app.state::<Speaker>().play(Cue::of(last));
    }
    Ok(verdicts)
}

/// Somebody who is on no list comes in.
#[tauri::command(async)]
pub(crate) fn walk_in(
    app: AppHandle,
    station: State<'_, Station>,
    newcomer: Newcomer,
    override_reason: Option<String>,
    approval: Option<Pinned>,
) -> Result<Verdict, Failure> {
    at_the_door_approved(&app, &station, approval, |sitting| {
        let when = sitting.when(0);
        let answers = Answers { admit: false, override_reason };
        let request = WalkIn { fields: newcomer.fields(), answers };
        let answer = sitting.desk.walk_in(&request, when)?;
        shown(sitting, &answer)
    })
}

/// Somebody comes in the place of `replaces`.
#[tauri::command(async)]
pub(crate) fn substitute(
    app: AppHandle,
    station: State<'_, Station>,
    replaces: AttendeeId,
    newcomer: Newcomer,
    by_word_of: Option<String>,
    override_reason: Option<String>,
    approval: Option<Pinned>,
) -> Result<Verdict, Failure> {
    at_the_door_approved(&app, &station, approval, |sitting| {
        let when = sitting.when(0);
        let answers = Answers { admit: override_reason.is_none(), override_reason };
        let request =
            Substitution { replaces, fields: newcomer.fields(), by_word_of, announced: false, answers };
        let answer = sitting.desk.substitute(&request, when)?;
        shown(sitting, &answer)
    })
}

/// A plate that is asked for.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct AskedPlate {
    /// Who wants it, by their code,
    code: Option<Readings>,
    /// or as they were looked up.
    #[cfg_attr(test, ts(optional, as = "Option<String>"))]
    attendee: Option<AttendeeId>,
    /// The diet, where it is another than theirs.
    diet: Option<String>,
    /// Why a supervisor grants it.
    grant: Option<String>,
}

/// A plate for somebody.
#[tauri::command(async)]
pub(crate) fn hand_out_lunch(
    app: AppHandle,
    station: State<'_, Station>,
    asked: AskedPlate,
    ago: u32,
    approval: Option<Pinned>,
) -> Result<PlateVerdict, Failure> {
    let began = time_passed();
    let plate = station.approved(&app, approval, Right::GrantLunch, |sitting| {
        let AskedPlate { code, attendee, diet, grant } = asked;
        let shown = match (code, attendee) {
            (Some(code), _) => Shown::Code(code.right(&sitting.view()).to_owned()),
            (None, Some(id)) => Shown::Attendee(id),
            (None, None) => return Err(Failure::other("name a code or a person")),
        };
        let when = sitting.when(ago);
        let request = Plate { shown, diet: diet.as_deref().map(Diet::new), grant };
        let answer = sitting.desk.lunch(&request, when)?;
        Ok(PlateVerdict { took: Some(sitting.took(began)), ..PlateVerdict::of(&answer, &sitting.view()) })
    })?;
    app.state::<Speaker>().play(Cue::of_plate(&plate));
    Ok(plate)
}

/// What came of an undo.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Undone {
    /// Whether it was undone; else a plate was handed out, and nothing was written.
    done: bool,
    /// Whom it was about.
    people: Vec<String>,
    /// The admissions among it, each of which can be made again.
    again: Vec<Again>,
}

/// An admission that was undone, and may be made again.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Again {
    /// Who.
    #[cfg_attr(test, ts(as = "String"))]
    attendee: AttendeeId,
    /// The instant from which it counted.
    #[cfg_attr(test, ts(as = "String"))]
    counts_from: Instant,
}

/// Undoes an entry or an act. `lunch_returned` says what became of a plate that was handed out.
#[tauri::command(async)]
pub(crate) fn undo(
    app: AppHandle,
    station: State<'_, Station>,
    target: String,
    lunch_returned: Option<bool>,
    approval: Option<Pinned>,
) -> Result<Undone, Failure> {
    station.approved(&app, approval, Right::UndoOthers, |sitting| {
        let lunch =
            lunch_returned.map(|returned| if returned { LunchAtUndo::Return } else { LunchAtUndo::Keep });
        let when = sitting.when(0);
        let answer = sitting.desk.undo(&Undo { target, lunch, reason: UndoReason::Mistake }, when)?;
        let (done, mut people, entries) = match answer {
            UndoAnswer::Undone { voids, .. } => {
                let people = voids.iter().filter_map(|voided| voided.subject).collect();
                (true, people, voids.iter().map(|voided| voided.entry).collect())
            }
            UndoAnswer::AsksAboutLunch { people } => (false, people, Vec::new()),
        };
        people.dedup();
        let view = sitting.view();
        let again = again(&view, &people, &entries);
        let name = |id: AttendeeId| {
            view.history.index_of(id).map(|person| view.known_row(person).display_name()).unwrap_or_default()
        };
        Ok(Undone { done, people: people.into_iter().map(name).collect(), again })
    })
}

/// Of the entries that were undone, the admissions of people who are still on the roster.
fn again(view: &View<'_>, people: &[AttendeeId], undone: &[EntryId]) -> Vec<Again> {
    let mut again = Vec::new();
    for &attendee in people {
        let Some(person) = view.history.index_of(attendee).filter(|&person| view.is_on_the_roster(person))
        else {
            continue;
        };
        let admissions = view.history.people[person].admissions.all();
        again.extend(
            admissions
                .filter(|mark| undone.contains(&mark.entry))
                .map(|mark| Again { attendee, counts_from: mark.order.at }),
        );
    }
    again
}

/// Somebody goes.
#[tauri::command(async)]
pub(crate) fn leave(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.leave(attendee, when))
}

/// Somebody who went comes back.
#[tauri::command(async)]
pub(crate) fn come_back(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.come_back(attendee, when))
}

/// Somebody stands downstairs or at security.
#[tauri::command(async)]
pub(crate) fn wait(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    place: String,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.wait(attendee, &place, when))
}

/// Somebody waits no longer, and did not come in.
#[tauri::command(async)]
pub(crate) fn stop_waiting(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.stop_waiting(attendee, when))
}

/// Something the desk should know of somebody.
#[tauri::command(async)]
pub(crate) fn add_note(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    text: String,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.note(attendee, &text, when))
}

/// Something the desk must do or say when somebody comes.
#[tauri::command(async)]
pub(crate) fn set_attention(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
    text: String,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.set_attention(attendee, &text, when))
}

/// What the desk had to see about somebody was seen and done.
#[tauri::command(async)]
pub(crate) fn meet_attention(
    app: AppHandle,
    station: State<'_, Station>,
    attendee: AttendeeId,
) -> Result<(), Failure> {
    now(&app, &station, |desk, when| desk.meet_attention(attendee, when))
}

/// Does something at the open event that is answered, and lets the answer be heard.
fn at_the_door(
    app: &AppHandle,
    station: &Station,
    work: impl FnOnce(&mut Sitting) -> Result<Verdict, Failure>,
) -> Result<Verdict, Failure> {
    let began = time_passed();
    let verdict = station.act(app, |sitting| {
        let verdict = work(sitting)?;
        Ok(Verdict { took: Some(sitting.took(began)), ..verdict })
    })?;
    app.state::<Speaker>().play(Cue::of(&verdict));
    Ok(verdict)
}

/// The same where it may be against the rule, and the event may keep that for some.
fn at_the_door_approved(
    app: &AppHandle,
    station: &Station,
    entered: Option<Pinned>,
    work: impl FnOnce(&mut Sitting) -> Result<Verdict, Failure>,
) -> Result<Verdict, Failure> {
    at_the_door(app, station, |sitting| sitting.approved(entered, Right::Override, work))
}

fn check_in(
    sitting: &mut Sitting,
    request: &CheckIn,
    mut asked: Asked,
    when: When,
) -> Result<Verdict, Failure> {
    let answer = sitting.desk.check_in(request, when)?;
    let whose =
        matches!(answer.outcome, Outcome::Unlinked { .. } | Outcome::Unknown { why: UnknownCode::Nothing });
    if let (Shown::Code(text), true) = (&asked.shown, whose) {
        asked.whose = Some(text.clone());
    }
    if let (Some(entry), false) = (answer.entry, matches!(answer.outcome, Outcome::Admitted { .. })) {
        sitting.remember(entry, asked);
    }
    shown(sitting, &answer)
}

fn shown(sitting: &Sitting, answer: &Answer) -> Result<Verdict, Failure> {
    Ok(Verdict::of(answer, &sitting.desk, &sitting.view(), &sitting.desk_names()?))
}
