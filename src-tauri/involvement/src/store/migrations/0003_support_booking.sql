-- Somebody who is booked for a meeting so that people can take part.
CREATE TABLE support_booking (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    meeting        TEXT NOT NULL REFERENCES meeting (id),
    kind           TEXT NOT NULL,                       -- as in access_requirement.booking
    representative TEXT REFERENCES representative (id), -- for whom; NULL: for everybody
    name           TEXT NOT NULL,                       -- who comes; may be empty until that is known
    agency         TEXT NOT NULL,                       -- through whom they are booked; may be empty
    registration   TEXT NOT NULL,                       -- their number in a register; may be empty
    contact        TEXT NOT NULL,                       -- how to reach them on the day; may be empty
    status         TEXT NOT NULL,                       -- requested, confirmed, cancelled, failed
    status_on      TEXT NOT NULL,                       -- day
    cost_pence     INTEGER,                             -- NULL: not known yet
    payer          TEXT NOT NULL,                       -- who pays; may be empty: the charity
    cancel_pence   INTEGER CHECK (cancel_pence >= 0),   -- to pay although it was cancelled or nobody came; NULL: nothing
    settled        TEXT NOT NULL DEFAULT 'open',        -- open, paid, claim: a claim counts it
    paid_on        TEXT,                                -- day
    paid_pence     INTEGER CHECK (paid_pence >= 0),     -- what it cost in the end
    note           TEXT NOT NULL,                       -- may be empty
    CHECK ((settled = 'paid') = (paid_on IS NOT NULL) AND (paid_on IS NULL) = (paid_pence IS NULL))
) STRICT;

CREATE INDEX support_booking_meeting ON support_booking (meeting, representative);

CREATE VIEW support_booking_search AS
SELECT id, concat_ws(', ', nullif(name, ''), nullif(agency, '')) AS title, concat_ws(' ', registration, note) AS body
  FROM support_booking WHERE archived_at IS NULL AND (name <> '' OR agency <> '');
