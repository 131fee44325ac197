package jp.mokuteki.domain.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.Table;
import jp.mokuteki.domain.table.TableRow;

/**
 * 形態の見出しの語 — knows the headings of the columns by their words, in the many ways in which societies write them
 * ({@code column-words.csv}).
 *
 * <p>A heading holds a word of its column, and nothing beside the words of that column and words that any heading may have:
 * 「当組合の内部での利用」 is a heading, 「番号法に定める利用事務」 is none. Width, spaces, brackets and marks do not count.
 *
 * <p>Example: {@code ColumnHeadings.standard().find("当組合の内部での利用").orElseThrow()} is {@code internal}. Legal source: 規程別表2.
 */
public final class ColumnHeadings {
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{P}\\p{S}]+");
    private static final int LONGEST = 60;
    private static final ColumnHeadings STANDARD =
            new ColumnHeadings(Table.ofReference("column-words.csv", "column", "words", "with", "note"));

    /** The words by which one column is known; where {@code with} has words, one of them stands there too. */
    private record Known(DisclosureColumn column, List<String> words, List<String> with) {
        boolean fits(String text) {
            return words.stream().anyMatch(text::contains)
                    && (with.isEmpty() || with.stream().anyMatch(text::contains));
        }
    }

    private final List<Known> columns;
    private final Pattern nothingElse;

    private ColumnHeadings(Table table) {
        columns = table.rows().stream()
                .filter(row -> !row.text("column").isEmpty())
                .map(row -> new Known(row.one("column", DisclosureColumn::of), words(row, "words"), words(row, "with")))
                .toList();
        nothingElse = Pattern.compile(table.rows().stream()
                .flatMap(row -> Stream.concat(words(row, "words").stream(), words(row, "with").stream()))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")+")));
    }

    private static List<String> words(TableRow row, String column) {
        return row.text(column).isEmpty()
                ? List.of()
                : Arrays.stream(row.text(column).split("\\|", -1))
                        .map(ColumnHeadings::plain)
                        .toList();
    }

    /**
     * Gives the words that come with the domain.
     *
     * @return the words
     */
    public static ColumnHeadings standard() {
        return STANDARD;
    }

    /**
     * Finds the column that a heading names.
     *
     * @param text a heading, or any other text
     * @return the column, or nothing where it is no heading
     */
    public Optional<DisclosureColumn> find(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        return columns.stream()
                .filter(known -> known.fits(plain))
                .filter(known -> nothingElse.matcher(plain).matches())
                .map(Known::column)
                .findFirst();
    }

    /**
     * Asks whether a text could be the beginning of a heading that goes on in the next line.
     *
     * @param text the text
     * @return true where it has only words of headings, and is none itself
     */
    public boolean begins(String text) {
        return text.length() <= LONGEST
                && find(text).isEmpty()
                && nothingElse.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
