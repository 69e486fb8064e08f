-- Who takes part, asked without names: the charity's own questions, and how many chose each answer. Nothing here belongs to a person.
CREATE TABLE monitoring_question (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    question    TEXT NOT NULL,                          -- one line
    answers     TEXT NOT NULL                           -- one on each line; "prefer not to say" is always added
) STRICT;

-- What came of asking once. The sheets are counted by hand and thrown away: only sums are ever written down.
CREATE TABLE monitoring_count (
    id                  TEXT PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 1,
    archived_at         TEXT,
    monitoring_question TEXT NOT NULL REFERENCES monitoring_question (id),
    counted_on          TEXT NOT NULL,                  -- day
    answers             TEXT NOT NULL,                  -- as they were asked, one on each line
    numbers             TEXT NOT NULL                   -- one for each, and one more for "prefer not to say", on lines
) STRICT;

CREATE INDEX monitoring_count_question ON monitoring_count (monitoring_question, counted_on);
