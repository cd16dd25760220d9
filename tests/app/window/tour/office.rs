//! Set-up, step by step.

use std::fs;
use std::path::PathBuf;

use super::{Errand, Tour};

impl<E: Errand> Tour<'_, E> {
    pub(super) fn office(&self) {
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
}
