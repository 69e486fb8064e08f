-- The index of the search without the places of words in a text: nobody asks for them, and the lists of common words are a third as long.
-- It is filled from search_entry when the migration is done.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body,
    content = 'search_entry', content_rowid = 'number', detail = none,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
