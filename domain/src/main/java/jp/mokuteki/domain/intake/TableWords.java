package jp.mokuteki.domain.intake;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.domain.table.Table;

/**
 * 表の語 — knows by their words what stands in and around a table: titles of categories, 「なし」, dashes, notes, and what ends a
 * table ({@code table-words.csv}). Width, spaces at the ends and marks of a list do not count.
 *
 * <p>Example: {@code TableWords.standard().means("なし", TableWords.Meaning.NONE)} is {@code true}. Legal source: 規程別表2.
 */
public final class TableWords {
    /** What a text may be. */
    public enum Meaning {
        /** 区分の見出し: reads like the title of a category. */
        CATEGORY,
        /** なし. */
        NONE,
        /** A dash, which says nothing. */
        DASH,
        /** 区分: a heading above titles or numbers of categories. */
        CORNER,
        /** 注記. */
        NOTE,
        /** What stands after a table. */
        END
    }

    private static final int LONGEST = 600;
    private static final TableWords STANDARD =
            new TableWords(Table.ofReference("table-words.csv", "meaning", "pattern", "note"));

    private final Map<Meaning, Pattern> patterns = new EnumMap<>(Meaning.class);

    private TableWords(Table table) {
        Map<Meaning, List<String>> read = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.one("meaning", Meaning::valueOf),
                        Collectors.mapping(row -> row.required("pattern"), Collectors.toList())));
        read.forEach((meaning, all) -> patterns.put(meaning, Pattern.compile(String.join("|", all))));
    }

    /**
     * Gives the words that come with the domain.
     *
     * @return the words
     */
    public static TableWords standard() {
        return STANDARD;
    }

    /**
     * Asks whether a text means something.
     *
     * @param text the text without the mark of a list
     * @param meaning what it may mean
     * @return true where it does
     */
    public boolean means(String text, Meaning meaning) {
        if (text.length() > LONGEST) {
            return false;
        }
        Pattern pattern = patterns.get(meaning);
        return pattern != null
                && pattern.matcher(
                                Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                        .matches();
    }
}
