//! The day, driven through the real window, with a picture of each screen and outcome: `cargo xtask tour`.

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use super::Window;
use super::camera::{Scene, code};
use super::house::House;
use crate::program::Program;

/// Where the pictures go, below the root, where nothing else is said.
const FOLDER: &str = "docs/pictures";

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour() {
    let pictures = Pictures { folder: folder() };
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

impl Errand for Pictures {
    fn at(&self, window: &Window, stop: &str) {
        // A virtual screen is painted when it is time.
        sleep(Duration::from_millis(150));
        window.write_picture(&self.folder.join(format!("{stop}.png")));
    }
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_scanner_test() {
    let house = House::new();
    let window = Window::open(&house.program);
    let card = window.invoke("scanner_card", &json!({}));
    let card = card["text"].as_str().expect("a text");
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(window, &house, &pictures);
    let begin = |window: &Window| {
        window.click("[data-test=place-setup]");
        window.click("[data-test=setup-step-computer]");
        window.js("document.querySelector('[data-test=scanner-try]').scrollIntoView({ block: 'center' })");
    };
    let scan = |window: &Window, word: &str| {
        window.burst_of_places(card, 4);
        window.wait(word, |window| window.attribute("[data-test=scanner-trial]", "data-word") == word);
    };
    begin(&tour.window);
    tour.picture("set-up-scanner");
    tour.window.click("[data-test=scanner-try]");
    tour.window.wait_for("[data-test=scanner-trial]");
    tour.picture("set-up-scanner-waiting");
    scan(&tour.window, "works");
    tour.picture("set-up-scanner-works");
    tour.window.set_layout("fr");
    scan(&tour.window, "other_layout");
    tour.picture("set-up-scanner-layout");
    tour.window.click("[data-test=place-desk]");
    tour.window.burst_of_places(house.code("欧阳若澜"), 4);
    tour.window.wait_outcome("admitted", "欧阳若澜");
    tour.settled("desk-decoded");
    tour.window.resize(1024, 768);
    begin(&tour.window);
    tour.window.click("[data-test=scanner-try]");
    tour.window.wait_for("[data-test=scanner-trial]");
    scan(&tour.window, "other_layout");
    tour.picture("set-up-scanner-1024");
    drop(tour);

    let dark = Tour::of(Window::open_dark(&house.program), &house, &pictures);
    begin(&dark.window);
    dark.window.click("[data-test=scanner-try]");
    dark.window.wait_for("[data-test=scanner-trial]");
    dark.window.press("Caps_Lock");
    scan(&dark.window, "caps_lock");
    dark.picture("set-up-scanner-dark");
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_camera() {
    let house = House::new();
    let scene = Scene::new(&house);
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(scene.window(&house), &house, &pictures);
    let window = &tour.window;
    window.set_clock("12:58:00");
    tour.picture("desk-camera-idle");
    window.click("[data-test=camera-larger]");
    window.wait_for("[data-test=camera-large]");
    tour.picture("desk-camera-large");
    window.click("[data-test=camera-smaller]");
    scene.show(&[&code(house.code("欧阳若澜"))]);
    window.wait_outcome("admitted", "欧阳若澜");
    tour.settled("desk-camera");
    window.burst(house.code("Masahiro Ihara"));
    window.wait_outcome("admitted", "Masahiro");
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window
        .wait("it sees the code", |window| window.attribute("[data-test=camera-panel]", "data-codes") == "1");
    let to = |selector: &str| {
        window.js(&format!("document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})"));
    };
    to("[data-test=camera-panel]");
    tour.picture("set-up-camera");
    to("[data-test=latency]");
    tour.picture("set-up-latency");
    window.click("[data-test=place-desk]");
    window.press("Escape");
    scene.unplug();
    window.wait_camera("lost");
    window.wait_for("[data-test=idle]");
    tour.picture("desk-camera-lost");
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_languages() {
    let house = House::new();
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    window.set_clock("12:52:00");
    window.click("[data-test=language]");
    window.wait_for("[data-test=language-ar]");
    tour.picture("languages");
    window.press("Escape");
    let guests = ["Zbysław Żółtowski", "欧阳若澜", "Hélène Tremblay-Ouimet", "水無瀬 航平", "葛城 千紘"];
    for (language, guest) in ["fr", "es", "ru", "zh", "ar"].into_iter().zip(guests) {
        window.speak(language);
        tour.comes(&house, guest);
        tour.settled(&format!("desk-admitted-{language}"));
    }
    for language in ["zh", "ar"] {
        window.speak(language);
        window.press("Escape");
        window.take("ezequiel", "cancelled", "Ezequiel");
        tour.settled(&format!("desk-refused-{language}"));
        window.hand("garcia");
        window.wait_for("[role=option]");
        tour.picture(&format!("desk-look-up-{language}"));
        window.press("Escape");
        window.click("[data-test=place-board]");
        window.wait_for("[data-test=board-curve]");
        tour.picture(&format!("board-{language}"));
        window.click("[data-test=place-setup]");
        for step in ["event", "people", "tickets", "computer"] {
            window.click(&format!("[data-test=setup-step-{step}]"));
            tour.picture(&format!("set-up-{step}-{language}"));
        }
        window.click("[data-test=place-desk]");
    }
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_what_happens_at_the_door() {
    let house = House::new();
    let list = house.program.file(
        "stage.csv",
        b"name,role,phone\nMasahiro Ihara,speaker,+81 3 5555 0147\nTrisha Meyer,speaker,+32 2 555 0120\n",
    );
    house.program.done(&["import", &list]);
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    for (name, place) in
        [("simiyu", "wait-lobby"), ("kulshreshtha", "wait-security"), ("makokha", "wait-lift")]
    {
        window.find(name);
        window.click("[data-test=pane-wait]");
        window.click(&format!("[data-test={place}]"));
        window.wait_gone("dialog");
    }
    tour.picture("desk-waiting-strip");
    window.press("F9");
    window.wait_for("[data-test=waiting-take]");
    tour.picture("desk-waiting");
    window.press("Escape");
    window.find("simiyu");
    window.press("ctrl+k");
    window.fill("[data-test=note-text]", "Seat in the first row, beside the Ambassador");
    tour.picture("desk-note");
    window.press("Return");
    window.wait_gone("dialog");
    window.press("Escape");
    window.hand("guest wambui");
    window.wait_for("[data-test=person]");
    tour.picture("desk-unnamed-place");
    window.press("Return");
    window.wait_for("[data-test=newcomer]");
    window.press("Escape");
    window.press("ctrl+d");
    window.fill("[data-test=declared-time]", "12:40");
    window.press("Tab");
    for (typed, count) in [("anyanwu", 1), ("12:31 ouyang", 2), ("katsuragi", 3), ("pham", 4)] {
        window.fill("[data-test=declared-name]", typed);
        window.wait_for("[data-test=declared-found] .chosen");
        window.press("Return");
        window.wait("it is entered", |window| window.texts("[data-test=declared-entered] li").len() == count);
    }
    window.hand("maria");
    window.wait_for("[data-test=declared-found] li");
    tour.picture("desk-declared");
    window.press("Escape");
    window.set_clock("13:11:00");
    window.wait_for("[data-test=stage-missing]");
    tour.picture("desk-stage-missing");
    window.set_clock("13:22:00");
    window.wait_for("[data-test=stage-missing].urgent");
    window.resize(1024, 768);
    tour.picture("desk-stage-missing-1024");
    window.resize(1280, 800);
    window.set_clock("13:27:00");
    window.click("[data-test=place-lunch]");
    window.wait_for("[data-test=held-plates]");
    tour.picture("lunch-held-plates");
    window.press("F1");
    window.wait_for("[data-test=help]");
    tour.picture("help");
    window.press("Escape");
    window.wait_gone("dialog");
    house.program.done(&["set", "lunch.mode=buffet"]);
    window.wait_for("[data-test=tile-mouths]");
    tour.picture("lunch-buffet");
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_people_behind_the_desk() {
    let house = House::new();
    let set = ["staff", "set", "Sam Okoro", "--role", "supervisor", "--pin"];
    assert_eq!(house.program.typing("407193", &set).status, 0);
    let set = ["staff", "set", "Ola Lindqvist", "--role", "organizer", "--pin", "--approved-by", "Sam Okoro"];
    assert_eq!(house.program.typing("407193\n862054", &set).status, 0);
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(Window::open(&house.program), &house, &pictures);
    let window = &tour.window;
    window.click("[data-test=seat]");
    window.fill("[data-test=seat-name]", "Lea Park");
    window.click("[data-test=seat-do]");
    window.wait_text("[data-test=seat]", "Lea Park");
    tour.comes(&house, "欧阳若澜");
    window.click("[data-test=seat]");
    window.wait_for("[data-test=seat-known]");
    tour.picture("staff-seat");
    window.press("Escape");
    window.find("ezequiel");
    window.press("Return");
    window.wait("cancelled", |window| window.outcome() == "cancelled");
    window.click("[data-test=do-override]");
    window.fill("[data-test=override-reason]", "Ms Chen knows him");
    window.click("[data-test=override-do]");
    window.wait_for("[data-test=pin-who]");
    window.click("[data-test=pin-who]");
    window.fill("[data-test=pin-field]", "862055");
    window.press("Return");
    window.wait_text("[data-test=pin-says]", "That is not it. Try again.");
    tour.picture("staff-pin");
    window.press("Escape");
    window.click("[data-test=place-setup]");
    window.wait_for("[data-test=pin-who]");
    window.click("[data-test=pin-who]");
    window.fill("[data-test=pin-field]", "862054");
    window.press("Return");
    window.click("[data-test=setup-step-desks]");
    window.wait_for("[data-test=staff]");
    tour.picture("set-up-people-and-rights");
    window.click("[data-test=setup-step-live]");
    window.wait_for("[data-test=live-real]");
    tour.picture("set-up-go-live");
}

#[test]
#[ignore = "writes the pictures of the README: cargo xtask tour"]
fn the_tour_of_the_screen_for_guests() {
    let house = House::new();
    let scene = Scene::new(&house);
    let pictures = Pictures { folder: folder() };
    let tour = Tour::of(scene.window(&house), &house, &pictures);
    let window = &tour.window;
    window.click("[data-test=place-setup]");
    window.click("[data-test=setup-step-computer]");
    window.click("[data-test=kiosk-enter]");
    window.wait_for("[data-test=kiosk-welcome]");
    scene.show(&[&code("7Q2K")]);
    window.wait_for("[data-test=kiosk-colleague]");
    scene.show(&[]);
    tour.picture("kiosk-colleague");
    window.burst(house.code("Đặng Quốc Khải"));
    window.wait_for("[data-test=kiosk-guest]");
    tour.picture("kiosk-guest");
    window.click("[data-test=kiosk-call]");
    window.wait_for("[data-test=kiosk-calling]");
    tour.picture("kiosk-calling");
    window.click("[data-test=kiosk-helped]");
    window.wait_for("[data-test=kiosk-welcome]");
    tour.picture("kiosk-welcome");
    window.resize(1024, 768);
    tour.picture("kiosk-welcome-1024");
    window.burst(house.code("欧阳若澜"));
    window.wait_for("[data-test=kiosk-guest]");
    tour.picture("kiosk-guest-1024");
}

fn folder() -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let folder = std::env::var_os("USHER_PICTURES").map_or_else(|| root.join(FOLDER), PathBuf::from);
    fs::create_dir_all(&folder).expect("the folder of the pictures can be made");

    folder
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

    fn first_guests(&self, house: &House) {
        let window = &self.window;
        window.set_clock("12:45:00");
        self.picture("desk-idle");
        for name in ["Zbysław Żółtowski", "欧阳若澜"] {
            self.comes(house, name);
        }
        self.picture("desk-admitted-first-second");
        window.press("Escape");

        window.set_clock("12:52:30");
        self.comes(house, "Masahiro Ihara");
        self.settled("desk-attention");
        window.press("Return");

        window.hand("garcia");
        window.wait_for("[role=option]");
        // A hand looks who is there before it chooses.
        sleep(Duration::from_millis(400));
        window.press("Down");
        window.wait_for("[data-test=person]");
        self.picture("desk-look-up");
        window.press("Return");
        window.wait_outcome("admitted", "Garcia");
        self.settled("desk-admitted");
    }

    fn codes_that_say_nothing(&self, house: &House) {
        let window = &self.window;
        window.set_clock("12:56:00");
        window.burst(house.code("欧阳若澜"));
        window.wait_outcome("already_in", "欧阳若澜");
        self.settled("desk-already-in");
        window.burst("WIFI:S:Guests;T:WPA;P:welcome;;");
        window.wait_outcome("not_a_ticket", "Wi-Fi");
        self.settled("desk-not-a-ticket");
        window.burst("0f4bd1a2-7a3f-4d0e-9f1c-2f5f3a1b2c3d");
        window.wait("an Indico ticket", |window| window.outcome() == "unlinked");
        self.settled("desk-unlinked");
        window.burst("0123456789012");
        window.wait("an unknown code", |window| window.outcome() == "unknown");
        self.settled("desk-unknown");
        let elsewhere = House::new();
        window.burst(elsewhere.code("欧阳若澜"));
        window.wait("another event's", |window| window.outcome() == "other_event");
        self.settled("desk-other-event");
        let old = house.code("Øystein Kråkenes").to_owned();
        let anew = house.program.path("anew");
        house.program.done(&["tickets", "--out", &anew, "--reissue", house.id("Øystein Kråkenes")]);
        window.burst(&old);
        window.wait("an older ticket", |window| window.outcome() == "revoked");
        self.settled("desk-revoked");
    }

    fn questions(&self, house: &House) {
        let window = &self.window;
        window.set_clock("13:01:00");
        window.take("marit", "online_registrant", "Marit");
        self.settled("desk-online-registrant");
        window.answer();
        window.wait_outcome("admitted", "Marit");

        window.take("ezequiel", "cancelled", "Ezequiel");
        self.settled("desk-refused");
        window.click("[data-test=do-override]");
        window.wait_for("[data-test=override-reason]");
        self.picture("desk-override");
        window.press("Escape");
        window.wait_gone("dialog");

        window.take("nxumalo", "not_confirmed", "Mbali");
        self.settled("desk-not-confirmed");

        house.program.done(&["set", "capacity=3"]);
        window.burst(house.code("Hélène Tremblay-Ouimet"));
        window.wait_outcome("room_full", "Hélène");
        self.settled("desk-room-full");
        house.program.done(&["set", "capacity=none"]);
    }

    fn people_on_no_list(&self) {
        let window = &self.window;
        window.set_clock("13:04:00");
        window.press("Escape");
        window.hand("Maria Gar");
        window.wait_for("[data-test=add-walk-in]");
        window.press("ctrl+n");
        window.wait_for("[data-test=likely] button");
        self.picture("desk-walk-in");
        window.fill("[data-test=walk-name]", "Mariam Garba");
        window.fill("[data-test=walk-affiliation]", "Sahel Press");
        window.press("Return");
        window.wait_outcome("admitted", "Mariam Garba");
        self.settled("desk-walk-in-admitted");

        window.find("tremblay");
        self.picture("desk-person");
        window.click("[data-test=pane-substitute]");
        window.wait_for("[data-test=walk-by]");
        window.fill("[data-test=walk-name]", "Luc Gagnon");
        self.picture("desk-substitute");
        window.press("Return");
        window.wait_outcome("admitted", "Luc Gagnon");
        self.settled("desk-substitute-admitted");
    }

    fn a_party_and_its_lunch(&self, house: &House) {
        let window = &self.window;
        window.set_clock("13:08:20");
        self.comes(house, "Phạm Gia Hân");
        self.settled("desk-party");
        window.press("ctrl+g");
        window.wait_text("[data-test=word]", "Party checked in");
        self.settled("desk-party-in");
        self.comes(house, "葛城 千紘");
        window.press("ctrl+l");
        window.wait("a plate", |window| window.outcome() == "claimed");
        self.settled("desk-lunch-handed-out");
        window.press("Escape");
        window.click("[data-test=recent] li:nth-child(2) button");
        window.wait_outcome("admitted", "葛城");
        window.press("ctrl+z");
        window.wait_for("[data-test=undo-keeps]");
        self.picture("desk-undo");
        window.press("Escape");
        window.wait_gone("dialog");
        window.press("F1");
        window.wait_for("[data-test=help]");
        self.picture("help");
        window.press("Escape");
    }

    fn after_the_cutoff(&self, house: &House) {
        let window = &self.window;
        window.set_clock("13:12:00");
        self.comes(house, "Ștefan Țurcanu-Văleanu");
        window.press("Return");
        window.set_clock("13:21:00");
        self.comes(house, "水無瀬 航平");
        self.settled("desk-late");
        window.click("[data-test=place-lunch]");
        window.burst(house.code("Ștefan Țurcanu-Văleanu"));
        window.wait("a plate", |window| window.outcome() == "claimed");
        self.settled("lunch-desk");
    }

    fn numbers(&self) {
        self.window.click("[data-test=place-board]");
        self.window.wait_for("[data-test=board-curve]");
        self.picture("board");
        self.window.click("[data-test=board-not-yet] button");
        self.window.wait_for("[data-test=board-list] table");
        self.picture("board-list");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
        self.window.click("[data-test=board-caterer]");
        self.window.wait_for("[data-test=caterer-numbers]");
        self.picture("board-caterer");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
        self.window.click("[data-test=board-chat]");
        self.window.wait_for("[data-test=chat-text]");
        self.picture("board-chat");
        self.window.press("Escape");
        self.window.wait_gone("dialog");
    }

    fn office(&self) {
        self.window.click("[data-test=place-setup]");
        for step in ["event", "people", "tickets", "desks", "computer"] {
            self.window.click(&format!("[data-test=setup-step-{step}]"));
            if step == "people" {
                let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
                let list =
                    fs::read_to_string(root.join("assets/events/sample-roster.csv")).expect("the roster");
                let changed = list.replace("GovTech Tokyo", "Tokyo Metropolitan Government")
                    + "Ama Mensah,,,,ama@example.org,Permanent Mission of Ghana,Ghana,government,in person,confirmed,guest,yes,vegan,,,,,en,,,,\n";
                let path = self.folder.join("registrations.csv");
                fs::write(&path, changed).expect("the folder can be written to");
                self.window.choose_file("[data-test=setup-roster-file]", &path.display().to_string());
                self.window.wait_for("[data-test=setup-import]");
                fs::remove_file(&path).expect("it was written just now");
            }
            self.picture(&format!("set-up-{step}"));
            if step == "people" {
                self.lists();
            }
            if step == "tickets" {
                let last = "[data-test=setup-anew-who]";
                self.window.fill(last, "Maria");
                self.window.wait_for("[data-test=setup-anew-person]");
                let seen = |selector: &str| {
                    let script = format!("document.querySelector('{selector}').scrollIntoView()");
                    self.window.js(&script);
                };
                seen("[data-test=setup-list-which]");
                self.picture("set-up-lists");
                seen("[data-test=setup-anew-who]");
                self.picture("set-up-ticket-anew");
                self.window.fill(last, " ");
            }
        }
    }

    /// Lists of other kinds: one that is not known, and one with two who may be one.
    fn lists(&self) {
        let window = &self.window;
        let choose = |name: &str, list: &str| {
            let path = self.folder.join(name);
            fs::write(&path, list).expect("the folder can be written to");
            window.choose_file("[data-test=setup-roster-file]", &path.display().to_string());
            window.wait(name, |window| window.text("[data-test=setup-drop]").contains(name));
            fs::remove_file(&path).expect("it was written just now");
        };
        choose(
            "delegations.csv",
            "Badge;Comes from;Contact;Seat\nAma Mensah;Ghana;ama@gov.example;A1\n\
             Nguyễn Thị Hương;Viet Nam;huong@gov.example;A2\nمحمد عبد الرحمن;Egypt;m@gov.example;A3\n",
        );
        self.picture("set-up-people-by-hand");
        choose(
            "late-answers.csv",
            "name,email,affiliation,mode\nGarcia Maria,mg@two.example,CEPAL,in person\n\
             Kwabena Ofori,ko@gov.example,Permanent Mission of Ghana,online\n\
             Ofori Kwabena,kwabena@home.example,,in person\n",
        );
        window.click("[data-test=setup-double-show]");
        self.picture("set-up-people-doubles");
        window.click("[data-test=setup-cancel]");
        window.wait_for("[data-test=setup-past-import]");
        self.picture("set-up-people-roster");
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
