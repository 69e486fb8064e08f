-- Lists of payments: approved claims that are paid together. Which claims stands in the claims; how far it is, and its sum, follow from them.
CREATE TABLE payment_run (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    number      INTEGER NOT NULL UNIQUE,                -- 1, 2, 3
    made_on     TEXT NOT NULL                           -- day
) STRICT;

-- Which columns the bank wants, as they were chosen the last time.
CREATE TABLE payment_layout (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL DEFAULT 1,
    columns  TEXT NOT NULL,                             -- codes with spaces between, in their order
    headings INTEGER NOT NULL                           -- 1: the first row has headings
) STRICT;

CREATE VIEW payment_run_search AS
SELECT id, printf('%04d, ', number) || strftime('%d/%m/%Y', made_on) AS title, '' AS body FROM payment_run;
