package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleDecisions.refused;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.mokuteki.application.contract.SampleDecisions;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is stored, however the process ends. */
class KilledProcessTest {
    private static final int KILLED_AFTER = 20;
    private static final int MOST = 190;

    @TempDir
    private Path folder;

    /** Stores decisions one by one and says the number of each that is acknowledged. */
    static final class Writer {
        private Writer() {}

        /** Stores in the folder that is named. */
        public static void main(String[] arguments) {
            var database = Database.embedded(Path.of(arguments[0]));
            database.insurers().add(TAKASAKI);
            for (int number = 1; number <= MOST; number++) {
                database.decisions().add(TAKASAKI.number(), refused(number));
                System.out.println(number);
            }
        }
    }

    @Test
    void keeps_every_decision_that_was_acknowledged_before_the_process_was_killed() {
        int acknowledged;
        try (var writer = OtherProcess.start(Writer.class, folder.toString())) {
            writer.await(Integer.toString(KILLED_AFTER));
            acknowledged = KILLED_AFTER + writer.kill().size();
        }

        List<DecisionId> stored = stored();

        assertThat(stored).hasSizeBetween(acknowledged, acknowledged + 1);
        assertThat(stored)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, stored.size())
                        .mapToObj(SampleDecisions::id)
                        .toList());
    }

    private List<DecisionId> stored() {
        try (var database = Database.embedded(folder)) {
            return database
                    .decisions()
                    .list(TAKASAKI.number(), DecisionFilter.NONE, new PageRequest(PageRequest.MOST, Optional.empty()))
                    .items()
                    .stream()
                    .map(StoredDecision::id)
                    .toList();
        }
    }
}
