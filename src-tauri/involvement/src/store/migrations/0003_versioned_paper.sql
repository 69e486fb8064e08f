-- Terms of reference, ground rules, overviews, and the charity's policies. One row a version.
CREATE TABLE versioned_paper (
    id            TEXT PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    archived_at   TEXT,
    kind          TEXT NOT NULL,
    activity      TEXT REFERENCES activity (id),        -- NULL: it belongs to the charity
    series        TEXT NOT NULL,                        -- the id of the first version
    number        INTEGER NOT NULL,                     -- 1, 2, 3 within a series
    status        TEXT NOT NULL,
    heading       TEXT NOT NULL,
    changed       TEXT NOT NULL,                        -- what is different from the version before; may be empty
    shared_on     TEXT,                                 -- day
    shared_with   TEXT NOT NULL DEFAULT '',             -- whom else it was shared with; people stand in agreement
    in_force_from TEXT,                                 -- day
    review_due    TEXT,                                 -- day
    superseded_on TEXT                                  -- day
) STRICT;

CREATE UNIQUE INDEX versioned_paper_number ON versioned_paper (series, number);
-- Two versions are never in force at once, whatever the program does.
CREATE UNIQUE INDEX versioned_paper_in_force ON versioned_paper (kind, coalesce(activity, ''))
 WHERE status = 'in-force' AND archived_at IS NULL;
CREATE INDEX versioned_paper_activity ON versioned_paper (activity, kind);
CREATE INDEX versioned_paper_review ON versioned_paper (review_due) WHERE status = 'in-force' AND archived_at IS NULL;

-- One idea with its picture.
CREATE TABLE paper_statement (
    id              TEXT PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    versioned_paper TEXT NOT NULL REFERENCES versioned_paper (id),
    place           INTEGER NOT NULL,                   -- 0, 1, 2
    heading         TEXT NOT NULL,                      -- of the part that begins here; mostly empty
    words           TEXT NOT NULL,
    picture         TEXT,                               -- its name in the library
    hard_word       TEXT NOT NULL,
    meaning         TEXT NOT NULL
) STRICT;

CREATE INDEX paper_statement_place ON paper_statement (versioned_paper, place);

-- Role descriptions have headings within their statements as well.
ALTER TABLE statement ADD COLUMN heading TEXT NOT NULL DEFAULT '';

CREATE VIEW versioned_paper_search AS
SELECT id, heading AS title,
       concat_ws(' ', (SELECT group_concat(concat_ws(' ', heading, words), ' ') FROM paper_statement
                        WHERE versioned_paper = versioned_paper.id), changed) AS body
  FROM versioned_paper WHERE archived_at IS NULL AND status <> 'superseded';

-- What people were asked about stays as it was: only a draft's words can be changed, unless a person is being erased.
CREATE TRIGGER versioned_paper_stays BEFORE UPDATE ON versioned_paper
WHEN OLD.status <> 'draft'
 AND (NEW.heading, NEW.changed, NEW.kind, NEW.activity, NEW.series, NEW.number)
     IS NOT (OLD.heading, OLD.changed, OLD.kind, OLD.activity, OLD.series, OLD.number)
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER paper_statement_stays BEFORE UPDATE ON paper_statement
WHEN (SELECT status FROM versioned_paper WHERE id = OLD.versioned_paper) <> 'draft'
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER paper_statement_stays_there BEFORE DELETE ON paper_statement
WHEN (SELECT status FROM versioned_paper WHERE id = OLD.versioned_paper) <> 'draft'
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER paper_statement_comes_into_a_draft BEFORE INSERT ON paper_statement
WHEN (SELECT status FROM versioned_paper WHERE id = NEW.versioned_paper) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;
