//! What an offer must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ActivityPaymentFacts, Basis, OfferFacts, PaymentChoice, TaxStatus};
use crate::{
    Problems, check,
    day::{DayDraft, typed},
    money::{Pence, amount},
};

/// The highest sum that can be chosen instead.
const HIGHEST: Pence = Pence::new(1_000_000);

/// What somebody chose, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct OfferDraft {
    pub choice: String,
    pub lower: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
}

impl OfferDraft {
    /// The form: what is kept, or today's date where nobody has asked.
    pub fn of(facts: Option<&OfferFacts>, today: NaiveDate) -> Self {
        let [said_day, said_month, said_year] = typed(Some(facts.map_or(today, |it| it.said_on)));
        Self {
            choice: facts
                .map(|it| it.choice.code().to_string())
                .unwrap_or_default(),
            lower: facts
                .and_then(|it| it.lower)
                .map(Pence::typed)
                .unwrap_or_default(),
            said_day,
            said_month,
            said_year,
        }
    }

    /// Checks it.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<OfferFacts, Problems> {
        let mut problems = Problems::default();
        let choice = check::choice(
            &mut problems,
            "choice",
            PaymentChoice::from_code(&self.choice),
            words.payment_offer_choice_missing(),
        );
        let lower = match choice {
            Some(PaymentChoice::Lower) => {
                let question = ("lower", words.payment_offer_lower_label());
                let lower = amount(&mut problems, words, question, &self.lower, HIGHEST);
                if lower.is_none() && problems.about("lower").is_none() {
                    problems.add("lower", words.payment_offer_lower_missing());
                }
                lower
            }
            _ => None,
        };
        let said_on = check::past_day(
            &mut problems,
            words,
            ("said", words.payment_offer_said_label()),
            self.said(),
            today,
            words.payment_offer_said_missing(),
        );
        match (choice, said_on) {
            (Some(choice), Some(said_on)) if problems.is_empty() => Ok(OfferFacts {
                choice,
                lower,
                said_on,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn said(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }
}

/// How an activity pays, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ActivityPaymentDraft {
    pub basis: String,
    pub tax: String,
    pub advice: String,
    pub advice_on_day: String,
    pub advice_on_month: String,
    pub advice_on_year: String,
}

impl From<&ActivityPaymentFacts> for ActivityPaymentDraft {
    fn from(facts: &ActivityPaymentFacts) -> Self {
        let [advice_on_day, advice_on_month, advice_on_year] = typed(facts.advice_on);
        Self {
            basis: facts.basis.code().into(),
            tax: facts.tax.code().into(),
            advice: facts.advice.clone(),
            advice_on_day,
            advice_on_month,
            advice_on_year,
        }
    }
}

impl ActivityPaymentDraft {
    /// Checks it. An honorarium takes advice of a day.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<ActivityPaymentFacts, Problems> {
        let mut problems = Problems::default();
        let basis = check::choice(
            &mut problems,
            "basis",
            Basis::from_code(&self.basis),
            words.payment_offer_basis_missing(),
        );
        let tax = check::choice(
            &mut problems,
            "tax",
            TaxStatus::from_code(&self.tax),
            words.payment_offer_tax_missing(),
        );
        let question = ("advice", words.payment_offer_advice_label());
        let advice = check::line_or_none(&mut problems, words, question, &self.advice);
        let question = ("advice-on", words.payment_offer_advice_on_label());
        let told = problems.len();
        let advice_on =
            check::past_day_or_none(&mut problems, words, question, self.advice_on(), today);
        if tax == Some(TaxStatus::Honorarium) && advice_on.is_none() && problems.len() == told {
            problems.add("advice-on-day", words.payment_offer_advice_on_missing());
        }
        match (basis, tax) {
            (Some(basis), Some(tax)) if problems.is_empty() => Ok(ActivityPaymentFacts {
                basis,
                tax,
                advice_on,
                advice,
            }),
            _ => Err(problems),
        }
    }

    /// The day of the advice, as typed.
    pub fn advice_on(&self) -> DayDraft<'_> {
        DayDraft::new(
            &self.advice_on_day,
            &self.advice_on_month,
            &self.advice_on_year,
        )
    }
}
