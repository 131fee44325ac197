package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;

/** The law version names every table of the law, and nothing of the register. */
final class LawVersionTest {
    private static final Path REFERENCE =
            Path.of("").toAbsolutePath().resolve("src/main/resources/jp/mokuteki/domain/reference");
    private static final Set<String> OF_THE_REGISTER = Set.of("appendix2-classified.csv", "purpose-categories.csv");
    /** No decision rests on them. */
    private static final Set<String> OF_THE_REVIEW =
            Set.of("finding-rules.csv", "exchange-wordings.csv", "statute-aliases.csv");

    /** They say how documents are read and what may be proposed to a person. */
    private static final Set<String> OF_THE_INTAKE =
            Set.of("column-words.csv", "table-words.csv", "code-proposals.csv");

    @Test
    void covers_every_table_but_those_of_the_register_its_review_and_its_intake() throws IOException {
        try (Stream<Path> files = Files.list(REFERENCE)) {
            Stream<String> ofTheLaw = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .filter(name -> Stream.of(OF_THE_REGISTER, OF_THE_REVIEW, OF_THE_INTAKE)
                            .noneMatch(others -> others.contains(name)));

            assertThat(LawTables.standard().sources().stream().map(Table::file))
                    .containsExactlyInAnyOrderElementsOf(ofTheLaw.toList());
        }
    }
}
