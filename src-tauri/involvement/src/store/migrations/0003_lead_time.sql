-- How many working days a format takes to make, or a delivery to arrive. Only what the charity has changed has a row.
CREATE TABLE lead_time (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    kind        TEXT NOT NULL,                          -- format, delivery
    code        TEXT NOT NULL,                          -- of the format or the delivery
    days        INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX lead_time_one ON lead_time (kind, code);
