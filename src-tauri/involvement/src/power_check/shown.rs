//! What may be shown of the sheets of a meeting.
//!
//! A group of fewer than five is never shown by itself. Two groups are never shown beside their sum, so that a small one cannot be
//! had by taking away. So either each group that is large enough stands alone, or, where none is, both together.
//!
//! Nor can anybody be had by taking what stood there yesterday from what stands there today: sheets are shown in steps, and what is
//! told of a group, and of each point, moves on only when at least five more have answered ([`Shown::in_steps`]).

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
    /// What may be shown once all these steps were taken: what representatives and staff said in each, the first step first.
    ///
    /// Whether both are shown together is settled by the first step. From then on neither is ever told from the other.
    pub fn in_steps(steps: &[(Tally, Tally)]) -> Shown {
        let Some((first, first_staff)) = steps.first() else {
            return Shown::default();
        };
        let mut together = Stepped::default();
        let (mut representatives, mut staff) = (Stepped::default(), Stepped::default());
        for (of_representatives, of_staff) in steps {
            representatives.add(of_representatives);
            staff.add(of_staff);
            together.add(&of_representatives.with(of_staff));
        }
        let apart = first.sheets >= LEAST || first_staff.sheets >= LEAST;
        let groups = if apart {
            vec![
                (Whose::Representatives, representatives.told),
                (Whose::Staff, staff.told),
            ]
        } else {
            vec![(Whose::Everybody, together.told)]
        };
        Shown {
            groups: groups
                .into_iter()
                .filter(|(_, tally)| tally.sheets >= LEAST)
                .collect(),
        }
    }
}

/// A tally that moves on five or more at a time.
#[derive(Clone, Copy, Debug, Default)]
struct Stepped {
    told: Tally,
    waits: Tally,
}

impl Stepped {
    /// Takes in what one step added: what of it makes five or more with what waited is told, and the rest goes on waiting.
    fn add(&mut self, step: &Tally) {
        self.waits = self.waits.with(step);
        if self.waits.sheets >= LEAST {
            self.told.sheets += std::mem::take(&mut self.waits.sheets);
        }
        let told = self.told.yes.iter_mut().zip(&mut self.told.said);
        let waits = self.waits.yes.iter_mut().zip(&mut self.waits.said);
        for ((yes, said), (new_yes, new_said)) in told.zip(waits) {
            if *new_said >= LEAST {
                *yes += std::mem::take(new_yes);
                *said += std::mem::take(new_said);
            }
        }
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
        let shown = Shown::in_steps(&[(tally(6, 4), tally(2, 0))]);
        assert_eq!(shown.groups.len(), 1);
        assert_eq!(shown.groups[0].0, Whose::Representatives);
        let few = Shown::in_steps(&[(tally(4, 4), tally(1, 0))]);
        assert_eq!(few.groups, [(Whose::Everybody, tally(5, 4))]);
        assert!(
            Shown::in_steps(&[(tally(3, 0), tally(1, 0))])
                .groups
                .is_empty()
        );
        assert!(Shown::in_steps(&[]).groups.is_empty());
    }

    #[test]
    fn the_point_with_the_fewest_yes_is_next() {
        let mut six = tally(6, 6);
        six.yes[6] = 2;
        six.yes[3] = 4;
        let shown = |representatives| Shown::in_steps(&[(representatives, tally(0, 0))]);
        assert_eq!(least_of(&shown(six)), Some(Point::Items));
        assert_eq!(least_of(&shown(tally(6, 6))), None);
        assert_eq!(least_of(&Shown::default()), None);
    }

    #[test]
    fn the_sixth_sheet_waits_for_four_more() {
        let steps = [
            (tally(5, 4), tally(0, 0)),
            (tally(1, 1), tally(0, 0)),
            (tally(4, 0), tally(5, 5)),
        ];
        let told = |steps| Shown::in_steps(steps).groups;
        assert_eq!(told(&steps[..1]), [(Whose::Representatives, tally(5, 4))]);
        assert_eq!(told(&steps[..2]), told(&steps[..1]));
        let all = [
            (Whose::Representatives, tally(10, 5)),
            (Whose::Staff, tally(5, 5)),
        ];
        assert_eq!(told(&steps), all);
    }

    #[test]
    fn who_was_shown_together_is_never_told_apart() {
        let steps = [(tally(4, 4), tally(1, 0)), (tally(6, 6), tally(0, 0))];
        let groups = Shown::in_steps(&steps).groups;
        assert_eq!(groups, [(Whose::Everybody, tally(11, 10))]);
    }

    /// What was seen of one group and one point, each time that a page was looked at.
    fn seen_of(seen: &[Shown], whose: Whose, point: Point) -> Vec<(usize, usize)> {
        let of_group = |shown: &Shown| {
            let group = shown.groups.iter().find(|it| it.0 == whose)?;
            group.1.point(point)
        };
        seen.iter().filter_map(of_group).collect()
    }

    proptest! {
        /// Sheets come one by one, and somebody looks after each. Whatever they take from whatever they saw before, it is nobody, or
        /// five or more.
        #[test]
        fn no_group_under_five_can_be_had_by_taking_one_table_from_another(
            sheets in proptest::collection::vec((proptest::bool::ANY, proptest::collection::vec(0..4_usize, 8), 0..3_u8), 0..60),
        ) {
            let mut steps: Vec<(Tally, Tally)> = Vec::new();
            let (mut representatives, mut staff) = (Tally::default(), Tally::default());
            let mut seen: Vec<Shown> = Vec::new();
            for (is_staff, answers, show) in &sheets {
                let mut points = [PointAnswer::NotSaid; 8];
                for (point, answer) in points.iter_mut().zip(answers) {
                    *point = PointAnswer::ALL[*answer];
                }
                let group = if *is_staff { &mut staff } else { &mut representatives };
                group.count(&points);
                if *show == 0 && representatives.sheets + staff.sheets >= LEAST {
                    steps.push((std::mem::take(&mut representatives), std::mem::take(&mut staff)));
                }
                seen.push(Shown::in_steps(&steps));
            }
            let ever = |whose| seen.iter().any(|it| it.groups.iter().any(|group| group.0 == whose));
            let apart = ever(Whose::Representatives) || ever(Whose::Staff);
            prop_assert!(!(apart && ever(Whose::Everybody)), "a sum beside its parts");
            for whose in Whose::ALL {
                for point in Point::ALL {
                    let told = seen_of(&seen, *whose, *point);
                    for (place, (yes, said)) in told.iter().enumerate() {
                        prop_assert!(*said >= LEAST);
                        for (later_yes, later) in &told[place..] {
                            let more = later - said;
                            prop_assert!(more == 0 && later_yes == yes || more >= LEAST, "{} after {}", later, said);
                        }
                    }
                }
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
