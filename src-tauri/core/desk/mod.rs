//! The verbs: what can be done at a desk.
//!
//! Each writing verb is one public function that opens one transaction ([`Desk::transact`]), judges by all that
//! is known inside of it, appends its entries under one act, and answers once they are durable.

mod check_in;
mod figures;
mod lunch;
mod merge;
mod movement;
mod notes;
mod online;
mod place;
mod purge;
mod rehearsal;
mod roster;
mod set;
mod staff;
mod tickets;
mod undo;
mod verify;

use std::cell::RefCell;
use std::path::Path;

use crate::code::Contact;
use crate::entry::{Entry, Exported, Hash, Head, Payload, Row, payload_digest};
use crate::history::History;
use crate::ids::{ActId, AttendeeId, DeskId, EntryId};
use crate::search::{Best, Hit, Index, Likely};
use crate::seat::View;
use crate::staff::Right;
use crate::store::{DeskRow, Place, Recorded, Store, Writing};
use crate::tally::{LateWave, Running, Tally};
use crate::{Error, Instant};

pub use check_in::{Answer, CheckIn, Shown};
pub use figures::Since;
pub use lunch::{LunchAnswer, LunchOutcome, LunchResult, Plate};
pub use merge::Merged;
pub use movement::Done;
pub use online::{PastReport, TakenIn};
pub use place::{Substitution, WalkIn};
pub use roster::{Import, Imported, Reverted};
pub use staff::{Approval, PinChange};
pub use tickets::Issue;
pub use undo::{LunchAtUndo, Undo, UndoAnswer};
pub use verify::Verified;

/// The instants that an action bears. The clock is read outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// When it was seen, or is declared to have been: it decides on time or late.
    pub read_at: Instant,
    /// When it is written.
    pub written_at: Instant,
}

impl When {
    /// Seen and written at the same instant.
    #[must_use]
    pub const fn at(instant: Instant) -> Self {
        Self { read_at: instant, written_at: instant }
    }
}

/// How far a writing verb has come: the shell, which has a clock, takes the time of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is judged, and its entries are in the open transaction.
    Judged,
    /// Its entries are durable.
    Durable,
}

/// A desk on an open event file.
pub struct Desk {
    store: Store,
    history: History,
    /// The figures as they run. They are only a memory of `history`, and follow it when they are asked for.
    running: RefCell<Running>,
    /// By what people are found; it follows `history` like the figures do.
    index: RefCell<Index>,
    /// The last entry of the file that `history` holds.
    position: i64,
    place: Place,
    name: String,
    /// Its incarnation; none before it first writes.
    id: Option<DeskId>,
    operator: String,
    /// Hears how far each writing verb has come.
    on_stage: Box<dyn Fn(Stage) + Send>,
    /// That whoever is at the desk entered their PIN.
    seated: Option<Approval>,
    /// What somebody approved of the act that comes.
    approval: Option<Approval>,
}

impl Desk {
    /// Sits down at a file, under the name that people read.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn open(store: Store, name: &str) -> Result<Self, Error> {
        let place = store.place()?;
        let mut desk = Self {
            history: History::new(store.event()?)?,
            running: RefCell::default(),
            index: RefCell::default(),
            position: 0,
            id: store.desk(&place, name)?,
            place,
            name: name.to_owned(),
            operator: String::new(),
            on_stage: Box::new(|_| {}),
            seated: None,
            approval: None,
            store,
        };
        desk.refresh()?;
        Ok(desk)
    }

    /// Says who is at the desk: their entries bear it. It opens no rights: see [`Self::take_seat`].
    pub fn sit_down(&mut self, operator: &str) {
        self.seated = None;
        operator.clone_into(&mut self.operator);
    }

    /// Says who is to hear how far each writing verb has come. A verb that writes nothing is judged and never durable.
    pub fn hear_stages(&mut self, on_stage: impl Fn(Stage) + Send + 'static) {
        self.on_stage = Box::new(on_stage);
    }

    /// Takes in what others wrote into the file since.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn refresh(&mut self) -> Result<(), Error> {
        let Self { store, history, position, .. } = self;
        store.read_after(*position, |recorded, rows| {
            take_in(history, position, &recorded, rows);
            Ok(())
        })
    }

    /// Everything that happened, as far as it was taken in.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The event file.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Its incarnation; none before it first writes here.
    #[must_use]
    pub const fn id(&self) -> Option<DeskId> {
        self.id
    }

    /// The desks that wrote into the file.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn desks(&self) -> Result<Vec<DeskRow>, Error> {
        self.store.desks()
    }

    /// The history as it stands at `at`.
    #[must_use]
    pub fn view(&self, at: Instant) -> View<'_> {
        View::new(&self.history, at)
    }

    /// Everybody on the roster whom `query` fits as things stand in `view`, best first.
    #[must_use]
    pub fn find(&self, view: &View<'_>, query: &str) -> Vec<Hit> {
        self.index.borrow_mut().find(view, query)
    }

    /// The `most` best of those whom `query` fits as things stand in `view`, and how many it fits.
    #[must_use]
    pub fn find_best(&self, view: &View<'_>, query: &str, most: usize) -> Best {
        self.index.borrow_mut().best(view, query, most)
    }

    /// Whom a contact card may be about as things stand in `view`.
    #[must_use]
    pub fn find_contact(&self, view: &View<'_>, contact: &Contact) -> Likely {
        self.index.borrow_mut().find_contact(view, contact)
    }

    /// Makes the keys by which people are found, so that the first search need not.
    pub fn make_search_ready(&self, view: &View<'_>) {
        self.index.borrow_mut().catch_up(view);
    }

    /// The figures as of `at`.
    ///
    /// # Errors
    /// [`Error::Purged`] where the event was purged and no figures were stated for that instant.
    pub fn tally(&self, at: Instant) -> Result<Tally, Error> {
        if self.history.purged_at.is_none() {
            return Ok(self.counted(at, |view, running| running.tally(view)));
        }
        let stated = || self.history.stated.all().map(|mark| &mark.what.tally);
        stated().rev().find(|tally| tally.as_of == at).cloned().ok_or_else(|| {
            let instants: Vec<String> = stated().map(|tally| tally.as_of.to_string()).collect();
            Error::Purged(instants.join(", "))
        })
    }

    /// What is still to be expected as of `at`; nothing after a purge, which leaves no arrivals to tell it from.
    #[must_use]
    pub fn late_wave(&self, at: Instant) -> LateWave {
        if self.history.purged_at.is_some() {
            return LateWave::default();
        }
        self.counted(at, LateWave::of)
    }

    /// Counts as of `at`: by the figures that run, where all that is known is past then.
    fn counted<T>(&self, at: Instant, count: impl FnOnce(&View<'_>, &mut Running) -> T) -> T {
        let view = self.view(at);
        if self.history.settled_at().is_none_or(|settled| settled <= at) {
            count(&view, &mut self.running.borrow_mut())
        } else {
            count(&view, &mut Running::default())
        }
    }

    /// The instant of a tally for which none is named: the later of now and all that is known; after a purge,
    /// that of the figures stated last.
    #[must_use]
    pub fn tally_at(&self, now: Instant) -> Instant {
        match self.history.purged_at {
            None => self.history.known_at(now),
            Some(_) => self.history.stated.all().next_back().map_or(now, |mark| mark.what.tally.as_of),
        }
    }

    /// Moves the clock of a practice file: it is `micros` ahead of the real one from now on.
    ///
    /// # Errors
    /// [`Error::NotPractice`] in any other file, [`Error::Store`].
    pub fn move_practice_clock(&mut self, micros: i64) -> Result<(), Error> {
        self.store.set_practice_offset(micros)
    }

    /// Writes a copy of the file without the ticket key, for another laptop.
    ///
    /// # Errors
    /// [`Error::NeedsPin`], [`Error::FileExists`], [`Error::File`], [`Error::Store`].
    pub fn write_desk_file(&mut self, out: &Path, when: When) -> Result<(), Error> {
        let approved_by = self.transact(when, |act| act.permit(Right::SetUp))?;
        self.store.write_desk_file(out)?;
        let exported = Exported { what: "desk file".to_owned(), format: "usher".to_owned(), approved_by };
        self.transact(when, |act| act.append(None, Payload::Exported(exported)).map(|_| ()))
    }

    /// The one door through which anything is written: a transaction, which is durable when this returns.
    /// Where `work` breaks, nothing was written.
    fn transact<T>(
        &mut self,
        when: When,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let incarnation = self.id;
        let (done, appended) = self.attempt(when, work)?;
        if done.is_ok() && appended {
            self.store.note(self.position, &self.place);
        }
        if done.is_err() && appended {
            // The history holds entries that were never written: read it anew.
            self.id = incarnation;
            self.read_anew()?;
        }
        done
    }

    /// Runs `work` in a transaction and commits it; answers also whether it appended anything.
    fn attempt<T>(
        &mut self,
        when: When,
        work: impl FnOnce(&mut Act<'_>) -> Result<T, Error>,
    ) -> Result<(Result<T, Error>, bool), Error> {
        let mut act = Act {
            writing: self.store.begin()?,
            history: &mut self.history,
            running: &self.running,
            position: &mut self.position,
            place: &self.place,
            name: &self.name,
            desk: &mut self.id,
            operator: &self.operator,
            seated: self.seated.as_ref(),
            approval: self.approval.as_ref(),
            id: ActId::new(when.written_at),
            when,
            appended: false,
        };
        let done = act.catch_up().and_then(|()| work(&mut act));
        let Act { writing, appended, .. } = act;
        (self.on_stage)(Stage::Judged);
        let done = match done {
            Ok(answer) if appended => writing.commit().map(|()| {
                (self.on_stage)(Stage::Durable);
                answer
            }),
            other => other,
        };
        Ok((done, appended))
    }

    fn read_anew(&mut self) -> Result<(), Error> {
        self.history = History::new(self.store.event()?)?;
        self.running = RefCell::default();
        self.index = RefCell::default();
        self.position = 0;
        self.refresh()
    }
}

fn take_in(history: &mut History, position: &mut i64, recorded: &Recorded, rows: Vec<Row>) {
    history.apply(&recorded.entry, recorded.payload.as_ref(), rows);
    *position = recorded.position;
}

/// An open act: what a verb writes belongs to it.
struct Act<'a> {
    writing: Writing<'a>,
    history: &'a mut History,
    running: &'a RefCell<Running>,
    position: &'a mut i64,
    place: &'a Place,
    name: &'a str,
    desk: &'a mut Option<DeskId>,
    operator: &'a str,
    seated: Option<&'a Approval>,
    approval: Option<&'a Approval>,
    id: ActId,
    when: When,
    appended: bool,
}

impl Act<'_> {
    fn catch_up(&mut self) -> Result<(), Error> {
        let Self { writing, history, position, .. } = self;
        writing.read_after(**position, |recorded, rows| {
            take_in(history, position, &recorded, rows);
            Ok(())
        })
    }

    /// The history at an instant at which everything known is past.
    fn view(&self) -> View<'_> {
        View::new(self.history, self.history.known_at(self.when.read_at))
    }

    /// Where somebody stands in the history.
    fn person(&self, id: AttendeeId) -> Result<usize, Error> {
        self.history.index_of(id).ok_or(Error::NoSuchAttendee(id))
    }

    /// Appends an entry about `subject`, or about nobody.
    fn append(&mut self, subject: Option<AttendeeId>, payload: Payload) -> Result<EntryId, Error> {
        self.append_rows(subject, None, payload, Vec::new())
    }

    /// Appends an entry that refers to another, or that brings rows of the roster.
    fn append_rows(
        &mut self,
        subject: Option<AttendeeId>,
        refers_to: Option<EntryId>,
        payload: Payload,
        rows: Vec<Row>,
    ) -> Result<EntryId, Error> {
        if !self.appended {
            self.state_figures_of_the_cutoff()?;
            self.appended = true;
        }
        self.write(self.id, subject, refers_to, &payload, rows)
    }

    fn write(
        &mut self,
        act: ActId,
        subject: Option<AttendeeId>,
        refers_to: Option<EntryId>,
        payload: &Payload,
        rows: Vec<Row>,
    ) -> Result<EntryId, Error> {
        let desk = self.incarnation()?;
        let head = self.history.heads.get(&desk).copied().unwrap_or(Head { sequence: 0, hash: Hash::NONE });
        let body = payload.encode().expect("a payload of ours is JSON");
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).expect("the system has a source of random numbers");
        let mut entry = Entry {
            id: EntryId::new(self.when.written_at),
            desk,
            sequence: head.sequence + 1,
            kind: payload.kind(),
            act,
            subject,
            refers_to,
            read_at: self.when.read_at,
            written_at: self.when.written_at,
            hub_offset: None,
            operator: self.operator.to_owned(),
            payload: payload_digest(&salt, &body),
            previous: head.hash,
            hash: Hash::NONE,
        };
        entry.hash = entry.seal();
        *self.position = self.writing.append(&entry, &salt, &body, &rows)?;
        self.history.apply(&entry, Some(payload), rows);
        Ok(entry.id)
    }

    fn incarnation(&mut self) -> Result<DeskId, Error> {
        if let Some(desk) = *self.desk {
            return Ok(desk);
        }
        let desk = DeskId::random();
        self.writing.add_desk(desk, self.name, self.place, self.when.written_at)?;
        *self.desk = Some(desk);
        Ok(desk)
    }
}
