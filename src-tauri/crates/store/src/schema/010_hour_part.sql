-- Version 10: a week or a day of a month says what its hours are made of, as the line of the month does.

ALTER TABLE hour_part ADD COLUMN training INTEGER NOT NULL DEFAULT 0;  -- each included in `hours`
ALTER TABLE hour_part ADD COLUMN leave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE hour_part ADD COLUMN overtime INTEGER NOT NULL DEFAULT 0;
