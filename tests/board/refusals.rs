//! What the public board refuses.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use usher_board::Limits;

use crate::house::House;
use crate::wire::{Answer, Link};

#[test]
fn nothing_is_there_without_the_link() {
    let served = House::new().served();
    let link = Link::to(&served);
    let token = &link.token;
    let other = format!("{}{}", if token.starts_with('a') { 'b' } else { 'a' }, &token[1..]);
    let longer = format!("{token}a");
    let targets = [
        "/".to_owned(),
        "//".to_owned(),
        "/favicon.ico".to_owned(),
        "/board.js".to_owned(),
        "/live".to_owned(),
        format!("/{other}/"),
        format!("/{other}/live"),
        format!("/{longer}/"),
        format!("/{}/", &token[1..]),
        format!("/{}/", token.to_uppercase()),
        format!("/?token={token}"),
        format!("/{token}"),
    ];
    let refused = link.ask("GET", &targets[0], "");
    assert_eq!((refused.status, refused.body.as_str()), (404, ""));
    for target in &targets {
        assert_eq!(link.ask("GET", target, ""), refused, "{target}");
    }
    // What is there under the link alone is told from what is not by nobody who hasn't it.
    assert_eq!(link.get("nothing"), refused);
    assert_eq!(link.get("").status, 200);
}

#[test]
fn no_path_is_read_otherwise_than_letter_by_letter() {
    let served = House::new().served();
    let link = Link::to(&served);
    let token = &link.token;
    let targets = [
        format!("/{token}/../{token}/"),
        format!("/{token}/./"),
        format!("/{token}//"),
        format!("//{token}/"),
        format!("/{token}/board.css/"),
        format!("/{token}/board.css/../live"),
        format!("/{token}/%2e%2e/%2e%2e/etc/passwd"),
        format!("/{token}/..%2f..%2fetc%2fpasswd"),
        format!("/{token}/..\\..\\windows"),
        format!("/{token}/board.css%00"),
        format!("/{token}/%62oard.css"),
        format!("/{token}/BOARD.CSS"),
        format!("/{token};/"),
        format!("/{token}%2f"),
        format!("/{token}/../../../../../../etc/passwd"),
        format!("http://{}/{token}/", link.address),
        format!("file:///{token}/"),
        "*".to_owned(),
    ];
    for target in &targets {
        let answer = link.ask("GET", target, "");
        assert!(matches!(answer.status, 400 | 404), "{target}: {answer:?}");
        assert_eq!(answer.body, "", "{target}");
    }
}

#[test]
fn it_only_reads() {
    let served = House::new().served();
    let link = Link::to(&served);
    let page = format!("/{}/", link.token);
    for method in ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X"] {
        let answer = link.ask(method, &page, "");
        assert_eq!(answer.status, 405, "{method}: {answer:?}");
        assert!(answer.head.contains("Allow: GET, HEAD"), "{method}");
    }
    let got = link.get("");
    let head = link.ask("HEAD", &page, "");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.head, got.head);
    assert_eq!(link.ask("HEAD", &format!("{page}live"), "").body, "");
}

#[test]
fn what_is_too_large_or_no_request_is_refused() {
    let served = House::new().served();
    let link = Link::to(&served);
    let page = format!("/{}/", link.token);
    let status = |headers: &str| link.ask("GET", &page, headers).status;
    assert_eq!(status(&format!("X-Long: {}\r\n", "x".repeat(9_000))), 431);
    assert_eq!(status(&"X: y\r\n".repeat(100)), 431);
    assert_eq!(link.ask("GET", &format!("{page}?lang={}", "x".repeat(300)), "").status, 414);
    assert_eq!(status("Content-Length: 5\r\n"), 413);
    assert_eq!(status("Content-Length: 99999999999999999999999999\r\n"), 413);
    assert_eq!(status("Content-Length: 0\r\nContent-Length: 0\r\n"), 413);
    assert_eq!(status("Transfer-Encoding: chunked\r\n"), 413);
    assert_eq!(status("Host: elsewhere.example\r\n"), 400);
    assert_eq!(status("No colon\r\n"), 400);
    let raw = |bytes: &[u8]| link.send(bytes).status;
    assert_eq!(raw(format!("GET {page} HTTP/1.1\r\n\r\n").as_bytes()), 400);
    assert_eq!(raw(format!("GET {page} HTTP/1.0\r\n\r\n").as_bytes()), 200);
    assert_eq!(raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), 400);
    assert_eq!(raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"), 400);
    assert_eq!(raw(&[0xff; 4_000]), 400);
    // A body that comes all the same is not read, and the reason arrives.
    let mut large = format!("POST {page} HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n").into_bytes();
    large.extend([b'x'; 60_000]);
    assert_eq!(raw(&large), 405);
    assert_eq!(link.get("").status, 200);
}

#[test]
fn a_connection_carries_one_request() {
    let served = House::new().served();
    let link = Link::to(&served);
    let one = format!("GET /{}/figures.txt HTTP/1.1\r\nHost: x\r\n\r\n", link.token);
    let answer = link.send(one.repeat(2).as_bytes());
    assert_eq!(answer.status, 200);
    assert!(answer.head.contains("Connection: close"));
    assert!(!answer.body.contains("HTTP/1.1"), "{}", answer.body);
}

#[test]
fn whoever_is_slow_is_not_waited_for() {
    let patience = Duration::from_millis(400);
    let served = House::new().served_within(Limits { patience, ..Limits::default() });
    let link = Link::to(&served);
    // One says nothing, another drips.
    let silent = link.connect();
    let begun = Instant::now();
    let mut dripping = link.connect();
    let drips = format!("GET /{}/ HTTP/1.1\r\nX-Slow: {}", link.token, "y".repeat(200));
    for byte in drips.as_bytes() {
        if begun.elapsed() > patience * 3 || dripping.write_all(&[*byte]).is_err() {
            break;
        }
        sleep(Duration::from_millis(20));
    }
    assert_eq!(Answer::from(silent).status, 408);
    let mut rest = Vec::new();
    // By now it was refused, or cut off while it still dripped.
    let _ = dripping.read_to_end(&mut rest);
    assert!(rest.is_empty() || rest.starts_with(b"HTTP/1.1 408 "), "{}", String::from_utf8_lossy(&rest));
    assert!(begun.elapsed() < patience * 8, "{:?}", begun.elapsed());
    assert_eq!(link.get("").status, 200);
}

#[test]
fn too_many_at_once_are_turned_away_and_places_come_free() {
    let limits = Limits { connections: 4, from_one_address: 4, ..Limits::default() };
    let served = House::new().served_within(limits);
    let link = Link::to(&served);
    let mut listeners: Vec<_> = (0..4).map(|_| link.listen("live", "")).collect();
    for listener in &mut listeners {
        listener.figures();
    }
    assert_eq!(served.connected(), 4);
    let refused = link.get("");
    assert_eq!(refused.status, 503);
    assert!(refused.head.contains("Retry-After: 5"));
    listeners.pop();
    until(|| served.connected() == 3);
    until(|| link.get("").status == 200);
}

#[test]
fn one_address_cannot_take_all_places() {
    let limits = Limits { connections: 10, from_one_address: 2, ..Limits::default() };
    let served = House::new().served_within(limits);
    let link = Link::to(&served);
    let held: Vec<TcpStream> = (0..2).map(|_| link.connect()).collect();
    until(|| link.get("").status == 503);
    drop(held);
    until(|| link.get("").status == 200);
}

#[test]
fn every_answer_carries_the_same_protection() {
    let served = House::new().served();
    let link = Link::to(&served);
    let missing = link.ask("GET", "/", "");
    let wrong = link.ask("POST", "/", "");
    let mut heads = ["", "board.css", "board.js", "figures.txt"].map(|file| link.get(file).head).to_vec();
    heads.extend([missing.head, wrong.head, link.listen("live", "").heard]);
    for head in heads {
        for line in [
            "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "X-Frame-Options: DENY",
            "Cross-Origin-Resource-Policy: same-origin",
        ] {
            assert!(head.contains(line), "{line}\n{head}");
        }
        let policy = head.lines().find_map(|line| line.strip_prefix("Content-Security-Policy: "));
        let policy = policy.expect("a policy");
        assert!(policy.starts_with("default-src 'none';") && policy.ends_with("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
        assert!(
            !head.contains("Access-Control") && !head.contains("Server:") && !head.contains("Set-Cookie")
        );
    }
    // Nothing in the page needs more than that.
    let page = link.get("").body;
    assert!(!page.contains(" style=") && !page.contains(" onclick") && !page.contains("http://"), "{page}");
}

/// Waits until something is so.
pub(crate) fn until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(10), "never");
        sleep(Duration::from_millis(10));
    }
}
