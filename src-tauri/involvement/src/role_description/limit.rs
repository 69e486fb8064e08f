//! From which length on an activity is to have a role description.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use crate::{Id, Noun, Problems, check};

/// After how many months there is to be one, unless the charity chose another number (DOMAIN.md, section 1: "role descriptions for
/// ongoing work").
pub const MONTHS: u32 = 3;

/// After how many sessions.
pub const SESSIONS: u32 = 3;

const MOST_MONTHS: u32 = 60;
const MOST_SESSIONS: u32 = 100;

/// What the charity holds short enough to do without a role description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleLimit {
    /// Its id; `None` while the usual numbers count.
    pub id: Option<RoleLimitId>,
    /// How often it was saved.
    pub version: i64,
    /// An activity that takes more months than this is to have one.
    pub months: u32,
    /// So is an activity of more sessions than this.
    pub sessions: u32,
}

/// The id of the limit.
pub type RoleLimitId = Id<RoleLimit>;

impl Noun for RoleLimit {
    const KIND: &'static str = "role_limit";
}

/// Both numbers as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LimitDraft {
    /// Months.
    pub months: String,
    /// Sessions.
    pub sessions: String,
}

impl From<RoleLimit> for LimitDraft {
    fn from(limit: RoleLimit) -> LimitDraft {
        LimitDraft {
            months: limit.months.to_string(),
            sessions: limit.sessions.to_string(),
        }
    }
}

impl LimitDraft {
    /// Whole numbers: 1 to 60 months, 1 to 100 sessions.
    pub fn check(&self, words: Words) -> Result<(u32, u32), Problems> {
        let mut problems = Problems::default();
        let mut number = |name, label, typed: &str, most, missing: &str| {
            if typed.trim().is_empty() {
                problems.add(name, missing);
                return None;
            }
            check::whole(&mut problems, words, (name, label), typed, most)
        };
        let months = number(
            "months",
            words.role_description_limit_months_label(),
            &self.months,
            MOST_MONTHS,
            words.role_description_limit_months_missing(),
        );
        let sessions = number(
            "sessions",
            words.role_description_limit_sessions_label(),
            &self.sessions,
            MOST_SESSIONS,
            words.role_description_limit_sessions_missing(),
        );
        months.zip(sessions).ok_or(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn both_numbers_are_asked_for_and_have_bounds() {
        let check = |months: &str, sessions: &str| {
            let draft = LimitDraft {
                months: months.into(),
                sessions: sessions.into(),
            };
            draft.check(Words::new(Language::English))
        };
        assert_eq!(check("3", " 12 "), Ok((3, 12)));
        for (months, sessions) in [("", ""), ("0", "0"), ("61", "101"), ("three", "2.5")] {
            let problems = check(months, sessions).unwrap_err();
            assert!(problems.about("months").is_some(), "{months}");
            assert!(problems.about("sessions").is_some(), "{sessions}");
        }
    }
}
