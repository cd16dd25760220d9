//! The fonts that paper is set in: those that were built into the program with the page.

use std::sync::OnceLock;

use usher_paper::{Error, Fonts};

use crate::window;

/// Where the fonts of paper lie among the page's files. The window has one more, for Arabic, where WebKit sets Noto badly.
const BEGINNING: &str = "/assets/noto-";
const ENDING: &str = ".woff2";

/// The fonts, unpacked at their first use.
///
/// # Errors
/// [`Error::NoFonts`] where the page was not built, [`Error::Font`].
pub(crate) fn fonts() -> Result<&'static Fonts, Error> {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    if let Some(fonts) = FONTS.get() {
        return Ok(fonts);
    }
    let context = window::context();
    let assets = context.assets();
    let files: Vec<Vec<u8>> = assets
        .iter()
        .filter(|(name, _)| name.starts_with(BEGINNING) && name.ends_with(ENDING))
        .filter_map(|(name, _)| assets.get(&name.as_ref().into()))
        .map(|bytes| bytes.into_owned())
        .collect();
    let fonts = Fonts::from_woff2(files)?;
    Ok(FONTS.get_or_init(|| fonts))
}
