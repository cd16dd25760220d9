//! The figures as they come.

use std::io::Write as _;
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use usher_board::Limits;

use crate::house::House;
use crate::refusals::until;
use crate::wire::{Answer, Link};

#[test]
fn a_check_in_is_on_every_page_at_once() {
    let mut house = House::new();
    let served = house.served();
    let link = Link::to(&served);
    let mut listener = link.listen("live?lang=en", "");
    assert!(listener.figures().data.contains("Nobody has arrived yet"));
    house.guests_come(1, "13:01:00");
    served.show(house.figures());
    let told = listener.figures();
    assert!(told.data.contains("<p class=\\\"number\\\">1</p>"), "{}", told.data);
    // What has not changed is not told again.
    served.show(house.figures());
    house.guests_come(1, "13:02:00");
    served.show(house.figures());
    let next = listener.figures();
    assert!(next.data.contains("<p class=\\\"number\\\">2</p>"), "{}", next.data);
    assert_eq!(next.id.parse::<u64>().expect("a number"), told.id.parse::<u64>().expect("a number") + 1);
}

#[test]
fn twenty_browsers_hear_the_same() {
    let mut house = House::new();
    let served = house.served();
    let link = Link::to(&served);
    let listeners: Vec<_> = (0..20).map(|_| link.listen("live?lang=fr", "")).collect();
    until(|| served.connected() == 20);
    let hearing: Vec<_> = listeners
        .into_iter()
        .map(|mut listener| {
            thread::spawn(move || {
                loop {
                    let told = listener.figures();
                    if told.data.contains("<p class=\\\"number\\\">40</p>") {
                        return told.data;
                    }
                }
            })
        })
        .collect();
    for _ in 0..40 {
        house.guests_come(1, "13:05:00");
        served.show(house.figures());
        thread::sleep(Duration::from_millis(5));
    }
    let mut heard: Vec<String> = hearing.into_iter().map(|thread| thread.join().expect("heard")).collect();
    heard.dedup();
    assert_eq!(heard.len(), 1);
}

#[test]
fn figures_come_four_times_a_second_at_most_and_the_last_is_the_newest() {
    let mut house = House::new();
    let served = house.served();
    let link = Link::to(&served);
    let mut listener = link.listen("live", "");
    let begun = Instant::now();
    let hearing = thread::spawn(move || {
        let mut counted = 0;
        loop {
            counted += 1;
            if listener.figures().data.contains("<p class=\\\"number\\\">30</p>") {
                return counted;
            }
        }
    });
    for _ in 0..30 {
        house.guests_come(1, "13:06:00");
        served.show(house.figures());
        thread::sleep(Duration::from_millis(30));
    }
    let counted = hearing.join().expect("heard");
    let most = begun.elapsed().as_millis() / 250 + 2;
    assert!(counted > 1 && u128::from(counted as u64) <= most, "{counted} in {:?}", begun.elapsed());
}

#[test]
fn whoever_comes_back_hears_the_newest() {
    let mut house = House::new();
    let served = house.served_within(Limits { beat: Duration::from_millis(100), ..Limits::default() });
    let link = Link::to(&served);
    let mut listener = link.listen("live", "");
    let before = listener.figures();
    assert!(listener.heard.contains("retry: 2000\n\n"));
    drop(listener);
    until(|| served.connected() == 0);
    house.guests_come(2, "13:03:00");
    served.show(house.figures());
    let again = |id: &str| link.listen("live", &format!("Last-Event-ID: {id}\r\n"));
    let newest = again(&before.id).figures();
    assert!(newest.data.contains("<p class=\\\"number\\\">2</p>"));
    // Who has the newest only hears that the board is still there.
    let told = again(&newest.id).next().expect("a beat");
    assert_eq!((told.event.as_str(), told.id.as_str()), ("beat", ""));
    // A number that means nothing is no harm.
    assert_eq!(again("none").figures(), newest);
}

#[test]
fn a_link_that_was_taken_back_is_dead_at_once_and_the_new_one_is_another() {
    let served = House::new().served();
    let old = Link::to(&served);
    let mut listener = old.listen("live", "");
    listener.figures();
    let begun = format!("GET /{}/ HTTP/1.1\r\nHost: x\r\n", old.token);
    let mut half = old.connect();
    half.write_all(begun.as_bytes()).expect("it is taken in");
    served.renew().expect("a new link");
    let new = Link::to(&served);
    assert_eq!(listener.next(), None);
    // One who was half through asking is cut off too, or finds nothing.
    let _ = half.write_all(b"\r\n");
    let status = Answer::from(half).status;
    assert!(matches!(status, 0 | 404), "{status}");
    assert_ne!(old.token, new.token);
    assert_eq!(new.token.len(), 32);
    assert_eq!((old.get("").status, old.get("live").status), (404, 404));
    assert_eq!(new.get("").status, 200);
    until(|| served.connected() == 0);
}

#[test]
fn when_it_is_over_nobody_listens_any_more() {
    let served = House::new().served();
    let link = Link::to(&served);
    let mut listener = link.listen("live", "");
    listener.figures();
    let begun = Instant::now();
    drop(served);
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(listener.next(), None);
    assert!(TcpStream::connect(&link.address).is_err());
}

#[test]
fn two_boards_have_links_of_their_own() {
    let house = House::new();
    let (one, another) = (house.served(), house.served());
    let (one, another) = (Link::to(&one), Link::to(&another));
    assert_ne!((&one.token, &one.address), (&another.token, &another.address));
    assert_eq!(another.ask("GET", &format!("/{}/", one.token), "").status, 404);
}
