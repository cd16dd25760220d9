//! Reading codes from the frames of a camera, one after another.

use std::path::Path;

use image::{GrayImage, Luma as Pixel, imageops};
use qrcode::{EcLevel, QrCode};
use usher_scan::{FrameReader, Luma};

use crate::{TICKET, code, wall};

/// Looks that are taken in turn: as many frames see them all.
const CYCLE: usize = 6;

fn luma(frame: &GrayImage) -> Luma<'_> {
    let (width, height) = (frame.width() as usize, frame.height() as usize);
    Luma::new(width, height, frame.as_raw().as_slice()).expect("as many pixels as it says")
}

/// The texts on the next frame.
fn read(reader: &mut FrameReader, frame: &GrayImage) -> Vec<String> {
    reader.read(&luma(frame)).into_iter().map(|code| code.text).collect()
}

/// The texts on the first frame, by the quick looks alone.
fn at_a_glance(frame: &GrayImage) -> Vec<String> {
    FrameReader::new().glance(&luma(frame)).into_iter().map(|code| code.text).collect()
}

/// A frame with a picture on it.
fn frame(picture: &GrayImage) -> GrayImage {
    wall(480, 400, &[(picture, 100, 60)])
}

fn empty() -> GrayImage {
    wall(480, 400, &[])
}

/// A code out of focus: the third of the looks that are taken in turn is the first that reads it.
fn out_of_focus() -> GrayImage {
    imageops::blur(&frame(&code(TICKET, 8)), 5.2)
}

/// One of the smallest codes at level L, with seven check words, so small that one quick look alone reads it.
fn weak(text: &str) -> GrayImage {
    frame(&smallest(text, EcLevel::L))
}

fn smallest(text: &str, level: EcLevel) -> GrayImage {
    let code = QrCode::with_error_correction_level(text, level).expect("the text fits");
    assert_eq!(code.width(), 21, "version 1");
    code.render::<Pixel<u8>>().module_dimensions(1, 1).build()
}

#[test]
fn a_code_that_is_held_well_is_read_on_the_first_frame_and_on_each_after_it() {
    let (mut reader, frame) = (FrameReader::new(), frame(&code(TICKET, 5)));
    for _ in 0..3 {
        assert_eq!(read(&mut reader, &frame), [TICKET]);
    }
    assert_eq!(at_a_glance(&frame), [TICKET]);
}

#[test]
fn every_code_on_a_frame_is_read() {
    let (first, second) = (code("first", 4), code("second", 4));
    let frame = wall(640, 480, &[(&second, 380, 60), (&first, 60, 40)]);
    assert_eq!(read(&mut FrameReader::new(), &frame), ["first", "second"]);
}

#[test]
fn a_code_that_only_a_costly_look_reads_is_read_within_the_cycle_and_from_then_on() {
    let (mut reader, frame) = (FrameReader::new(), out_of_focus());
    assert_eq!(at_a_glance(&frame), [""; 0]);
    let first = (0..CYCLE).find(|_| !read(&mut reader, &frame).is_empty());
    assert_eq!(first, Some(2), "the third look reads it");
    for _ in 0..CYCLE {
        assert_eq!(read(&mut reader, &frame), [TICKET], "the look that read it comes first");
    }
}

#[test]
fn an_empty_frame_costs_one_costly_look_and_none_twice_in_a_cycle() {
    for empty_frames in 0..2 * CYCLE {
        let mut reader = FrameReader::new();
        for _ in 0..empty_frames {
            assert_eq!(read(&mut reader, &empty()), [""; 0]);
        }
        // Each empty frame has moved the turn on by one look, round and round.
        let frame = out_of_focus();
        let first = (0..CYCLE).find(|_| !read(&mut reader, &frame).is_empty());
        assert_eq!(
            first,
            Some((2 + CYCLE - empty_frames % CYCLE) % CYCLE),
            "after {empty_frames} empty frames"
        );
    }
}

#[test]
fn a_bright_spot_on_a_code_does_not_hide_it() {
    let mut lit = frame(&code(TICKET, 6));
    let (x, y) = (100.0 + 18.0 * 6.0, 60.0 + 20.0 * 6.0);
    for (column, row, pixel) in lit.enumerate_pixels_mut() {
        let spot = if (column as f32 - x).hypot(row as f32 - y) < 42.0 { 120.0 } else { 0.0 };
        pixel.0[0] = (20.0 + f32::from(pixel.0[0]) * 0.35 + spot).min(255.0) as u8;
    }
    assert_eq!(at_a_glance(&lit), [TICKET]);
}

#[test]
fn a_code_on_bent_paper_is_read_dark_on_light_and_light_on_dark() {
    let flat = frame(&code(TICKET, 5));
    let mut bent = GrayImage::from_fn(flat.width(), flat.height(), |x, y| {
        let bend = 6.7 * ((x as f32 - 100.0) / (33.0 * 5.0) * std::f32::consts::PI).sin();
        let row = (y as f32 + bend).round().clamp(0.0, 399.0);
        *flat.get_pixel(x, row as u32)
    });
    assert_eq!(at_a_glance(&bent), [TICKET]);
    imageops::invert(&mut bent);
    assert_eq!(at_a_glance(&bent), [TICKET], "light on dark");
}

#[test]
fn a_code_with_few_check_words_is_believed_when_a_second_frame_shows_it_too() {
    let (mut reader, shown) = (FrameReader::new(), weak("0814847311"));
    assert_eq!(read(&mut reader, &shown), [""; 0]);
    for _ in 0..3 {
        assert_eq!(read(&mut reader, &shown), ["0814847311"]);
    }
    let well_checked = frame(&smallest("0814847311", EcLevel::Q));
    assert_eq!(read(&mut FrameReader::new(), &well_checked), ["0814847311"]);
}

#[test]
fn a_code_with_few_check_words_is_not_believed_where_frames_differ_or_lie_between() {
    let mut reader = FrameReader::new();
    for frame in [weak("0814847311"), weak("0814847312"), empty(), weak("0814847312")] {
        assert_eq!(read(&mut reader, &frame), [""; 0]);
    }
}

#[test]
fn a_small_frame_is_read_enlarged_and_its_corners_lie_on_it() {
    let picture = code(TICKET, 1);
    let found = FrameReader::new().read(&luma(&picture));
    let [only] = &found[..] else { panic!("one code: {found:?}") };
    assert_eq!(only.text, TICKET);
    for corner in &only.corners {
        assert!((2.0..=31.0).contains(&corner.x) && (2.0..=31.0).contains(&corner.y), "{corner:?}");
    }
}

/// `tests/fixtures/frames` tells where they come from.
#[test]
fn frames_that_were_hard_to_read_are_read_within_so_many() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/frames");
    for (file, text, most) in [
        ("bright-spots.jpg", "http://code.google.com", 1),
        ("brighter-spots.jpg", "Google Print Ads - T.G.I.A.F. - January 31, 2008", 1),
        ("bent.jpg", "TKT1._bqQSWBmlO_qUMwP-sai9ICqhaiP49zwW4qpw0ro75esDiQyYbv1mvRv-yCiHX2lzw", 1),
        ("blurred.jpg", "TKT1.mc6Vayz4Xv_0hK7B0c7GinsmhwLUAa4RkT0IY", CYCLE),
    ] {
        let frame = image::open(folder.join(file)).expect("the fixture is a picture").into_luma8();
        let mut reader = FrameReader::new();
        let texts = (0..most).map(|_| read(&mut reader, &frame)).find(|texts| !texts.is_empty());
        assert_eq!(texts.unwrap_or_default(), [text], "{file}");
    }
}

#[test]
fn a_code_within_a_code_is_not_mixed_with_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/frames/code-in-a-code.jpg");
    let frame = image::open(path).expect("the fixture is a picture").into_luma8();
    let texts = read(&mut FrameReader::new(), &frame);
    let within = "[内側QRコード]\r\n\r\n*ダブルQR*\r\nhttp://d-qr.net/ex/";
    let round = "[外側QRコード]\r\n \r\n*ﾀﾞﾌﾞﾙQR*\r\nhttp://d-qr.net/ex/";
    assert!(!texts.is_empty() && texts.iter().all(|text| text == within || text == round), "{texts:?}");
}

#[test]
fn words_and_walls_are_no_codes() {
    let stripes = GrayImage::from_fn(640, 480, |x, _| Pixel([if x / 2 % 2 == 0 { 0 } else { 255 }]));
    let checks = GrayImage::from_fn(640, 480, |x, y| Pixel([if (x / 3 + y / 3) % 2 == 0 { 0 } else { 255 }]));
    let mut seed = 1_u32;
    let noise = GrayImage::from_fn(640, 480, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Pixel([(seed >> 24) as u8])
    });
    for frame in [stripes, checks, noise] {
        let mut reader = FrameReader::new();
        for _ in 0..CYCLE {
            assert_eq!(read(&mut reader, &frame), [""; 0]);
        }
    }
}

#[test]
fn a_covered_camera_is_black_and_a_dark_room_with_a_phone_in_it_is_not() {
    let covered = GrayImage::from_fn(640, 480, |x, y| Pixel([((x * 7 + y * 13) % 31) as u8]));
    assert!(luma(&covered).is_black(), "noise shows nothing");
    let mut room = covered;
    imageops::replace(&mut room, &code(TICKET, 2), 200, 200);
    assert!(!luma(&room).is_black());
    assert_eq!(read(&mut FrameReader::new(), &room), [TICKET]);
}
