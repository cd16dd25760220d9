//! The systems that issue tickets, and how their codes look.

use std::fmt;

use super::Code;

/// A system that issues tickets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum System {
    /// Indico.
    Indico,
    /// pretix.
    Pretix,
    /// alf.io.
    Alfio,
    /// Hi.Events.
    HiEvents,
    /// Attendize.
    Attendize,
    /// Eventyay, which was Open Event.
    Eventyay,
    /// Eventbrite.
    Eventbrite,
}

impl System {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Indico,
        Self::Pretix,
        Self::Alfio,
        Self::HiEvents,
        Self::Attendize,
        Self::Eventyay,
        Self::Eventbrite,
    ];

    /// Its name, as its makers write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Indico => "Indico",
            Self::Pretix => "pretix",
            Self::Alfio => "alf.io",
            Self::HiEvents => "Hi.Events",
            Self::Attendize => "Attendize",
            Self::Eventyay => "Eventyay",
            Self::Eventbrite => "Eventbrite",
        }
    }

    /// The system whose name `name` is or begins with, whatever its case and punctuation: `alfio`,
    /// `indico check-in`. None for a system whose codes have no form of their own.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let letters = |text: &str| -> String {
            text.chars().filter(|character| character.is_alphanumeric()).collect::<String>().to_lowercase()
        };
        let name = letters(name);
        if name.starts_with("openevent") {
            return Some(Self::Eventyay);
        }
        Self::ALL.iter().copied().find(|system| name.starts_with(&letters(system.name())))
    }

    /// Whether `code` has the form of its tickets. Where the roster came from a system, that is enough to ask
    /// whose it is; a text of such a form elsewhere may be anything.
    #[must_use]
    pub fn may_issue(self, code: &Code) -> bool {
        if code.system() == Some(self) {
            return true;
        }
        let text = match code {
            Code::Uuid(_) => return matches!(self, Self::Indico | Self::Alfio),
            Code::Foreign(_, text) | Code::Opaque(text) => text.as_str(),
            Code::Ticket(_)
            | Code::MisreadTicket(_)
            | Code::Indico { .. }
            | Code::PretixSigned(_)
            | Code::NotATicket(..) => return false,
        };
        match self {
            // The length is a setting of the event; older events have letters of both cases, thirty-two of them.
            Self::Pretix => (text.len() >= 12 && is_pretix_random(text)) || is_alphanumeric(text, 32),
            Self::Attendize => is_alphanumeric(text, ATTENDIZE) || is_number(text),
            Self::Eventbrite => text.len() >= 8 && is_number(text),
            Self::Indico | Self::Alfio | Self::HiEvents | Self::Eventyay => false,
        }
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How many letters and digits a reference of Attendize has; those of older events are numbers.
const ATTENDIZE: usize = 15;

/// Whether these are letters and digits of which pretix makes its random secrets: small letters without i, l
/// and o, digits without 0 and 1 (`RandomTicketSecretGenerator`).
pub(super) fn is_pretix_random(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && !text.contains(['i', 'l', 'o', '0', '1'])
}

pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_alphanumeric(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
