//! Everything that can go wrong in a developer's command, and the sentence for it.

use std::ffi::OsString;
use std::fmt::{Display, Formatter};
use std::io;
use std::path::PathBuf;

use crate::VERBS;

/// What a developer's command answers: nothing, or what stopped it.
pub(crate) type Result<T = ()> = std::result::Result<T, Error>;

/// What stopped a developer's command.
#[derive(Debug)]
pub(crate) enum Error {
    /// `bench scan` without its folder.
    BenchScanUsage,
    /// A command ran and failed; the status is `None` where a signal ended it.
    Failed { command: String, status: Option<i32> },
    /// `fuzz` with something that is no number of seconds.
    FuzzUsage,
    /// The page needs Node, which is not there.
    NoNode,
    /// A file or folder could not be read, made or removed.
    Path { path: PathBuf, source: io::Error },
    /// A program could not be started at all.
    Start { command: String, source: io::Error },
    /// System packages are missing, and this program cannot install them here.
    SystemPackages { why: &'static str, advice: String },
    /// A verb got an argument that it doesn't take.
    UnexpectedArgument { verb: OsString, argument: OsString },
    /// No such verb.
    UnknownVerb { verb: OsString },
}

impl Error {
    /// The status to end with: that of the command that failed, else 1.
    pub(crate) fn exit_status(&self) -> u8 {
        match self {
            Self::Failed { status: Some(status), .. } => u8::try_from(*status).unwrap_or(1),
            _ => 1,
        }
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BenchScanUsage => {
                write!(f, "`bench scan` wants a folder of pictures: `cargo xtask bench scan --data DIR`")
            }
            Self::Failed { command, status: Some(status) } => {
                write!(f, "`{command}` failed with status {status}")
            }
            Self::Failed { command, status: None } => write!(f, "`{command}` was ended by a signal"),
            Self::FuzzUsage => {
                write!(f, "`fuzz` takes a number of seconds and nothing else: `cargo xtask fuzz 600`")
            }
            Self::NoNode => {
                write!(f, "the page in `ui/` needs Node 20 or newer with npm, which is not installed")
            }
            Self::Path { path, source } => write!(f, "`{}`: {source}", path.display()),
            Self::Start { command, source } => write!(f, "`{command}` cannot be started: {source}"),
            Self::SystemPackages { why, advice } => {
                write!(f, "they cannot be installed from here: {why}\n{advice}")
            }
            Self::UnexpectedArgument { verb, argument } => {
                write!(f, "`{}` takes no argument `{}`", verb.display(), argument.display())
            }
            Self::UnknownVerb { verb } => write!(f, "no verb `{}`; there are:\n\n{VERBS}", verb.display()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Path { source, .. } | Self::Start { source, .. } => Some(source),
            _ => None,
        }
    }
}
