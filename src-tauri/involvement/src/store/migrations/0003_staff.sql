-- Who added a colleague, and who gave them their passphrase: changes, which know who and when.
ALTER TABLE staff ADD COLUMN added_in TEXT REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED;        -- NULL: before this was kept
ALTER TABLE staff ADD COLUMN passphrase_in TEXT REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED;   -- when a colleague, or the recovery sheet, gave the last one

-- Whose passphrase an author of a claim gave them after it was begun, or whom an author added then: an author could sign in as them, and
-- as everybody to whom those gave a passphrase afterwards. It counts until somebody else gives them a passphrase, or they choose one with
-- the recovery sheet. One that they choose after signing in with what the author gave shows nothing.
CREATE VIEW claim_stranger (claim, staff) AS
WITH RECURSIVE gift (staff, giver, at) AS (
    SELECT of_staff.row_id, change.actor, of_staff.id
      FROM history AS of_staff JOIN change ON change.id = of_staff.change
     WHERE of_staff.kind = 'staff'
       AND of_staff.change IN (json_extract(after, '$.passphrase_in'), json_extract(after, '$.added_in'))
), chain (staff, whom, giver, at) AS (
    SELECT staff, staff, giver, at FROM gift
     WHERE at = (SELECT max(last.at) FROM gift AS last WHERE last.staff = gift.staff)
    UNION
    SELECT chain.staff, gift.staff, gift.giver, gift.at
      FROM chain JOIN gift ON gift.staff = chain.giver
     WHERE chain.giver <> chain.whom
       AND gift.at = (SELECT max(earlier.at) FROM gift AS earlier WHERE earlier.staff = chain.giver AND earlier.at < chain.at)
)
SELECT DISTINCT claim_author.claim, chain.staff
  FROM chain JOIN claim_author ON claim_author.staff = chain.giver AND claim_author.staff <> chain.staff
 WHERE chain.at > (SELECT min(history.id) FROM history WHERE kind = 'payment_claim' AND row_id = claim_author.claim);
