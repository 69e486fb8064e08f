//! Keeping the questions of access audits.

use alongside_locales::{Language, Words};
use rusqlite::Row;

use super::{AccessArea, AccessQuestion, AccessQuestionFacts, AccessQuestionId, Wording, bank};
use crate::store::{Change, Read, StoreError, sql};

impl AccessQuestion {
    /// Adds a question of the charity's own, after the others of its area.
    pub fn add(
        change: &Change<'_>,
        facts: &AccessQuestionFacts,
    ) -> Result<AccessQuestionId, StoreError> {
        let id = AccessQuestionId::new(change.now());
        let place = last_place(change, facts.area)?;
        change.add(
            id,
            &[
                ("area", &facts.area.code()),
                ("place", &place),
                ("words", &facts.words),
            ],
        )?;
        Ok(id)
    }

    /// Saves a question that was seen at `version`. One that came with Alongside, and says the same as before, stays Alongside's
    /// own, so that readers of the other language go on reading theirs.
    pub fn save(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &AccessQuestionFacts,
    ) -> Result<(), StoreError> {
        let same = |language| {
            let code = self.wording.code.as_deref();
            code.and_then(|code| bank::words_of(code, Words::new(language)))
                == Some(facts.words.as_str())
        };
        let own = match Language::ALL.into_iter().any(same) {
            true => "",
            false => facts.words.as_str(),
        };
        let mut fields: Vec<(&'static str, &dyn rusqlite::ToSql)> = vec![("words", &own)];
        let (area, place) = (facts.area.code(), last_place(change, facts.area)?);
        if facts.area != self.area {
            fields.push(("area", &area));
            fields.push(("place", &place));
        }
        change.save(self.id, version, &fields)
    }

    /// The question with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AccessQuestionId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Every question that is archived, or is not, in the order in which audits ask them.
    pub fn list(store: &impl Read, archived: bool) -> Result<Vec<Self>, StoreError> {
        let mut found = store.list(
            "SELECT * FROM access_question WHERE (archived_at IS NOT NULL) = ?1 ORDER BY place, id",
            [archived],
            read,
        )?;
        found.sort_by_key(|question| question.area as usize);
        Ok(found)
    }
}

/// The place behind the last question of an area.
fn last_place(store: &impl Read, area: AccessArea) -> Result<i64, StoreError> {
    store.number(
        "SELECT coalesce(max(place), 0) + 10 FROM access_question WHERE area = ?1",
        [area.code()],
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<AccessQuestion> {
    Ok(AccessQuestion {
        id: row.get("id")?,
        version: row.get("version")?,
        area: sql::code(row, "area", AccessArea::from_code)?,
        wording: Wording {
            code: row.get("code")?,
            own: row.get("words")?,
        },
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}
