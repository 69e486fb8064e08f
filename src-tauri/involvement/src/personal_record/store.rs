//! Finding everything about a person in the store, and erasing it.

use chrono::NaiveDate;
use rusqlite::params;
use serde_json::{Map, Value};

use super::{Erasure, ErasureId, Fate, Kept, PersonalRow, PersonalRows};
use crate::{
    Subject,
    representative::{Representative, RepresentativeId},
    store::{Change, Read, StoreError, sql},
};

/// A table with a column that names a representative.
struct Place {
    table: String,
    column: String,
}

/// Every such table, by name.
fn places(store: &impl Read) -> Result<Vec<Place>, StoreError> {
    store.list(
        "SELECT tables.name AS name, keys.\"from\" AS named_by
           FROM pragma_table_list AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
          WHERE tables.schema = 'main' AND tables.type = 'table' AND keys.\"table\" = 'representative'
            AND tables.name <> 'erasure'
          ORDER BY tables.name",
        [],
        |row| {
            Ok(Place {
                table: row.get("name")?,
                column: row.get("named_by")?,
            })
        },
    )
}

impl PersonalRows {
    /// Everything about a person: their own row first, then every table that names them and has something, by name.
    pub fn all(store: &impl Read, person: RepresentativeId) -> Result<Vec<Self>, StoreError> {
        let own = Place {
            table: "representative".to_string(),
            column: "id".to_string(),
        };
        let mut all = Vec::new();
        for place in std::iter::once(own).chain(places(store)?) {
            let rows = rows(store, &place, person)?;
            if !rows.is_empty() {
                all.push(Self {
                    kind: place.table,
                    rows,
                });
            }
        }
        Ok(all)
    }
}

fn rows(
    store: &impl Read,
    Place { table, column }: &Place,
    person: RepresentativeId,
) -> Result<Vec<PersonalRow>, StoreError> {
    let columns = store.list(
        "SELECT name, type = 'BLOB' AS bytes FROM pragma_table_info(?1)",
        [table],
        |row| Ok((row.get::<_, String>("name")?, row.get::<_, bool>("bytes")?)),
    )?;
    let values: Vec<String> = columns
        .iter()
        .filter(|(name, _)| name != "id" && name != "version")
        .map(|(name, bytes)| {
            let value = if *bytes {
                format!("length({name})")
            } else {
                name.clone()
            };
            format!("'{name}', {value}")
        })
        .collect();
    store.list(
        &format!(
            "SELECT id, json_object({}) AS fields FROM {table} WHERE {column} = ?1 ORDER BY id",
            values.join(", ")
        ),
        [person],
        |row| {
            let fields: Value = sql::text(row, "fields")?;
            let fields = match fields {
                Value::Object(fields) => fields,
                _ => Map::new(),
            };
            Ok(PersonalRow {
                subject: Subject::new(table.clone(), sql::text(row, "id")?),
                fields: fields
                    .into_iter()
                    .filter(|(_, value)| says(value))
                    .collect(),
            })
        },
    )
}

/// Whether a value says anything.
fn says(value: &Value) -> bool {
    !value.is_null() && value.as_str() != Some("")
}

impl Erasure {
    /// Erases a person who was seen at `version`: what is theirs alone goes, what belongs to the group's work stays without a name, and the
    /// history forgets both. The change must be one that erases. `called` is what a person without a name is called from now on; issued
    /// certificates stay as they are where the person wants them `kept`.
    pub fn run(
        change: &Change<'_>,
        person: &Representative,
        version: i64,
        called: &str,
        keep_certificates: bool,
    ) -> Result<(), StoreError> {
        let id = person.id;
        let (mut kept, mut keeps_name) = (Vec::new(), false);
        let today = change.now().date_naive().to_string();
        Read::connection(change)
            .prepare_cached(
                "UPDATE participation SET until = ?2 WHERE representative = ?1 AND until IS NULL",
            )?
            .execute(params![id, today])?;
        for Place { table, column } in places(change)? {
            match Fate::of(&table) {
                Fate::Goes => {
                    run(
                        change,
                        &format!("DELETE FROM {table} WHERE {column} = ?1"),
                        id,
                    )?;
                    continue;
                }
                Fate::Stays if table == "certificate" => {
                    certificates(change, id, keep_certificates)?
                }
                Fate::Stays | Fate::Cut | Fate::Money => {}
            }
            let count = change.number(
                &format!("SELECT count(*) FROM {table} WHERE {column} = ?1"),
                [id],
            )?;
            let count = usize::try_from(count).unwrap_or_default();
            if count == 0 {
                continue;
            }
            match Fate::of(&table) {
                Fate::Money => keeps_name = true,
                Fate::Cut => run(
                    change,
                    &format!("UPDATE {table} SET {column} = NULL WHERE {column} = ?1"),
                    id,
                )?,
                Fate::Stays | Fate::Goes => {}
            }
            kept.push(Kept { kind: table, count });
        }
        let name = if keeps_name {
            person.facts.name.as_str()
        } else {
            called
        };
        let now = change.now().to_rfc3339();
        blank(change, id, version, name, &now, &today)?;
        let lines: Vec<String> = kept
            .iter()
            .map(|it| format!("{} {}", it.kind, it.count))
            .collect();
        change.add(
            ErasureId::new(change.now()),
            &[
                ("representative", &id),
                ("erased_on", &today),
                ("kept", &lines.join("\n")),
            ],
        )
    }

    /// That this person was erased, if so.
    pub fn of(store: &impl Read, person: RepresentativeId) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM erasure WHERE representative = ?1 ORDER BY id DESC LIMIT 1",
            [person],
            |row| {
                let kept: String = row.get("kept")?;
                Ok(Self {
                    erased_on: sql::text(row, "erased_on")?,
                    kept: kept.lines().filter_map(line).collect(),
                })
            },
        )
    }

    /// Erases what we did for somebody who has left, whether or not it was put away, and the history of it. How many there were. The
    /// change must be one that erases.
    pub fn of_access(change: &Change<'_>, person: RepresentativeId) -> Result<usize, StoreError> {
        change.about(person.subject());
        let count = Self::access_kept(change, person)?;
        run(
            change,
            "DELETE FROM access_requirement WHERE representative = ?1",
            person,
        )?;
        Ok(count)
    }

    /// How many access requirements are kept of a person, those that were put away among them.
    pub fn access_kept(store: &impl Read, person: RepresentativeId) -> Result<usize, StoreError> {
        let count = store.number(
            "SELECT count(*) FROM access_requirement WHERE representative = ?1",
            [person],
        )?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// The day on which a person left, if they did and somebody knows.
    pub fn left_on(
        store: &impl Read,
        person: RepresentativeId,
    ) -> Result<Option<NaiveDate>, StoreError> {
        store.one(person, |row| sql::optional_text(row, "left_on"))
    }
}

/// A certificate that was not issued is only a draft, and goes. Of one that was issued the number and the days stay: no number is ever given
/// twice.
fn certificates(
    change: &Change<'_>,
    person: RepresentativeId,
    keep: bool,
) -> Result<(), StoreError> {
    run(
        change,
        "DELETE FROM certificate WHERE representative = ?1 AND number IS NULL",
        person,
    )?;
    if keep {
        return Ok(());
    }
    run(
        change,
        "UPDATE certificate SET name = '', did = '', role = '', changed = '', skills = '', group_signatory = '',
                group_signatory_role = '', version = version + 1
          WHERE representative = ?1",
        person,
    )
}

/// Leaves nothing in the person's own row but that somebody was there.
fn blank(
    change: &Change<'_>,
    person: RepresentativeId,
    version: i64,
    name: &str,
    now: &str,
    today: &str,
) -> Result<(), StoreError> {
    let (none, nothing, yes) = (None::<String>, "", true);
    change.about(person.subject());
    change.save(
        person,
        version,
        &[
            ("name", &name),
            ("called", &nothing),
            ("full_name", &nothing),
            ("pronunciation", &nothing),
            ("pronouns", &nothing),
            ("strengths", &nothing),
            ("own_words", &nothing),
            ("status", &"left"),
            ("since", &none),
            ("post", &nothing),
            ("email", &nothing),
            ("phone", &nothing),
            ("text_number", &nothing),
            ("good_times", &nothing),
            ("do_not_post", &yes),
            ("do_not_email", &yes),
            ("do_not_phone", &yes),
            ("do_not_text", &yes),
            ("preferred", &none),
            ("format", &none),
            ("points", &none),
            ("word_points", &none),
            ("typeface", &none),
            ("paper", &none),
            ("delivery", &none),
            ("copies", &none),
            ("paper_language", &none),
            ("have_by", &none),
            ("said_by", &none),
            ("said_on", &none),
            ("access_asked_on", &none),
            ("access_asked_by", &none),
            ("left_on", &today),
            ("erased_on", &today),
            ("archived_at", &now),
        ],
    )
}

fn run(change: &Change<'_>, statement: &str, person: RepresentativeId) -> Result<(), StoreError> {
    Read::connection(change)
        .prepare_cached(statement)?
        .execute(params![person])?;
    Ok(())
}

fn line(text: &str) -> Option<Kept> {
    let (kind, count) = text.split_once(' ')?;
    Some(Kept {
        kind: kind.to_string(),
        count: count.parse().ok()?,
    })
}
