//! What can be wrong with a picture. That no code is on it is no error.

use std::path::PathBuf;

/// A picture that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The file is not there, or may not be read.
    #[error("cannot read `{path}`: {source}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Neither PNG nor JPEG.
    #[error("{0} is neither PNG nor JPEG: save the picture as one of them")]
    WrongFormat(Name),
    /// More bytes or pixels than a picture of a code needs.
    #[error("{0} is too large: take a smaller picture, of the code alone")]
    TooLarge(Name),
    /// Cut or garbled.
    #[error("{name} is damaged ({detail}): take the picture again")]
    Damaged {
        /// Which picture.
        name: Name,
        /// What is wrong.
        detail: String,
    },
}

/// What to call a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A file.
    File(PathBuf),
    /// Bytes that came from elsewhere.
    Pasted,
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(f, "`{}`", path.display()),
            Self::Pasted => f.write_str("the picture"),
        }
    }
}
