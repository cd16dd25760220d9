//! A practice event with the sample roster, whose figures are served on this computer.

use std::net::{Ipv4Addr, SocketAddr};

use usher_board::{Figures, Limits, Served, Shown};
use usher_core::attendee::{Mode, Role, Status};
use usher_core::desk::{CheckIn, When};
use usher_core::event::{Event, Facts};
use usher_core::ids::AttendeeId;
use usher_core::outcome::Outcome;
use usher_core::store::Store;
use usher_core::tally::arrivals;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Instant};

const NOTE: &str = include_str!("../../assets/events/building-government-ai-capacity.toml");
pub(crate) const SAMPLE_ROSTER: &[u8] = include_bytes!("../../assets/events/sample-roster.csv");

/// An event in memory.
pub(crate) struct House {
    pub(crate) desk: Desk,
    pub(crate) now: Instant,
    /// Who may come in without a question.
    expected: Vec<AttendeeId>,
}

/// The instant at which clocks in New York show `clock` on the event's day.
pub(crate) fn at(clock: &str) -> Instant {
    Instant::parse(&format!("2026-05-05T{clock}-04:00")).expect("a time of day")
}

impl House {
    pub(crate) fn new() -> Self {
        Self::with(SAMPLE_ROSTER, "Desk 1")
    }

    /// An event with this list, at a desk of this name. It is 12:45.
    pub(crate) fn with(roster: &[u8], desk: &str) -> Self {
        let facts: Facts = NOTE.parse().expect("a description");
        let event = Event::new(facts).expect("an event");
        let store = Store::in_memory(&event, &TicketKey::from_bytes([7; 32])).expect("memory");
        let mut desk = Desk::open(store, desk).expect("a desk");
        let list = usher_intake::read(roster).expect("a list");
        let before = Instant::parse("2026-05-04T18:00:00-04:00").expect("an instant");
        desk.import(list, &[], When::at(before)).expect("a roster");
        let now = at("12:45:00");
        let view = desk.view(now);
        let expected = (0..view.history.people.len())
            .filter(|&person| {
                view.row(person).is_some_and(|row| {
                    row.status == Status::Confirmed && row.mode == Mode::InPerson && row.role == Role::Guest
                })
            })
            .map(|person| view.history.people[person].id)
            .collect();
        drop(view);
        Self { desk, now, expected }
    }

    /// The next guests come, all at `clock`.
    pub(crate) fn guests_come(&mut self, how_many: usize, clock: &str) {
        self.now = at(clock);
        for _ in 0..how_many {
            let guest = self.expected.remove(0);
            let answer =
                self.desk.check_in(&CheckIn::attendee(guest), When::at(self.now)).expect("an answer");
            assert!(matches!(answer.outcome, Outcome::Admitted { .. }), "{:?}", answer.outcome);
        }
    }

    /// A day as it goes: 61 on time, then 9 late.
    pub(crate) fn a_day(&mut self) {
        let waves = [
            (2, "12:36"),
            (4, "12:44"),
            (7, "12:49"),
            (9, "12:57"),
            (13, "13:03"),
            (16, "13:08"),
            (10, "13:14"),
        ];
        for (number, clock) in waves {
            self.guests_come(number, &format!("{clock}:30"));
        }
        self.guests_come(9, "13:18:30");
    }

    pub(crate) fn figures(&self) -> Figures {
        self.figures_with(Shown { lunch: true, practice: true })
    }

    pub(crate) fn figures_with(&self, shown: Shown) -> Figures {
        let tally = self.desk.tally(self.now).expect("figures");
        let view = self.desk.view(self.now);
        Figures::of(&tally, &arrivals(&view), &view.settings, shown)
    }

    /// The figures on the network.
    pub(crate) fn served(&self) -> Served {
        self.served_within(Limits::default())
    }

    pub(crate) fn served_within(&self, limits: Limits) -> Served {
        Served::open(&[SocketAddr::from((Ipv4Addr::LOCALHOST, 0))], self.figures(), limits).expect("served")
    }
}
