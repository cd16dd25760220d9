//! What the tests share: the window's fonts, an event, and eyes to read pages with.

use std::path::Path;
use std::sync::LazyLock;

use hayro::hayro_interpret::font::Glyph;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::kurbo::{Affine, BezPath, Rect};
use image::{ImageFormat, RgbaImage};
use usher_core::attendee::{Mode, Role};
use usher_core::event::{Event, Facts, Settings};
use usher_core::ids::AttendeeId;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Instant, desk::When, store::Store};
use usher_paper::Fonts;
use usher_paper::tickets::{EventFace, TicketFace};

pub(crate) fn instant(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

/// The instant at which everything in these tests is made.
pub(crate) fn now() -> Instant {
    instant("2026-05-04T15:00:00Z")
}

/// The fonts of paper. They come with the packages of `ui`.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::from_woff2(font_files()).expect("fonts"));

pub(crate) fn font_files() -> Vec<Vec<u8>> {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/@fontsource-variable");
    let mut files = Vec::new();
    for package in
        packages.read_dir().expect("`npm ci` in ui brings the fonts").map(|entry| entry.expect("a package"))
    {
        for file in
            package.path().join("files").read_dir().expect("files").map(|entry| entry.expect("a file").path())
        {
            let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
            if name.starts_with("noto-") && name.ends_with("-wght-normal.woff2") {
                files.push(std::fs::read(file).expect("a font"));
            }
        }
    }
    files
}

const EVENT: &str = r#"
title = "Building Government AI Capacity"
series = "Side Event of the Forum"
zone = "America/New_York"
date = "2026-05-05"
cutoff = "13:15"
start = "13:30"
end = "14:45"

[venue]
name = "UNU-CPR"
address = ["One Dag Hammarskjöld Plaza", "885 2nd Avenue", "New York"]
floor = "14th floor"

[[co_organizers]]
name = "United Nations University"

[[contacts]]
name = "Keita Azuma"
email = "kazuma@example.org"
"#;

pub(crate) fn event() -> EventFace {
    let event = Event::new(EVENT.parse().expect("a description")).expect("an event");
    EventFace::of(&event, &Settings::of(&event).expect("settings"))
}

/// A desk of that event with this roster, imported at noon the day before.
pub(crate) fn desk(roster: &str) -> Desk {
    let facts: Facts = EVENT.parse().expect("a description");
    let event = Event::new(facts).expect("an event");
    let store = Store::in_memory(&event, &TicketKey::random()).expect("memory");
    let mut desk = Desk::open(store, "Lift").expect("a desk");
    let list = usher_intake::read(roster.as_bytes()).expect("a list");
    desk.import(list, &[], When::at(instant("2026-05-04T12:00:00Z"))).expect("a roster");
    desk
}

/// A guest of this name with a ticket of ours.
pub(crate) fn guest(event: &EventFace, name: &str) -> TicketFace {
    let attendee = AttendeeId::random();
    let code = TicketKey::from_bytes([7; 32]).ticket(event.id, attendee, 1);
    TicketFace {
        attendee,
        name: name.to_owned(),
        latin_name: None,
        honorific: None,
        affiliation: Some("Permanent Mission".to_owned()),
        role: Role::Guest,
        mode: Mode::InPerson,
        code: code.as_str().to_owned(),
        issue: 1,
        language: None,
        email: Some("guest@example.org".to_owned()),
    }
}

/// Names in the scripts that the window's fonts hold.
pub(crate) const NAMES: &[(&str, &str)] = &[
    ("en", "Đurđica Šćepanović-Ștefănescu"),
    ("vi", "Trần Ngọc Khuê"),
    ("ru", "Аркадий Северцев"),
    ("el", "Ελευθερία Παπαγεωργίου"),
    ("ar", "نهى بدراوي السكري"),
    ("he", "אברהם לינדנבאום"),
    ("zh", "欧阳若澜"),
    ("ja", "葛城 千紘"),
    ("ko", "남궁세아"),
    ("hi", "मीनाक्षी त्रिवेदी"),
    ("th", "ปวีณา ศรีสุวรรณโชติกุล"),
    ("am", "ማህሌት ገብረየስ"),
];

/// The texts of the codes on each page, as a scanner reads them off the paper at so many dots an inch.
pub(crate) fn codes(pdf: &[u8], dots: f32) -> Vec<Vec<String>> {
    pictures(pdf, dots / 72.0)
        .iter()
        .map(|png| {
            let mut texts: Vec<String> =
                usher_scan::decode_bytes(png).expect("a picture").into_iter().map(|code| code.text).collect();
            texts.sort();
            texts
        })
        .collect()
}

/// Each page as a PNG.
pub(crate) fn pictures(pdf: &[u8], scale: f32) -> Vec<Vec<u8>> {
    let file = Pdf::new(pdf.to_vec()).expect("a PDF");
    let pages = hayro::render_pdf(&file, scale, InterpreterSettings::default(), None).expect("pages");
    pages
        .into_iter()
        .map(|page| {
            let (width, height) = (u32::from(page.width()), u32::from(page.height()));
            let picture =
                RgbaImage::from_raw(width, height, page.data_as_u8_slice().to_vec()).expect("pixels");
            let mut png = std::io::Cursor::new(Vec::new());
            image::DynamicImage::from(picture)
                .into_luma8()
                .write_to(&mut png, ImageFormat::Png)
                .expect("a PNG");
            png.into_inner()
        })
        .collect()
}

/// The text of each page, glyph by glyph as they are drawn; `\u{FFFD}` for one that says nothing.
pub(crate) fn texts(pdf: &[u8]) -> Vec<String> {
    let file = Pdf::new(pdf.to_vec()).expect("a PDF");
    let pages = file.pages();
    (0..pages.len())
        .map(|number| {
            let cache = InterpreterCache::new();
            let mut context = Context::new(
                Affine::IDENTITY,
                Rect::new(0.0, 0.0, 1.0, 1.0),
                &cache,
                file.xref(),
                InterpreterSettings::default(),
            );
            let mut reader = Reader::default();
            interpret_page(&pages[number], &mut context, &mut reader);
            reader.text
        })
        .collect()
}

#[derive(Default)]
struct Reader {
    text: String,
}

impl Device<'_> for Reader {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_glyph(&mut self, glyph: &Glyph<'_>, _: Affine, _: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {
        match glyph.as_unicode() {
            Some(BfString::Char(character)) => self.text.push(character),
            Some(BfString::String(text)) => self.text.push_str(&text),
            None => self.text.push('\u{FFFD}'),
        }
    }
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
