-- The people who share their experience and the decisions. No column for an impairment, anywhere, ever.
CREATE TABLE representative (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    name           TEXT NOT NULL,                       -- the name they go by
    called         TEXT NOT NULL,                       -- empty: the first word of the name
    full_name      TEXT NOT NULL,                       -- for letters and certificates; empty: the name
    pronunciation  TEXT NOT NULL,
    pronouns       TEXT NOT NULL,
    strengths      TEXT NOT NULL,                       -- what they bring, one on each line
    own_words      TEXT NOT NULL,
    status         TEXT NOT NULL,
    since          TEXT,                                -- day
    post           TEXT NOT NULL,
    email          TEXT NOT NULL,
    phone          TEXT NOT NULL,
    text_number    TEXT NOT NULL,
    good_times     TEXT NOT NULL,
    do_not_post    INTEGER NOT NULL,                    -- 1: they asked us not to use it
    do_not_email   INTEGER NOT NULL,
    do_not_phone   INTEGER NOT NULL,
    do_not_text    INTEGER NOT NULL,
    preferred      TEXT,                                -- a route
    supporter      TEXT,                                -- name; NULL: nobody
    supporter_how  TEXT NOT NULL,
    supporter_copy INTEGER NOT NULL,                    -- 1: gets a copy of every pack
    -- How they get papers. All NULL until somebody has asked.
    format         TEXT,
    points         INTEGER,                             -- large print only
    paper          TEXT,                                -- colour of the paper; may be empty
    delivery       TEXT,
    copies         INTEGER,
    paper_language TEXT,
    have_by        INTEGER,                             -- working days before a meeting
    said_by        TEXT,
    said_on        TEXT,                                -- day
    CHECK ((format IS NULL) = (delivery IS NULL) AND (format IS NULL) = (said_on IS NULL)),
    CHECK ((format IS 'large-print') = (points IS NOT NULL))
) STRICT;

CREATE INDEX representative_name ON representative (name COLLATE NOCASE);

CREATE VIEW representative_search AS
SELECT id, name AS title,
       concat_ws(' ', called, full_name, strengths, supporter, email, phone, text_number, post) AS body
  FROM representative WHERE archived_at IS NULL;
