package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.mokuteki.application.fake.HandClock;
import jp.mokuteki.application.fake.InMemoryAccessLog;
import jp.mokuteki.application.fake.InMemoryLedgerKeys;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.fake.InMemoryWitness;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.service.Wiring;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.formats.CsvExchangeLists;
import jp.mokuteki.formats.FormattedReviews;
import jp.mokuteki.formats.FormattedTables;
import jp.mokuteki.formats.reading.TableDocumentReader;

/** A real server on any free port, over stores in memory, with the society's register open; and its client. */
final class TestServer implements AutoCloseable {
    static final String TOKEN = "the-token-of-these-tests-0123456789";
    static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    /** 2026-04-01 10:00 in Japan. */
    static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");

    static final RateLimit UNLIMITED = new RateLimit(0, () -> NOW);

    private final InMemoryStorage storage = new InMemoryStorage();
    private final InMemoryAccessLog accessLog = new InMemoryAccessLog();
    private final InMemoryLedgerKeys ledgerKeys = new InMemoryLedgerKeys();
    private final InMemoryWitness witness = new InMemoryWitness();
    private final HandClock clock = new HandClock(NOW);
    private final UseCases useCases = wired(clock);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<WebServer> others = new ArrayList<>();
    private final WebServer server;

    private TestServer(UnaryOperator<UseCases> change, Patience patience, RateLimit limit) {
        this(change, patience, limit, WebSettings.USUAL_AT_ONCE);
    }

    private TestServer(UnaryOperator<UseCases> change, Patience patience, RateLimit limit, int requestsAtOnce) {
        useCases.register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));
        useCases.credentials().openFirstCredential().open(INSURER, Optional.of(TOKEN));
        server = WebServer.start(
                new WebSettings("127.0.0.1", 0, requestsAtOnce, limit, Optional.empty(), INSURER),
                change.apply(useCases),
                patience);
    }

    private UseCases wired(Clock time) {
        var outside = new Wiring.Outside(
                new FormattedTables(),
                new FormattedReviews(),
                new TableDocumentReader(),
                new CsvExchangeLists(),
                accessLog,
                ledgerKeys,
                witness);
        return Wiring.wire(storage, outside, time, new SplittableRandom(1));
    }

    static TestServer start() {
        return new TestServer(ports -> ports, Patience.USUAL, UNLIMITED);
    }

    /** Starts one that waits for nobody. */
    static TestServer startImpatient() {
        return new TestServer(ports -> ports, new Patience(Duration.ofMillis(200), Duration.ofMillis(200)), UNLIMITED);
    }

    /** Starts with other ports, to see what becomes of their failures. */
    static TestServer startWith(UnaryOperator<UseCases> change) {
        return new TestServer(change, Patience.USUAL, UNLIMITED);
    }

    /** Starts one that works on so many requests at once. */
    static TestServer startFor(int requestsAtOnce, UnaryOperator<UseCases> change) {
        return new TestServer(change, Patience.USUAL, UNLIMITED, requestsAtOnce);
    }

    /** Starts with a limit on requests. */
    static TestServer startLimited(RateLimit limit) {
        return new TestServer(ports -> ports, Patience.USUAL, limit);
    }

    /** A token that speaks for an insurer with some roles. */
    String tokenFor(InsurerNumber insurer, Set<Role> roles, Optional<Instant> expiresAt) {
        useCases.register().openRegister().open(new Insurer(insurer, "別の健康保険組合"));
        var administrator = new Caller(CredentialId.BOOTSTRAP, insurer, Set.of(Role.ADMIN));
        return useCases.credentials()
                .issueCredential()
                .issue(administrator, new CredentialRequest("試験用", roles, expiresAt))
                .token();
    }

    String tokenFor(Role role) {
        return tokenFor(INSURER, Set.of(role), Optional.empty());
    }

    /** Records as a server over the same stores did at another time. */
    void recordAt(Instant now, String statement) {
        var settings = new WebSettings("127.0.0.1", 0, WebSettings.USUAL_AT_ONCE, UNLIMITED, Optional.empty(), INSURER);
        try (WebServer then = WebServer.start(settings, wired(Clock.fixed(now, ZoneOffset.UTC)), Patience.USUAL)) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + then.port() + "/v1/ledger/records"))
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("Content-Type", "application/json")
                            .header(Repeats.KEY, UUID.randomUUID().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(statement)));
            if (response.statusCode() != 201) {
                throw new IllegalStateException(response.body());
            }
        }
    }

    /** Lets time pass. */
    void advance(Duration by) {
        clock.advance(by);
    }

    /** Starts another server over the same stores, as another instance is, which stops together with this one. */
    int portOfAnother() {
        var settings = new WebSettings("127.0.0.1", 0, WebSettings.USUAL_AT_ONCE, UNLIMITED, Optional.empty(), INSURER);
        others.add(WebServer.start(settings, wired(clock), Patience.USUAL));
        return others.get(others.size() - 1).port();
    }

    UseCases useCases() {
        return useCases;
    }

    int port() {
        return server.port();
    }

    void stopStorage() {
        storage.stop();
    }

    InMemoryAccessLog accessLog() {
        return accessLog;
    }

    InMemoryLedgerKeys ledgerKeys() {
        return ledgerKeys;
    }

    InMemoryWitness witness() {
        return witness;
    }

    /** Removes the first record of a ledger without a word, as no purge would. */
    void tamperWith(InsurerNumber insurer) {
        storage.ledgerRecords().purge(insurer, List.of(new SequenceRange(0, 0)), 1);
    }

    long storedRecords(InsurerNumber insurer) {
        return storage.ledgerRecords()
                .lastCheckpoint(insurer)
                .map(last -> last.head().size())
                .orElse(0L);
    }

    int storedDecisions() {
        return storage.decisions()
                .list(INSURER, DecisionFilter.NONE, new PageRequest(PageRequest.MOST, Optional.empty()))
                .items()
                .size();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    HttpRequest.Builder authorized(String path) {
        return to(path).header("Authorization", "Bearer " + TOKEN);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = authorized(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> getAs(String token, String path) {
        return send(to(path).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Posts JSON, under a key of its own unless one is given. */
    HttpResponse<String> post(String path, byte[] body, String... headers) {
        return postAs(TOKEN, path, body, headers);
    }

    HttpResponse<String> postAs(String token, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!List.of(headers).contains(Repeats.KEY)) {
            request.header(Repeats.KEY, UUID.randomUUID().toString());
        }
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request and holds it and its answer against the contract. */
    HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> response = sent(request);
        OpenApiContract.check(Exchange.of(request, response));
        return response;
    }

    /** Sends a request for a page, of which the contract of the API says nothing. */
    HttpResponse<String> sendToPage(HttpRequest.Builder builder) {
        return sent(builder.build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        others.forEach(WebServer::close);
    }
}
