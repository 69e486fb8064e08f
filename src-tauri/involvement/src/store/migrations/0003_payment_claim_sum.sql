-- What claims come to and how many there are, so that a budget or a list need not read every claim. Nobody writes here: both tables follow
-- from the claims and their lines, and triggers keep them in step.

-- The claims that a budget counts: from the moment they are sent in.
CREATE VIEW claim_counted AS
SELECT id, coalesce(activity, '') AS activity, substr(day, 1, 7) AS month,
       CASE WHEN stage IN ('paid', 'reversed') THEN 'paid' WHEN stage IN ('approved', 'exported') THEN 'committed' ELSE 'waiting' END AS how
  FROM payment_claim
 WHERE archived_at IS NULL AND stage IN ('submitted', 'query', 'approved', 'exported', 'paid', 'reversed');

-- The lines of these claims, added up. What somebody gave back to the charity is not spent.
CREATE TABLE claim_sum (
    activity TEXT NOT NULL,                             -- empty: none
    month    TEXT NOT NULL,                             -- of the claims' days: 2027-01
    category TEXT NOT NULL,                             -- as in claim_line
    how      TEXT NOT NULL,                             -- waiting, committed, paid
    pence    INTEGER NOT NULL,
    PRIMARY KEY (activity, month, category, how)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER claim_sum_line_added AFTER INSERT ON claim_line WHEN NEW.paid_by <> 'donated'
BEGIN
    INSERT INTO claim_sum SELECT activity, month, NEW.category, how, NEW.pence FROM claim_counted WHERE id = NEW.claim
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
END;
CREATE TRIGGER claim_sum_line_removed AFTER DELETE ON claim_line WHEN OLD.paid_by <> 'donated'
BEGIN
    INSERT INTO claim_sum SELECT activity, month, OLD.category, how, -OLD.pence FROM claim_counted WHERE id = OLD.claim
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
END;
CREATE TRIGGER claim_sum_line_saved AFTER UPDATE OF claim, category, paid_by, pence ON claim_line
BEGIN
    INSERT INTO claim_sum SELECT activity, month, OLD.category, how, -OLD.pence FROM claim_counted WHERE id = OLD.claim AND OLD.paid_by <> 'donated'
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
    INSERT INTO claim_sum SELECT activity, month, NEW.category, how, NEW.pence FROM claim_counted WHERE id = NEW.claim AND NEW.paid_by <> 'donated'
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
END;

-- A claim that moves takes its lines with it: out of where it was, into where it is.
CREATE TRIGGER claim_sum_leaves BEFORE UPDATE OF activity, day, stage, archived_at ON payment_claim
BEGIN
    INSERT INTO claim_sum SELECT activity, month, category, how, -pence FROM claim_counted JOIN claim_line ON claim = claim_counted.id
         WHERE claim_counted.id = OLD.id AND paid_by <> 'donated'
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
END;
CREATE TRIGGER claim_sum_arrives AFTER UPDATE OF activity, day, stage, archived_at ON payment_claim
BEGIN
    INSERT INTO claim_sum SELECT activity, month, category, how, pence FROM claim_counted JOIN claim_line ON claim = claim_counted.id
         WHERE claim_counted.id = NEW.id AND paid_by <> 'donated'
        ON CONFLICT DO UPDATE SET pence = pence + excluded.pence;
END;

-- How many claims that are not archived there are at each stage.
CREATE TABLE claim_count (
    activity TEXT NOT NULL,                             -- empty: none
    stage    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    PRIMARY KEY (activity, stage)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER claim_count_added AFTER INSERT ON payment_claim WHEN NEW.archived_at IS NULL
BEGIN
    INSERT INTO claim_count VALUES (coalesce(NEW.activity, ''), NEW.stage, 1) ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER claim_count_removed AFTER DELETE ON payment_claim WHEN OLD.archived_at IS NULL
BEGIN
    UPDATE claim_count SET number = number - 1 WHERE activity = coalesce(OLD.activity, '') AND stage = OLD.stage;
END;
CREATE TRIGGER claim_count_saved AFTER UPDATE OF activity, stage, archived_at ON payment_claim
BEGIN
    UPDATE claim_count SET number = number - 1 WHERE activity = coalesce(OLD.activity, '') AND stage = OLD.stage AND OLD.archived_at IS NULL;
    INSERT INTO claim_count SELECT coalesce(NEW.activity, ''), NEW.stage, 1 WHERE NEW.archived_at IS NULL
        ON CONFLICT DO UPDATE SET number = number + 1;
END;

-- How many claims were paid on a day that took so many working days. A claim that only takes another back is left out.
CREATE TABLE claim_paid (
    paid_on      TEXT    NOT NULL,
    days_all     INTEGER NOT NULL,
    days_ours    INTEGER NOT NULL,
    promise_days INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    PRIMARY KEY (paid_on, days_all, days_ours, promise_days)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER claim_paid_added AFTER INSERT ON payment_claim
WHEN NEW.paid_on IS NOT NULL AND NEW.days_all IS NOT NULL AND NEW.days_ours IS NOT NULL AND NEW.reverses IS NULL AND NEW.archived_at IS NULL
BEGIN
    INSERT INTO claim_paid VALUES (NEW.paid_on, NEW.days_all, NEW.days_ours, NEW.promise_days, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER claim_paid_removed AFTER DELETE ON payment_claim WHEN OLD.reverses IS NULL AND OLD.archived_at IS NULL
BEGIN
    UPDATE claim_paid SET number = number - 1
     WHERE paid_on = OLD.paid_on AND days_all = OLD.days_all AND days_ours = OLD.days_ours AND promise_days = OLD.promise_days;
END;
CREATE TRIGGER claim_paid_saved AFTER UPDATE OF paid_on, days_all, days_ours, promise_days, reverses, archived_at ON payment_claim
BEGIN
    UPDATE claim_paid SET number = number - 1
     WHERE paid_on = OLD.paid_on AND days_all = OLD.days_all AND days_ours = OLD.days_ours AND promise_days = OLD.promise_days
       AND OLD.reverses IS NULL AND OLD.archived_at IS NULL;
    INSERT INTO claim_paid SELECT NEW.paid_on, NEW.days_all, NEW.days_ours, NEW.promise_days, 1
         WHERE NEW.paid_on IS NOT NULL AND NEW.days_all IS NOT NULL AND NEW.days_ours IS NOT NULL AND NEW.reverses IS NULL AND NEW.archived_at IS NULL
        ON CONFLICT DO UPDATE SET number = number + 1;
END;
