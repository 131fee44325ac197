SELECT wall('session', 'insurer', 'SELECT, INSERT, UPDATE (seen_at), DELETE');
