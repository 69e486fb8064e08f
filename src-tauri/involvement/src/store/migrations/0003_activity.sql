-- Which member of staff the sponsor of an activity is, where the words name one: whoever leaves is found by this, whatever they are called.
ALTER TABLE activity ADD COLUMN sponsor_staff TEXT REFERENCES staff (id);
UPDATE activity SET sponsor_staff =
    (SELECT staff.id FROM staff
      WHERE lower(sponsor) = lower(staff.name) OR instr(lower(sponsor), lower(staff.name) || ',') = 1
         OR instr(lower(sponsor), lower(staff.name) || ' (') = 1
      ORDER BY staff.archived_at IS NOT NULL, staff.rowid LIMIT 1);

-- What happens next, where an activity is paused or cancelled: people are told it beside the reason. May be empty.
ALTER TABLE move ADD COLUMN what_next TEXT NOT NULL DEFAULT '';
