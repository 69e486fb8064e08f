-- Who supports a representative in this work: nobody, one person, or several.
CREATE TABLE supporter (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    representative TEXT NOT NULL REFERENCES representative (id),
    name           TEXT NOT NULL,
    how            TEXT NOT NULL,                       -- how they help; may be empty
    post           TEXT NOT NULL,
    email          TEXT NOT NULL,
    phone          TEXT NOT NULL,
    copy_packs     INTEGER NOT NULL,                    -- 1: they get a copy, as the representative asked
    copy_letters   INTEGER NOT NULL
) STRICT;

CREATE INDEX supporter_representative ON supporter (representative);

CREATE VIEW supporter_search AS
SELECT supporter.id, supporter.name AS title, concat_ws(' ', representative.name, how) AS body
  FROM supporter JOIN representative ON representative.id = representative
 WHERE supporter.archived_at IS NULL AND representative.archived_at IS NULL;

-- The one supporter that stood on the person's own page until now. Nobody has two, so the person's id serves.
INSERT INTO supporter (id, representative, name, how, post, email, phone, copy_packs, copy_letters)
SELECT id, id, supporter, supporter_how, '', '', '', supporter_copy, supporter_copy FROM representative WHERE supporter IS NOT NULL;
UPDATE representative SET supporter = NULL, supporter_how = '', supporter_copy = 0 WHERE supporter IS NOT NULL;

-- A person's choices within their format, and whether packs of meetings hold a file for their calendar.
ALTER TABLE representative ADD COLUMN typeface TEXT;              -- NULL: the usual one
ALTER TABLE representative ADD COLUMN word_points INTEGER;        -- size of a Word document; NULL: the usual one
ALTER TABLE representative ADD COLUMN calendar_wanted INTEGER NOT NULL DEFAULT 0;
