package jp.mokuteki.promises.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** バイトの変異 — changes of a whole request that know nothing of what it says. */
final class ByteMutations {
    private static final byte[] TELLING = {0, 9, 10, 11, 13, 32, 34, 37, 44, 47, 58, 59, 61, 63, 123, 125, 127, -128, -1
    };

    private final Chance chance;

    ByteMutations(Chance chance) {
        this.chance = chance;
    }

    byte[] mutated(byte[] request) {
        byte[] bytes = request;
        for (int i = chance.below(4); i >= 0 && bytes.length > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = place(bytes);
        return switch (chance.below(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> spliced(bytes, at, at + 1 + chance.below(16), new byte[0]);
            case 2 -> spliced(bytes, at, at, some());
            case 3 -> spliced(bytes, at, at + 1, new byte[] {TELLING[chance.below(TELLING.length)]});
            case 4 ->
                spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + chance.below(64))));
            default -> flipped(bytes, at);
        };
    }

    /** Mostly in the header: there a byte means more. */
    private int place(byte[] bytes) {
        return chance.below(chance.inPercent(70) ? Math.min(bytes.length, 200) : bytes.length);
    }

    private byte[] some() {
        byte[] some = new byte[1 + chance.below(8)];
        for (int i = 0; i < some.length; i++) {
            some[i] = chance.inPercent(50) ? TELLING[chance.below(TELLING.length)] : (byte) chance.below(256);
        }
        return some;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << chance.below(8));
        return flipped;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        var spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, from);
        spliced.writeBytes(with);
        int rest = Math.min(to, bytes.length);
        spliced.write(bytes, rest, bytes.length - rest);
        return spliced.toByteArray();
    }
}
