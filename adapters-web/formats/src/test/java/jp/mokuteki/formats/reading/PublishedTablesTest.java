package jp.mokuteki.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.mokuteki.domain.intake.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables are read in the shapes in which societies publish them. */
class PublishedTablesTest {
    @ParameterizedTest
    @MethodSource("jp.mokuteki.formats.reading.Documents#all")
    void a_table_is_read_letter_for_letter(Documents.Published document) {
        ImportedTable imported = Documents.read(document.name(), document.bytes());

        assertThat(Documents.written(imported)).containsExactlyElementsOf(document.expected());
    }

    @ParameterizedTest
    @MethodSource("jp.mokuteki.formats.reading.Documents#all")
    void every_line_of_a_document_is_accounted_for(Documents.Published document) {
        String text = Decoding.decode(document.name(), document.bytes(), java.util.Optional.empty())
                .text();
        int lines = (int) text.lines().count();

        ImportedTable imported = Documents.read(document.name(), document.bytes());

        assertThat(Documents.linesOf(imported))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines).boxed().toList());
    }

    @Test
    void the_share_of_purposes_that_are_found_is_whole() {
        int expected = 0;
        int found = 0;
        for (Documents.Published document : Documents.all().toList()) {
            List<String> left = new ArrayList<>(Documents.written(Documents.read(document.name(), document.bytes())));
            expected += document.expected().size();
            found += (int) document.expected().stream().filter(left::remove).count();
        }

        System.getLogger(PublishedTablesTest.class.getName())
                .log(System.Logger.Level.INFO, "entries found exactly: {0} of {1}", found, expected);
        assertThat(found).isEqualTo(expected).isGreaterThan(700);
    }
}
