package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import jp.mokuteki.domain.decision.PurposeRegister;
import org.junit.jupiter.api.Test;

final class PeerGateTest {
    private static final List<AskedFlow> QUESTIONS =
            Questions.mixed().stream().map(flow -> new AskedFlow(0, flow)).toList();
    private static final List<PermittedFlow> LINES = PermittedFlows.of(0);

    private final PeerGate gate = new PeerGate(PurposeRegister.ofSociety());

    @Test
    void opens_where_peer_and_product_agree_on_all_questions() {
        try (var drools = new DroolsPeer(LINES, QUESTIONS);
                var casbin = new CasbinPeer(LINES, QUESTIONS)) {
            assertThatCode(() -> gate.check(drools, QUESTIONS)).doesNotThrowAnyException();
            assertThatCode(() -> gate.check(casbin, QUESTIONS)).doesNotThrowAnyException();
        }
    }

    @Test
    void stays_shut_where_a_peer_permits_less() {
        List<PermittedFlow> fewer = LINES.subList(1, LINES.size());

        try (var drools = new DroolsPeer(fewer, QUESTIONS);
                var casbin = new CasbinPeer(fewer, QUESTIONS)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> gate.check(drools, QUESTIONS))
                    .withMessageStartingWith("DroolsPeer says []");
            assertThatIllegalStateException()
                    .isThrownBy(() -> gate.check(casbin, QUESTIONS))
                    .withMessageStartingWith("CasbinPeer says []");
        }
    }

    @Test
    void stays_shut_where_a_peer_permits_more() {
        try (var generous = new Answering(List.of("1.internal.1"), true)) {
            assertThatIllegalStateException().isThrownBy(() -> gate.check(generous, QUESTIONS));
        }
    }

    @Test
    void stays_shut_where_a_peer_that_names_all_purposes_leaves_one_out() {
        AskedFlow twice = QUESTIONS.stream()
                .filter(asked -> asked.isWholeCategory() && covering(asked).size() > 1)
                .findFirst()
                .orElseThrow();
        List<String> first = covering(twice).subList(0, 1);

        try (var one = new Answering(first, false);
                var all = new Answering(first, true)) {
            assertThatCode(() -> gate.check(one, List.of(twice))).doesNotThrowAnyException();
            assertThatIllegalStateException().isThrownBy(() -> gate.check(all, List.of(twice)));
        }
    }

    @Test
    void stays_shut_where_the_purpose_that_is_named_does_not_cover() {
        AskedFlow permitted = QUESTIONS.stream()
                .filter(asked -> !covering(asked).isEmpty())
                .findFirst()
                .orElseThrow();

        try (var wrong = new Answering(List.of("8.receive.99"), false)) {
            assertThatIllegalStateException().isThrownBy(() -> gate.check(wrong, List.of(permitted)));
        }
    }

    private static List<String> covering(AskedFlow asked) {
        try (var drools = new DroolsPeer(LINES, List.of(asked))) {
            return drools.covering(0);
        }
    }

    /** A peer that says the same to every question. */
    private record Answering(List<String> always, boolean namesAll) implements Peer {
        @Override
        public boolean permits(int question) {
            return !always.isEmpty();
        }

        @Override
        public List<String> covering(int question) {
            return always;
        }

        @Override
        public void close() {
            // it holds nothing open
        }
    }
}
