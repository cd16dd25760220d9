//! Whose turn it is: most stories run beside others, a few are told in milliseconds and have the machine to themselves.

use std::cell::RefCell;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

static MACHINE: RwLock<()> = RwLock::new(());

thread_local! {
    /// The turn of this thread's story, until it ends.
    static TURN: RefCell<Option<Turn>> = const { RefCell::new(None) };
}

enum Turn {
    Beside(#[expect(dead_code, reason = "held until the story ends")] RwLockReadGuard<'static, ()>),
    Alone(#[expect(dead_code, reason = "held until the story ends")] RwLockWriteGuard<'static, ()>),
}

/// Waits while a story has the machine to itself.
pub(crate) fn beside_others() {
    TURN.with_borrow_mut(|turn| {
        turn.get_or_insert_with(|| Turn::Beside(MACHINE.read().unwrap_or_else(PoisonError::into_inner)));
    });
}

/// Waits until no other story uses the program, and keeps them waiting: keys come at a scanner's pace only on a
/// machine that does nothing else.
pub(crate) fn alone() {
    TURN.with_borrow_mut(|turn| {
        *turn = None;
        *turn = Some(Turn::Alone(MACHINE.write().unwrap_or_else(PoisonError::into_inner)));
    });
}
