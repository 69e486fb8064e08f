-- What a senior person promised to representatives, by when, and what became of it.
CREATE TABLE promise (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT REFERENCES activity (id),          -- NULL: a promise of the whole charity
    promised    TEXT NOT NULL,                          -- one line
    person      TEXT NOT NULL,                          -- the named senior person, with their title
    department  TEXT NOT NULL,
    due         TEXT NOT NULL,                          -- day
    note        TEXT NOT NULL,                          -- may be empty
    outcome     TEXT NOT NULL DEFAULT 'open',           -- open, kept, broken; late is computed
    settled_on  TEXT,                                   -- day; NULL while it is open
    why         TEXT NOT NULL DEFAULT '',               -- why it was broken, or what was done; may be empty
    CHECK ((outcome = 'open') = (settled_on IS NULL))
) STRICT;

CREATE INDEX promise_due ON promise (outcome, due);
CREATE INDEX promise_activity ON promise (activity);

CREATE VIEW promise_search AS
SELECT id, promised AS title, concat_ws(' ', person, department, note, why) AS body FROM promise WHERE archived_at IS NULL;
