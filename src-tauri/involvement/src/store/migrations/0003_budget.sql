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
    access   TEXT NOT NULL,                             -- which kind of access, on a line for access; else empty
    pence    INTEGER NOT NULL CHECK (pence <> 0),
    reverses TEXT UNIQUE REFERENCES budget_spend (id)
) STRICT;

CREATE INDEX budget_spend_line ON budget_spend (line, day, pence);

CREATE TRIGGER budget_spend_is_final BEFORE UPDATE ON budget_spend
BEGIN SELECT RAISE(ABORT, 'what was spent is not changed'); END;
CREATE TRIGGER budget_spend_stays BEFORE DELETE ON budget_spend
BEGIN SELECT RAISE(ABORT, 'what was spent is not changed'); END;

-- Access money pays for access and for nothing else.
CREATE TRIGGER budget_spend_of_access BEFORE INSERT ON budget_spend
WHEN (NEW.access <> '') <> (SELECT kind = 'access' FROM budget_line WHERE id = NEW.line)
BEGIN SELECT RAISE(ABORT, 'access money pays for access alone'); END;
CREATE TRIGGER budget_line_stays BEFORE UPDATE OF kind ON budget_line
WHEN NEW.kind <> OLD.kind AND EXISTS (SELECT 1 FROM budget_spend WHERE line = NEW.id)
BEGIN SELECT RAISE(ABORT, 'something was noted on this line'); END;

-- A claim or a booking is counted once: no two lines of the same kind for the same activity and day. The words "days overlap" tell whoever
-- takes a change back what is in the way.
CREATE TRIGGER budget_line_added_apart BEFORE INSERT ON budget_line
WHEN NEW.kind IN ('involvement', 'expenses', 'access') AND EXISTS (
    SELECT 1 FROM budget AS mine JOIN budget AS other ON other.activity IS mine.activity AND other.first <= mine.last AND other.last >= mine.first
      JOIN budget_line ON budget_line.budget = other.id
     WHERE mine.id = NEW.budget AND budget_line.kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'days overlap'); END;
CREATE TRIGGER budget_line_saved_apart BEFORE UPDATE OF budget, kind ON budget_line
WHEN NEW.kind IN ('involvement', 'expenses', 'access') AND EXISTS (
    SELECT 1 FROM budget AS mine JOIN budget AS other ON other.activity IS mine.activity AND other.first <= mine.last AND other.last >= mine.first
      JOIN budget_line ON budget_line.budget = other.id
     WHERE mine.id = NEW.budget AND budget_line.kind = NEW.kind AND budget_line.id <> NEW.id)
BEGIN SELECT RAISE(ABORT, 'days overlap'); END;
CREATE TRIGGER budget_apart BEFORE UPDATE OF activity, first, last ON budget
WHEN EXISTS (
    SELECT 1 FROM budget AS other JOIN budget_line AS theirs ON theirs.budget = other.id
      JOIN budget_line AS mine ON mine.budget = NEW.id AND mine.kind = theirs.kind
     WHERE other.activity IS NEW.activity AND other.id <> NEW.id AND other.first <= NEW.last AND other.last >= NEW.first
       AND mine.kind IN ('involvement', 'expenses', 'access'))
BEGIN SELECT RAISE(ABORT, 'days overlap'); END;

CREATE VIEW budget_search AS
SELECT id, name AS title,
       concat_ws(' ', fund, (SELECT group_concat(concat_ws(' ', name, nominal), ' ') FROM budget_line WHERE budget = budget.id)) AS body
  FROM budget;
