package jp.mokuteki.promises.tampering;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.Salt;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.ledger.TreeNode;

/** 保存された記録簿の改ざんの手口 — what somebody with the file of the database could do to a ledger in it. */
enum StoredForger {
    /** A bit of what a record states. */
    BODY_BIT {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return flip(database, "ledger_record", "body", random);
        }
    },
    /** A bit of a salt. */
    SALT_BIT {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return flip(database, "ledger_record", "salt", random);
        }
    },
    /** A bit of the hash of a leaf. */
    LEAF_BIT {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return flip(database, "ledger_record", "leaf", random);
        }
    },
    /** A bit of a node of the tree, at any level. */
    NODE_BIT {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            long skip = random.nextLong(database.number("SELECT COUNT(*) FROM ledger_node"));
            String at = " ORDER BY level, position OFFSET ? ROWS FETCH NEXT 1 ROWS ONLY";
            long level = database.number("SELECT level FROM ledger_node" + at, skip);
            long position = database.number("SELECT position FROM ledger_node" + at, skip);
            byte[] hash = database.bytes("SELECT hash FROM ledger_node" + at, skip);
            return database.change(
                    "UPDATE ledger_node SET hash = ? WHERE level = ? AND position = ?",
                    flipped(hash, random),
                    level,
                    position);
        }
    },
    /** A character of a checkpoint, the last one or one before. */
    NOTE_CHARACTER {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            long skip = random.nextLong(database.number("SELECT COUNT(*) FROM ledger_checkpoint"));
            String at = " ORDER BY size OFFSET ? ROWS FETCH NEXT 1 ROWS ONLY";
            long size = database.number("SELECT size FROM ledger_checkpoint" + at, skip);
            byte[] note = database.bytes("SELECT CAST(note AS VARBINARY) FROM ledger_checkpoint" + at, skip);
            int place = random.nextInt(note.length);
            note[place] = (byte) (note[place] == 'x' ? 'y' : 'x');
            return database.change(
                    "UPDATE ledger_checkpoint SET note = ? WHERE size = ?",
                    new String(note, StandardCharsets.UTF_8),
                    size);
        }
    },
    /** Only the column that is searched for references. */
    COLUMN_REFERENCE {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change(
                    "UPDATE ledger_record SET reference = 'another' WHERE sequence = ?", sequence(database, random));
        }
    },
    /** Only the column of kinds. */
    COLUMN_KIND {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change(
                    "UPDATE ledger_record SET kind = CASE kind WHEN 'receipt' THEN 'request' ELSE 'receipt' END"
                            + " WHERE sequence = ?",
                    sequence(database, random));
        }
    },
    /** Only the column of days. */
    COLUMN_DAY {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change(
                    "UPDATE ledger_record SET recorded_on = DATEADD(DAY, 1, recorded_on) WHERE sequence = ?",
                    sequence(database, random));
        }
    },
    /** A record has another salt, and the leaf that goes with it. */
    RESALTED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            long sequence = sequence(database, random);
            byte[] body = database.bytes("SELECT body FROM ledger_record WHERE sequence = ?", sequence);
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            var sealed = SealedRecord.read(body, Salt.of(salt));
            database.change(
                    "UPDATE ledger_node SET hash = ? WHERE level = 0 AND position = ?",
                    sealed.leaf().bytes(),
                    sequence);
            return database.change(
                    "UPDATE ledger_record SET salt = ?, leaf = ? WHERE sequence = ?",
                    salt,
                    sealed.leaf().bytes(),
                    sequence);
        }
    },
    /** A record is gone. */
    DELETED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change("DELETE FROM ledger_record WHERE sequence = ?", sequence(database, random));
        }
    },
    /** The last records are gone, with everything that speaks of them. */
    SHORTENED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            long size = 1 + random.nextLong(size(database) - 1);
            long whole = database.number("SELECT MIN(size) FROM ledger_checkpoint WHERE size >= ?", size);
            long kept = whole == size(database) ? size(database) - 1 : whole;
            database.change("DELETE FROM ledger_node WHERE (position + 1) * POWER(2, level) > ?", kept);
            database.change("DELETE FROM ledger_checkpoint WHERE size > ?", kept);
            return database.change("DELETE FROM ledger_record WHERE sequence >= ?", kept);
        }
    },
    /** Two records have changed places. */
    SWAPPED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            long one = sequence(database, random);
            long other = (one + 1 + random.nextLong(size(database) - 1)) % size(database);
            database.change("UPDATE ledger_record SET sequence = 1000000 WHERE sequence = ?", one);
            database.change("UPDATE ledger_record SET sequence = ? WHERE sequence = ?", one, other);
            return database.change("UPDATE ledger_record SET sequence = ? WHERE sequence = 1000000", other);
        }
    },
    /** A record stands a second time, at the end. */
    DUPLICATED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change(
                    "INSERT INTO ledger_record (insurer, sequence, leaf, kind, recorded_on, reference, salt, body)"
                            + " SELECT insurer, ?, leaf, kind, recorded_on, reference, salt, body FROM ledger_record"
                            + " WHERE sequence = ?",
                    size(database),
                    sequence(database, random));
        }
    },
    /** A record of another insurer's ledger stands in the place of one of this. */
    SPLICED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            var foreign = new LedgerOrigin("01040013");
            int size = (int) size(database);
            SampledLedger other = SampledLedger.grown(foreign, Keys.signer(foreign), random, size);
            return put(database, other.record(sequence(database, random)));
        }
    },
    /** A record looks purged, but no record says so. */
    PURGED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            return database.change(
                    "UPDATE ledger_record SET kind = NULL, recorded_on = NULL, reference = NULL, salt = NULL, body = NULL,"
                            + " purged_by = ? WHERE sequence = ?",
                    size(database) - 1,
                    random.nextLong(size(database) - 1));
        }
    },
    /** Another key is said to be the first. */
    FIRST_KEY {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            var origin = new LedgerOrigin(StoredLedgers.INSURER);
            return database.change(
                    "UPDATE ledger SET first_key = ?",
                    Keys.signer(origin).verifierKey().toString());
        }
    },
    /** The whole ledger was written anew, as long as it was and right in itself, and signed with another key. */
    RESIGNED {
        @Override
        int forge(DatabaseFile database, SplittableRandom random) throws SQLException {
            var origin = new LedgerOrigin(StoredLedgers.INSURER);
            SampledLedger other = SampledLedger.grown(origin, Keys.signer(origin), random, (int) size(database));
            for (String table : new String[] {"ledger_record", "ledger_node", "ledger_checkpoint"}) {
                database.change("DELETE FROM " + table);
            }
            database.change("UPDATE ledger SET first_key = ?", other.firstKey());
            for (long sequence = 0; sequence < other.size(); sequence++) {
                insert(database, other.record(sequence));
            }
            for (TreeNode node : other.nodes()) {
                database.change(
                        "INSERT INTO ledger_node (insurer, level, position, hash) VALUES (?, ?, ?, ?)",
                        StoredLedgers.INSURER,
                        node.place().level(),
                        node.place().index(),
                        node.hash().bytes());
            }
            for (Checkpoint checkpoint : other.checkpoints().values()) {
                database.change(
                        "INSERT INTO ledger_checkpoint (insurer, size, note) VALUES (?, ?, ?)",
                        StoredLedgers.INSURER,
                        checkpoint.head().size(),
                        checkpoint.toString());
            }
            return other.size();
        }
    };

    /** Changes a ledger, and tells how many rows, which is one or more. */
    abstract int forge(DatabaseFile database, SplittableRandom random) throws SQLException;

    static long size(DatabaseFile database) throws SQLException {
        return database.number("SELECT COUNT(*) FROM ledger_record");
    }

    static long sequence(DatabaseFile database, SplittableRandom random) throws SQLException {
        return random.nextLong(size(database));
    }

    private static int flip(DatabaseFile database, String table, String column, SplittableRandom random)
            throws SQLException {
        long sequence = sequence(database, random);
        byte[] bytes = database.bytes("SELECT " + column + " FROM " + table + " WHERE sequence = ?", sequence);
        return database.change(
                "UPDATE " + table + " SET " + column + " = ? WHERE sequence = ?", flipped(bytes, random), sequence);
    }

    private static byte[] flipped(byte[] bytes, SplittableRandom random) {
        return Forger.flipped(bytes, random.nextInt(bytes.length), random.nextInt(8));
    }

    /** Overwrites a record, with everything that the columns beside it should say. */
    private static int put(DatabaseFile database, SealedRecord sealed) throws SQLException {
        long sequence = sealed.record().sequence();
        database.change("DELETE FROM ledger_record WHERE sequence = ?", sequence);
        return insert(database, sealed);
    }

    private static int insert(DatabaseFile database, SealedRecord sealed) throws SQLException {
        var record = sealed.record();
        String reference = Arrays.stream(new String(sealed.body(), StandardCharsets.UTF_8).split("\"reference\":\"", 2))
                .skip(1)
                .findFirst()
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .orElse("");
        return database.change(
                "INSERT INTO ledger_record (insurer, sequence, leaf, kind, recorded_on, reference, salt, body)"
                        + " VALUES (?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?)",
                StoredLedgers.INSURER,
                record.sequence(),
                sealed.leaf().bytes(),
                record.kind().code(),
                record.recordedAt().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate(),
                reference,
                sealed.salt().bytes(),
                sealed.body());
    }
}
