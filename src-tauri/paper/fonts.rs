//! The fonts that paper is set in: those of the window, so that there is one look and one set of files.
//!
//! The window's fonts come in slices, a file for each few hundred characters. Setting type by family would find
//! one slice of each, so every slice has a name of its own here, and each text says from which it is set.
//! Deliberately absent: the files themselves, and any font of the system: paper looks the same everywhere.

use std::fmt;
use std::num::NonZero;
use std::thread;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

use crate::error::Error;
use crate::writing;

/// Fonts, ready to set type with.
pub struct Fonts {
    slices: Vec<Font>,
    book: LazyHash<FontBook>,
    families: Vec<Family>,
}

/// The slices that belong together.
struct Family {
    name: String,
    /// Which slice holds a character, sorted by character.
    characters: Vec<(u32, usize)>,
}

impl Fonts {
    /// The fonts of these WOFF2 files, given as their bytes in any order. The family with the shortest name is the
    /// one that texts are set in as far as it goes; the others, which add a script to that name, do the rest.
    ///
    /// # Errors
    /// [`Error::Font`] where one of them is no font, [`Error::NoFonts`] where there are none.
    pub fn from_woff2<F: AsRef<[u8]> + Sync>(files: impl IntoIterator<Item = F>) -> Result<Self, Error> {
        let mut slices = Vec::new();
        let mut book = FontBook::new();
        let mut families: Vec<Family> = Vec::new();
        let files: Vec<F> = files.into_iter().collect();
        for (index, font) in unpacked(&files).into_iter().enumerate() {
            let font = font.map_err(|why| Error::Font { place: index + 1, why })?;
            let mut info = font.info().clone();
            let place = families.iter().position(|family| family.name == info.family).unwrap_or_else(|| {
                families.push(Family { name: info.family.clone(), characters: Vec::new() });
                families.len() - 1
            });
            families[place].characters.extend(info.coverage.iter().map(|character| (character, index)));
            info.family = slice_name(index);
            book.push(info);
            slices.push(font);
        }
        for family in &mut families {
            family.characters.sort_unstable();
            family.characters.dedup_by_key(|(character, _)| *character);
        }
        if slices.is_empty() {
            return Err(Error::NoFonts);
        }
        // The shortest name is the plain family: the others add a script to it.
        families.sort_by_key(|family| family.name.len());
        Ok(Self { slices, book: LazyHash::new(book), families })
    }

    /// The characters of `text` that no font has a glyph for, each once, as they come. Printed they would be
    /// empty boxes.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for character in writing::clean(text).chars() {
            if self.slice_of(character, "").is_none()
                && is_visible(character)
                && !missing.contains(&character)
            {
                missing.push(character);
            }
        }
        missing
    }

    /// The names of the slices that `text` is set from, for a text of `language`: those of its own script
    /// first, so that what stands between its letters doesn't break them apart.
    pub(crate) fn families(&self, text: &str, language: &str) -> Vec<String> {
        let mut own: Vec<usize> = Vec::new();
        let mut plain: Vec<usize> = Vec::new();
        for character in text.chars() {
            if let Some((family, slice)) = self.slice_of(character, language) {
                let slices = if family == 0 { &mut plain } else { &mut own };
                if !slices.contains(&slice) {
                    slices.push(slice);
                }
            }
        }
        // The slice of the plain letters is last of all: it would make up accented letters of two.
        let letters = self.slice_of('a', language).map(|(_, slice)| slice);
        plain.sort_by_key(|slice| Some(*slice) == letters);
        if own.is_empty() && plain.is_empty() {
            plain.push(letters.unwrap_or_default());
        }
        own.into_iter().chain(plain).map(slice_name).collect()
    }

    pub(crate) const fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.slices.get(index).cloned()
    }

    /// Family and slice of `character`, Han letters in the forms of `language`.
    fn slice_of(&self, character: char, language: &str) -> Option<(usize, usize)> {
        let region = match language {
            "ja" => " JP",
            "ko" => " KR",
            _ => " SC",
        };
        let in_family = |place: usize| {
            let characters = &self.families[place].characters;
            let found = characters.binary_search_by_key(&(character as u32), |(known, _)| *known).ok()?;
            Some((place, characters[found].1))
        };
        let preferred = self.families.iter().position(|family| family.name.ends_with(region));
        in_family(0)
            .or_else(|| preferred.and_then(in_family))
            .or_else(|| (1..self.families.len()).find_map(in_family))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.families.iter().map(|family| &family.name);
        f.debug_struct("Fonts")
            .field("slices", &self.slices.len())
            .field("families", &names.collect::<Vec<_>>())
            .finish()
    }
}

/// The fonts of these files, on every core that there is.
fn unpacked<F: AsRef<[u8]> + Sync>(files: &[F]) -> Vec<Result<Font, String>> {
    let unpack = |file: &F| {
        let bytes = wuff::decompress_woff2(file.as_ref()).map_err(|error| error.to_string())?;
        Font::new(Bytes::new(bytes), 0).ok_or_else(|| "it is no font".to_owned())
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let shares: Vec<_> = files
            .chunks(files.len().div_ceil(cores).max(1))
            .map(|share| scope.spawn(move || share.iter().map(unpack).collect::<Vec<_>>()))
            .collect();
        shares.into_iter().flat_map(|share| share.join().expect("unpacking does not panic")).collect()
    })
}

fn slice_name(index: usize) -> String {
    format!("slice {index}")
}

fn is_visible(character: char) -> bool {
    !character.is_whitespace() && !is_default_ignorable(character)
}
