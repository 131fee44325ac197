package jp.mokuteki.domain.register;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 利用目的の番号 — names one purpose of a register for good: {@code 6.provide.2}.
 *
 * <p>Example: {@code PurposeId.parse("6.provide.2").column()} is {@code provide}. Legal source: 規程別表2.
 *
 * @param category number of the category, from 1 to 99
 * @param column the column
 * @param number number within the cell, from 1 to 999
 */
public record PurposeId(int category, DisclosureColumn column, int number) implements Comparable<PurposeId> {
    private static final Pattern GRAMMAR = Pattern.compile("([1-9][0-9]?)\\.([a-z-]{1,20})\\.([1-9][0-9]{0,2})");
    private static final Comparator<PurposeId> ORDER = Comparator.comparingInt(PurposeId::category)
            .thenComparing(PurposeId::column)
            .thenComparingInt(PurposeId::number);

    /** Checks the bounds. */
    public PurposeId {
        Objects.requireNonNull(column, "column");
        if (category < 1 || category > 99 || number < 1 || number > 999) {
            throw new InvalidCodeException("purpose id", "must be of the form 6.provide.2");
        }
    }

    /**
     * Reads {@code 6.provide.2}.
     *
     * @param text the text
     * @return the id
     * @throws InvalidCodeException where it is malformed
     */
    public static PurposeId parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidCodeException("purpose id", "must be of the form 6.provide.2");
        }
        return new PurposeId(
                Integer.parseInt(matcher.group(1)),
                DisclosureColumn.of(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public int compareTo(PurposeId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return category + "." + column + "." + number;
    }
}
