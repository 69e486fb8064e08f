-- One person and one meeting: how they took part and the time it took them. Never a score.
CREATE TABLE attendance (
    id                  TEXT PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 1,
    meeting             TEXT NOT NULL REFERENCES meeting (id),
    representative      TEXT NOT NULL REFERENCES representative (id),
    came                TEXT NOT NULL,                  -- came, joined online, sent apologies, did not come
    preparation_minutes INTEGER NOT NULL,
    meeting_minutes     INTEGER NOT NULL,               -- 0 for whoever was not there
    travel_minutes      INTEGER NOT NULL,
    left_at             TEXT                            -- "12:00"; NULL: stayed to the end
) STRICT;

CREATE UNIQUE INDEX attendance_person ON attendance (meeting, representative);
CREATE INDEX attendance_representative ON attendance (representative);
