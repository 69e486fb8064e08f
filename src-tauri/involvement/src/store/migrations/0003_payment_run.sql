-- Lists of payments: approved claims that are paid together. Which claims stands in the claims; how far it is, and its sum, follow from them.
CREATE TABLE payment_run (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    number      INTEGER NOT NULL UNIQUE,                -- 1, 2, 3
    made_on     TEXT NOT NULL                           -- day
) STRICT;

CREATE TRIGGER payment_run_is_final BEFORE UPDATE ON payment_run
WHEN NEW.number IS NOT OLD.number OR NEW.made_on IS NOT OLD.made_on
BEGIN SELECT RAISE(ABORT, 'a list keeps its number and its day'); END;
CREATE TRIGGER payment_run_stays BEFORE DELETE ON payment_run
BEGIN SELECT RAISE(ABORT, 'a list stays'); END;

-- Each time a list left as a file: only added to.
CREATE TABLE payment_file (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    run      TEXT NOT NULL REFERENCES payment_run (id),
    kind     TEXT NOT NULL,                             -- list: for the accounts; bank: pays people
    staff    TEXT REFERENCES staff (id),
    saved_at TEXT NOT NULL,                             -- moment
    claims   TEXT NOT NULL,                             -- whose payments were in it: ids with spaces between
    payments INTEGER NOT NULL,                          -- how many
    pence    INTEGER NOT NULL                           -- what it came to
) STRICT;

CREATE INDEX payment_file_run ON payment_file (run);

CREATE TRIGGER payment_file_is_final BEFORE UPDATE ON payment_file
BEGIN SELECT RAISE(ABORT, 'what left is not changed'); END;
CREATE TRIGGER payment_file_stays BEFORE DELETE ON payment_file
BEGIN SELECT RAISE(ABORT, 'what left is not changed'); END;

-- A claim is in a list, and is paid, by its steps alone; the day is that of the step.
CREATE TRIGGER payment_claim_exported BEFORE UPDATE OF exported_on ON payment_claim
WHEN NEW.exported_on IS NOT OLD.exported_on AND NOT (
       OLD.stage = 'approved' AND NEW.stage = 'exported'
       AND NEW.exported_on IS (SELECT moved_on FROM claim_move WHERE claim = NEW.id AND number = NEW.moves)
    OR OLD.stage = 'exported' AND NEW.stage = 'approved' AND NEW.exported_on IS NULL)
BEGIN SELECT RAISE(ABORT, 'in a list without its step'); END;
CREATE TRIGGER payment_claim_run BEFORE UPDATE OF run ON payment_claim
WHEN NEW.run IS NOT OLD.run AND NOT (
       OLD.run IS NULL AND OLD.stage IN ('approved', 'exported') AND NEW.stage = 'exported'
       AND NEW.exported_on IS (SELECT made_on FROM payment_run WHERE id = NEW.run)
    OR OLD.stage = 'exported' AND NEW.stage = 'approved' AND NEW.run IS NULL)
BEGIN SELECT RAISE(ABORT, 'in a list without its step'); END;
CREATE TRIGGER payment_claim_paid BEFORE UPDATE OF paid_on, days_all, days_ours ON payment_claim
WHEN (NEW.paid_on IS NOT OLD.paid_on OR NEW.days_all IS NOT OLD.days_all OR NEW.days_ours IS NOT OLD.days_ours) AND NOT (
       OLD.stage = 'exported' AND NEW.stage = 'paid'
       AND NEW.paid_on IS (SELECT moved_on FROM claim_move WHERE claim = NEW.id AND number = NEW.moves))
BEGIN SELECT RAISE(ABORT, 'paid without its step'); END;

-- Which columns the bank wants, as they were chosen the last time.
CREATE TABLE payment_layout (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    columns  TEXT NOT NULL,                             -- codes with spaces between, in their order
    headings INTEGER NOT NULL                           -- 1: the first row has headings
) STRICT;

CREATE VIEW payment_run_search AS
SELECT id, printf('%04d, ', number) || strftime('%d/%m/%Y', made_on) AS title, '' AS body FROM payment_run;
