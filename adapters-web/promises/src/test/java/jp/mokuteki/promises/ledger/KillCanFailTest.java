package jp.mokuteki.promises.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.promises.CommandRun;
import org.junit.jupiter.api.Test;

/** What is lost, torn or doubled by a kill is found. */
class KillCanFailTest {
    private static final String FIRST = line(0, "a", "d-1");
    private static final String SECOND = line(1, "b", "d-2");
    private static final Set<String> DECISIONS = Set.of("d-1", "d-2");

    private static String line(int sequence, String reference, String decision) {
        return """
                {"body":{"sequence":%d,"stated":{"caller":{"reference":"%s"},"decision":{"id":"%s"}}},"salt":"%s"}
                """.formatted(sequence, reference, decision, "0a".repeat(32));
    }

    /** Both lines as they were when they were acknowledged, against the ledger that is found. */
    private static List<String> offences(String found, Set<String> decisions) throws IOException {
        var said = new ArrayList<Acknowledged>();
        for (ExportedRecord one : ExportedRecord.of(FIRST + SECOND)) {
            var writing = new Writing(one.reference().orElseThrow(), Writing.Kind.RECORD_WITH_DECISION);
            said.add(new Acknowledged(writing, one.sequence(), one.leaf(), "", one.decision(), ""));
        }
        return Reckoning.of(said, ExportedRecord.of(found), decisions).offences();
    }

    @Test
    void nothing_is_found_where_all_is_there() throws IOException {
        assertThat(offences(FIRST + SECOND + line(2, "not-acknowledged", "d-2"), DECISIONS))
                .isEmpty();
    }

    @Test
    void a_record_that_is_gone_is_lost() throws IOException {
        assertThat(offences(FIRST, DECISIONS)).containsExactly("lost: record 1, b");
    }

    @Test
    void a_decision_that_is_gone_is_lost_and_its_record_is_half() throws IOException {
        assertThat(offences(FIRST + SECOND, Set.of("d-1")))
                .containsExactly("lost: the decision of b", "torn: record 1 without its decision");
    }

    @Test
    void another_content_in_the_same_place_is_torn() throws IOException {
        assertThat(offences(FIRST + SECOND.replace("0a\"}", "0b\"}"), DECISIONS))
                .containsExactly("torn: record 1, b");
    }

    @Test
    void a_second_record_under_a_key_is_doubled() throws IOException {
        assertThat(offences(FIRST + SECOND + line(2, "a", "d-1"), DECISIONS))
                .containsExactly("duplicated: more than one record of a");
    }

    @Test
    void a_decision_alone_that_is_gone_is_lost() {
        var said = new Acknowledged(new Writing("c", Writing.Kind.DECISION), -1, "", "", Optional.of("d-3"), "");

        assertThat(Reckoning.of(List.of(said), List.of(), DECISIONS).offences())
                .containsExactly("lost: the decision of c");
    }

    @Test
    void no_cycle_is_wrong_usage() {
        assertThat(CommandRun.of("kill", "--cycles", "0").exitCode()).isEqualTo(64);
    }
}
