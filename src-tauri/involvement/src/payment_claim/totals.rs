//! What the lines of a claim come to. Totals are never kept: they are the sum of the lines.

use super::{LineFacts, LineKind, PaidBy};
use crate::money::Pence;

/// The sums of a claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Involvement payments that the person gets.
    pub involvement: Pence,
    /// Expenses that the person gets back.
    pub expenses: Pence,
    /// What the charity paid itself, directly or beforehand.
    pub direct: Pence,
    /// Payments that the person gave to the charity.
    pub donated: Pence,
    /// What the person had in advance.
    pub advance: Pence,
}

impl Totals {
    /// The sums of these lines and advances.
    pub fn of<'a>(
        lines: impl IntoIterator<Item = &'a LineFacts>,
        advances: impl IntoIterator<Item = Pence>,
    ) -> Totals {
        let mut totals = Totals {
            advance: advances.into_iter().sum(),
            ..Totals::default()
        };
        for line in lines {
            match (line.paid_by, line.kind) {
                (PaidBy::Donated, _) => totals.donated += line.pence,
                (PaidBy::Direct | PaidBy::Prepaid, _) => totals.direct += line.pence,
                (PaidBy::Person, LineKind::Involvement) => totals.involvement += line.pence,
                (PaidBy::Person, LineKind::Expense(_)) => totals.expenses += line.pence,
            }
        }
        totals
    }

    /// Both kinds of money that are the person's.
    pub fn claim(&self) -> Pence {
        self.involvement + self.expenses
    }

    /// What is paid out now: less what the person had in advance. Below nothing, the person has some of it left.
    pub fn to_pay(&self) -> Pence {
        self.claim() - self.advance
    }
}

#[cfg(test)]
mod tests {
    use super::super::Measure;
    use super::*;
    use crate::policy::Category;
    use proptest::prelude::*;

    fn line(kind: LineKind, paid_by: PaidBy, pence: i64) -> LineFacts {
        LineFacts {
            kind,
            day: Default::default(),
            what: String::new(),
            paid_by,
            measure: Measure::Sum,
            pence: Pence::new(pence),
            agreed_with: String::new(),
            no_receipt: String::new(),
        }
    }

    #[test]
    fn derek_s_claim_comes_to_203_05() {
        let expense = |category, pence| line(LineKind::Expense(category), PaidBy::Person, pence);
        let lines = [
            line(LineKind::Involvement, PaidBy::Person, 8250),
            expense(Category::Taxi, 1860),
            expense(Category::Taxi, 2120),
            expense(Category::PersonalAssistant, 7290),
            expense(Category::Meals, 785),
        ];
        let totals = Totals::of(&lines, []);
        assert_eq!(totals.expenses.to_string(), "120.55");
        assert_eq!(totals.claim().to_string(), "203.05");
        let advanced = Totals::of(&lines, [Pence::new(25_000)]);
        assert_eq!(advanced.to_pay().to_string(), "-46.95");
    }

    proptest! {
        #[test]
        fn every_line_is_counted_once(lines in prop::collection::vec((0usize..3, 0usize..4, 1i64..1_000_000), 0..30)) {
            let kinds = [LineKind::Involvement, LineKind::Expense(Category::Taxi), LineKind::Expense(Category::Meals)];
            let facts: Vec<_> = lines.iter().map(|(kind, paid, pence)| line(kinds[*kind], PaidBy::ALL[*paid], *pence)).collect();
            let totals = Totals::of(&facts, []);
            let all: i64 = lines.iter().map(|it| it.2).sum();
            prop_assert_eq!((totals.claim() + totals.direct + totals.donated).get(), all);
            // What it cost somebody never counts as what they were paid.
            let paid: i64 = lines.iter().filter(|it| it.0 == 0 && PaidBy::ALL[it.1] == PaidBy::Person).map(|it| it.2).sum();
            prop_assert_eq!(totals.involvement.get(), paid);
        }
    }
}
