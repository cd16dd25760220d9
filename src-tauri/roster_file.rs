//! Roster files of other systems: opened in a process of their own, and understood by what the event remembers.
//!
//! Nobody vouches for a file that came by mail. What takes it apart is this program once more, started with
//! [`VERB`]: it reads bytes, writes rows, and ends. Whatever it does, the desk stands: its memory has a bound
//! where the system knows one (Linux), and its time everywhere.

use std::env;
use std::io::{self, BufWriter, Read, Write};
use std::panic;
use std::process::{self, Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use usher_core::history::History;
use usher_intake::{Choice, FileProblem, Opened, Understood, Wanted, understand};

/// The verb of the process that opens a file: bytes in, rows out.
pub(crate) const VERB: &str = "open-roster";

/// How long it may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How much memory it may take besides what it begins with, in bytes.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 140 << 20;

/// Opens `bytes` in a process of its own.
///
/// # Errors
/// [`FileProblem`], [`FileProblem::BrokenOff`] where the process did not end well.
pub(crate) fn open(bytes: Vec<u8>, choice: &Choice) -> Result<Opened, FileProblem> {
    let broken_off = |why: &dyn ToString| FileProblem::BrokenOff(why.to_string());
    let program = env::current_exe().map_err(|error| broken_off(&error))?;
    let mut child = Command::new(program)
        .arg(VERB)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| broken_off(&error))?;
    let answer = converse(&mut child, bytes, choice);
    // A process that has answered, or never will.
    let _ = child.kill();
    let _ = child.wait();
    answer
}

fn converse(child: &mut Child, bytes: Vec<u8>, choice: &Choice) -> Result<Opened, FileProblem> {
    let broke_off = || FileProblem::BrokenOff("it took too much memory, or the file is damaged".to_owned());
    let (Some(mut input), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(broke_off());
    };
    let mut question = serde_json::to_vec(choice).unwrap_or_default();
    question.push(b'\n');
    thread::spawn(move || {
        // A process that is gone reads nothing; its answer says so.
        let _ = input.write_all(&question).and_then(|()| input.write_all(&bytes));
    });
    let (answered, answer) = mpsc::channel();
    thread::spawn(move || {
        let mut text = Vec::new();
        let read = output.read_to_end(&mut text).map(|_| text);
        let _ = answered.send(read);
    });
    match answer.recv_timeout(PATIENCE) {
        Ok(Ok(text)) => serde_json::from_slice(&text).unwrap_or_else(|_| Err(broke_off())),
        Ok(Err(error)) => Err(FileProblem::BrokenOff(error.to_string())),
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
            Err(FileProblem::BrokenOff(format!("it took more than {} s", PATIENCE.as_secs())))
        }
    }
}

/// The other end: reads a file from standard input, and writes its rows to standard output.
pub(crate) fn answer_parent() -> ExitCode {
    match answer() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(2),
    }
}

fn answer() -> io::Result<()> {
    bound_memory()?;
    // To tell of a panic takes memory too, and it may be that there is none left.
    panic::set_hook(Box::new(|_| process::abort()));
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let line = bytes.iter().position(|&byte| byte == b'\n').unwrap_or(bytes.len());
    let choice: Choice = serde_json::from_slice(&bytes[..line]).unwrap_or_default();
    let opened = usher_intake::open(bytes.get(line + 1..).unwrap_or_default(), &choice);
    drop(bytes);
    let mut output = BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut output, &opened)?;
    output.flush()
}

#[cfg(target_os = "linux")]
fn bound_memory() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // The window's libraries take theirs before the first line of ours.
    let status = std::fs::read_to_string("/proc/self/status")?;
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmData:")?.split_whitespace().next());
    let begun: u64 = kilobytes.and_then(|number| number.parse().ok()).unwrap_or(0);
    let bound = Some((begun << 10) + MEMORY);
    Ok(setrlimit(Resource::Data, Rlimit { current: bound, maximum: bound })?)
}

#[cfg(not(target_os = "linux"))]
fn bound_memory() -> io::Result<()> {
    Ok(())
}

/// Understands what was opened, by what was said and by what the event remembers of lists like it.
///
/// # Errors
/// [`FileProblem`].
pub(crate) fn understood(
    opened: &Opened,
    wanted: &Wanted,
    history: &History,
) -> Result<Understood, FileProblem> {
    understand(opened, wanted, |fingerprint| history.mapping_of(fingerprint))
}
