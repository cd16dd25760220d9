//! Who sits where at an instant: the roster in force, seats and those who hold them, bodies inside.
//!
//! Counts go by seat. A seat is a registration with whoever holds it: the person themselves, or a substitute,
//! followed through chains. A walk-in is a seat that no list holds.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::Instant;
use crate::attendee::{Attendee, Diet, Fields, Mode, Role, Status, take_in};
use crate::entry::{AttendanceReport, Hash, Unmatched};
use crate::event::Settings;
use crate::history::{
    Admission, Change, Claim, Flag, History, Mark, Movement, Order, Person, PersonIndex, RowVersion,
    Substitution,
};
use crate::presence::spans::{union, within};
use crate::presence::{Facts, Span};

/// The history as it stands at one instant.
pub struct View<'h> {
    /// Everything that happened.
    pub history: &'h History,
    /// The instant.
    pub at: Instant,
    /// The settings in force.
    pub settings: Settings,
    in_force: Vec<bool>,
    /// People who count for another one since their rows were merged.
    merged_into: HashMap<PersonIndex, PersonIndex>,
    /// The other way round.
    merged_from: HashMap<PersonIndex, Vec<PersonIndex>>,
    /// The seat of everybody whose seat isn't their own; none for those who substitute in a circle.
    seat_of: HashMap<PersonIndex, Option<PersonIndex>>,
    /// Who, besides its own person, belongs to a seat.
    others_of: HashMap<PersonIndex, Vec<PersonIndex>>,
    /// When people handed their admissions over to a substitute.
    handed_over: HashMap<PersonIndex, Vec<Order>>,
}

impl<'h> View<'h> {
    /// `history` at `at`.
    #[must_use]
    pub fn new(history: &'h History, at: Instant) -> Self {
        let mut view = View {
            history,
            at,
            settings: history.settings_at(at),
            in_force: history.in_force(at),
            merged_into: HashMap::new(),
            merged_from: HashMap::new(),
            seat_of: HashMap::new(),
            others_of: HashMap::new(),
            handed_over: HashMap::new(),
        };
        view.merge_doubles();
        view.seat_substitutes();
        view.hand_over();
        view
    }

    fn merge_doubles(&mut self) {
        let mut merges: Vec<(Order, PersonIndex, PersonIndex)> = self
            .history
            .revisions
            .iter()
            .zip(&self.in_force)
            .filter(|(_, in_force)| **in_force)
            .filter_map(|(revision, _)| match revision.change {
                Change::MergeDoubles { kept, merged } => Some((revision.order, kept, merged)),
                Change::List | Change::Revert(_) | Change::Row => None,
            })
            .collect();
        merges.sort_unstable_by_key(|&(order, ..)| order);
        for (_, kept, merged) in merges {
            let kept = self.one(kept);
            let merged = self.one(merged);
            if kept != merged {
                self.merged_into.insert(merged, kept);
            }
        }
        let mut merged: Vec<PersonIndex> = self.merged_into.keys().copied().collect();
        merged.sort_unstable_by_key(|&index| self.history.people[index].id);
        for index in merged {
            let kept = self.one(index);
            self.merged_from.entry(kept).or_default().push(index);
            self.seat_of.insert(index, Some(kept));
        }
    }

    fn seat_substitutes(&mut self) {
        let mut substitutes: Vec<PersonIndex> =
            self.history.substitutes.iter().map(|&index| self.one(index)).collect();
        substitutes.sort_unstable_by_key(|&index| self.history.people[index].id);
        substitutes.dedup();
        for index in substitutes {
            let seat = self.follow_substitutions(index);
            if seat != Some(index) {
                self.seat_of.insert(index, seat);
            }
        }
        let seated: Vec<(PersonIndex, PersonIndex)> =
            self.seat_of.iter().filter_map(|(&index, &seat)| seat.map(|seat| (index, seat))).collect();
        for (index, kept) in seated {
            // A merged person sits where the one kept sits.
            let seat = self.seat_of.get(&kept).copied().unwrap_or(Some(kept));
            self.seat_of.insert(index, seat);
            if let Some(seat) = seat {
                self.others_of.entry(seat).or_default().push(index);
            }
        }
        for others in self.others_of.values_mut() {
            others.sort_unstable_by_key(|&index| self.history.people[index].id);
        }
    }

    fn hand_over(&mut self) {
        for &substitute in &self.history.substitutes {
            for mark in self.history.people[substitute]
                .substitutions
                .until(self.at)
                .filter(|mark| mark.what.hands_over)
            {
                let giver = self.one(mark.what.replaces);
                self.handed_over.entry(giver).or_default().push(mark.order);
            }
        }
    }

    fn follow_substitutions(&self, index: PersonIndex) -> Option<PersonIndex> {
        let mut passed = vec![index];
        let mut here = index;
        while let Some(substitution) = self.substitution_of(here) {
            here = self.one(substitution.what.replaces);
            if passed.contains(&here) {
                return None;
            }
            passed.push(here);
        }
        Some(here)
    }

    /// The substitution by which somebody holds a seat: the earliest live one, and none for registered people.
    #[must_use]
    pub fn substitution_of(&self, index: PersonIndex) -> Option<&'h Mark<Substitution>> {
        if self.is_listed(index) {
            return None;
        }
        self.selves(index)
            .flat_map(|person| person.substitutions.until(self.at))
            .min_by_key(|mark| mark.order)
    }

    /// The person for whom `index` counts: themselves, or the one kept when their rows were merged.
    #[must_use]
    pub fn one(&self, index: PersonIndex) -> PersonIndex {
        let mut here = index;
        while let Some(&kept) = self.merged_into.get(&here) {
            here = kept;
        }
        here
    }

    /// Everybody who counts for another one.
    pub(crate) fn merged(&self) -> impl Iterator<Item = PersonIndex> {
        self.merged_into.keys().copied()
    }

    /// The records of one person: their own, and those merged into them.
    pub(crate) fn selves(&self, index: PersonIndex) -> impl Iterator<Item = &'h Person> {
        let merged = self.merged_from.get(&index).map_or(&[][..], Vec::as_slice);
        std::iter::once(index).chain(merged.iter().copied()).map(|index| &self.history.people[index])
    }

    /// What the revisions in force say of a person, from the one on that puts them on the roster.
    fn versions_in_force<'v>(
        &'v self,
        person: &'h Person,
    ) -> impl Iterator<Item = &'h RowVersion> + use<'v, 'h> {
        person.rows.iter().filter(|row| self.in_force[row.revision]).skip_while(|row| !row.adds)
    }

    fn version_in_force(&self, person: &'h Person) -> Option<Cow<'h, Attendee>> {
        let mut versions = self.versions_in_force(person);
        let first = versions.next()?;
        let mut rest = versions.peekable();
        if rest.peek().is_none() {
            return Some(Cow::Borrowed(first.attendee()));
        }
        Some(Cow::Owned(Attendee::from_fields(&overlaid(
            std::iter::once(first).chain(rest).map(|row| &row.fields),
        ))))
    }

    /// What the roster in force says of somebody.
    #[must_use]
    pub fn row(&self, index: PersonIndex) -> Option<Cow<'h, Attendee>> {
        if self.merged_from.contains_key(&index) {
            return self.fields(index).map(|fields| Cow::Owned(Attendee::from_fields(&fields)));
        }
        self.version_in_force(&self.history.people[index])
    }

    /// The fields of that row: what the record says, and where it says nothing, what the records merged into it
    /// say. Of several registrations the one that stands best counts.
    #[must_use]
    pub fn fields(&self, index: PersonIndex) -> Option<Fields> {
        let mut records = self.records(index);
        let mut fields = records.next()?;
        records.for_each(|other| take_in(&mut fields, &other));
        Some(fields)
    }

    /// The fields of each record of one person, the kept one first.
    pub(crate) fn records(&self, index: PersonIndex) -> impl Iterator<Item = Fields> {
        self.selves(index).filter_map(|person| self.fields_of(person))
    }

    fn fields_of(&self, person: &'h Person) -> Option<Fields> {
        let mut versions = self.versions_in_force(person).peekable();
        versions.peek().is_some().then(|| overlaid(versions.map(|row| &row.fields)))
    }

    /// What any roster ever said of somebody: the row in force, else the last one known.
    #[must_use]
    pub fn known_row(&self, index: PersonIndex) -> Cow<'h, Attendee> {
        self.row(index).unwrap_or_else(|| {
            let fields = overlaid(self.selves(index).flat_map(|person| &person.rows).map(|row| &row.fields));
            Cow::Owned(Attendee::from_fields(&fields))
        })
    }

    /// Whether the roster in force says anything of somebody.
    #[must_use]
    pub fn is_on_the_roster(&self, index: PersonIndex) -> bool {
        self.selves(index).any(|person| self.versions_in_force(person).next().is_some())
    }

    /// Whether a list in force holds somebody.
    #[must_use]
    pub fn is_listed(&self, index: PersonIndex) -> bool {
        self.selves(index).any(|person| {
            person.rows.iter().any(|row| {
                row.adds
                    && self.in_force[row.revision]
                    && self.history.revisions[row.revision].change == Change::List
            })
        })
    }

    /// The seat that somebody holds; none where they substitute in a circle.
    #[must_use]
    pub fn seat_of(&self, index: PersonIndex) -> Option<Seat<'_, 'h>> {
        let seat = self.seat_of.get(&index).copied().unwrap_or(Some(index))?;
        Some(Seat { view: self, index: seat })
    }

    /// All seats: those of the roster in force, and those that anybody ever did anything on.
    pub fn seats(&self) -> impl Iterator<Item = Seat<'_, 'h>> {
        (0..self.history.people.len())
            .filter(|index| self.seat_of.is_empty() || !self.seat_of.contains_key(index))
            .map(|index| Seat { view: self, index })
    }

    /// Whether somebody's body is in the room: they have a live admission, their own or one handed over to
    /// them, and the latest of admissions, goings and returnings is not a going.
    #[must_use]
    pub fn is_inside(&self, index: PersonIndex) -> bool {
        self.last_step(index, None).is_some_and(|step| step != Movement::Left)
    }

    /// Whether somebody has an admission that stands and was not handed over: they are inside, or went.
    #[must_use]
    pub fn was_inside(&self, index: PersonIndex) -> bool {
        self.last_step(index, None).is_some()
    }

    /// The latest step of somebody who has an admission, before `before` where that is given.
    fn last_step(&self, index: PersonIndex, before: Option<Order>) -> Option<Movement> {
        let mut admitted = false;
        let mut last: Option<(Order, Movement)> = None;
        let given_away = self.given_away(index, before);
        let counts = |order: Order| {
            before.is_none_or(|before| order < before) && given_away.is_none_or(|given| order > given)
        };
        let mut step = |order: Order, movement: Movement| {
            if last.is_none_or(|(latest, _)| latest < order) {
                last = Some((order, movement));
            }
        };
        for person in self.selves(index) {
            for mark in person.admissions.until(self.at).filter(|mark| counts(mark.order)) {
                admitted = true;
                step(mark.order, Movement::Returned);
            }
            for mark in person.movements.until(self.at).filter(|mark| counts(mark.order)) {
                step(mark.order, mark.what);
            }
            for mark in
                person.substitutions.until(self.at).filter(|mark| mark.what.hands_over && counts(mark.order))
            {
                let giver = self.one(mark.what.replaces);
                if giver != index && self.last_step(giver, Some(mark.order)).is_some() {
                    admitted = true;
                    step(mark.order, Movement::Returned);
                }
            }
        }
        last.filter(|_| admitted).map(|(_, movement)| movement)
    }

    /// When somebody last handed their admission over to a substitute.
    fn given_away(&self, index: PersonIndex, before: Option<Order>) -> Option<Order> {
        let orders = self.handed_over.get(&index)?;
        orders.iter().copied().filter(|&order| before.is_none_or(|before| order < before)).max()
    }

    /// How many bodies are in the room.
    #[must_use]
    pub fn inside(&self) -> u64 {
        (0..self.history.people.len())
            .filter(|index| !self.merged_into.contains_key(index) && self.is_inside(*index))
            .count() as u64
    }

    /// When somebody first joined online, if by now.
    #[must_use]
    pub fn first_join(&self, index: PersonIndex) -> Option<Instant> {
        self.selves(index)
            .flat_map(|person| person.online.all())
            .filter(|mark| mark.live)
            .flat_map(|mark| &mark.what.spans)
            .map(|&(from, _)| from)
            .min()
            .filter(|&from| from <= self.at)
    }

    /// When somebody was online, as far as it is past: of all reports, without overlaps.
    #[must_use]
    pub fn online(&self, index: PersonIndex) -> Vec<Span> {
        let marks = self.selves(index).flat_map(|person| person.online.all()).filter(|mark| mark.live);
        let spans: Vec<Span> = marks.flat_map(|mark| mark.what.spans.iter().copied()).collect();
        union(&within(&spans, (Instant::FIRST, self.at)))
    }

    /// Those who were online and are nobody on the roster, as the report in force of each file says.
    pub fn unmatched_online(&self) -> impl Iterator<Item = &'h Unmatched> {
        let mut latest: HashMap<Hash, &'h AttendanceReport> = HashMap::new();
        for mark in self.history.reports.all().filter(|mark| mark.live) {
            latest.insert(mark.what.0, &mark.what.1);
        }
        let mut reports: Vec<(Hash, &'h AttendanceReport)> = latest.into_iter().collect();
        reports.sort_unstable_by_key(|(file, _)| *file);
        let at = self.at;
        reports
            .into_iter()
            .flat_map(|(_, report)| &report.unmatched)
            .filter(move |one| one.intervals.iter().any(|(from, _)| *from <= at))
    }

    /// What can be said of the online room: of everybody who was there, known or not.
    #[must_use]
    pub fn online_facts(&self) -> Facts {
        let people = (0..self.history.people.len()).filter(|&index| self.one(index) == index);
        let past = (Instant::FIRST, self.at);
        let mut spans: Vec<Vec<Span>> = people.map(|index| self.online(index)).collect();
        spans.extend(self.unmatched_online().map(|one| union(&within(&one.intervals, past))));
        Facts::of(spans.iter().map(Vec::as_slice))
    }

    /// Where somebody who is not in yet waits.
    #[must_use]
    pub fn waiting(&self, index: PersonIndex) -> Option<&'h Mark<String>> {
        if self.seat_of(index).is_some_and(|seat| seat.arrival().is_some()) {
            return None;
        }
        self.selves(index).flat_map(|person| person.waiting.until(self.at)).max_by_key(|mark| mark.order)
    }

    /// The flags put at the desk that were not met, and all notes, oldest first.
    #[must_use]
    pub fn flags(&self, index: PersonIndex) -> Vec<&'h Mark<Flag>> {
        let mut marks: Vec<&Mark<Flag>> =
            self.selves(index).flat_map(|person| person.flags.until(self.at)).collect();
        marks.sort_by_key(|mark| mark.order);
        let met = marks.iter().rposition(|mark| matches!(mark.what, Flag::Met));
        marks
            .into_iter()
            .enumerate()
            .filter(|(place, mark)| match mark.what {
                Flag::Note(_) => true,
                Flag::Attention(_) => met.is_none_or(|met| *place > met),
                Flag::Met => false,
            })
            .map(|(_, mark)| mark)
            .collect()
    }
}

fn overlaid<'f>(versions: impl Iterator<Item = &'f Fields>) -> Fields {
    let mut fields = Fields::new();
    for version in versions {
        for (key, value) in version.iter() {
            fields.insert(key, value);
        }
    }
    fields.retain(|_, value| !value.is_empty());
    fields
}

/// A seat at an instant.
#[derive(Clone, Copy)]
pub struct Seat<'v, 'h> {
    view: &'v View<'h>,
    /// Whose registration it is.
    pub index: PersonIndex,
}

impl<'v, 'h> Seat<'v, 'h> {
    /// Everybody who holds it or held it: its own person first.
    pub fn members(self) -> impl Iterator<Item = PersonIndex> + use<'v, 'h> {
        let others = if self.view.others_of.is_empty() {
            &[][..]
        } else {
            self.view.others_of.get(&self.index).map_or(&[][..], Vec::as_slice)
        };
        std::iter::once(self.index).chain(others.iter().copied())
    }

    fn people(self) -> impl Iterator<Item = &'h Person> + use<'v, 'h> {
        let history = self.view.history;
        self.members().map(move |index| &history.people[index])
    }

    /// Whether a list in force holds it.
    #[must_use]
    pub fn is_listed(self) -> bool {
        self.view.is_listed(self.index)
    }

    /// Its row: what the roster in force says, else what any roster said of its person.
    #[must_use]
    pub fn row(self) -> Cow<'h, Attendee> {
        self.view.known_row(self.index)
    }

    /// Its live admissions, with who was admitted; the first is its arrival, the others are doubles.
    #[must_use]
    pub fn admissions(self) -> Vec<(PersonIndex, &'h Mark<Admission>)> {
        let history = self.view.history;
        let mut all: Vec<_> = self
            .members()
            .flat_map(|index| {
                history.people[index].admissions.until(self.view.at).map(move |mark| (index, mark))
            })
            .collect();
        all.sort_by_key(|(_, mark)| mark.order);
        all
    }

    /// Whether its registration stands, confirmed and in person.
    #[must_use]
    pub fn is_expected(self) -> bool {
        let row = self.view.row(self.index);
        row.is_some_and(|row| row.mode == Mode::InPerson && row.status == Status::Confirmed)
    }

    /// Whether somebody may sit there: they are expected, or are in.
    #[must_use]
    pub fn may_come(self) -> bool {
        self.is_expected() || self.arrival().is_some()
    }

    /// Its first live admission.
    #[must_use]
    pub fn arrival(self) -> Option<&'h Mark<Admission>> {
        self.people()
            .filter_map(|person| person.admissions.until(self.view.at).next())
            .min_by_key(|mark| mark.order)
    }

    /// How many live admissions it has.
    #[must_use]
    pub fn admission_count(self) -> u64 {
        self.people().map(|person| person.admissions.until(self.view.at).count() as u64).sum()
    }

    /// Who holds it now: its latest substitute, or its own person.
    #[must_use]
    pub fn holder(self) -> PersonIndex {
        self.members()
            .filter_map(|index| {
                self.view.substitution_of(index).map(|mark| (mark.order, self.view.one(index)))
            })
            .max()
            .map_or(self.index, |(_, index)| index)
    }

    /// Whether somebody else holds it.
    #[must_use]
    pub fn is_replaced(self) -> bool {
        self.holder() != self.index
    }

    /// Whether it has arrived and one of those who hold it is inside.
    #[must_use]
    pub fn is_present(self) -> bool {
        self.members().any(|index| self.view.is_inside(index))
    }

    /// What its holder eats: a substitute's own diet if given, else the row's.
    #[must_use]
    pub fn diet(self) -> Diet {
        let holder = self.holder();
        let own = if holder == self.index { None } else { self.view.known_row(holder).diet.clone() };
        own.unwrap_or_else(|| self.row().diet())
    }

    /// Whether its registration asked for lunch: on a list in force, confirmed, in person, lunch yes.
    #[must_use]
    pub fn requests_lunch(self) -> bool {
        let row = self.row();
        row.lunch && row.status == Status::Confirmed && row.mode == Mode::InPerson && self.is_listed()
    }

    /// Whether lunch is wanted: the row says yes, a substitute's does, or it was asked for at the desk.
    #[must_use]
    pub fn wants_lunch(self) -> bool {
        self.row().lunch
            || self.members().any(|index| index != self.index && self.view.known_row(index).lunch)
            || self.people().any(|person| person.admissions.until(self.view.at).any(|mark| mark.what.lunch))
    }

    /// Whether it has a right to a plate: asked for and arrived before the release, or granted.
    #[must_use]
    pub fn is_entitled(self) -> bool {
        self.last_grant().is_some()
            || (self.requests_lunch()
                && self.arrival().is_some_and(|mark| mark.order.at < self.view.settings.release()))
    }

    /// The diet of the last plate promised.
    #[must_use]
    pub fn last_grant(self) -> Option<&'h Diet> {
        self.people()
            .flat_map(|person| person.grants.until(self.view.at))
            .max_by_key(|mark| mark.order)
            .map(|mark| &mark.what.diet)
    }

    /// The plates handed out that are still its holder's: not those kept when an admission was undone, until
    /// an admission that counts from the same instant takes them back.
    pub fn claims(self) -> impl Iterator<Item = (PersonIndex, &'h Mark<Claim>)> {
        let history = self.view.history;
        let at = self.view.at;
        self.members().flat_map(move |index| {
            history.people[index]
                .claims
                .until(at)
                .filter(move |mark| self.owns(index, mark))
                .map(move |mark| (index, mark))
        })
    }

    fn owns(self, index: PersonIndex, claim: &Mark<Claim>) -> bool {
        self.view.history.people[index].kept.iter().filter(|(kept, _)| *kept == claim.entry).all(
            |&(_, from)| {
                self.people()
                    .flat_map(|person| person.admissions.until(self.view.at))
                    .any(|mark| mark.what.counts_from == Some(from))
            },
        )
    }

    /// Its role.
    #[must_use]
    pub fn role(self) -> Role {
        self.row().role
    }
}
