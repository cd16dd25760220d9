//! Sets of people, each a bit: united and cut in a few thousand steps, however many they are.

/// People by their number in the order of a list.
#[derive(Clone, Default)]
pub(super) struct People(Vec<u64>);

impl People {
    /// Nobody, of `count`.
    pub(super) fn nobody(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    /// Everybody, of `count`.
    pub(super) fn everybody(count: usize) -> Self {
        let mut all = vec![u64::MAX; count.div_ceil(64)];
        if let Some(last) = all.last_mut().filter(|_| !count.is_multiple_of(64)) {
            *last = (1 << (count % 64)) - 1;
        }
        Self(all)
    }

    pub(super) fn add(&mut self, numbers: &[u32]) {
        for &number in numbers {
            self.0[number as usize / 64] |= 1 << (number % 64);
        }
    }

    pub(super) fn remove(&mut self, number: u32) {
        self.0[number as usize / 64] &= !(1 << (number % 64));
    }

    /// Those who are in both.
    pub(super) fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine &= theirs);
    }

    /// Those who are in either.
    pub(super) fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine |= theirs);
    }

    /// Takes those of `others` out.
    pub(super) fn leave_out(&mut self, others: &Self) {
        self.0.iter_mut().zip(&others.0).for_each(|(mine, theirs)| *mine &= !theirs);
    }

    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// They, in the order of a list.
    pub(super) fn in_order(&self) -> impl Iterator<Item = u32> {
        (0_u32..).step_by(64).zip(&self.0).flat_map(|(begins, &bits)| {
            let mut left = bits;
            std::iter::from_fn(move || {
                let next = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(begins + next)
            })
        })
    }
}
