-- Training that a member of staff took. Where representatives learned with them, it was joint.
CREATE TABLE training (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    staff       TEXT NOT NULL REFERENCES staff (id),
    what        TEXT NOT NULL,                          -- one line
    equality    INTEGER NOT NULL,                       -- 1: disability equality training
    taken_on    TEXT NOT NULL,                          -- day
    expires_on  TEXT,                                   -- the last day on which it counts; NULL: it does not run out
    meeting     TEXT REFERENCES meeting (id)            -- the training of representatives that it was joint with
) STRICT;

CREATE INDEX training_staff ON training (staff, equality, expires_on);
CREATE INDEX training_meeting ON training (meeting) WHERE meeting IS NOT NULL;

CREATE VIEW training_search AS
SELECT training.id, what || ', ' || staff.name AS title, '' AS body
  FROM training JOIN staff ON staff.id = training.staff WHERE training.archived_at IS NULL;
