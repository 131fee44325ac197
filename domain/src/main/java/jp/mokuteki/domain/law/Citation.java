package jp.mokuteki.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.mokuteki.domain.law.CitationUnit.Kind;

/**
 * 条項 — a place in a statute: 番号法第19条第8号.
 *
 * <p>{@link #parse} reads kanji and Arabic numbers, half or full width, and the short or the full name of a known
 * statute; {@link #toString} prints the compact form, which {@code parse} reads; {@link #english} prints "My Number Act,
 * Article 19, item 8". A branch article is 第205条の4, printed "Article 205-4". It says nothing about dates: which place
 * holds a rule on a day is told by {@link GroundHistory}. Immutable.
 *
 * <p>Example: {@code Citation.parse("番号法第十九条第八号")} is {@code 番号法第19条第8号}. Legal source: statutes.csv.
 *
 * @param statute the statute
 * @param units the steps into it, from the outside in; empty for the statute as a whole
 */
public record Citation(Statute statute, List<CitationUnit> units) {
    /** Refuses units that do not follow one another, such as a sub-item without an item. */
    public Citation {
        Objects.requireNonNull(statute, "statute");
        units = List.copyOf(units);
        for (int i = 0; i < units.size(); i++) {
            List<Kind> allowed = followers(units.subList(0, i));
            if (!allowed.contains(units.get(i).kind())) {
                throw new InvalidCitationException("the units do not follow one another");
            }
        }
    }

    /** The kinds of units that may stand next. */
    static List<Kind> followers(List<CitationUnit> before) {
        if (before.isEmpty()) {
            return List.of(Kind.SUPPLEMENTARY, Kind.APPENDED_TABLE, Kind.ARTICLE);
        }
        return switch (before.get(before.size() - 1).kind()) {
            case SUPPLEMENTARY -> List.of(Kind.ARTICLE, Kind.PARAGRAPH);
            case APPENDED_TABLE, TABLE -> List.of(Kind.ROW);
            case ARTICLE -> List.of(Kind.PARAGRAPH, Kind.ITEM, Kind.TABLE);
            case PARAGRAPH -> List.of(Kind.ITEM);
            case ITEM -> List.of(Kind.SUB_ITEM);
            case SUB_ITEM, ROW -> List.of();
        };
    }

    /**
     * Reads a citation.
     *
     * @param text for instance 番号法第十九条第八号 or 番号法第１９条第８号
     * @return the citation
     * @throws InvalidCitationException where the statute is unknown or the units cannot be read
     */
    public static Citation parse(String text) {
        Statutes.Named named = Statutes.standard()
                .leading(text)
                .orElseThrow(() -> new InvalidCitationException("it begins with no known statute"));
        var units = new ArrayList<CitationUnit>();
        int position = named.name().length();
        while (position < text.length()) {
            CitationUnit.Read next = next(units, text, position);
            units.add(next.unit());
            position = next.end();
        }
        return new Citation(named.statute(), units);
    }

    private static CitationUnit.Read next(List<CitationUnit> before, String text, int position) {
        return followers(before).stream()
                .flatMap(kind -> CitationUnit.at(kind, text, position).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidCitationException("a unit cannot be read"));
    }

    /**
     * Goes one step further in.
     *
     * @param unit the step
     * @return the longer citation
     */
    public Citation with(CitationUnit unit) {
        var longer = new ArrayList<>(units);
        longer.add(unit);
        return new Citation(statute, longer);
    }

    /**
     * Prints the English form.
     *
     * @return for instance {@code My Number Act, Article 19, item 8}
     */
    public String english() {
        var text = new StringBuilder(statute.labelEn());
        for (CitationUnit unit : units) {
            text.append(", ").append(unit.english());
        }
        return text.toString();
    }

    /**
     * Prints the units alone, in the numerals that a text uses: in kanji, wide or plain digits.
     *
     * @param sample the units of another citation as the text writes them, for instance 第十九条第七号
     * @return for instance 第十九条第八号
     */
    public String unitsLike(String sample) {
        return Numerals.like(sample, units.stream().map(CitationUnit::toString).collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(statute.name());
        for (CitationUnit unit : units) {
            text.append(unit);
        }
        return text.toString();
    }
}
