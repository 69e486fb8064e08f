//! The triggers that keep the history, made from the schema itself so that no table can be forgotten.

use rusqlite::Connection;

use super::StoreError;

/// The tables that are about the store itself, or follow from other tables. Every other table is a noun's, and has its history kept.
pub(super) const OWN: [&str; 8] = [
    "change",
    "history",
    "current_change",
    "upgrade",
    "search_entry",
    "claim_sum",
    "claim_count",
    "claim_paid",
];

/// Makes the triggers of every noun's table anew. Called at the end of each migration, in its transaction.
pub(super) fn remake(connection: &Connection) -> Result<(), StoreError> {
    drop_all(connection)?;
    for table in tables(connection)? {
        connection.execute_batch(&triggers(&table))?;
    }
    Ok(())
}

/// Takes the triggers away. Called at the start of each migration, whose work is not anybody's change.
pub(super) fn drop_all(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'kept_*'")?;
    let names = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    Ok(())
}

/// A noun's table.
pub(super) struct Table {
    pub(super) name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    /// A file's bytes. They are never changed, and the history remembers how many there are, not what they are.
    bytes: bool,
}

/// Every noun's table.
pub(super) fn tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name",
    )?;
    let names = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    names
        .into_iter()
        .filter(|name| !OWN.contains(&name.as_str()))
        .map(|name| table(connection, name))
        .collect()
}

/// The noun's table of this name, if there is one.
pub(super) fn find(connection: &Connection, name: &str) -> Result<Option<Table>, StoreError> {
    Ok(tables(connection)?
        .into_iter()
        .find(|table| table.name == name))
}

fn table(connection: &Connection, name: String) -> Result<Table, StoreError> {
    let mut statement =
        connection.prepare("SELECT name, type = 'BLOB' AS bytes FROM pragma_table_info(?1)")?;
    let columns = statement
        .query_map([&name], |row| {
            Ok(Column {
                name: row.get("name")?,
                bytes: row.get("bytes")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(Table { name, columns })
}

impl Table {
    /// Has it this column?
    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|each| each.name == column)
    }

    /// All columns of the row as one JSON object.
    fn whole(&self, row: &str) -> String {
        let pairs: Vec<String> = self
            .kept()
            .map(|column| format!("'{}', {}", column.name, column.value(row)))
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// The columns that differ as one JSON object, with the values of `row`.
    fn changed(&self, row: &str) -> String {
        let each: Vec<String> = self
            .kept()
            .map(|column| {
                let (name, value) = (&column.name, column.value(row));
                format!("SELECT '{name}' AS k, {value} AS v WHERE OLD.{name} IS NOT NEW.{name}")
            })
            .collect();
        format!(
            "(SELECT json_group_object(k, v) FROM ({}))",
            each.join(" UNION ALL ")
        )
    }

    /// The id stands in the history row itself.
    fn kept(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.name != "id")
    }
}

impl Column {
    fn value(&self, row: &str) -> String {
        if self.bytes {
            format!("length({row}.{})", self.name)
        } else {
            format!("{row}.{}", self.name)
        }
    }
}

fn triggers(table: &Table) -> String {
    let name = &table.name;
    let inside = "SELECT RAISE(ABORT, 'written outside a change') WHERE NOT EXISTS (SELECT 1 FROM current_change)";
    let inserted = table.whole("NEW");
    let (before, after) = (table.changed("OLD"), table.changed("NEW"));
    let deleted = table.whole("OLD");
    let mut sql = format!(
        "CREATE TRIGGER kept_{name}_insert AFTER INSERT ON {name} BEGIN
             {inside};
             INSERT INTO history (change, kind, row_id, before, after)
             SELECT id, '{name}', NEW.id, NULL, {inserted} FROM current_change;
         END;
         CREATE TRIGGER kept_{name}_update AFTER UPDATE ON {name} BEGIN
             {inside};
             INSERT INTO history (change, kind, row_id, before, after)
             SELECT id, '{name}', NEW.id, {before}, {after} FROM current_change;
         END;
         CREATE TRIGGER kept_{name}_delete AFTER DELETE ON {name} BEGIN
             {inside};
             INSERT INTO history (change, kind, row_id, before, after)
             SELECT id, '{name}', OLD.id, {deleted}, NULL FROM current_change;
         END;
         CREATE TRIGGER kept_{name}_id BEFORE UPDATE OF id ON {name} WHEN NEW.id IS NOT OLD.id BEGIN
             SELECT RAISE(ABORT, 'an id is never changed');
         END;"
    );
    let erasing = "EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')";
    // A file's bytes are not in the history, so nothing could bring them back.
    if table.has("archived_at") || table.columns.iter().any(|column| column.bytes) {
        sql += &format!(
            "CREATE TRIGGER kept_{name}_for_good BEFORE DELETE ON {name} WHEN NOT {erasing} BEGIN
                 SELECT RAISE(ABORT, 'archived, never removed');
             END;"
        );
    }
    for column in table.columns.iter().filter(|column| column.bytes) {
        let column = &column.name;
        sql += &format!(
            "CREATE TRIGGER kept_{name}_{column} BEFORE UPDATE OF {column} ON {name}
             WHEN NEW.{column} IS NOT OLD.{column} AND NOT {erasing} BEGIN
                 SELECT RAISE(ABORT, 'the bytes of a file are never changed');
             END;"
        );
    }
    sql
}
