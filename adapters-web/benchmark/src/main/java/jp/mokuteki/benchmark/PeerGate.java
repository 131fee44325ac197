package jp.mokuteki.benchmark;

import java.util.List;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.PurposeRegister;

/** No figure counts before a peer and the product have answered all questions alike. */
final class PeerGate {
    private final PurposeRegister register;

    PeerGate(PurposeRegister register) {
        this.register = register;
    }

    /**
     * Compares all answers.
     *
     * @throws IllegalStateException where one differs: in whether it is permitted, or in the purposes that the peer names
     */
    void check(Peer peer, List<AskedFlow> questions) {
        for (int i = 0; i < questions.size(); i++) {
            List<String> product = covering(register.decide(questions.get(i).flow()));
            List<String> named = peer.covering(i).stream().sorted().toList();
            boolean permitted = peer.permits(i);
            if (permitted == product.isEmpty() || permitted == named.isEmpty() || !alike(peer, named, product)) {
                throw new IllegalStateException(peer.getClass().getSimpleName() + " says " + named + ", the product "
                        + product + ": " + questions.get(i).flow());
            }
        }
    }

    private static boolean alike(Peer peer, List<String> named, List<String> product) {
        return peer.namesAll() ? named.equals(product) : product.containsAll(named);
    }

    private static List<String> covering(Decision decision) {
        return decision instanceof Decision.Permitted permitted
                ? permitted.coveredBy().stream()
                        .map(purpose -> purpose.id().toString())
                        .sorted()
                        .toList()
                : List.of();
    }
}
