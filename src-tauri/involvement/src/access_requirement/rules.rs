//! What an access requirement must say before it is kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    AccessCategory, AccessRequirementFacts, Audience, Booking, BookingKind, Confirmed, Stated,
};
use crate::{Problems, check, day, day::DayDraft, representative::SaidBy};

/// What the box "nobody else" sends.
pub const NOBODY_ELSE: &str = "nobody";
/// What is sent once somebody has said that the words are the person's own.
pub const OWN_WORDS: &str = "own";
/// What the list of bookings sends for none.
const NO_BOOKING: &str = "none";
/// The most working days anything is arranged ahead: a quarter of a year.
const MOST_LEAD: u32 = 60;
/// The most interpreters or others that are booked for one person.
const MOST_BOOKED: u32 = 9;
/// The longest time without a break that can be asked for, in minutes: longer than any meeting.
const LONGEST: u32 = 240;
/// The shortest, in minutes: below that, a meeting would be breaks alone.
const SHORTEST: u16 = 5;

/// An access requirement as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct AccessRequirementDraft {
    pub category: String,
    pub we_do: String,
    /// [`OWN_WORDS`] once the words were looked at again.
    pub words_are: String,
    pub lead_days: String,
    pub booking: String,
    pub booking_count: String,
    pub break_every: String,
    pub share_with: Vec<String>,
    pub said_by: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
    pub review_day: String,
    pub review_month: String,
    pub review_year: String,
}

impl AccessRequirementDraft {
    /// An unanswered form on `today`.
    pub fn blank(today: NaiveDate) -> Self {
        let [said_day, said_month, said_year] = day::typed(Some(today));
        Self {
            booking: NO_BOOKING.to_string(),
            said_day,
            said_month,
            said_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. What is never refused is how somebody words it: see
    /// [`super::named_reason`].
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
    ) -> Result<AccessRequirementFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let category = AccessCategory::from_code(&self.category);
        let missing = words.access_requirement_category_missing();
        let category = check::choice(found, "category", category, missing);
        let question = ("we-do", words.access_requirement_we_do_label());
        let missing = words.access_requirement_we_do_missing();
        let we_do = check::text(found, words, question, &self.we_do, missing);
        let question = ("lead-days", words.access_requirement_lead_days_label());
        let lead_days = match self.lead_days.trim() {
            "0" => None,
            typed => check::whole(found, words, question, typed, MOST_LEAD),
        };
        let booking = self.booking(found, words);
        let break_every = self.break_every(found, words);
        let share_with = self.share_with(found, words);
        let stated = stated(
            found,
            words,
            &self.said_by,
            (self.said(), Some(self.review())),
            today,
        );
        match (category, we_do, stated) {
            (Some(category), Some(we_do), Some(stated)) if problems.is_empty() => {
                Ok(AccessRequirementFacts {
                    category,
                    we_do,
                    lead_days: small(lead_days),
                    booking,
                    break_every,
                    share_with,
                    stated,
                })
            }
            _ => Err(problems),
        }
    }

    /// The day on which it was said, as typed.
    pub fn said(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }

    /// The day on which to ask again, as typed.
    pub fn review(&self) -> DayDraft<'_> {
        DayDraft::new(&self.review_day, &self.review_month, &self.review_year)
    }

    fn booking(&self, found: &mut Problems, words: Words) -> Option<Booking> {
        let kind = match self.booking.as_str() {
            "" | NO_BOOKING => None,
            code => {
                let kind = BookingKind::from_code(code);
                check::choice(
                    found,
                    "booking",
                    kind,
                    words.access_requirement_booking_missing(),
                )
            }
        }?;
        // One, where nobody said how many.
        let typed = match self.booking_count.trim() {
            "" => "1",
            typed => typed,
        };
        let question = (
            "booking-count",
            words.access_requirement_booking_count_label(),
        );
        let count = check::whole(found, words, question, typed, MOST_BOOKED)?;
        Some(Booking {
            kind,
            count: small(Some(count)),
        })
    }

    fn break_every(&self, found: &mut Problems, words: Words) -> Option<u16> {
        let label = words.access_requirement_break_every_label();
        let minutes = check::whole(
            found,
            words,
            ("break-every", label),
            &self.break_every,
            LONGEST,
        )?;
        let minutes = u16::try_from(minutes).unwrap_or(u16::MAX);
        if minutes < SHORTEST {
            found.add(
                "break-every",
                words.problem_number_between(label, usize::from(SHORTEST), LONGEST as usize),
            );
            return None;
        }
        Some(minutes)
    }

    fn share_with(&self, found: &mut Problems, words: Words) -> Vec<Audience> {
        let nobody = self.share_with.iter().any(|code| code == NOBODY_ELSE);
        let chosen: Vec<Audience> = Audience::ALL
            .iter()
            .filter(|it| self.share_with.iter().any(|code| code == it.code()))
            .copied()
            .collect();
        match (nobody, chosen.is_empty()) {
            (true, false) => found.add("share-with", words.access_requirement_share_both()),
            (false, true) => found.add("share-with", words.access_requirement_share_missing()),
            _ => {}
        }
        chosen
    }
}

impl From<&AccessRequirementFacts> for AccessRequirementDraft {
    fn from(facts: &AccessRequirementFacts) -> Self {
        let confirmed = facts.stated.confirmed();
        let [said_day, said_month, said_year] = day::typed(confirmed.map(|it| it.on));
        let [review_day, review_month, review_year] = day::typed(confirmed.map(|it| it.review_due));
        let share_with: Vec<String> = facts
            .share_with
            .iter()
            .map(|audience| audience.code().to_string())
            .collect();
        Self {
            category: facts.category.code().to_string(),
            we_do: facts.we_do.clone(),
            words_are: String::new(),
            lead_days: facts.lead_days.to_string(),
            booking: facts
                .booking
                .map_or(NO_BOOKING, |booking| booking.kind.code())
                .to_string(),
            booking_count: facts
                .booking
                .map_or_else(String::new, |booking| booking.count.to_string()),
            break_every: facts
                .break_every
                .map_or_else(String::new, |minutes| minutes.to_string()),
            share_with: if share_with.is_empty() {
                vec![NOBODY_ELSE.to_string()]
            } else {
                share_with
            },
            said_by: facts.stated.by().code().to_string(),
            said_day,
            said_month,
            said_year,
            review_day,
            review_month,
            review_year,
        }
    }
}

/// That requirements still fit, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the answer")]
pub struct ConfirmationDraft {
    /// The ids of the requirements that fit.
    pub fits: Vec<String>,
    pub said_by: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
}

impl ConfirmationDraft {
    /// An unanswered form on `today`.
    pub fn blank(today: NaiveDate) -> Self {
        let [said_day, said_month, said_year] = day::typed(Some(today));
        Self {
            said_day,
            said_month,
            said_year,
            ..Self::default()
        }
    }

    /// Checks who confirmed them and when. Which of them fit is the page's to know.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<Stated, Problems> {
        let mut problems = Problems::new();
        let stated = stated(
            &mut problems,
            words,
            &self.said_by,
            (self.said(), None),
            today,
        );
        match stated {
            Some(Stated::Guessed) => Err(Problems::one(
                "said-by",
                words.access_requirement_said_by_missing(),
            )),
            Some(stated) if problems.is_empty() => Ok(stated),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn said(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }
}

/// Who said it and when. For a guess no day counts. Where no day was typed on which to ask again, it is a year later.
fn stated(
    found: &mut Problems,
    words: Words,
    by: &str,
    (said, review): (DayDraft<'_>, Option<DayDraft<'_>>),
    today: NaiveDate,
) -> Option<Stated> {
    let missing = words.access_requirement_said_by_missing();
    let by = check::choice(found, "said-by", SaidBy::from_code(by), missing);
    if by == Some(SaidBy::Guessed) {
        return Some(Stated::Guessed);
    }
    let question = ("said", words.access_requirement_said_on_label());
    let missing = words.access_requirement_said_on_missing();
    let on = check::past_day(found, words, question, said, today, missing);
    let label = words.access_requirement_review_label();
    let review = review.and_then(|review| review.check(found, words, ("review", label)));
    let confirmed = Confirmed::yearly(on?);
    let confirmed = match review {
        Some(review_due) if review_due <= confirmed.on => {
            found.add("review-day", words.access_requirement_review_early());
            return None;
        }
        Some(review_due) => Confirmed {
            review_due,
            ..confirmed
        },
        None => confirmed,
    };
    Stated::new(by?, Some(confirmed))
}

fn small(number: Option<u32>) -> u8 {
    u8::try_from(number.unwrap_or_default()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn interpreters() -> AccessRequirementDraft {
        AccessRequirementDraft {
            category: "communication".into(),
            we_do: "We book two BSL interpreters.".into(),
            lead_days: "20".into(),
            booking: "bsl-interpreter".into(),
            booking_count: "2".into(),
            share_with: vec!["interpreter".into(), "greeter".into()],
            said_by: "self".into(),
            ..AccessRequirementDraft::blank(day(2027, 1, 8))
        }
    }

    fn fields(draft: &AccessRequirementDraft) -> Vec<String> {
        match draft.check(WORDS, day(2027, 1, 8)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn what_is_said_is_kept_and_asked_again_in_a_year() {
        let facts = interpreters().check(WORDS, day(2027, 1, 8)).unwrap();
        assert_eq!(facts.lead_days, 20);
        assert_eq!(facts.share_with, [Audience::Greeter, Audience::Interpreter]);
        let booking = Booking {
            kind: BookingKind::BslInterpreter,
            count: 2,
        };
        assert_eq!(facts.booking, Some(booking));
        let confirmed = Confirmed {
            on: day(2027, 1, 8),
            review_due: day(2028, 1, 8),
        };
        assert_eq!(facts.stated, Stated::ByPerson(confirmed));
        let again = AccessRequirementDraft::from(&facts);
        assert_eq!(again.check(WORDS, day(2027, 1, 8)), Ok(facts));
    }

    #[test]
    fn every_problem_is_told_at_once_in_the_order_of_the_form() {
        let wrong = AccessRequirementDraft {
            lead_days: "61".into(),
            booking: "choir".into(),
            break_every: "4".into(),
            said_day: "9".into(),
            said_month: "1".into(),
            said_year: "2027".into(),
            ..AccessRequirementDraft::default()
        };
        assert_eq!(
            fields(&wrong),
            [
                "category",
                "we-do",
                "lead-days",
                "booking",
                "break-every",
                "share-with",
                "said-by",
                "said-day"
            ]
        );
    }

    #[test]
    fn nobody_else_and_somebody_cannot_both_be_true() {
        let mut draft = interpreters();
        draft.share_with.push(NOBODY_ELSE.into());
        assert_eq!(fields(&draft), ["share-with"]);
        draft.share_with = vec![NOBODY_ELSE.into()];
        let facts = draft.check(WORDS, day(2027, 1, 8)).unwrap();
        assert_eq!(facts.share_with, []);
        assert_eq!(
            AccessRequirementDraft::from(&facts).share_with,
            [NOBODY_ELSE]
        );
    }

    #[test]
    fn a_guess_needs_no_day_and_cannot_be_a_confirmation() {
        let guess = AccessRequirementDraft {
            said_by: "guessed".into(),
            said_day: "99".into(),
            ..interpreters()
        };
        let facts = guess.check(WORDS, day(2027, 1, 8)).unwrap();
        assert!(facts.is_guess());
        let confirmation = ConfirmationDraft {
            said_by: "guessed".into(),
            ..ConfirmationDraft::blank(day(2027, 1, 8))
        };
        assert!(confirmation.check(WORDS, day(2027, 1, 8)).is_err());
    }

    #[test]
    fn it_is_asked_again_after_it_was_said() {
        let draft = AccessRequirementDraft {
            review_day: "8".into(),
            review_month: "1".into(),
            review_year: "2027".into(),
            ..interpreters()
        };
        assert_eq!(fields(&draft), ["review-day"]);
    }

    #[test]
    fn one_is_booked_where_nobody_said_how_many() {
        let draft = AccessRequirementDraft {
            booking_count: String::new(),
            ..interpreters()
        };
        let facts = draft.check(WORDS, day(2027, 1, 8)).unwrap();
        assert_eq!(facts.booking.map(|booking| booking.count), Some(1));
    }
}
