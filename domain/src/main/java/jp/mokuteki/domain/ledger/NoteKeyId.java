package jp.mokuteki.domain.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** The first four bytes of a key's hash: enough to tell keys of one name apart, never proof of anything. */
record NoteKeyId(String value) {
    static final int LENGTH = 4;

    static NoteKeyId of(byte[] hash) {
        return new NoteKeyId(HexFormat.of().formatHex(Arrays.copyOf(hash, LENGTH)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
