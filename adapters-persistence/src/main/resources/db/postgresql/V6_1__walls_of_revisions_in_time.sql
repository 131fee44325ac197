-- what is published is never changed or removed; only drafts are, and the chain of what stands as known now
SELECT wall('enactment', 'insurer', 'SELECT, INSERT');
SELECT wall('withdrawal', 'insurer', 'SELECT, INSERT');
SELECT wall('standing', 'insurer', 'SELECT, INSERT, UPDATE (revision, recorded, effective_from), DELETE');
SELECT wall('draft', 'insurer', 'SELECT, INSERT, UPDATE, DELETE');
