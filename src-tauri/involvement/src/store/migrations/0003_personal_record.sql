-- Leaving, and being erased.
ALTER TABLE representative ADD COLUMN left_on TEXT;               -- day on which they left; NULL while they have not
ALTER TABLE representative ADD COLUMN erased_on TEXT;             -- day; NULL: not erased
-- Those who have left: the day on which their page was changed last, for nobody wrote down another.
UPDATE representative SET left_on =
       (SELECT substr(max(at), 1, 10) FROM change JOIN history ON history.change = change.id
         WHERE kind = 'representative' AND row_id = representative.id)
 WHERE status = 'left';

CREATE INDEX representative_left ON representative (left_on) WHERE left_on IS NOT NULL;

-- For how many months what we do for somebody is kept once they have left. Not there: 6.
CREATE TABLE access_retention (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    months      INTEGER NOT NULL CHECK (months BETWEEN 0 AND 120)
) STRICT;

-- What stayed when a person was erased: how many rows of which table. No name.
CREATE TABLE erasure (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    representative TEXT NOT NULL REFERENCES representative (id),
    erased_on      TEXT NOT NULL,                       -- day
    kept           TEXT NOT NULL                        -- a table and a number on each line; may be empty
) STRICT;
