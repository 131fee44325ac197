package jp.mokuteki.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.domain.intake.ImportedTable;
import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;

/** No line is dropped in silence, whatever becomes of a document: it is refused, or every line of it is accounted for. */
class EveryLineTest {
    private static final String[] ODD_LINES = {
        "",
        "　",
        "・",
        "【】",
        "1.",
        "なし",
        "・なし",
        "－",
        "※ 注",
        "健保組合等の",
        "【その他の提供】",
        "99. その他",
        "<li>",
        "\t\t",
        "||",
        ",,,",
        "\"",
        "以上",
        "第1",
        "（",
        "1. 被保険者等に対する保険給付に必要な利用目的",
        "【健保組合等の内部での利用に係る事例】",
        "・健診の実施 ・保健指導の実施"
    };

    private static final List<ImportFormat> FORMATS = List.of(ImportFormat.values());

    private final SplittableRandom random = new SplittableRandom(5);
    private int read;

    @Test
    void every_line_of_a_changed_document_is_accounted_for_or_the_document_is_refused() {
        List<Documents.Published> documents = Documents.all().toList();
        for (int i = 0; i < 350; i++) {
            Documents.Published document = documents.get(i % documents.size());
            String text = Decoding.decode(document.name(), document.bytes(), Optional.empty())
                    .text();

            check(document.name(), changed(text), format(i));
        }
        // a test in which nothing can be read any more would say nothing
        assertThat(read).isGreaterThan(120);
    }

    /** One in eight is read as something that it is not. */
    private Optional<ImportFormat> format(int i) {
        return i % 8 == 0 ? Optional.of(FORMATS.get(random.nextInt(FORMATS.size()))) : Optional.empty();
    }

    private String changed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(4); i > 0; i--) {
            int place = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(place);
                case 1 -> lines.add(place, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.add(place, ODD_LINES[random.nextInt(ODD_LINES.length)]);
                case 3 ->
                    lines.set(place, lines.get(place).substring(lines.get(place).length() / 2));
                default -> lines.set(place, lines.get(place) + ODD_LINES[random.nextInt(ODD_LINES.length)]);
            }
        }
        return String.join(new String[] {"\n", "\r\n", "\r"}[random.nextInt(3)], lines);
    }

    private void check(String name, String text, Optional<ImportFormat> format) {
        try {
            ImportedTable imported = new TableDocumentReader()
                    .read(new ImportHints(name, format, Optional.empty()), text.getBytes(StandardCharsets.UTF_8));
            read++;
            assertThat(Documents.linesOf(imported))
                    .as("%s%n%s", name, text)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, (int) text.lines().count())
                                    .boxed()
                                    .toList());
        } catch (InvalidTableException e) {
            assertThat(e.line()).as(name).isBetween(1, (int) text.lines().count() + 1);
        }
    }
}
