-- The ledger of each insurer: append only. A body is stored byte for byte as it was hashed with its salt; the columns beside it
-- repeat what is searched for, and are checked against it when it is read. A purge empties all of them and leaves the leaf.

CREATE TABLE ledger (
  insurer   VARCHAR(8)   NOT NULL,
  first_key VARCHAR(300) NOT NULL,
  CONSTRAINT ledger_key PRIMARY KEY (insurer),
  CONSTRAINT ledger_insurer FOREIGN KEY (insurer) REFERENCES insurer (number)
);

-- recorded_on is a civil date in Japan
CREATE TABLE ledger_record (
  insurer     VARCHAR(8) NOT NULL,
  sequence    BIGINT     NOT NULL,
  leaf        BYTEA      NOT NULL,
  kind        VARCHAR(20),
  recorded_on DATE,
  reference   VARCHAR(128),
  salt        BYTEA,
  body        BYTEA,
  purged_by   BIGINT,
  CONSTRAINT ledger_record_key PRIMARY KEY (insurer, sequence),
  CONSTRAINT ledger_record_ledger FOREIGN KEY (insurer) REFERENCES ledger (insurer),
  CONSTRAINT ledger_record_sequence CHECK (sequence >= 0),
  CONSTRAINT ledger_record_whole_or_purged CHECK (
    (purged_by IS NULL AND kind IS NOT NULL AND recorded_on IS NOT NULL AND salt IS NOT NULL AND body IS NOT NULL)
    OR (purged_by > sequence AND kind IS NULL AND recorded_on IS NULL AND reference IS NULL AND salt IS NULL
      AND body IS NULL))
);

CREATE INDEX ledger_record_kind ON ledger_record (insurer, kind, sequence);
CREATE INDEX ledger_record_day ON ledger_record (insurer, recorded_on, sequence);
CREATE INDEX ledger_record_reference ON ledger_record (insurer, reference, sequence);

-- the perfect subtrees; those of level 0 are the leaves
CREATE TABLE ledger_node (
  insurer  VARCHAR(8) NOT NULL,
  level    INTEGER    NOT NULL,
  position BIGINT     NOT NULL,
  hash     BYTEA      NOT NULL,
  CONSTRAINT ledger_node_key PRIMARY KEY (insurer, level, position)
);

-- note is the signed note, letter for letter
CREATE TABLE ledger_checkpoint (
  insurer VARCHAR(8) NOT NULL,
  size    BIGINT     NOT NULL,
  note    VARCHAR    NOT NULL,
  CONSTRAINT ledger_checkpoint_key PRIMARY KEY (insurer, size),
  CONSTRAINT ledger_checkpoint_ledger FOREIGN KEY (insurer) REFERENCES ledger (insurer)
);

-- records from first_record to last_record, both inclusive, are not purged until it is lifted
CREATE TABLE ledger_hold (
  insurer      VARCHAR(8)                  NOT NULL,
  number       INTEGER                     NOT NULL,
  first_record BIGINT                      NOT NULL,
  last_record  BIGINT                      NOT NULL,
  reason       VARCHAR(400)                NOT NULL,
  placed_by    VARCHAR(128)                NOT NULL,
  placed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  lifted_at    TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT ledger_hold_key PRIMARY KEY (insurer, number),
  CONSTRAINT ledger_hold_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT ledger_hold_number CHECK (number >= 1)
);

-- one line that belongs to nobody, to try whether there is room to write again
CREATE TABLE sign_of_life (
  written BIGINT NOT NULL
);

INSERT INTO sign_of_life (written) VALUES (0);
