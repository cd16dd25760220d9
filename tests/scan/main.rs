//! Reading codes from pictures, and in [`frames`] from the frames of a camera.

mod frames;
mod sightings;

use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, GrayImage, ImageFormat, Luma as Pixel, RgbaImage, imageops};
use qrcode::{EcLevel, QrCode};
use usher_scan::{Luma, decode_bytes, decode_luma, decode_picture};

const TICKET: &str = "U1AG5Y4ARAQ5CP6ACGQ48WD1XTJE0PD04B";

fn code(text: &str, module: u32) -> GrayImage {
    QrCode::with_error_correction_level(text, EcLevel::M)
        .expect("the text fits")
        .render::<Pixel<u8>>()
        .module_dimensions(module, module)
        .build()
}

fn bytes(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).expect("a picture can be written");
    bytes.into_inner()
}

fn texts(bytes: &[u8]) -> Vec<String> {
    decode_bytes(bytes).expect("the picture can be read").into_iter().map(|code| code.text).collect()
}

fn texts_on(picture: GrayImage) -> Vec<String> {
    texts(&bytes(picture, ImageFormat::Png))
}

/// A wall of grey, with pictures put on it.
fn wall(width: u32, height: u32, pictures: &[(&GrayImage, i64, i64)]) -> GrayImage {
    let mut wall = GrayImage::from_pixel(width, height, Pixel([200]));
    for (picture, x, y) in pictures {
        imageops::overlay(&mut wall, *picture, *x, *y);
    }
    wall
}

#[test]
fn a_ticket_is_read_from_png_and_jpeg() {
    assert_eq!(texts(&bytes(code(TICKET, 8), ImageFormat::Png)), [TICKET]);
    assert_eq!(texts(&bytes(code(TICKET, 8), ImageFormat::Jpeg)), [TICKET]);
}

#[test]
fn a_ticket_is_version_2_at_level_m() {
    let code = QrCode::with_error_correction_level(TICKET, EcLevel::M).expect("it fits");
    assert_eq!(code.width(), 25);
}

#[test]
fn turned_and_mirrored_codes_are_read() {
    let picture = code(TICKET, 6);
    for turned in
        [imageops::rotate90(&picture), imageops::rotate180(&picture), imageops::flip_horizontal(&picture)]
    {
        assert_eq!(texts_on(turned), [TICKET]);
    }
}

#[test]
fn a_light_code_on_dark_is_read() {
    let mut picture = code(TICKET, 8);
    imageops::invert(&mut picture);
    assert_eq!(texts_on(picture), [TICKET]);
}

#[test]
fn tiny_and_tightly_cut_codes_are_read() {
    let tiny = code(TICKET, 1);
    assert_eq!(tiny.width(), 33, "a pixel a module");
    assert_eq!(texts_on(tiny), [TICKET]);
    let tight = QrCode::with_error_correction_level(TICKET, EcLevel::M)
        .expect("it fits")
        .render::<Pixel<u8>>()
        .module_dimensions(3, 3)
        .quiet_zone(false)
        .build();
    assert_eq!(texts_on(tight), [TICKET]);
}

#[test]
fn a_code_that_fills_its_picture_is_read_dark_on_light_and_light_on_dark() {
    for module in [2, 3, 8, 20] {
        let mut picture = QrCode::with_error_correction_level(TICKET, EcLevel::M)
            .expect("it fits")
            .render::<Pixel<u8>>()
            .module_dimensions(module, module)
            .quiet_zone(false)
            .build();
        assert_eq!(texts_on(picture.clone()), [TICKET], "{module} pixels a module");
        imageops::invert(&mut picture);
        assert_eq!(texts_on(picture), [TICKET], "{module} pixels a module, inverted");
    }
}

#[test]
fn every_script_is_read() {
    for text in ["محمد عبد الرحمن", "李娜 & Søren Kierkegård", "Щербаков"] {
        assert_eq!(texts_on(code(text, 6)), [text]);
    }
}

#[test]
fn several_codes_are_all_read_from_top_to_bottom() {
    let (first, second, third) = (code(TICKET, 5), code("WIFI:S:guests;;", 5), code("third", 5));
    let wall = wall(900, 700, &[(&third, 600, 420), (&first, 40, 40), (&second, 500, 50)]);
    assert_eq!(texts_on(wall), [TICKET, "WIFI:S:guests;;", "third"]);
}

#[test]
fn codes_of_a_row_are_given_from_left_to_right_though_they_stand_unevenly() {
    let (first, second, third) = (code("first", 5), code("second", 5), code("third", 5));
    let wall = wall(900, 300, &[(&third, 620, 20), (&first, 20, 60), (&second, 320, 40)]);
    assert_eq!(texts_on(wall), ["first", "second", "third"]);
}

#[test]
fn a_sheet_of_forty_tickets_is_read_whole() {
    let tickets: Vec<String> = (10..50).map(|number| format!("{}{number}", &TICKET[..32])).collect();
    let codes: Vec<GrayImage> = tickets.iter().map(|ticket| code(ticket, 8)).collect();
    let places = codes.iter().zip(0_i64..);
    let places: Vec<_> =
        places.map(|(code, number)| (code, 100 + number % 5 * 460, 80 + number / 5 * 420)).collect();
    assert_eq!(texts_on(wall(2480, 3508, &places)), tickets);
}

#[test]
fn a_dark_and_a_light_code_on_one_picture_are_both_read() {
    let dark = code("dark", 5);
    let mut light = code("light", 5);
    imageops::invert(&mut light);
    assert_eq!(texts_on(wall(700, 300, &[(&dark, 20, 40), (&light, 400, 40)])), ["dark", "light"]);
}

#[test]
fn one_text_twice_is_one_code() {
    let picture = code(TICKET, 5);
    assert_eq!(texts_on(wall(700, 300, &[(&picture, 20, 20), (&picture, 400, 60)])), [TICKET]);
}

#[test]
fn a_small_code_on_a_large_photograph_is_read() {
    let picture = code(TICKET, 4);
    assert_eq!(texts_on(wall(4000, 3000, &[(&picture, 2600, 1900)])), [TICKET]);
}

#[test]
fn noise_and_a_shadow_do_not_hide_a_code() {
    let picture = code(TICKET, 6);
    let mut wall = wall(640, 480, &[(&picture, 200, 100)]);
    let mut seed = 7_u32;
    for (x, _, pixel) in wall.enumerate_pixels_mut() {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (seed >> 24) % 40;
        let lit = if x > 330 { u32::from(pixel.0[0]) } else { u32::from(pixel.0[0]) * 2 / 5 };
        pixel.0[0] = u8::try_from((lit + noise).min(255)).expect("at most 255");
    }
    assert_eq!(texts_on(wall), [TICKET]);
}

#[test]
fn a_photograph_of_twelve_megapixels_is_read_where_the_code_fills_it() {
    let picture = code(TICKET, 80);
    assert_eq!(texts_on(wall(4000, 3000, &[(&picture, 700, 200)])), [TICKET]);
}

#[test]
fn bytes_that_are_no_text_are_read_without_a_panic() {
    let bytes = [0xFF_u8, 0xFE, 0x00, 0x80, 0xC3, 0x28];
    let picture = QrCode::new(bytes).expect("it fits").render::<Pixel<u8>>().module_dimensions(6, 6).build();
    assert_eq!(texts_on(picture).len(), 1);
}

#[test]
fn a_wall_of_finder_patterns_is_given_up_soon() {
    let wall = GrayImage::from_fn(1280, 720, |x, y| {
        let (x, y) = (x / 3 % 9, y / 3 % 9);
        let ring = x.abs_diff(3).max(y.abs_diff(3));
        Pixel([if x < 7 && y < 7 && ring != 2 { 0 } else { 255 }])
    });
    let begun = std::time::Instant::now();
    assert_eq!(texts_on(wall), [""; 0]);
    assert!(begun.elapsed().as_secs() < 20, "it took {:?}", begun.elapsed());
}

#[test]
fn what_is_transparent_is_white() {
    let grey = code(TICKET, 6);
    let picture = RgbaImage::from_fn(grey.width(), grey.height(), |x, y| {
        let dark = grey.get_pixel(x, y).0[0] == 0;
        image::Rgba([0, 0, 0, if dark { 255 } else { 0 }])
    });
    assert_eq!(texts(&bytes(picture, ImageFormat::Png)), [TICKET]);
}

#[test]
fn the_corners_lie_round_the_code() {
    let picture = code(TICKET, 8);
    let wall = wall(800, 600, &[(&picture, 300, 200)]);
    let frame = Luma::new(800, 600, wall.into_raw()).expect("as many pixels as it says");
    let found = decode_luma(&frame);
    let [only] = &found[..] else { panic!("one code: {found:?}") };
    for corner in &only.corners {
        assert!((300.0..=564.0).contains(&corner.x) && (200.0..=464.0).contains(&corner.y), "{corner:?}");
    }
}

#[test]
fn no_code_is_no_error() {
    assert_eq!(texts_on(wall(640, 480, &[])), [""; 0]);
}

#[test]
fn a_frame_must_have_as_many_pixels_as_it_says() {
    assert_eq!(Luma::new(4, 4, vec![0; 15]), None);
    assert_eq!(Luma::new(0, 0, Vec::new()), None);
}

/// What is said of a file with these bytes, its path replaced by a word.
fn said(name: &str, bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("the folder can be written to");
    let message = decode_picture(&path).expect_err("it cannot be read").to_string();
    message.replace(&path.display().to_string(), "FILE")
}

const NEITHER: &str = "`FILE` is neither PNG nor JPEG: save the picture as one of them";

#[test]
fn words_in_a_file_called_png_are_no_picture() {
    assert_eq!(said("note.png", b"just words"), NEITHER);
}

#[test]
fn an_empty_file_is_no_picture() {
    assert_eq!(said("empty.png", b""), NEITHER);
}

#[test]
fn a_folder_is_no_picture() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let message = decode_picture(folder.path()).expect_err("it is a folder").to_string();
    assert_eq!(message.replace(&folder.path().display().to_string(), "FILE"), NEITHER);
}

#[test]
fn what_a_file_holds_counts_and_not_its_name() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("ticket.txt");
    std::fs::write(&path, bytes(code(TICKET, 8), ImageFormat::Jpeg)).expect("the folder can be written to");
    let found = decode_picture(&path).expect("it is a picture");
    assert_eq!(found.into_iter().map(|code| code.text).collect::<Vec<_>>(), [TICKET]);
}

#[test]
fn a_cut_picture_is_damaged() {
    let whole = bytes(code(TICKET, 8), ImageFormat::Png);
    let message = said("cut.png", &whole[..whole.len() / 2]);
    assert_eq!(message, "`FILE` is damaged (unexpected end of file): take or copy the picture again");
}

#[test]
fn a_picture_that_claims_too_many_pixels_is_not_decoded() {
    let mut huge = bytes(code(TICKET, 8), ImageFormat::Png);
    huge[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let sum = crc(&huge[12..29]);
    huge[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(said("huge.png", &huge), "`FILE` is too large: take a smaller picture, of the code alone");
}

#[test]
fn a_missing_file_is_named_with_what_to_check() {
    let message = decode_picture(Path::new("nowhere.png")).expect_err("it is not there").to_string();
    let system = std::io::Error::from_raw_os_error(2);
    assert_eq!(
        message,
        format!("cannot read `nowhere.png` ({system}): check that it is there and that you may open it")
    );
}

#[test]
fn bytes_without_a_name_are_called_the_picture() {
    let message = decode_bytes(b"just words").expect_err("they are no picture").to_string();
    assert_eq!(message, "the picture is neither PNG nor JPEG: save the picture as one of them");
}

/// The check sum of a PNG's chunk.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, &byte| {
        (0..8).fold(
            sum ^ u32::from(byte),
            |sum, _| {
                if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
            },
        )
    })
}
