//! A file or its bytes becomes a grey frame.

use std::fs::File;
use std::io::{Cursor, Read as _};
use std::path::Path;

use image::{DynamicImage, GenericImageView as _, ImageError, ImageFormat, ImageReader, Limits};

use crate::decode::{Code, decode_luma};
use crate::error::{Name, ScanError};
use crate::luma::Luma;

/// More bytes than a photograph of a ticket has.
const LARGEST_FILE: u64 = 64 << 20;
/// More pixels a side than a photograph has.
const LONGEST_SIDE: u32 = 12_000;
/// More memory than decoding one takes.
const MOST_MEMORY: u64 = 768 << 20;
/// Pictures are made smaller than this before they are read: more pixels only cost time.
const READ_AT: u32 = 2_000;

/// The codes on a picture, PNG or JPEG, from top to bottom. None is no error.
///
/// # Errors
/// [`ScanError`].
pub fn decode_picture(path: &Path) -> Result<Vec<Code>, ScanError> {
    let unreadable = |source| ScanError::Unreadable { path: path.to_owned(), source };
    let name = Name::File(path.to_owned());
    let file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if metadata.is_dir() {
        return Err(ScanError::WrongFormat(name));
    }
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    codes(&bytes, name)
}

/// The codes on a picture whose bytes these are.
///
/// # Errors
/// [`ScanError`].
pub fn decode_bytes(bytes: &[u8]) -> Result<Vec<Code>, ScanError> {
    codes(bytes, Name::Pasted)
}

fn codes(bytes: &[u8], name: Name) -> Result<Vec<Code>, ScanError> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(ScanError::TooLarge(name));
    }
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => format,
        _ => return Err(ScanError::WrongFormat(name)),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        ImageError::Limits(_) => ScanError::TooLarge(name.clone()),
        other => ScanError::Damaged { name: name.clone(), detail: other.to_string() },
    })?;
    let found = read(&grey(&picture));
    let (width, height) = picture.dimensions();
    if !found.is_empty() || width.max(height) <= READ_AT {
        return Ok(found);
    }
    // A small code on a large photograph: look at it in full.
    Ok(read(&grey_at(&picture, u32::MAX)))
}

fn read(frame: &Option<Luma>) -> Vec<Code> {
    frame.as_ref().map(decode_luma).unwrap_or_default()
}

fn grey(picture: &DynamicImage) -> Option<Luma> {
    grey_at(picture, READ_AT)
}

fn grey_at(picture: &DynamicImage, longest: u32) -> Option<Luma> {
    let (width, height) = picture.dimensions();
    let smaller;
    let picture = if width.max(height) > longest {
        smaller = picture.thumbnail(longest, longest);
        &smaller
    } else {
        picture
    };
    let (width, height) = picture.dimensions();
    let pixels = if picture.color().has_alpha() {
        // What is transparent is white, as paper is.
        let with_alpha = picture.to_luma_alpha8();
        with_alpha
            .pixels()
            .map(|pixel| {
                let [grey, alpha] = pixel.0.map(u32::from);
                ((grey * alpha + 255 * (255 - alpha)) / 255) as u8
            })
            .collect()
    } else {
        picture.to_luma8().into_raw()
    };
    Luma::new(usize::try_from(width).ok()?, usize::try_from(height).ok()?, pixels)
}
