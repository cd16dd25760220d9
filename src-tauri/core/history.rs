//! The fold of the journal: everything that happened, sorted by whom it happened to, so that any instant can be
//! asked for ([`crate::seat::View`]).
//!
//! Entries may come in any order: the same set gives the same answers. Each comes once; the file sees to that.

use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::attendee::{Attendee, Diet, Fields};
use crate::code::{Code, System};
use crate::entry::{
    AttendanceReport, Entry, Exported, FiguresStated, Hash, Head, Kind, LunchPlan, Means, OnlinePresence,
    Payload, PinEntered, Revision as RevisionChange, Row, SettingChange, StaffSet, Undone,
};
use crate::event::{Event, Settings};
use crate::ids::{AttendeeId, DeskId, EntryId};
use crate::presence::Span;
use crate::roster::Mapping;
use crate::tally::Heads;
use crate::{Error, Instant};

/// A person's place in [`History::people`].
pub type PersonIndex = usize;

/// What puts entries in order: counting instant, desk, sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    /// From when it counts.
    pub at: Instant,
    /// Which desk wrote it.
    pub desk: DeskId,
    /// Its number at that desk.
    pub sequence: u64,
}

/// Something that happened, as an entry says it.
#[derive(Clone, Debug)]
pub struct Mark<T> {
    /// When it counts.
    pub order: Order,
    /// The entry.
    pub entry: EntryId,
    /// Whether it stands: no undo voids it.
    pub live: bool,
    /// What happened.
    pub what: T,
}

/// Marks of one sort, in order.
#[derive(Clone, Debug)]
pub struct Marks<T>(Vec<Mark<T>>);

impl<T> Default for Marks<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Marks<T> {
    fn add(&mut self, mark: Mark<T>) {
        let place = self.0.partition_point(|known| known.order < mark.order);
        self.0.insert(place, mark);
    }

    fn void(&mut self, entry: EntryId) {
        for mark in self.0.iter_mut().filter(|mark| mark.entry == entry) {
            mark.live = false;
        }
    }

    /// Whether there never was one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, undone ones too.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Mark<T>> {
        self.0.iter()
    }

    /// Those that stand at `at`, in order.
    pub fn until(&self, at: Instant) -> impl DoubleEndedIterator<Item = &Mark<T>> {
        self.0.iter().filter(move |mark| mark.live && mark.order.at <= at)
    }
}

/// An admission.
#[derive(Clone, Copy, Debug)]
pub struct Admission {
    /// When the code was seen.
    pub read_at: Instant,
    /// By which means.
    pub means: Means,
    /// What was shown.
    pub shown_late: bool,
    /// Whether it was made against the rule.
    pub overridden: bool,
    /// Whether it counts from the instant of one that was undone.
    pub counts_from: Option<Instant>,
    /// Whether lunch was asked for at the desk.
    pub lunch: bool,
}

/// A way through the door after the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Went.
    Left,
    /// Came back.
    Returned,
}

/// A plate that was handed out.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What was on it.
    pub diet: Diet,
}

/// A plate that was promised.
#[derive(Clone, Debug)]
pub struct Grant {
    /// What will be on it.
    pub diet: Diet,
}

/// A place taken over.
#[derive(Clone, Copy, Debug)]
pub struct Substitution {
    /// Whose.
    pub replaces: PersonIndex,
    /// Whether an admission came with it.
    pub hands_over: bool,
}

/// Something the desk must see or know.
#[derive(Clone, Debug)]
pub enum Flag {
    /// A note.
    Note(String),
    /// A flag put.
    Attention(String),
    /// All flags put before were met.
    Met,
}

/// When somebody was online, as one report says.
#[derive(Clone, Debug)]
pub struct Presence {
    /// The report.
    pub file: Hash,
    /// From when to when, each.
    pub spans: Vec<Span>,
    /// What the report calls them.
    pub called: Vec<String>,
}

/// A ticket of ours.
#[derive(Clone, Copy, Debug)]
pub struct Issued {
    /// Its number.
    pub issue: u32,
    /// SHA-256 of its text.
    pub token: Hash,
}

/// What a revision says of one person.
#[derive(Clone, Debug)]
pub struct RowVersion {
    /// Which revision, in [`History::revisions`].
    pub revision: usize,
    /// Whether it puts the person on the roster.
    pub adds: bool,
    /// The fields as the revision holds them.
    pub fields: Fields,
    /// The person of these fields alone, made when somebody asks.
    attendee: OnceLock<Box<Attendee>>,
}

impl RowVersion {
    /// The person of these fields alone.
    pub fn attendee(&self) -> &Attendee {
        self.attendee.get_or_init(|| Box::new(Attendee::from_fields(&self.fields)))
    }
}

/// One person of whom the event file knows anything.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: AttendeeId,
    /// What revisions say of them, in the order of the revisions.
    pub rows: Vec<RowVersion>,
    /// Their admissions.
    pub admissions: Marks<Admission>,
    /// Their comings and goings.
    pub movements: Marks<Movement>,
    /// The plates handed out to them.
    pub claims: Marks<Claim>,
    /// The plates promised to them.
    pub grants: Marks<Grant>,
    /// The places they took over.
    pub substitutions: Marks<Substitution>,
    /// Where they waited.
    pub waiting: Marks<String>,
    /// Notes and flags.
    pub flags: Marks<Flag>,
    /// When they were online, report by report.
    pub online: Marks<Presence>,
    /// Their tickets.
    pub tickets: Marks<Issued>,
    /// Codes of other systems that were tied to them.
    pub links: Marks<Hash>,
    /// Claims of theirs that were kept when an admission was undone, and from when that counted.
    pub kept: Vec<(EntryId, Instant)>,
}

/// How a revision changes the roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A list came in.
    List,
    /// A revision went out.
    Revert(EntryId),
    /// Two people are one.
    MergeDoubles {
        /// Who stays.
        kept: PersonIndex,
        /// Who counts for the one kept.
        merged: PersonIndex,
    },
    /// Somebody came on the roster at the desk.
    Row,
}

/// A revision of the roster.
#[derive(Clone, Debug)]
pub struct Revision {
    /// When.
    pub order: Order,
    /// The entry that brought it.
    pub entry: EntryId,
    /// Whether it stands.
    pub live: bool,
    /// What it does.
    pub change: Change,
}

/// Everything that happened.
#[derive(Clone, Debug)]
pub struct History {
    /// The event, as its file began.
    pub event: Event,
    /// The last entry of each desk.
    pub heads: Heads,
    /// Everybody of whom the file knows.
    pub people: Vec<Person>,
    /// The revisions of the roster, as they came.
    pub revisions: Vec<Revision>,
    /// Changed settings.
    pub settings: Marks<Vec<SettingChange>>,
    /// Lunch plans.
    pub plans: Marks<LunchPlan>,
    /// When arrivals were closed.
    pub closings: Marks<()>,
    /// What left the desk, list by list and file by file.
    pub exports: Marks<Exported>,
    /// Scans and look-ups that were answered with a no or a question, by the word of the outcome.
    pub refusals: Marks<String>,
    /// Attendance reports that were taken in, each with its file.
    pub reports: Marks<(Hash, AttendanceReport)>,
    /// Figures that were stated.
    pub stated: Marks<FiguresStated>,
    /// What was said of the people behind the desk.
    pub staff: Marks<StaffSet>,
    /// The PINs that were entered.
    pub pins_entered: Marks<PinEntered>,
    /// Who sat at a desk, and when they did something last.
    pub operators: BTreeMap<String, Instant>,
    /// Whoever took over a place, in the order in which the fold met them.
    pub substitutes: Vec<PersonIndex>,
    /// Systems whose codes the roster carries.
    pub systems: HashSet<System>,
    mappings: FxHashMap<Hash, Vec<(Order, EntryId, Mapping)>>,
    /// Whether the roster carries bare UUIDs, as Indico and alf.io both issue them.
    pub bare_uuids: bool,
    /// Indico servers that the roster's codes name.
    pub indico_servers: HashSet<String>,
    /// When everything personal was deleted.
    pub purged_at: Option<Instant>,
    settings_at_start: Settings,
    latest: Option<Instant>,
    /// The latest instant that anything names, be it in the future of its entry.
    settled: Option<Instant>,
    touched: Vec<PersonIndex>,
    upheavals: u64,
    lists: u64,
    entries: u64,
    by_id: FxHashMap<AttendeeId, PersonIndex>,
    by_code: FxHashMap<Hash, Vec<PersonIndex>>,
    by_entry: FxHashMap<EntryId, usize>,
    voided: FxHashMap<EntryId, Order>,
}

impl History {
    /// The history of an event to which nothing has happened.
    ///
    /// # Errors
    /// [`Error::BadEvent`].
    pub fn new(event: Event) -> Result<Self, Error> {
        Ok(Self {
            settings_at_start: Settings::of(&event)?,
            event,
            heads: Heads::new(),
            people: Vec::new(),
            revisions: Vec::new(),
            settings: Marks::default(),
            plans: Marks::default(),
            closings: Marks::default(),
            exports: Marks::default(),
            refusals: Marks::default(),
            reports: Marks::default(),
            stated: Marks::default(),
            staff: Marks::default(),
            pins_entered: Marks::default(),
            operators: BTreeMap::new(),
            substitutes: Vec::new(),
            systems: HashSet::new(),
            mappings: FxHashMap::default(),
            bare_uuids: false,
            indico_servers: HashSet::new(),
            purged_at: None,
            latest: None,
            settled: None,
            touched: Vec::new(),
            upheavals: 0,
            lists: 0,
            entries: 0,
            by_id: FxHashMap::default(),
            by_code: FxHashMap::default(),
            by_entry: FxHashMap::default(),
            voided: FxHashMap::default(),
        })
    }

    /// How the last list with these headers was understood ([`crate::roster::Origin::fingerprint`]). Lists that were
    /// taken out again do not count: they may have been misunderstood.
    #[must_use]
    pub fn mapping_of(&self, fingerprint: Hash) -> Option<&Mapping> {
        let is_out = |entry: EntryId| {
            self.revisions.iter().any(|other| other.live && other.change == Change::Revert(entry))
        };
        let known = self.mappings.get(&fingerprint)?;
        known.iter().rev().find(|(_, entry, _)| !is_out(*entry)).map(|(.., mapping)| mapping)
    }

    /// Takes in an entry. `payload` is none where it was purged, `rows` are those of a roster revision.
    pub fn apply(&mut self, entry: &Entry, payload: Option<&Payload>, rows: Vec<Row>) {
        self.entries += 1;
        self.latest = self.latest.max(Some(entry.read_at));
        self.settled = self.settled.max(self.latest);
        let head = Head { sequence: entry.sequence, hash: entry.hash };
        let known = self.heads.entry(entry.desk).or_insert(head);
        if known.sequence < head.sequence {
            *known = head;
        }
        if !entry.operator.is_empty() {
            let last = self.operators.entry(entry.operator.clone()).or_insert(entry.written_at);
            *last = entry.written_at.max(*last);
        }
        if entry.kind == Kind::Purged {
            self.purged_at = self.purged_at.max(Some(entry.read_at));
        }
        if let Some(payload) = payload {
            self.take_in(entry, payload, rows);
        }
    }

    fn take_in(&mut self, entry: &Entry, payload: &Payload, rows: Vec<Row>) {
        let counts_at = match payload {
            Payload::CheckedIn(checked_in) => checked_in.counts_from.unwrap_or(entry.read_at),
            _ => entry.read_at,
        };
        let order = Order { at: counts_at, desk: entry.desk, sequence: entry.sequence };
        let live = self.voided.is_empty() || !self.voided.contains_key(&entry.id);
        fn mark<T>(order: Order, entry: &Entry, live: bool, what: T) -> Mark<T> {
            Mark { order, entry: entry.id, live, what }
        }
        match payload {
            Payload::RosterRevision(revision) => self.revise(order, entry.id, live, revision, rows),
            Payload::LunchPlanSet(plan) => self.plans.add(mark(order, entry, live, plan.clone())),
            Payload::EventSet(set) => {
                self.upheavals += 1;
                self.settings.add(mark(order, entry, live, set.changes.clone()));
            }
            Payload::ArrivalsClosed(_) => self.closings.add(mark(order, entry, live, ())),
            Payload::FiguresStated(figures) => self.stated.add(mark(order, entry, live, (**figures).clone())),
            Payload::Undone(undone) => self.void(undone, order),
            Payload::Exported(exported) => self.exports.add(mark(order, entry, live, exported.clone())),
            Payload::StaffSet(set) => self.staff.add(mark(order, entry, live, set.clone())),
            Payload::PinEntered(entered) => self.pins_entered.add(mark(order, entry, live, entered.clone())),
            Payload::OnlinePresence(OnlinePresence { file, report: Some(report), .. }) => {
                self.reports.add(mark(order, entry, live, (*file, report.clone())));
            }
            Payload::Refused(refused) => self.refusals.add(mark(order, entry, live, refused.outcome.clone())),
            Payload::ClockJumped(_) | Payload::Purged(_) => {}
            _ => {
                let Some(subject) = entry.subject else { return };
                let index = self.person(subject);
                self.happen(index, payload, entry, order, live);
            }
        }
    }

    fn happen(&mut self, index: PersonIndex, payload: &Payload, entry: &Entry, order: Order, live: bool) {
        fn mark<T>(order: Order, entry: &Entry, live: bool, what: T) -> Mark<T> {
            Mark { order, entry: entry.id, live, what }
        }
        if let Payload::OnlinePresence(online) = payload {
            self.settled = self.settled.max(online.intervals.iter().map(|&(from, _)| from).max());
        }
        let person = &mut self.people[index];
        match payload {
            Payload::CheckedIn(checked_in) => person.admissions.add(mark(
                order,
                entry,
                live,
                Admission {
                    read_at: entry.read_at,
                    means: checked_in.means,
                    shown_late: checked_in.late,
                    overridden: checked_in.override_reason.is_some(),
                    counts_from: checked_in.counts_from,
                    lunch: checked_in.lunch,
                },
            )),
            Payload::Left(_) => person.movements.add(mark(order, entry, live, Movement::Left)),
            Payload::Returned(_) => person.movements.add(mark(order, entry, live, Movement::Returned)),
            Payload::Waiting(waiting) => person.waiting.add(mark(order, entry, live, waiting.at.clone())),
            Payload::LunchClaimed(claim) => {
                person.claims.add(mark(order, entry, live, Claim { diet: claim.diet.clone() }));
            }
            Payload::LunchGranted(grant) => {
                person.grants.add(mark(order, entry, live, Grant { diet: grant.diet.clone() }));
            }
            Payload::NoteAdded(note) => {
                person.flags.add(mark(order, entry, live, Flag::Note(note.text.clone())));
            }
            Payload::AttentionSet(flag) => {
                person.flags.add(mark(order, entry, live, Flag::Attention(flag.text.clone())));
            }
            Payload::AttentionMet(_) => person.flags.add(mark(order, entry, live, Flag::Met)),
            Payload::OnlinePresence(online) => {
                let OnlinePresence { file, intervals, called, .. } = online.clone();
                person.online.add(mark(order, entry, live, Presence { file, spans: intervals, called }));
            }
            Payload::TicketIssued(ticket) => {
                person.tickets.add(mark(
                    order,
                    entry,
                    live,
                    Issued { issue: ticket.issue, token: ticket.token },
                ));
                self.remember_code(ticket.token, index);
            }
            Payload::CodeLinked(link) => {
                person.links.add(mark(order, entry, live, link.code));
                self.remember_code(link.code, index);
            }
            Payload::Substituted(substituted) => {
                self.upheavals += 1;
                let replaces = self.person(substituted.replaces);
                let substitution = Substitution { replaces, hands_over: substituted.hands_over };
                self.people[index].substitutions.add(mark(order, entry, live, substitution));
                if !self.substitutes.contains(&index) {
                    self.substitutes.push(index);
                }
            }
            Payload::RosterRevision(_)
            | Payload::LunchPlanSet(_)
            | Payload::EventSet(_)
            | Payload::ArrivalsClosed(_)
            | Payload::FiguresStated(_)
            | Payload::Undone(_)
            | Payload::Refused(_)
            | Payload::ClockJumped(_)
            | Payload::Exported(_)
            | Payload::StaffSet(_)
            | Payload::PinEntered(_)
            | Payload::Purged(_) => {}
        }
    }

    fn revise(
        &mut self,
        order: Order,
        entry: EntryId,
        live: bool,
        revision: &RevisionChange,
        rows: Vec<Row>,
    ) {
        let change = match *revision {
            RevisionChange::List { ref origin, .. } => {
                let known = self.mappings.entry(origin.fingerprint).or_default();
                known.push((order, entry, origin.mapping.clone()));
                known.sort_by_key(|(order, ..)| *order);
                self.systems.extend(origin.system.as_deref().and_then(System::from_name));
                Change::List
            }
            RevisionChange::Revert { reverts, .. } => Change::Revert(reverts),
            RevisionChange::MergeDoubles { kept, merged, .. } => {
                Change::MergeDoubles { kept: self.person(kept), merged: self.person(merged) }
            }
            RevisionChange::Row { .. } => Change::Row,
        };
        if change != Change::Row {
            self.upheavals += 1;
            self.lists += 1;
        }
        let number = self.revisions.len();
        self.revisions.push(Revision { order, entry, live, change });
        self.by_entry.insert(entry, number);
        self.people.reserve(rows.len());
        self.by_id.reserve(rows.len());
        self.touched.reserve(rows.len());
        for row in rows {
            let index = self.person(row.attendee);
            if let Some(code) = row.fields.get("code").map(|text| Code::recognise(text, &self.event.facts)) {
                self.systems.extend(code.system());
                self.bare_uuids |= matches!(code, Code::Uuid(_));
                if let Code::Indico { server: Some(server), .. } = &code {
                    self.indico_servers.insert(server.clone());
                }
                if let Some(hash) = code.hash() {
                    self.remember_code(hash, index);
                }
            }
            let version = RowVersion {
                revision: number,
                adds: row.adds,
                fields: row.fields,
                attendee: OnceLock::new(),
            };
            let rows = &mut self.people[index].rows;
            let place = rows.partition_point(|known| self.revisions[known.revision].order < order);
            rows.insert(place, version);
        }
    }

    fn void(&mut self, undone: &Undone, order: Order) {
        for voided in &undone.voids {
            let entry = voided.entry;
            let first = self.voided.entry(entry).or_insert(order);
            *first = order.min(*first);
            if let Some(index) = voided.subject.map(|subject| self.person(subject)) {
                let person = &mut self.people[index];
                if !person.substitutions.is_empty() {
                    self.upheavals += 1;
                }
                person.admissions.void(entry);
                person.movements.void(entry);
                person.claims.void(entry);
                person.grants.void(entry);
                person.substitutions.void(entry);
                person.waiting.void(entry);
                person.flags.void(entry);
                person.links.void(entry);
                person.online.void(entry);
            }
            self.closings.void(entry);
            self.reports.void(entry);
            if let Some(&revision) = self.by_entry.get(&entry) {
                self.revisions[revision].live = false;
            }
        }
        for kept in &undone.keeps {
            let index = self.person(kept.subject);
            let plates = &mut self.people[index].kept;
            if !plates.contains(&(kept.claim, kept.counted_from)) {
                plates.push((kept.claim, kept.counted_from));
            }
        }
    }

    fn remember_code(&mut self, hash: Hash, index: PersonIndex) {
        let people = self.by_code.entry(hash).or_default();
        if !people.contains(&index) {
            people.push(index);
        }
    }

    /// The person of this id, to whom something happens.
    fn person(&mut self, id: AttendeeId) -> PersonIndex {
        let index = *self.by_id.entry(id).or_insert_with(|| {
            self.people.push(Person {
                id,
                rows: Vec::new(),
                admissions: Marks::default(),
                movements: Marks::default(),
                claims: Marks::default(),
                grants: Marks::default(),
                substitutions: Marks::default(),
                waiting: Marks::default(),
                flags: Marks::default(),
                online: Marks::default(),
                tickets: Marks::default(),
                links: Marks::default(),
                kept: Vec::new(),
            });
            self.people.len() - 1
        });
        self.touched.push(index);
        index
    }

    /// The person of this id.
    #[must_use]
    pub fn index_of(&self, id: AttendeeId) -> Option<PersonIndex> {
        self.by_id.get(&id).copied()
    }

    /// Everybody who was ever tied to the code of this hash, by a ticket, a link or a roster's code column.
    #[must_use]
    pub fn carriers(&self, code: Hash) -> &[PersonIndex] {
        self.by_code.get(&code).map_or(&[], Vec::as_slice)
    }

    /// The number of the revision that `entry` brought, in [`Self::revisions`].
    #[must_use]
    pub fn revision_of(&self, entry: EntryId) -> Option<usize> {
        self.by_entry.get(&entry).copied()
    }

    /// Whether an undo voids `entry`.
    #[must_use]
    pub fn is_void(&self, entry: EntryId) -> bool {
        self.voided.contains_key(&entry)
    }

    /// The first undo that voids `entry`.
    #[must_use]
    pub fn undo_of(&self, entry: EntryId) -> Option<Order> {
        self.voided.get(&entry).copied()
    }

    /// How this report was taken in, as it stands, the first time first.
    pub fn reports_of(&self, file: Hash) -> impl DoubleEndedIterator<Item = &Mark<(Hash, AttendanceReport)>> {
        self.reports.all().filter(move |mark| mark.live && mark.what.0 == file)
    }

    /// The latest read instant of all entries.
    #[must_use]
    pub const fn latest(&self) -> Option<Instant> {
        self.latest
    }

    /// The later of `now` and the latest read instant: from there everything known is past.
    #[must_use]
    pub fn known_at(&self, now: Instant) -> Instant {
        self.latest.map_or(now, |latest| latest.max(now))
    }

    /// The instant from which all that is known is past; none where nothing is known.
    #[must_use]
    pub const fn settled_at(&self) -> Option<Instant> {
        self.settled
    }

    /// To whom something happened, as it came; people may be named often.
    #[must_use]
    pub fn touched(&self) -> &[PersonIndex] {
        &self.touched
    }

    /// How often something happened that concerns everybody: a list, a setting, a change of seats.
    #[must_use]
    pub const fn upheavals(&self) -> u64 {
        self.upheavals
    }

    /// How often a list came in, went out, or two of its rows were made one.
    #[must_use]
    pub const fn lists(&self) -> u64 {
        self.lists
    }

    /// How many entries were taken in.
    #[must_use]
    pub const fn entries(&self) -> u64 {
        self.entries
    }

    /// The settings in force at `at`.
    #[must_use]
    pub fn settings_at(&self, at: Instant) -> Settings {
        let mut settings = self.settings_at_start.clone();
        for change in self.settings.until(at).flat_map(|mark| &mark.what) {
            // What could not be set was never written; an entry of a newer program may know more settings.
            let _ = settings.change(&change.key, &change.new);
        }
        settings
    }

    /// Which revisions are in force at `at`, by their number. Before the first list, the first list is.
    #[must_use]
    pub fn in_force(&self, at: Instant) -> Vec<bool> {
        let first_list = self
            .revisions
            .iter()
            .filter(|revision| revision.live && revision.change == Change::List)
            .map(|revision| revision.order)
            .min();
        let mut in_force: Vec<bool> = self
            .revisions
            .iter()
            .map(|revision| revision.live && (revision.order.at <= at || Some(revision.order) == first_list))
            .collect();
        let mut reverts: Vec<usize> = (0..self.revisions.len())
            .filter(|&number| matches!(self.revisions[number].change, Change::Revert(_)))
            .collect();
        reverts.sort_by_key(|&number| std::cmp::Reverse(self.revisions[number].order));
        for number in reverts.into_iter().filter(|&number| self.revisions[number].order.at <= at) {
            if let Change::Revert(reverted) = self.revisions[number].change
                && in_force[number]
                && let Some(reverted) = self.revision_of(reverted)
            {
                in_force[reverted] = false;
            }
        }
        in_force
    }

    /// Lunch plates by diet as the latest plan at `at` has them, where there is one.
    #[must_use]
    pub fn plan_at(&self, at: Instant) -> Option<&BTreeMap<Diet, u64>> {
        self.plans.until(at).next_back().map(|mark| &mark.what.plates)
    }

    /// Whether nobody else is expected at `at`: somebody closed arrivals, or the event is over.
    #[must_use]
    pub fn arrivals_closed_at(&self, at: Instant, settings: &Settings) -> bool {
        at >= settings.end || self.closings.until(at).next().is_some()
    }
}
