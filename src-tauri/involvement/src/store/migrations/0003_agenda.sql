-- One line of the agenda of a meeting: an item, a break, or what every agenda has.
CREATE TABLE agenda_item (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    meeting        TEXT NOT NULL REFERENCES meeting (id),
    place          INTEGER NOT NULL,                    -- its order within the agenda
    kind           TEXT NOT NULL,                       -- item, introductions, ground rules, break, any other business
    title          TEXT NOT NULL,                       -- empty where the kind says it all
    representative TEXT REFERENCES representative (id), -- who proposed it,
    staff          TEXT REFERENCES staff (id),          -- or who; both NULL: not said yet
    purpose        TEXT,                                -- decide, discuss, hear; NULL: not said yet
    minutes        INTEGER,                             -- NULL: not said yet
    papers         TEXT NOT NULL,                       -- names, one on each line; may be empty
    late           TEXT NOT NULL,                       -- in time; late and agreed by everybody; late and not agreed
    late_note      TEXT NOT NULL,                       -- who agreed, how and when; may be empty
    minuted        TEXT NOT NULL DEFAULT '',            -- what was said and decided; may be empty
    CHECK (representative IS NULL OR staff IS NULL)
) STRICT;

CREATE INDEX agenda_item_meeting ON agenda_item (meeting, place);
