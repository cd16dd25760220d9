//! What can be wrong with a picture. That no code is on it is no error.

use std::fmt;
use std::path::{Path, PathBuf};

/// A picture that cannot be looked at.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The file is not there, or may not be read.
    #[error("cannot read `{}` ({source}): check that it is there and that you may open it", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Neither PNG nor JPEG, whatever the file is called.
    #[error("{0} is neither PNG nor JPEG: save the picture as one of them")]
    WrongFormat(Picture),
    /// More bytes, pixels or memory than a picture of a code needs.
    #[error("{0} is too large: take a smaller picture, of the code alone")]
    TooLarge(Picture),
    /// Cut or garbled.
    #[error("{picture} is damaged ({detail}): take or copy the picture again")]
    Damaged {
        /// Which picture.
        picture: Picture,
        /// What the decoder stumbled over.
        detail: String,
    },
}

/// Which picture is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// The file at this path.
    File(PathBuf),
    /// Bytes that came without a name.
    Unnamed,
}

impl From<&Path> for Picture {
    fn from(path: &Path) -> Self {
        Self::File(path.to_owned())
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "`{}`", path.display()),
            Self::Unnamed => f.write_str("the picture"),
        }
    }
}
