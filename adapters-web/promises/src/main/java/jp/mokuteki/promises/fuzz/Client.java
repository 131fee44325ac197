package jp.mokuteki.promises.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.http.Connection;
import jp.mokuteki.promises.http.NotHttpException;
import jp.mokuteki.promises.http.Outcome;
import jp.mokuteki.promises.http.Outcome.Ending;
import jp.mokuteki.promises.http.Requests;
import jp.mokuteki.promises.product.AnswerCheck;
import jp.mokuteki.promises.product.Contract;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Traces;

/** One of several clients at once: sends requests over connections that it keeps, and looks at what comes. Not safe for threads. */
final class Client implements AutoCloseable {
    static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int TRIES_MORE = 2;
    private static final int MOST_NAMED = 4;
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]{16,})\"");
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final List<String> INNARDS =
            List.of("\tat ", "Exception", "jp.mokuteki", "org.eclipse", "java.lang", "java.base/", "Caused by");

    private final URI address;
    private final Contract contract;
    private final AnswerCheck check;
    private final Traces secrets;
    private final StandIns standIns;
    private final Tally tally;
    private final Deque<Long> before = new ArrayDeque<>();
    private Optional<Connection> kept = Optional.empty();

    Client(URI address, Contract contract, AnswerCheck check, Traces secrets, StandIns standIns, Tally tally) {
        this.address = address;
        this.contract = contract;
        this.check = check;
        this.secrets = secrets;
        this.standIns = standIns;
        this.tally = tally;
    }

    void send(FuzzRequest request) throws IOException {
        var faults = new ArrayList<String>();
        Duration took = Duration.ZERO;
        String answers = "nothing";
        byte[] bytes = standIns.filled(request.bytes());
        try {
            Outcome outcome = inTime(request, bytes);
            took = outcome.took();
            answers = standIns.masked(shown(outcome));
            look(request, bytes, outcome, faults);
        } catch (NotHttpException e) {
            faults.add(e.getMessage() + " (before it on this connection: requests " + before + ")");
            forget();
        }
        before.add(request.number());
        if (before.size() > MOST_NAMED) {
            before.remove();
        }
        tally.done(request, took, faults, answers);
    }

    /** A machine that is busy elsewhere is late once; a server that hangs is late again. */
    private Outcome inTime(FuzzRequest request, byte[] bytes) throws IOException {
        Outcome outcome = request.framed() ? asked(bytes) : said(bytes);
        for (int i = 0; i < TRIES_MORE && outcome.took().compareTo(LONGEST) > 0; i++) {
            tally.late();
            outcome = request.framed() ? asked(bytes) : said(bytes);
        }
        return outcome;
    }

    private static String shown(Outcome outcome) {
        return outcome.ending() + " after " + outcome.took().toMillis() + "ms " + outcome.answers();
    }

    /** A server may close a connection between two requests: what was not answered on it at all is sent once more. */
    private Outcome asked(byte[] bytes) throws IOException {
        boolean used = kept.isPresent();
        Outcome outcome = askedOnce(bytes);
        boolean lost = used && outcome.answers().isEmpty() && outcome.ending() != Ending.TIMED_OUT;
        return lost ? askedOnce(bytes) : outcome;
    }

    private Outcome askedOnce(byte[] bytes) throws IOException {
        if (kept.isEmpty()) {
            kept = Optional.of(Connection.to(address, PATIENCE));
        }
        Outcome outcome = kept.get().ask(bytes);
        boolean closes = outcome.answers().stream().anyMatch(Answer::isLast);
        if (outcome.ending() != Ending.OPEN || closes) {
            forget();
        }
        return outcome;
    }

    private Outcome said(byte[] bytes) throws IOException {
        try (Connection connection = Connection.to(address, PATIENCE)) {
            return connection.say(bytes);
        }
    }

    private void look(FuzzRequest request, byte[] bytes, Outcome outcome, List<String> faults) throws IOException {
        if (outcome.took().compareTo(LONGEST) > 0) {
            faults.add("slower than " + LONGEST.toSeconds() + " s");
        }
        if (outcome.answers().isEmpty()) {
            if (!request.framed() && Requests.isIncomplete(bytes) && outcome.ending() != Ending.TIMED_OUT) {
                tally.unanswered();
            } else {
                faults.add("no answer");
            }
        }
        for (Answer answer : outcome.answers()) {
            tally.answered(answer.status());
            faults.addAll(request.framed() ? asDeclared(bytes, answer) : check.faultsOfAny(answer));
            faults.addAll(talk(answer));
            noteToken(answer);
            takeBack(answer);
        }
    }

    private List<String> asDeclared(byte[] bytes, Answer answer) {
        Requests.Target target = Requests.target(bytes);
        Optional<Operation> operation = contract.operation(target.method(), decoded(target.path()));
        if (operation.isEmpty() && contract.isBeside(target.path()) && AnswerCheck.isPage(answer)) {
            return check.faultsOfPage(answer);
        }
        List<String> faults = check.faults(operation, answer, target.method().equals("HEAD"));
        // what is refused before it reaches a route, is refused as on any path
        return faults.isEmpty() || answer.status() < 400 || answer.status() >= 500
                ? faults
                : check.faults(Optional.empty(), answer, target.method().equals("HEAD"));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private Set<String> talk(Answer answer) {
        var faults = new LinkedHashSet<String>();
        String text = answer.headers() + answer.text();
        INNARDS.stream()
                .filter(text::contains)
                .map(word -> "tells of its innards: " + word)
                .forEach(faults::add);
        secrets.in(answer.body()).forEach(name -> faults.add("repeats " + name));
        secrets.in(answer.headers().toString().getBytes(StandardCharsets.UTF_8))
                .forEach(name -> faults.add("repeats " + name + " in a header"));
        return faults;
    }

    /** A token that is given out must not be found in what the product leaves behind. */
    private void noteToken(Answer answer) {
        Matcher token = TOKEN.matcher(answer.status() == 201 ? answer.text() : "");
        if (token.find()) {
            tally.issued(token.group(1));
        }
    }

    /** What was made and can be taken back is: otherwise lists would grow with every request. */
    private void takeBack(Answer answer) throws IOException {
        for (String location : answer.status() == 201 ? answer.header("location") : List.<String>of()) {
            if (contract.operation("DELETE", location).isPresent()) {
                String request = "DELETE " + location + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: Bearer "
                        + standIns.token() + "\r\n\r\n";
                asked(standIns.filled(request.getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    private void forget() throws IOException {
        if (kept.isPresent()) {
            before.clear();
            kept.get().close();
            kept = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        forget();
    }
}
