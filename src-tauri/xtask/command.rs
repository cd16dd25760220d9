//! Starting other programs.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::{Error, Result};

/// The Cargo that runs this program, started in the root.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(root);
    command
}

/// Shows a command, runs it to its end, and stops at a failure with its status.
pub(crate) fn run(command: &mut Command) -> Result {
    println!("$ {}", line(command));
    let status = status(command)?;
    if status == Some(0) { Ok(()) } else { Err(Error::Failed { command: line(command), status }) }
}

/// Runs a command to its end; the status is `None` where a signal ended it.
pub(crate) fn status(command: &mut Command) -> Result<Option<i32>> {
    match command.status() {
        Ok(status) => Ok(status.code()),
        Err(source) => Err(Error::Start { command: line(command), source }),
    }
}

/// What a command prints, or `None` where it isn't there or fails: for asking a machine what it has.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    [program].into_iter().chain(command.get_args()).map(word).collect::<Vec<_>>().join(" ")
}

/// One word of a command line, quoted where a shell would split it.
fn word(text: &OsStr) -> String {
    let text = text.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "-_=./:+,@\\".contains(c);
    if !text.is_empty() && text.chars().all(plain) { text.into_owned() } else { format!("\"{text}\"") }
}
