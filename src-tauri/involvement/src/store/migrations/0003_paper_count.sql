-- Papers of meetings that came in time, format by format: sums alone. Days that were told of in a report are counted here for good, and no
-- other report counts one of them anew.
CREATE TABLE paper_count (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    number      INTEGER NOT NULL UNIQUE,                -- in which order they were counted, from 1
    from_day    TEXT NOT NULL,                          -- the first day of their meetings
    until_day   TEXT NOT NULL,                          -- the last
    formats     TEXT NOT NULL,                          -- a line each: code of the format, people, papers in time, papers late
    CHECK (from_day <= until_day)
) STRICT;
