-- How members of staff like to read. The id is that of the person.
CREATE TABLE reading (
    id        TEXT PRIMARY KEY REFERENCES staff (id),
    version   INTEGER NOT NULL DEFAULT 1,
    language  TEXT NOT NULL,
    text_size TEXT NOT NULL,
    spacing   TEXT NOT NULL,
    theme     TEXT NOT NULL
) STRICT;
