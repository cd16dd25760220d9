//! What is known of this computer's hand scanner: found by a trial in Set-up, and kept beside the path of the last event.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::{FileError, write_file};

/// What it is kept in.
const FILE: &str = "scanner.json";

/// What a trial found of a hand scanner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct KnownScanner {
    /// The layout to which the scanner is set, by its name in the page's tables; `computer` where the computer reads it
    /// rightly as it is.
    reader: String,
    /// By what its codes are closed.
    ending: ScannerEnding,
    /// The mean time between two keys, in milliseconds.
    gap: u32,
}

/// By what a scanner closes its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum ScannerEnding {
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// Nothing: a pause follows.
    #[serde(rename = "pause")]
    Pause,
}

/// What the last trial found; none where there was none, or what is kept can't be read: a trial costs ten seconds.
pub(crate) fn remembered(folder: &Path) -> Option<KnownScanner> {
    serde_json::from_slice(&fs::read(folder.join(FILE)).ok()?).ok()
}

/// Keeps what a trial found.
pub(crate) fn remember(folder: &Path, scanner: &KnownScanner) -> Result<(), FileError> {
    fs::create_dir_all(folder).map_err(|source| FileError::File {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    let text = serde_json::to_vec_pretty(scanner).expect("a scanner is JSON");
    write_file(&folder.join(FILE), &text)
}

#[cfg(test)]
mod tests {
    use super::{KnownScanner, ScannerEnding, remember, remembered};

    #[test]
    fn what_was_found_is_known_the_next_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path().join("anew");
        assert_eq!(remembered(&folder), None);
        let scanner = KnownScanner { reader: "us".to_owned(), ending: ScannerEnding::Tab, gap: 4 };
        remember(&folder, &scanner).expect("it can be kept");
        assert_eq!(remembered(&folder), Some(scanner));
        std::fs::write(folder.join("scanner.json"), "{").expect("a file");
        assert_eq!(remembered(&folder), None);
    }
}
