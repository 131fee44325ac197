package jp.mokuteki.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RecordOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.OpaqueCodes;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.persistence.Database;

/**
 * Records a second, each on the disk before it is answered: the product's whole append (record, nodes, kept answer, signature,
 * checkpoint inside and outside) against raw JDBC inserts of as many bytes, forced to the same disk, in turn; on H2, and on a
 * PostgreSQL server of its own.
 */
final class LedgerAppend {
    private static final int ROUNDS = 3;
    private static final long SECONDS = 2;
    private static final int BATCH = 100;
    private static final List<String> NAMES = List.of(
            "raw, one a transaction",
            "raw, " + BATCH + " a transaction",
            "Mokuteki, 1 caller",
            "Mokuteki, 8 callers",
            "Mokuteki, 64 callers");
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller CALLER = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.APPLICATION));

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final AtomicLong keys = new AtomicLong();

    private LedgerAppend() {}

    /** Work of one caller, done again and again; gives how many rows it made. */
    private interface Append {
        int once() throws Exception;
    }

    static void run() throws Exception {
        var measurement = new LedgerAppend();
        System.out.println(
                "| records a second, each on the disk before it is answered | best | x of raw, one a transaction"
                        + " | x of raw, 100 a transaction | µs of CPU here |");
        System.out.println("|---|---:|---:|---:|---:|");
        Path folder = Files.createTempDirectory("append");
        try (Database database = Database.embedded(folder.resolve("product"))) {
            String raw = "jdbc:h2:file:" + folder.resolve("raw") + ";WRITE_DELAY=0";
            measurement.compare("H2", database, folder, raw, "CHECKPOINT SYNC");
        }
        try (OwnServer server = OwnServer.start(folder.resolve("server-data"));
                Database database = Database.at(server.address(), "mokuteki", "")) {
            measurement.compare("PostgreSQL", database, folder.resolve("server"), server.address(), "");
        }
        measurement.callers.shutdown();
    }

    /** How fast rows were made, and what one cost this process. */
    private record Rate(double rows, double cpuMicroseconds) {
        static final Rate NONE = new Rate(0, 0);

        Rate better(Rate other) {
            return other.rows > rows ? other : this;
        }
    }

    private void compare(String name, Database database, Path folder, String rawUrl, String force) throws Exception {
        UseCases useCases = Wired.over(database, folder);
        useCases.register().openRegister().open(new Insurer(INSURER, "計測用健康保険組合"));
        try (Connection raw = DriverManager.getConnection(rawUrl);
                var rows = new RawRows(raw, force)) {
            var best = new ArrayList<>(Collections.nCopies(NAMES.size(), Rate.NONE));
            for (int round = 0; round < ROUNDS; round++) {
                List<Rate> now = List.of(
                        rate(1, () -> rows.insert(1)),
                        rate(1, () -> rows.insert(BATCH)),
                        rate(1, () -> record(useCases)),
                        rate(8, () -> record(useCases)),
                        rate(64, () -> record(useCases)));
                IntStream.range(0, best.size())
                        .forEach(i -> best.set(i, best.get(i).better(now.get(i))));
            }
            print(name, best);
        }
    }

    private static void print(String name, List<Rate> best) {
        for (int i = 0; i < best.size(); i++) {
            double rows = best.get(i).rows;
            System.out.printf(
                    Locale.ROOT,
                    "| %s, %s | %.0f | %.2f | %.2f | %.0f |%n",
                    name,
                    NAMES.get(i),
                    rows,
                    rows / best.get(0).rows,
                    rows / best.get(1).rows,
                    best.get(i).cpuMicroseconds);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s: 64 callers get %.1f times the rate of one%n%n",
                name,
                best.get(4).rows / best.get(2).rows);
    }

    private static long cpuNanoseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private Rate rate(int count, Append append) throws Exception {
        long cpu = cpuNanoseconds();
        long begin = System.nanoTime();
        long end = begin + SECONDS * 1_000_000_000L;
        List<Future<Long>> working = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            working.add(callers.submit(() -> {
                long made = 0;
                while (System.nanoTime() < end) {
                    made += append.once();
                }
                return made;
            }));
        }
        long total = 0;
        for (Future<Long> one : working) {
            total += one.get();
        }
        return new Rate(total * 1e9 / (System.nanoTime() - begin), (cpuNanoseconds() - cpu) / 1e3 / total);
    }

    private int record(UseCases useCases) {
        var content = new ExchangeContent(
                Optional.of("別の健康保険組合"),
                Optional.of("計測用健康保険組合"),
                Optional.of(Clock.systemUTC().instant()),
                Optional.empty(),
                List.of("資格情報"),
                Optional.of(false),
                new OpaqueCodes(List.of(), List.of(), List.of()));
        var statement = new ExchangeStatement(
                RecordKind.REQUEST, content, new ExchangeBasis.Nothing(), Optional.empty(), false, false);
        var key = new IdempotencyKey("k" + keys.incrementAndGet());
        var name = new RepeatableRequest.Name(CALLER.credential(), "/v1/ledger/records", key);
        useCases.service().answerOnce().answer(CALLER, RepeatableRequest.of(name, new byte[0]), () -> {
            var recorded =
                    (RecordOutcome.Recorded) useCases.ledger().recordExchange().record(CALLER, "r", statement);
            return () -> new KeptAnswer(
                    201, Optional.empty(), new String(recorded.record().bundle().text(), StandardCharsets.UTF_8));
        });
        return 1;
    }
}
