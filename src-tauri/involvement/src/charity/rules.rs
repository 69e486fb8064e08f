//! What the charity must say of itself.

use super::Nation;
use crate::{Problems, check, contact, staff::StaffId};
use alongside_locales::{Language, Words};
use serde::{Deserialize, Serialize};

/// The charity as it was typed into the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct CharityDraft {
    pub name: String,
    pub number: String,
    pub address: String,
    pub email: String,
    pub phone: String,
    pub contact: String,
    pub nation: String,
    pub language: String,
}

/// What is known of the charity, once it was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CharityFacts {
    /// As it should stand on papers and certificates.
    pub name: String,
    /// Its number as a registered charity; may be empty. As the regulators write it: `1234567` in England and Wales, `SC012345`
    /// in Scotland, `NIC101234` in Northern Ireland.
    pub number: String,
    /// Its address, a line each; may be empty.
    pub address: String,
    /// Its email address; may be empty.
    pub email: String,
    /// Its telephone number; may be empty.
    pub phone: String,
    /// Whom people can ask where no activity says otherwise.
    pub contact: Option<StaffId>,
    /// Whose bank holidays count.
    pub nation: Nation,
    /// The language of papers, where nobody asked for another.
    pub language: Language,
}

impl CharityDraft {
    /// Checks everything that was typed and reports all problems at once. Only the name must be there.
    pub fn check(&self, words: Words) -> Result<CharityFacts, Problems> {
        let mut problems = Problems::default();
        let label = words.charity_name_label();
        let name = check::line(
            &mut problems,
            words,
            ("name", label),
            &self.name,
            words.charity_name_missing(),
        );
        let number = self.number(words, &mut problems);
        let address = check::text_or_none(
            &mut problems,
            words,
            ("address", words.charity_address_label()),
            &self.address,
        );
        let email = contact::email(&self.email)
            .ok_or_else(|| words.problem_email(words.charity_email_label()));
        let email = problems.keep("email", email);
        let phone = contact::phone(&self.phone)
            .ok_or_else(|| words.problem_phone(words.charity_phone_label()));
        let phone = problems.keep("phone", phone);
        let nation = check::choice(
            &mut problems,
            "nation",
            Nation::from_code(&self.nation),
            words.charity_nation_missing(),
        );
        let language = check::choice(
            &mut problems,
            "language",
            Language::from_code(&self.language),
            words.charity_language_missing(),
        );
        match (name, email, phone, nation, language) {
            (Some(name), Some(email), Some(phone), Some(nation), Some(language))
                if problems.is_empty() =>
            {
                let contact = self.contact.parse().ok();
                Ok(CharityFacts {
                    name,
                    number,
                    address,
                    email,
                    phone,
                    contact,
                    nation,
                    language,
                })
            }
            _ => Err(problems),
        }
    }

    /// The number, without blanks and in capitals: letters and figures, at least five of them figures, ten at most.
    fn number(&self, words: Words, problems: &mut Problems) -> String {
        let number: String = self
            .number
            .split_whitespace()
            .collect::<String>()
            .to_ascii_uppercase();
        let figures = number.bytes().filter(u8::is_ascii_digit).count();
        let right = number.is_empty()
            || number.len() <= 12
                && (5..=8).contains(&figures)
                && number
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !right {
            problems.add("number", words.charity_number_wrong());
        }
        number
    }
}

impl From<&CharityFacts> for CharityDraft {
    fn from(facts: &CharityFacts) -> CharityDraft {
        CharityDraft {
            name: facts.name.clone(),
            number: facts.number.clone(),
            address: facts.address.clone(),
            email: facts.email.clone(),
            phone: facts.phone.clone(),
            contact: facts.contact.map(|id| id.to_string()).unwrap_or_default(),
            nation: facts.nation.code().to_string(),
            language: facts.language.code().to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marlbrook() -> CharityDraft {
        CharityDraft {
            name: "Marlbrook Voices".into(),
            number: "1 234 567".into(),
            nation: "england".into(),
            language: "en-GB".into(),
            ..CharityDraft::default()
        }
    }

    fn fields(draft: &CharityDraft) -> Vec<String> {
        match draft.check(Words::new(Language::English)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| problem.field.to_string())
                .collect(),
        }
    }

    #[test]
    fn a_name_is_enough() {
        assert_eq!(
            fields(&CharityDraft {
                number: String::new(),
                ..marlbrook()
            }),
            [""; 0]
        );
        assert_eq!(
            fields(&CharityDraft {
                name: " ".into(),
                ..marlbrook()
            }),
            ["name"]
        );
    }

    #[test]
    fn numbers_of_all_three_regulators_are_taken() {
        for number in ["1234567", "1234567-1", "SC012345", "nic 101234", "206301"] {
            assert_eq!(
                fields(&CharityDraft {
                    number: number.into(),
                    ..marlbrook()
                }),
                [""; 0],
                "{number}"
            );
        }
        for number in ["12", "ask Kate", "<b>123456</b>", "123456789"] {
            assert_eq!(
                fields(&CharityDraft {
                    number: number.into(),
                    ..marlbrook()
                }),
                ["number"],
                "{number}"
            );
        }
    }

    #[test]
    fn everything_wrong_is_told_at_once_in_the_order_of_the_form() {
        let draft = CharityDraft {
            number: "x".into(),
            email: "kate".into(),
            phone: "no".into(),
            ..CharityDraft::default()
        };
        assert_eq!(
            fields(&draft),
            ["name", "number", "email", "phone", "nation", "language"]
        );
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = marlbrook()
            .check(Words::new(Language::English))
            .expect("can be kept");
        assert_eq!(
            CharityDraft::from(&facts),
            CharityDraft {
                number: "1234567".into(),
                ..marlbrook()
            }
        );
    }
}
