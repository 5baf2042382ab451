-- Version 1 of the dossier. Dates are ISO text, months year*100+month, money cents, hours hundredths,
-- rates hundredths of a percent. Every table named in tables::JOURNALED is recorded by the journal.

CREATE TABLE organisation (
  -- A buyer, a company or an integration structure (SIAE, GEIQ, EA, ESAT).
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('buyer', 'company', 'siae')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  siret TEXT NOT NULL DEFAULT '',
  buyer_kind TEXT NOT NULL DEFAULT '' ,  -- state, local, utility: which EU threshold applies
  structure_kind TEXT NOT NULL DEFAULT '', -- EI, ACI, AI, ETTI, GEIQ, EA, ESAT ... for a siae
  commune TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX organisation_siret ON organisation (siret) WHERE siret <> '';

CREATE TABLE operation (
  -- A group of contracts with one purpose (a hospital, a tram line).
  id INTEGER PRIMARY KEY,
  buyer INTEGER REFERENCES organisation (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  place TEXT NOT NULL DEFAULT '',
  territory TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contract (
  -- A public contract from the study to the archive; a tender is a contract in study.
  id INTEGER PRIMARY KEY,
  operation INTEGER REFERENCES operation (id),
  buyer INTEGER REFERENCES organisation (id),
  reference TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
  kind TEXT NOT NULL CHECK (kind IN ('works', 'supplies', 'services', 'concession', 'social_services')),
  status TEXT NOT NULL CHECK (status IN ('study', 'calibrated', 'published', 'notified', 'running', 'closed', 'no_clause')),
  cpv TEXT NOT NULL DEFAULT '',
  procedure TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  amount INTEGER,                        -- cents, excluding tax
  duration_months INTEGER,
  launch_on TEXT,                        -- publication of the tender
  notified_on TEXT,
  starts_on TEXT,
  ends_on TEXT,
  social TEXT NOT NULL DEFAULT '',       -- social considerations as published, joined by '; '
  decp_uid TEXT NOT NULL DEFAULT '',     -- buyer + number of the essential data, when imported
  warnings TEXT NOT NULL DEFAULT '[]',   -- JSON list of what the import found odd
  version INTEGER NOT NULL DEFAULT 1     -- raised each time a sent calibration is replaced
) STRICT;
CREATE UNIQUE INDEX contract_decp ON contract (decp_uid) WHERE decp_uid <> '';
CREATE INDEX contract_status ON contract (status);

CREATE TABLE modification (
  -- A published modification of a contract: it replaces, it never edits.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  notified_on TEXT,
  amount INTEGER,
  duration_months INTEGER,
  holders TEXT NOT NULL DEFAULT ''       -- identifiers, joined by '; '
) STRICT;
CREATE INDEX modification_contract ON modification (contract);

CREATE TABLE lot (
  -- A lot of a contract; a contract without lots has one.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 999),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
  trade TEXT NOT NULL DEFAULT '',        -- code of assets/profiles/trades.toml
  amount INTEGER,
  starts_on TEXT,
  ends_on TEXT,
  place TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL CHECK (status IN ('study', 'running', 'closed', 'no_clause')),
  max_posts INTEGER NOT NULL DEFAULT 0 CHECK (max_posts BETWEEN 0 AND 999) -- posts agreed with the companies; 0 = the office's default
) STRICT;
CREATE INDEX lot_contract ON lot (contract);

CREATE TABLE party (
  -- A company's part in a lot.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  role TEXT NOT NULL CHECK (role IN ('lead', 'co_holder', 'subcontractor', 'employer')),
  on_behalf_of INTEGER REFERENCES organisation (id) -- the company an employer (ETTI, GEIQ) works for
) STRICT;
CREATE UNIQUE INDEX party_once ON party (lot, organisation, role);

CREATE TABLE commitment (
  -- A dated line of the hours a lot owes; what is due at a date is the sum of the lines up to it.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  effective_on TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('initial', 'tranche', 'order', 'amendment', 'exemption')),
  hours INTEGER NOT NULL,                -- hundredths; negative for an exemption
  reason TEXT NOT NULL DEFAULT '',
  calibration INTEGER REFERENCES calibration (id)
) STRICT;
CREATE INDEX commitment_lot ON commitment (lot);

CREATE TABLE calibration (
  -- A scenario of the hours of each lot of a contract.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  name TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
  sent_on TEXT                           -- a sent calibration is frozen
) STRICT;
CREATE INDEX calibration_contract ON calibration (contract);

CREATE TABLE calibration_line (
  -- The inputs and the figure of one lot in a calibration. NULL = the profile's value.
  id INTEGER PRIMARY KEY,
  calibration INTEGER NOT NULL REFERENCES calibration (id) ON DELETE CASCADE,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  method TEXT NOT NULL DEFAULT 'cost',
  labour_share INTEGER,
  hourly_cost INTEGER,
  effort INTEGER NOT NULL DEFAULT 500,
  kept_hours INTEGER,                    -- what the facilitator wrote instead of the advised rounding
  hours INTEGER NOT NULL DEFAULT 0,      -- exact, hundredths: what the rules gave when it was saved
  rounded INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX calibration_line_once ON calibration_line (calibration, lot);

CREATE TABLE person (
  -- A person on an integration pathway: the minimum that eligibility and matching need.
  id INTEGER PRIMARY KEY,
  last_name TEXT NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
  first_name TEXT NOT NULL DEFAULT '',
  birth_name TEXT NOT NULL DEFAULT '',
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'f', 'm', 'x')),
  birth_on TEXT,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  commune TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  qpv TEXT NOT NULL DEFAULT '' CHECK (qpv IN ('', 'yes', 'no')), -- '' = not checked
  qpv_name TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT '' CHECK (level IN ('', 'below3', '3', '4', '5', '6')),
  radius_km INTEGER CHECK (radius_km BETWEEN 0 AND 300),
  licence_b INTEGER NOT NULL DEFAULT 0 CHECK (licence_b IN (0, 1)),
  vehicle INTEGER NOT NULL DEFAULT 0 CHECK (vehicle IN (0, 1)),
  public_transport INTEGER NOT NULL DEFAULT 0 CHECK (public_transport IN (0, 1)),
  weekly_hours INTEGER,                  -- hundredths of an hour a week
  available_on TEXT,
  skills TEXT NOT NULL DEFAULT '',       -- skills and permits, one a line
  schedule TEXT NOT NULL DEFAULT '',     -- hours and constraints of transport, in words
  referent TEXT NOT NULL DEFAULT '',     -- who follows the person
  prescriber_kind TEXT NOT NULL DEFAULT '',
  prescriber TEXT NOT NULL DEFAULT '',
  informed_on TEXT,                      -- information given and agreement
  last_contact_on TEXT,
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'left'))
) STRICT;
CREATE INDEX person_name ON person (last_name, first_name);

CREATE TABLE wish (
  -- An occupation a person wishes, in order.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL DEFAULT 1,
  trade TEXT NOT NULL DEFAULT '',
  rome TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX wish_person ON wish (person);

CREATE TABLE criterion (
  -- A criterion of eligibility a person declares.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 20),
  main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)) -- the one that statistics count
) STRICT;
CREATE UNIQUE INDEX criterion_once ON criterion (person, code);

CREATE TABLE proof (
  -- A proof seen for a criterion: the fact, never the document.
  id INTEGER PRIMARY KEY,
  criterion INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
  kind TEXT NOT NULL DEFAULT '',
  seen_on TEXT NOT NULL,
  seen_by TEXT NOT NULL DEFAULT '',
  issued_on TEXT,
  valid_until TEXT
) STRICT;
CREATE INDEX proof_criterion ON proof (criterion);

CREATE TABLE step (
  -- A step of a pathway.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 300),
  planned INTEGER NOT NULL DEFAULT 0 CHECK (planned IN (0, 1))
) STRICT;
CREATE INDEX step_person ON step (person);

CREATE TABLE need (
  -- What a lot asks for: a job, seats, months.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  trade TEXT NOT NULL DEFAULT '',
  rome TEXT NOT NULL DEFAULT '',
  seats INTEGER NOT NULL DEFAULT 1 CHECK (seats BETWEEN 1 AND 500),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  weekly_hours INTEGER NOT NULL DEFAULT 3500,
  place TEXT NOT NULL DEFAULT '',
  licence_b INTEGER NOT NULL DEFAULT 0 CHECK (licence_b IN (0, 1)),
  skills TEXT NOT NULL DEFAULT '',
  modality TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'filled', 'closed'))
) STRICT;
CREATE INDEX need_lot ON need (lot);

CREATE TABLE proposal (
  -- A person proposed on a need, with dated decisions.
  id INTEGER PRIMARY KEY,
  need INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'refused', 'placed')),
  proposed_on TEXT NOT NULL,
  decided_on TEXT,
  reason TEXT NOT NULL DEFAULT ''        -- code of a refusal
) STRICT;
CREATE INDEX proposal_need ON proposal (need);
CREATE INDEX proposal_person ON proposal (person);

CREATE TABLE placement (
  -- A person at work on a lot. Participants, contracts of work and placements are three counts.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  lot INTEGER NOT NULL REFERENCES lot (id),
  need INTEGER REFERENCES need (id),
  employer INTEGER NOT NULL REFERENCES organisation (id),
  user_company INTEGER REFERENCES organisation (id), -- where the person works when made available
  modality TEXT NOT NULL CHECK (modality IN ('direct', 'work_study', 'temporary', 'geiq', 'ai', 'subcontract')),
  contract_type TEXT NOT NULL DEFAULT '',
  job TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL,
  ends_on TEXT,                          -- planned end of the contract of work
  ended_on TEXT,                         -- real end, once known
  weekly_hours INTEGER NOT NULL DEFAULT 3500,
  outcome TEXT NOT NULL DEFAULT '' CHECK (outcome IN ('', 'durable', 'transition', 'training', 'none', 'unknown'))
) STRICT;
CREATE INDEX placement_person ON placement (person);
CREATE INDEX placement_lot ON placement (lot);

CREATE TABLE hour_line (
  -- The hours of a placement in a month, as a company declared them.
  id INTEGER PRIMARY KEY,
  placement INTEGER NOT NULL REFERENCES placement (id),
  month INTEGER NOT NULL,
  hours INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 74400),
  status TEXT NOT NULL CHECK (status IN ('declared', 'evidenced', 'validated', 'rejected')),
  reason TEXT NOT NULL DEFAULT '',       -- why rejected, or why kept in spite of a warning
  source TEXT NOT NULL DEFAULT '',       -- typed, pasted, file name and cell
  declared_on TEXT NOT NULL,
  validated_on TEXT
) STRICT;
CREATE UNIQUE INDEX hour_line_once ON hour_line (placement, month);
CREATE INDEX hour_line_month ON hour_line (month);

CREATE TABLE contact (
  -- The log of exchanges with companies and people.
  id INTEGER PRIMARY KEY,
  lot INTEGER REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id),
  person INTEGER REFERENCES person (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'mail', 'reminder', 'meeting', 'hours')),
  month INTEGER,                         -- the month a reminder speaks of
  text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 5000)
) STRICT;
CREATE INDEX contact_lot ON contact (lot);

CREATE TABLE postponed (
  -- A point of the home screen put off or filed as done.
  id INTEGER PRIMARY KEY,
  alert TEXT NOT NULL UNIQUE,
  until TEXT,                            -- NULL = filed as done
  done_on TEXT
) STRICT;

CREATE TABLE setting (
  -- The office's settings, one name each.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- The journal: every action and the image of each row before and after it.
CREATE TABLE journal_action (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,                      -- local date and time, ISO
  actor TEXT NOT NULL DEFAULT '',
  message TEXT NOT NULL,                 -- JSON of a Fluent key and its arguments
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  target INTEGER REFERENCES journal_action (id), -- what an undo or a redo is about
  -- done, taken back, taken back and replaced by other work, or settled: how the dossier began
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'settled'))
) STRICT;
CREATE INDEX journal_state ON journal_action (kind, state, id);

CREATE TABLE journal_change (
  id INTEGER PRIMARY KEY,
  action INTEGER NOT NULL REFERENCES journal_action (id),
  area TEXT NOT NULL,
  row INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_change_action ON journal_change (action);
CREATE INDEX journal_change_row ON journal_change (area, row);

CREATE TABLE journal_door (
  -- The action in progress: triggers refuse a write when there is none.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  action INTEGER
) STRICT;
INSERT INTO journal_door (id, action) VALUES (1, NULL);

CREATE VIRTUAL TABLE search USING fts5 (
  kind UNINDEXED, title UNINDEXED, subtitle UNINDEXED, words,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
