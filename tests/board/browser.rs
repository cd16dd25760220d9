//! The page in a real Chromium, spoken to through a pipe: what a phone shows, and what happens when its network goes.
//!
//! `USHER_PICTURES=FOLDER` writes the pictures that were looked at.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use data_encoding::BASE64;
use serde_json::{Value, json};
use tempfile::TempDir;
use usher_board::{Limits, Served};

use crate::house::House;
use crate::refusals::until;

/// How long anything may take, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser.
struct Browser {
    child: Child,
    to: File,
    from: BufReader<File>,
    next: u64,
    _folder: TempDir,
}

/// A page in it, with a network and a memory of its own.
#[derive(Clone, Debug)]
struct Tab {
    session: String,
}

impl Browser {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = |name: &str| folder.path().join(name).display().to_string();
        let (to, from) = (path("to"), path("from"));
        let made = Command::new("mkfifo").args([&to, &from]).status().expect("mkfifo is there");
        assert!(made.success());
        // The browser takes commands at its third descriptor, and answers at its fourth.
        let child = Command::new("sh")
            .args([
                "-c",
                "exec chromium \"$@\" 3<\"$TO\" 4>\"$FROM\"",
                "sh",
                "--headless=new",
                "--no-sandbox",
            ])
            .args(["--disable-gpu", "--hide-scrollbars", "--no-first-run", "--remote-debugging-pipe"])
            .arg(format!("--user-data-dir={}", path("profile")))
            .arg("about:blank")
            .env("TO", &to)
            .env("FROM", &from)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("a shell");
        let to = OpenOptions::new().write(true).open(to).expect("the browser reads");
        let from = BufReader::new(File::open(from).expect("the browser writes"));
        Self { child, to, from, next: 0, _folder: folder }
    }

    fn call(&mut self, session: Option<&str>, method: &str, parameters: &Value) -> Value {
        let answer = self.try_call(session, method, parameters);
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    fn try_call(&mut self, session: Option<&str>, method: &str, parameters: &Value) -> Value {
        self.next += 1;
        let id = self.next;
        let mut message = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(format!("{message}\0").as_bytes()).expect("the browser reads");
        loop {
            let mut bytes = Vec::new();
            self.from.read_until(0, &mut bytes).expect("the browser answers");
            assert_eq!(bytes.pop(), Some(0), "chromium is installed: `cargo xtask test` sees to it");
            let answer: Value = serde_json::from_slice(&bytes).expect("answers are JSON");
            if answer["id"] == json!(id) {
                return answer;
            }
        }
    }

    /// The page as a phone has it.
    fn phone(&mut self, link: &str, dark: bool) -> Tab {
        let tab = self.blank_phone(dark);
        self.go(&tab, link);
        tab
    }

    /// A phone: a context of its own has its own network and memory.
    fn blank_phone(&mut self, dark: bool) -> Tab {
        let context = self.call(None, "Target.createBrowserContext", &json!({}));
        let context = &context["browserContextId"];
        let blank = json!({ "url": "about:blank", "browserContextId": context });
        let target = self.call(None, "Target.createTarget", &blank);
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.call(None, "Target.attachToTarget", &attach);
        let tab = Tab { session: session["sessionId"].as_str().expect("a session").to_owned() };
        let phone = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        self.on(&tab, "Emulation.setDeviceMetricsOverride", &phone);
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.on(&tab, "Emulation.setEmulatedMedia", &media);
        self.on(&tab, "Network.enable", &json!({}));
        tab
    }

    fn on(&mut self, tab: &Tab, method: &str, parameters: &Value) -> Value {
        self.call(Some(&tab.session), method, parameters)
    }

    fn go(&mut self, tab: &Tab, link: &str) {
        self.on(tab, "Page.navigate", &json!({ "url": link }));
        self.wait(tab, "document.readyState === 'complete' && !!document.querySelector('main')");
    }

    /// What an expression is on the page.
    fn js(&mut self, tab: &Tab, expression: &str) -> Value {
        let asked = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let answer = self.on(tab, "Runtime.evaluate", &asked);
        assert!(answer.get("exceptionDetails").is_none(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Waits until an expression holds on the page.
    fn wait(&mut self, tab: &Tab, expression: &str) {
        let begun = Instant::now();
        while self.js(tab, expression) != json!(true) {
            if begun.elapsed() > PATIENCE {
                let text = self.js(tab, "document.body.innerText");
                panic!("never: {expression}\n{text}");
            }
            sleep(Duration::from_millis(50));
        }
    }

    fn number(&mut self, tab: &Tab) -> Value {
        self.js(tab, "Number(document.querySelector('.number').textContent)")
    }

    /// Writes the whole page as a picture, where pictures are wanted.
    fn picture(&mut self, tab: &Tab, name: &str) {
        let Some(folder) = std::env::var_os("USHER_PICTURES").map(PathBuf::from) else { return };
        let whole = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.on(tab, "Page.captureScreenshot", &whole);
        let bytes = BASE64.decode(picture["data"].as_str().expect("a picture").as_bytes()).expect("base 64");
        fs::create_dir_all(&folder).expect("the folder can be made");
        fs::write(folder.join(format!("{name}.png")), bytes).expect("the folder can be written to");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends itself and all that it began, once nobody speaks to it any more.
        let _ = self.to.write_all(b"{\"id\":0,\"method\":\"Browser.close\"}\0");
        let begun = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && begun.elapsed() < Duration::from_secs(10) {
            sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_phone_shows_the_figures_and_keeps_them_live() {
    let mut house = House::new();
    house.guests_come(4, "12:52:30");
    house.guests_come(31, "13:04:30");
    house.guests_come(17, "13:08:22");
    let served = house.served();
    let link = served.links()[0].clone();
    let mut browser = Browser::start();
    let tab = browser.phone(&link, false);
    browser.wait(&tab, "document.querySelector('.number').textContent === '52'");
    assert_eq!(
        browser.js(&tab, "getComputedStyle(document.body).backgroundColor"),
        json!("rgb(244, 245, 247)")
    );
    browser.picture(&tab, "public-board");

    // The table stays open while figures come.
    browser.js(&tab, "document.querySelector('summary').click()");
    until(|| served.connected() == 1);
    house.guests_come(1, "13:09:00");
    served.show(house.figures());
    browser.wait(&tab, "document.querySelector('.number').textContent === '53'");
    assert_eq!(browser.js(&tab, "document.querySelector('details').open"), json!(true));
    assert_eq!(browser.js(&tab, "document.querySelector('time').textContent"), json!("13:09:00"));
    let last = "[...document.querySelectorAll('#bins tr')].at(-1).textContent.includes('53')";
    browser.wait(&tab, last);
    browser.js(&tab, "document.querySelector('summary').click()");

    for (language, dark, name) in [
        ("ar", false, "public-board-ar"),
        ("en", true, "public-board-dark"),
        ("ar", true, "public-board-ar-dark"),
    ] {
        let tab = browser.phone(&format!("{link}?lang={language}"), dark);
        browser.wait(&tab, "document.querySelector('#curve svg') !== null");
        browser.picture(&tab, name);
        reads_well(&mut browser, &tab);
    }
    house.guests_come(6, "13:17:10");
    served.show(house.figures());
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        browser.go(&tab, &format!("{link}?lang={language}"));
        browser.wait(&tab, "document.querySelector('.tiles dd').textContent === '6'");
        browser.picture(&tab, &format!("public-board-late-{language}"));
        reads_well(&mut browser, &tab);
    }
}

/// Nothing is cut or reaches over an edge, on a narrow phone either, and axe-core finds nothing.
fn reads_well(browser: &mut Browser, tab: &Tab) {
    for width in [320, 390] {
        let phone = json!({ "width": width, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        browser.on(tab, "Emulation.setDeviceMetricsOverride", &phone);
        let wide = browser.js(tab, "document.documentElement.scrollWidth");
        assert!(wide.as_i64().is_some_and(|wide| wide <= width), "{wide} of {width}");
        let outside = "(() => { const picture = document.querySelector('#curve svg').getBoundingClientRect();
            return [...document.querySelectorAll('#curve text')].filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < picture.left - 1 || box.right > picture.right + 1;
            }).map((text) => text.textContent).join(); })()";
        assert_eq!(browser.js(tab, outside), json!(""), "at {width}");
        let crossing = "(() => {
            const boxes = [...document.querySelectorAll('h1, .time, h2, p, dt, dd, th, td, a')]
                .filter((one) => !one.closest('details') && one.checkVisibility())
                .map((one) => ({ one, box: one.getBoundingClientRect() }));
            const cross = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
            return boxes.flatMap(({ one, box }) => boxes
                .filter((other) => other.one !== one && !other.one.contains(one) && !one.contains(other.one))
                .filter((other) => cross(box, other.box)).map(() => one.textContent)).join(' / '); })()";
        assert_eq!(browser.js(tab, crossing), json!(""), "at {width}");
    }
    let axe = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("`npm ci` in `ui` brings axe-core");
    browser.js(tab, &format!("{axe}; true"));
    let found = browser.js(
        tab,
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
            .then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html)).join('\\n'))",
    );
    assert_eq!(found, json!(""));
}

#[test]
fn a_lost_connection_is_said_and_comes_back_and_a_dead_link_is_said_too() {
    let mut house = House::new();
    house.guests_come(5, "13:02:11");
    let served = house.served();
    let mut browser = Browser::start();
    let tab = browser.phone(&served.links()[0], false);
    until(|| served.connected() == 1);
    let network = |offline| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.on(&tab, "Network.emulateNetworkConditions", &network(true));
    // A browser doesn't cut what is open when its network goes: the program does, as a router would.
    let port = served.links()[0].rsplit(':').next().and_then(|rest| rest.split('/').next()?.parse().ok());
    drop(served);
    browser.wait(&tab, "!document.getElementById('lost').hidden");
    let said = browser.js(&tab, "document.getElementById('lost').textContent");
    assert_eq!(said, json!("Connection lost. These figures are of 13:02:11."));
    browser.picture(&tab, "public-board-lost");

    // The program begins anew at the same place: its link is another, and the old one is dead.
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port.expect("a port")));
    let anew = Served::open(&[address], house.figures(), Limits::default()).expect("the port is free again");
    browser.on(&tab, "Network.emulateNetworkConditions", &network(false));
    browser.wait(&tab, "!document.getElementById('ended').hidden");
    assert_eq!(
        browser.js(&tab, "document.getElementById('ended').textContent"),
        json!("This link is no longer valid. Ask for a new one.")
    );
    assert_eq!(browser.js(&tab, "document.getElementById('lost').hidden"), json!(true));
    drop(anew);
}

#[test]
fn a_page_that_was_cut_off_comes_back_to_the_newest_by_itself() {
    let mut house = House::new();
    let served = house.served_within(Limits { patience: Duration::from_secs(5), ..Limits::default() });
    let mut browser = Browser::start();
    let tab = browser.phone(&served.links()[0], false);
    until(|| served.connected() == 1);
    // Chromium drops what is open, as when a phone changes its network.
    browser.js(&tab, "source.close(); source.dispatchEvent(new Event('error')); true");
    browser.wait(&tab, "!document.getElementById('lost').hidden");
    house.guests_come(3, "13:05:00");
    served.show(house.figures());
    browser.wait(&tab, "document.querySelector('.number').textContent === '3'");
    assert_eq!(browser.js(&tab, "document.getElementById('lost').hidden"), json!(true));
}

#[test]
fn without_scripts_it_is_a_page_that_renews_itself() {
    let mut house = House::new();
    house.guests_come(8, "13:02:11");
    let served = house.served();
    let mut browser = Browser::start();
    let tab = browser.blank_phone(false);
    browser.on(&tab, "Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    browser.on(&tab, "Page.navigate", &json!({ "url": served.links()[0] }));
    let begun = Instant::now();
    let shown = loop {
        let document = browser.on(&tab, "DOM.getDocument", &json!({}));
        let found = json!({ "nodeId": document["root"]["nodeId"] });
        // A page that has just gone has no text any more.
        let answer = browser.try_call(Some(&tab.session), "DOM.getOuterHTML", &found);
        let html = answer["result"]["outerHTML"].as_str().unwrap_or_default().to_owned();
        if html.contains("<p class=\"number\">8</p>") {
            break html;
        }
        assert!(begun.elapsed() < PATIENCE, "{html}");
        sleep(Duration::from_millis(50));
    };
    assert!(shown.contains("http-equiv=\"refresh\""), "{shown}");
    assert_eq!(served.connected(), 0);
    browser.picture(&tab, "public-board-without-scripts");
}

#[test]
fn twenty_browsers_on_the_public_board_show_the_same() {
    let mut house = House::new();
    let served = house.served();
    let link = served.links()[0].clone();
    let mut browser = Browser::start();
    let tabs: Vec<Tab> = (0..20).map(|_| browser.phone(&link, false)).collect();
    until(|| served.connected() == 20);
    let mut begun = Instant::now();
    for _ in 0..25 {
        house.guests_come(1, "13:07:00");
        served.show(house.figures());
        begun = Instant::now();
        sleep(Duration::from_millis(20));
    }
    for tab in &tabs {
        browser.wait(tab, "document.querySelector('.number').textContent === '25'");
        assert_eq!(browser.number(tab), json!(25));
    }
    eprintln!("twenty pages showed the last of 25 check-ins after {:?}", begun.elapsed());
    let texts: Vec<Value> =
        tabs.iter().map(|tab| browser.js(tab, "document.querySelector('main').innerText")).collect();
    assert!(texts.iter().all(|text| *text == texts[0]), "{texts:?}");
    assert_eq!(served.connected(), 20);
}
