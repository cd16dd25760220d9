//! The people behind the desk: who is what, whose PIN opens what, who sits here.

use super::{Act, Desk, Done, When};
use crate::Error;
use crate::entry::{Payload, PinEntered, StaffSet};
use crate::search::fold_exactly;
use crate::staff::{Pin, PinHash, Right, Role, Staff};

/// Somebody entered their PIN here. Only this room makes one, so whoever holds it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    name: String,
}

impl Approval {
    /// Who approves.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What becomes of a PIN when somebody's role is said.
#[derive(Clone, Debug)]
pub enum PinChange {
    /// It stays, or there is none yet.
    Keep,
    /// It is this one from now on.
    Set(Pin),
    /// They have none any more.
    Remove,
}

impl Desk {
    /// The people behind the desk.
    #[must_use]
    pub fn staff(&self) -> Staff {
        Staff::of(&self.history)
    }

    /// Who is at the desk; empty where nobody said.
    #[must_use]
    pub fn operator(&self) -> &str {
        &self.operator
    }

    /// Says what somebody is, and what becomes of their PIN.
    ///
    /// # Errors
    /// [`Error::NoName`], [`Error::BadPin`] where it is among the first that anybody would try, [`Error::NeedsPin`],
    /// [`Error::Store`].
    pub fn set_staff(&mut self, name: &str, role: Role, pin: PinChange, when: When) -> Result<Done, Error> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().all(crate::code::is_control) {
            return Err(Error::NoName);
        }
        let pin = match pin {
            PinChange::Keep => self.staff().member(&name).and_then(|member| member.pin.clone()),
            PinChange::Set(pin) if pin.is_obvious() => {
                return Err(Error::BadPin("it is among the first that anybody would try"));
            }
            PinChange::Set(pin) => Some(PinHash::of(&pin, salt())),
            PinChange::Remove => None,
        };
        self.say(StaffSet { name, role: Some(role), pin, approved_by: None }, when)
    }

    /// Says that somebody is not behind the desk any more. What they did stays theirs.
    ///
    /// # Errors
    /// [`Error::NoSuchStaff`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn remove_staff(&mut self, name: &str, when: When) -> Result<Done, Error> {
        let name = self.known(name)?;
        self.say(StaffSet { name, role: None, pin: None, approved_by: None }, when)
    }

    /// Takes everybody's PIN away, for an event whose PINs nobody knows any more. It needs none: it needs the office
    /// file, which is kept where only the office is.
    ///
    /// # Errors
    /// [`Error::NotTheOffice`], [`Error::Store`].
    pub fn forget_pins(&mut self, when: When) -> Result<usize, Error> {
        if self.store.ticket_key()?.is_none() {
            return Err(Error::NotTheOffice);
        }
        self.transact(as_written(when), |act| {
            let staff = Staff::of(act.history);
            let with_pin: Vec<_> = staff.all().filter(|member| member.pin.is_some()).collect();
            for member in &with_pin {
                let (name, role) = (member.name.clone(), Some(member.role));
                act.append(None, Payload::StaffSet(StaffSet { name, role, pin: None, approved_by: None }))?;
            }
            Ok(with_pin.len())
        })
    }

    /// Takes a PIN for something that the event keeps for some. Each try is written down; after five wrong ones in a
    /// row the next has to wait, longer each time.
    ///
    /// # Errors
    /// [`Error::BadPin`], [`Error::WrongPin`] also for a name that may not do that or that nobody has,
    /// [`Error::PinWaits`], [`Error::Store`].
    pub fn approve(&mut self, name: &str, pin: &str, right: Right, when: When) -> Result<Approval, Error> {
        self.enter_pin(name, pin, Some(right), when)
    }

    /// Takes a PIN for whatever comes next, as far as its owner may do that.
    ///
    /// # Errors
    /// Those of [`Self::approve`].
    pub fn vouch(&mut self, name: &str, pin: &str, when: When) -> Result<Approval, Error> {
        self.enter_pin(name, pin, None, when)
    }

    /// Says who is at the desk: their entries bear it. Somebody with a PIN enters it, and may then do here what their
    /// role may, without being asked again.
    ///
    /// # Errors
    /// [`Error::NameKept`] where the name has a PIN and none is given, else those of [`Self::approve`].
    pub fn take_seat(&mut self, name: &str, pin: Option<&str>, when: When) -> Result<(), Error> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let known = self.staff().member(&name).cloned();
        let has_pin = known.as_ref().is_some_and(|member| member.pin.is_some());
        let name = known.map_or(name, |member| member.name);
        let seated = match pin {
            _ if !has_pin => None,
            Some(pin) => Some(self.enter_pin(&name, pin, None, when)?),
            None => return Err(Error::NameKept(name)),
        };
        self.sit_down(&name);
        self.seated = seated;
        Ok(())
    }

    /// Does `work` with what `approval` lets be done.
    pub fn with_approval<T>(&mut self, approval: Option<Approval>, work: impl FnOnce(&mut Self) -> T) -> T {
        self.stand_by(approval);
        let done = work(self);
        self.stand_by(None);
        done
    }

    /// Whoever approved stands by until somebody else does, or nobody: see [`Self::with_approval`].
    pub fn stand_by(&mut self, approval: Option<Approval>) {
        self.approval = approval;
    }

    /// Whether `right` would be granted here without anybody being asked: nobody need be, or whoever approves what is
    /// done now or sits here may.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        let staff = self.staff();
        staff.who_may(right).is_empty()
            || [&self.approval, &self.seated].into_iter().flatten().any(|by| staff.may(&by.name, right))
    }

    fn known(&self, name: &str) -> Result<String, Error> {
        let known = self.staff().member(name).map(|member| member.name.clone());
        known.ok_or_else(|| Error::NoSuchStaff(name.chars().take(80).collect()))
    }

    fn say(&mut self, set: StaffSet, when: When) -> Result<Done, Error> {
        self.transact(as_written(when), |act| {
            let approved_by = act.permit(Right::Staff)?;
            act.done(None, Payload::StaffSet(StaffSet { approved_by, ..set }))
        })
    }

    fn enter_pin(
        &mut self,
        name: &str,
        pin: &str,
        right: Option<Right>,
        when: When,
    ) -> Result<Approval, Error> {
        let pin = Pin::parse(pin)?;
        self.refresh()?;
        let now = when.written_at;
        let staff = self.staff();
        let Some(member) = staff.member(name).filter(|member| member.pin.is_some()) else {
            // A name that has none costs the same time as one that has.
            PinHash::of_nobody(&pin);
            return Err(Error::WrongPin { name: name.chars().take(80).collect(), wait: 0 });
        };
        let name = member.name.clone();
        let wait = member.wait(now);
        if wait > 0 {
            return Err(Error::PinWaits { name, wait });
        }
        let fits = member.pin.as_ref().is_some_and(|known| known.fits(&pin));
        let accepted = fits && right.is_none_or(|right| staff.may(&name, right));
        let entered = PinEntered { name: name.clone(), accepted, right };
        self.transact(as_written(when), |act| act.append(None, Payload::PinEntered(entered)))?;
        if accepted {
            return Ok(Approval { name });
        }
        let wait = self.staff().member(&name).map_or(0, |member| member.wait(now));
        Err(Error::WrongPin { name, wait })
    }
}

impl Act<'_> {
    /// Sees that somebody may do this: whoever approved it, else whoever sits here. Answers who, for the entry; none
    /// where the event keeps it for nobody.
    pub(super) fn permit(&self, right: Right) -> Result<Option<String>, Error> {
        let staff = Staff::of(self.history);
        let who = staff.who_may(right);
        if who.is_empty() {
            return Ok(None);
        }
        [self.approval, self.seated]
            .into_iter()
            .flatten()
            .find(|approval| staff.may(&approval.name, right))
            .map(|approval| Some(approval.name.clone()))
            .ok_or_else(|| Error::NeedsPin {
                right,
                who: who.iter().map(|member| member.name.clone()).collect(),
            })
    }

    /// Whether what `operator` did at `desk` is somebody else's, seen from here. Where one of the two is not known by
    /// name, desks are told apart.
    pub(super) fn is_others(&self, operator: &str, desk: crate::ids::DeskId) -> bool {
        if operator.is_empty() || self.operator.is_empty() {
            return *self.desk != Some(desk);
        }
        fold_exactly(operator) != fold_exactly(self.operator)
    }
}

/// Of PINs it counts when they were entered, whatever instant a script declares.
const fn as_written(when: When) -> When {
    When::at(when.written_at)
}

fn salt() -> [u8; 16] {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).expect("the system has a source of random numbers");
    salt
}
