-- What the charity does together with representatives.
CREATE TABLE activity (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    title       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    level       TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    measures    TEXT NOT NULL,                          -- one on each line; may be empty
    outcomes    TEXT NOT NULL,                          -- one on each line; may be empty
    start       TEXT,                                   -- day
    finish      TEXT,                                   -- day; NULL: no end
    contact     TEXT NOT NULL REFERENCES staff (id),
    deputy      TEXT REFERENCES staff (id),
    sponsor     TEXT NOT NULL                           -- may be empty
) STRICT;

CREATE INDEX activity_title ON activity (title COLLATE NOCASE);

CREATE VIEW activity_search AS
SELECT id, title, concat_ws(' ', purpose, measures, outcomes, sponsor) AS body FROM activity WHERE archived_at IS NULL;

-- Who takes part in an activity, and from when to when.
CREATE TABLE participation (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    activity       TEXT NOT NULL REFERENCES activity (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    since          TEXT NOT NULL,                       -- day
    until          TEXT                                 -- day; NULL: still takes part
) STRICT;

CREATE UNIQUE INDEX participation_now ON participation (activity, representative) WHERE until IS NULL;
CREATE INDEX participation_representative ON participation (representative);
