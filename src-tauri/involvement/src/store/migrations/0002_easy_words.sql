-- Easy words: hard words explained, the charity's limits and its own words, and who has checked a paper.

-- A hard word in a statement, and what it means; both empty or neither.
ALTER TABLE statement ADD COLUMN hard_word TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN meaning TEXT NOT NULL DEFAULT '';

-- Limits under a name. Where none is in use, Alongside's own are, which stand in the program.
CREATE TABLE easy_profile (
    id              TEXT PRIMARY KEY,
    version         INTEGER NOT NULL DEFAULT 1,
    archived_at     TEXT,
    name            TEXT NOT NULL,
    in_use          INTEGER NOT NULL DEFAULT 0,         -- 1: the one in use
    sentence_advice INTEGER NOT NULL,                   -- words in a sentence: above this, advice
    sentence_most   INTEGER NOT NULL,                   -- above this, to be mended
    heading_most    INTEGER NOT NULL,                   -- words in a heading
    picture_most    INTEGER NOT NULL,                   -- times the same picture
    pages_advice    INTEGER NOT NULL,
    pages_most      INTEGER NOT NULL,
    frequency_least INTEGER NOT NULL                    -- Zipf frequency in hundredths: a rarer word is hard
) STRICT;

CREATE UNIQUE INDEX easy_profile_in_use ON easy_profile (in_use) WHERE in_use = 1;

CREATE VIEW easy_profile_search AS
SELECT id, name AS title, '' AS body FROM easy_profile WHERE archived_at IS NULL;

-- The charity's own hard words.
CREATE TABLE jargon_word (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    word        TEXT NOT NULL,                          -- may be several words
    meaning     TEXT NOT NULL                           -- in easy words
) STRICT;

CREATE VIEW jargon_word_search AS
SELECT id, word AS title, meaning AS body FROM jargon_word WHERE archived_at IS NULL;

-- That the words of one version of a paper were checked. It counts for as long as the paper says the same.
CREATE TABLE easy_check (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    paper_kind  TEXT NOT NULL,                          -- the name of the paper's table
    paper       TEXT NOT NULL,                          -- its row: one version of a paper
    fingerprint TEXT NOT NULL,                          -- SHA-256 of what it said
    language    TEXT NOT NULL,                          -- of the words that were checked
    kind        TEXT NOT NULL,
    checked_on  TEXT NOT NULL,                          -- day
    profile     TEXT NOT NULL,                          -- the name of the limits; empty: Alongside's own, or readers checked
    readers     TEXT NOT NULL,                          -- who or which group; empty where the rules were checked
    paid        TEXT,
    changed     TEXT NOT NULL                           -- what the readers changed; may be empty
) STRICT;

CREATE INDEX easy_check_paper ON easy_check (paper_kind, paper);
