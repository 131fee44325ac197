package jp.mokuteki.domain.information;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/**
 * 情報の種類の集まり — some of the known kinds of information, in the order of their table, as a bit for each.
 *
 * <p>A set like any other, equal to any other with the same kinds. Immutable.
 *
 * <p>Example: {@code InformationKindSet.copyOf(Set.of(new InformationKind("CLAIM"))).size()} is {@code 1}. Legal source:
 * information-kinds.csv.
 */
public final class InformationKindSet extends AbstractSet<InformationKind> {
    private final long bits;

    private InformationKindSet(long bits) {
        this.bits = bits;
    }

    /**
     * Copies kinds into a set.
     *
     * @param kinds the kinds
     * @return the set; the same where it is one already
     * @throws jp.mokuteki.domain.table.InvalidCodeException where one is not known
     */
    public static InformationKindSet copyOf(Collection<InformationKind> kinds) {
        if (kinds instanceof InformationKindSet already) {
            return already;
        }
        long bits = 0;
        for (InformationKind kind : kinds) {
            bits |= bit(InformationKinds.standard().describe(kind).kind());
        }
        return new InformationKindSet(bits);
    }

    /**
     * Gives a bit for each kind, the lowest for the first of the table. It means something within one run of the program only.
     *
     * @return the bits
     */
    public long bits() {
        return bits;
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof InformationKind kind && (bits & bit(kind)) != 0;
    }

    /** The bit of a kind; none for one that is not known. */
    private static long bit(InformationKind kind) {
        OptionalInt place = InformationKinds.standard().place(kind);
        return place.isPresent() ? 1L << place.getAsInt() : 0;
    }

    @Override
    public boolean containsAll(Collection<?> others) {
        return others instanceof InformationKindSet set ? (set.bits & ~bits) == 0 : super.containsAll(others);
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }

    @Override
    public Iterator<InformationKind> iterator() {
        return new Iterator<>() {
            private long left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public InformationKind next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                int place = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                return InformationKinds.standard().entries().get(place).kind();
            }
        };
    }
}
