//! Who was in the online room: an attendance report, whom its rows are about, and for how long they were there.
//!
//! * [`report`]: a report as its file has it, and what is told of the names in it;
//! * [`matching`]: which row is whom, and whether the file's own totals agree with its rows;
//! * [`spans`]: stretches of time, their union, and what can be counted of them.
//!
//! What a file looks like, and how it was understood, is another room's (`usher-intake`).

pub mod matching;
pub mod report;
pub mod spans;

pub use matching::{
    Called, Candidates, Evidence, Fate, Matching, Placed, Reconciled, Said, SaidOf, match_people,
};
pub use report::{Report, ReportRow, RowProblem, Sort, Stated, Total, Wrong};
pub use spans::{Facts, Peak, Span};
