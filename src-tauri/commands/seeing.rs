//! The live camera: what its frames show.

use serde::Serialize;
use tauri::State;
use tauri::ipc::{InvokeBody, Request, Response};
use usher_core::code::Code;
use usher_scan::Luma;

use crate::camera::{Camera, CameraChoice};
use crate::clock::time_passed;
use crate::files::read_file;
use crate::window::Station;
use crate::wire::Failure;

/// What is on a frame.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Frame {
    /// Its codes.
    codes: Vec<SeenCode>,
    /// Whether it shows nothing at all: the cover is closed, or the cap is on.
    black: bool,
    /// How long it was read, in microseconds.
    micros: u32,
}

/// A code on a frame.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct SeenCode {
    /// Its text.
    text: String,
    /// Its corners, in pixels of the frame: from the top left one, as the code is printed, clockwise.
    corners: [(f32, f32); 4],
    /// Whether it is a scan: it came before the camera just now.
    scan: bool,
}

/// What the camera's newest frame shows; none while another is being read. The frame's grey pixels are the message, and
/// the headers `width` and `height` their number.
#[tauri::command(async)]
pub(crate) fn read_frame(
    station: State<'_, Station>,
    camera: State<'_, Camera>,
    request: Request<'_>,
) -> Result<Option<Frame>, Failure> {
    let at = time_passed();
    let side = |name| {
        let text = request.headers().get(name)?.to_str().ok()?;
        text.parse::<usize>().ok()
    };
    let InvokeBody::Raw(pixels) = request.body() else {
        return Err(Failure::other("the frame did not arrive as bytes"));
    };
    let frame = side("width")
        .zip(side("height"))
        .and_then(|(width, height)| Luma::new(width, height, pixels.as_slice()));
    let Some(frame) = frame else {
        return Err(Failure::other("the frame is not as large as it says"));
    };
    let seen = camera.look(&frame, at, |codes| {
        let may_be = |text: &str| {
            let known =
                station.with(|sitting| Ok(Code::recognise(text, &sitting.desk.history().event.facts)));
            known.is_ok_and(|code| code.may_be_a_ticket())
        };
        codes.iter().map(|code| may_be(&code.text)).collect()
    });
    Ok(seen.map(|seen| {
        let codes = seen.codes.into_iter().enumerate().map(|(place, code)| SeenCode {
            text: code.text,
            corners: code.corners.map(|corner| (corner.x, corner.y)),
            scan: seen.scans.contains(&place),
        });
        Frame {
            codes: codes.collect(),
            black: frame.is_black(),
            micros: u32::try_from(time_passed().saturating_sub(at).as_micros()).unwrap_or(u32::MAX),
        }
    }))
}

/// The camera that is used on this computer.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub(crate) struct CameraHere {
    /// Which, and how.
    choice: CameraChoice,
    /// A folder whose pictures are its frames; none for a real camera.
    #[serde(skip_serializing_if = "Option::is_none")]
    recording: Option<String>,
}

/// The camera that is used on this computer.
#[tauri::command(async)]
pub(crate) fn camera(camera: State<'_, Camera>) -> CameraHere {
    CameraHere {
        choice: camera.choice(),
        recording: camera.recording().map(|folder| folder.display().to_string()),
    }
}

/// Remembers which camera is used on this computer.
#[tauri::command(async)]
pub(crate) fn choose_camera(camera: State<'_, Camera>, choice: CameraChoice) {
    camera.choose(&choice);
}

/// What the picture is called that is the frame `number` of a recording; none where there is no picture. A name is never
/// that of two different pictures.
#[tauri::command(async)]
pub(crate) fn recorded_name(camera: State<'_, Camera>, number: usize) -> Result<Option<String>, Failure> {
    Ok(camera.recorded(number)?.map(|picture| picture.name))
}

/// The bytes of the picture that is the frame `number` of a recording.
#[tauri::command(async)]
pub(crate) fn recorded_picture(camera: State<'_, Camera>, number: usize) -> Result<Response, Failure> {
    let picture = camera.recorded(number)?.ok_or_else(|| Failure::other("the recording has no pictures"))?;
    Ok(Response::new(read_file(&picture.path)?))
}
