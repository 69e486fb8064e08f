//! What must be said of an account before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{Account, PayeeFacts};
use crate::{Problems, check};

/// How somebody is paid, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct PayeeDraft {
    pub reference: String,
    pub account_name: String,
    pub sort_code: String,
    pub account_number: String,
}

impl PayeeDraft {
    /// Checks everything that was typed. The account is left out, or is there as a whole.
    pub fn check(&self, words: Words) -> Result<PayeeFacts, Problems> {
        let mut problems = Problems::default();
        let question = ("reference", words.payee_reference_label());
        let reference = check::line_or_none(&mut problems, words, question, &self.reference);
        let typed = [&self.account_name, &self.sort_code, &self.account_number];
        let account = if typed.iter().all(|it| it.trim().is_empty()) {
            None
        } else {
            self.account(words, &mut problems)
        };
        if problems.is_empty() {
            Ok(PayeeFacts { reference, account })
        } else {
            Err(problems)
        }
    }

    fn account(&self, words: Words, problems: &mut Problems) -> Option<Account> {
        let name = check::line(
            problems,
            words,
            ("account-name", words.payee_account_name_label()),
            &self.account_name,
            words.payee_account_name_missing(),
        );
        let sort_code = figures(&self.sort_code, 6);
        if sort_code.is_none() {
            problems.add("sort-code", words.payee_sort_code_wrong());
        }
        let number = figures(&self.account_number, 8);
        if number.is_none() {
            problems.add("account-number", words.payee_account_number_wrong());
        }
        Some(Account {
            name: name?,
            sort_code: sort_code?,
            number: number?,
        })
    }
}

/// So many figures, whatever hyphens and spaces stand between them.
fn figures(typed: &str, count: usize) -> Option<String> {
    let plain: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‑' | '–'))
        .collect();
    (plain.len() == count && plain.bytes().all(|byte| byte.is_ascii_digit())).then_some(plain)
}

impl From<&PayeeFacts> for PayeeDraft {
    fn from(facts: &PayeeFacts) -> Self {
        let account = facts.account.as_ref();
        Self {
            reference: facts.reference.clone(),
            account_name: account.map(|it| it.name.clone()).unwrap_or_default(),
            sort_code: account.map(Account::sort_code_in_pairs).unwrap_or_default(),
            account_number: account.map(|it| it.number.clone()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn draft(name: &str, sort_code: &str, number: &str) -> PayeeDraft {
        PayeeDraft {
            reference: "P014".into(),
            account_name: name.into(),
            sort_code: sort_code.into(),
            account_number: number.into(),
        }
    }

    fn told(draft: &PayeeDraft) -> Vec<String> {
        let problems = draft.check(WORDS).unwrap_err();
        problems.iter().map(|it| it.message.clone()).collect()
    }

    #[test]
    fn an_account_is_read_however_its_figures_are_parted_and_can_be_typed_again() {
        for sort_code in ["20-00-00", "200000", " 20 00 00 "] {
            let facts = draft("D Oyelaran", sort_code, "5577 9911")
                .check(WORDS)
                .unwrap();
            let account = facts.account.clone().unwrap();
            assert_eq!(
                (account.sort_code.as_str(), account.number.as_str()),
                ("200000", "55779911")
            );
            assert_eq!(PayeeDraft::from(&facts).check(WORDS).unwrap(), facts);
        }
        assert_eq!(draft("", "", "").check(WORDS).unwrap().account, None);
    }

    #[test]
    fn half_an_account_is_none() {
        assert_eq!(
            told(&draft("", "20-00-0", "557799111")),
            [
                "Enter the name on the account",
                "Enter a sort code of six figures, such as 20-00-00",
                "Enter an account number of eight figures. If it is shorter, put zeros in front."
            ]
        );
        assert_eq!(told(&draft("D Oyelaran", "20-00-oo", "55779911")).len(), 1);
    }
}
