//! The public board, served without a window.

use std::io::{BufRead as _, BufReader};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::Program;

/// A program that serves, and ends with the test.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What is at a link: its status, and its text.
pub(crate) fn at_the_link(link: &str) -> Option<(u16, String)> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(5)))
        .build()
        .into();
    let mut answer = agent.get(link).call().ok()?;
    Some((answer.status().as_u16(), answer.body_mut().read_to_string().unwrap_or_default()))
}

/// Waits until something is so.
pub(crate) fn until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "never: {what}");
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_board_is_served_until_the_program_ends() {
    let program = Program::new();
    program.done(&["practice", &program.path("event.usher")]);
    let mut serving = Serving(program.begin(&["board", "--listen", "127.0.0.1:0", "--json"]));
    let mut line = String::new();
    let answers = serving.0.stdout.take().expect("a pipe");
    BufReader::new(answers).read_line(&mut line).expect("it says where");
    let said: Value = serde_json::from_str(&line).expect("one object");
    let link = said["links"][0].as_str().expect("a link").to_owned();
    assert_eq!(said["only_here"], true);

    let shows = |number: usize| {
        at_the_link(&link).is_some_and(|(status, page)| {
            status == 200 && page.contains(&format!("<p class=\"number\">{number}</p>"))
        })
    };
    until("nobody is in", || shows(0));
    let found = program.done(&["find", "欧阳若澜"]);
    let id = found["results"][0]["attendee"]["id"].as_str().expect("somebody").to_owned();
    program.done(&["check-in", "--attendee", &id]);
    until("the check-in of another program is on the page", || shows(1));

    let journal = program.done(&["journal"]).to_string();
    assert!(journal.contains("public board"), "{journal}");
    drop(serving);
    assert!(at_the_link(&link).is_none(), "it ends with the program");
}

#[test]
fn the_code_in_the_terminal_is_the_link() {
    let program = Program::with_sample_roster();
    let mut serving = Serving(program.begin(&["board", "--listen", "127.0.0.1:0"]));
    let mut answers = BufReader::new(serving.0.stdout.take().expect("a pipe")).lines();
    let mut picture: Vec<Vec<char>> = Vec::new();
    let link = loop {
        let line = answers.next().expect("it says where").expect("UTF-8");
        if line.starts_with("http://") {
            break line;
        }
        if !line.is_empty() {
            picture.push(line.chars().collect());
        }
    };
    // As a dark terminal shows it: what is written is light, each letter two dots high.
    let dot = 4;
    let size = |count: usize| u32::try_from(count).expect("a small picture");
    let (wide, high) = (size(picture[0].len()), 2 * size(picture.len()));
    let drawn = image::GrayImage::from_fn(wide * dot, high * dot, |x, y| {
        let (column, row) = ((x / dot) as usize, y / dot);
        let letter = picture[(row / 2) as usize][column];
        let is_light = letter == '█' || letter == if row % 2 == 0 { '▀' } else { '▄' };
        image::Luma([if is_light { 255 } else { 0 }])
    });
    let file = program.path("terminal.png");
    drawn.save(&file).expect("the folder can be written to");
    let decoded = program.done(&["decode", &file]);
    assert_eq!(decoded["images"][0]["texts"][0], link.as_str());
}

#[test]
fn a_place_that_is_taken_is_an_error_that_names_it() {
    let program = Program::with_sample_roster();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let answered = program.run(&["board", "--listen", &address]);
    assert_eq!(answered.status, 2);
    assert!(
        answered.errors.starts_with(&format!("usher: cannot listen on `{address}`: ")),
        "{}",
        answered.errors
    );
}
