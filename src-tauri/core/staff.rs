//! The people behind the desk: their names, their roles, their PINs, and what a role may do.
//!
//! An event may do without all of this: where nobody has a PIN, everybody may do everything, as before. A PIN keeps
//! what a colleague at the desk must not decide alone for those who may. It is no lock on the file: whoever can write
//! to the event file past this program needs no PIN, and whoever has a copy of it can try a million PINs in a day or
//! two. So a PIN opens rights in this program and nothing else; the ticket key never hangs on it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use serde::{Deserialize, Serialize};

use crate::history::History;
use crate::search::fold_exactly;
use crate::{Error, Instant};

/// Wrong PINs in a row after which the next one has to wait.
const FREE_TRIES: u32 = 5;
/// How long the first wait is, in seconds; each further wrong PIN doubles it.
const FIRST_WAIT: i64 = 30;
/// The longest wait, in seconds: nobody can lock somebody else out for good.
const LONGEST_WAIT: i64 = 15 * 60;

/// Memory for one hash, in KiB.
const MEMORY: u32 = 64 * 1024;
/// How often that memory is gone through.
const PASSES: u32 = 3;

/// What somebody is at the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Checks guests in.
    Desk,
    /// Decides at the door what the desk may not.
    Supervisor,
    /// Sets the event up, and says who is what.
    Organizer,
}

impl Role {
    /// All of them, from who may least to who may most.
    pub const ALL: &[Self] = &[Self::Desk, Self::Supervisor, Self::Organizer];

    /// The word for it, in files and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Supervisor => "supervisor",
            Self::Organizer => "organizer",
        }
    }

    /// Whether this role may do it, at an event that keeps it for somebody.
    #[must_use]
    pub const fn may(self, right: Right) -> bool {
        match right {
            Right::Override
            | Right::GrantLunch
            | Right::UndoOthers
            | Right::CloseArrivals
            | Right::SetUp
            | Right::LeaveKiosk
            | Right::Share => matches!(self, Self::Supervisor | Self::Organizer),
            Right::Staff => matches!(self, Self::Organizer),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Role {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let word = text.trim().to_lowercase();
        Self::ALL
            .iter()
            .copied()
            .find(|role| role.as_str() == word)
            .ok_or_else(|| "give desk, supervisor or organizer".to_owned())
    }
}

/// What an event may keep for some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    /// Admitting somebody who is cancelled or not confirmed, or into a full room.
    Override,
    /// Giving a plate to somebody who has no right to one.
    GrantLunch,
    /// Undoing what somebody else did.
    UndoOthers,
    /// Saying that nobody else is expected.
    CloseArrivals,
    /// Settings, lists of people and reports, tickets, desk files, what other laptops wrote.
    SetUp,
    /// Leaving the screen for guests.
    LeaveKiosk,
    /// Showing the figures to whoever has a link.
    Share,
    /// Who is what, and their PINs.
    Staff,
}

impl Right {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Override,
        Self::GrantLunch,
        Self::UndoOthers,
        Self::CloseArrivals,
        Self::SetUp,
        Self::LeaveKiosk,
        Self::Share,
        Self::Staff,
    ];

    /// What it is to do that, in words that end a sentence.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Override => "admitting somebody against the rule",
            Self::GrantLunch => "giving a lunch that is not due",
            Self::UndoOthers => "undoing what somebody else did",
            Self::CloseArrivals => "closing arrivals",
            Self::SetUp => "changing the set-up",
            Self::LeaveKiosk => "leaving the screen for guests",
            Self::Share => "sharing the figures",
            Self::Staff => "saying who is what",
        }
    }
}

/// Six digits that somebody knows. It is shown nowhere, not even in a message.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// How many digits it has.
    pub const DIGITS: usize = 6;

    /// Reads a PIN as it was typed, in the digits of any keyboard.
    ///
    /// # Errors
    /// [`Error::BadPin`].
    pub fn parse(text: &str) -> Result<Self, Error> {
        let digits: Option<String> =
            text.chars().filter(|letter| !letter.is_whitespace()).map(digit).collect();
        digits
            .filter(|digits| digits.len() == Self::DIGITS)
            .map(Self)
            .ok_or(Error::BadPin("it has six digits"))
    }

    /// Whether it is among the first that anybody would try.
    #[must_use]
    pub fn is_obvious(&self) -> bool {
        let steps = |step: i16| {
            self.0.as_bytes().windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step)
        };
        let (first, second) = self.0.split_at(Self::DIGITS / 2);
        steps(0)
            || steps(1)
            || steps(-1)
            || first == second
            || self.0.starts_with("19")
            || self.0.starts_with("20")
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// A digit of any script in which numbers are typed, as the plain one.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [char; 5] = ['0', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{FF10}'];
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// A PIN as the file keeps it: argon2id with a salt of its own, written as PHC strings are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PinHash(String);

impl PinHash {
    /// The hash of `pin` with this salt.
    #[must_use]
    pub fn of(pin: &Pin, salt: [u8; 16]) -> Self {
        let salt = SaltString::encode_b64(&salt).expect("sixteen bytes are a salt");
        let hash = hasher().hash_password(pin.0.as_bytes(), &salt).expect("its parameters are sound");
        Self(hash.to_string())
    }

    /// Whether it is the hash of `pin`. It takes the same time whichever digit is wrong.
    #[must_use]
    pub fn fits(&self, pin: &Pin) -> bool {
        PasswordHash::new(&self.0)
            .ok()
            // A file from elsewhere must not make this computer spend more than ours do.
            .filter(|hash| {
                Params::try_from(hash).is_ok_and(|asked| {
                    asked.m_cost() <= MEMORY && asked.t_cost() <= PASSES && asked.p_cost() == 1
                })
            })
            .is_some_and(|hash| hasher().verify_password(pin.0.as_bytes(), &hash).is_ok())
    }

    /// Takes as long as [`Self::fits`] does, for a name that has no PIN.
    pub(crate) fn of_nobody(pin: &Pin) {
        let _ = Self::of(pin, [0; 16]);
    }
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY, PASSES, 1, None).expect("sound parameters");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// One of the people behind the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Their name, as it was written last.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// Their PIN; none where they have none.
    pub pin: Option<PinHash>,
    /// Wrong PINs in a row, and when the last one was entered.
    wrong: Option<(u32, Instant)>,
}

impl Member {
    /// How many seconds the next try has to wait yet.
    #[must_use]
    pub fn wait(&self, now: Instant) -> u32 {
        let Some((tries, last)) = self.wrong.filter(|(tries, _)| *tries >= FREE_TRIES) else {
            return 0;
        };
        let doubled =
            FIRST_WAIT.checked_shl(tries - FREE_TRIES).filter(|wait| *wait > 0).unwrap_or(LONGEST_WAIT);
        let wait = doubled.min(LONGEST_WAIT) * 1_000_000;
        let gone = now.micros_since(last);
        // Whoever can turn the clock back can turn it forward too; a clock that is corrected must lock nobody out.
        let left = if gone < 0 { 0 } else { (wait - gone).max(0) };
        u32::try_from((left + 999_999) / 1_000_000).unwrap_or(u32::MAX)
    }

    /// Wrong PINs in a row.
    #[must_use]
    pub fn wrong_tries(&self) -> u32 {
        self.wrong.map_or(0, |(tries, _)| tries)
    }
}

/// The people behind the desk, as the journal knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Staff {
    members: BTreeMap<String, Member>,
}

impl Staff {
    /// The fold of what was said of them, and of the PINs that were entered.
    #[must_use]
    pub fn of(history: &History) -> Self {
        let mut members = BTreeMap::new();
        for mark in history.staff.all() {
            let set = &mark.what;
            let key = fold_exactly(&set.name);
            match set.role {
                Some(role) => {
                    let member = Member { name: set.name.clone(), role, pin: set.pin.clone(), wrong: None };
                    members.insert(key, (mark.order, member));
                }
                None => {
                    members.remove(&key);
                }
            }
        }
        for mark in history.pins_entered.all() {
            // Tries at a PIN that was changed since say nothing about the new one.
            if let Some((since, member)) = members.get_mut(&fold_exactly(&mark.what.name))
                && *since < mark.order
            {
                member.wrong = match (mark.what.accepted, member.wrong) {
                    (true, _) => None,
                    (false, wrong) => {
                        Some((wrong.map_or(0, |(tries, _)| tries).saturating_add(1), mark.order.at))
                    }
                };
            }
        }
        Self { members: members.into_iter().map(|(key, (_, member))| (key, member)).collect() }
    }

    /// All of them, by name.
    pub fn all(&self) -> impl Iterator<Item = &Member> {
        self.members.values()
    }

    /// The one of this name, whatever its case.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.get(&fold_exactly(name))
    }

    /// Whether anybody has a PIN.
    #[must_use]
    pub fn has_pins(&self) -> bool {
        self.all().any(|member| member.pin.is_some())
    }

    /// Those who may do it with their PIN; nobody where the event keeps it for no one, and everybody may.
    #[must_use]
    pub fn who_may(&self, right: Right) -> Vec<&Member> {
        let with_pin = || self.all().filter(|member| member.pin.is_some());
        let may: Vec<&Member> = with_pin().filter(|member| member.role.may(right)).collect();
        if may.is_empty() && right == Right::Staff {
            // Where there is no organizer, a supervisor says who is what: else anybody could make themselves one.
            return with_pin().filter(|member| member.role >= Role::Supervisor).collect();
        }
        may
    }

    /// Whether the one of this name may do it.
    #[must_use]
    pub fn may(&self, name: &str, right: Right) -> bool {
        let key = fold_exactly(name);
        self.who_may(right).iter().any(|member| fold_exactly(&member.name) == key)
    }
}
