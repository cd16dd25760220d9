//! What is known of this computer's hand scanner, found by a trial in Set-up.

use serde::{Deserialize, Serialize};

/// What a trial found of a hand scanner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct KnownScanner {
    /// The layout to which the scanner is set, by its name in the page's tables; `computer` where the computer reads it
    /// rightly as it is.
    reader: String,
    /// By what its codes are closed.
    ending: ScannerEnding,
    /// The mean time between two keys, in milliseconds.
    gap: u32,
}

/// By what a scanner closes its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) enum ScannerEnding {
    /// Enter.
    Enter,
    /// Tab.
    Tab,
    /// Nothing: a pause follows.
    #[serde(rename = "pause")]
    Pause,
}
