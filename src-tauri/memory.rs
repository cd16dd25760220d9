//! What this computer remembers from one start of the window to the next, a file a topic. To have forgotten something
//! costs a click: what is not there or can't be read is none.

use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::files::{FileError, write_file};

/// What the file at `path` remembers.
pub(crate) fn remembered<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Remembers `what` in the file at `path`.
pub(crate) fn remember<T: Serialize>(path: &Path, what: &T) -> Result<(), FileError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|source| FileError::File {
        doing: "make",
        path: folder.to_owned(),
        source,
    })?;
    write_file(path, &serde_json::to_vec_pretty(what).expect("what is remembered is JSON"))
}
