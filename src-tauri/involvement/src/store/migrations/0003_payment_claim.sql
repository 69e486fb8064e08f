-- Claims: what a person is paid for being involved, and what it cost them. Two kinds of money, never mixed.
CREATE TABLE payment_claim (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    number         INTEGER NOT NULL UNIQUE,             -- never given twice
    representative TEXT NOT NULL REFERENCES representative (id),
    activity       TEXT REFERENCES activity (id),       -- NULL: no activity, such as a phone bill
    meeting        TEXT REFERENCES meeting (id),        -- from whose attendance it was begun
    policy         TEXT REFERENCES policy (id),         -- the version that holds for it; NULL: none was kept yet
    promise_days   INTEGER NOT NULL,                    -- working days, as that version says
    day            TEXT NOT NULL,                       -- of the meeting or the journey
    about          TEXT NOT NULL,                       -- one line
    choice         TEXT NOT NULL,                       -- full, lower, none, donate
    helped_by      TEXT NOT NULL,                       -- who helped the person to fill it in; may be empty
    late_reason    TEXT NOT NULL,                       -- may be empty
    stage          TEXT NOT NULL DEFAULT 'draft',
    moves          INTEGER NOT NULL DEFAULT 0,          -- how many moves it has made
    submitted_on   TEXT,                                -- day; the clock starts
    approved_by    TEXT REFERENCES staff (id),
    approved_on    TEXT,
    exported_on    TEXT,
    run            TEXT REFERENCES payment_run (id),    -- in which list of payments
    paid_on        TEXT,
    days_all       INTEGER,                             -- working days from sent in to paid, as counted on the day of payment
    days_ours      INTEGER,                             -- the same, without those on which the person was asked something
    reverses       TEXT REFERENCES payment_claim (id),  -- takes back that claim
    CHECK ((approved_by IS NULL) = (approved_on IS NULL)),
    CHECK (stage <> 'paid' OR paid_on IS NOT NULL AND days_all IS NOT NULL AND days_ours IS NOT NULL)
) STRICT;

CREATE INDEX payment_claim_day ON payment_claim (day, id) WHERE archived_at IS NULL;
CREATE INDEX payment_claim_stage ON payment_claim (stage, submitted_on) WHERE archived_at IS NULL;
CREATE INDEX payment_claim_person ON payment_claim (representative, day);
CREATE INDEX payment_claim_stage_day ON payment_claim (stage, day, id, number, archived_at) WHERE archived_at IS NULL;
CREATE INDEX payment_claim_activity ON payment_claim (activity, day, id);
CREATE INDEX payment_claim_activity_stage ON payment_claim (activity, stage, day, id, number, archived_at) WHERE archived_at IS NULL;
CREATE INDEX payment_claim_meeting ON payment_claim (meeting);
CREATE INDEX payment_claim_run ON payment_claim (run, stage);
CREATE UNIQUE INDEX payment_claim_reverses ON payment_claim (reverses) WHERE reverses IS NOT NULL;

CREATE VIEW payment_claim_search AS
SELECT payment_claim.id,
       printf('%04d, ', number) || representative.name || ', ' || strftime('%d/%m/%Y', day) AS title,
       about AS body
  FROM payment_claim JOIN representative ON representative.id = representative
 WHERE payment_claim.archived_at IS NULL;

-- The words of claims for their list: whose a claim is and what it is for. The number of a row is the day of the claim and then its own
-- number, so that what is found stands in the order of the list. It is kept in step by triggers alone.
CREATE VIRTUAL TABLE claim_text USING fts5 (
    person, about,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO claim_text (claim_text, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER claim_text_added AFTER INSERT ON payment_claim WHEN NEW.archived_at IS NULL
BEGIN
    INSERT INTO claim_text (rowid, person, about)
    SELECT CAST(julianday(NEW.day) AS INTEGER) * 4294967296 + NEW.number, name, NEW.about
      FROM representative WHERE id = NEW.representative;
END;
CREATE TRIGGER claim_text_saved AFTER UPDATE OF representative, number, day, about, archived_at ON payment_claim
BEGIN
    INSERT INTO claim_text (claim_text, rowid, person, about)
    SELECT 'delete', CAST(julianday(OLD.day) AS INTEGER) * 4294967296 + OLD.number, name, OLD.about
      FROM representative WHERE id = OLD.representative AND OLD.archived_at IS NULL;
    INSERT INTO claim_text (rowid, person, about)
    SELECT CAST(julianday(NEW.day) AS INTEGER) * 4294967296 + NEW.number, name, NEW.about
      FROM representative WHERE id = NEW.representative AND NEW.archived_at IS NULL;
END;
CREATE TRIGGER claim_text_removed AFTER DELETE ON payment_claim WHEN OLD.archived_at IS NULL
BEGIN
    INSERT INTO claim_text (claim_text, rowid, person, about)
    SELECT 'delete', CAST(julianday(OLD.day) AS INTEGER) * 4294967296 + OLD.number, name, OLD.about
      FROM representative WHERE id = OLD.representative;
END;
CREATE TRIGGER claim_text_named AFTER UPDATE OF name ON representative WHEN NEW.name IS NOT OLD.name
BEGIN
    INSERT INTO claim_text (claim_text, rowid, person, about)
    SELECT 'delete', CAST(julianday(day) AS INTEGER) * 4294967296 + number, OLD.name, about
      FROM payment_claim WHERE representative = NEW.id AND archived_at IS NULL;
    INSERT INTO claim_text (rowid, person, about)
    SELECT CAST(julianday(day) AS INTEGER) * 4294967296 + number, NEW.name, about
      FROM payment_claim WHERE representative = NEW.id AND archived_at IS NULL;
END;

-- One line of a claim.
CREATE TABLE claim_line (
    id                  TEXT PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 1,
    claim               TEXT NOT NULL REFERENCES payment_claim (id),
    money               TEXT NOT NULL,                  -- involvement, expense
    category            TEXT NOT NULL,                  -- involvement, or a kind of expense
    day                 TEXT NOT NULL,
    what                TEXT NOT NULL,                  -- one line
    paid_by             TEXT NOT NULL,                  -- person, direct, prepaid
    unit                TEXT,                           -- task, hour, half-day, day, mile; NULL: a sum
    count               INTEGER,                        -- minutes, tenths of a mile, or how many
    rate_pence          INTEGER,                        -- for each
    more_count          INTEGER,                        -- tenths of a mile beyond the step
    more_pence          INTEGER,
    elsewhere           INTEGER,                        -- miles driven for others in the tax year, before this journey
    vehicle             TEXT,
    meeting_minutes     INTEGER,
    preparation_minutes INTEGER,
    cancelled           INTEGER NOT NULL DEFAULT 0,     -- 1: the charity cancelled at short notice
    pence               INTEGER NOT NULL CHECK (pence <> 0),
    agreed_with         TEXT NOT NULL,                  -- who agreed beforehand, or to more than the most; may be empty
    no_receipt          TEXT NOT NULL,                  -- why there is none; may be empty
    CHECK ((money = 'involvement') = (category = 'involvement'))
) STRICT;

CREATE INDEX claim_line_claim ON claim_line (claim, money, pence);
CREATE INDEX claim_line_day ON claim_line (day, category, pence);

-- A photo or scan of a receipt.
CREATE TABLE claim_receipt (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    claim   TEXT NOT NULL REFERENCES payment_claim (id),
    line    TEXT NOT NULL REFERENCES claim_line (id) ON DELETE CASCADE,
    file    TEXT NOT NULL REFERENCES attachment (id)
) STRICT;

CREATE INDEX claim_receipt_claim ON claim_receipt (claim);
CREATE INDEX claim_receipt_line ON claim_receipt (line);

-- Money that the person had before: taken off what is paid out.
CREATE TABLE claim_advance (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    claim   TEXT NOT NULL REFERENCES payment_claim (id),
    day     TEXT NOT NULL,
    pence   INTEGER NOT NULL CHECK (pence > 0),
    how     TEXT NOT NULL                               -- in cash by Helen; may be empty
) STRICT;

CREATE INDEX claim_advance_claim ON claim_advance (claim);

-- Who has written in a claim, is named as having helped, or sent it in: none of them approves it.
CREATE TABLE claim_author (
    id      TEXT PRIMARY KEY,
    version INTEGER NOT NULL DEFAULT 1,
    claim   TEXT NOT NULL REFERENCES payment_claim (id),
    staff   TEXT NOT NULL REFERENCES staff (id),
    UNIQUE (claim, staff)
) STRICT;

-- The trail: each step of a claim from one stage to the next.
CREATE TABLE claim_move (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    claim       TEXT NOT NULL REFERENCES payment_claim (id),
    number      INTEGER NOT NULL,                       -- 1, 2, 3 within a claim
    was         TEXT NOT NULL,
    becomes     TEXT NOT NULL,
    moved_on    TEXT NOT NULL,                          -- day; never before that of the step before
    noted_on    TEXT NOT NULL,                          -- day on which it was typed in
    staff       TEXT REFERENCES staff (id),
    by_claimant INTEGER NOT NULL DEFAULT 0,             -- 1: a question that only the person can answer: the clock rests
    why         TEXT NOT NULL,                          -- question, answer or reason; may be empty
    UNIQUE (claim, number)
) STRICT;

-- Whom a member of staff is close to, or is: they approve nothing of theirs.
CREATE TABLE interest (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    staff          TEXT NOT NULL REFERENCES staff (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    kind           TEXT NOT NULL,                       -- self, household, family, other
    ended_on       TEXT,                                -- day on which it was taken back
    ended_by       TEXT REFERENCES staff (id),          -- never whoever it is about
    ended_why      TEXT NOT NULL DEFAULT '',
    CHECK ((archived_at IS NULL) = (ended_on IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (ended_why = '')),
    CHECK (ended_by IS NULL OR ended_by <> staff)
) STRICT;

CREATE UNIQUE INDEX interest_pair ON interest (staff, representative) WHERE archived_at IS NULL;
CREATE INDEX interest_person ON interest (representative, archived_at);

CREATE TRIGGER interest_is_final BEFORE UPDATE ON interest
WHEN (NEW.staff IS NOT OLD.staff OR NEW.representative IS NOT OLD.representative OR OLD.archived_at IS NOT NULL)
     AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was declared is taken back, with a reason, and never changed'); END;
CREATE TRIGGER interest_stays BEFORE DELETE ON interest
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was declared is taken back, with a reason, and never changed'); END;

-- A step is never dated before the one before it.
CREATE TRIGGER claim_move_day BEFORE INSERT ON claim_move
WHEN NEW.moved_on < (SELECT max(moved_on) FROM claim_move WHERE claim = NEW.claim)
BEGIN SELECT RAISE(ABORT, 'a step before the one before it'); END;

-- People wait from the day on which they sent it in, whatever becomes of it.
CREATE TRIGGER payment_claim_sent_in BEFORE UPDATE OF submitted_on ON payment_claim
WHEN OLD.submitted_on IS NOT NULL AND NEW.submitted_on IS NOT OLD.submitted_on
BEGIN SELECT RAISE(ABORT, 'the day on which it was sent in stays'); END;

-- Every step leaves a row of the trail, and only these steps there are.
CREATE TRIGGER payment_claim_step BEFORE UPDATE OF stage ON payment_claim
WHEN NEW.stage <> OLD.stage AND (
       NEW.moves <> OLD.moves + 1
    OR NOT EXISTS (SELECT 1 FROM claim_move WHERE claim = NEW.id AND number = NEW.moves AND was = OLD.stage AND becomes = NEW.stage)
    OR OLD.stage || '>' || NEW.stage NOT IN (
        'draft>submitted', 'draft>withdrawn', 'draft>approved', 'submitted>query', 'submitted>approved', 'submitted>rejected', 'submitted>withdrawn',
        'query>submitted', 'query>withdrawn', 'approved>submitted', 'approved>exported', 'exported>approved', 'exported>paid',
        'rejected>submitted', 'paid>reversed')
    OR OLD.stage = 'draft' AND NEW.stage = 'approved' AND NEW.reverses IS NULL
    -- A claim that takes another back is approved as it is made, goes into a list and is paid, and nothing else.
    OR NEW.reverses IS NOT NULL AND OLD.stage || '>' || NEW.stage NOT IN (
        'draft>approved', 'approved>exported', 'exported>approved', 'exported>paid'))
BEGIN SELECT RAISE(ABORT, 'a step without its trail, or none that there is'); END;

-- A claim takes back one that was paid and takes back none itself, and never another.
CREATE TRIGGER payment_claim_reversal BEFORE INSERT ON payment_claim
WHEN NEW.reverses IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payment_claim WHERE id = NEW.reverses AND stage = 'reversed' AND reverses IS NULL)
BEGIN SELECT RAISE(ABORT, 'a claim takes back one that was paid'); END;
CREATE TRIGGER payment_claim_reversal_stays BEFORE UPDATE OF reverses ON payment_claim
WHEN NEW.reverses IS NOT OLD.reverses
BEGIN SELECT RAISE(ABORT, 'a claim takes back one that was paid'); END;

CREATE TRIGGER payment_claim_moves BEFORE UPDATE OF moves ON payment_claim
WHEN NEW.moves <> OLD.moves AND NEW.stage = OLD.stage
BEGIN SELECT RAISE(ABORT, 'a step without its trail, or none that there is'); END;

-- An approval is written with its step and at no other time; lists and payment have their own (0003_payment_run.sql).
CREATE TRIGGER payment_claim_with_step BEFORE UPDATE OF approved_by, approved_on ON payment_claim
WHEN NEW.moves = OLD.moves AND (NEW.approved_by IS NOT OLD.approved_by OR NEW.approved_on IS NOT OLD.approved_on)
BEGIN SELECT RAISE(ABORT, 'this is written with a step alone'); END;

-- A claim that was sent in stays in the lists.
CREATE TRIGGER payment_claim_put_away BEFORE UPDATE OF archived_at ON payment_claim
WHEN NEW.archived_at IS NOT OLD.archived_at AND OLD.stage <> 'draft'
BEGIN SELECT RAISE(ABORT, 'only a draft is put away'); END;

CREATE TRIGGER payment_claim_approval BEFORE UPDATE OF approved_by ON payment_claim
WHEN NEW.approved_by IS NOT NULL AND (
       EXISTS (SELECT 1 FROM claim_author WHERE claim = NEW.id AND staff = NEW.approved_by)
    OR EXISTS (SELECT 1 FROM claim_stranger WHERE claim = NEW.id AND staff = NEW.approved_by)
    OR EXISTS (SELECT 1 FROM interest WHERE staff = NEW.approved_by AND representative = NEW.representative AND archived_at IS NULL)
    -- Whoever has the name of the person is taken for the person until somebody has said otherwise.
    OR EXISTS (SELECT 1 FROM staff JOIN representative AS person ON lower(trim(staff.name)) IN (lower(trim(person.name)), lower(trim(person.full_name)))
                WHERE staff.id = NEW.approved_by AND person.id = NEW.representative
                  AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.staff = NEW.approved_by AND interest.representative = NEW.representative)))
BEGIN SELECT RAISE(ABORT, 'not approved by whoever wrote it or is close to the person'); END;

CREATE TRIGGER payment_claim_facts BEFORE UPDATE OF number, representative, activity, meeting, policy, promise_days, day, about, choice, helped_by,
    late_reason, reverses ON payment_claim
WHEN OLD.stage NOT IN ('draft', 'submitted', 'query') AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;

CREATE TRIGGER claim_line_added BEFORE INSERT ON claim_line
WHEN (SELECT stage FROM payment_claim WHERE id = NEW.claim) NOT IN ('draft', 'submitted', 'query')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_line_saved BEFORE UPDATE ON claim_line
WHEN ((SELECT stage FROM payment_claim WHERE id = OLD.claim) NOT IN ('draft', 'submitted', 'query') OR NEW.claim IS NOT OLD.claim)
     AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_line_removed BEFORE DELETE ON claim_line
WHEN (SELECT stage FROM payment_claim WHERE id = OLD.claim) NOT IN ('draft', 'submitted', 'query')
     AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_receipt_added BEFORE INSERT ON claim_receipt
WHEN (SELECT stage FROM payment_claim WHERE id = NEW.claim) NOT IN ('draft', 'submitted', 'query')
     OR NOT EXISTS (SELECT 1 FROM claim_line WHERE id = NEW.line AND claim = NEW.claim)
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_receipt_saved BEFORE UPDATE ON claim_receipt
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'a receipt is not changed'); END;
CREATE TRIGGER claim_receipt_removed BEFORE DELETE ON claim_receipt
WHEN (SELECT stage FROM payment_claim WHERE id = OLD.claim) NOT IN ('draft', 'submitted', 'query')
     AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_advance_added BEFORE INSERT ON claim_advance
WHEN (SELECT stage FROM payment_claim WHERE id = NEW.claim) NOT IN ('draft', 'submitted', 'query')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;
CREATE TRIGGER claim_advance_saved BEFORE UPDATE ON claim_advance
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'an advance is not changed'); END;
CREATE TRIGGER claim_advance_removed BEFORE DELETE ON claim_advance
WHEN (SELECT stage FROM payment_claim WHERE id = OLD.claim) NOT IN ('draft', 'submitted', 'query')
     AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was approved is not changed'); END;

CREATE TRIGGER claim_move_is_final BEFORE UPDATE ON claim_move
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'the trail is not changed'); END;
CREATE TRIGGER claim_move_stays BEFORE DELETE ON claim_move
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'the trail is not changed'); END;
CREATE TRIGGER claim_author_is_final BEFORE UPDATE ON claim_author
BEGIN SELECT RAISE(ABORT, 'the trail is not changed'); END;
CREATE TRIGGER claim_author_stays BEFORE DELETE ON claim_author
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'the trail is not changed'); END;
