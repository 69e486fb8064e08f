-- The papers of a meeting. One row a paper; its number says which version of its words it holds now, former_paper has those before.
CREATE TABLE meeting_paper (
    id               TEXT PRIMARY KEY,
    version          INTEGER NOT NULL DEFAULT 1,
    archived_at      TEXT,
    meeting          TEXT NOT NULL REFERENCES meeting (id),
    title            TEXT NOT NULL,
    whose            TEXT NOT NULL,                     -- who writes it; may be empty
    source           TEXT NOT NULL,                     -- written, overview, role-description, agenda, minutes
    role_description TEXT REFERENCES role_description (id),
    agenda_item      TEXT REFERENCES agenda_item (id),  -- for which item of the agenda; NULL: for none
    number           INTEGER NOT NULL,                  -- 1, 2, 3
    final_on         TEXT,                              -- day on which the words of this number were final
    printed          TEXT NOT NULL DEFAULT '',          -- what it said on that day, where it is made from something else, such as the agenda
    changed          TEXT NOT NULL,                     -- what this number changed; may be empty
    replaced_by      TEXT REFERENCES meeting_paper (id) -- a paper of the same meeting, never in a circle
) STRICT;

CREATE INDEX meeting_paper_meeting ON meeting_paper (meeting);
CREATE INDEX meeting_paper_item ON meeting_paper (agenda_item);

CREATE TABLE meeting_paper_statement (
    id            TEXT PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    meeting_paper TEXT NOT NULL REFERENCES meeting_paper (id),
    place         INTEGER NOT NULL,                     -- 0, 1, 2
    words         TEXT NOT NULL,
    picture       TEXT,
    hard_word     TEXT NOT NULL,                        -- empty, like its meaning, where nothing is explained
    meaning       TEXT NOT NULL,
    heading       TEXT NOT NULL                         -- of the part that begins with it; may be empty
) STRICT;

CREATE INDEX meeting_paper_statement_place ON meeting_paper_statement (meeting_paper, place);

-- The words of a paper before its next number was begun: whoever was sent them can be shown what they have.
-- Without archived_at: where the beginning of the next number is undone, the words are those of the paper again.
CREATE TABLE former_paper (
    id            TEXT PRIMARY KEY,
    version       INTEGER NOT NULL DEFAULT 1,
    meeting_paper TEXT NOT NULL REFERENCES meeting_paper (id),
    number        INTEGER NOT NULL,                     -- 1, 2, 3
    title         TEXT NOT NULL,                        -- as it was then
    changed       TEXT NOT NULL,                        -- what this number changed; may be empty
    final_on      TEXT NOT NULL,                        -- day
    until         TEXT NOT NULL,                        -- day on which the next number was begun
    printed       TEXT NOT NULL DEFAULT '',             -- what it said, where it was made from something else, such as the agenda
    UNIQUE (meeting_paper, number)
) STRICT;

CREATE TABLE former_statement (
    id           TEXT PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 1,
    former_paper TEXT NOT NULL REFERENCES former_paper (id),
    place        INTEGER NOT NULL,                      -- 0, 1, 2
    words        TEXT NOT NULL,
    picture      TEXT,
    hard_word    TEXT NOT NULL,                         -- empty, like its meaning, where nothing is explained
    meaning      TEXT NOT NULL,
    heading      TEXT NOT NULL                          -- of the part that begins with it; may be empty
) STRICT;

CREATE INDEX former_statement_place ON former_statement (former_paper, place);

CREATE VIEW meeting_paper_search AS
SELECT id, title,
       concat_ws(' ', whose, (SELECT group_concat(words, ' ') FROM meeting_paper_statement
                               WHERE meeting_paper = meeting_paper.id)) AS body
  FROM meeting_paper WHERE archived_at IS NULL;
