package jp.mokuteki.domain.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 特定個人番号利用事務の号 — an item of Article 5 of the network ordinance (令和6年デジタル庁・総務省令第9号第5条), written {@code 5-18}.
 *
 * <p>Example: {@code AffairNumber.parse("5-18").item()} is {@code 18}. Legal source: 令和6年デジタル庁・総務省令第9号第5条.
 *
 * @param item number of the item, from 1 to 26
 */
public record AffairNumber(int item) implements Comparable<AffairNumber> {
    /** The number of items in Article 5. */
    public static final int COUNT = 26;

    private static final Pattern GRAMMAR = Pattern.compile("5-([1-9][0-9]?)");

    /** Checks the bounds. */
    public AffairNumber {
        if (item < 1 || item > COUNT) {
            throw new InvalidCodeException("affair", "must be 5-1 to 5-26");
        }
    }

    /**
     * Reads {@code 5-18}.
     *
     * @param text the text
     * @return the number
     * @throws InvalidCodeException where it is not one of {@code 5-1} to {@code 5-26}
     */
    public static AffairNumber parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidCodeException("affair", "must be 5-1 to 5-26");
        }
        return new AffairNumber(Integer.parseInt(matcher.group(1)));
    }

    @Override
    public int compareTo(AffairNumber other) {
        return Integer.compare(item, other.item);
    }

    @Override
    public String toString() {
        return "5-" + item;
    }
}
