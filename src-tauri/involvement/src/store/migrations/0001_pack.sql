-- Packs: a log of what was made and handed over. Rows are added, never edited.
CREATE TABLE pack (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    activity       TEXT NOT NULL REFERENCES activity (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    handed_on      TEXT NOT NULL,                       -- day
    shape          TEXT NOT NULL,
    format         TEXT NOT NULL,
    files          TEXT NOT NULL                        -- names, one on each line
) STRICT;

CREATE INDEX pack_activity ON pack (activity, representative, id);
CREATE INDEX pack_representative ON pack (representative, id);
