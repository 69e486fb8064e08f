-- Who added a colleague, and who gave them their passphrase: changes, which know who and when.
ALTER TABLE staff ADD COLUMN added_in TEXT REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED;        -- NULL: before this was kept
ALTER TABLE staff ADD COLUMN passphrase_in TEXT REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED;   -- when a colleague, or the recovery sheet, gave the last one

-- Whose passphrase an author of a claim gave them after it was begun, or whom an author added then: an author could sign in as them. It counts
-- until somebody else gives them a passphrase, or they choose one with the recovery sheet. One that they choose after signing in with what
-- the author gave shows nothing.
CREATE VIEW claim_stranger (claim, staff) AS
SELECT claim_author.claim, staff.id
  FROM staff
  JOIN change ON change.id = coalesce(staff.passphrase_in, staff.added_in)
  JOIN claim_author ON claim_author.staff = change.actor AND claim_author.staff <> staff.id
 WHERE (SELECT min(history.id) FROM history WHERE history.change = change.id)
     > (SELECT min(history.id) FROM history WHERE kind = 'payment_claim' AND row_id = claim_author.claim);
