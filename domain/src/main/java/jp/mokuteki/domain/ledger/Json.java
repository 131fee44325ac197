package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.SortedMap;

/** A value of the part of JSON that the ledger uses: no null, no fraction. */
sealed interface Json {
    /** An object; its keys in the order of their UTF-16 code units, which is the natural order of {@link String}. */
    record Members(SortedMap<String, Json> values) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** A string. */
    record Text(String value) implements Json {}

    /** An integer below 2^53 in magnitude, so that every reader of JSON has the same number. */
    record Whole(long value) implements Json {
        public Whole {
            if (Math.abs(value) > TreeHead.LARGEST || value == Long.MIN_VALUE) {
                throw new InvalidLedgerTextException("an integer lies below 2^53 in magnitude");
            }
        }
    }

    /** A value that was written before, in its canonical form. */
    record Written(String canonical) implements Json {}

    /** A truth value. */
    record Truth(boolean value) implements Json {}
}
