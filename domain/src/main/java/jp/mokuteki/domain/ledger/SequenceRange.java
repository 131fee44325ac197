package jp.mokuteki.domain.ledger;

import java.util.List;

/**
 * 記録番号の範囲 — records that follow one another, both ends inclusive: {@code 0-41}.
 *
 * <p>Example: {@code new SequenceRange(0, 41).count()} is {@code 42}. Legal source: none.
 *
 * @param first the sequence number of the first, from 0
 * @param last the sequence number of the last, not below the first
 */
public record SequenceRange(long first, long last) {
    /** Checks the bounds. */
    public SequenceRange {
        if (first < 0 || last < first || last >= TreeHead.LARGEST) {
            throw new InvalidLedgerTextException("a range of records ends where it begins, or after");
        }
    }

    /**
     * Counts the records.
     *
     * @return one or more
     */
    public long count() {
        return last - first + 1;
    }

    /**
     * Asks whether a record lies in the range.
     *
     * @param sequence its sequence number
     * @return true where it does
     */
    public boolean contains(long sequence) {
        return first <= sequence && sequence <= last;
    }

    /** There is one way to write a set of records down: rising, and never one range right after another. */
    static boolean areCanonical(List<SequenceRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first <= ranges.get(i - 1).last + 1) {
                return false;
            }
        }
        return !ranges.isEmpty();
    }

    Json json() {
        return new Members().whole("first", first).whole("last", last).json();
    }

    static SequenceRange read(MemberReader members) {
        return new SequenceRange(members.whole("first"), members.whole("last"));
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
