-- On which days what was purged had been recorded, so that only their part of a ledger is written anew. Of what is owed from before it
-- is not known: all of it is.

ALTER TABLE owed_erasure ADD COLUMN first_day DATE;
ALTER TABLE owed_erasure ADD COLUMN last_day DATE;
