-- Version 7: what a lot declares of the people it wants, counted beside the match and never a part of it.

CREATE TABLE target (
  -- A target that the buyer or the company declared for a lot, in people or in hours.
  id INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL CHECK (length(criterion) BETWEEN 1 AND 40), -- code of assets/rules/criteria.toml, or 'qpv'
  people INTEGER CHECK (people > 0),     -- people to reach
  hours INTEGER CHECK (hours > 0),       -- hours to reach, in hundredths
  note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500), -- where it was declared
  CHECK ((people IS NULL) <> (hours IS NULL))
) STRICT;
CREATE UNIQUE INDEX target_once ON target (lot, criterion);
