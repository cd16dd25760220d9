//! Sets pages: a page of ours and what stands on it go in, a PDF comes out.
//!
//! What stands on a page reaches it as values of a JSON file in memory and is never read as markup or code.
//! Deliberately absent: the disk, packages, the network, the clock and the system's fonts. The same pages of the
//! same values are the same bytes.

use chrono::{Datelike as _, Timelike as _};
use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use usher_core::Instant;

use crate::error::Error;
use crate::fonts::Fonts;
use crate::texts::Language;
use crate::writing;

/// What pages are printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl PageSize {
    /// Its name as the pages know it.
    pub(crate) const fn paper(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }
}

/// Pages, and who on them has characters that no font can draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// The ticket or row, by its place from 0, and the characters that are empty boxes there.
    pub missing: Vec<(usize, Vec<char>)>,
    /// The same of what stands on every page: an event's title, a table's heads.
    pub missing_everywhere: Vec<char>,
}

/// A text with how it is to be set: what a page of ours calls `words`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Words {
    /// The text, in one line.
    t: String,
    /// The slices of fonts.
    f: Vec<String>,
    /// The language.
    l: String,
    /// Whether it is read from right to left.
    r: bool,
}

impl Words {
    /// `text` as its owner, who speaks `language`, writes it.
    pub(crate) fn new(fonts: &Fonts, text: &str, language: Option<&str>) -> Self {
        let text = writing::clean(text);
        let language = writing::language(&text, language);
        Self {
            f: fonts.families(&text, &language),
            r: writing::is_right_to_left(&text),
            t: breakable(&text),
            l: language,
        }
    }

    /// `text` of ours, in `language`, as it is.
    pub(crate) fn ours(fonts: &Fonts, text: String, language: Language) -> Self {
        Self {
            f: fonts.families(&text, language.tag()),
            l: language.tag().to_owned(),
            r: language.is_right_to_left(),
            t: text,
        }
    }

    /// `text`, if there is one.
    pub(crate) fn maybe(fonts: &Fonts, text: Option<&str>, language: Option<&str>) -> Option<Self> {
        text.map(|text| Self::new(fonts, text, language)).filter(|words| !words.t.is_empty())
    }
}

/// `text` with places to break in words that are longer than a column.
fn breakable(text: &str) -> String {
    const LONGEST: usize = 24;
    if text.split(' ').all(|word| word.chars().count() <= LONGEST) {
        return text.to_owned();
    }
    let mut broken = String::with_capacity(text.len() * 2);
    let mut run = 0;
    for character in text.chars() {
        run = if character == ' ' { 0 } else { run + 1 };
        if run > LONGEST && character.is_alphanumeric() {
            broken.push('\u{200B}');
            run = 1;
        }
        broken.push(character);
    }
    broken
}

/// Sets `page`, a source of ours, with `values` as its `/values.json`. `made_at` is the date in the file.
pub(crate) fn print(
    fonts: &Fonts,
    page: &'static str,
    values: &impl Serialize,
    made_at: Instant,
) -> Result<Vec<u8>, Error> {
    let values = serde_json::to_vec(values).map_err(|error| Error::Typesetting(error.to_string()))?;
    let world = Shop::new(fonts, page, values)?;
    let printed = world.print(made_at);
    // What was remembered of these pages holds names: none of it is kept.
    comemo::evict(0);
    printed
}

/// All that a page can see.
struct Shop<'f> {
    library: LazyHash<Library>,
    fonts: &'f Fonts,
    page: Source,
    parts: Source,
    values: (FileId, Bytes),
}

impl<'f> Shop<'f> {
    fn new(fonts: &'f Fonts, page: &'static str, values: Vec<u8>) -> Result<Self, Error> {
        Ok(Self {
            library: LazyHash::new(Library::default()),
            fonts,
            page: Source::new(id("/page.typ")?, page.to_owned()),
            parts: Source::new(id("/parts.typ")?, include_str!("pages/parts.typ").to_owned()),
            values: (id("/values.json")?, Bytes::new(values)),
        })
    }

    fn print(&self, made_at: Instant) -> Result<Vec<u8>, Error> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|errors| self.told(&errors))?;
        let options = PdfOptions {
            ident: Smart::Custom("usher".to_owned()),
            creator: Smart::Custom(Some("Usher".to_owned())),
            timestamp: timestamp(made_at),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| self.told(&errors))
    }

    fn told(&self, errors: &[SourceDiagnostic]) -> Error {
        let all: Vec<String> = errors
            .iter()
            .map(|error| {
                let place = self.range(error.span).zip(error.span.id()).and_then(|(range, id)| {
                    let source = self.source(id).ok()?;
                    Some(format!(" ({:?})", source.text().get(range)?))
                });
                format!("{}{}", error.message, place.unwrap_or_default())
            })
            .collect();
        Error::Typesetting(all.join("; "))
    }
}

fn id(path: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(path).map_err(|error| Error::Typesetting(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn timestamp(at: Instant) -> Option<Timestamp> {
    let at = at.in_zone(chrono_tz::UTC);
    let part = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
    .map(Timestamp::new_utc)
}

impl World for Shop<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.page.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.page, &self.parts]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.values.0 { Ok(self.values.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
