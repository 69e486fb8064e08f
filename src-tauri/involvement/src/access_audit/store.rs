//! Keeping audits and their answers.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    AccessAudit, AccessAuditFacts, AccessAuditId, Answer, AnswerFacts, AreaAnswers, AuditAction,
    AuditGate, AuditItem, AuditItemId, AuditKind, CheckedWith, PhotoPrinted,
};
use crate::access_question::{AccessArea, AccessQuestion, Wording};
use crate::activity::ActivityId;
use crate::attachment::{Attachment, CleanPicture};
use crate::representative::RepresentativeId;
use crate::store::{Change, Fields, Read, StoreError, sql};

/// The last audit of a place, for beginning another with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierAudit {
    /// The audit.
    pub id: AccessAuditId,
    /// The name of the place.
    pub name: String,
    /// When it was looked at.
    pub checked_on: NaiveDate,
}

/// An action that must be done, or be somebody's by a day, before the activity starts. See `AuditItem::state`, which says the same.
const HOLDING: &str = "(answer = 'action' AND copied = 0 AND done_on IS NULL
     AND NOT (may_wait = 1 AND owner IS NOT NULL AND due IS NOT NULL))";

/// The audits of an activity that are archived, or are not: so many, after so many.
const OF_ACTIVITY: &str = "FROM access_audit WHERE activity = ?1 AND (archived_at IS NOT NULL) = ?2
     ORDER BY checked_on DESC, id DESC LIMIT ?3 OFFSET ?4";

impl AccessAudit {
    /// Begins an audit for an activity with every question there is today about what is looked at.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &AccessAuditFacts,
    ) -> Result<AccessAuditId, StoreError> {
        begin(change, activity, facts, None)
    }

    /// Begins an audit for an activity with the answers of an earlier one, each to be checked. Questions that needed an action
    /// come without an answer, and with their note; with whom it was checked is not copied.
    pub fn add_like(
        change: &Change<'_>,
        activity: ActivityId,
        earlier: &AccessAudit,
        day: NaiveDate,
    ) -> Result<AccessAuditId, StoreError> {
        let facts = AccessAuditFacts {
            checked_on: day,
            ..earlier.facts.clone()
        };
        begin(change, activity, &facts, Some(earlier))
    }

    /// Saves what is looked at, and when, as it was seen at `version`. What kind it is stays: the questions depend on it.
    pub fn save(
        change: &Change<'_>,
        id: AccessAuditId,
        version: i64,
        facts: &AccessAuditFacts,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("name", &facts.name),
                ("whereabouts", &facts.whereabouts),
                ("checked_on", &facts.checked_on.to_string()),
            ],
        )
    }

    /// The audit with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AccessAuditId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// The audits of an activity that are archived, or are not, the newest first.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
    ) -> Result<Vec<Self>, StoreError> {
        let query = format!("SELECT * {OF_ACTIVITY}");
        store.list(&query, params![activity, archived, -1, 0], read)
    }

    /// How many audits of an activity are archived, or are not.
    pub fn count(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
    ) -> Result<usize, StoreError> {
        let query = "SELECT count(*) FROM access_audit WHERE activity = ?1 AND (archived_at IS NOT NULL) = ?2";
        let number = store.number(query, params![activity, archived])?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the audits of an activity, the newest first, each with its questions: two queries, however many they are.
    pub fn with_items(
        store: &impl Read,
        activity: ActivityId,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<(Self, Vec<AuditItem>)>, StoreError> {
        let (limit, skip) = (sql::whole(limit), sql::whole(skip));
        let page = params![activity, archived, limit, skip];
        let audits = store.list(&format!("SELECT * {OF_ACTIVITY}"), page, read)?;
        let query = format!(
            "SELECT * FROM access_audit_item WHERE access_audit IN (SELECT id {OF_ACTIVITY}) ORDER BY access_audit, place, id"
        );
        let mut items: HashMap<AccessAuditId, Vec<AuditItem>> = HashMap::new();
        for item in store.list(&query, page, read_item)? {
            items.entry(item.audit).or_default().push(item);
        }
        let with_items = |audit: Self| {
            let items = items.remove(&audit.id).unwrap_or_default();
            (audit, items)
        };
        Ok(audits.into_iter().map(with_items).collect())
    }

    /// The last audit of each place, of whatever activity, by name.
    pub fn earlier(store: &impl Read) -> Result<Vec<EarlierAudit>, StoreError> {
        // With max(), SQLite takes the other columns from the row that has it.
        store.list(
            "SELECT id, name, max(checked_on || id) AS newest, checked_on FROM access_audit WHERE archived_at IS NULL
              GROUP BY kind, name COLLATE NOCASE ORDER BY name COLLATE NOCASE, kind",
            [],
            |row| {
                Ok(EarlierAudit {
                    id: row.get("id")?,
                    name: row.get("name")?,
                    checked_on: sql::text(row, "checked_on")?,
                })
            },
        )
    }

    /// Its questions with their answers, in the order in which they are asked.
    pub fn items(&self, store: &impl Read) -> Result<Vec<AuditItem>, StoreError> {
        items(store, self.id)
    }

    /// Saves the answers of one area that were seen at `seen`, which is the sum of its questions' versions. Whoever saves an area
    /// has checked what was copied into it.
    ///
    /// Fails with [`StoreError::Stale`] if somebody else answered meanwhile.
    pub fn answer(
        &self,
        change: &Change<'_>,
        area: AccessArea,
        seen: i64,
        given: &AreaAnswers,
    ) -> Result<(), StoreError> {
        change.about(self.id.subject());
        let mut items = items(change, self.id)?;
        items.retain(|item| item.area == area);
        let current = items.iter().map(|item| item.version).sum();
        if current != seen {
            return Err(StoreError::Stale { current });
        }
        for (item, (answer, note)) in items.iter().zip(&given.answers) {
            let action = match answer {
                Some(Answer::Action) => item.facts.action.clone(),
                _ => AuditAction::default(),
            };
            let checked_with = match given.checked_with {
                CheckedWith::AsBefore => item.checked_with,
                CheckedWith::All(person) => person,
            };
            let facts = AnswerFacts {
                answer: *answer,
                note: note.clone(),
                action,
                photo_shows: item.facts.photo_shows.clone(),
                photo_printed: item.facts.photo_printed,
            };
            if facts != item.facts || item.copied || checked_with != item.checked_with {
                item.write(change, item.version, &facts, checked_with)?;
            }
        }
        Ok(())
    }

    /// What the start gate asks of an activity's audits, in one query.
    pub fn gate(store: &impl Read, activity: ActivityId) -> Result<AuditGate, StoreError> {
        let query = format!(
            "SELECT count(DISTINCT access_audit.id) AS audits, count(item.id) AS questions,
                    coalesce(sum(answer IS NULL OR copied = 1), 0) AS open, coalesce(sum({HOLDING}), 0) AS holding,
                    coalesce(group_concat(note, char(10)) FILTER (WHERE {HOLDING} AND note <> ''), '') AS notes,
                    coalesce(min(access_audit.id) FILTER (WHERE answer IS NULL OR copied = 1 OR {HOLDING}), max(access_audit.id)) AS next
               FROM access_audit LEFT JOIN access_audit_item AS item ON item.access_audit = access_audit.id
              WHERE activity = ?1 AND archived_at IS NULL"
        );
        let gate = store.find(&query, [activity], |row| {
            Ok(AuditGate {
                audits: number(row, "audits")?,
                questions: number(row, "questions")?,
                open: number(row, "open")?,
                holding: number(row, "holding")?,
                notes: row.get("notes")?,
                next: row.get("next")?,
            })
        })?;
        Ok(gate.unwrap_or_default())
    }

    /// Whether the activity has an audit, and every audit it has is complete: each question answered, and each action done, or
    /// somebody's by a day and allowed to wait until after the start.
    pub fn complete_for(store: &impl Read, activity: ActivityId) -> Result<bool, StoreError> {
        Ok(Self::gate(store, activity)?.is_complete())
    }
}

impl AuditItem {
    /// The question of an audit with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AuditItemId) -> Result<Self, StoreError> {
        store.one(id, read_item)
    }

    /// Saves an answer that was seen at `version`. Whoever saves it has checked what was copied.
    pub fn save(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &AnswerFacts,
        checked_with: Option<RepresentativeId>,
    ) -> Result<(), StoreError> {
        change.about(self.audit.subject());
        self.write(change, version, facts, checked_with)
    }

    /// Takes this photo in place of any before.
    pub fn set_photo(&self, change: &Change<'_>, picture: &CleanPicture) -> Result<(), StoreError> {
        change.about(self.audit.subject());
        let photo = Attachment::keep(change, picture.kind, &picture.bytes)?;
        // Whoever agreed to be shown agreed to the photo there was.
        change.save(
            self.id,
            self.version,
            &[
                ("photo", &photo),
                ("photo_printed", &PhotoPrinted::No.code()),
            ],
        )
    }

    /// Goes without a photo.
    pub fn remove_photo(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.about(self.audit.subject());
        change.save(
            self.id,
            self.version,
            &[
                ("photo", &None::<String>),
                ("photo_shows", &""),
                ("photo_printed", &PhotoPrinted::No.code()),
            ],
        )
    }

    fn write(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &AnswerFacts,
        checked_with: Option<RepresentativeId>,
    ) -> Result<(), StoreError> {
        let AuditAction {
            owner,
            due,
            done_on,
            may_wait,
        } = &facts.action;
        let fields: Fields<'_> = &[
            ("answer", &facts.answer.map(Answer::code)),
            ("copied", &false),
            ("note", &facts.note),
            ("owner", owner),
            ("due", &due.map(|day| day.to_string())),
            ("done_on", &done_on.map(|day| day.to_string())),
            ("may_wait", may_wait),
            ("checked_with", &checked_with),
            ("photo_shows", &facts.photo_shows),
            ("photo_printed", &facts.photo_printed.code()),
        ];
        change.save(self.id, version, fields)
    }
}

fn begin(
    change: &Change<'_>,
    activity: ActivityId,
    facts: &AccessAuditFacts,
    earlier: Option<&AccessAudit>,
) -> Result<AccessAuditId, StoreError> {
    let id = AccessAuditId::new(change.now());
    let copied_day = earlier.map(|it| it.facts.checked_on.to_string());
    change.add(
        id,
        &[
            ("activity", &activity),
            ("kind", &facts.kind.code()),
            ("name", &facts.name),
            ("whereabouts", &facts.whereabouts),
            ("checked_on", &facts.checked_on.to_string()),
            ("copied_day", &copied_day),
        ],
    )?;
    let before = match earlier {
        Some(earlier) => earlier.items(change)?,
        None => Vec::new(),
    };
    let mut questions = AccessQuestion::list(change, false)?;
    questions.retain(|question| facts.kind.asks_about(question.area));
    for (place, question) in questions.iter().enumerate() {
        let same = before.iter().find(|item| item.question == question.id);
        let answer = same
            .and_then(|item| item.facts.answer)
            .filter(|answer| *answer != Answer::Action);
        let wording = &question.wording;
        change.add(
            AuditItemId::new(change.now()),
            &[
                ("access_audit", &id),
                ("question", &question.id),
                ("area", &question.area.code()),
                ("place", &(place as i64)),
                ("code", &wording.code),
                ("words", &wording.own),
                ("answer", &answer.map(Answer::code)),
                ("copied", &answer.is_some()),
                ("note", &same.map_or("", |item| item.facts.note.as_str())),
                ("photo", &same.and_then(|item| item.photo)),
                (
                    "photo_shows",
                    &same.map_or("", |item| item.facts.photo_shows.as_str()),
                ),
                (
                    "photo_printed",
                    &same
                        .map_or(PhotoPrinted::No, |item| item.facts.photo_printed)
                        .code(),
                ),
            ],
        )?;
    }
    Ok(id)
}

fn items(store: &impl Read, audit: AccessAuditId) -> Result<Vec<AuditItem>, StoreError> {
    store.list(
        "SELECT * FROM access_audit_item WHERE access_audit = ?1 ORDER BY place, id",
        [audit],
        read_item,
    )
}

fn number(row: &Row<'_>, column: &str) -> rusqlite::Result<usize> {
    Ok(usize::try_from(row.get::<_, i64>(column)?).unwrap_or_default())
}

fn read(row: &Row<'_>) -> rusqlite::Result<AccessAudit> {
    Ok(AccessAudit {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        facts: AccessAuditFacts {
            kind: sql::code(row, "kind", AuditKind::from_code)?,
            name: row.get("name")?,
            whereabouts: row.get("whereabouts")?,
            checked_on: sql::text(row, "checked_on")?,
        },
        copied_day: sql::optional_text(row, "copied_day")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn read_item(row: &Row<'_>) -> rusqlite::Result<AuditItem> {
    let answer: Option<String> = row.get("answer")?;
    Ok(AuditItem {
        id: row.get("id")?,
        version: row.get("version")?,
        audit: row.get("access_audit")?,
        question: row.get("question")?,
        area: sql::code(row, "area", AccessArea::from_code)?,
        wording: Wording {
            code: row.get("code")?,
            own: row.get("words")?,
        },
        copied: row.get("copied")?,
        facts: AnswerFacts {
            answer: match answer {
                None => None,
                Some(_) => Some(sql::code(row, "answer", Answer::from_code)?),
            },
            note: row.get("note")?,
            action: AuditAction {
                owner: row.get("owner")?,
                due: sql::optional_text(row, "due")?,
                done_on: sql::optional_text(row, "done_on")?,
                may_wait: row.get("may_wait")?,
            },
            photo_shows: row.get("photo_shows")?,
            photo_printed: sql::code(row, "photo_printed", PhotoPrinted::from_code)?,
        },
        checked_with: row.get("checked_with")?,
        photo: row.get("photo")?,
    })
}
