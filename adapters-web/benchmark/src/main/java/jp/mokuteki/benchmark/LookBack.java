package jp.mokuteki.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.persistence.Database;

/**
 * What it costs to ask all stored decisions again under a draft, against reading the same rows by JDBC alone, page by page, in turn in
 * the processor time of one process; on H2. First a thousand different questions come again and again, then no question comes twice.
 */
final class LookBack {
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Instant BEGIN = Instant.parse("2026-04-01T00:00:00Z");
    private static final int GROUP = 1_000;
    private static final int ROUNDS = 9;
    /** The system counts processor time in hundredths of a second: a round goes through all rows some times. */
    private static final int TIMES = 5;

    private static final String PAGE =
            "SELECT * FROM decision WHERE insurer = ? AND id > ? ORDER BY insurer, id FETCH FIRST " + PageRequest.MOST
                    + " ROWS ONLY";
    /** How many times the reading the whole may cost. */
    private static final double MOST = 1.3;

    private LookBack() {}

    /** Prints the measurement and tells whether the goal is met. */
    static boolean run(int decisions) throws Exception {
        System.out.println(
                "| decisions | different questions | read by JDBC, CPU µs a row | read and asked again under two tables, CPU µs a row | ratio |");
        System.out.println("|---:|---:|---:|---:|---:|");
        double repeated = measure(decisions, 1);
        double different = measure(decisions, Math.max(1, decisions / Questions.COUNT));
        return repeated <= MOST && different <= MOST;
    }

    private static double measure(int decisions, int days) throws Exception {
        Path folder = Files.createTempDirectory("look-back");
        try (Database database = Database.embedded(folder)) {
            UseCases useCases = Wired.over(database, folder);
            useCases.register().openRegister().open(new Insurer(INSURER, "計測用健康保険組合"));
            fill(database, decisions, days);
            RevisionEntry draft = draft(useCases);
            try (Connection connection = DriverManager.getConnection(
                    "jdbc:h2:file:" + folder.resolve("mokuteki") + ";IFEXISTS=TRUE", "sa", "")) {
                double read = Double.MAX_VALUE;
                double asked = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                    read = Math.min(read, cost(decisions, () -> read(connection)));
                    asked = Math.min(asked, cost(decisions, () -> askedAgain(useCases, draft)));
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %,d | %.1f | %.1f | %.2f |%n",
                        decisions,
                        Math.min(decisions, days * Questions.COUNT),
                        read,
                        asked,
                        asked / read);
                return asked / read;
            }
        }
    }

    /** Processor time of a row in µs. */
    private static double cost(int decisions, Callable<Integer> walk) throws Exception {
        long begin = cpu();
        for (int time = 0; time < TIMES; time++) {
            expect(decisions, walk.call());
        }
        return (cpu() - begin) / 1e3 / decisions / TIMES;
    }

    private static void fill(Database database, int decisions, int days) {
        List<ProposedFlow> questions = Questions.mixed();
        PurposeRegister register = PurposeRegister.ofSociety();
        for (int from = 0; from < decisions; from += GROUP) {
            var group = new ArrayList<StoredDecision>();
            for (int i = from; i < Math.min(decisions, from + GROUP); i++) {
                Instant at = BEGIN.plusMillis(i);
                LocalDate day = LocalDate.of(2026, 4, 1).plusDays(i / GROUP % days);
                Answer answer =
                        register.answer(questions.get(i % questions.size()).on(day));
                // an id of version 7 begins with the time
                var id = new UUID(at.toEpochMilli() << 16 | 0x7000L, Long.MIN_VALUE | i);
                group.add(new StoredDecision(new DecisionId(id), at, Optional.empty(), answer));
            }
            database.transactions().inTransaction(() -> {
                group.forEach(decision -> database.decisions().add(INSURER, decision));
                return group;
            });
        }
    }

    private static RevisionEntry draft(UseCases useCases) {
        var editor = new Caller(CredentialId.BOOTSTRAP, INSURER, Set.of(Role.EDITOR));
        var origin = new DraftOrigin.OfRevision(1, RevisionDraft.Aim.AMENDMENT);
        if (useCases.revisions().createDraft().create(editor, origin) instanceof DraftOutcome.Written written) {
            return new RevisionEntry.InProgress(written.proceedings());
        }
        throw new IllegalStateException("the draft was not written");
    }

    private static int askedAgain(UseCases useCases, RevisionEntry draft) {
        int examined = 0;
        Optional<DecisionId> after = Optional.empty();
        do {
            var request =
                    new ImpactRequest(Optional.empty(), Optional.empty(), new PageRequest(PageRequest.MOST, after));
            ImpactPage page = useCases.revisions()
                    .showImpact()
                    .show(INSURER, draft, request)
                    .orElseThrow();
            examined += page.examined();
            after = page.next();
        } while (after.isPresent());
        return examined;
    }

    private static int read(Connection connection) throws Exception {
        int read = 0;
        UUID after = new UUID(0, 0);
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            int before = -1;
            while (read > before) {
                before = read;
                select.setString(1, INSURER.value());
                select.setObject(2, after);
                try (ResultSet row = select.executeQuery()) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int column = 1; column <= columns; column++) {
                            row.getObject(column);
                        }
                        after = row.getObject("id", UUID.class);
                        read++;
                    }
                }
            }
        }
        return read;
    }

    private static void expect(int decisions, int counted) {
        if (counted != decisions) {
            throw new IllegalStateException(counted + " decisions, and not " + decisions);
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
