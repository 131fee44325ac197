-- The records of the ledgers in parts: by insurer (four parts, by a hash of its number) and in each by the year in Japan in which they
-- were recorded, so that a question about days, a purge and the erasure after it touch the part that they are about and no other.
-- What has no year of its own stands in the rest: what was purged, of which the leaf alone is left, and what was recorded in a
-- year whose part was not made yet.
--
-- A key of the whole table would have to name the year. That no place of a ledger is taken twice is kept by the nodes of
-- level 0, which are the leaves: they are stored with the records, and are not in parts.

ALTER TABLE ledger_record RENAME TO ledger_record_before;
ALTER TABLE ledger_record_before DROP CONSTRAINT ledger_record_ledger;
DROP INDEX ledger_record_kind;
DROP INDEX ledger_record_day;
DROP INDEX ledger_record_reference;

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
  CONSTRAINT ledger_record_day UNIQUE (insurer, recorded_on, sequence),
  CONSTRAINT ledger_record_ledger FOREIGN KEY (insurer) REFERENCES ledger (insurer),
  CONSTRAINT ledger_record_sequence CHECK (sequence >= 0),
  CONSTRAINT ledger_record_whole_or_purged CHECK (
    (purged_by IS NULL AND kind IS NOT NULL AND recorded_on IS NOT NULL AND salt IS NOT NULL AND body IS NOT NULL)
    OR (purged_by > sequence AND kind IS NULL AND recorded_on IS NULL AND reference IS NULL AND salt IS NULL
      AND body IS NULL))
) PARTITION BY HASH (insurer);

CREATE INDEX ledger_record_place ON ledger_record (insurer, sequence);
CREATE INDEX ledger_record_kind ON ledger_record (insurer, kind, sequence);
CREATE INDEX ledger_record_reference ON ledger_record (insurer, reference, sequence);

-- nobody but the owner reads a part by its own name
DO $$
BEGIN
  FOR part IN 0..3 LOOP
    EXECUTE format('CREATE TABLE ledger_record_%s PARTITION OF ledger_record FOR VALUES WITH (MODULUS 4, REMAINDER %s)
      PARTITION BY RANGE (recorded_on)', part, part);
    EXECUTE format('CREATE TABLE ledger_record_%s_rest PARTITION OF ledger_record_%s DEFAULT', part, part);
    EXECUTE format('ALTER TABLE ledger_record_%s ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE ledger_record_%s_rest ENABLE ROW LEVEL SECURITY', part);
  END LOOP;
END $$;

-- Makes the parts of a year, where they are not there, and moves into them what stands in the rest of that year.
CREATE FUNCTION provide_ledger_year(year INTEGER) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  begins DATE := make_date(year, 1, 1);
  ends DATE := make_date(year + 1, 1, 1);
  made TEXT;
BEGIN
  -- of several instances that start at once one makes them
  PERFORM pg_advisory_xact_lock(hashtext('provide_ledger_year'));
  FOR part IN 0..3 LOOP
    made := format('ledger_record_%s_%s', part, year);
    CONTINUE WHEN to_regclass(made) IS NOT NULL;
    EXECUTE format('CREATE TABLE %I (LIKE ledger_record INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', made);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', made);
    EXECUTE format('WITH moved AS (DELETE FROM ledger_record_%s_rest WHERE recorded_on >= %L AND recorded_on < %L RETURNING *)
      INSERT INTO %I SELECT * FROM moved', part, begins, ends, made);
    EXECUTE format('ALTER TABLE ledger_record_%s ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part, made, begins, ends);
  END LOOP;
END $$;

-- Makes the parts of this year and of the next; the program calls it when it starts.
CREATE FUNCTION provide_ledger_years() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  this_year INTEGER := extract(YEAR FROM now() AT TIME ZONE 'Asia/Tokyo');
BEGIN
  PERFORM provide_ledger_year(year) FROM generate_series(this_year, this_year + 1) AS year;
END $$;

-- The parts in which records of an insurer from these days stand; all of its parts where the days are not known.
CREATE FUNCTION ledger_parts(of_insurer VARCHAR, first_day DATE, last_day DATE) RETURNS SETOF REGCLASS LANGUAGE sql STABLE AS $$
  SELECT part.relid
  FROM generate_series(0, 3) AS bucket, pg_partition_tree(('ledger_record_' || bucket)::regclass) AS part
  WHERE satisfies_hash_partition('ledger_record'::regclass, 4, bucket, of_insurer) AND part.isleaf
    AND (first_day IS NULL OR part.relid = ('ledger_record_' || bucket || '_rest')::regclass
      OR split_part(part.relid::regclass::text, '_', 4)::integer
        BETWEEN extract(YEAR FROM first_day) AND extract(YEAR FROM last_day))
$$;

SELECT provide_ledger_year(year)
FROM (SELECT DISTINCT extract(YEAR FROM recorded_on)::integer AS year FROM ledger_record_before WHERE recorded_on IS NOT NULL) AS known;
SELECT provide_ledger_years();

INSERT INTO ledger_record SELECT insurer, sequence, leaf, kind, recorded_on, reference, salt, body, purged_by
FROM ledger_record_before;
DROP TABLE ledger_record_before;

SELECT wall('ledger_record', 'insurer', 'SELECT, INSERT');

DO $$
DECLARE
  purger TEXT := session_user || '_purge';
BEGIN
  EXECUTE format('GRANT SELECT (insurer, sequence, purged_by),
    UPDATE (kind, recorded_on, reference, salt, body, purged_by) ON ledger_record TO %I', purger);
  EXECUTE format('CREATE POLICY seen_by_purge ON ledger_record FOR SELECT TO %I
    USING (insurer = current_setting(''mokuteki.insurer'', TRUE))', purger);
  -- the one change there is: from a whole record to a purged one
  EXECUTE format('CREATE POLICY purge ON ledger_record FOR UPDATE TO %I
    USING (insurer = current_setting(''mokuteki.insurer'', TRUE) AND purged_by IS NULL)
    WITH CHECK (insurer = current_setting(''mokuteki.insurer'', TRUE) AND purged_by IS NOT NULL)', purger);
END $$;
