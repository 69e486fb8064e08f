-- How far an activity is. What was kept before there were stages and has begun counts as under way.
ALTER TABLE activity ADD COLUMN stage TEXT NOT NULL DEFAULT 'planning';
UPDATE activity SET stage = 'active' WHERE start IS NOT NULL;

-- The plan of an activity, one each: what was agreed about the work itself. Every text may be empty.
CREATE TABLE plan (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    archived_at  TEXT,
    activity     TEXT NOT NULL UNIQUE REFERENCES activity (id),
    objectives   TEXT NOT NULL,                         -- one on each line
    expectations TEXT NOT NULL,                         -- of everyone; one on each line
    departments  TEXT NOT NULL,                         -- one on each line
    funding      TEXT NOT NULL,
    frequency    TEXT NOT NULL,                         -- how often, in words
    duration     TEXT NOT NULL,                         -- how long in all, in words
    sessions     INTEGER,                               -- how many
    meeting_minutes     INTEGER,                               -- minutes for one session
    preparation_minutes INTEGER,                               -- minutes for one session
    travel_minutes      INTEGER                                -- minutes for one session
) STRICT;

-- What was decided together with representatives: one for each of five stages of an activity.
CREATE TABLE decision (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    about       TEXT NOT NULL,                          -- purpose, objectives, outcomes, timeframe, evaluation
    who         TEXT NOT NULL,
    how         TEXT NOT NULL,
    decided_on  TEXT NOT NULL,                          -- day
    UNIQUE (activity, about)
) STRICT;

-- What somebody confirmed for the start of an activity where the program keeps no record of its own.
CREATE TABLE confirmation (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    archived_at  TEXT,
    activity     TEXT NOT NULL REFERENCES activity (id),
    about        TEXT NOT NULL,                         -- a line of the start list
    note         TEXT NOT NULL,
    confirmed_on TEXT NOT NULL,                         -- day
    UNIQUE (activity, about)
) STRICT;

-- Each move of an activity from one stage to another.
CREATE TABLE move (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    was         TEXT NOT NULL,
    becomes     TEXT NOT NULL,
    moved_on    TEXT NOT NULL,                          -- day
    decided_by  TEXT NOT NULL,                          -- who decided to start although something was missing; or empty
    missing     TEXT NOT NULL,                          -- what was missing then, by code, with blanks between; or empty
    why         TEXT NOT NULL,                          -- the reason; may be empty where none is needed
    told_on     TEXT                                    -- when representatives were told why, where it was paused or cancelled
) STRICT;

CREATE INDEX move_activity ON move (activity, id);
