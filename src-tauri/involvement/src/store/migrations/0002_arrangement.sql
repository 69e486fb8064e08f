-- When and where people meet: what was offered, what each person said, and what it came to.
CREATE TABLE arrangement (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    archived_at  TEXT,
    activity     TEXT NOT NULL REFERENCES activity (id),
    title        TEXT NOT NULL,                         -- which meeting it is for
    bring        TEXT NOT NULL,                         -- what to bring, one on each line; may be empty
    offered_on   TEXT,                                  -- day on which people were asked; NULL: not yet
    chosen       INTEGER,                               -- the number of the time that was chosen
    why          TEXT NOT NULL DEFAULT '',              -- why that one
    confirmed_on TEXT,                                  -- day
    CHECK ((chosen IS NULL) = (confirmed_on IS NULL))
) STRICT;

CREATE INDEX arrangement_activity ON arrangement (activity);

CREATE VIEW arrangement_search AS
SELECT id, title, concat_ws(' ', bring, why,
       (SELECT group_concat(place, ' ') FROM time_offered WHERE arrangement = arrangement.id)) AS body
  FROM arrangement WHERE archived_at IS NULL;

-- One of the times and places that were offered.
CREATE TABLE time_offered (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    arrangement TEXT NOT NULL REFERENCES arrangement (id),
    number      INTEGER NOT NULL,                       -- 1, 2, 3 within an arrangement; never given twice
    day         TEXT NOT NULL,
    start       TEXT NOT NULL,                          -- "10:30", by the clock on the wall
    finish      TEXT NOT NULL,                          -- before or at the start: on the next day
    place       TEXT NOT NULL                           -- a place, or where to join online
) STRICT;

CREATE UNIQUE INDEX time_offered_number ON time_offered (arrangement, number);

-- What one person said about the times that were offered.
CREATE TABLE time_reply (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    arrangement    TEXT NOT NULL REFERENCES arrangement (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    suits          TEXT NOT NULL,                       -- numbers with blanks between; empty: none of them suits
    said           TEXT NOT NULL,                       -- in their own words; may be empty
    said_on        TEXT NOT NULL                        -- day
) STRICT;

CREATE UNIQUE INDEX time_reply_person ON time_reply (arrangement, representative);

-- A log: who was sent which letter about it.
CREATE TABLE arrangement_letter (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    arrangement    TEXT NOT NULL REFERENCES arrangement (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    handed_on      TEXT NOT NULL,                       -- day
    number         INTEGER NOT NULL,                    -- the time that the letter names
    format         TEXT NOT NULL
) STRICT;

CREATE INDEX arrangement_letter_person ON arrangement_letter (arrangement, representative);
