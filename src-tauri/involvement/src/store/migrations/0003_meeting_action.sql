-- What somebody said they will do, at a meeting.
CREATE TABLE meeting_action (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    meeting        TEXT NOT NULL REFERENCES meeting (id),
    what           TEXT NOT NULL,                       -- one line
    representative TEXT REFERENCES representative (id), -- whose it is,
    staff          TEXT REFERENCES staff (id),          -- or whose
    due            TEXT,                                -- day; NULL: no day was named
    done_on        TEXT,                                -- day; NULL while it is open
    outcome        TEXT NOT NULL,                       -- what came of it; may be empty
    CHECK ((representative IS NULL) <> (staff IS NULL))
) STRICT;

CREATE INDEX meeting_action_meeting ON meeting_action (meeting);
CREATE INDEX meeting_action_open ON meeting_action (due) WHERE archived_at IS NULL AND done_on IS NULL;

CREATE VIEW meeting_action_search AS
SELECT id, what AS title, outcome AS body FROM meeting_action WHERE archived_at IS NULL;
