package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.permitted;
import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleDecisions.undetermined;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.mokuteki.application.contract.SampleDecisions;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.decision.AnswerText;
import jp.mokuteki.persistence.server.PostgresServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database with decisions from before they were counted: what they are counted by is read out of their answers. */
class UpgradedDecisionsTest {
    private static final String INSURER = TAKASAKI.number().value();
    private static final List<StoredDecision> BEFORE =
            List.of(permitted(1), refused(2), undetermined(3), SampleDecisions.byCategory(permitted(4), 6));

    private static void migrate(FluentConfiguration flyway, String target, String... locations) {
        flyway.locations(locations)
                .placeholderReplacement(false)
                .target(target)
                .load()
                .migrate();
    }

    private static void store(Consumer<String> change) {
        change.accept("INSERT INTO insurer (number, name) VALUES ('" + INSURER + "', '組合')");
        for (StoredDecision decision : BEFORE) {
            DecisionRow row = DecisionRow.of(TAKASAKI.number(), decision);
            change.accept("""
                    INSERT INTO decision (insurer, id, decided_at, reference, as_of, verdict, category, revision,
                      content_hash, codes_hash, law_version, answer)
                    VALUES ('%s', '%s', TIMESTAMP WITH TIME ZONE '2026-04-01 00:00:00.000001+00', %s, DATE '%s', '%s', %s,
                      %s, %s, %s, '%s', '%s')
                    """.formatted(
                    INSURER,
                    decision.id(),
                    quoted(row.reference()),
                    row.facts().question().asOf(),
                    row.facts().verdict(),
                    row.facts().question().category().map(String::valueOf).orElse("NULL"),
                    row.facts().revision().map(String::valueOf).orElse("NULL"),
                    quoted(row.facts().contentHash()),
                    quoted(row.facts().codesHash()),
                    row.facts().lawVersion(),
                    AnswerText.write(decision.answer()).replace("'", "''")));
        }
    }

    private static String quoted(Optional<String> text) {
        return text.map(present -> "'" + present + "'").orElse("NULL");
    }

    /** A decision whose columns contradict its answer could not be read. */
    private static void assertCounted(Database database) {
        var all = new PageRequest(10, Optional.empty());
        assertThat(database.decisions()
                        .list(TAKASAKI.number(), DecisionFilter.NONE, all)
                        .items())
                .isEqualTo(BEFORE);
        assertThat(database.decisions().count(TAKASAKI.number(), DayRange.ALL))
                .filteredOn(group -> !group.coveredBy().isEmpty())
                .extracting(DecisionGroup::count)
                .containsExactly(2L);
    }

    @Test
    void its_decisions_are_counted_on_h2(@TempDir Path folder) {
        migrate(Flyway.configure().dataSource(TableAccess.address(folder), "sa", ""), "8", Schema.TABLES);
        store(sql -> TableAccess.change(folder, sql));

        try (Database database = Database.embedded(folder)) {
            assertCounted(database);
        }
    }

    @Test
    void its_decisions_are_counted_on_postgresql() {
        try (var server = PostgresServer.shared().emptyDatabase()) {
            migrate(
                    Flyway.configure().dataSource(server.address(), PostgresServer.USER, PostgresServer.PASSWORD),
                    "8.1",
                    Schema.TABLES,
                    Schema.OF_SERVER);
            store(server::change);

            try (Database database = Database.at(server.address(), PostgresServer.USER, PostgresServer.PASSWORD)) {
                assertCounted(database);
            }
        }
    }
}
