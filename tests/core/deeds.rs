//! Anything that may happen at a desk, at random: what the properties are tried on.

use proptest::collection::vec;
use proptest::prelude::*;
use usher_core::desk::{CheckIn, LunchAtUndo, Plate, Shown, Substitution, Undo, WalkIn, When};
use usher_core::entry::{Entry, Hash, Kind, Payload, Row, UndoReason};
use usher_core::ids::EntryId;
use usher_core::judge::Answers;
use usher_core::{Desk, Instant};

use crate::house::{at, fields_of};

/// Something that is done at a desk, with people named by number.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    CheckIn { who: usize, answers: usize, lunch: bool, before: i64 },
    Again { who: usize },
    Party(usize),
    Substitute { who: usize, diet: usize, announced: bool, answers: usize },
    WalkIn { number: usize, lunch: bool, diet: usize },
    Leave(usize),
    Return(usize),
    Wait(usize),
    Lunch { who: usize, diet: usize, grant: bool },
    Undo { back: usize, act: bool, lunch: usize },
    Set(usize),
    Import(usize),
    Revert(usize),
    Merge(usize, usize),
    Online { who: usize, from: i64 },
    Close,
    Report,
}

/// A deed, and how many seconds after the one before.
pub(crate) fn deeds(most: usize) -> impl Strategy<Value = Vec<(Deed, i64)>> {
    vec((deed(), 0..180_i64), 1..most)
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = 0..14_usize;
    prop_oneof![
        8 => (who.clone(), 0..3_usize, any::<bool>(), 0..1_800_i64)
            .prop_map(|(who, answers, lunch, before)| Deed::CheckIn { who, answers, lunch, before }),
        2 => who.clone().prop_map(|who| Deed::Again { who }),
        1 => (0..2_usize).prop_map(Deed::Party),
        3 => (who.clone(), 0..4_usize, any::<bool>(), 0..3_usize)
            .prop_map(|(who, diet, announced, answers)| Deed::Substitute { who, diet, announced, answers }),
        2 => (0..3_usize, any::<bool>(), 0..4_usize)
            .prop_map(|(number, lunch, diet)| Deed::WalkIn { number, lunch, diet }),
        2 => who.clone().prop_map(Deed::Leave),
        2 => who.clone().prop_map(Deed::Return),
        1 => who.clone().prop_map(Deed::Wait),
        3 => (who.clone(), 0..4_usize, any::<bool>()).prop_map(|(who, diet, grant)| Deed::Lunch { who, diet, grant }),
        4 => (0..12_usize, any::<bool>(), 0..3_usize).prop_map(|(back, act, lunch)| Deed::Undo { back, act, lunch }),
        1 => (0..SETTINGS.len()).prop_map(Deed::Set),
        1 => (0..LISTS.len()).prop_map(Deed::Import),
        1 => (0..3_usize).prop_map(Deed::Revert),
        1 => (who.clone(), who.clone()).prop_map(|(kept, merged)| Deed::Merge(kept, merged)),
        1 => (who, 0..5_000_i64).prop_map(|(who, from)| Deed::Online { who, from }),
        1 => Just(Deed::Close),
        1 => Just(Deed::Report),
    ]
}

const DIETS: [Option<&str>; 4] = [None, Some("vegan"), Some("halal"), Some("standard")];

const SETTINGS: [(&str, &str); 12] = [
    ("cutoff", "13:05"),
    ("cutoff", "13:20"),
    ("grace", "0"),
    ("release", "13:18"),
    ("release", "none"),
    ("capacity", "3"),
    ("capacity", "none"),
    ("lunch.mode", "check-in"),
    ("lunch.mode", "desk"),
    ("lunch.plan.standard", "3"),
    ("lunch.plan.vegan", "2"),
    ("end", "13:40"),
];

/// The lists that may be imported; a history begins with the first.
pub(crate) const LISTS: [&str; 3] = [
    "name,email,mode,status,role,lunch,diet,party,host,group\n\
     Ana,ana@x.org,in person,confirmed,guest,yes,vegan,Kenya,,un\n\
     Bo,bo@x.org,in person,confirmed,guest,yes,,Kenya,,un\n\
     ,,in person,confirmed,guest,yes,halal,Kenya,Bo,government\n\
     Cy,cy@x.org,in person,cancelled,guest,yes,,,,academia\n\
     Di,di@x.org,online,confirmed,guest,yes,vegan,,,industry\n\
     Ed,ed@x.org,online,pending,guest,no,,,,other\n\
     Fe,fe@x.org,in person,waitlisted,press,yes,,,,other\n\
     Gus,gus@x.org,in person,confirmed,speaker,yes,,,,\n\
     Hal,hal@x.org,in person,confirmed,staff,no,,,,\n",
    "name,email,mode,status,lunch,diet\n\
     Ana,ana@x.org,online,confirmed,yes,halal\n\
     Cy,cy@x.org,in person,confirmed,yes,\n\
     Walker 0,w0@x.org,in person,confirmed,yes,vegan\n",
    "name,email,role\nBo,bo@x.org,moderator\nIvo,ivo@x.org,guest\n",
];

fn answers(number: usize) -> Answers {
    match number {
        0 => Answers::default(),
        1 => Answers { admit: true, override_reason: None },
        _ => Answers { admit: false, override_reason: Some("a word".to_owned()) },
    }
}

/// Does a deed. What is refused or cannot be is left: it must only leave the counts sound.
pub(crate) fn perform(desk: &mut Desk, deed: &Deed, now: Instant) {
    let when = When::at(now);
    let id = |desk: &Desk, who: usize| {
        let people = &desk.history().people;
        people[who % people.len()].id
    };
    match deed {
        Deed::CheckIn { who, answers: said, lunch, before } => {
            let mut request = CheckIn::attendee(id(desk, *who));
            request.answers = answers(*said);
            request.lunch = *lunch;
            let when = When { read_at: now.plus_seconds(-before), written_at: now };
            let _ = desk.check_in(&request, when);
        }
        Deed::Again { who } => {
            let people = &desk.history().people;
            let person = &people[who % people.len()];
            let from = person.admissions.all().find(|mark| !mark.live).map(|mark| mark.order.at);
            let mut request = CheckIn::attendee(person.id);
            request.counts_from = from;
            let _ = desk.check_in(&request, when);
        }
        Deed::Party(said) => {
            let _ = desk.check_in_party("Kenya", &answers(*said), when);
        }
        Deed::Substitute { who, diet, announced, answers: said } => {
            let mut fields = fields_of(&[("name", "Somebody Else")]);
            if let Some(diet) = DIETS[*diet] {
                fields.insert("diet", diet.to_owned());
            }
            let request = Substitution {
                replaces: id(desk, *who),
                fields,
                by_word_of: None,
                announced: *announced,
                answers: answers(*said),
            };
            let _ = desk.substitute(&request, when);
        }
        Deed::WalkIn { number, lunch, diet } => {
            let name = format!("Walker {number}");
            let email = format!("w{number}@x.org");
            let mut fields = fields_of(&[("name", &name), ("email", &email)]);
            if *lunch {
                fields.insert("lunch", "yes".to_owned());
            }
            if let Some(diet) = DIETS[*diet] {
                fields.insert("diet", diet.to_owned());
            }
            let _ = desk.walk_in(&WalkIn { fields, answers: Answers::default() }, when);
        }
        Deed::Leave(who) => drop(desk.leave(id(desk, *who), when)),
        Deed::Return(who) => drop(desk.come_back(id(desk, *who), when)),
        Deed::Wait(who) => drop(desk.wait(id(desk, *who), "lift", when)),
        Deed::Lunch { who, diet, grant } => {
            let plate = Plate {
                shown: Shown::Attendee(id(desk, *who)),
                diet: DIETS[*diet].map(usher_core::attendee::Diet::new),
                grant: grant.then(|| "a word".to_owned()),
            };
            let _ = desk.lunch(&plate, when);
        }
        Deed::Undo { back, act, lunch } => {
            let mut entries = journal(desk);
            entries.reverse();
            let Some((entry, ..)) = entries.get(*back) else {
                return;
            };
            let target = if *act { entry.act.to_string() } else { entry.id.to_string() };
            let lunch = [None, Some(LunchAtUndo::Keep), Some(LunchAtUndo::Return)][*lunch];
            let _ = desk.undo(&Undo { target, lunch, reason: UndoReason::Test }, when);
        }
        Deed::Set(number) => {
            let (key, value) = SETTINGS[*number];
            let _ = desk.set(&[(key.to_owned(), value.to_owned())], when);
        }
        Deed::Import(number) => drop(desk.import(crate::house::list(LISTS[*number]), &[], when)),
        Deed::Revert(number) => {
            let lists: Vec<EntryId> = journal(desk)
                .iter()
                .filter(|(entry, ..)| entry.kind == Kind::RosterRevision && entry.subject.is_none())
                .map(|(entry, ..)| entry.id)
                .collect();
            if let Some(&list) = lists.get(*number) {
                let _ = desk.revert_import(list, when);
            }
        }
        Deed::Merge(kept, merged) => drop(desk.merge_doubles(id(desk, *kept), id(desk, *merged), when)),
        Deed::Online { who, from } => {
            let from = at("13:00").plus_seconds(*from);
            let people = [(id(desk, *who), vec![(from, from.plus_seconds(600))])];
            let _ = desk.take_in_online_presence(Hash::of(b"report"), &people, when);
        }
        Deed::Close => drop(desk.close_arrivals(when)),
        Deed::Report => drop(desk.report(now, "txt", when)),
    }
}

/// An entry with all that belongs to it.
pub(crate) type Whole = (Entry, Option<Payload>, Vec<Row>);

/// Everything that was written.
pub(crate) fn journal(desk: &Desk) -> Vec<Whole> {
    let mut entries = Vec::new();
    let read = desk.store().read_after(0, |recorded, rows| {
        entries.push((recorded.entry, recorded.payload, rows));
        Ok(())
    });
    read.expect("a journal");
    entries
}
