package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.mokuteki.application.contract.SampleInsurers;
import jp.mokuteki.application.contract.SampleRevisions;
import jp.mokuteki.application.contract.SampleTables;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database with revisions from before the register was kept in time. */
class UpgradedRevisionsTest {
    private static final String INSURER = SampleInsurers.TAKASAKI.number().value();

    @TempDir
    private Path folder;

    private void before() {
        Flyway.configure()
                .dataSource(TableAccess.address(folder), "sa", "")
                .locations(Schema.TABLES)
                .target("5")
                .load()
                .migrate();
        TableAccess.change(folder, "INSERT INTO insurer (number, name) VALUES ('" + INSURER + "', '組合')");
        String hashes = SampleTables.issued().contentHash() + "', '"
                + SampleTables.issued().codesHash();
        for (String revision : new String[] {"1, DATE '2020-10-01', DATE '2021-09-01'", "2, DATE '2021-09-01', NULL"}) {
            TableAccess.change(folder, """
                    INSERT INTO revision (insurer, number, effective_from, effective_to, title, content_hash, codes_hash,
                      recorded_at)
                    VALUES ('%s', %s, '表題', '%s', TIMESTAMP WITH TIME ZONE '2026-04-01 00:00:00+00')
                    """.formatted(INSURER, revision, hashes));
        }
    }

    @Test
    void its_revisions_stand_one_after_the_other_and_the_next_follows_the_last() {
        before();

        try (Database database = Database.embedded(folder)) {
            database.revisions()
                    .add(SampleInsurers.TAKASAKI.number(), SampleRevisions.amendment(3, 2, LocalDate.of(2022, 9, 1)));
        }

        assertThat(TableAccess.change(folder, """
                        UPDATE standing SET revision = revision WHERE (revision = 0 AND follows IS NULL)
                          OR (revision = 1 AND follows = 0)
                          OR (revision = 2 AND follows = 1 AND follows_from = DATE '2020-10-01')
                          OR (revision = 3 AND follows = 2 AND follows_from = DATE '2021-09-01')
                        """)).isEqualTo(4);
    }
}
