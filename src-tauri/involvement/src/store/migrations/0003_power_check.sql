-- How a meeting was for whoever fills in the sheet. No column says who it was: there is nothing to give away.
CREATE TABLE power_check (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    archived_at  TEXT,
    meeting      TEXT NOT NULL REFERENCES meeting (id),
    who          TEXT NOT NULL,                         -- representative, staff
    how          TEXT NOT NULL,                         -- paper, phone, writer, screen
    listening    TEXT NOT NULL,                         -- this and the next seven: yes, partly, no, not-said
    jargon       TEXT NOT NULL,
    access       TEXT NOT NULL,
    papers       TEXT NOT NULL,
    information  TEXT NOT NULL,
    agenda       TEXT NOT NULL,
    items        TEXT NOT NULL,
    staff_stayed TEXT NOT NULL,
    better       TEXT NOT NULL,                         -- what would make it better; may be empty
    shown_in     INTEGER                                -- with which step it was shown, from 1; NULL: not yet
) STRICT;

CREATE INDEX power_check_meeting ON power_check (meeting);
