package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.application.contract.SampleLedgers;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the records of the ledgers stand on a server in parts by insurer and year. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LedgerYearsTest {
    private static final String IN_PART =
            "SELECT COUNT(*) FROM ledger_record WHERE CAST(tableoid::regclass AS TEXT) LIKE ";

    private final CheckpointSigner signer = SampleLedgers.signer(TAKASAKI.number());
    private MigratedDatabase migrated;
    private Database database;

    @BeforeEach
    void a_ledger_is_there_with_the_years_2031_and_2032() {
        migrated = MigratedDatabase.copy();
        year(2031);
        year(2032);
        database = migrated.open();
        database.insurers().add(TAKASAKI);
        database.ledgerRecords().begin(TAKASAKI.number(), signer.verifierKey());
    }

    @AfterEach
    void close() {
        database.close();
        migrated.close();
    }

    private void year(int year) {
        migrated.database().count("SELECT 1 FROM provide_ledger_year(" + year + ")");
    }

    private LedgerTail.Appended record(String... times) {
        List<LedgerTail.Draft> drafts = List.of(times).stream()
                .map(time ->
                        new LedgerTail.Draft(SampleLedgers.requests(0, 1).get(0).entry(), Instant.parse(time)))
                .toList();
        return SampleLedgers.in(database).append(signer, drafts);
    }

    private int inPart(String part) {
        return migrated.database().count(IN_PART + "'ledger_record\\__\\_" + part + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "2030-12-31T14:59:59Z, rest",
        "2030-12-31T15:00:00Z, 2031",
        "2031-12-31T14:59:59Z, 2031",
        "2031-12-31T15:00:00Z, 2032",
        "2032-12-31T14:59:59Z, 2032",
        "2032-12-31T15:00:00Z, rest"
    })
    void a_record_stands_in_the_part_of_its_year_in_japan_or_in_the_rest(String time, String part) {
        record(time);

        assertThat(inPart(part)).isEqualTo(1);
        assertThat(database.ledgerRecords().find(TAKASAKI.number(), 0)).isPresent();
    }

    @Test
    void what_was_recorded_before_its_year_was_made_is_moved_into_it() {
        List<KeptRecord> records =
                whole(record("2029-12-31T14:59:59Z", "2030-06-01T00:00:00Z", "2031-06-01T00:00:00Z"));
        assertThat(inPart("rest")).isEqualTo(2);

        year(2030);

        assertThat(inPart("2030")).isEqualTo(1);
        assertThat(inPart("rest")).isEqualTo(1);
        assertThat(found(3)).isEqualTo(records);
    }

    private static List<KeptRecord> whole(LedgerTail.Appended appended) {
        return appended.records().stream()
                .<KeptRecord>map(KeptRecord.Whole::new)
                .toList();
    }

    private List<KeptRecord> found(int records) {
        var found = new java.util.ArrayList<KeptRecord>();
        database.ledgerRecords().walk(TAKASAKI.number(), new SequenceRange(0, records - 1L), found::add);
        return found;
    }

    @Test
    void a_year_that_is_there_is_not_made_again() {
        record("2031-06-01T00:00:00Z");

        year(2031);

        assertThat(inPart("2031")).isEqualTo(1);
    }

    @Test
    void the_program_makes_this_year_and_the_next_when_it_starts() {
        assertThat(migrated.database().count("""
                        SELECT COUNT(*) FROM pg_class WHERE relispartition AND relkind = 'r' AND relname IN (
                          'ledger_record_0_' || extract(YEAR FROM now() AT TIME ZONE 'Asia/Tokyo'),
                          'ledger_record_3_' || extract(YEAR FROM now() AT TIME ZONE 'Asia/Tokyo') + 1)
                        """)).isEqualTo(2);
    }

    @Test
    void a_question_is_planned_once_for_all_parts_and_not_each_time() {
        var roles = new ServerRoles(PostgresServer.USER + "_app", PostgresServer.USER + "_purge");
        try (var pool = ConnectionPool.open(
                migrated.database().address(), PostgresServer.USER, PostgresServer.PASSWORD, 1, roles.begin())) {
            var transactions = new JdbiTransactions(Jdbi.create(pool), new WriteRules.Server(roles), () -> {});
            for (int time = 0; time < 20; time++) {
                new JdbiLedgerRecords(transactions).find(TAKASAKI.number(), time);
            }

            assertThat(transactions.<List<String>>read(
                            Scope.NONE,
                            "plans",
                            handle -> handle.createQuery(
                                            "SELECT custom_plans || ' ' || (generic_plans > 9)"
                                                    + " FROM pg_prepared_statements WHERE statement LIKE '%FROM ledger_record%'")
                                    .mapTo(String.class)
                                    .list()))
                    .containsExactly("0 true");
        }
    }

    @Test
    void a_place_cannot_be_taken_twice_not_even_in_another_year() {
        LedgerTail end = database.ledgerRecords().tail(TAKASAKI.number());
        record("2031-06-01T00:00:00Z");
        LedgerTail.Appended another = end.append(
                List.of(new LedgerTail.Draft(
                        SampleLedgers.requests(0, 1).get(0).entry(), Instant.parse("2032-06-01T00:00:00Z"))),
                new java.util.SplittableRandom(1));

        assertThatThrownBy(
                        () -> database.ledgerRecords().append(TAKASAKI.number(), another, signer.sign(another.head())))
                .isInstanceOf(AlreadyStoredException.class);

        assertThat(inPart("2032")).isZero();
        assertThat(inPart("2031")).isEqualTo(1);
    }

    @Test
    void a_purge_leaves_the_leaves_in_the_rest_and_writes_no_other_year_and_no_other_insurer_anew() {
        record("2031-06-01T00:00:00Z", "2031-07-01T00:00:00Z", "2032-06-01T00:00:00Z");
        int before = files("2032");
        int ofOthers = migrated.database()
                .count("SELECT SUM(hashtext(pg_relation_filepath(relid)) % 1000000) FROM"
                        + " pg_partition_tree('ledger_record') AS part WHERE isleaf"
                        + " AND relid NOT IN (SELECT ledger_parts('" + TAKASAKI.number() + "', NULL, NULL))");
        int ofPurged = files("2031");

        database.ledgerRecords().purge(TAKASAKI.number(), List.of(new SequenceRange(0, 1)), 5);

        assertThat(inPart("rest")).isEqualTo(2);
        assertThat(inPart("2031")).isZero();
        assertThat(files("2031")).isNotEqualTo(ofPurged);
        assertThat(files("2032")).isEqualTo(before);
        assertThat(migrated.database()
                        .count("SELECT SUM(hashtext(pg_relation_filepath(relid)) % 1000000) FROM"
                                + " pg_partition_tree('ledger_record') AS part WHERE isleaf"
                                + " AND relid NOT IN (SELECT ledger_parts('" + TAKASAKI.number() + "', NULL, NULL))"))
                .isEqualTo(ofOthers);
    }

    /** Tells the files of the parts of a year from those that they have once they are written anew. */
    private int files(String year) {
        return migrated.database()
                .count("SELECT SUM(hashtext(pg_relation_filepath(oid)) % 1000000) FROM pg_class"
                        + " WHERE relkind = 'r' AND relname LIKE 'ledger_record\\__\\_" + year + "'");
    }

    @Test
    void what_stood_in_one_table_is_moved_into_the_parts_with_every_column() {
        try (TestDatabase old = PostgresServer.shared().emptyDatabase()) {
            Flyway.configure()
                    .dataSource(old.address(), PostgresServer.USER, PostgresServer.PASSWORD)
                    .locations(Schema.TABLES, Schema.OF_SERVER)
                    .target("10")
                    .load()
                    .migrate();
            for (String insurer :
                    List.of(TAKASAKI.number().value(), OTHER.number().value())) {
                old.change("INSERT INTO insurer (number, name) VALUES ('" + insurer + "', '組合')");
                old.change("INSERT INTO ledger (insurer, first_key) VALUES ('" + insurer + "', 'key')");
                old.change("INSERT INTO ledger_record (insurer, sequence, leaf, purged_by) VALUES ('" + insurer
                        + "', 0, 'leaf', 3)");
                old.change(
                        "INSERT INTO ledger_record SELECT '" + insurer
                                + "', n, 'leaf', 'request', DATE '2019-12-30' + n, 'K-' || n, 'salt', 'body' FROM generate_series(1, 3) n");
            }
            String content =
                    "SELECT hashtext(STRING_AGG(CAST(one AS TEXT), '/' ORDER BY insurer, sequence)) FROM ledger_record one";
            int before = old.count(content);

            Database.at(old.address(), PostgresServer.USER, PostgresServer.PASSWORD)
                    .close();

            assertThat(old.count(content)).isEqualTo(before);
            assertThat(old.count(IN_PART + "'ledger_record\\__\\_2019'")).isEqualTo(2);
            assertThat(old.count(IN_PART + "'ledger_record\\__\\_2020'")).isEqualTo(4);
            assertThat(old.count(IN_PART + "'ledger_record\\__\\_rest'")).isEqualTo(2);
        }
    }
}
