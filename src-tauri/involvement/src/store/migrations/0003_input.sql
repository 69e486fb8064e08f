-- What people said, in their own words, and what came of it.
CREATE TABLE input (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    activity       TEXT NOT NULL REFERENCES activity (id),
    gist           TEXT NOT NULL,                       -- one line: what it is about, for lists and where words are not quoted
    said           TEXT NOT NULL,                       -- their own words
    kind           TEXT NOT NULL,                       -- supports, challenges, new-idea
    place          TEXT NOT NULL,                       -- where it was said; may be empty
    said_on        TEXT NOT NULL,                       -- day
    representative TEXT REFERENCES representative (id), -- NULL: anonymous
    sensitivity    TEXT NOT NULL,                       -- everybody, group, private
    quote          TEXT NOT NULL,                       -- not-asked, yes, no, withdrawn
    quote_on       TEXT,                                -- day of that answer; NULL while nobody has asked
    answer         TEXT NOT NULL DEFAULT 'waiting',     -- waiting, doing, done, partly, not-doing
    why            TEXT NOT NULL DEFAULT '',            -- what is done, or why not
    decided_by     TEXT NOT NULL DEFAULT '',
    decided_on     TEXT,                                -- day
    told_on        TEXT,                                -- day; NULL: they have not heard yet
    told_by        TEXT,                                -- post, email, phone, text, in-person, sheet
    told_format    TEXT,                                -- a format of papers, or spoken, bsl
    CHECK ((answer = 'waiting') = (decided_on IS NULL)),
    CHECK ((told_on IS NULL) = (told_by IS NULL) AND (told_on IS NULL) = (told_format IS NULL)),
    CHECK (answer <> 'waiting' OR told_on IS NULL),
    CHECK (answer <> 'not-doing' OR why <> '')
) STRICT;

-- With what a sheet counts, so that it reads no row for it.
CREATE INDEX input_activity ON input (activity, said_on, sensitivity, archived_at);
CREATE INDEX input_answer ON input (answer, said_on);
CREATE INDEX input_said_on ON input (said_on, sensitivity, archived_at);
CREATE INDEX input_decided_on ON input (decided_on);
CREATE INDEX input_representative ON input (representative, answer);

-- In how many working days people hear what came of what they said. Not there: 20.
CREATE TABLE answer_clock (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    days        INTEGER NOT NULL CHECK (days BETWEEN 1 AND 250)
) STRICT;

-- What was said in confidence is found by what it is about, and never by its words.
CREATE VIEW input_search AS
SELECT id, gist AS title, concat_ws(' ', iif(sensitivity = 'private', NULL, said), place, why, decided_by) AS body
  FROM input WHERE archived_at IS NULL;
