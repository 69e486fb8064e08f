-- What somebody agreed to, one purpose at a time. Each answer is a row, and the newest counts; nothing is written over.
CREATE TABLE consent (
    id             TEXT PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 1,
    archived_at    TEXT,
    representative TEXT NOT NULL REFERENCES representative (id),
    purpose        TEXT NOT NULL,                       -- photo, quote, share-access, reference, mailing
    answer         TEXT NOT NULL,                       -- yes, no
    method         TEXT NOT NULL,                       -- how it was said
    given_on       TEXT NOT NULL,                       -- day
    withdrawn_on   TEXT,                                -- day; NULL while it stands
    note           TEXT NOT NULL,                       -- their own conditions; may be empty
    wording        TEXT NOT NULL REFERENCES consent_wording (id),
    CHECK (answer = 'yes' OR withdrawn_on IS NULL)
) STRICT;

CREATE INDEX consent_representative ON consent (representative, purpose);

-- The question as it was asked, in numbered versions. A version is never changed once somebody may have answered it.
CREATE TABLE consent_wording (
    id          TEXT PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 1,
    archived_at TEXT,
    purpose     TEXT NOT NULL,
    number      INTEGER NOT NULL,
    english     TEXT NOT NULL,
    welsh       TEXT NOT NULL,
    since       TEXT,                                   -- day; NULL: came with the program
    UNIQUE (purpose, number)
) STRICT;

-- The answer that counts, of each person for each purpose.
CREATE VIEW consent_now AS
SELECT * FROM consent
 WHERE id = (SELECT max(id) FROM consent AS later
              WHERE later.representative = consent.representative AND later.purpose = consent.purpose);

-- Representatives who can be recognised in one of the charity's pictures: papers show it while each of them agrees to photos.
CREATE TABLE picture_person (
    id             TEXT PRIMARY KEY,
    picture        TEXT NOT NULL REFERENCES picture (id),
    representative TEXT NOT NULL REFERENCES representative (id),
    UNIQUE (picture, representative)
) STRICT;

INSERT INTO consent_wording (id, purpose, number, english, welsh) VALUES
    ('019aa000-0000-7000-8000-000000000101', 'photo', 1,
     'May we show photos of you in our papers, on our website and in social media? You can say no. You can change your mind at any time, and we stop using them.',
     'Gawn ni ddangos lluniau ohonoch yn ein papurau, ar ein gwefan ac ar y cyfryngau cymdeithasol? Cewch ddweud na. Cewch newid eich meddwl unrhyw bryd, a byddwn yn rhoi’r gorau i’w defnyddio.'),
    ('019aa000-0000-7000-8000-000000000102', 'quote', 1,
     'May we print what you said, with your first name? We show you the words first. You can say no. You can change your mind at any time, and we stop using them.',
     'Gawn ni argraffu’r hyn a ddywedoch, gyda’ch enw cyntaf? Byddwn yn dangos y geiriau i chi yn gyntaf. Cewch ddweud na. Cewch newid eich meddwl unrhyw bryd, a byddwn yn rhoi’r gorau i’w defnyddio.'),
    ('019aa000-0000-7000-8000-000000000103', 'share-access', 1,
     'May we tell the people you chose what to do so that you can take part? We tell each of them only what they need. You can say no. You can change your mind at any time.',
     'Gawn ni ddweud wrth y bobl a ddewisoch beth i’w wneud fel y gallwch gymryd rhan? Dim ond yr hyn sydd ei angen y byddwn yn ei ddweud wrth bob un. Cewch ddweud na. Cewch newid eich meddwl unrhyw bryd.'),
    ('019aa000-0000-7000-8000-000000000104', 'reference', 1,
     'If somebody asks us for a reference for you, may we write one? We show it to you first. You can say no. You can change your mind at any time.',
     'Os bydd rhywun yn gofyn i ni am eirda i chi, gawn ni ysgrifennu un? Byddwn yn ei ddangos i chi yn gyntaf. Cewch ddweud na. Cewch newid eich meddwl unrhyw bryd.'),
    ('019aa000-0000-7000-8000-000000000105', 'mailing', 1,
     'May we send you news of our work and of other things to take part in? You can say no and still take part in everything. You can change your mind at any time.',
     'Gawn ni anfon newyddion am ein gwaith a phethau eraill i gymryd rhan ynddyn nhw? Cewch ddweud na a dal i gymryd rhan ym mhopeth. Cewch newid eich meddwl unrhyw bryd.');
