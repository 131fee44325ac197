-- A purge takes bodies out of the tables; a file still holds the bytes until it is written anew. What is owed stands here from the
-- transaction of the purge until that is done.

CREATE TABLE owed_erasure (
  insurer   VARCHAR(8) NOT NULL,
  purged_by BIGINT     NOT NULL,
  CONSTRAINT owed_erasure_key PRIMARY KEY (insurer, purged_by),
  CONSTRAINT owed_erasure_ledger FOREIGN KEY (insurer) REFERENCES ledger (insurer)
);
