//! What may be shown of the sheets of a meeting.
//!
//! A group of fewer than five is never shown by itself. Two groups are never shown beside their sum, so that a small one cannot be
//! had by taking away. So either each group that is large enough stands alone, or, where none is, both together.

use std::cmp::Ordering;

use super::{Point, PointAnswer};
use crate::choices;

/// The fewest people of whom anything is shown (DOMAIN.md, section 1: cells under 5 hidden).
pub const LEAST: usize = 5;

/// How a number of sheets may be told outside the charity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// As it is: nobody can be made out.
    Numbers,
    /// More than half, without saying how many.
    Most,
    /// Half.
    Half,
    /// Fewer than half.
    Few,
}

/// How it may be told that `yes` of `said` sheets say yes: without numbers where one to four say one thing or the other.
pub fn told(yes: usize, said: usize) -> Told {
    let no = said.saturating_sub(yes);
    let small = |number: usize| (1..LEAST).contains(&number);
    match yes.cmp(&no) {
        _ if !small(yes) && !small(no) => Told::Numbers,
        Ordering::Greater => Told::Most,
        Ordering::Equal => Told::Half,
        Ordering::Less => Told::Few,
    }
}

choices!(
    /// Of whom something is shown.
    Whose:
    /// Representatives.
    Representatives = "representatives",
    /// Staff.
    Staff = "staff",
    /// Both together.
    Everybody = "everybody",
);

/// How many sheets there are of a group, and what they say to each point in the order of [`Point::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many sheets.
    pub sheets: usize,
    /// How many said yes.
    pub yes: [usize; 8],
    /// How many answered at all.
    pub said: [usize; 8],
}

/// What may be shown of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Each group that may be shown, and what it said.
    pub groups: Vec<(Whose, Tally)>,
}

impl Tally {
    /// Counts one sheet.
    pub fn count(&mut self, points: &[PointAnswer; 8]) {
        self.sheets += 1;
        for ((yes, said), answer) in self.yes.iter_mut().zip(&mut self.said).zip(points) {
            *yes += usize::from(*answer == PointAnswer::Yes);
            *said += usize::from(*answer != PointAnswer::NotSaid);
        }
    }

    /// How many said yes to a point, of how many; `None` where fewer than five answered it.
    pub fn point(&self, point: Point) -> Option<(usize, usize)> {
        let at = Point::ALL.iter().position(|it| *it == point)?;
        let (yes, said) = (*self.yes.get(at)?, *self.said.get(at)?);
        (said >= LEAST).then_some((yes, said))
    }

    fn with(mut self, other: &Tally) -> Tally {
        self.sheets += other.sheets;
        for (one, two) in self.yes.iter_mut().zip(other.yes) {
            *one += two;
        }
        for (one, two) in self.said.iter_mut().zip(other.said) {
            *one += two;
        }
        self
    }
}

impl Shown {
    /// What may be shown of what representatives and staff said.
    pub fn of(representatives: &Tally, staff: &Tally) -> Shown {
        let alone: Vec<(Whose, Tally)> = [
            (Whose::Representatives, *representatives),
            (Whose::Staff, *staff),
        ]
        .into_iter()
        .filter(|(_, tally)| tally.sheets >= LEAST)
        .collect();
        if !alone.is_empty() {
            return Shown { groups: alone };
        }
        let together = representatives.with(staff);
        let groups = if together.sheets >= LEAST {
            vec![(Whose::Everybody, together)]
        } else {
            Vec::new()
        };
        Shown { groups }
    }
}

/// The point to work on next: the one with the smallest share of yes, the first of several; `None` where everybody said yes to all
/// that may be shown, or nothing may be.
pub fn least_of(shown: &Shown) -> Option<Point> {
    let (_, tally) = shown.groups.first()?;
    Point::ALL
        .iter()
        .filter_map(|point| tally.point(*point).map(|(yes, said)| (*point, yes, said)))
        .filter(|(_, yes, said)| yes < said)
        .min_by(|(_, yes, said), (_, other_yes, other_said)| {
            (yes * other_said).cmp(&(other_yes * said))
        })
        .map(|(point, _, _)| point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tally(sheets: usize, yes: usize) -> Tally {
        Tally {
            sheets,
            yes: [yes; 8],
            said: [sheets; 8],
        }
    }

    #[test]
    fn six_representatives_are_shown_and_two_staff_are_not() {
        let shown = Shown::of(&tally(6, 4), &tally(2, 0));
        assert_eq!(shown.groups.len(), 1);
        assert_eq!(shown.groups[0].0, Whose::Representatives);
        let few = Shown::of(&tally(4, 4), &tally(1, 0));
        assert_eq!(few.groups, [(Whose::Everybody, tally(5, 4))]);
        assert!(Shown::of(&tally(3, 0), &tally(1, 0)).groups.is_empty());
    }

    #[test]
    fn the_point_with_the_fewest_yes_is_next() {
        let mut six = tally(6, 6);
        six.yes[6] = 2;
        six.yes[3] = 4;
        assert_eq!(least_of(&Shown::of(&six, &tally(0, 0))), Some(Point::Items));
        assert_eq!(least_of(&Shown::of(&tally(6, 6), &tally(0, 0))), None);
        assert_eq!(least_of(&Shown::default()), None);
    }

    proptest! {
        /// Whatever is shown, no sum or difference of it tells of fewer than five people.
        #[test]
        fn no_group_under_five_can_be_had(
            representatives in proptest::collection::vec(0..4_usize, 0..12),
            staff in proptest::collection::vec(0..4_usize, 0..12),
        ) {
            let count = |answers: &[usize]| {
                let mut tally = Tally::default();
                for answer in answers {
                    tally.count(&[PointAnswer::ALL[*answer]; 8]);
                }
                tally
            };
            let shown = Shown::of(&count(&representatives), &count(&staff));
            for (whose, tally) in &shown.groups {
                prop_assert!(tally.sheets >= LEAST);
                for point in Point::ALL {
                    prop_assert!(tally.point(*point).is_none_or(|(_, said)| said >= LEAST));
                }
                // A sum stands alone, so there is nothing to take from it.
                prop_assert!(*whose != Whose::Everybody || shown.groups.len() == 1);
            }
        }
    }

    #[test]
    fn one_to_four_sheets_are_told_in_words() {
        assert_eq!(told(12, 12), Told::Numbers);
        assert_eq!(told(7, 12), Told::Numbers);
        assert_eq!(told(11, 12), Told::Most);
        assert_eq!(told(3, 6), Told::Half);
        assert_eq!(told(2, 6), Told::Few);
        assert_eq!(told(0, 6), Told::Numbers);
    }
}
