//! Driving the window: a virtual display, WebKit's own WebDriver, keys as the X server sends them.

use std::cell::Cell;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

use super::fake_camera::FakeCamera;
use crate::program::Program;

/// The built program.
const USHER: &str = env!("CARGO_BIN_EXE_usher");
/// How long anything may take to show, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);

/// The window of the built program, on an event file, on a display of its own.
pub(crate) struct Window {
    display: Display,
    driver: Child,
    agent: Agent,
    session: String,
    closed: Cell<bool>,
    /// How many times as large everything is shown.
    enlarged: Cell<f64>,
}

/// A virtual screen.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn new(width: u32, height: u32) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("Xvfb is installed: `cargo xtask test` sees to it");
        let mut number = String::new();
        let answer = server.stdout.take().expect("its output is a pipe");
        BufReader::new(answer).read_line(&mut number).expect("Xvfb names its display");
        Self { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Window {
    /// Opens the window of 1280 × 800 on the event of `program`, and waits until it can be used.
    pub(crate) fn open(program: &Program) -> Self {
        Self::open_with(program, &["--event", &program.path("event.usher")])
    }

    /// Opens the window as it is where the system's colours are dark.
    pub(crate) fn open_dark(program: &Program) -> Self {
        let event = program.path("event.usher");
        let window = Self::start(program, &["--event", &event], "Adwaita:dark", USHER, None);
        window.focus();
        window
    }

    /// Opens the window in a session with a camera.
    pub(crate) fn open_beside(program: &Program, camera: &FakeCamera) -> Self {
        let event = program.path("event.usher");
        let window = Self::start(program, &["--event", &event], "Adwaita", USHER, Some(camera));
        window.focus();
        window
    }

    /// Opens the window of another program, which is given the event all the same.
    pub(crate) fn open_binary(program: &Program, binary: &Path) -> Self {
        let binary = binary.to_str().expect("a path in UTF-8");
        Self::start(program, &["--event", &program.path("event.usher")], "Adwaita", binary, None)
    }

    /// Opens the window with these arguments.
    pub(crate) fn open_with(program: &Program, arguments: &[&str]) -> Self {
        let window = Self::start(program, arguments, "Adwaita", USHER, None);
        window.focus();
        window
    }

    fn start(
        program: &Program,
        arguments: &[&str],
        theme: &str,
        binary: &str,
        camera: Option<&FakeCamera>,
    ) -> Self {
        let display = Display::new(1920, 1200);
        let port = free_port();
        let home = program.path("home");
        fs::create_dir_all(&home).expect("the folder can be written to");
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .arg(format!("--port={port}"))
            .env("DISPLAY", &display.name)
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", &home)
            .env("XDG_DATA_HOME", &home)
            .env("XDG_CACHE_HOME", &home)
            .env("GTK_THEME", theme)
            // What a test puts there stands in for a program of the system, such as one that prints.
            .env("PATH", format!("{home}/bin:{}", std::env::var("PATH").unwrap_or_default()))
            // The first start speaks as the system does.
            .env("LC_ALL", "C.UTF-8")
            // No test is heard, and each finds the same: nothing to play on.
            .env("ALSA_CONFIG_PATH", "/dev/null")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("USHER_EVENT")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        if let Some(camera) = camera {
            camera.in_session(&mut driver);
        }
        let driver = driver.spawn().expect("WebKitWebDriver is installed: `cargo xtask test` sees to it");
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        let mut window = Self {
            display,
            driver,
            agent,
            session: format!("http://127.0.0.1:{port}/session"),
            closed: Cell::new(false),
            enlarged: Cell::new(1.0),
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": binary, "args": arguments },
        } } });
        let begun = Instant::now();
        let answer = loop {
            match window.agent.post(&window.session).send_json(&wanted) {
                Ok(mut answer) => {
                    break answer.body_mut().read_json::<Value>().expect("the driver answers in JSON");
                }
                Err(error) if begun.elapsed() > PATIENCE => panic!("the driver does not answer: {error}"),
                Err(_) => sleep(Duration::from_millis(20)),
            }
        };
        let id = answer["value"]["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {answer}"));
        window.session = format!("{}/{id}", window.session);
        window.wait_for("main");
        window
    }

    /// Gives the window the keys: without a window manager nobody else does.
    fn focus(&self) {
        self.xdotool(&["search", "--sync", "--onlyvisible", "--class", "usher", "windowfocus", "--sync"]);
        self.wait("the window has the keys", |window| window.js("return document.hasFocus()") == true);
        // The display's keyboard is another one from its first key on, and everybody reads its layout anew: a desk has
        // had its scanner plugged in for longer.
        self.press("shift");
    }

    fn ask(&self, path: &str, body: &Value) -> Value {
        self.try_ask(path, body).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn try_ask(&self, path: &str, body: &Value) -> Result<Value, String> {
        let url = format!("{}/{path}", self.session);
        let answer = self.agent.post(&url).send_json(body);
        let answer = answer.and_then(|mut answer| answer.body_mut().read_json::<Value>());
        let value = answer.map_err(|error| error.to_string())?["value"].take();
        if value.get("error").is_none() { Ok(value) } else { Err(value.to_string()) }
    }

    /// Whether a script comes to say `true`; not where the page's process dies before it does.
    pub(crate) fn comes_to(&self, script: &str) -> bool {
        let body = json!({ "script": script, "args": [] });
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            match self.try_ask("execute/sync", &body) {
                Ok(Value::Bool(true)) => return true,
                Ok(_) => sleep(Duration::from_millis(10)),
                Err(_) => return false,
            }
        }
        panic!("never: {script}\n{}", self.page());
    }

    fn get(&self, path: &str) -> Value {
        let mut answer =
            self.agent.get(format!("{}/{path}", self.session)).call().expect("the driver answers");
        let answer: Value = answer.body_mut().read_json().expect("the driver answers in JSON");
        answer["value"].clone()
    }

    /// Runs a script in the page.
    pub(crate) fn js(&self, script: &str) -> Value {
        self.ask("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script in the page that answers later: it is handed `argument`, and whom to tell.
    pub(crate) fn js_with(&self, script: &str, argument: &Value) -> Value {
        self.ask("execute/async", &json!({ "script": script, "args": [argument] }))
    }

    /// Asks the program something past the page, to prepare what cannot be prepared through it.
    pub(crate) fn invoke(&self, command: &str, arguments: &Value) -> Value {
        let script = "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then(
                (value) => done({ value }), (error) => done({ error }));";
        let answer = self.ask("execute/async", &json!({ "script": script, "args": [command, arguments] }));
        assert!(answer.get("error").is_none(), "{command}: {answer}");
        answer["value"].clone()
    }

    /// Moves the clock of a practice event to a time on its day, such as `13:15:58`.
    pub(crate) fn set_clock(&self, time: &str) {
        self.invoke("move_practice_clock", &json!({ "to": format!("2026-05-05T{time}-04:00") }));
        let minute = &time[..5];
        self.wait(&format!("the clock shows {minute}"), |window| {
            window.text("[data-test=clock]").starts_with(minute)
        });
    }

    /// Waits until something is so.
    pub(crate) fn wait(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let begun = Instant::now();
        while !is_so(self) {
            assert!(begun.elapsed() < PATIENCE, "never: {what}\n{}", self.page());
            sleep(Duration::from_millis(10));
        }
    }

    /// What the page shows, and what stands in its fields, for the message of a test that failed.
    fn page(&self) -> String {
        let script = "const fields = [...document.querySelectorAll('input, textarea')];
            return [document.body.innerText, ...fields.map((field) => `${field.id}: ${field.value}`)].join('\\n')";
        self.js(script).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until something is on the page.
    pub(crate) fn wait_for(&self, selector: &str) {
        self.wait(selector, |window| window.has(selector));
    }

    /// Waits until something is off the page.
    pub(crate) fn wait_gone(&self, selector: &str) {
        self.wait(&format!("{selector} is gone"), |window| !window.has(selector));
    }

    /// Waits until the text of `selector` is `text`.
    pub(crate) fn wait_text(&self, selector: &str, text: &str) {
        self.wait(&format!("{selector} says {text}"), |window| window.text(selector) == text);
    }

    /// Waits until `value` stands in a field.
    pub(crate) fn wait_value(&self, selector: &str, value: &str) {
        self.wait(&format!("{value} stands in {selector}"), |window| window.value(selector) == value);
    }

    /// Waits until the answer is `outcome`, for somebody whose name holds `name`.
    pub(crate) fn wait_outcome(&self, outcome: &str, name: &str) {
        self.wait(&format!("{outcome} for {name}"), |window| {
            window.outcome() == outcome && window.text("[data-test=name]").contains(name)
        });
    }

    /// Chooses the language of the window.
    pub(crate) fn speak(&self, language: &str) {
        self.click("[data-test=language]");
        self.click(&format!("dialog [data-test=language-{language}]"));
        self.wait_gone("dialog");
        self.wait(&format!("the window speaks {language}"), |window| {
            window.attribute("html", "lang").starts_with(language)
        });
    }

    /// Somebody without a PIN says who they are.
    pub(crate) fn sit(&self, name: &str) {
        self.click("[data-test=seat]");
        self.fill("[data-test=seat-name]", name);
        self.press("Return");
        self.wait_text("[data-test=seat]", name);
    }

    /// Waits until the Desk's camera is in a state.
    pub(crate) fn wait_camera(&self, state: &str) {
        self.wait(&format!("the camera is {state}"), |window| {
            window.attribute("[data-camera]", "data-camera") == state
        });
    }

    /// The outcome that stands on the Desk.
    pub(crate) fn outcome(&self) -> String {
        self.attribute("[data-test=result]", "data-outcome")
    }

    /// Whether something is on the page.
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.js(&format!("return document.querySelector({}) !== null", json!(selector))) == true
    }

    /// The text of the first that fits, without the marks that isolate directions; empty where there is none.
    pub(crate) fn text(&self, selector: &str) -> String {
        let script = format!("return document.querySelector({})?.innerText ?? ''", json!(selector));
        let text = self.js(&script).as_str().unwrap_or_default().to_owned();
        text.chars()
            .filter(|character| !('\u{2066}'..='\u{2069}').contains(character))
            .collect::<String>()
            .trim()
            .to_owned()
    }

    /// The texts of all that fit, without the marks that isolate directions.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let script = format!(
            "return [...document.querySelectorAll({})].map((node) =>
                node.innerText.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim())",
            json!(selector)
        );
        let all = self.js(&script);
        all.as_array()
            .map(|all| all.iter().filter_map(Value::as_str).map(str::to_owned).collect())
            .unwrap_or_default()
    }

    /// A number on the page.
    pub(crate) fn number(&self, selector: &str) -> i64 {
        let text = self.text(selector);
        text.replace(',', "").parse().unwrap_or_else(|_| panic!("{selector} is `{text}`"))
    }

    /// The number among words on the page.
    pub(crate) fn number_in(&self, selector: &str) -> i64 {
        let text = self.text(selector);
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap_or_else(|_| panic!("{selector} is `{text}`"))
    }

    /// An attribute of the first that fits; empty where there is none.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> String {
        let script =
            format!("return document.querySelector({})?.getAttribute('{name}') ?? ''", json!(selector));
        self.js(&script).as_str().unwrap_or_default().to_owned()
    }

    /// What stands in a field.
    pub(crate) fn value(&self, selector: &str) -> String {
        let script = format!("return document.querySelector({})?.value ?? ''", json!(selector));
        self.js(&script).as_str().unwrap_or_default().to_owned()
    }

    /// Puts text into a field, as somebody does who selects what is in it and types.
    pub(crate) fn fill(&self, selector: &str, text: &str) {
        self.wait_for(selector);
        self.js(&format!(
            "const field = document.querySelector({}); field.focus(); field.select?.()",
            json!(selector)
        ));
        self.hand(text);
        self.wait(&format!("{selector} holds {text}"), |window| window.value(selector) == text);
    }

    /// Clicks, once it can be clicked.
    pub(crate) fn click(&self, selector: &str) {
        self.wait_for(selector);
        self.js(&format!("document.querySelector({}).click()", json!(selector)));
    }

    /// Keys as a hand types them.
    pub(crate) fn hand(&self, text: &str) {
        self.type_at(text, 90, &[]);
    }

    /// Keys as a hand scanner types them, `gap` milliseconds apart, with its Enter.
    pub(crate) fn burst_at(&self, text: &str, gap: u32) {
        self.type_at(text, gap, &["key", "Return"]);
    }

    /// Keys as a hand scanner types them, with its Enter.
    pub(crate) fn burst(&self, text: &str) {
        self.burst_at(text, 5);
    }

    /// Keys as a scanner's, that nothing ends.
    pub(crate) fn burst_letters(&self, text: &str) {
        self.type_at(text, 4, &[]);
    }

    /// Keys as a hand scanner types a code of several lines, with an Enter after each.
    pub(crate) fn burst_lines(&self, lines: &[&str]) {
        let keys =
            lines.iter().flat_map(|line| ["type", "--delay", "10", "--args", "1", line, "key", "Return"]);
        self.xdotool(&keys.collect::<Vec<_>>());
    }

    /// Types, `gap` milliseconds from key to key: xdotool takes half its delay before a key and half after it, and
    /// waits for neither of the two.
    fn type_at(&self, text: &str, gap: u32, then: &[&str]) {
        let delay = (2 * gap).to_string();
        self.xdotool(&[&["type", "--delay", &delay, "--args", "1", text], then].concat());
    }

    /// Somebody says a name by which one person is found.
    pub(crate) fn find(&self, name: &str) {
        self.hand(name);
        self.wait_value("#box", name);
        self.wait_for("[data-test=person]");
    }

    /// Somebody says a name by which one person is found, and Enter takes them.
    pub(crate) fn take(&self, name: &str, outcome: &str, shown: &str) {
        self.find(name);
        self.press("Return");
        self.wait_outcome(outcome, shown);
    }

    /// Enter, once it can be meant for the question that stands.
    pub(crate) fn answer(&self) {
        sleep(Duration::from_millis(500));
        self.press("Return");
    }

    /// One key, such as `Return` or `ctrl+z`.
    pub(crate) fn press(&self, key: &str) {
        self.xdotool(&["key", key]);
        // No hand is at the next key sooner, and what comes sooner is taken for a scanner's.
        sleep(Duration::from_millis(60));
    }

    /// Several of xdotool's own verbs at once, so that nothing comes between.
    pub(crate) fn chain(&self, words: &[String]) {
        self.xdotool(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }

    /// Gives the display another keyboard layout, by its name in X's database.
    pub(crate) fn set_layout(&self, layout: &str) {
        let status = Command::new("setxkbmap")
            .args(["-display", &self.display.name, layout])
            .status()
            .expect("setxkbmap is installed: `cargo xtask test` sees to it");
        assert!(status.success(), "setxkbmap {layout}");
        // The server tells the window of it in its own time; nobody changes the layout within a scan.
        sleep(Duration::from_millis(300));
    }

    /// Keys as a hand scanner presses them that takes every keyboard for a US one: by their places, whatever they
    /// write here, `gap` milliseconds apart. Its Enter comes last.
    pub(crate) fn burst_of_places(&self, text: &str, gap: u32) {
        const ENTER: u8 = 36;
        self.press_places(text, gap);
        self.xdotool(&["key", "--delay", "0", &ENTER.to_string()]);
    }

    /// The same, without Enter.
    pub(crate) fn press_places(&self, text: &str, gap: u32) {
        const SHIFT: u8 = 50;
        // xdotool waits half of it after a press and half of it after a release.
        let delay = gap.to_string();
        let mut words: Vec<String> = Vec::new();
        let mut add = |verb: &str, delay: &str, code: u8| {
            words.extend([verb.to_owned(), "--delay".to_owned(), delay.to_owned(), code.to_string()]);
        };
        for letter in text.chars() {
            let (code, shift) = place(letter);
            if shift {
                add("keydown", "0", SHIFT);
            }
            add("key", &delay, code);
            if shift {
                add("keyup", "0", SHIFT);
            }
        }
        self.xdotool(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }

    fn xdotool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display.name)
            .stdout(Stdio::null())
            .status()
            .expect("xdotool is installed: `cargo xtask test` sees to it");
        assert!(status.success(), "xdotool {arguments:?}");
    }

    /// Puts a PNG picture on the clipboard and pastes it, by the page's own event: a virtual display has nobody
    /// who would hold a clipboard.
    pub(crate) fn paste_picture(&self, png: &[u8]) {
        self.give_picture("paste", png);
    }

    /// Drops a PNG picture on the page.
    pub(crate) fn drop_picture(&self, png: &[u8]) {
        self.give_picture("drop", png);
    }

    fn give_picture(&self, how: &str, png: &[u8]) {
        let script = "const [how, data] = arguments;
            const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
            const transfer = new DataTransfer();
            transfer.items.add(new File([bytes], 'ticket.png', { type: 'image/png' }));
            const event = how === 'drop'
                ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
                : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
            document.querySelector('main').dispatchEvent(event);";
        self.ask("execute/sync", &json!({ "script": script, "args": [how, STANDARD.encode(png)] }));
    }

    /// Gives a file to a file field.
    pub(crate) fn choose_file(&self, selector: &str, path: &str) {
        self.wait_for(selector);
        let element = self.ask("element", &json!({ "using": "css selector", "value": selector }));
        let id = element.as_object().and_then(|known| known.values().next()).and_then(Value::as_str);
        let id = id.unwrap_or_else(|| panic!("no {selector}"));
        self.ask(&format!("element/{id}/value"), &json!({ "text": path }));
    }

    /// Makes the window another size.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.ask("window/rect", &json!({ "x": 0, "y": 0, "width": width, "height": height }));
        let times = self.enlarged.get();
        self.wait(&format!("{width} × {height}"), |window| {
            let size = window.js("return [innerWidth, innerHeight]");
            let is = |place: usize, wanted: u32| {
                (size[place].as_f64().unwrap_or_default() * times - f64::from(wanted)).abs() <= times
            };
            is(0, width) && is(1, height)
        });
    }

    /// Shows everything so many times as large, as Ctrl + does in a window of 1280 × 800 or less.
    pub(crate) fn enlarge(&self, times: f64) {
        let before = self.js("return innerWidth").as_f64().unwrap_or_default() * self.enlarged.get();
        let label = json!({ "label": "main", "value": times });
        self.invoke("plugin:webview|set_webview_zoom", &label);
        self.enlarged.set(times);
        self.wait(&format!("{times} times as large"), |window| {
            let width = window.js("return innerWidth").as_f64().unwrap_or_default();
            (width * times - before).abs() <= times
        });
    }

    /// A picture of the window as it is painted.
    pub(crate) fn picture(&self) -> Vec<u8> {
        // What is on the screen is a paint behind what is in the page, and a page that is painted in software and on which
        // nothing changes is never painted again: the driver would wait for it for ever.
        self.ask(
            "execute/async",
            &json!({ "script": "const [done] = arguments;
                let paints = 0;
                const nudge = setInterval(() => {
                    document.documentElement.style.opacity = paints++ % 2 ? '' : '0.9999';
                    if (paints === 20) clearInterval(nudge);
                }, 50);
                requestAnimationFrame(() => requestAnimationFrame(() => done()));", "args": [] }),
        );
        let picture = self.get("screenshot");
        STANDARD.decode(picture.as_str().unwrap_or_default()).expect("a picture comes in base64")
    }

    /// Writes a picture of the window.
    pub(crate) fn write_picture(&self, path: &Path) {
        fs::write(path, self.picture()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Kills the process of the page, which isn't the program's.
    pub(crate) fn kill_page(&self) {
        let page = self.page_process();
        let number = page.file_name().expect("a process has a number").to_owned();
        assert!(Command::new("kill").arg("-KILL").arg(number).status().is_ok_and(|killed| killed.success()));
    }

    /// Whether the page's process was started with this variable set.
    pub(crate) fn page_knows(&self, name: &str) -> bool {
        variables(&self.page_process()).split('\0').any(|variable| variable.starts_with(&format!("{name}=")))
    }

    /// The folder of the page's process.
    fn page_process(&self) -> PathBuf {
        let display = format!("DISPLAY={}\0", self.display.name);
        let is_page = |process: &Path| {
            let name = fs::read_to_string(process.join("comm")).unwrap_or_default();
            name.starts_with("WebKitWebProc") && variables(process).contains(&display)
        };
        let processes = fs::read_dir("/proc").expect("Linux tells its processes").flatten();
        processes.map(|process| process.path()).find(|process| is_page(process)).expect("a page")
    }

    /// Kills the program as a power cut would: no farewell.
    pub(crate) fn kill(&self) {
        self.end("-KILL");
    }

    /// Ends the program and its driver, and waits until they are gone.
    fn end(&self, signal: &str) {
        if self.closed.replace(true) {
            return;
        }
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args([signal, "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if !self.closed.get() {
            let _ = self.agent.delete(&self.session).call();
            self.end("-KILL");
        }
        let _ = self.driver.wait();
    }
}

/// The variables with which a process was started.
fn variables(process: &Path) -> String {
    String::from_utf8_lossy(&fs::read(process.join("environ")).unwrap_or_default()).into_owned()
}

/// Where a US keyboard has a letter: X's number of the key, and whether Shift is down.
fn place(letter: char) -> (u8, bool) {
    const ROWS: [(u8, &str, &str); 5] = [
        (10, "1234567890-=", "!@#$%^&*()_+"),
        (24, "qwertyuiop[]", "QWERTYUIOP{}"),
        (38, "asdfghjkl;'`", "ASDFGHJKL:\"~"),
        (51, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
        (65, " ", "\0"),
    ];
    for (first, plain, shifted) in ROWS {
        for (row, shift) in [(plain, false), (shifted, true)] {
            if let Some(index) = row.chars().position(|known| known == letter) {
                return (first + u8::try_from(index).expect("a row is short"), shift);
            }
        }
    }
    panic!("no US keyboard has `{letter}`")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.local_addr().expect("it has an address").port()
}
