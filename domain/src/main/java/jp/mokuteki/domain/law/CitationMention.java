package jp.mokuteki.domain.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 条項への言及 — a place in the law that a text mentions, as it is written there: 番号法（平成25年法律第27号）第十九条第七号.
 *
 * <p>{@link #in} finds them under every name of a statute that {@code statutes.csv} and {@code statute-aliases.csv} know.
 * 「個人情報保護法第15条及び第16条」 is two, and 「同法第16条」 is of the statute named last. A mention that follows no known name is
 * kept without a statute, unless what stands before it is the name of something else (住民基本台帳法第30条の6).
 *
 * <p>Example: {@code CitationMention.in("番号法第19条第7号に定める情報連携").get(0).units()} is {@code [第19条, 第7号]}. Legal source:
 * statutes.csv, statute-aliases.csv.
 *
 * @param statute the statute that the text names; absent where it names none
 * @param units the steps into it; never empty
 * @param from where the mention begins in the text, its name included where that stands beside it
 * @param unitsFrom where its first unit begins
 * @param to where it ends, exclusive
 */
public record CitationMention(Optional<Statute> statute, List<CitationUnit> units, int from, int unitsFrom, int to) {
    /** Refuses bounds that are out of order and a mention without units. */
    public CitationMention {
        Objects.requireNonNull(statute, "statute");
        units = List.copyOf(units);
        if (units.isEmpty() || from < 0 || from > unitsFrom || unitsFrom >= to) {
            throw new IllegalArgumentException("a mention has units, and ends after it begins");
        }
    }

    /**
     * Finds the mentions of a text.
     *
     * @param text any text
     * @return in the order of the text; none overlaps another
     */
    public static List<CitationMention> in(String text) {
        return new MentionScanner(text).mentions();
    }

    /**
     * Asks whether it is the place, or a place inside it.
     *
     * @param place a place in a statute
     * @return true where the statute fits, or the text names none, and the units begin with those of the place
     */
    public boolean isWithin(Citation place) {
        return statute.map(place.statute()::equals).orElse(true)
                && units.size() >= place.units().size()
                && units.subList(0, place.units().size()).equals(place.units());
    }

    /**
     * Gives the place that it means once an outer place stands elsewhere: of 第23条第5項, with 第23条 now 第27条, 第27条第5項.
     *
     * @param before where the outer place stood; the mention is within it
     * @param now where the outer place stands
     * @return the place
     */
    public Citation moved(Citation before, Citation now) {
        Citation moved = now;
        for (CitationUnit unit : units.subList(before.units().size(), units.size())) {
            moved = moved.with(unit);
        }
        return moved;
    }
}
