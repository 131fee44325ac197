package jp.mokuteki.promises.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.AnswerCheck;
import jp.mokuteki.promises.product.Call;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.ObjectKinds;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Site;
import jp.mokuteki.promises.product.Traces;

/** Sends the requests by several clients at once, and asks before, meanwhile and after whether the product answers as it should. */
final class Fuzzer {
    private static final int CLIENTS = 4;
    private static final int THINGS_OF_A_KIND = 8;
    private static final String MARK = "fuzz-question";

    private final Site site;
    private final String token;
    private final Contract contract;
    private final StandIns standIns;
    private final Grammar grammar;
    private final Traces secrets;
    private final Tally tally = new Tally();

    Fuzzer(Site site, String token, long seed, Planted planted) throws IOException {
        this.site = site;
        this.token = token;
        this.contract = site.contract();
        this.standIns = new StandIns(token, things());
        this.grammar = new Grammar(contract, seed, standIns, planted.numbers());
        this.secrets = planted.traces(token);
    }

    /** Things to ask about, by their kinds. */
    private Map<String, List<String>> things() throws IOException {
        var kinds = new ObjectKinds(contract);
        var things = new LinkedHashMap<String, List<String>>();
        for (String kind : kinds.names()) {
            var ids = new ArrayList<String>();
            for (int i = 0; i < THINGS_OF_A_KIND; i++) {
                ids.add(site.make(kinds.maker(kind).orElseThrow(), "fuzz-" + kind + i, "Bearer " + token)
                        .get("id")
                        .textValue());
            }
            things.put(kind, ids);
        }
        return things;
    }

    /** Sends so many requests from a number on; gives back what was wrong beside single requests. */
    List<String> run(long first, long count) throws IOException, InterruptedException {
        Map<Operation, String> before = questions();
        ExecutorService threads = Executors.newCachedThreadPool();
        var neighbour = new Neighbour(site.address(), before, this::request, tally);
        try {
            Future<List<String>> disturbed = threads.submit(neighbour);
            var check = new AnswerCheck(contract);
            List<Callable<Void>> clients = IntStream.range(0, CLIENTS)
                    .<Callable<Void>>mapToObj(client -> () -> work(check, first + client, first + count))
                    .toList();
            for (Future<Void> done : threads.invokeAll(clients)) {
                done.get();
            }
            neighbour.leave();
            var faults = new ArrayList<>(disturbed.get());
            faults.addAll(afterwards(before));
            return faults;
        } catch (ExecutionException e) {
            return List.of("after " + tally.requests() + " requests it could not be asked any more: " + e.getCause());
        } finally {
            neighbour.leave();
            threads.shutdownNow();
        }
    }

    private byte[] request(Operation operation) {
        return new Call(operation, Map.of(), MARK).bytes(operation.method(), Optional.of("Bearer " + token));
    }

    private Void work(AnswerCheck check, long first, long end) throws IOException {
        try (Client client = new Client(site.address(), contract, check, secrets, standIns, tally)) {
            for (long number = first; number < end; number += CLIENTS) {
                client.send(grammar.request(number));
            }
        }
        return null;
    }

    /** What is answered to questions that store nothing, and whose answers rest on nothing that the fuzz itself stores. */
    private Map<Operation, String> questions() throws IOException {
        var answers = new LinkedHashMap<Operation, String>();
        for (Operation operation : contract.operations()) {
            boolean question = operation.method().equals("POST")
                    && operation.response(200).isPresent()
                    && !operation.path().contains("{")
                    && !operation.isOfLedger();
            if (question) {
                answers.put(operation, answered(operation).text());
            }
        }
        return answers;
    }

    private Answer answered(Operation operation) throws IOException {
        return site.send(request(operation));
    }

    private List<String> afterwards(Map<Operation, String> before) throws IOException {
        var faults = new ArrayList<String>();
        questions().forEach((operation, answer) -> {
            if (!answer.equals(before.get(operation))) {
                faults.add(operation + " answers otherwise than before: " + answer);
            }
        });
        for (Operation operation : contract.operations()) {
            boolean sign = operation.isPublic() && operation.method().equals("GET");
            if (sign && answered(operation).status() != 200) {
                faults.add(operation + " is not answered well afterwards: " + answered(operation));
            }
        }
        return faults;
    }

    Tally tally() {
        return tally;
    }
}
