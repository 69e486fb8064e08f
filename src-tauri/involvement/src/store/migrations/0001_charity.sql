-- The charity itself: one row.
CREATE TABLE charity (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    name        TEXT NOT NULL,
    number      TEXT NOT NULL,                          -- as registered; may be empty
    address     TEXT NOT NULL,                          -- may be empty
    email       TEXT NOT NULL,                          -- may be empty
    phone       TEXT NOT NULL,                          -- may be empty
    contact     TEXT REFERENCES staff (id),             -- whom to ask where no activity says otherwise
    nation      TEXT NOT NULL,
    language    TEXT NOT NULL,                          -- of papers, where nobody asked for another
    logo        TEXT REFERENCES attachment (id)
) STRICT;
