//! Pixels in, the texts of the codes on them out.
//!
//! * [`picture`]: a file or its bytes, PNG or JPEG, becomes a grey frame.
//! * [`luma`]: the frame, and what is done to it before it is read.
//! * [`decode`]: the passes over a frame.
//!
//! What is deliberately absent: what a code means. That is the core's to say.

mod decode;
mod error;
mod luma;
mod picture;

pub use decode::{Code, Point, decode_luma};
pub use error::ScanError;
pub use luma::Luma;
pub use picture::{decode_bytes, decode_picture};
