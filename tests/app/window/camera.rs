//! The live camera: pictures that stand in for one, and once a camera that the window really opens.

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use image::{GrayImage, Luma, imageops};
use qrcode::QrCode;
use serde_json::Value;

use super::Window;
use super::fake_camera::FakeCamera;
use super::house::House;

const A: &str = "Zbysław Żółtowski";
const B: &str = "欧阳若澜";

/// What is before the camera.
pub(crate) struct Scene {
    folder: PathBuf,
}

impl Scene {
    pub(crate) fn new(house: &House) -> Self {
        let folder = PathBuf::from(house.program.path("scene"));
        fs::create_dir_all(&folder).expect("the folder can be made");
        let scene = Self { folder };
        scene.show(&[]);
        scene
    }

    /// These pictures are held before the camera, side by side, from now on.
    pub(crate) fn show(&self, pictures: &[&GrayImage]) {
        self.put(&frame(pictures));
    }

    fn put(&self, frame: &GrayImage) {
        let (new, shown) = (self.folder.join("new"), self.folder.join("frame.png"));
        frame.save_with_format(&new, image::ImageFormat::Png).expect("the folder can be written to");
        // A frame is whole or not there.
        fs::rename(new, shown).expect("the folder can be written to");
    }

    /// The camera is unplugged.
    pub(crate) fn unplug(&self) {
        fs::remove_file(self.folder.join("frame.png")).expect("there was a frame");
    }

    pub(crate) fn window(&self, house: &House) -> Window {
        let folder = self.folder.to_str().expect("a path in UTF-8");
        let event = house.program.path("event.usher");
        let window = Window::open_with(&house.program, &["--event", &event, "--frames", folder]);
        window.wait_camera("live");
        window
    }
}

/// A frame of a camera with these pictures on it, before a wall.
fn frame(pictures: &[&GrayImage]) -> GrayImage {
    let mut frame = GrayImage::from_fn(1280, 720, |x, y| Luma([(96 + (x + 2 * y) / 24 % 24) as u8]));
    for (picture, x) in pictures.iter().zip([140, 720]) {
        imageops::replace(&mut frame, *picture, x, 150);
    }
    frame
}

/// A code as it is held up.
pub(crate) fn code(text: &str) -> GrayImage {
    let code = QrCode::new(text).expect("the text fits");
    code.render::<Luma<u8>>().module_dimensions(10, 10).build()
}

fn arrived(house: &House) -> i64 {
    house.tally()["arrived"]["on_time"].as_i64().expect("a count")
}

/// Waits until so many are in, without asking the page.
fn wait_for_arrivals(house: &House, count: i64) {
    let begun = Instant::now();
    while arrived(house) < count {
        assert!(begun.elapsed() < Duration::from_secs(20), "{count} are in");
        sleep(Duration::from_millis(200));
    }
}

fn entries(house: &House) -> usize {
    house.program.done(&["journal"])["entries"].as_array().map_or(0, Vec::len)
}

#[test]
fn a_ticket_that_is_held_up_is_one_scan_and_another_passes_at_once() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    let (a, b) = (code(house.code(A)), code(house.code(B)));

    scene.show(&[&a]);
    window.wait_outcome("admitted", A);
    window.wait_for("[data-test=camera-outline]");
    let written = entries(&house);
    sleep(Duration::from_secs(3));
    assert_eq!(entries(&house), written, "held up, it is one scan");
    assert!(!window.has("[data-test=echo]"), "and no echo");

    scene.show(&[&b]);
    window.wait_outcome("admitted", B);
    scene.show(&[]);
    window.wait_gone("[data-test=camera-outline]");
    sleep(Duration::from_millis(1500));
    scene.show(&[&b]);
    window.wait_for("[data-test=echo]");
    assert_eq!((arrived(&house), entries(&house)), (2, written + 1), "an echo writes nothing");
}

#[test]
fn two_tickets_on_one_frame_are_two_guests() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    scene.show(&[&code(house.code(A)), &code(house.code(B))]);
    window.wait("both are in", |_| arrived(&house) == 2);
}

#[test]
fn a_poster_says_nothing_beside_a_ticket_and_once_by_itself() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    let poster = code("https://unu.edu/cpr");
    scene.show(&[&poster, &code(house.code(A))]);
    window.wait_outcome("admitted", A);
    let written = entries(&house);
    scene.show(&[&poster]);
    sleep(Duration::from_secs(2));
    assert_eq!((window.outcome().as_str(), entries(&house)), ("admitted", written), "it was there before");

    scene.show(&[&code("https://example.org/menu")]);
    window.wait("it is told what it is", |window| window.outcome() == "not_a_ticket");
    let written = entries(&house);
    window.press("Escape");
    for _ in 0..2 {
        scene.show(&[]);
        sleep(Duration::from_millis(1500));
        scene.show(&[&code("https://example.org/menu")]);
        sleep(Duration::from_millis(700));
    }
    assert!(window.has("[data-test=idle]"), "nobody is told again and again");
    assert_eq!(entries(&house), written);
}

#[test]
fn a_camera_that_is_lost_or_covered_is_said_and_picked_up_again_and_the_desk_works_on() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    let says = |words: &str| {
        window.wait(words, |window| window.texts("header button").iter().any(|chip| chip == words));
    };
    scene.unplug();
    window.wait_camera("lost");
    says("Camera lost");
    window.burst(house.code(A));
    window.wait_outcome("admitted", A);
    window.press("Escape");
    scene.show(&[&code(house.code(B))]);
    window.wait_outcome("admitted", B);
    window.wait_camera("live");

    window.press("Escape");
    scene.put(&GrayImage::from_fn(1280, 720, |x, y| Luma([((x * 7 + y * 13) % 29) as u8])));
    window.wait_camera("black");
    says("Camera sees black");
    scene.show(&[]);
    window.wait_camera("live");
}

#[test]
fn a_scan_by_camera_pushes_forms_aside_and_counts_from_when_it_was_seen() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    window.press("ctrl+n");
    window.wait_for("[data-test=walk-name]");
    scene.show(&[&code(house.code(A))]);
    window.wait_outcome("admitted", A);
    assert_eq!(arrived(&house), 1);
    window.click("[data-test=place-lunch]");
    scene.show(&[]);
    sleep(Duration::from_millis(1500));
    scene.show(&[&code(house.code(A))]);
    window.wait("the lunch desk answers", |window| window.text("[data-test=result]").contains(A));
}

#[test]
fn the_camera_is_looked_at_on_the_desk_alone_and_is_turned_off_with_a_key() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    window.click("[data-test=place-board]");
    scene.show(&[&code(house.code(A))]);
    sleep(Duration::from_millis(800));
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.wait("the trial sees the code", |window| {
        window.attribute("[data-test=camera-panel]", "data-codes") == "1"
    });
    assert_eq!(arrived(&house), 0, "nobody was checked in");
    window.click("[data-test=place-desk]");
    window.press("F8");
    window.wait_camera("off");
    scene.show(&[&code(house.code(B))]);
    sleep(Duration::from_millis(800));
    assert_eq!(arrived(&house), 0, "it is off");
    window.press("F8");
    window.wait_outcome("admitted", B);

    window.click("[data-test=camera-larger]");
    window.press("Escape");
    window.wait_for("[data-test=camera-large] video");
    window.press("Escape");
    window.wait_for("[data-test=idle]");
}

#[test]
fn how_long_answers_take_is_measured_stage_by_stage() {
    let house = House::new();
    let scene = Scene::new(&house);
    let window = scene.window(&house);
    scene.show(&[&code(house.code(A))]);
    window.wait_outcome("admitted", A);
    window.burst(house.code(B));
    window.wait_outcome("admitted", B);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    for source in ["camera", "scanner"] {
        window.wait_for(&format!("[data-test=latency-{source}]"));
        let cells = window.texts(&format!("[data-test=latency-{source}] td"));
        assert_eq!((cells.len(), cells[0].as_str()), (6, "1"), "{source}: {cells:?}");
        let figure = |cell: &str| cell.split(" / ").next()?.replace(',', "").parse::<f64>().ok();
        let figures: Vec<f64> = cells[1..].iter().filter_map(|cell| figure(cell)).collect();
        let [stages @ .., all] = &figures[..] else { panic!("{source}: {cells:?}") };
        assert!((stages.iter().sum::<f64>() - all).abs() < 2.5, "the stages of {source} add up: {cells:?}");
    }
}

/// Opens the window and turns its camera on, anew where that took the page with it: `PipeWire` 0.3.65 unmaps a picture
/// that is still read when the size is agreed on, about one time in five.
fn open_until_live(house: &House, camera: &FakeCamera) -> Window {
    for attempt in 0..8 {
        let window = Window::open_beside(&house.program, camera);
        if attempt == 0 {
            assert_eq!(window.attribute("[data-camera]", "data-camera"), "off", "it was never turned on");
            window.press("F8");
        }
        if window.comes_to("return document.querySelector('[data-camera]')?.dataset.camera === 'live'") {
            return window;
        }
    }
    panic!("each opening of the camera ended with the page");
}

/// The one test with a camera that the system gives: everything from the permission to the answer.
#[test]
fn a_camera_of_the_system_is_opened_and_read() {
    let house = House::new();
    let picture = PathBuf::from(house.program.path("held-up.png"));
    frame(&[&code(house.code(A))]).save(&picture).expect("the folder can be written to");
    let mut camera = FakeCamera::showing(&picture);
    let window = open_until_live(&house, &camera);
    wait_for_arrivals(&house, 1);
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.wait("it has its name", |window| {
        window.texts("[data-test=camera-which] option").iter().any(|name| name.contains("FakeCam"))
    });
    let remembered = house.program.path("home/org.usher.desk/camera.json");
    let remembered: Value = serde_json::from_slice(&fs::read(remembered).expect("it is remembered"))
        .expect("what is remembered is JSON");
    assert_eq!(remembered["on"], true);
    window.click("[data-test=place-desk]");
    camera.unplug();
    // Its driver may take the page with it, and the driver of this test: what is asked now is asked of the event.
    sleep(Duration::from_secs(4));
    window.burst(house.code(B));
    wait_for_arrivals(&house, 2);
}

/// Drivers of cameras run in the page's process, and may take it with them.
#[test]
fn the_desk_goes_on_where_the_page_dies() {
    let house = House::new();
    let window = Window::open(&house.program);
    window.burst(house.code(A));
    window.wait_outcome("admitted", A);
    window.kill_page();
    // Its driver has lost the page, but keys have not.
    sleep(Duration::from_secs(4));
    window.burst(house.code(B));
    wait_for_arrivals(&house, 2);
}
