-- Files, kept once each by their content. Rows are added, never changed.
CREATE TABLE attachment (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    hash    TEXT NOT NULL UNIQUE,                       -- SHA-256
    kind    TEXT NOT NULL,                              -- media type
    bytes   BLOB NOT NULL
) STRICT;
