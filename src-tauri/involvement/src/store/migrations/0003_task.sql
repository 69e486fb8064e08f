-- What Home looks for is found without reading everybody.
CREATE INDEX representative_unasked ON representative (name) WHERE archived_at IS NULL AND format IS NULL;
CREATE INDEX certificate_unissued ON certificate (name) WHERE archived_at IS NULL AND number IS NULL;
CREATE INDEX promise_open ON promise (due) WHERE archived_at IS NULL AND outcome = 'open';
CREATE INDEX representative_said_by ON representative (said_by) WHERE archived_at IS NULL;
CREATE INDEX representative_said_on ON representative (said_on) WHERE archived_at IS NULL;
CREATE INDEX representative_access_asked ON representative (access_asked_on) WHERE archived_at IS NULL;
CREATE INDEX representative_have_by ON representative (have_by) WHERE archived_at IS NULL;
