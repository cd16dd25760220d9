//! A file or its bytes becomes a grey frame.

use std::fs::File;
use std::io::{Cursor, Read as _};
use std::path::Path;

use image::{DynamicImage, ImageError, ImageFormat, ImageReader, Limits};

use crate::decode::{Code, decode_still};
use crate::error::{Picture, ScanError};
use crate::luma::Luma;

/// More bytes than a photograph of a ticket has.
const LARGEST_FILE: u64 = 64 << 20;
/// More pixels a side than a photograph has.
const LONGEST_SIDE: u32 = 12_000;
/// Bytes in memory, enough for a coloured photograph of 89 megapixels.
const MOST_MEMORY: u64 = 256 << 20;

/// The codes on a picture, PNG or JPEG whatever its name says, each text once, from top to bottom and in a row
/// from left to right. A picture without a code has none of them, which is no error.
///
/// # Errors
/// [`ScanError`], where the file is no picture that can be looked at.
pub fn decode_picture(path: &Path) -> Result<Vec<Code>, ScanError> {
    let unreadable = |source| ScanError::Unreadable { path: path.to_owned(), source };
    // Asked before it is opened: only some systems open a folder.
    if std::fs::metadata(path).map_err(unreadable)?.is_dir() {
        return Err(ScanError::WrongFormat(path.into()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    codes(&bytes, &path.into())
}

/// The codes on a picture whose bytes these are; what [`decode_picture`] says of a file goes for them too.
///
/// # Errors
/// [`ScanError`], where the bytes are no picture that can be looked at.
pub fn decode_bytes(bytes: &[u8]) -> Result<Vec<Code>, ScanError> {
    codes(bytes, &Picture::Unnamed)
}

fn codes(bytes: &[u8], picture: &Picture) -> Result<Vec<Code>, ScanError> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ScanError::TooLarge(picture.clone()));
    }
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(ScanError::WrongFormat(picture.clone()));
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| match error {
        ImageError::Limits(_) => ScanError::TooLarge(picture.clone()),
        other => ScanError::Damaged { picture: picture.clone(), detail: other.to_string() },
    })?;
    Ok(grey(decoded).map(decode_still).unwrap_or_default())
}

/// The picture in grey, what is transparent laid on white, as paper is.
///
/// How a photograph says that it wants to be turned is not asked: a code is read whichever way it lies.
fn grey(picture: DynamicImage) -> Option<Luma<'static>> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let pixels: Vec<u8> = if picture.color().has_alpha() {
        let on_white = |[grey, alpha]: [u8; 2]| {
            let (grey, alpha) = (u16::from(grey), u16::from(alpha));
            ((grey * alpha + 255 * (255 - alpha)) / 255) as u8
        };
        picture.into_luma_alpha8().pixels().map(|pixel| on_white(pixel.0)).collect()
    } else {
        picture.into_luma8().into_raw()
    };
    Luma::new(width, height, pixels)
}
