//! Miles that somebody is paid for by others: asked once, and remembered for the rest of the tax year.

use chrono::NaiveDate;
use rusqlite::params;

use super::super::{LineId, PaymentClaim};
use crate::{
    money::{Miles, TaxYear},
    rate::RateKind,
    representative::RepresentativeId,
    store::{Read, StoreError, sql},
};

impl PaymentClaim {
    /// How somebody travelled the last time up to `day` in its tax year, and the miles they had from others by then.
    ///
    /// # Errors
    /// What the store says.
    pub fn last_journey(
        store: &impl Read,
        representative: RepresentativeId,
        day: NaiveDate,
    ) -> Result<Option<(RateKind, Miles)>, StoreError> {
        store.find(
            &format!("{JOURNEYS} AND claim_line.day <= ?3 ORDER BY claim_line.day DESC, claim_line.id DESC LIMIT 1"),
            params![
                representative,
                TaxYear::of(day).first().to_string(),
                day.to_string()
            ],
            |row| {
                let miles: Option<u32> = row.get("elsewhere")?;
                Ok((
                    sql::code(row, "vehicle", RateKind::from_code)?,
                    Miles::tenths(miles.unwrap_or_default()),
                ))
            },
        )
    }

    /// The most miles from others that a journey in the same tax year and the same kind of vehicle says, up to this one.
    ///
    /// # Errors
    /// What the store says.
    pub fn elsewhere_before(
        store: &impl Read,
        representative: RepresentativeId,
        vehicle: RateKind,
        day: NaiveDate,
        but: LineId,
    ) -> Result<Miles, StoreError> {
        let tenths = store.number(
            &format!(
                "SELECT coalesce(max(elsewhere), 0) FROM ({JOURNEYS} AND claim_line.day <= ?3 AND vehicle = ?4 AND claim_line.id IS NOT ?5
                    AND (claim_line.day < ?3 OR claim_line.id < ?5))"
            ),
            params![
                representative,
                TaxYear::of(day).first().to_string(),
                day.to_string(),
                vehicle.code(),
                but
            ],
        )?;
        Ok(Miles::tenths(u32::try_from(tenths).unwrap_or(u32::MAX)))
    }
}

/// The journeys of a person from a day on that count.
const JOURNEYS: &str = "SELECT vehicle, elsewhere FROM claim_line JOIN payment_claim ON payment_claim.id = claim
  WHERE representative = ?1 AND vehicle IS NOT NULL AND claim_line.day >= ?2
    AND stage NOT IN ('rejected', 'withdrawn', 'reversed') AND reverses IS NULL AND payment_claim.archived_at IS NULL";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        money::Pence,
        payment_claim::{
            Checks, LineDraft, LineFacts, LineKind, Measure,
            tests::{Desk, line, today},
        },
        policy::{Category, Policy},
        rate::{MileageCost, Rate, StartingTable},
    };
    use alongside_locales::{Language, Words};
    use chrono::Days;

    const WORDS: Words = Words::new(Language::English);

    /// A hundred miles by car: so many were driven here before, and so many for others.
    fn journey(rates: &[Rate], on: NaiveDate, here: u32, elsewhere: u32) -> LineFacts {
        let elsewhere = Miles::whole(elsewhere);
        let before = Miles::whole(here) + elsewhere;
        let miles = Miles::whole(100);
        let cost = MileageCost::of(rates, RateKind::Car, on, before, miles).unwrap();
        LineFacts {
            kind: LineKind::Expense(Category::Mileage),
            day: on,
            measure: Measure::Journey {
                vehicle: RateKind::Car,
                parts: cost.parts,
                elsewhere,
            },
            pence: cost.total,
            ..line(1)
        }
    }

    #[test]
    fn miles_from_others_are_remembered_for_the_tax_year_and_fewer_are_told() {
        let desk = Desk::new();
        let on = today();
        desk.does(desk.helen, |change| {
            for facts in StartingTable::Mileage.rates(WORDS, on) {
                Rate::add(change, &facts)?;
            }
            Ok(())
        })
        .unwrap();
        let rates = Rate::list(&desk.store, false).unwrap();
        let last = |day| PaymentClaim::last_journey(&desk.store, desk.person, day).unwrap();
        assert_eq!(last(on), None);
        let add = |id, facts: &LineFacts| {
            let claim = desk.find(id);
            desk.does(desk.helen, |change| {
                claim.add_line(change, facts, on).map(drop)
            })
            .unwrap();
        };
        let first = desk.claim();
        add(first, &journey(&rates, on - Days::new(1), 0, 9_880));
        assert_eq!(last(on), Some((RateKind::Car, Miles::whole(9_880))));
        assert_eq!(last(on + Days::new(200)), None, "another tax year");
        let begun = LineDraft::begin(
            LineKind::Expense(Category::Mileage),
            on,
            crate::payment_offer::PaymentChoice::Full,
            None,
        )
        .after(last(on));
        assert_eq!(
            (begun.vehicle.as_str(), begun.elsewhere.as_str()),
            ("car", "9880")
        );

        let fewer = |id| {
            let claim = desk.find(id);
            let lines = claim.lines(&desk.store).unwrap();
            let policy = Policy::usual();
            let checks = Checks::of(&desk.store, WORDS, &claim, &lines, &policy, &rates);
            checks.unwrap().elsewhere.len()
        };
        // 9,880 miles for others and a hundred here: of the next hundred, twenty are paid at 55p.
        let next = desk.claim();
        let right = journey(&rates, on, 100, 9_880);
        assert_eq!(right.pence, Pence::new(20 * 55 + 80 * 25));
        add(next, &right);
        assert_eq!(fewer(next), 0);
        let forgotten = desk.claim();
        add(forgotten, &journey(&rates, on, 200, 0));
        assert_eq!(fewer(forgotten), 1);
    }
}
