-- The figures of what the charity promises about money, beside the words of its two policies. A version is never changed: the next one follows it.
CREATE TABLE policy (
    id               TEXT PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    archived_at      TEXT,
    number           INTEGER NOT NULL UNIQUE,           -- 1, 2, 3
    since            TEXT NOT NULL,                     -- day: claims that begin from then on
    promise_days     INTEGER NOT NULL CHECK (promise_days > 0),     -- working days from sent in to paid
    claim_days       INTEGER NOT NULL,                  -- days after the journey or meeting; later needs a reason
    half_day_minutes INTEGER NOT NULL,                  -- up to so many minutes are a half day
    cancel_days      INTEGER NOT NULL,                  -- cancelled with fewer working days' notice: paid all the same
    cancel_percent   INTEGER NOT NULL CHECK (cancel_percent BETWEEN 0 AND 100),
    appeal           TEXT NOT NULL                      -- whom to ask if we say no
) STRICT;

-- What one version says about one kind of expense.
CREATE TABLE policy_category (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    policy       TEXT NOT NULL REFERENCES policy (id),
    category     TEXT NOT NULL,
    covered      INTEGER NOT NULL,                      -- 0: not paid for
    receipt_over INTEGER NOT NULL,                      -- pence: a receipt is asked for above this
    agree_before INTEGER NOT NULL,                      -- 1: to be agreed beforehand
    pay_direct   INTEGER NOT NULL,                      -- 1: the charity books and pays it itself, if the person likes
    UNIQUE (policy, category)
) STRICT;

-- That somebody read the words of a policy again beside a version of the figures, and they still hold.
CREATE TABLE policy_words (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    policy  TEXT NOT NULL REFERENCES policy (id),
    paper   TEXT NOT NULL REFERENCES versioned_paper (id),
    UNIQUE (policy, paper)
) STRICT;

CREATE TRIGGER policy_follows BEFORE INSERT ON policy WHEN NEW.since < (SELECT max(since) FROM policy)
BEGIN SELECT RAISE(ABORT, 'a version begins no earlier than the one before it'); END;
CREATE TRIGGER policy_is_final BEFORE UPDATE OF number, since, promise_days, claim_days, half_day_minutes, cancel_days, cancel_percent, appeal ON policy
BEGIN SELECT RAISE(ABORT, 'a version of the policy is final'); END;
CREATE TRIGGER policy_category_is_final BEFORE UPDATE ON policy_category
BEGIN SELECT RAISE(ABORT, 'a version of the policy is final'); END;
CREATE TRIGGER policy_category_stays BEFORE DELETE ON policy_category
BEGIN SELECT RAISE(ABORT, 'a version of the policy is final'); END;
