-- Version 9: the reminder ladder.

CREATE TABLE ladder (
  -- The steps of a reminder as the office, or one of its contracts, has them.
  id INTEGER PRIMARY KEY,
  contract INTEGER UNIQUE REFERENCES contract (id) ON DELETE CASCADE, -- NULL = the office's own
  content TEXT NOT NULL,                 -- JSON: steps, with their working days, and days left to answer
  source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 500) -- where it is written: article of the contract, habit
) STRICT;
CREATE UNIQUE INDEX ladder_office ON ladder (contract IS NULL) WHERE contract IS NULL;

CREATE TABLE reminder_step (
  -- An exchange of the log that was a step of a ladder: what for, and how.
  id INTEGER PRIMARY KEY,
  contact INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
  cause TEXT NOT NULL CHECK (cause IN ('hours', 'behind', 'form')), -- for hours, the month is the exchange's
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'call', 'letter', 'formal_notice')),
  form INTEGER REFERENCES form (id) ON DELETE CASCADE,
  CHECK ((cause = 'form') = (form IS NOT NULL))
) STRICT;
CREATE INDEX reminder_step_form ON reminder_step (form);

ALTER TABLE postponed ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- why a point was put off
