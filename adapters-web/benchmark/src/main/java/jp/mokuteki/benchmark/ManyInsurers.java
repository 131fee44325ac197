package jp.mokuteki.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.persistence.Database;

/**
 * The ledgers of as many insurers as there are societies on one PostgreSQL server, with seven years behind them: what questions, an
 * append and a purge of one of them cost before and after the others are there.
 */
final class ManyInsurers {
    private static final String SIZE = "SELECT pg_database_size(current_database())";
    private static final String PARTS =
            "SELECT SUM(pg_total_relation_size(part)) FROM ledger_parts('%s', '%s', '%s') AS part";

    private static final int WARMING = 4;

    private final Database database;
    private final Connection owner;
    private final SeveralYears years;
    private final SplittableRandom random = new SplittableRandom(1);

    private ManyInsurers(Database database, Connection owner, SeveralYears years) {
        this.database = database;
        this.owner = owner;
        this.years = years;
    }

    /** What is measured, in microseconds a time. */
    private record Costs(double place, double days, double reference, double count, double append) {}

    static void run(int insurers, int records) throws Exception {
        Path folder = Files.createTempDirectory("insurers");
        try (OwnServer server = OwnServer.start(folder);
                Database database = Database.at(server.address(), "mokuteki", "");
                Connection owner = DriverManager.getConnection(server.address())) {
            var years = new SeveralYears(database, records / insurers);
            new ManyInsurers(database, owner, years).measure(insurers);
        }
    }

    private void measure(int insurers) throws Exception {
        for (int year = SeveralYears.FIRST; year <= SeveralYears.LAST; year++) {
            perform("SELECT provide_ledger_year(" + year + ")");
        }
        SeveralYears.Ledger ledger = years.fill(0);
        perform("VACUUM ANALYZE");
        for (int i = 0; i < WARMING; i++) {
            costs(ledger);
        }
        Costs alone = costs(ledger);
        long begin = System.nanoTime();
        years.fillAll(1, insurers);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long records = number("SELECT COUNT(*) FROM ledger_record");
        System.out.printf(
                Locale.ROOT,
                "%d insurers, %d records, appended at %.0f a second in groups of %d, %.0f bytes of the server each%n%n",
                insurers,
                records,
                (records - years.ofEach()) / seconds,
                SeveralYears.GROUP,
                (double) number(SIZE) / records);
        perform("VACUUM ANALYZE");
        costs(ledger);
        print(alone, costs(ledger));
        purge(ledger);
    }

    private Costs costs(SeveralYears.Ledger ledger) throws Exception {
        var insurer = ledger.insurer();
        var records = database.ledgerRecords();
        return new Costs(
                micros(2_000, () -> records.find(insurer, random.nextLong(years.ofEach()))),
                micros(500, () -> records.list(insurer, onDay(day()), OptionalLong.empty(), 50)),
                micros(500, () -> records.list(insurer, of(reference()), OptionalLong.empty(), 50)),
                micros(50, () -> records.count(insurer, LocalDate.of(SeveralYears.FIRST, 12, 31), List.of())),
                micros(30, () -> years.append(ledger, 64)));
    }

    private LocalDate day() {
        int year = random.nextInt(SeveralYears.FIRST, SeveralYears.LAST + 1);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(Year.of(year).length()));
    }

    private String reference() {
        return "K-" + random.nextLong(years.ofEach());
    }

    private static RecordFilter onDay(LocalDate day) {
        return new RecordFilter(Optional.empty(), Optional.of(day), Optional.of(day), Optional.empty());
    }

    private static RecordFilter of(String reference) {
        return new RecordFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new CallerReference(reference)));
    }

    private static double micros(int times, Runnable work) {
        var took = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.run();
            took.add((System.nanoTime() - begin) / 1e3);
        }
        return Ranks.median(took);
    }

    private static void print(Costs alone, Costs among) {
        System.out.println("| of one insurer, median µs | alone | among all | x |");
        System.out.println("|---|---:|---:|---:|");
        row("a record by its place", alone.place, among.place);
        row("the records of a day", alone.days, among.days);
        row("the records of a reference", alone.reference, among.reference);
        row("what is due for a purge, counted", alone.count, among.count);
        row("64 records appended in one group", alone.append, among.append);
    }

    private static void row(String name, double alone, double among) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", name, alone, among, among / alone);
    }

    private void purge(SeveralYears.Ledger ledger) throws Exception {
        long all = number("SELECT SUM(pg_total_relation_size(relid)) FROM pg_partition_tree('ledger_record')");
        int year = SeveralYears.FIRST;
        long touched =
                number(PARTS.formatted(ledger.insurer().value(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        long last = number("SELECT MAX(sequence) FROM ledger_record WHERE insurer = '"
                + ledger.insurer().value() + "' AND recorded_on < DATE '" + LocalDate.of(year + 1, 1, 1) + "'");
        long begin = System.nanoTime();
        database.ledgerRecords().purge(ledger.insurer(), List.of(new SequenceRange(0, last)), ledger.size());
        System.out.printf(
                Locale.ROOT,
                "%nA purge of %d records of %d took %.1f s: parts of %.0f MB were written anew, of %.0f MB of all records.%n",
                last + 1,
                year,
                (System.nanoTime() - begin) / 1e9,
                touched / 1e6,
                all / 1e6);
    }

    private void perform(String sql) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws Exception {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
