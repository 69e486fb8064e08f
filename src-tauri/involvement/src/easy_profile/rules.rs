//! What a profile must say before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::EasyProfileFacts;
use crate::easy_words::Limits;
use crate::problem::Problems;
use crate::{check, check::Question};

/// How common a word has to be, in hundredths of the Zipf scale: the choices there are. A lower one would need rarer words than are
/// in the list ([`alongside_assets::LOWEST_FREQUENCY`]).
pub const FREQUENCIES: [u16; 4] = [450, 425, 400, 350];

/// A profile as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the limits")]
pub struct EasyProfileDraft {
    pub name: String,
    pub sentence_advice: String,
    pub sentence_most: String,
    pub heading_most: String,
    pub picture_most: String,
    pub pages_advice: String,
    pub pages_most: String,
    pub frequency_least: String,
}

impl EasyProfileDraft {
    /// The choices of how common a word has to be: what is sent, and what a person reads.
    pub fn frequencies(words: Words) -> [(String, &'static str); 4] {
        let names = [
            words.easy_profile_frequency_450(),
            words.easy_profile_frequency_425(),
            words.easy_profile_frequency_400(),
            words.easy_profile_frequency_350(),
        ];
        let mut names = names.into_iter();
        FREQUENCIES.map(|it| (it.to_string(), names.next().unwrap_or_default()))
    }

    /// Checks what was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<EasyProfileFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("name", words.easy_profile_name_label());
        let missing = words.easy_profile_name_missing();
        let name = check::line(found, words, question, &self.name, missing);
        let label = words.easy_profile_sentence_advice_label();
        let sentence_advice = number(
            found,
            words,
            ("sentence-advice", label),
            &self.sentence_advice,
            3,
            40,
        );
        let label = words.easy_profile_sentence_most_label();
        let least = sentence_advice.max(3);
        let sentence_most = number(
            found,
            words,
            ("sentence-most", label),
            &self.sentence_most,
            least,
            40,
        );
        let label = words.easy_profile_heading_most_label();
        let heading_most = number(
            found,
            words,
            ("heading-most", label),
            &self.heading_most,
            2,
            20,
        );
        let label = words.easy_profile_picture_most_label();
        let picture_most = number(
            found,
            words,
            ("picture-most", label),
            &self.picture_most,
            1,
            20,
        );
        let label = words.easy_profile_pages_advice_label();
        let pages_advice = number(
            found,
            words,
            ("pages-advice", label),
            &self.pages_advice,
            1,
            100,
        );
        let label = words.easy_profile_pages_most_label();
        let least = pages_advice.max(1);
        let pages_most = number(
            found,
            words,
            ("pages-most", label),
            &self.pages_most,
            least,
            100,
        );
        let chosen = self.frequency_least.parse().ok();
        let frequency = check::choice(
            found,
            "frequency-least",
            chosen.filter(|it| FREQUENCIES.contains(it)),
            words.easy_profile_frequency_missing(),
        );
        match (name, frequency) {
            (Some(name), Some(frequency_least)) if problems.is_empty() => Ok(EasyProfileFacts {
                name,
                limits: Limits {
                    sentence_advice,
                    sentence_most,
                    heading_most,
                    picture_most,
                    pages_advice,
                    pages_most,
                    frequency_least,
                },
            }),
            _ => Err(problems),
        }
    }
}

/// A whole number between two others; 0 and one more problem for anything else.
fn number(
    found: &mut Problems,
    words: Words,
    (field, label): Question<'_>,
    typed: &str,
    least: usize,
    most: usize,
) -> usize {
    let number = typed.trim().parse().ok();
    let number = number.filter(|it| (least..=most).contains(it));
    if number.is_none() {
        let message = words.problem_number_between(label, least, most);
        found.add(field.to_string(), message);
    }
    number.unwrap_or(0)
}

impl From<&EasyProfileFacts> for EasyProfileDraft {
    fn from(facts: &EasyProfileFacts) -> Self {
        let limits = facts.limits;
        Self {
            name: facts.name.clone(),
            sentence_advice: limits.sentence_advice.to_string(),
            sentence_most: limits.sentence_most.to_string(),
            heading_most: limits.heading_most.to_string(),
            picture_most: limits.picture_most.to_string(),
            pages_advice: limits.pages_advice.to_string(),
            pages_most: limits.pages_most.to_string(),
            frequency_least: limits.frequency_least.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    #[test]
    fn alongside_s_own_limits_fill_the_form_and_keep_its_rules() {
        let own = EasyProfileFacts::own(ENGLISH);
        let draft = EasyProfileDraft::from(&own);
        assert_eq!(draft.check(ENGLISH), Ok(own));
        let least = u32::from(alongside_assets::LOWEST_FREQUENCY);
        assert!(FREQUENCIES.iter().all(|it| u32::from(*it) >= least));
    }

    #[test]
    fn advice_comes_before_the_limit() {
        let draft = EasyProfileDraft {
            sentence_advice: "20".into(),
            pages_most: "x".into(),
            frequency_least: "100".into(),
            ..EasyProfileDraft::from(&EasyProfileFacts::own(ENGLISH))
        };
        let problems = draft.check(ENGLISH).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.as_ref()).collect();
        assert_eq!(fields, ["sentence-most", "pages-most", "frequency-least"]);
        let blank = EasyProfileDraft::default().check(ENGLISH).unwrap_err();
        assert_eq!(blank.len(), 8);
    }
}
