-- What each person was offered for an activity, and what they chose. To decline is a choice.
CREATE TABLE payment_offer (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    activity       TEXT NOT NULL REFERENCES activity (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    choice         TEXT NOT NULL,                       -- full, lower, none, donate
    lower_pence    INTEGER,                             -- for each time, where they chose a lower sum
    said_on        TEXT NOT NULL,                       -- day
    CHECK ((choice = 'lower') = (lower_pence IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX payment_offer_pair ON payment_offer (activity, representative);
CREATE INDEX payment_offer_person ON payment_offer (representative);

-- How an activity pays, and how its payments are taxed: the charity's own decision.
CREATE TABLE activity_payment (
    id         TEXT PRIMARY KEY,
    version    INTEGER NOT NULL DEFAULT 1,
    activity   TEXT NOT NULL UNIQUE REFERENCES activity (id),
    basis      TEXT NOT NULL,                           -- half-day, hour, task, none
    tax        TEXT NOT NULL,                           -- payroll, self-employed, honorarium, undecided
    advice_on  TEXT,                                    -- day of the advice
    advice     TEXT NOT NULL                            -- who advised; may be empty
) STRICT;
