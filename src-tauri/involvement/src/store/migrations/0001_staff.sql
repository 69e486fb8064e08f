-- People who work for the charity and use Alongside.
CREATE TABLE staff (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    name        TEXT NOT NULL,
    job_title   TEXT NOT NULL,                          -- may be empty
    email       TEXT NOT NULL,                          -- may be empty
    phone       TEXT NOT NULL,                          -- may be empty
    passphrase_set_at    TEXT,                          -- NULL: cannot sign in
    passphrase_temporary INTEGER NOT NULL DEFAULT 0     -- 1: set by a colleague, to be changed at the next sign-in
) STRICT;

CREATE VIEW staff_search AS
SELECT id, name AS title, concat_ws(' ', job_title, email, phone) AS body FROM staff WHERE archived_at IS NULL;
