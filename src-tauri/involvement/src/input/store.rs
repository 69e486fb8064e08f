//! Inputs in the store.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{
    Answer, AnswerClock, AnswerClockId, AnswerKind, DAYS, Input, InputFacts, InputId, InputKind,
    Quote, QuoteAnswer, Sensitivity, SheetFacts, Told, ToldBy, ToldFormat,
};
use crate::{
    activity::ActivityId,
    consent::{Consent, Purpose},
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// One line of the list of inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputLine {
    /// The input.
    pub input: Input,
    /// The title of its activity.
    pub activity: String,
    /// The name of whoever said it; empty for somebody who does not want to be known.
    pub person: String,
}

/// Which inputs are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those that are archived, or those that are not.
    pub archived: bool,
    /// What came of them: a code of [`AnswerKind`]; `late` for those that wait past their clock, `untold` for those whose answer
    /// nobody has heard; nothing for all.
    pub answer: String,
    /// The latest day on which something can have been said so that its answer is late now.
    pub late_since: NaiveDate,
    /// Whether they agree, challenge or bring something new; `None` for all.
    pub kind: Option<InputKind>,
    /// The activity; `None` for every one.
    pub activity: Option<ActivityId>,
    /// Who said them; `None` for everybody.
    pub representative: Option<RepresentativeId>,
    /// The first and the last day on which they were said; `None` for no limit.
    pub period: [Option<NaiveDate>; 2],
    /// The first and the last day on which their answer was decided; `None` for no limit.
    pub decided: [Option<NaiveDate>; 2],
    /// Letters that stand in what they are about, in the words, in the answer or in a name; or nothing.
    pub text: String,
}

const FROM: &str = " FROM input JOIN activity ON activity.id = input.activity
  LEFT JOIN representative ON representative.id = input.representative";

impl Wanted {
    /// Whether anything is left out but what is archived.
    pub fn narrows(&self) -> bool {
        !self.answer.is_empty()
            || self.kind.is_some()
            || self.activity.is_some()
            || self.representative.is_some()
            || self.period != [None; 2]
            || self.decided != [None; 2]
            || !self.text.is_empty()
    }

    /// The question for a page of them, and what stands for its question marks.
    pub(crate) fn question(&self, limit: usize, skip: usize) -> (String, Vec<String>) {
        let (conditions, values) = self.conditions();
        let limit = sql::whole(limit);
        let skip = sql::whole(skip);
        let query = format!(
            "SELECT input.*, activity.title AS activity_title, coalesce(representative.name, '') AS person {FROM}
              WHERE {conditions}
              ORDER BY answer <> 'waiting', iif(answer = 'waiting', input.said_on, NULL), input.said_on DESC, input.id
              LIMIT {limit} OFFSET {skip}"
        );
        (query, values)
    }

    /// The question how many there are. Other tables are looked at for the letters in a name alone.
    fn count(&self) -> (String, Vec<String>) {
        let (conditions, values) = self.conditions();
        let from = if self.text.is_empty() {
            "FROM input"
        } else {
            FROM
        };
        let query = format!("SELECT count(*) {from} WHERE {conditions}");
        (query, values)
    }

    /// The conditions, and what stands for the question marks. Only what is asked for is looked at, so that each index serves.
    fn conditions(&self) -> (String, Vec<String>) {
        let mut conditions = vec![match self.archived {
            true => "input.archived_at IS NOT NULL".to_string(),
            false => "input.archived_at IS NULL".to_string(),
        }];
        let mut values: Vec<String> = Vec::new();
        let mut add = |condition: &str, value: String| {
            values.push(value);
            conditions.push(condition.replace('#', &format!("?{}", values.len())));
        };
        match self.answer.as_str() {
            "" => {}
            "late" => add(
                "answer = 'waiting' AND input.said_on <= #",
                self.late_since.to_string(),
            ),
            "untold" => add("answer <> # AND told_on IS NULL", "waiting".into()),
            code => add("answer = #", code.into()),
        }
        if let Some(kind) = self.kind {
            add("input.kind = #", kind.code().into());
        }
        if let Some(activity) = self.activity {
            add("input.activity = #", activity.to_string());
        }
        if let Some(person) = self.representative {
            add("input.representative = #", person.to_string());
        }
        if let Some(from) = self.decided[0] {
            add("decided_on >= #", from.to_string());
        }
        if let Some(until) = self.decided[1] {
            add("decided_on <= #", until.to_string());
        }
        if let Some(from) = self.period[0] {
            add("input.said_on >= #", from.to_string());
        }
        if let Some(until) = self.period[1] {
            add("input.said_on <= #", until.to_string());
        }
        if !self.text.is_empty() {
            let pattern = sql::pattern(&self.text);
            add(
                "(gist LIKE # ESCAPE '\\' OR said LIKE # ESCAPE '\\' OR why LIKE # ESCAPE '\\'
                  OR place LIKE # ESCAPE '\\' OR representative.name LIKE # ESCAPE '\\')",
                pattern,
            );
        }
        (conditions.join(" AND "), values)
    }
}

impl SheetFacts {
    /// The question how many inputs it is about, and how many of them may stand on it.
    pub(crate) fn count(&self) -> (String, Vec<String>) {
        let (conditions, values) = self.wanted().conditions();
        let told: Vec<String> = self
            .told()
            .iter()
            .map(|it| format!("'{}'", it.code()))
            .collect();
        let told = told.join(", ");
        let query = format!(
            "SELECT count(*) AS said, count(*) FILTER (WHERE sensitivity IN ({told})) AS shown
               FROM input WHERE {conditions}"
        );
        (query, values)
    }
}

impl Input {
    /// Adds an input, which waits for its answer.
    pub fn add(change: &Change<'_>, facts: &InputFacts) -> Result<InputId, StoreError> {
        let id = InputId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves an input that was seen at `version`. What came of it stays as it is.
    pub fn save(
        change: &Change<'_>,
        id: InputId,
        version: i64,
        facts: &InputFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Answers an input, or lets it wait again. Whoever heard another answer has not heard this one.
    pub fn give(
        change: &Change<'_>,
        input: &Input,
        version: i64,
        answer: Option<&Answer>,
    ) -> Result<(), StoreError> {
        let same = input
            .answer
            .as_ref()
            .zip(answer)
            .is_some_and(|(was, is)| was.kind == is.kind && was.why == is.why);
        let told = input.told.filter(|_| same);
        let kind = answer.map_or(AnswerKind::Waiting, |it| it.kind);
        change.save(
            input.id,
            version,
            &[
                ("answer", &kind.code()),
                ("why", &answer.map_or("", |it| it.why.as_str())),
                (
                    "decided_by",
                    &answer.map_or("", |it| it.decided_by.as_str()),
                ),
                ("decided_on", &answer.map(|it| it.decided_on.to_string())),
                ("told_on", &told.map(|it| it.on.to_string())),
                ("told_by", &told.map(|it| it.by.code())),
                ("told_format", &told.map(|it| it.format.code())),
            ],
        )
    }

    /// Notes that the person heard the answer to an input that was seen at `version`.
    pub fn tell(
        change: &Change<'_>,
        id: InputId,
        version: i64,
        told: Told,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("told_on", &told.on.to_string()),
                ("told_by", &told.by.code()),
                ("told_format", &told.format.code()),
            ],
        )
    }

    /// Notes what the person says about printing the words of an input that was seen at `version`.
    pub fn let_quote(
        change: &Change<'_>,
        id: InputId,
        version: i64,
        quote: Quote,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("quote", &quote.answer.code()),
                ("quote_on", &quote.on.map(|day| day.to_string())),
            ],
        )
    }

    /// The input with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: InputId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many inputs are wanted.
    pub fn count(store: &impl Read, wanted: &Wanted) -> Result<usize, StoreError> {
        let (query, values) = wanted.count();
        let number = store.number(&query, rusqlite::params_from_iter(values))?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// How many inputs a sheet is about, and how many of them may stand on it. Counted in the store: none is read.
    pub fn count_for_sheet(
        store: &impl Read,
        facts: SheetFacts,
    ) -> Result<(usize, usize), StoreError> {
        let (query, values) = facts.count();
        let found = store.find(&query, rusqlite::params_from_iter(values), |row| {
            Ok((row.get::<_, i64>("said")?, row.get::<_, i64>("shown")?))
        })?;
        let (said, shown) = found.unwrap_or_default();
        let number = |number| usize::try_from(number).unwrap_or_default();
        Ok((number(said), number(shown)))
    }

    /// A page of the inputs that are wanted: first those that wait, the oldest first; then the newest.
    pub fn list(
        store: &impl Read,
        wanted: &Wanted,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<InputLine>, StoreError> {
        let (query, values) = wanted.question(limit, skip);
        store.list(&query, rusqlite::params_from_iter(values), |row| {
            Ok(InputLine {
                input: read(row)?,
                activity: row.get("activity_title")?,
                person: row.get("person")?,
            })
        })
    }

    /// How many inputs of an activity have no answer yet: it cannot close before.
    pub fn waiting_in(store: &impl Read, activity: ActivityId) -> Result<usize, StoreError> {
        let waiting = store.number(
            "SELECT count(*) FROM input WHERE activity = ?1 AND answer = 'waiting' AND archived_at IS NULL",
            [activity],
        )?;
        Ok(usize::try_from(waiting).unwrap_or_default())
    }

    /// The inputs of a person that were answered, and whose answer the person has not heard; the oldest answer first.
    pub fn untold(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<InputLine>, StoreError> {
        let wanted = Wanted {
            answer: "untold".into(),
            representative: Some(representative),
            ..Wanted::default()
        };
        let mut lines = Self::list(store, &wanted, usize::MAX, 0)?;
        lines.sort_by_key(|line| line.input.answer.as_ref().map(|it| it.decided_on));
        Ok(lines)
    }

    /// These inputs, each with whether whoever said it agrees to be quoted in general ([`Consent`]). Asked for all of them at once;
    /// nobody can be asked on behalf of somebody who does not want to be known.
    pub fn with_consents(
        store: &impl Read,
        lines: Vec<InputLine>,
    ) -> Result<Vec<(InputLine, bool)>, StoreError> {
        let agree = Consent::all_who_allow(store, Purpose::Quote)?;
        let with_consent = |line: InputLine| {
            let who = line.input.facts.representative;
            let agrees = who.is_some_and(|id| agree.contains(&id));
            (line, agrees)
        };
        Ok(lines.into_iter().map(with_consent).collect())
    }

    /// Everybody who has an answer to hear, by name, and how many answers.
    pub fn who_waits_to_hear(
        store: &impl Read,
    ) -> Result<Vec<(RepresentativeId, String, usize)>, StoreError> {
        store.list(
            "SELECT representative.id, representative.name, count(*) AS answers
               FROM input JOIN representative ON representative.id = input.representative
              WHERE input.archived_at IS NULL AND answer <> 'waiting' AND told_on IS NULL
              GROUP BY representative.id ORDER BY representative.name COLLATE NOCASE",
            [],
            |row| {
                let answers: i64 = row.get("answers")?;
                Ok((
                    row.get("id")?,
                    row.get("name")?,
                    usize::try_from(answers).unwrap_or_default(),
                ))
            },
        )
    }
}

impl AnswerClock {
    /// The charity's clock.
    pub fn of(store: &impl Read) -> Result<Self, StoreError> {
        let found = store.find("SELECT * FROM answer_clock LIMIT 1", [], |row| {
            Ok(Self {
                id: row.get("id")?,
                version: row.get("version")?,
                days: row.get("days")?,
            })
        })?;
        Ok(found.unwrap_or(Self {
            id: None,
            version: 1,
            days: DAYS,
        }))
    }

    /// Sets the number of working days, as the clock was seen at `version`.
    pub fn set(&self, change: &Change<'_>, version: i64, days: u32) -> Result<(), StoreError> {
        match self.id {
            Some(id) => change.save(id, version, &[("days", &days)]),
            None => change.add(AnswerClockId::new(change.now()), &[("days", &days)]),
        }
    }
}

impl InputFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("activity", &self.activity),
            ("gist", &self.gist),
            ("said", &self.said),
            ("kind", &self.kind.code()),
            ("place", &self.place),
            ("said_on", &self.on.to_string()),
            ("representative", &self.representative),
            ("sensitivity", &self.sensitivity.code()),
            ("quote", &self.quote.answer.code()),
            ("quote_on", &self.quote.on.map(|day| day.to_string())),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Input> {
    let answer = match (
        sql::code(row, "answer", AnswerKind::from_code)?,
        sql::optional_text(row, "decided_on")?,
    ) {
        (AnswerKind::Waiting, _) | (_, None) => None,
        (kind, Some(decided_on)) => Some(Answer {
            kind,
            why: row.get("why")?,
            decided_by: row.get("decided_by")?,
            decided_on,
        }),
    };
    let told = match sql::optional_text(row, "told_on")? {
        Some(on) => Some(Told {
            on,
            by: sql::code(row, "told_by", ToldBy::from_code)?,
            format: sql::code(row, "told_format", ToldFormat::from_code)?,
        }),
        None => None,
    };
    Ok(Input {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        answer,
        told,
        facts: InputFacts {
            activity: row.get("activity")?,
            gist: row.get("gist")?,
            said: row.get("said")?,
            kind: sql::code(row, "kind", InputKind::from_code)?,
            place: row.get("place")?,
            on: sql::text(row, "said_on")?,
            representative: row.get("representative")?,
            sensitivity: sql::code(row, "sensitivity", Sensitivity::from_code)?,
            quote: Quote {
                answer: sql::code(row, "quote", QuoteAnswer::from_code)?,
                on: sql::optional_text(row, "quote_on")?,
            },
        },
    })
}
