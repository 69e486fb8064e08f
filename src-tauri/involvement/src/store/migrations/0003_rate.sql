-- What is paid for what, from which day to which: mileage, involvement payments, and the most that a kind of expense may come to.
CREATE TABLE rate (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    kind        TEXT NOT NULL,
    unit        TEXT NOT NULL,                          -- task, hour, half-day, day, mile, cap
    name        TEXT NOT NULL,                          -- one line
    pence       INTEGER NOT NULL CHECK (pence > 0),
    after_miles INTEGER NOT NULL DEFAULT 0,             -- counts once a person has so many miles in the tax year
    since       TEXT NOT NULL,                          -- day
    until       TEXT,                                   -- day; NULL: no end yet
    source      TEXT NOT NULL,                          -- who says so; may be empty
    checked_on  TEXT,                                   -- day; NULL: to be checked before anybody relies on it
    CHECK (until IS NULL OR until >= since)
) STRICT;

CREATE INDEX rate_day ON rate (kind, since) WHERE archived_at IS NULL;

-- On a day one rate counts: of the same kind, unit and step, and of involvement payments of the same name. The words "days overlap" tell
-- whoever takes a change back what is in the way.
CREATE TRIGGER rate_added_apart BEFORE INSERT ON rate
WHEN NEW.archived_at IS NULL AND EXISTS (
    SELECT 1 FROM rate
     WHERE id <> NEW.id AND archived_at IS NULL AND kind = NEW.kind AND unit = NEW.unit AND after_miles = NEW.after_miles
       AND (kind <> 'involvement' OR name = NEW.name COLLATE NOCASE)
       AND (NEW.until IS NULL OR since <= NEW.until) AND (until IS NULL OR until >= NEW.since))
BEGIN SELECT RAISE(ABORT, 'days overlap'); END;
CREATE TRIGGER rate_saved_apart BEFORE UPDATE OF archived_at, kind, unit, name, after_miles, since, until ON rate
WHEN NEW.archived_at IS NULL AND EXISTS (
    SELECT 1 FROM rate
     WHERE id <> NEW.id AND archived_at IS NULL AND kind = NEW.kind AND unit = NEW.unit AND after_miles = NEW.after_miles
       AND (kind <> 'involvement' OR name = NEW.name COLLATE NOCASE)
       AND (NEW.until IS NULL OR since <= NEW.until) AND (until IS NULL OR until >= NEW.since))
BEGIN SELECT RAISE(ABORT, 'days overlap'); END;

CREATE VIEW rate_search AS
SELECT id, name || ', ' || strftime('%d/%m/%Y', since) AS title, source AS body FROM rate WHERE archived_at IS NULL;
