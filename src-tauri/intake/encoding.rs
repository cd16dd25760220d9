//! How a text is encoded: a byte order mark says it, zero bytes tell UTF-16, what is UTF-8 throughout is UTF-8,
//! and for the rest the statistics of `chardetng` decide, which know neither UTF-16 nor the old Macintosh.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_KR, Encoding, GB18030, GBK, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

use crate::problem::FileProblem;

/// The encodings to choose among, each by its name and by where it is used.
pub const CHOICES: &[(&str, &str)] = &[
    ("UTF-8", "everywhere"),
    ("UTF-16LE", "Teams, “Unicode text” of Excel"),
    ("UTF-16BE", "rare"),
    ("windows-1252", "Western Europe, the Americas"),
    ("windows-1250", "Central Europe"),
    ("windows-1251", "Cyrillic"),
    ("windows-1253", "Greek"),
    ("windows-1254", "Turkish"),
    ("windows-1255", "Hebrew"),
    ("windows-1256", "Arabic"),
    ("windows-1257", "Baltic"),
    ("windows-1258", "Vietnamese"),
    ("windows-874", "Thai"),
    ("KOI8-R", "Russian, old"),
    ("GB18030", "Chinese, simplified"),
    ("Big5", "Chinese, traditional"),
    ("Shift_JIS", "Japanese"),
    ("EUC-JP", "Japanese, old"),
    ("EUC-KR", "Korean"),
    ("macintosh", "Western, old Macintosh"),
];

/// A text, and how its bytes were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name.
    pub encoding: &'static str,
    /// How many characters could not be read; each stands as `�`.
    pub replaced: usize,
}

/// Reads `bytes` as text, in the encoding of this name or in the one that fits best.
///
/// # Errors
/// [`FileProblem::NoSuchEncoding`], [`FileProblem::Binary`].
pub fn decode(bytes: &[u8], wanted: Option<&str>) -> Result<Decoded, FileProblem> {
    let encoding = match wanted {
        Some(name) => Encoding::for_label(name.trim().as_bytes())
            .ok_or_else(|| FileProblem::NoSuchEncoding(name.chars().take(40).collect()))?,
        None => detect(bytes)?,
    };
    let bytes = match Encoding::for_bom(bytes) {
        Some((marked, length)) if marked == encoding => &bytes[length..],
        _ => bytes,
    };
    let before = count_replacements(bytes, encoding);
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    let replaced = if had_errors { text.matches('\u{FFFD}').count().saturating_sub(before) } else { 0 };
    Ok(Decoded { text: text.into_owned(), encoding: name(encoding), replaced })
}

/// `�` that the file itself says, which is no fault of the reading.
fn count_replacements(bytes: &[u8], encoding: &'static Encoding) -> usize {
    if encoding == UTF_8 { bytes.windows(3).filter(|three| three == b"\xEF\xBF\xBD").count() } else { 0 }
}

/// The name to show. GBK's decoder is that of GB18030, and that is its name today.
fn name(encoding: &'static Encoding) -> &'static str {
    let name = if encoding == GBK { GB18030.name() } else { encoding.name() };
    CHOICES.iter().find(|(shown, _)| shown.eq_ignore_ascii_case(name)).map_or(name, |(shown, _)| shown)
}

fn detect(bytes: &[u8]) -> Result<&'static Encoding, FileProblem> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    if let Some(encoding) = utf_16(bytes) {
        return Ok(encoding);
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(FileProblem::Binary { at });
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let is_double_byte = [GBK, GB18030, BIG5, SHIFT_JIS, EUC_KR].contains(&guess);
    Ok(if !is_double_byte && is_macintosh(bytes, guess) { MACINTOSH } else { guess })
}

/// UTF-16 without a mark: half of the bytes of a list's separators and line ends are zero, the same half each time.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.len() % 2 == 1 {
        return None;
    }
    let sample = &bytes[..bytes.len().min(4096)];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let enough = |count: usize| count >= 3 && count * 20 > sample.len() / 2;
    // Some letters have a zero on the other side, 一 is U+4E00; the ends of lines say which side it is.
    let ends = |end: [u8; 2]| sample.chunks_exact(2).filter(|pair| *pair == end).count();
    let (little, big) = (ends([b'\n', 0]), ends([0, b'\n']));
    if enough(odd) && (even == 0 || little > 0 && big == 0) {
        Some(UTF_16LE)
    } else if enough(even) && (odd == 0 || big > 0 && little == 0) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether letters within words make sense as those of the old Macintosh, and not as `other`: there `é` is 0x8E,
/// which elsewhere is a capital, a mark or nothing.
fn is_macintosh(bytes: &[u8], other: &'static Encoding) -> bool {
    let within_words = |encoding: &'static Encoding| {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        let letters: Vec<char> = text.chars().collect();
        letters
            .windows(3)
            .filter(|three| !three[1].is_ascii() && three[0].is_alphabetic() && three[2].is_alphabetic())
            .map(|three| if three[1].is_lowercase() && is_western(three[1]) { 1 } else { -1 })
            .sum::<i64>()
    };
    let as_macintosh = within_words(MACINTOSH);
    as_macintosh > 0 && as_macintosh > within_words(other) && !is_another_script(bytes, other)
}

fn is_western(character: char) -> bool {
    matches!(character, 'à'..='ö' | 'ø'..='ÿ' | 'œ' | 'ß')
}

/// Whether most of what isn't ASCII is, in `encoding`, the letters of another script.
fn is_another_script(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let (mut other, mut all) = (0, 0);
    for character in text.chars().filter(|character| !character.is_ascii()) {
        all += 1;
        other += usize::from(character.is_alphabetic() && character > '\u{24F}');
    }
    other * 2 > all
}
