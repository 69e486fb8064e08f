-- That somebody was asked, told or called about a meeting. A log: it is only added to.
CREATE TABLE meeting_notice (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    meeting        TEXT NOT NULL REFERENCES meeting (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    about          TEXT NOT NULL,                       -- items, cancelled, other
    told_by        TEXT NOT NULL,                       -- which way; never one that the person refused
    told_on        TEXT NOT NULL,                       -- day
    note           TEXT NOT NULL                        -- what was said; may be empty
) STRICT;

CREATE INDEX meeting_notice_meeting ON meeting_notice (meeting, about);
