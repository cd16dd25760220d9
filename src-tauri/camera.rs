//! The camera of this computer: which it is, and what is before it.
//!
//! The page owns the camera, since each system's webview knows how to ask for one; its frames are read here.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use usher_scan::{Code, FrameReader, Luma, Sightings};

use crate::files::FileError;
use crate::memory;

/// How long a ticket is away before it is a scan again: a hand that trembles is not two guests.
const AWAY: Duration = Duration::from_millis(1200);
/// How long anything else is: a poster on the wall behind the guests is seen now and then.
const POSTER_AWAY: Duration = Duration::from_secs(30);

/// The camera that is used on this computer, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CameraChoice {
    /// Whether it is on.
    pub(crate) on: bool,
    /// The webview's id of it; empty for whichever there is.
    pub(crate) device: String,
    /// Its name. Ids may be other ones after a restart, names are not.
    pub(crate) name: String,
    /// Whether its picture is shown as in a mirror.
    pub(crate) mirror: bool,
}

/// What is read from the camera.
pub(crate) struct Camera {
    reading: Mutex<Reading>,
    /// Where the choice is remembered.
    memory: PathBuf,
    /// A folder whose pictures are its frames; none for a real camera.
    recording: Option<PathBuf>,
}

#[derive(Default)]
struct Reading {
    reader: FrameReader,
    sightings: Sightings,
}

/// A picture of a recording.
pub(crate) struct Picture {
    /// Never that of two different pictures.
    pub(crate) name: String,
    /// Where it lies.
    pub(crate) path: PathBuf,
}

/// What is on a frame.
pub(crate) struct Seen {
    /// All codes on it.
    pub(crate) codes: Vec<Code>,
    /// Which of them are scans now, by their place among `codes`.
    pub(crate) scans: Vec<usize>,
}

impl Camera {
    pub(crate) fn new(memory: PathBuf, recording: Option<PathBuf>) -> Self {
        Self { reading: Mutex::default(), memory, recording }
    }

    /// What the newest frame shows, taken at `at`; none while another frame is being read. `may_be_tickets` says of
    /// codes whether each may be somebody's ticket.
    ///
    /// Whatever else is in sight of a camera, a web address on a lanyard or a poster, is a scan only where no ticket is,
    /// and then the largest alone: it is told once what it is.
    pub(crate) fn look(
        &self,
        frame: &Luma<'_>,
        at: Duration,
        may_be_tickets: impl FnOnce(&[Code]) -> Vec<bool>,
    ) -> Option<Seen> {
        let mut reading = self.reading.try_lock().ok()?;
        let Reading { reader, sightings } = &mut *reading;
        let codes = reader.read(frame);
        let tickets = if codes.is_empty() { Vec::new() } else { may_be_tickets(&codes) };
        let away = |&is_ticket: &bool| if is_ticket { AWAY } else { POSTER_AWAY };
        let shown = codes.iter().zip(&tickets).map(|(code, is_ticket)| (code.text.as_str(), away(is_ticket)));
        let are_new = sightings.see(&shown.collect::<Vec<_>>(), at);
        let new = (0..codes.len()).filter(|&place| are_new[place]);
        let scans = if tickets.contains(&true) {
            new.filter(|&place| tickets[place]).collect()
        } else {
            new.max_by(|&a, &b| codes[a].side().total_cmp(&codes[b].side())).into_iter().collect()
        };
        Some(Seen { codes, scans })
    }

    /// The choice of this computer.
    pub(crate) fn choice(&self) -> CameraChoice {
        memory::remembered(&self.memory).unwrap_or_default()
    }

    /// Remembers the choice on this computer.
    pub(crate) fn choose(&self, choice: &CameraChoice) {
        // A choice that cannot be remembered holds until the window closes.
        let _ = memory::remember(&self.memory, choice);
    }

    /// The folder whose pictures are the frames; none for a real camera.
    pub(crate) fn recording(&self) -> Option<&Path> {
        self.recording.as_deref()
    }

    /// The picture that is the frame `number` of a recording, which goes round and round; none where there are no
    /// pictures. The folder is looked at anew each time: what lies in it is before the camera.
    pub(crate) fn recorded(&self, number: usize) -> Result<Option<Picture>, FileError> {
        let Some(folder) = &self.recording else { return Ok(None) };
        let failed = |source| FileError::File { doing: "look into", path: folder.clone(), source };
        let mut pictures: Vec<PathBuf> = fs::read_dir(folder)
            .map_err(failed)?
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(|path| {
                let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
                ending.is_some_and(|ending| ["png", "jpg", "jpeg"].contains(&ending.as_str()))
            })
            .collect();
        pictures.sort();
        if pictures.is_empty() {
            return Ok(None);
        }
        let path = pictures.swap_remove(number % pictures.len());
        // Whoever puts another picture in its place gives it another time.
        let changed = fs::metadata(&path).and_then(|file| file.modified()).map_err(failed)?;
        Ok(Some(Picture { name: format!("{} {changed:?}", path.display()), path }))
    }
}
