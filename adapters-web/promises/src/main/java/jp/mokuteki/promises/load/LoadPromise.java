package jp.mokuteki.promises.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.Issuer;
import jp.mokuteki.promises.product.ProductServer;
import jp.mokuteki.promises.product.Site;

/** A usual day of many insurers at once: nothing is lost, doubled or refused; how fast it was is told and not judged. */
public final class LoadPromise implements Promise {
    private static final long SECONDS = 300;
    private static final long INSURERS = 10;
    private static final long CALLERS = 16;
    private static final long MOST_SECONDS = 86_400;
    private static final int MOST_INSURERS = 47;
    private static final int MOST_CALLERS = 128;
    private static final int MOST_TOLD = 12;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String command() {
        return "load";
    }

    @Override
    public Set<String> options() {
        return Set.of("--seconds", "--insurers", "--callers", "--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long seconds = within("--seconds", SECONDS, MOST_SECONDS, options);
        long insurers = within("--insurers", INSURERS, MOST_INSURERS, options);
        long callers = within("--callers", CALLERS, MOST_CALLERS, options);
        long seed = options.number("--seed", 1);
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        var issuer = new Issuer();
        try (Folder folder = Folder.fresh()) {
            Path keys = Files.writeString(folder.path().resolve("keys.json"), issuer.keySet());
            List<String> numbers = numbers((int) insurers);
            // a register comes to be by a start for its insurer
            for (String number : numbers.subList(1, numbers.size())) {
                start(jar, folder, keys, number).close();
            }
            try (ProductServer server = start(jar, folder, keys, numbers.get(0))) {
                var societies = new ArrayList<Society>();
                for (String number : numbers) {
                    societies.add(society(server.address(), issuer, number));
                }
                var day = new Day(server.address(), societies);
                Latencies latencies = day.work((int) callers, Duration.ofSeconds(seconds), new SplittableRandom(seed));
                String remarks = "seed=%d insurers=%d callers=%d requests=%d per-second=%.0f %s"
                        .formatted(
                                seed,
                                insurers,
                                callers,
                                latencies.count(),
                                (double) latencies.count() / seconds,
                                latencies.told());
                return verdict(jar, folder, day, societies, remarks);
            }
        }
    }

    private static long within(String option, long otherwise, long most, Options options) {
        long number = options.number(option, otherwise);
        if (number < 1 || number > most) {
            throw new UsageException(option + " takes a number from 1 to " + most);
        }
        return number;
    }

    private static Verdict verdict(Path jar, Folder folder, Day day, List<Society> societies, String remarks)
            throws IOException, InterruptedException {
        var offences = new ArrayList<>(day.offences());
        int acknowledged = 0;
        for (Society society : societies) {
            offences.addAll(society.offences(jar, folder.path()));
            acknowledged += society.count();
        }
        int kept = Math.max(0, acknowledged - offences.size());
        return new Verdict(
                "LOAD",
                kept,
                acknowledged,
                remarks,
                offences.stream().limit(MOST_TOLD).toList());
    }

    /** Numbers of insurers with a right check digit: 06, a prefecture, a number and the digit. */
    static List<String> numbers(int count) {
        var numbers = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            String seven = String.format(Locale.ROOT, "06%02d%03d", i, 100 + i);
            numbers.add(seven + checkDigit(seven));
        }
        return numbers;
    }

    /** By turns twice and once from the right, the digits of the products added up, up to the next ten. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private static ProductServer start(Path jar, Folder folder, Path keys, String insurer) throws IOException {
        return ProductServer.start(
                jar, folder.path(), Issuer.settings(keys, insurer, "第" + insurer + "健康保険組合", LedgerClient.TOKEN));
    }

    /** Gets a credential for an insurer, by a token of the issuer. */
    private static Society society(URI address, Issuer issuer, String insurer) throws IOException {
        var roles = new TreeSet<String>();
        new Site(address).contract().at("/components/schemas/Role/enum").forEach(role -> roles.add(role.textValue()));
        Instant end = Instant.now().plusSeconds(3_600);
        var master = new LedgerClient(
                address, issuer.signed(Issuer.claims(Issuer.NAME, Issuer.AUDIENCE, insurer, roles, end)));
        var body = MAPPER.createObjectNode().put("name", "day");
        body.set("roles", MAPPER.valueToTree(roles));
        Answer answer = master.post("/v1/credentials", body.toString());
        if (answer.status() != 201) {
            throw new IOException("no credential was issued for " + insurer + ": " + answer);
        }
        String token = MAPPER.readTree(answer.body()).path("token").asText();
        return new Society(insurer, new LedgerClient(address, token));
    }
}
