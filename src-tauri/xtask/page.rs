//! The window's page, built from `ui/` and the catalogue of texts.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::command::run;
use crate::error::{Error, Result};
use crate::setup::{NPM, changed_at};

/// What the page is made of, below the root.
const SOURCES: [&str; 7] = [
    "ui/src",
    "ui/index.html",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "assets/texts",
];
/// What is there only once the page is built: a fresh build of the program puts a note in its place.
const BUILT: &str = "ui/dist/assets";

/// Builds the page, where anything it is made of changed since.
pub(crate) fn build(root: &Path) -> Result {
    let mut newest = None;
    for source in SOURCES {
        newest = newest.max(newest_below(&root.join(source))?);
    }
    if changed_at(&root.join(BUILT)) >= newest {
        return Ok(());
    }
    script(root, "build")
}

/// Runs one of the scripts of `ui/package.json`.
pub(crate) fn script(root: &Path, name: &str) -> Result {
    run(Command::new(NPM).args(["run", "--silent", name]).current_dir(root.join("ui")).stdin(Stdio::null()))
}

/// When a file, or the newest one below a folder, was last written.
fn newest_below(path: &Path) -> Result<Option<SystemTime>> {
    let failed = |source| Error::Path { path: path.to_owned(), source };
    let mut newest = changed_at(path);
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(failed)? {
            newest = newest.max(newest_below(&entry.map_err(failed)?.path())?);
        }
    }
    Ok(newest)
}
