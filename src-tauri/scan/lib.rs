//! Pixels in, the texts of the codes on them out.
//!
//! In the order in which a picture goes through them:
//!
//! * `picture`: a file or its bytes, PNG or JPEG, becomes a grey frame.
//! * `luma`: the frame, and what is done to it before it is read.
//! * `decode`: the looks that are taken at a frame, and the codes that they find.
//! * `grid`: a second reading of a code that a look found and couldn't read.
//! * `frames`: one frame after another of a camera.
//! * `sightings`: which of the codes before a camera are new.
//! * `error`: what can be wrong with a picture.
//!
//! What is deliberately absent: what a code means, which is the core's to say; cameras and windows; any other
//! sort of code than QR; and joining the parts of a text that is spread over several codes.

mod decode;
mod error;
mod frames;
mod grid;
mod luma;
mod picture;
mod sightings;

pub use decode::{Code, Point, decode_luma};
pub use error::{Picture, ScanError};
pub use frames::FrameReader;
pub use luma::Luma;
pub use picture::{decode_bytes, decode_picture};
pub use sightings::Sightings;
