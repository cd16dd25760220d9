//! How a roster comes in: a list is understood ([`list`]), its rows are matched to the people known
//! ([`matching`]), and what differs becomes one revision.

pub mod list;
pub mod matching;

pub use list::{List, ListRow, Mapping, Origin, Problem, Wrong};
pub use matching::{Difference, Double, SamePerson, compare};
