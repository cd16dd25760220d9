//! The page on the network: who is let in, what is answered, and how all of it ends at once.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::figures::Figures;
use crate::page::{self, Parts};
use crate::request::{self, Refusal, Request};
use crate::texts::Language;
use crate::token::Token;

/// What a connection's thread needs is little.
const STACK: usize = 256 * 1024;
/// How soon a browser tries again after a lost connection, in milliseconds.
const RETRY: u32 = 2_000;
/// How often it is looked whether a browser that hears the figures is still there.
const LOOK: Duration = Duration::from_secs(1);
/// How long what a refused browser still sends is taken, so that it reads why it was refused, and how much of it.
const PARTING: (Duration, usize) = (Duration::from_millis(300), 64 * 1024);

/// What goes with every answer. Nothing is kept, nothing is run but our own script, nothing is sent anywhere else, and
/// no other page can hold this one.
const SAFE: &str = "Cache-Control: no-store\r\n\
     Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
     img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n\
     X-Content-Type-Options: nosniff\r\n\
     X-Frame-Options: DENY\r\n\
     Referrer-Policy: no-referrer\r\n\
     Cross-Origin-Resource-Policy: same-origin\r\n\
     X-Robots-Tag: noindex\r\n";

/// Why the board cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody can listen there.
    #[error("cannot listen on `{0}`")]
    Listen(SocketAddr, #[source] io::Error),
    /// The system has no randomness, without which a link could be guessed.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// No thread can be made.
    #[error("the system gives no thread")]
    Thread(#[source] io::Error),
}

/// How much is let in, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most connections at once.
    pub connections: usize,
    /// The most of them from one address, so that one computer cannot keep out all others.
    pub from_one_address: usize,
    /// Within what time a request has to be whole, and a piece of an answer taken.
    pub patience: Duration,
    /// The least time between two of the figures.
    pub pause: Duration,
    /// After what time without news a browser hears that the board is still there.
    pub beat: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 256,
            from_one_address: 128,
            patience: Duration::from_secs(5),
            pause: Duration::from_millis(250),
            beat: Duration::from_secs(10),
        }
    }
}

/// The public board on the network. Dropped, it is gone: its connections are closed, and nobody listens any more.
#[derive(Debug)]
pub struct Served {
    shared: Arc<Shared>,
    addresses: Vec<SocketAddr>,
    listeners: Vec<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    /// There are new figures, or the board is no longer what it was.
    news: Condvar,
    limits: Limits,
}

#[derive(Debug)]
struct State {
    token: Token,
    /// How often the link was replaced.
    links: u64,
    figures: Arc<Figures>,
    /// The number of the figures.
    version: u64,
    /// The parts of the page as of these figures, in the languages in which they were asked for.
    parts: HashMap<Language, Arc<Parts>>,
    connections: HashMap<u64, Connection>,
    next: u64,
    over: bool,
}

#[derive(Debug)]
struct Connection {
    stream: TcpStream,
    from: IpAddr,
    /// Whether it hears the figures as they come.
    live: bool,
}

impl Served {
    /// Serves `figures` on these addresses. The port 0 is any that is free; where the first got one, the others with
    /// port 0 take the same if they can.
    ///
    /// # Errors
    /// [`Error`]: nothing is served then.
    pub fn open(listen: &[SocketAddr], figures: Figures, limits: Limits) -> Result<Self, Error> {
        let state = State {
            token: Token::random().map_err(Error::Random)?,
            links: 0,
            figures: Arc::new(figures),
            version: 1,
            parts: HashMap::new(),
            connections: HashMap::new(),
            next: 0,
            over: false,
        };
        let shared = Arc::new(Shared { state: Mutex::new(state), news: Condvar::new(), limits });
        // From here on an early return drops what was begun, and so ends it.
        let mut served = Self { shared, addresses: Vec::new(), listeners: Vec::new() };
        for &address in listen {
            let same = served.addresses.first().map(|first| SocketAddr::new(address.ip(), first.port()));
            let listener = same
                .filter(|_| address.port() == 0)
                .and_then(|same| TcpListener::bind(same).ok())
                .map_or_else(|| TcpListener::bind(address), Ok)
                .map_err(|error| Error::Listen(address, error))?;
            let bound = listener.local_addr().map_err(|error| Error::Listen(address, error))?;
            let shared = Arc::clone(&served.shared);
            let thread = thread::Builder::new()
                .name("public board".to_owned())
                .spawn(move || shared.listen(&listener))
                .map_err(Error::Thread)?;
            served.addresses.push(bound);
            served.listeners.push(thread);
        }
        Ok(served)
    }

    /// The links to the page, one for each address.
    #[must_use]
    pub fn links(&self) -> Vec<String> {
        let state = self.shared.state();
        let token = state.token.as_str();
        self.addresses.iter().map(|address| format!("http://{address}/{token}/")).collect()
    }

    /// Whether it can be opened on this computer only.
    #[must_use]
    pub fn is_only_here(&self) -> bool {
        self.addresses.iter().all(|address| address.ip().is_loopback())
    }

    /// How many hear the figures as they come.
    #[must_use]
    pub fn connected(&self) -> usize {
        self.shared.state().connections.values().filter(|connection| connection.live).count()
    }

    /// Shows these figures from now on, to whoever is connected too.
    pub fn show(&self, figures: Figures) {
        let mut state = self.shared.state();
        if *state.figures == figures {
            return;
        }
        state.figures = Arc::new(figures);
        state.version += 1;
        state.parts.clear();
        drop(state);
        self.shared.news.notify_all();
    }

    /// Takes the link back, and makes another: who has the old one is cut off, and finds nothing there any more.
    ///
    /// # Errors
    /// [`Error::Random`]: the old link is taken back only where there is another.
    pub fn renew(&self) -> Result<(), Error> {
        let token = Token::random().map_err(Error::Random)?;
        let mut state = self.shared.state();
        state.token = token;
        state.links += 1;
        state.cut_off();
        drop(state);
        self.shared.news.notify_all();
        Ok(())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.over = true;
        state.cut_off();
        drop(state);
        self.shared.news.notify_all();
        for (address, listener) in self.addresses.iter().zip(self.listeners.drain(..)) {
            // Who waits for a connection hears of the end by one.
            let _ = TcpStream::connect_timeout(&reachable(*address), Duration::from_secs(1));
            let _ = listener.join();
        }
    }
}

/// Where something that listens on `address` can be reached from here.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        ip if !ip.is_unspecified() => ip,
        IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
    };
    SocketAddr::new(ip, address.port())
}

impl State {
    fn cut_off(&mut self) {
        for connection in self.connections.values() {
            // One that is gone already is as good.
            let _ = connection.stream.shutdown(Shutdown::Both);
        }
    }

    /// Takes a connection in, where there is room for it, and says under which number.
    fn take_in(&mut self, stream: &TcpStream, from: IpAddr, limits: &Limits) -> Option<u64> {
        let from_there = self.connections.values().filter(|connection| connection.from == from).count();
        if self.connections.len() >= limits.connections || from_there >= limits.from_one_address {
            return None;
        }
        let stream = stream.try_clone().ok()?;
        self.next += 1;
        self.connections.insert(self.next, Connection { stream, from, live: false });
        Some(self.next)
    }
}

/// A connection that is let in. Dropped, its place is free.
struct Place {
    shared: Arc<Shared>,
    number: u64,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shared.state().connections.remove(&self.number);
    }
}

impl Shared {
    /// A thread that broke leaves nothing half-done here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(self: Arc<Self>, listener: &TcpListener) {
        for stream in listener.incoming() {
            if self.state().over {
                return;
            }
            match stream {
                Ok(stream) => self.let_in(stream),
                // There is nothing left to open it with: some of those who are here will go.
                Err(_) => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    fn let_in(self: &Arc<Self>, stream: TcpStream) {
        let Ok(from) = stream.peer_addr() else { return };
        // Small pieces go at once.
        let _ = stream.set_nodelay(true);
        let _ = stream.set_write_timeout(Some(self.limits.patience));
        let Some(number) = self.state().take_in(&stream, from.ip(), &self.limits) else {
            // A few hundred bytes into an empty buffer: that waits for nobody.
            let _ = refuse(&stream, Refusal::TooMany);
            return;
        };
        let place = Place { shared: Arc::clone(self), number };
        // Where there is no thread for it, it is closed.
        let _ = thread::Builder::new().stack_size(STACK).spawn(move || {
            // Whoever goes away while being answered is gone.
            let _ = place.shared.serve(&stream, place.number);
            let _ = stream.shutdown(Shutdown::Both);
        });
    }

    /// Answers the one request of a connection.
    fn serve(&self, stream: &TcpStream, number: u64) -> io::Result<()> {
        let request = match request::read(stream, self.limits.patience) {
            None => return Ok(()),
            Some(Err(refusal)) => return part(stream, refusal),
            Some(Ok(request)) => request,
        };
        let Some((file, link)) = self.find(&request) else { return part(stream, Refusal::NotFound) };
        let language = request.language;
        let body = match file {
            "" => {
                let (figures, parts, _) = self.newest(language);
                page::page(&figures, language, &parts)
            }
            "board.css" => page::STYLE.to_owned(),
            "board.js" => page::SCRIPT.to_owned(),
            "figures.txt" => self.newest(language).0.text(language),
            _ => return self.live(stream, number, link, &request),
        };
        let kind = match file {
            "" => "text/html",
            "board.css" => "text/css",
            "board.js" => "text/javascript",
            _ => "text/plain",
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Language: {}\r\nContent-Length: {}\r\n\
             Vary: Accept-Language\r\nConnection: close\r\n{SAFE}\r\n",
            language.tag(),
            body.len()
        );
        let answer = if request.head_only { head } else { head + &body };
        write(stream, answer.as_bytes())
    }

    /// What is asked for, and under which link. The path has to be the link and one of five names, letter by letter.
    fn find(&self, request: &Request) -> Option<(&'static str, u64)> {
        let (token, file) = request.path.strip_prefix('/')?.split_once('/')?;
        let state = self.state();
        // The token is compared whatever the name is, so that no answer is quicker than another.
        let right = state.token.is(token) && !state.over;
        let file =
            ["", "board.css", "board.js", "figures.txt", "live"].into_iter().find(|known| *known == file)?;
        right.then_some((file, state.links))
    }

    /// The newest figures, their parts in `language`, and their number.
    fn newest(&self, language: Language) -> (Arc<Figures>, Arc<Parts>, u64) {
        let state = self.state();
        let (figures, version) = (Arc::clone(&state.figures), state.version);
        if let Some(parts) = state.parts.get(&language) {
            return (figures, Arc::clone(parts), version);
        }
        drop(state);
        // Written once for everybody who reads this language, and while others are answered.
        let parts = Arc::new(page::parts(&figures, language));
        let mut state = self.state();
        if state.version == version {
            state.parts.insert(language, Arc::clone(&parts));
        }
        (figures, parts, version)
    }

    /// Tells the figures as they come, until the browser goes, or the link is taken back.
    fn live(&self, stream: &TcpStream, number: u64, link: u64, request: &Request) -> io::Result<()> {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n{SAFE}\r\n"
        );
        write(stream, head.as_bytes())?;
        if request.head_only {
            return Ok(());
        }
        if let Some(connection) = self.state().connections.get_mut(&number) {
            connection.live = true;
        }
        write(stream, format!("retry: {RETRY}\n\n").as_bytes())?;
        let mut told = request.last.unwrap_or(0);
        let mut told_at: Option<Instant> = None;
        loop {
            let state = self.state();
            if state.over || state.links != link {
                return Ok(());
            }
            let is_news = state.version != told;
            let since = told_at.map(|at| at.elapsed());
            let wait = match since {
                None => None,
                Some(since) if is_news => self.limits.pause.checked_sub(since).filter(|left| !left.is_zero()),
                Some(since) => self.limits.beat.checked_sub(since).filter(|left| !left.is_zero()),
            };
            if let Some(wait) = wait {
                let (state, _) =
                    self.news.wait_timeout(state, wait.min(LOOK)).unwrap_or_else(PoisonError::into_inner);
                drop(state);
                if is_gone(stream)? {
                    return Ok(());
                }
                continue;
            }
            drop(state);
            if is_news {
                let (_, parts, version) = self.newest(request.language);
                let data = serde_json::to_string(&*parts)?;
                write(stream, format!("event: figures\nid: {version}\ndata: {data}\n\n").as_bytes())?;
                told = version;
            } else {
                write(stream, b"event: beat\ndata: \xc2\xb7\n\n")?;
            }
            told_at = Some(Instant::now());
        }
    }
}

/// Whether the browser closed the connection, or says something where it has nothing to say any more.
fn is_gone(stream: &TcpStream) -> io::Result<bool> {
    stream.set_nonblocking(true)?;
    let heard = stream.peek(&mut [0]);
    stream.set_nonblocking(false)?;
    Ok(!matches!(heard, Err(error) if error.kind() == io::ErrorKind::WouldBlock))
}

fn write(mut stream: &TcpStream, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)
}

fn refuse(stream: &TcpStream, refusal: Refusal) -> io::Result<()> {
    let status = refusal.status();
    let more = match refusal {
        Refusal::Method => "Allow: GET, HEAD\r\n",
        Refusal::TooMany => "Retry-After: 5\r\n",
        _ => "",
    };
    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n{more}{SAFE}\r\n");
    write(stream, answer.as_bytes())
}

/// Refuses, and takes for a moment what still comes: closing before would take the refusal back.
fn part(mut stream: &TcpStream, refusal: Refusal) -> io::Result<()> {
    refuse(stream, refusal)?;
    stream.shutdown(Shutdown::Write)?;
    let (time, most) = PARTING;
    let until = Instant::now() + time;
    let mut taken = 0;
    let mut rest = [0; 4096];
    while taken < most {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut rest)? {
            0 => break,
            count => taken += count,
        }
    }
    Ok(())
}
