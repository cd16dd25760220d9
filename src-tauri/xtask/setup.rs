//! What a machine needs before Usher builds: found, named, and installed where that is possible.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::command::{answer, run};
use crate::error::{Error, Result};

/// What a verb is about to do, and so what it needs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Compile.
    Build,
    /// Compile, and open the window, if need be on a display that is not there, and drive it.
    Window,
    /// Compile the decoder's peers, one of which is C++; no window and no page.
    Peers,
    /// Compile the fuzzer, which is C++; no window and no page.
    Fuzz,
}

impl Needs {
    /// The Debian packages.
    fn packages(self) -> Vec<&'static str> {
        match self {
            Self::Build => TO_BUILD.to_vec(),
            Self::Window => [&TO_BUILD[..], &FOR_A_WINDOW].concat(),
            Self::Peers => vec![COMPILERS, CMAKE],
            Self::Fuzz => vec![COMPILERS],
        }
    }

    /// Whether the page is built.
    const fn has_page(self) -> bool {
        matches!(self, Self::Build | Self::Window)
    }

    /// Where there is no dpkg: what is missing, in words.
    fn missing(self) -> Option<String> {
        let has = |program, arguments: &[&str]| answer(program, arguments).is_some();
        match self {
            Self::Build | Self::Window if has("pkg-config", &["--exists", LIBRARY]) => None,
            Self::Build | Self::Window => {
                Some(format!("a C compiler, pkg-config and the development files of {LIBRARY}"))
            }
            Self::Peers if has("c++", &["--version"]) && has(CMAKE, &["--version"]) => None,
            Self::Peers => Some("a C++ compiler and cmake".to_owned()),
            Self::Fuzz if has("c++", &["--version"]) => None,
            Self::Fuzz => Some("a C++ compiler".to_owned()),
        }
    }
}

/// The Debian packages to compile with, and what to ask pkg-config for where there is no dpkg.
const TO_BUILD: [&str; 4] = [COMPILERS, "pkg-config", "libwebkit2gtk-4.1-dev", "libasound2-dev"];
const COMPILERS: &str = "build-essential";
const LIBRARY: &str = "webkit2gtk-4.1";
/// What zxing-cpp is built with: a program, and its package.
const CMAKE: &str = "cmake";

/// npm is a script, and Windows starts scripts by their full names only.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The Debian packages to open the window with where no display is, to drive it, and to give it a camera; and a browser
/// for the public board.
const FOR_A_WINDOW: [&str; 11] = [
    "xvfb",
    "webkit2gtk-driver",
    "xdotool",
    "x11-xkb-utils",
    "dbus",
    "pipewire",
    "wireplumber",
    "gstreamer1.0-tools",
    "gstreamer1.0-plugins-good",
    "gstreamer1.0-pipewire",
    "chromium",
];

/// Finds what is missing, and installs it.
pub(crate) fn prepare(root: &Path, needs: Needs) -> Result {
    if cfg!(target_os = "linux") {
        system_packages(needs)?;
    }
    if needs.has_page() { node_modules(&root.join("ui")) } else { Ok(()) }
}

fn system_packages(needs: Needs) -> Result {
    if answer("dpkg-query", &["--version"]).is_none() {
        return without_dpkg(needs);
    }
    let missing: Vec<&str> = needs.packages().into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Usher needs these system packages, which are missing: {}", missing.join(" "));
    let prefix = root_prefix(&missing)?;
    run(apt_get(prefix).arg("update"))?;
    run(apt_get(prefix).args(["install", "-y", "--no-install-recommends"]).args(&missing))
}

/// A Linux that isn't Debian's: what is needed has other names there, so it is only looked for.
fn without_dpkg(needs: Needs) -> Result {
    let Some(missing) = needs.missing() else { return Ok(()) };
    println!("Usher needs {missing}, which are missing.");
    Err(Error::SystemPackages {
        why: "this is neither Debian nor Ubuntu",
        advice: format!(
            "Install them with the system's own package manager; Debian's names are {}",
            needs.packages().join(" ")
        ),
    })
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status == "install ok installed")
}

/// The words to put before `apt-get`, by whether this is root, or can be.
fn root_prefix(missing: &[&str]) -> Result<&'static [&'static str]> {
    let why = if answer("apt-get", &["--version"]).is_none() {
        "there is no apt-get"
    } else if answer("id", &["-u"]).is_some_and(|user| user.trim() == "0") {
        return Ok(&[]);
    } else if answer("sudo", &["--version"]).is_some() {
        return Ok(&["sudo"]);
    } else {
        "this is not root, and there is no sudo"
    };
    let names = missing.join(" ");
    let advice = format!("As root: apt-get update && apt-get install -y --no-install-recommends {names}");
    Err(Error::SystemPackages { why, advice })
}

/// `apt-get` without questions; `env` carries the wish through sudo, which drops the environment.
fn apt_get(prefix: &[&str]) -> Command {
    let mut words = prefix.iter().copied().chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    let mut command = Command::new(words.next().unwrap_or("env"));
    command.args(words).stdin(Stdio::null());
    command
}

/// Installs what the page is built with, where its lock file is newer than what was installed.
fn node_modules(ui: &Path) -> Result {
    // npm writes this file last.
    let installed = changed_at(&ui.join("node_modules/.package-lock.json"));
    let wanted = changed_at(&ui.join("package.json")).max(changed_at(&ui.join("package-lock.json")));
    if installed >= wanted {
        return Ok(());
    }
    println!("The packages of the page are missing or out of date.");
    if answer(NPM, &["--version"]).is_none() {
        return Err(Error::NoNode);
    }
    run(Command::new(NPM).args(["ci", "--no-fund", "--no-audit"]).current_dir(ui).stdin(Stdio::null()))
}

/// When a file was last written; `None`, which is before any time, where it isn't there.
pub(crate) fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}
