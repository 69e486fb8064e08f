-- From which length on an activity is to have a role description. Not there: 3 months, 3 sessions.
CREATE TABLE role_limit (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    months      INTEGER NOT NULL CHECK (months BETWEEN 1 AND 60),
    sessions    INTEGER NOT NULL CHECK (sessions BETWEEN 1 AND 100)
) STRICT;
