-- Single days that are otherwise than the rules of bank holidays say.
CREATE TABLE one_off_day (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    day         TEXT NOT NULL,
    kind        TEXT NOT NULL,                          -- holiday, worked
    name        TEXT NOT NULL
) STRICT;

CREATE INDEX one_off_day_day ON one_off_day (day);

CREATE VIEW one_off_day_search AS
SELECT id, name AS title, '' AS body FROM one_off_day WHERE archived_at IS NULL;
