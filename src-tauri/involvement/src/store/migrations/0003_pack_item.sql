-- What is known of one paper and one person beyond the format they asked for.
CREATE TABLE pack_item (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    meeting_paper  TEXT NOT NULL REFERENCES meeting_paper (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    wanted         INTEGER NOT NULL,                    -- 0: the person does not want this paper
    agreed         TEXT,                                -- yes, no: whether a late paper is all right; NULL: not asked
    agreed_on      TEXT,                                -- day
    agreed_how     TEXT NOT NULL,                       -- how they were asked; may be empty
    received       INTEGER,                             -- the number of the paper that has arrived
    received_on    TEXT                                 -- day
) STRICT;

CREATE UNIQUE INDEX pack_item_one ON pack_item (meeting_paper, representative);

-- A log of what was sent. Rows are added, never edited.
CREATE TABLE paper_sent (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    meeting_paper  TEXT NOT NULL REFERENCES meeting_paper (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    number         INTEGER NOT NULL,                    -- of the paper
    format         TEXT NOT NULL,
    delivery       TEXT NOT NULL,
    sent_to        TEXT NOT NULL,                       -- the address as it was; empty: by hand
    sent_on        TEXT NOT NULL                        -- day
) STRICT;

CREATE INDEX paper_sent_paper ON paper_sent (meeting_paper, representative, number, sent_on);
CREATE INDEX paper_sent_representative ON paper_sent (representative, sent_on);

-- Packs of a meeting are logged beside those of an activity.
ALTER TABLE pack ADD COLUMN meeting TEXT REFERENCES meeting (id);
