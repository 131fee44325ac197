package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database forces what was written to the disk, which a killed process alone would not show. */
class WriteRulesTest {
    private static final String FORCED = "CHECKPOINT SYNC";

    @TempDir
    private Path folder;

    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void the_tables_are_there() {
        Database.embedded(folder).close();
    }

    private JdbiTransactions transactions() {
        Jdbi jdbi = Jdbi.create(TableAccess.address(folder), "sa", "");
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
            }
        });
        return new JdbiTransactions(jdbi, new WriteRules.Embedded(folder, jdbi, () -> {}), () -> {});
    }

    @Test
    void forces_a_write_to_the_disk_once_and_last() {
        var transactions = transactions();
        var insurers = new JdbiInsurers(transactions);

        transactions.inTransaction(() -> {
            insurers.add(TAKASAKI);
            return insurers.find(TAKASAKI.number());
        });

        assertThat(statements).containsOnlyOnce(FORCED).endsWith(FORCED);
    }

    @Test
    void forces_a_write_without_a_transaction_around_it() {
        new JdbiInsurers(transactions()).add(TAKASAKI);

        assertThat(statements).containsOnlyOnce(FORCED).endsWith(FORCED);
    }

    @Test
    void forces_nothing_after_reading_or_after_everything_was_undone() {
        var insurers = new JdbiInsurers(transactions());
        insurers.add(TAKASAKI);
        statements.clear();

        insurers.find(TAKASAKI.number());
        assertThatThrownBy(() -> insurers.add(TAKASAKI)).isInstanceOf(AlreadyStoredException.class);

        assertThat(statements).isNotEmpty().doesNotContain(FORCED);
    }
}
