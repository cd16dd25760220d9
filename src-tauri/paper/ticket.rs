//! A ticket's code as a picture: QR, level M, with the quiet zone that the standard asks for.

use image::{ImageFormat, Luma};
use qrcode::{EcLevel, QrCode, render::svg};

/// A text that cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// It does not fit in a QR code.
    #[error("the text does not fit in a QR code: {0}")]
    TooLong(#[from] qrcode::types::QrError),
    /// The picture cannot be made.
    #[error("the picture cannot be made: {0}")]
    Picture(#[from] image::ImageError),
}

/// Pixels of a module in a PNG: a ticket of 25 modules and its quiet zone is 396 pixels wide.
const MODULE: u32 = 12;

/// `text` as a PNG.
///
/// # Errors
/// [`DrawError`].
pub fn png(text: &str) -> Result<Vec<u8>, DrawError> {
    let picture = code(text)?.render::<Luma<u8>>().module_dimensions(MODULE, MODULE).quiet_zone(true).build();
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png)?;
    Ok(bytes.into_inner())
}

/// `text` as an SVG.
///
/// # Errors
/// [`DrawError`].
pub fn svg(text: &str) -> Result<String, DrawError> {
    Ok(code(text)?.render::<svg::Color<'_>>().min_dimensions(330, 330).quiet_zone(true).build())
}

fn code(text: &str) -> Result<QrCode, DrawError> {
    Ok(QrCode::with_error_correction_level(text, EcLevel::M)?)
}
