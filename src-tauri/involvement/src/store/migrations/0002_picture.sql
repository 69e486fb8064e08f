-- The charity's own photographs and drawings. The file itself is an attachment and never changes.
CREATE TABLE picture (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    file        TEXT NOT NULL REFERENCES attachment (id),
    english     TEXT NOT NULL,                          -- what it shows; empty where only Welsh is known
    welsh       TEXT NOT NULL,                          -- may be empty
    keywords    TEXT NOT NULL,                          -- the words it stands for; may be empty
    owner       TEXT NOT NULL,                          -- may be empty, like the next two
    licence     TEXT NOT NULL,
    credit      TEXT NOT NULL,                          -- the line that papers print below
    shows       TEXT NOT NULL,                          -- whether there are people in it
    who         TEXT NOT NULL,                          -- the people; may be empty
    consent     TEXT NOT NULL,
    consent_on  TEXT                                    -- day
) STRICT;

CREATE INDEX picture_file ON picture (file);

CREATE VIEW picture_search AS
SELECT id, CASE english WHEN '' THEN welsh ELSE english END AS title,
       concat_ws(' ', welsh, keywords, owner, licence, who) AS body
  FROM picture WHERE archived_at IS NULL;
