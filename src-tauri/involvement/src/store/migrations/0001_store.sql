-- What every store has, before any noun. No trigger keeps the history of these tables; see trigger.rs.

-- One row a change. Written last in its transaction, never edited.
CREATE TABLE change (
    id           TEXT PRIMARY KEY,
    device       TEXT NOT NULL,               -- random, one an installation
    sequence     INTEGER NOT NULL,            -- counts this device's changes from 1 without gaps
    at           TEXT NOT NULL,               -- wall time with offset, RFC 3339
    actor        TEXT,                        -- a member of staff, or NULL: Alongside itself
    verb         TEXT NOT NULL,
    subject_kind TEXT,
    subject_id   TEXT,
    schema       INTEGER NOT NULL,            -- the schema that wrote it
    form_token   TEXT UNIQUE,
    UNIQUE (device, sequence)
) STRICT;
CREATE INDEX change_subject ON change (subject_kind, subject_id);

-- What happened to each row: the changed columns only, as JSON. Written by triggers.
CREATE TABLE history (
    id     INTEGER PRIMARY KEY,
    change TEXT NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
    kind   TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT,                              -- NULL: there was no row; or erased
    after  TEXT                               -- NULL: the row was removed; or erased
) STRICT;
CREATE INDEX history_row ON history (kind, row_id);
CREATE INDEX history_change ON history (change);

-- The change being made. Empty outside a transaction, so nothing is written except through a change.
CREATE TABLE current_change (
    id   TEXT NOT NULL,
    verb TEXT NOT NULL
) STRICT;

-- Which version of Alongside made the store what it is.
CREATE TABLE upgrade (
    schema  INTEGER PRIMARY KEY,
    program TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;

-- The search: what is found, and the index over it. Made from the views NOUN_search (id, title, body); see search.rs.
CREATE TABLE search_entry (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    row_id TEXT NOT NULL,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL,
    UNIQUE (kind, row_id)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body,
    content = 'search_entry', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER change_only_while_changing BEFORE INSERT ON change
WHEN NEW.id IS NOT (SELECT id FROM current_change)
BEGIN SELECT RAISE(ABORT, 'written outside a change'); END;

CREATE TRIGGER change_counts_without_gaps BEFORE INSERT ON change
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM change WHERE device = NEW.device)
BEGIN SELECT RAISE(ABORT, 'the sequence has a gap'); END;

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change is never edited'); END;

CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'a recorded change is never removed'); END;

CREATE TRIGGER history_only_while_changing BEFORE INSERT ON history
WHEN NEW.change IS NOT (SELECT id FROM current_change)
BEGIN SELECT RAISE(ABORT, 'written outside a change'); END;

-- Erasing a person may blank, and do nothing else.
CREATE TRIGGER history_is_never_edited BEFORE UPDATE ON history
WHEN NOT (
    EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
    AND NEW.before IS NULL AND NEW.after IS NULL
    AND NEW.id = OLD.id AND NEW.change = OLD.change AND NEW.kind = OLD.kind AND NEW.row_id = OLD.row_id
)
BEGIN SELECT RAISE(ABORT, 'history is never edited'); END;

CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is never removed'); END;
