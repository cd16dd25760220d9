//! A link as a QR code.

use qrcode::render::{svg, unicode};
use qrcode::{EcLevel, QrCode};

/// Larger than any link of ours is.
const MOST: usize = 200;

/// The code as a picture. None where `link` is no link of ours, by its length.
#[must_use]
pub fn svg(link: &str) -> Option<String> {
    let code = code(link)?;
    Some(code.render::<svg::Color<'_>>().min_dimensions(256, 256).quiet_zone(true).build())
}

/// The code in letters, for a terminal: dark on light whatever the terminal's colours, where it shows them.
#[must_use]
pub fn text(link: &str) -> Option<String> {
    let code = code(link)?;
    // What is written shows light where the terminal is dark, so the picture is inverted.
    let picture = code
        .render::<unicode::Dense1x2>()
        .dark_color(unicode::Dense1x2::Light)
        .light_color(unicode::Dense1x2::Dark)
        .quiet_zone(true)
        .build();
    Some(picture)
}

fn code(link: &str) -> Option<QrCode> {
    (link.len() <= MOST).then(|| QrCode::with_error_correction_level(link, EcLevel::M).ok()).flatten()
}
