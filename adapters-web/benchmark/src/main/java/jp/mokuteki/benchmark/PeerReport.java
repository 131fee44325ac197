package jp.mokuteki.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeRegister;
import jp.mokuteki.domain.register.SocietyTable;

/** One decision of the product beside general engines that are given the law worked out, in turn on one thread. */
final class PeerReport {
    /**
     * How many times cheaper than Drools a decision has to be, the cheapest engine that names all covering purposes. The questions are
     * made before anything is timed, and so are the engines' own requests.
     */
    private static final double OF_DROOLS = 90;

    private static final double OF_CASBIN = 500;
    private static final int PERMITTED = Questions.COUNT / 2;

    private final PurposeRegister register = PurposeRegister.ofSociety();
    private final ProposedFlow[] flows = Questions.mixed().toArray(ProposedFlow[]::new);
    private final List<AskedFlow> questions =
            Arrays.stream(flows).map(flow -> new AskedFlow(0, flow)).toList();
    private final List<PermittedFlow> lines = PermittedFlows.of(0);

    private PeerReport() {}

    /** Prints the measurement and tells whether the product is as much cheaper as it has to be. */
    static boolean run() {
        return new PeerReport().print();
    }

    private boolean print() {
        try (var drools = new DroolsPeer(lines, questions);
                var casbin = new CasbinPeer(lines, questions)) {
            var gate = new PeerGate(register);
            gate.check(drools, questions);
            gate.check(casbin, questions);
            List<Double> nanos = new Turns()
                    .with(PERMITTED, floor())
                    .with(PERMITTED, this::asked)
                    .with(PERMITTED, peer(drools))
                    .with(PERMITTED, peer(casbin))
                    .least();
            return print(nanos.stream().map(all -> all / Questions.COUNT).toList());
        }
    }

    private boolean print(List<Double> nanos) {
        System.out.printf("%nAll agree on %d questions; %d lines of policy.%n%n", Questions.COUNT, lines.size());
        System.out.println("| one decision | CPU ns | x of the hash map | x of Mokuteki |");
        System.out.println("|---|---:|---:|---:|");
        row("hash map (the floor)", nanos.get(0), nanos);
        row("Mokuteki", nanos.get(1), nanos);
        row("Drools, facts and one rule", nanos.get(2), nanos);
        row("jCasbin, enforceEx", nanos.get(3), nanos);
        double product = nanos.get(1);
        return nanos.get(2) >= OF_DROOLS * product && nanos.get(3) >= OF_CASBIN * product;
    }

    private static void row(String name, double one, List<Double> nanos) {
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", name, one, one / nanos.get(0), one / nanos.get(1));
    }

    /** One look-up with a ready key, then the day; what is not permitted has a day that never comes. */
    private IntSupplier floor() {
        var firstDays = new HashMap<Long, Long>();
        var keys = new Long[flows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) i;
            boolean permitted = register.decide(flows[i]) instanceof Decision.Permitted;
            firstDays.put(keys[i], permitted ? SocietyTable.EFFECTIVE_FROM.toEpochDay() : Long.MAX_VALUE);
        }
        return () -> {
            int permitted = 0;
            for (int i = 0; i < keys.length; i++) {
                Long firstDay = firstDays.get(keys[i]);
                permitted += firstDay != null && flows[i].asOf().toEpochDay() >= firstDay ? 1 : 0;
            }
            return permitted;
        };
    }

    private int asked() {
        int permitted = 0;
        for (ProposedFlow flow : flows) {
            permitted += register.decide(flow) instanceof Decision.Permitted ? 1 : 0;
        }
        return permitted;
    }

    private IntSupplier peer(Peer peer) {
        return () -> {
            int permitted = 0;
            for (int i = 0; i < flows.length; i++) {
                permitted += peer.permits(i) ? 1 : 0;
            }
            return permitted;
        };
    }
}
