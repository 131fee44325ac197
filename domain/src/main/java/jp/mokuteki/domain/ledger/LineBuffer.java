package jp.mokuteki.domain.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Gathers the bytes of an export until there are whole lines to be read. Not thread-safe. */
final class LineBuffer {
    /** More than any line may have. */
    private static final int SIZE = 2 * CanonicalJson.LONGEST;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long NEWLINES = '\n' * ONES;

    private byte[] bytes = new byte[SIZE];
    private int length;

    /** Keeps as many bytes as there is room for, and tells how many. */
    int keep(byte[] from, int begin, int end) {
        int kept = Math.min(SIZE - length, end - begin);
        System.arraycopy(from, begin, bytes, length, kept);
        length += kept;
        return kept;
    }

    boolean isFull() {
        return length == SIZE;
    }

    /** The number of bytes that are kept. */
    int length() {
        return length;
    }

    /** Takes the first line out, without its newline, where it is whole. */
    Optional<byte[]> firstLine() {
        int newline = newline(bytes, 0, length);
        if (newline == length) {
            return Optional.empty();
        }
        byte[] line = Arrays.copyOf(bytes, newline);
        length -= newline + 1;
        System.arraycopy(bytes, newline + 1, bytes, 0, length);
        return Optional.of(line);
    }

    /** Takes all whole lines out; what is kept then is the beginning of a line. */
    Optional<LineBatch> wholeLines() {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        var batch = new LineBatch(bytes, end);
        length -= end;
        byte[] rest = new byte[SIZE];
        System.arraycopy(bytes, end, rest, 0, length);
        bytes = rest;
        return Optional.of(batch);
    }

    /** Finds the next newline, or the end where there is none; eight bytes at a time, for a byte each takes as long as hashing them. */
    static int newline(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long differences = (long) EIGHT.get(bytes, at) ^ NEWLINES;
            long found = (differences - ONES) & ~differences & HIGHS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
