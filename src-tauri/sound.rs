//! What the desk is heard to say: a short figure of notes for each class of answer, played by the program itself.
//!
//! Two ears at the door are worth more than one screen, and the three figures rise, stay or fall, so that whoever
//! cannot tell pitches can tell them apart. Where there is no device, nothing is played and nothing waits: each
//! cue is handed to a thread of its own.

use std::num::NonZero;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink, Player};
use serde::{Deserialize, Serialize};

use crate::memory;
use crate::wire::{OutcomeWord, PlateVerdict, PlateWord, Verdict};

/// Samples a second. Any device plays these.
const RATE: u32 = 48_000;
/// How long a note takes to begin and to end, in seconds: without it a note clicks.
const EDGE: f32 = 0.006;
/// A device that did not open is tried again after this long.
const AGAIN: Duration = Duration::from_secs(30);
/// The loudest that a cue is, as a part of what the device can do.
const LOUDEST: f32 = 0.8;

/// What there is to hear: a class of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cue {
    /// In, on time: rises.
    OnTime,
    /// In, late: rises, then one note lower.
    Late,
    /// In before: two equal notes.
    Already,
    /// The same again: a tick.
    Echo,
    /// In, and the desk must see something: three notes.
    Attention,
    /// The desk asks something: low, high.
    Question,
    /// Not to be let in: falls.
    Refused,
}

/// A note: hertz, milliseconds, loudness of 1.
type Note = (f32, u16, f32);

impl Cue {
    /// The cue of an answer to a scan or a look-up.
    pub(crate) fn of(verdict: &Verdict) -> Self {
        let scan = &verdict.scan;
        match scan.outcome {
            OutcomeWord::Admitted if !scan.attention.is_empty() => Self::Attention,
            OutcomeWord::Admitted if scan.late => Self::Late,
            OutcomeWord::Admitted => Self::OnTime,
            other => Self::of_word(other),
        }
    }

    /// The cue of the lunch desk's answer.
    pub(crate) fn of_plate(plate: &PlateVerdict) -> Self {
        match (plate.result, plate.outcome) {
            (PlateWord::Claimed, _) => Self::OnTime,
            (PlateWord::AlreadyClaimed, _) => Self::Already,
            (PlateWord::NotIn | PlateWord::NotEntitled, _) => Self::Question,
            (PlateWord::Refused, outcome) => outcome.map_or(Self::Refused, Self::of_word),
        }
    }

    const fn of_word(outcome: OutcomeWord) -> Self {
        match outcome {
            OutcomeWord::Admitted => Self::OnTime,
            OutcomeWord::Echo => Self::Echo,
            OutcomeWord::AlreadyIn => Self::Already,
            OutcomeWord::Cancelled | OutcomeWord::OtherEvent | OutcomeWord::Revoked | OutcomeWord::Forged => {
                Self::Refused
            }
            OutcomeWord::OnlineRegistrant
            | OutcomeWord::Unlinked
            | OutcomeWord::NotConfirmed
            | OutcomeWord::NotATicket
            | OutcomeWord::Unknown
            | OutcomeWord::RoomFull
            | OutcomeWord::Ambiguous => Self::Question,
        }
    }

    /// Its notes, one after the other.
    const fn notes(self) -> &'static [Note] {
        match self {
            Self::OnTime => &[(660.0, 70, 1.0), (880.0, 70, 1.0)],
            Self::Late => &[(660.0, 70, 1.0), (880.0, 70, 1.0), (494.0, 110, 1.0)],
            Self::Already => &[(440.0, 90, 1.0), (0.0, 40, 0.0), (440.0, 90, 1.0)],
            Self::Echo => &[(1200.0, 18, 0.4)],
            Self::Attention => &[(523.0, 110, 1.0), (659.0, 110, 1.0), (784.0, 200, 1.0)],
            Self::Question => &[(330.0, 110, 1.0), (0.0, 30, 0.0), (494.0, 130, 1.0)],
            Self::Refused => &[(330.0, 150, 1.0), (220.0, 150, 1.0)],
        }
    }

    /// Its samples, from -1 to 1, [`RATE`] of them a second.
    fn samples(self) -> Vec<f32> {
        self.notes().iter().flat_map(note).collect()
    }
}

/// The samples of a note: a sine wave that swells and dies within [`EDGE`].
fn note(&(hertz, millis, loudness): &Note) -> impl Iterator<Item = f32> {
    let rate = RATE as f32;
    let length = f32::from(millis) / 1000.0;
    let count = u32::from(millis) * RATE / 1000;
    (0..count).map(move |at| {
        let second = at as f32 / rate;
        let edge = (second / EDGE).min((length - second) / EDGE).clamp(0.0, 1.0);
        (second * hertz * std::f32::consts::TAU).sin() * edge * loudness
    })
}

/// How loud this computer's desk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Loudness {
    /// In percent of the loudest, from 1 to 100.
    volume: u8,
    /// Whether nothing is played.
    muted: bool,
}

impl Default for Loudness {
    fn default() -> Self {
        Self { volume: 70, muted: false }
    }
}

impl Loudness {
    /// By what the samples are multiplied: ears hear a half where a quarter is.
    fn gain(self) -> f32 {
        let part = f32::from(self.volume.clamp(1, 100)) / 100.0;
        if self.muted { 0.0 } else { part * part * LOUDEST }
    }
}

/// What the page shows of the sound.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Sound {
    #[serde(flatten)]
    loudness: Loudness,
    /// Whether there is a device to hear it by.
    device: bool,
}

/// Plays cues.
pub(crate) struct Speaker {
    cues: Mutex<Sender<(Cue, f32)>>,
    loudness: Mutex<Loudness>,
    has_device: Arc<AtomicBool>,
    /// Where the loudness is remembered.
    memory: PathBuf,
}

impl Speaker {
    /// A speaker as loud as it was left. The device is opened at once, so that the first guest is heard too.
    /// `on_device` hears whenever there is one that wasn't, or none any more.
    pub(crate) fn new(memory: PathBuf, on_device: impl Fn(bool) + Send + 'static) -> Self {
        let loudness = memory::remembered(&memory).unwrap_or_default();
        let has_device = Arc::new(AtomicBool::new(true));
        let (cues, heard) = channel();
        let device = Device {
            sink: None,
            tried: None,
            has_device: has_device.clone(),
            on_device: Box::new(on_device),
        };
        thread::spawn(move || play(device, &heard));
        Self { cues: Mutex::new(cues), loudness: Mutex::new(loudness), has_device, memory }
    }

    /// Plays a cue, and ends the one before it. Never waits.
    pub(crate) fn play(&self, cue: Cue) {
        let gain = lock(&self.loudness).gain();
        if gain > 0.0 {
            // The thread ends with the program alone.
            let _ = lock(&self.cues).send((cue, gain));
        }
    }

    /// How the sound is.
    pub(crate) fn sound(&self) -> Sound {
        Sound { loudness: *lock(&self.loudness), device: self.has_device.load(Ordering::Relaxed) }
    }

    /// Sets how loud it is, and remembers it on this computer.
    pub(crate) fn set(&self, loudness: Loudness) {
        *lock(&self.loudness) = loudness;
        // A volume that cannot be remembered holds until the window closes.
        let _ = memory::remember(&self.memory, &loudness);
    }
}

/// The system's own output, as long as it is there.
struct Device {
    sink: Option<(MixerDeviceSink, Player, Arc<AtomicBool>)>,
    tried: Option<Instant>,
    has_device: Arc<AtomicBool>,
    on_device: Box<dyn Fn(bool) + Send>,
}

impl Device {
    /// What plays; none where there is no device. One that was taken out is looked for again.
    fn player(&mut self) -> Option<&Player> {
        if self.sink.as_ref().is_some_and(|(.., lost)| lost.load(Ordering::Relaxed)) {
            self.sink = None;
        }
        let is_time = self.tried.is_none_or(|tried| tried.elapsed() >= AGAIN);
        if self.sink.is_none() && is_time {
            self.tried = Some(Instant::now());
            self.sink = open();
            let has_device = self.sink.is_some();
            if self.has_device.swap(has_device, Ordering::Relaxed) != has_device {
                (self.on_device)(has_device);
            }
        }
        self.sink.as_ref().map(|(_, player, _)| player)
    }
}

/// Opens the default device.
fn open() -> Option<(MixerDeviceSink, Player, Arc<AtomicBool>)> {
    let lost = Arc::new(AtomicBool::new(false));
    let heard = lost.clone();
    let mut sink = DeviceSinkBuilder::from_default_device()
        .ok()?
        .with_error_callback(move |_| heard.store(true, Ordering::Relaxed))
        .open_stream()
        .ok()?;
    sink.log_on_drop(false);
    let player = Player::connect_new(sink.mixer());
    Some((sink, player, lost))
}

fn play(mut device: Device, cues: &Receiver<(Cue, f32)>) {
    device.player();
    while let Ok((cue, gain)) = cues.recv() {
        let Some(player) = device.player() else { continue };
        let (Some(channels), Some(rate)) = (NonZero::new(1), NonZero::new(RATE)) else { continue };
        let samples: Vec<f32> = cue.samples().into_iter().map(|sample| sample * gain).collect();
        player.clear();
        player.append(SamplesBuffer::new(channels, rate, samples));
        player.play();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How high a figure is from note to note, by how often its wave crosses zero.
    fn heights(cue: Cue) -> Vec<f32> {
        let samples = cue.samples();
        let mut from = 0;
        let mut heights = Vec::new();
        for &(_, millis, _) in cue.notes() {
            let count = (u32::from(millis) * RATE / 1000) as usize;
            let note = &samples[from..from + count];
            let crossings = note.windows(2).filter(|pair| pair[0] <= 0.0 && pair[1] > 0.0).count();
            heights.push(crossings as f32 / (count as f32 / RATE as f32));
            from += count;
        }
        assert_eq!(from, samples.len(), "nothing is heard after the last note");
        heights.retain(|&height| height > 0.0);
        heights
    }

    #[test]
    fn an_admission_rises_a_refusal_falls_and_who_was_in_stays() {
        let on_time = heights(Cue::OnTime);
        assert!(on_time[0] * 1.2 < on_time[1], "{on_time:?}");
        let refused = heights(Cue::Refused);
        assert!(refused[0] > refused[1] * 1.2, "{refused:?}");
        let already = heights(Cue::Already);
        assert!(already.len() == 2 && (already[0] - already[1]).abs() < 12.0, "{already:?}");
        assert_eq!(heights(Cue::Late).len(), 3);
    }

    #[test]
    fn no_cue_clicks_clips_or_keeps_the_next_guest_waiting() {
        let all =
            [Cue::OnTime, Cue::Late, Cue::Already, Cue::Echo, Cue::Attention, Cue::Question, Cue::Refused];
        for cue in all {
            let samples = cue.samples();
            assert!(samples.iter().all(|sample| sample.abs() <= 1.0), "{cue:?} clips");
            let loudest = samples.iter().fold(0.0_f32, |loudest, sample| loudest.max(sample.abs()));
            assert!(loudest > 0.3, "{cue:?} is heard");
            let jump = samples.windows(2).fold(0.0_f32, |jump, pair| jump.max((pair[1] - pair[0]).abs()));
            assert!(jump < 0.2 && samples[0].abs() < 0.01, "{cue:?} clicks: {jump}");
            assert!(samples.len() < RATE as usize / 2, "{cue:?} is over within half a second");
        }
    }

    #[test]
    fn how_loud_it_is_is_remembered_and_a_mute_desk_plays_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let memory = folder.path().join("config/sound.json");
        let speaker = Speaker::new(memory.clone(), |_| ());
        assert_eq!(*lock(&speaker.loudness), Loudness::default());
        speaker.set(Loudness { volume: 30, muted: true });
        assert_eq!(*lock(&Speaker::new(memory, |_| ()).loudness), Loudness { volume: 30, muted: true });
        assert!(Loudness { volume: 30, muted: true }.gain() <= 0.0);
        assert!(Loudness { volume: 30, muted: false }.gain() < Loudness::default().gain());
        assert!(Loudness { volume: 255, muted: false }.gain() <= LOUDEST, "a garbled memory is not painful");
    }
}
