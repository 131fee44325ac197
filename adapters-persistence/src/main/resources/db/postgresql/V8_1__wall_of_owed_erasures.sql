SELECT wall('owed_erasure', 'insurer', 'SELECT, INSERT');
