-- Looking at an activity under the five headings of 4Pi, or the eight essential elements. Never a score.
CREATE TABLE review (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    frame       TEXT NOT NULL,                          -- 4pi, elements
    begun_on    TEXT NOT NULL,                          -- day
    with_whom   TEXT NOT NULL                           -- who looked at it together; may be empty
) STRICT;

CREATE INDEX review_activity ON review (activity, begun_on);

-- What was planned and found under one heading, and what is still to be answered.
CREATE TABLE review_part (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    review   TEXT NOT NULL REFERENCES review (id),
    heading  TEXT NOT NULL,                             -- principles, purpose, presence ...
    plan     TEXT NOT NULL,                             -- may be empty
    found    TEXT NOT NULL,                             -- may be empty
    question TEXT NOT NULL                              -- may be empty
) STRICT;

CREATE UNIQUE INDEX review_part_heading ON review_part (review, heading);
