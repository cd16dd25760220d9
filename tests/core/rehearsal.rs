//! Rehearsals: who comes, and what is made of what was done.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use usher_core::attendee::Diet;
use usher_core::desk::{CheckIn, Issue, Plate, Shown, Substitution, Undo, UndoAnswer, WalkIn, When};
use usher_core::entry::UndoReason;
use usher_core::event::{Event, Facts};
use usher_core::ids::AttendeeId;
use usher_core::judge::Answers;
use usher_core::outcome::Outcome;
use usher_core::rehearsal::script::{FEWEST, Held, MOST, SHARES};
use usher_core::rehearsal::{Course, Guest, Manner, Mistake, Pace, Plan, Report, Script};
use usher_core::store::Store;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Error, Instant};

use crate::house::{House, at, fields_of, list, overridden};

/// The event and the roster that come with the program.
const NOTE: &str = include_str!("../../assets/events/building-government-ai-capacity.toml");
const ROSTER: &str = include_str!("../../assets/events/sample-roster.csv");

const PLAN: Plan = Plan { guests: FEWEST, pace: Pace::Busy, seed: 7 };

/// A rehearsal, and what time it is there.
struct Stage {
    desk: Desk,
    course: Course,
    script: Script,
    now: Instant,
}

fn note() -> Event {
    let facts: Facts = NOTE.parse().expect("a description");
    Event::new(facts).expect("an event")
}

/// A desk at the event, with its roster.
fn desk(store: Store) -> Desk {
    let mut desk = Desk::open(store, "Desk 1").expect("a desk");
    desk.import(list(ROSTER), &[], When::at(at("10:00"))).expect("a roster");
    desk
}

/// A desk in memory, and the tickets of all. What only practice files may do is tried on one.
fn with_tickets() -> (Desk, Vec<Held>) {
    let store = Store::in_memory(&note(), &TicketKey::from_bytes([7; 32])).expect("memory");
    let mut desk = desk(store);
    let issued = desk.issue_tickets(When::at(at("10:00"))).expect("tickets");
    let held = |issue: Issue| Held { attendee: issue.attendee, code: issue.ticket.to_string() };
    (desk, issued.into_iter().map(held).collect())
}

/// Writes scripts of which nothing is done.
struct Writer {
    desk: Desk,
    tickets: Vec<Held>,
}

impl Writer {
    fn new() -> Self {
        let (desk, tickets) = with_tickets();
        Self { desk, tickets }
    }

    fn script(&self, guests: usize, pace: Pace, seed: u32) -> Script {
        Script::write(&self.desk.view(at("10:00")), &self.tickets, Plan { guests, pace, seed })
    }
}

impl Stage {
    fn new(plan: Plan) -> Self {
        let (mut desk, tickets) = with_tickets();
        let script = Script::write(&desk.view(at("10:00")), &tickets, plan);
        for (attendee, text) in &script.flags {
            desk.set_attention(*attendee, text, When::at(at("10:00"))).expect("a flag");
        }
        Self { desk, course: Course::new(script.clone()), now: script.begins, script }
    }

    /// The instant of the next thing that is done: two seconds after the one before.
    fn when(&mut self) -> When {
        self.now = self.now.plus_seconds(2);
        When::at(self.now)
    }

    /// Whoever comes next stands at the counter.
    fn steps_up(&mut self) -> Option<Guest> {
        let next = self.script.guests.get(self.course.done())?.clone();
        self.now = self.now.max(next.arrives);
        let turn = self.course.at_the_counter(self.now).expect("somebody stands there");
        assert_eq!(turn.guest, self.course.done());
        Some(next)
    }

    fn is_done(&mut self) {
        let now = self.when().read_at;
        self.course.next(now);
    }

    fn show(&mut self, code: &str) -> Outcome {
        let when = self.when();
        self.desk.check_in(&CheckIn::code(code), when).expect("an answer").outcome
    }

    fn look_up(&mut self, who: AttendeeId, answers: Answers) -> Outcome {
        let when = self.when();
        let request = CheckIn { answers, ..CheckIn::attendee(who) };
        self.desk.check_in(&request, when).expect("an answer").outcome
    }

    fn walk_in(&mut self, fields: &[(&str, &str)]) {
        let when = self.when();
        let request = WalkIn { fields: fields_of(fields), answers: Answers::default() };
        self.desk.walk_in(&request, when).expect("an answer");
    }

    /// Undoes what was written last, with all of its act.
    fn undo_last(&mut self) {
        let mut last = None;
        let read = self.desk.store().read_after(0, |recorded, _| {
            last = Some(recorded.entry.act);
            Ok(())
        });
        read.expect("a journal");
        let when = self.when();
        let target = last.expect("an entry").to_string();
        let request = Undo { target, lunch: None, reason: UndoReason::Mistake };
        let answer = self.desk.undo(&request, when).expect("an answer");
        assert!(matches!(answer, UndoAnswer::Undone { .. }));
    }

    /// Does for somebody what a good desk does.
    fn serve(&mut self, guest: &Guest) {
        let who = guest.who;
        match guest.manner {
            Manner::Ticket | Manner::Attention | Manner::Lunch | Manner::Again => {
                self.show(guest.code.as_deref().expect("a ticket"));
            }
            Manner::Online => {
                let asked = self.show(guest.code.as_deref().expect("a ticket"));
                assert!(matches!(asked, Outcome::OnlineRegistrant { .. }), "{asked:?}");
                self.look_up(who.expect("on the list"), Answers { admit: true, override_reason: None });
            }
            Manner::Name | Manner::Namesake => {
                self.look_up(who.expect("on the list"), Answers::default());
            }
            Manner::Elsewhere => {
                let asked = self.show(guest.code.as_deref().expect("a code"));
                assert!(matches!(asked, Outcome::Unlinked { .. }), "{asked:?}");
                self.look_up(who.expect("on the list"), Answers::default());
            }
            Manner::Borrowed => {
                self.show(guest.code.as_deref().expect("a ticket"));
                self.undo_last();
                self.look_up(who.expect("on the list"), Answers::default());
            }
            Manner::Unconfirmed => {
                let who = who.expect("on the list");
                self.look_up(who, Answers::default());
                let from = self.course.at_the_counter(self.now).expect("somebody").from;
                assert!(self.desk.deeds().expect("a journal").were_asked_about(who, from));
                if guest.may_come_in {
                    self.look_up(who, overridden());
                }
            }
            Manner::WalkIn => {
                let mut fields = vec![("name", guest.name.as_str())];
                let diet = guest.lunch.as_ref().map(Diet::to_string);
                if let Some(diet) = &diet {
                    fields.extend([("lunch", "yes"), ("diet", diet)]);
                }
                self.walk_in(&fields);
            }
            Manner::Substitute => {
                let when = self.when();
                let request = Substitution {
                    replaces: guest.other.expect("somebody is replaced"),
                    fields: fields_of(&[("name", &guest.name)]),
                    by_word_of: None,
                    announced: false,
                    answers: Answers::default(),
                };
                self.desk.substitute(&request, when).expect("an answer");
            }
            Manner::Neighbour => {
                let answer = self.show(guest.code.as_deref().expect("a pass"));
                assert!(matches!(answer, Outcome::OtherEvent { .. }), "{answer:?}");
            }
        }
        if guest.must_be_seen {
            let when = self.when();
            self.desk.meet_attention(who.expect("on the list"), when).expect("an answer");
        }
        if let (Manner::Lunch, Some(who)) = (guest.manner, who) {
            let when = self.when();
            let plate = Plate { shown: Shown::Attendee(who), diet: None, grant: None };
            self.desk.lunch(&plate, when).expect("an answer");
        }
    }

    /// Everybody is served well but those for whom `otherwise` does something else, and says so.
    fn play(&mut self, mut otherwise: impl FnMut(&mut Self, &Guest) -> bool) -> Report {
        while let Some(guest) = self.steps_up() {
            if !otherwise(self, &guest) {
                self.serve(&guest);
            }
            self.is_done();
        }
        self.report()
    }

    fn report(&self) -> Report {
        self.desk.score(&self.course, self.now).expect("a journal")
    }

    /// What goes wrong where all guests but those of one manner are served well.
    fn mistakes(manner: Manner, mut wrongly: impl FnMut(&mut Self, &Guest)) -> Vec<Mistake> {
        let mut stage = Self::new(PLAN);
        let report = stage.play(|stage, guest| {
            let is_it = guest.manner == manner;
            if is_it {
                wrongly(stage, guest);
            }
            is_it
        });
        let guests = stage.course.guests();
        assert!(report.slips.iter().all(|slip| guests[slip.guest].manner == manner), "{:?}", report.slips);
        let mut found: Vec<Mistake> = report.slips.iter().map(|slip| slip.mistake).collect();
        found.dedup();
        found
    }
}

fn count(script: &Script) -> BTreeMap<Manner, usize> {
    let mut count = BTreeMap::new();
    for guest in &script.guests {
        *count.entry(guest.manner).or_default() += 1;
    }
    count
}

#[test]
fn guests_come_to_a_practice_event_only() {
    let mut house = House::new("name\nAmara\n");
    let when = house.when();
    let refused = house.desk.prepare_rehearsal(PLAN, when);
    assert!(matches!(refused, Err(Error::NotPractice)), "{refused:?}");
    assert!(house.kinds().iter().all(|kind| kind.as_str() == "roster_revision"), "nothing was written");

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("practice.usher");
    let store = Store::create(&path, &note(), &TicketKey::from_bytes([7; 32]), Some(0)).expect("a file");
    let mut desk = desk(store);
    let script = desk.prepare_rehearsal(PLAN, When::at(at("10:00"))).expect("a script");
    assert_eq!(script.guests.len(), FEWEST);
    let awaited = |guest: &&Guest| guest.manner == Manner::Attention;
    for guest in script.guests.iter().filter(awaited) {
        let history = desk.history();
        let index = guest.who.and_then(|who| history.index_of(who)).expect("on the list");
        let view = desk.view(at("13:00"));
        let said = view.known_row(index).attention.is_some();
        assert_eq!(view.flags(index).len(), usize::from(!said), "a flag where the roster says nothing");
    }
}

#[test]
fn every_sort_of_guest_comes_and_among_the_fewest_as_many_as_the_shares_say() {
    let writer = Writer::new();
    for seed in 0..100 {
        let script = writer.script(FEWEST, Pace::Busy, seed);
        let count = count(&script);
        assert_eq!(script.guests.len(), FEWEST);
        for (manner, share) in SHARES {
            let wanted = ((FEWEST * share + 500) / 1000).max(1);
            assert_eq!(count.get(&manner), Some(&wanted), "{manner:?} of seed {seed}");
        }
    }
}

#[test]
fn nobody_comes_twice_but_those_who_come_back_and_these_later() {
    let writer = Writer::new();
    for seed in 0..60 {
        let guests = [FEWEST, 60, MOST][seed as usize % 3];
        let script = writer.script(guests, Pace::Rush, seed);
        assert_eq!(script.guests.len(), guests);
        let mut came = HashSet::new();
        for guest in &script.guests {
            match (guest.who, guest.manner) {
                (Some(who), Manner::Again) => assert!(came.contains(&who), "they were here before"),
                (Some(who), _) => assert!(came.insert(who), "{} comes once", guest.name),
                (None, _) => {}
            }
        }
        let names: Vec<&str> = script
            .guests
            .iter()
            .filter(|guest| matches!(guest.manner, Manner::WalkIn | Manner::Substitute))
            .map(|guest| guest.name.as_str())
            .collect();
        assert_eq!(
            names.iter().collect::<HashSet<_>>().len(),
            names.len(),
            "newcomers have names of their own"
        );
        assert!(names.iter().all(|name| !ROSTER.contains(name)));
    }
}

#[test]
fn the_same_seed_brings_the_same_guests_and_another_one_others() {
    let told = |seed| {
        let script = Writer::new().script(60, Pace::Busy, seed);
        let told = |guest: &Guest| {
            format!(
                "{} {:?} {} {:?} {:?}",
                guest.arrives, guest.manner, guest.name, guest.affiliation, guest.lunch
            )
        };
        script.guests.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(told(5), told(5), "also where the roster is imported anew, under other ids");
    assert_ne!(told(5), told(6));
}

#[test]
fn names_are_heard_in_latin_letters_also_where_the_list_has_arabic_or_chinese() {
    let writer = Writer::new();
    let script = writer.script(60, Pace::Busy, 7);
    assert!(script.guests.iter().all(|guest| guest.name.chars().all(|letter| letter < '\u{2E80}')));
    let history = writer.desk.history();
    let on_the_list: String = script
        .guests
        .iter()
        .filter(|guest| guest.manner == Manner::Name)
        .filter_map(|guest| history.index_of(guest.who?))
        .map(|index| history.people[index].rows[0].attendee().name.clone())
        .collect();
    assert!(on_the_list.chars().filter(|letter| *letter > '\u{0590}').count() > 10, "{on_the_list}");
}

#[test]
fn most_come_in_a_wave_before_the_cutoff_and_about_one_in_six_after_it() {
    let mut early = 0;
    let mut wave = 0;
    let mut late = 0;
    let writer = Writer::new();
    for seed in 0..20 {
        let script = writer.script(MOST, Pace::Rush, seed);
        let guests = &script.guests;
        assert!(guests.is_sorted_by_key(|guest| guest.arrives));
        assert_eq!(guests[0].arrives, script.begins.plus_seconds(5));
        // 150 guests at eight a minute: the window has 1125 seconds, the cutoff lies 956 seconds in it.
        let cutoff = at("13:15");
        let share = |guest: &Guest| guest.arrives.micros_since(cutoff) / 1_000_000 + 956;
        early += guests.iter().filter(|guest| share(guest) < 1125 / 2).count();
        wave += guests.iter().filter(|guest| (1125 / 2..956).contains(&share(guest))).count();
        late += guests.iter().filter(|guest| guest.arrives > cutoff).count();
    }
    let of_all = |some: usize| some * 100 / (20 * MOST);
    assert!((16..=21).contains(&of_all(early)), "{}", of_all(early));
    assert!((61..=69).contains(&of_all(wave)), "{}", of_all(wave));
    assert!((13..=19).contains(&of_all(late)), "{}", of_all(late));
}

#[test]
fn a_quicker_pace_brings_the_same_guests_in_less_time() {
    let writer = Writer::new();
    let length = |pace| {
        let guests = writer.script(60, pace, 9).guests;
        guests[59].arrives.micros_since(guests[0].arrives)
    };
    assert_eq!(length(Pace::Calm) / length(Pace::Busy), 2);
    assert_eq!(length(Pace::Busy) / length(Pace::Rush), 2);
}

#[test]
fn where_everybody_is_served_well_there_is_no_mistake() {
    for (guests, seed) in [(FEWEST, 7), (FEWEST, 8), (60, 9), (MOST, 10)] {
        let mut stage = Stage::new(Plan { guests, seed, pace: Pace::Busy });
        let report = stage.play(|_, _| false);
        assert_eq!(report.slips, [], "seed {seed}");
        assert_eq!((report.served, report.right, report.left), (guests, guests, 0));
        assert!(report.to_train().is_empty());
    }
}

#[test]
fn one_after_the_other_steps_up_when_they_come_and_staff_are_done() {
    let mut stage = Stage::new(PLAN);
    let [first, second] = [0, 1].map(|place: usize| stage.script.guests[place].arrives);
    assert_eq!(stage.course.at_the_counter(stage.script.begins), None, "nobody is there yet");
    stage.course.next(stage.script.begins);
    assert_eq!(stage.course.done(), 0, "nobody was dealt with");
    let turn = stage.course.at_the_counter(second).expect("somebody");
    assert_eq!((turn.guest, turn.from), (0, first));
    let done = second.plus_seconds(30);
    stage.course.next(done);
    let turn = stage.course.at_the_counter(done).expect("somebody");
    assert_eq!((turn.guest, turn.from), (1, done), "the second one waited");
    stage.course.stop(done.plus_seconds(1));
    assert_eq!(stage.course.at_the_counter(done.plus_seconds(2)), None);
    let report = stage.report();
    assert_eq!((report.served, report.left), (1, FEWEST - 1), "whoever stands there is no mistake");
}

#[test]
fn times_are_from_arriving_to_stepping_up_and_from_there_to_the_last_thing_done() {
    let mut stage = Stage::new(PLAN);
    let first = stage.steps_up().expect("a guest");
    stage.now = stage.now.plus_seconds(8);
    stage.serve(&first);
    let served = stage.now;
    stage.now = served.plus_seconds(50);
    stage.is_done();
    let second = stage.script.guests[1].arrives;
    let waited = stage.now.max(second).micros_since(second);
    stage.steps_up();
    stage.is_done();
    let report = stage.report();
    let took = u64::try_from(served.micros_since(first.arrives)).expect("later");
    assert_eq!(report.at_the_desk.longest, Duration::from_micros(took));
    let waited = u64::try_from(waited).expect("later");
    assert_eq!(report.in_the_queue.longest, Duration::from_micros(waited));
    assert!(report.busy >= Duration::from_secs(60), "{:?}", report.busy);
}

#[test]
fn somebody_else_let_in_is_a_wrong_person() {
    let namesake = Stage::mistakes(Manner::Namesake, |stage, guest| {
        let history = stage.desk.history();
        let other = history
            .people
            .iter()
            .find(|person| person.rows[0].attendee().name == guest.name && Some(person.id) != guest.who)
            .expect("a namesake")
            .id;
        stage.look_up(other, Answers::default());
    });
    assert_eq!(namesake, [Mistake::WrongPerson]);
    let borrowed = Stage::mistakes(Manner::Borrowed, |stage, guest| {
        stage.show(guest.code.as_deref().expect("a ticket"));
    });
    assert_eq!(borrowed, [Mistake::WrongPerson]);
    let replaced = Stage::mistakes(Manner::Substitute, |stage, guest| {
        stage.look_up(guest.other.expect("somebody"), Answers::default());
    });
    assert_eq!(replaced, [Mistake::WrongPerson]);
}

#[test]
fn what_the_desk_had_to_see_is_missed_where_nobody_acknowledged_it() {
    let missed = Stage::mistakes(Manner::Attention, |stage, guest| {
        stage.show(guest.code.as_deref().expect("a ticket"));
    });
    assert_eq!(missed, [Mistake::AttentionMissed]);
}

#[test]
fn a_walk_in_who_is_on_the_list_is_found_out() {
    for manner in [Manner::Name, Manner::Online, Manner::Elsewhere] {
        let added = Stage::mistakes(manner, |stage, guest| stage.walk_in(&[("name", &guest.name)]));
        assert_eq!(added, [Mistake::WalkInThoughListed], "{manner:?}");
    }
}

#[test]
fn whoever_may_not_come_in_is_let_in_by_a_supervisor_alone() {
    let overridden = Stage::mistakes(Manner::Unconfirmed, |stage, guest| {
        assert!(!guest.may_come_in, "the first of them may not");
        stage.look_up(guest.who.expect("on the list"), Answers::default());
        stage.look_up(guest.who.expect("on the list"), overridden());
    });
    assert_eq!(overridden, [Mistake::AgainstTheList]);
    let added = Stage::mistakes(Manner::Unconfirmed, |stage, guest| stage.walk_in(&[("name", &guest.name)]));
    assert_eq!(added, [Mistake::AgainstTheList]);
    let unseen = Stage::mistakes(Manner::Unconfirmed, |_, _| {});
    assert_eq!(unseen, [Mistake::Unserved], "sent away without a look");
    let neighbour =
        Stage::mistakes(Manner::Neighbour, |stage, _| stage.walk_in(&[("name", "Somebody of the forum")]));
    assert_eq!(neighbour, [Mistake::AgainstTheList]);
}

#[test]
fn whoever_comes_back_is_not_counted_again() {
    let counted = Stage::mistakes(Manner::Again, |stage, guest| stage.walk_in(&[("name", &guest.name)]));
    assert_eq!(counted, [Mistake::CountedTwice]);
    assert_eq!(Stage::mistakes(Manner::Again, |_, _| {}), [Mistake::Unserved], "waved through");
}

#[test]
fn a_substitute_takes_the_place() {
    let added = Stage::mistakes(Manner::Substitute, |stage, guest| stage.walk_in(&[("name", &guest.name)]));
    assert_eq!(added, [Mistake::PlaceNotTaken]);
}

#[test]
fn a_lunch_that_was_asked_for_is_handed_out_or_noted() {
    let none = Stage::mistakes(Manner::Lunch, |stage, guest| {
        stage.show(guest.code.as_deref().expect("a ticket"));
    });
    assert_eq!(none, [Mistake::Meal]);
    let another = Stage::mistakes(Manner::Lunch, |stage, guest| {
        stage.show(guest.code.as_deref().expect("a ticket"));
        let when = stage.when();
        let shown = Shown::Attendee(guest.who.expect("on the list"));
        let plate = Plate { shown, diet: Some(Diet::standard()), grant: None };
        stage.desk.lunch(&plate, when).expect("a plate");
    });
    assert_eq!(another, [Mistake::Meal]);
    let not_noted = Stage::mistakes(Manner::WalkIn, |stage, guest| {
        assert!(guest.lunch.is_some(), "the first of them asks for lunch");
        stage.walk_in(&[("name", &guest.name)]);
    });
    assert_eq!(not_noted, [Mistake::Meal]);
}

#[test]
fn whoever_goes_on_without_a_look_is_unserved() {
    for (manner, _) in SHARES.into_iter().filter(|(manner, _)| *manner != Manner::Neighbour) {
        assert_eq!(Stage::mistakes(manner, |_, _| {}), [Mistake::Unserved], "{manner:?}");
    }
}

#[test]
fn what_was_put_right_is_no_mistake() {
    let put_right = Stage::mistakes(Manner::Namesake, |stage, guest| {
        stage.walk_in(&[("name", &guest.name)]);
        stage.undo_last();
        stage.look_up(guest.who.expect("on the list"), Answers::default());
    });
    assert_eq!(put_right, []);
    // A guest who was passed over is let in while the next one stands there.
    let mut stage = Stage::new(PLAN);
    let mut passed = None;
    let report = stage.play(|stage, guest| {
        if let Some(who) = passed.take() {
            stage.look_up(who, Answers::default());
            return false;
        }
        if guest.manner == Manner::Name && stage.course.done() + 1 < FEWEST {
            passed = guest.who;
        }
        passed.is_some()
    });
    assert_eq!(report.slips, []);
}

#[test]
fn what_is_done_after_the_end_changes_nothing() {
    let mut stage = Stage::new(PLAN);
    let mut passed = None;
    let before = stage.play(|_, guest| {
        let passes = guest.manner == Manner::Namesake;
        passed = passed.or(guest.who.filter(|_| passes));
        passes
    });
    assert_eq!(before.right, FEWEST - 1);
    stage.look_up(passed.expect("a namesake"), Answers::default());
    assert_eq!(stage.report(), before);
}

#[test]
fn the_most_frequent_mistake_is_trained_first() {
    let mut stage = Stage::new(Plan { guests: 60, ..PLAN });
    let report = stage.play(|stage, guest| match guest.manner {
        Manner::Name => true,
        Manner::Substitute => {
            stage.walk_in(&[("name", &guest.name)]);
            true
        }
        _ => false,
    });
    assert_eq!(report.to_train(), [(Mistake::Unserved, 6), (Mistake::PlaceNotTaken, 2)]);
    assert_eq!(report.right, 52);
}
