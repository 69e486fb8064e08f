-- Days on which the charity is closed: no working days.
CREATE TABLE closure (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    first       TEXT NOT NULL,                          -- day
    last        TEXT NOT NULL,                          -- day, not before the first
    why         TEXT NOT NULL
) STRICT;

CREATE INDEX closure_first ON closure (first);

CREATE VIEW closure_search AS
SELECT id, why AS title, '' AS body FROM closure WHERE archived_at IS NULL;
