-- The questions that access audits ask. Those with a code come with Alongside: while their words are empty, they are told in the
-- reader's language. The charity's own have no code.
CREATE TABLE access_question (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    area        TEXT NOT NULL,
    place       INTEGER NOT NULL,                       -- its order within the area
    code        TEXT UNIQUE,                            -- of a question that comes with Alongside
    words       TEXT NOT NULL                           -- empty: as Alongside says it
) STRICT;

CREATE INDEX access_question_area ON access_question (area, place);

-- One place, or one online platform, looked at for one activity.
CREATE TABLE access_audit (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    activity    TEXT NOT NULL REFERENCES activity (id),
    kind        TEXT NOT NULL,                          -- a venue or an online platform
    name        TEXT NOT NULL,
    whereabouts TEXT NOT NULL,                          -- an address; may be empty
    checked_on  TEXT NOT NULL,                          -- day
    copied_day  TEXT                                    -- the day of the audit whose answers this one began with
) STRICT;

CREATE INDEX access_audit_activity ON access_audit (activity);
CREATE INDEX access_audit_name ON access_audit (name COLLATE NOCASE, checked_on);

-- One question of one audit, as it was asked then, with its answer.
CREATE TABLE access_audit_item (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    access_audit TEXT NOT NULL REFERENCES access_audit (id),
    question     TEXT NOT NULL REFERENCES access_question (id),
    area         TEXT NOT NULL,
    place        INTEGER NOT NULL,
    code         TEXT,
    words        TEXT NOT NULL,
    answer       TEXT,                                  -- NULL: not answered yet
    copied       INTEGER NOT NULL DEFAULT 0,            -- 1: the answer of an earlier audit, which nobody has checked yet
    note         TEXT NOT NULL DEFAULT '',
    owner        TEXT REFERENCES staff (id),            -- of an action
    due          TEXT,                                  -- day
    done_on      TEXT,                                  -- day
    may_wait     INTEGER NOT NULL DEFAULT 0,            -- 1: the activity may start before the action is done
    checked_with TEXT REFERENCES representative (id),
    photo        TEXT REFERENCES attachment (id),
    photo_shows  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX access_audit_item_place ON access_audit_item (access_audit, area, place);
CREATE INDEX access_audit_item_due ON access_audit_item (due) WHERE answer = 'action' AND done_on IS NULL;

CREATE VIEW access_audit_search AS
SELECT id, name AS title, whereabouts AS body FROM access_audit WHERE archived_at IS NULL;

INSERT INTO access_question (id, area, place, code, words) VALUES
    ('019aa000-0000-7000-8000-000000000001', 'getting-there', 10, 'getting-there-stop', ''),
    ('019aa000-0000-7000-8000-000000000002', 'getting-there', 20, 'getting-there-parking', ''),
    ('019aa000-0000-7000-8000-000000000003', 'getting-there', 30, 'getting-there-taxi', ''),
    ('019aa000-0000-7000-8000-000000000004', 'getting-there', 40, 'getting-there-path', ''),
    ('019aa000-0000-7000-8000-000000000005', 'getting-there', 50, 'getting-there-directions', ''),
    ('019aa000-0000-7000-8000-000000000006', 'getting-there', 60, 'getting-there-home', ''),
    ('019aa000-0000-7000-8000-000000000007', 'entrance', 10, 'entrance-step-free', ''),
    ('019aa000-0000-7000-8000-000000000008', 'entrance', 20, 'entrance-door', ''),
    ('019aa000-0000-7000-8000-000000000009', 'entrance', 30, 'entrance-bell', ''),
    ('019aa000-0000-7000-8000-000000000010', 'entrance', 40, 'entrance-greeter', ''),
    ('019aa000-0000-7000-8000-000000000011', 'entrance', 50, 'entrance-lift', ''),
    ('019aa000-0000-7000-8000-000000000012', 'entrance', 60, 'entrance-dogs', ''),
    ('019aa000-0000-7000-8000-000000000013', 'toilets', 10, 'toilets-near', ''),
    ('019aa000-0000-7000-8000-000000000014', 'toilets', 20, 'toilets-key', ''),
    ('019aa000-0000-7000-8000-000000000015', 'toilets', 30, 'toilets-clear', ''),
    ('019aa000-0000-7000-8000-000000000016', 'toilets', 40, 'toilets-cord', ''),
    ('019aa000-0000-7000-8000-000000000017', 'toilets', 50, 'toilets-changing-places', ''),
    ('019aa000-0000-7000-8000-000000000018', 'toilets', 60, 'toilets-gender', ''),
    ('019aa000-0000-7000-8000-000000000019', 'room', 10, 'room-space', ''),
    ('019aa000-0000-7000-8000-000000000020', 'room', 20, 'room-seat', ''),
    ('019aa000-0000-7000-8000-000000000021', 'room', 30, 'room-chairs', ''),
    ('019aa000-0000-7000-8000-000000000022', 'room', 40, 'room-supporters', ''),
    ('019aa000-0000-7000-8000-000000000023', 'room', 50, 'room-warmth', ''),
    ('019aa000-0000-7000-8000-000000000024', 'room', 60, 'room-drinks', ''),
    ('019aa000-0000-7000-8000-000000000025', 'hearing', 10, 'hearing-loop', ''),
    ('019aa000-0000-7000-8000-000000000026', 'hearing', 20, 'hearing-loop-tested', ''),
    ('019aa000-0000-7000-8000-000000000027', 'hearing', 30, 'hearing-noise', ''),
    ('019aa000-0000-7000-8000-000000000028', 'hearing', 40, 'hearing-faces', ''),
    ('019aa000-0000-7000-8000-000000000029', 'hearing', 50, 'hearing-microphone', ''),
    ('019aa000-0000-7000-8000-000000000030', 'hearing', 60, 'hearing-interpreter', ''),
    ('019aa000-0000-7000-8000-000000000031', 'seeing', 10, 'seeing-light', ''),
    ('019aa000-0000-7000-8000-000000000032', 'seeing', 20, 'seeing-edges', ''),
    ('019aa000-0000-7000-8000-000000000033', 'seeing', 30, 'seeing-signs', ''),
    ('019aa000-0000-7000-8000-000000000034', 'seeing', 40, 'seeing-ways', ''),
    ('019aa000-0000-7000-8000-000000000035', 'seeing', 50, 'seeing-screen', ''),
    ('019aa000-0000-7000-8000-000000000036', 'quiet-space', 10, 'quiet-space-there', ''),
    ('019aa000-0000-7000-8000-000000000037', 'quiet-space', 20, 'quiet-space-free', ''),
    ('019aa000-0000-7000-8000-000000000038', 'quiet-space', 30, 'quiet-space-senses', ''),
    ('019aa000-0000-7000-8000-000000000039', 'quiet-space', 40, 'quiet-space-private', ''),
    ('019aa000-0000-7000-8000-000000000040', 'evacuation', 10, 'evacuation-ways-out', ''),
    ('019aa000-0000-7000-8000-000000000041', 'evacuation', 20, 'evacuation-plan', ''),
    ('019aa000-0000-7000-8000-000000000042', 'evacuation', 30, 'evacuation-alarm', ''),
    ('019aa000-0000-7000-8000-000000000043', 'evacuation', 40, 'evacuation-help', ''),
    ('019aa000-0000-7000-8000-000000000044', 'evacuation', 50, 'evacuation-told', ''),
    ('019aa000-0000-7000-8000-000000000045', 'online-platform', 10, 'online-platform-keyboard', ''),
    ('019aa000-0000-7000-8000-000000000046', 'online-platform', 20, 'online-platform-captions', ''),
    ('019aa000-0000-7000-8000-000000000047', 'online-platform', 30, 'online-platform-interpreter', ''),
    ('019aa000-0000-7000-8000-000000000048', 'online-platform', 40, 'online-platform-phone', ''),
    ('019aa000-0000-7000-8000-000000000049', 'online-platform', 50, 'online-platform-camera', ''),
    ('019aa000-0000-7000-8000-000000000050', 'online-platform', 60, 'online-platform-account', ''),
    ('019aa000-0000-7000-8000-000000000051', 'online-platform', 70, 'online-platform-helper', ''),
    ('019aa000-0000-7000-8000-000000000052', 'online-platform', 80, 'online-platform-try', ''),
    ('019aa000-0000-7000-8000-000000000053', 'documents', 10, 'documents-formats', ''),
    ('019aa000-0000-7000-8000-000000000054', 'documents', 20, 'documents-slides', ''),
    ('019aa000-0000-7000-8000-000000000055', 'documents', 30, 'documents-forms', ''),
    ('019aa000-0000-7000-8000-000000000056', 'documents', 40, 'documents-board', ''),
    ('019aa000-0000-7000-8000-000000000057', 'documents', 50, 'documents-badges', '');
