//! Finding what needs doing, in one query.

use super::{Task, TaskKind};
use crate::{
    Subject,
    arrangement::DECIDE_WITHIN_DAYS,
    store::{Read, StoreError, sql},
};
use chrono::NaiveDate;

const QUERY: &str = "
    SELECT 'ask-format' AS task, 'representative' AS kind, id, name AS title FROM representative
     WHERE archived_at IS NULL AND format IS NULL AND status IN ('invited', 'active')
    UNION ALL
    SELECT iif(approved_on IS NULL, 'show-wording', 'issue-certificate'), 'certificate', id, name FROM certificate
     WHERE archived_at IS NULL AND number IS NULL
    UNION ALL
    SELECT 'add-people', 'activity', id, title FROM activity
     WHERE archived_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM participation WHERE participation.activity = activity.id AND until IS NULL)
    UNION ALL
    SELECT 'name-deputy', 'activity', id, title FROM activity WHERE archived_at IS NULL AND deputy IS NULL
    UNION ALL
    SELECT 'write-measures', 'activity', id, title FROM activity WHERE archived_at IS NULL AND measures = ''
    UNION ALL
    SELECT iif(due < ?1, 'ask-late-promise', 'ask-promise'), 'promise', id, promised FROM promise
     WHERE archived_at IS NULL AND outcome = 'open' AND due <= date(?1, '+7 days')
    UNION ALL
    SELECT 'decide-times', 'arrangement', id, title FROM arrangement
     WHERE archived_at IS NULL AND confirmed_on IS NULL AND offered_on <= date(?1, ?2)
    UNION ALL
    SELECT 'share-lesson', 'lesson', id, tried FROM lesson WHERE archived_at IS NULL AND shared_on IS NULL
    UNION ALL
    SELECT 'finished', 'activity', id, title FROM activity WHERE archived_at IS NULL AND finish < ?1
    UNION ALL
    SELECT 'audit-action', 'access_audit_item', item.id, concat_ws(', ', nullif(note, ''), name)
      FROM access_audit_item AS item JOIN access_audit ON access_audit.id = item.access_audit
     WHERE answer = 'action' AND done_on IS NULL AND due <= date(?1, '+7 days') AND archived_at IS NULL";

impl Task {
    /// Everything that can be done on this day: first what holds other people up, then by title.
    pub fn all(store: &impl Read, today: NaiveDate) -> Result<Vec<Task>, StoreError> {
        let offered = format!("-{DECIDE_WITHIN_DAYS} days");
        let mut tasks = store.list(QUERY, [today.to_string(), offered], |row| {
            let kind: String = row.get("kind")?;
            Ok(Task {
                kind: sql::code(row, "task", TaskKind::from_code)?,
                about: Subject::new(kind, sql::text(row, "id")?),
                title: row.get("title")?,
            })
        })?;
        tasks.sort_by(|one, other| {
            (one.kind, one.title.to_lowercase()).cmp(&(other.kind, other.title.to_lowercase()))
        });
        Ok(tasks)
    }
}

impl TaskKind {
    fn from_code(code: &str) -> Option<TaskKind> {
        Some(match code {
            "audit-action" => TaskKind::AuditAction,
            "issue-certificate" => TaskKind::IssueCertificate,
            "show-wording" => TaskKind::ShowWording,
            "ask-format" => TaskKind::AskFormat,
            "decide-times" => TaskKind::DecideTimes,
            "ask-late-promise" => TaskKind::AskLatePromise,
            "ask-promise" => TaskKind::AskPromise,
            "share-lesson" => TaskKind::ShareLesson,
            "add-people" => TaskKind::AddPeople,
            "name-deputy" => TaskKind::NameDeputy,
            "write-measures" => TaskKind::WriteMeasures,
            "finished" => TaskKind::Finished,
            _ => return None,
        })
    }
}
