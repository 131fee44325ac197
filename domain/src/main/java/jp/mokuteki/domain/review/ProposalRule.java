package jp.mokuteki.domain.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.TableRow;

/**
 * One line of {@code code-proposals.csv}: which words lead to which code. What is empty stands for any.
 *
 * @param attribute the code
 * @param values its values
 * @param columns columns of the table
 * @param handling the handling that was proposed
 * @param title words of which one stands in the title of the category
 * @param text words of which one stands in the purpose
 * @param unless words of which none stands in either
 */
record ProposalRule(
        CodeAttribute attribute,
        List<String> values,
        List<DisclosureColumn> columns,
        String handling,
        List<String> title,
        List<String> text,
        List<String> unless) {
    static ProposalRule of(TableRow row) {
        CodeAttribute attribute = row.one("attribute", ProposalRule::attribute);
        String values = row.required("values");
        return new ProposalRule(
                attribute,
                attribute == CodeAttribute.GROUNDS ? List.of(values) : words(values),
                words(row.text("column")).stream().map(DisclosureColumn::of).toList(),
                row.text("handling"),
                plain(row.text("title")),
                plain(row.text("text")),
                plain(row.text("unless")));
    }

    private static CodeAttribute attribute(String code) {
        return Arrays.stream(CodeAttribute.values())
                .filter(one -> one.toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
    }

    private static List<String> plain(String text) {
        return words(text).stream().map(CodedText::plain).toList();
    }

    /** The words that lead to the values, or nothing where the rule does not fit. */
    Optional<String> phrase(CodedText purpose, String proposedHandling) {
        boolean here = columns.isEmpty() || columns.contains(purpose.column());
        boolean handled = handling.isEmpty() || handling.equals(proposedHandling);
        if (!here || !handled || unless.stream().anyMatch(purpose::mentions)) {
            return Optional.empty();
        }
        Optional<String> inTitle = longest(title, purpose.title());
        Optional<String> inText = longest(text, purpose.text());
        if ((!title.isEmpty() && inTitle.isEmpty()) || (!text.isEmpty() && inText.isEmpty())) {
            return Optional.empty();
        }
        return inText.or(() -> inTitle).or(() -> Optional.of(purpose.heading()));
    }

    private static Optional<String> longest(List<String> words, String text) {
        return words.stream().filter(text::contains).max(Comparator.comparingInt(String::length));
    }

    /** The words of a purpose by which the rule is known. */
    Stream<String> words() {
        return text.stream();
    }
}
