-- What only a server has: rights of roles, and rows that are seen by insurer. The role that logs in owns the tables; the program
-- works as <that role>_app, which owns nothing, and purges as <that role>_purge. Every statement of theirs sees the rows of the
-- insurer that its transaction has named in mokuteki.insurer, and none where none is named.

-- Lets the program use a table, one insurer at a time. Later migrations call it for the tables that they make.
CREATE FUNCTION wall(walled TEXT, insurer_column TEXT, rights TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
  EXECUTE format('CREATE POLICY of_insurer ON %I TO %I USING (%I = current_setting(''mokuteki.insurer'', TRUE))',
    walled, session_user || '_app', insurer_column);
  EXECUTE format('GRANT %s ON %I TO %I', rights, walled, session_user || '_app');
END $$;

SELECT wall('insurer', 'number', 'SELECT, INSERT');
SELECT wall('revision', 'insurer', 'SELECT, INSERT');
SELECT wall('heading', 'insurer', 'SELECT, INSERT');
SELECT wall('category', 'insurer', 'SELECT, INSERT');
SELECT wall('cell', 'insurer', 'SELECT, INSERT');
SELECT wall('purpose', 'insurer', 'SELECT, INSERT');
SELECT wall('decision', 'insurer', 'SELECT, INSERT');
SELECT wall('credential', 'insurer', 'SELECT, INSERT, UPDATE (token_hash, revoked_at, last_used_at)');
SELECT wall('kept_answer', 'insurer', 'SELECT, INSERT, DELETE');
-- a line cannot be locked without the right to update some column of it; this one can only be set to what it is
SELECT wall('ledger', 'insurer', 'SELECT, INSERT, UPDATE (insurer)');
SELECT wall('ledger_record', 'insurer', 'SELECT, INSERT');
SELECT wall('ledger_node', 'insurer', 'SELECT, INSERT');
SELECT wall('ledger_checkpoint', 'insurer', 'SELECT, INSERT');
SELECT wall('ledger_hold', 'insurer', 'SELECT, INSERT, UPDATE (lifted_at)');

DO $$
DECLARE
  application TEXT := session_user || '_app';
  purger TEXT := session_user || '_purge';
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I, %I', current_schema(), application, purger);
  EXECUTE format('GRANT SELECT, UPDATE ON sign_of_life TO %I', application);
  -- a credential names its insurer: it alone is seen before an insurer is named
  EXECUTE format('CREATE POLICY named ON credential FOR SELECT TO %I
    USING (id = current_setting(''mokuteki.credential'', TRUE))', application);
  EXECUTE format('GRANT SELECT (insurer, sequence, purged_by),
    UPDATE (kind, recorded_on, reference, salt, body, purged_by) ON ledger_record TO %I', purger);
  EXECUTE format('CREATE POLICY seen_by_purge ON ledger_record FOR SELECT TO %I
    USING (insurer = current_setting(''mokuteki.insurer'', TRUE))', purger);
  -- the one change there is: from a whole record to a purged one
  EXECUTE format('CREATE POLICY purge ON ledger_record FOR UPDATE TO %I
    USING (insurer = current_setting(''mokuteki.insurer'', TRUE) AND purged_by IS NULL)
    WITH CHECK (insurer = current_setting(''mokuteki.insurer'', TRUE) AND purged_by IS NOT NULL)', purger);
END $$;
