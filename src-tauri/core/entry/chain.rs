//! The chain of a desk's entries, followed one by one.

use super::{Entry, Hash, Head};
use crate::ids::EntryId;
use crate::tally::Heads;

/// The first entry of a chain that does not hold, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which entry.
    pub entry: EntryId,
    /// What is wrong with it.
    pub why: &'static str,
}

/// Follows one entry of a chain: `heads` are those before it, and after it those with it.
///
/// # Errors
/// Where its number, its link or its own hash is wrong.
pub fn follow(heads: &mut Heads, entry: &Entry) -> Result<(), Broken> {
    let broken = |why| Err(Broken { entry: entry.id, why });
    let head = heads.get(&entry.desk).copied().unwrap_or(Head { sequence: 0, hash: Hash::NONE });
    if entry.sequence != head.sequence + 1 {
        return broken("its number does not follow the one before it");
    }
    if entry.previous != head.hash {
        return broken("it does not name the entry before it");
    }
    if entry.seal() != entry.hash {
        return broken("its hash is not that of what it says");
    }
    heads.insert(entry.desk, Head { sequence: entry.sequence, hash: entry.hash });
    Ok(())
}
