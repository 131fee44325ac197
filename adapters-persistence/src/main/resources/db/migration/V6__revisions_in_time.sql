-- The register in time. A published revision, how it came about and its withdrawal are lines that are never changed; when it ends
-- follows from the one that comes after it.

ALTER TABLE revision DROP CONSTRAINT revision_period;
ALTER TABLE revision DROP COLUMN effective_to;
ALTER TABLE revision ADD CONSTRAINT revision_day UNIQUE (insurer, number, effective_from);

-- codes that nobody has confirmed
ALTER TABLE purpose ADD COLUMN proposed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE purpose ADD CONSTRAINT purpose_proposed CHECK (coded OR NOT proposed);

-- a revision without a line here came about nobody knows how, as the table as issued did;
-- authors are joined by |, relations and notes are lines of fields that are separated by tabs
CREATE TABLE enactment (
  insurer       VARCHAR(8)                  NOT NULL,
  revision      INTEGER                     NOT NULL,
  base          INTEGER                     NOT NULL,
  aim           VARCHAR(20)                 NOT NULL,
  authors       VARCHAR                     NOT NULL,
  adopted_by    VARCHAR(40)                 NOT NULL,
  adopted_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  adopted_day   DATE                        NOT NULL,
  body          VARCHAR(100)                NOT NULL,
  adopted_on    DATE                        NOT NULL,
  published_by  VARCHAR(40)                 NOT NULL,
  published_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  published_day DATE                        NOT NULL,
  published_on  DATE                        NOT NULL,
  medium        VARCHAR(200),
  late_reason   VARCHAR(1000),
  reason        VARCHAR(2000)               NOT NULL,
  relations     VARCHAR                     NOT NULL,
  note          VARCHAR(2000)               NOT NULL,
  notes         VARCHAR                     NOT NULL,
  CONSTRAINT enactment_key PRIMARY KEY (insurer, revision),
  CONSTRAINT enactment_revision FOREIGN KEY (insurer, revision) REFERENCES revision (insurer, number),
  CONSTRAINT enactment_base FOREIGN KEY (insurer, base) REFERENCES revision (insurer, number),
  CONSTRAINT enactment_aim CHECK (aim IN ('AMENDMENT', 'CORRECTION'))
);

CREATE TABLE withdrawal (
  insurer       VARCHAR(8)                  NOT NULL,
  revision      INTEGER                     NOT NULL,
  withdrawn_by  VARCHAR(40)                 NOT NULL,
  withdrawn_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  withdrawn_day DATE                        NOT NULL,
  reason        VARCHAR(1000)               NOT NULL,
  CONSTRAINT withdrawal_key PRIMARY KEY (insurer, revision),
  CONSTRAINT withdrawal_revision FOREIGN KEY (insurer, revision) REFERENCES revision (insurer, number)
);

-- The revisions that stand as known now, as one chain: each follows one other that begins before it, and is followed by at most
-- one. So no two share a day and no day is left out. The chain hangs on revision 0, which begins before all days and is none.
CREATE TABLE standing (
  insurer        VARCHAR(8) NOT NULL,
  revision       INTEGER    NOT NULL,
  recorded       INTEGER,
  effective_from DATE       NOT NULL,
  follows        INTEGER,
  follows_from   DATE,
  CONSTRAINT standing_key PRIMARY KEY (insurer, revision),
  CONSTRAINT standing_day UNIQUE (insurer, revision, effective_from),
  CONSTRAINT standing_once UNIQUE (insurer, follows),
  CONSTRAINT standing_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT standing_recorded FOREIGN KEY (insurer, recorded, effective_from)
    REFERENCES revision (insurer, number, effective_from),
  CONSTRAINT standing_follows FOREIGN KEY (insurer, follows, follows_from)
    REFERENCES standing (insurer, revision, effective_from) ON UPDATE CASCADE,
  CONSTRAINT standing_chain CHECK (
    (revision = 0 AND recorded IS NULL AND follows IS NULL AND follows_from IS NULL)
    OR (revision > 0 AND recorded IS NOT NULL AND recorded = revision
      AND follows IS NOT NULL AND follows_from IS NOT NULL AND follows_from < effective_from))
);

INSERT INTO standing (insurer, revision, effective_from)
  SELECT DISTINCT insurer, 0, DATE '0001-01-01' FROM revision;
INSERT INTO standing (insurer, revision, recorded, effective_from, follows, follows_from)
  SELECT insurer, number, number, effective_from,
    COALESCE(LAG(number) OVER (PARTITION BY insurer ORDER BY effective_from), 0),
    COALESCE(LAG(effective_from) OVER (PARTITION BY insurer ORDER BY effective_from), DATE '0001-01-01')
  FROM revision ORDER BY insurer, effective_from;

-- what is not published yet: its table as a register file, in which proposed codes stand like confirmed ones
CREATE TABLE draft (
  insurer        VARCHAR(8)                  NOT NULL,
  number         INTEGER                     NOT NULL,
  base           INTEGER                     NOT NULL,
  aim            VARCHAR(20)                 NOT NULL,
  effective_from DATE,
  reason         VARCHAR(2000)               NOT NULL,
  document       VARCHAR                     NOT NULL,
  proposed       VARCHAR                     NOT NULL,
  relations      VARCHAR                     NOT NULL,
  note           VARCHAR(2000)               NOT NULL,
  notes          VARCHAR                     NOT NULL,
  authors        VARCHAR                     NOT NULL,
  created_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  submitted_by   VARCHAR(40),
  submitted_at   TIMESTAMP(6) WITH TIME ZONE,
  submitted_day  DATE,
  adopted_by     VARCHAR(40),
  adopted_at     TIMESTAMP(6) WITH TIME ZONE,
  adopted_day    DATE,
  body           VARCHAR(100),
  adopted_on     DATE,
  CONSTRAINT draft_key PRIMARY KEY (insurer, number),
  CONSTRAINT draft_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT draft_base FOREIGN KEY (insurer, base) REFERENCES revision (insurer, number),
  CONSTRAINT draft_number CHECK (number >= 1),
  CONSTRAINT draft_aim CHECK (aim IN ('AMENDMENT', 'CORRECTION'))
);
