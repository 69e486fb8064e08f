//! What of a table of sums may be published.

/// The smallest sum that is told (DOMAIN.md, section 1: cells under 5 hidden).
pub const LEAST: u32 = 5;

/// A table as it may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Each cell; `None` where it is hidden.
    pub cells: Vec<Option<u32>>,
    /// The sum of all; `None` while any cell is hidden.
    pub total: Option<u32>,
}

/// One table alone. Hides every cell under five. A single hidden cell, or a few with less than five among them, could be had by
/// taking the others from a total that is known from somewhere else, so the next smallest cells are hidden with them.
pub fn publish(numbers: &[u32]) -> Published {
    let mut cells = vec![true; numbers.len()];
    hide_small(numbers, &mut cells);
    published(numbers, &cells)
}

pub(super) fn published(numbers: &[u32], cells: &[bool]) -> Published {
    let whole = cells.iter().all(|shown| *shown);
    let sum: u32 = numbers.iter().fold(0, |sum, it| sum.saturating_add(*it));
    Published {
        cells: numbers
            .iter()
            .zip(cells)
            .map(|(number, shown)| shown.then_some(*number))
            .collect(),
        // Fewer than five sheets in all: then nothing is told, whatever it is.
        total: (whole && sum >= LEAST).then_some(sum),
    }
}

/// Hides cells until those that are hidden cannot be had from the others and the sum of all.
pub(super) fn hide_small(numbers: &[u32], cells: &mut [bool]) {
    for (shown, number) in cells.iter_mut().zip(numbers) {
        *shown &= *number >= LEAST;
    }
    loop {
        let hidden = || cells.iter().zip(numbers).filter(|(shown, _)| !**shown);
        let sum: u64 = hidden().map(|(_, number)| u64::from(*number)).sum();
        if is_safe(hidden().count(), sum) {
            return;
        }
        let smallest = cells
            .iter_mut()
            .zip(numbers)
            .filter(|(shown, _)| **shown)
            .min_by_key(|(_, number)| **number);
        match smallest {
            Some((shown, _)) => *shown = false,
            None => return,
        }
    }
}

/// Whether nothing can be had of so many hidden cells, of which somebody knows what they come to.
pub(super) fn is_safe(hidden: usize, sum: u64) -> bool {
    hidden == 0 || hidden >= 2 && sum >= u64::from(LEAST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The smallest and the largest value that a hidden cell can have for somebody who knows everything that is published, and the
    /// total besides from somewhere else.
    fn range(published: &Published, total: u32) -> (u32, u32) {
        let shown: u32 = published.cells.iter().flatten().sum();
        let hidden = published.cells.iter().filter(|it| it.is_none()).count();
        let left = total - shown;
        // With one hidden cell its value is what is left; with more, anything from nothing to all of it.
        if hidden == 1 { (left, left) } else { (0, left) }
    }

    #[test]
    fn a_cell_that_would_give_another_away_is_hidden_with_it() {
        assert_eq!(publish(&[12, 9, 7]).cells, [Some(12), Some(9), Some(7)]);
        assert_eq!(publish(&[12, 9, 7]).total, Some(28));
        let one = publish(&[12, 3, 7]);
        assert_eq!(one.cells, [Some(12), None, None]);
        assert_eq!(one.total, None);
        // Two cells with nothing in them are known to be empty once the total is: the next is hidden as well.
        assert_eq!(publish(&[12, 0, 0, 9]).cells, [Some(12), None, None, None]);
        assert_eq!(publish(&[4]).cells, [None]);
        assert_eq!(publish(&[]).total, None);
    }

    proptest! {
        #[test]
        fn no_published_table_lets_a_cell_under_five_be_computed(numbers in proptest::collection::vec(0..15_u32, 0..8)) {
            let published = publish(&numbers);
            prop_assert_eq!(published.cells.len(), numbers.len());
            let total: u32 = numbers.iter().sum();
            for (cell, number) in published.cells.iter().zip(&numbers) {
                if let Some(shown) = cell {
                    prop_assert_eq!(shown, number);
                    prop_assert!(*shown >= LEAST);
                }
            }
            let hidden = published.cells.iter().filter(|it| it.is_none()).count();
            if hidden > 0 {
                prop_assert!(published.total.is_none());
                // Where everything is hidden, nothing is published at all, and there is no table to compute with.
                if hidden < numbers.len() {
                    let (least, most) = range(&published, total);
                    prop_assert!(least < LEAST && most >= LEAST, "{:?} of {:?}", published, numbers);
                }
            } else {
                prop_assert!(published.total.is_none_or(|sum| sum >= LEAST));
            }
        }
    }
}
