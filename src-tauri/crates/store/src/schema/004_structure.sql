-- Version 4: the structure of contracts as they are carried out, and what an hour line is made of.

ALTER TABLE party ADD COLUMN share INTEGER NOT NULL DEFAULT 0;       -- part of the hours due, hundredths of a percent; 0 = not said
ALTER TABLE party ADD COLUMN reference TEXT NOT NULL DEFAULT '';     -- act of subcontracting, annex of the grouping

-- A renewal is a kind of commitment, and an order has an amount: the list of kinds is part of the table.
CREATE TABLE commitment_4 (
  -- A dated line of the hours a lot owes; what is due at a date is the sum of the lines up to it.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  effective_on TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('initial', 'tranche', 'order', 'renewal', 'amendment', 'exemption')),
  hours INTEGER NOT NULL,                -- hundredths; negative for an exemption
  reason TEXT NOT NULL DEFAULT '',
  calibration INTEGER REFERENCES calibration (id)
) STRICT;
INSERT INTO commitment_4 SELECT id, lot, effective_on, kind, hours, reason, calibration FROM commitment;
DROP TABLE commitment;
ALTER TABLE commitment_4 RENAME TO commitment;
CREATE INDEX commitment_lot ON commitment (lot);

CREATE TABLE site (
  -- A place where a contract is carried out: a school, a street, a building.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  lot INTEGER REFERENCES lot (id) ON DELETE SET NULL, -- NULL = every lot
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  commune TEXT NOT NULL DEFAULT '',
  commune_code TEXT NOT NULL DEFAULT ''  -- INSEE code, '' = not recognised
) STRICT;
CREATE INDEX site_contract ON site (contract);
CREATE INDEX site_lot ON site (lot);
ALTER TABLE placement ADD COLUMN site INTEGER REFERENCES site (id) ON DELETE SET NULL;

CREATE TABLE accrual (
  -- Hours that a lot owes for what is invoiced or ordered: so many hours for so many euros, above a trigger.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL UNIQUE REFERENCES lot (id) ON DELETE CASCADE,
  basis TEXT NOT NULL CHECK (basis IN ('invoice', 'order')),
  hours INTEGER NOT NULL CHECK (hours > 0),          -- hundredths, for each `per`
  per INTEGER NOT NULL CHECK (per > 0),              -- cents
  trigger_amount INTEGER NOT NULL DEFAULT 0 CHECK (trigger_amount >= 0) -- cents from which hours are owed
) STRICT;

CREATE TABLE billing (
  -- An invoice or an order of a lot: a credit is negative.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id),
  on_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'order')),
  amount INTEGER NOT NULL,               -- cents, excluding tax
  reference TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX billing_lot ON billing (lot);

CREATE TABLE transfer (
  -- Hours that a company of a grouping takes over from another: the sum over a lot is always zero.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  giver INTEGER NOT NULL REFERENCES organisation (id),
  taker INTEGER NOT NULL REFERENCES organisation (id),
  hours INTEGER NOT NULL CHECK (hours > 0), -- hundredths
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  CHECK (giver <> taker)
) STRICT;
CREATE INDEX transfer_lot ON transfer (lot);

CREATE TABLE pledge (
  -- A commitment in another unit than hours: people hired, apprentices, training hours, a share of purchases.
  id INTEGER PRIMARY KEY,
  contract INTEGER NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  lot INTEGER REFERENCES lot (id) ON DELETE SET NULL,
  unit TEXT NOT NULL CHECK (length(unit) BETWEEN 1 AND 40), -- code of assets/rules/pledges.toml
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  target INTEGER NOT NULL CHECK (target > 0), -- hundredths of the unit
  due_on TEXT
) STRICT;
CREATE INDEX pledge_contract ON pledge (contract);

CREATE TABLE pledge_measure (
  -- What was reached of a pledge between two readings, with what was seen.
  id INTEGER PRIMARY KEY,
  pledge INTEGER NOT NULL REFERENCES pledge (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  value INTEGER NOT NULL,                -- hundredths of the unit: an addition, or the reading of a share
  evidence TEXT NOT NULL DEFAULT '' CHECK (length(evidence) <= 500)
) STRICT;
CREATE INDEX pledge_measure_pledge ON pledge_measure (pledge);

CREATE TABLE payslip (
  -- The hours of a person's payslip: what is given to all lots in the month never exceeds them.
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  employer INTEGER NOT NULL REFERENCES organisation (id),
  month INTEGER NOT NULL,
  hours INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 74400),
  seen_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX payslip_once ON payslip (person, employer, month);
CREATE INDEX payslip_employer ON payslip (employer);

-- Parts of a line that the office may decide not to count; each is included in `hours`.
ALTER TABLE hour_line ADD COLUMN training INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hour_line ADD COLUMN leave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hour_line ADD COLUMN overtime INTEGER NOT NULL DEFAULT 0;

-- A letter and a formal notice are kinds of exchange of their own: they are what a penalty rests on.
CREATE TABLE contact_4 (
  -- The log of exchanges with companies and people.
  id INTEGER PRIMARY KEY,
  lot INTEGER REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id),
  person INTEGER REFERENCES person (id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'mail', 'letter', 'formal_notice', 'reminder', 'meeting', 'hours')),
  month INTEGER,                         -- the month a reminder speaks of
  text TEXT NOT NULL DEFAULT '' CHECK (length(text) <= 5000)
) STRICT;
INSERT INTO contact_4 SELECT id, lot, organisation, person, on_date, kind, month, text FROM contact;
DROP TABLE contact;
ALTER TABLE contact_4 RENAME TO contact;
CREATE INDEX contact_lot ON contact (lot);

CREATE TABLE penalty_draft (
  -- A computation of penalties given to the buyer, and what the buyer decided.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  drafted_on TEXT NOT NULL,
  amount INTEGER NOT NULL,               -- cents
  facts TEXT NOT NULL,                   -- JSON: hours, rule and steps as they were
  decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'applied', 'reduced', 'waived')),
  decided_on TEXT,
  decided_amount INTEGER,                -- cents
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 2000)
) STRICT;
CREATE INDEX penalty_draft_lot ON penalty_draft (lot);
