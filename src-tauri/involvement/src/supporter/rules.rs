//! What must be known of a supporter. Only the name is required.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{Copied, SupporterFacts};
use crate::{Problems, check, contact};

/// A supporter as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SupporterDraft {
    pub name: String,
    pub how: String,
    pub post: String,
    pub email: String,
    pub phone: String,
    pub copied: Vec<String>,
}

impl SupporterDraft {
    /// Checks everything that was typed and reports all problems at once. What somebody gets a copy of needs no address: copies can
    /// go to the representative's own.
    pub fn check(&self, words: Words) -> Result<SupporterFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("name", words.supporter_name_label());
        let name = check::line(
            found,
            words,
            question,
            &self.name,
            words.supporter_name_missing(),
        );
        let how = check::line_or_none(
            found,
            words,
            ("how", words.supporter_how_label()),
            &self.how,
        );
        let question = ("post", words.representative_post_label());
        let post = check::text_or_none(found, words, question, &self.post);
        let label = words.representative_email_label();
        let email = contact::email(&self.email).ok_or_else(|| words.problem_email(label));
        let email = found.keep("email", email).unwrap_or_default();
        let label = words.representative_phone_label();
        let phone = contact::phone(&self.phone).ok_or_else(|| words.problem_phone(label));
        let phone = found.keep("phone", phone).unwrap_or_default();
        let copied = Copied::ALL
            .iter()
            .filter(|it| self.copied.iter().any(|code| code == it.code()))
            .copied()
            .collect();
        match name {
            Some(name) if problems.is_empty() => Ok(SupporterFacts {
                name,
                how,
                post,
                email,
                phone,
                copied,
            }),
            _ => Err(problems),
        }
    }
}

impl From<&SupporterFacts> for SupporterDraft {
    fn from(facts: &SupporterFacts) -> Self {
        Self {
            name: facts.name.clone(),
            how: facts.how.clone(),
            post: facts.post.clone(),
            email: facts.email.clone(),
            phone: facts.phone.clone(),
            copied: facts
                .copied
                .iter()
                .map(|it| it.code().to_string())
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_name_is_enough_and_everything_wrong_is_told_at_once() {
        let words = Words::new(Language::English);
        let kim = SupporterDraft {
            name: "Kim".into(),
            copied: vec!["packs".into(), "nonsense".into()],
            ..SupporterDraft::default()
        };
        let facts = kim.check(words).unwrap();
        assert_eq!(facts.copied, [Copied::Packs]);
        assert_eq!(SupporterDraft::from(&facts).check(words), Ok(facts));
        let wrong = SupporterDraft {
            email: "kim at home".into(),
            phone: "ask Rosie".into(),
            ..SupporterDraft::default()
        };
        let problems = wrong.check(words).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["name", "email", "phone"]);
    }
}
