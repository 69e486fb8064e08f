-- How somebody grows with the work, in their own words. The person decides what stands on their record.
CREATE TABLE development (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    representative TEXT NOT NULL REFERENCES representative (id),
    kind           TEXT NOT NULL,                       -- goal, skill-brought, skill-gained, mentoring, reference, opportunity
    words          TEXT NOT NULL,                       -- one line, in the person's words
    note           TEXT NOT NULL,                       -- next step, evidence, with whom; may be empty
    since          TEXT NOT NULL,                       -- day
    minutes        INTEGER,                             -- how long a mentoring session took; NULL for everything else
    reached_on     TEXT,                                -- day on which a goal was reached, or an offer taken; NULL: not yet
    on_record      INTEGER NOT NULL,                    -- 1: the person wants it on their record
    support_offer  TEXT REFERENCES support_offer (id)   -- of which offer of mentoring a session is part; NULL: of none
) STRICT;

-- Who is there for the person; may be empty.
ALTER TABLE support_offer ADD COLUMN mentor TEXT NOT NULL DEFAULT '';

CREATE INDEX development_support_offer ON development (support_offer, since) WHERE support_offer IS NOT NULL;
CREATE INDEX development_representative ON development (representative, kind, since);

CREATE VIEW support_offer_search AS
SELECT support_offer.id, what || ', ' || representative.name AS title, mentor AS body
  FROM support_offer JOIN representative ON representative.id = representative WHERE support_offer.archived_at IS NULL;
