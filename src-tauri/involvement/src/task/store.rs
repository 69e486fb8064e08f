//! Finding what needs doing: one question for each noun, asked together.

use super::{Task, TaskKind};
use crate::{
    Subject,
    arrangement::DECIDE_WITHIN_DAYS,
    input::AnswerClock,
    meeting_paper::{Due, DueKind},
    payment_claim::{ClaimLine, PaymentClaim},
    role_description::undescribed,
    staff::names_who_left,
    stage::GOING_ON,
    store::{Read, StoreError, sql},
    working_day::Calendar,
};
use chrono::NaiveDate;

/// How many of each kind are looked for: more than anybody does in a day, and few enough to be found at once among 100,000
/// people.
const MOST: usize = 100;

/// Each gives `task` (a code of [`TaskKind`]), `kind` (the table of what it is about), `id` and `title`. `?1` is today, `?2` the days
/// after which times are decided, as SQLite's `date` takes them, `?3` the latest day on which something can have been said so that its
/// answer is late.
const QUESTIONS: &[&str] = &[
    "SELECT 'ask-format' AS task, 'representative' AS kind, id, name AS title FROM representative
      WHERE archived_at IS NULL AND format IS NULL AND status IN ('invited', 'active')",
    "SELECT min(iif(requirement.said_by = 'guessed', 'check-access', 'review-access')), 'representative', representative.id, name
       FROM access_requirement AS requirement JOIN representative ON representative.id = requirement.representative
      WHERE requirement.archived_at IS NULL AND representative.archived_at IS NULL AND status IN ('invited', 'active')
        AND (requirement.said_by = 'guessed' OR review_due <= ?1)
      GROUP BY representative.id",
    "SELECT 'erase-access', 'representative', id, name FROM representative
      WHERE left_on <= date(?1, '-' || coalesce((SELECT months FROM access_retention), 6) || ' months')
        AND EXISTS (SELECT 1 FROM access_requirement WHERE access_requirement.representative = representative.id)",
    "SELECT iif(approved_on IS NULL, 'show-wording', 'issue-certificate'), 'certificate', id, name FROM certificate
      WHERE archived_at IS NULL AND number IS NULL",
    "SELECT 'add-people', 'activity', id, title FROM activity
      WHERE archived_at IS NULL AND stage NOT IN ('evaluated', 'closed', 'cancelled')
        AND NOT EXISTS (SELECT 1 FROM participation JOIN representative ON representative.id = representative
                         WHERE participation.activity = activity.id AND until IS NULL AND representative.archived_at IS NULL)",
    "SELECT 'name-deputy', 'activity', id, title FROM activity
      WHERE archived_at IS NULL AND deputy IS NULL AND stage NOT IN ('closed', 'cancelled')",
    "SELECT 'write-measures', 'activity', id, title FROM activity
      WHERE archived_at IS NULL AND measures = '' AND stage NOT IN ('closed', 'cancelled')",
    "SELECT iif(due < ?1, 'ask-late-promise', 'ask-promise'), 'promise', id, promised FROM promise
      WHERE archived_at IS NULL AND outcome = 'open' AND due <= date(?1, '+7 days')",
    "SELECT 'decide-times', 'arrangement', id, title FROM arrangement
      WHERE archived_at IS NULL AND confirmed_on IS NULL AND offered_on <= date(?1, ?2)
        AND activity IN GOING_ON",
    "SELECT 'share-lesson', 'lesson', id, tried FROM lesson WHERE archived_at IS NULL AND shared_on IS NULL",
    "SELECT 'finished', 'activity', id, title FROM activity
      WHERE archived_at IS NULL AND finish < ?1 AND stage NOT IN ('feedback-due', 'evaluated', 'closed', 'cancelled')",
    "SELECT 'tell-stopped', 'activity', activity.id, title FROM activity JOIN move ON move.activity = activity.id
      WHERE activity.archived_at IS NULL AND stage IN ('paused', 'cancelled') AND becomes = stage AND told_on IS NULL
        AND move.rowid = (SELECT max(rowid) FROM move AS last WHERE last.activity = activity.id AND last.archived_at IS NULL)
        AND EXISTS (SELECT 1 FROM participation WHERE participation.activity = activity.id AND until IS NULL)",
    "SELECT 'review-paper', 'versioned_paper', paper.id, concat_ws(', ', heading, activity.title)
       FROM versioned_paper AS paper LEFT JOIN activity ON activity.id = paper.activity
      WHERE paper.status = 'in-force' AND paper.archived_at IS NULL AND review_due <= date(?1, '+14 days')",
    "SELECT 'audit-action', 'access_audit_item', item.id, concat_ws(', ', nullif(note, ''), name)
       FROM access_audit_item AS item JOIN access_audit ON access_audit.id = item.access_audit
      WHERE answer = 'action' AND done_on IS NULL AND due <= date(?1, '+7 days') AND archived_at IS NULL",
    "SELECT iif(kind = 'complaint' AND acknowledged_on IS NULL, 'acknowledge-complaint', 'answer-privacy'), 'privacy_request', id,
            asked FROM privacy_request
      WHERE archived_at IS NULL AND answered_on IS NULL
        AND (kind = 'complaint' AND acknowledged_on IS NULL OR received_on <= date(?1, '-14 days'))",
    "SELECT 'answer-input', 'input', id, gist FROM input
      WHERE archived_at IS NULL AND answer = 'waiting' AND said_on <= ?3",
    "SELECT DISTINCT 'tell-answer', 'representative', representative.id, representative.name
       FROM input JOIN representative ON representative.id = input.representative
      WHERE input.archived_at IS NULL AND answer <> 'waiting' AND told_on IS NULL",
    // The same rule as `support_booking::missing`: what each person needs beyond what is booked for them must be booked for everybody. What
    // takes long to arrange is told the sooner: its working days in whole weeks, and two weeks more for holidays and two to act.
    "SELECT 'book-support', 'meeting', id, title FROM meeting
      WHERE archived_at IS NULL AND cancelled_on IS NULL AND day BETWEEN ?1 AND date(?1, '+120 days')
        AND activity IN GOING_ON
        AND EXISTS (SELECT 1 FROM (SELECT needed.booking AS kind, representative, sum(needed.booking_count) AS wanted
                                     FROM participation JOIN access_requirement AS needed USING (representative)
                                    WHERE participation.activity = meeting.activity AND until IS NULL
                                      AND needed.archived_at IS NULL AND needed.booking IS NOT NULL
                                      AND meeting.day <= date(?1, '+' || max(60, needed.lead_days * 7 / 5 + 28) || ' days')
                                    GROUP BY needed.booking, representative) AS need
                     GROUP BY need.kind
                    HAVING sum(max(0, wanted - (SELECT count(*) FROM support_booking AS booked
                                                 WHERE booked.meeting = meeting.id AND booked.archived_at IS NULL
                                                   AND booked.kind = need.kind AND booked.representative = need.representative
                                                   AND booked.status IN ('requested', 'confirmed'))))
                           > (SELECT count(*) FROM support_booking AS booked
                               WHERE booked.meeting = meeting.id AND booked.archived_at IS NULL
                                 AND booked.kind = need.kind AND booked.representative IS NULL
                                 AND booked.status IN ('requested', 'confirmed')))",
    "SELECT 'confirm-support', 'meeting', id, title FROM meeting
      WHERE archived_at IS NULL AND cancelled_on IS NULL AND day BETWEEN ?1 AND date(?1, '+14 days')
        AND activity IN GOING_ON
        AND EXISTS (SELECT 1 FROM support_booking AS booked
                     WHERE booked.meeting = meeting.id AND booked.archived_at IS NULL AND booked.status = 'requested')",
    "SELECT 'tell-cancelled', 'meeting', id, title FROM meeting
      WHERE archived_at IS NULL AND cancelled_on IS NOT NULL
        AND (EXISTS (SELECT 1 FROM participation
                      WHERE participation.activity = meeting.activity AND until IS NULL
                        AND NOT EXISTS (SELECT 1 FROM meeting_notice AS notice
                                         WHERE notice.meeting = meeting.id AND about = 'cancelled'
                                           AND notice.representative = participation.representative))
             OR EXISTS (SELECT 1 FROM support_booking AS booked
                         WHERE booked.meeting = meeting.id AND booked.archived_at IS NULL
                           AND booked.status IN ('requested', 'confirmed')))",
    "SELECT 'ask-access', 'representative', id, name FROM representative
      WHERE archived_at IS NULL AND format IS NOT NULL AND access_asked_on IS NULL AND status IN ('invited', 'active')
        AND NOT EXISTS (SELECT 1 FROM access_requirement AS requirement
                         WHERE requirement.representative = representative.id AND requirement.archived_at IS NULL)",
    "SELECT 'check-format', 'representative', id, name FROM representative
      WHERE archived_at IS NULL AND said_by = 'guessed' AND status IN ('invited', 'active')",
    "SELECT 'review-format', 'representative', id, name FROM representative
      WHERE archived_at IS NULL AND said_on <= date(?1, '-12 months') AND said_by <> 'guessed' AND status IN ('invited', 'active')",
    "SELECT 'review-access', 'representative', id, name FROM representative
      WHERE archived_at IS NULL AND access_asked_on <= date(?1, '-12 months') AND status IN ('invited', 'active')
        AND NOT EXISTS (SELECT 1 FROM access_requirement AS requirement
                         WHERE requirement.representative = representative.id AND requirement.archived_at IS NULL)",
    "SELECT 'do-action', 'meeting_action', id, what FROM meeting_action
      WHERE archived_at IS NULL AND done_on IS NULL AND due <= date(?1, '+7 days')",
];

/// Questions like those above whose conditions other pages ask as well.
fn built() -> [String; 3] {
    let left = "IN (SELECT id FROM staff WHERE archived_at IS NOT NULL)";
    let promiser = names_who_left("promise.person");
    [
        format!(
            "SELECT 'describe-role', 'activity', id, title FROM activity WHERE {}",
            undescribed()
        ),
        format!(
            "SELECT 'name-successor', 'activity', id, title FROM activity
              WHERE archived_at IS NULL AND stage NOT IN ('closed', 'cancelled')
                AND (contact {left} OR deputy {left} OR sponsor_staff {left})"
        ),
        format!(
            "SELECT 'name-promiser', 'promise', id, promised FROM promise
              WHERE archived_at IS NULL AND outcome = 'open' AND {promiser}"
        ),
    ]
}

impl Task {
    /// What can be done on this day, at most 100 for each question: first what holds other people up, then by title.
    pub fn all(store: &impl Read, today: NaiveDate) -> Result<Vec<Task>, StoreError> {
        let together: Vec<String> = QUESTIONS
            .iter()
            .map(|question| question.replace("GOING_ON", GOING_ON))
            .chain(built())
            .map(|question| format!("SELECT * FROM ({question} LIMIT {MOST})"))
            .collect();
        let offered = format!("-{DECIDE_WITHIN_DAYS} days");
        let calendar = Calendar::of(store)?;
        let late_since = AnswerClock::of(store)?.late_since(&calendar, today);
        let mut tasks = store.list(
            &together.join(" UNION ALL "),
            [today.to_string(), offered, late_since.to_string()],
            |row| {
                let kind: String = row.get("kind")?;
                Ok(Task {
                    kind: sql::code(row, "task", TaskKind::from_code)?,
                    about: Subject::new(kind, sql::text(row, "id")?),
                    title: row.get("title")?,
                })
            },
        )?;
        for due in Due::all(store, &calendar, today)? {
            if due.by > today {
                continue;
            }
            let kind = match due.kind {
                DueKind::Send => TaskKind::SendPapers,
                DueKind::FinalText => TaskKind::FinishPaper,
                DueKind::Order => TaskKind::OrderFormat,
                DueKind::Made => TaskKind::ChaseFormat,
                DueKind::Confirm => TaskKind::ConfirmPapers,
            };
            // What is told of a person leads to the papers of the meeting; what is told of a paper to that paper.
            let about = match due.paper {
                Some(paper) => paper.subject(),
                None => due.meeting.subject(),
            };
            tasks.push(Task {
                kind,
                about,
                title: due.title,
            });
        }
        tasks.extend(claims(store, &calendar, today)?);
        tasks.sort_by_cached_key(|task| (task.kind as usize, task.title.to_lowercase()));
        Ok(tasks)
    }
}

/// Claims that are to be paid within three working days, and those whose day is past. The calendar knows which days count.
fn claims(
    store: &impl Read,
    calendar: &Calendar,
    today: NaiveDate,
) -> Result<Vec<Task>, StoreError> {
    let [late, near] = PaymentClaim::due(store, calendar, today, MOST)?;
    let task = |kind: TaskKind| {
        move |line: ClaimLine| Task {
            kind,
            about: line.claim.id.subject(),
            title: line.person,
        }
    };
    let late = late.lines.into_iter().map(task(TaskKind::ClaimLate));
    let near = near.lines.into_iter().map(task(TaskKind::ClaimDue));
    Ok(late.chain(near).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sample::tests::sample, store::plan::plan};
    use alongside_locales::Language;

    #[test]
    fn what_was_guessed_or_said_a_year_ago_is_found_without_reading_everybody() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let today = ["2027-01-08".to_string()];
        for task in ["check-format", "review-format", "review-access"] {
            let begins = format!("SELECT '{task}'");
            let question = QUESTIONS.iter().find(|it| it.starts_with(&begins)).unwrap();
            // Nothing stands for today in a question that is asked on every day alike.
            let values = &today[..usize::from(question.contains("?1"))];
            let plan = plan(store, question, values);
            assert!(
                plan.contains("SEARCH representative USING INDEX"),
                "{task}: {plan}"
            );
        }
    }
}
