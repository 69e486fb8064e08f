//! Checks of papers in the store.

use alongside_locales::Language;
use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{CheckedBy, EasyCheck, EasyCheckId, EasyStatus, Paid, Readers, Said};
use crate::store::{Change, Read, StoreError, sql};
use crate::{Id, Noun};

impl EasyStatus {
    /// Where the words of this version of a paper stand, which now says `said`. Readers count for more than the rules, and of
    /// several checks the newest counts.
    pub fn of<N: Noun>(store: &impl Read, paper: Id<N>, said: &Said) -> Result<Self, StoreError> {
        let found = store.find(
            "SELECT * FROM easy_check
              WHERE paper_kind = ?1 AND paper = ?2 AND fingerprint = ?3 AND archived_at IS NULL
              ORDER BY kind = 'readers' DESC, checked_on DESC, id DESC LIMIT 1",
            params![N::KIND, paper, said.fingerprint()],
            read,
        )?;
        Ok(match found {
            None => Self::Draft,
            Some(check) => match check.by {
                CheckedBy::Rules { .. } => Self::Rules(check),
                CheckedBy::Readers(_) => Self::Readers(check),
            },
        })
    }
}

impl EasyCheck {
    /// Every check of this version of a paper, of whatever it said then, the newest first.
    pub fn of_paper<N: Noun>(store: &impl Read, paper: Id<N>) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM easy_check WHERE paper_kind = ?1 AND paper = ?2 AND archived_at IS NULL
              ORDER BY checked_on DESC, id DESC",
            params![N::KIND, paper],
            read,
        )
    }

    /// Records that a paper, which says `said` in `language`, was checked on `day`. The change is about the paper.
    pub fn add<N: Noun>(
        change: &Change<'_>,
        paper: Id<N>,
        said: &Said,
        language: Language,
        day: NaiveDate,
        by: &CheckedBy,
    ) -> Result<EasyCheckId, StoreError> {
        let id = EasyCheckId::new(change.now());
        let nothing = String::new();
        let (kind, profile, readers, paid, changed) = match by {
            CheckedBy::Rules { profile } => {
                let profile = profile.as_ref().unwrap_or(&nothing);
                (RULES, profile, &nothing, None, &nothing)
            }
            CheckedBy::Readers(Readers { who, paid, changed }) => {
                (READERS, &nothing, who, Some(paid.code()), changed)
            }
        };
        change.about(paper.subject());
        change.add(
            id,
            &[
                ("paper_kind", &N::KIND),
                ("paper", &paper),
                ("fingerprint", &said.fingerprint()),
                ("language", &language.code()),
                ("kind", &kind),
                ("checked_on", &day.to_string()),
                ("profile", profile),
                ("readers", readers),
                ("paid", &paid),
                ("changed", changed),
            ],
        )?;
        Ok(id)
    }
}

const RULES: &str = "rules";
const READERS: &str = "readers";

fn read(row: &Row<'_>) -> rusqlite::Result<EasyCheck> {
    let kind: String = row.get("kind")?;
    let by = if kind == READERS {
        CheckedBy::Readers(Readers {
            who: row.get("readers")?,
            paid: sql::code(row, "paid", Paid::from_code)?,
            changed: row.get("changed")?,
        })
    } else {
        CheckedBy::Rules {
            profile: Some(row.get("profile")?).filter(|it: &String| !it.is_empty()),
        }
    };
    Ok(EasyCheck {
        id: row.get("id")?,
        version: row.get("version")?,
        language: sql::code(row, "language", Language::from_code)?,
        checked_on: sql::text(row, "checked_on")?,
        by,
    })
}
