-- What was tried in an activity, and what was learned from it.
CREATE TABLE lesson (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    tried_on    TEXT NOT NULL,                          -- day
    tried       TEXT NOT NULL,                          -- one line
    happened    TEXT NOT NULL,
    learned     TEXT NOT NULL,
    again       TEXT NOT NULL,                          -- yes, with-changes, no
    writer      TEXT NOT NULL,
    shared_on   TEXT                                    -- day; NULL: not shared with the group yet
) STRICT;

CREATE INDEX lesson_activity ON lesson (activity, tried_on);

CREATE VIEW lesson_search AS
SELECT id, tried AS title, concat_ws(' ', happened, learned, writer) AS body FROM lesson WHERE archived_at IS NULL;
