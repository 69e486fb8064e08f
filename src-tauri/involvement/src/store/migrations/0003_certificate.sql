-- Why the hours are others than the records of attendance count, and which certificate this one takes the place of.
ALTER TABLE certificate ADD COLUMN hours_why TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN instead_of TEXT REFERENCES certificate (id);

CREATE INDEX certificate_instead_of ON certificate (instead_of) WHERE instead_of IS NOT NULL;

-- That a certificate was handed over: a log. Rows are added, never edited.
CREATE TABLE certificate_handed (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    certificate    TEXT NOT NULL REFERENCES certificate (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    handed_on      TEXT NOT NULL,                       -- day
    format         TEXT NOT NULL
) STRICT;

CREATE INDEX certificate_handed_certificate ON certificate_handed (certificate);
CREATE INDEX certificate_handed_representative ON certificate_handed (representative);
