package jp.mokuteki.promises.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.ObjectKinds;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Parameter;
import jp.mokuteki.promises.product.Site;

/**
 * 保存の呼出しの故障 — every operation of the contract, again and again, with the first, the second, the third call to the database made to
 * fail, until it makes no more calls. Each time the answer is a problem that tells of a failing storage, and what was asked for is
 * done wholly or not at all; or the failure did not matter, and it is done wholly.
 */
final class StoreFaults {
    /** Lets one call of the product to its database fail. */
    interface Failing {
        /** The n-th call from now on fails. */
        void arm(int n, FaultPlan.Kind kind) throws IOException;

        /** No call fails any more; tells whether one did. */
        boolean disarm() throws IOException;
    }

    private static final int MOST_CALLS = 300;
    private static final int MOST_TOLD = 12;
    private static final Set<String> PROBLEMS = Set.of("storage-unavailable", "outcome-unknown");
    private static final List<String> PERMISSIONS = List.of("PERMITTED", "\"decision\":true", "\"decision\": true");
    /** What tells of no use case: that it lives, is ready, and what its contract and its schemas are. */
    private static final Set<String> ASIDE = Set.of(
            "/healthz",
            "/readyz",
            "/openapi.json",
            "/openapi.html",
            "/schemas/register.json",
            "/schemas/flows.json",
            "/schemas/decision.json");

    private final Site site;
    private final Optional<String> authorization;
    private final Failing failing;
    private final Stock stock;
    private final ObjectKinds objects;
    private final List<Operation> operations;
    private final List<String> offences = new ArrayList<>();
    private int cases;
    private int kept;
    private int marks;

    StoreFaults(Site site, String token, Failing failing) throws IOException {
        this.site = site;
        this.authorization = Optional.of("Bearer " + token);
        this.failing = failing;
        this.stock = new Stock(site, token);
        Contract contract = site.contract();
        this.objects = new ObjectKinds(contract);
        this.operations = contract.operations().stream()
                .filter(one -> !ASIDE.contains(one.path()))
                .toList();
    }

    /** Runs them all, with each n-th call from the first on. */
    Verdict run(List<FaultPlan.Kind> kinds, int step, String remarks) throws IOException {
        for (Operation operation : operations) {
            Map<String, Long> whole = whole(operation);
            for (FaultPlan.Kind kind : kinds) {
                sweep(new Attempt(operation, kind, whole), step);
            }
        }
        String line = "%s use-cases=%d kinds=%s".formatted(remarks, operations.size(), kinds);
        return new Verdict(
                "R19", kept, cases, line, offences.stream().limit(MOST_TOLD).toList());
    }

    /**
     * What is tried.
     *
     * @param operation what is asked for
     * @param kind how a call fails
     * @param whole by how much the stock grows where it is done
     */
    private record Attempt(Operation operation, FaultPlan.Kind kind, Map<String, Long> whole) {}

    private Map<String, Long> whole(Operation operation) throws IOException {
        String mark = mark();
        Map<String, String> named = named(operation);
        Map<String, Long> before = stock.count();
        Answer answer = site.ask(operation, named, mark, authorization);
        if (answer.status() >= 500) {
            offences.add(operation + " without a failure: " + answer);
        }
        return Stock.growth(before, stock.count());
    }

    private void sweep(Attempt attempt, int step) throws IOException {
        for (int n = 1; n <= MOST_CALLS; n += step) {
            if (!isFailed(attempt, n)) {
                return;
            }
        }
        offences.add(attempt.operation() + " calls the database without an end");
    }

    private String mark() {
        return "store-fault-" + marks++;
    }

    /** The objects that a path names are made anew each time: what removes them may succeed. */
    private Map<String, String> named(Operation operation) throws IOException {
        var named = new LinkedHashMap<String, String>();
        for (Parameter parameter : operation.parameters()) {
            Optional<Operation> maker =
                    parameter.isIn("path") ? objects.maker(parameter.schemaName()) : Optional.empty();
            if (maker.isPresent()) {
                named.put(
                        parameter.name(),
                        site.make(maker.get(), mark(), authorization.orElseThrow())
                                .get("id")
                                .asText());
            }
        }
        return named;
    }

    /** Whether there was an n-th call. */
    private boolean isFailed(Attempt attempt, int n) throws IOException {
        Operation operation = attempt.operation();
        String mark = mark();
        Map<String, String> named = named(operation);
        Map<String, Long> before = stock.count();
        failing.arm(n, attempt.kind());
        Optional<Answer> answer = answer(operation, named, mark);
        if (!failing.disarm()) {
            return false;
        }
        cases++;
        String fault = fault(attempt, answer, Stock.growth(before, stock.count()));
        if (fault.isEmpty() && hasKey(operation)) {
            Optional<Answer> again = answer(operation, named, mark);
            boolean done = again.filter(one -> one.status() < 500).isPresent()
                    && Stock.growth(before, stock.count()).equals(attempt.whole());
            fault = done ? "" : "sent again: " + again + ", grown by " + Stock.growth(before, stock.count());
        }
        if (fault.isEmpty()) {
            kept++;
        } else {
            offences.add(operation + ", call " + n + " " + attempt.kind() + ": " + fault);
        }
        return true;
    }

    private static boolean hasKey(Operation operation) {
        return operation.parameters().stream().anyMatch(one -> one.isIn("header") && one.isRequired());
    }

    private Optional<Answer> answer(Operation operation, Map<String, String> named, String mark) {
        try {
            return Optional.of(site.ask(operation, named, mark, authorization));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String fault(Attempt attempt, Optional<Answer> answer, Map<String, Long> growth) {
        boolean all = growth.equals(attempt.whole());
        boolean nothing = growth.values().stream().allMatch(one -> one == 0);
        if (answer.isEmpty()) {
            // an answer that was begun can only be cut off
            return attempt.operation().path().endsWith("/exports") && (all || nothing) ? "" : "no answer";
        }
        Answer said = answer.get();
        if (said.status() < 500) {
            return all ? "" : "done by " + growth + " instead of " + attempt.whole() + ": " + said;
        }
        if (!PROBLEMS.contains(SteadyWriters.problem(said))
                || PERMISSIONS.stream().anyMatch(said.text()::contains)) {
            return said.toString();
        }
        return all || nothing ? "" : "half done, by " + growth + " instead of " + attempt.whole();
    }
}
