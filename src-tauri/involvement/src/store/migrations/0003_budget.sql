-- Money that is set aside: from which fund, for which activity, for which days. What is spent of it is found in the claims.
CREATE TABLE budget (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    name         TEXT NOT NULL,                         -- one line
    fund         TEXT NOT NULL,                         -- whose money it is
    activity     TEXT REFERENCES activity (id),         -- NULL: for claims that belong to no activity
    first        TEXT NOT NULL,                         -- day
    last         TEXT NOT NULL,
    warn_percent INTEGER NOT NULL CHECK (warn_percent BETWEEN 1 AND 100),
    CHECK (last >= first)
) STRICT;

CREATE INDEX budget_activity ON budget (activity, first);

-- One line of a budget. Money for access is a line of its own, and no other line is ever paid from it.
CREATE TABLE budget_line (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    budget  TEXT NOT NULL REFERENCES budget (id),
    kind    TEXT NOT NULL,                              -- involvement, expenses, access, training, own
    name    TEXT NOT NULL,                              -- of a line of one's own; else empty
    nominal TEXT NOT NULL,                              -- code in the accounts; may be empty
    pence   INTEGER NOT NULL CHECK (pence >= 0)
) STRICT;

CREATE INDEX budget_line_budget ON budget_line (budget, kind);

-- What was spent of a line without a claim: a trainer, a room. Never changed; taken back by a row against it.
CREATE TABLE budget_spend (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    line     TEXT NOT NULL REFERENCES budget_line (id),
    day      TEXT NOT NULL,
    what     TEXT NOT NULL,                             -- one line
    pence    INTEGER NOT NULL CHECK (pence <> 0),
    reverses TEXT UNIQUE REFERENCES budget_spend (id)
) STRICT;

CREATE INDEX budget_spend_line ON budget_spend (line, day, pence);

CREATE TRIGGER budget_spend_is_final BEFORE UPDATE ON budget_spend
BEGIN SELECT RAISE(ABORT, 'what was spent is not changed'); END;
CREATE TRIGGER budget_spend_stays BEFORE DELETE ON budget_spend
BEGIN SELECT RAISE(ABORT, 'what was spent is not changed'); END;

CREATE VIEW budget_search AS
SELECT id, name AS title,
       concat_ws(' ', fund, (SELECT group_concat(concat_ws(' ', name, nominal), ' ') FROM budget_line WHERE budget = budget.id)) AS body
  FROM budget;
