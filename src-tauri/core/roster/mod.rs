//! How a roster comes in: the file is read ([`plain_list`]), its rows are matched to the people known
//! ([`matching`]), and what differs becomes one revision.

pub mod matching;
pub mod plain_list;

pub use matching::{Difference, compare};
pub use plain_list::{FileProblem, List, ListRow, Problem};
