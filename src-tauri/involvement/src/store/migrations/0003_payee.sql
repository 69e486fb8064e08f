-- To which account a person is paid. Erased with the person; the history keeps it to itself.
CREATE TABLE payee (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    representative TEXT NOT NULL UNIQUE REFERENCES representative (id),
    reference      TEXT NOT NULL,                       -- what the accounts call the person; may be empty
    account_name   TEXT NOT NULL,                       -- all three of an account, or none
    sort_code      TEXT NOT NULL,                       -- six figures
    account_number TEXT NOT NULL,                       -- eight figures
    changed_in     TEXT NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED, -- who wrote the account last, and when
    CHECK ((account_name = '') = (account_number = '') AND (sort_code = '') = (account_number = ''))
) STRICT;

-- A colleague asked the person whether an account that was changed is theirs.
CREATE TABLE payee_check (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    representative TEXT NOT NULL REFERENCES representative (id),
    changed_in     TEXT NOT NULL REFERENCES change (id), -- as it was written then
    staff          TEXT NOT NULL REFERENCES staff (id),
    checked_on     TEXT NOT NULL,                       -- day
    UNIQUE (representative, changed_in, staff)
) STRICT;

-- Whoever writes an account stands beside it.
CREATE TRIGGER payee_added BEFORE INSERT ON payee
WHEN NEW.changed_in IS NOT (SELECT id FROM current_change)
BEGIN SELECT RAISE(ABORT, 'an account without whoever wrote it'); END;
CREATE TRIGGER payee_changed BEFORE UPDATE ON payee
WHEN NEW.changed_in IS NOT (SELECT id FROM current_change)
     AND (NEW.changed_in IS NOT OLD.changed_in OR NEW.representative IS NOT OLD.representative OR NEW.account_name IS NOT OLD.account_name
          OR NEW.sort_code IS NOT OLD.sort_code OR NEW.account_number IS NOT OLD.account_number)
BEGIN SELECT RAISE(ABORT, 'an account without whoever wrote it'); END;

-- Nobody confirms what they wrote, and an account that was changed again is another.
CREATE TRIGGER payee_check_added BEFORE INSERT ON payee_check
WHEN NOT EXISTS (SELECT 1 FROM payee JOIN change ON change.id = payee.changed_in
     WHERE payee.representative = NEW.representative AND payee.changed_in = NEW.changed_in AND change.actor IS NOT NEW.staff)
BEGIN SELECT RAISE(ABORT, 'not confirmed by whoever wrote it'); END;
CREATE TRIGGER payee_check_is_final BEFORE UPDATE ON payee_check
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was confirmed is not changed'); END;
CREATE TRIGGER payee_check_stays BEFORE DELETE ON payee_check
WHEN NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'what was confirmed is not changed'); END;
