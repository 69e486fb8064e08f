-- What we do so that somebody can take part, as they said it. Never why: no column for an impairment, anywhere, ever.
CREATE TABLE access_requirement (
    id                TEXT PRIMARY KEY,
    version           INTEGER NOT NULL DEFAULT 1,
    archived_at       TEXT,
    representative    TEXT NOT NULL REFERENCES representative (id),
    category          TEXT NOT NULL,
    we_do             TEXT NOT NULL,
    lead_days         INTEGER NOT NULL,                  -- working days we need to arrange it; 0: none
    booking           TEXT,                              -- kind of support that is booked for each meeting; NULL: none
    booking_count     INTEGER,                           -- how many
    break_every       INTEGER,                           -- minutes; NULL: no breaks of their own
    share_greeter     INTEGER NOT NULL,                  -- 1: they may know, too
    share_venue       INTEGER NOT NULL,
    share_interpreter INTEGER NOT NULL,
    share_staff       INTEGER NOT NULL,
    said_by           TEXT NOT NULL,                     -- self, supporter, guessed
    noted_on          TEXT NOT NULL,                     -- day on which it was written down first
    confirmed_on      TEXT,                              -- day; NULL while we guess
    review_due        TEXT,                              -- day; NULL while we guess
    CHECK ((booking IS NULL) = (booking_count IS NULL)),
    CHECK ((said_by = 'guessed') = (confirmed_on IS NULL) AND (confirmed_on IS NULL) = (review_due IS NULL))
) STRICT;

CREATE INDEX access_requirement_representative ON access_requirement (representative);
CREATE INDEX access_requirement_review ON access_requirement (review_due);

-- No view for the search: whoever looks for a person is not to find four lines of access requirements beside them.

-- When somebody asked and heard that nothing (else) is needed: an answer, too.
ALTER TABLE representative ADD COLUMN access_asked_on TEXT;       -- day
ALTER TABLE representative ADD COLUMN access_asked_by TEXT;       -- self, supporter
