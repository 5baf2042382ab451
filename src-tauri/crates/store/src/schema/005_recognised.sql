-- Version 5: files of hours. What a company's words mean is asked once; the weeks a month was made of are kept,
-- so that the invoice of the next week adds to the month instead of replacing it.

CREATE TABLE recognised (
  -- What words of a source mean: who, which lot, which of a person's posts. Without a target: none of ours.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'lot', 'placement')),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 400), -- folded
  source TEXT NOT NULL DEFAULT '',       -- the company, folded, else the headings of the file
  person INTEGER REFERENCES person (id) ON DELETE CASCADE,
  lot INTEGER REFERENCES lot (id) ON DELETE CASCADE,
  placement INTEGER REFERENCES placement (id) ON DELETE CASCADE,
  decided_on TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX recognised_once ON recognised (kind, words, source);
CREATE INDEX recognised_person ON recognised (person) WHERE person IS NOT NULL;

CREATE TABLE hour_part (
  -- A part of a month as a file gave it: a week, a day. The line of the month is the sum of its parts.
  id INTEGER PRIMARY KEY,
  placement INTEGER NOT NULL REFERENCES placement (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (length(part) BETWEEN 1 AND 40), -- a day, or two days parted by /
  hours INTEGER NOT NULL CHECK (hours BETWEEN 0 AND 74400),
  source TEXT NOT NULL DEFAULT ''        -- file name and cell
) STRICT;
CREATE UNIQUE INDEX hour_part_once ON hour_part (placement, month, part);
