//! What of several tables of one question may be published, one after the other.

use super::{
    LEAST, Published,
    published::{hide_small, is_safe, published},
};

/// What came of asking once, as far as publishing goes.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    /// The answers as they were asked, without "prefer not to say".
    pub answers: &'a [String],
    /// How many chose each; where there is one more, it is "prefer not to say".
    pub numbers: &'a [u32],
}

/// The tables of one question, in the order in which they were written down.
///
/// Most people are counted again each time, so that one table taken from another tells of those who came, or went, in between. So the
/// difference of a table to every one before it is held to the same rule as a table: what it tells of fewer than five people is
/// hidden in the later one. A table that is hidden whole was not published, and the next is not held to it. Each count is taken to be of
/// everybody who takes part at the time: of counts of different people only two at a time are looked at, and not what they add up to.
pub fn publish_in_turn(counts: &[Counted<'_>]) -> Vec<Published> {
    let mut all: Vec<Published> = Vec::new();
    for (place, count) in counts.iter().enumerate() {
        let mut cells = vec![true; count.numbers.len()];
        loop {
            let before = cells.clone();
            hide_small(count.numbers, &mut cells);
            for (earlier, shown) in counts.iter().zip(&all).take(place) {
                hide_differences((count, cells.as_mut_slice()), (earlier, shown));
            }
            if cells == before {
                break;
            }
        }
        all.push(published(count.numbers, &cells));
    }
    all
}

/// Answers that stand in both tables, or all those that stand in one of them alone: what can be compared.
struct Difference {
    /// The places in the later table.
    places: Vec<usize>,
    /// How many more, or fewer, there are.
    by: i64,
    /// Whether each of its cells is shown in both.
    shown: bool,
}

/// Hides cells of the later table until its difference to the earlier one tells of nobody. Two tables that say the same tell nothing.
fn hide_differences(
    (later, cells): (&Counted<'_>, &mut [bool]),
    (earlier, published): (&Counted<'_>, &Published),
) {
    if published.cells.iter().all(Option::is_none) {
        return;
    }
    loop {
        let mut all = differences((later, &*cells), (earlier, published));
        if all.iter().all(|it| it.by == 0) {
            return;
        }
        let small = |it: &Difference| it.by.unsigned_abs() < u64::from(LEAST);
        let hidden = all.iter().filter(|it| !it.shown);
        let sum: i64 = hidden.clone().map(|it| it.by).sum();
        let safe = is_safe(hidden.count(), sum.unsigned_abs());
        all.retain(|it| it.shown && !it.places.is_empty());
        let next = all.iter().min_by_key(|it| it.by.unsigned_abs());
        let Some(next) = next.filter(|it| small(it) || !safe) else {
            return;
        };
        for place in &next.places {
            if let Some(shown) = cells.get_mut(*place) {
                *shown = false;
            }
        }
    }
}

fn differences(
    (later, cells): (&Counted<'_>, &[bool]),
    (earlier, published): (&Counted<'_>, &Published),
) -> Vec<Difference> {
    let number = |count: &Counted<'_>, place: usize| {
        i64::from(count.numbers.get(place).copied().unwrap_or_default())
    };
    let told = |place: usize| published.cells.get(place).is_some_and(Option::is_some);
    let shown = |place: usize| cells.get(place).copied().unwrap_or_default();
    // "Prefer not to say" comes after the answers of both, where it is counted.
    let last = (later.answers.len(), earlier.answers.len());
    let counts_last = last.0 < later.numbers.len() && last.1 < earlier.numbers.len();
    let mut pairs: Vec<(usize, usize)> = later
        .answers
        .iter()
        .enumerate()
        .filter_map(|(place, answer)| {
            let before = earlier.answers.iter().position(|it| it == answer)?;
            Some((place, before))
        })
        .collect();
    pairs.extend(counts_last.then_some(last));
    let mut all: Vec<Difference> = pairs
        .iter()
        .map(|(place, before)| Difference {
            places: vec![*place],
            by: number(later, *place) - number(earlier, *before),
            shown: shown(*place) && told(*before),
        })
        .collect();
    // Answers that were split, joined or put in other words say the same people again, all together; one that is new was chosen by
    // nobody before.
    let rest: Vec<usize> = (0..last.0)
        .filter(|place| pairs.iter().all(|pair| pair.0 != *place))
        .collect();
    let before: Vec<usize> = (0..last.1)
        .filter(|place| pairs.iter().all(|pair| pair.1 != *place))
        .collect();
    if !rest.is_empty() || !before.is_empty() {
        let sum = |count: &Counted<'_>, places: &[usize]| -> i64 {
            places.iter().map(|place| number(count, *place)).sum()
        };
        all.push(Difference {
            by: sum(later, &rest) - sum(earlier, &before),
            shown: rest.iter().all(|it| shown(*it)) && before.iter().all(|it| told(*it)),
            places: rest,
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::monitoring::publish;
    use proptest::prelude::*;

    fn in_turn(tables: &[&[u32]]) -> Vec<Published> {
        let answers: Vec<String> = ('a'..='z').map(String::from).collect();
        let counts: Vec<Counted<'_>> = tables
            .iter()
            .map(|numbers| Counted {
                answers: &answers[..numbers.len() - 1],
                numbers,
            })
            .collect();
        publish_in_turn(&counts)
    }

    #[test]
    fn one_more_sheet_is_not_told_by_the_next_table() {
        let tables = in_turn(&[&[12, 9, 7], &[13, 9, 7], &[12, 9, 7]]);
        assert_eq!(tables[0].cells, [Some(12), Some(9), Some(7)]);
        assert_eq!(tables[1].cells, [None, None, None]);
        assert_eq!(tables[2].cells, tables[0].cells, "the same tells nothing");
        // Five more in each: all of it is told.
        let tables = in_turn(&[&[12, 9, 7], &[17, 15, 12]]);
        assert_eq!(tables[1].total, Some(44));
        // Of eleven newcomers one is in the last cell: which is hidden, and the next smallest with it.
        let tables = in_turn(&[&[12, 9, 7], &[17, 14, 8]]);
        assert_eq!(tables[1].cells, [None, Some(14), None]);
        // Hidden whole, the second was never told, and the third is held to the first alone.
        let tables = in_turn(&[&[12, 9, 7], &[16, 12, 10], &[17, 14, 12]]);
        assert_eq!(tables[2].cells, [Some(17), Some(14), Some(12)]);
    }

    #[test]
    fn an_answer_that_was_split_is_compared_with_what_it_was() {
        let answers = |text: &str| -> Vec<String> { text.split(' ').map(String::from).collect() };
        let (before, after) = (answers("young old"), answers("child youth old"));
        let counts = [
            Counted {
                answers: &before,
                numbers: &[20, 9, 7],
            },
            Counted {
                answers: &after,
                numbers: &[10, 11, 20, 12],
            },
        ];
        let tables = publish_in_turn(&counts);
        // One child more: with the youths they would be 21 after 20.
        let shown: Vec<bool> = tables[1].cells.iter().map(Option::is_some).collect();
        assert_eq!(shown[..2], [false, false], "{tables:?}");
    }

    #[test]
    fn an_answer_that_is_new_was_chosen_by_nobody_before() {
        let (before, after) = (["a".to_string()], ["a".to_string(), "b".to_string()]);
        let turn = |numbers: [u32; 2]| {
            let counts = [
                Counted {
                    answers: &before,
                    numbers: &[20],
                },
                Counted {
                    answers: &after,
                    numbers: &numbers,
                },
            ];
            publish_in_turn(&counts).remove(1).cells
        };
        assert_eq!(
            turn([20, 7]),
            [None, None],
            "seven came, and nobody to the first"
        );
        assert_eq!(turn([26, 7]), [Some(26), Some(7)]);
        assert_eq!(turn([20, 1]), [None, None]);
    }

    /// What somebody can have who lays two tables beside each other, and knows both sums from somewhere else.
    fn nobody_is_told(earlier: (&[u32], &Published), later: (&[u32], &Published)) -> bool {
        let (mut hidden, mut sum, mut shown) = (0, 0_i64, Vec::new());
        let pairs = earlier
            .0
            .iter()
            .zip(&earlier.1.cells)
            .zip(later.0.iter().zip(&later.1.cells));
        for ((before, told_before), (after, told)) in pairs {
            let more = i64::from(*after) - i64::from(*before);
            if told_before.is_some() && told.is_some() {
                shown.push(more.unsigned_abs());
            } else {
                hidden += 1;
                sum += more;
            }
        }
        let least = u64::from(LEAST);
        let same = earlier.0 == later.0;
        shown.is_empty()
            || same
            || shown.iter().all(|it| *it >= least)
                && (hidden == 0 || hidden >= 2 && sum.unsigned_abs() >= least)
    }

    proptest! {
        /// Whatever is counted one after the other, no two tables tell of fewer than five people who came or went between them.
        #[test]
        fn no_group_under_five_can_be_had_by_taking_one_table_from_another(
            first in proptest::collection::vec(0..30_u32, 4),
            more in proptest::collection::vec(proptest::collection::vec(-3..9_i64, 4), 0..8),
        ) {
            let mut numbers = vec![first];
            for step in &more {
                let last = numbers.last().cloned().unwrap_or_default();
                let next = last.iter().zip(step).map(|(number, more)| {
                    u32::try_from((i64::from(*number) + more).max(0)).unwrap_or_default()
                });
                numbers.push(next.collect());
            }
            let slices: Vec<&[u32]> = numbers.iter().map(Vec::as_slice).collect();
            let tables = in_turn(&slices);
            prop_assert_eq!(&tables[0], &publish(&numbers[0]));
            for (place, (later, told)) in numbers.iter().zip(&tables).enumerate() {
                for (cell, number) in told.cells.iter().zip(later) {
                    prop_assert!(cell.is_none_or(|shown| shown == *number && shown >= LEAST));
                }
                prop_assert!(told.total.is_none() || told.cells.iter().all(Option::is_some));
                for (earlier, told_before) in numbers.iter().zip(&tables).take(place) {
                    prop_assert!(
                        nobody_is_told((earlier, told_before), (later, told)),
                        "{:?} after {:?}: {:?} after {:?}", later, earlier, told, told_before
                    );
                }
            }
        }
    }
}
