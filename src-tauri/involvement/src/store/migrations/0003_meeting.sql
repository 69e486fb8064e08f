-- One meeting of an activity: when, where, how to get in and who waits at the door.
CREATE TABLE meeting (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    archived_at  TEXT,
    activity     TEXT NOT NULL REFERENCES activity (id),
    title        TEXT NOT NULL,
    kind         TEXT NOT NULL,                         -- a meeting, or training
    day          TEXT NOT NULL,
    start        TEXT NOT NULL,                         -- "10:30", by the clock on the wall
    finish       TEXT NOT NULL,                         -- before or at the start: on the next day
    minutes      INTEGER NOT NULL,                      -- how long it really takes, on a night when clocks change too
    place        TEXT NOT NULL,                         -- may be empty where it is online
    online       TEXT NOT NULL,                         -- a link, or how to join; may be empty
    access_audit TEXT REFERENCES access_audit (id),     -- of the place
    arrangement  TEXT REFERENCES arrangement (id),      -- from which time and place were taken
    practical    TEXT NOT NULL,                         -- what everybody should know, one on each line; may be empty
    greeter      TEXT NOT NULL,                         -- who meets people; may be empty
    greeting     TEXT NOT NULL,                         -- when and where they wait; may be empty
    note         TEXT NOT NULL,                         -- may be empty
    asked_on     TEXT,                                  -- day on which people were asked for items; NULL: not yet
    items_by     TEXT,                                  -- day until which they can send items
    staff_there  TEXT NOT NULL DEFAULT '',              -- which colleagues were there, and when they left; may be empty
    minuted      TEXT NOT NULL DEFAULT '',              -- what was said beside the agenda; may be empty
    cancelled_on  TEXT,                                 -- day on which it was cancelled; NULL: it takes place
    cancelled_why TEXT NOT NULL DEFAULT ''              -- printed for everybody; empty while it takes place
) STRICT;

CREATE INDEX meeting_activity ON meeting (activity, day);
CREATE INDEX meeting_day ON meeting (day);

CREATE VIEW meeting_search AS
SELECT id, title, concat_ws(' ', place, greeter, practical, note) AS body FROM meeting WHERE archived_at IS NULL;
