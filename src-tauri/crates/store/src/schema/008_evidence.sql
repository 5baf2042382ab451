-- Version 8: what was seen that proves hours and hires, and the documents of contracts carried out.

CREATE TABLE evidence (
  -- A proof seen: the fact, never the document. It holds for a placement, else for every post of the lot or the company.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40), -- code of assets/rules/evidence.toml
  lot INTEGER REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id),
  placement INTEGER REFERENCES placement (id) ON DELETE CASCADE,
  first_month INTEGER,                   -- months it speaks of, both or neither
  last_month INTEGER,
  seen_on TEXT NOT NULL,
  seen_by TEXT NOT NULL DEFAULT '' CHECK (length(seen_by) <= 200),
  file_name TEXT NOT NULL DEFAULT '' CHECK (length(file_name) <= 255), -- the name alone, never where it lies
  digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64)),   -- SHA-256 of the file, hexadecimal
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  CHECK (lot IS NOT NULL OR organisation IS NOT NULL OR placement IS NOT NULL),
  CHECK ((first_month IS NULL) = (last_month IS NULL)),
  CHECK (first_month <= last_month)
) STRICT;
CREATE INDEX evidence_lot ON evidence (lot) WHERE lot IS NOT NULL;
CREATE INDEX evidence_organisation ON evidence (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX evidence_placement ON evidence (placement) WHERE placement IS NOT NULL;

-- A document may be about a lot, a company, a person or a buyer: the list of kinds is part of the table.
CREATE TABLE produced_8 (
  -- A document that was produced: it is never written over, only followed by another.
  id INTEGER PRIMARY KEY,
  contract INTEGER REFERENCES contract (id) ON DELETE CASCADE,
  calibration INTEGER REFERENCES calibration (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'clause', 'attestation', 'interim', 'final', 'statement', 'control')),
  format TEXT NOT NULL CHECK (format IN ('pdf', 'word', 'text')),
  file_name TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL,
  hours INTEGER NOT NULL,                -- hundredths, total written in it
  produced_on TEXT NOT NULL,
  lot INTEGER REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisation (id), -- the company of a statement, the buyer of a control pack
  person INTEGER REFERENCES person (id) ON DELETE CASCADE,
  first_month INTEGER,                   -- months of a statement
  last_month INTEGER
) STRICT;
INSERT INTO produced_8 (id, contract, calibration, kind, format, file_name, version, hours, produced_on)
  SELECT id, contract, calibration, kind, format, file_name, version, hours, produced_on FROM produced;
DROP TABLE produced;
ALTER TABLE produced_8 RENAME TO produced;
CREATE INDEX produced_contract ON produced (contract);
CREATE INDEX produced_person ON produced (person) WHERE person IS NOT NULL;
