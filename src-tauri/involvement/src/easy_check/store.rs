//! Checks of papers in the store.

use alongside_locales::Language;
use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{CheckedBy, EasyCheck, EasyCheckId, EasyStatus, Paid, Readers, Said};
use crate::picture::{Picture, PictureId};
use crate::press::may_show;
use crate::store::{Change, Read, StoreError, sql};
use crate::{Id, Noun};

impl EasyStatus {
    /// Where the words of this version of a paper stand, which now says `said` beside these pictures. Readers count for more than the
    /// rules, and of several checks the newest counts. Without one of its pictures, which nobody may see any more, a paper is another
    /// than was checked, and so is one whose pictures are described in other words, which many people hear.
    pub fn of<'a, N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        said: &Said,
        pictures: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, StoreError> {
        let found = store.find(
            "SELECT * FROM easy_check
              WHERE paper_kind = ?1 AND paper = ?2 AND fingerprint = ?3 AND archived_at IS NULL
              ORDER BY kind = 'readers' DESC, checked_on DESC, id DESC LIMIT 1",
            params![N::KIND, paper, said.fingerprint()],
            read,
        )?;
        let Some(check) = found else {
            return Ok(Self::Draft);
        };
        for picture in pictures {
            if !may_show(store, picture)? || is_described_anew(store, picture, check.id)? {
                return Ok(Self::Draft);
            }
        }
        Ok(match check.by {
            CheckedBy::Rules { .. } => Self::Rules(check),
            CheckedBy::Readers(_) => Self::Readers(check),
        })
    }

    /// The same of a paper that may have no words of its own; `None` where it has none.
    pub(crate) fn of_any<'a, N: Noun>(
        store: &impl Read,
        paper: Id<N>,
        said: Option<Said>,
        pictures: impl IntoIterator<Item = &'a str>,
    ) -> Result<Option<Self>, StoreError> {
        said.map(|said| Self::of(store, paper, &said, pictures))
            .transpose()
    }
}

/// Whether the words for one of the charity's own pictures were changed after a check.
fn is_described_anew(
    store: &impl Read,
    picture: &str,
    check: EasyCheckId,
) -> Result<bool, StoreError> {
    let Ok(picture) = picture.parse::<PictureId>() else {
        return Ok(false);
    };
    let changed = store.number(
        "SELECT EXISTS (SELECT 1 FROM history
          WHERE kind = ?1 AND row_id = ?2 AND before IS NOT NULL
            AND (json_type(after, '$.english') IS NOT NULL OR json_type(after, '$.welsh') IS NOT NULL)
            AND id > (SELECT min(checked.id) FROM history AS checked WHERE checked.kind = ?3 AND checked.row_id = ?4))",
        params![Picture::KIND, picture, EasyCheck::KIND, check],
    )?;
    Ok(changed != 0)
}

/// A paper whose words are columns of its own row and rows of its statements.
pub trait Written: Noun + Sized {
    /// The columns of its own row that are printed.
    const COLUMNS: &'static [&'static str];
    /// The table of its statements, and the column in it with the paper's id.
    const STATEMENTS: (&'static str, &'static str);

    /// The day on which its words were last changed, by anybody and in whichever way; `None` where the history was erased.
    fn words_changed_on(
        store: &impl Read,
        paper: Id<Self>,
    ) -> Result<Option<NaiveDate>, StoreError> {
        let (table, column) = Self::STATEMENTS;
        let kind = Self::KIND;
        let printed = Self::COLUMNS.iter();
        let printed: Vec<String> = printed
            .map(|it| format!("json_type(after, '$.{it}') IS NOT NULL"))
            .collect();
        // Of a row that was changed the history has the changed columns alone; of one that came or went, all.
        let query = format!(
            "SELECT max(substr(at, 1, 10)) AS day FROM history CROSS JOIN change ON change.id = history.change
              WHERE (kind = '{kind}' AND row_id = ?1 AND ({}))
                 OR (kind = '{table}' AND row_id IN (SELECT id FROM {table} WHERE {column} = ?1))
                 OR (kind = '{table}' AND after IS NULL AND json_extract(before, '$.{column}') = ?1)",
            printed.join(" OR ")
        );
        let day = store.find(&query, [paper], |row| sql::optional_text(row, "day"))?;
        Ok(day.flatten())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        attachment::take_in,
        payment_claim::tests::{Desk, today},
        picture::{PictureFacts, Shows},
        role_description::RoleDescription,
    };

    #[test]
    fn a_picture_that_is_described_anew_makes_a_draft_of_what_was_checked() {
        let desk = Desk::new();
        let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
        let facts = PictureFacts {
            english: "A red bus".into(),
            shows: Shows::Nobody,
            ..PictureFacts::unknown("bus.svg")
        };
        let said = Said::new().piece("You look at the bus.");
        let by = CheckedBy::Rules { profile: None };
        let added = desk.does(desk.helen, |change| {
            let picture = Picture::add(change, &take_in(drawing).unwrap(), &facts)?;
            let paper = Id::<RoleDescription>::new(change.now());
            EasyCheck::add(change, paper, &said, Language::English, today(), &by)?;
            Ok((picture, paper))
        });
        let (picture, paper) = added.unwrap();
        let name = picture.to_string();
        let is_draft = || {
            let status = EasyStatus::of(&desk.store, paper, &said, [name.as_str()]);
            status.unwrap() == EasyStatus::Draft
        };
        let save = |facts: &PictureFacts| {
            desk.does(desk.helen, |change| {
                let version = Picture::find(change, picture)?.version;
                Picture::save(change, picture, version, facts)
            })
            .unwrap();
        };
        assert!(!is_draft());
        save(&PictureFacts {
            owner: "Marlbrook Buses".into(),
            ..facts.clone()
        });
        assert!(!is_draft(), "whose it is, nobody hears");
        save(&PictureFacts {
            english: "A bus that has no ramp".into(),
            ..facts.clone()
        });
        assert!(is_draft());
    }
}
