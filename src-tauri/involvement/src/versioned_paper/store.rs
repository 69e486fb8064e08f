//! Versioned papers in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    PaperKind, PaperStanding, PaperStatus, VersionedPaper, VersionedPaperFacts, VersionedPaperId,
};
use crate::Noun;
use crate::activity::ActivityId;
use crate::agreement::{Agreement, Tally};
use crate::easy_check::{EasyStatus, Written};
use crate::representative::RepresentativeId;
use crate::statement::{self, StatementRow};
use crate::store::{Change, Read, StoreError, sql};

/// One line of a list: a version without its statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionedPaperLine {
    /// Which it is in the store.
    pub id: VersionedPaperId,
    /// What it is.
    pub kind: PaperKind,
    /// Its title.
    pub heading: String,
    /// The number people see.
    pub number: u32,
    /// How far it is.
    pub status: PaperStatus,
    /// In force since this day, if it ever was.
    pub in_force_from: Option<NaiveDate>,
    /// The day on which it is to be looked at again.
    pub review_due: Option<NaiveDate>,
    /// The activity it belongs to, with its title; `None` for a paper of the charity.
    pub activity: Option<(ActivityId, String)>,
    /// What the people who were asked said.
    pub tally: Tally,
}

/// Which papers are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those that are archived, or those that are not.
    pub archived: bool,
    /// Of this kind; `None` for all.
    pub kind: Option<PaperKind>,
    /// How they stand; `None` for all but those that were replaced.
    pub standing: Option<PaperStanding>,
    /// Letters that stand in the title of the paper or of its activity; or nothing.
    pub text: String,
}

impl Wanted {
    /// Whether anything is left out but what is archived or was replaced.
    pub fn narrows(&self) -> bool {
        self.kind.is_some() || self.standing.is_some() || !self.text.is_empty()
    }
}

/// A statement's row.
struct PaperStatement;

impl Noun for PaperStatement {
    const KIND: &'static str = "paper_statement";
}

impl StatementRow for PaperStatement {
    const PAPER: &'static str = "versioned_paper";
}

impl Written for VersionedPaper {
    const COLUMNS: &'static [&'static str] = &["heading", "changed"];
    const STATEMENTS: (&'static str, &'static str) = (PaperStatement::KIND, PaperStatement::PAPER);
}

const LINE: &str = "SELECT paper.*, activity.title AS activity_title,
    (SELECT count(*) FROM agreement WHERE paper = paper.id AND archived_at IS NULL) AS asked,
    (SELECT count(*) FROM agreement WHERE paper = paper.id AND archived_at IS NULL AND answer = 'agreed') AS agreed,
    (SELECT count(*) FROM agreement WHERE paper = paper.id AND archived_at IS NULL AND answer = 'not-agreed') AS not_agreed
  FROM versioned_paper AS paper LEFT JOIN activity ON activity.id = paper.activity";

const MATCH: &str = " WHERE (paper.archived_at IS NOT NULL) = ?1
    AND (?2 = '' OR paper.kind = ?2)
    AND CASE ?3 WHEN '' THEN ?1 OR paper.status <> 'superseded'
                WHEN 'review-due' THEN paper.status = 'in-force' AND paper.review_due <= ?4
                ELSE paper.status = ?3 END
    AND (?5 = '' OR paper.heading LIKE ?5 ESCAPE '\\' OR activity.title LIKE ?5 ESCAPE '\\')";

impl VersionedPaper {
    /// This version, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: VersionedPaperId) -> Result<Self, StoreError> {
        let found = store.one(id, read)?;
        with_statements(store, found)
    }

    /// All versions of a paper that are not archived, the newest first.
    pub fn versions(
        store: &impl Read,
        series: VersionedPaperId,
    ) -> Result<Vec<VersionedPaperLine>, StoreError> {
        let query =
            format!("{LINE} WHERE series = ?1 AND paper.archived_at IS NULL ORDER BY number DESC");
        store.list(&query, [series], line)
    }

    /// The papers of an activity, or of the charity, that were not replaced: by kind, then by version.
    pub fn of(
        store: &impl Read,
        activity: Option<ActivityId>,
    ) -> Result<Vec<VersionedPaperLine>, StoreError> {
        let query = format!(
            "{LINE} WHERE paper.activity IS ?1 AND paper.status <> 'superseded' AND paper.archived_at IS NULL ORDER BY number"
        );
        let mut lines = store.list(&query, [activity], line)?;
        lines.sort_by_key(|it| PaperKind::ALL.iter().position(|kind| *kind == it.kind));
        Ok(lines)
    }

    /// The version of this kind that is in force in an activity, or in the charity.
    pub fn in_force(
        store: &impl Read,
        kind: PaperKind,
        activity: Option<ActivityId>,
    ) -> Result<Option<Self>, StoreError> {
        let found = store.find(
            "SELECT * FROM versioned_paper WHERE activity IS ?1 AND kind = ?2
                AND status = 'in-force' AND archived_at IS NULL",
            params![activity, kind.code()],
            read,
        )?;
        found.map(|it| with_statements(store, it)).transpose()
    }

    /// What people are given now: of each kind the version that is in force, and the one that was shared after it. Those of the charity
    /// come last; `activity` is whose.
    pub fn given_out(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        let found = store.list(
            "SELECT * FROM versioned_paper WHERE (activity = ?1 OR activity IS NULL)
                AND status IN ('shared', 'in-force') AND archived_at IS NULL ORDER BY number",
            [activity],
            read,
        )?;
        let mut found: Vec<Self> = found
            .into_iter()
            .map(|it| with_statements(store, it))
            .collect::<Result<_, _>>()?;
        found.sort_by_key(|it| PaperKind::ALL.iter().position(|kind| *kind == it.kind));
        Ok(found)
    }

    /// What the start of an activity asks of its terms of reference and of the charity's payment policy: whether the terms that are in
    /// force have an answer of everybody who takes part, and somebody agrees, and whether everybody has the policy that is in force. `None` where neither was
    /// ever shared here: it may be kept elsewhere.
    pub fn gate(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<(Option<bool>, Option<bool>), StoreError> {
        let state = |kind: PaperKind, whose: Option<ActivityId>, answered: bool| {
            let shared = store.number(
                "SELECT count(*) FROM versioned_paper WHERE kind = ?1 AND activity IS ?2
                    AND status <> 'draft' AND archived_at IS NULL",
                params![kind.code(), whose],
            )?;
            if shared == 0 {
                return Ok(None);
            }
            let open = store.find(
                "SELECT (SELECT count(*) FROM participation JOIN representative ON representative.id = participation.representative
                          WHERE participation.activity = ?3 AND until IS NULL AND representative.archived_at IS NULL
                            AND NOT EXISTS (SELECT 1 FROM agreement WHERE agreement.paper = paper.id
                                               AND agreement.representative = participation.representative
                                               AND agreement.archived_at IS NULL AND (?4 = 0 OR answer <> 'waiting')))
                   FROM versioned_paper AS paper WHERE paper.kind = ?1 AND paper.activity IS ?2
                    AND paper.status = 'in-force' AND paper.archived_at IS NULL",
                params![kind.code(), whose, activity, answered],
                |row| row.get::<_, i64>(0),
            )?;
            // Terms that everybody has turned down are nobody's terms.
            let agreed = !answered
                || store.number(
                    "SELECT count(*) FROM agreement JOIN versioned_paper AS paper ON paper.id = agreement.paper
                      WHERE paper.kind = ?1 AND paper.activity IS ?2 AND paper.status = 'in-force' AND paper.archived_at IS NULL
                        AND agreement.archived_at IS NULL AND answer = 'agreed'",
                    params![kind.code(), whose],
                )? > 0;
            Ok::<_, StoreError>(Some(open == Some(0) && agreed))
        };
        Ok((
            state(PaperKind::TermsOfReference, Some(activity), true)?,
            state(PaperKind::PaymentPolicy, None, false)?,
        ))
    }

    /// How many papers are wanted.
    pub fn count(
        store: &impl Read,
        wanted: &Wanted,
        today: NaiveDate,
    ) -> Result<usize, StoreError> {
        let query = format!(
            "SELECT count(*) FROM versioned_paper AS paper LEFT JOIN activity ON activity.id = paper.activity {MATCH}"
        );
        let (kind, standing) = codes(wanted);
        let number = store.number(
            &query,
            params![
                wanted.archived,
                kind,
                standing,
                today.to_string(),
                sql::containing(&wanted.text)
            ],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the papers that are wanted: those of the charity first, then by activity, kind and version.
    pub fn list(
        store: &impl Read,
        wanted: &Wanted,
        today: NaiveDate,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<VersionedPaperLine>, StoreError> {
        let query = format!(
            "{LINE} {MATCH} ORDER BY activity.title COLLATE NOCASE, paper.kind, paper.number, paper.id LIMIT ?6 OFFSET ?7"
        );
        let (kind, standing) = codes(wanted);
        store.list(
            &query,
            params![
                wanted.archived,
                kind,
                standing,
                today.to_string(),
                sql::containing(&wanted.text),
                sql::whole(limit),
                sql::whole(skip)
            ],
            line,
        )
    }

    /// Begins a paper: version 1, a draft.
    pub fn add(
        change: &Change<'_>,
        kind: PaperKind,
        activity: Option<ActivityId>,
        facts: &VersionedPaperFacts,
    ) -> Result<VersionedPaperId, StoreError> {
        let id = VersionedPaperId::new(change.now());
        insert(change, id, (kind, activity), (id, 1), facts)
    }

    /// Begins a new version: a draft with the same words. This one stays as it is.
    pub fn begin_new_version(&self, change: &Change<'_>) -> Result<VersionedPaperId, StoreError> {
        let id = VersionedPaperId::new(change.now());
        let newest = change.number(
            "SELECT max(number) FROM versioned_paper WHERE series = ?1",
            [self.series],
        )?;
        let facts = VersionedPaperFacts {
            changed: String::new(),
            ..self.facts.clone()
        };
        let place = (self.series, newest + 1);
        insert(change, id, (self.kind, self.activity), place, &facts)
    }

    /// Saves a draft that was changed on a page which showed `version`. The store refuses anything but a draft.
    pub fn save(
        change: &Change<'_>,
        id: VersionedPaperId,
        version: i64,
        facts: &VersionedPaperFacts,
    ) -> Result<(), StoreError> {
        let fields: [(_, &dyn rusqlite::ToSql); 2] =
            [("heading", &facts.heading), ("changed", &facts.changed)];
        change.save(id, version, &fields)?;
        statement::keep::<PaperStatement>(change, id, &facts.statements)
    }

    /// Shares a version with people, who are asked for their answer, and with others. A draft is shared by it; what was shared already
    /// is shared with more people. An older version that was shared, and never came into force, is replaced.
    pub fn share(
        &self,
        change: &Change<'_>,
        version: i64,
        people: &[RepresentativeId],
        others: &str,
        day: NaiveDate,
    ) -> Result<(), StoreError> {
        change.about(self.id.subject());
        if self.is_draft() {
            self.replace(change, PaperStatus::Shared, day)?;
            change.save(
                self.id,
                version,
                &[
                    ("status", &PaperStatus::Shared.code()),
                    ("shared_on", &day.to_string()),
                    ("shared_with", &others),
                ],
            )?;
        } else if others != self.shared_with {
            change.save(self.id, version, &[("shared_with", &others)])?;
        }
        Agreement::ask(change, self.id, people, day)
    }

    /// Makes a draft of a shared version again. Only where nobody has answered: an answer is about what was shared.
    pub fn take_back(&self, change: &Change<'_>, version: i64) -> Result<(), StoreError> {
        change.about(self.id.subject());
        Agreement::take_back(change, self.id)?;
        change.save(
            self.id,
            version,
            &[
                ("status", &PaperStatus::Draft.code()),
                ("shared_on", &None::<String>),
            ],
        )
    }

    /// Puts a shared version in force from `day` until it is looked at again; the version that was in force is replaced.
    pub fn put_in_force(
        &self,
        change: &Change<'_>,
        version: i64,
        day: NaiveDate,
        review: NaiveDate,
    ) -> Result<(), StoreError> {
        change.about(self.id.subject());
        // First the old one steps back: there is never more than one in force.
        self.replace(change, PaperStatus::InForce, day)?;
        change.save(
            self.id,
            version,
            &[
                ("status", &PaperStatus::InForce.code()),
                ("in_force_from", &day.to_string()),
                ("review_due", &review.to_string()),
            ],
        )
    }

    /// Says that a version in force was looked at and stays as it is until another day.
    pub fn keep_until(
        &self,
        change: &Change<'_>,
        version: i64,
        review: NaiveDate,
    ) -> Result<(), StoreError> {
        change.save(self.id, version, &[("review_due", &review.to_string())])
    }

    /// Brings a version back from the archive. One that was in force comes back as replaced where another has taken its place; `replaced`
    /// is then the day.
    pub fn bring_back(
        &self,
        change: &Change<'_>,
        replaced: Option<NaiveDate>,
    ) -> Result<(), StoreError> {
        let Some(day) = replaced else {
            return change.bring_back(self.id, self.version);
        };
        change.save(
            self.id,
            self.version,
            &[
                ("archived_at", &None::<String>),
                ("status", &PaperStatus::Superseded.code()),
                ("superseded_on", &day.to_string()),
            ],
        )
    }

    /// Replaces every other version of the same kind and activity that stands like this.
    fn replace(
        &self,
        change: &Change<'_>,
        standing: PaperStatus,
        day: NaiveDate,
    ) -> Result<(), StoreError> {
        let others: Vec<(VersionedPaperId, i64)> = change.list(
            "SELECT id, version FROM versioned_paper
              WHERE kind = ?1 AND activity IS ?2 AND id <> ?3 AND archived_at IS NULL
                AND (status = ?4 OR status = 'shared' AND number < ?5)",
            params![
                self.kind.code(),
                self.activity,
                self.id,
                standing.code(),
                self.number
            ],
            |row| Ok((row.get("id")?, row.get("version")?)),
        )?;
        for (id, version) in others {
            change.save(
                id,
                version,
                &[
                    ("status", &PaperStatus::Superseded.code()),
                    ("superseded_on", &day.to_string()),
                ],
            )?;
        }
        Ok(())
    }
}

fn codes(wanted: &Wanted) -> (&'static str, &'static str) {
    (
        wanted.kind.map_or("", PaperKind::code),
        wanted.standing.map_or("", PaperStanding::code),
    )
}

fn insert(
    change: &Change<'_>,
    id: VersionedPaperId,
    (kind, activity): (PaperKind, Option<ActivityId>),
    (series, number): (VersionedPaperId, i64),
    facts: &VersionedPaperFacts,
) -> Result<VersionedPaperId, StoreError> {
    change.add(
        id,
        &[
            ("kind", &kind.code()),
            ("activity", &activity),
            ("series", &series),
            ("number", &number),
            ("status", &PaperStatus::Draft.code()),
            ("heading", &facts.heading),
            ("changed", &facts.changed),
        ],
    )?;
    statement::keep::<PaperStatement>(change, id, &facts.statements)?;
    Ok(id)
}

fn with_statements(
    store: &impl Read,
    mut found: VersionedPaper,
) -> Result<VersionedPaper, StoreError> {
    found.facts.statements = statement::kept::<PaperStatement>(store, found.id)?;
    let said = found.facts.said();
    found.easy = EasyStatus::of(store, found.id, &said, found.facts.pictures())?;
    Ok(found)
}

fn read(row: &Row<'_>) -> rusqlite::Result<VersionedPaper> {
    Ok(VersionedPaper {
        id: row.get("id")?,
        version: row.get("version")?,
        kind: sql::code(row, "kind", PaperKind::from_code)?,
        activity: row.get("activity")?,
        series: row.get("series")?,
        number: row.get("number")?,
        status: sql::code(row, "status", PaperStatus::from_code)?,
        shared_on: sql::optional_text(row, "shared_on")?,
        shared_with: row.get("shared_with")?,
        in_force_from: sql::optional_text(row, "in_force_from")?,
        review_due: sql::optional_text(row, "review_due")?,
        superseded_on: sql::optional_text(row, "superseded_on")?,
        facts: VersionedPaperFacts {
            heading: row.get("heading")?,
            statements: Vec::new(),
            changed: row.get("changed")?,
        },
        easy: EasyStatus::Draft,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<VersionedPaperLine> {
    let activity: Option<ActivityId> = row.get("activity")?;
    let title: Option<String> = row.get("activity_title")?;
    let number = |column| Ok::<_, rusqlite::Error>(row.get::<_, i64>(column)? as usize);
    Ok(VersionedPaperLine {
        id: row.get("id")?,
        kind: sql::code(row, "kind", PaperKind::from_code)?,
        heading: row.get("heading")?,
        number: row.get("number")?,
        status: sql::code(row, "status", PaperStatus::from_code)?,
        in_force_from: sql::optional_text(row, "in_force_from")?,
        review_due: sql::optional_text(row, "review_due")?,
        activity: activity.map(|id| (id, title.unwrap_or_default())),
        tally: Tally {
            asked: number("asked")?,
            agreed: number("agreed")?,
            not_agreed: number("not_agreed")?,
        },
    })
}
