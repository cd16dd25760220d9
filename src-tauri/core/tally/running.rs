//! Figures that run: counted once, and then only where something happened.

use std::collections::BTreeMap;

use super::{GroupCount, RoleCount, Standing, Tally};
use crate::attendee::{Diet, Group, Mode, Role};
use crate::event::LunchMode;
use crate::history::PersonIndex;
use crate::lunch::{Line, Lunch, Mouths, Plates};
use crate::seat::{Seat, View};

/// What one person adds to the figures.
#[derive(Clone, Debug, Default)]
struct Part {
    /// Whether their body is in the room.
    inside: bool,
    /// The plates handed out to them, by the number of the diet.
    claims: Vec<usize>,
    /// What the seat adds that is theirs by registration.
    seat: Option<SeatPart>,
    /// Admissions of that seat after its first.
    doubles: u64,
}

/// What a seat adds. Diets are numbers in [`Running::diets`].
#[derive(Clone, Copy, Debug)]
pub(super) struct SeatPart {
    pub(super) standing: Standing,
    pub(super) late: Option<bool>,
    pub(super) joined_late: bool,
    pub(super) role: Role,
    pub(super) group: Group,
    pub(super) mode: Mode,
    pub(super) requested: Option<usize>,
    pub(super) held: Option<usize>,
    pub(super) due: Option<usize>,
    pub(super) mouth: Option<usize>,
}

/// The figures while they run: what each person adds is kept, and only those to whom something happened since
/// are looked at again.
#[derive(Clone, Debug, Default)]
pub struct Running {
    parts: Vec<Part>,
    diets: Vec<Diet>,
    /// What all the parts depend on; none where they stand for one instant only.
    stands_on: Option<Ground>,
    /// How much of [`crate::history::History::touched`] the parts hold.
    taken: usize,
}

/// What every part depends on besides its own person.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ground {
    /// How often something happened that concerns everybody.
    upheavals: u64,
    closed: bool,
    before_release: bool,
}

impl Running {
    /// The figures at the view's instant.
    pub fn tally(&mut self, view: &View<'_>) -> Tally {
        self.tally_and_plates(view).0
    }

    /// The figures at the view's instant, and all plates, whatever the way they are handed out.
    pub(super) fn tally_and_plates(&mut self, view: &View<'_>) -> (Tally, Line) {
        self.catch_up(view);
        let (plates, mouths) = self.plates_and_mouths(view);
        let all = plates.total;
        let lunch = match view.settings.lunch_mode {
            LunchMode::CheckIn => Lunch::CheckIn(plates),
            LunchMode::Desk => Lunch::Desk(plates),
            LunchMode::Buffet => Lunch::Buffet(Mouths::of(&plates, &mouths)),
        };
        let mut tally = Tally::new(view, lunch);
        let mut roles = [RoleCount::default(); Role::ALL.len()];
        let mut groups = [GroupCount::default(); Group::ALL.len()];
        for part in &self.parts {
            tally.inside += u64::from(part.inside);
            tally.doubles += part.doubles;
            let Some(seat) = &part.seat else { continue };
            let listed = seat.standing != Standing::WalkIn;
            if seat.role.is_audience() {
                tally.count_audience(seat);
                let group = &mut groups[seat.group as usize];
                group.registered += u64::from(listed && seat.mode == Mode::InPerson);
                group.arrived += u64::from(seat.late.is_some());
            } else {
                let role = &mut roles[seat.role as usize];
                let confirmed = !matches!(seat.standing, Standing::Cancelled | Standing::NotConfirmed);
                role.expected += u64::from(listed && confirmed && seat.mode == Mode::InPerson);
                role.arrived += u64::from(seat.late.is_some());
            }
        }
        tally.groups = Group::ALL.iter().map(|&group| (group, groups[group as usize])).collect();
        tally.roles = Role::ALL
            .iter()
            .filter(|role| !role.is_audience())
            .map(|&role| (role, roles[role as usize]))
            .collect();
        (tally, all)
    }

    /// Plates as they stand at the view's instant, whatever the way they are handed out.
    pub fn plates(&mut self, view: &View<'_>) -> Plates {
        self.catch_up(view);
        self.plates_and_mouths(view).0
    }

    fn plates_and_mouths(&self, view: &View<'_>) -> (Plates, BTreeMap<Diet, i64>) {
        let mut lines = vec![Line::default(); self.diets.len()];
        let mut mouths = vec![0; self.diets.len()];
        for part in &self.parts {
            for &diet in &part.claims {
                lines[diet].claimed += 1;
            }
            let Some(seat) = &part.seat else { continue };
            if let Some(diet) = seat.requested {
                lines[diet].requested += 1;
            }
            if let Some(diet) = seat.held {
                lines[diet].held += 1;
            }
            if let Some(diet) = seat.due {
                lines[diet].due += 1;
            }
            if let Some(diet) = seat.mouth {
                mouths[diet] += 1;
            }
        }
        let used = |line: &Line| *line != Line::default();
        let by_diet = self.diets.iter().cloned().zip(lines).filter(|(_, line)| used(line)).collect();
        let mouths = self.diets.iter().cloned().zip(mouths).filter(|(_, count)| *count != 0).collect();
        (Plates::of(by_diet, view.history.plan_at(view.at)), mouths)
    }

    /// Looks again at those to whom something happened, or at everybody where the ground moved.
    fn catch_up(&mut self, view: &View<'_>) {
        let history = view.history;
        let ground = Ground {
            upheavals: history.upheavals(),
            closed: history.arrivals_closed_at(view.at, &view.settings),
            before_release: view.at < view.settings.release(),
        };
        // Before all that is known is past, what a person adds hangs on the instant.
        let past = history.settled_at().is_none_or(|settled| settled <= view.at);
        let stands = past && self.stands_on.as_ref() == Some(&ground);
        self.parts.resize_with(history.people.len(), Part::default);
        if stands {
            let touched = history.touched();
            for &index in &touched[self.taken..] {
                self.parts[index] = self.part(view, index, &ground);
                for member in view.seat_of(index).into_iter().flat_map(Seat::members) {
                    self.parts[member] = self.part(view, member, &ground);
                }
            }
        } else {
            for index in 0..history.people.len() {
                self.parts[index] = self.part(view, index, &ground);
            }
        }
        self.taken = history.touched().len();
        self.stands_on = past.then_some(ground);
    }

    fn part(&mut self, view: &View<'_>, index: PersonIndex, ground: &Ground) -> Part {
        let person = &view.history.people[index];
        let claims = person.claims.until(view.at).map(|mark| self.diet(&mark.what.diet)).collect();
        let inside = view.one(index) == index && view.is_inside(index);
        let Some(seat) = view.seat_of(index).filter(|seat| seat.index == index) else {
            return Part { inside, claims, seat: None, doubles: 0 };
        };
        let doubles = seat.admission_count().saturating_sub(1);
        let standing = Standing::of(view, seat, ground.closed);
        let part = standing.map(|standing| self.seat_part(view, seat, standing, ground));
        Part { inside, claims, seat: part, doubles }
    }

    fn seat_part(
        &mut self,
        view: &View<'_>,
        seat: Seat<'_, '_>,
        standing: Standing,
        ground: &Ground,
    ) -> SeatPart {
        let row = seat.row();
        let arrival = seat.arrival();
        let requested = seat.requests_lunch();
        let unclaimed = || seat.claims().next().is_none();
        let present = arrival.is_some() && seat.is_present();
        let expected = requested && arrival.is_none() && ground.before_release;
        let due = present && seat.is_entitled() && unclaimed();
        let mouth = expected || (present && seat.wants_lunch());
        let mut row_diet = || match &row.diet {
            Some(diet) => self.diet(diet),
            None => self.diet(&Diet::standard()),
        };
        SeatPart {
            standing,
            late: arrival.map(|mark| view.settings.is_late(mark.order.at)),
            joined_late: standing == Standing::Joined
                && view.first_join(seat.index).is_some_and(|at| view.settings.joins_late(at)),
            role: row.role,
            group: row.group,
            mode: row.mode,
            requested: requested.then(&mut row_diet),
            held: (expected && unclaimed()).then(&mut row_diet),
            due: due.then(|| match seat.last_grant() {
                Some(diet) => self.diet(diet),
                None => self.diet(&seat.diet()),
            }),
            mouth: mouth.then(|| self.diet(&seat.diet())),
        }
    }

    fn diet(&mut self, diet: &Diet) -> usize {
        self.diets.iter().position(|known| known == diet).unwrap_or_else(|| {
            self.diets.push(diet.clone());
            self.diets.len() - 1
        })
    }
}
