package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 記録簿の出力 — writes a whole ledger down, line by line, for those who verify it with nothing but a key.
 *
 * <p>Each line is canonical JSON and ends with a newline: the header; then one line for each record, with its body and salt, or,
 * where it was purged, its leaf hash and the sequence number of the record of the purge. A checkpoint stands right after the
 * last record that it covers; the tree that ends with a rotation of keys needs one, and so does the whole. That last one is the
 * end. Frozen.
 *
 * <p>Example: {@code new String(LedgerExport.purged(3, NodeHash.OF_NOTHING, 9), StandardCharsets.UTF_8).endsWith("\n")} is
 * {@code true}. Legal source: none.
 */
public final class LedgerExport {
    static final int FORMAT = 1;
    private static final byte[] RECORD_BEGIN = ascii("{\"body\":");
    private static final byte[] RECORD_SALT = ascii(",\"salt\":\"");
    private static final byte[] PURGED_BEGIN = ascii("{\"leaf\":");
    private static final int SALT_DIGITS = 2 * Hashing.LENGTH;
    private static final byte[] RECORD_END = ascii("\"}");

    private LedgerExport() {}

    /**
     * Writes the first line.
     *
     * @param first the first key of the ledger; it bears the name of the ledger
     * @param size the number of records
     * @param checkpoints the number of checkpoints, the last included
     * @return the line
     */
    public static byte[] header(VerifierKey first, long size, long checkpoints) {
        return line(new Header(first, TreeHead.checkSize(size), checkpoints).json());
    }

    /**
     * Writes the line of a record.
     *
     * @param record the record
     * @return the line
     */
    public static byte[] record(SealedRecord record) {
        byte[] salt = ascii(HexFormat.of().formatHex(record.salt().raw()));
        return joined(RECORD_BEGIN, record.raw(), RECORD_SALT, salt, RECORD_END, ascii("\n"));
    }

    /**
     * Writes the line of a record that was purged.
     *
     * @param sequence its sequence number
     * @param leaf the hash of its leaf
     * @param purgedBy the sequence number of the record of the purge
     * @return the line
     */
    public static byte[] purged(long sequence, NodeHash leaf, long purgedBy) {
        return line(new Members()
                .text("leaf", leaf.toString())
                .whole("purgedBy", purgedBy)
                .whole("sequence", sequence)
                .json());
    }

    /**
     * Writes the line of a checkpoint, with the signature of the key of its time alone.
     *
     * @param checkpoint the checkpoint
     * @param keys the keys of the ledger
     * @return the line
     * @throws InvalidLedgerTextException where that key did not sign it
     */
    public static byte[] checkpoint(Checkpoint checkpoint, KeyHistory keys) {
        Checkpoint one = checkpoint.withOnly(keys.keyFor(checkpoint.head().size()));
        return line(new Members().text("checkpoint", one.toString()).json());
    }

    /** The first line of an export. */
    record Header(VerifierKey key, long size, long checkpoints) {
        Json json() {
            return new Members()
                    .whole("checkpoints", checkpoints)
                    .whole("export", FORMAT)
                    .text("key", key.toString())
                    .whole("size", size)
                    .json();
        }

        static Header read(byte[] line) {
            return MemberReader.whole(line, members -> {
                long checkpoints = members.whole("checkpoints");
                members.whole("export", FORMAT);
                VerifierKey key = VerifierKey.parse(members.text("key"));
                return new Header(key, TreeHead.checkSize(members.whole("size")), checkpoints);
            });
        }

        LedgerOrigin origin() {
            return LedgerOrigin.parse(key.name());
        }
    }

    /** Reads a line that is not the first, without its newline. */
    static ExportLine read(byte[] bytes, int from, int to) {
        if (has(bytes, from, to, RECORD_BEGIN)) {
            return readRecord(bytes, from, to);
        }
        byte[] line = Arrays.copyOfRange(bytes, from, to);
        return has(bytes, from, to, PURGED_BEGIN) ? readPurged(line) : new ExportLine.Signed(readCheckpoint(line));
    }

    private static ExportLine.Recorded readRecord(byte[] bytes, int from, int to) {
        int body = from + RECORD_BEGIN.length;
        int salt = to - RECORD_END.length - SALT_DIGITS;
        int bodyEnd = salt - RECORD_SALT.length;
        if (bodyEnd < body
                || !has(bytes, bodyEnd, to, RECORD_SALT)
                || !has(bytes, salt + SALT_DIGITS, to, RECORD_END)) {
            throw new InvalidLedgerTextException("the line of a record has a body and a salt");
        }
        LedgerRecord record = LedgerRecord.parse(bytes, body, bodyEnd);
        return new ExportLine.Recorded(record, NodeHash.ofLeaf(Salt.parse(bytes, salt), bytes, body, bodyEnd));
    }

    static ExportLine.Purged readPurged(byte[] line) {
        return MemberReader.whole(line, members -> {
            NodeHash leaf = NodeHash.parse(members.text("leaf"));
            long purgedBy = members.whole("purgedBy");
            return new ExportLine.Purged(members.whole("sequence"), leaf, purgedBy);
        });
    }

    static Checkpoint readCheckpoint(byte[] line) {
        return Checkpoint.parse(MemberReader.whole(line, members -> members.text("checkpoint")));
    }

    private static byte[] line(Json json) {
        return joined(CanonicalJson.write(json), ascii("\n"));
    }

    private static boolean has(byte[] bytes, int at, int end, byte[] part) {
        return at + part.length <= end && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int next = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, next, part.length);
            next += part.length;
        }
        return all;
    }
}
