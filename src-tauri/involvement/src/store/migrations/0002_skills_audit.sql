-- What a role needs and what people bring to it: one row a role of an activity. Nothing here is counted against anybody.
CREATE TABLE skills_audit (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    role        TEXT NOT NULL                           -- what the role is called
) STRICT;

CREATE INDEX skills_audit_activity ON skills_audit (activity);

-- One thing the role needs, and what the charity does so that nobody is left out by it.
CREATE TABLE skills_need (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    skills_audit TEXT NOT NULL REFERENCES skills_audit (id),
    place        INTEGER NOT NULL,                      -- 0, 1, 2
    words        TEXT NOT NULL,
    provide      TEXT NOT NULL                          -- may be empty
) STRICT;

CREATE INDEX skills_need_place ON skills_need (skills_audit, place);

-- What one person brings, and what they would like, in their own words.
CREATE TABLE skills_person (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    skills_audit   TEXT NOT NULL REFERENCES skills_audit (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    brings         TEXT NOT NULL,
    would_like     TEXT NOT NULL,                       -- may be empty
    said_on        TEXT NOT NULL                        -- day
) STRICT;

CREATE UNIQUE INDEX skills_person_once ON skills_person (skills_audit, representative) WHERE archived_at IS NULL;

-- Training, support or mentoring that somebody was offered. To say no is a choice.
CREATE TABLE support_offer (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    activity       TEXT NOT NULL REFERENCES activity (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    kind           TEXT NOT NULL,
    what           TEXT NOT NULL,
    offered_on     TEXT NOT NULL,                       -- day
    answer         TEXT NOT NULL,
    answered_on    TEXT                                 -- day
) STRICT;

CREATE INDEX support_offer_activity ON support_offer (activity, offered_on);
CREATE INDEX support_offer_representative ON support_offer (representative);

CREATE VIEW skills_audit_search AS
SELECT id, role AS title,
       (SELECT group_concat(concat_ws(' ', words, provide), ' ') FROM skills_need WHERE skills_audit = skills_audit.id) AS body
  FROM skills_audit WHERE archived_at IS NULL;
