-- Version 3: people as a facilitator knows them, the portfolio's plan, proposals followed to their end.

ALTER TABLE person ADD COLUMN commune_code TEXT NOT NULL DEFAULT '';   -- INSEE code, '' = not recognised
ALTER TABLE person ADD COLUMN available_until TEXT;                    -- last free day, NULL = no limit
ALTER TABLE person ADD COLUMN qpv_checked_on TEXT;                     -- day the address was checked
ALTER TABLE person ADD COLUMN qpv_source TEXT NOT NULL DEFAULT '';     -- where it was checked
ALTER TABLE person ADD COLUMN agreed_on TEXT;                          -- agreement to be proposed to companies
ALTER TABLE need ADD COLUMN commune_code TEXT NOT NULL DEFAULT '';

CREATE TABLE absence (
  -- Days a person is not free to work on a lot. The reason is never one of health.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT 'other' CHECK (reason IN ('training', 'leave', 'other')),
  CHECK (starts_on <= ends_on)
) STRICT;
CREATE INDEX absence_person ON absence (person);

CREATE TABLE accompaniment (
  -- A structure the State recognises, that employs or accompanies a person: the first door of eligibility.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 20), -- code of assets/rules/criteria.toml
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  attested_on TEXT,                      -- day the structure's attestation was seen
  CHECK (ends_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX accompaniment_person ON accompaniment (person);

CREATE TABLE pass (
  -- A PASS IAE. Its end is computed from its life, its suspensions and its extensions.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  number TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL,
  delivered_by TEXT NOT NULL DEFAULT '', -- code of the referring body, or of the employer's kind
  withdrawn_on TEXT
) STRICT;
CREATE INDEX pass_person ON pass (person);

CREATE TABLE pass_event (
  -- Days that push back the end of a PASS IAE.
  id INTEGER PRIMARY KEY,
  pass INTEGER NOT NULL REFERENCES pass (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('suspension', 'extension')),
  reason TEXT NOT NULL DEFAULT '',       -- code of assets/rules
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (starts_on <= ends_on)
) STRICT;
CREATE INDEX pass_event_pass ON pass_event (pass);

-- A proposal has two more endings and a day of interview: its list of statuses is part of the table.
CREATE TABLE proposal_3 (
  -- A person proposed on a need, with dated decisions.
  id INTEGER PRIMARY KEY,
  need INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'interview', 'accepted', 'placed', 'refused', 'hired_elsewhere')),
  proposed_on TEXT NOT NULL,
  interview_on TEXT,
  decided_on TEXT,
  reason TEXT NOT NULL DEFAULT '',       -- code of a refusal
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000)
) STRICT;
INSERT INTO proposal_3 (id, need, person, status, proposed_on, decided_on, reason)
  SELECT id, need, person, status, proposed_on, decided_on, reason FROM proposal;
DROP TABLE proposal;
ALTER TABLE proposal_3 RENAME TO proposal;
CREATE INDEX proposal_need ON proposal (need);
CREATE INDEX proposal_person ON proposal (person);

CREATE TABLE pairing (
  -- A line of the portfolio's plan that the facilitator locked or set aside.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  need INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('keep', 'never')),
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
  decided_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX pairing_once ON pairing (person, need);
CREATE INDEX pairing_need ON pairing (need);

CREATE TABLE apart (
  -- Two sheets that look alike and are two people, the facilitator said.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  decided_on TEXT NOT NULL,
  CHECK (person < other)
) STRICT;
CREATE UNIQUE INDEX apart_once ON apart (person, other);
CREATE INDEX apart_other ON apart (other);

CREATE TABLE merged (
  -- A sheet that was joined to another: where its history went.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  former_id INTEGER NOT NULL,
  former_name TEXT NOT NULL DEFAULT '',
  merged_on TEXT NOT NULL
) STRICT;
CREATE INDEX merged_person ON merged (person);

-- A tender without general clauses is not the same as one where nobody chose yet.
CREATE TABLE tender_3 (
  -- What the studio knows of a contract in study.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL UNIQUE REFERENCES contract (id) ON DELETE CASCADE,
  ccag TEXT NOT NULL DEFAULT '' CHECK (ccag IN ('', 'none', 'works', 'supplies', 'intellectual', 'digital', 'industrial', 'project_management')),
  defence INTEGER NOT NULL DEFAULT 0 CHECK (defence IN (0, 1)),
  device TEXT NOT NULL DEFAULT '',       -- the device the facilitator retained, '' = not decided
  reserved TEXT NOT NULL DEFAULT '',     -- kinds of reservation, joined by ','
  penalty TEXT NOT NULL DEFAULT '',      -- JSON of the penalty rule written in the contract
  reporting TEXT NOT NULL DEFAULT ''     -- JSON of the reporting calendar
) STRICT;
INSERT INTO tender_3 SELECT id, contract, ccag, defence, device, reserved, penalty, reporting FROM tender;
DROP TABLE tender;
ALTER TABLE tender_3 RENAME TO tender;
