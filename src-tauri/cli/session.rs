//! An open desk for the length of one verb, and the clock.

use usher_core::desk::When;
use usher_core::seat::View;
use usher_core::store::{Access, Store};
use usher_core::{Desk, Instant};

use super::arguments::General;
use super::error::Error;
use super::staff::{PIN, read_pin};
use crate::clock::system_clock;
use crate::texts::Texts;
use crate::wire::DeskNames;

/// A desk, and what time it is there.
pub(super) struct Session {
    pub(super) desk: Desk,
    pub(super) now: Instant,
    pub(super) practice: bool,
    pub(super) texts: Texts,
    at: Option<Instant>,
}

impl Session {
    pub(super) fn to_read(general: &General) -> Result<Self, Error> {
        Self::open(general, Access::Read)
    }

    pub(super) fn to_write(general: &General) -> Result<Self, Error> {
        Self::open(general, Access::Write)
    }

    fn open(general: &General, access: Access) -> Result<Self, Error> {
        let path = general.event.as_deref().ok_or(Error::NoEventNamed)?;
        Self::on(Store::open(path, access)?, access, general)
    }

    fn on(store: Store, access: Access, general: &General) -> Result<Self, Error> {
        let offset = store.practice_offset()?;
        let mut desk = Desk::open(store, &general.desk)?;
        desk.sit_down(&general.operator);
        let now = system_clock().plus_micros(offset.unwrap_or(0));
        let mut session =
            Self { desk, now, practice: offset.is_some(), texts: general.texts(), at: general.at };
        if access == Access::Write {
            session.seat(general)?;
        }
        Ok(session)
    }

    /// Lets whoever has a PIN enter it: who is at the desk, and who approves. One who is both enters it once.
    fn seat(&mut self, general: &General) -> Result<(), Error> {
        let when = self.when();
        let is_both = general.approved_by.as_ref().is_some_and(|name| *name == general.operator);
        let staff = self.desk.staff();
        if staff.member(&general.operator).is_some_and(|member| member.pin.is_some()) {
            let pin = read_pin(PIN, &general.operator, &self.texts)?;
            self.desk.take_seat(&general.operator, Some(&pin), when)?;
        }
        if let Some(name) = general.approved_by.as_ref().filter(|_| !is_both) {
            let approval = self.desk.vouch(name, &read_pin(PIN, name, &self.texts)?, when)?;
            self.desk.stand_by(Some(approval));
        }
        Ok(())
    }

    /// Looks at the clock again, for a verb that goes on; somebody may have moved that of practice.
    pub(super) fn look_at_the_clock(&mut self) -> Result<(), Error> {
        let offset = self.desk.store().practice_offset()?;
        self.now = system_clock().plus_micros(offset.unwrap_or(0));
        Ok(())
    }

    /// The instants that a writing verb bears.
    pub(super) fn when(&self) -> When {
        When { read_at: self.at.unwrap_or(self.now), written_at: self.now }
    }

    /// The history at an instant at which everything known is past.
    pub(super) fn view(&self) -> View<'_> {
        self.desk.view(self.desk.history().known_at(self.when().read_at))
    }

    pub(super) fn desk_names(&self) -> Result<DeskNames, Error> {
        Ok(self.desk.desks()?.into_iter().map(|desk| (desk.id, desk.name)).collect())
    }
}
