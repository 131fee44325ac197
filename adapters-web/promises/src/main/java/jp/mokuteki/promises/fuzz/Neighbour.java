package jp.mokuteki.promises.fuzz;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.http.Connection;
import jp.mokuteki.promises.http.NotHttpException;
import jp.mokuteki.promises.http.Outcome;
import jp.mokuteki.promises.product.Operation;

/**
 * A well-behaved client beside the others: it asks the same questions again and again over a connection that it keeps, and what it is answered must not change with what the others send.
 */
final class Neighbour implements Callable<List<String>> {
    private static final int MOST_TOLD = 3;
    private static final long PAUSE_MILLISECONDS = 2;

    private final URI address;
    private final Map<Operation, String> expected;
    private final Function<Operation, byte[]> requests;
    private final Tally tally;
    private final List<String> faults = new ArrayList<>();
    private volatile boolean leaves;

    /** Takes what is answered to each question when nobody else is there. */
    Neighbour(URI address, Map<Operation, String> expected, Function<Operation, byte[]> requests, Tally tally) {
        this.address = address;
        this.expected = expected;
        this.requests = requests;
        this.tally = tally;
    }

    void leave() {
        leaves = true;
    }

    /** Asks until it is to leave; gives back how it was disturbed. */
    @Override
    public List<String> call() throws IOException, InterruptedException {
        while (!leaves && faults.size() < MOST_TOLD) {
            try (Connection connection = Connection.to(address, Client.LONGEST.multipliedBy(5))) {
                askUntilDisturbed(connection);
            }
        }
        return faults;
    }

    private void askUntilDisturbed(Connection connection) throws InterruptedException {
        int before = faults.size();
        while (!leaves && faults.size() == before) {
            for (Map.Entry<Operation, String> question : expected.entrySet()) {
                tally.neighbourAsked();
                fault(connection, requests.apply(question.getKey()), question.getValue())
                        .ifPresent(fault -> faults.add("a neighbour that asks " + question.getKey() + " " + fault));
            }
            Thread.sleep(PAUSE_MILLISECONDS);
        }
    }

    private static Optional<String> fault(Connection connection, byte[] request, String expected) {
        try {
            Outcome outcome = connection.ask(request);
            boolean same = outcome.answers().stream().map(Answer::text).anyMatch(expected::equals);
            return same ? Optional.empty() : Optional.of("is answered " + outcome.answers() + " " + outcome.ending());
        } catch (NotHttpException e) {
            return Optional.of("is answered no HTTP: " + e.getMessage());
        }
    }
}
