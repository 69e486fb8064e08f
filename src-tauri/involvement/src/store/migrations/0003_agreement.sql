-- That a version of a paper was shared with a person, and what they said to it. Kept for good: an agreement stays with the version to
-- which it was given, and when a person is erased only who they were goes.
CREATE TABLE agreement (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    paper_kind     TEXT NOT NULL,                       -- the name of the paper's table
    paper          TEXT NOT NULL,                       -- its row: one version of a paper
    representative TEXT REFERENCES representative (id), -- NULL once the person was erased
    shared_on      TEXT NOT NULL,                       -- day
    answer         TEXT NOT NULL,
    method         TEXT,                                -- NULL while there is no answer
    on_day         TEXT,                                -- day of the answer
    note           TEXT NOT NULL                        -- in their own words; may be empty
) STRICT;

CREATE UNIQUE INDEX agreement_person ON agreement (paper, representative) WHERE archived_at IS NULL;
CREATE INDEX agreement_representative ON agreement (representative);
