//! What the stories share.

use std::path::Path;

use usher_core::attendee::Attendee;
use usher_core::roster::{List, Problem};
use usher_intake::{Choice, FileProblem, Understood, Wanted, open, understand};

/// The bytes of a fixture.
pub(crate) fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/rosters").join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file, understood with nothing chosen.
pub(crate) fn understood(bytes: &[u8]) -> Understood {
    try_understood(bytes).unwrap_or_else(|problem| panic!("{problem}"))
}

pub(crate) fn try_understood(bytes: &[u8]) -> Result<Understood, FileProblem> {
    understand(&open(bytes, &Choice::default())?, &Wanted::default(), |_| None)
}

/// A list without problems.
pub(crate) fn list(bytes: &[u8]) -> List {
    let list = understood(bytes).list().unwrap_or_else(|problem| panic!("{problem}"));
    assert_eq!(list.problems, []);
    list
}

/// Its people.
pub(crate) fn people(list: &List) -> Vec<Attendee> {
    list.rows.iter().map(|row| Attendee::from_fields(&row.fields)).collect()
}

/// What is wrong with its rows.
pub(crate) fn problems(text: &str) -> Vec<Problem> {
    understood(text.as_bytes()).so_far().problems.clone()
}

/// Why it is refused as a whole.
pub(crate) fn refused(bytes: &[u8]) -> String {
    match try_understood(bytes).and_then(Understood::list) {
        Err(problem) => problem.to_string(),
        Ok(list) => panic!("it was read: {list:?}"),
    }
}
