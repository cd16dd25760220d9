//! The Desk through a day: every answer, whoever is on no list, a party, the lunch desk.

use std::thread::sleep;
use std::time::Duration;

use super::{Errand, Tour};
use crate::window::house::House;

impl<E: Errand> Tour<'_, E> {
    pub(super) fn first_guests(&self, house: &House) {
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

    pub(super) fn codes_that_say_nothing(&self, house: &House) {
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

    pub(super) fn questions(&self, house: &House) {
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

    pub(super) fn people_on_no_list(&self) {
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
        window.click("[data-test=walk-more]");
        window.fill("[data-test=walk-host]", "Christina McElwaine");
        self.picture("desk-walk-in-more");
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

    pub(super) fn a_party_and_its_lunch(&self, house: &House) {
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

    pub(super) fn after_the_cutoff(&self, house: &House) {
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
}
