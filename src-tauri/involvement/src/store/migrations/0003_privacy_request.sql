-- What people asked about their own data, and complaints about it (UK GDPR; Data (Use and Access) Act 2025).
CREATE TABLE privacy_request (
    id              TEXT PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    archived_at     TEXT,
    kind            TEXT NOT NULL,                      -- copy, correct, erase, object, complaint
    representative  TEXT REFERENCES representative (id), -- who asked,
    who             TEXT NOT NULL,                      -- or who, where they are none; may be empty
    asked           TEXT NOT NULL,                      -- what they asked
    received_on     TEXT NOT NULL,                      -- day
    acknowledged_on TEXT,                               -- day; NULL: nobody has said yet that it came
    answered_on     TEXT,                               -- day; NULL while it is open
    answer          TEXT NOT NULL                       -- what came of it; empty while it is open
) STRICT;

CREATE INDEX privacy_request_open ON privacy_request (received_on) WHERE archived_at IS NULL AND answered_on IS NULL;
CREATE INDEX privacy_request_person ON privacy_request (representative);
