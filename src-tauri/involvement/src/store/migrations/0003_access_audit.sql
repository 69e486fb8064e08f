-- Whether the photo beside an answer may be printed on papers; asked for each photo.
ALTER TABLE access_audit_item ADD COLUMN photo_printed TEXT NOT NULL DEFAULT 'no';
