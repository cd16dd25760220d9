//! Starting the built program, and reading its answers.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::turn;

/// A folder with an event file in it, and the program.
pub(crate) struct Program {
    folder: TempDir,
    /// What says in which language it answers.
    environment: Vec<(&'static str, String)>,
}

/// The variables by which a terminal says its language.
const LOCALES: [&str; 4] = ["USHER_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

/// What the program answered.
pub(crate) struct Answered {
    pub(crate) status: i32,
    pub(crate) json: Value,
    pub(crate) out: String,
    pub(crate) errors: String,
}

impl Answered {
    fn of(output: Output) -> Self {
        let out = String::from_utf8(output.stdout).expect("answers are UTF-8");
        Self {
            status: output.status.code().expect("the program was not killed"),
            json: serde_json::from_str(&out).unwrap_or(Value::Null),
            errors: String::from_utf8(output.stderr).expect("errors are UTF-8"),
            out,
        }
    }
}

impl Program {
    pub(crate) fn new() -> Self {
        turn::beside_others();
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Self { folder, environment: vec![("USHER_LANGUAGE", "en".to_owned())] }
    }

    /// Answers in another language from now on.
    pub(crate) fn speak(&mut self, language: &str) {
        self.environment = vec![("USHER_LANGUAGE", language.to_owned())];
    }

    /// Answers as in a terminal with these variables from now on.
    pub(crate) fn in_locale(&mut self, variables: &[(&'static str, &str)]) {
        self.environment = variables.iter().map(|&(name, value)| (name, value.to_owned())).collect();
    }

    /// An event with the sample roster, imported the evening before.
    pub(crate) fn with_sample_roster() -> Self {
        let program = Self::new();
        program.done(&["new", &program.path("event.usher")]);
        program.at("2026-05-04T18:00:00-04:00", &["import", "assets/events/sample-roster.csv"]);
        program
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> String {
        std::fs::write(self.folder.path().join(name), bytes).expect("the folder can be written to");
        self.path(name)
    }

    pub(crate) fn pictures(&self, folder: &str) -> Vec<PathBuf> {
        let mut pictures: Vec<PathBuf> = std::fs::read_dir(self.folder.path().join(folder))
            .expect("the folder is there")
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "png"))
            .collect();
        pictures.sort();
        pictures
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut usher = Command::new(env!("CARGO_BIN_EXE_usher"));
        usher
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
            .env("USHER_EVENT", self.path("event.usher"))
            .env_remove("USHER_DESK")
            .args(arguments);
        for variable in LOCALES {
            usher.env_remove(variable);
        }
        usher.envs(self.environment.iter().map(|(name, value)| (name, value)));
        usher
    }

    fn start(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the built program starts")
    }

    /// Runs a verb with `--json` and with `typed` on its standard input.
    pub(crate) fn typing(&self, typed: &str, arguments: &[&str]) -> Answered {
        let mut usher = self
            .command(&[arguments, &["--json"]].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the built program starts");
        usher.stdin.take().expect("a pipe").write_all(typed.as_bytes()).expect("it reads what is typed");
        Answered::of(usher.wait_with_output().expect("it ends"))
    }

    /// Begins a verb that goes on, with its answers to read.
    pub(crate) fn begin(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::piped()).spawn().expect("the built program starts")
    }

    /// Runs a verb with `--json`.
    pub(crate) fn run(&self, arguments: &[&str]) -> Answered {
        Answered::of(self.start(&[arguments, &["--json"]].concat()))
    }

    /// Runs a verb without `--json`.
    pub(crate) fn say(&self, arguments: &[&str]) -> Answered {
        let output = self.start(arguments);
        Answered {
            status: output.status.code().expect("the program was not killed"),
            json: Value::Null,
            out: String::from_utf8(output.stdout).expect("answers are UTF-8"),
            errors: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        }
    }

    /// Runs a verb that has to be done.
    pub(crate) fn done(&self, arguments: &[&str]) -> Value {
        let answered = self.run(arguments);
        assert_eq!(answered.status, 0, "{arguments:?}: {}{}", answered.out, answered.errors);
        answered.json
    }

    /// Runs a verb that has to be done, at an instant.
    pub(crate) fn at(&self, at: &str, arguments: &[&str]) -> Value {
        self.done(&[&["--at", at], arguments].concat())
    }

    /// The id of the only person whom `query` finds by name.
    pub(crate) fn id_of(&self, query: &str) -> String {
        let found = self.done(&["find", query]);
        let by_name: Vec<&Value> = found["results"]
            .as_array()
            .expect("results are a list")
            .iter()
            .filter(|result| {
                ["name", "latin", "code"].contains(&result["evidence"].as_str().unwrap_or_default())
            })
            .collect();
        assert_eq!(by_name.len(), 1, "{query} is one person: {found}");
        by_name[0]["attendee"]["id"].as_str().expect("an id is a text").to_owned()
    }
}

/// Every identity of the counts, on a tally's JSON.
pub(crate) fn assert_identities(tally: &Value) {
    let number = |path: &[&str]| {
        path.iter()
            .fold(tally, |value, key| &value[*key])
            .as_i64()
            .unwrap_or_else(|| panic!("no {path:?} in {tally}"))
    };
    let sum = |base: &str, keys: &[&str]| keys.iter().map(|key| number(&[base, key])).sum::<i64>();
    assert_eq!(
        number(&["in_person", "registered"]),
        sum("in_person", &["confirmed", "cancelled", "not_confirmed"]),
        "in person, registered"
    );
    assert_eq!(
        number(&["in_person", "confirmed"]),
        sum("in_person", &["on_time", "late", "joined_online", "substituted_for", "not_yet", "no_show"]),
        "in person, confirmed"
    );
    assert_eq!(
        number(&["online", "registered"]),
        sum("online", &["came_in_person", "joined", "not_joined", "cancelled", "not_confirmed"]),
        "online, registered"
    );
    assert_eq!(
        number(&["online", "joined"]),
        sum("online", &["joined_on_time", "joined_late"]),
        "online, joined"
    );
    for word in ["on_time", "late"] {
        let parts =
            ["in_person", "came_in_person", "by_override", "walk_ins"].map(|part| number(&[part, word]));
        assert_eq!(number(&["arrived", word]), parts.iter().sum::<i64>(), "arrived {word}");
    }
    assert_eq!(
        number(&["online", "came_in_person"]),
        sum("came_in_person", &["on_time", "late"]),
        "from online"
    );
    let groups = tally["groups"].as_object().expect("groups are an object");
    let of_groups =
        |key: &str| groups.values().map(|group| group[key].as_i64().unwrap_or_default()).sum::<i64>();
    assert_eq!(of_groups("registered"), number(&["in_person", "registered"]), "groups, registered");
    assert_eq!(of_groups("arrived"), sum("arrived", &["on_time", "late"]), "groups, arrived");
    let diets = tally["lunch"]["by_diet"].as_object().expect("diets are an object");
    for key in ["requested", "planned", "claimed", "left", "due", "held", "free"] {
        let all: i64 = diets.values().map(|line| line[key].as_i64().unwrap_or_default()).sum();
        assert_eq!(number(&["lunch", key]), all, "lunch, {key}");
    }
    for line in diets.values().chain([&tally["lunch"]]) {
        let of = |key: &str| line[key].as_i64().unwrap_or_default();
        assert_eq!(of("planned"), of("claimed") + of("due") + of("held") + of("free"), "plates");
        assert_eq!(of("over"), (-of("left")).max(0), "over");
    }
}
