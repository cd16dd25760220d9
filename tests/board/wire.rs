//! What goes over the wire, byte by byte: no library stands between, which might hide something.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use usher_board::Served;

/// A link, taken apart.
pub(crate) struct Link {
    pub(crate) address: String,
    pub(crate) token: String,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Something that was told as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) event: String,
    pub(crate) id: String,
    pub(crate) data: String,
}

/// A browser that hears the figures as they come.
pub(crate) struct Listener {
    reader: BufReader<TcpStream>,
    /// Everything that was heard.
    pub(crate) heard: String,
}

impl Link {
    pub(crate) fn to(served: &Served) -> Self {
        let links = served.links();
        let link = links[0].strip_prefix("http://").and_then(|link| link.strip_suffix('/'));
        let (address, token) = link.and_then(|link| link.split_once('/')).expect("a link");
        Self { address: address.to_owned(), token: token.to_owned() }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("somebody listens");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout");
        stream
    }

    /// Sends these bytes and takes whatever comes.
    pub(crate) fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = self.connect();
        // One that is refused early may not take everything.
        let _ = stream.write_all(bytes);
        Answer::from(stream)
    }

    /// Asks for a target as it is.
    pub(crate) fn ask(&self, method: &str, target: &str, headers: &str) -> Answer {
        let host = &self.address;
        self.send(format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").as_bytes())
    }

    /// Asks for something under the link.
    pub(crate) fn get(&self, file: &str) -> Answer {
        self.ask("GET", &format!("/{}/{file}", self.token), "")
    }

    /// Listens to the figures as they come.
    pub(crate) fn listen(&self, file: &str, headers: &str) -> Listener {
        let mut stream = self.connect();
        let (host, token) = (&self.address, &self.token);
        stream
            .write_all(format!("GET /{token}/{file} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").as_bytes())
            .expect("it takes a request");
        let mut listener = Listener { reader: BufReader::new(stream), heard: String::new() };
        while listener.line().is_some_and(|line| !line.is_empty()) {}
        assert!(listener.heard.starts_with("HTTP/1.1 200 OK\r\n"), "{}", listener.heard);
        listener
    }
}

impl Answer {
    pub(crate) fn from(mut stream: TcpStream) -> Self {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).expect("answers are UTF-8");
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Self { status, head: head.to_owned(), body: body.to_owned() }
    }
}

impl Listener {
    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        match self.reader.read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => {
                self.heard.push_str(&line);
                Some(line.trim_end_matches(['\r', '\n']).to_owned())
            }
        }
    }

    /// What is told next; none where the connection has ended.
    pub(crate) fn next(&mut self) -> Option<Told> {
        let mut told = Told::default();
        loop {
            let line = self.line()?;
            match line.split_once(": ") {
                Some(("event", value)) => told.event = value.to_owned(),
                Some(("id", value)) => told.id = value.to_owned(),
                Some(("data", value)) => told.data = value.to_owned(),
                _ if line.is_empty() && !told.data.is_empty() => return Some(told),
                _ => {}
            }
        }
    }

    /// The next figures.
    pub(crate) fn figures(&mut self) -> Told {
        loop {
            let told = self.next().expect("the connection stands");
            if told.event == "figures" {
                return told;
            }
        }
    }
}
