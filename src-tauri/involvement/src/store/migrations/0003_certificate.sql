-- Why the hours are others than the records of attendance count, and which certificate this one takes the place of.
ALTER TABLE certificate ADD COLUMN hours_why TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN instead_of TEXT REFERENCES certificate (id);

CREATE INDEX certificate_instead_of ON certificate (instead_of) WHERE instead_of IS NOT NULL;
