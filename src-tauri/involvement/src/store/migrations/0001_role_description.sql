-- What a representative does in an activity. One row a version; all versions of a role share the id of the first.
CREATE TABLE role_description (
    id            TEXT PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    archived_at   TEXT,
    activity      TEXT NOT NULL REFERENCES activity (id),
    role          TEXT NOT NULL,                        -- the id of the role's first version
    number        INTEGER NOT NULL,                     -- 1, 2, 3 within a role
    status        TEXT NOT NULL,
    in_force_from TEXT,                                 -- day
    heading       TEXT NOT NULL,
    time          TEXT NOT NULL,                        -- may be empty, like the next three
    support       TEXT NOT NULL,                        -- one thing on each line
    payment       TEXT NOT NULL,
    changed       TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX role_description_number ON role_description (role, number);
CREATE UNIQUE INDEX role_description_in_force ON role_description (role)
 WHERE status = 'in-force' AND archived_at IS NULL;
CREATE INDEX role_description_activity ON role_description (activity);

-- One idea with its picture.
CREATE TABLE statement (
    id               TEXT PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    role_description TEXT NOT NULL REFERENCES role_description (id),
    place            INTEGER NOT NULL,                  -- 0, 1, 2
    words            TEXT NOT NULL,
    picture          TEXT                               -- its name in the library
) STRICT;

CREATE INDEX statement_place ON statement (role_description, place);

CREATE VIEW role_description_search AS
SELECT id, heading AS title,
       concat_ws(' ', (SELECT group_concat(words, ' ') FROM statement WHERE role_description = role_description.id),
                 time, support, payment) AS body
  FROM role_description WHERE archived_at IS NULL AND status <> 'superseded';

-- What people agreed to stays as it was: only a draft's words can be changed, unless a person is being erased.
CREATE TRIGGER role_description_stays BEFORE UPDATE ON role_description
WHEN OLD.status <> 'draft'
 AND (NEW.heading, NEW.time, NEW.support, NEW.payment, NEW.changed, NEW.activity, NEW.role, NEW.number)
     IS NOT (OLD.heading, OLD.time, OLD.support, OLD.payment, OLD.changed, OLD.activity, OLD.role, OLD.number)
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER statement_stays BEFORE UPDATE ON statement
WHEN (SELECT status FROM role_description WHERE id = OLD.role_description) <> 'draft'
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER statement_stays_there BEFORE DELETE ON statement
WHEN (SELECT status FROM role_description WHERE id = OLD.role_description) <> 'draft'
 AND NOT EXISTS (SELECT 1 FROM current_change WHERE verb = 'erase')
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;

CREATE TRIGGER statement_comes_into_a_draft BEFORE INSERT ON statement
WHEN (SELECT status FROM role_description WHERE id = NEW.role_description) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'only a draft is changed'); END;
