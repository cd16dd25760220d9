//! A camera made of one picture, which the system offers to every program of a session: the window opens it as it
//! opens any other.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a server may take to answer, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_secs(20);

/// A session with a camera in it. Its servers end with it.
pub(crate) struct FakeCamera {
    runtime: TempDir,
    address: String,
    servers: Vec<Child>,
}

impl FakeCamera {
    /// A camera that shows the picture at `frame`, a PNG, fifteen times a second.
    pub(crate) fn showing(frame: &Path) -> Self {
        let runtime = tempfile::tempdir().expect("a temporary folder can be made");
        fs::set_permissions(runtime.path(), fs::Permissions::from_mode(0o700)).expect("the folder is ours");
        let mut bus = server("dbus-daemon", &runtime)
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon is installed: `cargo xtask test` sees to it");
        let mut address = String::new();
        let answer = bus.stdout.take().expect("its output is a pipe");
        BufReader::new(answer).read_line(&mut address).expect("the bus names its address");
        let mut camera = Self { runtime, address: address.trim().to_owned(), servers: vec![bus] };
        camera.start("pipewire", &[]);
        let socket = camera.runtime.path().join("pipewire-0");
        wait("PipeWire's socket", || socket.exists());
        camera.start("wireplumber", &[]);
        let location = format!("location={}", frame.display());
        // Without `identity` the sink crashes; without `mode=provide` there is no picture.
        let pipeline = format!(
            "multifilesrc {location} loop=true caps=image/png,framerate=15/1 ! pngdec ! videoconvert \
             ! video/x-raw,format=I420 ! identity sync=true drop-allocation=true \
             ! pipewiresink mode=provide stream-properties=props,media.class=Video/Source,media.role=Camera,\
             node.name=fakecam,node.description=FakeCam"
        );
        camera.start("gst-launch-1.0", &pipeline.split_whitespace().collect::<Vec<_>>());
        wait("the camera", || {
            let known = camera.in_session(&mut Command::new("pw-cli")).args(["ls", "Node"]).output();
            known.is_ok_and(|known| String::from_utf8_lossy(&known.stdout).contains("fakecam"))
        });
        camera
    }

    fn start(&mut self, program: &str, arguments: &[&str]) {
        let mut command = server(program, &self.runtime);
        let child = self.in_session(&mut command).args(arguments).spawn();
        let child =
            child.unwrap_or_else(|error| panic!("{program}: {error}: `cargo xtask test` installs it"));
        self.servers.push(child);
    }

    /// Takes the camera away; the session stays.
    pub(crate) fn unplug(&mut self) {
        if let Some(mut camera) = self.servers.pop() {
            let _ = camera.kill();
            let _ = camera.wait();
        }
    }

    /// Lets a command see the camera.
    pub(crate) fn in_session<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address).env("XDG_RUNTIME_DIR", self.runtime.path())
    }
}

impl Drop for FakeCamera {
    fn drop(&mut self) {
        for server in self.servers.iter_mut().rev() {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// A program that runs beside the test and says nothing.
fn server(program: &str, runtime: &TempDir) -> Command {
    let mut command = Command::new(program);
    command
        .env("XDG_RUNTIME_DIR", runtime.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0);
    command
}

fn wait(what: &str, is_there: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_there() {
        assert!(begun.elapsed() < PATIENCE, "never: {what}");
        sleep(Duration::from_millis(50));
    }
}
