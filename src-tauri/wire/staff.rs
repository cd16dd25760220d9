//! Who is at this desk, and what the event keeps for some.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use usher_core::Desk;
use usher_core::staff::{Right, Role};

/// How many names of people who sat here before are shown.
const KNOWN: usize = 12;

/// The people behind the desk, and who is at this one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct AtTheDesk {
    /// Who is at this desk; empty where nobody said.
    pub(crate) operator: String,
    /// Names that can be chosen: those who have a role, then those who did something, the last one first.
    pub(crate) known: Vec<KnownName>,
    /// Who has a role.
    pub(crate) staff: Vec<StaffMember>,
    /// What cannot be done here without a PIN, and whose it takes.
    #[cfg_attr(test, ts(type = "Partial<Record<Right, string[]>>"))]
    pub(crate) kept: BTreeMap<Right, Vec<String>>,
    /// Whether Set-up is open: it is kept for nobody, or somebody opened it.
    pub(crate) set_up_open: bool,
}

/// Somebody who has a role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct StaffMember {
    /// Their name.
    pub(crate) name: String,
    /// What they are.
    #[cfg_attr(test, ts(type = "StaffRole"))]
    pub(crate) role: Role,
    /// Whether they have a PIN.
    pub(crate) has_pin: bool,
}

/// A name that can be chosen for this desk.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct KnownName {
    /// The name.
    pub(crate) name: String,
    /// What they are, where somebody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(type = "StaffRole"))]
    pub(crate) role: Option<Role>,
    /// Whether they enter a PIN.
    pub(crate) has_pin: bool,
}

/// Whose PIN was entered for what is asked.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Pinned {
    /// Whose.
    pub(crate) by: String,
    /// The PIN.
    pub(crate) pin: String,
}

impl AtTheDesk {
    /// Who is at `desk`, and what it may do by itself.
    pub(crate) fn of(desk: &Desk, set_up_open: bool) -> Self {
        let staff = desk.staff();
        let members: Vec<StaffMember> = staff
            .all()
            .map(|member| StaffMember {
                name: member.name.clone(),
                role: member.role,
                has_pin: member.pin.is_some(),
            })
            .collect();
        let mut others: Vec<_> =
            desk.history().operators.iter().filter(|(name, _)| staff.member(name).is_none()).collect();
        others.sort_by_key(|(_, last)| std::cmp::Reverse(**last));
        let with_role = members.iter().map(|member| KnownName {
            name: member.name.clone(),
            role: Some(member.role),
            has_pin: member.has_pin,
        });
        let without =
            others.into_iter().map(|(name, _)| KnownName { name: name.clone(), role: None, has_pin: false });
        let known = with_role.chain(without).take(KNOWN).collect();
        let kept: BTreeMap<Right, Vec<String>> = Right::ALL
            .iter()
            .filter(|right| !desk.may(**right))
            .map(|right| (*right, staff.who_may(*right).iter().map(|member| member.name.clone()).collect()))
            .collect();
        let set_up_open = set_up_open || !kept.contains_key(&Right::SetUp);
        Self { operator: desk.operator().to_owned(), known, staff: members, kept, set_up_open }
    }
}
