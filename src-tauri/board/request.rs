//! What a browser asks, read within bounds.

use std::io::{ErrorKind, Read as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::texts::Language;

/// The longest request that is read, in bytes: browsers send less than one of these thousands.
const LONGEST: usize = 8 * 1024;
/// The longest target; ours has under sixty letters.
const LONGEST_TARGET: usize = 256;
/// The most headers.
const MOST_HEADERS: usize = 64;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// Whether only the head of the answer is wanted.
    pub(crate) head_only: bool,
    /// The path, as it was written: nothing in it is decoded, so nothing in it can hide.
    pub(crate) path: String,
    /// In which language.
    pub(crate) language: Language,
    /// The number of the figures that a browser had before its connection was lost.
    pub(crate) last: Option<u64>,
}

/// Why nothing is answered to it, as a status of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is no request of HTTP/1.
    Malformed,
    /// There is nothing of this name, or the link is no longer valid: which of the two is not told.
    NotFound,
    /// Something is to be changed: nothing can be.
    Method,
    /// It took too long to come.
    TooSlow,
    /// It brings something along: nothing is received.
    Body,
    /// Its target is too long.
    Target,
    /// It is too long.
    TooLong,
    /// Too many are connected.
    TooMany,
}

impl Refusal {
    pub(crate) const fn status(self) -> &'static str {
        match self {
            Self::Malformed => "400 Bad Request",
            Self::NotFound => "404 Not Found",
            Self::Method => "405 Method Not Allowed",
            Self::TooSlow => "408 Request Timeout",
            Self::Body => "413 Content Too Large",
            Self::Target => "414 URI Too Long",
            Self::TooLong => "431 Request Header Fields Too Large",
            Self::TooMany => "503 Service Unavailable",
        }
    }
}

/// Reads a request that has to be whole within `patience`, however slowly it comes. None where the browser went away.
pub(crate) fn read(mut stream: &TcpStream, patience: Duration) -> Option<Result<Request, Refusal>> {
    let deadline = Instant::now() + patience;
    let mut bytes = [0; LONGEST];
    let mut filled = 0;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
            return Some(Err(Refusal::TooSlow));
        }
        match stream.read(&mut bytes[filled..]) {
            Ok(0) => return None,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                return Some(Err(Refusal::TooSlow));
            }
            Err(_) => return None,
        }
        match parse(&bytes[..filled]) {
            Ok(Some(request)) => return Some(Ok(request)),
            Ok(None) if filled == LONGEST => return Some(Err(Refusal::TooLong)),
            Ok(None) => {}
            Err(refusal) => return Some(Err(refusal)),
        }
    }
}

/// The request in `bytes`; none where it is not whole.
fn parse(bytes: &[u8]) -> Result<Option<Request>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::TooLong),
        Err(_) => return Err(Refusal::Malformed),
    }
    let header = |name: &str| {
        let mut values = parsed.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        (values.next().map(|header| header.value), values.next().is_some())
    };
    let text =
        |name: &str| header(name).0.and_then(|value| std::str::from_utf8(value).ok()).unwrap_or_default();
    let head_only = match parsed.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refusal::Method),
    };
    // One host, as HTTP/1.1 asks for: a second one would be meant for somebody else.
    let (host, another) = header("host");
    if another || (host.is_none() && parsed.version == Some(1)) {
        return Err(Refusal::Malformed);
    }
    let (length, another) = header("content-length");
    if another || header("transfer-encoding").0.is_some() || length.is_some_and(|length| length != b"0") {
        return Err(Refusal::Body);
    }
    let target = parsed.path.unwrap_or_default();
    if target.len() > LONGEST_TARGET {
        return Err(Refusal::Target);
    }
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let asked = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::of);
    Ok(Some(Request {
        head_only,
        path: path.to_owned(),
        language: asked.unwrap_or_else(|| Language::wanted(text("accept-language"))),
        last: text("last-event-id").parse().ok(),
    }))
}
