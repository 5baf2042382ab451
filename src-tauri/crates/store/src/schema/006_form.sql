-- Version 6: the forms that companies fill in.

CREATE TABLE form (
  -- A form as it was issued: what its locked cells said, so that a change is found and named.
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 40),
  lot INTEGER NOT NULL REFERENCES lot (id) ON DELETE CASCADE,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  first_month INTEGER NOT NULL,
  last_month INTEGER NOT NULL,
  secret TEXT NOT NULL,                  -- key of the seal, hexadecimal: it never leaves the dossier
  seal TEXT NOT NULL,                    -- keyed digest of every locked cell
  content TEXT NOT NULL,                 -- JSON: the lines and every cell that was locked
  issued_on TEXT NOT NULL,
  received_on TEXT,                      -- last day its hours were taken
  -- issued: awaited; received: everything taken; returned: something is to be corrected
  state TEXT NOT NULL CHECK (state IN ('issued', 'received', 'returned')),
  CHECK (first_month <= last_month)
) STRICT;
CREATE INDEX form_lot ON form (lot, organisation);
