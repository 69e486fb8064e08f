-- What Home looks for is found without reading everybody.
CREATE INDEX representative_unasked ON representative (name) WHERE archived_at IS NULL AND format IS NULL;
CREATE INDEX certificate_unissued ON certificate (name) WHERE archived_at IS NULL AND number IS NULL;
CREATE INDEX promise_open ON promise (due) WHERE archived_at IS NULL AND outcome = 'open';
