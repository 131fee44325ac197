package jp.mokuteki.formats.flows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.guard.IndividualNumberGuard;
import jp.mokuteki.domain.table.PlainText;

/** Looks at what stands in a manifest before anything repeats it: Individual Numbers, and characters that no text may hold. */
final class WrittenTexts {
    private static final String NUMBER = "holds what looks like an Individual Number (個人番号)";
    private static final String CHARACTER = "holds a control character, or one that turns the direction of writing";
    /** U+FFFE and U+FFFF, which are no characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    private WrittenTexts() {}

    /** The faults of a document as it is written, line by line. */
    static List<ManifestFault> inLines(String document) {
        List<String> lines = document.lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> inLine(lines.get(index), index + 1).stream())
                .toList();
    }

    private static Optional<ManifestFault> inLine(String line, int number) {
        return reason(line).map(reason -> new ManifestFault(new Place(number, column(line)), "", reason));
    }

    /** The faults of what a document says: an escape or a folded line can hide what no line shows. */
    static List<ManifestFault> inValues(MarkedNode node) {
        if (node instanceof MarkedNode.Text text) {
            return inText(text.place(), text.value()).toList();
        }
        if (node instanceof MarkedNode.Items items) {
            return items.values().stream()
                    .flatMap(item -> inValues(item).stream())
                    .toList();
        }
        return node instanceof MarkedNode.Members object ? inMembers(object) : List.of();
    }

    private static List<ManifestFault> inMembers(MarkedNode.Members object) {
        return object.values().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        inText(entry.getValue().place(), entry.getKey()),
                        inValues(entry.getValue().value()).stream()))
                .toList();
    }

    private static Stream<ManifestFault> inText(Place place, String text) {
        return reason(text).map(reason -> new ManifestFault(place, "", reason)).stream();
    }

    private static Optional<String> reason(String text) {
        if (IndividualNumberGuard.finds(text)) {
            return Optional.of(NUMBER);
        }
        return text.chars().anyMatch(WrittenTexts::isForbidden) ? Optional.of(CHARACTER) : Optional.empty();
    }

    private static boolean isForbidden(int character) {
        return character >= NO_CHARACTER || (PlainText.isForbidden(character) && "\t\r\n".indexOf(character) < 0);
    }

    /** Where the shortest end of a line begins that still has a fault. */
    private static int column(String line) {
        int from = 0;
        int beyond = line.length();
        while (beyond - from > 1) {
            int middle = (from + beyond) >>> 1;
            if (reason(line.substring(middle)).isPresent()) {
                from = middle;
            } else {
                beyond = middle;
            }
        }
        return line.codePointCount(0, from) + 1;
    }
}
