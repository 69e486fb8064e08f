//! What must be known of how a representative gets papers.

use alongside_document::LARGE_PRINT_POINTS;
use alongside_locales::{Language, Words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Delivery, FormatPreference, PaperFormat, PaperTypeface, RepresentativeFacts, SaidBy};
use crate::day::{self, DayDraft};
use crate::problem::Problems;
use crate::{check, problem};

/// The most copies anybody gets.
const MOST_COPIES: usize = 50;
/// The most working days before a meeting that papers can be asked for: a quarter of a year.
const MOST_DAYS: usize = 60;

/// How somebody gets papers, as typed into the form: nothing in it is sure yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the preference")]
pub struct FormatDraft {
    pub format: String,
    pub points: String,
    pub typeface: String,
    pub paper: String,
    pub delivery: String,
    pub copies: String,
    pub language: String,
    pub have_by: String,
    /// `yes` for a file for the calendar; anything else for none.
    pub calendar: String,
    pub said_by: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
}

impl FormatDraft {
    /// An unanswered form on `today`: one copy, in the language of the page.
    pub fn blank(language: Language, today: NaiveDate) -> Self {
        let [said_day, said_month, said_year] = day::typed(Some(today));
        Self {
            copies: "1".to_owned(),
            language: language.code().to_owned(),
            said_day,
            said_month,
            said_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. `facts` are those of the person, who may have asked
    /// not to be reached in the way that was chosen.
    pub fn check(
        &self,
        words: Words,
        facts: &RepresentativeFacts,
        today: NaiveDate,
    ) -> Result<FormatPreference, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let format = PaperFormat::from_code(&self.format);
        let missing = words.representative_format_missing();
        let format = check::choice(found, "format", format, missing);
        let points = match format {
            Some(PaperFormat::LargePrint) => self.points(found, words),
            // Word has a usual size, so it may be left out.
            Some(PaperFormat::Word) if !self.points.trim().is_empty() => self.points(found, words),
            _ => None,
        };
        let typeface = PaperTypeface::from_code(&self.typeface)
            .filter(|_| format.is_some_and(PaperFormat::has_typeface));
        let label = words.representative_paper_label();
        let paper = check::line_or_none(found, words, ("paper", label), &self.paper);
        let language = Language::from_code(&self.language);
        let missing = words.representative_language_missing();
        let language = check::choice(found, "language", language, missing);
        let delivery = Delivery::from_code(&self.delivery);
        let missing = words.representative_delivery_missing();
        let delivery = check::choice(found, "delivery", delivery, missing);
        if let Some(route) = delivery.and_then(Delivery::route)
            && !facts.contact.may_use(route)
        {
            let not = route.not_to_be_used(words);
            found.add(
                "delivery",
                words.representative_delivery_ruled_out(facts.called(), not),
            );
        }
        let question = ("copies", words.representative_copies_label());
        let copies = whole_number(found, words, question, &self.copies, 1, MOST_COPIES);
        let question = ("have-by", words.representative_have_by_label());
        let have_by = whole_number(found, words, question, &self.have_by, 0, MOST_DAYS);
        let missing = words.representative_said_by_missing();
        let said_by = check::choice(found, "said-by", SaidBy::from_code(&self.said_by), missing);
        let said_on = self.said_on(found, words, today);
        match (
            format, delivery, copies, language, have_by, said_by, said_on,
        ) {
            (
                Some(format),
                Some(delivery),
                Some(copies),
                Some(language),
                Some(have_by),
                Some(said_by),
                Some(said_on),
            ) if problems.is_empty() => Ok(FormatPreference {
                format,
                points,
                typeface,
                paper,
                delivery,
                copies,
                language,
                have_by,
                calendar: self.calendar == "yes",
                said_by,
                said_on,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn said(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }

    fn points(&self, found: &mut Problems, words: Words) -> Option<u8> {
        let (least, most) = (*LARGE_PRINT_POINTS.start(), *LARGE_PRINT_POINTS.end());
        let typed = problem::one_line(&self.points, check::LONGEST_LINE).unwrap_or_default();
        // Whoever types "20pt" or "20 point" has said what they want.
        let figures = typed.trim_end_matches(|c: char| c.is_alphabetic() || c == ' ');
        let points = if typed.is_empty() {
            Err(words.representative_points_missing(usize::from(least), usize::from(most)))
        } else if figures.is_empty() || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
            Err(words.problem_whole_number(words.representative_points_label(), "20"))
        } else {
            match figures.parse::<u8>() {
                Ok(points) if LARGE_PRINT_POINTS.contains(&points) => Ok(points),
                Ok(points) if points < least => {
                    Err(words.representative_points_small(usize::from(least)))
                }
                _ => Err(words.representative_points_large(usize::from(most))),
            }
        };
        found.keep("points", points)
    }

    fn said_on(&self, found: &mut Problems, words: Words, today: NaiveDate) -> Option<NaiveDate> {
        let label = words.representative_said_on_label();
        let before = found.len();
        let said_on = self.said().check(found, words, ("said", label));
        match said_on {
            Some(day) if day > today => {
                found.add("said-day", words.problem_date_past(label));
                None
            }
            None if found.len() == before => {
                found.add("said-day", words.representative_said_on_missing());
                None
            }
            other => other,
        }
    }
}

/// A whole number from `least` to `most`, which must be there.
fn whole_number(
    found: &mut Problems,
    words: Words,
    (field, label): check::Question<'_>,
    typed: &str,
    least: usize,
    most: usize,
) -> Option<u8> {
    let typed = typed.trim();
    let figures = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = match typed.parse::<usize>() {
        _ if !figures => Err(words.problem_whole_number(label, "7")),
        Ok(number) if (least..=most).contains(&number) => Ok(number),
        _ => Err(words.problem_number_between(label, least, most)),
    };
    found
        .keep(field.to_owned(), number)
        .and_then(|number| u8::try_from(number).ok())
}

impl From<&FormatPreference> for FormatDraft {
    fn from(preference: &FormatPreference) -> Self {
        let [said_day, said_month, said_year] = day::typed(Some(preference.said_on));
        Self {
            format: preference.format.code().to_owned(),
            points: preference
                .points
                .map_or_else(String::new, |points| points.to_string()),
            typeface: preference
                .typeface
                .map_or_else(String::new, |it| it.code().to_owned()),
            paper: preference.paper.clone(),
            delivery: preference.delivery.code().to_owned(),
            copies: preference.copies.to_string(),
            language: preference.language.code().to_owned(),
            have_by: preference.have_by.to_string(),
            calendar: if preference.calendar { "yes" } else { "" }.to_owned(),
            said_by: preference.said_by.code().to_owned(),
            said_day,
            said_month,
            said_year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::representative::{Contact, ContactRoute, RepresentativeStatus};

    const ENGLISH: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn joan() -> RepresentativeFacts {
        RepresentativeFacts {
            name: "Joan Whitlock".into(),
            called: String::new(),
            full_name: String::new(),
            pronunciation: String::new(),
            pronouns: String::new(),
            strengths: String::new(),
            own_words: String::new(),
            status: RepresentativeStatus::Active,
            since: None,
            contact: Contact {
                do_not_use: vec![ContactRoute::Email],
                ..Contact::default()
            },
        }
    }

    fn large_print(points: &str) -> FormatDraft {
        FormatDraft {
            format: "large-print".into(),
            points: points.into(),
            paper: "yellow".into(),
            delivery: "post".into(),
            have_by: "7".into(),
            said_by: "self".into(),
            ..FormatDraft::blank(Language::English, day(2026, 1, 15))
        }
    }

    fn told(draft: &FormatDraft) -> Vec<String> {
        match draft.check(ENGLISH, &joan(), day(2027, 1, 8)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|it| format!("{}: {}", it.field, it.message))
                .collect(),
        }
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let kept = large_print("20")
            .check(ENGLISH, &joan(), day(2027, 1, 8))
            .unwrap();
        assert_eq!(kept.points, Some(20));
        assert_eq!(FormatDraft::from(&kept), large_print("20"));
    }

    #[test]
    fn three_hundred_points_are_answered_kindly() {
        assert_eq!(
            told(&large_print("300")),
            [
                "points: The largest print we make is 36 point. If that is not enough, choose “Web page on screen”: it grows to any size"
            ]
        );
    }

    #[test]
    fn a_size_may_be_typed_with_its_unit() {
        assert_eq!(told(&large_print("20pt")), [""; 0]);
        assert_eq!(told(&large_print(" 36 point ")), [""; 0]);
        for wrong in ["", "12", "-20", "20.5", "big", "99999999999999999999"] {
            assert_eq!(told(&large_print(wrong)).len(), 1, "{wrong}");
        }
    }

    #[test]
    fn the_size_counts_for_large_print_alone() {
        let draft = FormatDraft {
            format: "easy-read".into(),
            ..large_print("300")
        };
        let kept = draft.check(ENGLISH, &joan(), day(2027, 1, 8)).unwrap();
        assert_eq!(kept.points, None);
    }

    #[test]
    fn word_may_have_a_size_and_need_not() {
        let word = |points: &str| FormatDraft {
            format: "word".into(),
            typeface: "andika".into(),
            ..large_print(points)
        };
        let today = day(2027, 1, 8);
        let kept = word("24").check(ENGLISH, &joan(), today).unwrap();
        assert_eq!(
            (kept.points, kept.typeface),
            (Some(24), Some(PaperTypeface::Andika))
        );
        assert_eq!(FormatDraft::from(&kept), word("24"));
        let usual = word(" ").check(ENGLISH, &joan(), today).unwrap();
        assert_eq!(usual.points, None);
        assert_eq!(told(&word("300")).len(), 1);
    }

    #[test]
    fn a_way_the_person_ruled_out_is_not_used() {
        let draft = FormatDraft {
            delivery: "email".into(),
            ..large_print("20")
        };
        let told = told(&draft);
        assert!(
            told[0].starts_with("delivery: ") && told[0].contains("Joan"),
            "{told:?}"
        );
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once() {
        let draft = FormatDraft::default();
        let fields: Vec<_> = told(&draft)
            .iter()
            .filter_map(|it| Some(it.split_once(':')?.0.to_owned()))
            .collect();
        let all = [
            "format", "language", "delivery", "copies", "have-by", "said-by", "said-day",
        ];
        assert_eq!(fields, all);
    }

    #[test]
    fn nobody_has_said_anything_tomorrow() {
        let [said_day, said_month, said_year] = day::typed(Some(day(2027, 1, 9)));
        let draft = FormatDraft {
            said_day,
            said_month,
            said_year,
            ..large_print("20")
        };
        assert!(told(&draft)[0].starts_with("said-day: "));
    }
}
