SELECT wall('purge_proposal', 'insurer', 'SELECT, INSERT, UPDATE (done)');
