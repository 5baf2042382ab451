-- Version 2: the calibration studio and the purchasing plan. Facts of a study stand beside the contract,
-- because a contract imported from essential data never has them.

CREATE TABLE tender (
  -- What the studio knows of a contract in study.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL UNIQUE REFERENCES contract (id) ON DELETE CASCADE,
  ccag TEXT NOT NULL DEFAULT '' CHECK (ccag IN ('', 'works', 'supplies', 'intellectual', 'digital', 'industrial', 'project_management')),
  defence INTEGER NOT NULL DEFAULT 0 CHECK (defence IN (0, 1)),
  device TEXT NOT NULL DEFAULT '',       -- the device the facilitator retained, '' = not decided
  reserved TEXT NOT NULL DEFAULT '',     -- kinds of reservation, joined by ','
  penalty TEXT NOT NULL DEFAULT '',      -- JSON of the penalty rule written in the contract
  reporting TEXT NOT NULL DEFAULT ''     -- JSON of the reporting calendar
) STRICT;

CREATE TABLE derogation (
  -- The register of departures from the duty to set a social condition: a reason is compulsory.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL UNIQUE REFERENCES contract (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 10 AND 5000),
  decided_by TEXT NOT NULL DEFAULT '',
  decided_on TEXT NOT NULL
) STRICT;

CREATE TABLE buyer_policy (
  -- What a buyer decided for itself, beyond the law.
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL UNIQUE REFERENCES organisation (id) ON DELETE CASCADE,
  threshold INTEGER,                     -- cents from which the buyer wants a social condition
  yearly_purchases INTEGER,              -- cents, for the SPASER
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE profile (
  -- The office's own labour profile of a trade: it replaces the national default.
  id INTEGER PRIMARY KEY,
  trade TEXT NOT NULL UNIQUE CHECK (length(trade) BETWEEN 1 AND 60),
  share_low INTEGER NOT NULL,
  share_central INTEGER NOT NULL,
  share_high INTEGER NOT NULL,
  cost_low INTEGER NOT NULL,
  cost_central INTEGER NOT NULL,
  cost_high INTEGER NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  changed_on TEXT NOT NULL,
  CHECK (share_low <= share_central AND share_central <= share_high AND share_low >= 0 AND share_high <= 10000),
  CHECK (cost_low > 0 AND cost_low <= cost_central AND cost_central <= cost_high)
) STRICT;

CREATE TABLE capacity (
  -- Posts an integration structure can fill in a trade, between two months.
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  trade TEXT NOT NULL DEFAULT '',        -- '' = any trade
  posts INTEGER NOT NULL CHECK (posts BETWEEN 1 AND 9999),
  from_month INTEGER NOT NULL,
  to_month INTEGER NOT NULL,
  CHECK (from_month <= to_month)
) STRICT;
CREATE INDEX capacity_organisation ON capacity (organisation);

-- A sent calibration keeps what was sent, whatever happens to its lots later.
ALTER TABLE calibration ADD COLUMN snapshot TEXT NOT NULL DEFAULT '';
-- Inputs of the methods other than the cost method, JSON.
ALTER TABLE calibration_line ADD COLUMN inputs TEXT NOT NULL DEFAULT '';

CREATE TABLE produced (
  -- A document that was produced: it is never written over, only followed by another.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  calibration INTEGER REFERENCES calibration (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'clause')),
  format TEXT NOT NULL CHECK (format IN ('pdf', 'word', 'text')),
  file_name TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL,
  hours INTEGER NOT NULL,                -- hundredths, total written in it
  produced_on TEXT NOT NULL
) STRICT;
CREATE INDEX produced_contract ON produced (contract);

CREATE TABLE text_block (
  -- A block of the clause texts as the office writes it, instead of ours.
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 80),
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  changed_on TEXT NOT NULL
) STRICT;

CREATE TABLE purchase_plan (
  -- A buyer's list of purchases to come.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  buyer INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
  file_name TEXT NOT NULL DEFAULT '',
  imported_on TEXT NOT NULL,
  days INTEGER NOT NULL DEFAULT 0 CHECK (days >= 0) -- hundredths of a day of work at hand
) STRICT;

CREATE TABLE plan_line (
  -- A purchase to come. NULL = the profile's value.
  id INTEGER PRIMARY KEY,
  plan INTEGER NOT NULL REFERENCES purchase_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 1000),
  service TEXT NOT NULL DEFAULT '',      -- department of the buyer
  kind TEXT NOT NULL CHECK (kind IN ('works', 'supplies', 'services', 'concession', 'social_services')),
  cpv TEXT NOT NULL DEFAULT '',
  trade TEXT NOT NULL DEFAULT '',
  amount INTEGER,
  launch_on TEXT,
  duration_months INTEGER,
  labour_share INTEGER,
  hourly_cost INTEGER,
  effort INTEGER NOT NULL DEFAULT 500,
  days INTEGER NOT NULL DEFAULT 100 CHECK (days BETWEEN 0 AND 100000), -- hundredths of a day of the facilitator's work
  taken INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)),
  contract INTEGER REFERENCES contract (id) ON DELETE SET NULL, -- the tender it became
  notes TEXT NOT NULL DEFAULT ''         -- JSON list of what the import found odd
) STRICT;
CREATE INDEX plan_line_plan ON plan_line (plan);

CREATE TABLE column_mapping (
  -- How the columns of a source were understood, to be proposed again.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('plan', 'people', 'hours')),
  signature TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  columns TEXT NOT NULL,                 -- JSON: field to column
  used_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX column_mapping_once ON column_mapping (kind, signature);
