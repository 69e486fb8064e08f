//! For how long what we do for somebody is kept once they have left: six months, unless the charity decided otherwise.

mod store;

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use crate::{Id, Noun, Problems};

/// How long access requirements are kept after leaving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// The row; none while the charity has decided nothing.
    pub row: Option<(RetentionId, i64)>,
    /// The months; 0 for not at all.
    pub months: u32,
}

/// The id of what the charity decided.
pub type RetentionId = Id<Retention>;

impl Noun for Retention {
    const KIND: &'static str = "access_retention";
}

/// The months where the charity has decided nothing.
const USUAL: u32 = 6;
/// The most: ten years.
const MOST: u32 = 120;

/// The months as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RetentionDraft {
    /// The months.
    pub months: String,
}

impl RetentionDraft {
    /// Checks that it is a whole number of months, from 0 to ten years.
    pub fn check(&self, words: Words) -> Result<u32, Problems> {
        let typed = self.months.trim();
        let figures = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
        let months = typed.parse().ok().filter(|it| figures && *it <= MOST);
        months.ok_or_else(|| {
            let label = words.personal_record_months_label();
            Problems::one(
                "months",
                words.problem_number_between(label, 0, MOST as usize),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn months_are_a_whole_number_up_to_ten_years() {
        let words = Words::new(Language::English);
        let check = |typed: &str| {
            let draft = RetentionDraft {
                months: typed.into(),
            };
            draft.check(words)
        };
        assert_eq!(check(" 6 "), Ok(6));
        assert_eq!(check("0"), Ok(0));
        for wrong in ["", "121", "-1", "six", "1.5", "99999999999"] {
            assert!(check(wrong).is_err(), "{wrong}");
        }
    }
}
