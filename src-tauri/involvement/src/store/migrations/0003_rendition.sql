-- A paper in a format that is made outside, and who has looked at any format.
CREATE TABLE rendition (
    id            TEXT PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    archived_at   TEXT,
    meeting_paper TEXT NOT NULL REFERENCES meeting_paper (id),
    number        INTEGER NOT NULL,                     -- of the paper
    format        TEXT NOT NULL,
    supplier      TEXT NOT NULL,                        -- who makes it; empty: Alongside
    asked_on      TEXT,                                 -- day
    due           TEXT,                                 -- day
    made_on       TEXT,                                 -- day
    link          TEXT NOT NULL,                        -- where it is to be found, if not attached; may be empty
    checked_by    TEXT NOT NULL,                        -- may be empty
    checked_on    TEXT,                                 -- day
    file          TEXT REFERENCES rendition_file (id)
) STRICT;

CREATE UNIQUE INDEX rendition_one ON rendition (meeting_paper, number, format);

-- A recording or a video, kept once by its contents.
CREATE TABLE rendition_file (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    hash        TEXT NOT NULL,                          -- SHA-256 of the contents
    ending      TEXT NOT NULL,                          -- of its name: mp3
    bytes       BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX rendition_file_hash ON rendition_file (hash);
