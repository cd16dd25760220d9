//! Undoing. What happened stays in the journal; an undo says that it no longer counts, for every instant.
//!
//! An act's id undoes every entry of it that can be undone; an entry's id undoes it and the entries of its act
//! about the same person. Undoing an undo does not exist: doing it again makes a new entry.

use std::collections::BTreeMap;

use super::{Act, Desk, Done, When};
use crate::entry::{KeptPlate, Kind, Payload, Revision, UndoReason, Undone, Voided};
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::staff::Right;
use crate::store::Recorded;
use crate::{Error, Instant};

/// What to undo.
#[derive(Clone, Debug)]
pub struct Undo {
    /// The id of an entry or of an act.
    pub target: String,
    /// What becomes of a plate that was handed out, where somebody said so.
    pub lunch: Option<LunchAtUndo>,
    /// Why.
    pub reason: UndoReason,
}

/// What becomes of a plate that was handed out to somebody whose admission is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LunchAtUndo {
    /// It is gone.
    Keep,
    /// It came back.
    Return,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UndoAnswer {
    /// Undone.
    Undone {
        /// The entry that says so.
        done: Done,
        /// The entries that count no longer, with whom they were about.
        voids: Vec<Voided>,
    },
    /// A plate was handed out: keep it or take it back? Nothing was written.
    AsksAboutLunch {
        /// To whom.
        people: Vec<AttendeeId>,
    },
}

impl Desk {
    /// Undoes an entry or an act.
    ///
    /// # Errors
    /// [`Error::NoSuchEntry`], [`Error::CannotUndo`], [`Error::AlreadyUndone`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn undo(&mut self, request: &Undo, when: When) -> Result<UndoAnswer, Error> {
        let target = self.find_target(&request.target)?;
        self.transact(when, |act| act.undo(&target, request))
    }

    fn find_target(&self, id: &str) -> Result<Target, Error> {
        let missing = || Error::NoSuchEntry(id.chars().take(40).collect());
        let entry: EntryId = id.parse().map_err(|_| missing())?;
        if let Some(named) = self.store.entry(entry)? {
            let act = self.store.entries_of_act(named.entry.act)?;
            return Ok(Target { named: Some(named), act });
        }
        let act = self.store.entries_of_act(id.parse::<ActId>()?)?;
        if act.is_empty() { Err(missing()) } else { Ok(Target { named: None, act }) }
    }
}

/// What is to be undone: one entry, or its whole act.
struct Target {
    named: Option<Recorded>,
    act: Vec<Recorded>,
}

impl Act<'_> {
    fn undo(&mut self, target: &Target, request: &Undo) -> Result<UndoAnswer, Error> {
        if let Some(named) = &target.named
            && let Some(instead) = self.stands(named)
        {
            return Err(Error::CannotUndo { kind: named.entry.kind, instead });
        }
        let chosen = |recorded: &&Recorded| match &target.named {
            None => true,
            Some(named) => {
                recorded.entry.id == named.entry.id
                    || (named.entry.subject.is_some() && recorded.entry.subject == named.entry.subject)
            }
        };
        let undoable: Vec<&Recorded> =
            target.act.iter().filter(chosen).filter(|recorded| self.stands(recorded).is_none()).collect();
        if undoable.is_empty() {
            let first = target.act.iter().find(|recorded| self.stands(recorded).is_some());
            let kind = first.map_or(Kind::Undone, |recorded| recorded.entry.kind);
            let instead =
                first.and_then(|recorded| self.stands(recorded)).unwrap_or("do the action again instead");
            return Err(Error::CannotUndo { kind, instead });
        }
        let live: Vec<&Recorded> =
            undoable.into_iter().filter(|recorded| !self.history.is_void(recorded.entry.id)).collect();
        if live.is_empty() {
            return Err(Error::AlreadyUndone(request.target.clone()));
        }
        let named_claim = target.named.as_ref().filter(|named| named.entry.kind == Kind::LunchClaimed);
        let (claims, mut voids): (Vec<Voided>, Vec<Voided>) = live
            .into_iter()
            .map(|recorded| {
                (recorded.entry.kind, Voided { entry: recorded.entry.id, subject: recorded.entry.subject })
            })
            .fold((Vec::new(), Vec::new()), |(mut claims, mut others), (kind, voided)| {
                if kind == Kind::LunchClaimed {
                    claims.push(voided);
                } else {
                    others.push(voided);
                }
                (claims, others)
            });
        let named_claim = named_claim.map(|named| named.entry.id);
        let plates = self.plates_that_would_stand(&voids, named_claim);
        let mut keeps = Vec::new();
        match request.lunch {
            None if !plates.is_empty() => {
                let mut people: Vec<AttendeeId> = plates.iter().map(|plate| plate.subject).collect();
                people.dedup();
                return Ok(UndoAnswer::AsksAboutLunch { people });
            }
            Some(LunchAtUndo::Return) => {
                voids.extend(claims.iter().copied());
                voids.extend(
                    plates.iter().map(|plate| Voided { entry: plate.claim, subject: Some(plate.subject) }),
                );
            }
            Some(LunchAtUndo::Keep) | None => keeps = plates,
        }
        if request.lunch != Some(LunchAtUndo::Keep) {
            voids.extend(claims.into_iter().filter(|claim| Some(claim.entry) == named_claim));
        }
        voids.sort_by_key(|voided| voided.entry);
        voids.dedup();
        if voids.is_empty() {
            return Err(Error::CannotUndo {
                kind: Kind::LunchClaimed,
                instead: "a plate goes only with `--lunch return`",
            });
        }
        let others =
            target.act.iter().filter(|recorded| voids.iter().any(|voided| voided.entry == recorded.entry.id));
        let mut others = others.map(|recorded| &recorded.entry);
        let approved_by = if others.any(|entry| self.is_others(&entry.operator, entry.desk)) {
            self.permit(Right::UndoOthers)?
        } else {
            None
        };
        let refers_to = target.named.as_ref().map(|named| named.entry.id);
        let undone = Undone {
            reason: request.reason,
            act: target.named.is_none().then(|| target.act[0].entry.act),
            voids: voids.clone(),
            keeps,
            approved_by,
        };
        let subject = target.named.as_ref().and_then(|named| named.entry.subject);
        let entry = self.append_rows(subject, refers_to, Payload::Undone(undone), Vec::new())?;
        Ok(UndoAnswer::Undone { done: Done { entry, act: self.id }, voids })
    }

    /// The plates of people whose last live admission would go, but for the one that is named.
    fn plates_that_would_stand(&self, voids: &[Voided], named: Option<EntryId>) -> Vec<KeptPlate> {
        let view = self.view();
        let goes = |entry: EntryId| voids.iter().any(|voided| voided.entry == entry);
        let mut plates: BTreeMap<EntryId, KeptPlate> = BTreeMap::new();
        for person in voids.iter().filter_map(|voided| self.history.index_of(voided.subject?)) {
            let Some(seat) = view.seat_of(person) else {
                continue;
            };
            let admissions = seat.admissions();
            let Some((_, arrival)) = admissions.first() else {
                continue;
            };
            if !admissions.iter().all(|(_, mark)| goes(mark.entry)) {
                continue;
            }
            for (holder, claim) in
                seat.claims().filter(|(_, claim)| Some(claim.entry) != named && !goes(claim.entry))
            {
                let kept = KeptPlate {
                    claim: claim.entry,
                    subject: self.history.people[holder].id,
                    counted_from: arrival.order.at,
                };
                plates.insert(claim.entry, kept);
            }
        }
        plates.into_values().collect()
    }

    /// What to do instead of undoing an entry; none where it can be undone.
    fn stands(&self, recorded: &Recorded) -> Option<&'static str> {
        match recorded.entry.kind {
            Kind::CheckedIn
            | Kind::Substituted
            | Kind::CodeLinked
            | Kind::Left
            | Kind::Returned
            | Kind::Waiting
            | Kind::LunchClaimed
            | Kind::LunchGranted
            | Kind::NoteAdded
            | Kind::AttentionSet
            | Kind::AttentionMet => None,
            Kind::RosterRevision => match &recorded.payload {
                Some(Payload::RosterRevision(Revision::Row { .. })) => None,
                _ => Some("take a list out with `usher import --revert`"),
            },
            Kind::ArrivalsClosed => {
                let settings = self.view().settings;
                let over: Instant = settings.end;
                (self.when.read_at >= over).then_some("the event is over, arrivals are closed anyway")
            }
            Kind::Refused => Some("a refusal is only an answer: check the person in"),
            Kind::LunchPlanSet | Kind::EventSet => Some("set the old value again with `usher set`"),
            Kind::TicketIssued => Some("issue a newer ticket, it revokes this one"),
            Kind::OnlinePresence => Some("take the report out with `usher online --revert`"),
            Kind::Undone => Some("do the action again instead"),
            Kind::StaffSet => Some("say it anew with `usher staff`"),
            Kind::FiguresStated | Kind::ClockJumped | Kind::Exported | Kind::PinEntered | Kind::Purged => {
                Some("it stands for ever")
            }
        }
    }
}
