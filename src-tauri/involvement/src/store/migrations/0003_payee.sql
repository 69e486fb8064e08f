-- To which account a person is paid. Erased with the person; the history keeps it to itself.
CREATE TABLE payee (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    representative TEXT NOT NULL UNIQUE REFERENCES representative (id),
    reference      TEXT NOT NULL,                       -- what the accounts call the person; may be empty
    account_name   TEXT NOT NULL,                       -- all three of an account, or none
    sort_code      TEXT NOT NULL,                       -- six figures
    account_number TEXT NOT NULL,                       -- eight figures
    CHECK ((account_name = '') = (account_number = '') AND (sort_code = '') = (account_number = ''))
) STRICT;
