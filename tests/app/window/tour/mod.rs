//! The day, driven through the real window, with a picture of each screen and outcome: `cargo xtask tour`. A screen has
//! a story of its own beside this.

mod board;
mod camera;
mod desk;
mod door;
mod kiosk;
mod languages;
mod office;
mod online;
mod rehearsal;
mod scanner;
mod staff;

pub(super) use camera::camera;
pub(super) use door::door;
pub(super) use kiosk::guests;
pub(super) use rehearsal::a_rehearsal;
pub(super) use scanner::scanner_test;
pub(super) use staff::people;

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use super::Window;
use super::house::House;
use crate::program::Program;

/// Where the pictures go, below the root, where nothing else is said.
const FOLDER: &str = "docs/pictures";

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour() {
    let pictures = Pictures::new();
    let house = tour(&pictures);

    let dark = Tour::of(Window::open_dark(&house.program), &house, &pictures);
    dark.window.set_clock("13:10:00");
    dark.window.burst(house.code("Đặng Quốc Khải"));
    dark.window.wait("an answer", |window| window.outcome() == "already_in");
    dark.settled("desk-already-in-dark");
    dark.window.burst(house.code("Łucja Świerczyńska"));
    dark.window.wait_outcome("admitted", "Łucja");
    dark.settled("desk-admitted-dark");
    dark.window.click("[data-test=place-board]");
    dark.window.wait_for("[data-test=board-curve]");
    dark.picture("board-dark");
}

/// What is done at each stop of a tour.
pub(super) trait Errand {
    fn at(&self, window: &Window, stop: &str);
}

/// Through every screen and every answer of a day, in the order in which they come.
pub(super) fn tour(errand: &impl Errand) -> House {
    let nothing = Program::new();
    let welcome = Window::open_with(&nothing, &[]);
    welcome.wait_for("[data-test=setup-practice]");
    errand.at(&welcome, "set-up-welcome");
    drop(welcome);

    let house = House::new();
    let tour = Tour::of(Window::open(&house.program), &house, errand);
    tour.first_guests(&house);
    tour.codes_that_say_nothing(&house);
    tour.questions(&house);
    tour.people_on_no_list();
    tour.a_party_and_its_lunch(&house);
    tour.after_the_cutoff(&house);
    tour.numbers();
    tour.office();
    tour.sizes(&house);
    drop(tour);
    house
}

/// Pictures for the README.
struct Pictures {
    folder: PathBuf,
}

impl Pictures {
    fn new() -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let folder = std::env::var_os("USHER_PICTURES").map_or_else(|| root.join(FOLDER), PathBuf::from);
        fs::create_dir_all(&folder).expect("the folder of the pictures can be made");
        Self { folder }
    }
}

impl Errand for Pictures {
    fn at(&self, window: &Window, stop: &str) {
        // A virtual screen is painted when it is time.
        sleep(Duration::from_millis(150));
        window.write_picture(&self.folder.join(format!("{stop}.png")));
    }
}

struct Tour<'e, E> {
    window: Window,
    /// Where files lie that somebody at the desk chooses.
    folder: PathBuf,
    errand: &'e E,
}

impl<'e, E: Errand> Tour<'e, E> {
    fn of(window: Window, house: &House, errand: &'e E) -> Self {
        Self { window, folder: PathBuf::from(house.program.path(".")), errand }
    }

    /// Takes a picture, or whatever else the errand is.
    fn picture(&self, name: &str) {
        self.errand.at(&self.window, name);
    }

    /// Waits until the answer has settled into its band, and takes a picture.
    fn settled(&self, name: &str) {
        self.window.wait("the answer has settled", |window| {
            !window.has("article.full") && window.js("return document.getAnimations().length") == 0
        });
        self.picture(name);
    }

    /// Somebody comes with a ticket.
    fn comes(&self, house: &House, name: &str) {
        self.window.burst(house.code(name));
        self.window.wait_outcome("admitted", name);
    }

    fn sizes(&self, house: &House) {
        let window = &self.window;
        window.click("[data-test=place-desk]");
        window.set_clock("13:10:00");
        for (width, height, name) in [
            (1024, 768, "Małgorzata Ździebłowska"),
            (1920, 1080, "Maria Aparecida do Nascimento Figueiredo Cavalcanti de Albuquerque"),
        ] {
            window.resize(width, height);
            self.comes(house, name);
            self.settled(&format!("desk-{width}"));
            window.click("[data-test=place-board]");
            window.wait_for("[data-test=board-curve]");
            self.picture(&format!("board-{width}"));
            window.click("[data-test=place-desk]");
        }
    }
}
