-- Certificates of participation.
CREATE TABLE certificate (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    representative TEXT NOT NULL REFERENCES representative (id),
    activity       TEXT REFERENCES activity (id),       -- NULL: for all the person did
    language       TEXT NOT NULL,
    name           TEXT NOT NULL,                       -- as the person chose it
    did            TEXT NOT NULL,                       -- goes on from the name, no full stop
    role           TEXT NOT NULL,                       -- may be empty
    since          TEXT NOT NULL,                       -- day
    until          TEXT NOT NULL,                       -- day
    meeting_minutes     INTEGER,                        -- NULL: not to be named
    preparation_minutes INTEGER,                        -- NULL: not to be named
    training_minutes    INTEGER,                        -- NULL: not to be named
    changed        TEXT NOT NULL,                       -- may be empty
    skills         TEXT NOT NULL,                       -- one on each line; may be empty
    group_signatory        TEXT NOT NULL,
    group_signatory_role   TEXT NOT NULL,               -- may be empty
    charity_signatory      TEXT NOT NULL,
    charity_signatory_role TEXT NOT NULL,               -- may be empty
    contact        TEXT NOT NULL REFERENCES staff (id),
    approved_on    TEXT,                                -- day; NULL: the person has not approved these words
    approved_how   TEXT,
    number         TEXT UNIQUE,                         -- NULL: not issued yet
    issued_on      TEXT,                                -- day
    CHECK ((approved_on IS NULL) = (approved_how IS NULL)),
    CHECK ((number IS NULL) = (issued_on IS NULL)),
    CHECK (number IS NULL OR approved_on IS NOT NULL)
) STRICT;

CREATE INDEX certificate_representative ON certificate (representative);
CREATE INDEX certificate_activity ON certificate (activity);

-- What was issued stays as it is; only erasing a person may blank it.
CREATE TRIGGER certificate_issued_is_final
BEFORE UPDATE OF representative, activity, language, name, did, role, since, until, meeting_minutes, preparation_minutes,
    training_minutes, changed, skills, group_signatory, group_signatory_role, charity_signatory, charity_signatory_role,
    contact, approved_on, approved_how, number, issued_on ON certificate
WHEN OLD.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'an issued certificate is final'); END;

CREATE VIEW certificate_search AS
SELECT certificate.id,
       iif(number IS NULL, certificate.name || ': ' || did, number || ', ' || certificate.name) AS title,
       concat_ws(' ', representative.name, did, role, changed, skills) AS body
  FROM certificate JOIN representative ON representative.id = representative
 WHERE certificate.archived_at IS NULL;

-- How the numbers of a year go on. The count stands here, not in the certificates, so that none is ever taken twice.
CREATE TABLE certificate_series (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    initials    TEXT NOT NULL,
    year        INTEGER NOT NULL,
    next        INTEGER NOT NULL,                       -- the count of the next certificate
    issued      INTEGER NOT NULL,                       -- the highest count that was issued; 0: none
    UNIQUE (initials, year),
    CHECK (next > issued)
) STRICT;
