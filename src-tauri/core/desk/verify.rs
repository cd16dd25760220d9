//! Proving that nothing was altered.

use super::Desk;
use crate::Error;
use crate::entry::{Broken, Hash, Payload, Revision, follow, rows_digest};
use crate::tally::Heads;

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries were read.
    pub entries: u64,
    /// The last entry of each desk, as far as its chain holds.
    pub heads: Heads,
    /// The first entry that does not hold.
    pub first_bad: Option<Broken>,
    /// Whether the hash that was asked for is in the journal; true where none was.
    pub head_found: bool,
}

impl Verified {
    /// Whether all of it holds.
    #[must_use]
    pub const fn is_ok(&self) -> bool {
        self.first_bad.is_none() && self.head_found
    }
}

impl Desk {
    /// Follows the chain of every desk, and holds payloads and roster rows against it. `head` is a hash that was
    /// noted earlier, on paper perhaps: that it is there proves that nothing was cut off since.
    ///
    /// # Errors
    /// [`Error::DamagedJournal`], [`Error::Store`].
    pub fn verify(&self, head: Option<Hash>) -> Result<Verified, Error> {
        let mut verified =
            Verified { entries: 0, heads: Heads::new(), first_bad: None, head_found: head.is_none() };
        self.store.verify_each(|recorded, digest, rows| {
            verified.entries += 1;
            verified.head_found |= head == Some(recorded.entry.hash);
            let followed = follow(&mut verified.heads, &recorded.entry).and_then(|()| {
                let broken = |why| Err(Broken { entry: recorded.entry.id, why });
                if digest.is_some_and(|digest| digest != recorded.entry.payload) {
                    return broken("its payload is not the one it was written with");
                }
                match &recorded.payload {
                    Some(Payload::RosterRevision(
                        Revision::List { rows: sealed, .. } | Revision::Row { rows: sealed },
                    )) if rows_digest(&rows) != *sealed => {
                        broken("its rows are not those it was written with")
                    }
                    _ => Ok(()),
                }
            });
            if let (Err(broken), None) = (followed, &verified.first_bad) {
                verified.first_bad = Some(broken);
            }
            Ok(())
        })?;
        Ok(verified)
    }
}
